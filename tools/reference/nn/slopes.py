"""First and second derivatives of every smooth function, at every second binade of float32 and at kinks, computed with 60 digits.

    python tools/reference/nn/slopes.py
"""

import json
from pathlib import Path

import mpmath as mp

mp.mp.dps = 60
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "nn" / "slopes.json"

# Powers of two reach the ends of the exponentials; between them stand the numbers where float32 begins to lose digits.
POINTS = sorted({0.0, *[s * 2.0**e for s in (1, -1) for e in range(-126, 128, 3)],
                 *[s * v for s in (1, -1) for v in (0.25, 0.5, 0.75, 1, 1.5, 2.5, 3.25, 5, 9, 13, 17, 17.5, 21, 34, 40, 87, 89, 104)]})

sigmoid = lambda x: 1 / (1 + mp.exp(-x)) if x >= 0 else mp.exp(x) / (1 + mp.exp(x))


def sigmoids(x):
    """σ and its two derivatives."""
    s, u = sigmoid(x), sigmoid(-x)
    return s, s * u, s * u * (u - s)


def softplus(x, beta=1):
    s, ds, _ = sigmoids(beta * x)
    value = (beta * x if x > 0 else 0) + mp.log1p(mp.exp(-abs(beta * x)))
    return value / beta, s, beta * ds


def logsigmoid(x):
    value, first, second = softplus(-x)
    return -value, first, -second


def silu(x):
    s, d, d2 = sigmoids(x)
    return x * s, s + x * d, 2 * d + x * d2


def tanhs(x):
    t = mp.tanh(x)
    c = 1 / mp.cosh(x) ** 2
    return t, c, -2 * t * c


def chained(outer, inner):
    (f, f1, f2), (_, g1, g2) = outer, inner
    return f, f1 * g1, f2 * g1**2 + f1 * g2


def mish(x):
    inner = softplus(x)
    t, d, d2 = chained(tanhs(inner[0]), inner)
    return x * t, t + x * d, 2 * d + x * d2


def gelu(x):
    cdf, density = mp.ncdf(x), mp.npdf(x)
    return x * cdf, cdf + x * density, (2 - x * x) * density


def gelu_tanh(x):
    k, c = mp.sqrt(2 / mp.pi), mp.mpf("0.044715")
    inner = (k * (x + c * x**3), k * (1 + 3 * c * x * x), k * 6 * c * x)
    t, d, d2 = chained(tanhs(inner[0]), inner)
    return x * (1 + t) / 2, (1 + t) / 2 + x * d / 2, d + x * d2 / 2


def exponential(x, alpha=1, scale=1, rate=1):
    if x > 0:
        return scale * x, mp.mpf(scale), mp.mpf(0)
    e = mp.exp(rate * x)
    # at the kink PyTorch takes the slope from below, and 0 for the slope of that
    second = alpha * scale * rate**2 * e if x < 0 else mp.mpf(0)
    return alpha * scale * mp.expm1(rate * x), alpha * scale * rate * e, second


def softsign(x):
    below = 1 + abs(x)
    return x / below, below**-2, -2 * mp.sign(x) * below**-3


def tanhshrink(x):
    t, d, d2 = tanhs(x)
    return x - t, t * t, -d2


def bce(x, y, p=1):
    value, first, second = softplus(-x)  # −ln σ(x)
    w = 1 + (p - 1) * y
    return (1 - y) * x + w * value, (1 - y) - w * first, w * second


SELU = (mp.mpf("1.6732632423543772848170429916717"), mp.mpf("1.0507009873554804934193349852946"))

FUNCTIONS = {
    "sigmoid": sigmoids, "tanh": tanhs, "softplus": softplus, "logsigmoid": logsigmoid, "silu": silu, "mish": mish,
    "gelu": gelu, "geluTanh": gelu_tanh, "elu": exponential, "selu": lambda x: exponential(x, *SELU),
    "celu": lambda x: exponential(x, 2, 1, mp.mpf(1) / 2), "softsign": softsign, "tanhshrink": tanhshrink,
    "bce0": lambda x: bce(x, 0), "bce1": lambda x: bce(x, 1), "bceWeighted": lambda x: bce(x, mp.mpf(3) / 4, 3),
}

LEAST, MOST = mp.mpf(10) ** -300, mp.mpf(10) ** 300
plain = lambda v: float(v) if LEAST < abs(v) < MOST else (0.0 if abs(v) <= LEAST else ("inf" if v > 0 else "-inf"))
functions = {name: [[plain(v) for v in f(mp.mpf(x))] for x in POINTS] for name, f in FUNCTIONS.items()}
lines = [f'  "points": {json.dumps(POINTS)}', *[f'  "{name}": {json.dumps(rows)}' for name, rows in functions.items()]]
OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n")
