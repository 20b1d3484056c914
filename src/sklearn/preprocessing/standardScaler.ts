import { checkOptions, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { checkMatrix, isFloat32, type Matrix, mapRows, type TransformedRow } from "../matrix.js";
import { toWeights } from "../weights.js";
import { addMoments, type Moments } from "./moments.js";

export interface StandardScalerOptions {
  /** Whether the mean is taken off. Default true. */
  withMean?: boolean;
  /** Whether the values are divided by the standard deviation. Default true. */
  withStd?: boolean;
}

/** What `fit` takes beside the rows. */
export interface FitOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

const EPSILON = 2 ** -52;

/**
 * Standardises features to mean 0 and standard deviation 1: z = (x − mean) / scale (scikit-learn's `StandardScaler`).
 *
 * The mean and the standard deviation (of the population, over n) come from `fit`, or in portions from `partialFit`: from
 * training rows alone. A feature that does not vary, up to rounding, is divided by 1. NaN is left out of `fit`, and
 * stays NaN in `transform`. Rows of Float32Array are transformed in float32; the moments are float64 in any case.
 */
export class StandardScaler {
  readonly withMean: boolean;
  readonly withStd: boolean;
  /** Mean of each feature; `null` before `fit`, or with neither mean nor standard deviation asked for. */
  mean_: Float64Array<ArrayBuffer> | null = null;
  /** Variance of each feature, over n; `null` with `withStd: false`. */
  var_: Float64Array<ArrayBuffer> | null = null;
  /** What each feature is divided by; `null` with `withStd: false`. */
  scale_: Float64Array<ArrayBuffer> | null = null;
  /** Samples seen (or the sum of their weights); an array where features differ by their missing values. */
  nSamplesSeen_: number | Float64Array<ArrayBuffer> = 0;
  /** Features seen by `fit`; 0 before. */
  nFeaturesIn_ = 0;
  private moments: Moments | null = null;

  constructor(options: StandardScalerOptions = {}) {
    checkOptions("StandardScaler", options, ["withMean", "withStd"]);
    for (const [name, value] of Object.entries(options)) {
      if (typeof value === "boolean" || value === undefined) continue;
      const expected = "true or false";
      throw failure("E-ARG-002", { where: "StandardScaler", name, expected, received: show(value) });
    }
    this.withMean = options.withMean ?? true;
    this.withStd = options.withStd ?? true;
  }

  /** Learns mean and scale of the training rows anew. */
  fit(x: Matrix, options: FitOptions = {}): this {
    return this.learn("fit", x, options, null);
  }

  /** Takes further rows into what was learnt before. */
  partialFit(x: Matrix, options: FitOptions = {}): this {
    return this.learn("partialFit", x, options, this.moments);
  }

  private learn(method: string, x: Matrix, options: FitOptions, before: Moments | null): this {
    const where = `StandardScaler.${method}`;
    checkOptions(where, options, ["sampleWeight"]);
    const features = checkMatrix(where, x);
    if (before) this.checkFeatures(where, features);
    const weights = options.sampleWeight == null ? null : toWeights(where, options.sampleWeight, x.length);
    const zeros = () => new Float64Array(features);
    const moments = addMoments(x, before ?? { mean: zeros(), variance: zeros(), count: zeros() }, weights);
    this.moments = moments;
    this.nFeaturesIn_ = features;
    const same = moments.count.every((count) => count === moments.count[0]);
    this.nSamplesSeen_ = same ? moments.count[0] : moments.count;
    this.mean_ = this.withMean || this.withStd ? moments.mean : null;
    this.var_ = this.withStd ? moments.variance : null;
    this.scale_ = this.withStd ? moments.variance.map((_, j) => scaleOf(moments, j)) : null;
    return this;
  }

  /** (x − mean) / scale, in rows like those given. @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features */
  transform(x: readonly Float32Array[]): Float32Array<ArrayBuffer>[];
  transform(x: readonly Float64Array[]): Float64Array<ArrayBuffer>[];
  transform(x: readonly (readonly number[])[]): number[][];
  transform(x: Matrix): TransformedRow[];
  transform(x: Matrix): TransformedRow[] {
    const { mean, scale } = this.fitted("transform", x);
    const round = isFloat32(x) ? Math.fround : (value: number) => value;
    return mapRows(x, (value, j) => {
      const centered = mean ? round(value - round(mean[j])) : value;
      return scale ? centered / round(scale[j]) : centered;
    });
  }

  /** x · scale + mean: back to the original values. */
  inverseTransform(x: readonly Float32Array[]): Float32Array<ArrayBuffer>[];
  inverseTransform(x: readonly Float64Array[]): Float64Array<ArrayBuffer>[];
  inverseTransform(x: readonly (readonly number[])[]): number[][];
  inverseTransform(x: Matrix): TransformedRow[];
  inverseTransform(x: Matrix): TransformedRow[] {
    const { mean, scale } = this.fitted("inverseTransform", x);
    const round = isFloat32(x) ? Math.fround : (value: number) => value;
    return mapRows(x, (value, j) => {
      const scaled = scale ? round(value * round(scale[j])) : value;
      return mean ? scaled + round(mean[j]) : scaled;
    });
  }

  /** `fit`, then `transform` of the same rows. */
  fitTransform(x: readonly Float32Array[], options?: FitOptions): Float32Array<ArrayBuffer>[];
  fitTransform(x: readonly Float64Array[], options?: FitOptions): Float64Array<ArrayBuffer>[];
  fitTransform(x: readonly (readonly number[])[], options?: FitOptions): number[][];
  fitTransform(x: Matrix, options?: FitOptions): TransformedRow[];
  fitTransform(x: Matrix, options: FitOptions = {}): TransformedRow[] {
    return this.fit(x, options).transform(x);
  }

  private fitted(method: string, x: Matrix) {
    if (!this.moments) throw failure("E-SKLEARN-005", { what: "StandardScaler", method });
    this.checkFeatures(`StandardScaler.${method}`, checkMatrix(`StandardScaler.${method}`, x));
    return { mean: this.withMean ? this.mean_ : null, scale: this.scale_ };
  }

  private checkFeatures(where: string, received: number): void {
    const expected = this.nFeaturesIn_;
    if (received !== expected) throw failure("E-SKLEARN-011", { where, expected, received });
  }
}

/** The standard deviation, or 1 where the variance is within the rounding error of that of a constant feature. */
function scaleOf({ mean, variance, count }: Moments, j: number): number {
  const bound = count[j] * EPSILON * variance[j] + (count[j] * mean[j] * EPSILON) ** 2;
  return variance[j] <= bound ? 1 : Math.sqrt(variance[j]);
}
