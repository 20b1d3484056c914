import { failure } from "../../core/errors.js";
import { decodeUtf8 } from "./encoding.js";

const SLOTS = 4096;
const LONGEST = 48;

/** Turns the bytes of a field into text; of the texts that come often, one stands for all. */
export class FieldDecoder {
  private readonly file: string;
  private readonly keys: (Uint8Array | undefined)[] = new Array(SLOTS);
  private readonly texts: string[] = new Array(SLOTS);

  constructor(file: string) {
    this.file = file;
  }

  /** @throws E-FILE-020 for a NUL, E-FILE-021 for what is no UTF-8 */
  text(bytes: Uint8Array, from: number, to: number, line: number): string {
    const length = to - from;
    if (length > LONGEST) return this.decode(bytes, from, to, line);
    let hash = length;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + bytes[i]) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const key = this.keys[slot];
    if (key && key.length === length) {
      let i = 0;
      while (i < length && key[i] === bytes[from + i]) i++;
      if (i === length) return this.texts[slot];
    }
    const text = this.decode(bytes, from, to, line);
    this.keys[slot] = bytes.slice(from, to);
    this.texts[slot] = text;
    return text;
  }

  private decode(bytes: Uint8Array, from: number, to: number, line: number): string {
    const field = bytes.subarray(from, to);
    if (field.includes(0)) throw failure("E-FILE-020", { file: this.file, line, zip: false });
    return decodeUtf8(field, this.file, line);
  }
}
