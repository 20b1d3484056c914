import { say } from "../../../core/messages/language.js";
import { defaultRng, type Entropy } from "../../../random/numpy/index.js";
import { failure } from "../../messages.js";
import { DIMENSIONS, DIRECTIONS } from "./directions.generated.js";
import type { QmcEngine } from "./engine.js";

/** Bits of a coordinate, and the logarithm of the sequence's length. */
const BITS = 30;

/** Does x generate all non-zero polynomials of degree below m, modulo this one? (Polynomials over two elements, as bits.) */
function isPrimitive(polynomial: number, degree: number): boolean {
  const order = 2 ** degree - 1;
  let power = 1;
  for (let i = 1; i <= order; i++) {
    power <<= 1;
    if (power >> degree) power ^= polynomial;
    if (power === 1) return i === order;
  }
  return false;
}

/** The first primitive polynomials, with their degrees. */
function* primitivePolynomials(): Generator<{ polynomial: number; degree: number }> {
  for (let degree = 1; ; degree++) {
    for (let polynomial = 2 ** degree + 1; polynomial < 2 ** (degree + 1); polynomial += 2) {
      if (isPrimitive(polynomial, degree)) yield { polynomial, degree };
    }
  }
}

/** The initial direction numbers, dimension by dimension from the second on. */
function initialNumbers(): (degree: number) => number[] {
  const bytes = Uint8Array.from(atob(DIRECTIONS), (c) => c.charCodeAt(0));
  let at = 0;
  return (degree) =>
    Array.from({ length: degree }, (_, i) => {
      let m = 1;
      for (let k = 1; k <= i; k++, at++) m |= ((bytes[at >> 3] >> (at & 7)) & 1) << k;
      return m;
    });
}

/**
 * Direction numbers of each dimension, as fractions of 2³⁰: `v[dimension · 30 + j]` turns the j-th bit of the index.
 * Recurrence: Bratley and Fox, Algorithm 659, ACM Trans. Math. Softw. 14, 1988.
 */
function directionNumbers(dimensions: number): Int32Array {
  const v = new Int32Array(dimensions * BITS).fill(1, 0, BITS);
  const initial = initialNumbers();
  const polynomials = primitivePolynomials();
  for (let d = 1; d < dimensions; d++) {
    const row = v.subarray(d * BITS, (d + 1) * BITS);
    const { polynomial, degree } = polynomials.next().value as { polynomial: number; degree: number };
    row.set(initial(degree));
    for (let j = degree; j < BITS; j++) {
      let next = row[j - degree];
      for (let k = 0; k < degree; k++) {
        if ((polynomial >> (degree - 1 - k)) & 1) next ^= row[j - k - 1] << (k + 1);
      }
      row[j] = next;
    }
  }
  for (let i = 0; i < v.length; i++) v[i] <<= BITS - 1 - (i % BITS);
  return v;
}

/** 1 if an odd number of bits is set. */
function parity(x: number): number {
  let folded = x ^ (x >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >> (folded & 15)) & 1;
}

/**
 * Sobol's sequence with the direction numbers of Joe and Kuo (2008), points in Gray code order: `scipy.stats.qmc.Sobol` with its 30 bits.
 * Scrambled, each dimension's digits are mixed by a random lower triangular matrix and shifted (Matousek 1998).
 */
export class Sobol implements QmcEngine {
  private readonly dimensions: number;
  private readonly v: Int32Array;
  private readonly shift: Int32Array;

  /** @param seed of the scrambling; not scrambled unless given. @throws E-NOTIMPL-001 above 1,111 dimensions */
  constructor(dimensions: number, seed?: Entropy) {
    if (dimensions > DIMENSIONS) {
      throw failure("E-NOTIMPL-001", {
        what: say(
          `A Sobol sequence of ${dimensions} dimensions (${DIMENSIONS} at most)`,
          `Una sucesión de Sobol de ${dimensions} dimensiones (como mucho ${DIMENSIONS})`,
        ),
        instead: say('Use qmcType: "halton".', 'Usa qmcType: "halton".'),
      });
    }
    this.dimensions = dimensions;
    this.v = directionNumbers(dimensions);
    this.shift = new Int32Array(dimensions);
    if (seed !== undefined) this.scramble(seed);
  }

  private scramble(seed: Entropy): void {
    const { v, shift, dimensions } = this;
    const random = defaultRng(seed);
    const bit = { dtype: "uint32" } as const;
    const shifts = random.integers(0, 2, dimensions * BITS, bit);
    for (let i = 0; i < shifts.length; i++) shift[Math.floor(i / BITS)] |= shifts[i] << (i % BITS);
    const matrices = random.integers(0, 2, dimensions * BITS * BITS, bit);
    for (let d = 0; d < dimensions; d++) {
      // Rows as bits, the first column highest; 1 on the diagonal, 0 above it.
      const rows = Array.from({ length: BITS }, (_, p) => {
        let row = 1 << (BITS - 1 - p);
        for (let q = 0; q < p; q++) row |= matrices[(d * BITS + p) * BITS + q] << (BITS - 1 - q);
        return row;
      });
      for (let j = d * BITS; j < (d + 1) * BITS; j++) {
        let mixed = 0;
        for (let p = 0; p < BITS; p++) mixed |= parity(rows[p] & v[j]) << (BITS - 1 - p);
        v[j] = mixed;
      }
    }
  }

  point(index: number): Float64Array {
    const gray = index ^ (index >>> 1);
    return Float64Array.from({ length: this.dimensions }, (_, d) => {
      let digits = this.shift[d];
      for (let j = 0; gray >> j > 0; j++) if ((gray >> j) & 1) digits ^= this.v[d * BITS + j];
      return digits / 2 ** BITS;
    });
  }
}
