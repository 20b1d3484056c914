"""What torch.nn.init draws of one seed: truncated normals, orthogonal and sparse matrices.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/nn/inits.py
"""

import json
import os
import sys
import warnings
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch.nn import init

torch.set_num_threads(1)
warnings.simplefilter("ignore")
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "nn" / "inits.json"

CASES = [
    *[("trunc_normal_", shape, dtype, options) for shape in [(3,), (4, 5), (40,)] for dtype in ["float32", "float64"] for options in [
        {}, {"std": 2.0}, {"mean": 1.0, "std": 0.5, "a": 0.9, "b": 1.2}, {"mean": 0.0, "std": 1.0, "a": 3.0, "b": 4.0},
        {"mean": -3.0, "std": 1.0, "a": 0.0, "b": 1.0}, {"std": 0.02}]],
    *[("orthogonal_", shape, dtype, options) for shape in [(3, 5), (5, 3), (4, 4), (1, 4), (6, 1), (1, 1), (3, 2, 2), (20, 16)]
      for dtype in ["float32", "float64"] for options in [{}, {"gain": 1.5}]],
    *[("sparse_", shape, dtype, {"sparsity": sparsity}) for shape in [(4, 5), (10, 3)] for dtype in ["float32", "float64"]
      for sparsity in [0.0, 0.1, 0.5, 1.0]],
    *[("dirac_", shape, "float32", {"groups": groups}) for shape in [(4, 2, 3), (2, 4, 2, 3), (4, 3, 1, 2, 3)] for groups in [1, 2]],
    ("eye_", (3, 4), "float32", {}),
    ("eye_", (4, 2), "float64", {}),
]


def case(name, shape, dtype, options):
    torch.manual_seed(17)
    w = torch.empty(shape, dtype=getattr(torch, dtype))
    getattr(init, name)(w, **options)
    after = torch.rand(1).item()
    # The transpose of such a tensor: not contiguous.
    turned = None
    if name not in ("orthogonal_", "dirac_") and len(shape) == 2:
        torch.manual_seed(17)
        v = torch.empty(shape[::-1], dtype=getattr(torch, dtype)).t()
        getattr(init, name)(v, **options)
        turned = v.reshape(-1).tolist()
    return {"name": name, "shape": shape, "dtype": dtype, "options": options, "data": w.reshape(-1).tolist(), "turned": turned, "after": after}


origin = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "python": sys.version.split()[0],
    "capability": torch.backends.cpu.get_cpu_capability(),
    "threads": 1,
    "script": "tools/reference/nn/inits.py",
    "seed": 17,
}
OUT.write_text(json.dumps({"origin": origin, "cases": [case(*c) for c in CASES]}) + "\n")
print(OUT.name, OUT.stat().st_size)
