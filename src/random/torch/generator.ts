import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { Mt19937 } from "../mt19937.js";
import { readState, writeState } from "./state.js";

/** PyTorch's seed where none is given (`c10::detail::default_rng_seed_val`). */
export const DEFAULT_SEED = 67280421310721n;

/** The seed as an unsigned 64-bit integer; negative seeds wrap around, as in PyTorch. */
function seedBits(seed: number | bigint): bigint {
  const whole = typeof seed === "bigint" || Number.isSafeInteger(seed);
  if (!whole || BigInt(seed) < -(2n ** 63n) || BigInt(seed) >= 2n ** 64n) {
    const expected = say(
      "a whole number from -2⁶³ to 2⁶⁴ - 1 (a bigint beyond 2⁵³)",
      "un número entero de -2⁶³ a 2⁶⁴ - 1 (un bigint más allá de 2⁵³)",
    );
    throw wrong("manualSeed", "seed", expected, seed);
  }
  return BigInt.asUintN(64, BigInt(seed));
}

/**
 * PyTorch's random number generator of the CPU (`torch.Generator`): the Mersenne Twister, and the second normal of
 * a Box-Muller pair, which waits for the next draw of a few normals.
 *
 * The same seed gives the same numbers as PyTorch. Only the low 32 bits of the seed reach the Mersenne Twister.
 * @example
 * const generator = new torch.Generator().manualSeed(7);
 * torch.rand(2, { generator }).shape // [2]
 */
export class Generator {
  private readonly engine = new Mt19937(0);
  private lastSeed = 0n;
  /** The normal number drawn and not yet given out; it stands in the state that travels to PyTorch. */
  private waitingNormal: number | undefined;
  /** PyTorch's CPU draws never use the float32 twin of that number, but its states carry it. */
  private waitingFloat: number | undefined;

  /** @param seed whole number in [-2⁶³, 2⁶⁴); 67280421310721 unless given, as in PyTorch */
  constructor(seed: number | bigint = DEFAULT_SEED) {
    this.manualSeed(seed);
  }

  /** Starts the stream of this seed. Negative seeds count from 2⁶⁴ down. */
  manualSeed(seed: number | bigint): this {
    const bits = seedBits(seed);
    this.lastSeed = bits;
    this.waitingNormal = undefined;
    this.waitingFloat = undefined;
    this.engine.seed(Number(bits & 0xffffffffn));
    return this;
  }

  /** Starts the stream of a seed that the host's entropy chose (53 bits), and returns it. */
  seed(): bigint {
    const [high, low] = globalThis.crypto.getRandomValues(new Uint32Array(2));
    const seed = (BigInt(high & 0x1fffff) << 32n) | BigInt(low);
    this.manualSeed(seed);
    return seed;
  }

  /** The seed that the stream started from, in [0, 2⁶⁴). */
  initialSeed(): bigint {
    return this.lastSeed;
  }

  /** The next 32 bits, as a number in [0, 2³²). */
  random(): number {
    return this.engine.random();
  }

  /** The next 64 bits: two draws, the first is the high half. */
  random64(): bigint {
    const high = this.engine.random();
    return (BigInt(high) << 32n) | BigInt(this.engine.random());
  }

  /** The next double in [0, 1), from 53 of the next 64 bits. */
  randomDouble(): number {
    const high = this.engine.random();
    return ((high & 0x1fffff) * 2 ** 32 + this.engine.random()) * 2 ** -53;
  }

  /** Takes the normal number that waits, if there is one. */
  takeNormal(): number | undefined {
    const value = this.waitingNormal;
    this.waitingNormal = undefined;
    return value;
  }

  /** Leaves a normal number for the next draw. */
  keepNormal(value: number): void {
    this.waitingNormal = value;
  }

  /** The state, 5056 bytes laid out as `torch.Generator.get_state()` on x86-64, so that PyTorch can take it. */
  getState(): Uint8Array {
    return writeState({
      seed: this.lastSeed,
      left: this.engine.left,
      next: this.engine.next,
      words: this.engine.words,
      normal: this.waitingNormal,
      floatNormal: this.waitingFloat,
    });
  }

  /** Continues from a state of {@link getState} or of PyTorch's `get_state()`. Throws on anything else. */
  setState(state: Uint8Array): this {
    const { seed, left, next, words, normal, floatNormal } = readState(state);
    this.lastSeed = seed;
    this.engine.words.set(words);
    this.engine.left = left;
    this.engine.next = next;
    this.waitingNormal = normal;
    this.waitingFloat = floatNormal;
    return this;
  }

  /** Another generator that goes on from here by itself. */
  clone(): Generator {
    return new Generator().setState(this.getState());
  }
}

/** The generator of every draw that names none. */
export const defaultGenerator = new Generator();

/**
 * Seeds the default generator, and returns it: `torch.manual_seed`.
 *
 * @example
 * torch.manualSeed(0).initialSeed() // 0n
 */
export function manualSeed(seed: number | bigint): Generator {
  return defaultGenerator.manualSeed(seed);
}
