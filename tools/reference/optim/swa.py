"""Averages of a model's parameters while it learns, and the rates of SWALR: test/fixtures/optim/swa.json.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/optim/swa.py    (torch 2.15)
"""

import json
import os
import sys
import warnings
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch import nn
from torch.optim import swa_utils as S

warnings.simplefilter("ignore")
torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "optim" / "swa.json"

AVERAGES = {  # the test has the same
    "mean": {},
    "mean at once": {"multi_avg_fn": S.get_swa_multi_avg_fn()},
    "mean, buffers too": {"use_buffers": True},
    "exponential": {"avg_fn": S.get_ema_avg_fn(0.9)},
    "exponential at once": {"multi_avg_fn": S.get_ema_multi_avg_fn(0.9)},
    "exponential at once, buffers too": {"multi_avg_fn": S.get_ema_multi_avg_fn(0.9), "use_buffers": True},
}


def flat(model):
    return {k: v.reshape(-1).tolist() for k, v in model.state_dict().items()}


def run(options):
    torch.manual_seed(5)
    model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Tanh(), nn.Linear(4, 1))
    x, y = torch.rand(24, 3), torch.rand(24, 1)
    batches = [(x[i : i + 8], y[i : i + 8]) for i in range(0, 24, 8)]
    averaged = S.AveragedModel(model, **options)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.5)
    for _ in range(6):
        for bx, by in batches:
            optimizer.zero_grad()
            ((model(bx) - by) ** 2).mean().backward()
            optimizer.step()
        averaged.update_parameters(model)
    before = flat(averaged)
    S.update_bn(batches, averaged)
    averaged.eval()
    return {"averaged": before, "updated": flat(averaged), "predicted": averaged(x).reshape(-1).tolist()}


def rates(*args):
    w = [torch.zeros(1, requires_grad=True) for _ in range(2)]
    optimizer = torch.optim.SGD([{"params": [w[0]]}, {"params": [w[1]], "lr": 0.5}], lr=0.1)
    decay = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)
    for _ in range(3):
        optimizer.step()
        decay.step()
    scheduler = S.SWALR(optimizer, *args)
    result = [[g["lr"] for g in optimizer.param_groups]]
    for _ in range(14):
        optimizer.step()
        scheduler.step()
        result.append([g["lr"] for g in optimizer.param_groups])
    return {"args": args, "rates": result}


origin = {"library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
          "capability": torch.backends.cpu.get_cpu_capability(), "threads": 1, "seed": 5, "script": "tools/reference/optim/swa.py"}
fixture = {"origin": origin, "averages": {n: run(o) for n, o in AVERAGES.items()},
           "schedules": [rates(0.05), rates([0.05, 0.3], 5, "linear"), rates(0.2, 0), rates(0.01, 3, "cos")]}
OUT.write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
print(OUT.name, OUT.stat().st_size)
