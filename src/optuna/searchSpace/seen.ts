import type { FrozenTrial } from "../trial/frozen.js";

/**
 * Tells which trials of a growing list are new since the last call. Finished trials never change and storages hand out the same objects,
 * so that a trial is known by its identity; out of another study, or a storage that makes objects anew, all are new.
 */
export class SeenTrials {
  private known = new Set<FrozenTrial>();

  /**
   * @param trials finished trials of a study by number, all of them on each call
   * @returns the new ones by number; `restart` when what was known is no longer there, and all are new
   */
  update(trials: readonly FrozenTrial[]): { added: FrozenTrial[]; restart: boolean } {
    const expected = trials.length - this.known.size;
    const added: FrozenTrial[] = [];
    // New trials are at the end, or near it, where several run at a time.
    for (let i = trials.length - 1; i >= 0 && added.length < expected; i--) {
      if (!this.known.has(trials[i])) added.push(trials[i]);
    }
    const same =
      expected >= 0 &&
      added.length === expected &&
      (trials.length === expected || this.known.has(trials[0]) || added.includes(trials[0]));
    if (!same) {
      this.known = new Set(trials);
      return { added: [...trials], restart: true };
    }
    for (const trial of added) this.known.add(trial);
    return { added: added.reverse(), restart: false };
  }
}

const KEPT = 8;

/** Something kept for each of the last few studies, by name. */
export class ByStudy<T> {
  private readonly kept = new Map<string, T>();
  private readonly make: () => T;

  constructor(make: () => T) {
    this.make = make;
  }

  of(studyName: string): T {
    const found = this.kept.get(studyName) ?? this.make();
    this.kept.delete(studyName);
    this.kept.set(studyName, found);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value as string);
    return found;
  }
}
