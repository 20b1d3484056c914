import { number, oneOf } from "../../core/constraints.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import * as kernels from "../../engine/families/pointwise/activations.js";
import { softmax } from "../../tensor/functions/math.js";
import type { Handle } from "../../tensor/handle.js";
import { neg_ } from "../../tensor/methods/inplace.js";
import { named } from "../../tensor/op.js";
import { abs, add, div, minimum, mul, neg, sub } from "../../tensor/ops/arithmetic.js";
import { gt, lt, where } from "../../tensor/ops/compare.js";
import { exp, relu, sigmoid, tanh } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { DIM, type DimArguments, impliedDim } from "./activation.js";
import { compute, elementwise, INPLACE, type InplaceArguments, log1pSmall } from "./elementwise.js";
import { normalCdf, normalDensity } from "./erf.js";

/** Activations that are smooth everywhere. */

/** ln(1 + e^x) = max(x, 0) + ln(1 + e^−|x|), without overflow; of a value that is not recorded. */
const softplusValue = (x: Tensor): Tensor =>
  x.dtype === "float32" ? compute(kernels.softplus, x) : add(relu(x), log1pSmall(exp(neg(abs(x)))));

export interface SoftplusOptions {
  /** How sharply it bends. Default 1. */
  beta?: number;
  /** Where beta·x is above it, the result is x itself. Default 20. */
  threshold?: number;
}

export const SOFTPLUS = signature<SoftplusOptions>("softplus", {
  beta: parameter(1, number()),
  threshold: parameter(20, number()),
});

export type SoftplusArguments = Called<
  [beta?: number, threshold?: number],
  SoftplusOptions,
  ["beta", "threshold"]
>;

/** @internal */ export const plus = /* @__PURE__ */ elementwise<Required<SoftplusOptions>>({
  name: "softplus",
  torch: "torch.nn.functional.softplus(x0, beta, threshold)",
  examples: [
    { inputs: ["2x3"], attrs: { beta: 1, threshold: 20 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { beta: 1, threshold: 20 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { beta: 2, threshold: 3 } },
  ],
  node: "SoftplusBackward0",
  value: (x, { beta, threshold }) => {
    const scaled = mul(x, beta);
    return where<Tensor>(gt(scaled, threshold), x, div<Tensor>(softplusValue(scaled), beta));
  },
  slope: (g, x, { beta, threshold }) => {
    const scaled = mul(x, beta);
    return where(gt(scaled, threshold), g, mul(g, sigmoid(scaled)));
  },
});

/**
 * ln(1 + e^(beta·x)) / beta, and x itself where beta·x > threshold.
 *
 * @example
 * functional.softplus(torch.tensor([0, 1])) // tensor([0.6931, 1.3133])
 */
export function softplus(x: Tensor, ...args: SoftplusArguments): Tensor {
  return softplusOf(x, SOFTPLUS.read(args));
}

/** @internal The same with options that have been read. */
export const softplusOf = (x: Tensor, { beta, threshold }: Resolved<SoftplusOptions>): Tensor =>
  plus(x, { beta, threshold });

/** @internal */ export const logSig = /* @__PURE__ */ elementwise<null>({
  name: "logsigmoid",
  torch: "torch.nn.functional.logsigmoid(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"] }],
  node: "LogSigmoidBackward0",
  value: (x) =>
    x.dtype === "float32"
      ? neg_(compute(kernels.softplus, neg(x)))
      : sub<Tensor>(minimum<Tensor>(x, 0), log1pSmall(exp(neg(abs(x))))),
  // σ(−x), as 1 − σ(x) below 0: its own derivative keeps its digits there.
  slope: (g, x) => mul(g, where(gt(x, 0), sigmoid(neg(x)), sub(1, sigmoid(x)))),
});

/**
 * ln(1 / (1 + e^−x)), without overflow.
 *
 * @example
 * functional.logsigmoid(torch.tensor([0, 1])) // tensor([-0.6931, -0.3133])
 */
export function logsigmoid(x: Tensor): Tensor {
  return logSig(x, null);
}

/** @internal */ export const swish = /* @__PURE__ */ elementwise<null>({
  name: "silu",
  torch: "torch.nn.functional.silu(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"] }],
  node: "SiluBackward0",
  kernels: [kernels.silu, kernels.siluBackward],
  value: (x) => mul<Tensor>(x, sigmoid(x)),
  slope: (g, x) => {
    const s = sigmoid(x);
    return mul(g, mul(s, add(mul(x, sub(1, s)), 1)));
  },
});

/**
 * x·sigmoid(x), also called swish. Elfwing et al. (2017).
 *
 * @example
 * functional.silu(torch.tensor([-1, 2])) // tensor([-0.2689, 1.7616])
 */
export function silu(x: Tensor, ...args: InplaceArguments): Tensor {
  return siluOf(x, INPLACE.read(args, "silu").inplace);
}

/** @internal The same with options that have been read. */
export const siluOf = (x: Tensor, inplace: boolean): Tensor => swish(x, null, inplace);

/** @internal */ export const tanhPlus = /* @__PURE__ */ elementwise<null>({
  name: "mish",
  torch: "torch.nn.functional.mish(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 2"] }],
  node: "MishBackward0",
  value: (x) => mul<Tensor>(x, tanh(softplusValue(x))),
  // With s = σ(x) and u = σ(−x) = 1/(1 + e^x): tanh(softplus(x)) = s·(1 + u)/(1 + u²) = 1 − 2u²/(1 + u²), and 1 − tanh² is (2u/(1 + u²))².
  // Written with |x| it would have a kink at 0. Of s and u the small one keeps its digits: the other is 1 less it.
  slope: (g, x) => {
    const right = gt(x, 0);
    const [above, below] = [sigmoid(x), sigmoid(neg(x))];
    const s = where(right, sub(1, below), above);
    const u = where(right, below, sub(1, above));
    const square = mul(u, u);
    const whole = add(square, 1);
    const t = where(right, sub(1, div(mul(square, 2), whole)), div(mul(s, add(u, 1)), whole));
    const bent = div(mul(u, 2), whole);
    return mul(g, add(t, mul(mul(x, s), mul(bent, bent))));
  },
});

/**
 * x·tanh(softplus(x)). Misra (2019).
 *
 * @example
 * functional.mish(torch.tensor([0, 1])) // tensor([0.0000, 0.8651])
 */
export function mish(x: Tensor, ...args: InplaceArguments): Tensor {
  return mishOf(x, INPLACE.read(args, "mish").inplace);
}

/** @internal The same with options that have been read. */
export const mishOf = (x: Tensor, inplace: boolean): Tensor => tanhPlus(x, null, inplace);

export interface GELUOptions {
  /** The normal distribution's function itself, or Hendrycks' approximation by tanh. Default none. */
  approximate?: "none" | "tanh";
}

export const GELU = signature<GELUOptions>("gelu", { approximate: parameter("none", oneOf("none", "tanh")) });

export type GELUArguments = Called<[approximate?: "none" | "tanh"], GELUOptions, ["approximate"]>;

/** @internal */ export const exact = /* @__PURE__ */ elementwise<null>({
  name: "gelu",
  torch: "torch.nn.functional.gelu(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"] }],
  node: "GeluBackward0",
  kernels: [kernels.gelu, kernels.geluBackward],
  value: (x) => mul<Tensor>(x, normalCdf(x, null)),
  slope: (g, x) => mul(g, add(normalCdf(x as Tensor, null), mul(x, normalDensity(x)))),
});

const SLOPE = Math.sqrt(2 / Math.PI);
const CUBE = 0.044715;
/** √(2/π)·(x + 0.044715·x³) */
const cubic = <T extends Handle>(x: T): T => mul(add(x, mul(mul(mul(x, x), x), CUBE)), SLOPE);

/** @internal */ export const byTanh = /* @__PURE__ */ elementwise<null>({
  name: "geluTanh",
  torch: "torch.nn.functional.gelu(x0, approximate='tanh')",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 3"] }],
  node: "GeluBackward0",
  kernels: [kernels.geluTanh, kernels.geluTanhBackward],
  value: (x) => mul<Tensor>(mul<Tensor>(x, 0.5), add(tanh(cubic(x)), 1)),
  // ½·(1 + tanh z) = σ(2z) and ¼·(1 − tanh² z) = σ(2z)·σ(−2z), which lose no digits where tanh is near ±1.
  // Beyond ±25 the slope is 0 or 1 in every dtype, and x³ would be infinite.
  slope: (g, far) => {
    const x = where(gt(far, 25), 25, where(lt(far, -25), -25, far));
    const twice = mul(cubic(x), 2);
    const [above, below] = [sigmoid(twice), sigmoid(neg(twice))];
    const inner = mul(add(mul(mul(x, x), 3 * CUBE), 1), 2 * SLOPE);
    return mul(g, add(above, mul(mul(far, mul(above, below)), inner)));
  },
});

/**
 * x·Φ(x), or ½x·(1 + tanh(√(2/π)·(x + 0.044715·x³))). Hendrycks and Gimpel (2016).
 *
 * @example
 * functional.gelu(torch.tensor([-1, 2])) // tensor([-0.1587, 1.9545])
 */
export function gelu(x: Tensor, ...args: GELUArguments): Tensor {
  return geluOf(x, GELU.read(args));
}

/** @internal The same with options that have been read. */
export const geluOf = (x: Tensor, { approximate }: Resolved<GELUOptions>): Tensor =>
  approximate === "tanh" ? named(byTanh(x, null), "gelu", "GeluBackward0") : exact(x, null);

/**
 * x / (1 + |x|)
 *
 * @example
 * functional.softsign(torch.tensor([-1, 3])) // tensor([-0.5000, 0.7500])
 */
export function softsign(x: Tensor): Tensor {
  checkTensor("softsign", "input", x);
  return div(x, add(abs(x), 1));
}

/**
 * x − tanh x
 *
 * @example
 * functional.tanhshrink(torch.tensor([0, 1])) // tensor([0.0000, 0.2384])
 */
export function tanhshrink(x: Tensor): Tensor {
  checkTensor("tanhshrink", "input", x);
  return sub(x, tanh(x));
}

/**
 * softmax(−x) along `dim`.
 *
 * @example
 * functional.softmin(torch.tensor([1, 2, 3]), 0) // tensor([0.6652, 0.2447, 0.0900])
 */
export function softmin(x: Tensor, ...args: DimArguments): Tensor {
  return softminOf(x, DIM.read(args, "softmin").dim);
}

/** @internal The same with options that have been read. */
export function softminOf(x: Tensor, dim: number | null): Tensor {
  checkTensor("softmin", "input", x);
  return named(softmax(neg(x), dim ?? impliedDim("softmin", x)), "softmax", "SoftmaxBackward0");
}
