"""CPU milliseconds a trial of Optuna's samplers takes: python samplers.py CASES_JSON TRIALS_JSON MEASURED; prints JSON."""

import json
import sys
import time
import warnings

import optuna
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import TrialState, create_trial

warnings.simplefilter("ignore")
optuna.logging.set_verbosity(optuna.logging.WARNING)
cases, sizes, measured = json.loads(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])


def space(kind):
    if kind == "mixed":
        return {**{f"x{i}": FloatDistribution(0, 1) for i in range(5)}, "c": CategoricalDistribution(["a", "b", "c"])}
    if kind == "int":
        return {f"n{i}": IntDistribution(1, 100) for i in range(5)}
    return {f"x{i}": FloatDistribution(0, 1) for i in range(5)}


def sampler(case):
    if case["sampler"] == "random":
        return optuna.samplers.RandomSampler(seed=1)
    return optuna.samplers.TPESampler(seed=1, multivariate=case.get("multivariate"))


results = []
for case in cases:
    dists = space(case["space"])
    directions = ["minimize"] * case.get("objectives", 1)
    for n in sizes:
        study = optuna.create_study(directions=directions, sampler=sampler(case))
        for i in range(n):
            u = [((i + 1) * (k + 1) * 0.6180339887) % 1 for k in range(8)]
            params = {}
            for k, (name, dist) in enumerate(dists.items()):
                if isinstance(dist, FloatDistribution):
                    params[name] = u[k]
                elif isinstance(dist, IntDistribution):
                    params[name] = 1 + int(u[k] * 100)
                else:
                    params[name] = dist.choices[int(u[k] * 3)]
            study.add_trial(create_trial(state=TrialState.COMPLETE, params=params, distributions=dists,
                                         values=[u[0] + u[1], u[2] - u[0]][: len(directions)]))

        def objective(trial):
            for name, dist in dists.items():
                trial._suggest(name, dist)
            return [0.5] * len(directions) if len(directions) > 1 else 0.5

        study.optimize(objective, n_trials=1)
        begin = time.process_time()
        study.optimize(objective, n_trials=measured)
        results.append({"case": case, "trials": n, "ms": 1000 * (time.process_time() - begin) / measured})
print(json.dumps(results))
