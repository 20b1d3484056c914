import { inStudy, locking, onDuplicate } from "./dialects.js";
import type { StatementBuilder } from "./statements.js";
import type { TrialAttrs, ValueType } from "./tables.js";

const UNFINISHED = ["RUNNING", "WAITING"];

/** Making and changing trials. */
export function trialStatements(builder: StatementBuilder) {
  const { db, sql } = builder;
  const prepare = builder.prepare.bind(builder);

  /** The trial, if it may still change; all that is inserted is selected from it. */
  const unfinished = (trial: number) =>
    db.selectFrom("trials").where("trials.trial_id", "=", trial).where("trials.state", "in", UNFINISHED);

  const setAttr = (table: TrialAttrs) =>
    prepare<{ trial: number; key: string; json: string }>((arg) =>
      onDuplicate(
        builder,
        db
          .insertInto(table)
          .columns(["trial_id", "key", "value_json"])
          .expression(
            unfinished(arg("trial")).select([
              "trials.trial_id",
              arg.cast("key", "text").as("key"),
              arg.cast("json", "text").as("value_json"),
            ]),
          ),
        ["trial_id", "key"],
        ["value_json"],
      ),
    );

  return {
    lockStudy: prepare<{ study: number }>((arg) =>
      locking(builder, db.selectFrom("studies").select("study_id").where("study_id", "=", arg("study"))),
    ),
    /** Numbers count the trials of a study; under its lock the last one is known. Inserts nothing without a study. */
    insertTrial: prepare<{ study: number; state: string; start: string | null; complete: string | null }>(
      (arg) =>
        db
          .insertInto("trials")
          .columns(["number", "study_id", "state", "datetime_start", "datetime_complete"])
          .expression((eb) =>
            eb
              .selectFrom("studies")
              .select([
                sql<number>`coalesce((select last.number + 1 from trials as last where ${inStudy(builder, "last.study_id", arg("study"))} order by last.trial_id desc limit 1), 0)`.as(
                  "number",
                ),
                "studies.study_id",
                arg.cast("state", "trialstate").as("state"),
                arg.cast("start", "time").as("datetime_start"),
                arg.cast("complete", "time").as("datetime_complete"),
              ])
              .where("studies.study_id", "=", arg("study")),
          ),
    ),
    lastTrial: prepare<{ study: number }>((arg) =>
      db
        .selectFrom("trials")
        .select(["trial_id", "number"])
        .where(inStudy(builder, "study_id", arg("study")))
        .orderBy("trial_id", "desc")
        .limit(1),
    ),
    lockTrial: prepare<{ trial: number }>((arg) =>
      locking(
        builder,
        db.selectFrom("trials").select(["study_id", "number", "state"]).where("trial_id", "=", arg("trial")),
      ),
    ),
    studyOfTrial: prepare<{ trial: number }>((arg) =>
      db.selectFrom("trials").select("study_id").where("trial_id", "=", arg("trial")),
    ),
    /** The first value that is written for a parameter stays, as in Optuna. */
    setParam: prepare<{ trial: number; name: string; value: number; json: string }>((arg) =>
      onDuplicate(
        builder,
        db
          .insertInto("trial_params")
          .columns(["trial_id", "param_name", "param_value", "distribution_json"])
          .expression(
            unfinished(arg("trial")).select([
              "trials.trial_id",
              arg.cast("name", "text").as("param_name"),
              arg.cast("value", "float").as("param_value"),
              arg.cast("json", "text").as("distribution_json"),
            ]),
          ),
        ["trial_id", "param_name"],
        [],
      ),
    ),
    setIntermediate: prepare<{ trial: number; step: number; value: number | null; type: ValueType }>((arg) =>
      onDuplicate(
        builder,
        db
          .insertInto("trial_intermediate_values")
          .columns(["trial_id", "step", "intermediate_value", "intermediate_value_type"])
          .expression(
            unfinished(arg("trial")).select([
              "trials.trial_id",
              arg.cast("step", "integer").as("step"),
              arg.cast("value", "float").as("intermediate_value"),
              arg.cast("type", "trialintermediatevaluetype").as("intermediate_value_type"),
            ]),
          ),
        ["trial_id", "step"],
        ["intermediate_value", "intermediate_value_type"],
      ),
    ),
    setTrialAttr: {
      trial_user_attributes: setAttr("trial_user_attributes"),
      trial_system_attributes: setAttr("trial_system_attributes"),
    },
    setValue: prepare<{ trial: number; objective: number; value: number | null; type: ValueType }>((arg) =>
      onDuplicate(
        builder,
        db
          .insertInto("trial_values")
          .columns(["trial_id", "objective", "value", "value_type"])
          .expression(
            unfinished(arg("trial")).select([
              "trials.trial_id",
              arg.cast("objective", "integer").as("objective"),
              arg.cast("value", "float").as("value"),
              arg.cast("type", "trialvaluetype").as("value_type"),
            ]),
          ),
        ["trial_id", "objective"],
        ["value", "value_type"],
      ),
    ),
    setState: prepare<{ trial: number; state: string; complete: string | null }>((arg) =>
      db
        .updateTable("trials")
        .set({ state: arg("state"), datetime_complete: arg("complete") })
        .where("trial_id", "=", arg("trial"))
        .where("state", "in", UNFINISHED),
    ),
    claim: prepare<{ trial: number; time: string | null }>((arg) =>
      db
        .updateTable("trials")
        .set({ state: "RUNNING", datetime_start: arg("time") })
        .where("trial_id", "=", arg("trial"))
        .where("state", "=", "WAITING"),
    ),
    distributionOf: prepare<{ study: number; name: string }>((arg) =>
      db
        .selectFrom("trial_params")
        .innerJoin("trials", "trials.trial_id", "trial_params.trial_id")
        .select("distribution_json")
        .where("trials.study_id", "=", arg("study"))
        .where("trial_params.param_name", "=", arg("name"))
        .limit(1),
    ),
  };
}
