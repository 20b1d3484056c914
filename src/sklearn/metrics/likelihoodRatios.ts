import { checkNumber } from "../../core/check.js";
import { type Constraint, number } from "../../core/constraints.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { formula } from "../../core/messages/phrase.js";
import { keyword, signature } from "../../core/parameters.js";
import { labelList, nan, sampleWeight, trueLabels } from "../arguments.js";
import { type Labels, labelText, toLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { countPairs } from "./confusion.js";
import { checkTargets } from "./targets.js";

const WHERE = "classLikelihoodRatios";

export interface LikelihoodRatioOptions {
  /** The negative and the positive class, in this order. Default the smaller and the larger. */
  labels?: Labels | null;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** The values where a ratio has none: NaN (the default), 1 for both, or one each: `LR+` ≥ 1, `LR-` from 0 to 1. */
  replaceUndefinedBy?: number | { "LR+": number; "LR-": number };
}

const bothRatios: Constraint = {
  accepts: (value) => typeof value === "object" && value !== null && "LR+" in value && "LR-" in value,
  text: () => formula("{ 'LR+': …, 'LR-': … }"),
};

const LIKELIHOOD = signature<Predictions<Labels> & LikelihoodRatioOptions>(WHERE, {
  yTrue: trueLabels,
  yPred: trueLabels,
  labels: labelList,
  sampleWeight,
  replaceUndefinedBy: keyword(Number.NaN, number(), nan, bothRatios),
});

/**
 * By how much a positive prediction raises the odds of the positive class, LR+ = (tp / p) / (fp / n), and a negative one
 * lowers them, LR− = (fn / p) / (tn / n) (scikit-learn's `class_likelihood_ratios`).
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans) of two classes; the larger one is positive.
 *
 * @returns `[LR+, LR−]`
 * @throws E-METRIC-010 unless there are two classes
 * @example
 * sklearn.classLikelihoodRatios([0, 1, 0, 1, 0], [1, 1, 0, 0, 0]); // [1.5, 0.75]
 */
export function classLikelihoodRatios(
  ...args: PredictionArguments<Labels, LikelihoodRatioOptions>
): [positive: number, negative: number] {
  const { yTrue, yPred, labels, sampleWeight, replaceUndefinedBy } = LIKELIHOOD.read(args);
  const instead =
    typeof replaceUndefinedBy === "number"
      ? { "LR+": replaceUndefinedBy, "LR-": replaceUndefinedBy }
      : replaceUndefinedBy;
  if (!Number.isNaN(instead["LR+"])) checkNumber(WHERE, "replaceUndefinedBy['LR+']", instead["LR+"], 1);
  if (!Number.isNaN(instead["LR-"])) checkNumber(WHERE, "replaceUndefinedBy['LR-']", instead["LR-"], 0, 1);
  const targets = checkTargets(WHERE, yTrue, yPred, sampleWeight);
  const classes = labels === null ? targets.labels : toLabels(WHERE, "labels", labels);
  if (targets.labels.length > 2 || classes.length !== 2)
    throw failure("E-METRIC-010", { where: WHERE, classes: Math.max(targets.labels.length, classes.length) });
  if (!classes.some((label) => targets.yTrue.includes(label)))
    throw failure("E-SKLEARN-016", { where: WHERE, labels: classes.map(labelText) });
  const [[tn, fp], [fn, tp]] = countPairs(targets, classes);
  const [positives, negatives] = [tp + fn, tn + fp];
  const undefinedAs = (metric: "LR+" | "LR-", why: Phrase) => {
    warn("W-METRIC-001", { metric: `${WHERE} (${metric})`, why, value: instead[metric] }, WHERE + metric);
    return instead[metric];
  };
  const none = say(
    "yTrue has no sample of the positive class",
    "yTrue no tiene muestras de la clase positiva",
  );
  const lrPositive =
    fp === 0
      ? undefinedAs("LR+", say("there is no false positive", "no hay falsos positivos"))
      : positives === 0
        ? undefinedAs("LR+", none)
        : (tp * negatives) / (fp * positives);
  const lrNegative =
    tn === 0
      ? undefinedAs("LR-", say("there is no true negative", "no hay verdaderos negativos"))
      : positives === 0
        ? undefinedAs("LR-", none)
        : (fn * negatives) / (tn * positives);
  return [lrPositive, lrNegative];
}
