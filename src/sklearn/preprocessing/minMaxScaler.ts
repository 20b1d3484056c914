import { boolean, pair } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { type Called, keyword, parameter } from "../../core/parameters.js";
import type { Dense, NumberFrame } from "../base/frame.js";
import type { Finding } from "../base/numbers.js";
import type { Parameter } from "../base/parameters.js";
import { doubles, integerIn } from "../base/state.js";
import { IncrementalTransformer } from "../base/transformer.js";
import { failure } from "../messages.js";
import {
  clip,
  extremes,
  findingOfExtremes,
  isSingle,
  multiplyAndShift,
  nonZero,
  rounding,
  shiftAndDivide,
} from "./scale.js";

export interface MinMaxScalerOptions {
  /** Where the least and the greatest value go. Default [0, 1]. */
  featureRange?: readonly [low: number, high: number];
  /** Whether values beyond those of `fit` are cut off. Default false. */
  clip?: boolean;
}

const featureRange: Parameter = { ...parameter([0, 1], pair), print: "tuple" };

/**
 * Scales each feature to a range: X_std = (X − X.min) / (X.max − X.min), X_scaled = X_std · (high − low) + low
 * (scikit-learn's `MinMaxScaler`). NaN is left out of `fit`, and stays NaN.
 *
 * X: [n, features], numbers; so is the result. `featureRange` is [0, 1] and `clip` false unless given.
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features, E-ARG-002 unless low < high
 * @example
 * new sklearn.MinMaxScaler().fitTransform([[10], [20], [40]]); // [[0], [0.3333333333333333], [1]]
 * new sklearn.MinMaxScaler([-1, 1]).fitTransform([[10], [20], [30]]); // [[-1], [0], [1]]
 */
export class MinMaxScaler extends IncrementalTransformer {
  static override readonly estimatorName = "MinMaxScaler";
  static override readonly parameters = { featureRange, clip: keyword(false, boolean) };
  static override readonly fitted = {
    min_: doubles(),
    scale_: doubles(),
    dataMin_: doubles(),
    dataMax_: doubles(),
    dataRange_: doubles(),
    nSamplesSeen_: integerIn(1),
  };
  /** Where the least and the greatest value go. Default [0, 1]. */
  declare featureRange: readonly [low: number, high: number];
  /** Whether values beyond those of `fit` are cut off. Default false. */
  declare clip: boolean;
  /** What is added to each feature: low − X.min · scale. */
  min_ = new Float64Array(0);
  /** What each feature is multiplied by: (high − low) / (X.max − X.min). */
  scale_ = new Float64Array(0);
  /** The least value of each feature, in its unit. */
  dataMin_ = new Float64Array(0);
  /** The greatest value of each feature, in its unit. */
  dataMax_ = new Float64Array(0);
  /** dataMax − dataMin. */
  dataRange_ = new Float64Array(0);
  /** How many samples were seen, over all calls of `partialFit`; 0 before. */
  nSamplesSeen_ = 0;

  constructor(
    ...args: Called<[featureRange?: readonly [number, number]], MinMaxScalerOptions, ["featureRange"]>
  ) {
    super(...args);
  }

  override checkState(): boolean {
    const parts = [this.min_, this.scale_, this.dataMin_, this.dataMax_, this.dataRange_];
    return parts.every(({ length }) => length === this.nFeaturesIn_);
  }

  protected override look(dense: Dense): Finding {
    return findingOfExtremes(dense);
  }

  protected override learnNumbers(where: string, frame: NumberFrame): void {
    const [low, high] = this.featureRange;
    if (!(low < high)) {
      const expected = say("[low, high] with low < high", "[mínimo, máximo] con mínimo < máximo");
      throw failure("E-ARG-002", { where, name: "featureRange", expected, received: shapeText([low, high]) });
    }
    const round = rounding(frame);
    const single = isSingle(frame);
    const { least, greatest } = extremes(frame);
    const dataMin = this.further ? least.map((one, j) => Math.min(this.dataMin_[j], one)) : least;
    const dataMax = this.further ? greatest.map((one, j) => Math.max(this.dataMax_[j], one)) : greatest;
    this.dataRange_ = dataMin.map((least, j) => round(dataMax[j] - least));
    const width = round(round(high) - round(low));
    this.scale_ = this.dataRange_.map((range) => round(width / nonZero(range, single)));
    this.min_ = dataMin.map((least, j) => round(round(low) - round(least * this.scale_[j])));
    this.dataMin_ = dataMin;
    this.dataMax_ = dataMax;
    this.nSamplesSeen_ = (this.further ? this.nSamplesSeen_ : 0) + frame.rows;
  }

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    const [low, high] = this.featureRange.map(rounding(frame));
    const scaled = multiplyAndShift(frame, this.scale_, this.min_);
    return this.clip ? clip(scaled, low, high) : scaled;
  }

  protected override restoreNumbers(_where: string, frame: NumberFrame) {
    return shiftAndDivide(frame, this.min_, this.scale_);
  }
}
