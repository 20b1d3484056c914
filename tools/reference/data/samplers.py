"""What PyTorch's samplers give in two passes, and where the generators stand afterwards.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/data/samplers.py
"""

import itertools
import json
import sys
from pathlib import Path

import torch
from torch.utils.data import DataLoader, RandomSampler, SubsetRandomSampler, TensorDataset, WeightedRandomSampler

OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "data" / "samplers.json"
SEED = 11
WEIGHTS = [0.5, 0.0, 3.0, 1.25, 0.1]


def run(kind, make, options):
    torch.manual_seed(SEED)
    own = torch.Generator().manual_seed(SEED + 1) if options.get("own") else None
    sampler = make(own)
    passes = [list(sampler) for _ in range(2)]
    loader = DataLoader(TensorDataset(torch.arange(40)), batch_size=3, sampler=sampler)
    batches = [b.tolist() for (b,) in loader]
    return {"kind": kind, "options": options, "length": len(sampler), "passes": passes, "batches": batches,
            "ownAfter": torch.randint(1_000_000, (1,), generator=own).item() if own else None,
            "after": torch.randint(1_000_000, (1,)).item()}


runs = []
for n, replacement, count, own in itertools.product([1, 7, 40], [False, True], [None, 1, 7, 32, 70], [False, True]):
    options = {"n": n, "replacement": replacement, "numSamples": count, "own": own}
    runs.append(run("random", lambda g, o=options: RandomSampler(range(o["n"]), o["replacement"], o["numSamples"], g), options))
for own in [False, True]:
    runs.append(run("subset", lambda g: SubsetRandomSampler([3, 1, 8, 39, 0, 2], g), {"own": own}))
for count, replacement, own in itertools.product([1, 4, 50], [False, True], [False, True]):
    if count <= 4 or replacement:
        options = {"numSamples": count, "replacement": replacement, "own": own}
        runs.append(run("weighted", lambda g, o=options: WeightedRandomSampler(WEIGHTS, o["numSamples"], o["replacement"], g), options))

origin = {
    "library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
    "script": "tools/reference/data/samplers.py", "seed": SEED, "weights": WEIGHTS,
}
OUT.write_text(json.dumps({"origin": origin, "runs": runs}) + "\n")
print(OUT.name, OUT.stat().st_size)
