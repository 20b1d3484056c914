"""NumPy's RandomState: what twenty seeds draw, in one long sequence of calls each.

Run from the repository root: python tools/reference/random/numpy_random_state.py
Writes test/fixtures/random/numpy_random_state.json
"""

import json
import math
import random
from pathlib import Path

import numpy as np

SEEDS = [0, 1, 2, 3, 7, 13, 21, 42, 99, 123, 256, 1000, 1234, 2023, 65535, 99999, 1000003, 2**31 - 1, 2**31, 2**32 - 1]
PROBABILITIES = [0.1, 0.0, 0.25, 0.35, 0.2, 0.1]


def plain(value):
    if isinstance(value, np.ndarray):
        return [plain(v) for v in value.tolist()] if value.ndim == 1 else plain(value.ravel())
    if isinstance(value, np.generic):
        value = value.item()
    # beyond 2^53 as text: JSON numbers are doubles
    return str(value) if isinstance(value, int) and abs(value) > 2**53 else value


def calls(r):
    """(method, arguments in the camelCase API, result); the order is part of the fixture."""
    yield "randomSample", [5], r.random_sample(5)
    yield "uniform", [-3, 11, 5], r.uniform(-3, 11, 5)
    yield "standardNormal", [5], r.standard_normal(5)
    yield "normal", [10, 2.5, 4], r.normal(10, 2.5, 4)
    yield "randint", [10, None, 8], r.randint(10, size=8)
    yield "randint", [-5, 1000003, 5], r.randint(-5, 1000003, 5)
    yield "randint", [0, 2**32, 3], r.randint(0, 2**32, 3)
    yield "randint", [0, 2**40 + 1, 4], r.randint(0, 2**40 + 1, 4)
    for dtype, low, high in [
        ("bool", 0, 2), ("int8", -128, 128), ("int8", -100, 27), ("uint8", 3, 200), ("int16", -32768, 32768),
        ("int16", -7, 1000), ("uint16", 0, 60000), ("int32", -(2**31), 2**31), ("int32", -9, 100), ("uint32", 5, 2**32),
        ("uint32", 7, 8),
    ]:
        yield "randint", [low, high, 7, dtype], r.randint(low, high, 7, dtype=dtype if dtype != "bool" else bool).astype(int)
    yield "randint big", ["-9223372036854775808", "9223372036854775808", 3, "int64"], r.randint(-(2**63), 2**63, 3, dtype="int64")
    yield "randint big", ["-3", "9223372036854775807", 3, "int64"], r.randint(-3, 2**63 - 1, 3, dtype="int64")
    yield "randint big", ["0", "18446744073709551616", 3, "uint64"], r.randint(0, 2**64, 3, dtype="uint64")
    yield "choice", [12, 6], r.choice(12, 6)
    yield "choice", [12, 6, {"replace": False}], r.choice(12, 6, replace=False)
    yield "choice", [6, 7, {"p": PROBABILITIES}], r.choice(6, 7, p=PROBABILITIES)
    yield "choice", [6, 4, {"replace": False, "p": PROBABILITIES}], r.choice(6, 4, replace=False, p=PROBABILITIES)
    yield "permutation", [9], r.permutation(9)
    yield "permutation", [[1.5, 2.5, 3.5, 4.5]], r.permutation([1.5, 2.5, 3.5, 4.5])
    yield "exponential", [2.5, 4], r.exponential(2.5, 4)
    yield "binomial", [10, 0.3, 4], r.binomial(10, 0.3, 4)
    yield "binomial", [1000, 0.4, 5], r.binomial(1000, 0.4, 5)
    yield "binomial", [1000000, 0.75, 5], r.binomial(1000000, 0.75, 5)
    yield "binomial", [40, 0.9, 3], r.binomial(40, 0.9, 3)
    yield "poisson", [3.5, 4], r.poisson(3.5, 4)
    yield "poisson", [120.5, 4], r.poisson(120.5, 4)
    yield "multinomial", [50, PROBABILITIES, 2], r.multinomial(50, PROBABILITIES, 2)
    yield "multinomial", [5000, PROBABILITIES], r.multinomial(5000, PROBABILITIES)
    yield "gamma", [0.4, 2, 3], r.gamma(0.4, 2, 3)
    yield "gamma", [3.7, 1, 3], r.gamma(3.7, 1, 3)
    yield "beta", [0.5, 0.7, 3], r.beta(0.5, 0.7, 3)
    yield "beta", [2, 5, 3], r.beta(2, 5, 3)
    yield "dirichlet", [[1, 2.5, 0.5], 2], r.dirichlet([1, 2.5, 0.5], 2)
    yield "chisquare", [4, 2], r.chisquare(4, 2)
    yield "standardT", [3, 2], r.standard_t(3, 2)
    yield "laplace", [1, 2, 2], r.laplace(1, 2, 2)
    yield "logistic", [1, 2, 2], r.logistic(1, 2, 2)
    yield "gumbel", [1, 2, 2], r.gumbel(1, 2, 2)
    yield "triangular", [-1, 2, 7, 3], r.triangular(-1, 2, 7, 3)
    yield "lognormal", [0.5, 0.25, 3], r.lognormal(0.5, 0.25, 3)
    yield "geometric", [0.05, 3], r.geometric(0.05, 3)
    yield "geometric", [0.6, 3], r.geometric(0.6, 3)
    yield "bytes", [7], list(r.bytes(7))
    yield "randomSample", [], r.random_sample()


def main():
    seeds = {}
    shape = None
    for seed in SEEDS:
        drawn = list(calls(np.random.RandomState(seed)))
        shape = [[name, arguments] for name, arguments, _ in drawn]
        seeds[str(seed)] = [plain(result) for _, _, result in drawn]
    arrays = []
    for key in ([0], [1, 2, 3], list(range(700)), [4294967295, 0, 17]):
        r = np.random.RandomState(key)
        arrays.append({"seed": key if len(key) < 10 else "0..699", "randomSample": r.random_sample(4).tolist()})
    r = np.random.RandomState(5)
    r.standard_normal(3)
    state = r.get_state(legacy=False)
    long = np.random.RandomState(8)
    random.seed(4)
    arguments = [math.exp(random.uniform(-20, 20)) for _ in range(300)] + [random.uniform(0.7, 1.5) for _ in range(300)]
    exponents = [random.uniform(-30, 30) for _ in range(400)]
    fixture = {
        "origin": {
            "library": "numpy",
            "version": np.__version__,
            "script": "tools/reference/random/numpy_random_state.py",
            "seeds": SEEDS,
            "capability": "any; exp and log are the C library's (glibc), by Python's math",
        },
        "calls": shape,
        "results": seeds,
        "arraySeeds": arrays,
        "state": {
            "pos": state["state"]["pos"], "firstWords": state["state"]["key"][:4].tolist(),
            "hasGauss": state["has_gauss"], "gauss": state["gauss"], "next": r.standard_normal(3).tolist(),
        },
        "long": {
            "sumOfMillion": int(long.randint(0, 1000, 1000000).sum()),
            "permutationEnds": np.r_[(p := long.permutation(100000))[:5], p[-5:]].tolist(),
            "after": long.random_sample(),
        },
        "libm": {
            "log": [[x, math.log(x)] for x in arguments],
            "exp": [[x, math.exp(x)] for x in exponents],
            "expm1": [[x, math.expm1(x)] for x in exponents],
            "log1p": [[x, math.log1p(x)] for x in [y - 1 for y in arguments if y > 1e-3][:400]],
        },
    }
    path = Path("test/fixtures/random/numpy_random_state.json")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(fixture, separators=(",", ":")) + "\n")


main()
