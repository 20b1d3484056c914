import type { Distribution } from "../distributions.js";
import { DuplicatedStudyError, raise } from "../exceptions.js";
import { logger } from "../logging.js";
import type { StudyDirection } from "../study/direction.js";
import type { FrozenStudy } from "../study/frozen.js";
import { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";
import { newStudyName } from "./names.js";
import { RecordStorage } from "./recordStorage.js";
import {
  changed,
  copyValue,
  Records,
  StudyRecord,
  type TrialChange,
  withFields,
  withKey,
} from "./records.js";

/**
 * Keeps studies in the memory of this process: the default. Attributes may be anything that `structuredClone` copies.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * optuna.getAllStudyNames(storage); // ['first']
 */
export class InMemoryStorage extends RecordStorage {
  override readonly synchronous = true as const;
  private readonly records = new Records();
  private nextStudyId = 0;
  private nextTrialId = 0;

  protected override study(studyId: number): StudyRecord {
    return this.records.study(studyId);
  }

  override createNewStudy(directions: readonly StudyDirection[], studyName = newStudyName()): number {
    if (this.records.hasName(studyName)) {
      throw raise(DuplicatedStudyError, "E-OPTUNA-022", { name: studyName });
    }
    const id = this.nextStudyId++;
    this.records.studies.set(id, new StudyRecord(id, studyName, [...directions]));
    logger.info(`A new study created in memory with name: ${studyName}`);
    return id;
  }

  override deleteStudy(studyId: number): void {
    this.records.study(studyId);
    this.records.remove(studyId);
  }

  override setStudyUserAttr(studyId: number, key: string, value: unknown): void {
    const study = this.records.study(studyId);
    study.userAttrs = withKey(study.userAttrs, key, copyValue(value));
  }

  override setStudySystemAttr(studyId: number, key: string, value: unknown): void {
    const study = this.records.study(studyId);
    study.systemAttrs = withKey(study.systemAttrs, key, copyValue(value));
  }

  override getStudyIdFromName(studyName: string): number {
    return this.records.studyOfName(studyName).id;
  }

  override getAllStudies(): FrozenStudy[] {
    return [...this.records.studies.values()].map((study) => study.freeze());
  }

  override createNewTrial(studyId: number, template?: FrozenTrial): number {
    const study = this.records.study(studyId);
    const place = { trialId: this.nextTrialId, number: study.size };
    const trial =
      template === undefined
        ? new FrozenTrial({ state: "RUNNING", datetimeStart: new Date(), ...place })
        : withFields(template.copy(), place);
    this.records.put(study, trial);
    return this.nextTrialId++;
  }

  /** The trial, if it may still change. @throws E-OPTUNA-021, UpdateFinishedTrialError */
  private updatable(trialId: number): FrozenTrial {
    const trial = this.records.trial(trialId);
    this.checkTrialIsUpdatable(trial);
    return trial;
  }

  private change(trialId: number, change: TrialChange): void {
    const trial = this.updatable(trialId);
    this.records.studyOf(trialId).put(changed(trial, change));
  }

  override setTrialParam(trialId: number, name: string, internal: number, distribution: Distribution): void {
    this.updatable(trialId);
    this.records.studyOf(trialId).checkParam(name, distribution);
    this.change(trialId, { kind: "param", name, internal, distribution });
  }

  override setTrialStateValues(
    trialId: number,
    state: TrialState,
    values: readonly number[] | null = null,
  ): boolean {
    const trial = this.updatable(trialId);
    if (state === "RUNNING" && trial.state !== "WAITING") return false;
    this.change(trialId, { kind: "state", state, values, time: new Date() });
    return true;
  }

  override setTrialIntermediateValue(trialId: number, step: number, value: number): void {
    this.change(trialId, { kind: "intermediate", step, value });
  }

  override setTrialUserAttr(trialId: number, key: string, value: unknown): void {
    this.change(trialId, { kind: "userAttr", key, value: copyValue(value) });
  }

  override setTrialSystemAttr(trialId: number, key: string, value: unknown): void {
    this.change(trialId, { kind: "systemAttr", key, value: copyValue(value) });
  }

  override getTrial(trialId: number): FrozenTrial {
    return this.records.trial(trialId);
  }
}
