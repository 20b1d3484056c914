import { wrong } from "../../core/check.js";
import { boolean, integer, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { normalizeDim, numel, sameShape } from "../../core/shape.js";
import { checkTensor } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import { anyNumber, someTensor } from "../kinds.js";
import { failure } from "../messages.js";
import { add, mul, sub } from "../ops/arithmetic.js";
import { sum } from "../ops/broadcast.js";
import { cast } from "../ops/cast.js";
import { gather } from "../ops/indexing.js";
import { search } from "../ops/order.js";
import { mean } from "../ops/reduce.js";
import { cumsum } from "../ops/scan.js";
import * as statistics from "../ops/statistics.js";
import { contiguous, reshape, slice } from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import { type VarArguments, varianceOf } from "../varOptions.js";
import { self } from "./self.js";

/** Functions that are no methods, as in PyTorch: variance and mean at once, integrals, places in sorted sequences. */

/**
 * `[variance, mean]` over the given dimensions: the pair of `var` and `mean`.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * const [variance, mean] = torch.varMean(torch.tensor([1, 2, 3]));
 * variance // tensor(1.)
 * mean // tensor(2.)
 */
export function varMean(x: Tensor, ...options: VarArguments): [variance: Tensor, mean: Tensor] {
  const [, dim, correction, keepdim] = varianceOf("varMean", x, options);
  return [statistics.variance(x, dim, correction, keepdim), mean(x, dim, keepdim)];
}

/**
 * `[deviation, mean]` over the given dimensions: the pair of `std` and `mean`.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * const [deviation] = torch.stdMean(torch.tensor([1, 2, 3]));
 * deviation // tensor(1.)
 */
export function stdMean(x: Tensor, ...options: VarArguments): [deviation: Tensor, mean: Tensor] {
  const [, dim, correction, keepdim] = varianceOf("stdMean", x, options);
  return [statistics.deviation(x, dim, correction, keepdim), mean(x, dim, keepdim)];
}

export interface TrapezoidOptions {
  /** Where the values stand, [n] or y's shape. Default null: dx apart. */
  x?: Tensor | null;
  /** How far the values stand apart. Default 1. */
  dx?: number | null;
  /** The dimension. Default −1. */
  dim?: number;
}

export type TrapezoidArguments = Called<[x?: Tensor | null], TrapezoidOptions, ["x"]>;

const TRAPEZOID = signature<TrapezoidOptions>("trapezoid", {
  x: parameter(null, someTensor),
  dx: keyword(null, anyNumber),
  dim: keyword(-1, integer()),
});

/** Neighbours along a dimension: all but the last, and all but the first. */
function neighbours(x: Tensor, dim: number): [Tensor, Tensor] {
  const length = Math.max(x.sizes[dim] - 1, 0);
  return [slice(x, dim, 0, length, 1), slice(x, dim, Math.min(1, x.sizes[dim]), length, 1)];
}

/** The area of each trapezoid along the dimension, and that dimension. */
function areas(where: string, y: Tensor, args: TrapezoidArguments): [area: Tensor, dim: number] {
  const { x, dx, dim } = TRAPEZOID.read(args, where);
  self(where, y);
  if (x !== null && dx !== null)
    throw wrong(where, "dx", say("one of x and dx, not both", "uno de x y dx, no ambos"), dx);
  if (y.dtype === "bool" || x?.dtype === "bool") {
    const expected = say("numbers", "números");
    throw failure("E-DTYPE-001", { op: where, expected, received: "bool", cast: "float32" });
  }
  const rank = y.sizes.length;
  const along = normalizeDim(where, dim, rank);
  if (rank === 0) {
    const expected = say("at least one dimension", "al menos una dimensión");
    throw failure("E-SHAPE-006", { op: where, expected, shape: y.sizes });
  }
  const [left, right] = neighbours(y, along);
  const height = mul<Tensor>(add<Tensor>(left, right), 0.5);
  if (x === null) return [mul<Tensor>(height, dx ?? 1), along];
  const n = y.sizes[along];
  if (x.sizes.length === 1 && x.sizes[0] !== n) {
    const expected = say(`${n} places, as many as values`, `${n} lugares, tantos como valores`);
    throw failure("E-SHAPE-006", { op: where, expected, shape: x.sizes });
  }
  // Places along one dimension are the same in all others.
  const sizes =
    x.sizes.length === 1
      ? y.sizes.map((_, d) => (d === along ? n : 1))
      : [...new Array<number>(Math.max(rank - x.sizes.length, 0)).fill(1), ...x.sizes];
  const [from, to] = neighbours(reshape(x, sizes), normalizeDim(where, along - rank, sizes.length));
  return [mul<Tensor>(height, sub<Tensor>(to, from)), along];
}

/**
 * The integral of y along `dim` by the trapezoidal rule: Σ (yᵢ + yᵢ₊₁)/2 · Δxᵢ.
 *
 * y: [*, n, *]; x: [n], or a shape that broadcasts with y's; result: y's shape without the dimension.
 *
 * @throws E-SHAPE-006 for places that do not fit; E-DTYPE-001 for bool; E-ARG-002 for x and dx together
 * @example
 * torch.trapezoid(torch.tensor([1, 2, 3])) // tensor(4.)
 * torch.trapezoid(torch.tensor([1, 2, 3]), torch.tensor([0, 2, 6])) // tensor(13.)
 */
export function trapezoid(y: Tensor, ...options: TrapezoidArguments): Tensor {
  const [area, dim] = areas("trapezoid", y, options);
  return y.sizes[dim] === 0 ? cast(sum(area, dim), y.dtype) : sum(area, dim);
}

/**
 * The integral of y along `dim` up to each place, by the trapezoidal rule.
 *
 * y: [*, n, *]; x: [n], or a shape that broadcasts with y's; result: [*, n − 1, *].
 *
 * @throws E-SHAPE-006 for places that do not fit; E-DTYPE-001 for bool; E-ARG-002 for x and dx together
 * @example
 * torch.cumulativeTrapezoid(torch.tensor([1, 2, 3])) // tensor([1.5000, 4.0000])
 */
export function cumulativeTrapezoid(y: Tensor, ...options: TrapezoidArguments): Tensor {
  const [area, dim] = areas("cumulativeTrapezoid", y, options);
  return cumsum(area, dim);
}

export interface SearchsortedOptions {
  /** int32 instead of int64. Default false. */
  outInt32?: boolean;
  /** Behind equal elements instead of before them. Default false. */
  right?: boolean;
  /** The same as `right` in words, "left" or "right". Default null. */
  side?: "left" | "right" | null;
  /** The places of the elements in rising order (`argsort`), where they do not rise. Default null. */
  sorter?: Tensor | null;
}

type SearchsortedArguments = Called<[], SearchsortedOptions, []>;

const SEARCHSORTED = signature<SearchsortedOptions>("searchsorted", {
  outInt32: keyword(false, boolean),
  right: keyword(false, boolean),
  side: keyword(null, oneOf("left", "right")),
  sorter: keyword(null, someTensor),
});

/** Places of the values in sorted rows: one row for all, or one for each row of values. */
function placesIn(
  where: string,
  rows: Tensor,
  input: Tensor | number,
  right: boolean,
  int32: boolean,
): Tensor {
  let values: Tensor;
  if (typeof input === "number") {
    values = rows.spawnNew(rows.dtype, [], 1) as Tensor;
    currentEngine().fill(values, input);
  } else {
    checkTensor(where, "input", input);
    if (input.dtype !== rows.dtype)
      throw failure("E-DTYPE-002", { op: where, a: rows.dtype, b: input.dtype });
    values = input;
  }
  const one = rows.sizes.length === 1;
  if (!one && !sameShape(rows.sizes.slice(0, -1), values.sizes.slice(0, -1))) {
    const lead = shapeText(rows.sizes.slice(0, -1));
    const expected = say(
      `values whose sizes but the last are ${lead}`,
      `valores cuyos tamaños, salvo el último, sean ${lead}`,
    );
    throw failure("E-SHAPE-006", { op: where, expected, shape: values.sizes });
  }
  const n = rows.sizes[rows.sizes.length - 1];
  const count = one ? 1 : numel(rows.sizes.slice(0, -1));
  const m = one ? numel(values.sizes) : values.sizes[values.sizes.length - 1];
  const found = search(reshape(contiguous(rows), [count, n]), reshape(contiguous(values), [count, m]), right);
  const out = reshape(found, values.sizes);
  return int32 ? cast(out, "int32") : out;
}

/**
 * Where values belong in a sequence that rises along its last dimension: the place of the first element that is not smaller
 * (`right`: that is larger). int64, of the shape of the values.
 *
 * sortedSequence: [n], or [*, n]; input: any shape, or [*, m], or a number.
 *
 * @throws E-DTYPE-002 for two dtypes; E-SHAPE-006 for rows that do not match
 * @example
 * const sequence = torch.tensor([1, 3, 5, 7]);
 * torch.searchsorted(sequence, torch.tensor([0, 3, 6])) // tensor([0, 1, 3])
 * torch.searchsorted(sequence, torch.tensor([0, 3, 6]), { right: true }) // tensor([0, 2, 3])
 */
export function searchsorted(
  sortedSequence: Tensor,
  input: Tensor | number,
  ...options: SearchsortedArguments
): Tensor {
  const { outInt32, right, side, sorter } = SEARCHSORTED.read(options);
  self("searchsorted", sortedSequence);
  if (sortedSequence.sizes.length === 0) {
    const expected = say("a sequence of at least one dimension", "una secuencia de al menos una dimensión");
    throw failure("E-SHAPE-006", { op: "searchsorted", expected, shape: [] });
  }
  if (right && side === "left")
    throw wrong("searchsorted", "side", say("'right' with right: true", "'right' con right: true"), side);
  if (sorter !== null && !sameShape(sorter.sizes, sortedSequence.sizes)) {
    const shape = shapeText(sortedSequence.sizes);
    const expected = say(`a sorter of shape ${shape}`, `un sorter de forma ${shape}`);
    throw failure("E-SHAPE-006", { op: "searchsorted", expected, shape: sorter.sizes });
  }
  const rows = sorter === null ? sortedSequence : gather(sortedSequence, -1, sorter);
  return placesIn("searchsorted", rows, input, right || side === "right", outInt32);
}

export interface BucketizeOptions {
  /** int32 instead of int64. Default false. */
  outInt32?: boolean;
  /** A value that equals a boundary belongs to the bucket behind it. Default false. */
  right?: boolean;
}

const BUCKETIZE = signature<BucketizeOptions>("bucketize", {
  outInt32: keyword(false, boolean),
  right: keyword(false, boolean),
});

/**
 * In which bucket between rising boundaries each value lies: bucket i holds boundaryᵢ₋₁ < x ≤ boundaryᵢ (`right`: ≤ and <).
 * int64, of the shape of the values.
 *
 * input: any shape, or a number; boundaries: [n].
 *
 * @throws E-DTYPE-002 for two dtypes; E-SHAPE-006 for boundaries that are no vector
 * @example
 * torch.bucketize(torch.tensor([3, 6, 9]), torch.tensor([1, 3, 5, 7, 9])) // tensor([1, 3, 4])
 */
export function bucketize(
  input: Tensor | number,
  boundaries: Tensor,
  ...options: Called<[], BucketizeOptions, []>
): Tensor {
  const { outInt32, right } = BUCKETIZE.read(options);
  checkTensor("bucketize", "boundaries", boundaries);
  if (boundaries.sizes.length !== 1) {
    const expected = say("boundaries of one dimension", "boundaries de una dimensión");
    throw failure("E-SHAPE-006", { op: "bucketize", expected, shape: boundaries.sizes });
  }
  return placesIn("bucketize", boundaries, input, right, outInt32);
}
