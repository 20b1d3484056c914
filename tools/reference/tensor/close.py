"""What torch.equal, allclose and isclose answer: test/fixtures/tensor/close.json.

python tools/reference/tensor/close.py    (torch 2.15)
"""

import json
from itertools import product

import torch

inf, nan = float("inf"), float("nan")
DTYPES = ["float32", "float64", "int64", "int32", "uint8", "bool"]
FLOATS = [0.0, -0.0, 1.0, 1.00001, 1.000011, 1.0000099, -1.0, 100.0, 3e38, -3e38, 1e-8, inf, -inf, nan]
WHOLE = {"uint8": [0, 1, 2, 200, 201, 255], "bool": [0, 1]}
INTS = [0, 1, 2, -1, 100000, 100001, 2**31 - 1]
BIG = [2**53, 2**53 + 1, 2**63 - 1, -(2**63)]
OPTIONS = [
    {},
    {"rtol": 0, "atol": 0},
    {"rtol": 0.5},
    {"atol": 1},
    {"rtol": 0, "atol": 1},
    {"equal_nan": True},
    {"rtol": inf},
    {"atol": inf, "equal_nan": True},
    {"rtol": 10, "atol": 0},
]


def values(dtype):
    if dtype.startswith("float"):
        return FLOATS
    return WHOLE.get(dtype, INTS + BIG if dtype == "int64" else INTS)


def text(x):
    return str(x) if isinstance(x, int) else repr(float(x))


def answer(call):
    try:
        result = call()
        return result if isinstance(result, bool) else [int(x) for x in result.flatten().tolist()]
    except (RuntimeError, TypeError, ValueError):
        return "error"


close = []
for dtype in DTYPES:
    each = values(dtype)
    pairs = list(product(each, each))
    a, b = ([torch.tensor(pair[i], dtype=getattr(torch, dtype)) for pair in pairs] for i in (0, 1))
    a, b = torch.stack(a), torch.stack(b)
    for options in OPTIONS:
        close.append([dtype, options and {k: text(v) if not isinstance(v, bool) else v for k, v in options.items()}, answer(lambda: torch.isclose(a, b, **options))])

MIXED = ["float32 [2]", "float64 [2]", "int64 [2]", "bool [2]", "float32 [2, 1]", "float32 [1, 2]", "float32 []", "float64 []", "float32 [3]", "float32 [0]", "float32 [0, 2]", "int64 [0]", "float32 [2, 2]"]


def ones(spec):
    dtype, shape = spec.split(" ", 1)
    return torch.ones(json.loads(shape), dtype=getattr(torch, dtype))


pairs = [
    [a, b, answer(lambda: torch.equal(ones(a), ones(b))), answer(lambda: torch.allclose(ones(a), ones(b)))]
    for a, b in product(MIXED, MIXED)
]
refused = [answer(lambda: torch.isclose(torch.ones(1), torch.ones(1), **o)) for o in ({"rtol": -1}, {"atol": -1}, {"rtol": nan})]
assert refused == ["error"] * 3

out = {
    "origin": f"PyTorch {torch.__version__}; tools/reference/tensor/close.py",
    "values": {dtype: [text(x) for x in values(dtype)] for dtype in DTYPES},
    "close": close,
    "pairs": pairs,
}
with open("test/fixtures/tensor/close.json", "w") as file:
    lines = ["{"]
    lines.append(f'"origin": {json.dumps(out["origin"])},')
    lines.append(f'"values": {json.dumps(out["values"])},')
    lines.append('"close": [\n' + ",\n".join(json.dumps(x) for x in close) + "\n],")
    lines.append('"pairs": [\n' + ",\n".join(json.dumps(x) for x in pairs) + "\n]\n}")
    file.write("\n".join(lines) + "\n")
