/** One record of a journal, as it stands in the log: `op_code`, `worker_id`, and the fields of its operation. */
export interface JournalLog {
  readonly op_code: number;
  readonly worker_id: string;
  readonly [field: string]: unknown;
}

/**
 * Where a journal is kept. Any number of processes read and append at once.
 * Python's Optuna keeps journals in files and in Redis; ours in files.
 */
export interface JournalBackend {
  /** The records from this one on, counted from 0; all that were appended before the call, by anyone. */
  readLogs(logNumberFrom: number): JournalLog[];
  /**
   * Appends records that `dumps` can write. When it returns, they survive the death of this process. Durable records, and all that were
   * appended before them, survive the machine's too.
   */
  appendLogs(logs: readonly JournalLog[], durable?: boolean): void;
}
