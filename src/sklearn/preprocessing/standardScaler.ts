import { boolean } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword } from "../../core/parameters.js";
import { type FitOptions, unlearned } from "../base/fitted.js";
import { type Dense, type NumberFrame, widthOf } from "../base/frame.js";
import type { Finding } from "../base/numbers.js";
import { divisor, doubles, finiteOrNaN, nullable, numberThat } from "../base/state.js";
import { IncrementalTransformer } from "../base/transformer.js";
import { toWeights } from "../weights.js";
import { addMoments, findingOfSums, type Moments } from "./moments.js";
import { multiplyAndShift, rounding, shiftAndDivide } from "./scale.js";

export interface StandardScalerOptions {
  /** Whether the mean is taken off. Default true. */
  withMean?: boolean;
  /** Whether the values are divided by the standard deviation. Default true. */
  withStd?: boolean;
}

const EPSILON = 2 ** -52;
const positive = numberThat(
  (value) => value >= 0 && value < Infinity,
  () => say("a number ≥ 0", "un número ≥ 0"),
);

/**
 * Standardises features to mean 0 and standard deviation 1: z = (x − mean) / scale (scikit-learn's `StandardScaler`).
 *
 * The mean and the standard deviation (of the population, over n) come from `fit`, or in portions from `partialFit`: from
 * training rows alone; both take `sampleWeight` in their options. A feature that does not vary, up to rounding, is
 * divided by 1. NaN is left out of `fit`, and stays NaN in `transform`. Rows of Float32Array are transformed in float32;
 * the moments are float64 in any case.
 *
 * X: [n, features], numbers; so is the result. `mean_`, `var_`, `scale_`: [features].
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features, E-SKLEARN-013 for rows of different lengths,
 *   E-ARG-002 for a parameter
 * @example
 * const scaler = new sklearn.StandardScaler().fit([[0], [2], [4]]);
 * scaler.transform([[2], [4]]); // [[0], [1.224744871391589]]
 * scaler.inverseTransform([[0]]); // [[2]]
 */
export class StandardScaler extends IncrementalTransformer {
  static override readonly estimatorName = "StandardScaler";
  static override readonly parameters = {
    withMean: keyword(true, boolean),
    withStd: keyword(true, boolean),
  };
  static override readonly fitOptions = ["sampleWeight"];
  static override readonly fitted = {
    mean_: nullable(doubles()),
    var_: nullable(doubles(finiteOrNaN)),
    scale_: nullable(doubles(divisor)),
    momentsMean: doubles(),
    momentsVariance: doubles(),
    momentsCount: doubles(positive),
  };
  /** Whether the mean is taken off. Default true. */
  declare withMean: boolean;
  /** Whether the values are divided by the standard deviation. Default true. */
  declare withStd: boolean;
  /** Mean of each feature; `null` before `fit`, or with neither mean nor standard deviation asked for. */
  mean_: Float64Array<ArrayBuffer> = unlearned;
  /** Variance of each feature, over n; `null` with `withStd: false`. */
  var_: Float64Array<ArrayBuffer> = unlearned;
  /** What each feature is divided by; `null` with `withStd: false`. */
  scale_: Float64Array<ArrayBuffer> = unlearned;
  private momentsMean = new Float64Array(0);
  private momentsVariance = new Float64Array(0);
  private momentsCount = new Float64Array(0);

  constructor(options?: StandardScalerOptions) {
    super(options);
  }

  /** Samples seen (or the sum of their weights); an array where features differ by their missing values. */
  get nSamplesSeen_(): number | Float64Array<ArrayBuffer> {
    const count = this.momentsCount;
    if (count.length === 0) return 0;
    return count.every((one) => one === count[0]) ? count[0] : count;
  }

  override checkState(): boolean {
    const n = this.nFeaturesIn_;
    const own = [this.momentsMean, this.momentsVariance, this.momentsCount];
    const parts = [this.mean_, this.var_, this.scale_].filter((part) => part !== null);
    const kinds =
      (this.mean_ !== null) === (this.withMean || this.withStd) &&
      (this.var_ !== null) === this.withStd &&
      (this.scale_ !== null) === this.withStd;
    return kinds && [...own, ...parts].every(({ length }) => length === n);
  }

  protected override look(dense: Dense): Finding {
    return findingOfSums(dense);
  }

  protected override learnNumbers(
    where: string,
    frame: NumberFrame,
    _y: unknown,
    { sampleWeight }: FitOptions,
  ): void {
    const weights =
      sampleWeight === undefined || sampleWeight === null
        ? null
        : toWeights(where, sampleWeight as ArrayLike<number>, frame.rows);
    const zeros = () => new Float64Array(widthOf(frame));
    const before = this.further
      ? { mean: this.momentsMean, variance: this.momentsVariance, count: this.momentsCount }
      : { mean: zeros(), variance: zeros(), count: zeros() };
    const moments = addMoments(frame, before, weights);
    this.momentsMean = moments.mean;
    this.momentsVariance = moments.variance;
    this.momentsCount = moments.count;
    this.mean_ = this.withMean || this.withStd ? moments.mean : unlearned;
    this.var_ = this.withStd ? moments.variance : unlearned;
    this.scale_ = this.withStd ? moments.variance.map((_, j) => scaleOf(moments, j)) : unlearned;
  }

  /** Mean and scale as a frame of this precision takes them; null for what is left out. */
  private steps(frame: NumberFrame): [mean: Float64Array | null, scale: Float64Array | null] {
    const round = rounding(frame);
    return [this.withMean && this.mean_ ? this.mean_.map(round) : null, this.scale_?.map(round) ?? null];
  }

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    const [mean, scale] = this.steps(frame);
    return shiftAndDivide(frame, mean, scale);
  }

  /** x · scale + mean. */
  protected override restoreNumbers(_where: string, frame: NumberFrame) {
    const [mean, scale] = this.steps(frame);
    return multiplyAndShift(frame, scale, mean);
  }
}

/** The standard deviation, or 1 where the variance is within the rounding error of that of a constant feature. */
function scaleOf({ mean, variance, count }: Moments, j: number): number {
  const bound = count[j] * EPSILON * variance[j] + (count[j] * mean[j] * EPSILON) ** 2;
  return variance[j] <= bound ? 1 : Math.sqrt(variance[j]);
}
