import { pairwiseSum } from "../../core/numpy.js";
import type { Frame, NumberFrame } from "../base/frame.js";
import { oneOf, parameter } from "../base/parameters.js";
import { mapColumns, NumericTransformer } from "../base/transformer.js";
import { isSingle, nonZero, rounding } from "./scale.js";
import { pairwiseSingle } from "./sums.js";

/** How a row is measured: the sum of absolute values, the Euclidean length, the greatest absolute value. */
export type Norm = "l1" | "l2" | "max";

export interface NormalizerOptions {
  /** Default "l2". */
  norm?: Norm;
}

/**
 * The sum of squares in the order of NumPy's `einsum("ij,ij->i")`: lanes of 16 bytes (2 doubles, 4 floats), four steps of
 * them at a time, the last of the four first.
 */
function sumOfSquares(row: Float64Array, round: (value: number) => number, lanes: 2 | 4): number {
  const sums = new Array<number>(lanes).fill(0);
  const n = row.length;
  const step = (from: number) => {
    for (let k = 0; k < lanes; k++) {
      const value = from + k < n ? row[from + k] : 0;
      sums[k] = round(round(value * value) + sums[k]);
    }
  };
  let i = 0;
  for (; n - i >= 4 * lanes; i += 4 * lanes) for (let part = 3; part >= 0; part--) step(i + part * lanes);
  for (; i < n; i += lanes) step(i);
  return lanes === 2 ? sums[0] + sums[1] : round(round(sums[0] + sums[1]) + round(sums[2] + sums[3]));
}

/**
 * Scales each row to length 1 (scikit-learn's `Normalizer`): by its l2, l1 or greatest-value norm. A row of zeros stays.
 * It learns nothing: `transform` works without `fit`. NaN is refused.
 */
export class Normalizer extends NumericTransformer {
  static override readonly estimatorName = "Normalizer";
  static override readonly parameters = { norm: parameter("l2", oneOf("l1", "l2", "max")) };
  static override readonly positional = ["norm"];
  static override readonly allowsMissing = false;
  static override readonly fitted = {};
  declare norm: Norm;

  constructor(norm?: Norm | NormalizerOptions, options?: NormalizerOptions) {
    super(norm, options);
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
    const round = rounding(frame);
    const single = isSingle(frame);
    const row = new Float64Array(frame.columns.length);
    const measure = {
      l1: () => {
        for (let j = 0; j < row.length; j++) row[j] = Math.abs(row[j]);
        return single ? pairwiseSingle(row) : pairwiseSum(row);
      },
      l2: () => round(Math.sqrt(sumOfSquares(row, round, single ? 4 : 2))),
      max: () => row.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    }[this.norm];
    const norms = new Float64Array(frame.rows);
    for (let i = 0; i < frame.rows; i++) {
      for (let j = 0; j < row.length; j++) row[j] = frame.columns[j][i];
      norms[i] = nonZero(measure(), single);
    }
    return mapColumns(frame, (values) => {
      for (let i = 0; i < values.length; i++) values[i] /= norms[i];
    });
  }
}
