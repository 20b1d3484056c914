import { factorOf, refuseRounding } from "../arguments.js";
import * as arithmetic from "../ops/arithmetic.js";
import * as math from "../ops/math.js";
import { matmul as product } from "../ops/matmul.js";
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

/** −x */
export function neg(x: Tensor): Tensor {
  return arithmetic.neg(self("neg", x));
}

/** x + alpha·other */
export function add(x: Tensor, other: Tensor | number, options?: AlphaOptions): Tensor {
  self("add", x);
  const alpha = options === undefined ? 1 : factorOf("add", "alpha", options);
  if (alpha === 1) return arithmetic.add<Tensor>(x, other);
  return typeof other === "number"
    ? arithmetic.add<Tensor>(x, alpha * other)
    : arithmetic.addScaled<Tensor>(x, other, alpha);
}

/** x − alpha·other */
export function sub(x: Tensor | number, other: Tensor | number, options?: AlphaOptions): Tensor {
  const alpha = options === undefined ? 1 : factorOf("sub", "alpha", options);
  return alpha === 1 ? arithmetic.sub<Tensor>(x, other) : add(x as Tensor, other, { alpha: -alpha });
}

/** x·other */
export function mul(x: Tensor | number, other: Tensor | number): Tensor {
  return arithmetic.mul<Tensor>(x, other);
}

/** x/other: true division, also of whole numbers. @throws E-NOTIMPL-001 where a rounding mode is asked for */
export function div(x: Tensor | number, other: Tensor | number, options?: undefined): Tensor {
  if (options !== undefined) refuseRounding("div");
  return arithmetic.div<Tensor>(x, other);
}

/** x to the power of the exponent. @throws E-ARG-002 for a tensor of whole numbers to the power of a negative whole number */
export function pow(x: Tensor | number, exponent: Tensor | number): Tensor {
  return math.pow<Tensor>(x, exponent);
}

/** |x| */
export function abs(x: Tensor): Tensor {
  return arithmetic.abs(self("abs", x));
}

/** −1, 0 or 1. */
export function sign(x: Tensor): Tensor {
  return arithmetic.sign(self("sign", x));
}

/** The larger of each pair; NaN wins. */
export function maximum(x: Tensor, other: Tensor): Tensor {
  return arithmetic.maximum<Tensor>(self("maximum", x), other);
}

/** The smaller of each pair; NaN wins. */
export function minimum(x: Tensor, other: Tensor): Tensor {
  return arithmetic.minimum<Tensor>(self("minimum", x), other);
}

/** x + weight·(end − x) */
export function lerp(x: Tensor, end: Tensor, weight: number): Tensor {
  return arithmetic.lerp(self("lerp", x), end, weight);
}

/** x + value·a·b */
export function addcmul(x: Tensor, a: Tensor, b: Tensor, options?: ValueOptions): Tensor {
  return arithmetic.addcmul(self("addcmul", x), a, b, factorOf("addcmul", "value", options));
}

/** x + value·a/b */
export function addcdiv(x: Tensor, a: Tensor, b: Tensor, options?: ValueOptions): Tensor {
  return arithmetic.addcdiv(self("addcdiv", x), a, b, factorOf("addcdiv", "value", options));
}

/**
 * The matrix product: vector · vector is a number, a vector counts as a row on the left and as a column on the right,
 * and leading dimensions are a batch that broadcasts.
 */
export function matmul(x: Tensor, other: Tensor): Tensor {
  return product(self("matmul", x), other);
}

/** The product of two matrices. */
export const mm = matmul;
