import { checkOptions } from "../../core/check.js";
import { failure, warn } from "../messages.js";
import { BaseEstimator } from "./estimator.js";
import { type Frame, widthOf } from "./frame.js";
import { readFrame } from "./readFrame.js";
import { type Codecs, integerIn, listOf, nullable, text } from "./state.js";

/** What `fit` takes beside X and y, by name. */
export type FitOptions = Readonly<Record<string, unknown>>;

/** Options of `score`. */
export interface SampleWeightOptions {
  /** A weight for each sample. Default null: all count alike. */
  sampleWeight?: ArrayLike<number> | null;
}

/** Weights of samples, or options that hold them: `sampleWeight` may be given by position, as in Python. */
export type WeightsOr<Options> = ArrayLike<number> | Options | null;

/**
 * What is to be learned, before it is. Its type is that of what `fit` leaves, since that is when it is read: `scaler.mean_[0]`. It is `null` before `fit`,
 * and, as in scikit-learn, where parameters turn it off.
 */
export const unlearned = null as never;

const isOptions = (value: unknown): value is FitOptions =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !ArrayBuffer.isView(value) &&
  !("shape" in value);

/** Options, of which `sampleWeight` may stand alone. */
export function optionsOf(given: WeightsOr<object> | undefined): FitOptions {
  if (given === undefined || given === null) return {};
  return isOptions(given) ? given : { sampleWeight: given };
}

/** `(y, options)`, or the options alone: y is ignored by most transformers. */
export function fitArguments(y: unknown, options: WeightsOr<FitOptions> | undefined): [unknown, FitOptions] {
  return options === undefined && isOptions(y) ? [null, y] : [y ?? null, optionsOf(options)];
}

/**
 * The base of what learns from samples, transformers and predictors alike: the features that `fit` saw, its options, what was learned and
 * how it is saved. Within it samples are frames of columns.
 */
export abstract class FittedEstimator extends BaseEstimator {
  /** Features seen by `fit`; 0 before. */
  nFeaturesIn_ = 0;
  /** The names of the columns, if `fit` was given a table. */
  featureNamesIn_: readonly string[] | null = null;
  /** What `fit` learned, attribute by attribute: how it is written and checked when it is read. */
  static readonly fitted: Codecs = {};
  /** What every estimator of this kind remembers of `fit`. @internal */
  static readonly inputs: Codecs = {
    nFeaturesIn_: integerIn(1, 2 ** 31),
    featureNamesIn_: nullable(listOf(text)),
  };
  /** Options of `fit`, by name. */
  static readonly fitOptions: readonly string[] = [];

  /** Learns from these columns; throws before anything is changed. */
  protected abstract learnFrame(where: string, frame: Frame, y: unknown, options: FitOptions): void;

  /** Whether what every estimator of this kind remembers fits together, of a loaded state. @internal */
  checkInputs(): boolean {
    return (this.featureNamesIn_?.length ?? this.nFeaturesIn_) === this.nFeaturesIn_;
  }

  /** What a loaded state must fulfil beside the kinds of its parts; false where it does not. @internal */
  checkState(): boolean {
    return true;
  }

  protected where(method: string): string {
    return `${this.estimatorName}.${method}`;
  }

  /** Whether `fit` was called. @internal */
  get isFitted(): boolean {
    return this.nFeaturesIn_ > 0;
  }

  /** @throws E-SKLEARN-005 before `fit` */
  protected checkFitted(method: string): void {
    if (!this.isFitted) throw failure("E-SKLEARN-005", { what: this.estimatorName, method });
  }

  /** @internal */
  fitFrame(frame: Frame, y: unknown = null, options: FitOptions = {}, method = "fit"): void {
    const where = this.where(method);
    const { fitOptions } = this.constructor as typeof FittedEstimator;
    checkOptions(where, options, fitOptions);
    this.checkParams(method);
    this.learnFrame(where, frame, y, options);
    this.remember(frame);
  }

  protected remember(frame: Frame): void {
    this.nFeaturesIn_ = widthOf(frame);
    this.featureNamesIn_ = frame.names;
  }

  /** Whether these are the features of `fit`. @throws E-SKLEARN-011, E-SKLEARN-102 */
  protected checkInput(where: string, frame: Frame): void {
    const { names } = frame;
    const seen = this.featureNamesIn_;
    if (names && seen && (names.length !== seen.length || names.some((name, j) => name !== seen[j])))
      throw failure("E-SKLEARN-102", {
        where,
        missing: seen.filter((name) => !names.includes(name)),
        unknown: names.filter((name) => !seen.includes(name)),
      });
    const expected = this.nFeaturesIn_;
    const received = widthOf(frame);
    if (received !== expected) throw failure("E-SKLEARN-011", { where, expected, received });
    if (seen && !names) warn("W-SKLEARN-104", { where }, where);
  }

  protected read(method: string, x: unknown): Frame {
    return readFrame(this.where(method), x);
  }
}
