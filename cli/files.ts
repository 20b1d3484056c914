import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { dirname, isAbsolute, join, sep } from "node:path";
import { AntorchaError } from "../src/core/errors.js";
import { say } from "../src/core/messages/language.js";
import { failure } from "./messages.js";

/** The calls of the file system that a whole write needs: the tests put one here that fails at the n-th call. */
export type FileLayer = Pick<
  typeof fs,
  | "openSync"
  | "writeSync"
  | "fsyncSync"
  | "closeSync"
  | "renameSync"
  | "unlinkSync"
  | "fchmodSync"
  | "statSync"
  | "realpathSync"
>;

const codeOf = (error: unknown): string =>
  (error as { code?: string } | null)?.code ?? (error instanceof Error ? error.message : String(error));

/** What the system says, in words that need no manual. */
const REASONS: Readonly<Record<string, () => string>> = {
  EACCES: () => say("no permission", "no hay permiso"),
  EPERM: () => say("no permission", "no hay permiso"),
  EROFS: () => say("the disk is read-only", "el disco es de solo lectura"),
  EISDIR: () => say("it is a folder", "es una carpeta"),
  ENOTDIR: () => say("a part of the path is not a folder", "una parte de la ruta no es una carpeta"),
  ENOENT: () => say("there is no such folder", "no existe esa carpeta"),
  ENOSPC: () => say("the disk is full", "el disco está lleno"),
  EDQUOT: () => say("the disk quota is used up", "la cuota de disco está agotada"),
  EMFILE: () => say("too many open files", "hay demasiados archivos abiertos"),
  ENAMETOOLONG: () => say("the name is too long", "el nombre es demasiado largo"),
  ELOOP: () => say("links that lead in a circle", "los enlaces llevan en círculo"),
  ERR_FS_FILE_TOO_LARGE: () => say("it is larger than 2 GiB", "ocupa más de 2 GiB"),
  NOT_PLAIN: () => say("it is not a regular file", "no es un archivo regular"),
  NO_NAME: () => say("the name is empty", "el nombre está vacío"),
};
/** Why the system refused, in the user's language. */
export const reasonOf = (error: unknown): string => REASONS[codeOf(error)]?.() ?? codeOf(error);

/** Bytes of a file at a time. */
const PIECE = 1 << 20;

/**
 * The files of a command, by the names that were typed: relative ones count from its folder. Errors say a name as it was
 * typed.
 */
export class Files {
  /** Where relative names begin; undefined: where the process is. */
  readonly folder: string | undefined;
  private readonly layer: FileLayer;

  constructor(folder?: string, layer: FileLayer = fs) {
    this.folder = folder;
    this.layer = layer;
  }

  /** Where a file is. */
  at(name: string): string {
    return this.folder === undefined || name === "" || isAbsolute(name) ? name : join(this.folder, name);
  }

  has(name: string): boolean {
    return fs.existsSync(this.at(name));
  }

  /** What stands under a name, if anything. */
  find(name: string): fs.Stats | undefined {
    return fs.statSync(this.at(name), { throwIfNoEntry: false });
  }

  /** Removes a file, where there is one. */
  remove(name: string): void {
    fs.rmSync(this.at(name), { force: true });
  }

  /**
   * The bytes of a file.
   * @throws E-FILE-001 where there is none, E-FILE-002 where it cannot be read
   */
  readWhole(name: string): Buffer {
    return reading(name, () => fs.readFileSync(this.at(name)));
  }

  /**
   * The bytes of a file, piece by piece; each piece is a fresh array.
   * @throws E-FILE-001 where there is none, E-FILE-002 where it cannot be read
   */
  *readPieces(name: string, size = PIECE): Generator<Uint8Array> {
    const file = reading(name, () => fs.openSync(this.at(name), "r"));
    try {
      for (;;) {
        const piece = new Uint8Array(size);
        const count = reading(name, () => fs.readSync(file, piece));
        if (count === 0) return;
        yield piece.subarray(0, count);
      }
    } finally {
      fs.closeSync(file);
    }
  }

  /** SHA-256 of a file, piece by piece. */
  sha256(name: string): string {
    const hash = createHash("sha256");
    for (const piece of this.readPieces(name)) hash.update(piece);
    return hash.digest("hex");
  }

  /**
   * Writes a file whole or not at all: a temporary file beside it takes the bytes and is on the disk before it takes the
   * name. Whatever fails, the name has its old content or the new one, and the temporary file is gone. (Killed in between,
   * the process may leave a file `.antorcha-….tmp`, which means nothing.) A link is followed, and the permissions of an
   * existing file are kept.
   *
   * @throws E-FILE-003 with the old content in place; E-FILE-004 with the new content in place, where the disk did not
   *   confirm it
   */
  writeWhole(name: string, bytes: Uint8Array | string): void {
    const file = this.begin(name);
    file.write(bytes);
    file.finish();
  }

  /** `writeWhole` piece by piece. @throws E-FILE-003 */
  begin(name: string): WholeFile {
    return new WholeFile(name, this.at(name), this.layer);
  }

  /**
   * Finds out before the work whether `writeWhole` could write there; what it makes to try is gone again.
   * @throws E-FILE-003
   */
  checkWritable(name: string): void {
    const { layer } = this;
    const path = this.at(name);
    try {
      const trial = besides(existing(path, layer) ? layer.realpathSync(path) : path);
      const file = layer.openSync(trial, "wx", 0o666);
      try {
        layer.closeSync(file);
      } finally {
        layer.unlinkSync(trial);
      }
    } catch (error) {
      throw failure("E-FILE-003", { file: name, reason: reasonOf(error) });
    }
  }

  /** Throws where what shall be written would replace a file that is read. @throws E-CLI-016 */
  checkReplaces(output: string, ...inputs: readonly string[]): void {
    const found = (name: string) => fs.statSync(this.at(name), { throwIfNoEntry: false, bigint: true });
    try {
      const old = found(output);
      for (const input of old ? inputs : []) {
        const read = found(input);
        if (read && read.ino === old?.ino && read.dev === old.dev)
          throw failure("E-CLI-016", { output, input });
      }
    } catch (error) {
      if (error instanceof AntorchaError) throw error; // what else is wrong with the path is said by checkWritable
    }
  }
}

/** @throws E-FILE-001, E-FILE-002 where the system refuses */
function reading<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw failure("E-FILE-001", { file: name });
    throw failure("E-FILE-002", { file: name, reason: reasonOf(error) });
  }
}

/** `writeWhole` piece by piece: the name has its old content until `finish`; `abandon` leaves it so. */
export class WholeFile {
  private readonly name: string;
  private readonly layer: FileLayer;
  private target: string;
  private temporary: string | undefined;
  private file: number | undefined;

  /** @throws E-FILE-003 */
  constructor(name: string, path: string, layer: FileLayer) {
    this.name = name;
    this.layer = layer;
    this.target = path;
    this.orFail(() => {
      const old = existing(path, layer);
      if (old) this.target = layer.realpathSync(path);
      const temporary = besides(this.target);
      this.file = layer.openSync(temporary, "wx", 0o666);
      this.temporary = temporary;
      if (old) layer.fchmodSync(this.file, old.mode & 0o777);
    });
  }

  /** @throws E-FILE-003 */
  write(bytes: Uint8Array | string): void {
    const piece = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
    this.orFail(() => writeAll(this.file as number, piece, this.layer));
  }

  /** @throws E-FILE-003 with the old content in place; E-FILE-004 with the new content in place, unconfirmed by the disk */
  finish(): void {
    const { layer, target, name } = this;
    this.orFail(() => {
      const whole = this.file as number;
      layer.fsyncSync(whole);
      this.file = undefined; // a close that fails has closed
      layer.closeSync(whole);
      layer.renameSync(this.temporary as string, target);
      this.temporary = undefined;
    });
    try {
      syncFolder(dirname(target), layer);
    } catch (error) {
      throw failure("E-FILE-004", { file: name, reason: reasonOf(error) });
    }
  }

  /** Removes what was written; the old content stays. */
  abandon(): void {
    const { layer, file, temporary } = this;
    if (file !== undefined) attempt(() => layer.closeSync(file));
    if (temporary !== undefined) attempt(() => layer.unlinkSync(temporary));
    this.file = undefined;
    this.temporary = undefined;
  }

  private orFail(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.abandon();
      throw failure("E-FILE-003", { file: this.name, reason: reasonOf(error) });
    }
  }
}

/** The name of a temporary file in the same folder. */
const besides = (path: string): string =>
  join(dirname(path), `.antorcha-${randomBytes(6).toString("hex")}.tmp`);

/** The file at the path, if there is one; only regular files are replaced. */
function existing(path: string, layer: FileLayer): fs.Stats | undefined {
  const refuse = (code: string) => Object.assign(new Error(code), { code });
  if (path === "") throw refuse("NO_NAME");
  const found = layer.statSync(path, { throwIfNoEntry: false });
  if (path.endsWith("/") || path.endsWith(sep) || found?.isDirectory()) throw refuse("EISDIR");
  if (found && !found.isFile()) throw refuse("NOT_PLAIN");
  return found;
}

function writeAll(file: number, bytes: Uint8Array, layer: FileLayer): void {
  for (let at = 0; at < bytes.length; ) at += layer.writeSync(file, bytes, at, bytes.length - at);
}

/** Makes the new name safe from a power failure; Windows does that by itself, and opens no folders. */
function syncFolder(folder: string, layer: FileLayer): void {
  if (process.platform === "win32") return;
  const handle = layer.openSync(folder, "r");
  try {
    layer.fsyncSync(handle);
  } finally {
    layer.closeSync(handle);
  }
}

/** Cleaning up after a failure: another failure must not hide the first. */
function attempt(clean: () => void): void {
  try {
    clean();
  } catch {
    // nothing more can be done
  }
}
