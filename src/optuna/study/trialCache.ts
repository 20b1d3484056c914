import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";

/** The trials of a study as they were when they were first asked for since the cache was cleared: see `GetTrialsOptions.useCache`. */
export class TrialCache {
  private trials: readonly FrozenTrial[] | null = null;
  /** Those in some states: a sampler asks for the same ones with each parameter. */
  private readonly chosen = new Map<string, readonly FrozenTrial[]>();

  clear(): void {
    this.trials = null;
    this.chosen.clear();
  }

  /** All trials, or those in some states, by number, in an array of the caller's own. */
  list(read: () => readonly FrozenTrial[], states?: readonly TrialState[]): FrozenTrial[] {
    this.trials ??= read();
    if (states === undefined) return this.trials.slice();
    const key = states.join();
    let chosen = this.chosen.get(key);
    if (chosen === undefined) {
      chosen = this.trials.filter((trial) => states.includes(trial.state));
      this.chosen.set(key, chosen);
    }
    return chosen.slice();
  }
}
