import type { NumericInput } from "../matrix.js";
import { type FitOptions, fitArguments, unlearned, type WeightsOr } from "./fitted.js";
import type { Frame } from "./frame.js";
import { type LearningSamples, Predictor } from "./predictor.js";
import { type Codecs, integerIn, listOf, nullable } from "./state.js";

/** What a clusterer learns from. */
export type ClustererSamples = LearningSamples;

/**
 * The base of estimators that find groups among samples (scikit-learn's `BaseEstimator` with `ClusterMixin`). A subclass writes `learn`,
 * which gives the group of each sample, and `predict`, where new samples can be told into groups; features, weights, `labels_` and saved
 * states are done here.
 *
 * @example
 * class Sides extends sklearn.Clusterer {
 *   static override readonly estimatorName = "Sides";
 *   protected override learn({ x }: sklearn.ClustererSamples): number[] {
 *     return Array.from({ length: x.rows }, (_, i) => (x.data[i * x.width] < 0 ? 0 : 1));
 *   }
 * }
 * new Sides().fitPredict([[-1], [2], [-3]]); // [0, 1, 0]
 */
export abstract class Clusterer extends Predictor {
  /** @internal */
  static override readonly inputs: Codecs = { ...Predictor.inputs, labels_: nullable(listOf(integerIn(-1))) };

  /** The group of each sample of `fit`, [nSamples]: 0, 1, …, and −1 for what is in none. `null` before `fit`. */
  labels_: number[] = unlearned;

  /** @internal */
  get estimatorType(): "clusterer" {
    return "clusterer";
  }

  /** Learns from these samples; throws before anything is changed. @returns the group of each, [nSamples]: 0, 1, …, or −1 for none */
  protected abstract learn(samples: ClustererSamples): ArrayLike<number>;

  protected override learnFrame(where: string, frame: Frame, _y: unknown, options: FitOptions): void {
    this.labels_ = Array.from(this.learn(this.learningSamples(where, frame, options)));
  }

  /** @internal */
  override checkInputs(): boolean {
    return super.checkInputs() && this.labels_ !== null && this.labels_.length > 0;
  }

  /**
   * Finds the groups of these samples anew. Returns itself.
   * @param x [nSamples, nFeatures], numbers
   * @param y ignored; it stands here so that pipelines and cross-validation can give it
   * @param options options by name; `sampleWeight` [nSamples] may be given by position
   * @throws E-SKLEARN-002 (no samples), E-SKLEARN-012 and E-SKLEARN-115 (no numbers), E-ARG-001 (unknown options), E-ARG-002 (parameters,
   * weights)
   */
  fit(x: NumericInput, y?: unknown, options?: WeightsOr<FitOptions>): this {
    this.fitFrame(this.read("fit", x), ...fitArguments(y, options));
    return this;
  }

  /** `fit`, then the group of each of these samples: `labels_`. @throws as `fit` */
  fitPredict(x: NumericInput, y?: unknown, options?: WeightsOr<FitOptions>): number[] {
    this.fitFrame(this.read("fitPredict", x), ...fitArguments(y, options), "fitPredict");
    return this.labels_ as number[];
  }
}
