"""What Optuna's samplers write into studies, for other workers to read.

Run from the repository root: python tools/reference/optuna/sampler_attributes.py
Writes test/fixtures/optuna/sampler_attributes.json
"""

import os

os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V3"

import json
import warnings
from pathlib import Path

import optuna
from optuna.samplers import GridSampler, QMCSampler, TPESampler

warnings.simplefilter("ignore")
optuna.logging.set_verbosity(optuna.logging.CRITICAL)


def kinds(t):
    x = t.suggest_float("x", 0, 8, step=2)
    n = t.suggest_int("n", 1, 5)
    k = t.suggest_categorical("ñ", ["á", None, True, 2])
    return x + n + (1 if k is None else 0)


def many(t):
    return sum(t.suggest_float(f"parameter with a long name {i:03d}", 0, 1) for i in range(60))


def run(sampler, objective, n):
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=n)
    return study


fixture = {
    "origin": {
        "library": "optuna", "version": optuna.__version__, "script": "tools/reference/optuna/sampler_attributes.py",
        "seeds": [0], "capability": "NPY_DISABLE_CPU_FEATURES=X86_V3",
    },
    "tpe": run(TPESampler(seed=0), kinds, 13).trials[-1].system_attrs,
    "tpeMany": run(TPESampler(seed=0), many, 11).trials[-1].system_attrs,
    "qmc": dict(run(QMCSampler(seed=0), kinds, 5)._storage.get_study_system_attrs(0)),
    "qmcScrambled": dict(run(QMCSampler(seed=0, scramble=True, qmc_type="halton"), kinds, 5)._storage.get_study_system_attrs(0)),
    "grid": run(GridSampler({"x": [0.0, 2.0], "n": [1], "ñ": ["á", None]}), kinds, 1).trials[0].system_attrs,
}
Path("test/fixtures/optuna/sampler_attributes.json").write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
