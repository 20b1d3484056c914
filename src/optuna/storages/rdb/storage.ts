import type { Resolved } from "../../../core/parameters.js";
import {
  checkDistributionCompatibility,
  type Distribution,
  jsonToDistribution,
} from "../../distributions.js";
import { DuplicatedStudyError, raise, UpdateFinishedTrialError } from "../../exceptions.js";
import { dumps } from "../../json.js";
import { logger } from "../../logging.js";
import { andThen, flow, isPromise, type MaybePromise, wait } from "../../maybe.js";
import { failure } from "../../messages.js";
import type { StudyDirection } from "../../study/direction.js";
import { FrozenStudy } from "../../study/frozen.js";
import { FrozenTrial } from "../../trial/frozen.js";
import { isFinished, type TrialState } from "../../trial/state.js";
import type { Heartbeat, HeartbeatStaleTrialCallback, HeartbeatThread, WatchOptions } from "../base.js";
import { newStudyName } from "../names.js";
import { RecordStorage } from "../recordStorage.js";
import { copyValue, type StudyRecord, type TrialChange, withFields, withKey } from "../records.js";
import type { Result, Row, SqlClient } from "./client.js";
import { Heart } from "./heart.js";
import { Mirror } from "./mirror.js";
import {
  clientOf,
  type RDBStorageArguments,
  type RDBStorageOptions,
  type RDBStorageParameters,
  readRDBStorage,
} from "./options.js";
import { Outbox } from "./outbox.js";
import { Queries } from "./queries.js";
import { attributesOf, directionOf } from "./rows.js";
import { ensureSchema, revisionIfAny } from "./schema.js";
import { HEAD_REVISION } from "./tables.js";
import { upgradeSchema } from "./upgrade.js";

/**
 * Keeps studies in SQLite, PostgreSQL or MySQL, in the tables of Optuna 5 (version 12, `v3.2.0.a`), which Python's Optuna reads and writes at the
 * same time: `new RDBStorage("sqlite:///study.db", { heartbeatInterval: 60 })`. With SQLite every call is done when it returns. With a server
 * see `BaseStorage`; its tables are made, and checked, when it is first used.
 * @throws E-STORAGE-002 for what is no URL; E-STORAGE-004 and -005 for tables of another version (with a server: the first call rejects);
 * E-STORAGE-006 when the database's package is not installed
 * @example
 * // In memory; a file would be "sqlite:///study.db".
 * const storage = new optuna.storages.RDBStorage("sqlite://");
 * const study = optuna.createStudy({ storage, studyName: "first" });
 * study.optimize((trial) => trial.suggestFloat("x", 0, 1), 3);
 * optuna.loadStudy({ storage, studyName: "first" }).trials.length; // 3
 */
export class RDBStorage<Url extends string = string> extends RecordStorage implements Heartbeat {
  override readonly synchronous: Url extends `sqlite:${string}` ? true : boolean;
  private readonly client: SqlClient;
  private readonly queries: Queries;
  private readonly mirror: Mirror;
  private readonly options: Resolved<RDBStorageOptions>;
  /** Of an asynchronous storage: writes under way, of trials and of studies. */
  private readonly outbox = new Outbox((id, changes) => this.deliver(id, changes));
  private readonly studyTails = new Map<number, Promise<void>>();
  private readonly refreshes = new Map<number, { running: Promise<void>; next?: Promise<void> }>();
  private opened: MaybePromise<void> | undefined;
  private heart: Heart | null = null;

  constructor(url: Url, ...args: RDBStorageArguments);
  constructor(options: RDBStorageParameters<Url>);
  constructor(...args: readonly unknown[]) {
    super();
    const { url, ...options } = readRDBStorage(args);
    this.options = options;
    this.client = clientOf(url, options.engineOptions);
    this.synchronous = this.client.synchronous as typeof this.synchronous;
    this.queries = new Queries(this.client.dialect);
    this.mirror = new Mirror(this.client, this.queries, {
      trial: (id) => this.outbox.has(id),
      study: (id) => this.studyTails.has(id),
    });
    if (this.synchronous) this.open();
  }

  /** Makes and checks the tables, once; after a failure again at the next use. */
  private open(): MaybePromise<void> {
    if (this.opened === undefined) {
      const { skipCompatibilityCheck, skipTableCreation } = this.options;
      const opened = ensureSchema(this.client, this.queries, { skipCompatibilityCheck, skipTableCreation });
      this.opened = opened;
      if (isPromise(opened)) {
        opened.then(undefined, () => {
          this.opened = undefined;
        });
      }
    }
    return this.opened;
  }

  /** With the tables there. */
  private ready<T>(work: () => MaybePromise<T>): MaybePromise<T> {
    return andThen(this.open(), work);
  }

  protected override study(studyId: number): StudyRecord {
    return this.synchronous ? this.mirror.current(studyId) : this.mirror.records.study(studyId);
  }

  /** The trial as it is known now. @throws E-OPTUNA-021 */
  override getTrial(trialId: number): FrozenTrial {
    if (this.synchronous) {
      const studyId = this.mirror.studyOfTrial(trialId) as number;
      this.mirror.current(studyId);
    }
    return this.mirror.records.trial(trialId);
  }

  /** A time as the database keeps it: MySQL's DATETIME has whole seconds. */
  private kept(time: Date): Date {
    return this.client.dialect === "mysql" ? new Date(Math.floor(time.getTime() / 1000) * 1000) : time;
  }

  // Studies

  override createNewStudy(
    directions: readonly StudyDirection[],
    studyName = newStudyName(),
  ): MaybePromise<number> {
    const names = directions.map((direction) => direction.toUpperCase());
    return this.ready(() =>
      flow(
        function* (this: RDBStorage) {
          let results: Result[];
          try {
            results = yield* wait(this.client.write(this.queries.createStudy(studyName, names), true));
          } catch (error) {
            if (!this.client.isDuplicate(error)) throw error;
            throw raise(DuplicatedStudyError, "E-OPTUNA-022", { name: studyName });
          }
          const id = Number(results[results.length - 1].rows[0].study_id);
          this.mirror.begin(id, studyName, directions);
          logger.info(`A new study created in RDB with name: ${studyName}`);
          return id;
        }.bind(this),
      ),
    );
  }

  override deleteStudy(studyId: number): MaybePromise<void> {
    return this.ready(() => {
      if (this.synchronous) this.study(studyId);
      this.mirror.forget(studyId);
      const written = this.client.write(this.queries.deleteStudy(studyId), true);
      return andThen(written, (results) => {
        if (results[results.length - 1].changes === 0) {
          throw failure("E-OPTUNA-020", { by: "id", value: studyId });
        }
      });
    });
  }

  override setStudyUserAttr(studyId: number, key: string, value: unknown): MaybePromise<void> {
    return this.setStudyAttr(studyId, "userAttrs", key, value);
  }

  override setStudySystemAttr(studyId: number, key: string, value: unknown): MaybePromise<void> {
    return this.setStudyAttr(studyId, "systemAttrs", key, value);
  }

  private setStudyAttr(
    studyId: number,
    kind: "userAttrs" | "systemAttrs",
    key: string,
    value: unknown,
  ): MaybePromise<void> {
    const table = kind === "userAttrs" ? "study_user_attributes" : "study_system_attributes";
    const query = this.queries.setStudyAttr(table, studyId, key, value);
    const record = this.study(studyId);
    const enter = (): void => {
      record[kind] = withKey(record[kind], key, copyValue(value));
    };
    const check = ([{ changes }]: readonly Result[]): void => {
      if (changes === 0) throw failure("E-OPTUNA-020", { by: "id", value: studyId });
    };
    if (this.synchronous) {
      check(this.client.write([query], true) as Result[]);
      return enter();
    }
    enter();
    const tail = (this.studyTails.get(studyId) ?? Promise.resolve())
      .catch(() => {})
      .then(() => this.client.write([query], true))
      .then(check)
      .finally(() => {
        this.mirror.studyArrived(studyId);
        if (this.studyTails.get(studyId) === tail) this.studyTails.delete(studyId);
      });
    tail.catch(() => {});
    this.studyTails.set(studyId, tail);
    return tail;
  }

  override getStudyIdFromName(studyName: string): MaybePromise<number> {
    return this.ready(() =>
      andThen(this.client.read([this.queries.studyIdOfName(studyName)]), ([{ rows }]) => {
        if (rows.length === 0) throw failure("E-OPTUNA-020", { by: "name", value: studyName });
        const id = Number(rows[0].study_id);
        return this.synchronous ? id : andThen(this.sync(id), () => id);
      }),
    );
  }

  override getAllStudies(): MaybePromise<FrozenStudy[]> {
    return this.ready(() =>
      andThen(this.client.read(this.queries.allStudies()), (results) => {
        const [studies, directions, userAttrs, systemAttrs] = results.map(({ rows }) => byStudy(rows));
        return [...studies].map(
          ([studyId, [{ study_name }]]) =>
            new FrozenStudy({
              studyId,
              studyName: String(study_name),
              directions: (directions.get(studyId) ?? []).map(({ direction }) => directionOf(direction)),
              userAttrs: attributesOf(userAttrs.get(studyId) ?? []),
              systemAttrs: attributesOf(systemAttrs.get(studyId) ?? []),
            }),
        );
      }),
    );
  }

  /** One refresh of a study at a time; who asks during one waits for the next, which then sees all that was there when they asked. */
  override sync(studyId: number): MaybePromise<void> {
    if (this.synchronous) return;
    const current = this.refreshes.get(studyId);
    if (current === undefined) {
      const refreshes: { running: Promise<void>; next?: Promise<void> } = {
        running: Promise.resolve(this.ready(() => this.mirror.refresh(studyId))).finally(() => {
          if (refreshes.next === undefined) this.refreshes.delete(studyId);
        }),
      };
      this.refreshes.set(studyId, refreshes);
      return refreshes.running;
    }
    current.next ??= current.running
      .catch(() => {})
      .then(() => {
        this.refreshes.delete(studyId);
        return this.sync(studyId);
      });
    return current.next;
  }

  // Writing trials

  override createNewTrial(
    studyId: number,
    template?: FrozenTrial,
    { heartbeat = false }: WatchOptions = {},
  ): MaybePromise<number> {
    return this.ready(() => {
      const now = this.kept(new Date());
      const running = (template?.state ?? "RUNNING") === "RUNNING";
      const watched = heartbeat && running && this.getHeartbeatInterval() !== null;
      const queries = this.queries.createTrial(studyId, template, now, watched);
      const written = this.client.write(queries, !running);
      return andThen(written, (results) => {
        if (results[0].rows.length === 0) throw failure("E-OPTUNA-020", { by: "id", value: studyId });
        const { trial_id, number } = results[results.length - 1].rows[0];
        const place = { trialId: Number(trial_id), number: Number(number) };
        const trial =
          template === undefined
            ? new FrozenTrial({ state: "RUNNING", datetimeStart: now, ...place })
            : withFields(template.copy(), {
                ...place,
                datetimeStart: template.datetimeStart && this.kept(template.datetimeStart),
                datetimeComplete: template.datetimeComplete && this.kept(template.datetimeComplete),
              });
        this.mirror.add(studyId, trial);
        return place.trialId;
      });
    });
  }

  /**
   * Writes a change: a synchronous storage into the database, then into what it knows; an asynchronous one into what it knows, and into its
   * outbox.
   */
  private change(trialId: number, change: TrialChange): MaybePromise<void> {
    if (this.synchronous) {
      const event = this.queries.trialEvent(trialId, [change]);
      this.checkState(trialId, this.client.write(event, change.kind === "state") as Result[]);
      this.mirror.enter(trialId, change);
      return;
    }
    this.checkTrialIsUpdatable(this.mirror.records.trial(trialId));
    const settled = this.outbox.put(trialId, change);
    // Of a trial that has lost a write nothing more is sent: what we know of it stays what the server says.
    if (this.outbox.has(trialId)) this.mirror.enter(trialId, change);
    return settled;
  }

  /** What the trial was before an event. @throws E-OPTUNA-021, UpdateFinishedTrialError: then the event has changed nothing */
  private checkState(trialId: number, [{ rows }]: readonly Result[]): Row {
    if (rows.length === 0) throw failure("E-OPTUNA-021", { by: "id", value: trialId });
    if (isFinished(rows[0].state as TrialState)) {
      throw raise(UpdateFinishedTrialError, "E-OPTUNA-023", { number: Number(rows[0].number) });
    }
    return rows[0];
  }

  /** Brings what the outbox has gathered to the server. */
  private async deliver(trialId: number, changes: readonly TrialChange[]): Promise<void> {
    try {
      await this.checkNewParams(trialId, changes);
      const durable = changes.some(({ kind }) => kind === "state");
      const event = this.queries.trialEvent(trialId, changes);
      this.checkState(trialId, await this.client.write(event, durable));
      this.mirror.arrived(trialId);
    } catch (error) {
      this.mirror.doubt(trialId);
      throw error;
    }
  }

  /** Another worker may have used a parameter that was new to us. @throws E-OPTUNA-006 */
  private async checkNewParams(trialId: number, changes: readonly TrialChange[]): Promise<void> {
    const params = changes.filter((change) => change.kind === "param" && this.newParams.delete(change));
    if (params.length === 0) return;
    const { id } = this.mirror.records.studyOf(trialId);
    const named = params as Extract<TrialChange, { kind: "param" }>[];
    const results = await this.client.read(named.map(({ name }) => this.queries.distributionOf(id, name)));
    results.forEach(({ rows: [row] }, i) => {
      if (row === undefined) return;
      const before = jsonToDistribution(String(row.distribution_json));
      checkDistributionCompatibility(before, named[i].distribution, { name: named[i].name });
    });
  }

  /** Changes on their way that use a parameter for the first time, as far as we know. */
  private readonly newParams = new Set<TrialChange>();

  override setTrialParam(
    trialId: number,
    name: string,
    internal: number,
    distribution: Distribution,
  ): MaybePromise<void> {
    this.checkTrialIsUpdatable(this.getTrial(trialId));
    const study = this.mirror.records.studyOf(trialId);
    study.checkParam(name, distribution);
    const change: TrialChange = { kind: "param", name, internal, distribution };
    if (!this.synchronous && !study.knowsParam(name)) this.newParams.add(change);
    return this.change(trialId, change);
  }

  override setTrialStateValues(
    trialId: number,
    state: TrialState,
    values: readonly number[] | null = null,
    { heartbeat = false }: WatchOptions = {},
  ): MaybePromise<boolean> {
    const change: TrialChange = { kind: "state", state, values, time: this.kept(new Date()) };
    if (state !== "RUNNING") return andThen(this.change(trialId, change), () => true);
    return this.ready(() => {
      const watched = heartbeat && this.getHeartbeatInterval() !== null;
      const written = this.client.write(this.queries.claim(trialId, change, watched), false);
      return andThen(written, (results) => {
        const before = this.checkState(trialId, results);
        if (before.state !== "WAITING") {
          this.mirror.doubt(trialId);
          return false;
        }
        this.mirror.enter(trialId, change);
        this.mirror.arrived(trialId);
        return true;
      });
    });
  }

  override setTrialIntermediateValue(trialId: number, step: number, value: number): MaybePromise<void> {
    return this.change(trialId, { kind: "intermediate", step, value });
  }

  override setTrialUserAttr(trialId: number, key: string, value: unknown): MaybePromise<void> {
    dumps(value);
    return this.change(trialId, { kind: "userAttr", key, value: copyValue(value) });
  }

  override setTrialSystemAttr(trialId: number, key: string, value: unknown): MaybePromise<void> {
    dumps(value);
    return this.change(trialId, { kind: "systemAttr", key, value: copyValue(value) });
  }

  override flush(): MaybePromise<void> {
    if (this.synchronous) return;
    return Promise.all([this.outbox.flush(), ...this.studyTails.values()]).then(() => {});
  }

  override removeSession(): MaybePromise<void> {
    if (this.synchronous) return this.client.close();
    return Promise.resolve(this.flush()).then(() => this.client.close());
  }

  // Versions of the tables

  /** The version of the tables, as Optuna names it; undefined where there is none. */
  getCurrentVersion(): MaybePromise<string | undefined> {
    return this.ready(() => revisionIfAny(this.client, this.queries));
  }

  /** The version of the tables that this version of antorcha reads and writes. */
  getHeadVersion(): string {
    return HEAD_REVISION;
  }

  /**
   * Brings the tables, opened with `skipCompatibilityCheck` and `skipTableCreation`, to the version of today: those that Optuna 2.4 and later
   * have made in SQLite and PostgreSQL.
   * @returns whether anything was to do
   * @throws E-STORAGE-005 for newer tables, E-STORAGE-011 where there are none or their content is not in order, E-NOTIMPL-001 for tables
   * that only Python's Optuna upgrades
   */
  upgrade(): MaybePromise<boolean> {
    return this.ready(() => upgradeSchema(this.client, this.queries));
  }

  // Signs of life

  recordHeartbeat(trialId: number): MaybePromise<void> {
    return this.ready(() =>
      andThen(this.client.write([this.queries.recordHeartbeat(trialId)], false), () => {}),
    );
  }

  /** One thread for all trials of this storage; of a database in memory there is nobody to watch it. */
  beatAlong(trialId: number, complain: (error: string) => void): HeartbeatThread | null {
    if (this.heart?.alive !== true) {
      const config = this.client.heartConfig?.() ?? null;
      const seconds = this.getHeartbeatInterval();
      this.heart = config === null || seconds === null ? null : Heart.start(config, seconds);
      this.client.beforeClose = () => this.heart?.close();
    }
    const { heart } = this;
    if (heart === null) return null;
    heart.begin(trialId, this.queries.recordHeartbeat(trialId), complain);
    return {
      get alive() {
        return heart.alive;
      },
      stop: () => heart.end(trialId),
    };
  }

  getStaleTrialIds(studyId: number): MaybePromise<number[]> {
    const { heartbeatInterval, gracePeriod } = this.options;
    if (heartbeatInterval == null) return [];
    const query = this.queries.staleTrials(studyId, gracePeriod ?? 2 * heartbeatInterval);
    return this.ready(() =>
      andThen(this.client.read([query]), ([{ rows }]) => rows.map((row) => Number(row.trial_id))),
    );
  }

  getHeartbeatInterval(): number | null {
    return this.options.heartbeatInterval;
  }

  getHeartbeatStaleTrialCallback(): HeartbeatStaleTrialCallback | null {
    return this.options.heartbeatStaleTrialCallback ?? this.options.failedTrialCallback;
  }
}

function byStudy(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const id = Number(row.study_id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
