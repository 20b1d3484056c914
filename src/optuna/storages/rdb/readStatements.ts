import type { Compilable } from "kysely";
import type { Query } from "./client.js";
import { inStudy } from "./dialects.js";
import type { StatementBuilder } from "./statements.js";
import { PARTS, type Part } from "./tables.js";

/** The columns of each part: whose it is, the order of its making, its name, a number, a text. */
const PART_COLUMNS = {
  trial_params: [
    "trial_id",
    "param_id as id",
    "param_name as name",
    "param_value as value",
    "distribution_json as text",
  ],
  trial_values: ["trial_id", "objective as name", "value", "value_type as text"],
  trial_intermediate_values: [
    "trial_id",
    "trial_intermediate_value_id as id",
    "step as name",
    "intermediate_value as value",
    "intermediate_value_type as text",
  ],
  trial_user_attributes: ["trial_id", "trial_user_attribute_id as id", "key as name", "value_json as text"],
  trial_system_attributes: [
    "trial_id",
    "trial_system_attribute_id as id",
    "key as name",
    "value_json as text",
  ],
} as const;

/** Reading trials, and what belongs to them. */
export function readStatements(builder: StatementBuilder) {
  const { db } = builder;
  const prepare = builder.prepare.bind(builder);
  const trialColumns = ["trial_id", "number", "state", "datetime_start", "datetime_complete"] as const;

  const forParts = <R>(make: (part: Part) => R): Record<Part, R> =>
    Object.fromEntries(PARTS.map((part) => [part, make(part)])) as Record<Part, R>;

  /** Typed as the parameters' table: Kysely cannot type a choice of tables. */
  const selectPart = (part: Part) =>
    db.selectFrom(part as "trial_params").select(PART_COLUMNS[part] as never);

  /** One statement a length of the list, compiled when it is first needed. */
  const ofIds = (make: (ids: number[]) => Compilable) => {
    const byLength = new Map<number, (ids: Record<string, number>) => Query>();
    return (ids: readonly number[]): Query => {
      let statement = byLength.get(ids.length);
      if (statement === undefined) {
        statement = prepare<Record<string, number>>((arg) => make(ids.map((_, i) => arg(String(i)))));
        byLength.set(ids.length, statement);
      }
      return statement(Object.fromEntries(ids.entries()));
    };
  };

  return {
    trialsOfStudy: prepare<{ study: number }>((arg) =>
      db.selectFrom("trials").select(trialColumns).where("study_id", "=", arg("study")).orderBy("trial_id"),
    ),
    trialsAfter: prepare<{ study: number; after: number }>((arg) =>
      db
        .selectFrom("trials")
        .select(trialColumns)
        .where(inStudy(builder, "study_id", arg("study")))
        .where("trial_id", ">", arg("after"))
        .orderBy("trial_id"),
    ),
    trialsOfIds: ofIds((ids) => db.selectFrom("trials").select(trialColumns).where("trial_id", "in", ids)),
    partsOfIds: forParts((part) => ofIds((ids) => selectPart(part).where("trial_id", "in", ids))),
    partsAfter: forParts((part) =>
      prepare<{ study: number; after: number }>((arg) =>
        selectPart(part).where(
          "trial_id",
          "in",
          db
            .selectFrom("trials")
            .select("trials.trial_id")
            .where("trials.study_id", "=", arg("study"))
            .where("trials.trial_id", ">", arg("after")),
        ),
      ),
    ),
  };
}
