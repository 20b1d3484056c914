"""What a study of Optuna says and keeps: log lines, states, values, Pareto fronts, ranks, tables, when a terminator stops.

Run from the repository root: python tools/reference/optuna/study.py
Writes test/fixtures/optuna/study.json
"""

import json
import logging
import math
import warnings
from pathlib import Path

import numpy as np
import optuna
from optuna.study._multi_objective import _fast_non_domination_rank, _get_pareto_front_trials_by_trials
from optuna.terminator import (
    BestValueStagnationEvaluator,
    CrossValidationErrorEvaluator,
    MedianErrorEvaluator,
    StaticErrorEvaluator,
    Terminator,
    report_cross_validation_scores,
)
from optuna.trial import TrialState

warnings.simplefilter("ignore")
OUT = Path("test/fixtures/optuna/study.json")
LINES = []


class Keep(logging.Handler):
    def emit(self, record):
        LINES.append(f"{record.levelname[0]} {record.getMessage()}")


optuna.logging.disable_default_handler()
optuna.logging._get_library_root_logger().addHandler(Keep())
optuna.logging.set_verbosity(optuna.logging.INFO)


def plain(x):
    if isinstance(x, float) and not math.isfinite(x):
        return repr(x)
    if isinstance(x, (list, tuple)):
        return [plain(v) for v in x]
    if isinstance(x, dict):
        return {k: plain(v) for k, v in x.items()}
    return x


# what the objective does in each trial: ["return", value], ["raise", text], ["prune", text, [reports]]
SINGLE = [
    ["return", 1.0], ["return", 0.25], ["return", "nan"], ["return", None], ["return", [3.0]],
    ["return", [1.0, 2.0]], ["return", []], ["return", True], ["return", "inf"], ["return", "-inf"], ["return", -0.0], ["return", 1e-7],
    ["return", 123456789.0], ["return", ["nan"]], ["return", ["x", None]], ["raise", "boom"], ["raise", "it's \"bad\""], ["raise", ""],
    ["prune", "", []], ["prune", "Trial was pruned.", [0.5, 0.25]], ["prune", "late", [1.0, "nan"]], ["prune", "inf", ["inf"]],
]  # fmt: skip
DOUBLE = [
    ["return", [1.0, 2.0]], ["return", [0.5, "inf"]], ["return", 1.0], ["return", [1.0, "nan"]], ["return", [1.0, None]],
    ["return", [1.0, 2.0, 3.0]], ["return", None], ["raise", "boom"], ["prune", "", []], ["return", [-1.0, 1e20]],
]  # fmt: skip
SPECIAL = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}


def special(x):
    if isinstance(x, list):
        return [special(v) for v in x]
    return SPECIAL.get(x, x) if isinstance(x, str) else x


def run(steps, directions, names=None, choices=("relu", "tanh", None, 1, 0.5, True)):
    LINES.clear()
    study = optuna.create_study(
        study_name="logs", directions=directions, sampler=optuna.samplers.RandomSampler(seed=7)
    )
    if names:
        study.set_metric_names(names)

    def objective(trial):
        trial.suggest_float("x", -1, 1)
        trial.suggest_int("n", 1, 100, log=True)
        trial.suggest_float("s", 0, 1, step=0.25)
        trial.suggest_categorical("c", list(choices))
        kind, value, *rest = steps[trial.number]
        if kind == "raise":
            raise ValueError(value) if value else ValueError()
        if kind == "prune":
            for step, report in enumerate(rest[0]):
                trial.report(special(report), step)
            raise optuna.TrialPruned(value)
        return special(value)

    study.optimize(objective, n_trials=len(steps), catch=(ValueError,))
    trials = [[t.state.name, plain(t.values)] for t in study.trials]
    best = None if len(directions) > 1 else study.best_trial.number
    return {
        "steps": steps, "directions": directions, "names": names, "choices": list(choices), "lines": list(LINES), "trials": trials,
        "best": best, "front": [t.number for t in study.best_trials],
    }  # fmt: skip


def tells():
    """Which state and values go together, and what becomes of the trial."""
    out = []
    for n in (1, 2):
        for values in (None, 1.0, "nan", [1.0], [1.0, 2.0], [1.0, "nan"], ["x"], []):
            for state in (None, "COMPLETE", "PRUNED", "FAIL", "RUNNING", "WAITING"):
                study = optuna.create_study(directions=["minimize"] * n)
                trial = study.ask()
                if n == 1:
                    trial.report(0.5, 3)
                try:
                    told = study.tell(trial, special(values), None if state is None else TrialState[state])
                    result = [told.state.name, plain(told.values)]
                except ValueError:
                    result = "error"
                out.append([n, values, state, result])
    return out


def fronts():
    r = np.random.RandomState(11)
    out = []
    for n, m, kind in [(1, 1, ""), (8, 1, ""), (12, 2, ""), (20, 2, "t"), (20, 3, "t"), (30, 3, ""), (16, 4, "t"), (14, 2, "i"), (25, 3, "i"), (18, 2, "c"), (24, 3, "c"), (6, 2, "C")]:  # fmt: skip
        values = r.normal(size=(n, m))
        if kind in ("t", "c"):
            values = np.round(values, 0)
        if kind == "i":
            values[r.uniform(size=(n, m)) < 0.2] = np.inf
            values[r.uniform(size=(n, m)) < 0.1] = -np.inf
        values = np.round(values, 3)
        constraints = np.round(r.normal(size=(n, 2)), 2) if kind in ("c", "C") else None
        if kind == "C":
            constraints = np.abs(constraints) + 0.1
        directions = [optuna.study.StudyDirection(1 + int(d)) for d in r.randint(0, 2, size=m)]
        trials = []
        for i in range(n):
            c = None if constraints is None or i % 5 == 4 else {"a": float(constraints[i, 0]), "b": float(constraints[i, 1])}
            trials.append(optuna.create_trial(values=values[i].tolist(), constraints=c))
            trials[-1].number = i
        front = [
            t.number for t in _get_pareto_front_trials_by_trials(trials, directions, consider_constraint=constraints is not None)
        ]
        loss = values * np.array([-1 if d == optuna.study.StudyDirection.MAXIMIZE else 1 for d in directions])
        penalty = None if constraints is None else np.maximum(constraints, 0).sum(axis=1)
        ranks = [
            _fast_non_domination_rank(loss, penalty=penalty, n_below=b).tolist() for b in (None, 1, max(1, n // 3), n // 2 + 1)
        ]
        out.append(
            {
                "values": plain(values.tolist()), "directions": [d.name.lower() for d in directions],
                "constraints": [None if constraints is None or i % 5 == 4 else constraints[i].tolist() for i in range(n)],
                "front": front, "penalty": None if penalty is None else penalty.tolist(),
                "nBelow": [None, 1, max(1, n // 3), n // 2 + 1], "ranks": ranks,
            }  # fmt: skip
        )
    return out


def terminators():
    r = np.random.RandomState(2)
    out = []
    for direction in ("minimize", "maximize"):
        for seed in range(6):
            values = np.round(r.normal(size=120) * np.linspace(1, 0.1, 120), 2).tolist()
            scores = np.round(r.normal(size=(120, 4)), 2).tolist()
            row = {"direction": direction, "values": values, "scores": scores, "stops": {}}
            make = {
                "stagnation 30": lambda: Terminator(BestValueStagnationEvaluator()),
                "stagnation 5, min 1": lambda: Terminator(BestValueStagnationEvaluator(5), min_n_trials=1),
                "stagnation 0": lambda: Terminator(BestValueStagnationEvaluator(0)),
                "static 10": lambda: Terminator(BestValueStagnationEvaluator(30), StaticErrorEvaluator(10)),
                "cross validation": lambda: Terminator(BestValueStagnationEvaluator(9), CrossValidationErrorEvaluator()),
                "median": lambda: (lambda e: Terminator(e, MedianErrorEvaluator(e, 5, 10, 0.5)))(BestValueStagnationEvaluator(40)),
            }  # fmt: skip
            for name, factory in make.items():
                study = optuna.create_study(direction=direction)
                terminator = factory()
                stop = None
                for i, value in enumerate(values):
                    trial = study.ask()
                    report_cross_validation_scores(trial, scores[i])
                    study.tell(trial, value) if i % 7 != 6 else study.tell(trial, state=TrialState.FAIL)
                    if terminator.should_terminate(study):
                        stop = i
                        break
                row["stops"][name] = stop
            out.append(row)
    return out


def frames():
    out = []
    for directions, names in ((["minimize"], None), (["minimize"], ["loss"]), (["minimize", "maximize"], None), (["minimize", "maximize"], ["b", "a"])):  # fmt: skip
        study = optuna.create_study(directions=directions)
        if names:
            study.set_metric_names(names)
        n = len(directions)
        D = optuna.distributions
        study.add_trial(optuna.create_trial(values=[1.5] * n, params={"y": 1, "B": 0.5}, distributions={"y": D.IntDistribution(0, 3), "B": D.FloatDistribution(0, 1)}, user_attrs={"memo": "a", "10": 1, "9": 2}))  # fmt: skip
        study.add_trial(optuna.create_trial(state=TrialState.FAIL, params={"a": "x"}, distributions={"a": D.CategoricalDistribution(["x", "z"])}, constraints={"k": 1.0}))  # fmt: skip
        study.add_trial(optuna.create_trial(values=[2.5] * n, intermediate_values={10: 1.0, 2: 0.5}))
        study.enqueue_trial({"y": 2})
        row = {"directions": directions, "names": names, "columns": []}
        for attrs in (None, ("value", "params"), ("state", "number"), ("values", "user_attrs"), ("intermediate_values", "value")):
            for multi in (False, True):
                df = study.trials_dataframe(multi_index=multi) if attrs is None else study.trials_dataframe(attrs, multi)
                row["columns"].append([attrs, multi, [list(c) if multi else c for c in df.columns]])
        out.append(row)
    return out


def enqueued():
    """How many trials there are after each call with skip_if_exists=True."""
    params = [
        {"x": 1.0}, {"x": 1.0}, {"x": 1.0 + 1e-9}, {"x": 1.1}, {"x": 1.0, "y": "a"}, {"x": 1.0, "y": "a"}, {"x": 1.0, "y": "b"}, {"x": "nan"}, {"x": "nan"},
        {"y": None}, {"y": None}, {"b": True}, {"b": True}, {"b": False}, {"x": "inf"}, {"x": "inf"}, {"x": 0.0}, {"x": 1e-12}, {}, {},
    ]  # fmt: skip
    study = optuna.create_study()
    counts = []
    for p in params:
        study.enqueue_trial({k: special(v) for k, v in p.items()}, skip_if_exists=True)
        counts.append(len(study.trials))
    return {"params": params, "counts": counts}


runs = [
    run(SINGLE, ["minimize"]),
    run(SINGLE[:14], ["maximize"], ["accuracy"]),
    run(DOUBLE, ["minimize", "maximize"]),
    run(DOUBLE, ["minimize", "minimize"], ["loss", "time"]),
]
out = {
    "origin": {
        "library": "optuna", "version": optuna.__version__, "numpy": np.__version__, "script": "tools/reference/optuna/study.py",
        "seeds": [2, 7, 11],
    },
    "runs": runs,
    "tells": tells(),
    "fronts": fronts(),
    "terminators": terminators(),
    "frames": frames(),
    "enqueued": enqueued(),
}  # fmt: skip
OUT.write_text(json.dumps(plain(out), separators=(",", ":"), allow_nan=False) + "\n")
print(OUT, OUT.stat().st_size)
print("\n".join(runs[0]["lines"]))
print("\n".join(runs[3]["lines"]))
