"""
Coefficients of the polynomials in src/engine/**/assembly (math*.ts, wide.ts, trig.ts): the best for the largest error,
each rounded to its dtype from the lowest power up while the others are fitted anew.

    python tools/kernels/minimax.py

Needs mpmath. Prints the coefficients, highest power first, and the largest relative error that they leave.
"""

from mpmath import cos, erf, erfc, exp, log, matrix, lu_solve, mp, mpf, nstr, pi, sin, sqrt, tanh, atanh
import struct

mp.prec = 200


def rounded(x, bits):
    """x as the nearest float32 or float64."""
    format = "<f" if bits == 32 else "<d"
    return mpf(struct.unpack(format, struct.pack(format, float(x)))[0])


def minimax(f, weight, powers, low, high, nodes=120, rounds=40):
    """The coefficients with (nearly) the smallest largest weight(x)·|f(x) − Σ c_k x^powers[k]|: Lawson's iteration."""
    xs = [(low + high) / 2 + (high - low) / 2 * mp.cos(mp.pi * (i + mpf("0.5")) / nodes) for i in range(nodes)]
    fs, ws = [f(x) for x in xs], [weight(x) for x in xs]
    lawson = [mpf(1) / nodes] * nodes
    n = len(powers)
    best, smallest = None, None
    for _ in range(rounds):
        a, b = matrix(n, n), matrix(n, 1)
        for x, y, w, v in zip(xs, fs, ws, lawson):
            row = [x**p for p in powers]
            for i in range(n):
                for k in range(n):
                    a[i, k] += v * w * w * row[i] * row[k]
                b[i] += v * w * w * row[i] * y
        c = list(lu_solve(a, b))
        errors = [w * abs(y - sum(ck * x**p for ck, p in zip(c, powers))) for x, y, w in zip(xs, fs, ws)]
        if smallest is None or max(errors) < smallest:
            best, smallest = c, max(errors)
        total = sum(v * e for v, e in zip(lawson, errors))
        lawson = [v * e / total for v, e in zip(lawson, errors)]
    return best


def fit(name, f, weight, powers, low, high, bits):
    """Prints the coefficients of the powers, rounded one after the other, lowest first."""
    fixed = {}
    low, high = mpf(low), mpf(high)
    for k, p in enumerate(powers):
        known = dict(fixed)
        residue = lambda x: f(x) - sum(c * x**q for q, c in known.items())
        fixed[p] = rounded(minimax(residue, weight, powers[k:], low, high)[0], bits)
    grid = [low + (high - low) * mpf(i) / 2000 for i in range(2001)]
    error = max(weight(x) * abs(f(x) - sum(c * x**q for q, c in fixed.items())) for x in grid)
    print(f"{name}: error 2^{float(log(error, 2)):.1f}")
    for p in reversed(powers):
        print(f"  x^{p}: {nstr(fixed[p], 9 if bits == 32 else 17)}")


half = log(2) / 2 * mpf("1.01")
tiny = mpf("1e-18")
at0 = lambda f, limit: lambda x: limit if abs(x) < tiny else f(x)

# e^r = 1 + r + r²·P(r), |r| ≤ ln 2 / 2: relative error of e^r
exp_p = at0(lambda r: (exp(r) - 1 - r) / r**2, mpf(1) / 2)
exp_w = lambda r: r**2 / exp(r)
fit("exp, float32", exp_p, exp_w, [0, 1, 2, 3, 4], -half, half, 32)
fit("exp, float64", exp_p, exp_w, list(range(10)), -half, half, 64)
# ln(1 + f) = f − f²/2 + f³·Q(f), 2/3 ≤ 1 + f ≤ 4/3: relative error of ln(1 + f)
ln1p = lambda f: log(1 + f)
log_q = at0(lambda f: (ln1p(f) - f + f**2 / 2) / f**3, mpf(1) / 3)
log_w = at0(lambda f: abs(f**3 / ln1p(f)), mpf(0))
fit("log, float32", log_q, log_w, list(range(8)), mpf(-1) / 3, mpf(1) / 3, 32)
# tanh x = x + x³·R(x²), |x| ≤ limit: relative error
tanh_r = at0(lambda z: (tanh(sqrt(z)) / sqrt(z) - 1) / z, mpf(-1) / 3)
tanh_w = at0(lambda z: abs(z * sqrt(z) / tanh(sqrt(z))), mpf(0))
fit("tanh, float32", tanh_r, tanh_w, list(range(6)), mpf("1e-12"), mpf("0.75") ** 2, 32)
fit("tanh, float64", tanh_r, tanh_w, list(range(11)), mpf("1e-14"), mpf("0.6") ** 2, 64)
# 2·artanh s = 2s + s³·L(s²), |s| ≤ 3 − 2√2: ln(m) for s = (m − 1) / (m + 1), √½ ≤ m ≤ √2
limit = (3 - 2 * sqrt(mpf(2))) * mpf("1.001")
log_l = at0(lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z, mpf(2) / 3)
log_lw = at0(lambda z: abs(z * sqrt(z) / (2 * atanh(sqrt(z)))), mpf(0))
fit("log, float64", log_l, log_lw, list(range(7)), mpf("1e-14"), limit**2, 64)
# For float32 results computed in float64. e^r as above, with fewer powers
fit("exp of wide.ts", exp_p, exp_w, list(range(6)), -half, half, 64)
# erfc z = e^(−z²)·Σ c_k t^k with t = 1 / (1 + z/2), 0 ≤ z ≤ 10.2: relative error
scaled_erfc = lambda t: erfc(2 / t - 2) * exp((2 / t - 2) ** 2)
fit("erfc of wide.ts", scaled_erfc, lambda t: 1 / scaled_erfc(t), list(range(1, 13)), 1 / mpf("6.1"), 1, 64)
# erf x = x·Σ c_k x^2k, |x| ≤ 0.5
erf_e = at0(lambda z: erf(sqrt(z)) / sqrt(z), 2 / sqrt(mp.pi))
fit("erf of wide.ts", erf_e, lambda z: 1 / erf_e(z), list(range(6)), mpf("1e-12"), mpf("0.25"), 64)
# ln(1 + z) = s·Σ c_k s^2k, s = z / (2 + z), 0 ≤ z ≤ 1
ln_s = at0(lambda y: 2 * atanh(sqrt(y)) / sqrt(y), mpf(2))
fit("log1p of wide.ts", ln_s, lambda y: 1 / ln_s(y), list(range(6)), mpf("1e-12"), mpf(1) / 9, 64)
# sin r = r·Σ c_k r^2k, |r| ≤ π/2: relative error
sin_q = at0(lambda z: sin(sqrt(z)) / sqrt(z), mpf(1))
fit("sin of trig.ts, float32", sin_q, lambda z: 1 / sin_q(z), list(range(6)), mpf("1e-12"), (pi / 2 * mpf("1.001")) ** 2, 64)
# sin r = r + r³·S(r²) and cos r = 1 − r²/2 + r⁴·C(r²), |r| ≤ π/4: relative error
quarter = (pi / 4 * mpf("1.001")) ** 2
sin_s = at0(lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, mpf(-1) / 6)
sin_w = at0(lambda z: abs(z * sqrt(z) / sin(sqrt(z))), mpf(0))
fit("sin of trig.ts, float64", sin_s, sin_w, list(range(6)), mpf("1e-14"), quarter, 64)
cos_c = at0(lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2, mpf(1) / 24)
fit("cos of trig.ts, float64", cos_c, lambda z: z**2 / cos(sqrt(z)), list(range(6)), mpf("1e-14"), quarter, 64)
