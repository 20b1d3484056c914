import { AntorchaError } from "../../../core/errors.js";
import { type Called, parameter, REQUIRED, signature } from "../../../core/parameters.js";
import { PyFloat } from "../../../text/repr.js";
import { type Distribution, distributionToJSON } from "../../distributions.js";
import { DuplicatedStudyError, raise, UpdateFinishedTrialError } from "../../exceptions.js";
import { dumps } from "../../json.js";
import { logger } from "../../logging.js";
import { failure } from "../../messages.js";
import { backend } from "../../parameters.js";
import type { StudyDirection } from "../../study/direction.js";
import type { FrozenStudy } from "../../study/frozen.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { isFinished, type TrialState } from "../../trial/state.js";
import { isMissing } from "../base.js";
import { newStudyName, randomUUID } from "../names.js";
import { RecordStorage } from "../recordStorage.js";
import type { StudyRecord } from "../records.js";
import type { JournalBackend, JournalLog } from "./backend.js";
import * as op from "./operations.js";
import { JournalReplay, type Outcome } from "./replay.js";

interface JournalStorageOptions {
  /** Where the records are. */
  readonly logStorage: JournalBackend;
}

const JOURNAL = signature<JournalStorageOptions>("JournalStorage", {
  logStorage: parameter(REQUIRED, backend),
});

/**
 * Keeps studies as a log of everything that was done to them, shared with Python's Optuna. Safe under many processes, on network file
 * systems too: `new JournalStorage(new JournalFileBackend("study.log"))`.
 *
 * @throws E-STORAGE-008 for a journal with a line that is no record
 * @example
 * const { JournalFileBackend, JournalStorage } = optuna.storages;
 * const storage = new JournalStorage(new JournalFileBackend("study.log"));
 * const study = optuna.createStudy({ storage, studyName: "first", loadIfExists: true });
 * optuna.getAllStudyNames(storage); // ['first']
 */
export class JournalStorage extends RecordStorage {
  override readonly synchronous = true as const;
  private readonly backend: JournalBackend;
  /** Tells our records from other processes'. */
  private readonly workerId = `${randomUUID()}-0`;
  private readonly replay = new JournalReplay();

  constructor(...args: Called<[logStorage: JournalBackend], JournalStorageOptions, ["logStorage"]>) {
    super();
    this.backend = JOURNAL.read(args).logStorage;
    this.catchUp();
  }

  /**
   * Applies what was appended since. Records that were refused are passed over; a refusal of the last one of our own is its writer's error.
   * A record that cannot be applied (of a newer version) throws, now and at the next read.
   */
  private catchUp(): Outcome | undefined {
    let own: Outcome | undefined;
    let error: unknown;
    for (const log of this.backend.readLogs(this.replay.logNumber)) {
      const mine = log.worker_id === this.workerId;
      try {
        const outcome = this.replay.apply(log);
        if (mine) [own, error] = [outcome, undefined];
      } catch (refusal) {
        if (!isRefusal(refusal)) throw unreadable(refusal, this.replay.logNumber, log);
        if (mine) [own, error] = [undefined, refusal];
      }
      this.replay.logNumber++;
    }
    if (error !== undefined) throw error;
    return own;
  }

  /**
   * Appends a record and reads it back, behind all that others have written before it. What only concerns a running trial need not wait for
   * the disk: the record that finishes the trial takes it along.
   */
  private write(code: number, fields: Record<string, unknown>, durable = true): Outcome {
    this.backend.appendLogs([{ op_code: code, worker_id: this.workerId, ...fields }], durable);
    return this.catchUp() as Outcome;
  }

  protected override study(studyId: number): StudyRecord {
    this.catchUp();
    return this.replay.records.study(studyId);
  }

  override createNewStudy(directions: readonly StudyDirection[], studyName = newStudyName()): number {
    const fields = { study_name: studyName, directions: op.directionCodes(directions) };
    const { id } = this.write(op.CREATE_STUDY, fields);
    logger.info(`A new study created in Journal with name: ${studyName}`);
    return id!;
  }

  override deleteStudy(studyId: number): void {
    this.write(op.DELETE_STUDY, { study_id: studyId });
  }

  override setStudyUserAttr(studyId: number, key: string, value: unknown): void {
    dumps(value);
    this.write(op.SET_STUDY_USER_ATTR, { study_id: studyId, user_attr: { [key]: value } });
  }

  override setStudySystemAttr(studyId: number, key: string, value: unknown): void {
    dumps(value);
    this.write(op.SET_STUDY_SYSTEM_ATTR, { study_id: studyId, system_attr: { [key]: value } });
  }

  override getStudyIdFromName(studyName: string): number {
    this.catchUp();
    return this.replay.records.studyOfName(studyName).id;
  }

  override getAllStudies(): FrozenStudy[] {
    this.catchUp();
    return [...this.replay.records.studies.values()].map((study) => study.freeze());
  }

  override createNewTrial(studyId: number, template?: FrozenTrial): number {
    const fields = op.createTrialFields(studyId, template, new Date());
    return this.write(op.CREATE_TRIAL, fields, template !== undefined).id!;
  }

  override setTrialParam(trialId: number, name: string, internal: number, distribution: Distribution): void {
    const fields = {
      trial_id: trialId,
      param_name: name,
      param_value_internal: op.internalNumber(internal, distribution),
      distribution: distributionToJSON(distribution),
    };
    this.write(op.SET_TRIAL_PARAM, fields, false);
  }

  override setTrialStateValues(
    trialId: number,
    state: TrialState,
    values: readonly number[] | null = null,
  ): boolean {
    if (state === "RUNNING") {
      const trial = this.getTrial(trialId);
      if (isFinished(trial.state)) {
        throw raise(UpdateFinishedTrialError, "E-OPTUNA-023", { number: trial.number });
      }
      if (trial.state !== "WAITING") return false;
    }
    const fields = op.stateFields(trialId, state, values, new Date());
    return this.write(op.SET_TRIAL_STATE_VALUES, fields, isFinished(state)).applied;
  }

  override setTrialIntermediateValue(trialId: number, step: number, value: number): void {
    const fields = { trial_id: trialId, step, intermediate_value: new PyFloat(value) };
    this.write(op.SET_TRIAL_INTERMEDIATE_VALUE, fields, false);
  }

  override setTrialUserAttr(trialId: number, key: string, value: unknown): void {
    dumps(value);
    this.write(op.SET_TRIAL_USER_ATTR, { trial_id: trialId, user_attr: { [key]: value } }, false);
  }

  override setTrialSystemAttr(trialId: number, key: string, value: unknown): void {
    dumps(value);
    this.write(op.SET_TRIAL_SYSTEM_ATTR, { trial_id: trialId, system_attr: { [key]: value } }, false);
  }

  override getTrial(trialId: number): FrozenTrial {
    this.catchUp();
    return this.replay.records.trial(trialId);
  }
}

/** A record that came too late, or refers to nothing: the log goes on without it. */
function isRefusal(error: unknown): boolean {
  if (error instanceof DuplicatedStudyError || error instanceof UpdateFinishedTrialError) return true;
  return isMissing(error) || (error instanceof AntorchaError && error.code === "E-OPTUNA-006");
}

/** A record without the fields of its operation says so, whatever it was that broke on it. */
function unreadable(error: unknown, logNumber: number, log: JournalLog): unknown {
  if (error instanceof AntorchaError) return error;
  return failure("E-STORAGE-010", { line: logNumber + 1, text: JSON.stringify(log).slice(0, 80) });
}
