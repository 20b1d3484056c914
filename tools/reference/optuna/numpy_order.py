"""NumPy's argsort and sums, and Optuna's truncated normal, whose last bits and ties the samplers repeat; CPython's order of sets.

Run from the repository root: python tools/reference/optuna/numpy_order.py
Writes test/fixtures/optuna/numpy_order.json
"""

import os

os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V3"

import json
from pathlib import Path

import numpy as np
import optuna
from optuna.samplers._tpe import _truncnorm
from optuna.samplers._tpe._erf import erf


def killer(n):
    """Makes the median of three the worst choice each time (Musser 1997), so that introsort ends in its heap sort."""
    v = [0] * n
    k = n // 2
    for i in range(1, k + 1):
        if i % 2 == 1:
            v[i - 1], v[i] = i, k + i
        v[k + i - 1] = 2 * i
    return v


r = np.random.RandomState(7)
sorts = [r.randint(0, k, n).tolist() for n in (1, 2, 16, 17, 40, 129, 700) for k in (2, 5, 1000)] + [killer(300)]
sums = [r.standard_normal(n) * 10.0 ** r.randint(-8, 8, n) for n in (1, 7, 8, 9, 127, 128, 129, 200)]
spaces = [(0.1, 1, 7), (1 / 26, 1, 1), (1 / 300, 1, 30)]

a = np.concatenate([r.uniform(-8, 8, 60), r.uniform(-40, 40, 40)])
b = a + r.exponential(2, 100)
q = r.uniform(0, 1, 100)
q[:2] = [0.0, 1.0]

r2 = np.random.RandomState(3)
sets = []
for n in (1, 5, 8, 30, 100, 1000):
    for _ in range(6):
        visited = r2.randint(0, n, r2.randint(0, n + 1)).tolist()
        running = r2.randint(0, n, 2).tolist()
        sets.append([n, visited, running, list(set(range(n)) - set(visited) - set(running))])

fixture = {
    "origin": {
        "library": "numpy, optuna", "version": f"{np.__version__}, {optuna.__version__}",
        "script": "tools/reference/optuna/numpy_order.py", "seeds": [7, 3], "capability": "NPY_DISABLE_CPU_FEATURES=X86_V3",
    },
    "argsort": [[v, np.argsort(np.array(v, dtype=float)).tolist()] for v in sorts],
    "sum": [[v.tolist(), float(v.sum())] for v in sums],
    "linspace": [[list(s), np.linspace(*s).tolist()] for s in spaces],
    "round": [[x, float(np.round(x))] for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999999999996, 1e300, -7.3)],
    "nextBelow": [[x, float(np.nextafter(x, -np.inf))] for x in (1.0, -1.0, 1e-300, 5e-324, 3.5, 0.0)],
    "ppf": {"q": q.tolist(), "a": a.tolist(), "b": b.tolist(), "value": _truncnorm.ppf(q, a, b).tolist()},
    "logMass": _truncnorm._log_gauss_mass(a, b).tolist(),
    "erf": [[x, float(np.array([x]).repeat(2000).reshape(-1)[0]), float(erf(np.full(2000, x))[0])] for x in (0.0, 1e-10, 0.5, -0.9, 1.3, 3.1, -7.0)],
    "sets": sets,
}
Path("test/fixtures/optuna/numpy_order.json").write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
