import { defaultRng, type Entropy } from "../../../random/numpy/index.js";
import type { QmcEngine } from "./engine.js";

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++)
    if (primes.every((p) => p * p > n || n % p !== 0)) primes.push(n);
  return primes;
}

/**
 * Halton's sequence: in each dimension the index in another prime base, its digits mirrored at the point: `scipy.stats.qmc.Halton`.
 * Scrambled, each digit goes through a random permutation of its own (Owen, A randomized Halton algorithm in R, arXiv 1706.02808).
 */
export class Halton implements QmcEngine {
  private readonly bases: readonly number[];
  /** By base and digit; undefined when not scrambled. */
  private readonly permutations: readonly (readonly Int32Array[])[] | undefined;

  /** @param seed of the scrambling; not scrambled unless given */
  constructor(dimensions: number, seed?: Entropy) {
    this.bases = firstPrimes(dimensions);
    if (seed === undefined) return;
    const random = defaultRng(seed);
    this.permutations = this.bases.map((base) => {
      // as many digits as a double can tell apart
      const digits = Math.ceil(54 / Math.log2(base)) - 1;
      return Array.from({ length: digits }, () => random.permutation(base));
    });
  }

  point(index: number): Float64Array {
    return Float64Array.from(this.bases, (base, d) => {
      const permutations = this.permutations?.[d];
      let value = 0;
      let weight = 1 / base;
      let rest = index;
      for (let digit = 0; permutations ? digit < permutations.length : rest > 0; digit++) {
        const remainder = rest % base;
        value += (permutations ? permutations[digit][remainder] : remainder) * weight;
        weight /= base;
        rest = Math.floor(rest / base);
      }
      return value;
    });
  }
}
