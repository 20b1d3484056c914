import { wrong } from "../../core/check.js";
import { boolean, integer, pair } from "../../core/constraints.js";
import { type FloatDType, isFloat, newArray } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { numel, sameShape } from "../../core/shape.js";
import { checkFloat } from "../arguments.js";
import { linspace } from "../creation.js";
import { binOf, evenBinOf } from "../distinct.js";
import { anyNumber, someTensor } from "../kinds.js";
import { failure } from "../messages.js";
import { div } from "../ops/arithmetic.js";
import { sum } from "../ops/broadcast.js";
import { clone } from "../ops/cast.js";
import { Histogram } from "../ops/extremes.js";
import { diff } from "../ops/scan.js";
import { fromArray, readData } from "../read.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** How many values lie where. The values are read. */

export interface BincountOptions {
  /** What each element counts for, [n]. Default null: 1. */
  weights?: Tensor | null;
  /** The least length of the result. Default 0. */
  minlength?: number;
}

const BINCOUNT = signature<BincountOptions>("bincount", {
  weights: parameter(null, someTensor),
  minlength: parameter(0, integer(0)),
});

/**
 * How often each whole number from 0 on occurs, int64; with weights their sums.
 *
 * x: whole numbers [n] ≥ 0; result: [max(x) + 1], or `minlength` where that is more.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-006 for what is no vector; E-ARG-002 for numbers below 0
 * @example
 * torch.bincount(torch.tensor([0, 1, 1, 3], { dtype: "int64" })) // tensor([1, 2, 0, 1])
 */
export function bincount(
  x: Tensor,
  ...options: Called<[weights?: Tensor | null, minlength?: number], BincountOptions, ["weights", "minlength"]>
): Tensor {
  const { weights, minlength } = BINCOUNT.read(options);
  self("bincount", x);
  if (isFloat(x.dtype) || x.dtype === "bool") {
    const expected = say("a tensor of whole numbers", "un tensor de enteros");
    throw failure("E-DTYPE-001", { op: "bincount", expected, received: x.dtype, cast: "int64" });
  }
  if (x.sizes.length !== 1) {
    const expected = say("a vector", "un vector");
    throw failure("E-SHAPE-006", { op: "bincount", expected, shape: x.sizes });
  }
  if (weights !== null && !sameShape(weights.sizes, x.sizes)) {
    const expected = say("a weight for each element", "un peso para cada elemento");
    throw failure("E-SHAPE-006", { op: "bincount", expected, shape: weights.sizes });
  }
  const values = Array.from(readData(x), Number);
  const least = values.find((value) => value < 0);
  if (least !== undefined) {
    const name = say("the values", "los valores");
    throw wrong("bincount", name, say("whole numbers ≥ 0", "enteros ≥ 0"), least);
  }
  const length = values.reduce((most, value) => Math.max(most, value + 1), minlength);
  if (weights === null || values.length === 0) {
    const counts = new Float64Array(length);
    for (const value of values) counts[value]++;
    return fromArray(x, "int64", BigInt64Array.from(counts, BigInt));
  }
  const dtype = weights.dtype === "float32" ? "float32" : "float64";
  const totals = newArray(dtype, length);
  const each = Array.from(readData(weights), Number);
  values.forEach((value, i) => {
    totals[value] += each[i];
  });
  return fromArray(x, dtype, totals);
}

export interface HistcOptions {
  /** How many bins. Default 100. */
  bins?: number;
  /** Where the first begins. Default 0; where min equals max, the least value. */
  min?: number;
  /** Where the last ends. Default 0; where min equals max, the greatest value. */
  max?: number;
}

const HISTC = signature<HistcOptions>("histc", {
  bins: parameter(100, integer(1)),
  min: parameter(0, anyNumber),
  max: parameter(0, anyNumber),
});

/** The smallest and the largest of some values; NaN wins. */
function rangeOf(values: ArrayLike<number>): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  return [low, high];
}

/** Throws unless bins can lie between these ends. */
function checkRange(where: string, low: number, high: number): void {
  if (Number.isFinite(low) && Number.isFinite(high) && low <= high) return;
  const name = say("the range", "el intervalo");
  throw wrong(where, name, say("finite ends, min ≤ max", "extremos finitos, min ≤ max"), [low, high]);
}

const rounding = (dtype: FloatDType) => (dtype === "float32" ? Math.fround : (x: number) => x);

/**
 * How many elements lie in each of `bins` bins of one width from min to max, in x's dtype. What lies outside, and NaN, does not count.
 *
 * x: floats of any shape; result: [bins].
 *
 * @throws E-DTYPE-001 for whole numbers; E-ARG-002 for a range that is not finite
 * @example
 * torch.histc(torch.tensor([1, 2, 1]), { bins: 4, min: 0, max: 3 }) // tensor([0., 2., 1., 0.])
 */
export function histc(
  x: Tensor,
  ...options: Called<[bins?: number, min?: number, max?: number], HistcOptions, ["bins", "min", "max"]>
): Tensor {
  const { bins, min, max } = HISTC.read(options);
  self("histc", x);
  checkFloat("histc", x);
  const dtype = x.dtype as FloatDType;
  const round = rounding(dtype);
  const values = readData<FloatDType>(x);
  let [low, high] = [round(min), round(max)];
  if (low === high && values.length > 0) [low, high] = rangeOf(values);
  checkRange("histc", low, high);
  if (low === high) [low, high] = [low - 1, high + 1];
  const counts = newArray(dtype, bins);
  for (let i = 0; i < values.length; i++) {
    const bin = evenBinOf(values[i], low, high, bins, round);
    if (bin >= 0) counts[bin]++;
  }
  return fromArray(x, dtype, counts);
}

export interface HistogramOptions {
  /** How many bins of one width, or where bins begin and end, [n + 1]. */
  bins: number | Tensor;
  /** The ends of the bins. Default null: those of the values. */
  range?: readonly [low: number, high: number] | null;
  /** What each element counts for, of x's shape and dtype. Default null: 1. */
  weight?: Tensor | null;
  /** The share of each bin by its width instead: the integral is 1. Default false. */
  density?: boolean;
}

const HISTOGRAM = signature<Omit<HistogramOptions, "bins"> & { bins?: number | Tensor }>("histogram", {
  bins: parameter(100, integer(1), someTensor),
  range: keyword(null, pair),
  weight: keyword(null, someTensor),
  density: keyword(false, boolean),
});

/**
 * `{ hist, binEdges }`: how many elements lie in each bin, and where the bins begin and end, in x's dtype. What lies outside, and NaN,
 * does not count; the last bin has both its ends.
 *
 * x: floats of any shape; hist: [n], binEdges: [n + 1].
 *
 * @throws E-DTYPE-001 for whole numbers; E-DTYPE-002 for bins or weights of another dtype; E-ARG-002 for a range that is not finite
 * @example
 * const { hist, binEdges } = torch.histogram(torch.tensor([1, 2, 1]), { bins: 4, range: [0, 3] });
 * hist // tensor([0., 2., 1., 0.])
 * binEdges // tensor([0.0000, 0.7500, 1.5000, 2.2500, 3.0000])
 */
export function histogram(
  x: Tensor,
  ...options: Called<[bins: number | Tensor], HistogramOptions, ["bins"]>
): Histogram<Tensor> {
  const { bins, range, weight, density } = HISTOGRAM.read(options);
  self("histogram", x);
  checkFloat("histogram", x);
  const dtype = x.dtype as FloatDType;
  for (const other of [bins, weight])
    if (other !== null && typeof other !== "number" && other.dtype !== dtype)
      throw failure("E-DTYPE-002", { op: "histogram", a: dtype, b: other.dtype });
  if (weight !== null && !sameShape(weight.sizes, x.sizes)) {
    const expected = say("a weight for each element", "un peso para cada elemento");
    throw failure("E-SHAPE-006", { op: "histogram", expected, shape: weight.sizes });
  }
  const values = readData<FloatDType>(x);
  const edges = typeof bins === "number" ? evenEdges(values, bins, range, dtype) : edgesOf(bins, range);
  const at = readData<FloatDType>(edges);
  const weights = weight === null ? null : readData<FloatDType>(weight);
  const hist = newArray(dtype, at.length - 1);
  for (let i = 0; i < values.length; i++) {
    const bin = binOf(values[i], at);
    if (bin >= 0) hist[bin] += weights === null ? 1 : weights[i];
  }
  const counts = fromArray(x, dtype, hist);
  if (!density) return new Histogram(counts, edges);
  const shares = div<Tensor>(counts, sum(counts));
  return new Histogram(div<Tensor>(shares, diff(edges, 1, 0, null, null)), edges);
}

/** Edges of bins of one width between the ends that are given, or those of the values. */
function evenEdges(
  values: ArrayLike<number>,
  bins: number,
  range: readonly [number, number] | null,
  dtype: FloatDType,
): Tensor {
  let [low, high] = range ?? (values.length > 0 ? rangeOf(values) : [0, 1]);
  checkRange("histogram", low, high);
  if (low === high) [low, high] = [low - 0.5, high + 0.5];
  return linspace(low, high, bins + 1, { dtype }) as Tensor;
}

/** Edges that were given: a vector, and no range beside it. */
function edgesOf(bins: Tensor, range: readonly [number, number] | null): Tensor {
  if (bins.sizes.length !== 1 || numel(bins.sizes) < 2) {
    const expected = say("bins as a vector of at least two edges", "bins como vector de al menos dos bordes");
    throw failure("E-SHAPE-006", { op: "histogram", expected, shape: bins.sizes });
  }
  if (range !== null) {
    const expected = say("no range beside the edges", "ningún range junto a los bordes");
    throw wrong("histogram", "range", expected, range);
  }
  return clone(bins.detach());
}
