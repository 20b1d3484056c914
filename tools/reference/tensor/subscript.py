"""x[indices], its gradient, and x[indices] = value with gradients, for many kinds of indices.

Run from the repository's root: ATEN_CPU_CAPABILITY=avx2 python tools/reference/tensor/subscript.py
An index is written as Antorcha takes it: a number, "start:stop:step", "...", null, a list, or {"tensor": …, "dtype": …}.
"""
import json
import random

import torch

torch.set_num_threads(1)
SEED = 20
OUT = "test/fixtures/tensor/subscript.json"
rng = random.Random(SEED)
DTYPES = {"int64": torch.int64, "int32": torch.int32, "bool": torch.bool, "uint8": torch.uint8}


def python_index(index):
    if isinstance(index, str):
        if index == "...":
            return Ellipsis
        return slice(*[int(part) if part.strip() else None for part in index.split(":")])
    if isinstance(index, dict):
        return torch.tensor(index["tensor"], dtype=DTYPES[index["dtype"]])
    if isinstance(index, list):
        return torch.tensor(index, dtype=torch.int64 if len(index) == 0 else None)
    return index


HAND = [
    ([5], [0]), ([5], [-1]), ([5], [":"]), ([5], ["1:"]), ([5], [":-1"]), ([5], ["::2"]), ([5], ["1:4:2"]),
    ([5], ["-3:-1"]), ([5], ["3:1"]), ([5], ["7:"]), ([5], ["-9:2"]), ([5], ["0:5:7"]), ([5], ["..."]), ([5], [None]),
    ([5], [[]]), ([5], [[1, 1, -2]]), ([5], [[True, False, True, False, True]]), ([5], [[False] * 5]),
    ([5], [{"tensor": 2, "dtype": "int64"}]), ([5], [{"tensor": [[0, 1], [4, -1]], "dtype": "int32"}]),
    ([5], [[1, 0], None]), ([5], [None, [1, 0]]),
    ([], ["..."]), ([], [None]), ([], [None, None]), ([], []), ([3], []),
    ([3, 4], [1]), ([3, 4], [1, 2]), ([3, 4], [":", 2]), ([3, 4], ["...", 2]), ([3, 4], ["...", "::2"]),
    ([3, 4], ["1:", ":2"]), ([3, 4], [None, 1, None, "1:3", None]), ([3, 4], ["...", None]), ([3, 4], [None, "..."]),
    ([3, 4], [[0, 2]]), ([3, 4], [":", [0, 2]]), ([3, 4], [[0, 2], [1, -1]]), ([3, 4], [[0, 2], 1]), ([3, 4], [1, [0, 2]]),
    ([3, 4], [[0, 2], "1:"]), ([3, 4], [[True, False, True]]), ([3, 4], [":", [True, False, True, True]]),
    ([3, 4], [[True, False, True], [0, 3]]),
    ([3, 4], [{"tensor": [[True] * 4, [False] * 4, [True, False] * 2], "dtype": "bool"}]),
    ([3, 4], [{"tensor": [[0], [2]], "dtype": "int64"}, {"tensor": [[1, 2, 3]], "dtype": "int64"}]),
    ([3, 4], [{"tensor": 1, "dtype": "int64"}, [0, 2]]), ([3, 4], [[0, 2], {"tensor": 1, "dtype": "int64"}]),
    ([2, 3, 4], [[0, 1], ":", [1, 2]]), ([2, 3, 4], [":", [0, 1], [1, 2]]), ([2, 3, 4], [[0, 1], [1, 2]]),
    ([2, 3, 4], [[0, 1], None, [1, 2]]), ([2, 3, 4], [0, ":", [1, 2]]), ([2, 3, 4], [[0, 1], "...", 2]),
    ([2, 3, 4], [{"tensor": 0, "dtype": "int64"}, ":", [1, 2]]), ([2, 3, 4], [[1, 0], ":", {"tensor": 3, "dtype": "int64"}]),
    ([2, 3, 4], [":", {"tensor": [[True, False, True, False]] * 3, "dtype": "bool"}]),
    ([2, 3, 4], [{"tensor": [[True, False, True], [False, True, False]], "dtype": "bool"}]),
    ([2, 3, 4], [{"tensor": [[True, False, True], [False, True, False]], "dtype": "bool"}, "1:3"]),
    ([2, 3, 4], [{"tensor": [[True, False, True], [False, True, False]], "dtype": "bool"}, [0, 1, 2]]),
    ([2, 3, 4], ["...", [0, 0, 3]]), ([2, 3, 4], ["...", {"tensor": [[0, 1], [2, 3]], "dtype": "int64"}]),
    ([2, 3, 4], [":", {"tensor": [[0, 1], [2, 0]], "dtype": "int64"}, ":"]),
    ([2, 3, 4], [1, "...", [[0, 1][0], 2]]),
    ([0, 3], [":", 1]), ([0, 3], [[]]), ([0, 3], ["...", "1:"]), ([2, 0], [1]), ([2, 0], [[1, 0]]),
]


def random_slice(size):
    def bound():
        return rng.choice(["", "", str(rng.randint(-size - 2, size + 2))])
    return f"{bound()}:{bound()}" + rng.choice(["", "", f":{rng.randint(1, 3)}"])


def random_index(shape):
    lists = rng.choice([None, None, rng.randint(1, 3)])
    result, dim, dots = [], 0, False
    while dim < len(shape) or rng.random() < 0.15:
        size = shape[dim] if dim < len(shape) else None
        kind = rng.choice(["int", "slice", "slice", "none", "list", "list", "mask", "dots", "stop"])
        if kind == "none" or size is None:
            result.append(None)
            continue
        if kind == "stop":
            break
        if kind == "dots":
            if not dots:
                result.append("...")
                dots = True
                dim += rng.randint(0, len(shape) - dim)
            continue
        if kind == "int":
            result.append(rng.randint(-size, size - 1))
        elif kind == "slice":
            result.append(random_slice(size))
        elif kind == "list":
            n = lists or rng.randint(1, 3)
            result.append([rng.randint(-size, size - 1) for _ in range(n)])
        else:
            result.append([rng.random() < 0.5 for _ in range(size)])
        dim += 1
    return result


def weights(shape):
    count = torch.Size(shape).numel()
    return (((torch.arange(count) * 37 + 11) % 64 - 31.5) / 16).double().reshape(shape)


def flat(tensor):
    return {"shape": list(tensor.shape), "data": tensor.detach().reshape(-1).tolist()}


def attempt(shape, indices):
    key = tuple(python_index(i) for i in indices)
    base = weights(shape).requires_grad_()
    found = base[key]
    (gradient,) = torch.autograd.grad(found, base, weights(found.shape))
    case = {"shape": shape, "indices": indices, "found": flat(found), "gradient": flat(gradient)["data"]}
    # x[indices] = 7, and = a tensor that broadcasts
    for name, value in [("number", 7.0), ("tensor", weights(found.shape[-1:]).mul(10).requires_grad_())]:
        x = base * 1
        x[key] = value
        inputs = [base] if name == "number" else [base, value]
        grads = torch.autograd.grad(x, inputs, weights(shape))
        case[name] = {"after": flat(x)["data"], "gradients": [flat(g)["data"] for g in grads]}
    return case


cases = [attempt(shape, indices) for shape, indices in HAND]
while len(cases) < len(HAND) + 250:
    shape = [rng.randint(1, 4) for _ in range(rng.randint(1, 4))]
    indices = random_index(shape)
    try:
        cases.append(attempt(shape, indices))
    except (IndexError, RuntimeError):
        continue  # lists whose lengths do not go together
origin = {"library": "torch", "version": torch.__version__.split("+")[0], "seed": SEED,
          "script": "tools/reference/tensor/subscript.py"}
with open(OUT, "w") as file:
    json.dump({"origin": origin, "cases": cases}, file, separators=(",", ":"))
    file.write("\n")
