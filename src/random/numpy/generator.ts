import { checkInteger, checkNumber, checkOptions, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { exp, log1p } from "../../core/libm.js";
import type { BitGenerator } from "./bits.js";
import { checkProbabilities, weightedWithoutReplacement, weightedWithReplacement } from "./choice.js";
import { binomial, exactNone, geometricSearch, multinomial, poisson } from "./discrete.js";
import {
  bigIntegerArray,
  bounded,
  checkBounds,
  type IntegerArray,
  type IntegerDType,
  integerArray,
  interval,
} from "./integers.js";
import { PCG64 } from "./pcg64.js";
import type { Entropy, SeedSequence } from "./seedSequence.js";
import { type Choosable, type MutableArray, range, type Size, sizeOf, take } from "./size.js";
import { ZigguratStream } from "./ziggurat.js";

/** How `Generator.integers` draws. */
export interface IntegersOptions {
  /** "int64" unless given; 64-bit values come back as numbers, or as bigints where a bound is one. */
  readonly dtype?: IntegerDType;
  /** Whether `high` itself can come out (false unless given). */
  readonly endpoint?: boolean;
}

/** How `Generator.choice` draws. */
export interface GeneratorChoiceOptions {
  readonly replace?: boolean;
  readonly p?: ArrayLike<number> | null;
  /** Without replacement: whether the draws are in a random order (true unless given). */
  readonly shuffle?: boolean;
}

/**
 * NumPy's `Generator`, which `defaultRng(seed)` makes: the same seed gives the same numbers as NumPy 2.4.
 *
 * Every method draws one number when `size` is left out, and otherwise a flat array of `size` numbers in row-major order (a shape stands
 * for its product). Integers, uniforms, permutations, and nearly all normals and exponentials are exact; the rest is within 2 ulp.
 */
export class Generator {
  readonly bitGenerator: BitGenerator;
  private readonly stream: ZigguratStream;

  constructor(bitGenerator: BitGenerator) {
    this.bitGenerator = bitGenerator;
    this.stream = new ZigguratStream(bitGenerator);
  }

  /** Uniform in [0, 1), 53 random bits each. */
  random(): number;
  random(size: Size): Float64Array;
  random(size?: Size): number | Float64Array {
    return this.draw("random", size, () => this.bitGenerator.nextDouble());
  }

  /** Uniform in [low, high). */
  uniform(low?: number, high?: number): number;
  uniform(low: number, high: number, size: Size): Float64Array;
  uniform(low = 0, high = 1, size?: Size): number | Float64Array {
    const span = high - low;
    if (!Number.isFinite(span)) {
      throw failure("E-ARG-002", {
        where: "uniform",
        name: "high - low",
        expected: "a finite range",
        received: `${show(low)} to ${show(high)}`,
      });
    }
    return this.draw("uniform", size, () => low + span * this.bitGenerator.nextDouble());
  }

  /** Normal of mean 0 and standard deviation 1. */
  standardNormal(): number;
  standardNormal(size: Size): Float64Array;
  standardNormal(size?: Size): number | Float64Array {
    return this.draw("standardNormal", size, () => this.stream.gauss());
  }

  /** Normal of mean `loc` and standard deviation `scale`. */
  normal(loc?: number, scale?: number): number;
  normal(loc: number, scale: number, size: Size): Float64Array;
  normal(loc = 0, scale = 1, size?: Size): number | Float64Array {
    checkNumber("normal", "scale", scale, 0);
    return this.draw("normal", size, () => loc + scale * this.stream.gauss());
  }

  /** e to a normal of mean `mean` and standard deviation `sigma`. */
  lognormal(mean?: number, sigma?: number): number;
  lognormal(mean: number, sigma: number, size: Size): Float64Array;
  lognormal(mean = 0, sigma = 1, size?: Size): number | Float64Array {
    checkNumber("lognormal", "sigma", sigma, 0);
    return this.draw("lognormal", size, () => exp(mean + sigma * this.stream.gauss()));
  }

  /** Exponential of mean 1. */
  standardExponential(): number;
  standardExponential(size: Size): Float64Array;
  standardExponential(size?: Size): number | Float64Array {
    return this.draw("standardExponential", size, () => this.stream.exponential());
  }

  /** Exponential of mean `scale`. */
  exponential(scale?: number): number;
  exponential(scale: number, size: Size): Float64Array;
  exponential(scale = 1, size?: Size): number | Float64Array {
    checkNumber("exponential", "scale", scale, 0);
    return this.draw("exponential", size, () => scale * this.stream.exponential());
  }

  /** Gamma of this shape and scale. */
  gamma(shape: number, scale?: number): number;
  gamma(shape: number, scale: number, size: Size): Float64Array;
  gamma(shape: number, scale = 1, size?: Size): number | Float64Array {
    checkNumber("gamma", "shape", shape, 0);
    checkNumber("gamma", "scale", scale, 0);
    return this.draw("gamma", size, () => scale * this.stream.gamma(shape));
  }

  /** Beta of shapes a and b, in (0, 1). */
  beta(a: number, b: number): number;
  beta(a: number, b: number, size: Size): Float64Array;
  beta(a: number, b: number, size?: Size): number | Float64Array {
    checkNumber("beta", "a", a, Number.MIN_VALUE);
    checkNumber("beta", "b", b, Number.MIN_VALUE);
    return this.draw("beta", size, () => this.stream.beta(a, b));
  }

  /** Successes in n trials of probability p. */
  binomial(n: number, p: number): number;
  binomial(n: number, p: number, size: Size): Float64Array;
  binomial(n: number, p: number, size?: Size): number | Float64Array {
    checkInteger("binomial", "n", n);
    checkNumber("binomial", "p", p, 0, 1);
    const none = n === 0 || p === 0;
    return this.draw("binomial", size, () => (none ? 0 : binomial(this.bitGenerator, n, p, exactNone)));
  }

  /** Events at a mean rate `lam`. */
  poisson(lam?: number): number;
  poisson(lam: number, size: Size): Float64Array;
  poisson(lam = 1, size?: Size): number | Float64Array {
    checkNumber("poisson", "lam", lam, 0, 2 ** 53);
    return this.draw("poisson", size, () => poisson(this.bitGenerator, lam));
  }

  /** Trials up to the first success, of probability p each. */
  geometric(p: number): number;
  geometric(p: number, size: Size): Float64Array;
  geometric(p: number, size?: Size): number | Float64Array {
    checkNumber("geometric", "p", p, Number.MIN_VALUE, 1);
    const next = () =>
      p >= 1 / 3 ? geometricSearch(this.bitGenerator, p) : Math.ceil(-this.stream.exponential() / log1p(-p));
    return this.draw("geometric", size, next);
  }

  /** Counts of n draws over the categories of `pvals`: `pvals.length` counts, or `size` rows of them. */
  multinomial(n: number, pvals: ArrayLike<number>, size?: Size): Float64Array {
    checkInteger("multinomial", "n", n);
    checkProbabilities("multinomial", pvals, pvals.length);
    const count = sizeOf("multinomial", size);
    const width = pvals.length;
    const out = new Float64Array(count * width);
    for (let i = 0; i < count; i++) {
      multinomial(this.bitGenerator, n, pvals, out.subarray(i * width, (i + 1) * width));
    }
    return out;
  }

  /** Whole numbers uniform in [low, high), or in [0, low) without `high`. */
  integers(low: number, high?: number | null): number;
  integers(low: number, high: number | null, size: undefined, options: IntegersOptions): number;
  integers(low: number, high: number | null, size: Size, options?: IntegersOptions): IntegerArray;
  integers(low: bigint, high?: bigint | null, size?: undefined, options?: IntegersOptions): bigint;
  integers(
    low: bigint,
    high: bigint | null,
    size: Size,
    options?: IntegersOptions,
  ): BigInt64Array | BigUint64Array;
  integers(
    low: number | bigint,
    high?: number | bigint | null,
    size?: Size,
    options: IntegersOptions = {},
  ): number | bigint | IntegerArray | BigInt64Array | BigUint64Array {
    checkOptions("integers", options, ["dtype", "endpoint"]);
    const { dtype = "int64", endpoint = false } = options;
    const [from, to] = high === undefined || high === null ? [0, low] : [low, high];
    const bounds = checkBounds("integers", from, to, dtype, endpoint);
    const count = sizeOf("integers", size);
    const big = typeof from === "bigint" || typeof to === "bigint";
    const values =
      big && (dtype === "int64" || dtype === "uint64")
        ? bigIntegerArray(this.bitGenerator, bounds, count, dtype, "lemire")
        : integerArray(this.bitGenerator, bounds, count, dtype, "lemire");
    return size === undefined ? values[0] : values;
  }

  /** Random bytes. */
  bytes(length: number): Uint8Array {
    checkInteger("bytes", "length", length, 0);
    const out = new Uint8Array(4 * Math.ceil(length / 4));
    const view = new DataView(out.buffer);
    for (let i = 0; i < out.length; i += 4) view.setUint32(i, this.bitGenerator.next32(), true);
    return out.subarray(0, length);
  }

  /** Draws from `a`, or from 0 to a - 1 where `a` is a number. */
  choice(a: number, size?: undefined, options?: GeneratorChoiceOptions): number;
  choice(a: number, size: Size, options?: GeneratorChoiceOptions): Int32Array;
  choice<A extends Choosable>(a: A, size?: undefined, options?: GeneratorChoiceOptions): A[number];
  choice<A extends Choosable>(a: A, size: Size, options?: GeneratorChoiceOptions): A;
  choice(a: number | Choosable, size?: Size, options: GeneratorChoiceOptions = {}): unknown {
    checkOptions("choice", options, ["replace", "p", "shuffle"]);
    const { replace = true, shuffle = true } = options;
    const p = options.p ?? undefined;
    const count = sizeOf("choice", size);
    const population = typeof a === "number" ? a : a.length;
    const name = typeof a === "number" ? "a" : "a.length";
    checkInteger("choice", name, population, count > 0 ? 1 : 0, 2 ** 31 - 1);
    if (p !== undefined) checkProbabilities("choice", p, population);
    if (!replace && count > population) {
      throw failure("E-ARG-002", {
        where: "choice",
        name: "size",
        expected: `at most ${population}, the number of values (replace: false)`,
        received: `${count}`,
      });
    }
    let places: Int32Array;
    if (p !== undefined) {
      const weighted = replace ? weightedWithReplacement : weightedWithoutReplacement;
      places = weighted(this.bitGenerator, p, count);
    } else if (replace) {
      const bounds = { offset: 0n, range: BigInt(population - 1) };
      places = Int32Array.from(integerArray(this.bitGenerator, bounds, count, "int64", "lemire"));
    } else places = this.withoutReplacement(population, count, shuffle);
    if (typeof a === "number") return size === undefined ? places[0] : places;
    return size === undefined ? a[places[0]] : take(a, places);
  }

  /** A tail of a shuffled range where many of a large population are drawn, otherwise Floyd's algorithm. */
  private withoutReplacement(population: number, count: number, shuffle: boolean): Int32Array {
    if (population > 10000 && count > Math.floor(population / (shuffle ? 50 : 20))) {
      const all = range(population);
      this.shuffleFrom(all, Math.max(population - count, 1));
      return all.slice(population - count);
    }
    const places = new Int32Array(count);
    const chosen = new Set<number>();
    for (let j = population - count; j < population; j++) {
      const drawn = bounded(this.bitGenerator, j);
      const place = chosen.has(drawn) ? j : drawn;
      chosen.add(place);
      places[j - population + count] = place;
    }
    if (shuffle) this.shuffleFrom(places, 1);
    return places;
  }

  /** The shuffle of `choice`; `shuffle` takes other draws. */
  private shuffleFrom(places: Int32Array, first: number): void {
    for (let i = places.length - 1; i >= first; i--) swap(places, i, bounded(this.bitGenerator, i));
  }

  /** Shuffles an array in place. */
  shuffle(array: MutableArray): void {
    for (let i = array.length - 1; i > 0; i--) swap(array, i, interval(this.bitGenerator, i));
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

  private draw(where: string, size: Size | undefined, next: () => number): number | Float64Array {
    if (size === undefined) return next();
    const out = new Float64Array(sizeOf(where, size));
    for (let i = 0; i < out.length; i++) out[i] = next();
    return out;
  }
}

function swap(array: MutableArray, i: number, j: number): void {
  const kept = array[i];
  array[i] = array[j];
  array[j] = kept;
}

/** NumPy's `default_rng(seed)`. @param seed whole number ≥ 0, array of them, or `SeedSequence`; the host's entropy unless given */
export function defaultRng(seed?: Entropy | SeedSequence | null): Generator {
  return new Generator(new PCG64(seed));
}
