import { boolean, integer, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import { seed } from "../samplers/lazyRandomState.js";
import { bestOf } from "../study/best.js";
import type { StudyDirection } from "../study/direction.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BaseImprovementEvaluator } from "./base.js";

export interface StagnationOptions {
  /** Default 30. */
  readonly maxStagnationTrials?: number;
}

const STAGNATION = signature<StagnationOptions>("BestValueStagnationEvaluator", {
  maxStagnationTrials: parameter(30, integer(0)),
});

/**
 * How many more trials may pass without a new best value: `maxStagnationTrials` (default 30) less those that have. Beside an error of 0
 * the study ends when it falls below 0.
 *
 * @example
 * const study = optuna.createStudy();
 * study.optimize((trial) => (trial.number === 1 ? 0 : 1), 4);
 * new optuna.terminator.BestValueStagnationEvaluator(5).evaluate(study.trials, "minimize"); // 3
 */
export class BestValueStagnationEvaluator extends BaseImprovementEvaluator {
  private readonly maxStagnationTrials: number;

  constructor(...args: Called<[maxStagnationTrials?: number], StagnationOptions, ["maxStagnationTrials"]>) {
    super();
    this.maxStagnationTrials = STAGNATION.read(args).maxStagnationTrials;
  }

  evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number {
    const complete = trials.filter((trial) => trial.state === "COMPLETE");
    const best = bestOf(complete, direction);
    if (best === undefined) throw failure("E-OPTUNA-024", {});
    return this.maxStagnationTrials - (complete.length - 1 - complete.indexOf(best));
  }
}

function notYet(name: string): never {
  const what = verbatim(name);
  const instead = say(
    "It needs the Gaussian process. Use BestValueStagnationEvaluator.",
    "Necesita el proceso gaussiano. Usa BestValueStagnationEvaluator.",
  );
  throw failure("E-NOTIMPL-001", { what, instead });
}

export interface RegretBoundOptions {
  /** The part of the trials, the best ones, to which the process is fitted. Default 0.5. */
  readonly topTrialsRatio?: number;
  /** Complete trials before which nothing ends. Default 20. */
  readonly minNTrials?: number;
  readonly seed?: number | null;
}

const REGRET_BOUND = signature<RegretBoundOptions>("RegretBoundEvaluator", {
  topTrialsRatio: parameter(0.5, number(0, 1)),
  minNTrials: parameter(20, integer(1)),
  seed,
});

/**
 * A bound on the regret by a Gaussian process, as Makarova et al., AutoML 2022. Not implemented yet.
 *
 * @throws E-NOTIMPL-001
 * @example
 * new optuna.terminator.RegretBoundEvaluator(); // throws E-NOTIMPL-001
 */
export class RegretBoundEvaluator extends BaseImprovementEvaluator {
  constructor(
    ...args: Called<
      [topTrialsRatio?: number, minNTrials?: number, seed?: number | null],
      RegretBoundOptions,
      ["topTrialsRatio", "minNTrials", "seed"]
    >
  ) {
    super();
    REGRET_BOUND.read(args);
    notYet("RegretBoundEvaluator");
  }

  evaluate(): number {
    return notYet("RegretBoundEvaluator");
  }
}

export interface EMMROptions {
  /** Whether the objective gives the same value for the same parameters. Default false. */
  readonly deterministicObjective?: boolean;
  /** The probability that the bound does not hold. Default 0.1. */
  readonly delta?: number;
  /** Complete trials before which nothing ends. Default 2. */
  readonly minNTrials?: number;
  readonly seed?: number | null;
}

const EMMR = signature<EMMROptions>("EMMREvaluator", {
  deterministicObjective: parameter(false, boolean),
  delta: parameter(0.1, number(0, 1)),
  minNTrials: parameter(2, integer(2)),
  seed,
});

/**
 * The expected minimum model regret by a Gaussian process, as Ishibashi et al., AISTATS 2023. Not implemented yet.
 *
 * @throws E-NOTIMPL-001
 * @example
 * new optuna.terminator.EMMREvaluator(); // throws E-NOTIMPL-001
 */
export class EMMREvaluator extends BaseImprovementEvaluator {
  constructor(
    ...args: Called<
      [deterministicObjective?: boolean, delta?: number, minNTrials?: number, seed?: number | null],
      EMMROptions,
      ["deterministicObjective", "delta", "minNTrials", "seed"]
    >
  ) {
    super();
    EMMR.read(args);
    notYet("EMMREvaluator");
  }

  evaluate(): number {
    return notYet("EMMREvaluator");
  }
}
