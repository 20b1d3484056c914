import { checkNumber } from "../../../core/check.js";
import { AntorchaError } from "../../../core/errors.js";
import { say } from "../../../core/messages/language.js";
import { raise, StorageInternalError } from "../../exceptions.js";
import { type Flow, flow, isPromise } from "../../maybe.js";
import { builtin, builtinIfAny, sleepSync } from "../node.js";
import type { HeartConfig, Query, Result, Row, Run, SqlClient } from "./client.js";
import { driverError, wrapped } from "./errors.js";
import { load } from "./packages.js";
import { type Connection, type LibsqlConnection, readingBytes, type Statement } from "./sqliteDriver.js";

interface Native {
  readonly DatabaseSync?: new (path: string) => Connection;
}

const hasNative = (): boolean =>
  (builtinIfAny("node:sqlite") as Native | undefined)?.DatabaseSync !== undefined;

/**
 * Node's own SQLite where it is there without a flag (Node ≥ 22.13), else `libsql`. Never SQLite in WebAssembly: it ignores the locks of
 * files, and other processes write to them.
 */
function connect(path: string): Connection {
  const native = builtinIfAny("node:sqlite") as Native | undefined;
  if (native?.DatabaseSync) return new native.DatabaseSync(path);
  const Libsql = load(
    "libsql",
    say("SQLite on this version of Node.js", "SQLite en esta versión de Node.js"),
  );
  return readingBytes(new Libsql(path) as unknown as LibsqlConnection);
}

/** Why a file of SQLite cannot be opened or made at a path, and what to do; undefined where the reason is not known. */
function obstacleTo(path: string): string | undefined {
  if (path === ":memory:") return undefined;
  const fs = builtin("node:fs");
  const folder = builtin("node:path").dirname(path);
  const at = (place: string) => fs.statSync(place, { throwIfNoEntry: false });
  if (at(path)?.isDirectory())
    return say("it is a folder; name a file in it", "es una carpeta; nombra un archivo en ella");
  if (at(folder)) return undefined;
  return say(
    `the folder '${folder}' does not exist; make it first`,
    `la carpeta '${folder}' no existe; créala antes`,
  );
}

/** The smallest page: no database is shorter. */
const LEAST_BYTES = 512;

/**
 * SQLite would take a short text for an empty database, and write over it; of a longer one it says itself what it is not. The file is not
 * opened for this: closing it would give up the locks that other connections of this process hold on it (POSIX), and another process would
 * take away the log that they read from.
 *
 * @throws E-STORAGE-001 for a file that is too short
 */
function checkDatabase(path: string): void {
  if (path === ":memory:") return;
  const found = builtin("node:fs").statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size === 0 || found.size >= LEAST_BYTES) return;
  throw notADatabase(path);
}

function notADatabase(path: string, cause?: unknown): Error {
  const what = say(`${path}: file is not a database`, `${path}: el archivo no es una base de datos`);
  return Object.assign(raise(StorageInternalError, "E-STORAGE-001", { what }), { cause });
}

const open = new Set<SqliteClient>();
let closesAtExit = false;

/** A database that was not closed keeps its last writes in a second file (`-wal`), which a copy of the database would miss. */
function closeAtExit(client: SqliteClient): void {
  open.add(client);
  if (closesAtExit) return;
  closesAtExit = true;
  process.once("exit", () => {
    for (const each of open) each.close();
  });
}

/** Extended result codes of SQLite: a unique or primary key exists. */
const DUPLICATE = new Set<unknown>([2067, 1555, "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"]);
/** SQLITE_BUSY and SQLITE_LOCKED, in the low byte of every extended code. */
function isBusy(error: unknown): boolean {
  const { code, errcode } = driverError(error);
  if (typeof errcode === "number") return (errcode & 0xff) === 5 || (errcode & 0xff) === 6;
  return /^SQLITE_(?:BUSY|LOCKED)/.test(String(code));
}

/** SQLITE_NOTADB */
function isNoDatabase(error: unknown): boolean {
  const { code, errcode } = driverError(error);
  return errcode === 26 || code === "SQLITE_NOTADB";
}

/** How long switching to the write-ahead log may be tried: another process may be doing the same. */
const WAL_ATTEMPTS = 100;

/** A file of SQLite, or one in memory. Everything is synchronous. */
export class SqliteClient implements SqlClient {
  readonly dialect = "sqlite" as const;
  readonly synchronous = true;
  beforeClose?: () => void;
  private readonly path: string;
  private readonly timeout: number;
  private connection: Connection | undefined;
  private durable: boolean | undefined;
  /** Whether this connection has written, or is about to. */
  private writes = false;
  private readonly statements = new Map<string, Statement>();

  /** @param timeout seconds that a statement waits for another process's lock */
  constructor(path: string, timeout = 60) {
    checkNumber("RDBStorage", "timeout", timeout, 0, 2 ** 31 / 1000);
    this.path = path === ":memory:" ? path : builtin("node:path").resolve(path);
    this.timeout = timeout;
  }

  /** The driver's error is a number alone (14, SQLITE_CANTOPEN): what stands in the way is said, where it can be seen. */
  private opened(): Connection {
    checkDatabase(this.path);
    try {
      return connect(this.path);
    } catch (error) {
      const obstacle = obstacleTo(this.path);
      if (error instanceof AntorchaError || obstacle === undefined) throw error;
      const what = say(
        `unable to open database file '${this.path}': ${obstacle}`,
        `no se puede abrir el archivo de base de datos '${this.path}': ${obstacle}`,
      );
      const wrapped = raise(StorageInternalError, "E-STORAGE-001", { what });
      wrapped.cause = error;
      throw wrapped;
    }
  }

  private connected(): Connection {
    if (this.connection !== undefined) return this.connection;
    const connection = this.opened();
    this.connection = connection;
    // First of all: what follows may have to wait too.
    connection.exec(`PRAGMA busy_timeout = ${Math.round(this.timeout * 1000)}`);
    // As in Python: what is deleted is deleted in order.
    connection.exec("PRAGMA foreign_keys = OFF");
    if (this.path !== ":memory:") closeAtExit(this);
    return connection;
  }

  /** Before the first write: who only looks at a file leaves it as it is. */
  private beginWriting(): void {
    if (this.writes) return;
    const connection = this.connected();
    this.writes = true;
    if (this.path !== ":memory:") this.writeAhead(connection);
  }

  /**
   * With a write-ahead log readers and the writer never wait for each other, in Python's processes too: the mode is the file's.
   */
  private writeAhead(connection: Connection): void {
    for (let attempt = 0; attempt < WAL_ATTEMPTS; attempt++) {
      try {
        const [mode] = connection.prepare("PRAGMA journal_mode").all() as Row[];
        if (mode.journal_mode === "wal") break;
        connection.prepare("PRAGMA journal_mode = WAL").all();
      } catch (error) {
        if (!isBusy(error)) break; // what is wrong with the file is said by the write
        // Another connection is in the way; without the log everything works, more slowly.
        sleepSync(5 + attempt);
      }
    }
    this.durable = undefined;
  }

  /** Whether a commit waits for the disk, as it does by default. */
  private setDurable(durable: boolean): void {
    if (this.durable === durable) return;
    this.connected().exec(`PRAGMA synchronous = ${durable ? "FULL" : "NORMAL"}`);
    this.durable = durable;
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.connected().prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private run(query: Query): Result {
    const statement = this.statement(query.sql);
    if (query.reads) return { rows: statement.all(...query.parameters) as Row[], changes: 0 };
    return { rows: [], changes: Number(statement.run(...query.parameters).changes) };
  }

  private guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw isNoDatabase(error) ? notADatabase(this.path, error) : wrapped(error);
    }
  }

  /** IMMEDIATE: the lock is taken at once, so that what is read inside is still true when it is written. */
  private transaction<T>(work: () => T): T {
    return this.guard(() => {
      this.statement("BEGIN IMMEDIATE").run();
      try {
        const result = work();
        this.statement("COMMIT").run();
        return result;
      } catch (error) {
        try {
          this.statement("ROLLBACK").run();
        } catch {
          // SQLite has rolled back itself.
        }
        throw error;
      }
    });
  }

  write(queries: readonly Query[], durable: boolean): Result[] {
    this.guard(() => {
      this.beginWriting();
      this.setDurable(durable);
    });
    return this.transaction(() => queries.map((query) => this.run(query)));
  }

  read(queries: readonly Query[]): Result[] {
    return this.guard(() => queries.map((query) => this.run(query)));
  }

  alone<T>(code: (run: Run) => Flow<T>): T {
    this.guard(() => {
      this.beginWriting();
      this.setDurable(true);
    });
    return this.transaction(() => {
      const result = flow(() => code((query) => this.run(query)));
      if (isPromise(result)) throw new Error("a synchronous transaction waited");
      return result;
    });
  }

  /** Counts the commits of other connections. */
  changeMark(): unknown {
    return this.guard(() => (this.statement("PRAGMA data_version").all()[0] as Row).data_version);
  }

  heartConfig(): HeartConfig | null {
    if (this.path === ":memory:") return null;
    const driver = hasNative() ? "node:sqlite" : "libsql";
    return { driver, settings: this.path, timeout: Math.round(this.timeout * 1000) };
  }

  isDuplicate(error: unknown): boolean {
    const { code, errcode } = driverError(error);
    return DUPLICATE.has(code) || DUPLICATE.has(errcode);
  }

  /** Brings what is in the write-ahead log into the file. */
  close(): void {
    this.beforeClose?.();
    open.delete(this);
    if (this.path === ":memory:" || this.connection === undefined) return;
    try {
      this.connection.exec("PRAGMA busy_timeout = 0");
      if (this.writes) this.connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
    } catch {
      // Another process reads or writes: it will do it when it ends.
    }
    this.statements.clear();
    this.connection.close();
    this.connection = undefined;
    this.writes = false;
    this.durable = undefined;
  }
}
