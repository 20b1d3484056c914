"""Activations: value, gradient and grad_fn, at plain numbers, at kinks and at the ends of the number line.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/nn/activations.py
"""

import json
import math
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch.nn import functional as F

torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "nn" / "activations.json"
nan, inf = math.nan, math.inf
torch.manual_seed(17)
EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 3.0, -3.0, 6.0, 20.0, -20.0, 25.0, 1e-6, -1e-6, 1e-30, -1e-30, 60.0, -60.0,
         90.0, -90.0, nan, inf, -inf]
VALUES = [*(torch.randn(14) * 3).tolist(), *EDGES, 2.5]  # 38: an even number, for GLU

# our name: [(our arguments, the function)]
CASES = {
    "leakyRelu": [([], F.leaky_relu), ([0.2], lambda x: F.leaky_relu(x, 0.2)), ([-0.5], lambda x: F.leaky_relu(x, -0.5))],
    "elu": [([], F.elu), ([0.3], lambda x: F.elu(x, 0.3))],
    "selu": [([], F.selu)],
    "celu": [([], F.celu), ([0.4], lambda x: F.celu(x, 0.4)), ([{"alpha": 2}], lambda x: F.celu(x, 2.0))],
    "gelu": [([], F.gelu), ([{"approximate": "tanh"}], lambda x: F.gelu(x, approximate="tanh"))],
    "silu": [([], F.silu)],
    "mish": [([], F.mish)],
    "softplus": [([], F.softplus), ([2, 5], lambda x: F.softplus(x, 2, 5)), ([{"beta": 0.5}], lambda x: F.softplus(x, 0.5))],
    "softsign": [([], F.softsign)],
    "tanhshrink": [([], F.tanhshrink)],
    "logsigmoid": [([], F.logsigmoid)],
    "hardtanh": [([], F.hardtanh), ([-2, 0.5], lambda x: F.hardtanh(x, -2, 0.5))],
    "relu6": [([], F.relu6)],
    "hardsigmoid": [([], F.hardsigmoid)],
    "hardswish": [([], F.hardswish)],
    "softshrink": [([], F.softshrink), ([1], lambda x: F.softshrink(x, 1.0))],
    "hardshrink": [([], F.hardshrink), ([1], lambda x: F.hardshrink(x, 1.0))],
    "threshold": [([0.5, -1], lambda x: F.threshold(x, 0.5, -1))],
    "glu": [([], F.glu)],
}


def plain(values):
    return [v if math.isfinite(v) else str(v) for v in values]


def flat(t):
    return plain(t.detach().double().reshape(-1).tolist())


cases = []
for name, calls in CASES.items():
    for args, function in calls:
        for dtype in [torch.float32, torch.float64]:
            x = torch.tensor(VALUES, dtype=dtype, requires_grad=True)
            y = function(x)
            case = {"name": name, "args": args, "dtype": str(dtype).removeprefix("torch."), "value": flat(y)}
            case["node"] = type(y.grad_fn).__name__
            (gradient,) = torch.autograd.grad(y, x, torch.arange(1.0, y.numel() + 1, dtype=dtype))
            case["gradient"] = flat(gradient)
            cases.append(case)

# PReLU: one weight, and one a channel
prelu = []
for shape, count in [((4, 3), 3), ((4, 3), 1), ((2, 3, 2), 3), ((5,), 1), ((), 1)]:
    x = (torch.randn(shape) * 2).requires_grad_(True)
    w = torch.rand(count).requires_grad_(True)
    y = F.prelu(x, w)
    g = torch.randn(shape)
    y.backward(g)
    prelu.append({"shape": list(shape), "x": flat(x), "weight": flat(w), "g": flat(g), "value": flat(y),
                  "gradient": flat(x.grad), "weightGradient": flat(w.grad), "node": type(y.grad_fn).__name__})

origin = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "python": sys.version.split()[0],
    "capability": torch.backends.cpu.get_cpu_capability(),
    "threads": 1,
    "script": "tools/reference/nn/activations.py",
    "seed": 17,
}
OUT.write_text(json.dumps({"origin": origin, "input": plain(VALUES), "cases": cases, "prelu": prelu}) + "\n")
print(OUT.name, OUT.stat().st_size)
