"""Studies with seeded samplers: what Optuna suggests, trial by trial.

Run from the repository root: python tools/reference/optuna/sampler_scenarios.py [file …]
Writes test/fixtures/optuna/samplers_*.json. test/optuna/samplers/scenarios.ts has the same objectives, in the same order of arithmetic.

NumPy sorts without vector instructions here: the order in which np.argsort puts equal values depends on the processor otherwise.
"""

import os

os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V3"

import json
import sys
import warnings
from pathlib import Path

import numpy as np
import optuna
from optuna.samplers import (
    BruteForceSampler,
    GridSampler,
    PartialFixedSampler,
    QMCSampler,
    RandomSampler,
    TPESampler,
)
from optuna.trial import TrialState

warnings.simplefilter("ignore")
optuna.logging.set_verbosity(optuna.logging.CRITICAL)

SEEDS = list(range(10))


# Objectives. Only +, -, * and comparisons, so that every language rounds them alike.


def flat(t):
    x = t.suggest_float("x", -5, 5)
    y = t.suggest_float("y", 1e-4, 10, log=True)
    z = t.suggest_float("z", -1, 2, step=0.25)
    return (x - 1) * (x - 1) + (y - 0.5) * (y - 0.5) + z * z * 0.5


def mixed(t):
    a = t.suggest_float("a", -2, 3)
    i = t.suggest_int("i", -3, 9)
    j = t.suggest_int("j", 1, 300, log=True)
    s = t.suggest_int("s", 0, 40, step=5)
    k = t.suggest_categorical("k", ["red", "green", "blue"])
    flag = t.suggest_categorical("flag", [True, False])
    base = {"red": 1.5, "green": 0.25, "blue": 3.0}[k]
    return a * a + 0.1 * i * i + 0.001 * (j - 20) * (j - 20) + 0.02 * s + base + (0.5 if flag else 0.0)


def conditional(t):
    kind = t.suggest_categorical("kind", ["linear", "tree", "none"])
    lr = t.suggest_float("lr", 1e-5, 1e-1, log=True)
    if kind == "linear":
        c = t.suggest_float("c", -4, 4)
        return c * c + 10 * lr
    if kind == "tree":
        depth = t.suggest_int("depth", 1, 8)
        value = (depth - 5) * (depth - 5) + lr
        if depth > 4:
            leaf = t.suggest_float("leaf", 0, 1, step=0.125)
            value = value + (leaf - 0.5) * (leaf - 0.5) - 1
        return value
    return 6 + lr


def interrupted(t):
    """Prunes and fails by rules of its own."""
    x = t.suggest_float("x", -5, 5)
    n = t.suggest_int("n", 1, 6)
    for step in range(n):
        t.report((x - 1) * (x - 1) + 1.0 / (step + 1), step)
        if x > 2.5 and step >= 1:
            raise optuna.TrialPruned()
    if x < -4:
        raise RuntimeError("too low")
    if n == 6 and x < 0:
        raise optuna.TrialPruned()
    return (x - 1) * (x - 1) + 0.1 * n


def categories(t):
    p = t.suggest_categorical("p", ["a", "b", "c"])
    q = t.suggest_categorical("q", [1, 2, 3, 4])
    r = t.suggest_categorical("r", [None, True, False, "x"])
    return {"a": 2, "b": 1, "c": 1}[p] + (q - 2) * (q - 2) + (0 if r is None else 1)


def integers(t):
    a = t.suggest_int("a", 0, 4)
    b = t.suggest_int("b", 0, 2)
    c = t.suggest_int("c", -10, 10, step=4)
    d = t.suggest_float("d", 0, 1, step=0.5)
    return (a - 2) * (a - 2) + b + abs(c) + d


def constrained(t):
    x = t.suggest_float("x", -3, 3)
    y = t.suggest_float("y", -3, 3)
    t.set_constraint("circle", x * x + y * y - 4)
    t.set_constraint("line", y - x - 1)
    return (x + 1) * (x + 1) + (y - 2) * (y - 2)


def two(t):
    x = t.suggest_float("x", 0, 5)
    y = t.suggest_float("y", 0, 3)
    c = t.suggest_categorical("c", ["u", "v"])
    shift = 0.5 if c == "u" else 0.0
    return 4 * x * x + 4 * y * y + shift, (x - 5) * (x - 5) + (y - 5) * (y - 5) + shift


def two_grid(t):
    """Many equal values."""
    a = t.suggest_int("a", 0, 5)
    b = t.suggest_int("b", 0, 5)
    return a + b, (5 - a) * (5 - a) + b


def two_constrained(t):
    x = t.suggest_float("x", 0, 5)
    y = t.suggest_float("y", 0, 3)
    t.set_constraint("0", (x - 5) * (x - 5) + y * y - 25)
    t.set_constraint("1", 7.7 - (x - 8) * (x - 8) - (y + 3) * (y + 3))
    return 4 * x * x + 4 * y * y, (x - 5) * (x - 5) + (y - 5) * (y - 5)


def three(t):
    v = [t.suggest_float("v" + str(i), 0, 1) for i in range(3)]
    return v[0] + 0.5 * v[1], (1 - v[0]) * (1 + v[2]), (1 - v[1]) + 0.3 * v[2] * v[2]


def four(t):
    v = [t.suggest_float("v" + str(i), 0, 1) for i in range(3)]
    return v[0], (1 - v[0]) * (1 + v[1]), (1 - v[1]) + v[2], 1 - v[2] * v[0]


def dynamic(t):
    x = t.suggest_float("x", -1 - t.number % 3, 2 + t.number % 2)
    y = t.suggest_float("y", -3, 3)
    n = t.suggest_int("n", 1, 4 + t.number % 4)
    return x * x + (y - 1) * (y - 1) + 0.5 * n


def wide(t):
    total = 0.0
    for i in range(12):
        u = t.suggest_float("u" + str(i).zfill(2), -1, 1)
        total = total + (u - 0.1 * i) * (u - 0.1 * i)
    return total


def steps(t):
    x = t.suggest_float("x", 0, 1)
    n = t.suggest_int("n", 0, 20)
    e = t.suggest_float("e", 0.01, 1, log=True)
    return (x - 0.3) * (x - 0.3) + 0.01 * (n - 7) * (n - 7) + e


def enumerable(t):
    c = t.suggest_categorical("c", ["float", "int"])
    if c == "float":
        return t.suggest_float("f", 1, 3, step=0.5)
    a = t.suggest_int("a", 1, 3)
    b = t.suggest_int("b", a, 3)
    return a + b


def enumerable_interrupted(t):
    a = t.suggest_int("a", 0, 3)
    b = t.suggest_float("b", 0, 0.3, step=0.1)
    if a == 1 and b > 0.15:
        raise RuntimeError()
    if a == 2:
        raise optuna.TrialPruned()
    return a + b


def grid_objective(t):
    x = t.suggest_float("x", -100, 100)
    y = t.suggest_int("y", -100, 100)
    z = t.suggest_categorical("z", ["a", None, True])
    return x * x + y * y + (1 if z is None else 0)


GRID = {"y": [-99, 0, 99], "x": [-50, 0.5, 50, 70], "z": ["a", None, True]}


def quasi(t):
    x = t.suggest_float("x", -1, 1)
    y = t.suggest_int("y", -2, 7)
    lr = t.suggest_float("lr", 1e-5, 1e-1, log=True)
    k = t.suggest_categorical("k", ["a", "b", "c"])
    s = t.suggest_float("s", 0, 1, step=0.2)
    m = t.suggest_int("m", 1, 100, log=True)
    return x * x + y + lr + s + m + (1 if k == "a" else 0)


# Options that are functions; the other side has the same.


def gamma_third(n):
    return -(-n // 3)


def weights_linear(n):
    return np.array([1.0 + i for i in range(n)])


# Ways to run a study.


def optimize(study, objective, n):
    study.optimize(objective, n_trials=n, catch=(RuntimeError,))


def told_late(study, objective, n):
    """Three trials run at a time; the oldest is told when a fourth would start, but every fifth only at the end."""
    waiting, last = [], []
    for _ in range(n):
        trial = study.ask()
        value = objective(trial)
        (last if trial.number % 5 == 4 else waiting).append((trial, value))
        if len(waiting) > 2:
            tell(study, *waiting.pop(0))
    for pair in waiting + last:
        tell(study, *pair)


def tell(study, trial, value):
    try:
        study.tell(trial, value)
    except RuntimeError:
        pass  # A sampler called study.stop outside of optimize; the trial has been told.


def enqueued(study, objective, n):
    study.enqueue_trial({"x": 0.5, "y": 1.0})
    study.enqueue_trial({"x": -4.5})
    study.enqueue_trial({"z": 1.5, "y": 0.001})
    optimize(study, objective, n // 2)
    study.enqueue_trial({"x": 1.0, "y": 0.5, "z": 0.0})
    optimize(study, objective, n - n // 2)


def fixed_after(study, objective, n):
    optimize(study, objective, n // 2)
    study.sampler = PartialFixedSampler({"y": 0.75}, study.sampler)
    optimize(study, objective, n - n // 2)


def grid_with_enqueued(study, objective, n):
    study.enqueue_trial({"x": 1.0, "y": 2, "z": "a"})
    study.enqueue_trial({"x": 1.0, "y": 3, "z": "a"})
    study.enqueue_trial({"x": 1.0, "y": 4, "z": "a"})
    optimize(study, objective, n)


def scenario(sampler, objective, n, directions=("minimize",), run=optimize, seeds=SEEDS):
    return {"sampler": sampler, "objective": objective, "n": n, "directions": list(directions), "run": run, "seeds": seeds}


TWO = ("minimize", "minimize")
tpe = lambda **options: lambda seed: TPESampler(seed=seed, **options)

FILES = {
    "samplers_basic": {
        "random mixed": scenario(lambda seed: RandomSampler(seed=seed), mixed, 20),
        "random conditional": scenario(lambda seed: RandomSampler(seed=seed), conditional, 20),
        "random flat": scenario(lambda seed: RandomSampler(seed=seed), flat, 20),
        "grid": scenario(lambda seed: GridSampler(GRID, seed=seed), grid_objective, 50),
        "grid enqueued": scenario(lambda seed: GridSampler(GRID, seed=seed), grid_objective, 60, run=grid_with_enqueued),
        "brute force": scenario(lambda seed: BruteForceSampler(seed=seed), enumerable, 30),
        "brute force interrupted": scenario(lambda seed: BruteForceSampler(seed=seed), enumerable_interrupted, 30),
        "brute force told late": scenario(lambda seed: BruteForceSampler(seed=seed), enumerable, 14, run=told_late),
        "brute force strict told late": scenario(
            lambda seed: BruteForceSampler(seed=seed, avoid_premature_stop=True), enumerable, 14, run=told_late
        ),
    },
    "samplers_tpe": {
        "flat": scenario(tpe(), flat, 45),
        "mixed": scenario(tpe(), mixed, 45, ("maximize",)),
        "conditional": scenario(tpe(), conditional, 45),
        "interrupted": scenario(tpe(), interrupted, 60),
        "categories": scenario(tpe(), categories, 60),
        "integers": scenario(tpe(), integers, 60),
        "constrained": scenario(tpe(), constrained, 45),
        "dynamic": scenario(tpe(), dynamic, 40),
        "told late": scenario(tpe(), flat, 40, run=told_late),
    },
    "samplers_tpe_modes": {
        "univariate mixed": scenario(tpe(multivariate=False), mixed, 40),
        "univariate conditional": scenario(tpe(multivariate=False, constant_liar=False), conditional, 40),
        "univariate told late": scenario(tpe(multivariate=False), flat, 30, run=told_late),
        "univariate interrupted": scenario(tpe(multivariate=False), interrupted, 40, ("maximize",)),
        "group conditional": scenario(tpe(group=True), conditional, 45),
        "group told late": scenario(tpe(group=True, multivariate=True), conditional, 30, run=told_late),
        "no liar": scenario(tpe(constant_liar=False), mixed, 30),
        "enqueued": scenario(tpe(), flat, 40, run=enqueued),
        "partly fixed": scenario(tpe(), flat, 40, run=fixed_after),
        "partly fixed group": scenario(tpe(group=True), flat, 30, run=fixed_after),
        "options": scenario(
            tpe(
                prior_weight=2.0, consider_magic_clip=False, consider_endpoints=True, n_startup_trials=5, n_ei_candidates=9,
                gamma=gamma_third, weights=weights_linear,
            ),
            mixed, 40,
        ),
        "hyperopt": scenario(lambda seed: TPESampler(seed=seed, **TPESampler.hyperopt_parameters()), flat, 40),
        "no prior": scenario(tpe(prior_weight=0.0), steps, 30),
    },
    "samplers_tpe_multi": {
        "two": scenario(tpe(), two, 45, TWO),
        "two opposite": scenario(tpe(), two, 40, ("minimize", "maximize")),
        "two multivariate": scenario(tpe(multivariate=True), two, 45, TWO),
        "two grid": scenario(tpe(), two_grid, 60, TWO),
        "two constrained": scenario(tpe(), two_constrained, 45, TWO),
        "two constrained multivariate": scenario(tpe(multivariate=True), two_constrained, 40, TWO),
        "two told late": scenario(tpe(), two, 40, TWO, run=told_late),
        "three": scenario(tpe(), three, 45, ("minimize",) * 3),
        "four": scenario(tpe(multivariate=True), four, 40, ("minimize", "minimize", "maximize", "minimize")),
    },
    "samplers_tpe_long": {
        "steps": scenario(tpe(), steps, 500, seeds=[0, 1]),
        "wide": scenario(tpe(), wide, 220, seeds=[0]),
        "wide univariate": scenario(tpe(multivariate=False), wide, 60, seeds=[0]),
        "categories": scenario(tpe(), categories, 300, seeds=[0, 1, 2]),
        "two": scenario(tpe(), two, 250, TWO, seeds=[0]),
    },
    "samplers_qmc": {
        "sobol": scenario(lambda seed: QMCSampler(seed=seed), quasi, 20),
        "sobol scrambled": scenario(lambda seed: QMCSampler(seed=seed, scramble=True), quasi, 20),
        "halton": scenario(lambda seed: QMCSampler(seed=seed, qmc_type="halton"), quasi, 20),
        "halton scrambled": scenario(lambda seed: QMCSampler(seed=seed, qmc_type="halton", scramble=True), quasi, 20),
        "sobol conditional": scenario(lambda seed: QMCSampler(seed=seed), conditional, 20),
        "sobol told late": scenario(lambda seed: QMCSampler(seed=seed), quasi, 15, run=told_late),
    },
}


def plain(value):
    return float(f"{value:.13g}") if isinstance(value, float) else value


STATES = {TrialState.COMPLETE: "C", TrialState.PRUNED: "P", TrialState.FAIL: "F"}


def run(case, seed):
    study = optuna.create_study(directions=case["directions"], sampler=case["sampler"](seed))
    case["run"](study, case["objective"], case["n"])
    return [[STATES[t.state], {k: plain(v) for k, v in t.params.items()}] for t in study.trials]


def main():
    for name, cases in FILES.items():
        if len(sys.argv) > 1 and name not in sys.argv[1:]:
            continue
        fixture = {
            "origin": {
                "library": "optuna", "version": optuna.__version__, "numpy": np.__version__,
                "script": "tools/reference/optuna/sampler_scenarios.py", "seeds": SEEDS,
                "capability": "NPY_DISABLE_CPU_FEATURES=X86_V3",
            },
            "scenarios": {
                title: {"n": case["n"], "seeds": {str(seed): run(case, seed) for seed in case["seeds"]}}
                for title, case in cases.items()
            },
        }
        path = Path(f"test/fixtures/optuna/{name}.json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
        print(path, path.stat().st_size)


main()
