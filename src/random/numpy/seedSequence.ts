import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";

/** What seeds a `Generator`: a whole number ≥ 0 of any size (bigint beyond 2⁵³), or an array of them. */
export type Entropy = number | bigint | readonly (number | bigint)[];

const POOL_SIZE = 4;

/** A whole number in 32-bit words, the lowest first. */
function wordsOf(value: number | bigint): number[] {
  const whole = typeof value === "bigint" || Number.isSafeInteger(value);
  if (!whole || value < 0) {
    const expected = say(
      "a whole number ≥ 0 (a bigint beyond 2⁵³), or an array of them",
      "un número entero ≥ 0 (un bigint más allá de 2⁵³), o un array de ellos",
    );
    throw wrong("SeedSequence", "entropy", expected, value);
  }
  const words: number[] = [];
  let rest = BigInt(value);
  do {
    words.push(Number(rest & 0xffffffffn));
    rest >>= 32n;
  } while (rest > 0n);
  return words;
}

const allWords = (entropy: Entropy): number[] =>
  Array.isArray(entropy) ? entropy.flatMap(wordsOf) : wordsOf(entropy as number);

/** A multiplicative hash whose multiplier moves on with each value. */
class Hash {
  private constant: number;
  private readonly multiplier: number;

  constructor(constant: number, multiplier: number) {
    this.constant = constant;
    this.multiplier = multiplier;
  }

  next(value: number): number {
    const mixed = value ^ this.constant;
    this.constant = Math.imul(this.constant, this.multiplier);
    const product = Math.imul(mixed, this.constant);
    return (product ^ (product >>> 16)) >>> 0;
  }
}

function mix(x: number, y: number): number {
  const result = Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y);
  return (result ^ ((result >>> 0) >>> 16)) >>> 0;
}

/**
 * NumPy's `SeedSequence` (Melissa O'Neill's design): mixes entropy of any length into a pool of 128 bits, from which bit generators take
 * their states, and children take pools of their own.
 */
export class SeedSequence {
  readonly entropy: Entropy;
  readonly spawnKey: readonly number[];
  private readonly pool: number[];
  private children = 0;

  /**
   * @param entropy the seed; 128 bits of the host's entropy unless given
   * @param spawnKey which child of which child this is; set by `spawn`
   */
  constructor(entropy?: Entropy | null, spawnKey: readonly number[] = []) {
    this.entropy = entropy ?? Array.from(globalThis.crypto.getRandomValues(new Uint32Array(4)));
    this.spawnKey = spawnKey;
    const own = allWords(this.entropy);
    const spawned = allWords(spawnKey);
    // A child's entropy fills the pool, so that its key is never taken for entropy.
    while (spawned.length > 0 && own.length < POOL_SIZE) own.push(0);
    const words = [...own, ...spawned];
    const hash = new Hash(0x43b0d7e5, 0x931e8875);
    const pool = Array.from({ length: POOL_SIZE }, (_, i) => hash.next(words[i] ?? 0));
    for (let from = 0; from < POOL_SIZE; from++) {
      for (let to = 0; to < POOL_SIZE; to++) if (from !== to) pool[to] = mix(pool[to], hash.next(pool[from]));
    }
    for (const word of words.slice(POOL_SIZE)) {
      for (let to = 0; to < POOL_SIZE; to++) pool[to] = mix(pool[to], hash.next(word));
    }
    this.pool = pool;
  }

  /** `count` words of 32 bits; the same on each call. */
  generateState(count: number): Uint32Array {
    const hash = new Hash(0x8b51f9dd, 0x58f38ded);
    return Uint32Array.from({ length: count }, (_, i) => hash.next(this.pool[i % POOL_SIZE]));
  }

  /** Children whose streams are independent of each other and of this one; new ones on each call. */
  spawn(count: number): SeedSequence[] {
    const first = this.children;
    this.children += count;
    return Array.from(
      { length: count },
      (_, i) => new SeedSequence(this.entropy, [...this.spawnKey, first + i]),
    );
  }
}
