import { wrong } from "../../core/check.js";
import { anything, boolean } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { repr } from "../../text/repr.js";
import { DuplicatedStudyError } from "../exceptions.js";
import { logger } from "../logging.js";
import { type Flow, flow, type MaybePromise, wait } from "../maybe.js";
import { failure } from "../messages.js";
import { pruner, record, sampler, storage, string } from "../parameters.js";
import type { BasePruner } from "../pruners/base.js";
import type { BaseSampler } from "../samplers/base.js";
import type { BaseStorage, SynchronousStorage } from "../storages/base.js";
import { getStorage } from "../storages/getStorage.js";
import { defaultPruner, defaultSampler } from "./defaults.js";
import type { StudyDirection } from "./direction.js";
import { Study } from "./study.js";
import { StudySummary } from "./summary.js";
import type { AnyParams, Distributions, ParamsOf } from "./types.js";

/** Where studies are kept: nothing for memory, a storage, or an address (`sqlite:///study.db`, `postgresql://…`, `mysql://…`). */
export type StorageLike = string | BaseStorage | null | undefined;

/** What answers at once: a storage in memory, a file, SQLite. */
type SynchronousLike = SynchronousStorage | `sqlite:${string}`;

/** What answers later. */
type ServerURL = `postgresql${string}` | `postgres:${string}` | `mysql${string}`;

type Direction = StudyDirection | "minimize" | "maximize";

export interface CreateStudyOptions<D extends Distributions = Distributions> {
  readonly storage?: StorageLike;
  /** Default `TPESampler`. */
  readonly sampler?: BaseSampler | null;
  /** Default `MedianPruner`. */
  readonly pruner?: BasePruner | null;
  /** Default: a unique name. */
  readonly studyName?: string | null;
  /** `"minimize"` (default) or `"maximize"`. Not together with `directions`. */
  readonly direction?: Direction | null;
  /** One for each of several objectives. */
  readonly directions?: readonly Direction[] | null;
  /** Go on with the study of this name if it exists, instead of throwing. Default false. */
  readonly loadIfExists?: boolean;
  /**
   * Parameters known beforehand: each trial has them from its start in `trial.params`, and `study.bestParams` knows their types. The
   * objective may suggest more.
   */
  readonly searchSpace?: D;
}

export interface LoadStudyOptions<D extends Distributions = Distributions> {
  /** May be left out when the storage holds one study only. */
  readonly studyName?: string | null;
  readonly storage: StorageLike;
  /** Default `TPESampler`. */
  readonly sampler?: BaseSampler | null;
  /** Default `MedianPruner`. */
  readonly pruner?: BasePruner | null;
  /** See `createStudy`. */
  readonly searchSpace?: D;
}

/** The type of the parameters: those of the declared space, or any. */
type Declared<D extends Distributions> = Distributions extends D ? AnyParams : ParamsOf<D>;

function directionsOf(options: CreateStudyOptions): StudyDirection[] {
  const where = "createStudy";
  const { direction, directions } = options;
  if (direction != null && directions != null) {
    const expected = say("left out when directions is given", "omitido cuando se da directions");
    throw wrong(where, "direction", expected, direction);
  }
  if (Array.isArray(direction)) {
    const expected = say(
      "one direction (use directions for several objectives)",
      "una sola dirección (usa directions con varios objetivos)",
    );
    throw wrong(where, "direction", expected, direction);
  }
  const list: readonly unknown[] = directions ?? [direction ?? "minimize"];
  if (!Array.isArray(list) || list.length < 1) {
    const expected = say("an array of one direction or more", "un array de una dirección o más");
    throw wrong(where, "directions", expected, list);
  }
  for (const item of list) {
    if (item !== "minimize" && item !== "maximize") {
      const name = directions == null ? "direction" : "directions";
      throw wrong(where, name, say("'minimize' or 'maximize'", "'minimize' o 'maximize'"), item);
    }
  }
  return [...list] as StudyDirection[];
}

function* open(
  storage: BaseStorage,
  studyName: string,
  options: Pick<CreateStudyOptions, "sampler" | "pruner" | "searchSpace">,
): Flow<Study<never>> {
  const studyId = yield* wait(storage.getStudyIdFromName(studyName));
  return new Study<never>({
    studyId,
    studyName,
    storage,
    sampler: options.sampler ?? defaultSampler(),
    pruner: options.pruner ?? defaultPruner(),
    searchSpace: options.searchSpace ?? undefined,
  });
}

function* creating(options: CreateStudyOptions): Flow<Study<never>> {
  const directions = directionsOf(options);
  const storage = getStorage(options.storage);
  const studyName = options.studyName ?? undefined;
  try {
    const studyId = yield* wait(storage.createNewStudy(directions, studyName));
    return yield* open(storage, storage.getStudyNameFromId(studyId), options);
  } catch (error) {
    if (!(error instanceof DuplicatedStudyError && options.loadIfExists && studyName !== undefined))
      throw error;
    const name = repr(studyName);
    logger.info(`Using an existing study with \`study_name=${name}\` instead of creating a new one.`);
    return yield* open(storage, studyName, options);
  }
}

function* loading(options: LoadStudyOptions): Flow<Study<never>> {
  const storage = getStorage(options.storage);
  let studyName = options.studyName ?? undefined;
  if (studyName === undefined) {
    const names = (yield* wait(storage.getAllStudies())).map((study) => study.studyName);
    if (names.length !== 1) throw failure("E-OPTUNA-017", { names });
    [studyName] = names;
    const name = repr(studyName);
    logger.info(
      `Study name was omitted but trying to load \`study_name=${name}\` because that was the only study found in the storage.`,
    );
  }
  return yield* open(storage, studyName, options);
}

const CREATE = signature<CreateStudyOptions>("createStudy", {
  storage: keyword(null, storage),
  sampler: keyword(null, sampler),
  pruner: keyword(null, pruner),
  studyName: keyword(null, string),
  direction: keyword(null, anything),
  loadIfExists: keyword(false, boolean),
  directions: keyword(null, anything),
  searchSpace: keyword(null, record),
});

const LOAD = signature<LoadStudyOptions>("loadStudy", {
  studyName: keyword(null, string),
  storage: keyword(REQUIRED, storage),
  sampler: keyword(null, sampler),
  pruner: keyword(null, pruner),
  searchSpace: keyword(null, record),
});

/**
 * Makes a study.
 *
 * ```ts
 * const study = createStudy({ direction: "maximize" });
 * study.optimize((trial) => 1 - trial.suggestFloat("x", -1, 1) ** 2, { nTrials: 100 });
 * console.log(study.bestParams);
 * ```
 *
 * In memory, in a journal file and in SQLite the study itself is returned; with PostgreSQL and MySQL a promise of it. `await` suits both.
 *
 * `direction` is "minimize", the storage the memory, the sampler `TPESampler` and the pruner `MedianPruner` unless given.
 *
 * @throws DuplicatedStudyError when the name is taken, unless `loadIfExists`; E-ARG-001, E-ARG-002; the storage's errors
 * @example
 * const study = optuna.createStudy({ direction: "maximize", sampler: new optuna.samplers.TPESampler({ seed: 0 }) });
 * study.optimize((trial) => 1 - trial.suggestFloat("x", -1, 1) ** 2, { nTrials: 20 });
 * study.bestValue > 0.9; // true
 * study.trials.length; // 20
 */
export function createStudy<const D extends Distributions = Distributions>(
  options?: CreateStudyOptions<D> & { readonly storage?: SynchronousLike | null },
): Study<Declared<D>, true>;
export function createStudy<const D extends Distributions = Distributions>(
  options: CreateStudyOptions<D> & { readonly storage: ServerURL },
): Promise<Study<Declared<D>>>;
export function createStudy<const D extends Distributions = Distributions>(
  options: CreateStudyOptions<D>,
): Study<Declared<D>> | Promise<Study<Declared<D>>>;
export function createStudy(...args: readonly unknown[]): unknown {
  const options = CREATE.read(args);
  return flow(() => creating(options));
}

/**
 * Opens a study that exists; as a value or a promise, like `createStudy`.
 *
 * @throws E-OPTUNA-020 when there is none of this name, E-OPTUNA-017 when no name was given and there is not exactly one
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * optuna.loadStudy({ storage, studyName: "first" }) instanceof optuna.Study; // true
 */
export function loadStudy<const D extends Distributions = Distributions>(
  options: LoadStudyOptions<D> & { readonly storage: SynchronousLike },
): Study<Declared<D>, true>;
export function loadStudy<const D extends Distributions = Distributions>(
  options: LoadStudyOptions<D> & { readonly storage: ServerURL },
): Promise<Study<Declared<D>>>;
export function loadStudy<const D extends Distributions = Distributions>(
  options: LoadStudyOptions<D>,
): Study<Declared<D>> | Promise<Study<Declared<D>>>;
export function loadStudy(...args: readonly unknown[]): unknown {
  const options = LOAD.read(args);
  return flow(() => loading(options));
}

/** Runs `f` on the storage that is meant, and closes it again if it was opened for this. */
function on<T>(storage: StorageLike, f: (storage: BaseStorage) => Flow<T>): MaybePromise<T> {
  const opened = getStorage(storage);
  return flow(function* () {
    try {
      return yield* f(opened);
    } finally {
      if (opened !== storage) yield* wait(opened.removeSession());
    }
  });
}

export interface DeleteStudyOptions {
  readonly studyName: string;
  readonly storage: StorageLike;
}

const DELETE = signature<DeleteStudyOptions>("deleteStudy", {
  studyName: keyword(REQUIRED, string),
  storage: keyword(REQUIRED, storage),
});

/**
 * Removes a study with its trials.
 *
 * @throws E-OPTUNA-020 when there is none of this name
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * optuna.deleteStudy({ storage, studyName: "first" });
 * optuna.getAllStudyNames(storage); // []
 */
export function deleteStudy(...args: Called<[], DeleteStudyOptions, []>): MaybePromise<void> {
  const { studyName, ...options } = DELETE.read(args);
  return on(options.storage, function* (storage) {
    yield* wait(storage.deleteStudy(yield* wait(storage.getStudyIdFromName(studyName))));
  });
}

export interface CopyStudyOptions {
  readonly fromStudyName: string;
  readonly fromStorage: StorageLike;
  readonly toStorage: StorageLike;
  /** Default the old name. */
  readonly toStudyName?: string | null;
}

const COPY = signature<CopyStudyOptions>("copyStudy", {
  fromStudyName: keyword(REQUIRED, string),
  fromStorage: keyword(REQUIRED, storage),
  toStorage: keyword(REQUIRED, storage),
  toStudyName: keyword(null, string),
});

/**
 * Copies a study with all attributes and trials, finished or not, into the same or another storage.
 *
 * @throws DuplicatedStudyError when the new name (by default the old one) is taken there
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * optuna.copyStudy({ fromStudyName: "first", fromStorage: storage, toStorage: storage, toStudyName: "second" });
 * optuna.getAllStudyNames(storage); // ['first', 'second']
 */
export function copyStudy(...args: Called<[], CopyStudyOptions, []>): MaybePromise<void> {
  const options = COPY.read(args);
  const { fromStudyName, toStudyName } = options;
  return on(options.fromStorage, function* (fromStorage) {
    const from = yield* loading({ studyName: fromStudyName, storage: fromStorage });
    yield* wait(from.sync());
    const copied = on(options.toStorage, (toStorage) =>
      copying(from, toStorage, toStudyName ?? fromStudyName),
    );
    yield* wait(copied);
  });
}

function* copying(from: Study<never>, storage: BaseStorage, studyName: string): Flow<void> {
  const { directions } = from;
  const { studyId } = yield* creating({ studyName, storage, directions });
  for (const [key, value] of Object.entries(from.systemAttrs)) {
    yield* wait(storage.setStudySystemAttr(studyId, key, value));
  }
  for (const [key, value] of Object.entries(from.userAttrs)) {
    yield* wait(storage.setStudyUserAttr(studyId, key, value));
  }
  for (const trial of from.getTrials({ deepcopy: false })) {
    if (trial.values !== null && trial.values.length !== directions.length) {
      const [received, expected] = [trial.values.length, directions.length];
      throw failure("E-OPTUNA-016", {
        received,
        expected,
        what: say("the values of a trial", "los valores de un trial"),
      });
    }
    yield* wait(storage.createNewTrial(studyId, trial));
  }
}

export interface StudySummariesOptions {
  readonly storage: StorageLike;
  /** Default true. */
  readonly includeBestTrial?: boolean;
}

const SUMMARIES = signature<StudySummariesOptions>("getAllStudySummaries", {
  storage: parameter(REQUIRED, storage),
  includeBestTrial: parameter(true, boolean),
});

/**
 * All studies of a storage at a glance, by id.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * const study = optuna.createStudy({ storage, studyName: "first" });
 * study.optimize((trial) => trial.suggestInt("n", 3, 3), { nTrials: 2 });
 * const summaries = await optuna.getAllStudySummaries(storage);
 * summaries[0].nTrials; // 2
 * summaries[0].bestTrial?.value; // 3
 */
export function getAllStudySummaries(
  ...args: Called<
    [storage: StorageLike, includeBestTrial?: boolean],
    StudySummariesOptions,
    ["storage", "includeBestTrial"]
  >
): MaybePromise<StudySummary[]> {
  const options = SUMMARIES.read(args);
  return on(options.storage, function* (opened) {
    const summaries: StudySummary[] = [];
    for (const study of yield* wait(opened.getAllStudies())) {
      yield* wait(opened.sync(study.studyId));
      const trials = opened.getAllTrials(study.studyId, { deepcopy: false });
      summaries.push(new StudySummary(study, trials, options.includeBestTrial));
    }
    return summaries;
  });
}

const NAMES = signature<Pick<StudySummariesOptions, "storage">>("getAllStudyNames", {
  storage: parameter(REQUIRED, storage),
});

/**
 * The names of all studies of a storage, by id.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * optuna.getAllStudyNames(storage); // ['first']
 */
export function getAllStudyNames(
  ...args: Called<[storage: StorageLike], Pick<StudySummariesOptions, "storage">, ["storage"]>
): MaybePromise<string[]> {
  return on(NAMES.read(args).storage, function* (opened) {
    return (yield* wait(opened.getAllStudies())).map((study) => study.studyName);
  });
}
