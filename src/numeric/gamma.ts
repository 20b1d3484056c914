import { log } from "./libm.js";

const LOG_GAMMA_SERIES = [
  8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4,
  8.417508417508418e-4, -1.917526917526918e-3, 6.41025641025641e-3, -2.955065359477124e-2,
  1.796443723688307e-1, -1.3924322169059,
];

/** log Γ(x) as NumPy's `random` has it, by Stirling's series (Zhang and Jin, Computation of Special Functions, 1996). */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  const steps = x < 7 ? Math.floor(7 - x) : 0;
  let shifted = x + steps;
  const inverseSquare = (1 / shifted) * (1 / shifted);
  let series = LOG_GAMMA_SERIES[9];
  for (let k = 8; k >= 0; k--) series = series * inverseSquare + LOG_GAMMA_SERIES[k];
  let result = series / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * log(shifted) - shifted;
  for (let k = 0; k < steps; k++) {
    result -= log(shifted - 1);
    shifted -= 1;
  }
  return result;
}
