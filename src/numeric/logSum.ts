import { exp, log, log1p } from "./libm.js";
import { pairwiseSum } from "./sums.js";

/** log(e^p − e^q) for p ≥ q. */
export const logSubExp = (p: number, q: number): number => p + log1p(-exp(q - p));

/** `np.logaddexp`. */
export function logAddExp(p: number, q: number): number {
  if (p === q) return p + Math.LN2;
  const difference = p - q;
  return difference > 0 ? p + log1p(exp(-difference)) : q + log1p(exp(difference));
}

/** log Σ e^x, as `scipy.special.logsumexp` sums it: the greatest terms apart. */
export function logSumExp(values: Float64Array): number {
  const greatest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  let count = 0;
  const rest = values.map((value) => {
    if (value !== greatest) return exp(value - greatest);
    count++;
    return 0;
  });
  return log1p(pairwiseSum(rest) / count) + log(count) + greatest;
}
