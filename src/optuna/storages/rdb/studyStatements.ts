import { onDuplicate } from "./dialects.js";
import type { StatementBuilder } from "./statements.js";
import type { StudyAttrs } from "./tables.js";

/** Making, finding and describing studies. */
export function studyStatements(builder: StatementBuilder) {
  const { db } = builder;
  const prepare = builder.prepare.bind(builder);

  const setAttr = (table: StudyAttrs) =>
    prepare<{ study: number; key: string; json: string }>((arg) =>
      onDuplicate(
        builder,
        db
          .insertInto(table)
          .columns(["study_id", "key", "value_json"])
          .expression((eb) =>
            eb
              .selectFrom("studies")
              .select([
                "studies.study_id",
                arg.cast("key", "text").as("key"),
                arg.cast("json", "text").as("value_json"),
              ])
              .where("studies.study_id", "=", arg("study")),
          ),
        ["study_id", "key"],
        ["value_json"],
      ),
    );

  const attrs = (table: StudyAttrs) =>
    prepare<{ study: number }>((arg) =>
      db.selectFrom(table).select(["key", "value_json"]).where("study_id", "=", arg("study")),
    );

  return {
    insertStudy: prepare<{ name: string }>((arg) =>
      db.insertInto("studies").values({ study_name: arg("name") }),
    ),
    insertDirection: prepare<{ name: string; direction: string; objective: number }>((arg) =>
      db
        .insertInto("study_directions")
        .columns(["direction", "study_id", "objective"])
        .expression((eb) =>
          eb
            .selectFrom("studies")
            .select([
              arg.cast("direction", "studydirection").as("direction"),
              "study_id",
              arg.cast("objective", "integer").as("objective"),
            ])
            .where("study_name", "=", arg("name")),
        ),
    ),
    studyIdOfName: prepare<{ name: string }>((arg) =>
      db.selectFrom("studies").select("study_id").where("study_name", "=", arg("name")),
    ),
    studyName: prepare<{ study: number }>((arg) =>
      db.selectFrom("studies").select("study_name").where("study_id", "=", arg("study")),
    ),
    directions: prepare<{ study: number }>((arg) =>
      db
        .selectFrom("study_directions")
        .select("direction")
        .where("study_id", "=", arg("study"))
        .orderBy("objective"),
    ),
    studyAttrs: {
      study_user_attributes: attrs("study_user_attributes"),
      study_system_attributes: attrs("study_system_attributes"),
    },
    setStudyAttr: {
      study_user_attributes: setAttr("study_user_attributes"),
      study_system_attributes: setAttr("study_system_attributes"),
    },
  };
}
