/** Modified Bessel functions of the first kind, by their series: Abramowitz and Stegun, 9.6.10 and 9.7.1. */

/** From here on the asymptotic series is exact to the last bits. */
const FAR = 30;

/** Σ (x²/4)ᵏ / (k! (k + order)!), without the factor (x/2)^order. */
function near(x: number, order: 0 | 1): number {
  const z = (x * x) / 4;
  let [term, sum] = [1, 1];
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= z / (k * (k + order));
    sum += term;
  }
  return sum;
}

/** eˣ/√(2πx) · Σ ∏ −(4·order² − (2k − 1)²) / (k! (8x)ᵏ) for x ≥ FAR. */
function far(x: number, order: 0 | 1): number {
  if (x === Infinity) return x;
  let [term, sum] = [1, 1];
  for (let k = 1; k < 40 && Math.abs(term) > 1e-17; k++) {
    term *= ((2 * k - 1) ** 2 - 4 * order) / (8 * k * x);
    sum += term;
  }
  // In two halves: eˣ may be infinite where the quotient is not.
  return ((Math.exp(x / 2) * sum) / Math.sqrt(2 * Math.PI * x)) * Math.exp(x / 2);
}

/** I₀(x), even. */
export function besselI0(x: number): number {
  if (Number.isNaN(x)) return x;
  const a = Math.abs(x);
  return a < FAR ? near(a, 0) : far(a, 0);
}

/** I₁(x), the slope of I₀, odd. */
export function besselI1(x: number): number {
  if (Number.isNaN(x)) return x;
  const a = Math.abs(x);
  const value = a < FAR ? (a / 2) * near(a, 1) : far(a, 1);
  return x < 0 ? -value : value;
}
