import { type DType, isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { normalizeDim, numel } from "../../core/shape.js";
import type { Kernel } from "../../engine/engine.js";
import type { ScanAttrs } from "../../engine/families/scan/index.js";
import * as kernels from "../../engine/families/scan/index.js";
import { checkFloat } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op, RESULT } from "../op.js";
import { mul, sub } from "./arithmetic.js";
import { cast, clone } from "./cast.js";
import { ne } from "./compare.js";
import { Extremes } from "./extremes.js";
import { gatherAt } from "./indexing.js";
import { cat } from "./join.js";
import { exp } from "./math.js";
import { slice } from "./view.js";

/** Sums, products and extremes of all elements so far, along a dimension; from behind with `reverse`, as derivatives need them. */

type ScanOp = Op<ScanAttrs>;

const shapeOf = (x: unknown) => (x as Handle).sizes;
const asHandle = (x: unknown) => x as Handle;

/** What all scans have in common: a result of the operand's shape. */
const like = (kernel: Kernel<ScanAttrs>) => ({
  shape: ([x]: readonly unknown[]) => shapeOf(x),
  dtype: ([x]: readonly unknown[]) => asHandle(x).dtype,
  forward: (
    engine: ReturnType<typeof currentEngine>,
    out: Handle,
    inputs: readonly unknown[],
    attrs: ScanAttrs,
  ) => engine.run(kernel, [out], inputs as Handle[], attrs),
});

/** PyTorch's expression, from behind where it is so asked. */
const turned = (torch: (x: string) => string) =>
  `${torch("x0.flip(dim)")}.flip(dim) if reverse else ${torch("x0")}`;

const EXAMPLES = [
  { inputs: ["5"], attrs: { dim: 0, reverse: false } },
  { inputs: ["2x3x4"], attrs: { dim: 1, reverse: false } },
  { inputs: ["3x4"], attrs: { dim: 1, reverse: true } },
  { inputs: ["2x4 of 1 -2 3 0.5"], attrs: { dim: 1, reverse: false } },
] as const;

const WHOLE = [
  { inputs: ["3x4 int<9"], attrs: { dim: 1, reverse: false } },
  { inputs: ["4 int of 9007199254740993 4294967295 -1 1"], attrs: { dim: 0, reverse: false } },
] as const;

const turn = ({ dim, reverse }: ScanAttrs): ScanAttrs => ({ dim, reverse: !reverse });

const cumsumOp: ScanOp = defineOp<ScanAttrs>({
  name: "cumsum",
  torch: turned((x) => `torch.cumsum(${x}, dim)`),
  ...like(kernels.cumSum),
  saves: [[]],
  backward: (g, { attrs }) => [cumsumOp([g], turn(attrs))],
  examples: [
    ...EXAMPLES,
    ...WHOLE,
    { inputs: ["6 of 1 inf 2 -inf nan 1"], attrs: { dim: 0, reverse: false } },
  ],
});

/** The elements moved by one along `dim` (to the end, or towards the start), with a number in the gap, or what stands at that edge. */
export function shifted<T extends Handle>(x: T, dim: number, toEnd: boolean, gap: number | "edge"): T {
  const n = x.sizes[dim];
  if (n === 0) return x;
  if (gap === "edge") {
    const edge = slice(x, dim, toEnd ? 0 : n - 1, 1, 1);
    return cat(toEnd ? [edge, slice(x, dim, 0, n - 1, 1)] : [slice(x, dim, 1, n - 1, 1), edge], dim);
  }
  const sizes = x.sizes.map((size, d) => (d === dim ? 1 : size));
  const filler = x.spawnNew(x.dtype, sizes, numel(sizes));
  if (gap !== 0) currentEngine().fill(filler, gap);
  return cat(toEnd ? [filler, slice(x, dim, 0, n - 1, 1)] : [slice(x, dim, 1, n - 1, 1), filler], dim);
}

const recurrenceOp: ScanOp = defineOp<ScanAttrs>({
  name: "recurrence",
  // Products of the factors between, as a triangle: y = T x.
  torch:
    "__import__('functools').reduce(lambda y, k: torch.cat([y, (x0[k:k + 1] + x1[k:k + 1] * y[-1:])]), range(1, x0.shape[0]), x0[:1])",
  ...like(kernels.recurrence),
  saves: [[1], [1, RESULT]],
  // The same from behind, each step with the factor of the next: λₖ = gₖ + fₖ₊₁·λₖ₊₁.
  backward: (g, op) => {
    const { dim, reverse = false } = op.attrs;
    const factors = shifted(op.saved(1), dim, reverse, 0);
    const carried = recurrenceOp([g, factors], turn(op.attrs));
    return [carried, op.needs(1) ? mul(carried, shifted(op.saved(RESULT), dim, !reverse, 0)) : null];
  },
  examples: [
    { inputs: ["5", "5"], attrs: { dim: 0 } },
    { inputs: ["4x3", "4x3"], attrs: { dim: 0 } },
  ],
});

const cumprodOp: ScanOp = defineOp<ScanAttrs>({
  name: "cumprod",
  torch: turned((x) => `torch.cumprod(${x}, dim)`),
  ...like(kernels.cumProd),
  saves: [[0]],
  // Of xₖ: all before it, times Σ over i ≥ k of gᵢ and all between. No quotient: zeros are nothing special.
  backward: (g, op) => {
    if (op.shapes[0].length === 0) return [g];
    const { dim, reverse = false } = op.attrs;
    const x = op.saved(0);
    const before = cumprodOp([shifted(x, dim, !reverse, 1)], op.attrs);
    const behind = recurrenceOp([g, shifted(x, dim, reverse, 0)], turn(op.attrs));
    return [mul(before, behind)];
  },
  examples: [...EXAMPLES, ...WHOLE, { inputs: ["6 of 2 0 3 -1 0 4"], attrs: { dim: 0, reverse: false } }],
});

const logcumsumexpOp: ScanOp = defineOp<ScanAttrs>({
  name: "logcumsumexp",
  torch: turned((x) => `torch.logcumsumexp(${x}, dim)`),
  ...like(kernels.logCumSumExp),
  saves: [[0, RESULT]],
  // Σ over i ≥ k of gᵢ·e^(xₖ − yᵢ), carried from behind: no exponent is above 0.
  backward: (g, op) => {
    const { dim, reverse = false } = op.attrs;
    const [x, y] = [op.saved(0), op.saved(RESULT)];
    if (x.sizes.length === 0) return [mul(g, exp(sub(x, y)))];
    const step = exp(sub(y, shifted(y, dim, reverse, "edge")));
    return [mul(exp(sub(x, y)), recurrenceOp([g, step], turn(op.attrs)))];
  },
  examples: [...EXAMPLES, { inputs: ["4 of 1000 1000 -1000 2"], attrs: { dim: 0, reverse: false } }],
});

/** Positions of the extremes so far. */
const defineCumExtreme = (which: "max" | "min") =>
  defineOp<ScanAttrs>({
    name: `cum${which}Places`,
    torch: `torch.cum${which}(x0, dim).indices`,
    shape: ([x]) => shapeOf(x),
    dtype: () => "int64",
    forward: (engine, out, [x], attrs) =>
      engine.run(which === "max" ? kernels.cumMax : kernels.cumMin, [out], [asHandle(x)], attrs),
    saves: [[]],
    backward: { none: "a position is a whole number" },
    examples: [
      { inputs: ["2x3x4"], attrs: { dim: 1 } },
      { inputs: ["5 int<3"], attrs: { dim: 0 } },
      { inputs: ["7 of 1 3 3 nan 2 nan 4"], attrs: { dim: 0 } },
      { inputs: ["4 bool of 0 1 1 0"], attrs: { dim: 0 } },
    ],
  });
const cummaxOp = defineCumExtreme("max");
const cumminOp = defineCumExtreme("min");

/** The operand of a sum or product: in the dtype that is asked for, whole numbers and bool as int64. */
export const summed = <T extends Handle>(x: T, dtype: DType | null): T =>
  cast(x, dtype ?? (isFloat(x.dtype) ? x.dtype : "int64"));

/** A scan of what has the dtype to compute in; a scalar, and what has no elements, is as it was. */
function scan<T extends Handle>(op: ScanOp, name: string, x: T, dim: number, dtype: DType): T {
  const along = normalizeDim(name, dim, x.sizes.length);
  const wanted = cast(x, dtype);
  // PyTorch computes in int64, and stores what remains of it.
  const computed = isFloat(dtype) || dtype === "int64" ? wanted : cast(wanted, "int64");
  const out = op([computed], { dim: along, reverse: false });
  return named(cast(out, dtype), name);
}

const sumType = (x: Handle, dtype: DType | null): DType => dtype ?? (isFloat(x.dtype) ? x.dtype : "int64");

/** Σ xᵢ over i ≤ k, along `dim`; whole numbers and bool give int64. */
export const cumsum = <T extends Handle>(x: T, dim: number, dtype: DType | null = null): T =>
  scan(cumsumOp, "cumsum", x, dim, sumType(x, dtype));

/** Π xᵢ over i ≤ k, along `dim`; whole numbers and bool give int64. */
export const cumprod = <T extends Handle>(x: T, dim: number, dtype: DType | null = null): T =>
  scan(cumprodOp, "cumprod", x, dim, sumType(x, dtype));

/** ln Σ e^xᵢ over i ≤ k, along `dim`; floats. */
export function logcumsumexp<T extends Handle>(x: T, dim: number): T {
  checkFloat("logcumsumexp", x);
  return scan(logcumsumexpOp, "logcumsumexp", x, dim, x.dtype);
}

/** Products of all others along `dim`: what `prod` is multiplied by when an element grows. */
export function productOfOthers<T extends Handle>(x: T, dim: number): T {
  const before = cumprodOp([shifted(x, dim, true, 1)], { dim });
  return mul(before, cumprodOp([shifted(x, dim, false, 1)], { dim, reverse: true }));
}

function extremes<T extends Handle>(which: "max" | "min", x: T, dim: number): Extremes<T, T> {
  const name = `cum${which}`;
  const along = normalizeDim(name, dim, x.sizes.length);
  const positions = (which === "max" ? cummaxOp : cumminOp)([x], { dim: along });
  const values = x.sizes.length === 0 ? clone(x) : gatherAt(x, along, positions);
  return new Extremes(name, named(values, name), positions);
}

/** The largest of the elements so far along `dim`, and where they stand. */
export const cummax = <T extends Handle>(x: T, dim: number): Extremes<T, T> => extremes("max", x, dim);

/** The smallest of the elements so far along `dim`, and where they stand. */
export const cummin = <T extends Handle>(x: T, dim: number): Extremes<T, T> => extremes("min", x, dim);

/** Differences of neighbours along `dim`, n times; of bool, whether they differ. */
export function diff<T extends Handle>(x: T, n: number, dim: number, prepend: T | null, append: T | null): T {
  if (x.sizes.length === 0) {
    const expected = say("at least one dimension", "al menos una dimensión");
    throw failure("E-SHAPE-006", { op: "diff", expected, shape: x.sizes });
  }
  const along = normalizeDim("diff", dim, x.sizes.length);
  const parts = [prepend, x, append].filter((part): part is T => part !== null);
  let result = parts.length > 1 ? cat(parts, along) : x;
  for (let k = 0; k < n; k++) {
    const size = result.sizes[along];
    const length = Math.max(size - 1, 0);
    const ends = slice(result, along, Math.min(1, size), length, 1);
    const starts = slice(result, along, 0, length, 1);
    result = x.dtype === "bool" ? ne<T>(ends, starts) : sub<T>(ends, starts);
    if (length === 0) break;
  }
  return n === 0 ? clone(result) : result;
}

export const scanOps = {
  cumsum: cumsumOp,
  cumprod: cumprodOp,
  logcumsumexp: logcumsumexpOp,
  recurrence: recurrenceOp,
  cummax: cummaxOp,
  cummin: cumminOp,
};
