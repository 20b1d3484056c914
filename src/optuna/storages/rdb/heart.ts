import { builtinIfAny } from "../node.js";
import type { HeartConfig, Query } from "./client.js";

/**
 * Signs of life from a thread, as Python's Optuna gives them: an objective that computes without a pause lets no timer of its own thread run.
 * The thread has a connection of its own, and none of our code but {@link beatInThread}: so it runs from sources, from a bundle and from
 * the package alike, and pages, which have no such threads, do not carry it.
 */

/** What the thread is told. */
type Told =
  | { readonly kind: "begin"; readonly id: number; readonly query: Query }
  | { readonly kind: "end"; readonly id: number }
  | { readonly kind: "close" };

interface Port {
  on(event: "message", hear: (told: Told) => void): unknown;
  postMessage(told: { readonly id: number; readonly error: string }): void;
  close(): void;
}
interface Data extends HeartConfig {
  readonly interval: number;
  /** 1 while there is a connection. */
  readonly connected: Int32Array;
}
interface Line {
  beat(query: Query): unknown;
  close(): unknown;
}

type Threads = typeof import("node:worker_threads");

/** The thread's whole program: it is handed over as a text, and must not name anything outside of itself. */
function beatInThread(port: Port, data: Data, require: (name: string) => never): void {
  const { driver, settings, timeout, interval, connected } = data;
  process.emitWarning = () => {}; // that SQLite is new in Node has been said by the main thread
  let line: Promise<Line> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const timers = new Map<number, ReturnType<typeof setInterval>>();

  async function open(): Promise<Line> {
    Atomics.store(connected, 0, 1);
    if (driver === "pg") {
      const { Client } = require(driver) as typeof import("pg");
      const client = new Client({ connectionString: settings as string });
      client.on("error", () => {
        line = undefined;
      });
      await client.connect();
      await client.query("SET synchronous_commit TO off");
      return { beat: ({ sql, parameters }) => client.query(sql, [...parameters]), close: () => client.end() };
    }
    if (driver === "mysql2/promise") {
      const mysql = require(driver) as typeof import("mysql2/promise");
      const connection = await mysql.createConnection(settings as import("mysql2").ConnectionOptions);
      connection.on("error", () => {
        line = undefined;
      });
      return {
        beat: ({ sql, parameters }) => connection.execute(sql, parameters as never),
        close: () => connection.end(),
      };
    }
    type Database = {
      exec(sql: string): void;
      prepare(sql: string): { run(...of: unknown[]): void };
      close(): void;
    };
    const found = require(driver) as { DatabaseSync?: new (path: string) => Database };
    const Database = found.DatabaseSync ?? (found as unknown as new (path: string) => Database);
    const database = new Database(settings as string);
    database.exec(`PRAGMA busy_timeout = ${timeout}`);
    database.exec("PRAGMA synchronous = NORMAL");
    return {
      beat: ({ sql, parameters }) => database.prepare(sql).run(...parameters),
      close: () => database.close(),
    };
  }

  async function beat(id: number, query: Query): Promise<void> {
    try {
      line ??= open();
      await (await line).beat(query);
    } catch (error) {
      const lost = line;
      line = undefined;
      port.postMessage({ id, error: String(error) });
      await lost?.then((one) => one.close()).catch(() => {});
      Atomics.store(connected, 0, 0);
    }
  }

  async function hangUp(): Promise<void> {
    const last = line;
    line = undefined;
    await last?.then((one) => one.close()).catch(() => {});
    Atomics.store(connected, 0, 0);
    Atomics.notify(connected, 0);
  }

  port.on("message", (told) => {
    clearTimeout(idle);
    if (told.kind === "begin") {
      timers.set(
        told.id,
        setInterval(() => void beat(told.id, told.query), interval),
      );
      return;
    }
    if (told.kind === "end") {
      clearInterval(timers.get(told.id));
      timers.delete(told.id);
      // Between trials no connection is held for long.
      if (timers.size === 0) idle = setTimeout(hangUp, interval);
      return;
    }
    for (const timer of timers.values()) clearInterval(timer);
    void hangUp().then(() => port.close());
  });
}

/** How long closing waits for the thread, in milliseconds: a connection of its own would keep the files of SQLite's log. */
const CLOSING = 1000;

/** Signs of life of any number of trials. */
export class Heart {
  private readonly worker: InstanceType<Threads["Worker"]>;
  private readonly connected = new Int32Array(new SharedArrayBuffer(4));
  private readonly complaints = new Map<number, (error: string) => void>();
  private readonly waits: boolean;
  /** Whether the thread still beats: where it has ended, the main thread must. */
  alive = true;

  private constructor({ Worker }: Threads, config: HeartConfig, seconds: number) {
    const code = `const threads = require("node:worker_threads");
      (${beatInThread})(threads.parentPort, threads.workerData, require("node:module").createRequire(threads.workerData.base));`;
    const workerData = {
      ...config,
      interval: 1000 * seconds,
      connected: this.connected,
      base: import.meta.url,
    };
    this.waits = config.driver === "node:sqlite" || config.driver === "libsql";
    this.worker = new Worker(code, { eval: true, workerData, execArgv: [], name: "antorcha heartbeat" });
    this.worker.unref();
    this.worker.on("message", ({ id, error }: { id: number; error: string }) =>
      this.complaints.get(id)?.(error),
    );
    this.worker.on("error", (error) => {
      this.alive = false;
      for (const complain of this.complaints.values()) complain(String(error));
    });
    this.worker.on("exit", () => {
      this.alive = false;
    });
  }

  /** Null where there are no threads: in a page, and in what is only partly compatible with Node. */
  static start(config: HeartConfig, seconds: number): Heart | null {
    const threads = builtinIfAny("node:worker_threads") as Threads | undefined;
    if (threads?.Worker === undefined) return null;
    try {
      return new Heart(threads, config, seconds);
    } catch {
      return null;
    }
  }

  /** From now on, after the first interval, the trial's sign is given by this statement. */
  begin(id: number, query: Query, complain: (error: string) => void): void {
    this.complaints.set(id, complain);
    this.tell({ kind: "begin", id, query });
  }

  end(id: number): void {
    this.complaints.delete(id);
    this.tell({ kind: "end", id });
  }

  close(): void {
    if (!this.alive) return;
    this.alive = false;
    this.tell({ kind: "close" });
    if (this.waits) Atomics.wait(this.connected, 0, 1, CLOSING);
  }

  private tell(told: Told): void {
    this.worker.postMessage(told);
  }
}
