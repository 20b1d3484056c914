"""Random numbers of PyTorch on the CPU, for test/random/torch.

Run from the root of the repository:

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/random/torch_random.py

Writes test/fixtures/random/torch.json. A case is a seed and steps that draw one after the other from one generator;
the state at its end is kept as a SHA-256. An array is kept as the hexadecimal of its bytes (little endian), or as
their SHA-256 where it is long.
"""

import base64
import hashlib
import json
import platform
import sys
import warnings
from pathlib import Path

import mpmath
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler, random_split

warnings.filterwarnings("ignore", message=".*is out of bounds.*")
if torch.backends.cpu.get_cpu_capability() != "AVX2":
    sys.exit("set ATEN_CPU_CAPABILITY=avx2: PyTorch's normals depend on it")
torch.set_num_threads(1)

OUT = Path("test/fixtures/random/torch.json")
DTYPES = {
    name: getattr(torch, name) for name in ("float32", "float64", "int64", "int32", "uint8", "bool")
}
SEEDS = [
    0, 1, 2, 3, 7, 42, 123, 1234, 2024, 5489, 65535, 999_999_937, 2**31 - 1, 2**31, 2**32 - 1, 2**32,
    2**32 + 42, 2**53, 2**63, 2**64 - 1, -1, -42, -(2**63), 67280421310721,
]


def raw(tensor):
    return tensor.contiguous().numpy().tobytes()


def sha(data):
    return hashlib.sha256(data).hexdigest()


def state_of(generator):
    return bytes(generator.get_state().tolist())


def weights(n, dtype):
    """Weights that a test can make by itself: 1, 2, 3, 4, 5, 1, …, every seventh zero."""
    values = torch.arange(n) % 5 + 1
    values[torch.arange(n) % 7 == 6] = 0
    return values.to(dtype)


def draw(g, op, dtype="float32", n=0, args=()):
    out = torch.empty(n, dtype=DTYPES[dtype])
    whole = [None if a is None else int(a) for a in args] if op == "randint" else None
    match op:
        case "uniform":
            return out.uniform_(*args, generator=g)
        case "normal":
            return out.normal_(*args, generator=g)
        case "exponential":
            return out.exponential_(*args, generator=g)
        case "cauchy":
            return out.cauchy_(*args, generator=g)
        case "logNormal":
            return out.log_normal_(*args, generator=g)
        case "geometric":
            return out.geometric_(*args, generator=g)
        case "bernoulli":
            return out.bernoulli_(*args, generator=g)
        case "bernoulliFrom":  # the probabilities 0, 1/n, 2/n, …
            return torch.bernoulli(torch.arange(n, dtype=DTYPES[dtype]) / n, generator=g)
        case "randint":
            return out.random_(*whole, generator=g)
        case "random":
            return out.random_(generator=g)
        case "randperm":
            return torch.randperm(n, generator=g)
        case "int64Seed":
            return torch.empty((), dtype=torch.int64).random_(generator=g)
        case "multinomial":  # n weights of dtype
            samples, replacement = args
            return torch.multinomial(weights(n, DTYPES[dtype]), samples, replacement, generator=g)
    raise ValueError(op)


def case(seed, *steps, keep=400):
    """Runs the steps; arrays of up to `keep` bytes stand in the fixture whole."""
    g = torch.Generator().manual_seed(seed)
    done = []
    for op, *rest in steps:
        step = dict(zip(("op", "dtype", "n", "args"), (op, *rest), strict=False))
        data = raw(draw(g, op, *rest))
        step |= {"hex": data.hex()} if len(data) <= keep else {"sha256": sha(data)}
        done.append(step)
    return {"seed": str(seed), "steps": done, "state": sha(state_of(g))}


def mixed(seed):
    """Every path, one after the other: the waiting normal goes from one call to the next."""
    return case(
        seed,
        ("int64Seed",),
        ("uniform", "float32", 17, (0, 1)),
        ("normal", "float32", 3, (0, 1)),
        ("uniform", "float64", 5, (0, 1)),
        ("normal", "float32", 15, (0, 1)),
        ("normal", "float32", 16, (0, 1)),
        ("normal", "float32", 1, (0, 1)),
        ("normal", "float32", 24, (0.5, 2)),
        ("normal", "float64", 4, (0, 1)),
        ("normal", "float64", 17, (0, 1)),
        ("randperm", "int64", 10),
        ("bernoulli", "uint8", 40, (0.3,)),
        ("randint", "int64", 6, ("0", "10")),
        ("randint", "int64", 3, ("-1000000000000", "3")),
        ("uniform", "float32", 8, (-0.25, 0.35)),
        ("normal", "float32", 1, (0, 1)),
    )


def sizes():
    for dtype in ("float32", "float64"):
        for n in (0, 1, 2, 15, 16, 17, 24, 31, 32, 33, 100, 1000, 40_000):
            exact = dtype == "float32" or n < 16
            if n < 2000 or exact:
                yield case(n + 1, ("normal", dtype, n, (0, 1)), ("normal", dtype, 3, (1.5, 0.25)), keep=400 if exact else 8000)
            yield case(n + 2, ("uniform", dtype, n, (0, 1)), ("uniform", dtype, n, (-0.3, 0.7)))


def continuous():
    ranges = ((0, 1), (-0.35, 0.35), (1.5, 3.7), (100.1, 100.3), (-1e5, 3e-3), (0.1, 0.1), (1e-3, 7e8), (1000, 1000.001))
    for dtype in ("float32", "float64"):
        yield case(5, *(("uniform", dtype, 3000, r) for r in ranges))
        yield case(6, ("normal", dtype, 50, (3, 0)), ("normal", dtype, 9, (-1, 0.01)), keep=800)
    for dtype, n in (("float32", 3000), ("float64", 60)):
        yield case(
            9,
            ("exponential", dtype, n, (1,)),
            ("exponential", dtype, n, (0.37,)),
            ("cauchy", dtype, n, (0, 1)),
            ("cauchy", dtype, n, (0.3, 1.7)),
            ("logNormal", dtype, n + 1, (0, 1)),
            ("logNormal", dtype, n, (0.3, 0.7)),
            ("normal", dtype, 3, (0, 1)),
            keep=800,
        )


def whole():
    top = 2**63
    bounds = {
        "int64": [
            (0, 10), (-5, 2**28 - 6), (-5, 2**28 - 5), (0, 2**32), (0, 2**32 + 1), (-(2**36), 2**36 - 1), (-(2**36), 2**36),
            (-(2**36), 2**36 + 1), (-(2**40), 2**52), (2**60, 2**60 + 9), (-top, top - 1), (0, top - 1), (3, 4),
            (0, None), (-5, None), (-top, None),
        ],
        "int32": [(-(2**31), 2**31 - 1), (0, 1000), (-7, None), (-(2**31), None)],
        "uint8": [(0, 256), (5, 77), (3, None)],
        "bool": [(0, 2)],
        "float32": [
            (0, 10), (0, 2**24), (-(2**24), 2**24), (-(2**30) + 3, 2**31 + 5), (-(2**62) + 3, 2**62 + 5),
            (-(2**50), 2**55 + 999), (-8, None), (-top, None),
        ],
        "float64": [(0, 2**30), (-(2**62) + 3, 2**62 + 5), (9, None), (-top, None)],
    }
    for dtype, pairs in bounds.items():
        yield case(11, *(("randint", dtype, 500, [None if b is None else str(b) for b in pair]) for pair in pairs))
    for dtype in DTYPES:
        yield case(12, ("random", dtype, 5), ("random", dtype, 2000))
    yield case(13, *(("randperm", "int64", n) for n in (0, 1, 2, 3, 10, 100, 1000, 50_000)))
    for dtype in ("float32", "float64", "int64", "int32", "uint8"):
        yield case(14, ("geometric", dtype, 900, (0.3,)), ("geometric", dtype, 900, (0.05,)))


def masks():
    for dtype in DTYPES:
        yield case(15, *(("bernoulli", dtype, n, (p,)) for n in (1, 15, 16, 33, 3000) for p in (0, 0.1, 0.25, 0.5, 0.9, 1)))
    for dtype in ("float32", "float64"):
        yield case(16, ("bernoulliFrom", dtype, 10), ("bernoulliFrom", dtype, 3000))


def choices():
    for dtype in ("float32", "float64"):
        for n in (1, 2, 10, 1000):
            most = n - n // 7
            pairs = ((1, False), (1, True), (most, False), (max(1, n // 100), False), (n, True), (3 * n, True))
            yield case(n, *(("multinomial", dtype, n, pair) for pair in pairs))
    # Equal quotients of float32: the order of equals is that of std::nth_element and std::sort.
    yield case(4, ("multinomial", "float32", 60_000, (50_000, False)), ("multinomial", "float32", 60_000, (900, False)))


def ties():
    """Places of the k largest of i * 7919 % modulus, most of which are equal to others."""
    for n, modulus in ((3, 2), (20, 3), (100, 5), (1000, 10), (5000, 50)):
        values = (torch.arange(n) * 7919 % modulus).float()
        for k in sorted({1, n // 64, n // 64 + 1, n // 2, n} - {0}):
            for largest in (True, False):
                places = torch.topk(values, k, largest=largest).indices
                yield {"n": n, "modulus": modulus, "k": k, "largest": largest, "sha256": sha(raw(places))}


def dropout():
    for p in (0.1, 0.25, 0.5, 0.9):
        torch.manual_seed(21)
        x = torch.ones(7, 11, requires_grad=True)
        y = F.dropout(x, p, training=True)
        yield {"seed": "21", "p": p, "n": 77, "hex": raw((y != 0).to(torch.uint8)).hex(), "state": sha(state_of(torch.default_generator))}


def layers():
    """Fresh layers and initialisers; a test states the bound of each."""

    def made(name, build):
        torch.manual_seed(33)
        tensors = build()
        return {"name": name, "seed": "33", "arrays": [{"n": t.numel(), "sha256": sha(raw(t.detach()))} for t in tensors]}

    def layer(module):
        return [module.weight, module.bias]

    yield made("Linear(4, 8)", lambda: layer(nn.Linear(4, 8)))
    yield made("Linear(37, 20)", lambda: layer(nn.Linear(37, 20)))
    yield made("Conv2d(3, 6, 5)", lambda: layer(nn.Conv2d(3, 6, 5)))
    yield made("Embedding(7, 5)", lambda: [nn.Embedding(7, 5).weight])
    w = lambda: torch.empty(20, 37)
    yield made("xavierUniform(20, 37)", lambda: [nn.init.xavier_uniform_(w())])
    yield made("xavierNormal(20, 37)", lambda: [nn.init.xavier_normal_(w())])
    yield made("kaimingUniform relu(20, 37)", lambda: [nn.init.kaiming_uniform_(w(), nonlinearity="relu")])
    yield made("kaimingNormal relu(20, 37)", lambda: [nn.init.kaiming_normal_(w(), nonlinearity="relu")])


def loaders():
    data = TensorDataset(torch.arange(10))

    def order(loader):
        return [int(i) for (batch,) in loader for i in batch]

    def run(name, build, epochs=2):
        torch.manual_seed(17)
        loader = build()
        return {"name": name, "seed": "17", "epochs": [order(loader) for _ in range(epochs)], "state": sha(state_of(torch.default_generator))}

    yield run("plain", lambda: DataLoader(data, batch_size=3))
    yield run("shuffle", lambda: DataLoader(data, batch_size=3, shuffle=True))
    sampler = lambda: WeightedRandomSampler([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 12)
    yield run("weighted", lambda: DataLoader(data, batch_size=3, sampler=sampler()))

    torch.manual_seed(17)
    g = torch.Generator().manual_seed(5)
    loader = DataLoader(data, batch_size=3, shuffle=True, generator=g)
    epochs = [order(loader) for _ in range(2)]
    yield {"name": "generator", "seed": "5", "epochs": epochs, "state": sha(state_of(g))}

    torch.manual_seed(17)
    parts = random_split(data, [7, 3])
    yield {"name": "randomSplit", "seed": "17", "epochs": [list(map(int, p.indices)) for p in parts], "state": sha(state_of(torch.default_generator))}


def travel():
    """A state in the middle of things, with a normal that waits, and what comes next."""
    g = torch.Generator().manual_seed(2**40 + 5)
    torch.randn(3, generator=g)
    torch.rand(700, generator=g)
    state = state_of(g)
    return {
        "seed": str(g.initial_seed()),
        "state": base64.b64encode(state).decode(),
        "normal": raw(torch.randn(4, generator=g)).hex(),
        "uniform": raw(torch.rand(4, generator=g)).hex(),
    }


def elementary():
    """log, exp… rounded from 200 bits: their C library is within 1 unit in the last place of these."""
    g = torch.Generator().manual_seed(1)
    mpmath.mp.prec = 200
    spread = {
        "log": torch.empty(30, dtype=torch.float64).log_normal_(0, 5, generator=g),
        "log1p": torch.empty(30, dtype=torch.float64).uniform_(-1, 1, generator=g) ** 5,
        "exp": torch.empty(30, dtype=torch.float64).uniform_(-40, 40, generator=g),
        "sin": torch.empty(30, dtype=torch.float64).uniform_(-7, 7, generator=g),
        "cos": torch.empty(30, dtype=torch.float64).uniform_(-7, 7, generator=g),
        "tan": torch.empty(30, dtype=torch.float64).uniform_(-1.6, 1.6, generator=g),
    }
    for name, x in spread.items():
        y = torch.tensor([float(getattr(mpmath, name)(mpmath.mpf(v))) for v in x.tolist()], dtype=torch.float64)
        yield {"name": name, "x": raw(x).hex(), "y": raw(y).hex()}


def seeds():
    for seed in SEEDS:
        g = torch.Generator().manual_seed(seed)
        yield {"seed": str(seed), "initialSeed": str(g.initial_seed()), "state": sha(state_of(g))}


fixture = {
    "origin": {
        "library": "torch",
        "version": torch.__version__,
        "script": "tools/reference/random/torch_random.py",
        "capability": torch.backends.cpu.get_cpu_capability(),
        "threads": torch.get_num_threads(),
        "libc": " ".join(platform.libc_ver()),
        "seeds": [str(s) for s in SEEDS],
    },
    "seeds": list(seeds()),
    "mixed": [mixed(seed) for seed in SEEDS],
    "sizes": list(sizes()),
    "continuous": list(continuous()),
    "whole": list(whole()),
    "masks": list(masks()),
    "choices": list(choices()),
    "ties": list(ties()),
    "dropout": list(dropout()),
    "layers": list(layers()),
    "loaders": list(loaders()),
    "elementary": list(elementary()),
    "travel": travel(),
}
OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text("{\n" + ",\n".join(
    f"{json.dumps(key)}: " + (
        "[\n" + ",\n".join(json.dumps(v, separators=(",", ":")) for v in value) + "\n]"
        if isinstance(value, list) else json.dumps(value)
    )
    for key, value in fixture.items()
) + "\n}\n")
print(OUT, OUT.stat().st_size)
