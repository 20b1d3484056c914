"""Steps of torch.optim.LBFGS on a few functions: test/fixtures/optim/lbfgs.json.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/optim/lbfgs.py    (torch 2.15)
"""

import json
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch

torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "optim" / "lbfgs.json"


def rosenbrock(params):
    (w,) = params
    return (w[1] - w[0] ** 2) ** 2 * 100 + (1 - w[0]) ** 2


def valley(params):
    """A quadratic whose curvatures differ a thousandfold, in two parameters, one a matrix."""
    a, b = params
    scale = torch.tensor([[1.0, 10.0, 100.0], [1000.0, 3.0, 30.0]], dtype=a.dtype)
    return (scale * (a - 1) ** 2).sum() + ((b - a.sum()) ** 2).sum()


def logistic(params):
    """A regression of six samples with a penalty."""
    w, bias = params
    x = torch.tensor([[0.5, 1.0], [1.5, -0.3], [-1.0, 2.0], [0.2, 0.1], [-0.7, -1.2], [2.0, 0.4]], dtype=w.dtype)
    y = torch.tensor([1.0, 1.0, 0.0, 1.0, 0.0, 1.0], dtype=w.dtype)
    p = torch.sigmoid(x @ w + bias)
    return -(y * p.log() + (1 - y) * (1 - p).log()).mean() + (w ** 2).sum() * 0.01


FUNCTIONS = {  # the test has the same functions
    "rosenbrock": (rosenbrock, [[-1.2, 1.0]]),
    "valley": (valley, [[[0.0, 2.0, 3.0], [0.5, -1.0, 4.0]], [1.0, -1.0]]),
    "logistic": (logistic, [[0.0, 0.0], [0.0]]),
}
CASES = [
    ("rosenbrock", {"line_search_fn": "strong_wolfe"}),
    ("rosenbrock", {"line_search_fn": "strong_wolfe", "max_iter": 3, "history_size": 2}),
    ("rosenbrock", {"lr": 0.1, "max_iter": 5}),
    ("rosenbrock", {"line_search_fn": "strong_wolfe", "max_eval": 4, "lr": 0.5}),
    ("valley", {"line_search_fn": "strong_wolfe", "max_iter": 4}),
    ("valley", {"lr": 0.3, "max_iter": 4}),
    ("logistic", {}),
    ("logistic", {"line_search_fn": "strong_wolfe", "max_iter": 2}),
    ("logistic", {"line_search_fn": "strong_wolfe", "max_iter": 2, "maximize": True}),
    ("logistic", {"lr": 0.5, "max_iter": 1, "tolerance_grad": 1e-2}),
]


def camel_case(name):
    first, *rest = name.split("_")
    return first + "".join(word[0].upper() + word[1:] for word in rest)


def run(name, options, dtype):
    function, start = FUNCTIONS[name]
    sign = -1 if options.get("maximize") else 1
    params = [torch.tensor(s, dtype=dtype, requires_grad=True) for s in start]
    optimizer = torch.optim.LBFGS(params, **options)

    def closure():
        optimizer.zero_grad()
        loss = sign * function(params)
        loss.backward()
        return loss

    steps = []
    for _ in range(8):
        loss = optimizer.step(closure)
        state = optimizer.state[params[0]]
        steps.append({"loss": float(loss.detach()), "parameters": [p.detach().reshape(-1).tolist() for p in params],
                      "funcEvals": state["func_evals"], "nIter": state["n_iter"]})
    return {"function": name, "start": start, "dtype": str(dtype).removeprefix("torch."),
            "options": {camel_case(k): v for k, v in options.items()}, "steps": steps,
            "state": [camel_case(k) for k in optimizer.state_dict()["state"][0]]}


runs = [run(name, options, dtype) for name, options in CASES for dtype in (torch.float64, torch.float32)]
origin = {"library": "torch", "version": torch.__version__.split("+")[0], "python": sys.version.split()[0],
          "capability": torch.backends.cpu.get_cpu_capability(), "threads": 1, "script": "tools/reference/optim/lbfgs.py"}
OUT.write_text(json.dumps({"origin": origin, "runs": runs}, separators=(",", ":")) + "\n")
print(OUT.name, OUT.stat().st_size, runs[0]["state"])
