import { integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
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

/** How many more trials may pass without a new best value: `maxStagnationTrials` (default 30) less those that have. Ends at 0. */
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

/** A bound on the regret by a Gaussian process, as Makarova et al., AutoML 2022. Not implemented yet (E-NOTIMPL-001). */
export class RegretBoundEvaluator extends BaseImprovementEvaluator {
  constructor(_options?: { topTrialsRatio?: number; minNTrials?: number; seed?: number | null }) {
    super();
    notYet("RegretBoundEvaluator");
  }

  evaluate(): number {
    return notYet("RegretBoundEvaluator");
  }
}

/** The expected minimum model regret by a Gaussian process, as Ishibashi et al., AISTATS 2023. Not implemented yet (E-NOTIMPL-001). */
export class EMMREvaluator extends BaseImprovementEvaluator {
  constructor(_options?: {
    deterministicObjective?: boolean;
    delta?: number;
    minNTrials?: number;
    seed?: number | null;
  }) {
    super();
    notYet("EMMREvaluator");
  }

  evaluate(): number {
    return notYet("EMMREvaluator");
  }
}
