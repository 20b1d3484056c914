import { checkInteger, checkOptions } from "../../core/check.js";
import { resultType } from "../../core/dtype.js";
import { checkTensor, factorOf } from "../arguments.js";
import { sum } from "../ops/broadcast.js";
import { cast } from "../ops/cast.js";
import { correlation, covariance } from "../ops/covariance.js";
import { mm } from "../ops/matmul.js";
import * as products from "../ops/products.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Products of vectors, matrices and batches. */

/** Factors of a sum. */
export interface SumOptions {
  /** Of the tensor that is added to. Default 1; with 0 it counts for nothing. */
  beta?: number;
  /** Of the product. Default 1. */
  alpha?: number;
}

/**
 * The product of a matrix [m, n] and a vector [n]: [m].
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * torch.mv(x, torch.tensor([1, 1])) // tensor([3., 7.])
 */
export function mv(x: Tensor, vec: Tensor): Tensor {
  return products.mv<Tensor>(self("mv", x), vec);
}

/**
 * The products of two batches of matrices, [b, m, k] and [b, k, n]: [b, m, n].
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes
 * @example
 * torch.bmm(torch.ones(2, 3, 4), torch.ones(2, 4, 5)).shape // [2, 3, 5]
 */
export function bmm(x: Tensor, mat2: Tensor): Tensor {
  return products.bmm<Tensor>(self("bmm", x), mat2);
}

/**
 * The scalar product of two vectors.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes
 * @example
 * torch.dot(torch.tensor([1, 2]), torch.tensor([3, 4])) // tensor(11.)
 */
export function dot(x: Tensor, other: Tensor): Tensor {
  return products.dot<Tensor>(self("dot", x), other);
}

/**
 * The scalar product of two vectors, as `dot`: the numbers are real.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes
 * @example
 * torch.vdot(torch.tensor([1, 2]), torch.tensor([3, 4])) // tensor(11.)
 */
export function vdot(x: Tensor, other: Tensor): Tensor {
  return products.dot<Tensor>(self("vdot", x), other);
}

/**
 * Each element of one vector [m] times each of another [n]: [m, n].
 *
 * @throws E-SHAPE-006 for what is no vector
 * @example
 * torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
 * // tensor([[3., 4.],
 * //         [6., 8.]])
 */
export function outer(x: Tensor, vec2: Tensor): Tensor {
  return products.outer<Tensor>(self("outer", x), vec2);
}

/**
 * `outer` under another name.
 *
 * @example
 * torch.ger(torch.tensor([1, 2]), torch.tensor([3])).shape // [2, 1]
 */
export const ger = outer;

/**
 * Sums of products along both last dimensions, [*, n] and [+, n]: [*, +]; the product where one is a scalar.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes
 * @example
 * torch.inner(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1])) // tensor([3., 7.])
 */
export function inner(x: Tensor, other: Tensor): Tensor {
  return products.inner<Tensor>(self("inner", x), other);
}

/**
 * Kronecker's product: every element of x times all of other.
 *
 * @throws E-ARG-002 for what is no tensor
 * @example
 * torch.kron(torch.tensor([1, 10]), torch.tensor([1, 2])) // tensor([ 1.,  2., 10., 20.])
 */
export function kron(x: Tensor, other: Tensor): Tensor {
  return products.kron<Tensor>(self("kron", x), other);
}

/**
 * The vector product along `dim`, where both have 3 elements; without it, along the first dimension of size 3.
 *
 * @throws E-SHAPE-006 where there is none
 * @example
 * torch.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0])) // tensor([0., 0., 1.])
 */
export function cross(x: Tensor, other: Tensor, dim: number | null = null): Tensor {
  if (dim !== null) checkInteger("cross", "dim", dim, -Infinity);
  return products.cross<Tensor>(self("cross", x), other, dim);
}

/**
 * The sum of the diagonal of a matrix.
 *
 * @throws E-SHAPE-006 for what is no matrix
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * torch.trace(x) // tensor(5.)
 */
export function trace(x: Tensor): Tensor {
  return products.trace<Tensor>(self("trace", x));
}

const KEYS = ["beta", "alpha"];

/** A sum with a product: what is added to, and both factors. */
function sumOf(name: string, x: Tensor, product: Tensor, options?: SumOptions): Tensor {
  checkOptions(name, options, KEYS);
  const { beta, alpha } = options ?? {};
  const factors = { beta: factorOf(name, "beta", { beta }), alpha: factorOf(name, "alpha", { alpha }) };
  return products.combine<Tensor>(name, self(name, x), product, factors);
}

/**
 * x + mat1·mat2 of matrices [m, k] and [k, n]; x broadcasts to [m, n]. With factors: beta·x + alpha·mat1·mat2.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes; E-SHAPE-007 for an x that does not broadcast
 * @example
 * torch.addmm(torch.ones(2, 2), torch.ones(2, 3), torch.ones(3, 2), { alpha: 2 })
 * // tensor([[7., 7.],
 * //         [7., 7.]])
 */
export function addmm(x: Tensor, mat1: Tensor, mat2: Tensor, options?: SumOptions): Tensor {
  checkTensor("addmm", "mat1", mat1);
  return sumOf("addmm", x, mm<Tensor>(mat1, mat2), options);
}

/**
 * x + mat·vec of a matrix [m, n] and a vector [n]. With factors: beta·x + alpha·mat·vec.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes; E-SHAPE-007 for an x that does not broadcast
 * @example
 * torch.addmv(torch.ones(2), torch.ones(2, 3), torch.ones(3)) // tensor([4., 4.])
 */
export function addmv(x: Tensor, mat: Tensor, vec: Tensor, options?: SumOptions): Tensor {
  return sumOf("addmv", x, products.mv<Tensor>(mat, vec), options);
}

/**
 * x + the `outer` product of two vectors. With factors: beta·x + alpha·product.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes; E-SHAPE-007 for an x that does not broadcast
 * @example
 * torch.addr(torch.zeros(2, 2), torch.tensor([1, 2]), torch.tensor([3, 4]))
 * // tensor([[3., 4.],
 * //         [6., 8.]])
 */
export function addr(x: Tensor, vec1: Tensor, vec2: Tensor, options?: SumOptions): Tensor {
  const product = products.outer<Tensor>(vec1, vec2);
  const dtype = resultType([self("addr", x), product]);
  return sumOf("addr", cast(x, dtype), cast(product, dtype), options);
}

/**
 * x + the products of two batches of matrices, [b, m, k] and [b, k, n]. With factors: beta·x + alpha·product.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes; E-SHAPE-007 for an x that does not broadcast
 * @example
 * torch.baddbmm(torch.zeros(1), torch.ones(2, 3, 4), torch.ones(2, 4, 5)).shape // [2, 3, 5]
 */
export function baddbmm(x: Tensor, batch1: Tensor, batch2: Tensor, options?: SumOptions): Tensor {
  return sumOf("baddbmm", x, products.bmm<Tensor>(batch1, batch2), options);
}

/**
 * x + the sum of the products of two batches of matrices, [b, m, k] and [b, k, n]: [m, n]. With factors: beta·x + alpha·sum.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-SHAPE-006 for other ranks; E-DTYPE-002 for two dtypes; E-SHAPE-007 for an x that does not broadcast
 * @example
 * torch.addbmm(torch.zeros(1), torch.ones(2, 3, 4), torch.ones(2, 4, 5)).shape // [3, 5]
 */
export function addbmm(x: Tensor, batch1: Tensor, batch2: Tensor, options?: SumOptions): Tensor {
  return sumOf("addbmm", x, totalOf(products.bmm<Tensor>(batch1, batch2)), options);
}

const totalOf = (x: Tensor): Tensor => cast(sum(x, 0), x.dtype);

export interface CovOptions {
  /** What is taken from the number of observations. Default 1. */
  correction?: number;
  /** How often each observation counts: whole numbers, [n]. */
  fweights?: Tensor | null;
  /** How much each observation counts, [n]. */
  aweights?: Tensor | null;
}

/**
 * The covariances of variables: x [v, n] has a row for each; a vector is one variable. Result: [v, v], or a scalar.
 *
 * @throws E-SHAPE-006 for more than 2 dimensions
 * @example
 * torch.cov(torch.tensor([[0, 2], [1, 1], [2, 0]]).t())
 * // tensor([[ 1., -1.],
 * //         [-1.,  1.]])
 */
export function cov(x: Tensor, options?: CovOptions): Tensor {
  checkOptions("cov", options, ["correction", "fweights", "aweights"]);
  const { correction = 1, fweights = null, aweights = null } = options ?? {};
  checkInteger("cov", "correction", correction, -Infinity);
  return covariance<Tensor>(self("cov", x), correction, fweights, aweights);
}

/**
 * Pearson's correlations of variables: x [v, n] has a row for each. Result: [v, v], or a scalar.
 *
 * @throws E-SHAPE-006 for more than 2 dimensions
 * @example
 * torch.corrcoef(torch.tensor([[0, 1, 2], [2, 1, 0]]))
 * // tensor([[ 1., -1.],
 * //         [-1.,  1.]])
 */
export function corrcoef(x: Tensor): Tensor {
  return correlation<Tensor>(self("corrcoef", x));
}
