import { integer, nothing } from "../../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../../core/parameters.js";
import { logger } from "../../logging.js";
import { failure } from "../../messages.js";
import { string } from "../../parameters.js";
import { randomUUID } from "../names.js";
import { builtin, sleepSync } from "../node.js";

/** Keeps the other processes from writing to a file: Optuna's protocol, so that Python's and ours exclude each other. */
export interface JournalFileLock {
  /** Waits until the lock is this process's. */
  acquire(): void;
  /** @throws E-STORAGE-007 when another process has broken it in the meantime */
  release(): void;
}

export interface JournalFileLockOptions {
  readonly filepath: string;
  /**
   * Seconds after which the lock of a silent process is broken (default 30, as in Optuna); null never breaks it. All processes that share
   * a file should agree. A process killed while it writes holds up the others for this long.
   */
  gracePeriod?: number | null;
}

const LOCK = signature<JournalFileLockOptions>("JournalFileLock", {
  filepath: parameter(REQUIRED, string),
  gracePeriod: parameter(30, integer(1), nothing),
});

type JournalFileLockArguments = Called<
  [filepath: string, gracePeriod?: number | null],
  JournalFileLockOptions,
  ["filepath", "gracePeriod"]
>;

const LOCK_FILE_SUFFIX = ".lock";
const RENAME_FILE_SUFFIX = ".rename";
const WARNING_INTERVAL = 10;
/** Milliseconds: a record is written in less. */
const SHORTEST_PAUSE = 0.1;

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}

abstract class FileLock implements JournalFileLock {
  protected readonly lockFile: string;
  private readonly gracePeriod: number | null;
  /** A name that no other process uses for a lock that it takes away. */
  private readonly id = randomUUID();
  private releases = 0;

  constructor(...args: JournalFileLockArguments) {
    const { filepath, gracePeriod } = LOCK.read(args);
    if (gracePeriod !== null && gracePeriod < 3) {
      logger.warning("The value of `gracePeriod` might be too small.");
    }
    this.lockFile = filepath + LOCK_FILE_SUFFIX;
    this.gracePeriod = gracePeriod;
  }

  /** Makes the lock file; throws EEXIST where there is one. */
  protected abstract create(): void;

  /** Waits until the lock is ours: polls at growing intervals, and breaks a lock that was silent for `gracePeriod` seconds. */
  acquire(): void {
    let pause = SHORTEST_PAUSE;
    let seen: string | undefined;
    let since = performance.now();
    let warned = since;
    for (;;) {
      try {
        this.create();
        return;
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      }
      const now = performance.now();
      if (now - warned > WARNING_INTERVAL * 1000) {
        logger.warning(
          `It is taking longer than ${WARNING_INTERVAL} seconds to acquire the lock file: ${this.lockFile} Retrying...`,
        );
        warned = now;
      }
      const holder = this.holder();
      if (holder === undefined) continue;
      if (holder !== seen) [seen, since] = [holder, now];
      if (this.gracePeriod !== null && now - since > this.gracePeriod * 1000) {
        this.breakOpen(seen);
        [seen, since, warned, pause] = [undefined, now, now, SHORTEST_PAUSE];
        continue;
      }
      sleepSync(pause);
      pause = Math.min(pause * 2, this.longestPause);
    }
  }

  /** Milliseconds. Optuna waits up to a second; a process that waits that long loses its turn to newer ones. */
  private readonly longestPause = 50;

  /** What tells one holder from the next; undefined when the lock has just gone. Of the lock itself, not of what a link points to. */
  private holder(): string | undefined {
    try {
      const { ino, ctimeNs } = builtin("node:fs").lstatSync(this.lockFile, { bigint: true });
      return `${ino} ${ctimeNs}`;
    } catch {
      return undefined;
    }
  }

  /** Takes away the lock of a holder that is gone. Of several processes whose patience ends at once, one does. */
  private breakOpen(holder: string): void {
    logger.warning(
      "The existing lock file has not been released for an extended period. Forcibly releasing the lock file.",
    );
    const { lstatSync, unlinkSync } = builtin("node:fs");
    if (this.holder() !== holder) return;
    let renamed: string;
    try {
      renamed = this.takeAway();
    } catch {
      return; // Another process was faster.
    }
    // Another was faster, and its new lock was taken for the old one (a new time of change is the renaming's own): it stands again.
    const taken = lstatSync(renamed, { bigint: true }).ino;
    unlinkSync(renamed);
    if (String(taken) === holder.split(" ")[0]) return;
    try {
      this.create();
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }

  /** Gives the lock file another name, which is returned: of several processes that do this at once, one succeeds. */
  private takeAway(): string {
    const renamed = `${this.lockFile}${this.id}-${this.releases++}${RENAME_FILE_SUFFIX}`;
    builtin("node:fs").renameSync(this.lockFile, renamed);
    return renamed;
  }

  /** Gives the lock up, so that another process gets it. */
  release(): void {
    try {
      builtin("node:fs").unlinkSync(this.takeAway());
    } catch {
      throw failure("E-STORAGE-007", { file: this.lockFile });
    }
  }
}

/**
 * Locks by a symbolic link beside the file (`<file>.lock`): Optuna's default, safe on NFS 2 and later. On Windows links need a privilege;
 * use `JournalFileOpenLock` there.
 *
 * @example
 * const { JournalFileBackend, JournalFileSymlinkLock, JournalStorage } = optuna.storages;
 * const lock = new JournalFileSymlinkLock("study.log", { gracePeriod: 60 });
 * const storage = new JournalStorage(new JournalFileBackend("study.log", lock));
 */
export class JournalFileSymlinkLock extends FileLock {
  private readonly target: string;

  constructor(...args: JournalFileLockArguments) {
    super(...args);
    const { filepath } = LOCK.read(args);
    // Absolute: Python's Optuna looks through the link to see when its lock was last used.
    this.target = builtin("node:path").resolve(filepath);
  }

  protected override create(): void {
    builtin("node:fs").symlinkSync(this.target, this.lockFile);
  }
}

/**
 * Locks by a file that is opened exclusively (`<file>.lock`), for NFS 3 and later, and for Windows.
 *
 * @example
 * const { JournalFileBackend, JournalFileOpenLock, JournalStorage } = optuna.storages;
 * const storage = new JournalStorage(new JournalFileBackend("study.log", new JournalFileOpenLock("study.log")));
 */
export class JournalFileOpenLock extends FileLock {
  protected override create(): void {
    const { closeSync, openSync } = builtin("node:fs");
    closeSync(openSync(this.lockFile, "wx"));
  }
}
