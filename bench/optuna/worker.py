"""Runs trivial trials when it is told to: python worker.py PLACE STUDY TRIALS"""

import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "test/optuna/interop"))
import partner  # noqa: E402
import optuna  # noqa: E402

place, name, trials = sys.argv[1:]
# As `create_study(storage="…")` opens it.
place = json.loads(place)
storage = place["url"].replace("postgresql://", "postgresql+psycopg2://") if place["kind"] == "url" else None
study = optuna.load_study(
    study_name=name,
    storage=storage or partner.open_storage(place),
    sampler=optuna.samplers.RandomSampler(),
)
os.write(1, b"ready\n")
sys.stdin.readline()
study.optimize(lambda trial: trial.suggest_float("x", -1, 1) ** 2, n_trials=int(trials))
