"""Random programs in PyTorch: reads what compare.ts writes, one program a line, and writes what each line gives."""
import json
import sys
import warnings

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
warnings.simplefilter("ignore")


def text(value):
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        if value != value:
            return "nan"
        if value in (float("inf"), float("-inf")):
            return "inf" if value > 0 else "-inf"
        return value
    return value if abs(value) <= 2**53 - 1 else str(value)


def show(x):
    if x is None:
        return None
    if x._is_zerotensor():  # zeros that a derivative did not lay out
        x = torch.zeros(x.shape, dtype=x.dtype)
    return {
        "dtype": str(x.dtype).removeprefix("torch."),
        "shape": list(x.shape),
        "requiresGrad": x.requires_grad,
        "values": [text(value) for value in x.detach().reshape(-1).tolist()],
    }


def weights(x):
    index = torch.arange(x.numel())
    return (((index * 37 + 11) % 64 - 31.5) / 16).to(x.dtype).reshape(x.shape)


def gradients_of(roots, leaves):
    loss = sum((x * weights(x)).sum().double() for x in roots)
    return torch.autograd.grad(loss, leaves, create_graph=True, allow_unused=True)


def set_at(x, index, value):
    x[index] = value
    return x


def run(program):
    laid = [eval(text) for text in program["leaves"]]
    v = [eval("x" + view, {"x": x, "torch": torch}) for x, view in zip(laid, program["views"])]
    leaves = [x for x in laid if x.requires_grad]
    outcomes = []
    for line, ours in zip(program["lines"], program["outcomes"]):
        try:
            value = eval(line, {"torch": torch, "F": F, "v": v, "set_at": set_at})
            outcomes.append(show(value))
        except (RuntimeError, IndexError, TypeError, ValueError, NotImplementedError) as error:
            outcomes.append({"error": str(error).split("\n")[0]})
            value = None
        if ("error" in outcomes[-1]) != ("error" in ours):
            return {"outcomes": outcomes, "last": [], "gradients": [], "seconds": []}
        if value is not None and value.numel() < 2000:
            v.append(value)
    roots = [x for x in v if x.requires_grad][-2:]
    gradients, seconds = [], []
    try:
        if leaves and roots:
            gradients = gradients_of(roots, leaves)
    except RuntimeError as error:
        gradients = {"error": str(error).split("\n")[0]}
    if not isinstance(gradients, dict):
        again = [g for g in gradients if g is not None and g.requires_grad]
        try:
            if again:
                seconds = gradients_of(again, leaves)
        except RuntimeError as error:
            seconds = {"error": str(error).split("\n")[0]}

    def shown(some):
        return some if isinstance(some, dict) else [show(None if g is None else g.detach()) for g in some]

    return {"outcomes": outcomes, "last": [show(x) for x in v], "gradients": shown(gradients), "seconds": shown(seconds)}


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
