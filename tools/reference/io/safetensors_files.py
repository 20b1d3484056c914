"""Files of Python's safetensors library, as base64, with what they hold.

Run from the repository's root: python tools/reference/io/safetensors_files.py
"""
import base64
import json

import numpy as np
import safetensors
import torch
from safetensors.torch import save

SEED = 11
OUT = "test/fixtures/io/safetensors.json"
torch.manual_seed(SEED)


def shown(tensor):
    """Elements as JavaScript will hold them: int64 as text, floats as the exact float64."""
    flat = tensor.reshape(-1)
    if tensor.dtype == torch.int64:
        return [str(x) for x in flat.tolist()]
    if tensor.dtype == torch.bool:
        return [int(x) for x in flat.tolist()]
    return [x if np.isfinite(x) else repr(x) for x in flat.to(torch.float64).tolist()] if tensor.is_floating_point() else flat.tolist()


halves = torch.from_numpy(np.arange(0, 65536, 13, dtype=np.uint16).view(np.float16).copy())
brains = torch.from_numpy(np.arange(0, 65536, 29, dtype=np.uint16).view(np.int16).copy()).view(torch.bfloat16)
FILES = {
    "empty": ({}, None),
    "every dtype": ({
        "f32": torch.randn(3, 4), "f64": torch.randn(2, 2, dtype=torch.float64), "i64": torch.tensor([[-(2**63), 2**63 - 1, 2**53 + 1]]),
        "i32": torch.tensor([-(2**31), 2**31 - 1, 7], dtype=torch.int32), "u8": torch.tensor([0, 127, 255], dtype=torch.uint8),
        "bool": torch.tensor([True, False, True]), "f16": torch.randn(5).half(), "bf16": torch.randn(5).bfloat16(),
    }, None),
    "shapes": ({"scalar": torch.tensor(1.5), "none": torch.zeros(0, 3), "deep": torch.arange(6.0).reshape(1, 2, 1, 3), "z": torch.zeros(0)}, {}),
    "names": ({name: torch.tensor([i], dtype=torch.uint8) for i, name in enumerate(
        ["", " ", "a.b.c", "ñ", "\"quoted\"", "back\\slash", "tab\tnew\nline\x01", "😀", "\uffee", "\u2028", "constructor", "prototype", "Zz", "aA"])},
        {"format": "pt"}),
    "module": (torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.ReLU(), torch.nn.Linear(3, 2)).state_dict(), {"epoch": "17 \"ñ\""}),
    "every 13th half": ({"half": halves}, None),
    "every 29th bfloat16": ({"brain": brains}, None),
    "special": ({"x": torch.tensor([float("nan"), float("inf"), -float("inf"), -0.0, 1e-45])}, None),
}

files = []
for title, (tensors, metadata) in FILES.items():
    data = save(tensors, metadata)
    files.append({
        "title": title, "bytes": base64.b64encode(data).decode(), "metadata": metadata,
        "tensors": {name: {"dtype": str(t.dtype)[6:], "shape": list(t.shape), "data": shown(t)} for name, t in tensors.items()},
    })
fixture = {"origin": {"library": "safetensors", "version": safetensors.__version__, "torch": torch.__version__,
                      "script": "tools/reference/io/safetensors_files.py", "seed": SEED}, "files": files}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, separators=(",", ":"))
    out.write("\n")
