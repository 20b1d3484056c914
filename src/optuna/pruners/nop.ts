import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";

/** Never prunes. */
export class NopPruner extends BasePruner {
  prune(_study: StudyView, _trial: FrozenTrial): boolean {
    return false;
  }
}
