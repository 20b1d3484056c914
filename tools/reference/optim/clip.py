"""torch.nn.utils.clip_grad_norm_ and clip_grad_value_.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/optim/clip.py
"""

import json
import math
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch.nn import utils

torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "optim" / "clip.json"
torch.manual_seed(23)
SHAPES = [(3, 4), (5,), (1,), (2, 2)]


def parameters():
    params = [torch.zeros(s, requires_grad=True) for s in SHAPES]
    for p in params[:-1]:  # the last has no gradient
        p.grad = torch.randn(p.shape) * 3
    return params


def flat(params):
    return [None if p.grad is None else p.grad.reshape(-1).tolist() for p in params]


cases = []
for norm_type in [2.0, 1.0, 3.0, 0.5, math.inf, -math.inf, 0.0]:
    for max_norm in [1.0, 1000.0, 0.0]:
        params = parameters()
        before = flat(params)
        total = utils.clip_grad_norm_(params, max_norm, norm_type)
        cases.append({"normType": norm_type if math.isfinite(norm_type) else str(norm_type), "maxNorm": max_norm,
                      "before": before, "total": total.item(), "after": flat(params)})
values = []
for limit in [0.5, 2.0, 0.0]:
    params = parameters()
    before = flat(params)
    utils.clip_grad_value_(params, limit)
    values.append({"limit": limit, "before": before, "after": flat(params)})
origin = {"library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
          "capability": torch.backends.cpu.get_cpu_capability(), "threads": 1,
          "script": "tools/reference/optim/clip.py", "seed": 23}
OUT.write_text(json.dumps({"origin": origin, "shapes": SHAPES, "norms": cases, "values": values}) + "\n")
print(OUT.name, OUT.stat().st_size)
