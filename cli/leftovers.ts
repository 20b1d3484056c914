import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * Temporary files and folders say in their name which process they are of, so that the next run sweeps away what killed ones left:
 * only ours, only dead. A process of another machine or container (their numbers mean nothing here) counts as dead after a day without
 * a write.
 */

const DAY = 86_400_000;

/** Where process numbers are ours: the machine, and of containers the space of numbers. */
function placeMark(): string {
  let space = "";
  try {
    space = fs.readlinkSync("/proc/self/ns/pid");
  } catch {
    // only Linux has them
  }
  return createHash("sha256").update(`${hostname()}\n${space}`).digest("hex").slice(0, 8);
}

/** What stands in a temporary name: place, process, something random. */
export const ownMark = (): string => `${placeMark()}-${process.pid}-${randomBytes(6).toString("hex")}`;

const MARK = /^([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}$/;

/** Whether the process that made a temporary name is gone. */
function isDead(mark: string, modified: number): boolean {
  const [, place, pid] = MARK.exec(mark) ?? [];
  if (place === undefined) return false;
  if (place !== placeMark()) return Date.now() - modified > DAY;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

const FILE = { begin: ".antorcha-", end: ".tmp" };
const FOLDER = { begin: "antorcha-tune-", end: "" };

export const temporaryName = (): string => `${FILE.begin}${ownMark()}${FILE.end}`;
export const temporaryFolder = (): string => `${FOLDER.begin}${ownMark()}`;

/** Removes temporary files of killed runs from a folder. */
export const sweepFiles = (folder: string): void => sweep(folder, FILE, (found) => found.isFile());
/** Removes temporary folders of killed runs from a folder. */
export const sweepFolders = (folder: string): void => sweep(folder, FOLDER, (found) => found.isDirectory());

/** What cannot be looked at or removed stays: it harms nobody. */
function sweep(folder: string, { begin, end }: typeof FILE, isOne: (found: fs.Stats) => boolean): void {
  for (const name of attempt(() => fs.readdirSync(folder)) ?? []) {
    if (!name.startsWith(begin) || !name.endsWith(end)) continue;
    const path = join(folder, name);
    attempt(() => {
      const found = fs.lstatSync(path);
      const isMine = process.getuid === undefined || found.uid === process.getuid();
      const mark = name.slice(begin.length, name.length - end.length);
      if (isMine && isOne(found) && isDead(mark, found.mtimeMs))
        fs.rmSync(path, { recursive: true, force: true });
    });
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
