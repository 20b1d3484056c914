import type { StudyDirection } from "../study/direction.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";

/**
 * Decides whether a study has found what it can find: for `TerminatorCallback`, or to be asked between trials.
 *
 * @example
 * // Ends when a value below 0.1 was found.
 * class GoodEnough extends optuna.terminator.BaseTerminator {
 *   shouldTerminate(study: optuna.study.StudyView): boolean {
 *     return study.bestTrial.value! < 0.1;
 *   }
 * }
 * const study = optuna.createStudy();
 * const callbacks = [new optuna.terminator.TerminatorCallback(new GoodEnough())];
 * study.optimize((trial) => 1 / (trial.number + 1), { nTrials: 100, callbacks });
 * study.trials.length; // 11
 */
export abstract class BaseTerminator {
  /** Whether the study should end. @param study a study with one objective, after a trial */
  abstract shouldTerminate(study: StudyView): boolean;
}

/**
 * How much the best value can still improve, roughly.
 *
 * @example
 * // Nothing is to be expected after twenty trials.
 * class Twenty extends optuna.terminator.BaseImprovementEvaluator {
 *   evaluate(trials: readonly optuna.FrozenTrial[]): number {
 *     return Math.max(0, 20 - trials.length);
 *   }
 * }
 * new Twenty().evaluate([]); // 20
 */
export abstract class BaseImprovementEvaluator {
  /**
   * The improvement that may be expected, in the unit of the objective.
   *
   * @param trials all trials of the study, in whatever state, by number
   * @param direction whether the objective is minimized or maximized
   * @throws E-OPTUNA-024 while no trial is complete
   */
  abstract evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number;
}

/**
 * The error of the best value: a smaller improvement does not count.
 *
 * @example
 * class OnePerCent extends optuna.terminator.BaseErrorEvaluator {
 *   evaluate(trials: readonly optuna.FrozenTrial[]): number {
 *     return 0.01 * Math.abs(trials.at(-1)!.value!);
 *   }
 * }
 * new OnePerCent().evaluate([optuna.createTrial({ value: 50 })]); // 0.5
 */
export abstract class BaseErrorEvaluator {
  /**
   * The error, in the unit of the objective.
   *
   * @param trials all trials of the study, in whatever state, by number
   * @param direction whether the objective is minimized or maximized
   */
  abstract evaluate(trials: readonly FrozenTrial[], direction: StudyDirection): number;
}
