"""Every call of test/support/cases.ts in PyTorch: results, gradients and second gradients, in float32 and float64.

Run from the repository's root, with calls.ts (beside this file) writing the calls:

    node tools/run.mjs tools/reference/ops/calls.ts | ATEN_CPU_CAPABILITY=avx2 python tools/reference/ops/ops.py

One file a case goes to test/fixtures/ops/. Gradients are those of Σ w·result, w from `weights` below (its twin stands in
test/support/inputs.ts); second gradients those of Σ w·gradient, to the inputs and to the w of the results.
"""
import json
import pathlib
import sys

import numpy as np
import torch

torch.set_num_threads(1)
if torch.backends.cpu.get_cpu_capability() != "AVX2":
    raise SystemExit("set ATEN_CPU_CAPABILITY=avx2: the fixtures are those of AVX2")
OUT = pathlib.Path("test/fixtures/ops")
ORIGIN = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "capability": torch.backends.cpu.get_cpu_capability(),
    "threads": 1,
    "script": "tools/reference/ops/ops.py",
    "seeds": "the numbers of each input follow from the text of its call (test/support/inputs.ts)",
}
DTYPES = {"float32": torch.float32, "float64": torch.float64, "int64": torch.int64, "int32": torch.int32,
          "uint8": torch.uint8, "bool": torch.bool}
NAMES = {dtype: name for name, dtype in DTYPES.items()}


def text(value):
    value = float(value)
    if value != value:
        return "nan"
    if value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    if value == 0 and np.signbit(value):
        return "-0"
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def write(tensor):
    if tensor is None:
        return None
    flat = tensor.detach().reshape(-1).numpy(force=True)
    # the shortest digits that are this float32 again
    data = [text(str(x)) if flat.dtype == np.float32 else text(x) for x in flat]
    return {"shape": list(tensor.shape), "dtype": NAMES[tensor.dtype], "data": data}


def weights(tensor, step):
    index = torch.arange(tensor.numel())
    return (((index * step + 11) % 64 - 31.5) / 16).to(tensor.dtype).reshape(tensor.shape)


def read(spec, float_name):
    if not isinstance(spec, dict):
        return spec
    dtype = DTYPES[float_name if spec["dtype"] == "float" else spec["dtype"]]
    values = torch.tensor([float(v) for v in spec["values"]], dtype=torch.float64)
    return values.to(dtype).reshape(spec["shape"])


def attribute(value):
    return DTYPES[value] if isinstance(value, str) and value in DTYPES else value


def run(case, call, float_name):
    x = [read(spec, float_name) for spec in call["inputs"]]
    floats = [t for t in x if torch.is_tensor(t) and t.dtype.is_floating_point]
    if case["gradient"]:
        for t in floats:
            t.requires_grad_()
    names = {f"x{i}": t for i, t in enumerate(x)}
    names.update({name: attribute(value) for name, value in call["attrs"].items()})
    result = eval(case["torch"], {"torch": torch, "x": x, **names})
    outputs = list(result) if isinstance(result, tuple) else [result]
    found = {"outputs": [write(t) for t in outputs], "gradients": None, "seconds": None}
    roots = [t for t in outputs if t.requires_grad]
    if not roots:
        return found
    starts = [weights(t, 37).requires_grad_() for t in roots]
    gradients = torch.autograd.grad(roots, floats, starts, create_graph=True, allow_unused=True)
    found["gradients"] = [write(g) for g in gradients]
    again = [g for g in gradients if g is not None and g.requires_grad]
    if again:
        try:
            seconds = torch.autograd.grad(
                again, floats + starts, [weights(g, 23) for g in again], allow_unused=True)
        except RuntimeError as error:
            print(f"{case['name']} {call['label']}: no second gradient: {error}", file=sys.stderr)
        else:
            found["seconds"] = [write(g) for g in seconds]
    return found


OUT.mkdir(parents=True, exist_ok=True)
for case in json.load(sys.stdin):
    calls = []
    for call in case["calls"]:
        entry = {"label": call["label"]}
        try:
            entry["float32"] = run(case, call, "float32")
            if call["floats"]:
                entry["float64"] = run(case, call, "float64")
        except (RuntimeError, IndexError, TypeError, ValueError) as error:
            if not call["variant"]:
                raise RuntimeError(f"{case['name']} {call['label']}") from error
            entry = {"label": call["label"], "refused": str(error).splitlines()[0][:100]}
        calls.append(entry)
    inputs = [[spec["values"] if isinstance(spec, dict) else spec for spec in call["inputs"]] for call in case["calls"]]
    body = {"origin": ORIGIN, "torch": case["torch"], "inputs": inputs, "calls": calls}
    (OUT / f"{case['name']}.json").write_text(json.dumps(body, separators=(",", ":")) + "\n")
