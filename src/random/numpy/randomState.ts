import { checkInteger, checkNumber, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkProbabilities, weightedWithoutReplacement, weightedWithReplacement } from "./choice.js";
import { binomial, legacyNone, multinomial } from "./discrete.js";
import { Drawing } from "./drawing.js";
import { checkUrn, legacyHypergeometric } from "./hypergeometric.js";
import {
  bigIntegerArray,
  checkBounds,
  type IntegerArray,
  type IntegerDType,
  integerArray,
  interval,
} from "./integers.js";
import { LegacyStream } from "./legacy.js";
import { MersenneTwister } from "./mt19937.js";
import { type Choosable, type MutableArray, range, type Size, sizeOf, take } from "./size.js";

/** What a `RandomState` remembers: `get_state(legacy=False)` of NumPy in camelCase. */
export interface RandomStateState {
  bitGenerator: "MT19937";
  /** 624 words, and how many of them are used up. */
  state: { key: Uint32Array; pos: number };
  hasGauss: 0 | 1;
  /** The normal that waits; 0 if none does. */
  gauss: number;
}

/**
 * NumPy's `RandomState` (`numpy.random.seed` and its functions, and scikit-learn's and Optuna's `random_state`):
 * the same seed gives the same numbers as NumPy. NumPy froze this stream in 2019, so it stays true in new versions.
 *
 * Every method draws one number when `size` is left out, and otherwise a flat array of `size` numbers in row-major
 * order (a shape stands for its product).
 *
 * Integers, uniforms and permutations are exact; normals, exponentials and what is made of them are within 2 ulp.
 *
 * @example
 * [...new sklearn.RandomState(0).permutation([1, 2, 3, 4])]; // [3, 4, 2, 1]
 */
export class RandomState extends Drawing {
  protected readonly source: MersenneTwister;
  protected readonly stream: LegacyStream<MersenneTwister>;

  /** @param seed whole number in [0, 2³²), or an array of them; the host's entropy unless given */
  constructor(seed?: number | readonly number[] | null) {
    super();
    this.source = new MersenneTwister(0);
    this.stream = new LegacyStream(this.source);
    this.seed(seed);
  }

  /** Starts the stream of this seed; without one, of a seed that the host's entropy chose. */
  seed(seed?: number | readonly number[] | null): void {
    this.stream.waiting = undefined;
    if (seed === undefined || seed === null) {
      this.source.seedByArray(globalThis.crypto.getRandomValues(new Uint32Array(16)));
    } else if (typeof seed === "number") {
      checkInteger("RandomState", "seed", seed, 0, 0xffffffff);
      this.source.seed(seed);
    } else {
      if (!Array.isArray(seed) || seed.length === 0) {
        const expected = say(
          "a whole number from 0 to 4294967295, or an array of them",
          "un número entero de 0 a 4294967295, o un array de ellos",
        );
        throw wrong("RandomState", "seed", expected, seed);
      }
      for (const word of seed) checkInteger("RandomState", "seed", word, 0, 0xffffffff);
      this.source.seedByArray(Uint32Array.from(seed));
    }
  }

  /** Where the stream stands, to go on from there later: the words of the Mersenne twister, the place in them, a normal that waits. */
  getState(): RandomStateState {
    const { waiting } = this.stream;
    return {
      bitGenerator: "MT19937",
      state: { key: this.source.words.slice(), pos: this.source.position },
      hasGauss: waiting === undefined ? 0 : 1,
      gauss: waiting ?? 0,
    };
  }

  /** Goes on where `getState` stood. @throws E-ARG-002 for what is no state */
  setState({ state, hasGauss, gauss }: RandomStateState): void {
    checkInteger("setState", "state.key.length", state.key.length, 624, 624);
    checkInteger("setState", "state.pos", state.pos, 0, 624);
    this.source.restore(state.key, state.pos);
    this.stream.waiting = hasGauss ? gauss : undefined;
  }

  /** Uniform in [0, 1), 53 random bits each. */
  randomSample(): number;
  randomSample(size: Size): Float64Array;
  randomSample(size?: Size): number | Float64Array {
    return this.draw("randomSample", size, () => this.source.nextDouble());
  }

  /** `randomSample` under its other name. */
  random(): number;
  random(size: Size): Float64Array;
  random(size?: Size): number | Float64Array {
    return this.draw("random", size, () => this.source.nextDouble());
  }

  /** Uniform in [0, 1), as many as the extents say: `rand(3, 2)` draws six. */
  rand(): number;
  rand(...extents: number[]): Float64Array;
  rand(...extents: number[]): number | Float64Array {
    return this.draw("rand", extents.length === 0 ? undefined : extents, () => this.source.nextDouble());
  }

  /** Standard normals, as many as the extents say: `randn(3, 2)` draws six. */
  randn(): number;
  randn(...extents: number[]): Float64Array;
  randn(...extents: number[]): number | Float64Array {
    return this.draw("randn", extents.length === 0 ? undefined : extents, () => this.stream.gauss());
  }

  /** Exponential of mean 1. */
  standardExponential(): number;
  standardExponential(size: Size): Float64Array;
  standardExponential(size?: Size): number | Float64Array {
    return this.draw("standardExponential", size, () => this.stream.exponential());
  }

  /** Good ones among `nsample` that are drawn from `ngood` and `nbad` ones. */
  hypergeometric(ngood: number, nbad: number, nsample: number): number;
  hypergeometric(ngood: number, nbad: number, nsample: number, size: Size): Float64Array;
  hypergeometric(ngood: number, nbad: number, nsample: number, size?: Size): number | Float64Array {
    const urn = checkUrn(ngood, nbad, nsample);
    return this.draw("hypergeometric", size, () => legacyHypergeometric(this.source, urn));
  }

  /** Successes in n trials of probability p. */
  binomial(n: number, p: number): number;
  binomial(n: number, p: number, size: Size): Float64Array;
  binomial(n: number, p: number, size?: Size): number | Float64Array {
    checkInteger("binomial", "n", n);
    checkNumber("binomial", "p", p, 0, 1);
    return this.draw("binomial", size, () => binomial(this.source, n, p, legacyNone));
  }

  /** Trials up to the first success, of probability p each. */
  geometric(p: number): number;
  geometric(p: number, size: Size): Float64Array;
  geometric(p: number, size?: Size): number | Float64Array {
    checkNumber("geometric", "p", p, Number.MIN_VALUE, 1);
    return this.draw("geometric", size, () => this.stream.geometric(p));
  }

  /** Counts of n draws over the categories of `pvals`: `pvals.length` counts, or `size` rows of them. */
  multinomial(n: number, pvals: ArrayLike<number>, size?: Size): Float64Array {
    checkInteger("multinomial", "n", n);
    let sum = 0;
    for (let i = 0; i < pvals.length; i++) {
      checkNumber("multinomial", `pvals[${i}]`, pvals[i], 0, 1);
      if (i < pvals.length - 1) sum += pvals[i];
    }
    checkNumber(
      "multinomial",
      say("the sum of all pvals but the last", "la suma de todos los pvals menos el último"),
      sum,
      0,
      1 + 1e-12,
    );
    return this.rows("multinomial", pvals.length, size, (row) => multinomial(this.source, n, pvals, row));
  }

  /** Points of the simplex, of concentrations `alpha`: `alpha.length` shares, or `size` rows of them. */
  dirichlet(alpha: ArrayLike<number>, size?: Size): Float64Array {
    for (let i = 0; i < alpha.length; i++)
      checkNumber("dirichlet", `alpha[${i}]`, alpha[i], Number.MIN_VALUE);
    return this.rows("dirichlet", alpha.length, size, (row) => {
      let sum = 0;
      for (let j = 0; j < row.length; j++) {
        row[j] = this.stream.gamma(alpha[j]);
        sum += row[j];
      }
      const inverse = 1 / sum;
      for (let j = 0; j < row.length; j++) row[j] *= inverse;
    });
  }

  /**
   * Whole numbers uniform in [low, high), or in [0, low) without `high`.
   * 64-bit types come back as numbers where the bounds are numbers, as bigints where a bound is a bigint.
   */
  randint(low: number, high?: number | null): number;
  randint(low: number, high: number | null, size: undefined, dtype: IntegerDType): number;
  randint(low: number, high: number | null, size: Size, dtype?: IntegerDType): IntegerArray;
  randint(low: bigint, high?: bigint | null, size?: undefined, dtype?: "int64" | "uint64"): bigint;
  randint(low: bigint, high: bigint | null, size: Size, dtype?: "int64"): BigInt64Array;
  randint(low: bigint, high: bigint | null, size: Size, dtype: "uint64"): BigUint64Array;
  randint(
    low: number | bigint,
    high?: number | bigint | null,
    size?: Size,
    dtype: IntegerDType = "int64",
  ): number | bigint | IntegerArray | BigInt64Array | BigUint64Array {
    const [from, to] = high === undefined || high === null ? [0, low] : [low, high];
    const bounds = checkBounds("randint", from, to, dtype, false);
    const count = sizeOf("randint", size);
    const big = typeof from === "bigint" || typeof to === "bigint";
    const values =
      big && (dtype === "int64" || dtype === "uint64")
        ? bigIntegerArray(this.source, bounds, count, dtype, "masked")
        : integerArray(this.source, bounds, count, dtype, "masked");
    return size === undefined ? values[0] : values;
  }

  /** Whole numbers from `low` to `high`, both included; from 1 to `low` without `high`. NumPy calls it old; use `randint`. */
  randomIntegers(low: number, high?: number | null): number;
  randomIntegers(low: number, high: number | null, size: Size): IntegerArray;
  randomIntegers(low: number, high?: number | null, size?: Size): number | IntegerArray {
    const [from, to] = high === undefined || high === null ? [1, low] : [low, high];
    return size === undefined ? this.randint(from, to + 1) : this.randint(from, to + 1, size);
  }

  /** Random bytes. */
  bytes(length: number): Uint8Array {
    checkInteger("bytes", "length", length, 0);
    const out = new Uint8Array(4 * Math.ceil(length / 4));
    const view = new DataView(out.buffer);
    for (let i = 0; i < out.length; i += 4) view.setUint32(i, this.source.next32(), true);
    return out.subarray(0, length);
  }

  /**
   * Draws from `a`, or from 0 to a - 1 where `a` is a number.
   * @param options.replace whether a value may come twice (true unless given)
   * @param options.p the probability of each value (equal unless given); they sum to 1
   */
  choice(a: number, size?: undefined, options?: ChoiceOptions): number;
  choice(a: number, size: Size, options?: ChoiceOptions): Int32Array;
  choice<A extends Choosable>(a: A, size?: undefined, options?: ChoiceOptions): A[number];
  choice<A extends Choosable>(a: A, size: Size, options?: ChoiceOptions): A;
  choice(a: number | Choosable, size?: Size, options: ChoiceOptions = {}): unknown {
    const { replace = true, p } = options;
    const count = sizeOf("choice", size);
    const population = typeof a === "number" ? a : a.length;
    checkInteger(
      "choice",
      typeof a === "number" ? "a" : "a.length",
      population,
      count > 0 ? 1 : 0,
      2 ** 31 - 1,
    );
    if (p !== undefined && p !== null) checkProbabilities("choice", p, population);
    if (!replace && count > population) {
      const expected = say(
        `at most ${population}, the number of values (replace: false)`,
        `como mucho ${population}, el número de valores (replace: false)`,
      );
      throw wrong("choice", "size", expected, count);
    }
    const places = this.places(population, count, replace, p ?? undefined);
    if (typeof a === "number") return size === undefined ? places[0] : places;
    return size === undefined ? a[places[0]] : take(a, places);
  }

  private places(population: number, count: number, replace: boolean, p?: ArrayLike<number>): Int32Array {
    if (p !== undefined) {
      const draw = replace ? weightedWithReplacement : weightedWithoutReplacement;
      return draw(this.source, p, count);
    }
    if (!replace) return this.permutation(population).subarray(0, count);
    const bounds = { offset: 0n, range: BigInt(population - 1) };
    return Int32Array.from(integerArray(this.source, bounds, count, "int64", "masked"));
  }

  /** Shuffles an array in place. */
  shuffle(array: MutableArray): void {
    for (let i = array.length - 1; i > 0; i--) {
      const j = interval(this.source, i);
      const kept = array[i];
      array[i] = array[j];
      array[j] = kept;
    }
  }

  /** The values of `x` in a random order, in a new array; 0 to x - 1 where `x` is a number. */
  permutation(x: number): Int32Array;
  permutation<A extends Choosable>(x: A): A;
  permutation(x: number | Choosable): Int32Array | Choosable {
    if (typeof x === "number") checkInteger("permutation", "x", x, 0, 2 ** 31 - 1);
    const order = range(typeof x === "number" ? x : x.length);
    this.shuffle(order);
    return typeof x === "number" ? order : take(x, order);
  }
}

/** How `choice` draws. */
export interface ChoiceOptions {
  replace?: boolean;
  p?: ArrayLike<number> | null;
}
