import { checkSameLength } from "../labels.js";
import type { NumericInput } from "../matrix.js";
import { failure } from "../messages.js";
import { type Outputs, toGrid } from "../metrics/numbers.js";
import { r2Score } from "../metrics/regressionScores.js";
import { type FitOptions, optionsOf, type SampleWeightOptions, type WeightsOr } from "./fitted.js";
import type { Dense, Frame } from "./frame.js";
import { type LearningSamples, Predictor } from "./predictor.js";
import { type Codecs, integerIn, nullable } from "./state.js";

/** What a regressor learns from. */
export interface RegressorSamples extends LearningSamples {
  /** What is to be predicted, float64 [nSamples, outputs], row after row. Not to be written to. */
  readonly y: Float64Array<ArrayBuffer>;
  /** How many numbers a sample has to be predicted: 1, unless the estimator's `tags` say `multioutput`. */
  readonly outputs: number;
}

/**
 * The base of estimators that predict numbers (scikit-learn's `BaseEstimator` with `RegressorMixin`). A subclass writes `learn` and
 * `estimate`; features, targets, weights, saved states and `score` are done here.
 *
 * `fit(x: [nSamples, nFeatures], y: [nSamples])`; several numbers a sample, `y: [nSamples, outputs]`, where the subclass says
 * `override get tags() { return { multioutput: true }; }`. Where it declares `static override readonly fitOptions = ["sampleWeight"]`,
 * `fit` takes weights, by position or by name.
 *
 * @example
 * class Mean extends sklearn.Regressor {
 *   static override readonly estimatorName = "Mean";
 *   static override readonly fitted = { mean_: sklearn.codecs.finite };
 *   mean_ = 0;
 *   protected override learn({ y }: sklearn.RegressorSamples): void {
 *     this.mean_ = y.reduce((a, b) => a + b, 0) / y.length;
 *   }
 *   protected override estimate(x: sklearn.DenseRows): Float64Array {
 *     return new Float64Array(x.rows).fill(this.mean_);
 *   }
 * }
 * new Mean().fit([[1], [2]], [3, 5]).predict([[9]]); // [4]
 */
export abstract class Regressor extends Predictor {
  /** @internal */
  static override readonly inputs: Codecs = { ...Predictor.inputs, targetColumns: nullable(integerIn(1)) };

  /** How many columns y had; null of one number a sample. @internal */
  targetColumns: number | null = null;

  /** @internal */
  get estimatorType(): "regressor" {
    return "regressor";
  }

  /** Learns from these samples; throws before anything is changed. */
  protected abstract learn(samples: RegressorSamples): void;
  /** What is predicted of each sample, [nSamples, outputs], row after row. */
  protected abstract estimate(x: Dense, where: string): ArrayLike<number>;

  protected override learnFrame(where: string, frame: Frame, given: unknown, options: FitOptions): void {
    const samples = this.learningSamples(where, frame, options);
    const { rows, columns, data, dimensions } = toGrid(where, "y", given);
    checkSameLength(where, { X: { length: frame.rows }, y: { length: rows } });
    const several = this.tags.multioutput === true;
    if (columns > 1 && !several) throw failure("E-SKLEARN-120", { where, received: columns });
    this.learn({ ...samples, y: data, outputs: columns });
    this.targetColumns = several && dimensions === 2 ? columns : null;
  }

  /**
   * Learns from these samples anew. Returns itself.
   * @param x [nSamples, nFeatures], numbers
   * @param y [nSamples], or [nSamples, outputs] where the estimator takes several
   * @param options options by name; `sampleWeight` [nSamples] may be given by position
   * @throws E-SKLEARN-001 (lengths), E-SKLEARN-002 (no samples), E-SKLEARN-012 and E-SKLEARN-115 (no numbers), E-SKLEARN-120 (several
   * outputs), E-ARG-001 (unknown options), E-ARG-002 (parameters, weights, targets that are no finite numbers)
   */
  fit(x: NumericInput, y: Outputs, options?: WeightsOr<FitOptions>): this {
    this.fitFrame(this.read("fit", x), y, optionsOf(options));
    return this;
  }

  /**
   * What is predicted of each sample. `predict<number[]>` says that the estimator was fitted to several outputs.
   * @param x [nSamples, nFeatures]
   * @returns [nSamples], or rows [nSamples, outputs] where y had rows
   * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 and E-SKLEARN-102 for other features than those of `fit`
   */
  predict<Y extends number | number[] = number>(x: NumericInput): Y[] {
    const rows = this.samples("predict", x);
    const values = this.estimate(rows, this.where("predict"));
    const width = this.targetColumns;
    if (width === null) return Array.from(values) as Y[];
    return Array.from({ length: rows.rows }, (_, i) =>
      Array.from({ length: width }, (_, j) => values[i * width + j]),
    ) as Y[];
  }

  /**
   * The coefficient of determination R² = 1 − Σ wᵢ(yᵢ − ŷᵢ)² / Σ wᵢ(yᵢ − ȳ)², the mean over several outputs: 1 is perfect, 0 no better
   * than the mean.
   * @param y [nSamples], or [nSamples, outputs], the true numbers
   * @throws as `predict` and `r2Score`
   */
  score(x: NumericInput, y: Outputs, options?: WeightsOr<SampleWeightOptions>): number {
    return r2Score(y, this.predict<number | number[]>(x) as Outputs, optionsOf(options));
  }
}
