import { type Flow, flow, type MaybePromise, wait } from "../../maybe.js";
import { failure } from "../../messages.js";
import type { StudyDirection } from "../../study/direction.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { isFinished } from "../../trial/state.js";
import { Records, StudyRecord, type TrialChange } from "../records.js";
import type { Result, Row, SqlClient } from "./client.js";
import type { Queries } from "./queries.js";
import { attributesOf, bareTrial, DistributionTexts, directionOf, fillTrials } from "./rows.js";

/** Up to here the parts of trials are asked for by a list of ids, beyond by a range. */
const LONGEST_LIST = 256;

/** How far a study is known. */
interface Progress {
  /** All trials up to this id are known; ids grow with the numbers of a study. */
  lastId: number;
  /** The database's change mark when the study was last read. */
  mark: unknown;
  /** Finished trials whose content has to be read once more. */
  readonly doubtful: Set<number>;
  /** What this process has written since the refresh under way began: of it the answer may be too old. */
  readonly touched: Set<number>;
  attrsTouched: boolean;
}

const unknown = (): Progress => ({
  lastId: -1,
  mark: undefined,
  doubtful: new Set(),
  touched: new Set(),
  attrsTouched: false,
});

/** What this process is writing right now: there it knows more than the server says. */
export interface Writing {
  trial(trialId: number): boolean;
  study(studyId: number): boolean;
}

/**
 * What this process knows of a database. Finished trials are read once; a refresh reads new trials and those that were unfinished. Own
 * writes are entered by hand.
 */
export class Mirror {
  readonly records = new Records();
  private readonly client: SqlClient;
  private readonly queries: Queries;
  private readonly writing: Writing;
  private readonly texts = new DistributionTexts();
  private readonly progress = new Map<number, Progress>();

  constructor(client: SqlClient, queries: Queries, writing: Writing) {
    this.client = client;
    this.queries = queries;
    this.writing = writing;
  }

  /** A study that this process has just made. */
  begin(studyId: number, name: string, directions: readonly StudyDirection[]): void {
    this.records.studies.set(studyId, new StudyRecord(studyId, name, [...directions]));
    this.progress.set(studyId, unknown());
  }

  forget(studyId: number): void {
    this.records.remove(studyId);
    this.progress.delete(studyId);
  }

  /** A trial that this process has just made. */
  add(studyId: number, trial: FrozenTrial): void {
    const study = this.records.studies.get(studyId);
    if (study === undefined) return;
    this.records.put(study, trial);
    this.touch(trial.trialId);
  }

  /**
   * A change that this process has made, or makes. One that finishes a trial whose last state we may not know makes it doubtful: another
   * process has written in the meantime.
   */
  enter(trialId: number, change: TrialChange): void {
    if (!this.records.hasTrial(trialId)) return;
    this.records.change(trialId, change);
    const progress = this.progress.get(this.records.studyOf(trialId).id);
    if (change.kind === "state" && progress !== undefined && this.client.changeMark() !== progress.mark) {
      progress.doubtful.add(trialId);
    }
  }

  /** A write of this trial has arrived at the server. */
  arrived(trialId: number): void {
    this.touch(trialId);
  }

  /** An attribute of this study has arrived at the server. */
  studyArrived(studyId: number): void {
    const progress = this.progress.get(studyId);
    if (progress !== undefined) progress.attrsTouched = true;
  }

  /** What we know of this trial may be wrong: read it again. An answer that is on its way may be older than the doubt. */
  doubt(trialId: number): void {
    this.touch(trialId)?.doubtful.add(trialId);
  }

  private touch(trialId: number): Progress | undefined {
    if (!this.records.hasTrial(trialId)) return undefined;
    const progress = this.progress.get(this.records.studyOf(trialId).id);
    progress?.touched.add(trialId);
    return progress;
  }

  /** The study, read again only if another connection has written since. For synchronous clients. */
  current(studyId: number): StudyRecord {
    const mark = this.client.changeMark();
    const progress = this.progress.get(studyId);
    if (progress === undefined || progress.mark !== mark || progress.doubtful.size > 0) {
      this.refresh(studyId, mark);
    }
    return this.records.study(studyId);
  }

  /** The study of a trial, whether it was open or not. @throws E-OPTUNA-021 */
  studyOfTrial(trialId: number): MaybePromise<number> {
    return flow(
      function* (this: Mirror) {
        if (this.records.hasTrial(trialId)) return this.records.studyOf(trialId).id;
        const [{ rows }] = (yield* wait(this.client.read([this.queries.studyOfTrial(trialId)]))) as Result[];
        if (rows.length === 0) throw failure("E-OPTUNA-021", { by: "id", value: trialId });
        return Number(rows[0].study_id);
      }.bind(this),
    );
  }

  /** Reads what has changed in a study since the last time. @throws E-OPTUNA-020 */
  refresh(studyId: number, mark?: unknown): MaybePromise<void> {
    return flow(() => this.refreshing(studyId, mark));
  }

  private *refreshing(studyId: number, mark: unknown): Flow<void> {
    const progress = this.progress.get(studyId) ?? unknown();
    this.progress.set(studyId, progress);
    progress.touched.clear();
    progress.attrsTouched = false;
    const ids = this.idsToAsk(studyId, progress);
    const study = this.queries.study(studyId, this.records.studies.has(studyId));
    const results = yield* wait(
      this.client.read([...study, ...this.queries.trials(studyId, progress.lastId, ids)]),
    );
    // A write that was under way when we asked is so still, or has arrived: then it has touched what it wrote.
    const attrsAreOurs = this.writing.study(studyId) || progress.attrsTouched;
    const record = this.enterStudy(studyId, results.slice(0, study.length), attrsAreOurs);
    const [fresh, ...asked] = results.slice(study.length).map(({ rows }) => rows);
    const rows = [...asked.flat(), ...fresh].filter((row) => this.isWanted(row, progress));
    const trials = new Map(rows.map((row) => [Number(row.trial_id), bareTrial(row)]));
    if (trials.size > 0) {
      const parts = yield* wait(this.client.read(this.partQueries(studyId, [...trials.keys()])));
      fillTrials(trials, gathered(parts), this.texts);
    }
    for (const trial of trials.values()) {
      if (this.writing.trial(trial.trialId) || progress.touched.has(trial.trialId)) continue;
      this.records.put(record, trial);
      progress.doubtful.delete(trial.trialId);
    }
    progress.lastId = Number(fresh[fresh.length - 1]?.trial_id ?? progress.lastId);
    progress.mark = mark;
  }

  /** Trials that may have changed, among those up to the last known id. */
  private idsToAsk(studyId: number, { lastId, doubtful }: Progress): number[] {
    const study = this.records.studies.get(studyId);
    const unfinished = study?.unfinishedNumbers().map((number) => study.trial(number)!.trialId) ?? [];
    return [...new Set([...unfinished, ...doubtful])].filter((id) => id <= lastId);
  }

  /** Finished trials never change: those that we know are not read again. */
  private isWanted(row: Row, { doubtful }: Progress): boolean {
    const id = Number(row.trial_id);
    if (doubtful.has(id) || !this.records.hasTrial(id)) return true;
    return !isFinished(this.records.trial(id).state);
  }

  private partQueries(studyId: number, ids: readonly number[]) {
    if (ids.length <= LONGEST_LIST) return this.queries.partsOfIds(ids);
    return this.queries.partsAfter(studyId, ids.reduce((a, b) => Math.min(a, b)) - 1);
  }

  private enterStudy(studyId: number, results: readonly Result[], attrsAreOurs: boolean): StudyRecord {
    const [names, userAttrs, systemAttrs, directions] = results.map(({ rows }) => rows);
    let record = this.records.studies.get(studyId);
    // Known when it was asked for, and deleted by this process before the answer came: the same as gone.
    const isDeleted = record === undefined && directions === undefined;
    if (names.length === 0 || isDeleted) {
      this.forget(studyId);
      throw failure("E-OPTUNA-020", { by: "id", value: studyId });
    }
    if (record === undefined) {
      const name = String(names[0].study_name);
      record = new StudyRecord(
        studyId,
        name,
        directions.map(({ direction }) => directionOf(direction)),
      );
      this.records.studies.set(studyId, record);
    }
    if (attrsAreOurs) return record;
    record.userAttrs = attributesOf(userAttrs);
    record.systemAttrs = attributesOf(systemAttrs);
    return record;
  }
}

/** The results of several chunks of ids, five statements each, as five lists. */
function gathered(results: readonly Result[]): (readonly Row[])[] {
  const lists: Row[][] = [[], [], [], [], []];
  if (results.length === lists.length) return results.map(({ rows }) => rows);
  results.forEach(({ rows }, i) => {
    for (const row of rows) lists[i % lists.length].push(row);
  });
  return lists;
}
