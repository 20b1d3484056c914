import {
  checkSameLength,
  compareLabels,
  encode,
  type Label,
  type Labels,
  toLabels,
  uniqueLabels,
} from "../labels.js";
import type { NumericInput } from "../matrix.js";
import { accuracyScore } from "../metrics/accuracy.js";
import type { TensorLike } from "../tensorLike.js";
import { type FitOptions, optionsOf, type SampleWeightOptions, unlearned, type WeightsOr } from "./fitted.js";
import type { Dense, Frame } from "./frame.js";
import { type LearningSamples, Predictor } from "./predictor.js";
import { type Codecs, listOf, nullable, scalarValue } from "./state.js";

/** What a classifier learns from. */
export interface ClassifierSamples extends LearningSamples {
  /** The class of each sample as its place among the classes, int32 [nSamples]. */
  readonly y: Int32Array;
  /** The classes in their order: numbers by size, texts by code points, false before true. */
  readonly classes: readonly Label[];
}

/**
 * The base of estimators that tell classes apart (scikit-learn's `BaseEstimator` with `ClassifierMixin`). A subclass writes `learn` and
 * `classify` over places of classes (0, 1, …); labels, features, weights, saved states and `score` are done here.
 *
 * Classes are whole numbers, texts or booleans: `fit(x: [nSamples, nFeatures], y: [nSamples])`. Where a subclass declares
 * `static override readonly fitOptions = ["sampleWeight"]`, `fit` takes weights, by position or by name.
 *
 * @example
 * class MostFrequent extends sklearn.Classifier {
 *   static override readonly estimatorName = "MostFrequent";
 *   static override readonly fitted = { place_: sklearn.codecs.integerIn(0) };
 *   place_ = 0;
 *   protected override learn({ y, classes }: sklearn.ClassifierSamples): void {
 *     const counts = classes.map((_, k) => y.filter((place) => place === k).length);
 *     this.place_ = counts.indexOf(Math.max(...counts));
 *   }
 *   protected override classify(x: sklearn.DenseRows): Int32Array {
 *     return new Int32Array(x.rows).fill(this.place_);
 *   }
 * }
 * new MostFrequent().fit([[1], [2], [3]], ["a", "b", "b"]).predict([[9]]); // ["b"]
 */
export abstract class Classifier<L extends Label = Label> extends Predictor {
  /** @internal */
  static override readonly inputs: Codecs = { ...Predictor.inputs, classes_: nullable(listOf(scalarValue)) };

  /** The classes in their order. `null` before `fit`. */
  classes_: L[] = unlearned;

  /** @internal */
  get estimatorType(): "classifier" {
    return "classifier";
  }

  /** Learns from these samples; throws before anything is changed. */
  protected abstract learn(samples: ClassifierSamples): void;
  /** The place in `classes_` of the class of each sample, [nSamples]. */
  protected abstract classify(x: Dense, where: string): ArrayLike<number>;

  protected override learnFrame(where: string, frame: Frame, y: unknown, options: FitOptions): void {
    const samples = this.learningSamples(where, frame, options);
    const labels = toLabels(where, "y", y as Labels);
    checkSameLength(where, { X: { length: frame.rows }, y: labels });
    const classes = uniqueLabels(labels);
    this.learn({ ...samples, y: encode(labels, classes), classes });
    this.classes_ = classes as L[];
  }

  /** @internal */
  override checkInputs(): boolean {
    const classes: readonly unknown[] | null = this.classes_;
    if (!super.checkInputs() || classes === null || classes.length === 0) return false;
    const isLabel = (value: unknown): value is Label =>
      typeof value === typeof classes[0] &&
      (Number.isInteger(value) || typeof value === "string" || typeof value === "boolean");
    return (
      classes.every(isLabel) &&
      classes.every((label, k) => k === 0 || compareLabels(classes[k - 1] as Label, label as Label) < 0)
    );
  }

  /**
   * Learns from these samples anew. Returns itself.
   * @param x [nSamples, nFeatures], numbers
   * @param y [nSamples], the class of each: whole numbers, texts or booleans
   * @param options options by name; `sampleWeight` [nSamples] may be given by position
   * @throws E-SKLEARN-001 (lengths), E-SKLEARN-002 (no samples), E-SKLEARN-003 and E-SKLEARN-004 (no labels), E-SKLEARN-012 and
   * E-SKLEARN-115 (no numbers), E-ARG-001 (unknown options), E-ARG-002 (parameters, weights)
   */
  fit(x: NumericInput, y: ArrayLike<L> | BigInt64Array | TensorLike, options?: WeightsOr<FitOptions>): this {
    this.fitFrame(this.read("fit", x), y, optionsOf(options));
    return this;
  }

  /**
   * The class of each sample.
   * @param x [nSamples, nFeatures]
   * @returns [nSamples], among `classes_`
   * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 and E-SKLEARN-102 for other features than those of `fit`
   */
  predict(x: NumericInput): L[] {
    const rows = this.samples("predict", x);
    const classes = this.classes_ as L[];
    return Array.from(this.classify(rows, this.where("predict")), (place) => classes[place]);
  }

  /**
   * The share of samples whose class is predicted right: Σ wᵢ [yᵢ = ŷᵢ] / Σ wᵢ.
   * @param y [nSamples], the true classes
   * @throws as `predict` and `accuracyScore`
   */
  score(
    x: NumericInput,
    y: ArrayLike<L> | BigInt64Array | TensorLike,
    options?: WeightsOr<SampleWeightOptions>,
  ): number {
    return accuracyScore(y as Labels, this.predict(x), optionsOf(options));
  }
}
