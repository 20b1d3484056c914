import type { Mixed } from "../../core/parameters.js";

/** How metrics are called: what they compare by position or by name, their options by name. */

export interface Predictions<Y> {
  /** What is true of each sample. */
  yTrue: Y;
  /** What was predicted of it. */
  yPred: Y;
}

/** `(yTrue, yPred, options)`, or all by name. */
export type PredictionArguments<Y, O = unknown> = Mixed<
  [yTrue: Y, yPred: Y],
  Predictions<Y> & O,
  ["yTrue", "yPred"]
>;

export interface Scores<Y, S> {
  /** The class of each sample. */
  yTrue: Y;
  /** Its score, or a row of scores. */
  yScore: S;
}

/** `(yTrue, yScore, options)`, or all by name. */
export type ScoreArguments<Y, S, O = unknown> = Mixed<
  [yTrue: Y, yScore: S],
  Scores<Y, S> & O,
  ["yTrue", "yScore"]
>;

export interface Probabilities<Y, P> {
  /** The class of each sample. */
  yTrue: Y;
  /** The probability of the positive class, or a row of probabilities. */
  yProba: P;
}

/** `(yTrue, yProba, options)`, or all by name. */
export type ProbabilityArguments<Y, P, O = unknown> = Mixed<
  [yTrue: Y, yProba: P],
  Probabilities<Y, P> & O,
  ["yTrue", "yProba"]
>;
