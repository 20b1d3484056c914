import type { Expression, InsertQueryBuilder, InsertResult, RawBuilder, SqlBool } from "kysely";
import type { StatementBuilder } from "./statements.js";
import type { Database, TableName } from "./tables.js";

/** `for update`, but in SQLite, where transactions exclude each other. */
export function locking<Q extends { forUpdate(): Q }>(builder: StatementBuilder, query: Q): Q {
  return builder.dialect === "sqlite" ? query : query.forUpdate();
}

/** An insert that overwrites these columns of the row that has the key already; without columns it keeps the row. */
export function onDuplicate<T extends TableName>(
  { dialect, sql }: StatementBuilder,
  insert: InsertQueryBuilder<Database, T, InsertResult>,
  key: readonly string[],
  overwrite: readonly string[],
): InsertQueryBuilder<Database, T, InsertResult> {
  const set = (value: (column: string) => Expression<unknown>) =>
    Object.fromEntries(overwrite.map((column) => [column, value(column)])) as never;
  if (dialect === "mysql") {
    if (overwrite.length === 0) return insert.ignore();
    return insert.onDuplicateKeyUpdate(set((column) => sql`values(${sql.ref(column)})`));
  }
  return insert.onConflict((conflict) => {
    const target = conflict.columns(key as never);
    return overwrite.length === 0
      ? target.doNothing()
      : target.doUpdateSet(set((column) => sql.ref(`excluded.${column}`)));
  });
}

/**
 * `study_id = ?` for finding the newest trials by their ids. PostgreSQL would rather look through all trials of the study, by the index on
 * `study_id`, than begin at the end of the primary key: the sum keeps that index out. SQLite and MySQL have the trial's id in it.
 */
export function inStudy(
  { dialect, sql }: StatementBuilder,
  column: string,
  study: number,
): RawBuilder<SqlBool> {
  return dialect === "postgresql"
    ? sql<SqlBool>`${sql.ref(column)} + 0 = ${study}`
    : sql<SqlBool>`${sql.ref(column)} = ${study}`;
}
