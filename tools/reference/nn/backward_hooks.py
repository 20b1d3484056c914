"""What hooks of modules in backward are given, and what they change.

    python tools/reference/nn/backward_hooks.py > test/fixtures/nn/backwardHooks.json

The models and hooks are those of test/nn/backwardHooks.test.ts.
"""
import json

import torch
from torch import nn

torch.set_default_dtype(torch.float64)


def plain(value):
    if value is None:
        return None
    if isinstance(value, torch.Tensor):
        return value.tolist()
    return [plain(part) for part in value]


class Pair(nn.Module):
    def forward(self, a, factor, b):
        return a * b * factor, b + 1


def linear(rows):
    layer = nn.Linear(len(rows[0]), len(rows))
    layer.weight.data = torch.tensor(rows)
    layer.bias.data = torch.arange(len(rows)).to(torch.float64) / 4
    return layer


A, B = [[0.5, -1.0], [0.25, 0.75], [1.5, -0.5]], [[1.0, -2.0, 0.5]]
X = [[1.0, 2.0], [-0.5, 0.25]]
cases = {}


def run(name, requires_grad, hook=None, pre=None):
    log = []
    net = nn.Sequential(linear(A), nn.Tanh(), linear(B))
    for i, layer in enumerate(net):
        if pre is not None:
            layer.register_full_backward_pre_hook(lambda m, g, i=i: (log.append([f"pre {i}", plain(g)]), pre(m, g))[1])
        layer.register_full_backward_hook(
            lambda m, gi, go, i=i: (log.append([f"{i}", plain(gi), plain(go)]), hook(m, gi, go) if hook else None)[1])
    x = torch.tensor(X, requires_grad=requires_grad)
    net(x).pow(2).sum().backward()
    cases[name] = {"log": log, "x": plain(x.grad), "parameters": [plain(p.grad) for p in net.parameters()]}


run("seen", True)
run("no input requires a gradient", False)
run("doubled in front", True, pre=lambda m, g: (g[0] * 2,))
run("scaled behind", True, hook=lambda m, gi, go: (gi[0] * 0.5,))


def pair(name, use):
    log = []
    module = Pair()
    module.register_full_backward_hook(lambda m, gi, go: log.append([plain(gi), plain(go)]))
    a, b = torch.tensor([1.0, 2.0], requires_grad=True), torch.tensor([3.0, -1.0])
    use(*module(a, 3, b)).backward()
    cases[name] = {"log": log, "x": plain(a.grad), "parameters": []}


pair("pair, first result", lambda one, two: one.sum())
pair("pair, both results", lambda one, two: (one * two).sum())
print(json.dumps({"origin": {"library": "torch", "version": torch.__version__.split("+")[0],
                             "script": "tools/reference/nn/backward_hooks.py"}, "cases": cases}, indent=1))
