import { wrong } from "../../core/check.js";
import { integer, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import { evaluator } from "../parameters.js";
import { bestOf } from "../study/best.js";
import type { StudyDirection } from "../study/direction.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { castToFloat } from "../values.js";
import { BaseErrorEvaluator, type BaseImprovementEvaluator } from "./base.js";

const CROSS_VALIDATION_SCORES = "terminator:cv_scores";

const STATIC = signature<{ constant: number }>("StaticErrorEvaluator", {
  constant: parameter(REQUIRED, number()),
});

/** Always the same error: 0 stands for an objective without noise. */
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
 */
export class CrossValidationErrorEvaluator extends BaseErrorEvaluator {
  /** @throws E-OPTUNA-018 when the best trial has reported no scores, E-OPTUNA-024 while no trial is complete */
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

/** In an objective: keeps the scores of the folds with the trial, for `CrossValidationErrorEvaluator`. At least two. */
export function reportCrossValidationScores(
  trial: { setSystemAttr(key: string, value: unknown): void },
  scores: readonly number[],
): void {
  const numbers = Array.from(scores, castToFloat);
  if (numbers.length <= 1 || numbers.includes(undefined)) {
    const expected = say("two numbers or more", "dos números o más");
    throw wrong("reportCrossValidationScores", "scores", expected, scores);
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
  pairedImprovementEvaluator: parameter(REQUIRED, evaluator),
  warmUpTrials: parameter(10, integer(0)),
  nInitialTrials: parameter(20, integer(1)),
  thresholdRatio: parameter(0.01, number(Number.MIN_VALUE, Number.MAX_VALUE)),
});

/** A hundredth of the median improvement of the first trials, after a warm-up; until there are so many, nothing ends the study. */
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
