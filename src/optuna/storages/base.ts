import { AntorchaError } from "../../core/errors.js";
import type { Distribution } from "../distributions.js";
import { raise, UpdateFinishedTrialError } from "../exceptions.js";
import type { MaybePromise } from "../maybe.js";
import { failure } from "../messages.js";
import type { StudyDirection } from "../study/direction.js";
import type { FrozenStudy } from "../study/frozen.js";
import { valuesOf } from "../study/valuesOf.js";
import type { StudyHandle } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { isFinished, type TrialState } from "../trial/state.js";

export interface WatchOptions {
  /** Leave the first sign of life of the trial too, in one transaction. Storages without a heartbeat pass it over. Default false. */
  readonly heartbeat?: boolean;
}

/** A study without a name is called this, and a random UUID. */
export const DEFAULT_STUDY_NAME_PREFIX = "no-name-";

/**
 * Keeps studies and trials; may be shared by many processes, on many machines, some of them Python's.
 *
 * ## One interface for synchronous and asynchronous storages
 *
 * An objective suggests parameters by plain synchronous calls (`trial.suggestFloat`, `trial.shouldPrune`), whatever the storage. Memory,
 * files and SQLite can answer them at once; PostgreSQL and MySQL cannot. So the interface has two halves:
 *
 * - **Reading what is known is synchronous**: `getTrial`, `getAllTrials`, `getStudyDirections`, … A *synchronous* storage
 *   (`synchronous: true`: memory, journal, SQLite) looks up the truth on each call. An *asynchronous* one answers from its cache, which
 *   holds the state as of the last `sync(studyId)`, and this process's own writes, at once. `optimize` and `ask` call `sync` before each
 *   trial, and `study.trials`, `shouldPrune` and samplers read what is there then: intermediate values of other workers may be as old as
 *   the trial, or as the last `await study.sync()`.
 * - **Finding and writing** returns `MaybePromise`: a synchronous storage does it before it returns (and throws, never rejects); an
 *   asynchronous one first applies the write to its cache, and then returns a promise that settles when the server has it. Writes to
 *   a trial reach the server in the order of the calls although nobody awaits each of them. `setTrialStateValues` is applied behind all
 *   earlier writes of that trial, in which an asynchronous storage may gather these into one transaction. A write whose promise
 *   rejects is undone by nobody: the caller of `optimize` gets the error.
 *
 * Thus a synchronous objective over a synchronous storage runs without a single promise, and no objective ever awaits a suggestion. The
 * price: with PostgreSQL or MySQL, an objective that computes for minutes without an `await` sends what it suggested or reported only
 * when it lets the event loop turn.
 *
 * ## Safety
 *
 * - *Within a process*: several trials may run at a time (`nJobs`), interleaved at their awaits. No call may leave the storage
 *   half-changed at an await.
 * - *Between processes*: every method may be called by any number of processes at once. Trial numbers count from 0 within a study without
 *   gaps or doubles. Of several processes that set a WAITING trial to RUNNING exactly one gets `true`. A finished trial never changes
 *   again, whoever tries. A process killed at any instant leaves every call either done or not begun; no lock survives it.
 * - A write that has returned (or whose promise has resolved) survives the death of the process.
 *
 * ## Ownership
 *
 * A `FrozenTrial` that was handed out is never changed by later writes: a write replaces, it does not modify (copy the trial, or the
 * record that changes, first). In return callers never modify what they are given, unless they asked for `deepcopy`. Arrays that are
 * returned are the caller's own. Templates, attributes and values that come in are copied, or not kept.
 *
 * A RUNNING trial is written by the worker that runs it, a WAITING trial only claimed (`setTrialStateValues(id, "RUNNING")`), a finished
 * one by nobody. All times are given as `Date` (milliseconds).
 *
 * ## Errors
 *
 * - No study or trial of this id or name: E-OPTUNA-020, E-OPTUNA-021 (Python's KeyError); `isMissing(error)` tells them.
 * - `DuplicatedStudyError` (E-OPTUNA-022), `UpdateFinishedTrialError` (E-OPTUNA-023).
 * - E-OPTUNA-006 from `setTrialParam` when the distribution contradicts what the study knows of that parameter; an asynchronous storage
 *   throws it at once from its cache, and rejects with it if another worker came first.
 * - E-OPTUNA-001 for attributes that JSON cannot hold (all storages but memory).
 * - `StorageInternalError` for everything that the medium does.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * const study = optuna.createStudy({ storage, studyName: "first" });
 * study.optimize((trial) => trial.suggestFloat("x", 0, 1), 3);
 * storage.getNTrials(study.studyId); // 3
 */
export abstract class BaseStorage {
  /** No method of this storage ever returns a promise. */
  abstract readonly synchronous: boolean;

  // Studies

  /**
   * Makes a study; without a name it is called `no-name-` and a UUID. Logs "A new study created in … with name: …" (info).
   * @returns its id, unique among all studies present and past
   * @throws DuplicatedStudyError
   */
  abstract createNewStudy(directions: readonly StudyDirection[], studyName?: string): MaybePromise<number>;

  /** Removes a study and its trials. */
  abstract deleteStudy(studyId: number): MaybePromise<void>;

  /** Keeps a note of the user's with a study; a second value of a key replaces the first. @throws E-OPTUNA-020, E-OPTUNA-001 */
  abstract setStudyUserAttr(studyId: number, key: string, value: unknown): MaybePromise<void>;

  /** Keeps an attribute of a sampler, a pruner or the study itself with a study. @throws E-OPTUNA-020, E-OPTUNA-001 */
  abstract setStudySystemAttr(studyId: number, key: string, value: unknown): MaybePromise<void>;

  /** Looks a study up, and opens it: from then on the synchronous methods know it as of now. */
  abstract getStudyIdFromName(studyName: string): MaybePromise<number>;

  /** All studies, by id. */
  abstract getAllStudies(): MaybePromise<FrozenStudy[]>;

  /** The name of the study with this id. @throws E-OPTUNA-020 */
  abstract getStudyNameFromId(studyId: number): string;

  /** Whether each objective is minimized or maximized, in the order of the values. @throws E-OPTUNA-020 */
  abstract getStudyDirections(studyId: number): readonly StudyDirection[];

  /** The notes of the user's, by key. Shared: for looking only. @throws E-OPTUNA-020 */
  abstract getStudyUserAttrs(studyId: number): Readonly<Record<string, unknown>>;

  /** The attributes of samplers, pruners and the study itself, by key. Shared: for looking only. @throws E-OPTUNA-020 */
  abstract getStudySystemAttrs(studyId: number): Readonly<Record<string, unknown>>;

  /** Learns what other processes have done to this study since. Nothing to do for a synchronous storage. */
  sync(_studyId: number): MaybePromise<void> {}

  // Writing trials

  /**
   * Adds a trial: RUNNING from now, or a copy of the template with all that it holds, number and id aside.
   * @param options `heartbeat`: the trial's worker gives signs of life from now on, the first one with this very write (see `Heartbeat`)
   * @returns its id, unique among all trials of the storage, present and past
   */
  abstract createNewTrial(
    studyId: number,
    template?: FrozenTrial,
    options?: WatchOptions,
  ): MaybePromise<number>;

  /** Sets a parameter to an internal value. @throws E-OPTUNA-006, UpdateFinishedTrialError */
  abstract setTrialParam(
    trialId: number,
    name: string,
    internalValue: number,
    distribution: Distribution,
  ): MaybePromise<void>;

  /**
   * Changes state, and values if they are given. RUNNING sets `datetimeStart`, a finished state `datetimeComplete`.
   * @param options `heartbeat`: see `createNewTrial`; for a trial that is set to RUNNING
   * @returns false, and nothing changes, when a trial that is not WAITING is set to RUNNING: another worker has it
   * @throws UpdateFinishedTrialError
   */
  abstract setTrialStateValues(
    trialId: number,
    state: TrialState,
    values?: readonly number[] | null,
    options?: WatchOptions,
  ): MaybePromise<boolean>;

  /** Any number is allowed, NaN and ±inf too; a second value of a step replaces the first. @throws UpdateFinishedTrialError */
  abstract setTrialIntermediateValue(trialId: number, step: number, value: number): MaybePromise<void>;

  /** Keeps a note of the user's with a trial; a second value of a key replaces the first. @throws UpdateFinishedTrialError, E-OPTUNA-001 */
  abstract setTrialUserAttr(trialId: number, key: string, value: unknown): MaybePromise<void>;

  /** Keeps an attribute of a sampler, a pruner or the study with a trial. @throws UpdateFinishedTrialError, E-OPTUNA-001 */
  abstract setTrialSystemAttr(trialId: number, key: string, value: unknown): MaybePromise<void>;

  /** Resolves when everything written so far is with the server. Nothing to do for a synchronous storage. */
  flush(): MaybePromise<void> {}

  // Reading trials

  /** The trial with this id, as it is known now. Shared: copy it before you change it. @throws E-OPTUNA-021 */
  abstract getTrial(trialId: number): FrozenTrial;

  /** The trials of a study by number. `deepcopy` defaults to true; without it the trials are shared (see Ownership). */
  abstract getAllTrials(
    studyId: number,
    options?: { readonly deepcopy?: boolean; readonly states?: readonly TrialState[] },
  ): FrozenTrial[];

  /** The id of a study's trial with this number (from 0). @throws E-OPTUNA-020, E-OPTUNA-021 */
  getTrialIdFromStudyIdTrialNumber(studyId: number, trialNumber: number): number {
    const trial = this.getAllTrials(studyId, { deepcopy: false })[trialNumber];
    if (trial === undefined) throw failure("E-OPTUNA-021", { by: "number", value: trialNumber });
    return trial.trialId;
  }

  /** How many trials a study has: all, or those in one of these states. @throws E-OPTUNA-020 */
  getNTrials(studyId: number, states?: readonly TrialState[]): number {
    return this.getAllTrials(studyId, { deepcopy: false, states }).length;
  }

  /**
   * The COMPLETE trial with the best value, the first of equals.
   * @throws E-OPTUNA-008 with several objectives, E-OPTUNA-024 without complete trials
   */
  getBestTrial(studyId: number): FrozenTrial {
    const directions = this.getStudyDirections(studyId);
    const trials = this.getAllTrials(studyId, { deepcopy: false, states: ["COMPLETE"] });
    if (trials.length === 0) throw failure("E-OPTUNA-024", {});
    if (directions.length > 1) {
      throw failure("E-OPTUNA-008", { what: "bestTrial", instead: "bestTrials" });
    }
    const sign = directions[0] === "maximize" ? -1 : 1;
    const loss = (trial: FrozenTrial) => sign * valuesOf(trial, 1)[0];
    return trials.reduce((best, t) => (loss(t) < loss(best) ? t : best), trials[0]);
  }

  /** Closes connections and files; the storage opens them again when it is used. */
  removeSession(): MaybePromise<void> {}

  /** @throws UpdateFinishedTrialError when a trial of this state cannot change */
  protected checkTrialIsUpdatable(trial: FrozenTrial): void {
    if (isFinished(trial.state)) {
      throw raise(UpdateFinishedTrialError, "E-OPTUNA-023", { number: trial.number });
    }
  }
}

/** Is this the error for a study or trial that a storage does not hold? */
export function isMissing(error: unknown): boolean {
  return error instanceof AntorchaError && (error.code === "E-OPTUNA-020" || error.code === "E-OPTUNA-021");
}

/** A storage of which no call ever returns a promise. */
export type SynchronousStorage = BaseStorage & { readonly synchronous: true };

/** What happens to a trial whose worker fell silent, after it was set to FAIL. */
export type HeartbeatStaleTrialCallback = (study: StudyHandle, trial: FrozenTrial) => MaybePromise<void>;

/** Signs of life of a trial, from a thread. */
export interface HeartbeatThread {
  /** Whether the thread still runs. */
  readonly alive: boolean;
  stop(): void;
}

/** A storage in which running workers leave signs of life, so that others can fail the trials of the dead. */
export interface Heartbeat {
  /** The trial's worker is alive now. */
  recordHeartbeat(trialId: number): MaybePromise<void>;
  /**
   * Gives signs of life from a thread of its own until `stop`, the first after an interval; null where that is not possible. Storages without it
   * are given signs by a timer, which waits while a synchronous objective computes.
   */
  beatAlong?(trialId: number, complain: (error: string) => void): HeartbeatThread | null;
  /** RUNNING trials whose last sign of life is older than the grace period. Trials without any are not among them. */
  getStaleTrialIds(studyId: number): MaybePromise<number[]>;
  /** Seconds between two signs of life; null when there is no heartbeat. */
  getHeartbeatInterval(): number | null;
  /** What is called with each trial that was failed because its worker fell silent; null when nothing is. */
  getHeartbeatStaleTrialCallback(): HeartbeatStaleTrialCallback | null;
}

/** Does this storage watch its workers? */
export function isHeartbeatEnabled(storage: BaseStorage): storage is BaseStorage & Heartbeat {
  const candidate = storage as Partial<Heartbeat>;
  return typeof candidate.recordHeartbeat === "function" && candidate.getHeartbeatInterval?.() != null;
}
