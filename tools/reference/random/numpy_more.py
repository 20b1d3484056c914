"""NumPy's rarer distributions and axes, by RandomState and default_rng, and pandas' sample: what twenty seeds draw.

Run from the repository root: python tools/reference/random/numpy_more.py
Writes test/fixtures/random/numpy_more.json and test/fixtures/random/pandas_sample.json
"""

import json
import random
import warnings
from pathlib import Path

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
SEEDS = [0, 1, 2, 3, 7, 13, 21, 42, 99, 123, 256, 1000, 1234, 2023, 65535, 99999, 1000003, 2**31 - 1, 2**31, 2**32 - 1]
ROWS = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]


def plain(value):
    return value.tolist() if isinstance(value, np.ndarray) else value.item() if isinstance(value, np.generic) else value


def shared(r):
    """What both draw, each by its own formula."""
    yield "standardExponential", [3], r.standard_exponential(3)
    yield "standardGamma", [0.7, 2], r.standard_gamma(0.7, 2)
    yield "standardGamma", [5.5, 2], r.standard_gamma(5.5, 2)
    yield "chisquare", [4, 2], r.chisquare(4, 2)
    yield "noncentralChisquare", [3, 1.5, 2], r.noncentral_chisquare(3, 1.5, 2)
    yield "noncentralChisquare", [0.8, 2.5, 2], r.noncentral_chisquare(0.8, 2.5, 2)
    yield "noncentralChisquare", [0.8, 0, 1], r.noncentral_chisquare(0.8, 0, 1)
    yield "f", [3, 7, 2], r.f(3, 7, 2)
    yield "noncentralF", [3, 7, 1.5, 2], r.noncentral_f(3, 7, 1.5, 2)
    yield "standardT", [5, 2], r.standard_t(5, 2)
    yield "standardCauchy", [2], r.standard_cauchy(2)
    yield "laplace", [1, 2, 2], r.laplace(1, 2, 2)
    yield "logistic", [1, 2, 2], r.logistic(1, 2, 2)
    yield "gumbel", [1, 2, 2], r.gumbel(1, 2, 2)
    yield "triangular", [-1, 0.5, 4, 2], r.triangular(-1, 0.5, 4, 2)
    yield "rayleigh", [2, 2], r.rayleigh(2, 2)
    yield "weibull", [1.7, 2], r.weibull(1.7, 2)
    yield "pareto", [3, 2], r.pareto(3, 2)
    yield "power", [2.5, 2], r.power(2.5, 2)
    yield "wald", [3, 2, 3], r.wald(3, 2, 3)
    yield "vonmises", [0.5, 4, 3], r.vonmises(0.5, 4, 3)
    yield "vonmises", [-3, 1e-6, 2], r.vonmises(-3, 1e-6, 2)
    yield "vonmises", [1, 1e-9, 1], r.vonmises(1, 1e-9, 1)
    yield "negativeBinomial", [5, 0.3, 3], r.negative_binomial(5, 0.3, 3)
    yield "logseries", [0.8, 4], r.logseries(0.8, 4)
    yield "zipf", [2.5, 4], r.zipf(2.5, 4)
    for urn in ([15, 20, 8], [30, 12, 20], [100, 200, 50], [200, 100, 250], [3, 4, 7], [5, 0, 3], [0, 5, 3], [40, 60, 95]):
        yield "hypergeometric", [*urn, 3], r.hypergeometric(*urn, 3)
    yield "dirichlet", [[1.5, 2, 3], 2], r.dirichlet([1.5, 2, 3], 2).ravel()


def legacy(r):
    yield "random", [2], r.random(2)
    yield "rand", [2, 3], r.rand(2, 3).ravel()
    yield "randn", [2, 2], r.randn(2, 2).ravel()
    yield "randomIntegers", [6, None, 4], r.random_integers(6, size=4)
    yield "randomIntegers", [-2, 3, 4], r.random_integers(-2, 3, 4)
    yield from shared(r)
    yield "permutation", [ROWS], r.permutation(ROWS)
    yield "random", [1], r.random(1)


def mixed(g, axis):
    x = np.array(ROWS)
    g.shuffle(x, axis=axis)
    return x


def modern(g):
    yield "random", [5, {"dtype": "float32"}], g.random(5, dtype=np.float32).astype(float)
    yield "standardExponential", [3, {"method": "inv"}], g.standard_exponential(3, method="inv")
    yield from shared(g)
    yield "vonmises", [1, 2e6, 2], g.vonmises(1, 2e6, 2)
    yield "zipf", [1100, 2], g.zipf(1100, 2)
    yield "dirichlet", [[0.05, 0.02, 0.09], 2], g.dirichlet([0.05, 0.02, 0.09], 2).ravel()
    for method in ("marginals", "count"):
        for colors, n in (([3, 0, 8, 12], 5), ([3, 0, 8, 12], 20), ([100, 40, 250], 120), ([7], 3), ([4, 4], 0)):
            drawn = g.multivariate_hypergeometric(colors, n, 3, method=method).ravel()
            yield "multivariateHypergeometric", [colors, n, 3, {"method": method}], drawn
    x = np.array(ROWS)
    yield "choice", [ROWS, 2, {"axis": 0}], g.choice(x, 2, axis=0)
    yield "choice", [ROWS, 3, {"axis": 1, "replace": False}], g.choice(x, 3, axis=1, replace=False)
    yield "choice", [ROWS, 3, {"axis": 1, "p": [0.1, 0.2, 0.3, 0.4]}], g.choice(x, 3, axis=1, p=[0.1, 0.2, 0.3, 0.4])
    yield "choice", [20000, 1500, {"replace": False, "shuffle": False}], int(g.choice(20000, 1500, replace=False, shuffle=False).sum())
    yield "shuffle", [ROWS], mixed(g, 0)
    yield "shuffle", [ROWS, {"axis": 1}], mixed(g, 1)
    yield "permutation", [ROWS, {"axis": 1}], g.permutation(x, axis=1)
    yield "permuted", [ROWS], g.permuted(x)
    yield "permuted", [ROWS, {"axis": 0}], g.permuted(x, axis=0)
    yield "permuted", [ROWS, {"axis": 1}], g.permuted(x, axis=1)
    yield "permuted", [[1, 2, 3, 4, 5]], g.permuted([1, 2, 3, 4, 5])
    yield "spawn", [2], [child.random(2).tolist() for child in g.spawn(2)] + [g.spawn(1)[0].integers(0, 1000, 2).tolist()]
    yield "random", [1], g.random(1)


def main():
    fixture = {"origin": {"library": "numpy", "version": np.__version__, "script": "tools/reference/random/numpy_more.py",
                          "seeds": SEEDS, "capability": "any; log, exp and powers are the C library's (glibc)"}}
    for name, make, calls in (("randomState", np.random.RandomState, legacy), ("generator", np.random.default_rng, modern)):
        results = {}
        for seed in SEEDS:
            drawn = list(calls(make(seed)))
            fixture[name] = {"calls": [[call, arguments] for call, arguments, _ in drawn]}
            results[str(seed)] = [plain(result) for _, _, result in drawn]
        fixture[name]["results"] = results
    Path("test/fixtures/random/numpy_more.json").write_text(json.dumps(fixture, separators=(",", ":")) + "\n")

    rng = random.Random(5)
    cases = []
    for seed in SEEDS:
        for _ in range(4):
            rows = rng.choice([1, 5, 20, 37])
            options = {"replace": rng.random() < 0.4}
            if rng.random() < 0.5:
                options["n"] = rng.choice([0, 1, 3, rows, rows + 2])
            elif rng.random() < 0.9:
                options["frac"] = rng.choice([0.1, 0.5, 0.25, 1, 0.35, 1.5])
            if rng.random() < 0.4:
                options["weights"] = [rng.choice([0, 1, 2, 0.5, None]) for _ in range(rows)]
            weights = options.get("weights")
            call = {**options, "weights": None if weights is None else [np.nan if w is None else w for w in weights]}
            try:
                drawn = {"rows": pd.DataFrame({"a": range(rows)}).sample(**call, random_state=seed).index.tolist()}
            except ValueError as error:
                drawn = {"error": str(error)[:60]}
            cases.append({"count": rows, "options": {**options, "randomState": seed}, **drawn})
    going_on = np.random.default_rng(3)
    generator = [pd.Series(range(12)).sample(5, random_state=going_on).index.tolist() for _ in range(3)]
    sample = {"origin": {"library": "pandas", "version": pd.__version__, "numpy": np.__version__,
                         "script": "tools/reference/random/numpy_more.py", "seeds": SEEDS},
              "cases": cases, "generator": generator}
    Path("test/fixtures/random/pandas_sample.json").write_text(json.dumps(sample, separators=(",", ":")) + "\n")


main()
