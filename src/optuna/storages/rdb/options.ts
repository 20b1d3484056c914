import { checkInteger, checkOptions } from "../../../core/check.js";
import { say } from "../../../core/messages/language.js";
import { failure } from "../../messages.js";
import type { HeartbeatStaleTrialCallback } from "../base.js";
import type { SqlClient } from "./client.js";
import { MysqlClient } from "./mysql.js";
import { PostgresClient } from "./postgres.js";
import { SqliteClient } from "./sqlite.js";
import { parseStorageURL } from "./url.js";

export interface RDBStorageOptions {
  /** How the database is reached. */
  engineOptions?: {
    /** Connections to a server at a time; default 5. */
    poolSize?: number;
    /** Seconds that SQLite waits for another process's lock; default 60. */
    timeout?: number;
  };
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

const OPTIONS = [
  "engineOptions",
  "skipCompatibilityCheck",
  "skipTableCreation",
  "heartbeatInterval",
  "gracePeriod",
  "heartbeatStaleTrialCallback",
  "failedTrialCallback",
] as const;

/** @throws E-ARG-001, E-ARG-002 */
export function checkRDBStorageOptions(options: RDBStorageOptions): void {
  checkOptions("RDBStorage", options, OPTIONS);
  const { heartbeatInterval, gracePeriod } = options;
  if (heartbeatInterval != null) checkInteger("RDBStorage", "heartbeatInterval", heartbeatInterval, 1);
  if (gracePeriod != null) checkInteger("RDBStorage", "gracePeriod", gracePeriod, 1);
  if (options.heartbeatStaleTrialCallback && options.failedTrialCallback) {
    const expected = say(
      "left out when heartbeatStaleTrialCallback is given",
      "omitido cuando se da heartbeatStaleTrialCallback",
    );
    const received = say("both", "los dos");
    throw failure("E-ARG-002", { where: "RDBStorage", name: "failedTrialCallback", expected, received });
  }
}

/** The client for an address. @throws E-STORAGE-002 */
export function clientOf(url: string, options: RDBStorageOptions["engineOptions"] = {}): SqlClient {
  checkOptions("RDBStorage engineOptions", options, ["poolSize", "timeout"]);
  const { poolSize = 5, timeout } = options;
  checkInteger("RDBStorage", "poolSize", poolSize, 1);
  const parsed = parseStorageURL(url);
  if (parsed.dialect === "postgresql") return new PostgresClient(parsed, poolSize);
  if (parsed.dialect === "mysql") return new MysqlClient(parsed, poolSize);
  const waits = parsed.query.get("timeout");
  return new SqliteClient(parsed.database, timeout ?? (waits === undefined ? undefined : Number(waits)));
}
