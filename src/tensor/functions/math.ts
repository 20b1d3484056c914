import * as math from "../ops/math.js";
import * as soft from "../ops/softmax.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Functions of each element, and activations. Whole numbers give float32. */

/**
 * eˣ, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.exp(torch.tensor([0, 1])) // tensor([1.0000, 2.7183])
 */
export function exp(x: Tensor): Tensor {
  return math.exp(self("exp", x));
}

/**
 * The natural logarithm of each element: −∞ of 0, NaN below. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.log(torch.tensor([1, 2, 0])) // tensor([0.0000, 0.6931,   -inf])
 */
export function log(x: Tensor): Tensor {
  return math.log(self("log", x));
}

/**
 * √x, of each element: NaN below 0. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.sqrt(torch.tensor([4, 9])) // tensor([2., 3.])
 */
export function sqrt(x: Tensor): Tensor {
  return math.sqrt(self("sqrt", x));
}

/**
 * sin x of each element, x in radians: within 1 unit in the last place however large x is, NaN for ±∞; its derivative is cos x.
 * Shape: x's, of any rank; float32 and float64 stay, whole numbers and bool give float32.
 *
 * @throws E-ARG-002 where x is not a tensor
 *
 * @example
 * torch.sin(torch.tensor([0, Math.PI / 2, -1])) // tensor([ 0.0000,  1.0000, -0.8415])
 */
export function sin(x: Tensor): Tensor {
  return math.sin(self("sin", x));
}

/**
 * cos x of each element, x in radians: within 1 unit in the last place however large x is, NaN for ±∞; its derivative is −sin x.
 * Shape: x's, of any rank; float32 and float64 stay, whole numbers and bool give float32.
 *
 * @throws E-ARG-002 where x is not a tensor
 *
 * @example
 * torch.cos(torch.tensor([0, 1, -1])) // tensor([1.0000, 0.5403, 0.5403])
 */
export function cos(x: Tensor): Tensor {
  return math.cos(self("cos", x));
}

/**
 * The hyperbolic tangent (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ) of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.tanh(torch.tensor([0, 1])) // tensor([0.0000, 0.7616])
 */
export function tanh(x: Tensor): Tensor {
  return math.tanh(self("tanh", x));
}

/**
 * 1/(1 + e⁻ˣ), of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.sigmoid(torch.tensor([0, 2])) // tensor([0.5000, 0.8808])
 */
export function sigmoid(x: Tensor): Tensor {
  return math.sigmoid(self("sigmoid", x));
}

/**
 * max(x, 0), of each element; whole numbers stay whole. Shape and dtype: x's.
 *
 * @example
 * torch.relu(torch.tensor([-1, 2])) // tensor([0., 2.])
 */
export function relu(x: Tensor): Tensor {
  return math.relu(self("relu", x));
}

/**
 * eˣ/Σ eˣ along `dim`: positive, and adding up to one. Shape and dtype: x's.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-DTYPE-001 for whole numbers
 * @example
 * torch.softmax(torch.tensor([1, 2, 3]), 0) // tensor([0.0900, 0.2447, 0.6652])
 */
export function softmax(x: Tensor, dim: number): Tensor {
  return soft.softmax(self("softmax", x), dim);
}

/**
 * x − ln Σ eˣ along `dim`: the logarithm of softmax, without losing small probabilities. Shape and dtype: x's.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-DTYPE-001 for whole numbers
 * @example
 * torch.logSoftmax(torch.tensor([1, 2, 3]), 0) // tensor([-2.4076, -1.4076, -0.4076])
 */
export function logSoftmax(x: Tensor, dim: number): Tensor {
  return soft.logSoftmax(self("logSoftmax", x), dim);
}
