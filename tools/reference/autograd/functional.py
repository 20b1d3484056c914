"""`torch.autograd.functional` and `torch.func` at given points, in float64.

    python tools/reference/autograd/functional.py > test/fixtures/autograd/functional.json

The functions are those of the same names in test/autograd/functional.test.ts.
"""
import json

import torch
from torch import func
from torch.autograd import functional

torch.set_default_dtype(torch.float64)
X = torch.tensor([[0.3, -1.2, 0.7], [1.1, 0.4, -0.5]])
Y = torch.tensor([0.9, -0.2, 0.6])
V = torch.tensor([[1.0, -0.5, 0.25], [0.75, 2.0, -1.5]])
W = torch.tensor([0.5, -1.25, 2.0])
U = torch.tensor([1.5, -0.75])

one = lambda x: x.tanh() * x
two = lambda x, y: (x * y).sum(1).exp()
pair = lambda x, y: (x.sin() * y, (x * x).sum(0) / (y * y + 1))
scalar = lambda x: (x.exp() * x.sin()).sum()
scalar2 = lambda x, y: (x.matmul(y).tanh() * x.sum(1)).sum()
params = {"w": Y, "b": torch.tensor([0.1, -0.3])}
model = lambda p, x: (x.matmul(p["w"]) + p["b"]).sigmoid().sum()


def plain(value):
    if isinstance(value, torch.Tensor):
        return {"shape": list(value.shape), "data": value.detach().flatten().tolist()}
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value]


CASES = {
    "jacobian one": functional.jacobian(one, X),
    "jacobian two": functional.jacobian(two, (X, Y)),
    "jacobian pair": functional.jacobian(pair, (X, Y)),
    "jacobian constant": functional.jacobian(lambda x: torch.ones(2), X),
    "hessian one": functional.hessian(scalar, X),
    "hessian two": functional.hessian(scalar2, (X, Y)),
    "vjp one": functional.vjp(one, X, V),
    "vjp two": functional.vjp(two, (X, Y), U),
    "vjp scalar": functional.vjp(scalar, X),
    "vjp pair": functional.vjp(pair, (X, Y), (V, W)),
    "jvp one": functional.jvp(one, X, V),
    "jvp two": functional.jvp(two, (X, Y), (V, W)),
    "jvp pair": functional.jvp(pair, (X, Y), (V, W)),
    "vhp two": functional.vhp(scalar2, (X, Y), (V, W)),
    "hvp one": functional.hvp(scalar, X, V),
    "hvp two": functional.hvp(scalar2, (X, Y), (V, W)),
    "func.grad": func.grad(scalar2, argnums=(0, 1))(X, Y),
    "func.grad second": func.grad(scalar2, argnums=1)(X, Y),
    "func.grad tree": func.grad(model)(params, X),
    "func.grad thrice": func.grad(func.grad(func.grad(lambda t: t.exp() * t.sin())))(torch.tensor(0.4)),
    "func.gradAndValue": func.grad_and_value(scalar)(X),
    "func.jacrev": func.jacrev(pair, argnums=(0, 1))(X, Y),
    "func.jacrev tree": func.jacrev(lambda p, x: {"out": x.matmul(p["w"]) * p["b"]})(params, X),
    "func.jacfwd": func.jacfwd(two, argnums=1)(X, Y),
    "func.hessian": func.hessian(scalar2, argnums=(0, 1))(X, Y),
    "func.vjp": func.vjp(pair, X, Y)[1]((V, W)),
    "func.jvp": func.jvp(pair, (X, Y), (V, W)),
    "func.vmap": func.vmap(lambda x, y: x * y.sum(), in_dims=(0, None))(X, Y),
    "func.vmap dims": func.vmap(lambda x, y: (x + y, x.outer(y)), in_dims=(1, 0), out_dims=(1, 2))(X, X.t()),
    "func.vmap grad": func.vmap(func.grad(model), in_dims=(None, 0))({"w": Y, "b": torch.tensor(0.2)}, X),
    "func.vmap nested": func.vmap(func.vmap(lambda a, b: a * b, (None, 0)), (0, None))(X, Y),
}
print(json.dumps({
    "origin": {"library": "torch", "version": torch.__version__.split("+")[0], "script": "tools/reference/autograd/functional.py"},
    "cases": {name: plain(value) for name, value in CASES.items()},
}, indent=1))
