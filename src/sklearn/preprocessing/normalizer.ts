import { oneOf } from "../../core/constraints.js";
import { type Called, parameter } from "../../core/parameters.js";
import { pairwiseSingle, pairwiseSum } from "../../numeric/sums.js";
import { type Dense, denseFrame, type Frame, type NumberColumn, type NumberFrame } from "../base/frame.js";
import { NumericTransformer } from "../base/transformer.js";
import { toDense } from "../base/writeFrame.js";
import { nonZero } from "./scale.js";

/** How a row is measured: the sum of absolute values, the Euclidean length, the greatest absolute value. */
export type Norm = "l1" | "l2" | "max";

export interface NormalizerOptions {
  /** What each sample is divided by: its sum of sizes ("l1"), its length ("l2") or its largest size ("max"). Default "l2". */
  norm?: Norm;
}

/**
 * The sum of squares in the order of NumPy's `einsum("ij,ij->i")`: lanes of 16 bytes (2 doubles here), four steps of them
 * at a time, the last of the four first.
 */
function sumOfSquares(row: Float64Array): number {
  const n = row.length;
  let [even, odd] = [0, 0];
  let i = 0;
  for (; n - i >= 8; i += 8)
    for (let k = i + 6; k >= i; k -= 2) {
      even += row[k] * row[k];
      odd += row[k + 1] * row[k + 1];
    }
  for (; i + 1 < n; i += 2) {
    even += row[i] * row[i];
    odd += row[i + 1] * row[i + 1];
  }
  if (i < n) even += row[i] * row[i];
  return even + odd;
}

/** The same of float32: lanes of 4, each step rounded. */
function sumOfSquaresSingle(row: Float64Array): number {
  const round = Math.fround;
  const sums = [0, 0, 0, 0];
  const n = row.length;
  const step = (from: number) => {
    for (let k = 0; k < 4; k++) {
      const value = from + k < n ? row[from + k] : 0;
      sums[k] = round(round(value * value) + sums[k]);
    }
  };
  let i = 0;
  for (; n - i >= 16; i += 16) for (let part = 3; part >= 0; part--) step(i + part * 4);
  for (; i < n; i += 4) step(i);
  return round(round(sums[0] + sums[1]) + round(sums[2] + sums[3]));
}

function sumOfSizes(row: Float64Array, single: boolean): number {
  const sizes = row.map(Math.abs);
  return single ? pairwiseSingle(sizes) : pairwiseSum(sizes);
}

function greatestSize(row: Float64Array): number {
  let most = 0;
  for (let j = 0; j < row.length; j++) most = Math.max(most, Math.abs(row[j]));
  return most;
}

/** The length of a row of numbers, of float32 in its precision. */
function normOf(norm: Norm, single: boolean): (row: Float64Array) => number {
  if (norm === "max") return greatestSize;
  if (norm === "l1") return (row) => sumOfSizes(row, single);
  if (single) return (row) => Math.fround(Math.sqrt(sumOfSquaresSingle(row)));
  return (row) => Math.sqrt(sumOfSquares(row));
}

/** Each row divided by its length. */
function normalized({ data, rows, width }: Dense, norm: Norm): NumberColumn {
  const single = data instanceof Float32Array;
  const measure = normOf(norm, single);
  const out = single ? new Float32Array(data.length) : new Float64Array(data.length);
  const row = new Float64Array(width);
  for (let i = 0, k = 0; i < rows; i++, k += width) {
    for (let j = 0; j < width; j++) row[j] = data[k + j];
    const length = nonZero(measure(row), single);
    for (let j = 0; j < width; j++) out[k + j] = row[j] / length;
  }
  return out;
}

/**
 * Scales each row to length 1 (scikit-learn's `Normalizer`): by its l2, l1 or greatest-value norm. A row of zeros stays.
 * It learns nothing: `transform` works without `fit`. NaN is refused.
 *
 * X: [n, features], numbers; so is the result. `norm` is `l2` unless given.
 *
 * @example
 * new sklearn.Normalizer().transform([[3, 4], [0, 0]]); // [[0.6, 0.8], [0, 0]]
 * new sklearn.Normalizer("l1").transform([[1, 3]]); // [[0.25, 0.75]]
 */
export class Normalizer extends NumericTransformer {
  static override readonly estimatorName = "Normalizer";
  static override readonly parameters = { norm: parameter("l2", oneOf("l1", "l2", "max")) };
  static override readonly allowsMissing = false;
  static override readonly fitted = {};
  /** What each sample is divided by: its sum of sizes ("l1"), its length ("l2") or its largest size ("max"). Default "l2". */
  declare norm: Norm;

  constructor(...args: Called<[norm?: Norm], NormalizerOptions, ["norm"]>) {
    super(...args);
  }

  override get tags() {
    return { requiresFit: false };
  }

  protected override checkFitted(): void {}

  protected override checkInput(where: string, frame: Frame): void {
    if (this.isFitted) super.checkInput(where, frame);
  }

  protected override learnNumbers(): void {}

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    this.checkParams("transform");
    const dense = toDense(frame);
    return denseFrame({ ...dense, data: normalized(dense, this.norm) }, frame.form);
  }
}
