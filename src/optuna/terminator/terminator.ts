import { integer } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { callable } from "../callable.js";
import { logger } from "../logging.js";
import { evaluator, terminator } from "../parameters.js";
import type { TrialCallback } from "../study/callbacks.js";
import type { StudyView } from "../study/view.js";
import { type BaseErrorEvaluator, type BaseImprovementEvaluator, BaseTerminator } from "./base.js";
import { CrossValidationErrorEvaluator, StaticErrorEvaluator } from "./error.js";
import { BestValueStagnationEvaluator, RegretBoundEvaluator } from "./improvement.js";

export interface TerminatorOptions {
  /** Default `RegretBoundEvaluator`, which waits for the Gaussian process: give `new BestValueStagnationEvaluator()` until then. */
  readonly improvementEvaluator?: BaseImprovementEvaluator | null;
  /** Default: an error of 0 beside a `BestValueStagnationEvaluator`, otherwise `CrossValidationErrorEvaluator`. */
  readonly errorEvaluator?: BaseErrorEvaluator | null;
  /** Complete trials before which nothing ends. Default 20. */
  readonly minNTrials?: number;
}

const TERMINATOR = signature<TerminatorOptions>("Terminator", {
  improvementEvaluator: parameter(null, evaluator),
  errorEvaluator: parameter(null, evaluator),
  minNTrials: parameter(20, integer(1)),
});

export type TerminatorArguments = Called<
  [
    improvementEvaluator?: BaseImprovementEvaluator | null,
    errorEvaluator?: BaseErrorEvaluator | null,
    minNTrials?: number,
  ],
  TerminatorOptions,
  ["improvementEvaluator", "errorEvaluator", "minNTrials"]
>;

/**
 * Ends a study with one objective when the improvement still to be expected is smaller than the error of its value.
 *
 * @throws E-NOTIMPL-001 without an `improvementEvaluator`, as long as `RegretBoundEvaluator` is missing
 * @example
 * const { BestValueStagnationEvaluator, Terminator } = optuna.terminator;
 * const terminator = new Terminator(new BestValueStagnationEvaluator(3), { minNTrials: 2 });
 * const study = optuna.createStudy();
 * study.optimize((trial) => (trial.number === 1 ? 0 : 1), 5);
 * terminator.shouldTerminate(study); // false
 * study.optimize(() => 1, 1);
 * terminator.shouldTerminate(study); // true
 */
export class Terminator extends BaseTerminator {
  private readonly improvement: BaseImprovementEvaluator;
  private readonly error: BaseErrorEvaluator;
  private readonly minNTrials: number;

  constructor(...args: TerminatorArguments) {
    super();
    const { minNTrials, ...options } = TERMINATOR.read(args);
    this.improvement = options.improvementEvaluator ?? new RegretBoundEvaluator();
    this.error =
      options.errorEvaluator ??
      (this.improvement instanceof BestValueStagnationEvaluator
        ? new StaticErrorEvaluator(0)
        : new CrossValidationErrorEvaluator());
    this.minNTrials = minNTrials;
  }

  shouldTerminate(study: StudyView): boolean {
    const trials = study.getTrials({ deepcopy: false });
    const complete = trials.filter((trial) => trial.state === "COMPLETE");
    if (complete.length < this.minNTrials) return false;
    const [direction] = study.directions;
    return this.improvement.evaluate(trials, direction) < this.error.evaluate(trials, direction);
  }
}

interface TerminatorCallbackOptions {
  readonly terminator?: BaseTerminator | null;
}

const CALLBACK = signature<TerminatorCallbackOptions>("TerminatorCallback", {
  terminator: parameter(null, terminator),
});

type TerminatorCallbackArguments = Called<
  [terminator?: BaseTerminator | null],
  TerminatorCallbackOptions,
  ["terminator"]
>;

/** Stops `optimize` when a terminator says so: `callbacks: [new TerminatorCallback(terminator)]`. Without one, `new Terminator()`. */
export const TerminatorCallback = class TerminatorCallback {
  constructor(...args: TerminatorCallbackArguments) {
    const judge = CALLBACK.read(args).terminator ?? new Terminator();
    const callback: TrialCallback = (study) => {
      if (!judge.shouldTerminate(study)) return;
      logger.info("The study has been stopped by the terminator.");
      study.stop();
    };
    // biome-ignore lint/correctness/noConstructorReturn: the instance is a function
    return callable(new.target, callback) as never;
  }
} as unknown as new (
  ...args: TerminatorCallbackArguments
) => TrialCallback;
