"""Losses with margins, distances and their kin, with random options: values, gradients and second gradients of PyTorch.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/nn/margins.py [cases of each, default 8] [path]
"""

import json
import math
import os
import random
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch.nn import functional as F

torch.set_num_threads(1)
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 8
OUT = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).resolve().parents[3] / "test/fixtures/nn/margins.json")
SEED = 5
torch.manual_seed(SEED)
random.seed(SEED)


def size():
    return random.choice([1, 2, 3, 5])


def some(**options):
    """Some of these options."""
    return {name: value for name, value in options.items() if random.random() < 0.5}


def reduction():
    return some(reduction=random.choice(["mean", "sum", "none"]))


def signs(*shape):
    return torch.randint(2, shape).double() * 2 - 1


def coarse(*shape):
    """Numbers of which some are equal, 0, or exactly at a margin."""
    return torch.randn(shape) if random.random() < 0.6 else torch.randint(-2, 3, shape) / 2


def hinge():
    shape = [size() for _ in range(random.randrange(3))]
    return [coarse(*shape), signs(*shape)], {**some(margin=random.choice([0.5, 2.0, -1.0])), **reduction()}


def ranking():
    shape = [size() for _ in range(random.randrange(3))]
    other = [random.choice([1, n]) for n in shape]
    return [coarse(*shape), coarse(*other), signs(*shape)], {**some(margin=random.choice([0.5, -0.5])), **reduction()}


def soft():
    shape = [size() for _ in range(random.randrange(3))]
    return [coarse(*shape) * 3, signs(*shape)], reduction()


def multilabel_soft():
    shape = [size() for _ in range(random.choice([1, 2, 3]))]
    return [coarse(*shape), torch.rand(shape)], {**some(weight=torch.rand(shape[-1])), **reduction()}


def multi():
    n, c = size(), size()
    one = random.random() < 0.3
    labels = torch.randint(c, random.choice([(), (1,)]) if one else (n,))
    options = some(p=random.choice([1, 2]), margin=random.choice([0.5, 2.0]), weight=torch.rand(c))
    return [coarse(c) if one else coarse(n, c), labels], {**options, **reduction()}


def multilabel():
    shape = [size() for _ in range(random.choice([1, 2]))]
    labels = torch.randint(-1, shape[-1], shape)
    return [coarse(*shape), labels], reduction()


def triplet():
    shape = [size() for _ in range(random.choice([1, 2, 3]))]
    options = some(margin=random.choice([0.5, 2.0]), p=random.choice([1.0, 3.0, math.inf, 1.5]), eps=0.0, swap=True)
    return [coarse(*shape) for _ in range(3)], {**options, **reduction()}


def triplet_distance():
    shape = [size(), size()]
    options = some(margin=random.choice([0.5, 2.0]), swap=True)
    return [torch.randn(*shape) for _ in range(3)], {**options, **reduction()}


def cosine_embedding():
    batch = random.choice([[], [size()]])
    d = size()
    options = {**some(margin=random.choice([0.3, -0.3])), **reduction()}
    return [coarse(*batch, d), coarse(*batch, d), signs(*batch)], options


def cosine():
    shape = [size(), size(), size()]
    other = [random.choice([1, n]) for n in shape]
    return [coarse(*shape), coarse(*other)], some(dim=random.choice([0, -1, 2]), eps=1.0)


def pairwise():
    shape = [size() for _ in range(random.choice([1, 2, 3]))]
    p = random.choice([1.0, 3.0, math.inf, 1.5, 0.0, 0.5, -1.0])
    return [coarse(*shape), coarse(*shape[-random.choice([1, len(shape)]):])], some(p=p, eps=0.0, keepdim=True)


def normalize():
    shape = [size(), size(), size()]
    dim = random.choice([0, -1, 2, [0, 2]])
    return [coarse(*shape)], some(p=random.choice([1.0, 3.0, math.inf, 1.5]), dim=dim, eps=0.5)


def bilinear():
    batch, (i, j, k) = [size() for _ in range(random.randrange(3))], (size(), size(), size())
    bias = [torch.randn(k)] if random.random() < 0.5 else []
    return [torch.randn(*batch, i), torch.randn(*batch, j), torch.randn(k, i, j), *bias], {}


MAKERS = {
    "hinge_embedding_loss": hinge,
    "margin_ranking_loss": ranking,
    "soft_margin_loss": soft,
    "multilabel_soft_margin_loss": multilabel_soft,
    "multi_margin_loss": multi,
    "multilabel_margin_loss": multilabel,
    "triplet_margin_loss": triplet,
    "triplet_margin_with_distance_loss": triplet_distance,
    "cosine_embedding_loss": cosine_embedding,
    "cosine_similarity": cosine,
    "pairwise_distance": pairwise,
    "normalize": normalize,
    "bilinear": bilinear,
}


def number(v):
    v = float(v)
    return v if math.isfinite(v) else str(v)


def written(t):
    if not isinstance(t, torch.Tensor):
        return str(t) if isinstance(t, float) and not math.isfinite(t) else t
    return {"shape": list(t.shape), "dtype": str(t.dtype).removeprefix("torch."), "data": [number(v) for v in t.detach().reshape(-1)]}


def case(name, make):
    inputs, options = make()
    dtype = random.choice([torch.float32, torch.float64])
    given = [x.to(dtype) if x.dtype != torch.int64 else x for x in inputs]
    options = {k: v.to(dtype) if isinstance(v, torch.Tensor) else v for k, v in options.items()}
    # Targets of signs and labels are not learned.
    learned = [x.requires_grad_() for x, y in zip(given, inputs) if y.dtype == torch.float32]
    value = getattr(F, name)(*given, **options)
    weights = torch.arange(1, value.numel() + 1, dtype=dtype).reshape(value.shape)
    first = torch.autograd.grad((value * weights).sum(), learned, create_graph=True, allow_unused=True)
    try:
        total = sum(((g * g).sum() for g in first if g is not None), torch.zeros((), dtype=dtype))
        second = torch.autograd.grad(total, learned, allow_unused=True) if total.requires_grad else [None] * len(learned)
    except RuntimeError:
        second = None
    return {
        "function": name,
        "inputs": [written(x) for x in given],
        "options": {k: written(v) for k, v in options.items()},
        "value": written(value),
        "gradients": [None if g is None else written(g)["data"] for g in first],
        "second": None if second is None else [None if g is None else written(g)["data"] for g in second],
    }


cases = [case(name, make) for name, make in MAKERS.items() for _ in range(COUNT)]
origin = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "python": sys.version.split()[0],
    "capability": torch.backends.cpu.get_cpu_capability(),
    "threads": 1,
    "script": "tools/reference/nn/margins.py",
    "seed": SEED,
}
OUT.write_text(json.dumps({"origin": origin, "cases": cases}) + "\n")
print(OUT.name, OUT.stat().st_size)
