import { checkChoice, checkInteger, checkNumber, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { log1p } from "../../numeric/libm.js";
import { type Axis, checkAxis, copyOf, lengthAlong, swapColumns, takeAlong } from "./axes.js";
import type { BitGenerator } from "./bits.js";
import { checkProbabilities, weightedWithoutReplacement, weightedWithReplacement } from "./choice.js";
import { binomial, exactNone, geometricSearch, multinomial } from "./discrete.js";
import { Drawing } from "./drawing.js";
import { checkUrn, hypergeometric } from "./hypergeometric.js";
import {
  bigIntegerArray,
  bounded,
  checkBounds,
  type IntegerArray,
  type IntegerDType,
  integerArray,
  interval,
} from "./integers.js";
import { type HypergeometricMethod, multivariateHypergeometric } from "./multivariateHypergeometric.js";
import { PCG64 } from "./pcg64.js";
import type { Entropy, SeedSequence } from "./seedSequence.js";
import { type Choosable, type MutableArray, range, type Size, sizeOf } from "./size.js";
import type { Stream } from "./stream.js";
import { ZigguratStream } from "./ziggurat.js";

/** How `Generator.integers` draws. */
export interface IntegersOptions {
  /** "int64" unless given; 64-bit values come back as numbers, or as bigints where a bound is one. */
  readonly dtype?: IntegerDType;
  /** Whether `high` itself can come out (false unless given). */
  readonly endpoint?: boolean;
}

/** How `Generator.random` draws. */
export interface RandomOptions {
  /** "float64" unless given; "float32" has 24 random bits, of 32 drawn. */
  readonly dtype?: "float64" | "float32";
}

/** How `Generator.standardExponential` draws. */
export interface ExponentialOptions {
  /** By the ziggurat (`zig`, unless given) or by inversion (`inv`). */
  readonly method?: "zig" | "inv";
}

/** Along which axis of an array of rows: rows (0, unless given) or columns (1). */
export interface AxisOptions {
  readonly axis?: Axis;
}

/** How `Generator.choice` draws. */
export interface GeneratorChoiceOptions {
  readonly replace?: boolean;
  readonly p?: ArrayLike<number> | null;
  /** Without replacement: whether the draws are in a random order (true unless given). */
  readonly shuffle?: boolean;
  /** Of an array of rows: whether rows (0, unless given) or columns (1) are drawn. */
  readonly axis?: Axis;
}

/**
 * NumPy's `Generator`, which `defaultRng(seed)` makes: the same seed gives the same numbers as NumPy 2.4.
 *
 * Every method draws one number when `size` is left out, and otherwise a flat array of `size` numbers in row-major order (a shape stands
 * for its product). Integers, uniforms, permutations, and nearly all normals and exponentials are exact; the rest is within 2 ulp.
 *
 * @example
 * const rng = sklearn.defaultRng(0);
 * rng instanceof sklearn.Generator; // true
 */
export class Generator extends Drawing {
  /** What gives the random bits: PCG64 of `defaultRng`. */
  readonly bitGenerator: BitGenerator;
  protected readonly stream: ZigguratStream;
  protected readonly source: BitGenerator;

  constructor(bitGenerator: BitGenerator) {
    super();
    this.bitGenerator = bitGenerator;
    this.source = bitGenerator;
    this.stream = new ZigguratStream(bitGenerator);
  }

  /** Uniform in [0, 1), 53 random bits each. */
  random(): number;
  random(size: Size): Float64Array;
  random(size: Size, options: RandomOptions & { dtype: "float32" }): Float32Array;
  random(size: Size | undefined, options: RandomOptions): number | Float64Array | Float32Array;
  random(size?: Size, options: RandomOptions = {}): number | Float64Array | Float32Array {
    checkOptions("random", options, ["dtype"]);
    const { dtype = "float64" } = options;
    checkChoice("random", "dtype", dtype, ["float64", "float32"]);
    if (dtype === "float64") return this.draw("random", size, () => this.source.nextDouble());
    const drawn = this.draw("random", size, () => (this.source.next32() >>> 8) / 16777216);
    return typeof drawn === "number" ? drawn : Float32Array.from(drawn);
  }

  /** Exponential of mean 1. */
  standardExponential(): number;
  standardExponential(size: Size, options?: ExponentialOptions): Float64Array;
  standardExponential(size: Size | undefined, options: ExponentialOptions): number | Float64Array;
  standardExponential(size?: Size, options: ExponentialOptions = {}): number | Float64Array {
    checkOptions("standardExponential", options, ["method"]);
    const { method = "zig" } = options;
    checkChoice("standardExponential", "method", method, ["zig", "inv"]);
    const next = method === "zig" ? () => this.stream.exponential() : () => -log1p(-this.source.nextDouble());
    return this.draw("standardExponential", size, next);
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

  /** Good ones among `nsample` that are drawn from `ngood` and `nbad` ones. */
  hypergeometric(ngood: number, nbad: number, nsample: number): number;
  hypergeometric(ngood: number, nbad: number, nsample: number, size: Size): Float64Array;
  hypergeometric(ngood: number, nbad: number, nsample: number, size?: Size): number | Float64Array {
    const urn = checkUrn(ngood, nbad, nsample);
    return this.draw("hypergeometric", size, () => hypergeometric(this.source, urn));
  }

  /** Points of the simplex, of concentrations `alpha`: `alpha.length` shares, or `size` rows of them. */
  dirichlet(alpha: ArrayLike<number>, size?: Size): Float64Array {
    let largest = 0;
    for (let i = 0; i < alpha.length; i++) {
      checkNumber("dirichlet", `alpha[${i}]`, alpha[i], 0);
      largest = Math.max(largest, alpha[i]);
    }
    const fill = largest < 0.1 ? breakStick : normaliseGammas;
    return this.rows("dirichlet", alpha.length, size, (row) => fill(this.stream, alpha, row));
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

  /**
   * How many of each color are among `nsample` items, drawn without replacement from an urn that holds `colors[i]` of color i:
   * `colors.length` counts, or `size` rows of them.
   * @param options.method "marginals" (default) draws color by color, "count" mixes all items: quicker where they are few
   */
  multivariateHypergeometric(
    colors: ArrayLike<number>,
    nsample: number,
    size?: Size,
    options: { readonly method?: HypergeometricMethod } = {},
  ): Float64Array {
    const where = "multivariateHypergeometric";
    checkOptions(where, options, ["method"]);
    const { method = "marginals" } = options;
    checkChoice(where, "method", method, ["marginals", "count"]);
    const count = sizeOf(where, size);
    const width = colors?.length ?? 0;
    const out = new Float64Array(count * width);
    const rows = Array.from({ length: count }, (_, i) => out.subarray(i * width, (i + 1) * width));
    multivariateHypergeometric(this.bitGenerator, colors, nsample, method, rows);
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
    checkOptions("choice", options, ["replace", "p", "shuffle", "axis"]);
    const { replace = true, shuffle = true, axis = 0 } = options;
    if (typeof a !== "number") checkAxis("choice", axis, a);
    const p = options.p ?? undefined;
    const count = sizeOf("choice", size);
    const population = typeof a === "number" ? a : lengthAlong(a, axis);
    const name = typeof a === "number" ? "a" : "a.length";
    checkInteger("choice", name, population, count > 0 ? 1 : 0, 2 ** 31 - 1);
    if (p !== undefined) checkProbabilities("choice", p, population);
    if (!replace && count > population) {
      const expected = say(
        `at most ${population}, the number of values (replace: false)`,
        `como mucho ${population}, el número de valores (replace: false)`,
      );
      throw wrong("choice", "size", expected, count);
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
    if (size !== undefined) return takeAlong(a, places, axis);
    return axis === 0 ? a[places[0]] : (a as readonly (readonly unknown[])[]).map((row) => row[places[0]]);
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

  /** Shuffles an array in place: its rows, or with `axis: 1` its columns. */
  shuffle(array: MutableArray, options: AxisOptions = {}): void {
    checkOptions("shuffle", options, ["axis"]);
    const { axis = 0 } = options;
    checkAxis("shuffle", axis, array);
    const last = lengthAlong(array, axis) - 1;
    if (axis === 0) for (let i = last; i > 0; i--) swap(array, i, interval(this.source, i));
    else for (let i = last; i > 0; i--) swapColumns(array, i, interval(this.source, i));
  }

  /** The values (rows, or with `axis: 1` columns) of `x` in a random order, in a new array; 0 to x - 1 where `x` is a number. */
  permutation(x: number): Int32Array;
  permutation<A extends Choosable>(x: A, options?: AxisOptions): A;
  permutation(x: number | Choosable, options: AxisOptions = {}): Int32Array | Choosable {
    checkOptions("permutation", options, ["axis"]);
    const { axis = 0 } = options;
    if (typeof x === "number") checkInteger("permutation", "x", x, 0, 2 ** 31 - 1);
    else checkAxis("permutation", axis, x);
    const order = range(typeof x === "number" ? x : lengthAlong(x, axis));
    this.shuffle(order);
    return typeof x === "number" ? order : takeAlong(x, order, axis);
  }

  /**
   * A copy with all values mixed, or with `axis` each column (0) or each row (1) by itself, where `permutation` keeps rows
   * and columns whole.
   */
  permuted<A extends Choosable>(x: A, options: { readonly axis?: Axis | null } = {}): A {
    checkOptions("permuted", options, ["axis"]);
    const { axis = null } = options;
    if (axis !== null) checkAxis("permuted", axis, x);
    const out = copyOf(x);
    const rows = out as MutableArray[];
    const nested =
      Array.isArray(x) && x.length > 0 && x.every((row) => typeof row === "object" && row !== null);
    if (!nested) this.shuffle(out);
    else if (axis === 1) for (const row of rows) this.shuffle(row);
    else if (axis === 0)
      for (let j = 0; j < rows[0].length; j++) {
        const column = rows.map((row) => row[j]);
        this.shuffle(column);
        for (const [i, value] of column.entries()) rows[i][j] = value as number;
      }
    else {
      const all = rows.flatMap((row) => Array.from<unknown>(row));
      this.shuffle(all);
      let next = 0;
      for (const row of rows) for (let j = 0; j < row.length; j++) row[j] = all[next++] as number;
    }
    return out as unknown as A;
  }

  /** New generators whose streams are independent of each other and of this one. @throws E-ARG-002 without a `SeedSequence` */
  spawn(count: number): Generator[] {
    checkInteger("spawn", "count", count, 0);
    const { bitGenerator } = this;
    if (!(bitGenerator instanceof PCG64)) {
      const name = say("the bit generator", "el generador de bits");
      throw wrong("spawn", name, say("a PCG64", "un PCG64"), bitGenerator);
    }
    return bitGenerator.seedSequence.spawn(count).map((seed) => new Generator(new PCG64(seed)));
  }
}

/** Shares of gammas. */
function normaliseGammas(stream: Stream, alpha: ArrayLike<number>, row: Float64Array): void {
  let sum = 0;
  for (let j = 0; j < row.length; j++) {
    row[j] = stream.gamma(alpha[j]);
    sum += row[j];
  }
  const inverse = 1 / sum;
  for (let j = 0; j < row.length; j++) row[j] *= inverse;
}

/** For small concentrations, whose gammas would all be 0: each takes a beta share of what is left. */
function breakStick(stream: Stream, alpha: ArrayLike<number>, row: Float64Array): void {
  const after = new Float64Array(row.length + 1);
  for (let j = row.length - 1; j >= 0; j--) after[j] = after[j + 1] + alpha[j];
  let left = 1;
  for (let j = 0; j < row.length - 1; j++) {
    const share = stream.beta(alpha[j], after[j + 1]);
    row[j] = left * share;
    left *= 1 - share;
    if (after[j + 1] === 0) break;
  }
  row[row.length - 1] = left;
}

function swap(array: MutableArray, i: number, j: number): void {
  const kept = array[i];
  array[i] = array[j];
  array[j] = kept;
}

/**
 * A `Generator` of the stream of this seed (NumPy's `default_rng`).
 *
 * @param seed whole number ≥ 0, array of them, or `SeedSequence`; the host's entropy unless given
 * @example
 * sklearn.defaultRng(0).random(); // 0.6369616873214543
 */
export function defaultRng(seed?: Entropy | SeedSequence | null): Generator {
  return new Generator(new PCG64(seed));
}
