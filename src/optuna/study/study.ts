import { nearest, show } from "../../core/check.js";
import { boolean, type Constraint, iterable, list, oneOf } from "../../core/constraints.js";
import { AntorchaError } from "../../core/errors.js";
import { type Phrase, say } from "../../core/messages/language.js";
import {
  type Called,
  keyword,
  parameter,
  REQUIRED,
  type Resolved,
  signature,
} from "../../core/parameters.js";
import { setKey } from "../../core/record.js";
import { repr } from "../../text/repr.js";
import { isFeasible } from "../constraints.js";
import type { ParamValue } from "../distributions.js";
import { UpdateFinishedTrialError } from "../exceptions.js";
import { logger } from "../logging.js";
import { andThen, type Flow, flow, type MaybePromise, wait } from "../maybe.js";
import { failure, warn } from "../messages.js";
import { anythingElse, frozenTrial, isRecord, record, recordBeside } from "../parameters.js";
import type { BasePruner } from "../pruners/base.js";
import type { BaseSampler } from "../samplers/base.js";
import { type BaseStorage, isHeartbeatEnabled, isMissing, type WatchOptions } from "../storages/base.js";
import { createTrial } from "../trial/create.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialHost } from "../trial/host.js";
import { TRIAL_STATES, type TrialState } from "../trial/state.js";
import { Trial } from "../trial/trial.js";
import { type AttributeArguments, attribute } from "../trial/written.js";
import { bestFeasible, paretoFront } from "./best.js";
import { DATAFRAME, type DataframeArguments, type TrialsTable, trialsTable } from "./dataframe.js";
import type { StudyDirection } from "./direction.js";
import { sameParams } from "./enqueue.js";
import {
  OPTIMIZE,
  type OptimizeArguments,
  type Optimized,
  type OptimizeOptions,
  type OptimizeParameters,
  optimizeStudy,
} from "./optimize.js";
import { PendingWrites } from "./pending.js";
import { type Told, tellTrial } from "./tell.js";
import { TrialCache } from "./trialCache.js";
import type {
  Answer,
  AnyParams,
  Distributions,
  ObjectiveValue,
  Optimizing,
  ParamsOf,
  TrialOf,
} from "./types.js";
import type { GetTrialsOptions, StudyHandle, StudyView } from "./view.js";

/** The study's system attribute that holds the names of its objectives. */
const METRIC_NAMES = "study:metric_names";

/** There is no best trial yet, or there cannot be one. */
const NO_BEST: readonly string[] = ["E-OPTUNA-008", "E-OPTUNA-024", "E-OPTUNA-025"];

/** What a study is made of; `createStudy` and `loadStudy` find these. */
export interface StudyParts {
  readonly studyId: number;
  readonly studyName: string;
  readonly storage: BaseStorage;
  readonly sampler: BaseSampler;
  readonly pruner: BasePruner;
  readonly searchSpace?: Distributions;
}

export interface TellOptions {
  /** COMPLETE, PRUNED or FAIL; decided by the values when it is left out. */
  readonly state?: TrialState | null;
  /** Leave a finished trial as it is, instead of throwing. Default false. */
  readonly skipIfFinished?: boolean;
}

type AnyTrial = { readonly trialId: number };

/** All by name. */
export interface TellParameters extends TellOptions {
  /** The trial, or its number. */
  readonly trial: AnyTrial | number;
  /** Its value, or one for each objective; nothing when it was pruned or failed. */
  readonly values?: ObjectiveValue;
}

const trial: Constraint = {
  accepts: (value) => value instanceof Trial || typeof value === "number",
  text: () => say("a trial, or the number of one", "un trial, o el número de uno"),
};

/** What an objective returned: looked at when the trial is told. */
const values = anythingElse(() =>
  say("a number, or one for each objective", "un número, o uno por objetivo"),
);

const TELL = signature<TellParameters>("study.tell", {
  trial: parameter(REQUIRED, trial),
  values: parameter(null, values),
  state: parameter(null, oneOf(...TRIAL_STATES)),
  skipIfFinished: parameter(false, boolean),
});

type TellArguments = Called<
  [trial: AnyTrial | number, values?: ObjectiveValue, state?: TrialState | null, skipIfFinished?: boolean],
  TellParameters,
  ["trial", "values", "state", "skipIfFinished"]
>;

const GET_TRIALS = signature<GetTrialsOptions>("study.getTrials", {
  deepcopy: parameter(true, boolean),
  states: parameter(null, list),
  useCache: keyword(false, boolean),
});

type GetTrialsArguments = Called<
  [deepcopy?: boolean, states?: readonly TrialState[] | null],
  GetTrialsOptions,
  ["deepcopy", "states"]
>;

const ASK = signature<{ fixedDistributions?: Distributions | null }>("study.ask", {
  fixedDistributions: parameter(null, recordBeside("fixedDistributions")),
});

export interface EnqueueOptions<Params> {
  readonly params: Params;
  /** Notes to go with the trial. */
  readonly userAttrs?: Readonly<Record<string, unknown>> | null;
  /** Do nothing if a trial has exactly these parameters. Default false. */
  readonly skipIfExists?: boolean;
}

/** Notes of one's own: an object whose names are like those of options is options. */
const notes: Constraint = {
  accepts: (value) =>
    isRecord(value) &&
    !Object.keys(value).some((key) => nearest(key, ["userAttrs", "skipIfExists"]) !== undefined),
  text: record.text,
};

const ENQUEUE = signature<EnqueueOptions<Readonly<Record<string, unknown>>>>("study.enqueueTrial", {
  params: parameter(
    REQUIRED,
    recordBeside("params", () =>
      say("an object with parameter values", "un objeto con valores de parámetros"),
    ),
  ),
  userAttrs: parameter(null, notes),
  skipIfExists: parameter(false, boolean),
});

type EnqueueArguments<Params> = Called<
  [params: Params, userAttrs?: Readonly<Record<string, unknown>> | null, skipIfExists?: boolean],
  EnqueueOptions<Params>,
  ["params", "userAttrs", "skipIfExists"]
>;

const ADD = signature<{ trial: FrozenTrial }>("study.addTrial", { trial: parameter(REQUIRED, frozenTrial) });

const ADD_ALL = signature<{ trials: Iterable<FrozenTrial> }>("study.addTrials", {
  trials: parameter(REQUIRED, iterable),
});

const SET_ATTRIBUTE = attribute("study.setUserAttr");

const METRIC = signature<{ metricNames: readonly string[] }>("study.setMetricNames", {
  metricNames: parameter(REQUIRED, list),
});

/**
 * An optimisation: its trials, and the means to run more of them.
 *
 * Made by `createStudy` and `loadStudy`. With a synchronous storage (memory, a journal file, SQLite) and a synchronous objective everything
 * happens before a call returns, as in Python; with PostgreSQL or MySQL, or with an asynchronous objective, calls that write return
 * promises. `await` suits both. What is read (`trials`, `bestValue`, …) is there at once: as the storage holds it now, or, with PostgreSQL
 * and MySQL, as of the last trial of this process, or the last `await study.sync()`.
 *
 * `P` is the type of the parameters, known where a search space was declared; `Sync` whether the storage is synchronous.
 *
 * @example
 * const study = optuna.createStudy();
 * const trial = study.ask();
 * const x = trial.suggestInt("x", 4, 4);
 * study.tell(trial, x ** 2);
 * study.bestValue; // 16
 * study.bestParams; // { x: 4 }
 */
export class Study<P = AnyParams, Sync extends boolean = boolean>
  implements TrialHost, StudyHandle, Optimized<Trial<P>>
{
  /** Its name, unique within the storage. */
  readonly studyName: string;
  /** Its id within the storage. */
  readonly studyId: number;
  /** Where its trials are kept. Everyday programs read them from the study instead. */
  readonly storage: BaseStorage;
  /** Whether each objective is minimized or maximized. */
  readonly directions: readonly StudyDirection[];
  /** May be exchanged between trials. */
  sampler: BaseSampler;
  /** May be exchanged between trials. */
  pruner: BasePruner;
  /** Whether the running `optimize` was told to stop: `stop()` sets it, the next `optimize` takes it back. */
  stopRequested = false;
  private optimizing = false;
  private readonly searchSpace: Distributions;
  /** What samplers see: the study, but `stop` outside of `optimize` does nothing. */
  private readonly view: StudyView;
  /** One object for the study and the views made of it. */
  private readonly cache = new TrialCache();
  /** The records of the trials that this object runs. */
  private readonly running = new Map<number, FrozenTrial>();
  private readonly pending = new PendingWrites();
  private readonly hooks = new Map<number, () => void>();

  constructor(parts: StudyParts) {
    this.studyId = parts.studyId;
    this.studyName = parts.studyName;
    this.storage = parts.storage;
    this.sampler = parts.sampler;
    this.pruner = parts.pruner;
    this.searchSpace = parts.searchSpace ?? {};
    this.directions = this.storage.getStudyDirections(this.studyId);
    this.view = Object.create(this, {
      stop: {
        value: () => {
          if (this.optimizing) this.stopRequested = true;
        },
      },
    }) as StudyView;
  }

  // What is known

  /** The direction of the only objective. @throws E-OPTUNA-008 with several objectives */
  get direction(): StudyDirection {
    if (this.directions.length > 1) {
      throw failure("E-OPTUNA-008", { what: "study.direction", instead: "study.directions" });
    }
    return this.directions[0];
  }

  /** Copies of all trials, by number. */
  get trials(): FrozenTrial[] {
    return this.getTrials();
  }

  /** The trials by number: all, or those in some states; as copies, or (`deepcopy: false`) shared with the storage, for looking only. */
  getTrials(...args: GetTrialsArguments): FrozenTrial[] {
    const { deepcopy, useCache, ...options } = GET_TRIALS.read(args);
    const states = options.states ?? undefined;
    if (!useCache) return this.storage.getAllTrials(this.studyId, { deepcopy, states });
    const chosen = this.cache.list(
      () => this.storage.getAllTrials(this.studyId, { deepcopy: false }),
      states,
    );
    return deepcopy ? chosen.map((trial) => trial.copy()) : chosen;
  }

  getTrial(trialId: number): FrozenTrial {
    return this.storage.getTrial(trialId);
  }

  /**
   * The trial with the best value, the first of equals; with constraints, among the feasible ones.
   * @throws E-OPTUNA-008 with several objectives, E-OPTUNA-024 while none is complete, E-OPTUNA-025 while none of those is feasible,
   * E-OPTUNA-026 while none is complete and `optimize` still runs (a forgotten await)
   */
  get bestTrial(): TrialOf<P> & FrozenTrial {
    return this.askedBest().copy() as TrialOf<P> & FrozenTrial;
  }

  /** The best trial for whoever asks from outside: a forgotten await is told as such. */
  private askedBest(): FrozenTrial {
    try {
      return this.findBest();
    } catch (error) {
      const early = error instanceof AntorchaError && error.code === "E-OPTUNA-024" && this.optimizing;
      throw early ? failure("E-OPTUNA-026", {}) : error;
    }
  }

  private findBest(): FrozenTrial {
    if (this.directions.length > 1) {
      throw failure("E-OPTUNA-008", { what: "study.bestTrial", instead: "study.bestTrials" });
    }
    const best = this.storage.getBestTrial(this.studyId);
    if (isFeasible(best)) return best;
    return bestFeasible(this.getTrials({ deepcopy: false, states: ["COMPLETE"] }), this.directions[0]);
  }

  leader(): FrozenTrial | null {
    try {
      return this.findBest();
    } catch (error) {
      if (error instanceof AntorchaError && NO_BEST.includes(error.code)) return null;
      throw error;
    }
  }

  /** The parameters of the best trial. Throws as `bestTrial` does. */
  get bestParams(): P {
    return this.bestTrial.params;
  }

  /** The value of the best trial. Throws as `bestTrial` does. */
  get bestValue(): number {
    return this.askedBest().value!;
  }

  /** The Pareto front: the complete trials (feasible ones, with constraints) that no other dominates. Empty while there are none. */
  get bestTrials(): (TrialOf<P> & FrozenTrial)[] {
    return paretoFront(this.trials, this.directions) as (TrialOf<P> & FrozenTrial)[];
  }

  /** A copy of the notes set with `setUserAttr`. */
  get userAttrs(): Record<string, unknown> {
    return structuredClone(this.storage.getStudyUserAttrs(this.studyId)) as Record<string, unknown>;
  }

  /** What samplers, pruners and the study itself keep with the study. Shared with the storage: for looking only. */
  get systemAttrs(): Readonly<Record<string, unknown>> {
    return this.storage.getStudySystemAttrs(this.studyId);
  }

  /** The names of the objectives; null unless set by `setMetricNames`. */
  get metricNames(): readonly string[] | null {
    return (this.systemAttrs[METRIC_NAMES] as readonly string[] | undefined) ?? null;
  }

  /** The trials as a table: one row a trial, one column a value, parameter, attribute. */
  trialsDataframe(...args: DataframeArguments): TrialsTable {
    const options = DATAFRAME.read(args);
    const trials = this.getTrials({ deepcopy: false });
    return trialsTable(trials, this.directions.length, this.metricNames, options);
  }

  /** Learns what other workers did meanwhile. Does nothing with a synchronous storage, which always knows. */
  sync(): Answer<void, Sync> {
    return this.storage.sync(this.studyId) as Answer<void, Sync>;
  }

  // Running trials

  /**
   * Runs trials: each asks for parameters by calling the objective with a trial, and ends with the value that it returns. Goes on until `nTrials`,
   * `timeout` or `study.stop()`; without any of these until the process is told to stop.
   *
   * The objective returns a number (an array of them with several objectives), or a promise of it. When it throws `TrialPruned`, the trial
   * is PRUNED with its last reported value; when it throws anything else, the trial has FAILed, and the error ends `optimize`, unless
   * `catch` names its class; when it returns NaN, nothing, or a wrong number of values, the trial has FAILed and `optimize` goes on.
   *
   * @returns when all trials have ended: nothing if nothing had to be waited for, otherwise a promise
   * @throws E-OPTUNA-013 while another `optimize` of this study runs; E-ARG-001, E-ARG-002; what the objective or a callback throws
   * @example
   * const study = optuna.createStudy({ sampler: new optuna.samplers.GridSampler({ x: [-1, 0, 2] }) });
   * study.optimize((trial) => trial.suggestFloat("x", -5, 5) ** 2);
   * study.bestParams; // { x: 0 }
   */
  optimize<R extends ObjectiveValue | PromiseLike<ObjectiveValue>>(
    func: (trial: Trial<P>) => R,
    ...args: OptimizeArguments<this>
  ): Optimizing<R, Sync>;
  optimize<R extends ObjectiveValue | PromiseLike<ObjectiveValue>>(
    options: OptimizeParameters<this, (trial: Trial<P>) => R>,
  ): Optimizing<R, Sync>;
  optimize(...args: readonly unknown[]): Optimizing<never, Sync> {
    if (this.optimizing) throw failure("E-OPTUNA-013", {});
    const { func, ...options } = OPTIMIZE.read(args) as Resolved<
      OptimizeParameters<this, (trial: Trial<P>) => unknown>
    >;
    this.optimizing = true;
    return flow(() => this.guarded(func, options)) as Optimizing<never, Sync>;
  }

  private *guarded(
    objective: (trial: Trial<P>) => unknown,
    options: Resolved<OptimizeOptions<this>>,
  ): Flow<void> {
    try {
      yield* optimizeStudy<Trial<P>, this>(this, objective, options);
    } finally {
      this.optimizing = false;
      yield* wait(this.pending.drain(-1));
    }
  }

  /**
   * Ends the running `optimize` when the trials under way have ended.
   *
   * @throws E-OPTUNA-014 when none is running
   * @example
   * const study = optuna.createStudy();
   * study.optimize((trial) => {
   *   if (trial.number === 2) trial.study.stop();
   *   return trial.number;
   * });
   * study.trials.length; // 3
   */
  stop(): void {
    if (!this.optimizing) throw failure("E-OPTUNA-014", {});
    this.stopRequested = true;
  }

  /**
   * A new trial, to be evaluated by hand and ended by `tell`: an enqueued one if there is any, otherwise a fresh one.
   *
   * @param fixedDistributions parameters to suggest at once: they are in `trial.params`
   * @example
   * const study = optuna.createStudy();
   * const trial = study.ask({ x: new optuna.distributions.IntDistribution(2, 2) });
   * trial.params; // { x: 2 }
   */
  ask<D extends Distributions>(options: { fixedDistributions: D }): Answer<Trial<P & ParamsOf<D>>, Sync>;
  ask<D extends Distributions>(fixedDistributions: D): Answer<Trial<P & ParamsOf<D>>, Sync>;
  ask(): Answer<Trial<P>, Sync>;
  ask(...args: readonly unknown[]): Answer<Trial<P>, Sync> {
    const distributions = ASK.read(args).fixedDistributions ?? {};
    if (!this.optimizing && isHeartbeatEnabled(this.storage)) warn("W-OPTUNA-010", {}, this.studyName);
    return andThen(this.begin(distributions, false), ({ trial }) => trial) as Answer<Trial<P>, Sync>;
  }

  /** @param heartbeat will its worker give signs of life? Not where it is asked for by hand. */
  begin(
    distributions: Distributions = {},
    heartbeat = true,
  ): MaybePromise<{ trial: Trial<P>; frozen: FrozenTrial }> {
    return flow(() => this.beginning(distributions, { heartbeat }));
  }

  private *beginning(
    distributions: Distributions,
    options: WatchOptions,
  ): Flow<{ trial: Trial<P>; frozen: FrozenTrial }> {
    yield* wait(this.storage.sync(this.studyId));
    this.cache.clear();
    const { storage, studyId } = this;
    const trialId =
      (yield* this.popWaiting(options)) ?? (yield* wait(storage.createNewTrial(studyId, undefined, options)));
    const frozen = this.storage.getTrial(trialId).copy();
    this.running.set(trialId, frozen);
    const trial = new Trial<P>(this, frozen);
    for (const [name, distribution] of Object.entries({ ...this.searchSpace, ...distributions })) {
      trial.suggest(name, distribution);
    }
    return { trial, frozen };
  }

  /** Claims the first enqueued trial that no other worker gets first. */
  private *popWaiting(options: WatchOptions): Flow<number | undefined> {
    for (const trial of this.getTrials({ deepcopy: false, states: ["WAITING"] })) {
      try {
        const { storage } = this;
        if (!(yield* wait(storage.setTrialStateValues(trial.trialId, "RUNNING", null, options)))) continue;
      } catch (error) {
        if (error instanceof UpdateFinishedTrialError) continue;
        throw error;
      }
      logger.debug(`Trial ${trial.number} popped from the trial queue.`);
      return trial.trialId;
    }
    return undefined;
  }

  /**
   * Ends a trial that was asked for, here or by another process.
   * `study.tell(trial, 0.5)`, `study.tell(3, { state: "FAIL" })`: the trial or its number; its value, or one for each objective; nothing
   * when it was pruned or failed.
   * @returns a copy of the finished trial
   * @throws E-OPTUNA-015 when the trial is not running, or values and state do not go together; E-ARG-001, E-ARG-002
   * @example
   * const study = optuna.createStudy();
   * study.tell(study.ask(), 0.25);
   * study.tell(study.ask(), { state: "FAIL" });
   * study.trials.map((trial) => trial.state); // ['COMPLETE', 'FAIL']
   */
  tell(...args: TellArguments): Answer<TrialOf<P> & FrozenTrial, Sync>;
  tell(
    trial: AnyTrial | number,
    values: ObjectiveValue | TellOptions,
  ): Answer<TrialOf<P> & FrozenTrial, Sync>;
  tell(...args: readonly unknown[]): Answer<TrialOf<P> & FrozenTrial, Sync> {
    const told = TELL.read(args);
    return flow(() => this.telling(told)) as Answer<TrialOf<P> & FrozenTrial, Sync>;
  }

  private *telling({ trial, values, state, skipIfFinished }: Resolved<TellParameters>): Flow<FrozenTrial> {
    const frozen = yield* this.frozenOf(trial);
    yield* this.ending(frozen, { returned: values, state: state ?? undefined, skipIfFinished });
    return this.storage.getTrial(frozen.trialId).copy();
  }

  private *frozenOf(trial: AnyTrial | number): Flow<FrozenTrial> {
    if (typeof trial !== "number") return this.storage.getTrial(trial.trialId);
    yield* wait(this.storage.sync(this.studyId));
    try {
      return this.storage.getTrial(this.storage.getTrialIdFromStudyIdTrialNumber(this.studyId, trial));
    } catch (error) {
      if (!isMissing(error)) throw error;
      throw failure("E-OPTUNA-015", { why: "number", what: show(trial) });
    }
  }

  end(frozen: FrozenTrial, returned: unknown, state?: TrialState): MaybePromise<Told> {
    return flow(() => this.ending(frozen, { returned, state, suppressWarning: true }));
  }

  private *ending(frozen: FrozenTrial, request: Parameters<typeof tellTrial>[2]): Flow<Told> {
    this.cache.clear();
    const { trialId } = frozen;
    const current = this.storage.getTrial(trialId);
    const told = yield* tellTrial(this, current, request, () => this.pending.drain(trialId));
    this.running.delete(trialId);
    return told;
  }

  // Adding trials

  /**
   * Puts a trial with these parameters in line for `optimize` and `ask`. Parameters that are left out are sampled.
   *
   * @example
   * const study = optuna.createStudy();
   * study.enqueueTrial({ x: 5 });
   * study.optimize((trial) => trial.suggestFloat("x", 0, 10), { nTrials: 1 });
   * study.trials[0].params; // { x: 5 }
   */
  enqueueTrial(
    ...args: EnqueueArguments<Readonly<Partial<P> & Record<string, ParamValue | undefined>>>
  ): Answer<void, Sync> {
    const { params, userAttrs, skipIfExists } = ENQUEUE.read(args);
    const fixed = { ...params } as Record<string, ParamValue>;
    if (skipIfExists && this.getTrials({ deepcopy: false }).some((t) => sameParams(t, fixed))) {
      logger.info(`Trial with params ${repr(fixed)} already exists. Skipping enqueue.`);
      return undefined as Answer<void, Sync>;
    }
    const systemAttrs = { fixed_params: fixed };
    return this.addTrial(createTrial({ state: "WAITING", systemAttrs, userAttrs }));
  }

  /**
   * Adds a trial made by `createTrial` or taken from another study; it gets the next number.
   *
   * @throws E-OPTUNA-007, E-OPTUNA-016
   * @example
   * const study = optuna.createStudy();
   * study.addTrial(optuna.createTrial({ params: { x: 2 }, distributions: { x: new optuna.distributions.FloatDistribution(0, 10) }, value: 4 }));
   * study.bestValue; // 4
   */
  addTrial(...args: Called<[trial: FrozenTrial], { trial: FrozenTrial }, ["trial"]>): Answer<void, Sync> {
    const { trial } = ADD.read(args);
    trial.validate();
    checkObjectives(
      say("the values of the added trial", "los valores del trial añadido"),
      trial.values,
      this.directions.length,
    );
    return andThen(this.storage.createNewTrial(this.studyId, trial), () => {}) as Answer<void, Sync>;
  }

  /**
   * Adds trials one after the other, as `addTrial` does.
   *
   * @throws E-OPTUNA-007, E-OPTUNA-016
   * @example
   * const first = optuna.createStudy();
   * first.optimize((trial) => trial.suggestFloat("x", 0, 1), 3);
   * const second = optuna.createStudy();
   * second.addTrials(first.trials);
   * second.trials.length; // 3
   */
  addTrials(
    ...args: Called<[trials: Iterable<FrozenTrial>], { trials: Iterable<FrozenTrial> }, ["trials"]>
  ): Answer<void, Sync> {
    const { trials } = ADD_ALL.read(args);
    const add = (trial: FrozenTrial) => this.addTrial(trial);
    return flow(function* () {
      for (const trial of trials) yield* wait(add(trial) as MaybePromise<void>);
    }) as Answer<void, Sync>;
  }

  // Attributes

  /**
   * Keeps a note with the study: anything that JSON can hold.
   *
   * @example
   * const study = optuna.createStudy();
   * study.setUserAttr("dataset", "iris");
   * study.userAttrs; // { dataset: 'iris' }
   */
  setUserAttr(...args: AttributeArguments): Answer<void, Sync> {
    const { key, value } = SET_ATTRIBUTE.read(args);
    return this.storage.setStudyUserAttr(this.studyId, key, value) as Answer<void, Sync>;
  }

  /**
   * Names the objectives, for logs and tables.
   *
   * @throws E-OPTUNA-016 unless there is one name for each
   * @example
   * const study = optuna.createStudy();
   * study.setMetricNames(["loss"]);
   * study.metricNames; // ['loss']
   */
  setMetricNames(
    ...args: Called<[metricNames: readonly string[]], { metricNames: readonly string[] }, ["metricNames"]>
  ): Answer<void, Sync> {
    const names = METRIC.read(args).metricNames;
    checkObjectives(say("the metric names", "los nombres de las métricas"), names, this.directions.length);
    const value = [...names];
    return this.storage.setStudySystemAttr(this.studyId, METRIC_NAMES, value) as Answer<void, Sync>;
  }

  /** For samplers; see `StudyView`. */
  setSystemAttr(key: string, value: unknown): void {
    this.track(-1, this.storage.setStudySystemAttr(this.studyId, key, value));
  }

  /** For samplers and pruners; see `StudyView`. */
  setTrialSystemAttr(trialId: number, key: string, value: unknown): void {
    this.track(trialId, this.storage.setTrialSystemAttr(trialId, key, value));
    const frozen = this.running.get(trialId);
    if (frozen) setKey(frozen.systemAttrs, key, value);
  }

  // For trials

  viewFor(trial: FrozenTrial): StudyView {
    return this.pruner.filterStudy(this.view, trial);
  }

  track(trialId: number, write: MaybePromise<unknown>): void {
    this.hooks.get(trialId)?.();
    this.pending.add(trialId, write);
  }

  /** Has `hook` called at each write of a running trial, its sign of life; null ends that. */
  onWrite(trialId: number, hook: (() => void) | null): void {
    if (hook) this.hooks.set(trialId, hook);
    else this.hooks.delete(trialId);
  }
}

function checkObjectives(what: Phrase, list: readonly unknown[] | null, expected: number): void {
  if (list !== null && list.length !== expected) {
    throw failure("E-OPTUNA-016", { received: list.length, expected, what });
  }
}
