import { TRIAL_STATES, type TrialState } from "../../trial/state.js";
import { inStudy, onDuplicate } from "./dialects.js";
import type { StatementBuilder } from "./statements.js";

/** Leaving and reading signs of life. */
export function heartbeatStatements(builder: StatementBuilder) {
  const { db, sql, dialect } = builder;
  const prepare = builder.prepare.bind(builder);
  // Optuna's heartbeats are naive times of the session's zone (SQLite: UTC), by the clock of the database alone.
  const now = dialect === "postgresql" ? sql<string>`localtimestamp` : sql<string>`current_timestamp`;
  const silence = {
    sqlite: sql<number>`cast(strftime('%s', 'now') as integer) - cast(strftime('%s', heartbeat) as integer)`,
    postgresql: sql<number>`extract(epoch from localtimestamp - heartbeat)`,
    mysql: sql<number>`timestampdiff(second, heartbeat, current_timestamp)`,
  }[dialect];

  /** A sign of life of a trial, where it is in one of these states. */
  const record = (states: readonly TrialState[]) =>
    prepare<{ trial: number }>((arg) =>
      onDuplicate(
        builder,
        db
          .insertInto("trial_heartbeats")
          .columns(["trial_id", "heartbeat"])
          .expression((eb) =>
            eb
              .selectFrom("trials")
              .select(["trials.trial_id", now.as("heartbeat")])
              .where("trials.trial_id", "=", arg("trial"))
              .where("trials.state", "in", states),
          ),
        ["trial_id"],
        ["heartbeat"],
      ),
    );

  return {
    recordHeartbeat: record(TRIAL_STATES),
    /** Before a trial is claimed, in the same transaction: only who gets it leaves a sign. */
    claimingHeartbeat: record(["WAITING"]),
    /** Of the study's last trial, which the transaction has just made. */
    firstHeartbeat: prepare<{ study: number }>((arg) =>
      db
        .insertInto("trial_heartbeats")
        .columns(["trial_id", "heartbeat"])
        .expression((eb) =>
          eb
            .selectFrom("trials")
            .select(["trials.trial_id", now.as("heartbeat")])
            .where(inStudy(builder, "trials.study_id", arg("study")))
            .orderBy("trials.trial_id", "desc")
            .limit(1),
        ),
    ),
    staleTrials: prepare<{ study: number; grace: number }>((arg) =>
      db
        .selectFrom("trials")
        .innerJoin("trial_heartbeats", "trial_heartbeats.trial_id", "trials.trial_id")
        .select("trials.trial_id")
        .where("trials.study_id", "=", arg("study"))
        .where("trials.state", "=", "RUNNING")
        .where(silence, ">", arg("grace"))
        .orderBy("trials.trial_id"),
    ),
  };
}
