import type { MaybePromise } from "../maybe.js";
import type { BasePruner } from "../pruners/base.js";
import type { BaseSampler } from "../samplers/base.js";
import type { BaseStorage } from "../storages/base.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "./frozen.js";

/** What a running trial needs of its study. It stands below both, so that they need not import each other. */
export interface TrialHost extends StudyView {
  readonly storage: BaseStorage;
  readonly sampler: BaseSampler;
  readonly pruner: BasePruner;
  /** The study as this trial's sampler shall see it. */
  viewFor(trial: FrozenTrial): StudyView;
  /** Remembers a write that is on its way, so that the end of the trial waits for it and reports its failure. */
  track(trialId: number, write: MaybePromise<unknown>): void;
  /** Learns what other workers did. */
  sync(): MaybePromise<void>;
}
