import * as math from "../ops/math.js";
import * as soft from "../ops/softmax.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Functions of each element, and activations. Whole numbers give float32. */

/** eˣ */
export function exp(x: Tensor): Tensor {
  return math.exp(self("exp", x));
}

/** The natural logarithm. */
export function log(x: Tensor): Tensor {
  return math.log(self("log", x));
}

/** √x */
export function sqrt(x: Tensor): Tensor {
  return math.sqrt(self("sqrt", x));
}

/** The hyperbolic tangent. */
export function tanh(x: Tensor): Tensor {
  return math.tanh(self("tanh", x));
}

/** 1/(1 + e⁻ˣ) */
export function sigmoid(x: Tensor): Tensor {
  return math.sigmoid(self("sigmoid", x));
}

/** max(x, 0); whole numbers stay whole. */
export function relu(x: Tensor): Tensor {
  return math.relu(self("relu", x));
}

/** eˣ/Σ eˣ along `dim`: positive, and adding up to one. */
export function softmax(x: Tensor, dim: number): Tensor {
  return soft.softmax(self("softmax", x), dim);
}

/** The logarithm of softmax, computed without losing small probabilities. */
export function logSoftmax(x: Tensor, dim: number): Tensor {
  return soft.logSoftmax(self("logSoftmax", x), dim);
}
