"""NumPy's default_rng: what twenty seeds draw, in one long sequence of calls each.

Run from the repository root: python tools/reference/random/numpy_generator.py
Writes test/fixtures/random/numpy_generator.json
"""

import json
from pathlib import Path

import numpy as np

SEEDS = [0, 1, 2, 3, 7, 13, 21, 42, 99, 123, 256, 1000, 1234, 2023, 65535, 99999, 1000003, 2**31 - 1, 2**32 - 1, 2**40 + 17]
PROBABILITIES = [0.1, 0.0, 0.25, 0.35, 0.2, 0.1]


def plain(value):
    if isinstance(value, np.ndarray):
        return [plain(v) for v in value.ravel().tolist()]
    if isinstance(value, np.generic):
        value = value.item()
    return str(value) if isinstance(value, int) and abs(value) > 2**53 else value


def shuffled(g, x):
    g.shuffle(x)
    return list(x)


def calls(g):
    """(method, arguments in the camelCase API, result); the order is part of the fixture."""
    yield "random", [5], g.random(5)
    yield "uniform", [-3, 11, 5], g.uniform(-3, 11, 5)
    yield "standardNormal", [6], g.standard_normal(6)
    yield "normal", [10, 2.5, 4], g.normal(10, 2.5, 4)
    yield "standardExponential", [5], g.standard_exponential(5)
    yield "exponential", [2.5, 3], g.exponential(2.5, 3)
    yield "integers", [10, None, 8], g.integers(10, size=8)
    yield "integers", [-5, 1000003, 5], g.integers(-5, 1000003, 5)
    yield "integers", [3, 7, 5, {"endpoint": True}], g.integers(3, 7, 5, endpoint=True)
    yield "integers", [0, 2**32, 3], g.integers(0, 2**32, 3)
    yield "integers", [0, 2**40 + 1, 4], g.integers(0, 2**40 + 1, 4)
    for dtype, low, high in [
        ("bool", 0, 2), ("int8", -128, 128), ("int8", -100, 27), ("uint8", 3, 200), ("int16", -32768, 32768),
        ("int16", -7, 1000), ("uint16", 0, 60000), ("int32", -(2**31), 2**31), ("int32", -9, 100), ("uint32", 5, 2**32),
        ("uint32", 0, 3 * 2**30), ("uint32", 7, 8),
    ]:
        drawn = g.integers(low, high, 7, dtype=dtype if dtype != "bool" else bool)
        yield "integers", [low, high, 7, {"dtype": dtype}], drawn.astype(int)
    yield "integers big", ["-9223372036854775808", "9223372036854775808", 3], g.integers(-(2**63), 2**63, 3, dtype="int64")
    yield "integers big", ["-3", "9223372036854775807", 3], g.integers(-3, 2**63 - 1, 3, dtype="int64")
    yield "integers big", ["0", "18446744073709551616", 3, {"dtype": "uint64"}], g.integers(0, 2**64, 3, dtype="uint64")
    yield "choice", [12, 6], g.choice(12, 6)
    yield "choice", [12, 6, {"replace": False}], g.choice(12, 6, replace=False)
    yield "choice", [1000, 6, {"replace": False, "shuffle": False}], g.choice(1000, 6, replace=False, shuffle=False)
    yield "choice", [6, 7, {"p": PROBABILITIES}], g.choice(6, 7, p=PROBABILITIES)
    yield "choice", [6, 4, {"replace": False, "p": PROBABILITIES}], g.choice(6, 4, replace=False, p=PROBABILITIES)
    yield "permutation", [9], g.permutation(9)
    yield "permutation", [[1.5, 2.5, 3.5, 4.5]], g.permutation([1.5, 2.5, 3.5, 4.5])
    yield "shuffle list", [[5, 6, 7, 8, 9]], shuffled(g, [5, 6, 7, 8, 9])
    yield "shuffle typed", [[5, 6, 7, 8, 9]], shuffled(g, np.array([5.0, 6, 7, 8, 9]))
    yield "binomial", [10, 0.3, 4], g.binomial(10, 0.3, 4)
    yield "binomial", [1000, 0.4, 5], g.binomial(1000, 0.4, 5)
    yield "poisson", [3.5, 4], g.poisson(3.5, 4)
    yield "poisson", [120.5, 4], g.poisson(120.5, 4)
    yield "geometric", [0.05, 3], g.geometric(0.05, 3)
    yield "geometric", [0.6, 3], g.geometric(0.6, 3)
    yield "multinomial", [50, PROBABILITIES, 2], g.multinomial(50, PROBABILITIES, 2)
    yield "gamma", [0.4, 2, 3], g.gamma(0.4, 2, 3)
    yield "gamma", [3.7, 1, 3], g.gamma(3.7, 1, 3)
    yield "beta", [2, 5, 3], g.beta(2, 5, 3)
    yield "bytes", [7], list(g.bytes(7))
    yield "lognormal", [0.5, 0.25, 3], g.lognormal(0.5, 0.25, 3)
    yield "random", [], g.random()


def main():
    shape, results = None, {}
    for seed in SEEDS:
        drawn = list(calls(np.random.default_rng(seed)))
        shape = [[name, arguments] for name, arguments, _ in drawn]
        results[str(seed)] = [plain(result) for _, _, result in drawn]
    sequences = []
    for entropy in (0, 12345, 2**70 + 3, [1, 2, 3], [7, 2**33, 5, 6, 8], 2**200 + 1):
        s = np.random.SeedSequence(entropy)
        sequences.append({
            "entropy": [str(v) for v in entropy] if isinstance(entropy, list) else str(entropy),
            "state": s.generate_state(6).tolist(),
            "spawned": [c.generate_state(2).tolist() for c in s.spawn(2)],
            "grandchild": s.spawn(1)[0].spawn(1)[0].generate_state(2).tolist(),
        })
    g = np.random.default_rng(8)
    long = {
        "normals": float(np.sort(g.standard_normal(200000))[[0, 1000, 100000, 199999]].sum()),
        "exponentials": float(np.sort(g.standard_exponential(200000))[[0, 1000, 100000, 199999]].sum()),
        "integers": int(g.integers(0, 1000, 1000000).sum()),
        "permutationEnds": np.r_[(p := g.permutation(100000))[:5], p[-5:]].tolist(),
        "tailChoice": int(g.choice(20000, 1000, replace=False)[:100].sum()),
        "after": g.random(),
    }
    fixture = {
        "origin": {
            "library": "numpy", "version": np.__version__, "script": "tools/reference/random/numpy_generator.py",
            "seeds": SEEDS, "capability": "any",
        },
        "calls": shape, "results": results, "sequences": sequences, "long": long,
    }
    Path("test/fixtures/random/numpy_generator.json").write_text(json.dumps(fixture, separators=(",", ":")) + "\n")


main()
