import { type ArrayOf, type DType, isFloat, newArray } from "../../src/core/dtype.js";
import { numel, type Shape } from "../../src/core/shape.js";
import type { Engine, View } from "../../src/engine/engine.js";
import type { Drawing, Flavour, Plan, ViewOptions } from "../../src/engine/trial.js";
import { Dice } from "../support/dice.js";

export { elementsOf, packed, placesOf } from "../../src/engine/host/plans.js";
export type { Flavour, Plan } from "../../src/engine/trial.js";

/** Random views for the engine conformance suite. Everything follows from one seed. */

/** Uniform whole numbers and choices from a seed . */
export class Draw implements Drawing {
  private readonly dice: Dice;

  constructor(seed: number) {
    this.dice = new Dice(seed | 0);
  }

  /** A number in [0, 1). */
  uniform(): number {
    return this.dice.next();
  }
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return this.dice.int(low, high);
  }
  pick<T>(choices: readonly T[]): T {
    return this.dice.pick(choices);
  }
  chance(p: number): boolean {
    return this.uniform() < p;
  }
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
  shape(options?: { rank?: number; most?: number }): number[] {
    return drawShape(this, options);
  }
  view<D extends DType>(dtype: D, shape: Shape, options?: ViewOptions): Plan<D> {
    return drawView(this, dtype, shape, options);
  }
  order(count: number): number[] {
    const order = Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = this.whole(0, i);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }
}

const SPECIAL = [NaN, Infinity, -Infinity];
const WILD = {
  float32: [
    0, -0, 1e-45, -1e-40, 1.1754943508222875e-38, 3.4028234663852886e38, -3e38, 1e-20, 88.7, -103.9, 0.5,
  ],
  float64: [
    0, -0, 5e-324, -1e-310, 2.2250738585072014e-308, 1.7976931348623157e308, -1e308, 709.7, -745, 0.5,
  ],
  int64: [
    0n,
    1n,
    -1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
    2n ** 53n + 1n,
    -(2n ** 31n) - 1n,
    4294967297n,
    255n,
    256n,
  ],
  int32: [0, 1, -1, 2147483647, -2147483648, 255, 256, 65536, -129],
  uint8: [0, 1, 127, 128, 254, 255],
  bool: [0, 1],
};

export function element(draw: Draw, dtype: DType, flavour: Flavour): number | bigint {
  if (isFloat(dtype)) {
    if (flavour !== "plain" && draw.chance(0.08)) return draw.pick(SPECIAL);
    if (flavour === "wild" && draw.chance(0.3)) return draw.pick(WILD[dtype]);
    const x = draw.chance(0.2) ? draw.whole(-3, 3) : draw.normal() * draw.pick([0.1, 1, 10]);
    return dtype === "float32" ? Math.fround(x) : x;
  }
  if (flavour === "wild" && draw.chance(0.3)) return draw.pick<number | bigint>(WILD[dtype]);
  if (dtype === "bool") return draw.whole(0, 1);
  if (dtype === "uint8") return draw.whole(0, 20);
  return dtype === "int64" ? BigInt(draw.whole(-20, 20)) : draw.whole(-20, 20);
}

/** What a typed array of any dtype holds. */
export const listOf = (array: ArrayLike<number> | ArrayLike<bigint>): (number | bigint)[] =>
  Array.from(array as ArrayLike<number | bigint>);

export function lay<D extends DType>(engine: Engine, plan: Plan<D>): View & { readonly dtype: D } {
  const { dtype, shape, strides, offset, data } = plan;
  const storage = engine.allocate(dtype, data.length);
  engine.write(storage, 0, data);
  return { storage, dtype, sizes: shape, strides, offset };
}

/** All that a storage holds. */
export const contents = (engine: Engine, { storage, dtype }: View): ArrayOf[DType] =>
  engine.read({ storage, dtype, sizes: [storage.length], strides: [1], offset: 0 });

/** A shape of up to four dimensions, often with a 1, sometimes with a 0. */
export function drawShape(draw: Draw, { rank = draw.whole(0, 4), most = 600 } = {}): number[] {
  const shape = Array.from({ length: rank }, () =>
    draw.chance(0.03) ? 0 : draw.pick([1, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33]),
  );
  while (numel(shape) > most) {
    const d = shape.indexOf(Math.max(...shape));
    shape[d] = Math.ceil(shape[d] / 2);
  }
  return shape;
}

/** A view of a shape at random: contiguous, transposed, with steps and gaps, shifted, or (not `out`) repeated. */
export function drawView<D extends DType>(
  draw: Draw,
  dtype: D,
  shape: Shape,
  {
    out = false,
    flavour = "plain",
    simply = 0.3,
    value = () => element(draw, dtype, flavour),
  }: ViewOptions = {},
): Plan<D> {
  const simple = draw.chance(simply);
  const order = simple || draw.chance(0.5) ? shape.map((_, d) => d) : draw.order(shape.length);
  const strides = new Array<number>(shape.length).fill(0);
  let step = 1;
  for (const d of [...order].reverse()) {
    if (!simple && !out && draw.chance(0.1)) continue; // repeated: stride 0
    const gap = simple || draw.chance(0.7) ? 1 : draw.whole(2, 3);
    strides[d] = step * gap;
    step *= gap * Math.max(shape[d], 1) + (simple || draw.chance(0.8) ? 0 : draw.whole(1, 2));
  }
  // The stride of a single position is never taken: it may be anything.
  shape.forEach((size, d) => {
    if (size === 1 && draw.chance(0.4)) strides[d] = draw.whole(0, 9);
  });
  const offset = simple ? 0 : draw.whole(0, 5);
  const last = shape.reduce((sum, size, d) => sum + (size > 0 ? (size - 1) * strides[d] : 0), offset);
  const room = numel(shape) === 0 ? offset + draw.whole(0, 2) : last + 1 + (simple ? 0 : draw.whole(0, 4));
  const data = newArray(dtype, room);
  for (let i = 0; i < room; i++) data[i] = value() as never;
  return { dtype, shape, strides, offset, data };
}
