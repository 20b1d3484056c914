import { setKey } from "../../core/record.js";
import { checkDistributionCompatibility, type Distribution } from "../distributions.js";
import { failure } from "../messages.js";
import type { StudyDirection } from "../study/direction.js";
import { FrozenStudy } from "../study/frozen.js";
import { FrozenTrial, type FrozenTrialFields } from "../trial/frozen.js";
import { isFinished, type TrialState } from "../trial/state.js";

/** A copy that shares nothing with the value; what cannot be cloned (a function) stays itself, as only memory keeps it. */
export function copyValue<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** The record with one key set: a new object, as the old one may have been handed out. */
export function withKey<T>(record: Readonly<Record<string, T>>, key: string, value: T): Record<string, T> {
  const copy = { ...record };
  setKey(copy, key, value);
  return copy;
}

/** The trial with some fields replaced: a new object, as the old one may have been handed out. */
export function withFields(trial: FrozenTrial, fields: Partial<FrozenTrialFields>): FrozenTrial {
  return new FrozenTrial({ ...trial, ...fields });
}

/** One change of an unfinished trial, as every storage writes it. */
export type TrialChange =
  | {
      readonly kind: "param";
      readonly name: string;
      readonly internal: number;
      readonly distribution: Distribution;
    }
  | { readonly kind: "intermediate"; readonly step: number; readonly value: number }
  | { readonly kind: "userAttr" | "systemAttr"; readonly key: string; readonly value: unknown }
  | {
      readonly kind: "state";
      readonly state: TrialState;
      readonly values: readonly number[] | null;
      readonly time: Date;
    };

/** The trial after a change; the given one stays as it is. */
export function changed(trial: FrozenTrial, change: TrialChange): FrozenTrial {
  switch (change.kind) {
    case "param":
      return withFields(trial, {
        params: withKey(trial.params, change.name, change.distribution.toExternalRepr(change.internal)),
        distributions: withKey(trial.distributions, change.name, change.distribution),
      });
    case "intermediate":
      return withFields(trial, {
        intermediateValues: new Map(trial.intermediateValues).set(change.step, change.value),
      });
    case "userAttr":
      return withFields(trial, { userAttrs: withKey(trial.userAttrs, change.key, change.value) });
    case "systemAttr":
      return withFields(trial, { systemAttrs: withKey(trial.systemAttrs, change.key, change.value) });
    case "state":
      return withFields(trial, {
        state: change.state,
        ...(change.values === null ? {} : { values: change.values }),
        ...(change.state === "RUNNING" ? { datetimeStart: change.time } : {}),
        ...(isFinished(change.state) ? { datetimeComplete: change.time } : {}),
      });
  }
}

/** A study and its trials, as far as a storage knows them. Records and trials in it are replaced, never modified. */
export class StudyRecord {
  readonly id: number;
  readonly name: string;
  readonly directions: readonly StudyDirection[];
  userAttrs: Readonly<Record<string, unknown>> = {};
  systemAttrs: Readonly<Record<string, unknown>> = {};
  /** By number. It has holes while trials that other processes made in between are not yet known. */
  private readonly trials: FrozenTrial[] = [];
  private count = 0;
  /** The COMPLETE trial with the best value, the first of equals; undefined with several objectives. */
  private leader: FrozenTrial | undefined;
  private readonly unfinished = new Set<number>();
  /** The finished trials in some states, as they were listed last: they are asked for several times a trial. */
  private readonly finishedLists = new Map<string, FrozenTrial[]>();
  /** For each parameter, the distribution in the lowest-numbered trial that has it: what later ones must agree with. */
  private readonly firstUses = new Map<string, { number: number; distribution: Distribution }>();

  constructor(id: number, name: string, directions: readonly StudyDirection[]) {
    this.id = id;
    this.name = name;
    this.directions = directions;
  }

  /** The number of the next trial, where all are known. */
  get size(): number {
    return this.trials.length;
  }

  trial(number: number): FrozenTrial | undefined {
    return this.trials[number];
  }

  /** Adds a trial or replaces the one of its number. */
  put(trial: FrozenTrial): void {
    const { number } = trial;
    const before = this.trials[number];
    if (before === undefined) this.count++;
    this.trials[number] = trial;
    if (isFinished(trial.state)) this.unfinished.delete(number);
    else this.unfinished.add(number);
    if (isFinished(trial.state) || (before !== undefined && isFinished(before.state))) {
      this.enterFinished(before, trial);
    }
    if (trial.state === "COMPLETE" && this.directions.length === 1) this.consider(trial);
    if (before !== undefined && before.distributions === trial.distributions) return;
    for (const [name, distribution] of Object.entries(trial.distributions)) {
      const first = this.firstUses.get(name);
      if (first === undefined || number < first.number) this.firstUses.set(name, { number, distribution });
    }
  }

  private consider(trial: FrozenTrial): void {
    const { leader } = this;
    // Of a storage that another program wrote: a trial without its value leads nothing.
    if (trial.values?.length !== 1) return;
    const [[value], bar] = [trial.values, leader?.value];
    const better = bar == null || (this.directions[0] === "maximize" ? value > bar : value < bar);
    if (better || (value === bar && trial.number <= leader!.number)) this.leader = trial;
  }

  /** The COMPLETE trial with the best value, the first of equals; undefined while there is none, and with several objectives. */
  get best(): FrozenTrial | undefined {
    return this.leader;
  }

  /** @throws E-OPTUNA-006 when the distribution contradicts what this study knows of the parameter */
  checkParam(name: string, distribution: Distribution): void {
    const first = this.firstUses.get(name);
    if (first !== undefined) checkDistributionCompatibility(first.distribution, distribution, { name });
  }

  /** Has any known trial this parameter? */
  knowsParam(name: string): boolean {
    return this.firstUses.has(name);
  }

  /** Numbers of the trials that may still change, ascending. */
  unfinishedNumbers(): number[] {
    return [...this.unfinished].sort((a, b) => a - b);
  }

  /** The trials by number, in an array of the caller's own. RUNNING and WAITING ones are found without looking at the finished. */
  list(states?: readonly TrialState[]): FrozenTrial[] {
    if (states !== undefined && !states.some(isFinished)) {
      return this.unfinishedNumbers()
        .map((number) => this.trials[number])
        .filter((trial) => states.includes(trial.state));
    }
    if (states !== undefined) {
      const trials = this.finished(states.filter(isFinished)).slice();
      if (!states.every(isFinished)) this.addUnfinished(trials, states);
      return trials;
    }
    return this.count === this.trials.length ? this.trials.slice() : this.trials.filter(() => true);
  }

  private finished(states: readonly TrialState[]): FrozenTrial[] {
    const key = states.join();
    let list = this.finishedLists.get(key);
    if (list === undefined) {
      list = this.trials.filter((trial) => states.includes(trial.state));
      this.finishedLists.set(key, list);
    }
    return list;
  }

  /** Keeps the lists of finished trials true: a trial that has just finished mostly comes last. */
  private enterFinished(before: FrozenTrial | undefined, trial: FrozenTrial): void {
    for (const [key, list] of this.finishedLists) {
      const last = list[list.length - 1];
      const replaces = before !== undefined && isFinished(before.state);
      if (replaces || (last !== undefined && last.number > trial.number)) this.finishedLists.delete(key);
      else if (key.split(",").includes(trial.state)) list.push(trial);
    }
  }

  /** Puts the unfinished trials in some states into a list of trials by number. */
  private addUnfinished(trials: FrozenTrial[], states: readonly TrialState[]): void {
    for (const trial of this.list(states.filter((state) => !isFinished(state)))) {
      let i = trials.length;
      while (i > 0 && trials[i - 1].number > trial.number) i--;
      if (i === trials.length) trials.push(trial);
      else trials.splice(i, 0, trial);
    }
  }

  freeze(): FrozenStudy {
    return new FrozenStudy({
      studyId: this.id,
      studyName: this.name,
      directions: [...this.directions],
      userAttrs: copyValue({ ...this.userAttrs }),
      systemAttrs: copyValue({ ...this.systemAttrs }),
    });
  }
}

/** All studies that a storage knows, and where each trial is. */
export class Records {
  readonly studies = new Map<number, StudyRecord>();
  private readonly places = new Map<number, { study: StudyRecord; number: number }>();

  /** @throws E-OPTUNA-020 */
  study(studyId: number): StudyRecord {
    const study = this.studies.get(studyId);
    if (study === undefined) throw failure("E-OPTUNA-020", { by: "id", value: studyId });
    return study;
  }

  /** @throws E-OPTUNA-020 */
  studyOfName(name: string): StudyRecord {
    for (const study of this.studies.values()) if (study.name === name) return study;
    throw failure("E-OPTUNA-020", { by: "name", value: name });
  }

  hasName(name: string): boolean {
    for (const study of this.studies.values()) if (study.name === name) return true;
    return false;
  }

  /** The study of a trial. @throws E-OPTUNA-021 */
  studyOf(trialId: number): StudyRecord {
    const place = this.places.get(trialId);
    if (place === undefined) throw failure("E-OPTUNA-021", { by: "id", value: trialId });
    return place.study;
  }

  hasTrial(trialId: number): boolean {
    return this.places.has(trialId);
  }

  /** @throws E-OPTUNA-021 */
  trial(trialId: number): FrozenTrial {
    const place = this.places.get(trialId);
    const trial = place?.study.trial(place.number);
    if (trial === undefined) throw failure("E-OPTUNA-021", { by: "id", value: trialId });
    return trial;
  }

  put(study: StudyRecord, trial: FrozenTrial): void {
    this.places.set(trial.trialId, { study, number: trial.number });
    study.put(trial);
  }

  /** Replaces a trial by what it is after the change. @throws E-OPTUNA-021 */
  change(trialId: number, change: TrialChange): void {
    this.studyOf(trialId).put(changed(this.trial(trialId), change));
  }

  remove(studyId: number): void {
    for (const trial of this.studies.get(studyId)?.list() ?? []) this.places.delete(trial.trialId);
    this.studies.delete(studyId);
  }
}
