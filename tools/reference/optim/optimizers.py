"""Steps of the optimizers of torch.optim with given gradients: test/fixtures/optim/optimizers.json.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/optim/optimizers.py    (torch 2.15)

Every run begins with the same parameters, one of them empty, and gets the same gradients, of three sizes in turn; twice a
parameter has none.
"""

import json
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch

torch.set_num_threads(1)
torch.manual_seed(13)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "optim" / "optimizers.json"
STEPS = 20
SHAPES = [(3, 2), (4,), (1,), (0, 3), (2, 5), (2, 2, 3)]
OWN = {"Adafactor": [0, 1, 2, 4, 5], "Muon": [0, 4]}  # which of them; else the first four
WITHOUT = {(3, 1), (11, 0)}  # (step, parameter)

GRIDS = {
    "SGD": [{}, {"lr": 0.1}, {"lr": 0.1, "momentum": 0.9}, {"lr": 0.1, "momentum": 0.9, "dampening": 0.3},
            {"lr": 0.1, "momentum": 0.8, "nesterov": True}, {"lr": 0.1, "weight_decay": 0.01},
            {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.02, "maximize": True}],
    "Adam": [{}, {"lr": 0.1}, {"lr": 0.1, "betas": (0.8, 0.99)}, {"lr": 0.1, "eps": 1e-3},
             {"lr": 0.1, "weight_decay": 0.05}, {"lr": 0.1, "amsgrad": True}, {"lr": 0.1, "maximize": True}],
    "AdamW": [{}, {"lr": 0.1}, {"lr": 0.1, "betas": (0.8, 0.99)}, {"lr": 0.1, "eps": 1e-3},
              {"lr": 0.1, "weight_decay": 0.0}, {"lr": 0.1, "weight_decay": 0.3, "amsgrad": True},
              {"lr": 0.1, "weight_decay": 0.1, "maximize": True}],
    "RMSprop": [{}, {"lr": 0.1, "alpha": 0.9}, {"lr": 0.1, "eps": 1e-3}, {"lr": 0.1, "momentum": 0.9},
                {"lr": 0.1, "centered": True}, {"lr": 0.1, "weight_decay": 0.05},
                {"lr": 0.1, "momentum": 0.8, "centered": True, "weight_decay": 0.02, "maximize": True}],
    "Adagrad": [{}, {"lr": 0.1}, {"lr": 0.1, "lr_decay": 0.1}, {"lr": 0.1, "initial_accumulator_value": 0.5, "eps": 1e-3},
                {"lr": 0.1, "weight_decay": 0.05, "maximize": True}],
    "Adadelta": [{}, {"lr": 3.0}, {"rho": 0.5, "eps": 1e-3}, {"weight_decay": 0.05, "maximize": True}],
    "Adamax": [{}, {"lr": 0.1}, {"lr": 0.1, "betas": (0.3, 0.9)}, {"lr": 0.1, "eps": 1e-2, "weight_decay": 0.05},
               {"lr": 0.1, "maximize": True}],
    "NAdam": [{}, {"lr": 0.1}, {"lr": 0.1, "betas": (0.8, 0.99), "momentum_decay": 0.1}, {"lr": 0.1, "eps": 1e-3},
              {"lr": 0.1, "weight_decay": 0.05}, {"lr": 0.1, "weight_decay": 0.05, "decoupled_weight_decay": True},
              {"lr": 0.1, "weight_decay": 0.05, "decoupled_weight_decay": True, "maximize": True}],
    "RAdam": [{}, {"lr": 0.1}, {"lr": 0.1, "betas": (0.8, 0.9)}, {"lr": 0.1, "eps": 1e-3},
              {"lr": 0.1, "weight_decay": 0.05}, {"lr": 0.1, "weight_decay": 0.05, "decoupled_weight_decay": True},
              {"lr": 0.1, "weight_decay": 0.05, "decoupled_weight_decay": True, "maximize": True}],
    "ASGD": [{}, {"lr": 0.1}, {"lr": 0.1, "lambd": 0.1, "alpha": 0.5}, {"lr": 0.1, "t0": 3},
             {"lr": 0.1, "t0": 5, "weight_decay": 0.05, "maximize": True}],
    "Rprop": [{}, {"lr": 0.1}, {"lr": 0.1, "etas": (0.3, 1.7)}, {"lr": 0.1, "step_sizes": (0.05, 0.2)},
              {"lr": 0.1, "maximize": True}],
    "Adafactor": [{}, {"lr": 0.1}, {"lr": 0.1, "beta2_decay": -0.5, "eps": (1e-4, 0.1)}, {"lr": 0.1, "d": 2.0},
                  {"lr": 0.1, "weight_decay": 0.05, "maximize": True}],
    "Muon": [{}, {"lr": 0.1}, {"lr": 0.1, "nesterov": False, "momentum": 0.5}, {"lr": 0.1, "adjust_lr_fn": "match_rms_adamw"},
             {"lr": 0.1, "adjust_lr_fn": "spectral_unclamped", "weight_decay": 0.0},
             {"lr": 0.1, "ns_steps": 3, "ns_coefficients": (3.0, -3.0, 1.0)}],
}


def camel_case(name):
    """An option's name as TypeScript has it: weight_decay is weightDecay."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def flat(t):
    """Numbers from which the same bits come back."""
    digits = 9 if t.dtype == torch.float32 else 17
    return [float(f"{x:.{digits}g}") for x in t.detach().reshape(-1).tolist()]


def tensor(values, shape, dtype):
    return torch.tensor(values, dtype=dtype).reshape(shape)


start = [flat(torch.randn(*s)) for s in SHAPES]
gradients = [
    [None if (step, i) in WITHOUT else flat(torch.randn(*s) * (10.0 ** (step % 3 - 1))) for i, s in enumerate(SHAPES)]
    for step in range(STEPS)
]
gradients[5][1][2] = 0.0


def run(name, options, dtype):
    which = OWN.get(name, [0, 1, 2, 3])
    params = [tensor(start[i], SHAPES[i], dtype).requires_grad_(True) for i in which]
    optimizer = getattr(torch.optim, name)(params, **options)
    steps = []
    for row in gradients:
        for p, g in zip(params, [row[i] for i in which]):
            p.grad = None if g is None else tensor(g, p.shape, dtype)
        optimizer.step()
        steps.append([flat(p) for p in params])
    kept = optimizer.state_dict()["state"].get(0, {})
    state = {camel_case(k): flat(v) if v.dim() > 0 else v.item() for k, v in kept.items() if v is not None}
    return {"optimizer": name, "dtype": str(dtype).removeprefix("torch."),
            "options": {camel_case(k): (list(v) if isinstance(v, tuple) else v) for k, v in options.items()},
            "which": which, "steps": steps, "state": state}


runs = []
for name, grid in GRIDS.items():
    runs += [run(name, options, torch.float32) for options in grid]
    runs += [run(name, options, torch.float64) for options in grid[-1:]]

origin = {"library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
          "capability": torch.backends.cpu.get_cpu_capability(), "threads": 1, "seed": 13,
          "script": "tools/reference/optim/optimizers.py"}
fixture = {"origin": origin, "shapes": SHAPES, "start": start,
           "gradients": gradients, "runs": runs}
OUT.write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
print(OUT.name, OUT.stat().st_size)
