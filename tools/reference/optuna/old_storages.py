"""A database or a journal of an older Optuna, which runs this script.

    python -m pip install "optuna==2.10.1" "sqlalchemy<2" "numpy<2"
    python tools/reference/optuna/old_storages.py

Writes test/fixtures/optuna/storages/{sqlite,journal}-VERSION.json: tables that must be refused (before 3.2), a journal that must be
read (3.1, whose times are local and naive: this script sets the time zone to UTC).
"""

from __future__ import annotations

import json
import os
import pathlib
import sqlite3
import tempfile
import time

os.environ["TZ"] = "UTC"
time.tzset()

import optuna  # noqa: E402

root = pathlib.Path(__file__).resolve().parents[3]
out = root / "test/fixtures/optuna/storages"
version = optuna.__version__
optuna.logging.set_verbosity(optuna.logging.ERROR)


def write(name: str, content: dict) -> None:
    origin = {"library": "optuna", "version": version, "script": "tools/reference/optuna/old_storages.py", "seed": 1}
    path = out / f"{name}-{version}.json"
    path.write_text(json.dumps({"origin": origin, **content}, indent=1) + "\n")
    print(path, path.stat().st_size)


def objective(trial):
    x = trial.suggest_uniform("x", -1, 1)
    n = trial.suggest_int("n", 1, 9)
    trial.suggest_loguniform("log", 1e-3, 1)
    trial.suggest_discrete_uniform("step", 0, 1, 0.25)
    trial.suggest_categorical("c", ["a", None, 3])
    trial.report(x, 0)
    trial.set_user_attr("sum", x + n)
    return x + n


def run(storage):
    study = optuna.create_study(storage=storage, study_name="old", sampler=optuna.samplers.RandomSampler(seed=1))
    study.optimize(objective, n_trials=3)
    return [
        {
            "number": trial.number,
            "values": trial.values,
            "params": trial.params,
            "start": trial.datetime_start.isoformat(timespec="milliseconds") + "Z",
        }
        for trial in study.trials
    ]


with tempfile.TemporaryDirectory() as folder:
    if hasattr(optuna.storages, "JournalStorage"):
        log = f"{folder}/study.log"
        trials = run(optuna.storages.JournalStorage(optuna.storages.JournalFileStorage(log)))
        write("journal", {"log": pathlib.Path(log).read_text(), "trials": trials})
    else:
        database = f"{folder}/study.db"
        run(f"sqlite:///{database}")
        write("sqlite", {"sql": "\n".join(sqlite3.connect(database).iterdump())})
