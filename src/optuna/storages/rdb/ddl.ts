import { ENUMS, type TABLES } from "./tables.js";

export type DialectName = "sqlite" | "postgresql" | "mysql";

type Table = (typeof TABLES)[number];
type Column = Table["columns"][number];

/** The words of each dialect, as SQLAlchemy writes them for Optuna's models. */
function typeOf({ kind }: Column, dialect: DialectName): string {
  if (typeof kind === "object") {
    if (dialect === "postgresql") return kind.enum;
    if (dialect === "mysql") return `ENUM(${kind.values.map((value) => `'${value}'`).join(",")})`;
    return `VARCHAR(${Math.max(...kind.values.map((value) => value.length))})`;
  }
  switch (kind) {
    case "serial":
      return dialect === "postgresql" ? "SERIAL" : "INTEGER";
    case "float":
      return dialect === "sqlite" ? "FLOAT" : "FLOAT(53)";
    case "time":
      return dialect === "postgresql" ? "TIMESTAMP WITHOUT TIME ZONE" : "DATETIME";
    default:
      return kind.toUpperCase();
  }
}

/** `key` is a word of SQLite and MySQL. */
function quote(name: string, dialect: DialectName): string {
  if (name !== "key" || dialect === "postgresql") return name;
  return dialect === "mysql" ? "`key`" : '"key"';
}

function columnText(column: Column, dialect: DialectName): string {
  const serial = column.kind === "serial";
  const notNull = column.notNull || serial ? " NOT NULL" : "";
  const counting = serial && dialect === "mysql" ? " AUTO_INCREMENT" : "";
  return `${quote(column.name, dialect)} ${typeOf(column, dialect)}${notNull}${counting}`;
}

/** The statements that make a table and its index. */
export function createTable(table: Table, dialect: DialectName): string[] {
  const names = (columns: readonly string[]) => columns.map((name) => quote(name, dialect)).join(", ");
  const { primaryKeyName, references, index } = table;
  const lines = [
    ...table.columns.map((column) => columnText(column, dialect)),
    `${primaryKeyName ? `CONSTRAINT ${primaryKeyName} ` : ""}PRIMARY KEY (${table.primaryKey})`,
    ...(table.check ? [`CHECK (${table.check})`] : []),
    ...(table.unique ? [`UNIQUE (${names(table.unique)})`] : []),
    ...(references
      ? [`FOREIGN KEY(${references.column}) REFERENCES ${references.table} (${references.column})`]
      : []),
  ];
  const create = `CREATE TABLE ${table.name} (\n\t${lines.join(", \n\t")}\n)`;
  if (!index) return [create];
  const kind = index.unique ? "UNIQUE INDEX" : "INDEX";
  return [create, `CREATE ${kind} ${index.name} ON ${table.name} (${index.column})`];
}

/** The enumerations of PostgreSQL, which are types of their own. */
export function createEnum(name: keyof typeof ENUMS): string {
  return `CREATE TYPE ${name} AS ENUM (${ENUMS[name].map((value) => `'${value}'`).join(", ")})`;
}
