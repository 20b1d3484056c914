import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";

/**
 * Never prunes.
 *
 * @example
 * const trial = optuna.createStudy({ pruner: new optuna.pruners.NopPruner() }).ask();
 * trial.report(1e9, 0);
 * trial.shouldPrune(); // false
 */
export class NopPruner extends BasePruner {
  prune(_study: StudyView, _trial: FrozenTrial): boolean {
    return false;
  }
}
