import { factorOf } from "../arguments.js";
import * as arithmetic from "../ops/arithmetic.js";
import * as math from "../ops/math.js";
import { mm as matrixProduct, matmul as product } from "../ops/matmul.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Sums, products, powers. Operands broadcast; what is typed as a number too may be a plain number. */

/** A factor of the second operand. */
export interface AlphaOptions {
  /** Default 1. */
  alpha?: number;
}

/** A factor of the product or quotient. */
export interface ValueOptions {
  /** Default 1. */
  value?: number;
}

/**
 * −x, of each element. Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for bool
 * @example
 * torch.neg(torch.tensor([1, -2])) // tensor([-1.,  2.])
 */
export function neg(x: Tensor): Tensor {
  return arithmetic.neg(self("neg", x));
}

/**
 * x + alpha·other. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2]).add(10) // tensor([11., 12.])
 * torch.add(torch.tensor([1, 2]), torch.tensor([3, 4]), { alpha: 2 }) // tensor([ 7., 10.])
 */
export function add(x: Tensor, other: Tensor | number, options?: AlphaOptions): Tensor {
  self("add", x);
  const alpha = options === undefined ? 1 : factorOf("add", "alpha", options);
  if (alpha === 1) return arithmetic.add<Tensor>(x, other);
  arithmetic.checkAlpha("add", alpha, x, other);
  if (arithmetic.isSum(alpha, x, other)) return arithmetic.add<Tensor>(x, other);
  return typeof other === "number"
    ? arithmetic.add<Tensor>(x, alpha * other)
    : arithmetic.addScaled<Tensor>(x, other, alpha);
}

/**
 * x − alpha·other. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for two bool tensors
 * @example
 * torch.tensor([5, 7]).sub(torch.tensor([1, 2])) // tensor([4., 5.])
 */
export function sub(x: Tensor | number, other: Tensor | number, options?: AlphaOptions): Tensor {
  const alpha = options === undefined ? 1 : factorOf("sub", "alpha", options);
  if (alpha === 1 || arithmetic.withBool(x, other)) return arithmetic.sub<Tensor>(x, other);
  arithmetic.checkAlpha("sub", alpha, x, other);
  return add(x as Tensor, other, { alpha: -alpha });
}

/**
 * x·other, of each pair. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([[1], [2]]).mul(torch.tensor([3, 4]))
 * // tensor([[3., 4.],
 * //         [6., 8.]])
 */
export function mul(x: Tensor | number, other: Tensor | number): Tensor {
  return arithmetic.mul<Tensor>(x, other);
}

/**
 * x to the power of the exponent, of each pair. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for a tensor of whole numbers to the power of a negative
 * whole number
 * @example
 * torch.tensor([1, 2, 3]).pow(2) // tensor([1., 4., 9.])
 */
export function pow(x: Tensor | number, exponent: Tensor | number): Tensor {
  return math.pow<Tensor>(x, exponent);
}

/**
 * |x|, of each element. Shape and dtype: x's.
 *
 * @example
 * torch.abs(torch.tensor([-1.5, 2])) // tensor([1.5000, 2.0000])
 */
export function abs(x: Tensor): Tensor {
  return arithmetic.abs(self("abs", x));
}

/**
 * −1, 0 or 1 by the sign of each element. Shape and dtype: x's.
 *
 * @example
 * torch.sign(torch.tensor([-3, 0, 5])) // tensor([-1.,  0.,  1.])
 */
export function sign(x: Tensor): Tensor {
  return arithmetic.sign(self("sign", x));
}

/**
 * The larger of each pair; NaN wins. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.maximum(torch.tensor([1, 5]), torch.tensor([3, 2])) // tensor([3., 5.])
 */
export function maximum(x: Tensor, other: Tensor): Tensor {
  return arithmetic.maximum<Tensor>(self("maximum", x), other);
}

/**
 * The smaller of each pair; NaN wins. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.minimum(torch.tensor([1, 5]), torch.tensor([3, 2])) // tensor([1., 2.])
 */
export function minimum(x: Tensor, other: Tensor): Tensor {
  return arithmetic.minimum<Tensor>(self("minimum", x), other);
}

/**
 * The linear interpolation x + weight·(end − x); the weight is a number, or a tensor with one for each element. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.lerp(torch.tensor([0, 10]), torch.tensor([10, 20]), 0.5) // tensor([ 5., 15.])
 * torch.lerp(torch.tensor([0, 10]), torch.tensor([10, 20]), torch.tensor([0, 1])) // tensor([ 0., 20.])
 */
export function lerp(x: Tensor, end: Tensor, weight: Tensor | number): Tensor {
  self("lerp", x);
  return typeof weight === "object"
    ? arithmetic.lerpWeights(x, end, weight)
    : arithmetic.lerp(x, end, weight);
}

/**
 * x + value·a·b. Shapes broadcast; value is 1 by default.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 1]).addcmul(torch.tensor([2, 3]), torch.tensor([4, 5]), { value: 0.5 }) // tensor([5.0000, 8.5000])
 */
export function addcmul(x: Tensor, a: Tensor, b: Tensor, options?: ValueOptions): Tensor {
  return arithmetic.addcmul(self("addcmul", x), a, b, factorOf("addcmul", "value", options));
}

/**
 * x + value·a/b. Shapes broadcast; value is 1 by default.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 1]).addcdiv(torch.tensor([4, 9]), torch.tensor([2, 3])) // tensor([3., 4.])
 */
export function addcdiv(x: Tensor, a: Tensor, b: Tensor, options?: ValueOptions): Tensor {
  return arithmetic.addcdiv(self("addcdiv", x), a, b, factorOf("addcdiv", "value", options));
}

/**
 * The matrix product. A vector counts as a row on the left and as a column on the right; vector · vector is a number.
 * Leading dimensions are a batch that broadcasts.
 *
 * x: [*, n, k], other: [*, k, m]; result: [*, n, m], of the dtype that both have.
 *
 * @throws E-SHAPE-005 where the inner sizes differ; E-SHAPE-001 where the batches do not broadcast; E-SHAPE-006 for a
 * scalar; E-DTYPE-002 for two dtypes
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * x.matmul(torch.tensor([1, 1])) // tensor([3., 7.])
 */
export function matmul(x: Tensor, other: Tensor): Tensor {
  return product(self("matmul", x), other);
}

/**
 * The product of two matrices; nothing broadcasts. x: [n, k], other: [k, m]; result: [n, m], of the dtype that both have.
 *
 * @throws E-SHAPE-006 for what is no matrix; E-SHAPE-005 where the inner sizes differ; E-DTYPE-002 for two dtypes
 * @example
 * torch.mm(torch.tensor([[1, 2]]), torch.tensor([[3], [4]])) // tensor([[11.]])
 */
export function mm(x: Tensor, other: Tensor): Tensor {
  return matrixProduct(self("mm", x), other);
}
