import type { StudyDirection } from "../study/direction.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";

/** Decides whether a study has found what it can find. */
export abstract class BaseTerminator {
  abstract shouldTerminate(study: StudyView): boolean;
}

/** How much the best value can still improve, roughly. Throws E-OPTUNA-024 while no trial is complete. */
export abstract class BaseImprovementEvaluator {
  abstract evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number;
}

/** The error of the best value: a smaller improvement does not count. */
export abstract class BaseErrorEvaluator {
  abstract evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number;
}
