"""What every pruner of Optuna decides on tables of reports, and the numbers beneath (percentiles, signed-rank tests).

Run from the repository root: python tools/reference/optuna/pruners.py
Writes test/fixtures/optuna/pruners.json
"""

import json
import math
import warnings
from pathlib import Path

import numpy as np
import optuna
import scipy
import scipy.stats
from optuna.pruners import (
    HyperbandPruner,
    MedianPruner,
    NopPruner,
    PatientPruner,
    PercentilePruner,
    SuccessiveHalvingPruner,
    ThresholdPruner,
    WilcoxonPruner,
)

warnings.simplefilter("ignore")
np.seterr(all="ignore")
optuna.logging.set_verbosity(optuna.logging.ERROR)
OUT = Path("test/fixtures/optuna/pruners.json")


def table(seed):
    """Reports of 24 trials: [[step, value], …] each. Learning curves; by seed with gaps, NaN, infinities, ties, steps out of order."""
    r = np.random.RandomState(seed)
    trials = []
    for _ in range(24):
        n = r.randint(1, 16)
        start = r.randint(0, 3) if seed % 4 == 1 else 0
        stride = r.randint(1, 4, size=n) if seed % 4 >= 2 else np.ones(n, int)
        steps = start + np.cumsum(stride) - stride[0]
        level, slope = r.uniform(-1, 1), r.uniform(0, 0.2)
        values = level - slope * np.arange(n) + r.normal(size=n) * 0.3
        values = np.round(values, 1 if seed % 3 == 0 else 4)
        if seed % 5 == 3:
            values[r.uniform(size=n) < 0.15] = np.nan
        if seed % 5 == 4:
            values[r.uniform(size=n) < 0.1] = np.inf
            values[r.uniform(size=n) < 0.1] = -np.inf
        if seed % 7 == 6:
            steps = r.permutation(steps)
        trials.append([[int(s), float(v)] for s, v in zip(steps, values)])
    return trials


def instances(seed):
    """Reports over problem instances in random order: 14 trials over up to 8, 30 or 70 instances, some with ties or zeros."""
    r = np.random.RandomState(1000 + seed)
    count = [8, 12, 30, 70][seed % 4]
    hardness = r.normal(size=count)
    trials = []
    for _ in range(14):
        order = r.permutation(count)[: r.randint(count // 2, count + 1)]
        skill = r.normal() * 0.3
        values = np.round(hardness[order] + skill + r.normal(size=len(order)) * 0.4, 1 if seed % 3 == 0 else 5)
        if seed % 8 == 7 and r.uniform() < 0.3:
            values[r.randint(len(values))] = [np.nan, np.inf][r.randint(2)]
        trials.append([[int(s), float(v)] for s, v in zip(order, values)])
    return trials


# name in TypeScript, arguments there, and the same pruner here
CONFIGS = [
    ("NopPruner", [], lambda: NopPruner()),
    ("MedianPruner", [{}], lambda: MedianPruner()),
    ("MedianPruner", [{"nStartupTrials": 1}], lambda: MedianPruner(1)),
    ("MedianPruner", [{"nStartupTrials": 0, "nWarmupSteps": 3}], lambda: MedianPruner(0, 3)),
    ("MedianPruner", [{"nStartupTrials": 2, "nWarmupSteps": 2, "intervalSteps": 3}], lambda: MedianPruner(2, 2, 3)),
    ("MedianPruner", [{"nStartupTrials": 2, "nMinTrials": 3}], lambda: MedianPruner(2, n_min_trials=3)),
    ("PercentilePruner", [25, {}], lambda: PercentilePruner(25.0)),
    ("PercentilePruner", [10, {"nStartupTrials": 3}], lambda: PercentilePruner(10.0, 3)),
    ("PercentilePruner", [75, {"nStartupTrials": 3, "intervalSteps": 2}], lambda: PercentilePruner(75.0, 3, 0, 2)),
    ("PercentilePruner", [0, {"nStartupTrials": 1}], lambda: PercentilePruner(0, 1)),
    ("PercentilePruner", [100, {"nStartupTrials": 1}], lambda: PercentilePruner(100, 1)),
    ("PercentilePruner", [33.3, {"nStartupTrials": 2}], lambda: PercentilePruner(33.3, 2)),
    ("SuccessiveHalvingPruner", [{}], lambda: SuccessiveHalvingPruner()),
    ("SuccessiveHalvingPruner", [{"minResource": 1}], lambda: SuccessiveHalvingPruner(1)),
    ("SuccessiveHalvingPruner", [{"minResource": 2, "reductionFactor": 2}], lambda: SuccessiveHalvingPruner(2, 2)),
    (
        "SuccessiveHalvingPruner",
        [{"minResource": 1, "reductionFactor": 3, "minEarlyStoppingRate": 1}],
        lambda: SuccessiveHalvingPruner(1, 3, 1),
    ),
    (
        "SuccessiveHalvingPruner",
        [{"minResource": 1, "reductionFactor": 2, "bootstrapCount": 4}],
        lambda: SuccessiveHalvingPruner(1, 2, 0, 4),
    ),
    ("HyperbandPruner", [{}], lambda: HyperbandPruner()),
    ("HyperbandPruner", [{"maxResource": 16}], lambda: HyperbandPruner(max_resource=16)),
    (
        "HyperbandPruner",
        [{"minResource": 1, "maxResource": 9, "reductionFactor": 2}],
        lambda: HyperbandPruner(1, 9, 2),
    ),
    (
        "HyperbandPruner",
        [{"minResource": 1, "maxResource": 27, "reductionFactor": 3, "bootstrapCount": 2}],
        lambda: HyperbandPruner(1, 27, 3, 2),
    ),
    ("ThresholdPruner", [{"lower": -1.2}], lambda: ThresholdPruner(lower=-1.2)),
    ("ThresholdPruner", [{"upper": 0.5}], lambda: ThresholdPruner(upper=0.5)),
    (
        "ThresholdPruner",
        [{"lower": -1, "upper": 0.8, "nWarmupSteps": 3, "intervalSteps": 2}],
        lambda: ThresholdPruner(-1, 0.8, 3, 2),
    ),
    ("PatientPruner", [None, {"patience": 1}], lambda: PatientPruner(None, 1)),
    ("PatientPruner", [None, {"patience": 0}], lambda: PatientPruner(None, 0)),
    ("PatientPruner", [None, {"patience": 2, "minDelta": 0.1}], lambda: PatientPruner(None, 2, 0.1)),
    ("PatientPruner", ["median", {"patience": 1}], lambda: PatientPruner(MedianPruner(1), 1)),
]
WILCOXON = [
    ("WilcoxonPruner", [{}], lambda: WilcoxonPruner()),
    ("WilcoxonPruner", [{"pThreshold": 0.3}], lambda: WilcoxonPruner(p_threshold=0.3)),
    (
        "WilcoxonPruner",
        [{"pThreshold": 0.05, "nStartupSteps": 6}],
        lambda: WilcoxonPruner(p_threshold=0.05, n_startup_steps=6),
    ),
]


def decide(pruner, reports, direction, name, mean):
    """After which report each trial was pruned; -1 for those that ran to their end."""
    study = optuna.create_study(
        study_name=name, direction=direction, pruner=pruner, sampler=optuna.samplers.RandomSampler(seed=0)
    )
    decisions = []
    for rows in reports:
        trial = study.ask()
        at = -1
        for i, (step, value) in enumerate(rows):
            trial.report(value, step)
            if trial.should_prune():
                at = i
                break
        decisions.append(at)
        if at >= 0 and not mean:
            study.tell(trial, state=optuna.trial.TrialState.PRUNED)
            continue
        values = [v for _, v in rows[: at + 1 or None]]
        final = float(np.mean(values)) if mean else values[-1]
        study.tell(trial, 0.0 if math.isnan(final) else final)
    return decisions


class Watcher(optuna.samplers.RandomSampler):
    """Notes which trials `study.get_trials` and `study._get_trials` show to a sampler."""

    def __init__(self):
        super().__init__(seed=0)
        self.seen = []

    def sample_independent(self, study, trial, name, distribution):
        shown = [t.number for t in study.get_trials(deepcopy=False)]
        whole = len(study._get_trials(deepcopy=False, use_cache=False))
        self.seen.append([shown, whole])
        return super().sample_independent(study, trial, name, distribution)


def views():
    out = []
    for name, arguments, make in CONFIGS:
        if name not in ("HyperbandPruner", "MedianPruner"):
            continue
        sampler = Watcher()
        study = optuna.create_study(study_name="seen ñ", sampler=sampler, pruner=make())
        for i in range(30):
            trial = study.ask()
            trial.suggest_float("x", 0, 1)
            trial.report(i, i % 11)
            trial.should_prune()
            study.tell(trial, i)
        out.append({"pruner": name, "arguments": arguments, "seen": sampler.seen})
    return out


def plain(x):
    return x if math.isfinite(x) else repr(x)


def main():
    tables = [table(seed) for seed in range(16)]
    over = [instances(seed) for seed in range(16)]
    decisions = []
    for kind, configs, source in (("curves", CONFIGS, tables), ("instances", WILCOXON, over)):
        for name, arguments, make in configs:
            for direction in ("minimize", "maximize"):
                pruned = [
                    decide(make(), rows, direction, f"study-{kind}-{seed}", kind == "instances")
                    for seed, rows in enumerate(source)
                ]
                decisions.append(
                    {"table": kind, "pruner": name, "arguments": arguments, "direction": direction, "pruned": pruned}
                )

    r = np.random.RandomState(5)
    percentiles = []
    for n in list(range(1, 9)) + [20, 33]:
        for q in (0, 10, 25, 33.3, 50, 66.6, 75, 90, 100, 12.5):
            values = np.round(r.normal(size=n), 3)
            if n % 3 == 2:
                values[r.uniform(size=n) < 0.3] = np.inf
            if n % 4 == 3:
                values[r.uniform(size=n) < 0.4] = np.nan
            percentiles.append(
                [[plain(v) for v in values.tolist()], q, plain(float(np.nanpercentile(values, q)))]
            )

    tests = []
    for n in (2, 3, 5, 8, 12, 13, 14, 20, 35, 50, 51, 70):
        for kind in ("plain", "ties", "zeros"):
            d = r.normal(size=n) + r.uniform(-0.5, 0.5)
            d = np.round(d, {"plain": 6, "ties": 1, "zeros": 0}[kind])
            for alternative in ("less", "greater"):
                p = scipy.stats.wilcoxon(d, alternative=alternative, zero_method="zsplit").pvalue
                tests.append([d.tolist(), alternative, float(p)])

    origin = {
        "library": "optuna",
        "version": optuna.__version__,
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "script": "tools/reference/optuna/pruners.py",
        "seeds": [0, 5, 1000],
    }
    reports = {
        kind: [[[[s, plain(v)] for s, v in rows] for rows in t] for t in source]
        for kind, source in (("curves", tables), ("instances", over))
    }
    brackets = [
        [M, m, r, math.floor(math.log(M / m, r)) + 1]
        for M in (1, 2, 9, 10, 27, 81, 100, 243, 244, 486, 512, 729, 1000, 1024, 2187)
        for m in (1, 2, 3, 5)
        for r in (2, 3, 4, 5, 10)
        if M >= m
    ]
    out = {
        "origin": origin,
        "reports": reports,
        "decisions": decisions,
        "percentiles": percentiles,
        "signedRank": tests,
        "brackets": brackets,
        "views": views(),
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(out, separators=(",", ":")) + "\n")
    print(OUT, OUT.stat().st_size)
    pruned = sum(x >= 0 for d in decisions for t in d["pruned"] for x in t)
    print("pruned", pruned, "of", sum(len(t) for d in decisions for t in d["pruned"]))


main()
