import type { BitGenerator } from "./bits.js";
import { type Entropy, SeedSequence } from "./seedSequence.js";

/** The multiplier 0x2360ed051fc65da44385df649fccf645 in 32-bit words, the lowest first. */
const M0 = 0x9fccf645;
const M1 = 0x4385df64;
const M2 = 0x1fc65da4;
const M3 = 0x2360ed05;
const WORD = 4294967296;

/** The upper 32 bits of a product of 32-bit words. */
function high(a: number, b: number): number {
  const a1 = a >>> 16;
  const a0 = a & 0xffff;
  const b1 = b >>> 16;
  const b0 = b & 0xffff;
  const middle = a1 * b0 + a0 * b1 + ((a0 * b0) >>> 16);
  return a1 * b1 + Math.floor(middle / 65536);
}

const low = (a: number, b: number): number => Math.imul(a, b) >>> 0;

/**
 * NumPy's `PCG64`: a 128-bit linear congruential generator whose state is folded into 64 bits and rotated by its top six (O'Neill,
 * PCG XSL RR 128/64, 2014). The state is four 32-bit words, the lowest first.
 */
export class PCG64 implements BitGenerator {
  readonly seedSequence: SeedSequence;
  private s0 = 0;
  private s1 = 0;
  private s2 = 0;
  private s3 = 0;
  private readonly increment = new Uint32Array(4);
  /** The upper half of 64 bits of which the lower one was given out. */
  private kept: number | undefined;
  private readonly words = new Uint32Array(2);

  /** @param seed whole number ≥ 0, array of them, or a `SeedSequence`; the host's entropy unless given */
  constructor(seed?: Entropy | SeedSequence | null) {
    this.seedSequence = seed instanceof SeedSequence ? seed : new SeedSequence(seed);
    // two 128-bit numbers, each as two 64-bit ones, the upper one first
    const w = this.seedSequence.generateState(8);
    this.increment.set([
      ((w[6] << 1) | 1) >>> 0,
      ((w[7] << 1) | (w[6] >>> 31)) >>> 0,
      ((w[4] << 1) | (w[7] >>> 31)) >>> 0,
      ((w[5] << 1) | (w[4] >>> 31)) >>> 0,
    ]);
    this.step();
    this.add(w[2], w[3], w[0], w[1]);
    this.step();
  }

  private add(a0: number, a1: number, a2: number, a3: number): void {
    const r0 = this.s0 + a0;
    const r1 = this.s1 + a1 + (r0 >= WORD ? 1 : 0);
    const r2 = this.s2 + a2 + (r1 >= WORD ? 1 : 0);
    this.s3 = (this.s3 + a3 + (r2 >= WORD ? 1 : 0)) >>> 0;
    this.s0 = r0 >>> 0;
    this.s1 = r1 >>> 0;
    this.s2 = r2 >>> 0;
  }

  /** state · multiplier + increment, modulo 2¹²⁸. */
  private step(): void {
    const { s0, s1, s2, s3, increment } = this;
    const r0 = low(s0, M0) + increment[0];
    const r1 = high(s0, M0) + low(s0, M1) + low(s1, M0) + increment[1] + Math.floor(r0 / WORD);
    const r2 =
      high(s0, M1) +
      high(s1, M0) +
      low(s0, M2) +
      low(s1, M1) +
      low(s2, M0) +
      increment[2] +
      Math.floor(r1 / WORD);
    const r3 =
      high(s0, M2) +
      high(s1, M1) +
      high(s2, M0) +
      low(s0, M3) +
      low(s1, M2) +
      low(s2, M1) +
      low(s3, M0) +
      increment[3];
    this.s0 = r0 >>> 0;
    this.s1 = r1 >>> 0;
    this.s2 = r2 >>> 0;
    this.s3 = (r3 + Math.floor(r2 / WORD)) >>> 0;
  }

  next64(words: Uint32Array): void {
    this.step();
    const rotation = this.s3 >>> 26;
    let upper = this.s3 ^ this.s1;
    let lower = this.s2 ^ this.s0;
    if (rotation & 32) [upper, lower] = [lower, upper];
    const shift = rotation & 31;
    if (shift === 0) {
      words[0] = lower;
      words[1] = upper;
    } else {
      words[0] = (lower >>> shift) | (upper << (32 - shift));
      words[1] = (upper >>> shift) | (lower << (32 - shift));
    }
  }

  next32(): number {
    const { kept, words } = this;
    if (kept !== undefined) {
      this.kept = undefined;
      return kept;
    }
    this.next64(words);
    this.kept = words[1];
    return words[0];
  }

  nextDouble(): number {
    const { words } = this;
    this.next64(words);
    return ((words[1] >>> 0) * 2097152 + (words[0] >>> 11)) / 9007199254740992;
  }
}
