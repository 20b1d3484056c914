import { failure } from "../messages.js";
import { PieceDecoder, windows1252 } from "./decoder.js";

/** The line of the byte at `index`, from 1. */
export function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i++) if (bytes[i] === 10) line++;
  return line;
}

/** Where the first character begins that is no UTF-8; called only when there is one. */
function brokenCharacter(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  // As a stream, a character that `end` cuts is not an error: bisect to the first byte that cannot be valid.
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  while (!decodes(good, false)) good--; // back over the beginning of that character, at most three bytes
  return good;
}

/** The encodings of tables that are recognised. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding by the byte-order mark, or by the zeros that UTF-16 has beside every Latin letter; UTF-8 without either. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (bytes.length < 4) return "utf-8";
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return "utf-16le";
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? "utf-16be" : "utf-8";
}

export const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The encoding of a file by its first bytes, or as told: of UTF-16 without more the bytes say which. */
export function encodingOf(bytes: Uint8Array, told: string | undefined): string {
  if (told !== undefined && told !== "utf-16") return told;
  const found = detectEncoding(bytes);
  return told === "utf-16" && found === "utf-8" ? "utf-16le" : found;
}

/** @throws E-FILE-020 where the bytes begin as a zip file does, and so a spreadsheet, or as one of gzip */
export function refuseZip(bytes: Uint8Array, file: string): void {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c <= 8 && d <= 8) throw failure("E-FILE-020", { file, line: 1, zip: true });
  if (a === 0x1f && b === 0x8b && c === 8)
    throw failure("E-FILE-020", { file, line: 1, zip: false, gzip: true });
}

/** UTF-8 bytes as text. @throws E-FILE-021 with the line, where the bytes begin on `line` */
export function decodeUtf8(bytes: Uint8Array, file: string, line = 1): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = brokenCharacter(bytes);
    const byte = `0x${bytes[at].toString(16).padStart(2, "0")}`;
    throw failure("E-FILE-021", {
      file,
      line: line - 1 + lineOf(bytes, at),
      byte,
      windows: wordAt(bytes, at),
    });
  }
}

/** The word around a byte, read as Windows-1252; null where that makes no word: then the file is written otherwise. */
function wordAt(bytes: Uint8Array, at: number): string | null {
  const isBreak = (byte: number) => byte < 48 || /[:;<=>?@[\]^`{|}~]/.test(String.fromCharCode(byte));
  let [from, to] = [at, at + 1];
  while (from > 0 && at - from < 20 && !isBreak(bytes[from - 1])) from--;
  while (to < bytes.length && to - at < 20 && !isBreak(bytes[to])) to++;
  const word = windows1252(bytes.subarray(from, to)) ?? "";
  return /^[\p{L}\d€ºª°²³¿¡«»–—‘’“”…·×±´_]+$/u.test(word) ? word : null;
}

/**
 * The text of a CSV file: UTF-8 or UTF-16, with or without a byte-order mark.
 * @throws E-FILE-020 for a binary file, E-FILE-021 for another encoding, E-FILE-031 for broken UTF-16
 */
export function decodeCsv(bytes: Uint8Array, file = "CSV"): string {
  refuseZip(bytes, file);
  const encoding = detectEncoding(bytes);
  if (encoding !== "utf-8") return new PieceDecoder(encoding, file).decode(bytes, true);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw failure("E-FILE-020", { file, line: lineOf(bytes, nul), zip: false });
  return decodeUtf8(bytes, file).replace(/^\ufeff/, "");
}
