"""Reference values of torch.nn and torch.utils.data.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/nn/nn.py
"""

import itertools
import json
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "nn"
OUT.mkdir(parents=True, exist_ok=True)


def origin(**more):
    return {
        "library": "torch",
        "version": torch.__version__.split("+")[0],
        "python": sys.version.split()[0],
        "capability": torch.backends.cpu.get_cpu_capability(),
        "threads": 1,
        "script": "tools/reference/nn/nn.py",
        **more,
    }


def write(name, content):
    path = OUT / f"{name}.json"
    path.write_text(json.dumps(content) + "\n")
    print(path.name, path.stat().st_size)


def flat(t):
    return [float(v) for v in t.detach().reshape(-1)]


# What one seed gives, in the order in which a program draws.
def draws(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3, bias=False))
    result = {"seed": seed, "parameters": [flat(p) for p in model.parameters()]}
    result["randn"] = flat(torch.randn(3, 7))
    result["randnSmall"] = flat(torch.randn(5))
    result["rand"] = flat(torch.rand(6))
    result["randperm"] = torch.randperm(12).tolist()
    result["randint"] = torch.randint(3, 40, (5,)).tolist()
    data = TensorDataset(torch.arange(20))
    loader = DataLoader(data, batch_size=6, shuffle=True)
    result["loader"] = [[b.tolist() for (b,) in loader] for _ in range(2)]
    result["sequential"] = [b.tolist() for (b,) in DataLoader(data, batch_size=8, drop_last=True)]
    g = torch.Generator().manual_seed(seed + 1)
    own = DataLoader(data, batch_size=7, shuffle=True, generator=g)
    result["generatorLoader"] = [[b.tolist() for (b,) in own] for _ in range(2)]
    result["split"] = [s.indices for s in random_split(data, [11, 9])]
    result["splitFractions"] = [s.indices for s in random_split(data, [0.5, 0.33, 0.17])]
    result["dropout"] = flat(F.dropout(torch.ones(4, 6), 0.3, True))
    result["dropoutLayer"] = flat(nn.Dropout(0.5)(torch.arange(1.0, 11.0)))
    w = torch.empty(3, 5)
    inits = {
        "xavierUniform": nn.init.xavier_uniform_,
        "xavierNormal": nn.init.xavier_normal_,
        "kaimingUniform": lambda t: nn.init.kaiming_uniform_(t, nonlinearity="relu"),
        "kaimingNormal": lambda t: nn.init.kaiming_normal_(t, mode="fan_out", nonlinearity="relu"),
        "normal": lambda t: nn.init.normal_(t, 1.0, 2.0),
    }
    for name, init in inits.items():
        result[name] = flat(init(w))
    result["after"] = flat(torch.rand(1))
    return result


write("draws", {"origin": origin(seeds="0 to 18, 123456789"), "draws": [draws(s) for s in [*range(19), 123456789]]})


# Losses
def loss_case(name, module, x, y, options, target_dtype):
    x = x.clone().requires_grad_(True)
    value = module(x, y)
    (value if value.dim() == 0 else (value * torch.arange(1.0, value.numel() + 1).reshape(value.shape)).sum()).backward()
    return {
        "loss": name,
        "options": {k: (v.tolist() if isinstance(v, torch.Tensor) else v) for k, v in options.items()},
        "input": {"shape": list(x.shape), "data": flat(x)},
        "target": {"shape": list(y.shape), "data": flat(y), "dtype": target_dtype},
        "value": {"shape": list(value.shape), "data": flat(value)},
        "gradient": flat(x.grad),
    }


camel = {"log_target": "logTarget", "log_input": "logInput", "label_smoothing": "labelSmoothing", "ignore_index": "ignoreIndex", "pos_weight": "posWeight"}
torch.manual_seed(7)
cases = []
x = torch.randn(6, 4) * 3
y = torch.tensor([0, 3, 1, 1, 2, 0])
ignored = torch.tensor([0, -100, 1, 2, 2, -100])
weight = torch.tensor([0.2, 1.0, 2.5, 0.7])
for reduction, smoothing, w, labels in itertools.product(
    ["mean", "sum", "none"], [0.0, 0.1], [None, weight], [y, ignored]
):
    options = {"reduction": reduction, "label_smoothing": smoothing}
    if w is not None:
        options["weight"] = w
    cases.append(("CrossEntropyLoss", nn.CrossEntropyLoss(**options), x, labels, options, "int64"))
    if smoothing == 0.0:
        options = {"reduction": reduction}
        if w is not None:
            options["weight"] = w
        cases.append(("NLLLoss", nn.NLLLoss(**options), x.log_softmax(1).detach(), labels, options, "int64"))
probabilities = torch.rand(6, 4).softmax(1)
for reduction, smoothing, w in itertools.product(["mean", "sum", "none"], [0.0, 0.2], [None, weight]):
    options = {"reduction": reduction, "label_smoothing": smoothing}
    if w is not None:
        options["weight"] = w
    cases.append(("CrossEntropyLoss", nn.CrossEntropyLoss(**options), x, probabilities, options, "float32"))
images = torch.randn(2, 3, 2, 2)
pixels = torch.tensor([[[0, 1], [2, 0]], [[1, 1], [-100, 2]]])
cases.append(("CrossEntropyLoss", nn.CrossEntropyLoss(), images, pixels, {}, "int64"))
cases.append(("CrossEntropyLoss", nn.CrossEntropyLoss(label_smoothing=0.3), images, pixels, {"label_smoothing": 0.3}, "int64"))
cases.append(("CrossEntropyLoss", nn.CrossEntropyLoss(), torch.randn(5), torch.tensor(3), {}, "int64"))
cases.append(("CrossEntropyLoss", nn.CrossEntropyLoss(ignore_index=1), x, y, {"ignore_index": 1}, "int64"))
target = torch.randn(6, 4)
for reduction in ["mean", "sum", "none"]:
    options = {"reduction": reduction}
    cases.append(("MSELoss", nn.MSELoss(**options), x, target, options, "float32"))
    p = torch.rand(5, 2)
    p[0, 0], p[1, 1] = 0.0, 1.0
    t = torch.tensor([[0.0, 1.0], [1.0, 1.0], [0.0, 0.0], [0.3, 0.7], [1.0, 0.0]])
    cases.append(("BCELoss", nn.BCELoss(**options), p, t, options, "float32"))
    logits = torch.randn(5, 2) * 20
    cases.append(("BCEWithLogitsLoss", nn.BCEWithLogitsLoss(**options), logits, t, options, "float32"))
    options = {"reduction": reduction, "pos_weight": torch.tensor([3.0, 0.5]), "weight": torch.tensor([1.0, 2.0])}
    cases.append(("BCEWithLogitsLoss", nn.BCEWithLogitsLoss(**options), logits, t, options, "float32"))
far = torch.tensor([[1.0, 3.0, -2.0], [0.5, -0.5, 0.0]])
near = torch.tensor([[0.0, 0.5, 0.0], [0.0, 0.0, 0.0]])  # distances 1, 2.5, 2, ½ and 0: both sides of every bend
rates = torch.rand(4, 3) * 3 + 0.1
counts = torch.tensor([[0.0, 1.0, 2.0], [3.0, 7.0, 0.0], [1.0, 1.0, 4.0], [2.0, 2.0, 5.0]])
logs = torch.randn(4, 3).log_softmax(1)
shares = torch.rand(4, 3).softmax(1)
shares[0, 0] = 0.0
for reduction in ["mean", "sum", "none"]:
    options = {"reduction": reduction}
    for a, b in [(x, target), (far, near)]:
        cases.append(("L1Loss", nn.L1Loss(**options), a, b, options, "float32"))
        for key, value in [("beta", 1.0), ("beta", 0.5), ("beta", 0.0)]:
            more = {**options, key: value}
            cases.append(("SmoothL1Loss", nn.SmoothL1Loss(**more), a, b, more, "float32"))
        for delta in [1.0, 2.0]:
            more = {**options, "delta": delta}
            cases.append(("HuberLoss", nn.HuberLoss(**more), a, b, more, "float32"))
    for more in [{}, {"log_input": False}, {"full": True}, {"log_input": False, "full": True, "eps": 0.01}]:
        more = {**options, **more}
        cases.append(("PoissonNLLLoss", nn.PoissonNLLLoss(**more), rates, counts, more, "float32"))
for reduction in ["mean", "sum", "none", "batchmean"]:
    options = {"reduction": reduction}
    cases.append(("KLDivLoss", nn.KLDivLoss(**options), logs, shares, options, "float32"))
    options = {"reduction": reduction, "log_target": True}
    other = torch.randn(4, 3).log_softmax(1)
    cases.append(("KLDivLoss", nn.KLDivLoss(**options), logs, other, options, "float32"))
out = [loss_case(*c) for c in cases]
# With a third argument: the variance, whose gradient counts too.
gaussian = []
for options, shape in itertools.product(
    [{}, {"reduction": "sum"}, {"reduction": "none"}, {"full": True}, {"eps": 0.5}], [(4, 3), (4, 1), (4,)]
):
    a, b, v = torch.randn(4, 3).requires_grad_(), torch.randn(4, 3), (torch.rand(shape) + 0.05).requires_grad_()
    value = nn.GaussianNLLLoss(**options)(a, b, v)
    value.sum().backward()
    gaussian.append({"options": options, "shape": list(shape), "input": flat(a), "target": flat(b), "variance": flat(v),
                     "value": flat(value), "gradient": flat(a.grad), "varianceGradient": flat(v.grad)})
# The functions' own argument.
weighted = []
for name, reduction in itertools.product(["l1_loss", "mse_loss", "huber_loss"], ["mean", "sum", "none"]):
    a, b, w = torch.randn(3, 2), torch.randn(3, 2), torch.rand(3, 2)
    value = getattr(F, name)(a, b, reduction=reduction, weight=w)
    weighted.append({"name": name, "reduction": reduction, "input": flat(a), "target": flat(b), "weight": flat(w),
                     "value": flat(value)})
for case in out:
    case["options"] = {camel.get(k, k): v for k, v in case["options"].items()}
write("losses", {"origin": origin(seed=7), "cases": out, "gaussian": gaussian, "weighted": weighted})


# BatchNorm1d: three training batches, then evaluation
torch.manual_seed(11)
norms = []
for options, shape in [({}, (8, 3)), ({"momentum": None}, (8, 3)), ({"affine": False, "eps": 1e-3}, (8, 3)),
                       ({"momentum": 0.3}, (4, 3, 5)), ({"track_running_stats": False}, (8, 3))]:
    layer = nn.BatchNorm1d(3, **options)
    if layer.affine:
        with torch.no_grad():
            layer.weight.copy_(torch.randn(3))
            layer.bias.copy_(torch.randn(3))
    case = {"options": {{"track_running_stats": "trackRunningStats"}.get(k, k): v for k, v in options.items()},
            "printed": str(layer), "shape": list(shape),
            "weight": flat(layer.weight) if layer.affine else None, "bias": flat(layer.bias) if layer.affine else None,
            "batches": []}
    for _ in range(3):
        xb = (torch.randn(*shape) * 2 + 1).requires_grad_(True)
        layer.zero_grad()
        yb = layer(xb)
        g = torch.randn(*shape)
        (yb * g).sum().backward()
        case["batches"].append({"x": flat(xb), "g": flat(g), "y": flat(yb), "gradient": flat(xb.grad),
                                "weightGradient": flat(layer.weight.grad) if layer.affine else None})
    layer.eval()
    xe = torch.randn(*shape)
    case["state"] = {k: (flat(v)) for k, v in layer.state_dict().items()}
    case["evaluation"] = {"x": flat(xe), "y": flat(layer(xe))}
    norms.append(case)
write("batchnorm", {"origin": origin(seed=11), "cases": norms})
