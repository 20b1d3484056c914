import { setKey } from "../../../core/record.js";
import { type Distribution, jsonToDistribution, type ParamValue } from "../../distributions.js";
import { DuplicatedStudyError, raise, UpdateFinishedTrialError } from "../../exceptions.js";
import { failure } from "../../messages.js";
import { FrozenTrial } from "../../trial/frozen.js";
import { isFinished } from "../../trial/state.js";
import { Records, StudyRecord, type TrialChange, withKey } from "../records.js";
import type { JournalLog } from "./backend.js";
import * as read from "./fields.js";
import * as op from "./operations.js";

/** The fields that a record of any operation may have. */
interface Fields extends JournalLog {
  readonly study_id: number;
  readonly trial_id: number;
  readonly study_name: string;
  readonly directions: readonly number[];
  readonly user_attr: Record<string, unknown>;
  readonly system_attr: Record<string, unknown>;
  readonly user_attrs?: Record<string, unknown>;
  readonly system_attrs?: Record<string, unknown>;
  readonly datetime_start: string | null;
  readonly datetime_complete?: string | null;
  readonly state?: number;
  readonly value?: number | null;
  readonly values?: readonly number[] | null;
  readonly distributions?: Record<string, string>;
  readonly params?: Record<string, number>;
  readonly intermediate_values?: Record<string, number>;
  readonly param_name: string;
  readonly param_value_internal: number;
  readonly distribution: string;
  readonly step: number;
  readonly intermediate_value: number;
}

/** What became of a record. */
export interface Outcome {
  /** Did it change anything? */
  readonly applied: boolean;
  /** The id of the study or trial that it made. */
  readonly id?: number;
}

const REFUSED: Outcome = { applied: false };
const APPLIED: Outcome = { applied: true };

/**
 * The state of all studies after the records read so far. Every process that replays the log comes to the same state, so a record that
 * contradicts an earlier one (a study's name that is taken, a change of a finished trial) is refused by all alike; its writer, who finds out
 * by reading it back, gets the error.
 */
export class JournalReplay {
  readonly records = new Records();
  /** Records applied or refused so far. */
  logNumber = 0;
  private nextStudyId = 0;
  /** Ids count over all studies, deleted ones too. */
  private nextTrialId = 0;
  private readonly parsed = new Map<string, Distribution>();

  /** @throws what the record's writer has to know: it refers to nothing, or to what cannot change */
  apply(log: JournalLog): Outcome {
    const fields = log as Fields;
    switch (log.op_code) {
      case op.CREATE_STUDY:
        return this.createStudy(fields);
      case op.DELETE_STUDY:
        this.records.study(fields.study_id);
        this.records.remove(fields.study_id);
        return APPLIED;
      case op.SET_STUDY_USER_ATTR:
      case op.SET_STUDY_SYSTEM_ATTR:
        return this.setStudyAttr(fields);
      case op.CREATE_TRIAL:
        return this.createTrial(fields);
      case op.SET_TRIAL_PARAM:
        return this.setParam(fields);
      case op.SET_TRIAL_STATE_VALUES:
        return this.setState(fields);
      case op.SET_TRIAL_INTERMEDIATE_VALUE:
        return this.change(fields, {
          kind: "intermediate",
          step: read.integer(fields.step),
          value: read.report(fields.intermediate_value),
        });
      case op.SET_TRIAL_USER_ATTR:
        return this.change(fields, { kind: "userAttr", ...entry(fields.user_attr) });
      case op.SET_TRIAL_SYSTEM_ATTR:
        return this.change(fields, { kind: "systemAttr", ...entry(fields.system_attr) });
      case op.DISCARD_TRIALS:
        return REFUSED;
      default:
        throw failure("E-STORAGE-009", { code: String(log.op_code) });
    }
  }

  private createStudy({ study_name, directions }: Fields): Outcome {
    if (this.records.hasName(study_name)) {
      throw raise(DuplicatedStudyError, "E-OPTUNA-022", { name: study_name });
    }
    const id = this.nextStudyId++;
    const study = new StudyRecord(id, read.string(study_name), directions.map(read.direction));
    this.records.studies.set(id, study);
    return { applied: true, id };
  }

  private setStudyAttr(fields: Fields): Outcome {
    const study = this.records.study(fields.study_id);
    if (fields.op_code === op.SET_STUDY_USER_ATTR) {
      const { key, value } = entry(fields.user_attr);
      study.userAttrs = withKey(study.userAttrs, key, value);
    } else {
      const { key, value } = entry(fields.system_attr);
      study.systemAttrs = withKey(study.systemAttrs, key, value);
    }
    return APPLIED;
  }

  private createTrial(fields: Fields): Outcome {
    const study = this.records.study(fields.study_id);
    const distributions: Record<string, Distribution> = {};
    for (const [name, text] of Object.entries(fields.distributions ?? {})) {
      setKey(distributions, name, this.distribution(text));
    }
    const params: Record<string, ParamValue> = {};
    for (const [name, internal] of Object.entries(fields.params ?? {})) {
      setKey(params, name, distributions[name].toExternalRepr(read.number(internal)));
    }
    const steps = Object.entries(fields.intermediate_values ?? {});
    const { value = null, values = null, datetime_start: start, datetime_complete: complete = null } = fields;
    const trial = new FrozenTrial({
      trialId: this.nextTrialId++,
      number: study.size,
      state: read.state(fields.state ?? 0),
      values: read.values(values ?? (value === null ? null : [value])),
      datetimeStart: start === null ? null : read.time(start),
      datetimeComplete: complete === null ? null : read.time(complete),
      params,
      distributions,
      userAttrs: read.record(fields.user_attrs ?? {}),
      systemAttrs: read.record(fields.system_attrs ?? {}),
      intermediateValues: new Map(
        steps.map(([step, reported]) => [read.integer(Number(step)), read.report(reported)]),
      ),
    });
    this.records.put(study, trial);
    return { applied: true, id: trial.trialId };
  }

  private setParam(fields: Fields): Outcome {
    this.updatable(fields.trial_id);
    const distribution = this.distribution(fields.distribution);
    const name = read.string(fields.param_name);
    this.records.studyOf(fields.trial_id).checkParam(name, distribution);
    return this.change(fields, {
      kind: "param",
      name,
      internal: read.number(fields.param_value_internal),
      distribution,
    });
  }

  private setState(fields: Fields): Outcome {
    const trial = this.updatable(fields.trial_id);
    const state = read.state(fields.state);
    // The first claim of a WAITING trial won; the others are refused without an error.
    if (state === "RUNNING" && trial.state === "RUNNING") return REFUSED;
    const time = state === "RUNNING" ? fields.datetime_start : fields.datetime_complete;
    return this.change(fields, {
      kind: "state",
      state,
      values: read.values(fields.values ?? null),
      time: state === "WAITING" ? new Date(Number.NaN) : read.time(time), // a waiting trial has none
    });
  }

  private change({ trial_id }: Fields, change: TrialChange): Outcome {
    this.updatable(trial_id);
    this.records.change(trial_id, change);
    return APPLIED;
  }

  private updatable(trialId: number): FrozenTrial {
    const trial = this.records.trial(trialId);
    if (isFinished(trial.state)) {
      throw raise(UpdateFinishedTrialError, "E-OPTUNA-023", { number: trial.number });
    }
    return trial;
  }

  /** The same text comes again with every trial: it is parsed once. */
  private distribution(found: unknown): Distribution {
    const text = read.string(found);
    let distribution = this.parsed.get(text);
    if (distribution === undefined) {
      distribution = jsonToDistribution(text);
      this.parsed.set(text, distribution);
    }
    return distribution;
  }
}

function entry(record: unknown): { key: string; value: unknown } {
  const [key, value] = Object.entries(read.record(record))[0];
  return { key, value };
}
