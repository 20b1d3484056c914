import type { Handle } from "../../tensor/handle.js";
import { add_, exp_, mul_, sub_ } from "../../tensor/methods/inplace.js";
import { abs, add, div, mul, neg, sub } from "../../tensor/ops/arithmetic.js";
import { cast } from "../../tensor/ops/cast.js";
import { lt, where } from "../../tensor/ops/compare.js";
import { exp } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { elementwise } from "./elementwise.js";

/** ln(erfc(z)·e^(z²)/t) in powers of u = 2t − 1: error 3.3e-17 (tools/reference/nn/erfc_coefficients.py). */
const POWERS = [
  -0.6717940840566923, 0.6726432239776559, 0.04734330684190415, -0.04689561023107716, -0.009872689366376865,
  0.008824938553557168, 0.001758933557553061, -0.0023458124421947978, -0.00014624686098284028,
  0.0006736782487615348, -9.373504499169632e-5, -0.00017429974538911368, 7.140106496752161e-5,
  3.1732769202453374e-5, -3.018800862735874e-5, 1.7065645560257196e-7, 8.562827788229712e-6,
  -3.0087258732728927e-6, -1.2725384613375367e-6, 1.3278448143239187e-6, -1.6833325050705963e-7,
  -3.175036794142721e-7, 1.53269474882749e-7, 3.9965854446758834e-8, -3.9153832652443467e-8,
  -1.6257649570899124e-9, 4.059204976179334e-9,
];

/** erfc z = t·e^(−z² + p(u)) with t = 2/(2 + z), u = 2t − 1, for float64 z ≥ 0; relative error about 1e-15. */
function erfcPositive(z: Tensor): Tensor {
  const t = div(2, add(z, 2)) as Tensor;
  const u = sub_(mul(t, 2), 1);
  const sum = mul(u, POWERS[POWERS.length - 1]);
  for (let i = POWERS.length - 2; i > 0; i--) mul_(add_(sum, POWERS[i]), u);
  return mul_(exp_(sub_(add_(sum, POWERS[0]), mul(z, z))), t);
}

const SQRT_HALF = Math.SQRT1_2;

/**
 * Φ(x), the normal distribution's function: ½·erfc(−x/√2), computed in float64 whatever the dtype, so that the tail
 * keeps its digits. Derivative: φ(x).
 */
/** @internal */ export const normalCdf = /* @__PURE__ */ elementwise<null>({
  name: "normalCdf",
  torch: "torch.special.ndtr(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"] }],
  node: "NormalCdfBackward0",
  value: (x) => {
    const wide = cast<Tensor>(x, "float64");
    const half = mul_(erfcPositive(mul(abs(wide), SQRT_HALF)), 0.5);
    return cast<Handle>(where<Tensor>(lt(wide, 0) as Tensor, half, sub(1, half) as Tensor), x.dtype);
  },
  slope: (g, x) => mul(g, normalDensity(x)),
});

/** φ(x) = e^(−x²/2) / √(2π) */
export const normalDensity = <T extends Handle>(x: T): T =>
  mul(exp(mul(neg(mul(x, x)), 0.5)), 1 / Math.sqrt(2 * Math.PI));
