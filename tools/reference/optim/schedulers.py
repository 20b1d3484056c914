"""Learning rates of torch.optim.lr_scheduler, epoch by epoch, for an optimizer with two groups.

    python tools/reference/optim/schedulers.py
"""

import json
import sys
import warnings
from pathlib import Path

import torch
from torch.optim import lr_scheduler as S

warnings.simplefilter("ignore")
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "optim" / "schedulers.json"
EPOCHS = 24


def optimizer():
    params = [torch.zeros(2, requires_grad=True) for _ in range(2)]
    return torch.optim.SGD([{"params": [params[0]]}, {"params": [params[1]], "lr": 0.5}], lr=0.1)


def rates(o):
    return [group["lr"] for group in o.param_groups]


# name: (our class, our arguments, PyTorch's)
CASES = {
    "step": ("StepLR", [5], lambda o: S.StepLR(o, 5)),
    "step gamma": ("StepLR", [3, {"gamma": 0.7}], lambda o: S.StepLR(o, 3, gamma=0.7)),
    "milestones": ("MultiStepLR", [[4, 9, 9, 15], {"gamma": 0.5}], lambda o: S.MultiStepLR(o, [4, 9, 9, 15], 0.5)),
    "exponential": ("ExponentialLR", [0.9], lambda o: S.ExponentialLR(o, 0.9)),
    "constant": ("ConstantLR", [], lambda o: S.ConstantLR(o)),
    "constant longer": ("ConstantLR", [{"factor": 0.25, "totalIters": 8}], lambda o: S.ConstantLR(o, 0.25, 8)),
    "linear": ("LinearLR", [], lambda o: S.LinearLR(o)),
    "linear down": ("LinearLR", [{"startFactor": 1, "endFactor": 0.1, "totalIters": 12}],
                    lambda o: S.LinearLR(o, 1.0, 0.1, 12)),
    "polynomial": ("PolynomialLR", [{"totalIters": 10, "power": 2}], lambda o: S.PolynomialLR(o, 10, 2.0)),
    "cosine": ("CosineAnnealingLR", [8], lambda o: S.CosineAnnealingLR(o, 8)),
    "cosine least": ("CosineAnnealingLR", [5, {"etaMin": 0.01}], lambda o: S.CosineAnnealingLR(o, 5, 0.01)),
    "restarts": ("CosineAnnealingWarmRestarts", [6], lambda o: S.CosineAnnealingWarmRestarts(o, 6)),
    "restarts longer": ("CosineAnnealingWarmRestarts", [3, {"tMult": 2, "etaMin": 0.02}],
                        lambda o: S.CosineAnnealingWarmRestarts(o, 3, 2, 0.02)),
    "cyclic": ("CyclicLR", [0.01, 0.5, 4], lambda o: S.CyclicLR(o, 0.01, 0.5, 4)),
    "cyclic halves": ("CyclicLR", [0.01, [0.3, 0.9], {"stepSizeUp": 3, "stepSizeDown": 2, "mode": "triangular2"}],
                      lambda o: S.CyclicLR(o, 0.01, [0.3, 0.9], 3, 2, "triangular2")),
    "cyclic range": ("CyclicLR", [0.01, 0.5, {"stepSizeUp": 5, "mode": "exp_range", "gamma": 0.9, "cycleMomentum": False}],
                     lambda o: S.CyclicLR(o, 0.01, 0.5, 5, mode="exp_range", gamma=0.9, cycle_momentum=False)),
    "one cycle": ("OneCycleLR", [0.8, 30], lambda o: S.OneCycleLR(o, 0.8, 30)),
    "one cycle of epochs": ("OneCycleLR", [[0.8, 0.4], {"epochs": 4, "stepsPerEpoch": 7, "annealStrategy": "linear", "pctStart": 0.4}],
                            lambda o: S.OneCycleLR(o, [0.8, 0.4], epochs=4, steps_per_epoch=7, anneal_strategy="linear", pct_start=0.4)),
    "one cycle in three": ("OneCycleLR", [0.8, 24, {"threePhase": True, "divFactor": 10, "finalDivFactor": 100, "cycleMomentum": False}],
                           lambda o: S.OneCycleLR(o, 0.8, 24, three_phase=True, div_factor=10, final_div_factor=100, cycle_momentum=False)),
}
FUNCTIONS = {  # the test has the same functions
    "lambda": ("LambdaLR", lambda o: S.LambdaLR(o, lambda e: 0.95**e)),
    "lambdas": ("LambdaLR", lambda o: S.LambdaLR(o, [lambda e: 1 / (1 + e), lambda e: e % 3])),
    "multiplicative": ("MultiplicativeLR", lambda o: S.MultiplicativeLR(o, lambda e: 0.95)),
}
COMPOSED = {  # the test builds the same
    "sequential": lambda o: S.SequentialLR(o, [S.ConstantLR(o, 0.1, 2), S.ExponentialLR(o, 0.9)], [4]),
    "warm-up": lambda o: S.SequentialLR(
        o, [S.LinearLR(o, 0.1, 1.0, 5), S.CosineAnnealingLR(o, 10), S.StepLR(o, 2, 0.5)], [5, 15]
    ),
    "chained": lambda o: S.ChainedScheduler([S.ConstantLR(o, 0.1, 3), S.ExponentialLR(o, 0.9)]),
}


def run(make):
    o = optimizer()
    scheduler = make(o)
    result = [rates(o)]
    for _ in range(EPOCHS):
        o.step()
        scheduler.step()
        assert scheduler.get_last_lr() == rates(o)
        result.append(rates(o))
    return result


def jumps(make):
    """step(epoch): the closed form."""
    o = optimizer()
    scheduler = make(o)
    o.step()
    result = []
    for epoch in [3, 1, 7, 12, 5]:
        scheduler.step(epoch)
        result.append(rates(o))
    return result


def resumed(make, kind, args, kwargs):
    """A new scheduler with last_epoch on an optimizer whose groups know their first rates."""
    o = optimizer()
    first = make(o)
    for _ in range(4):
        o.step()
        first.step()
    second = getattr(S, kind)(o, *args, last_epoch=4, **kwargs)
    result = [rates(o)]
    for _ in range(6):
        o.step()
        second.step()
        result.append(rates(o))
    return result


def momenta(o):
    return [group["betas"][0] if "betas" in group else group["momentum"] for group in o.param_groups]


def long_run(make):
    """200 steps with a group added after 80: the rates of every seventh step, or the step at which it was refused."""
    o = optimizer()
    scheduler = make(o)
    result = [rates(o)]
    for step in range(1, 201):
        o.step()
        try:
            scheduler.step()
        except (ValueError, KeyError, IndexError):
            return {"rates": result, "refused": step}
        if step == 80:
            o.add_param_group({"params": [torch.zeros(2, requires_grad=True)], "lr": 0.3})
        if step % 7 == 0:
            result.append(rates(o))
    return {"rates": result, "refused": None}


def momentum_run(make, build):
    """The momentum of every step, with what the groups have after the last one."""
    o = build([torch.zeros(2, requires_grad=True)])
    scheduler = make(o)
    result = [momenta(o)]
    for _ in range(EPOCHS):
        o.step()
        scheduler.step()
        result.append(momenta(o))
    return result


LONG = CASES | {
    "cosine": ("CosineAnnealingLR", [30], lambda o: S.CosineAnnealingLR(o, 30)),
    "cosine longer": ("CosineAnnealingLR", [400], lambda o: S.CosineAnnealingLR(o, 400)),
    "polynomial": ("PolynomialLR", [{"totalIters": 150, "power": 2}], lambda o: S.PolynomialLR(o, 150, 2.0)),
    "linear": ("LinearLR", [{"totalIters": 120}], lambda o: S.LinearLR(o, total_iters=120)),
    "constant": ("ConstantLR", [{"factor": 0.25, "totalIters": 100}], lambda o: S.ConstantLR(o, 0.25, 100)),
    "milestones": ("MultiStepLR", [[60, 100, 100, 180], {"gamma": 0.5}],
                   lambda o: S.MultiStepLR(o, [60, 100, 100, 180], 0.5)),
    "exponential": ("ExponentialLR", [0.99], lambda o: S.ExponentialLR(o, 0.99)),
    "step": ("StepLR", [15], lambda o: S.StepLR(o, 15)),
    "one cycle": ("OneCycleLR", [0.8, 200], lambda o: S.OneCycleLR(o, 0.8, 200)),
    "one cycle short": ("OneCycleLR", [0.8, 60], lambda o: S.OneCycleLR(o, 0.8, 60)),
}
long = [{"name": n, "kind": k, "args": a, **long_run(m)} for n, (k, a, m) in LONG.items()]
MOMENTA = [
    ("CyclicLR", [0.01, 0.5, 4], "SGD", {}, lambda o: S.CyclicLR(o, 0.01, 0.5, 4)),
    ("CyclicLR", [0.01, 0.5, {"stepSizeUp": 3, "mode": "triangular2", "baseMomentum": 0.5, "maxMomentum": 0.99}], "Adam", {},
     lambda o: S.CyclicLR(o, 0.01, 0.5, 3, mode="triangular2", base_momentum=0.5, max_momentum=0.99)),
    ("CyclicLR", [0.01, 0.5, {"stepSizeUp": 3, "mode": "exp_range", "gamma": 0.9}], "RMSprop", {},
     lambda o: S.CyclicLR(o, 0.01, 0.5, 3, mode="exp_range", gamma=0.9)),
    ("OneCycleLR", [0.8, 25], "SGD", {"momentum": 0.9}, lambda o: S.OneCycleLR(o, 0.8, 25)),
    ("OneCycleLR", [0.8, 25, {"threePhase": True, "annealStrategy": "linear", "baseMomentum": 0.5}], "NAdam", {},
     lambda o: S.OneCycleLR(o, 0.8, 25, three_phase=True, anneal_strategy="linear", base_momentum=0.5)),
]
momentum = [{"kind": k, "args": a, "optimizer": name, "options": options,
             "momenta": momentum_run(m, lambda p: getattr(torch.optim, name)(p, lr=0.1, **options))}
            for k, a, name, options, m in MOMENTA]

cases = [{"name": n, "kind": k, "args": a, "rates": run(m), "jumps": jumps(m)} for n, (k, a, m) in CASES.items()]
again = [
    {"name": "step", "kind": "StepLR", "args": [5], "rates": resumed(CASES["step"][2], "StepLR", [5], {})},
    {"name": "cosine", "kind": "CosineAnnealingLR", "args": [8],
     "rates": resumed(CASES["cosine"][2], "CosineAnnealingLR", [8], {})},
    {"name": "cyclic", "kind": "CyclicLR", "args": [0.01, 0.5, 4],
     "rates": resumed(CASES["cyclic"][2], "CyclicLR", [0.01, 0.5, 4], {})},
    {"name": "one cycle", "kind": "OneCycleLR", "args": [0.8, 30],
     "rates": resumed(CASES["one cycle"][2], "OneCycleLR", [0.8, 30], {})},
    {"name": "exponential", "kind": "ExponentialLR", "args": [0.9],
     "rates": resumed(CASES["exponential"][2], "ExponentialLR", [0.9], {})},
]

METRICS = [1.0, 0.9, 0.9, 0.95, 0.89995, 0.85, 0.86, 0.86, 0.86, 0.86, 0.8, float("nan"), 0.81, 0.81, 0.81, 0.82, 0.7,
           0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7]
PLATEAUS = [
    {}, {"patience": 2}, {"patience": 1, "factor": 0.5, "cooldown": 2}, {"patience": 0, "threshold": 0.06},
    {"patience": 0, "threshold": 0.06, "threshold_mode": "abs"}, {"mode": "max", "patience": 1},
    {"mode": "max", "patience": 1, "threshold": 0.1, "threshold_mode": "abs", "factor": 0.3},
    {"patience": 0, "min_lr": 0.01}, {"patience": 0, "min_lr": [0.05, 0.2]}, {"patience": 0, "eps": 0.05},
]
camel = {"threshold_mode": "thresholdMode", "min_lr": "minLr"}
plateaus = []
for options in PLATEAUS:
    o = optimizer()
    scheduler = S.ReduceLROnPlateau(o, **options)
    trail = []
    for metric in METRICS:
        scheduler.step(metric)
        trail.append([rates(o), scheduler.num_bad_epochs, scheduler.cooldown_counter, scheduler.best])
    plateaus.append({"options": {camel.get(k, k): v for k, v in options.items()}, "trail": trail})

origin = {"library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
          "script": "tools/reference/optim/schedulers.py"}
OUT.parent.mkdir(parents=True, exist_ok=True)
fixture = {
    "origin": origin,
    "cases": cases,
    "functions": {n: {"kind": k, "rates": run(m)} for n, (k, m) in FUNCTIONS.items()},
    "composed": {n: run(m) for n, m in COMPOSED.items()},
    "resumed": again,
    "long": long,
    "momentum": momentum,
    "metrics": [m if m == m else None for m in METRICS],
    "plateaus": plateaus,
}
OUT.write_text(json.dumps(fixture) + "\n")
print(OUT.name, OUT.stat().st_size)
