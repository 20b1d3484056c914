import type { Compilable } from "kysely";
import { distributionToJSON } from "../../distributions.js";
import { dumps } from "../../json.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { isFinished } from "../../trial/state.js";
import type { TrialChange } from "../records.js";
import type { Query } from "./client.js";
import type { DialectName } from "./ddl.js";
import { type PreparedStatements, prepareAll } from "./prepared.js";
import { StatementBuilder } from "./statements.js";
import { LIBRARY_VERSION, PARTS, SCHEMA_VERSION, type StudyAttrs } from "./tables.js";
import { finite, intermediateType, timeText, valueType } from "./values.js";

/**
 * Every statement of the storage. Writes to a trial carry their own condition, that the trial is there and not finished, so that a whole
 * event is one transaction in which no statement waits for what another returned (`trialEvent`).
 */
export class Queries {
  private readonly builder: StatementBuilder;
  private readonly statements: PreparedStatements;

  constructor(dialect: DialectName) {
    this.builder = new StatementBuilder(dialect);
    this.statements = prepareAll(this.builder);
  }

  // Studies

  createStudy(name: string, directions: readonly string[]): Query[] {
    const { insertStudy, insertDirection, studyIdOfName } = this.statements;
    return [
      insertStudy({ name }),
      ...directions.map((direction, objective) => insertDirection({ name, direction, objective })),
      studyIdOfName({ name }),
    ];
  }

  studyIdOfName(name: string): Query {
    return this.statements.studyIdOfName({ name });
  }

  /** Name, user and system attributes of one study, and its directions, which never change, unless they are known. */
  study(study: number, known: boolean): Query[] {
    const { studyName, directions, studyAttrs } = this.statements;
    return [
      studyName({ study }),
      studyAttrs.study_user_attributes({ study }),
      studyAttrs.study_system_attributes({ study }),
      ...(known ? [] : [directions({ study })]),
    ];
  }

  allStudies(): Query[] {
    const { db } = this.builder;
    return [
      db.selectFrom("studies").select(["study_id", "study_name"]).orderBy("study_id"),
      db
        .selectFrom("study_directions")
        .select(["study_id", "direction"])
        .orderBy("study_id")
        .orderBy("objective"),
      db.selectFrom("study_user_attributes").select(["study_id", "key", "value_json"]).orderBy("study_id"),
      db.selectFrom("study_system_attributes").select(["study_id", "key", "value_json"]).orderBy("study_id"),
    ].map((statement) => this.builder.once(statement));
  }

  setStudyAttr(table: StudyAttrs, study: number, key: string, value: unknown): Query {
    return this.statements.setStudyAttr[table]({ study, key, json: dumps(value) });
  }

  /** A study, its trials and all that is theirs. */
  deleteStudy(study: number): Query[] {
    const { db } = this.builder;
    const trials = db.selectFrom("trials").select("trial_id").where("study_id", "=", study);
    const ofTrials = [...PARTS, "trial_heartbeats"] as const;
    const ofStudies = [
      "trials",
      "study_directions",
      "study_user_attributes",
      "study_system_attributes",
      "studies",
    ] as const;
    return [
      ...ofTrials.map((table) => db.deleteFrom(table).where("trial_id", "in", trials)),
      ...ofStudies.map((table) => db.deleteFrom(table).where("study_id", "=", study)),
    ].map((statement) => this.builder.once(statement));
  }

  // Trials

  /** Makes a trial under the lock of its study's row, numbered behind the last one; the last statement returns id and number. */
  createTrial(study: number, template: FrozenTrial | undefined, now: Date, heartbeat = false): Query[] {
    const { lockStudy, insertTrial, lastTrial, firstHeartbeat } = this.statements;
    const start = template === undefined ? now : template.datetimeStart;
    const insert = insertTrial({
      study,
      state: template?.state ?? "RUNNING",
      start: timeText(start),
      complete: timeText(template?.datetimeComplete ?? null),
    });
    const parts = template === undefined ? [] : this.templateParts(study, template);
    if (heartbeat) parts.push(firstHeartbeat({ study }));
    return [lockStudy({ study }), insert, ...parts, lastTrial({ study })];
  }

  /** What a template holds, put into the study's last trial, which the transaction has just made. */
  private templateParts(study: number, template: FrozenTrial): Query[] {
    const { db, sql } = this.builder;
    const trial_id = sql<number>`(${db
      .selectFrom("trials")
      .select(({ fn }) => fn.max("trial_id").as("trial_id"))
      .where("study_id", "=", study)})`;
    const inserts: Compilable[] = (template.values ?? []).map((value, objective) =>
      db
        .insertInto("trial_values")
        .values({ trial_id, objective, value: finite(value), value_type: valueType(value) }),
    );
    for (const [param_name, value] of Object.entries(template.params)) {
      const distribution = template.distributions[param_name];
      const param_value = distribution.toInternalRepr(value);
      const distribution_json = distributionToJSON(distribution);
      inserts.push(
        db.insertInto("trial_params").values({ trial_id, param_name, param_value, distribution_json }),
      );
    }
    for (const [step, value] of template.intermediateValues) {
      inserts.push(
        db.insertInto("trial_intermediate_values").values({
          trial_id,
          step,
          intermediate_value: finite(value),
          intermediate_value_type: intermediateType(value),
        }),
      );
    }
    for (const [table, attrs] of [
      ["trial_user_attributes", template.userAttrs],
      ["trial_system_attributes", template.systemAttrs],
    ] as const) {
      for (const [key, value] of Object.entries(attrs)) {
        inserts.push(db.insertInto(table).values({ trial_id, key, value_json: dumps(value) }));
      }
    }
    return inserts.map((statement) => this.builder.once(statement));
  }

  /**
   * Changes of one trial as one transaction. The first statement locks the trial's row and returns its study, number and state from before;
   * the others do nothing when it was finished, or, in a claim, not WAITING.
   */
  trialEvent(trial: number, changes: readonly TrialChange[]): Query[] {
    return [this.statements.lockTrial({ trial }), ...changes.flatMap((change) => this.change(trial, change))];
  }

  /** Claims a WAITING trial, as `trialEvent` does it; with the first sign of life where it is to be watched. */
  claim(trial: number, change: TrialChange, heartbeat: boolean): Query[] {
    const { lockTrial, claimingHeartbeat } = this.statements;
    const sign = heartbeat ? [claimingHeartbeat({ trial })] : [];
    return [lockTrial({ trial }), ...sign, ...this.change(trial, change)];
  }

  private change(trial: number, change: TrialChange): Query[] {
    const { setParam, setIntermediate, setTrialAttr, setValue, setState, claim } = this.statements;
    switch (change.kind) {
      case "param": {
        const { name, internal: value, distribution } = change;
        return [setParam({ trial, name, value, json: distributionToJSON(distribution) })];
      }
      case "intermediate": {
        const { step, value } = change;
        return [setIntermediate({ trial, step, value: finite(value), type: intermediateType(value) })];
      }
      case "userAttr":
      case "systemAttr": {
        const table = change.kind === "userAttr" ? "trial_user_attributes" : "trial_system_attributes";
        return [setTrialAttr[table]({ trial, key: change.key, json: dumps(change.value) })];
      }
      case "state": {
        const { state, values } = change;
        const time = timeText(change.time);
        if (state === "RUNNING") return [claim({ trial, time })];
        const sets = (values ?? []).map((value, objective) =>
          setValue({ trial, objective, value: finite(value), type: valueType(value) }),
        );
        return [...sets, setState({ trial, state, complete: isFinished(state) ? time : null })];
      }
    }
  }

  /** The study of a trial. */
  studyOfTrial(trial: number): Query {
    return this.statements.studyOfTrial({ trial });
  }

  /** The first known distribution of a parameter in a study. */
  distributionOf(study: number, name: string): Query {
    return this.statements.distributionOf({ study, name });
  }

  /** Trials with an id above `after`, then those of the given ids, which are few or come in chunks. */
  trials(study: number, after: number, ids: readonly number[]): Query[] {
    const { trialsAfter, trialsOfStudy } = this.statements;
    return [
      after < 0 ? trialsOfStudy({ study }) : trialsAfter({ study, after }),
      ...chunks(ids).map((chunk) => this.statements.trialsOfIds(chunk)),
    ];
  }

  /** What belongs to the trials of these ids: five statements, or five a chunk. */
  partsOfIds(ids: readonly number[]): Query[] {
    return chunks(ids).flatMap((chunk) => PARTS.map((table) => this.statements.partsOfIds[table](chunk)));
  }

  /** What belongs to the trials of a study with an id above `after`: five statements. */
  partsAfter(study: number, after: number): Query[] {
    return PARTS.map((table) => this.statements.partsAfter[table]({ study, after }));
  }

  // Signs of life

  recordHeartbeat(trial: number): Query {
    return this.statements.recordHeartbeat({ trial });
  }

  staleTrials(study: number, grace: number): Query {
    return this.statements.staleTrials({ study, grace });
  }

  // Versions

  versionInfo(): Query {
    return this.builder.once(
      this.builder.db.selectFrom("version_info").select(["schema_version", "library_version"]),
    );
  }

  insertVersionInfo(): Query {
    return this.builder.once(
      this.builder.db.insertInto("version_info").values({
        version_info_id: 1,
        schema_version: SCHEMA_VERSION,
        library_version: LIBRARY_VERSION,
      }),
    );
  }

  revision(): Query {
    return this.builder.once(this.builder.db.selectFrom("alembic_version").select("version_num"));
  }

  insertRevision(version_num: string): Query {
    return this.builder.once(this.builder.db.insertInto("alembic_version").values({ version_num }));
  }
}

/** At most this many ids in one statement. */
const CHUNK = 512;

/** Ids in lists whose lengths are powers of two (the last id fills up), so that few different statements have to be prepared. */
function chunks(ids: readonly number[]): number[][] {
  const lists: number[][] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const size = 2 ** Math.ceil(Math.log2(chunk.length));
    lists.push([...chunk, ...new Array<number>(size - chunk.length).fill(chunk[chunk.length - 1])]);
  }
  return lists;
}
