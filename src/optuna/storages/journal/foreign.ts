import { loads } from "../../json.js";
import { failure } from "../../messages.js";

/**
 * What tells a journal from any other file. Nobody's text is shortened or written on: a file is a journal when its first line is a record,
 * and what stands behind the last whole line is a torn record when it begins like one.
 */

type FileSystem = typeof import("node:fs");

const NEWLINE = 10;
/** Bytes looked at a time. */
const PIECE = 1 << 16;
/** How records begin: Optuna's and ours by the first; the order is not part of the format. */
const BEGINNINGS = ['{"op_code":', '{"worker_id":'] as const;

/** Whether a text may be a record's beginning, however short. */
const mayBegin = (text: string): boolean =>
  BEGINNINGS.some((beginning) => text.startsWith(beginning) || beginning.startsWith(text));

function isRecord(line: string): boolean {
  try {
    const record = loads(line) as { readonly op_code?: unknown; readonly worker_id?: unknown } | null;
    return typeof record?.op_code === "number" && typeof record.worker_id === "string";
  } catch {
    return false;
  }
}

function bytesAt(fs: FileSystem, file: number, from: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  return piece.subarray(0, fs.readSync(file, piece, 0, length, from));
}

const refused = (file: string, line: number, text: string) =>
  failure("E-STORAGE-008", { file, line, text: text.slice(0, 80) });

/** An empty file is a journal without records. @throws E-STORAGE-008 where the first line is no record */
export function checkBeginning(fs: FileSystem, file: number, name: string): void {
  const begin = bytesAt(fs, file, 0, PIECE);
  if (begin.length === 0) return;
  const stop = begin.indexOf(NEWLINE);
  const line = begin.toString("utf8", 0, stop < 0 ? begin.length : stop);
  if (stop < 0 ? !mayBegin(line) : !isRecord(line)) throw refused(name, 1, line);
}

/**
 * A writer that was killed in the middle of a long record leaves a line without an end. Nobody was told that it was written; left there, it
 * would spoil the next one. A record that lacks its newline alone gets it. Called under the lock.
 *
 * @returns the size of the file then
 * @throws E-STORAGE-008 where what has no end is no record of anybody's
 */
export function cutTornRecord(fs: FileSystem, file: number, size: number, name: string): number {
  if (size === 0 || bytesAt(fs, file, size - 1, 1)[0] === NEWLINE) return size;
  const begin = endOfLines(fs, file, size);
  const length = size - begin;
  const text = bytesAt(fs, file, begin, Math.min(length, PIECE)).toString("utf8");
  if (!mayBegin(text)) throw refused(name, linesIn(fs, file, begin) + 1, text);
  if (length <= PIECE && isRecord(text)) {
    fs.writeSync(file, "\n"); // opened for appending: it comes at the end
    return size + 1;
  }
  fs.ftruncateSync(file, begin);
  return begin;
}

/** Where the last whole line ends. */
function endOfLines(fs: FileSystem, file: number, size: number): number {
  for (let end = size; end > 0; ) {
    const length = Math.min(PIECE, end);
    const newline = bytesAt(fs, file, end - length, length).lastIndexOf(NEWLINE);
    if (newline >= 0) return end - length + newline + 1;
    end -= length;
  }
  return 0;
}

function linesIn(fs: FileSystem, file: number, size: number): number {
  let count = 0;
  for (let at = 0; at < size; at += PIECE)
    for (const byte of bytesAt(fs, file, at, Math.min(PIECE, size - at))) if (byte === NEWLINE) count++;
  return count;
}
