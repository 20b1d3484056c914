import type { Flow, MaybePromise } from "../../maybe.js";
import type { DialectName } from "./ddl.js";

/** One statement and its values, in the order of their placeholders. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Does it return rows? */
  readonly reads: boolean;
}

/** What a column of a row may be. Times are texts. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Result {
  readonly rows: readonly Row[];
  /** Rows inserted, changed or removed; 0 when the statement found none. */
  readonly changes: number;
}

/** How the thread of the heartbeats reaches the database. */
export interface HeartConfig {
  /** The driver's name for `require`. */
  readonly driver: "node:sqlite" | "libsql" | "pg" | "mysql2/promise";
  /** A path, a connection string, or options. */
  readonly settings: unknown;
  /** Milliseconds that SQLite waits for another's lock. */
  readonly timeout?: number;
}

/** Runs statements one by one inside of a transaction. */
export type Run = (query: Query) => MaybePromise<Result>;

/**
 * A database as the storage needs it. Statements are prepared once and kept. Errors of the driver come as `StorageInternalError` with the
 * driver's error as `cause`.
 */
export interface SqlClient {
  readonly dialect: DialectName;
  /** Does no method return a promise? */
  readonly synchronous: boolean;
  /**
   * All statements in one transaction, all or none; none depends on what another returned. A deadlock is tried again. What is not durable
   * survives the death of this process at once, but the machine's only with the next durable write: enough for a trial that is still running,
   * and it saves waiting for the disk.
   */
  write(queries: readonly Query[], durable: boolean): MaybePromise<Result[]>;
  /** The statements in their order, without a transaction. */
  read(queries: readonly Query[]): MaybePromise<Result[]>;
  /** A transaction that no other one of this kind runs beside, in any process: for making the tables. */
  alone<T>(code: (run: Run) => Flow<T>): MaybePromise<T>;
  /** Something that changes when another connection has written; undefined where the database cannot tell. */
  changeMark(): unknown;
  /** How a thread reaches the database by itself; null, or missing, where only this client can. */
  heartConfig?(): HeartConfig | null;
  /** Called before the connection is closed. */
  beforeClose?: () => void;
  /** Does this error say that a row of this key exists? */
  isDuplicate(error: unknown): boolean;
  close(): MaybePromise<void>;
}
