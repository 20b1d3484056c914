"""Python's Optuna as the other side of a study that Antorcha works on too.

    partner.py dump  PLACE STUDY          writes the study as JSON
    partner.py fill  PLACE STUDY          writes a study with everything that is hard
    partner.py work  PLACE STUDY TRIALS NAME [HEARTBEAT]   says ready, waits for a line, runs trials, says the
                                                          number of each finished one

PLACE is JSON: {"kind": "url", "url": …} or {"kind": "journal", "path": …, "lock": "symlink" | "open", "gracePeriod": …}.
"""

from __future__ import annotations

import datetime
import json
import os
import random
import sys
import warnings

import optuna

warnings.simplefilter("ignore")
optuna.logging.set_verbosity(optuna.logging.ERROR)


def open_storage(place: dict, heartbeat: int | None = None):
    if place["kind"] == "url":
        url = place["url"].replace("postgresql://", "postgresql+psycopg2://").replace("mysql://", "mysql+pymysql://")
        arguments = {"connect_args": {"timeout": 60}} if url.startswith("sqlite") else {}
        if heartbeat is None:
            return optuna.storages.RDBStorage(url, engine_kwargs=arguments)
        return optuna.storages.RDBStorage(
            url, engine_kwargs=arguments, heartbeat_interval=heartbeat, grace_period=2 * heartbeat
        )
    from optuna.storages import journal

    lock = {"symlink": journal.JournalFileSymlinkLock, "open": journal.JournalFileOpenLock}[place["lock"]]
    grace = place.get("gracePeriod", 30)
    return optuna.storages.JournalStorage(
        journal.JournalFileBackend(place["path"], lock(place["path"], grace_period=grace))
    )


def time_text(time: datetime.datetime | None) -> str | None:
    """UTC, to the millisecond."""
    if time is None:
        return None
    utc = time.astimezone(datetime.timezone.utc)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03d}Z"


def dump(storage, study_id: int) -> dict:
    trials = []
    for trial in storage.get_all_trials(study_id):
        trials.append(
            {
                "number": trial.number,
                "state": trial.state.name,
                "values": None if trial.values is None else list(trial.values),
                "start": time_text(trial.datetime_start),
                "complete": time_text(trial.datetime_complete),
                "params": trial.params,
                "distributions": {
                    name: optuna.distributions.distribution_to_json(distribution)
                    for name, distribution in trial.distributions.items()
                },
                "user_attrs": trial.user_attrs,
                "system_attrs": trial.system_attrs,
                "intermediate_values": [[step, trial.intermediate_values[step]] for step in sorted(trial.intermediate_values)],
            }
        )
    return {
        "name": storage.get_study_name_from_id(study_id),
        "directions": [direction.name.lower() for direction in storage.get_study_directions(study_id)],
        "user_attrs": storage.get_study_user_attrs(study_id),
        "system_attrs": storage.get_study_system_attrs(study_id),
        "trials": trials,
    }


HARD = {
    "zero": 0,
    "one": 1.0,
    "pi": 3.141592653589793,
    "max": sys.float_info.max,
    "min": sys.float_info.min,
    "two to the 53": 2**53,
    "float of it": float(2**53),
    "inf": float("inf"),
    "negative inf": float("-inf"),
    "nan": float("nan"),
    "negative zero": -0.0,
    "unicode": "ñandú 東京 🔥 \x00 \u2028 \x7f",
    "nested": {"a": [1, 2.5, None, True, {"b": "c"}], "": []},
    "long": "x" * 3000,
    "none": None,
}


def fill(storage, name: str) -> None:
    """A study with all kinds of parameters, values, reports, attributes and states."""
    study = optuna.create_study(storage=storage, study_name=name, directions=["minimize", "maximize"],
                                sampler=optuna.samplers.RandomSampler(seed=1))
    for key, value in HARD.items():
        study.set_user_attr(key, value)
    study.set_metric_names(["first", "second"])

    def objective(trial):
        trial.suggest_float("x", -1, 1)
        trial.suggest_float("log x", 1e-5, 1e5, log=True)
        trial.suggest_float("step", 0.0, 1.0, step=0.25)
        trial.suggest_int("n", -7, 98, step=7)
        trial.suggest_int("log n", 1, 1024, log=True)
        trial.suggest_categorical("choice", [None, True, 1, 2.5, "été", "1"])
        if trial.number % 2:
            trial.suggest_float("ñ only sometimes", 0, 1)
        for key, value in HARD.items():
            trial.set_user_attr(key, value)
        trial.storage.set_trial_system_attr(trial._trial_id, "system", {"number": trial.number})
        if trial.number == 2:
            raise optuna.TrialPruned
        if trial.number == 3:
            raise ValueError("on purpose")
        return [float("inf"), 0.1] if trial.number == 1 else [-1e-300, 2.0**60]

    study.optimize(objective, n_trials=4, catch=(ValueError,))
    running = study.ask()
    running.suggest_float("x", -1, 1)
    for step, value in enumerate([0.5, float("nan"), float("inf"), float("-inf"), -1e308]):
        storage.set_trial_intermediate_value(running._trial_id, 10 * step, value)
    study.enqueue_trial({"x": 0.25}, user_attrs={"why": "enqueued"})
    study.add_trial(
        optuna.create_trial(
            values=[1.5, float("-inf")],
            params={"x": 0.75, "n": 7, "choice": None},
            distributions={
                "x": optuna.distributions.FloatDistribution(-1, 1),
                "n": optuna.distributions.IntDistribution(-7, 98, step=7),
                "choice": optuna.distributions.CategoricalDistribution([None, True, 1, 2.5, "été", "1"]),
            },
            intermediate_values={3: 0.125, 1: float("nan")},
            user_attrs={"added": True},
        )
    )


def work(storage, name: str, n_trials: int, who: str) -> None:
    os.write(1, b"ready\n")
    sys.stdin.readline()
    study = optuna.load_study(
        storage=storage, study_name=name, sampler=optuna.samplers.RandomSampler(), pruner=optuna.pruners.NopPruner()
    )

    def objective(trial):
        x = trial.suggest_float("x", -1, 1)
        n = trial.suggest_int("n", 0, 9)
        c = trial.suggest_categorical("c", ["a", "b"])
        trial.set_user_attr("worker", who)
        trial.set_user_attr("check", [x, n, c])
        for step in range(3):
            trial.report(x + step, step)
        if random.random() < 0.1:
            raise optuna.TrialPruned
        return x + n

    def say(study, trial):
        os.write(1, f"{trial.number}\n".encode())

    study.optimize(objective, n_trials=n_trials, callbacks=[say])


def main() -> None:
    command, place, name, *rest = sys.argv[1:]
    heartbeat = int(rest[2]) if len(rest) > 2 else None
    storage = open_storage(json.loads(place), heartbeat)
    if command == "dump":
        print(json.dumps(dump(storage, storage.get_study_id_from_name(name))))
    elif command == "fill":
        fill(storage, name)
    elif command == "work":
        work(storage, name, int(rest[0]), rest[1])
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
