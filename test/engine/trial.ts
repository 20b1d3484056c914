import { isFloat } from "../../src/core/dtype.js";
import type { Engine, View } from "../../src/engine/engine.js";
import { contents, elementsOf, lay, listOf, type Plan, packed, placesOf } from "./draw.js";
import type { Tolerance } from "./tolerance.js";

/** One call of a kernel, on an engine and on its oracle. */
export interface Call {
  readonly describe: string;
  readonly run: (engine: Engine, out: View, inputs: readonly View[]) => void;
  readonly tolerance: Tolerance;
  /** The kernel adds to `out`, which must then be the same before; else `out` is fully overwritten. */
  readonly adds?: boolean;
}

type Bits = ArrayLike<number | bigint>;

/** What is the same number: NaN is NaN, and −0 is 0 unless the kernel keeps signs. */
function near(a: number | bigint, b: number | bigint, bound: number, zeroSign: boolean): boolean {
  if (typeof a === "bigint" || typeof b === "bigint") return a === b;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (a === b) return !zeroSign || Object.is(a, b);
  return Math.abs(a - b) <= bound;
}

export class Trial {
  readonly engines: readonly [Engine, Engine];

  constructor(engine: Engine, oracle: Engine) {
    this.engines = [engine, oracle];
  }

  expect(condition: boolean, message: string): void {
    if (!condition) throw new Error(message);
  }

  /** Runs a call on an engine: all that the storage of the result holds afterwards. */
  private after(engine: Engine, out: Plan, inputs: readonly Plan[], { run }: Call): Bits {
    const target = lay(engine, out);
    const views = inputs.map((plan) => (plan === out ? target : lay(engine, plan)));
    run(engine, target, views);
    inputs.forEach((plan, i) => {
      if (plan === out) return;
      const held = contents(engine, views[i]);
      const same = listOf(held).every((value, n) => Object.is(value, plan.data[n]));
      this.expect(same, `input ${i} was changed`);
    });
    return contents(engine, target);
  }

  call(out: Plan, inputs: readonly Plan[], call: Call): void {
    try {
      this.compare(out, inputs, call);
    } catch (error) {
      const views = [out, ...inputs].map(
        ({ dtype, shape, strides, offset }) => `${dtype} [${shape}] strides [${strides}] offset ${offset}`,
      );
      throw new Error(`${call.describe}: ${(error as Error).message}\n  ${views.join("\n  ")}`);
    }
  }

  private compare(out: Plan, inputs: readonly Plan[], call: Call): void {
    const [engine, oracle] = this.engines;
    const found = this.after(engine, out, inputs, call);
    const expected = this.after(oracle, out, inputs, call);
    const places = placesOf(out);
    const { bound, zeroSign } = call.tolerance;
    places.forEach((place, k) => {
      const [a, b] = [found[place], expected[place]];
      if (near(a, b, isFloat(out.dtype) ? bound(k, Number(b)) : 0, zeroSign)) return;
      const operands = inputs.map((plan) =>
        plan.shape.join() === out.shape.join() ? elementsOf(plan)[k] : "…",
      );
      throw new Error(
        `element ${k} is ${a}, oracle ${b}, may differ by ${bound(k, Number(b))} (operands ${operands})`,
      );
    });
    const shown = new Set(places);
    out.data.forEach((value, place) => {
      this.expect(
        shown.has(place) || Object.is(found[place], value),
        `wrote outside of the view, at ${place}`,
      );
    });

    const again = this.after(engine, out, inputs, call);
    this.expect(
      listOf(again as ArrayLike<number>).every((value, i) => Object.is(value, found[i])),
      "other bits the second time",
    );
    const flat = packed(out);
    const rows = this.after(
      engine,
      flat,
      inputs.map((plan) => (plan === out ? flat : packed(plan))),
      call,
    );
    places.forEach((place, k) => {
      this.expect(
        Object.is(rows[k], found[place]),
        `element ${k} is ${found[place]}, but ${rows[k]} where the operands lie row by row`,
      );
    });
  }
}
