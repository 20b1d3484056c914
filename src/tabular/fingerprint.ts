import type { Rows } from "./forward.js";

/**
 * What a model remembers of the rows it was trained on and chosen by: hashes of 48 bits of each row as its layers see it, the target
 * among it. Rows that are written in another way, or stand in another order, have the same; no row can be read out of them. Of more
 * than {@link MOST} rows the smallest hashes are kept: a sample that is the same whichever table they come from (Bar-Yossef and others, 2002).
 */
export interface Fingerprint {
  /** Training and validation rows. */
  readonly rows: number;
  /** All hashes below it are kept; 2⁴⁸ for all. */
  readonly below: number;
  /** Base64: six bytes each, the lowest first, in ascending order. */
  readonly hashes: string;
}

/** Of so many rows all hashes are kept: 256 kB. */
const MOST = 32_768;
const BYTES = 6;
const ALL = 2 ** (8 * BYTES);

export function fingerprintOf(parts: readonly (Rows | null)[]): Fingerprint {
  const hashes = parts.flatMap((rows) => (rows === null ? [] : Array.from(hashRows(rows))));
  const different = [...new Set(hashes)].sort((a, b) => a - b);
  const below = different.length > MOST ? different[MOST] : ALL;
  return { rows: hashes.length, below, hashes: packed(different.slice(0, MOST)) };
}

/** How many rows are equal to some that were seen in training. */
export interface Seen {
  readonly rows: number;
  /** Whether all rows were looked up; else the number is an estimate from a sample. */
  readonly exact: boolean;
}

export function seenRows({ below, hashes }: Fingerprint, rows: Rows): Seen {
  const known = new Set(unpacked(hashes));
  const all = hashRows(rows);
  let [looked, found] = [0, 0];
  for (const hash of all) {
    if (hash >= below) continue;
    looked++;
    if (known.has(hash)) found++;
  }
  const exact = below === ALL;
  return { rows: exact || looked === 0 ? found : Math.round((found / looked) * all.length), exact };
}

/** Whether a text is one of `hashes`. */
export const isPacked = (text: unknown): boolean =>
  typeof text === "string" &&
  text.length % 8 === 0 &&
  text.length <= MOST * 8 &&
  /^[A-Za-z0-9+/]*$/.test(text);

function packed(hashes: readonly number[]): string {
  let bytes = "";
  for (let hash of hashes)
    for (let i = 0; i < BYTES; i++) {
      bytes += String.fromCharCode(hash % 256);
      hash = Math.floor(hash / 256);
    }
  return btoa(bytes); // six bytes are eight characters, without a rest
}

function unpacked(text: string): number[] {
  const bytes = atob(text);
  return Array.from({ length: bytes.length / BYTES }, (_, k) => {
    let hash = 0;
    for (let i = BYTES - 1; i >= 0; i--) hash = 256 * hash + bytes.charCodeAt(BYTES * k + i);
    return hash;
  });
}

/** 48 bits of each row: two lanes of MurmurHash3 (Appleby, public domain) with different seeds. */
function hashRows({ x, y }: Rows): Float64Array {
  const [rows, width] = x.shape;
  const words = wordsOf(x.numpy() as Float32Array);
  const targets = y.numpy();
  const last = targets instanceof Float32Array ? wordsOf(targets) : Int32Array.from(targets, Number);
  const hashes = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let [a, b] = [0x9747b28c | 0, 0x3c6ef372 | 0];
    for (let j = 0; j <= width; j++) {
      const word = j < width ? words[i * width + j] : last[i];
      const turned = turn(Math.imul(word, 0xcc9e2d51), 15);
      a = Math.imul(turn(a ^ Math.imul(turned, 0x1b873593), 13), 5) + 0xe6546b64;
      b = Math.imul(turn(b ^ Math.imul(turned, 0x38b34ae5), 17), 5) + 0x561ccd1b;
    }
    hashes[i] = mixed(a) + 2 ** 32 * (mixed(b) >>> 16);
  }
  return hashes;
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function mixed(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The bits of each number; -0 is 0. */
function wordsOf(values: Float32Array): Int32Array {
  const words = new Int32Array(values.buffer, values.byteOffset, values.length);
  return words.map((word) => (word === -(2 ** 31) ? 0 : word));
}
