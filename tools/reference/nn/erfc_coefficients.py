"""The polynomial of src/nn/functional/erf.ts: ln(erfc(z)·e^(z²)/t) over u = 2t − 1, with t = 2/(2 + z) and z ≥ 0.

Chebyshev interpolation in 60 digits, written in powers of u, constant term first.

    python tools/reference/nn/erfc_coefficients.py
"""

from mpmath import chebyfit, erfc, exp, log, mp, mpf

mp.dps = 60
DEGREE = 26


def f(u):
    t = (u + 1) / 2
    if t < mpf(10) ** -20:  # z → ∞: erfc(z)·e^(z²) → 1/(z·√π), and t → 2/z
        return log(1 / (2 * mp.sqrt(mp.pi)))
    z = 2 / t - 2
    scaled = erfc(z) * exp(z * z) if z < 1000 else (1 - 1 / (2 * z * z) + 3 / (4 * z**4)) / (z * mp.sqrt(mp.pi))
    return log(scaled / t)


coefficients, error = chebyfit(f, [-1, 1], DEGREE + 1, error=True)
print(f"// error {float(error):.1e}")
print(", ".join(repr(float(c)) for c in reversed(coefficients)))
