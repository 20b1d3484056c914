"""Points of SciPy's Sobol and Halton sequences.

Run from the repository root: python tools/reference/optuna/qmc_sequences.py
Writes test/fixtures/optuna/qmc_sequences.json
"""

import json
import warnings
from pathlib import Path

import scipy
from scipy.stats import qmc

warnings.simplefilter("ignore")
INDICES = [0, 1, 2, 3, 5, 8, 100, 1023, 65537]


def points(make, indices=INDICES, every=1):
    out = []
    for index in indices:
        engine = make()
        if index > 0:
            engine.fast_forward(index)
        out.append(engine.random(1)[0][::every].tolist())
    return out


fixture = {
    "origin": {"library": "scipy", "version": scipy.__version__, "script": "tools/reference/optuna/qmc_sequences.py", "seeds": [0, 7]},
    "indices": INDICES,
    "sobol": points(lambda: qmc.Sobol(12, scramble=False)),
    "sobolScrambled": {str(seed): points(lambda: qmc.Sobol(12, scramble=True, seed=seed)) for seed in (0, 7)},
    "halton": points(lambda: qmc.Halton(12, scramble=False)),
    "haltonScrambled": {str(seed): points(lambda: qmc.Halton(12, scramble=True, seed=seed)) for seed in (0, 7)},
    "wide": {
        "every": 10, "dimensions": 1111, "index": 1234567,
        "sobol": points(lambda: qmc.Sobol(1111, scramble=False), [1234567], 10)[0],
        "halton": points(lambda: qmc.Halton(1111, scramble=False), [1234567], 10)[0],
    },
}
Path("test/fixtures/optuna/qmc_sequences.json").write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
