import { isFloat } from "../../src/core/dtype.js";
import type { Engine, View } from "../../src/engine/engine.js";
import { contents, elementsOf, lay, type Plan, packed, placesOf } from "./draw.js";
import type { Tolerance } from "./tolerance.js";

/** One call of a kernel, on the engines and on their oracle. */
export interface Call {
  readonly describe: string;
  readonly run: (engine: Engine, outs: readonly View[], inputs: readonly View[]) => void;
  /** Of all results, or of each. */
  readonly tolerance: Tolerance | readonly Tolerance[];
  /** The kernel reads what its results held before; else they are fully overwritten. */
  readonly adds?: boolean;
}

type Bits = ArrayLike<number | bigint>;

/** Are the numbers at these places the same, −0 and NaN told apart? */
function sameBits(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) {
    const value = a[i];
    if (value !== b[i] || value === 0) if (!Object.is(value, b[i])) return false;
  }
  return true;
}

/** What is the same number: NaN is NaN, and −0 is 0 unless the kernel keeps signs. */
function near(a: number | bigint, b: number | bigint, bound: number, zeroSign: boolean): boolean {
  if (typeof a === "bigint" || typeof b === "bigint") return a === b;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (a === b) return !zeroSign || Object.is(a, b);
  return Math.abs(a - b) <= bound;
}

export class Trial {
  readonly engines: readonly Engine[];
  private readonly oracle: Engine;

  constructor(engines: readonly Engine[], oracle: Engine) {
    this.engines = engines;
    this.oracle = oracle;
  }

  expect(condition: boolean, message: string): void {
    if (!condition) throw new Error(message);
  }

  /** Runs a call on an engine: all that the storages of the results hold afterwards. */
  private after(engine: Engine, outs: readonly Plan[], inputs: readonly Plan[], { run }: Call): Bits[] {
    const targets = outs.map((out) => lay(engine, out));
    // An operand in place is the view of the result.
    const views = inputs.map((plan) => targets[outs.indexOf(plan)] ?? lay(engine, plan));
    run(engine, targets, views);
    inputs.forEach((plan, i) => {
      if (outs.includes(plan)) return;
      this.expect(sameBits(contents(engine, views[i]), plan.data), `input ${i} was changed`);
    });
    return targets.map((target) => contents(engine, target));
  }

  call(outs: readonly Plan[], inputs: readonly Plan[], call: Call): void {
    try {
      this.compare(outs, inputs, call);
    } catch (error) {
      const views = [...outs, ...inputs].map(
        ({ dtype, shape, strides, offset }) => `${dtype} [${shape}] strides [${strides}] offset ${offset}`,
      );
      throw new Error(`${call.describe}: ${(error as Error).message}\n  ${views.join("\n  ")}`);
    }
  }

  private compare(outs: readonly Plan[], inputs: readonly Plan[], call: Call): void {
    const expected = this.after(this.oracle, outs, inputs, call);
    const flat = outs.map(packed);
    const flatInputs = inputs.map((plan) => flat[outs.indexOf(plan)] ?? packed(plan));
    const places = outs.map(placesOf);
    let first: readonly Bits[] | undefined;
    for (const engine of this.engines) {
      const found = this.after(engine, outs, inputs, call);
      if (first === undefined)
        outs.forEach((out, o) => {
          const { tolerance } = call;
          const own = Array.isArray(tolerance) ? tolerance[o] : tolerance;
          this.compareOne(out, places[o], found[o], expected[o], inputs, own);
        });
      first ??= found;
      found.forEach((bits, o) => {
        this.expect(sameBits(bits, (first as readonly Bits[])[o]), "other bits than on the first engine");
      });
      this.after(engine, outs, inputs, call).forEach((bits, o) => {
        this.expect(sameBits(bits, found[o]), "other bits the second time");
      });
      const rows = this.after(engine, flat, flatInputs, call);
      places.forEach((own, o) => {
        own.forEach((place, k) => {
          const [value, row] = [found[o][place], rows[o][k]];
          if (!Object.is(row, value))
            throw new Error(`element ${k} is ${value}, but ${row} where the operands lie row by row`);
        });
      });
    }
  }

  private compareOne(
    out: Plan,
    places: readonly number[],
    found: Bits,
    expected: Bits,
    inputs: readonly Plan[],
    { bound, zeroSign }: Tolerance,
  ): void {
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
      if (!shown.has(place) && !Object.is(found[place], value))
        throw new Error(`wrote outside of the view, at ${place}`);
    });
  }
}
