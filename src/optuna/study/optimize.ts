import { boolean, type Constraint, integer, iterable, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, type Resolved, signature } from "../../core/parameters.js";
import { repr } from "../../text/repr.js";
import { TrialPruned } from "../exceptions.js";
import { type Flow, flow, isPromise, type MaybePromise, wait } from "../maybe.js";
import { only } from "../parameters.js";
import type { BaseSampler } from "../samplers/base.js";
import type { BaseStorage } from "../storages/base.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { failStale, startPulse } from "./heartbeat.js";
import { logCompleted, logFailed, logPruned } from "./log.js";
import { openProgressBar, type ProgressBar } from "./progress.js";
import type { Told } from "./tell.js";
import type { StudyHandle } from "./view.js";

// biome-ignore lint/suspicious/noExplicitAny: any class whose instances can be thrown, whatever its constructor takes
export type ErrorClass = abstract new (...args: any[]) => unknown;

export interface OptimizeOptions<S> {
  /** How many trials to run; as many as `timeout` or `study.stop()` allow when it is left out. */
  readonly nTrials?: number | null;
  /** Seconds after which no new trial begins. */
  readonly timeout?: number | null;
  /**
   * How many trials may be under way at a time; −1 for the number of processors. An objective must be asynchronous for that: JavaScript
   * runs one thing at a time, and trials run interleaved at their awaits. For more processors start more processes on one storage.
   * With other values than 1 the sampler is reseeded before each trial, as in Optuna. Default 1.
   */
  readonly nJobs?: number;
  /** Errors that end their trial only (FAIL), instead of the whole call: one class or several. Default none. */
  readonly catch?: ErrorClass | readonly ErrorClass[];
  /** Called after each trial, in this order, with the study and the finished trial. */
  readonly callbacks?: readonly ((study: S, trial: FrozenTrial) => MaybePromise<unknown>)[] | null;
  /** Collect garbage after each trial, where Node was started with `--expose-gc`. Default false. */
  readonly gcAfterTrial?: boolean;
  /** Show a progress bar on the standard error. Default false. */
  readonly showProgressBar?: boolean;
}

/** All by name. */
export interface OptimizeParameters<S, F> extends OptimizeOptions<S> {
  /** The objective: a function of a trial that returns a number. */
  readonly func: F;
}

/** What may come after the objective. */
export type OptimizeArguments<S> = Called<
  [
    nTrials?: number | null,
    timeout?: number | null,
    nJobs?: number,
    catching?: OptimizeOptions<S>["catch"],
    callbacks?: OptimizeOptions<S>["callbacks"],
    gcAfterTrial?: boolean,
    showProgressBar?: boolean,
  ],
  OptimizeOptions<S>,
  ["nTrials", "timeout", "nJobs", "catch", "callbacks", "gcAfterTrial", "showProgressBar"]
>;

const objective: Constraint = {
  accepts: (value) => typeof value === "function",
  text: () =>
    say("a function of a trial that returns a number", "una función de un trial que devuelve un número"),
};

const errorClasses: Constraint = {
  accepts: (value) => [value].flat().every((kind) => typeof kind === "function"),
  text: () => say("an error class, or an array of them", "una clase de errores, o un array de ellas"),
};

export const OPTIMIZE = signature<OptimizeParameters<never, unknown>>("study.optimize", {
  func: parameter(REQUIRED, objective),
  nTrials: parameter(null, integer(0)),
  timeout: parameter(null, number(0)),
  nJobs: parameter(1, integer(1), only(-1)),
  catch: parameter([], errorClasses),
  callbacks: parameter(null, iterable),
  gcAfterTrial: parameter(false, boolean),
  showProgressBar: parameter(false, boolean),
});

/** What optimising needs of a study. */
export interface Optimized<T> {
  readonly studyId: number;
  readonly storage: BaseStorage;
  readonly sampler: BaseSampler;
  readonly metricNames: readonly string[] | null;
  readonly directions: readonly string[];
  stopRequested: boolean;
  /** A new trial, and the record of it that the study keeps. */
  begin(): MaybePromise<{ readonly trial: T; readonly frozen: FrozenTrial }>;
  /** `tell` with what the objective returned; `state` when it threw. */
  end(frozen: FrozenTrial, returned: unknown, state: "PRUNED" | "FAIL" | undefined): MaybePromise<Told>;
  /** The best trial so far, or null. */
  leader(): FrozenTrial | null;
  onWrite(trialId: number, hook: (() => void) | null): void;
}

interface Run<T, S> {
  readonly study: S & Optimized<T> & StudyHandle;
  readonly objective: (trial: T) => unknown;
  readonly options: Resolved<OptimizeOptions<S>>;
  readonly caught: readonly ErrorClass[];
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly progress: ProgressBar | null;
}

/** One trial from `ask` to its last callback. @throws what the objective threw, unless it is to be caught */
function* runTrial<T, S>(run: Run<T, S>): Flow<void> {
  const { study, objective } = run;
  yield* failStale(study, study.storage, study.studyId);
  const { trial, frozen } = yield* wait(study.begin());
  let returned: unknown;
  let thrown: { readonly error: unknown } | undefined;
  const pulse = startPulse(study.storage, frozen.trialId);
  study.onWrite(frozen.trialId, () => pulse.beat());
  try {
    returned = yield* wait(objective(trial));
  } catch (error) {
    thrown = { error };
  } finally {
    pulse.stop();
    study.onWrite(frozen.trialId, null);
  }
  const pruned = thrown?.error instanceof TrialPruned;
  let told: Told | undefined;
  try {
    told = yield* wait(study.end(frozen, returned, thrown && (pruned ? "PRUNED" : "FAIL")));
  } finally {
    const stored = told ?? { ...study.storage.getTrial(frozen.trialId), problem: null };
    if (stored.state === "COMPLETE") {
      logCompleted(frozen, stored.values!, study.metricNames, () => study.leader());
    } else if (stored.state === "PRUNED") logPruned(frozen, thrown?.error);
    else if (thrown && !pruned) logFailed(frozen, repr(thrown.error), returned, thrown.error);
    else if (told?.problem) logFailed(frozen, told.problem, returned);
  }
  if (run.options.gcAfterTrial) (globalThis as { gc?: () => void }).gc?.();
  if (thrown && !pruned && !run.caught.some((kind) => thrown.error instanceof kind)) throw thrown.error;
  for (const callback of run.options.callbacks ?? []) {
    yield* wait(callback(study, study.storage.getTrial(frozen.trialId).copy()));
  }
  run.progress?.update(study.directions.length > 1 ? null : study.leader());
}

/** May another trial begin, when `begun` have? */
function goesOn<T, S>({ study, options, start }: Run<T, S>, begun: number): boolean {
  if (study.stopRequested) return false;
  if (options.nTrials != null && begun >= options.nTrials) return false;
  return options.timeout == null || (Date.now() - start) / 1000 < options.timeout;
}

function* oneByOne<T, S>(run: Run<T, S>): Flow<void> {
  for (let begun = 0; goesOn(run, begun); begun++) yield* runTrial(run);
}

/** Up to `nJobs` trials at a time. After an error no trial begins, and those under way are waited for. */
function* sideBySide<T, S>(run: Run<T, S>, nJobs: number): Flow<void> {
  const underWay = new Set<PromiseLike<void>>();
  let failed: { readonly error: unknown } | undefined;
  for (let begun = 0; !failed && goesOn(run, begun); begun++) {
    if (underWay.size >= nJobs) yield* wait(Promise.race(underWay));
    if (failed || !goesOn(run, begun)) break;
    run.study.sampler.reseedRng();
    try {
      const job = flow(() => runTrial(run));
      if (!isPromise(job)) continue;
      const entry: PromiseLike<void> = Promise.resolve(job)
        .catch((error) => {
          failed ??= { error };
        })
        .then(() => {
          underWay.delete(entry);
        });
      underWay.add(entry);
    } catch (error) {
      failed = { error };
    }
  }
  yield* wait(underWay.size > 0 ? Promise.all(underWay) : undefined);
  if (failed) throw failed.error;
}

function processors(): number {
  const host = globalThis as {
    navigator?: { hardwareConcurrency?: number };
    process?: { getBuiltinModule?: (name: string) => { availableParallelism?: () => number } };
  };
  const counted = host.navigator?.hardwareConcurrency;
  return counted ?? host.process?.getBuiltinModule?.("node:os").availableParallelism?.() ?? 4;
}

/** Runs the trials; see `Study.optimize`. */
export function* optimizeStudy<T, S>(
  study: S & Optimized<T> & StudyHandle,
  objective: (trial: T) => unknown,
  options: Resolved<OptimizeOptions<S>>,
): Flow<void> {
  const { nTrials, timeout, nJobs, catch: kinds } = options;
  const caught = Array.isArray(kinds) ? [...kinds] : [kinds as ErrorClass];
  const progress = options.showProgressBar ? openProgressBar({ nTrials, timeout }, nJobs) : null;
  const run = { study, objective, options, caught, start: Date.now(), progress };
  study.stopRequested = false;
  try {
    if (nJobs === 1) yield* oneByOne(run);
    else yield* sideBySide(run, nJobs === -1 ? processors() : nJobs);
  } finally {
    progress?.close();
    yield* wait(study.storage.removeSession());
  }
}
