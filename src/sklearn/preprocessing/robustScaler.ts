import { boolean, pair } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { keyword } from "../../core/parameters.js";
import { normalQuantile } from "../../numeric/normal.js";
import { middleOf, percentile, sortedFor } from "../../numeric/quantiles.js";
import { unlearned } from "../base/fitted.js";
import type { NumberFrame } from "../base/frame.js";
import type { Parameter } from "../base/parameters.js";
import { divisor, doubles, nullable } from "../base/state.js";
import { InvertibleTransformer } from "../base/transformer.js";
import { failure } from "../messages.js";
import { multiplyAndShift, nonZero, rounding, shiftAndDivide } from "./scale.js";

export interface RobustScalerOptions {
  /** Whether the median is taken off. Default true. */
  withCentering?: boolean;
  /** Whether the values are divided by the range between the quantiles. Default true. */
  withScaling?: boolean;
  /** The percentiles whose distance scales. Default [25, 75]. */
  quantileRange?: readonly [low: number, high: number];
  /** Whether normal features come out with variance 1. Default false. */
  unitVariance?: boolean;
}

const quantileRange: Parameter = { ...keyword([25, 75], pair), print: "tuple" };

/**
 * Takes the median off each feature and divides by its interquartile range, which outliers leave alone:
 * (x − median) / (q75 − q25) (scikit-learn's `RobustScaler`). NaN is left out of `fit`, and stays NaN.
 *
 * X: [n, features], numbers; so is the result.
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features, E-ARG-002 for a `quantileRange` outside [0, 100]
 * @example
 * new sklearn.RobustScaler().fitTransform([[1], [2], [3], [4], [100]]); // [[-1], [-0.5], [0], [0.5], [48.5]]
 */
export class RobustScaler extends InvertibleTransformer {
  static override readonly estimatorName = "RobustScaler";
  static override readonly parameters = {
    withCentering: keyword(true, boolean),
    withScaling: keyword(true, boolean),
    quantileRange,
    unitVariance: keyword(false, boolean),
  };
  static override readonly fitted = { center_: nullable(doubles()), scale_: nullable(doubles(divisor)) };
  /** Whether the median is taken off. Default true. */
  declare withCentering: boolean;
  /** Whether the values are divided by the range between the quantiles. Default true. */
  declare withScaling: boolean;
  /** The percentiles whose distance scales. Default [25, 75]. */
  declare quantileRange: readonly [low: number, high: number];
  /** Whether normal features come out with variance 1. Default false. */
  declare unitVariance: boolean;
  /** The median of each feature; `null` with `withCentering: false`. */
  center_: Float64Array<ArrayBuffer> = unlearned;
  /** What each feature is divided by; `null` with `withScaling: false`. */
  scale_: Float64Array<ArrayBuffer> = unlearned;

  constructor(options?: RobustScalerOptions) {
    super(options);
  }

  override checkState(): boolean {
    const { center_, scale_, nFeaturesIn_ } = this;
    const kinds = (center_ !== null) === this.withCentering && (scale_ !== null) === this.withScaling;
    return kinds && [center_, scale_].every((part) => part === null || part.length === nFeaturesIn_);
  }

  protected override learnNumbers(where: string, frame: NumberFrame): void {
    const [low, high] = this.quantileRange;
    if (!(low >= 0 && low <= high && high <= 100)) {
      const expected = say(
        "[low, high] with 0 ≤ low ≤ high ≤ 100",
        "[mínimo, máximo] con 0 ≤ mínimo ≤ máximo ≤ 100",
      );
      throw failure("E-ARG-002", {
        where,
        name: "quantileRange",
        expected,
        received: shapeText([low, high]),
      });
    }
    const round = rounding(frame);
    const adjust = this.unitVariance ? normalQuantile(high / 100) - normalQuantile(low / 100) : 1;
    const width = frame.columns.length;
    const [center, scale] = [new Float64Array(width), new Float64Array(width)];
    for (const [j, column] of frame.columns.entries()) {
      const sorted = sortedFor(column, this.withScaling ? [low, 50, high] : [50]);
      center[j] = middleOf(sorted, round);
      if (!this.withScaling) continue;
      const range = percentile(sorted, high, round) - percentile(sorted, low, round);
      scale[j] = nonZero(range, false) / adjust;
    }
    this.center_ = this.withCentering ? center : unlearned;
    this.scale_ = this.withScaling ? scale : unlearned;
  }

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    const { center_, scale_ } = this;
    return shiftAndDivide(frame, center_, scale_);
  }

  protected override restoreNumbers(_where: string, frame: NumberFrame) {
    const { center_, scale_ } = this;
    return multiplyAndShift(frame, scale_, center_);
  }
}
