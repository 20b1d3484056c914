import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BaseStorage } from "../../../src/optuna/storages/base.js";
import { JournalFileBackend } from "../../../src/optuna/storages/journal/file.js";
import { JournalFileOpenLock, JournalFileSymlinkLock } from "../../../src/optuna/storages/journal/lock.js";
import { JournalStorage } from "../../../src/optuna/storages/journal/storage.js";
import { InMemoryStorage } from "../../../src/optuna/storages/memory.js";
import type { RDBStorageOptions } from "../../../src/optuna/storages/rdb/options.js";
import { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";

/** Where a storage lies, in words that another process understands too. */
export type Place =
  | { kind: "url"; url: string }
  | { kind: "journal"; path: string; lock: "symlink" | "open"; gracePeriod?: number };

export interface Medium {
  /** How other processes, Python's too, find it; null for what only this process has. */
  readonly place: Place | null;
  /** Milliseconds between two times that it can tell apart. */
  readonly resolution: number;
  /** A client of its own. */
  open(options?: RDBStorageOptions): BaseStorage;
  /** Closes all clients and removes everything. */
  remove(): Promise<void>;
}

export function openPlace(place: Place, options?: RDBStorageOptions): BaseStorage {
  if (place.kind === "url") return new RDBStorage(place.url, options);
  const Lock = place.lock === "open" ? JournalFileOpenLock : JournalFileSymlinkLock;
  const lock = new Lock(place.path, { gracePeriod: place.gracePeriod ?? 30 });
  return new JournalStorage(new JournalFileBackend(place.path, lock));
}

function medium(place: Place, clean: () => Promise<void> | void, resolution = 1): Medium {
  const clients: BaseStorage[] = [];
  return {
    place,
    resolution,
    open(options) {
      const client = openPlace(place, options);
      clients.push(client);
      return client;
    },
    async remove() {
      for (const client of clients) await client.removeSession();
      await clean();
    },
  };
}

export function memory(): Medium {
  const storage = new InMemoryStorage();
  return { place: null, resolution: 1, open: () => storage, remove: async () => {} };
}

function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "antorcha-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function journal(lock: "symlink" | "open", gracePeriod?: number): Medium {
  const { path, remove } = folder();
  return medium({ kind: "journal", path: join(path, "study.log"), lock, gracePeriod }, remove);
}

export function sqlite(): Medium {
  const { path, remove } = folder();
  return medium({ kind: "url", url: `sqlite:///${join(path, "study.db")}` }, remove);
}

/** Addresses of servers for tests, with the right to make databases: `ANTORCHA_POSTGRES`, `ANTORCHA_MYSQL`. */
export const POSTGRES = process.env.ANTORCHA_POSTGRES;
export const MYSQL = process.env.ANTORCHA_MYSQL;

const require = createRequire(import.meta.url);
let made = 0;

/** A database of its own on the server. */
export async function postgres(): Promise<Medium> {
  const name = `antorcha_${process.pid}_${made++}`;
  const { Client } = require("pg") as typeof import("pg");
  const run = async (sql: string) => {
    const client = new Client(POSTGRES);
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(POSTGRES!);
  url.pathname = `/${name}`;
  return medium({ kind: "url", url: url.href }, () => run(`drop database ${name} with (force)`));
}

export async function mysql(): Promise<Medium> {
  const name = `antorcha_${process.pid}_${made++}`;
  const { createConnection } = require("mysql2/promise") as typeof import("mysql2/promise");
  const url = new URL(MYSQL!);
  const run = async (sql: string) => {
    const { username: user, password, hostname: host, port } = url;
    const connection = await createConnection({ user, password, host, port: Number(port) || 3306 });
    await connection.query(sql);
    await connection.end();
  };
  await run(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  const own = new URL(url.href);
  own.pathname = `/${name}`;
  return medium({ kind: "url", url: own.href }, () => run(`drop database ${name}`), 1000);
}
