import { checkInteger } from "../../core/check.js";
import { Mt19937, STATE_WORDS } from "../mt19937.js";
import type { BitGenerator } from "./bits.js";

/** NumPy's `MT19937` bit generator: the Mersenne Twister, its seeding by an array, and its 53-bit doubles. */
export class MersenneTwister extends Mt19937 implements BitGenerator {
  /** @param seed whole number, of which the low 32 bits count */
  constructor(seed: number) {
    checkInteger("MersenneTwister", "seed", seed);
    super(seed);
  }

  /** Seeds with an array of 32-bit words (`init_by_array` of Matsumoto and Nishimura, 2002). */
  seedByArray(key: Uint32Array): void {
    this.seed(19650218);
    const { words } = this;
    const last = STATE_WORDS - 1;
    const mixed = (i: number) => words[i - 1] ^ (words[i - 1] >>> 30);
    const following = (i: number) => {
      if (i < last) return i + 1;
      words[0] = words[last];
      return 1;
    };
    let i = 1;
    for (let k = 0; k < Math.max(STATE_WORDS, key.length); k++) {
      const j = k % key.length;
      words[i] = (words[i] ^ Math.imul(mixed(i), 1664525)) + key[j] + j;
      i = following(i);
    }
    for (let k = 0; k < last; k++) {
      words[i] = (words[i] ^ Math.imul(mixed(i), 1566083941)) - i;
      i = following(i);
    }
    words[0] = 0x80000000;
  }

  /** How many words of the block have been given out (NumPy's `pos`): 624 before the next block is made. */
  get position(): number {
    return this.left === 1 ? STATE_WORDS : this.next;
  }

  /** Continues from 624 words of which `position` have been given out. */
  restore(words: Uint32Array, position: number): void {
    this.words.set(words);
    this.next = position;
    this.left = STATE_WORDS + 1 - position;
  }

  next32(): number {
    return this.random();
  }

  next64(words: Uint32Array): void {
    words[1] = this.random();
    words[0] = this.random();
  }

  nextDouble(): number {
    const high = this.random() >>> 5;
    return (high * 67108864 + (this.random() >>> 6)) / 9007199254740992;
  }
}
