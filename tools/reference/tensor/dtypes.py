"""The dtypes of results: torch.result_type for all pairs of tensors, 0-dim tensors and numbers; can_cast.

Run from the repository's root: python tools/reference/tensor/dtypes.py
"""
import itertools
import json

import torch

OUT = "test/fixtures/tensor/dtypes.json"
DTYPES = {"bool": torch.bool, "uint8": torch.uint8, "int32": torch.int32, "int64": torch.int64,
          "float32": torch.float32, "float64": torch.float64}
NAMES = {dtype: name for name, dtype in DTYPES.items()}

operands = {}
for name, dtype in DTYPES.items():
    operands[f"{name} [2]"] = torch.zeros(2, dtype=dtype)
    operands[f"{name} []"] = torch.zeros((), dtype=dtype)
for value in (True, 2, 0.5):
    operands[json.dumps(value)] = value

pairs = [
    [a, b, NAMES[torch.result_type(operands[a], operands[b])]]
    for a, b in itertools.product(operands, operands)
    if torch.is_tensor(operands[a]) or torch.is_tensor(operands[b])
]
can_cast = [[a, b, torch.can_cast(DTYPES[a], DTYPES[b])] for a, b in itertools.product(DTYPES, DTYPES)]
promote = [[a, b, NAMES[torch.promote_types(DTYPES[a], DTYPES[b])]] for a, b in itertools.product(DTYPES, DTYPES)]

# what the operations make of each dtype
results = []
for name, dtype in DTYPES.items():
    x = torch.ones(2, 2, dtype=dtype)
    calls = {"sum": lambda: x.sum(), "div": lambda: x.div(x), "div2": lambda: x.div(2), "exp": lambda: x.exp(),
             "argmax": lambda: x.float().argmax().to(torch.int64), "eq": lambda: x.eq(x), "add1": lambda: x.add(1),
             "addHalf": lambda: x.add(0.5), "mulTrue": lambda: x.mul(torch.tensor(True)), "max": lambda: x.max(),
             "mean": lambda: x.mean(), "abs": lambda: x.abs(), "pow2": lambda: x.pow(2), "powHalf": lambda: x.pow(0.5),
             "where": lambda: torch.where(x > 0, x, 0), "logicalNot": lambda: x.logical_not()}
    for call, run in calls.items():
        try:
            results.append([name, call, NAMES[run().dtype]])
        except (RuntimeError, NotImplementedError):
            results.append([name, call, None])

origin = {"library": "torch", "version": torch.__version__.split("+")[0], "script": "tools/reference/tensor/dtypes.py"}
with open(OUT, "w") as file:
    json.dump({"origin": origin, "pairs": pairs, "canCast": can_cast, "promote": promote, "results": results}, file,
              separators=(",", ":"))
    file.write("\n")
