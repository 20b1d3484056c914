"""Draws into tensors that do not lie row by row: they go by memory, not by rows.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/tensor/draws.py
"""

import json
import os
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch

OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "tensor" / "draws.json"

# shape, order of its dimensions, and the step of the slice of the last dimension before it is reordered
LAYOUTS = [([2, 3], [1, 0], 1), ([4, 5], [1, 0], 1), ([2, 6], [0, 1], 2), ([3, 8], [1, 0], 2), ([2, 2, 3], [2, 0, 1], 1),
           ([2, 3, 4], [1, 2, 0], 1), ([4, 1, 5], [2, 1, 0], 1), ([1, 4, 1, 3], [3, 0, 2, 1], 1), ([20], [0], 1), ([5, 0], [1, 0], 1)]
DRAWS = {
    "uniform_": lambda x: x.uniform_(), "normal_": lambda x: x.normal_(), "bernoulli_": lambda x: x.bernoulli_(0.5),
    "dropout": lambda x: torch.nn.functional.dropout(x.fill_(1), 0.5), "randLike": torch.rand_like, "randnLike": torch.randn_like,
}


def laid(shape, order, step):
    return torch.zeros(shape)[..., ::step].permute(order)


cases = []
for shape, order, step in LAYOUTS:
    draws = {}
    for name, draw in DRAWS.items():
        torch.manual_seed(3)
        draws[name] = draw(laid(shape, order, step)).flatten().tolist()
    cases.append({"shape": shape, "order": order, "step": step, "strides": torch.zeros_like(laid(shape, order, step)).stride(), "draws": draws})
lines = [json.dumps(case) for case in cases]
OUT.write_text(json.dumps({"origin": f"torch {torch.__version__}, AVX2"})[:-1] + ', "cases": [\n' + ",\n".join(lines) + "\n]}\n")
