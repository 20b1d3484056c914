import { wrong } from "../../core/check.js";
import { type Constraint, integer, iterable, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import * as kinds from "../parameters.js";
import { bestOf } from "../study/best.js";
import type { StudyDirection } from "../study/direction.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { castToFloat } from "../values.js";
import { BaseErrorEvaluator, type BaseImprovementEvaluator } from "./base.js";

const scoreList: Constraint = {
  accepts: iterable.accepts,
  text: () => say("two numbers or more", "dos números o más"),
};

const CROSS_VALIDATION_SCORES = "terminator:cv_scores";

const STATIC = signature<{ constant: number }>("StaticErrorEvaluator", {
  constant: parameter(REQUIRED, number()),
});

/**
 * Always the same error: 0 stands for an objective without noise.
 *
 * @example
 * new optuna.terminator.StaticErrorEvaluator(0.1).evaluate(); // 0.1
 */
export class StaticErrorEvaluator extends BaseErrorEvaluator {
  private readonly constant: number;

  constructor(...args: Called<[constant: number], { constant: number }, ["constant"]>) {
    super();
    this.constant = STATIC.read(args).constant;
  }

  evaluate(): number {
    return this.constant;
  }
}

/**
 * The standard error of the best trial's cross-validation: √((1/k + 1/(k − 1))·Var), over its k scores reported by
 * `reportCrossValidationScores`.
 * Source: Nadeau and Bengio, Inference for the generalization error, 2003; Makarova et al., AutoML 2022.
 *
 * @example
 * const study = optuna.createStudy({ direction: "maximize" });
 * study.optimize((trial) => {
 *   optuna.terminator.reportCrossValidationScores(trial, [0.8, 0.9, 1]);
 *   return 0.9;
 * }, 1);
 * new optuna.terminator.CrossValidationErrorEvaluator().evaluate(study.trials, "maximize"); // 0.07454
 */
export class CrossValidationErrorEvaluator extends BaseErrorEvaluator {
  /** The standard error of the best complete trial. @throws E-OPTUNA-018 when the best trial has reported no scores, E-OPTUNA-024 while no trial is complete */
  evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number {
    const best = bestOf(
      trials.filter((trial) => trial.state === "COMPLETE"),
      direction,
    );
    if (best === undefined) throw failure("E-OPTUNA-024", {});
    const scores = best.systemAttrs[CROSS_VALIDATION_SCORES] as readonly number[] | undefined;
    if (scores === undefined) throw failure("E-OPTUNA-018", { number: best.number });
    const k = scores.length;
    const mean = scores.reduce((sum, score) => sum + score, 0) / k;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / k;
    return Math.sqrt((1 / k + 1 / (k - 1)) * variance);
  }
}

type Reported = { setSystemAttr(key: string, value: unknown): void };

export interface CrossValidationScores {
  /** The trial that the objective was given. */
  readonly trial: Reported;
  /** A score for each fold, two or more. */
  readonly scores: readonly number[];
}

const REPORT_SCORES = signature<CrossValidationScores>("reportCrossValidationScores", {
  trial: parameter(REQUIRED, kinds.trial),
  scores: parameter(REQUIRED, scoreList),
});

/**
 * In an objective: keeps the scores of the folds with the trial, for `CrossValidationErrorEvaluator`.
 *
 * @throws E-ARG-002 unless there are two scores or more, all numbers
 * @example
 * const study = optuna.createStudy({ direction: "maximize" });
 * study.optimize((trial) => {
 *   const scores = [0.8, 0.9, 1];
 *   optuna.terminator.reportCrossValidationScores(trial, scores);
 *   return scores.reduce((sum, score) => sum + score, 0) / scores.length;
 * }, 1);
 * study.bestTrial.systemAttrs; // { 'terminator:cv_scores': [0.8, 0.9, 1] }
 */
export function reportCrossValidationScores(
  ...args: Called<[trial: Reported, scores: readonly number[]], CrossValidationScores, ["trial", "scores"]>
): void {
  const { trial, scores } = REPORT_SCORES.read(args);
  const numbers = Array.from(scores, castToFloat);
  if (numbers.length <= 1 || numbers.includes(undefined)) {
    throw wrong("reportCrossValidationScores", "scores", scoreList.text(), scores);
  }
  trial.setSystemAttr(CROSS_VALIDATION_SCORES, numbers);
}

export interface MedianErrorOptions {
  /** The improvement evaluator of the same terminator. */
  readonly pairedImprovementEvaluator: BaseImprovementEvaluator;
  /** Trials at the beginning that are not looked at. Default 10. */
  readonly warmUpTrials?: number;
  /** Trials after these over which the median is taken. Default 20. */
  readonly nInitialTrials?: number;
  /** The error is this part of the median. Default 0.01. */
  readonly thresholdRatio?: number;
}

const MEDIAN_ERROR = signature<MedianErrorOptions>("MedianErrorEvaluator", {
  pairedImprovementEvaluator: parameter(REQUIRED, kinds.evaluator),
  warmUpTrials: parameter(10, integer(0)),
  nInitialTrials: parameter(20, integer(1)),
  thresholdRatio: parameter(0.01, number(Number.MIN_VALUE, Number.MAX_VALUE)),
});

/**
 * A hundredth (`thresholdRatio`) of the median improvement of the first trials, after a warm-up; until there are so many, nothing ends the
 * study.
 *
 * @example
 * const { BestValueStagnationEvaluator, MedianErrorEvaluator, Terminator } = optuna.terminator;
 * const improvement = new BestValueStagnationEvaluator(10);
 * const error = new MedianErrorEvaluator(improvement, { warmUpTrials: 2, nInitialTrials: 3 });
 * const study = optuna.createStudy();
 * study.optimize(() => 1, 5);
 * error.evaluate(study.trials, "minimize"); // 0.09
 * new Terminator(improvement, error, 5).shouldTerminate(study); // false
 */
export class MedianErrorEvaluator extends BaseErrorEvaluator {
  private readonly paired: BaseImprovementEvaluator;
  private readonly warmUpTrials: number;
  private readonly nInitialTrials: number;
  private readonly thresholdRatio: number;
  private threshold: number | null = null;

  constructor(
    ...args: Called<
      [
        pairedImprovementEvaluator: BaseImprovementEvaluator,
        warmUpTrials?: number,
        nInitialTrials?: number,
        thresholdRatio?: number,
      ],
      MedianErrorOptions,
      ["pairedImprovementEvaluator", "warmUpTrials", "nInitialTrials", "thresholdRatio"]
    >
  ) {
    super();
    const { pairedImprovementEvaluator, warmUpTrials, nInitialTrials, thresholdRatio } =
      MEDIAN_ERROR.read(args);
    this.paired = pairedImprovementEvaluator;
    this.warmUpTrials = warmUpTrials;
    this.nInitialTrials = nInitialTrials;
    this.thresholdRatio = thresholdRatio;
  }

  evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number {
    if (this.threshold !== null) return this.threshold;
    const { warmUpTrials: skip, nInitialTrials: n } = this;
    const complete = trials.filter((trial) => trial.state === "COMPLETE");
    // Below every improvement, so that the study goes on: the smallest normal float, as Optuna has it.
    if (complete.length < skip + n) return -2.2250738585072014e-308;
    complete.sort((a, b) => a.number - b.number);
    const criteria = Array.from({ length: n }, (_, i) =>
      this.paired.evaluate(complete.slice(skip, skip + i + 1), direction),
    ).sort((a, b) => a - b);
    this.threshold = Math.min(Number.MAX_VALUE, criteria[Math.floor(n / 2)] * this.thresholdRatio);
    return this.threshold;
  }
}
