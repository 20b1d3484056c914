import { isPlain, nearest, show } from "../../core/check.js";
import { boolean, type Constraint, func } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, type Mixed, parameter, REQUIRED, signature } from "../../core/parameters.js";
import type { Label } from "../labels.js";
import { failure } from "../messages.js";
import { plain } from "../tensorLike.js";
import { accuracyScore } from "./accuracy.js";
import { matthewsCorrcoef } from "./agreement.js";
import { averagePrecisionScore } from "./averagePrecision.js";
import { brierScoreLoss, d2BrierScore } from "./brier.js";
import { balancedAccuracyScore, jaccardScore } from "./classScores.js";
import {
  adjustedMutualInfoScore,
  adjustedRandScore,
  completenessScore,
  fowlkesMallowsScore,
  homogeneityScore,
  mutualInfoScore,
  normalizedMutualInfoScore,
  randScore,
  vMeasureScore,
} from "./cluster/index.js";
import { meanGammaDeviance, meanPoissonDeviance } from "./deviance.js";
import { classLikelihoodRatios } from "./likelihoodRatios.js";
import { d2LogLossScore, logLoss } from "./logLoss.js";
import { f1Score, precisionScore, recallScore } from "./precisionRecall.js";
import {
  maxError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  meanSquaredLogError,
  medianAbsoluteError,
  rootMeanSquaredError,
  rootMeanSquaredLogError,
} from "./regressionErrors.js";
import { d2AbsoluteErrorScore, explainedVarianceScore, r2Score } from "./regressionScores.js";
import { rocAucScore } from "./rocAuc.js";
import { topKAccuracyScore } from "./topK.js";

/** How good an estimator is on samples: the larger the better. */
export type Scorer = (estimator: object, x: unknown, y: unknown) => number;

/** Which of an estimator's methods gives what is scored. */
export type ResponseMethod = "predict" | "predictProba" | "decisionFunction";

/** A metric: `(yTrue, yPred, options)`. */
// biome-ignore lint/suspicious/noExplicitAny: metrics differ in what they take; the estimator and the data decide
export type MetricFunction = (...args: any[]) => unknown;

export interface MakeScorerOptions {
  /** The method that gives the predictions, or the first of several that there is. Default `predict`. */
  responseMethod?: ResponseMethod | readonly ResponseMethod[];
  /** Whether a larger value is better; otherwise the score is the negative of the value. Default true. */
  greaterIsBetter?: boolean;
  /** All other options are the metric's own. */
  [option: string]: unknown;
}

const METHODS: readonly unknown[] = ["predict", "predictProba", "decisionFunction"];

const responseMethods: Constraint = {
  accepts: (value) => {
    const names = [value].flat();
    return names.length > 0 && names.every((name) => METHODS.includes(name));
  },
  text: () =>
    say(
      "'predict', 'predictProba', 'decisionFunction', or several of them",
      "'predict', 'predictProba', 'decisionFunction', o varios de ellos",
    ),
};

/** A metric, and what a scorer does with it. */
interface Scored {
  /** What compares true values with predictions. */
  scoreFunc: MetricFunction;
}

const MAKE = signature<Scored & Pick<MakeScorerOptions, "responseMethod" | "greaterIsBetter">>("makeScorer", {
  scoreFunc: parameter(REQUIRED, func),
  responseMethod: keyword("predict", responseMethods),
  greaterIsBetter: keyword(true, boolean),
});

function methodOf(estimator: object, names: readonly ResponseMethod[]) {
  for (const name of names) {
    const method: unknown = Reflect.get(estimator, name);
    if (typeof method === "function") return { name, method };
  }
  throw failure("E-ARG-002", {
    where: "scorer",
    name: say("the estimator", "el estimador"),
    expected: say(`an object with ${names.join(" / ")}`, `un objeto con ${names.join(" / ")}`),
    received: show(estimator),
  });
}

/** What the estimator says of the samples; of two classes, of the positive one. */
function response(estimator: object, names: readonly ResponseMethod[], x: unknown, posLabel: unknown) {
  const { name, method } = methodOf(estimator, names);
  const values: unknown = plain(method.call(estimator, x));
  const classes = plain(Reflect.get(estimator, "classes_")) as ArrayLike<Label> | undefined;
  if (name === "predict" || classes?.length !== 2) return values;
  const at = posLabel === undefined ? 1 : Array.from(classes).indexOf(posLabel as Label);
  if (name === "predictProba") return (values as ArrayLike<number>[]).map((row) => row[at < 0 ? 1 : at]);
  return at === 0 ? Array.from(values as ArrayLike<number>, (score) => -score) : values;
}

/** The arguments of a scorer without the options of its metric, and these. */
function apart(args: readonly unknown[]): [scorer: unknown[], own: Record<string, unknown>] {
  const last = args.at(-1);
  if (!isPlain(last)) return [[...args], {}];
  const options = Object.entries(last);
  const known = ([key]: [string, unknown]) => Object.hasOwn(MAKE.parameters, key);
  return [
    [...args.slice(0, -1), Object.fromEntries(options.filter(known))],
    Object.fromEntries(options.filter((option) => !known(option))),
  ];
}

/**
 * A scorer out of a metric: `(estimator, x, y) => score` (scikit-learn's `make_scorer`).
 *
 * `makeScorer(fbetaScore, { beta: 2 })`, `makeScorer(logLoss, { responseMethod: "predictProba", greaterIsBetter: false })`
 *
 * With two classes, probabilities and decisions are those of `posLabel`, or of the larger class.
 *
 * The scorer's result is the metric's, negated with `greaterIsBetter: false`; `responseMethod` is `predict` unless given.
 *
 * @throws E-ARG-002 for no function, or an unknown response method
 * @example
 * const scorer = sklearn.makeScorer(sklearn.meanSquaredError, { greaterIsBetter: false });
 * const model = { predict: (x: number[][]) => x.map(([value]) => 2 * value) };
 * scorer(model, [[1], [2]], [2, 5]); // -0.5
 */
export function makeScorer(
  ...args: Mixed<[scoreFunc: MetricFunction], Scored & MakeScorerOptions, ["scoreFunc"]>
): Scorer {
  const [scorer, own] = apart(args);
  const { scoreFunc: metric, responseMethod, greaterIsBetter } = MAKE.read(scorer);
  const methods = [responseMethod].flat();
  const rest = Object.keys(own).length > 0 ? [own] : [];
  const sign = greaterIsBetter ? 1 : -1;
  return (estimator, x, y) =>
    sign * (metric(y, response(estimator, methods, x, own.posLabel), ...rest) as number);
}

const lossOf = (metric: MetricFunction, options: MakeScorerOptions = {}) =>
  makeScorer(metric, { ...options, greaterIsBetter: false });
const SCORES = { responseMethod: ["decisionFunction", "predictProba"] } as const;
const PROBA = { responseMethod: "predictProba" } as const;

/** scikit-learn's scorers, by its names. Made when first asked for. */
const makeAll = (): Record<string, Scorer> => {
  const all: Record<string, Scorer> = {
    explained_variance: makeScorer(explainedVarianceScore),
    r2: makeScorer(r2Score),
    neg_max_error: lossOf(maxError),
    neg_median_absolute_error: lossOf(medianAbsoluteError),
    neg_mean_absolute_error: lossOf(meanAbsoluteError),
    neg_mean_absolute_percentage_error: lossOf(meanAbsolutePercentageError),
    neg_mean_squared_error: lossOf(meanSquaredError),
    neg_mean_squared_log_error: lossOf(meanSquaredLogError),
    neg_root_mean_squared_error: lossOf(rootMeanSquaredError),
    neg_root_mean_squared_log_error: lossOf(rootMeanSquaredLogError),
    neg_mean_poisson_deviance: lossOf(meanPoissonDeviance),
    neg_mean_gamma_deviance: lossOf(meanGammaDeviance),
    d2_absolute_error_score: makeScorer(d2AbsoluteErrorScore),
    d2_log_loss_score: makeScorer(d2LogLossScore, PROBA),
    d2_brier_score: makeScorer(d2BrierScore, PROBA),
    accuracy: makeScorer(accuracyScore),
    balanced_accuracy: makeScorer(balancedAccuracyScore),
    matthews_corrcoef: makeScorer(matthewsCorrcoef),
    top_k_accuracy: makeScorer(topKAccuracyScore, SCORES),
    roc_auc: makeScorer(rocAucScore, SCORES),
    roc_auc_ovr: makeScorer(rocAucScore, { ...PROBA, multiClass: "ovr" }),
    roc_auc_ovo: makeScorer(rocAucScore, { ...PROBA, multiClass: "ovo" }),
    roc_auc_ovr_weighted: makeScorer(rocAucScore, { ...PROBA, multiClass: "ovr", average: "weighted" }),
    roc_auc_ovo_weighted: makeScorer(rocAucScore, { ...PROBA, multiClass: "ovo", average: "weighted" }),
    average_precision: makeScorer(averagePrecisionScore, SCORES),
    neg_log_loss: lossOf(logLoss, PROBA),
    neg_brier_score: lossOf(brierScoreLoss, PROBA),
    positive_likelihood_ratio: makeScorer(
      (y, p) => classLikelihoodRatios(y, p, { replaceUndefinedBy: 1 })[0],
    ),
    neg_negative_likelihood_ratio: lossOf(
      (y, p) => classLikelihoodRatios(y, p, { replaceUndefinedBy: 1 })[1],
    ),
    adjusted_rand_score: makeScorer(adjustedRandScore),
    rand_score: makeScorer(randScore),
    homogeneity_score: makeScorer(homogeneityScore),
    completeness_score: makeScorer(completenessScore),
    v_measure_score: makeScorer(vMeasureScore),
    mutual_info_score: makeScorer(mutualInfoScore),
    adjusted_mutual_info_score: makeScorer(adjustedMutualInfoScore),
    normalized_mutual_info_score: makeScorer(normalizedMutualInfoScore),
    fowlkes_mallows_score: makeScorer(fowlkesMallowsScore),
  };
  const averaged = { precision: precisionScore, recall: recallScore, f1: f1Score, jaccard: jaccardScore };
  for (const [name, metric] of Object.entries(averaged)) {
    all[name] = makeScorer(metric);
    for (const average of ["macro", "micro", "samples", "weighted"])
      all[`${name}_${average}`] = makeScorer(metric, { average });
  }
  return all;
};
let made: Record<string, Scorer> | undefined;
const scorers = (): Record<string, Scorer> => {
  made ??= makeAll();
  return made;
};

/**
 * The names that `getScorer` and `scoring` know, in alphabetical order (scikit-learn's `get_scorer_names`).
 *
 * @example
 * sklearn.getScorerNames().slice(0, 3); // ['accuracy', 'adjusted_mutual_info_score', 'adjusted_rand_score']
 */
export function getScorerNames(): string[] {
  return Object.keys(scorers()).sort();
}

/**
 * The scorer of one of scikit-learn's names, such as `accuracy` or `neg_mean_squared_error`; a function as it is
 * (scikit-learn's `get_scorer`).
 *
 * @throws E-ARG-002 for an unknown name
 * @example
 * const model = { predict: (x: number[][]) => x.map(([value]) => (value > 0 ? 1 : 0)) };
 * sklearn.getScorer("accuracy")(model, [[-1], [2], [3]], [0, 1, 0]); // 0.6666666666666666
 */
export function getScorer(scoring: string | Scorer): Scorer {
  if (typeof scoring === "function") return scoring;
  const all = scorers();
  if (typeof scoring === "string" && Object.hasOwn(all, scoring)) return all[scoring];
  const near = nearest(typeof scoring === "string" ? scoring : "", Object.keys(all));
  const expected = say(
    `a function, or one of getScorerNames()${near ? ` (did you mean '${near}'?)` : ""}`,
    `una función, o uno de getScorerNames()${near ? ` (¿querías decir '${near}'?)` : ""}`,
  );
  throw failure("E-ARG-002", { where: "getScorer", name: "scoring", expected, received: show(scoring) });
}
