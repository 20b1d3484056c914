import { boolean } from "../../core/constraints.js";
import { keyword } from "../../core/parameters.js";
import type { Dense, NumberFrame } from "../base/frame.js";
import type { Finding } from "../base/numbers.js";
import { divisor, doubles, integerIn } from "../base/state.js";
import { IncrementalTransformer } from "../base/transformer.js";
import {
  clip,
  extremes,
  findingOfExtremes,
  isSingle,
  multiplyAndShift,
  nonZero,
  shiftAndDivide,
} from "./scale.js";

export interface MaxAbsScalerOptions {
  /** Whether values beyond those of `fit` are cut off at −1 and 1. Default false. */
  clip?: boolean;
}

/**
 * Divides each feature by its greatest absolute value, so that zeros stay zeros (scikit-learn's `MaxAbsScaler`). NaN is
 * left out of `fit`, and stays NaN.
 *
 * X: [n, features], numbers; so is the result.
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features
 * @example
 * new sklearn.MaxAbsScaler().fitTransform([[-4], [2], [0]]); // [[-1], [0.5], [0]]
 */
export class MaxAbsScaler extends IncrementalTransformer {
  static override readonly estimatorName = "MaxAbsScaler";
  static override readonly parameters = { clip: keyword(false, boolean) };
  static override readonly fitted = {
    scale_: doubles(divisor),
    maxAbs_: doubles(),
    nSamplesSeen_: integerIn(1),
  };
  /** Whether values beyond those of `fit` are cut off at −1 and 1. Default false. */
  declare clip: boolean;
  /** What each feature is divided by. */
  scale_ = new Float64Array(0);
  /** The greatest absolute value of each feature. */
  maxAbs_ = new Float64Array(0);
  /** How many samples were seen, over all calls of `partialFit`; 0 before. */
  nSamplesSeen_ = 0;

  constructor(options?: MaxAbsScalerOptions) {
    super(options);
  }

  override checkState(): boolean {
    return [this.scale_, this.maxAbs_].every(({ length }) => length === this.nFeaturesIn_);
  }

  protected override look(dense: Dense): Finding {
    return findingOfExtremes(dense);
  }

  protected override learnNumbers(_where: string, frame: NumberFrame): void {
    const { least, greatest } = extremes(frame);
    const maxAbs = least.map((one, j) => {
      const size = Math.max(Math.abs(one), Math.abs(greatest[j]));
      return this.further ? Math.max(this.maxAbs_[j], size) : size;
    });
    this.maxAbs_ = maxAbs;
    this.scale_ = maxAbs.map((size) => nonZero(size, isSingle(frame)));
    this.nSamplesSeen_ = (this.further ? this.nSamplesSeen_ : 0) + frame.rows;
  }

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    const scaled = shiftAndDivide(frame, null, this.scale_);
    return this.clip ? clip(scaled, -1, 1) : scaled;
  }

  protected override restoreNumbers(_where: string, frame: NumberFrame) {
    return multiplyAndShift(frame, this.scale_, null);
  }
}
