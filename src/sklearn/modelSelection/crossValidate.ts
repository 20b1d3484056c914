import { show } from "../../core/check.js";
import { boolean, type Constraint, func, number, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, type Resolved, signature } from "../../core/parameters.js";
import { nan, string } from "../arguments.js";
import type { Labels } from "../labels.js";
import { failure, warn } from "../messages.js";
import { getScorer, type Scorer } from "../metrics/scorer.js";
import { refuseCv } from "./checkCv.js";
import type { TrainTest } from "./crossValidator.js";
import {
  atOnce,
  cloneOf,
  type FitJob,
  type Fittable,
  fitRows,
  splitAll,
  type Validated,
  type ValidationArguments,
  type ValidationOptions,
  validation,
} from "./fitting.js";
import { type Samples, takeSamples } from "./samples.js";

/** How good: a scorer's name, a scorer, or the estimator's own `score` (`null`). */
export type Scoring = string | Scorer | null;
/** Several scorers: names, or names with scorers of one's own. */
export type Scorings = readonly string[] | Readonly<Record<string, string | Scorer>>;

interface CommonOptions extends ValidationOptions {
  /** The score of a fold whose `fit` or scoring fails, with a warning; `raise` throws instead. Default NaN. */
  errorScore?: number | "raise";
}

export interface CrossValScoreOptions extends CommonOptions {
  /** Default the estimator's own `score`. */
  scoring?: Scoring;
}

export interface CrossValidateOptions extends CommonOptions {
  /** One scorer or several. Default the estimator's own `score`. */
  scoring?: Scoring | Scorings;
  /** Whether the training samples are scored too. Default false. */
  returnTrainScore?: boolean;
  /** Whether the fitted estimators come back. Default false. */
  returnEstimator?: boolean;
  /** Whether the row numbers of the splits come back. Default false. */
  returnIndices?: boolean;
}

/** A number a fold; times in seconds. */
export interface CrossValidation<E = object> {
  fitTime: Float64Array;
  scoreTime: Float64Array;
  /** The scores, with one scorer. */
  testScore: Float64Array;
  /** With `returnTrainScore`. */
  trainScore?: Float64Array;
  /** With `returnEstimator`. */
  estimator?: E[];
  /** With `returnIndices`. */
  indices?: { train: Int32Array[]; test: Int32Array[] };
}

/** With several scorers: `test_accuracy`, `train_accuracy` and so on instead of `testScore` and `trainScore`. */
export type CrossValidations<E = object> = Omit<CrossValidation<E>, "testScore" | "trainScore"> & {
  [scores: `test_${string}` | `train_${string}`]: Float64Array;
};

const scorings: Constraint = {
  accepts: (value) => ["string", "function", "object"].includes(typeof value),
  text: () =>
    say("a name of a scorer, a scorer, or several of them", "un nombre de evaluador, un evaluador, o varios"),
};

const common = {
  ...validation,
  scoring: keyword(null, scorings),
  errorScore: keyword(Number.NaN, number(), nan, oneOf("raise")),
};

const VALIDATE = signature<Validated & CrossValidateOptions>("crossValidate", {
  ...common,
  returnTrainScore: keyword(false, boolean),
  returnEstimator: keyword(false, boolean),
  returnIndices: keyword(false, boolean),
});

const SCORE = signature<Validated & CrossValScoreOptions>("crossValScore", {
  ...common,
  scoring: keyword(null, string, func),
});

function ownScore(where: string, estimator: object): Scorer {
  if (!("score" in estimator) || typeof estimator.score !== "function") {
    const expected = say("a scorer: the estimator has no score", "un evaluador: el estimador no tiene score");
    throw failure("E-ARG-002", { where, name: "scoring", expected, received: show(null) });
  }
  return (fitted, x, y) => {
    const { score } = fitted as { score(...args: unknown[]): number };
    return y === null ? score.call(fitted, x) : score.call(fitted, x, y);
  };
}

function scorersOf(where: string, estimator: object, scoring: Scoring | Scorings): Map<string, Scorer> {
  if (scoring === null) return new Map([["", ownScore(where, estimator)]]);
  if (typeof scoring === "string" || typeof scoring === "function")
    return new Map([["", getScorer(scoring)]]);
  const pairs = Array.isArray(scoring)
    ? scoring.map((name) => [name, name] as const)
    : Object.entries(scoring as Record<string, string | Scorer>);
  const names = new Set(pairs.map(([name]) => name));
  if (
    pairs.length === 0 ||
    names.size < pairs.length ||
    [...names].some((name) => typeof name !== "string")
  ) {
    const expected = say("different names of scorers", "nombres distintos de evaluadores");
    throw failure("E-ARG-002", { where, name: "scoring", expected, received: show(scoring) });
  }
  return new Map(pairs.map(([name, scorer]) => [name, getScorer(scorer)]));
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

interface Fold {
  fitTime: number;
  scoreTime: number;
  test: Map<string, number>;
  train: Map<string, number>;
  estimator: object;
  fitError: unknown;
}

interface Job extends FitJob {
  readonly scorers: Map<string, Scorer>;
  readonly errorScore: number | "raise";
  readonly trainScores: boolean;
}

function scoreAll(job: Job, fitted: object, rows: Int32Array): Map<string, number> {
  const x = takeSamples(job.x, rows);
  const y = job.y && takeSamples(job.y, rows);
  const scores = new Map<string, number>();
  for (const [name, scorer] of job.scorers) {
    try {
      const score: unknown = scorer(fitted, x, y);
      atOnce(job.where, "scoring", score);
      if (typeof score !== "number") {
        const expected = say("a function that gives a number", "una función que da un número");
        throw failure("E-ARG-002", { where: job.where, name: "scoring", expected, received: show(score) });
      }
      scores.set(name, score);
    } catch (error) {
      if (job.errorScore === "raise") throw error;
      warn("W-CV-003", { failed: 1, folds: 1, value: job.errorScore, reason: String(error) }, String(error));
      scores.set(name, job.errorScore);
    }
  }
  return scores;
}

function fitAndScore(job: Job, [train, test]: TrainTest): Fold {
  const estimator = cloneOf(job);
  const begin = performance.now();
  const fold: Fold = {
    fitTime: 0,
    scoreTime: 0,
    test: new Map(),
    train: new Map(),
    estimator,
    fitError: null,
  };
  try {
    fitRows(job, estimator, train);
  } catch (error) {
    if (job.errorScore === "raise") throw error;
    fold.fitTime = seconds(begin);
    fold.fitError = error;
    for (const name of job.scorers.keys()) {
      fold.test.set(name, job.errorScore);
      fold.train.set(name, job.errorScore);
    }
    return fold;
  }
  fold.fitTime = seconds(begin);
  const fitted = performance.now();
  fold.test = scoreAll(job, estimator, test);
  fold.scoreTime = seconds(fitted);
  if (job.trainScores) fold.train = scoreAll(job, estimator, train);
  return fold;
}

/** Warns of folds that failed. @throws E-CV-008 where all did */
function reportFailures(where: string, folds: readonly Fold[], errorScore: number | "raise"): void {
  const errors = folds.map(({ fitError }) => fitError).filter((error) => error !== null);
  if (errors.length === 0) return;
  const reason = errors[0] instanceof Error ? errors[0].message : String(errors[0]);
  if (errors.length === folds.length) throw failure("E-CV-008", { where, folds: folds.length, reason });
  warn("W-CV-003", { failed: errors.length, folds: folds.length, value: errorScore, reason }, reason);
}

function validate(
  where: string,
  called: Resolved<Validated & Omit<CrossValidateOptions, "returnEstimator" | "returnIndices">>,
) {
  const { estimator, x, y, scoring, params, errorScore, returnTrainScore } = called;
  const { samples, splits } = splitAll(where, called);
  const scorers = scorersOf(where, estimator, scoring);
  const job: Job = {
    where,
    estimator,
    x,
    y: y as Samples | null,
    samples,
    scorers,
    params,
    errorScore,
    trainScores: returnTrainScore,
  };
  const folds = splits.map((split) => fitAndScore(job, split));
  reportFailures(where, folds, errorScore);
  return { splits, folds, names: [...scorers.keys()] };
}

/**
 * Fits clones of an estimator to all folds but one each, and scores them on that one (scikit-learn's `cross_validate`).
 *
 * `crossValidate(model, x, y, { cv: 5, scoring: ["accuracy", "f1_macro"] }).test_accuracy`
 *
 * x: [n, …]. y: [n]. `cv` is 5 folds unless given, stratified for a classifier; times are in seconds.
 *
 * @returns times and scores, a number a fold
 * @throws E-CV-001 to E-CV-007 (splits), E-CV-008 where every fit fails, E-ARG-002 for an unknown scorer
 * @example
 * class Mean extends sklearn.Regressor {
 *   mean_ = 0;
 *   protected override learn({ y }: sklearn.RegressorSamples): void {
 *     this.mean_ = y.reduce((a, b) => a + b, 0) / y.length;
 *   }
 *   protected override estimate(x: sklearn.DenseRows): Float64Array {
 *     return new Float64Array(x.rows).fill(this.mean_);
 *   }
 * }
 * const { testScore } = sklearn.crossValidate(new Mean(), [[1], [2], [3], [4]], [1, 2, 3, 4], { cv: 2, scoring: "neg_mean_squared_error" });
 * [...testScore]; // [-4.25, -4.25]
 */
export function crossValidate<E extends Fittable>(
  ...args: ValidationArguments<E, CrossValidateOptions & { scoring: Scorings }>
): CrossValidations<E>;
export function crossValidate<E extends Fittable>(
  ...args: Called<
    [estimator: E, x: Samples, y?: Labels | Samples | null],
    Validated<E> & CrossValidateOptions & { scoring?: Scoring },
    ["estimator", "x", "y"]
  >
): CrossValidation<E>;
export function crossValidate(...args: readonly unknown[]): CrossValidation | CrossValidations {
  const called = VALIDATE.read(args, VALIDATE.where, refuseCv);
  const { returnTrainScore, returnEstimator, returnIndices } = called;
  const { splits, folds, names } = validate(VALIDATE.where, called);
  const result: Record<string, unknown> = {
    fitTime: Float64Array.from(folds, (fold) => fold.fitTime),
    scoreTime: Float64Array.from(folds, (fold) => fold.scoreTime),
  };
  if (returnEstimator) result.estimator = folds.map((fold) => fold.estimator);
  if (returnIndices)
    result.indices = { train: splits.map(([train]) => train), test: splits.map(([, test]) => test) };
  for (const name of names) {
    const scores = (of: "test" | "train") => Float64Array.from(folds, (fold) => fold[of].get(name) as number);
    result[name === "" ? "testScore" : `test_${name}`] = scores("test");
    if (returnTrainScore) result[name === "" ? "trainScore" : `train_${name}`] = scores("train");
  }
  return result as unknown as CrossValidation;
}

/**
 * The scores of an estimator by cross-validation, a number a fold (scikit-learn's `cross_val_score`).
 *
 * `crossValScore(model, x, y, { cv: 5, scoring: "accuracy" })`
 *
 * x: [n, …]. y: [n]. `cv` is 5 folds unless given, stratified for a classifier; the result is float64, [folds].
 *
 * @throws as `crossValidate`
 * @example
 * class Mean extends sklearn.Regressor {
 *   mean_ = 0;
 *   protected override learn({ y }: sklearn.RegressorSamples): void {
 *     this.mean_ = y.reduce((a, b) => a + b, 0) / y.length;
 *   }
 *   protected override estimate(x: sklearn.DenseRows): Float64Array {
 *     return new Float64Array(x.rows).fill(this.mean_);
 *   }
 * }
 * [...sklearn.crossValScore(new Mean(), [[1], [2], [3], [4]], [1, 2, 3, 4], { cv: 2, scoring: "neg_mean_squared_error" })]; // [-4.25, -4.25]
 */
export function crossValScore(
  ...args: Called<
    [estimator: Fittable, x: Samples, y?: Labels | Samples | null],
    Validated & CrossValScoreOptions,
    ["estimator", "x", "y"]
  >
): Float64Array {
  const called = SCORE.read(args, SCORE.where, refuseCv);
  const { folds } = validate(SCORE.where, { ...called, returnTrainScore: false });
  return Float64Array.from(folds, (fold) => fold.test.get("") as number);
}
