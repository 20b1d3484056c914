import type { Pool, PoolClient, QueryResult } from "pg";
import { verbatim } from "../../../core/messages/phrase.js";
import { type Flow, flow } from "../../maybe.js";
import type { HeartConfig, Query, Result, Row, Run, SqlClient } from "./client.js";
import { driverError, wrapped } from "./errors.js";
import { load } from "./packages.js";
import { retried } from "./retry.js";
import type { StorageURL } from "./url.js";

/** Types that come as texts unless they are numbers: times stay as they are stored, and counts are small. */
const NUMBERS = new Set([20, 21, 23, 700, 701, 1700]);
/** deadlock_detected, serialization_failure */
const DEADLOCKS = new Set<unknown>(["40P01", "40001"]);
const UNIQUE_VIOLATION = "23505";
/** The number of our advisory lock: the letters "antorcha" as an integer of 64 bits. */
const LOCK = "7021802842387966049";
const LONGEST_CACHED = 2000;

/** What libpq reads from the environment (`PGHOST`, `PGPASSWORD`, …) holds where the URL is silent. */
function connectionString({ user, password, host, port, database, query }: StorageURL): string {
  const encode = encodeURIComponent;
  const login = user === undefined ? "" : `${encode(user)}${password ? `:${encode(password)}` : ""}@`;
  const place = `${host?.includes(":") ? `[${host}]` : (host ?? "")}${port === undefined ? "" : `:${port}`}`;
  const rest = [...query].map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
  return `postgresql://${login}${place}/${encode(database)}${rest ? `?${rest}` : ""}`;
}

/** A float as PostgreSQL reads it: JavaScript would write −0 as 0. */
function parameter(value: unknown): unknown {
  return Object.is(value, -0) ? "-0" : value;
}

/** PostgreSQL over `pg`. Statements that do not wait for each other are sent at once (pipelined), so a transaction costs one round trip. */
export class PostgresClient implements SqlClient {
  readonly dialect = "postgresql" as const;
  readonly synchronous = false;
  beforeClose?: () => void;
  private readonly url: StorageURL;
  private readonly poolSize: number;
  private pool: Pool | undefined;
  private readonly names = new Map<string, string>();

  constructor(url: StorageURL, poolSize = 5) {
    this.url = url;
    this.poolSize = poolSize;
  }

  private connect(): Promise<PoolClient> {
    if (this.pool === undefined) {
      const pg = load("pg", verbatim("PostgreSQL"));
      this.pool = new pg.Pool({
        connectionString: connectionString(this.url),
        max: this.poolSize,
        pipeline: true,
        allowExitOnIdle: true,
        types: { getTypeParser: (oid) => (NUMBERS.has(oid) ? Number : String) },
      });
      // An idle connection that the server closes: the pool drops it, and the next use opens another.
      this.pool.on("error", () => {});
      // One in use that is lost: its statements reject, or the next one does. Unheard, the event would end the process.
      this.pool.on("connect", (client) => void client.on("error", () => {}));
    }
    return this.pool.connect();
  }

  private async send(client: PoolClient, query: Query): Promise<Result> {
    const result: QueryResult<Row> = await client.query({
      name: this.nameOf(query.sql),
      text: query.sql,
      values: query.parameters.map(parameter),
    });
    return { rows: result.rows, changes: result.rowCount ?? 0 };
  }

  /** Prepared statements have names; texts that hardly come twice have none. */
  private nameOf(sql: string): string | undefined {
    let name = this.names.get(sql);
    if (name === undefined && this.names.size < LONGEST_CACHED) {
      name = `antorcha_${this.names.size}`;
      this.names.set(sql, name);
    }
    return name;
  }

  /** Sends all, then waits for all: after an error the server refuses the rest of the transaction, and the first error counts. */
  private async sendAll(client: PoolClient, queries: readonly Query[]): Promise<Result[]> {
    if (!client.pipeline) {
      const results: Result[] = [];
      for (const query of queries) results.push(await this.send(client, query));
      return results;
    }
    const settled = await Promise.allSettled(queries.map((query) => this.send(client, query)));
    return settled.map((outcome) => {
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    });
  }

  /** Lends a connection; one on which something failed is closed, not given back. */
  private async lend<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    try {
      return await retried(
        async () => {
          const client = await this.connect();
          try {
            const result = await work(client);
            client.release();
            return result;
          } catch (error) {
            client.release(true);
            throw error;
          }
        },
        (error) => DEADLOCKS.has((error as { code?: unknown }).code),
      );
    } catch (error) {
      throw wrapped(error);
    }
  }

  write(queries: readonly Query[], durable: boolean): Promise<Result[]> {
    return this.lend(async (client) => {
      if (durable && queries.length === 1) return this.sendAll(client, queries);
      const begin = durable ? [BEGIN] : [BEGIN, NOT_DURABLE];
      const results = await this.sendAll(client, [...begin, ...queries, COMMIT]);
      return results.slice(begin.length, -1);
    });
  }

  read(queries: readonly Query[]): Promise<Result[]> {
    return this.lend((client) => this.sendAll(client, queries));
  }

  alone<T>(code: (run: Run) => Flow<T>): Promise<T> {
    return this.lend(async (client) => {
      await this.sendAll(client, [
        BEGIN,
        { sql: `SELECT pg_advisory_xact_lock(${LOCK})`, parameters: [], reads: true },
      ]);
      const result = await flow(() => code((query) => this.send(client, query)));
      await this.send(client, COMMIT);
      return result;
    });
  }

  changeMark(): unknown {
    return undefined;
  }

  heartConfig(): HeartConfig {
    return { driver: "pg", settings: connectionString(this.url) };
  }

  isDuplicate(error: unknown): boolean {
    return driverError(error).code === UNIQUE_VIOLATION;
  }

  async close(): Promise<void> {
    this.beforeClose?.();
    const { pool } = this;
    this.pool = undefined;
    await pool?.end();
  }
}

const BEGIN: Query = { sql: "BEGIN ISOLATION LEVEL READ COMMITTED", parameters: [], reads: false };
const NOT_DURABLE: Query = { sql: "SET LOCAL synchronous_commit TO off", parameters: [], reads: false };
const COMMIT: Query = { sql: "COMMIT", parameters: [], reads: false };
