import type { Pool, PoolConnection, ResultSetHeader } from "mysql2/promise";
import { verbatim } from "../../../core/messages/phrase.js";
import { type Flow, flow } from "../../maybe.js";
import type { HeartConfig, Query, Result, Row, Run, SqlClient } from "./client.js";
import { driverError, wrapped } from "./errors.js";
import { load } from "./packages.js";
import { retried } from "./retry.js";
import type { StorageURL } from "./url.js";

/** ER_LOCK_DEADLOCK, ER_LOCK_WAIT_TIMEOUT */
const DEADLOCKS = new Set<unknown>([1213, 1205]);
const DUPLICATE_ENTRY = 1062;
const LOCK = "antorcha";

/** MySQL and MariaDB over `mysql2`. */
export class MysqlClient implements SqlClient {
  readonly dialect = "mysql" as const;
  readonly synchronous = false;
  beforeClose?: () => void;
  private readonly url: StorageURL;
  private readonly poolSize: number;
  private pool: Pool | undefined;

  constructor(url: StorageURL, poolSize = 5) {
    this.url = url;
    this.poolSize = poolSize;
  }

  private place() {
    const { user, password, host, port, database, query } = this.url;
    const [socketPath, charset] = [query.get("unix_socket"), query.get("charset") ?? "utf8mb4"];
    return { user, password, host, port, database, socketPath, charset };
  }

  heartConfig(): HeartConfig {
    return { driver: "mysql2/promise", settings: this.place() };
  }

  /** A connection in READ COMMITTED: under the default level a transaction would number its trial by what was there when it began. */
  private async connect(): Promise<PoolConnection> {
    if (this.pool === undefined) {
      this.pool = load("mysql2/promise", verbatim("MySQL")).createPool({
        ...this.place(),
        connectionLimit: this.poolSize,
        dateStrings: true,
        supportBigNumbers: false,
      });
      this.pool.on("connection", (connection) => {
        connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
      });
    }
    const connection = await this.pool.getConnection();
    socketOf(connection).ref();
    return connection;
  }

  private async send(connection: PoolConnection, query: Query): Promise<Result> {
    const [result] = await connection.execute(query.sql, query.parameters as never);
    if (Array.isArray(result)) return { rows: result as unknown as Row[], changes: 0 };
    return { rows: [], changes: (result as ResultSetHeader).affectedRows };
  }

  private async sendAll(connection: PoolConnection, queries: readonly Query[]): Promise<Result[]> {
    const results: Result[] = [];
    for (const query of queries) results.push(await this.send(connection, query));
    return results;
  }

  /** Lends a connection; one on which something failed is closed, not given back. */
  private async lend<T>(work: (connection: PoolConnection) => Promise<T>): Promise<T> {
    try {
      return await retried(
        async () => {
          const connection = await this.connect();
          try {
            const result = await work(connection);
            // An idle connection must not keep the process alive.
            socketOf(connection).unref();
            connection.release();
            return result;
          } catch (error) {
            connection.destroy();
            throw error;
          }
        },
        (error) => DEADLOCKS.has((error as { errno?: unknown }).errno),
      );
    } catch (error) {
      throw wrapped(error);
    }
  }

  /** Always durable: a session cannot choose. */
  write(queries: readonly Query[]): Promise<Result[]> {
    return this.lend(async (connection) => {
      if (queries.length === 1) return this.sendAll(connection, queries);
      await connection.beginTransaction();
      const results = await this.sendAll(connection, queries);
      await connection.commit();
      return results;
    });
  }

  read(queries: readonly Query[]): Promise<Result[]> {
    return this.lend((connection) => this.sendAll(connection, queries));
  }

  /** Under a named lock, as statements that make tables end any transaction. */
  alone<T>(code: (run: Run) => Flow<T>): Promise<T> {
    return this.lend(async (connection) => {
      await connection.query("SELECT GET_LOCK(?, 60)", [LOCK]);
      try {
        return await flow(() => code((query) => this.sendText(connection, query)));
      } finally {
        await connection.query("SELECT RELEASE_LOCK(?)", [LOCK]);
      }
    });
  }

  /** Without preparing it, which not every statement that makes a table allows. */
  private async sendText(connection: PoolConnection, query: Query): Promise<Result> {
    const [result] = await connection.query(query.sql, [...query.parameters]);
    if (Array.isArray(result)) return { rows: result as unknown as Row[], changes: 0 };
    return { rows: [], changes: (result as ResultSetHeader).affectedRows };
  }

  changeMark(): unknown {
    return undefined;
  }

  isDuplicate(error: unknown): boolean {
    return driverError(error).errno === DUPLICATE_ENTRY;
  }

  async close(): Promise<void> {
    this.beforeClose?.();
    const { pool } = this;
    this.pool = undefined;
    await pool?.end();
  }
}

function socketOf(connection: PoolConnection): { ref(): void; unref(): void } {
  return (connection.connection as unknown as { stream: { ref(): void; unref(): void } }).stream;
}
