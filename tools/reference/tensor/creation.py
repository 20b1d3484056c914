"""arange, linspace, eye, full, zeros, ones: the values to the last bit.

Run from the repository's root: ATEN_CPU_CAPABILITY=avx2 python tools/reference/tensor/creation.py
"""
import json

import torch

torch.set_num_threads(1)
if torch.backends.cpu.get_cpu_capability() != "AVX2":
    raise SystemExit("set ATEN_CPU_CAPABILITY=avx2: the fixtures are those of AVX2")
OUT = "test/fixtures/tensor/creation.json"
DTYPES = {"bool": torch.bool, "uint8": torch.uint8, "int32": torch.int32, "int64": torch.int64,
          "float32": torch.float32, "float64": torch.float64}
NAMES = {dtype: name for name, dtype in DTYPES.items()}


def number(value):
    if isinstance(value, float):
        if value != value:
            return "nan"
        if value in (float("inf"), float("-inf")):
            return "inf" if value > 0 else "-inf"
    return value


def python(value):
    # JavaScript cannot tell 1.0 from 1
    return int(value) if isinstance(value, float) and value.is_integer() else value


def written(tensor):
    values = tensor.reshape(-1).tolist()
    return {"dtype": NAMES[tensor.dtype], "shape": list(tensor.shape), "data": [int(v) if isinstance(v, bool) else number(v) for v in values]}


cases = []


def add(name, function, arguments, dtype=None):
    options = {} if dtype is None else {"dtype": DTYPES[dtype]}
    case = {"name": name, "arguments": [number(a) if not isinstance(a, list) else a for a in arguments], "dtype": dtype}
    try:
        case["result"] = written(function(*arguments, **options))
    except (RuntimeError, TypeError) as error:
        case["refused"] = str(error).splitlines()[0][:100]
    cases.append(case)


for arguments in [(5,), (0,), (2.5,), (-3, 3), (3, -3), (0, 10, 3), (10, 0, -3), (5, 5, 1), (1, 2, 0), (0, 1, -1),
                  (0, 1, 0.1), (1, -1, -0.3), (0.1, 0.9, 0.1), (0, 3, 0.5), (-1.5, 1.5), (0, 35.7, 0.7), (1e6, 1e6 + 20, 1.1),
                  (1 / 3, 30, 1 / 3), (0, 1e-3, 1e-4), (-7, 77, 0.9), (16777216, 16777240)]:
    for dtype in (None, "float32", "float64", "int64", "int32", "uint8"):
        if dtype in ("int64", "int32", "uint8") and (dtype == "uint8" and min(arguments) < 0):
            continue
        add("arange", torch.arange, [python(a) for a in arguments], dtype)
for start, end in [(0, 1), (-1, 1), (3, 3), (10, -10), (0.1, 0.7), (1e6, 1e6 + 1), (-1e-3, 5), (0, 100), (1 / 3, 2 / 3)]:
    for steps in (0, 1, 2, 3, 5, 7, 8, 15, 16, 17, 31, 33, 50):
        for dtype in (None, "float64", "int64"):
            add("linspace", torch.linspace, [python(start), python(end), steps], dtype)
for arguments in [(3,), (0,), (2, 4), (4, 2), (0, 3)]:
    for dtype in (None, "int64", "bool"):
        add("eye", torch.eye, arguments, dtype)
for shape in ([], [3], [2, 3], [0, 3], [2, 0]):
    for dtype in (None, *DTYPES):
        add("zeros", torch.zeros, [shape], dtype)
        add("ones", torch.ones, [shape], dtype)
for value in (0.1, -2.5, float("nan"), float("inf"), True):
    for dtype in (None, "float32", "float64"):
        add("full", torch.full, [[2], value], dtype)
for value in (7, -7, 0):
    for dtype in ("int64", "int32", "bool", "float32"):
        add("full", torch.full, [[2, 2], value], dtype)
origin = {"library": "torch", "version": torch.__version__.split("+")[0], "script": "tools/reference/tensor/creation.py",
          "capability": torch.backends.cpu.get_cpu_capability(), "threads": 1}
with open(OUT, "w") as file:
    json.dump({"origin": origin, "cases": cases}, file, separators=(",", ":"))
    file.write("\n")
