/** Random numbers for random programs (mulberry32): small, and the same everywhere. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number in [low, high]. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.int(0, choices.length - 1)];
  }

  /** As often near 1 as near `most`: sizes that matter differ by factors. */
  size(most: number): number {
    return Math.floor(2 ** (this.next() * Math.log2(most + 1)));
  }
}

/** The seeds of a random test, the same each time: `ANTORCHA_SEED=17 npx vitest …` takes others. */
export function seeds(count: number): number[] {
  const first = Number(process.env.ANTORCHA_SEED ?? 1);
  return Array.from({ length: count }, (_, i) => (first + i) % 2 ** 31);
}
