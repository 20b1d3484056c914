import { failure } from "../messages.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { bestOf } from "./best.js";
import type { StudyDirection } from "./direction.js";
import type { FrozenStudy } from "./frozen.js";

/**
 * A study at a glance: its attributes, how many trials it has, the best of them. Made by `getAllStudySummaries`.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first", direction: "maximize" });
 * const summaries = optuna.getAllStudySummaries(storage) as optuna.study.StudySummary[];
 * summaries.map(({ studyName, direction, nTrials }) => [studyName, direction, nTrials]); // [['first', 'maximize', 0]]
 */
export class StudySummary {
  /** The study's name, unique within its storage. */
  readonly studyName: string;
  /** The study's id within its storage. */
  readonly studyId: number;
  /** Whether each objective is minimized or maximized. */
  readonly directions: readonly StudyDirection[];
  /** The notes kept with `study.setUserAttr`. */
  readonly userAttrs: Readonly<Record<string, unknown>>;
  /** How many trials it has, in whatever state. */
  readonly nTrials: number;
  /** The best complete trial, whatever its constraints; null without any, and with several objectives. */
  readonly bestTrial: FrozenTrial | null;
  /** When the first trial started; null before. */
  readonly datetimeStart: Date | null;

  constructor(study: FrozenStudy, trials: readonly FrozenTrial[], includeBestTrial: boolean) {
    this.studyName = study.studyName;
    this.studyId = study.studyId;
    this.directions = study.directions;
    this.userAttrs = study.userAttrs;
    this.nTrials = trials.length;
    const complete = trials.filter((trial) => trial.state === "COMPLETE");
    const single = study.directions.length === 1 && includeBestTrial;
    this.bestTrial = single ? (bestOf(complete, study.directions[0])?.copy() ?? null) : null;
    let first: Date | null = null;
    for (const { datetimeStart } of trials) {
      if (datetimeStart !== null && (first === null || datetimeStart < first)) first = datetimeStart;
    }
    this.datetimeStart = first;
  }

  /** The direction of the only objective. @throws E-OPTUNA-008 with several objectives */
  get direction(): StudyDirection {
    if (this.directions.length > 1) {
      throw failure("E-OPTUNA-008", { what: "direction", instead: "directions" });
    }
    return this.directions[0];
  }
}
