import type { AliasableExpression, Compilable, Dialect, Kysely } from "kysely";
import { say } from "../../../core/messages/language.js";
import type { Query } from "./client.js";
import type { DialectName } from "./ddl.js";
import { load } from "./packages.js";
import type { Database, EnumName } from "./tables.js";

/** Stands in a compiled statement for a value that comes later. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** How a value enters an expression where PostgreSQL cannot tell its type from the place. */
export type CastType = "integer" | "float" | "text" | "time" | EnumName;

const POSTGRES_TYPES: Partial<Record<CastType, string>> = { float: "double precision", time: "timestamp" };

/** Stands for the argument of this name; with a type, fit for a select list. */
export interface Arguments<A> {
  <K extends keyof A & string>(name: K): A[K];
  cast<K extends keyof A & string>(name: K, type: CastType): AliasableExpression<A[K]>;
}

/** Kysely builds and types the statements; it runs none of them: `Prepared` is compiled once, and the client runs it with values. */
export class StatementBuilder {
  readonly dialect: DialectName;
  readonly db: Kysely<Database>;
  readonly sql: typeof import("kysely").sql;

  constructor(dialect: DialectName) {
    const kysely = load("kysely", say("A database", "Una base de datos"));
    this.dialect = dialect;
    this.sql = kysely.sql;
    const adapter = {
      sqlite: kysely.SqliteAdapter,
      postgresql: kysely.PostgresAdapter,
      mysql: kysely.MysqlAdapter,
    }[dialect];
    const compiler = {
      sqlite: kysely.SqliteQueryCompiler,
      postgresql: kysely.PostgresQueryCompiler,
      mysql: kysely.MysqlQueryCompiler,
    }[dialect];
    const parts: Dialect = {
      createAdapter: () => new adapter(),
      createDriver: () => new kysely.DummyDriver(),
      createIntrospector: (db) => new kysely.SqliteIntrospector(db),
      createQueryCompiler: () => new compiler(),
    };
    this.db = new kysely.Kysely<Database>({ dialect: parts });
  }

  /** Compiles a statement once; the function that comes back fills in the arguments. */
  prepare<A extends object>(build: (argument: Arguments<A>) => Compilable): (values: A) => Query {
    const slot = <K extends keyof A & string>(name: K) => new Slot(name) as unknown as A[K];
    const argument = Object.assign(slot, {
      cast: <K extends keyof A & string>(name: K, type: CastType): AliasableExpression<A[K]> => {
        if (this.dialect !== "postgresql") return this.sql<A[K]>`${slot(name)}`;
        return this.sql<A[K]>`cast(${slot(name)} as ${this.sql.raw(POSTGRES_TYPES[type] ?? type)})`;
      },
    });
    const compiled = build(argument).compile();
    const reads = compiled.query.kind === "SelectQueryNode";
    const slots = compiled.parameters;
    return (values) => ({
      sql: compiled.sql,
      reads,
      parameters: slots.map((value) => (value instanceof Slot ? values[value.name as keyof A] : value)),
    });
  }

  /** Compiles a statement that is used once. */
  once(statement: Compilable): Query {
    const { sql, parameters, query } = statement.compile();
    return { sql, parameters, reads: query.kind === "SelectQueryNode" };
  }
}
