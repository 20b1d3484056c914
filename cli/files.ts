import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { type Phrase, say } from "../src/core/messages/language.js";
import { sweepFiles, temporaryName } from "./leftovers.js";
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
  LINK: () => say("it is a link to another file", "es un enlace a otro archivo"),
  LINK_OUT: () => say("it is a link out of its folder", "es un enlace fuera de su carpeta"),
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

  /** Whether the folder in which a file is to be written is still there. @throws E-FILE-003 */
  checkFolder(name: string): void {
    if (fs.existsSync(dirname(resolve(this.at(name))))) return;
    throw failure("E-FILE-003", { file: name, reason: reasonOf({ code: "ENOENT" }) });
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
   * the process may leave a file `.antorcha-….tmp`, which means nothing: the next run removes it.) A link is followed within its folder, and the
   * permissions of an existing file are kept.
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

  /** Whether the name is of a device or a pipe, such as `/dev/null`: it takes bytes and keeps none. */
  isStream(name: string): boolean {
    try {
      const found = this.find(name);
      return found !== undefined && (found.isCharacterDevice() || found.isFIFO());
    } catch {
      return false; // what is wrong with the path is said by checkWritable
    }
  }

  /** Writes to a device or a pipe, which nothing replaces. @throws E-FILE-003 */
  stream(name: string): Pick<WholeFile, "write" | "finish" | "abandon"> {
    const { layer } = this;
    const orFail = <T>(work: () => T): T => {
      try {
        return work();
      } catch (error) {
        throw failure("E-FILE-003", { file: name, reason: reasonOf(error) });
      }
    };
    const file = orFail(() => layer.openSync(this.at(name), "w"));
    return {
      write: (bytes) => orFail(() => writeAll(file, asBytes(bytes), layer)),
      finish: () => orFail(() => layer.closeSync(file)),
      abandon: () => attempt(() => layer.closeSync(file)),
    };
  }

  /**
   * Finds out before the work whether `writeWhole` could write there; what it makes to try is gone again, and so is what killed runs
   * left there.
   * @throws E-FILE-003
   */
  checkWritable(name: string): void {
    const { layer } = this;
    const path = this.at(name);
    try {
      const trial = besides(existing(path, layer) ? linked(path, layer) : path);
      sweepFiles(dirname(trial));
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

  /**
   * Throws where what shall be written would replace a file that is used, by whatever name, or one that is about to be made.
   * @throws E-CLI-016
   */
  checkReplaces(output: string, ...inputs: readonly string[]): void {
    const place = (name: string) => placeOf(this.at(name));
    const written = place(output);
    for (const input of inputs) if (place(input) === written) throw failure("E-CLI-016", { output, input });
  }

  /**
   * Throws where the name has a file that `isOurs` does not know by its first bytes; an empty one is nobody's.
   * @param kind what would be replaced without a word
   * @throws E-FILE-005
   */
  checkOurs(name: string, kind: Phrase, isOurs: (begin: Uint8Array) => boolean): void {
    const found = this.find(name);
    if (!found?.isFile() || found.size === 0) return; // what is no file is refused by checkWritable
    const { value: begin } = this.readPieces(name, BEGINNING).next();
    if (begin !== undefined && !isOurs(begin)) throw failure("E-FILE-005", { file: name, kind });
  }

  /** A file that the command alone names must not lead to another one. @throws E-FILE-003 */
  checkNoLink(name: string): void {
    const isLink = fs.lstatSync(this.at(name), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    if (isLink) throw failure("E-FILE-003", { file: name, reason: reasonOf({ code: "LINK" }) });
  }
}

/** Bytes by which a file is known. */
const BEGINNING = 1 << 16;

/** What tells a file, or one to be made, from all others. */
function placeOf(path: string): string {
  try {
    const found = fs.statSync(path, { throwIfNoEntry: false, bigint: true });
    if (found) return `${found.dev}:${found.ino}`;
    return join(fs.realpathSync(dirname(path)), basename(path));
  } catch {
    return resolve(path); // what is wrong with the path is said by checkWritable
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
      if (old) this.target = linked(path, layer);
      const temporary = besides(this.target);
      this.file = layer.openSync(temporary, "wx", 0o666);
      this.temporary = temporary;
      if (old) layer.fchmodSync(this.file, old.mode & 0o777);
    });
  }

  /** @throws E-FILE-003 */
  write(bytes: Uint8Array | string): void {
    this.orFail(() => writeAll(this.file as number, asBytes(bytes), this.layer));
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
const besides = (path: string): string => join(dirname(path), temporaryName());

/** The file at the path, if there is one; only regular files are replaced. */
function existing(path: string, layer: FileLayer): fs.Stats | undefined {
  const refuse = (code: string) => Object.assign(new Error(code), { code });
  if (path === "") throw refuse("NO_NAME");
  const found = layer.statSync(path, { throwIfNoEntry: false });
  if (path.endsWith("/") || path.endsWith(sep) || found?.isDirectory()) throw refuse("EISDIR");
  if (found && !found.isFile()) throw refuse("NOT_PLAIN");
  return found;
}

/** What a name leads to. A link may give a name in its folder; a file elsewhere is not written through it. */
function linked(path: string, layer: FileLayer): string {
  const target = layer.realpathSync(path);
  if (target === resolve(path) || dirname(target) === layer.realpathSync(dirname(path))) return target;
  throw Object.assign(new Error("LINK_OUT"), { code: "LINK_OUT" });
}

const asBytes = (bytes: Uint8Array | string): Uint8Array =>
  typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;

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
