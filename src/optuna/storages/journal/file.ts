import { type Called, parameter, REQUIRED, signature } from "../../../core/parameters.js";
import { raise, StorageInternalError } from "../../exceptions.js";
import { dumps, loads } from "../../json.js";
import { failure } from "../../messages.js";
import { lock, string } from "../../parameters.js";
import { builtin } from "../node.js";
import type { JournalBackend, JournalLog } from "./backend.js";
import { checkBeginning, cutTornRecord } from "./foreign.js";
import { type JournalFileLock, JournalFileSymlinkLock } from "./lock.js";

const NEWLINE = 10;
/** Bytes read at a time: far below the longest string that there can be. */
const CHUNK = 1 << 24;

export interface JournalFileBackendOptions {
  readonly filePath: string;
  /** Default `new JournalFileSymlinkLock(filePath)`. */
  readonly lockObj?: JournalFileLock | null;
}

const FILE_BACKEND = signature<JournalFileBackendOptions>("JournalFileBackend", {
  filePath: parameter(REQUIRED, string),
  lockObj: parameter(null, lock),
});

/**
 * A journal in a file: one JSON record a line, appended under a lock, written and read by Python's Optuna and by
 * us at the same time. The file is made where there is none; a file of another kind is refused and stays as it is.
 *
 * @throws E-STORAGE-001 (`StorageInternalError`) where it cannot be opened or written, E-STORAGE-008 for a line that is no record
 * @example
 * const backend = new optuna.storages.JournalFileBackend("study.log");
 * const storage = new optuna.storages.JournalStorage(backend);
 */
export class JournalFileBackend implements JournalBackend {
  private readonly filePath: string;
  private readonly lock: JournalFileLock;
  /** Of the record that is read next: its number and where it begins. */
  private number = 0;
  private offset = 0;
  /** Records just appended, right behind those that were read: they need not be read from the file again. */
  private own: { readonly lines: readonly string[]; readonly bytes: number } | undefined;

  constructor(
    ...args: Called<
      [filePath: string, lockObj?: JournalFileLock | null],
      JournalFileBackendOptions,
      ["filePath", "lockObj"]
    >
  ) {
    const { filePath, lockObj } = FILE_BACKEND.read(args);
    this.filePath = filePath;
    this.lock = lockObj ?? new JournalFileSymlinkLock(filePath);
    this.onDisk((fs) => {
      const file = fs.openSync(filePath, "a+");
      try {
        checkBeginning(fs, file, filePath);
      } finally {
        fs.closeSync(file);
      }
    });
  }

  private onDisk<T>(work: (fs: typeof import("node:fs")) => T): T {
    const fs = builtin("node:fs");
    try {
      return work(fs);
    } catch (error) {
      if ((error as { syscall?: unknown }).syscall === undefined) throw error;
      const what = `${this.filePath}: ${(error as Error).message}`;
      const wrapped = raise(StorageInternalError, "E-STORAGE-001", { what });
      wrapped.cause = error;
      throw wrapped;
    }
  }

  readLogs(logNumberFrom: number): JournalLog[] {
    const logs: JournalLog[] = [];
    const { own } = this;
    this.own = undefined;
    if (own !== undefined && logNumberFrom === this.number) {
      for (const line of own.lines) logs.push(parse(line, this.filePath, this.number++));
      this.offset += own.bytes;
      return logs;
    }
    if (logNumberFrom < this.number) [this.number, this.offset] = [0, 0];
    // The size as of now: what others append while we read comes next time.
    const size = this.onDisk((fs) => fs.statSync(this.filePath).size);
    if (size <= this.offset) return logs;
    let broken: unknown;
    for (const { line, end } of this.lines(size)) {
      if (broken !== undefined) throw broken;
      try {
        if (this.number >= logNumberFrom) logs.push(parse(line, this.filePath, this.number));
      } catch (error) {
        // As in Optuna, an unreadable record is an error once another follows.
        broken = error;
        continue;
      }
      this.number++;
      this.offset = end;
    }
    return logs;
  }

  /** The whole lines up to `size`. A last line without its end is a record that is being written, or whose writer died: it waits. */
  private *lines(size: number): Generator<{ line: string; end: number }> {
    const fs = builtin("node:fs");
    const file = this.onDisk(() => fs.openSync(this.filePath, "r"));
    try {
      let rest: Buffer = Buffer.alloc(0);
      for (let position = this.offset; position < size; ) {
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size - position));
        const length = this.onDisk(() => fs.readSync(file, chunk, 0, chunk.length, position));
        if (length === 0) return;
        rest =
          rest.length === 0 ? chunk.subarray(0, length) : Buffer.concat([rest, chunk.subarray(0, length)]);
        const begin = position + length - rest.length;
        position += length;
        let start = 0;
        for (let stop = rest.indexOf(NEWLINE); stop >= 0; stop = rest.indexOf(NEWLINE, start)) {
          yield { line: rest.toString("utf8", start, stop), end: begin + stop + 1 };
          start = stop + 1;
        }
        rest = rest.subarray(start);
      }
    } finally {
      fs.closeSync(file);
    }
  }

  appendLogs(logs: readonly JournalLog[], durable = true): void {
    const lines = logs.map((log) => dumps(log, "compact"));
    const text = Buffer.from(`${lines.join("\n")}\n`);
    this.own = undefined;
    let isNext = false;
    this.onDisk((fs) => {
      const file = fs.openSync(this.filePath, "a+");
      try {
        this.lock.acquire();
        try {
          let size = fs.fstatSync(file).size;
          // What was read ends with a whole record.
          const isRead = size === this.offset;
          if (!isRead) {
            if (this.number === 0) checkBeginning(fs, file, this.filePath);
            size = cutTornRecord(fs, file, size, this.filePath);
          }
          appendOrTakeBack(fs, file, size, text);
          // Unless somebody writes without the lock, or has broken it.
          isNext = isRead && fs.fstatSync(file).size === size + text.length;
        } finally {
          this.lock.release();
        }
        // The others need not wait for the disk as well.
        if (durable) fs.fsyncSync(file);
      } finally {
        fs.closeSync(file);
      }
    });
    if (isNext) this.own = { lines, bytes: text.length };
  }
}

/** @throws E-STORAGE-008 */
function parse(line: string, file: string, number: number): JournalLog {
  try {
    const log: unknown = loads(line);
    if (log !== null && typeof log === "object" && !Array.isArray(log)) return log as JournalLog;
  } catch {
    // said below
  }
  throw failure("E-STORAGE-008", { file, line: number + 1, text: line.slice(0, 80) });
}

/**
 * Appends a text whole, or leaves the file as it was: half a record, of a disk that was full, would spoil the next one. Called under the
 * lock.
 */
function appendOrTakeBack(fs: typeof import("node:fs"), file: number, size: number, text: Uint8Array): void {
  try {
    for (let done = 0; done < text.length; ) done += fs.writeSync(file, text, done);
  } catch (error) {
    try {
      // Somebody who broke our lock may have written behind us: then what is there is not ours alone.
      const grown = fs.fstatSync(file).size - size;
      if (grown > 0 && grown < text.length) fs.ftruncateSync(file, size);
    } catch {
      // The next writer takes it back.
    }
    throw error;
  }
}
