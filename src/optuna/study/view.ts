import type { MaybePromise } from "../maybe.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";
import type { StudyDirection } from "./direction.js";

/** Which trials to list, and how. */
export interface GetTrialsOptions {
  /** Copy every trial (default). With `false` the trials are shared with the storage: look, don't touch. */
  readonly deepcopy?: boolean;
  /** Only trials in one of these states; all by default. */
  readonly states?: readonly TrialState[] | null;
  /**
   * For samplers, wherever Optuna's call `study._get_trials(use_cache=…)` or read the storage itself (then `false`). `true` takes the list
   * that was read first during the current trial, so that all suggestions of a trial see the same past; `false` reads anew. Either way
   * the list is the whole study's; left out (`study.get_trials`), Hyperband shows only the trials of the bracket.
   */
  readonly useCache?: boolean;
}

/**
 * What samplers and pruners see of a study. Everything is synchronous: what is known of other workers is what the storage knew when it
 * last synchronised (see `BaseStorage`). Writes show at once in this process.
 */
export interface StudyView {
  readonly studyName: string;
  readonly directions: readonly StudyDirection[];
  readonly userAttrs: Readonly<Record<string, unknown>>;
  readonly systemAttrs: Readonly<Record<string, unknown>>;
  /**
   * The trial with the best value among the feasible ones (one objective).
   * @throws E-OPTUNA-008 with several objectives, E-OPTUNA-024, E-OPTUNA-025 while there is none
   */
  readonly bestTrial: FrozenTrial;
  /** The trials by number. The array is the caller's own. */
  getTrials(options?: GetTrialsOptions): FrozenTrial[];
  /** The trial as the storage knows it now; a trial given to a sampler or pruner may have aged. */
  getTrial(trialId: number): FrozenTrial;
  /** Sets an attribute of the study. The value must be something that JSON can hold. */
  setSystemAttr(key: string, value: unknown): void;
  /** Sets an attribute of an unfinished trial. */
  setTrialSystemAttr(trialId: number, key: string, value: unknown): void;
  /** Ends the running `optimize` after the current trials. Does nothing outside of `optimize` when called by a sampler. */
  stop(): void;
}

/** What a heartbeat's callback may do with the study: see `RetryFailedTrialCallback`. */
export interface StudyHandle extends StudyView {
  addTrial(trial: FrozenTrial): MaybePromise<void>;
}
