import type { Cell, Row } from "./client.js";

/** What `node:sqlite` and `libsql` have in common. */
export interface Statement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint };
}

export interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface LibsqlConnection extends Connection {
  prepare(sql: string): Statement & { columns(): readonly { readonly name: string }[] };
}

/**
 * A connection of `libsql` whose texts are read as bytes, and decoded here: the driver ends the process at a text that is not UTF-8, and
 * whoever wrote the file may have put one there. Such a text has U+FFFD for what is no character, as with `node:sqlite`.
 */
export function readingBytes(inner: LibsqlConnection): Connection {
  return {
    exec: (sql) => inner.exec(sql),
    close: () => inner.close(),
    prepare(sql) {
      const statement = inner.prepare(sql);
      if (!/^\s*select\b/i.test(sql)) return statement;
      const columns = statement.columns().map(({ name }) => asBytes(`"${name.replaceAll('"', '""')}"`));
      const bytes = inner.prepare(`select ${columns.join(", ")} from (${sql})`);
      return {
        all: (...parameters) => (bytes.all(...parameters) as Bytes[]).map(decoded),
        run: (...parameters) => statement.run(...parameters),
      };
    },
  };
}

const asBytes = (column: string): string =>
  `case typeof(${column}) when 'text' then cast(${column} as blob) else ${column} end as ${column}`;

type Bytes = Readonly<Record<string, Cell | ArrayBuffer | Uint8Array>>;

const utf8 = new TextDecoder();

function decoded(row: Bytes): Row {
  const texts: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(row))
    texts[name] = value !== null && typeof value === "object" ? utf8.decode(value) : value;
  return texts;
}
