import { failure } from "../messages.js";
import type { StudyDirection } from "../study/direction.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";
import { BaseStorage } from "./base.js";
import type { StudyRecord } from "./records.js";

/** The reading half of a storage that holds what it knows in records; what differs is how these are kept true. */
export abstract class RecordStorage extends BaseStorage {
  /** The study as of now. @throws E-OPTUNA-020 */
  protected abstract study(studyId: number): StudyRecord;

  abstract override getTrial(trialId: number): FrozenTrial;

  override getStudyNameFromId(studyId: number): string {
    return this.study(studyId).name;
  }

  override getStudyDirections(studyId: number): readonly StudyDirection[] {
    return [...this.study(studyId).directions];
  }

  override getStudyUserAttrs(studyId: number): Readonly<Record<string, unknown>> {
    return this.study(studyId).userAttrs;
  }

  override getStudySystemAttrs(studyId: number): Readonly<Record<string, unknown>> {
    return this.study(studyId).systemAttrs;
  }

  override getAllTrials(
    studyId: number,
    options: { readonly deepcopy?: boolean; readonly states?: readonly TrialState[] } = {},
  ): FrozenTrial[] {
    const trials = this.study(studyId).list(options.states);
    return options.deepcopy === false ? trials : trials.map((trial) => trial.copy());
  }

  override getBestTrial(studyId: number): FrozenTrial {
    return this.study(studyId).best ?? super.getBestTrial(studyId);
  }

  override getTrialIdFromStudyIdTrialNumber(studyId: number, trialNumber: number): number {
    const trial = this.study(studyId).trial(trialNumber);
    if (trial === undefined) throw failure("E-OPTUNA-021", { by: "number", value: trialNumber });
    return trial.trialId;
  }
}
