/** c₀ + c₁x + … + cₙxⁿ by Horner's rule. */
export function ascending(x: number, coefficients: ArrayLike<number>): number {
  let sum = coefficients[coefficients.length - 1];
  for (let i = coefficients.length - 2; i >= 0; i--) sum = sum * x + coefficients[i];
  return sum;
}

/** c₀xⁿ + c₁xⁿ⁻¹ + … + cₙ by Horner's rule. */
export function descending(x: number, coefficients: ArrayLike<number>): number {
  let sum = coefficients[0];
  for (let i = 1; i < coefficients.length; i++) sum = sum * x + coefficients[i];
  return sum;
}
