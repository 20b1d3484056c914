"""torch.finfo and torch.iinfo of our dtypes. Whole numbers are written as text: JSON's readers round them.

Run from the repository's root: python tools/reference/core/info.py
"""
import json

import torch

OUT = "test/fixtures/core/info.json"
FLOAT = ["bits", "eps", "max", "min", "tiny", "smallest_normal", "resolution"]
fixture = {
    "origin": {
        "library": "torch",
        "version": torch.__version__.split("+")[0],
        "script": "tools/reference/core/info.py",
    },
    "finfo": {
        str(dtype).removeprefix("torch."): {
            "text": str(torch.finfo(dtype)),
            **{key: getattr(torch.finfo(dtype), key) for key in FLOAT},
        }
        for dtype in [torch.float32, torch.float64]
    },
    "iinfo": {
        str(dtype).removeprefix("torch."): {
            "text": str(torch.iinfo(dtype)),
            **{key: str(getattr(torch.iinfo(dtype), key)) for key in ["bits", "min", "max"]},
        }
        for dtype in [torch.uint8, torch.int32, torch.int64]
    },
}
with open(OUT, "w") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
