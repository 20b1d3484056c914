import { type Flow, flow, type MaybePromise, wait } from "../../maybe.js";
import { failure } from "../../messages.js";
import type { Query, Run, SqlClient } from "./client.js";
import { createEnum, createTable } from "./ddl.js";
import type { Queries } from "./queries.js";
import { ENUMS, type EnumName, HEAD_REVISION, REVISIONS, SCHEMA_VERSION, TABLES } from "./tables.js";

export const TABLE_NAMES = {
  sqlite: "select name as name from sqlite_master where type = 'table'",
  postgresql:
    "select table_name as name from information_schema.tables where table_schema = current_schema()",
  mysql: "select table_name as name from information_schema.tables where table_schema = database()",
};

export const ENUM_NAMES =
  "select typname as name from pg_type join pg_namespace on pg_namespace.oid = typnamespace where nspname = current_schema()";

export function text(sql: string, reads: boolean): Query {
  return { sql, parameters: [], reads };
}

export function* namesIn(run: Run, sql: string): Flow<Set<string>> {
  const { rows } = yield* wait(run(text(sql, true)));
  return new Set(rows.map((row) => String(row.name)));
}

export interface SchemaOptions {
  readonly skipTableCreation: boolean;
  readonly skipCompatibilityCheck: boolean;
}

/**
 * Makes Optuna's tables where there are none, and refuses those of another version.
 * @throws E-STORAGE-004 for older tables, E-STORAGE-005 for newer ones
 */
export function ensureSchema(
  client: SqlClient,
  queries: Queries,
  options: SchemaOptions,
): MaybePromise<void> {
  return flow(function* () {
    const run = runOf(client);
    const present = yield* namesIn(run, TABLE_NAMES[client.dialect]);
    const complete = TABLES.every(({ name }) => present.has(name));
    const revision = complete ? yield* currentRevision(run, queries) : undefined;
    if (revision === undefined && !options.skipTableCreation) {
      yield* wait(client.alone((alone) => createTables(client, queries, alone)));
    }
    if (!options.skipCompatibilityCheck) yield* checkRevision(run, queries);
  });
}

/** The revision of a database's tables; undefined where it says none. */
export function revisionIfAny(client: SqlClient, queries: Queries): MaybePromise<string | undefined> {
  return flow(function* () {
    const run = runOf(client);
    const present = yield* namesIn(run, TABLE_NAMES[client.dialect]);
    return present.has("alembic_version") ? yield* currentRevision(run, queries) : undefined;
  });
}

/** Statements one by one, without a transaction. */
function runOf(client: SqlClient): Run {
  return (query) =>
    flow(function* () {
      return (yield* wait(client.read([query])))[0];
    });
}

export function* currentRevision(run: Run, queries: Queries): Flow<string | undefined> {
  const { rows } = yield* wait(run(queries.revision()));
  return rows[0]?.version_num as string | undefined;
}

/**
 * What is missing, whoever began it. Tables without a revision are those of a time before revisions, unless their version says that they are
 * today's.
 */
function* createTables(client: SqlClient, queries: Queries, run: Run): Flow<void> {
  const present = yield* namesIn(run, TABLE_NAMES[client.dialect]);
  if (present.has("alembic_version")) {
    const revision = yield* currentRevision(run, queries);
    if (revision !== undefined && revision !== HEAD_REVISION) return;
  }
  if (client.dialect === "postgresql") {
    const types = yield* namesIn(run, ENUM_NAMES);
    for (const name of Object.keys(ENUMS) as EnumName[]) {
      if (!types.has(name)) yield* wait(run(text(createEnum(name), false)));
    }
  }
  for (const table of TABLES) {
    if (present.has(table.name)) continue;
    for (const sql of createTable(table, client.dialect)) yield* wait(run(text(sql, false)));
  }
  const { rows } = yield* wait(run(queries.versionInfo()));
  if (rows.length === 0) yield* wait(run(queries.insertVersionInfo()));
  if ((yield* currentRevision(run, queries)) === undefined) {
    const today = rows.length === 0 || rows[0].schema_version === SCHEMA_VERSION;
    yield* wait(run(queries.insertRevision(today ? HEAD_REVISION : REVISIONS[0])));
  }
}

function* checkRevision(run: Run, queries: Queries): Flow<void> {
  const found = (yield* currentRevision(run, queries)) ?? "none";
  if (found === HEAD_REVISION) return;
  const known: readonly string[] = REVISIONS;
  if (!known.includes(found)) throw failure("E-STORAGE-005", { found, head: HEAD_REVISION });
  const { rows } = yield* wait(run(queries.versionInfo()));
  const library = String(rows[0]?.library_version ?? "");
  throw failure("E-STORAGE-004", { found, head: HEAD_REVISION, library });
}
