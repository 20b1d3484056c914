"""How Optuna prints finished trials, and pandas the tables of trials (whole lines, columns renamed as this house names them).

Run from the repository root: python tools/reference/optuna/prints.py
Writes test/fixtures/optuna/prints.json
"""

import datetime
import json
import re
from pathlib import Path

import optuna
import pandas as pd
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import FrozenTrial, TrialState

optuna.logging.set_verbosity(optuna.logging.ERROR)
pd.set_option("display.width", 10_000, "display.max_columns", 20)
OUT = Path("test/fixtures/optuna/prints.json")

X, N = FloatDistribution(-1, 1), IntDistribution(1, 4)
C, B = CategoricalDistribution(["a", None, True, 1.5]), CategoricalDistribution([True, False])
L, Q = FloatDistribution(1e-5, 0.1, log=True), FloatDistribution(0, 1, step=0.25)

# number, state, values, start, completion (year, month, day, …, millisecond), params, distributions, user_attrs, system_attrs, reports
TRIALS = [
    [0, "COMPLETE", [0.5], [2026, 3, 1, 9, 5, 7, 250], [2026, 3, 1, 9, 5, 8, 0], {"x": 1.0, "n": 3, "c": "a"}, dict(x=X, n=N, c=C), {"k": [1, "z"], "m": "hi"}, {}, [[0, 1.0], [2, 0.25]]],
    [1, "FAIL", None, [2026, 3, 1, 9, 5, 0, 0], [2026, 3, 3, 9, 5, 0, 0], {"x": -0.25, "c": None}, dict(x=X, c=C), {"m": "it's"}, {"fixed_params": {"x": 1}}, []],
    [2, "WAITING", None, None, None, {}, {}, {"m": "é"}, {}, []],
    [3, "PRUNED", [2.0], [2026, 12, 31, 0, 0, 0, 0], [2026, 12, 31, 0, 1, 0, 0], {"n": 1, "c": True}, dict(n=N, c=C), {}, {}, [[1, 2.0]]],
    [4, "RUNNING", None, [2026, 1, 2, 23, 59, 59, 999], None, {"l": 1e-5, "q": 1.0}, dict(l=L, q=Q), {"deep": {"b": None, "f": 0.5}}, {}, []],
    [5, "COMPLETE", [1.0], [2026, 3, 1, 0, 0, 0, 0], [2026, 3, 2, 0, 0, 0, 0], {"b": True, "q": 0.0}, dict(b=B, q=Q), {}, {}, []],
    [6, "COMPLETE", [3.0], [2026, 3, 1, 0, 0, 0, 0], [2026, 3, 4, 0, 0, 0, 0], {"b": False, "q": 1.0}, dict(b=B, q=Q), {}, {}, []],
    [7, "COMPLETE", [1.0, -2.5], [2026, 3, 1, 0, 0, 0, 0], [2026, 3, 1, 1, 0, 0, 0], {}, {}, {}, {}, []],
]  # fmt: skip


def moment(parts):
    return None if parts is None else datetime.datetime(*parts[:6], parts[6] * 1000)


def trial(number, state, values, start, end, params, distributions, user, system, reports):
    return FrozenTrial(
        number=number, state=TrialState[state], value=None, values=values, datetime_start=moment(start), datetime_complete=moment(end),
        params=params, distributions=distributions, user_attrs=user, system_attrs=system, intermediate_values=dict(reports), trial_id=number,
    )  # fmt: skip


def camel(name):
    for known in ("datetime_start", "datetime_complete", "user_attrs", "system_attrs", "intermediate_values", "trial_id"):
        if name.startswith(known):
            return re.sub(r"_([a-z])", lambda m: m[1].upper(), known) + name[len(known) :]
    return name


# which trials, and the attributes that are shown (null: all)
TABLES = [
    [[0, 1, 2, 3], None], [[5, 6], None], [[0, 3, 4], None], [[3, 5], ["number", "value", "duration", "params"]], [[2], None], [[1], ["value", "state"]],
    [[7], None], [[0, 1, 3], ["number", "intermediate_values", "distributions"]], [[0] * 70, ["number", "value", "datetime_start", "state"]],
]  # fmt: skip


def table(numbers, attrs):
    study = optuna.create_study(directions=["minimize"] * (2 if numbers == [7] else 1))
    study.add_trials([trial(*TRIALS[i]) for i in numbers])
    frame = study.trials_dataframe() if attrs is None else study.trials_dataframe(attrs=tuple(attrs))
    return {"trials": numbers, "attrs": attrs, "text": str(frame.rename(columns=camel))}


out = {
    "origin": {"library": "optuna", "version": optuna.__version__, "pandas": pd.__version__, "script": "tools/reference/optuna/prints.py"},
    "trials": [
        [*t[:6], {k: optuna.distributions.distribution_to_json(d) for k, d in t[6].items()}, *t[7:], str(trial(*t))] for t in TRIALS
    ],
    "tables": [table(*t) for t in TABLES],
}  # fmt: skip
OUT.write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n")
for t in out["tables"]:
    print(t["text"])
