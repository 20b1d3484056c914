/** Words of state of the Mersenne Twister. */
export const STATE_WORDS = 624;
const MIDDLE_WORD = 397;

/** The new word at one place: the high bit of `u` and the low bits of `v`, shifted, and folded if `v` is odd. */
function twist(u: number, v: number): number {
  return (((u & 0x80000000) | (v & 0x7fffffff)) >>> 1) ^ (-(v & 1) & 0x9908b0df);
}

/**
 * The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998, seeding of 2002), with the counters that PyTorch keeps (NumPy's are made from them):
 * `left` is how many words remain before the next block plus one, `next` the place of the next word.
 */
export class Mt19937 {
  readonly words = new Uint32Array(STATE_WORDS);
  left = 1;
  next = 0;

  constructor(seed: number) {
    this.seed(seed);
  }

  /** Seeds with the low 32 bits of a seed. */
  seed(seed: number): void {
    const { words } = this;
    words[0] = seed;
    for (let j = 1; j < STATE_WORDS; j++) {
      const previous = words[j - 1];
      words[j] = Math.imul(1812433253, previous ^ (previous >>> 30)) + j;
    }
    this.left = 1;
    this.next = 0;
  }

  copyFrom(other: Mt19937): void {
    this.words.set(other.words);
    this.left = other.left;
    this.next = other.next;
  }

  /** The next word, uniform in [0, 2³²). */
  random(): number {
    if (--this.left === 0) this.nextBlock();
    let y = this.words[this.next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private nextBlock(): void {
    const { words } = this;
    const wrap = STATE_WORDS - MIDDLE_WORD;
    let j = 0;
    for (; j < wrap; j++) words[j] = words[j + MIDDLE_WORD] ^ twist(words[j], words[j + 1]);
    for (; j < STATE_WORDS - 1; j++) words[j] = words[j - wrap] ^ twist(words[j], words[j + 1]);
    words[j] = words[j - wrap] ^ twist(words[j], words[0]);
    this.left = STATE_WORDS;
    this.next = 0;
  }
}
