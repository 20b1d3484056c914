import { say } from "../../../core/messages/language.js";
import { distributionToJSON, jsonToDistribution } from "../../distributions.js";
import { type Flow, type MaybePromise, wait } from "../../maybe.js";
import { failure } from "../../messages.js";
import type { Run, SqlClient } from "./client.js";
import { createEnum, createTable } from "./ddl.js";
import type { Queries } from "./queries.js";
import { currentRevision, ENUM_NAMES, namesIn, TABLE_NAMES, text } from "./schema.js";
import {
  type EnumName,
  HEAD_REVISION,
  LIBRARY_VERSION,
  REVISIONS,
  SCHEMA_VERSION,
  TABLES,
  type TableName,
} from "./tables.js";

/**
 * Brings Optuna's tables of an older version to today's, as `optuna storage upgrade` does with Alembic: what Optuna 2.4 (November 2020) and
 * later have made. All in one transaction: the tables are of the old version or of the new one.
 *
 * SQLite cannot change a column, so there a table is written anew. What each version brought stands in Optuna's migrations
 * (`optuna/storages/_rdb/alembic/versions`).
 */

type Revision = (typeof REVISIONS)[number];

/** The oldest revision that is upgraded. */
const OLDEST: Revision = "v2.4.0.a";

/** Before v3.0.0.c an infinite value was stored as the largest number of 32 bits, which `np.isclose` finds again. */
const LARGEST = 3.4028234663852886e38;
const [NEARLY, BEYOND] = [LARGEST * (1 - 1e-5), LARGEST * (1 + 1e-5)];
const LARGEST_DOUBLE = "1.7976931348623157e308";

const isInfinite = (value: string) =>
  `(${value} >= ${NEARLY} and (${value} <= ${BEYOND} or ${value} > ${LARGEST_DOUBLE}))`;

/** SQL for the type of a value that was stored without one. */
function typeSql(value: string, nan: string): string {
  return `case when ${nan} then 'NAN' when ${isInfinite(value)} then 'INF_POS' when ${isInfinite(`-${value}`)} then 'INF_NEG' else 'FINITE' end`;
}

/** Tables that hold a value with its type, and since when. */
const TYPED = [
  {
    table: "trial_intermediate_values",
    value: "intermediate_value",
    type: "intermediate_value_type",
    enum: "trialintermediatevaluetype",
    since: "v3.0.0.c",
  },
  { table: "trial_values", value: "value", type: "value_type", enum: "trialvaluetype", since: "v3.0.0.d" },
] as const satisfies readonly {
  table: TableName;
  value: string;
  type: string;
  enum: EnumName;
  since: Revision;
}[];

/** Columns that were texts of limited length, and numbers of unknown precision. */
const TEXTS = [
  ["study_user_attributes", "value_json"],
  ["study_system_attributes", "value_json"],
  ["trial_user_attributes", "value_json"],
  ["trial_system_attributes", "value_json"],
  ["trial_params", "distribution_json"],
] as const;
const FLOATS = [
  ["trial_intermediate_values", "intermediate_value"],
  ["trial_params", "param_value"],
  ["trial_values", "value"],
] as const;

/**
 * Upgrades the tables of a database, if need be.
 * @returns whether anything was to do
 * @throws E-STORAGE-005 for newer tables, E-STORAGE-011 where there are none or their content is not in order, E-NOTIMPL-001 for tables
 * older than those of Optuna 2.4, and for MySQL
 */
export function upgradeSchema(client: SqlClient, queries: Queries): MaybePromise<boolean> {
  return client.alone((run) => upgrading(client, queries, run));
}

function* upgrading(client: SqlClient, queries: Queries, run: Run): Flow<boolean> {
  const present = yield* namesIn(run, TABLE_NAMES[client.dialect]);
  const found = yield* revisionOf(present, queries, run);
  if (found === HEAD_REVISION) return false;
  checkUpgradable(found, client);
  const isBefore = (revision: Revision) => REVISIONS.indexOf(found) < REVISIONS.indexOf(revision);
  const execute = (sql: string): Flow<unknown> => wait(run(text(sql, false)));

  if (isBefore("v3.0.0.b")) yield* checkValues(run);
  if (isBefore("v3.0.0.a")) yield* convertDistributions(client, run);
  const statements = client.dialect === "sqlite" ? rewriteSql(isBefore) : yield* alterSql(isBefore, run);
  for (const sql of statements) yield* execute(sql);
  for (const table of TABLES) {
    if (present.has(table.name)) continue;
    for (const sql of createTable(table, client.dialect)) yield* execute(sql);
  }
  yield* execute("create index trials_study_id_key on trials (study_id)");
  yield* execute(`update alembic_version set version_num = '${HEAD_REVISION}'`);
  yield* execute(
    `update version_info set schema_version = ${SCHEMA_VERSION}, library_version = '${LIBRARY_VERSION}'`,
  );
  return true;
}

/** @throws E-STORAGE-005, E-STORAGE-011 */
function* revisionOf(present: ReadonlySet<string>, queries: Queries, run: Run): Flow<Revision> {
  if (!present.has("studies") || !present.has("version_info")) {
    const problem = say("there are no tables of Optuna", "no hay tablas de Optuna");
    throw failure("E-STORAGE-011", { problem });
  }
  // Before there were revisions.
  const found = present.has("alembic_version") ? yield* currentRevision(run, queries) : undefined;
  const known = found === undefined ? REVISIONS[0] : REVISIONS.find((revision) => revision === found);
  if (known === undefined) throw failure("E-STORAGE-005", { found: String(found), head: HEAD_REVISION });
  return known;
}

/** @throws E-NOTIMPL-001 */
function checkUpgradable(found: Revision, { dialect }: SqlClient): void {
  const isOld = REVISIONS.indexOf(found) < REVISIONS.indexOf(OLDEST);
  if (!isOld && dialect !== "mysql") return;
  const what = isOld
    ? say(`Upgrading tables of version ${found}`, `Actualizar tablas de la versión ${found}`)
    : say("Upgrading the tables of MySQL", "Actualizar las tablas de MySQL");
  const instead = say(
    "Upgrade them with Python's Optuna: optuna storage upgrade --storage $STORAGE_URL",
    "Actualízalas con el Optuna de Python: optuna storage upgrade --storage $STORAGE_URL",
  );
  throw failure("E-NOTIMPL-001", { what, instead });
}

/** Removes the null values of trials that have no value. @throws E-STORAGE-011 where a complete trial has such a value */
function* checkValues(run: Run): Flow<void> {
  const invalid =
    "select count(*) as n from trial_values join trials on trials.trial_id = trial_values.trial_id where trials.state = 'COMPLETE' and trial_values.value is null";
  const { rows } = yield* wait(run(text(invalid, true)));
  if (Number(rows[0].n) > 0) {
    const problem = say(
      `${rows[0].n} complete trials have no value`,
      `${rows[0].n} trials completos no tienen valor`,
    );
    throw failure("E-STORAGE-011", { problem });
  }
  yield* wait(run(text("delete from trial_values where value is null", false)));
}

/** Five kinds of numerical distributions became two. */
function* convertDistributions({ dialect }: SqlClient, run: Run): Flow<void> {
  const all = "select distinct distribution_json as before from trial_params";
  const { rows } = yield* wait(run(text(all, true)));
  const [first, second] = dialect === "postgresql" ? ["$1", "$2"] : ["?", "?"];
  const sql = `update trial_params set distribution_json = ${first} where distribution_json = ${second}`;
  for (const { before } of rows) {
    const after = distributionToJSON(jsonToDistribution(String(before)));
    if (after !== before) yield* wait(run({ sql, parameters: [after, before], reads: false }));
  }
}

type IsBefore = (revision: Revision) => boolean;

/** PostgreSQL changes its columns. */
function* alterSql(isBefore: IsBefore, run: Run): Flow<string[]> {
  const statements: string[] = [];
  const alter = (table: TableName, column: string, change: string) =>
    statements.push(`alter table ${table} alter column ${column} ${change}`);
  if (isBefore("v2.6.0.a")) for (const [table, column] of TEXTS) alter(table, column, "type text");
  if (isBefore("v3.0.0.b")) for (const [table, column] of FLOATS) alter(table, column, "type float(53)");
  const enums = yield* namesIn(run, ENUM_NAMES);
  for (const { table, value, type, enum: name, since } of TYPED) {
    if (!isBefore(since)) continue;
    if (!enums.has(name)) statements.push(createEnum(name));
    alter(table, value, "drop not null");
    statements.push(`alter table ${table} add column ${type} ${name} not null default 'FINITE'`);
    alter(table, type, "drop default");
    const kind = typeSql(value, name === "trialvaluetype" ? "false" : `${value} is null or ${value} = 'NaN'`);
    statements.push(`update ${table} set ${type} = cast(${kind} as ${name})`);
    statements.push(`update ${table} set ${value} = null where ${type} <> 'FINITE'`);
  }
  return statements;
}

/** SQLite writes its tables anew. */
function rewriteSql(isBefore: IsBefore): string[] {
  const changed = new Set<TableName>();
  if (isBefore("v2.6.0.a")) for (const [table] of TEXTS) changed.add(table);
  if (isBefore("v3.0.0.b")) for (const [table] of FLOATS) changed.add(table);
  for (const { table, since } of TYPED) if (isBefore(since)) changed.add(table);
  return TABLES.filter(({ name }) => changed.has(name)).flatMap((table) => {
    const { name } = table;
    const typed = TYPED.find((one) => one.table === name && isBefore(one.since));
    const columns = table.columns.map((column) => `"${column.name}"`);
    const values = columns.map((column) => {
      if (typed === undefined) return column;
      const kind = typeSql(typed.value, name === "trial_values" ? "false" : `${typed.value} is null`);
      if (column === `"${typed.type}"`) return kind;
      return column === `"${typed.value}"` ? `case when ${kind} = 'FINITE' then ${column} end` : column;
    });
    const [create] = createTable({ ...table, name: `upgraded_${name}` as TableName }, "sqlite");
    return [
      create,
      `insert into upgraded_${name} (${columns.join(", ")}) select ${values.join(", ")} from ${name}`,
      `drop table ${name}`,
      `alter table upgraded_${name} rename to ${name}`,
    ];
  });
}
