import { boolean, func, integer, number } from "../../../core/constraints.js";
import { say } from "../../../core/messages/language.js";
import {
  type Absent,
  type Called,
  insteadOf,
  keyword,
  parameter,
  REQUIRED,
  type Resolved,
  signature,
} from "../../../core/parameters.js";
import { failure } from "../../messages.js";
import { record, string } from "../../parameters.js";
import type { HeartbeatStaleTrialCallback } from "../base.js";
import type { SqlClient } from "./client.js";
import { MysqlClient } from "./mysql.js";
import { PostgresClient } from "./postgres.js";
import { SqliteClient } from "./sqlite.js";
import { parseStorageURL } from "./url.js";

export interface EngineOptions {
  /** Connections to a server at a time; default 5. */
  poolSize?: number;
  /** Seconds that SQLite waits for another process's lock; default 60. */
  timeout?: number | null;
}

export interface RDBStorageOptions {
  /** How the database is reached. */
  engineOptions?: EngineOptions | null;
  /** Take tables of any version; default false. */
  skipCompatibilityCheck?: boolean;
  /** Expect that the tables are there; default false. */
  skipTableCreation?: boolean;
  /** Seconds between two signs of life of a running trial; default null: none. */
  heartbeatInterval?: number | null;
  /** Seconds of silence after which a running trial fails; default null: twice the interval. */
  gracePeriod?: number | null;
  /** Called with the study and the trial after a silent trial was failed: `new RetryHeartbeatStaleTrialCallback()`. */
  heartbeatStaleTrialCallback?: HeartbeatStaleTrialCallback | null;
  /** The old name of `heartbeatStaleTrialCallback`. */
  failedTrialCallback?: HeartbeatStaleTrialCallback | null;
}

/** All by name. */
export interface RDBStorageParameters<Url extends string> extends RDBStorageOptions {
  url: Url;
}

const RDB = signature<RDBStorageParameters<string>>("RDBStorage", {
  url: parameter(REQUIRED, string),
  engineKwargs: insteadOf("engineOptions"),
  skipCompatibilityCheck: parameter(false, boolean),
  engineOptions: keyword(null, record),
  heartbeatInterval: keyword(null, integer(1)),
  gracePeriod: keyword(null, integer(1)),
  heartbeatStaleTrialCallback: keyword(null, func),
  failedTrialCallback: keyword(null, func),
  skipTableCreation: keyword(false, boolean),
});

/** What may come after the address. */
export type RDBStorageArguments = Called<
  [engineKwargs?: Absent, skipCompatibilityCheck?: boolean],
  RDBStorageOptions,
  ["engineKwargs", "skipCompatibilityCheck"]
>;

/** SQLite checks its own timeout. */
const ENGINE = signature<EngineOptions>("RDBStorage engineOptions", {
  poolSize: keyword(5, integer(1)),
  timeout: keyword(null, number()),
});

/** @throws E-ARG-001 to E-ARG-005 */
export function readRDBStorage(args: readonly unknown[]): Resolved<RDBStorageParameters<string>> {
  const options = RDB.read(args);
  if (options.heartbeatStaleTrialCallback && options.failedTrialCallback) {
    const expected = say(
      "left out when heartbeatStaleTrialCallback is given",
      "omitido cuando se da heartbeatStaleTrialCallback",
    );
    const received = say("both", "los dos");
    throw failure("E-ARG-002", { where: "RDBStorage", name: "failedTrialCallback", expected, received });
  }
  return options;
}

/** The client for an address. @throws E-STORAGE-002 */
export function clientOf(url: string, options: EngineOptions | null): SqlClient {
  const { poolSize, timeout } = ENGINE.read([options ?? {}]);
  const parsed = parseStorageURL(url);
  if (parsed.dialect === "postgresql") return new PostgresClient(parsed, poolSize);
  if (parsed.dialect === "mysql") return new MysqlClient(parsed, poolSize);
  const waits = parsed.query.get("timeout");
  return new SqliteClient(parsed.database, timeout ?? (waits === undefined ? undefined : Number(waits)));
}
