/**
 * A = Q·R by Householder reflections, with LAPACK's signs (geqrf, orgqr): Q has orthonormal columns, R is upper triangular.
 * Golub and Van Loan, Matrix Computations, 5.2.
 *
 * @param a [m, n] row after row, m ≥ n; it becomes Q, [m, n]
 * @returns the diagonal of R
 */
export function qrInPlace(a: Float64Array, m: number, n: number): Float64Array {
  const diagonal = new Float64Array(n);
  const taus = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    // H = 1 − tau·v·vᵀ with v[k] = 1 takes column k, from its diagonal on, to (beta, 0, …).
    const alpha = a[k * n + k];
    let below = 0;
    for (let i = k + 1; i < m; i++) below = Math.hypot(below, a[i * n + k]);
    diagonal[k] = alpha;
    if (below === 0) continue;
    const beta = -Math.sign(alpha || 1) * Math.hypot(alpha, below);
    diagonal[k] = beta;
    taus[k] = (beta - alpha) / beta;
    for (let i = k + 1; i < m; i++) a[i * n + k] /= alpha - beta;
    for (let j = k + 1; j < n; j++) reflect(a, m, n, k, j, taus[k]);
  }
  // Q = H₀·H₁·…, from the last reflection on, over the first n columns of the identity.
  for (let k = n - 1; k >= 0; k--) {
    a[k * n + k] = 1;
    for (let j = k + 1; j < n; j++) {
      a[k * n + j] = 0;
      reflect(a, m, n, k, j, taus[k]);
    }
    for (let i = k + 1; i < m; i++) a[i * n + k] *= -taus[k];
    a[k * n + k] = 1 - taus[k];
  }
  return diagonal;
}

/** Column j, from row k on, becomes (1 − tau·v·vᵀ)·column; v is column k, whose first number counts as 1. */
function reflect(a: Float64Array, m: number, n: number, k: number, j: number, tau: number): void {
  let dot = a[k * n + j];
  for (let i = k + 1; i < m; i++) dot += a[i * n + k] * a[i * n + j];
  const step = tau * dot;
  a[k * n + j] -= step;
  for (let i = k + 1; i < m; i++) a[i * n + j] -= step * a[i * n + k];
}
