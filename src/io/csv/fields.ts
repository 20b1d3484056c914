import { failure } from "../messages.js";
import { decodeUtf8 } from "./encoding.js";

const SLOTS = 1024;
const LONGEST = 48;

/** Turns the bytes of a field into text; of the texts that come often, one stands for all. */
export class FieldDecoder {
  private readonly file: string;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** The bytes of the text of each slot, and how many they are: 255 for none. */
  private readonly keys = new Uint8Array(SLOTS * LONGEST);
  private readonly lengths = new Uint8Array(SLOTS).fill(255);
  private readonly texts: string[] = new Array<string>(SLOTS).fill("");

  constructor(file: string) {
    this.file = file;
  }

  /** @throws E-FILE-020 for a NUL, E-FILE-021 for what is no UTF-8 */
  text(bytes: Uint8Array, from: number, to: number, line: number): string {
    const length = to - from;
    if (length > LONGEST) return this.decode(bytes.subarray(from, to), line);
    let hash = length;
    let isPlain = true;
    for (let i = from; i < to; i++) {
      const byte = bytes[i];
      hash = (Math.imul(hash, 31) + byte) | 0;
      if (byte === 0 || byte > 127) isPlain = false;
    }
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const { keys } = this;
    const key = slot * LONGEST;
    if (this.lengths[slot] === length) {
      let i = 0;
      while (i < length && keys[key + i] === bytes[from + i]) i++;
      if (i === length) return this.texts[slot];
    }
    const field = bytes.subarray(from, to);
    const text = isPlain
      ? String.fromCharCode.apply(null, field as unknown as number[])
      : this.decode(field, line);
    this.lengths[slot] = length;
    for (let i = 0; i < length; i++) keys[key + i] = bytes[from + i];
    this.texts[slot] = text;
    return text;
  }

  private decode(field: Uint8Array, line: number): string {
    if (field.includes(0)) throw failure("E-FILE-020", { file: this.file, line, zip: false });
    try {
      return this.decoder.decode(field);
    } catch {
      return decodeUtf8(field, this.file, line); // which says where
    }
  }
}
