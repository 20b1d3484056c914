import { checkOptions } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { checkFactor, checkTensor } from "../arguments.js";
import { LARGEST, nanToNumOp } from "../ops/questions.js";
import { type NamedResults, namedResults } from "../ops/results.js";
import * as special from "../ops/special.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Special functions of each element. Whole numbers give float32. */

/**
 * ln |Γ(x)|, of each element; ∞ at 0, −1, −2, … Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.lgamma(torch.tensor([1, 4, 0.5])) // tensor([0.0000, 1.7918, 0.5724])
 */
export function lgamma(x: Tensor): Tensor {
  return special.lgamma(self("lgamma", x));
}

/**
 * The slope of `lgamma`, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.digamma(torch.tensor([1, 0.5])) // tensor([-0.5772, -1.9635])
 */
export function digamma(x: Tensor): Tensor {
  return special.digamma(self("digamma", x));
}

/**
 * The number whose erf is x, of each element; ±∞ at ±1, NaN beyond. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.erfinv(torch.tensor([0, 0.5, -1])) // tensor([0.0000, 0.4769,   -inf])
 */
export function erfinv(x: Tensor): Tensor {
  return special.erfinv(self("erfinv", x));
}

/**
 * The modified Bessel function of order 0, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.i0(torch.tensor([0, 1, 2])) // tensor([1.0000, 1.2661, 2.2796])
 */
export function i0(x: Tensor): Tensor {
  return special.i0(self("i0", x));
}

/**
 * sin(πx)/(πx), of each element; 1 at 0. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.sinc(torch.tensor([0, 0.5])) // tensor([1.0000, 0.6366])
 */
export function sinc(x: Tensor): Tensor {
  return special.sinc(self("sinc", x));
}

/**
 * ln(x/(1 − x)), of each element, the inverse of the sigmoid; with `eps`, x is bounded by eps and 1 − eps first (else NaN beyond 0 and 1).
 * Shape: x's; whole numbers give float32.
 *
 * @throws E-ARG-002 for an eps that is no number
 * @example
 * torch.logit(torch.tensor([0.5, 0.9])) // tensor([0.0000, 2.1972])
 * torch.logit(torch.tensor([0, 1]), 0.1) // tensor([-2.1972,  2.1972])
 */
export function logit(x: Tensor, eps: number | null = null): Tensor {
  if (eps !== null) checkFactor("logit", "eps", eps);
  return special.logit(self("logit", x), eps);
}

/**
 * The number next to x on the way to other, of each pair. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for whole numbers
 * @example
 * torch.nextafter(torch.tensor([1]), torch.tensor([2])).sub(1).item() // 1.1920928955078125e-7
 */
export function nextafter(x: Tensor, other: Tensor): Tensor {
  checkTensor("nextafter", say("the other", "el otro"), other);
  return special.nextafterOp<Tensor>(
    [self("nextafter", x), other],
    special.widthOf(special.commonOf(x, other)),
  );
}

/**
 * x·2^other, of each pair. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.ldexp(torch.tensor([1, 0.75]), torch.tensor([3, 2])) // tensor([8., 3.])
 */
export function ldexp(x: Tensor, other: Tensor): Tensor {
  checkTensor("ldexp", say("the exponent", "el exponente"), other);
  return special.ldexp<Tensor>(self("ldexp", x), other);
}

/**
 * x = mantissa·2^exponent with ½ ≤ |mantissa| < 1, of each element: by name, or as a pair. Exponents are int32.
 *
 * @throws E-DTYPE-001 for whole numbers
 * @example
 * const { mantissa, exponent } = torch.frexp(torch.tensor([8, 0.75]));
 * mantissa // tensor([0.5000, 0.7500])
 * exponent.toArray() // [4, 0]
 */
export function frexp(x: Tensor): NamedResults<{ mantissa: Tensor; exponent: Tensor<"int32"> }> {
  const [mantissa, exponent] = special.frexp<Tensor>(self("frexp", x));
  return namedResults("frexp", { mantissa, exponent: exponent as Tensor<"int32"> });
}

/**
 * x to the power of the exponent, of each pair, computed in float64. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.floatPower(torch.tensor([2, 3]), 2).dtype // float64
 */
export function floatPower(x: Tensor | number, exponent: Tensor | number): Tensor<"float64"> {
  return special.floatPower<Tensor>(x, exponent) as Tensor<"float64">;
}

/** What takes the place of NaN, ∞ and −∞. */
export interface NanToNumOptions {
  /** For NaN. Default 0. */
  nan?: number | null;
  /** For ∞. Default: the largest number of the dtype. */
  posinf?: number | null;
  /** For −∞. Default: the smallest number of the dtype. */
  neginf?: number | null;
}

/**
 * Each element, but `nan` (default 0) for NaN, `posinf` for ∞ and `neginf` for −∞ (by default the largest and the smallest number of the dtype).
 * Shape and dtype: x's. By position: nan, posinf, neginf.
 *
 * @throws E-ARG-002 for what is no number
 * @example
 * torch.nanToNum(torch.tensor([NaN, 1, Infinity]), { posinf: 9 }) // tensor([0., 1., 9.])
 */
export function nanToNum(
  x: Tensor,
  nan?: number | null | NanToNumOptions,
  posinf?: number | null,
  neginf?: number | null,
): Tensor {
  const { dtype } = self("nanToNum", x);
  const named = typeof nan === "object" && nan !== null ? nan : { nan, posinf, neginf };
  checkOptions("nanToNum", named, ["nan", "posinf", "neginf"]);
  const most = isFloat(dtype) ? LARGEST[dtype] : 0;
  const values = { nan: named.nan ?? 0, posinf: named.posinf ?? most, neginf: named.neginf ?? -most };
  for (const [name, value] of Object.entries(values)) checkFactor("nanToNum", name, value);
  return nanToNumOp<Tensor>([x], values);
}
