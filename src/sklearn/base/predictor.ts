import type { NumericInput } from "../matrix.js";
import { toWeights } from "../weights.js";
import { type FitOptions, FittedEstimator } from "./fitted.js";
import type { Dense, Frame } from "./frame.js";
import { numbersOf } from "./numbers.js";
import { toDense } from "./writeFrame.js";

/** The samples that an estimator learns from. */
export interface LearningSamples {
  /** The call, for errors: `NearestCentroid.fit`. */
  readonly where: string;
  /** The features, float64 or float32 [nSamples, nFeatures]: x[i, j] is `data[i * width + j]`. Not to be written to. */
  readonly x: Dense;
  /** A weight for each sample, float64 [nSamples]; null where all count alike. */
  readonly sampleWeight: Float64Array<ArrayBuffer> | null;
  /** The options of `fit`, of which the names are checked, and `sampleWeight` the value. */
  readonly options: FitOptions;
}

/** The base of what learns from rows of numbers, and says something of them: classifiers, regressors, clusterers. */
export abstract class Predictor extends FittedEstimator {
  /** Whether NaN may be among the features. Default false: missing values are refused. */
  static readonly allowsMissing: boolean = false;

  /** The numbers of a frame. @throws E-SKLEARN-012 (a text, an infinity), E-SKLEARN-115 (a missing value) */
  private numbers(where: string, frame: Frame): Dense {
    return toDense(numbersOf(where, frame, (this.constructor as typeof Predictor).allowsMissing));
  }

  /** What `fit` was given, checked, but for y. */
  protected learningSamples(where: string, frame: Frame, options: FitOptions): LearningSamples {
    const x = this.numbers(where, frame);
    const { sampleWeight = null } = options;
    return {
      where,
      x,
      sampleWeight:
        sampleWeight === null ? null : toWeights(where, sampleWeight as ArrayLike<number>, x.rows),
      options,
    };
  }

  /**
   * Samples of which something is asked, checked: the features are those of `fit`. For methods of your own:
   * `const x = this.samples("predictProba", given)`.
   * @returns float64 or float32 [nSamples, nFeatures], row after row; not to be written to
   * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 and E-SKLEARN-102 for other features, E-SKLEARN-012, E-SKLEARN-115
   */
  protected samples(method: string, x: NumericInput): Dense {
    this.checkFitted(method);
    const frame = this.read(method, x);
    this.checkInput(this.where(method), frame);
    return this.numbers(this.where(method), frame);
  }
}
