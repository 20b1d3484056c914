"""What PyTorch's DataLoader gives, and where the generator stands afterwards, for all combinations of its options.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/data/loaders.py
"""

import itertools
import json
import sys
from pathlib import Path

import torch
from torch.utils.data import BatchSampler, ConcatDataset, DataLoader, RandomSampler, Subset, TensorDataset, random_split

OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "data" / "loaders.json"
OUT.parent.mkdir(parents=True, exist_ok=True)
SEED = 5


def dataset(n):
    return TensorDataset(torch.arange(n))


def after():
    return torch.randint(1_000_000, (1,)).item()


def run(n, batch_size, shuffle, drop_last, own, stop):
    torch.manual_seed(SEED)
    generator = torch.Generator().manual_seed(SEED + 1) if own else None
    loader = DataLoader(dataset(n), batch_size=batch_size, shuffle=shuffle, drop_last=drop_last, generator=generator)
    passes = []
    for _ in range(2):
        batches = []
        for (batch,) in loader:
            batches.append(batch.tolist())
            if len(batches) == stop:
                break
        passes.append(batches)
    ownAfter = torch.randint(1_000_000, (1,), generator=generator).item() if own else None
    return {
        "n": n, "batchSize": batch_size, "shuffle": shuffle, "dropLast": drop_last, "generator": own, "stop": stop,
        "length": len(loader), "passes": passes, "after": after(), "ownAfter": ownAfter,
    }


runs = [
    run(n, size, shuffle, drop, own, stop)
    for n, size, shuffle, drop, own, stop in itertools.product(
        [6, 7], [1, 3, 10], [False, True], [False, True], [False, True], [0, 1, 2, 3]
    )
    if stop == 0 or size == 3
]

torch.manual_seed(SEED)
joined = ConcatDataset([dataset(4), Subset(TensorDataset(torch.arange(100, 110)), [7, 0, 3]), dataset(2)])
made = {
    "concat": [b[0].tolist() for b in DataLoader(joined, batch_size=4, shuffle=True)],
    "sampler": [b[0].tolist() for b in DataLoader(dataset(5), batch_size=2, sampler=[4, 0, 0, -1, 2])],
    "batchSampler": [b[0].tolist() for b in DataLoader(dataset(6), batch_sampler=BatchSampler(RandomSampler(range(6)), 4, False))],
    "nested": [s.indices for s in random_split(random_split(dataset(10), [0.7, 0.3])[0], [0.5, 0.5])],
}
made["after"] = after()

origin = {
    "library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
    "script": "tools/reference/data/loaders.py", "seed": SEED,
}
OUT.write_text(json.dumps({"origin": origin, "runs": runs, "made": made}) + "\n")
print(OUT.name, OUT.stat().st_size)
