import { failure } from "../messages.js";
import type { StudyDirection } from "./direction.js";

/** The attributes of a study, without its trials. */
export class FrozenStudy {
  readonly studyId: number;
  readonly studyName: string;
  readonly directions: readonly StudyDirection[];
  readonly userAttrs: Record<string, unknown>;
  readonly systemAttrs: Record<string, unknown>;

  constructor(fields: {
    studyId: number;
    studyName: string;
    directions: readonly StudyDirection[];
    userAttrs: Record<string, unknown>;
    systemAttrs: Record<string, unknown>;
  }) {
    this.studyId = fields.studyId;
    this.studyName = fields.studyName;
    this.directions = fields.directions;
    this.userAttrs = fields.userAttrs;
    this.systemAttrs = fields.systemAttrs;
  }

  /** @throws E-OPTUNA-008 with several objectives */
  get direction(): StudyDirection {
    if (this.directions.length > 1) {
      throw failure("E-OPTUNA-008", { what: "direction", instead: "directions" });
    }
    return this.directions[0];
  }
}
