import { wrong } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { broadcastShapes, normalizeDim, type Shape, sameShape } from "../../core/shape.js";
import { checkTensor } from "../arguments.js";
import { checkFits } from "../fits.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { named } from "../op.js";
import { abs, add, mul, sub } from "./arithmetic.js";
import { expand, sum } from "./broadcast.js";
import { cast } from "./cast.js";
import { eq, ne, where } from "./compare.js";
import { cat } from "./join.js";
import { pow, sqrt } from "./math.js";
import { matmul, mm } from "./matmul.js";
import { amax } from "./reduce.js";
import { diagonal } from "./strided.js";
import { narrow, permute, reshape, unsqueeze } from "./view.js";

/** Products of vectors, matrices and batches of them, over one product of matrices. */

/** Throws unless x is a tensor of this rank. */
function checkRank(op: string, x: Handle, rank: number): void {
  checkTensor(op, say("the operand", "el operando"), x);
  if (x.sizes.length === rank) return;
  const expected: Phrase = [
    say("a scalar", "un escalar"),
    say("a vector", "un vector"),
    say("a matrix", "una matriz"),
    say("a batch of matrices (3 dimensions)", "un lote de matrices (3 dimensiones)"),
  ][rank];
  throw failure("E-SHAPE-006", { op, expected, shape: x.sizes });
}

function checkInner(op: string, a: Handle, b: Handle, fits: boolean): void {
  if (!fits) throw failure("E-SHAPE-005", { op, a: a.sizes, b: b.sizes });
}

/** [m, n] · [n] */
export function mv<T extends Handle>(a: T, x: T): T {
  checkRank("mv", a, 2);
  checkRank("mv", x, 1);
  checkInner("mv", a, x, a.sizes[1] === x.sizes[0]);
  return named(matmul(a, x), "mv");
}

/** Σ aᵢbᵢ of two vectors. */
export function dot<T extends Handle>(a: T, b: T, op = "dot"): T {
  checkRank(op, a, 1);
  checkRank(op, b, 1);
  checkInner(op, a, b, a.sizes[0] === b.sizes[0]);
  return named(matmul(a, b), op, "DotBackward0");
}

/** [b, m, k] · [b, k, n] */
export function bmm<T extends Handle>(a: T, b: T): T {
  checkRank("bmm", a, 3);
  checkRank("bmm", b, 3);
  checkInner("bmm", a, b, a.sizes[0] === b.sizes[0] && a.sizes[2] === b.sizes[1]);
  return named(matmul(a, b), "bmm", "BmmBackward0");
}

/** aᵢbⱼ of two vectors. */
export function outer<T extends Handle>(a: T, b: T): T {
  checkRank("outer", a, 1);
  checkRank("outer", b, 1);
  return mul<T>(unsqueeze(a, 1), b);
}

/** Sums of products along both last dimensions; a product where one is a scalar. */
export function inner<T extends Handle>(a: T, b: T): T {
  checkTensor("inner", say("the other", "el otro"), b);
  if (a.sizes.length === 0 || b.sizes.length === 0) return mul<T>(a, b);
  const fits = a.sizes[a.sizes.length - 1] === b.sizes[b.sizes.length - 1];
  checkInner("inner", a, b, fits);
  const size = a.sizes[a.sizes.length - 1];
  const rows = (x: T) => {
    const count = x.sizes.slice(0, -1).reduce((product, n) => product * n, 1);
    return reshape(x, [count, size]);
  };
  const flat = mm(rows(a), permute(rows(b), [1, 0]));
  return reshape(flat, [...a.sizes.slice(0, -1), ...b.sizes.slice(0, -1)]);
}

/** Factors of a sum: beta·input + alpha·product. */
export interface Factors {
  readonly alpha: number;
  readonly beta: number;
}

/** beta·input + alpha·product; with beta = 0 the input counts for nothing, NaN included. */
export function combine<T extends Handle>(op: string, input: T, product: T, { alpha, beta }: Factors): T {
  checkTensor(op, say("the input", "la entrada"), input);
  if (input.dtype !== product.dtype) throw failure("E-DTYPE-002", { op, a: input.dtype, b: product.dtype });
  if (!isFloat(product.dtype))
    for (const [name, factor] of [
      ["alpha", alpha],
      ["beta", beta],
    ] as const) {
      if (!Number.isInteger(factor))
        throw wrong(
          op,
          name,
          say("a whole number beside whole numbers", "un número entero junto a enteros"),
          factor,
        );
      checkFits(op, factor, product.dtype);
    }
  const shape = broadcastShapes(op, input.sizes, product.sizes);
  if (!sameShape(shape, product.sizes))
    throw failure("E-SHAPE-007", { op, shape: input.sizes, target: product.sizes });
  const scaled = alpha === 1 ? product : mul<T>(product, alpha);
  if (beta === 0) return named(scaled, op);
  return named(add<T>(beta === 1 ? input : mul<T>(input, beta), scaled), op);
}

/** Products along `dims` dimensions, or along pairs of dimensions. */
export function tensordot<T extends Handle>(
  x: T,
  y: T,
  dims: number | readonly [readonly number[], readonly number[]],
): T {
  const [ofA, ofB] =
    typeof dims === "number"
      ? [
          Array.from({ length: dims }, (_, i) => x.sizes.length - dims + i),
          Array.from({ length: dims }, (_, i) => i),
        ]
      : [
          dims[0].map((d) => normalizeDim("tensordot", d, x.sizes.length)),
          dims[1].map((d) => normalizeDim("tensordot", d, y.sizes.length)),
        ];
  const fits =
    ofA.length === ofB.length &&
    ofA.every(
      (d, i) =>
        d >= 0 && ofB[i] < y.sizes.length && (x.sizes[d] === 1 || [x.sizes[d], 1].includes(y.sizes[ofB[i]])),
    );
  checkInner("tensordot", x, y, fits && new Set(ofA).size === ofA.length && new Set(ofB).size === ofB.length);
  // A dimension of 1 beside a larger one repeats: the larger one is summed.
  const shrunk = (some: T, own: readonly number[], other: T, others: readonly number[]) => {
    const wide = own.filter((d, i) => some.sizes[d] !== 1 && other.sizes[others[i]] === 1);
    return wide.length === 0 ? some : cast(sum(some, wide, true), some.dtype);
  };
  const [a, b] = [shrunk(x, ofA, y, ofB), shrunk(y, ofB, x, ofA)];
  const restOf = (x: T, taken: readonly number[]) =>
    x.sizes.map((_, d) => d).filter((d) => !taken.includes(d));
  const [restA, restB] = [restOf(a, ofA), restOf(b, ofB)];
  const sizeOf = (z: T, some: readonly number[]) => some.reduce((n, d) => n * z.sizes[d], 1);
  const left = reshape(permute(a, [...restA, ...ofA]), [sizeOf(a, restA), sizeOf(a, ofA)]);
  const right = reshape(permute(b, [...ofB, ...restB]), [sizeOf(b, ofB), sizeOf(b, restB)]);
  return reshape(mm(left, right), [...restA.map((d) => a.sizes[d]), ...restB.map((d) => b.sizes[d])]);
}

/** Every element of a times all of b. */
export function kron<T extends Handle>(a: T, b: T): T {
  checkTensor("kron", say("the other", "el otro"), b);
  const rank = Math.max(a.sizes.length, b.sizes.length);
  const padded = (shape: Shape) => [...new Array<number>(rank - shape.length).fill(1), ...shape];
  const [ofA, ofB] = [padded(a.sizes), padded(b.sizes)];
  const spread = reshape(
    a,
    ofA.flatMap((n) => [n, 1]),
  );
  const repeated = reshape(
    b,
    ofB.flatMap((n) => [1, n]),
  );
  return reshape(
    mul<T>(spread, repeated),
    ofA.map((n, d) => n * ofB[d]),
  );
}

/** a × b along dimensions of size 3; without `dim`, along the first of them. */
export function cross<T extends Handle>(a: T, b: T, dim: number | null, op = "cross"): T {
  checkTensor(op, say("the other", "el otro"), b);
  if (a.sizes.length !== b.sizes.length)
    throw failure("E-SHAPE-006", {
      op,
      expected: say(
        `${b.sizes.length} dimensions, as the other`,
        `${b.sizes.length} dimensiones, como el otro`,
      ),
      shape: a.sizes,
    });
  const shape = broadcastShapes(op, a.sizes, b.sizes);
  const along = dim === null ? shape.indexOf(3) : normalizeDim(op, dim, shape.length);
  if (shape[along] !== 3 || a.sizes[along] !== 3 || b.sizes[along] !== 3)
    throw failure("E-SHAPE-006", {
      op,
      expected: say("3 elements along the dimension", "3 elementos en la dimensión"),
      shape,
    });
  const turned = (x: T, by: 1 | 2) => {
    const wide = sameShape(x.sizes, shape) ? x : expand(x, shape);
    return cat([narrow(wide, along, by, 3 - by), narrow(wide, along, 0, by)], along);
  };
  return named(
    sub<T>(mul<T>(turned(a, 1), turned(b, 2)), mul<T>(turned(a, 2), turned(b, 1))),
    op,
    "LinalgCrossBackward0",
  );
}

/** The sum of the diagonal of a matrix. */
export function trace<T extends Handle>(x: T): T {
  checkRank("trace", x, 2);
  if (x.dtype === "bool")
    throw failure("E-DTYPE-001", {
      op: "trace",
      expected: say("numbers", "números"),
      received: "bool",
      cast: "int64",
    });
  return named(sum(diagonal(x)), "trace");
}

/** Distances [*, p, r] of the rows of a [*, p, m] from those of b [*, r, m]; of equal rows the slope is 0, as in PyTorch. */
export function cdist<T extends Handle>(a: T, b: T, p: number): T {
  for (const x of [a, b]) {
    checkTensor("cdist", say("the operand", "el operando"), x);
    if (x.sizes.length < 2 || !isFloat(x.dtype))
      throw failure("E-SHAPE-006", {
        op: "cdist",
        expected: say("float matrices", "matrices de coma flotante"),
        shape: x.sizes,
      });
  }
  checkInner("cdist", a, b, a.sizes[a.sizes.length - 1] === b.sizes[b.sizes.length - 1]);
  const apart = abs(sub<T>(unsqueeze(a, -2), unsqueeze(b, -3)));
  if (p === 0) return sum(cast(ne<T>(apart, 0), apart.dtype), -1);
  if (p === 1) return sum(apart, -1);
  if (p === Infinity) return apart.sizes[apart.sizes.length - 1] === 0 ? sum(apart, -1) : amax(apart, -1);
  const total = sum(p === 2 ? mul<T>(apart, apart) : pow<T>(apart, p), -1);
  const isNone = eq<T>(total, 0);
  const safe = where<T>(isNone, 1, total);
  return where<T>(isNone, 0, p === 2 ? sqrt(safe) : pow<T>(safe, 1 / p));
}
