"""What PyTorch prints of modules, what they register under which names, and what they give back.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/nn/modules.py
"""

import json
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import torch
from torch import nn

torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "nn" / "modules.json"


class DeckNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 8)
        self.fc2 = nn.Linear(8, 9)
        self.out = nn.Linear(9, 3)

    def forward(self, x):
        return self.out(self.fc2(self.fc1(x).relu()).relu())


class Blocks(nn.Module):
    """A list of layers, some of them equal, beside a parameter and a buffer of its own."""

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 4)])
        self.scale = nn.Parameter(torch.ones(4))
        self.register_buffer("shift", torch.zeros(4))
        self.register_buffer("scratch", torch.zeros(1), persistent=False)
        self.head = nn.Sequential(nn.Linear(4, 2), nn.Softmax(1))

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.head(x * self.scale + self.shift)


class Towers(nn.Module):
    def __init__(self):
        super().__init__()
        self.towers = nn.ModuleList([nn.Sequential(nn.Linear(3, 2), nn.Tanh()) for _ in range(2)])

    def forward(self, x):
        return self.towers[0](x) + self.towers[1](x)


class Shared(nn.Module):
    """One layer at two places."""

    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 3)
        self.act = nn.ReLU()
        self.again = self.first

    def forward(self, x):
        return self.again(self.act(self.first(x)))


class Described(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def extra_repr(self):
        return "first\nsecond"

    def forward(self, x):
        return self.fc(x)


class Nothing(nn.Module):
    def forward(self, x):
        return x * 2


shared = lambda: (lambda layer: nn.Sequential(layer, nn.ReLU(), layer))(nn.Linear(2, 2))
batch_norm_variants = {
    "BatchNorm1d": {},
    "BatchNorm1d eps": {"eps": 1e-3},
    "BatchNorm1d plain": {"affine": False},
    "BatchNorm1d cumulative": {"momentum": None},
    "BatchNorm1d untracked": {"track_running_stats": False, "momentum": 0.25},
}
# name: (module, shapes of the inputs)
CASES = {
    "Linear": (lambda: nn.Linear(4, 3), [(5, 4)]),
    "Linear without bias": (lambda: nn.Linear(4, 3, bias=False), [(2, 6, 4)]),
    "Linear of one sample": (lambda: nn.Linear(4, 3), [(4,)]),
    "Identity": (lambda: nn.Identity(), [(5, 4)]),
    "ReLU": (lambda: nn.ReLU(), [(5, 4)]),
    "Tanh": (lambda: nn.Tanh(), [(5, 4)]),
    "Sigmoid": (lambda: nn.Sigmoid(), [(5, 4)]),
    "Softmax": (lambda: nn.Softmax(dim=1), [(5, 4)]),
    "Softmax of the last": (lambda: nn.Softmax(-1), [(2, 3, 4)]),
    "LogSoftmax": (lambda: nn.LogSoftmax(dim=1), [(5, 4)]),
    "Softmin": (lambda: nn.Softmin(dim=1), [(5, 4)]),
    "Softmax2d": (lambda: nn.Softmax2d(), [(2, 3, 4, 2)]),
    "ReLU inplace": (lambda: nn.ReLU(inplace=True), None),
    **{name: (lambda m=getattr(nn, name): m(), [(5, 4)]) for name in (
        "LeakyReLU", "ELU", "CELU", "SELU", "GELU", "SiLU", "Mish", "Softplus", "Softsign", "Tanhshrink", "LogSigmoid",
        "Hardtanh", "ReLU6", "Hardsigmoid", "Hardswish", "Softshrink", "Hardshrink", "PReLU", "GLU")},
    "LeakyReLU steep": (lambda: nn.LeakyReLU(0.2), [(5, 4)]),
    "LeakyReLU inplace": (lambda: nn.LeakyReLU(0.2, inplace=True), None),
    "ELU small": (lambda: nn.ELU(0.5, inplace=True), None),
    "CELU small": (lambda: nn.CELU(alpha=0.5), [(5, 4)]),
    "SELU inplace": (lambda: nn.SELU(inplace=True), None),
    "GELU tanh": (lambda: nn.GELU(approximate="tanh"), [(5, 4)]),
    "Softplus sharp": (lambda: nn.Softplus(2.0, 10.0), [(5, 4)]),
    "Hardtanh wide": (lambda: nn.Hardtanh(-2.0, 0.5, inplace=True), None),
    "ReLU6 inplace": (lambda: nn.ReLU6(inplace=True), None),
    "Hardswish inplace": (lambda: nn.Hardswish(inplace=True), None),
    "Softshrink wide": (lambda: nn.Softshrink(1.0), [(5, 4)]),
    "Threshold": (lambda: nn.Threshold(0.1, 20), [(5, 4)]),
    "PReLU of channels": (lambda: nn.PReLU(4, init=0.3), [(5, 4, 2)]),
    "GLU of channels": (lambda: nn.GLU(1), [(5, 4, 2)]),
    "Dropout inplace": (lambda: nn.Dropout(0.25, inplace=True), None),
    "Dropout": (lambda: nn.Dropout(), [(5, 4)]),
    "Dropout small": (lambda: nn.Dropout(1e-5), [(5, 4)]),
    "Dropout none": (lambda: nn.Dropout(0), [(5, 4)]),
    "Flatten": (lambda: nn.Flatten(), [(5, 2, 3)]),
    "Flatten some": (lambda: nn.Flatten(0, 1), [(5, 2, 3)]),
    **{name: (lambda o=o: nn.BatchNorm1d(4, **o), [(5, 4)]) for name, o in batch_norm_variants.items()},
    "BatchNorm1d of signals": (lambda: nn.BatchNorm1d(3), [(4, 3, 5)]),
    "MSELoss": (lambda: nn.MSELoss(), [(5, 3), (5, 3)]),
    "MSELoss sum": (lambda: nn.MSELoss(reduction="sum"), [(5, 3), (5, 3)]),
    "L1Loss": (lambda: nn.L1Loss(), [(5, 3), (5, 3)]),
    "SmoothL1Loss": (lambda: nn.SmoothL1Loss(beta=0.5), [(5, 3), (5, 3)]),
    "HuberLoss": (lambda: nn.HuberLoss(delta=2.0), [(5, 3), (5, 3)]),
    "KLDivLoss": (lambda: nn.KLDivLoss(reduction="batchmean"), [(5, 3), "probabilities 5 3"]),
    "PoissonNLLLoss": (lambda: nn.PoissonNLLLoss(), [(5, 3), "probabilities 5 3"]),
    "GaussianNLLLoss": (lambda: nn.GaussianNLLLoss(), [(5, 3), (5, 3), "probabilities 5 3"]),
    "BCELoss": (lambda: nn.BCELoss(weight=torch.tensor([1.0, 2.0, 0.5])), ["probabilities 5 3", "probabilities 5 3"]),
    "BCEWithLogitsLoss": (
        lambda: nn.BCEWithLogitsLoss(weight=torch.ones(3), pos_weight=torch.tensor([1.0, 2.0, 0.5])),
        [(5, 3), "probabilities 5 3"],
    ),
    "NLLLoss": (lambda: nn.NLLLoss(weight=torch.tensor([1.0, 2.0, 0.5])), [(5, 3), "labels 5"]),
    "CrossEntropyLoss": (lambda: nn.CrossEntropyLoss(), [(5, 3), "labels 5"]),
    "CrossEntropyLoss weighted": (
        lambda: nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 0.5]), label_smoothing=0.1, reduction="none"),
        [(5, 3), "labels 5"],
    ),
    "RReLU": (lambda: nn.RReLU(), [(5, 4)]),
    "RReLU inplace": (lambda: nn.RReLU(0.1, 0.3, inplace=True), None),
    "Unflatten": (lambda: nn.Unflatten(1, (2, 3)), [(5, 6)]),
    "Unflatten inferred": (lambda: nn.Unflatten(-1, (2, -1)), [(5, 1, 6)]),
    "Bilinear": (lambda: nn.Bilinear(4, 3, 2), [(5, 4), (5, 3)]),
    "Bilinear without bias": (lambda: nn.Bilinear(4, 3, 2, bias=False), [(2, 5, 4), (2, 5, 3)]),
    "CosineSimilarity": (lambda: nn.CosineSimilarity(), [(5, 4), (5, 4)]),
    "CosineSimilarity of rows": (lambda: nn.CosineSimilarity(dim=-1, eps=2.0), [(5, 3, 4), (5, 3, 4)]),
    "PairwiseDistance": (lambda: nn.PairwiseDistance(), [(5, 4), (5, 4)]),
    "PairwiseDistance kept": (lambda: nn.PairwiseDistance(p=3.0, eps=0.1, keepdim=True), [(5, 4), (5, 4)]),
    "HingeEmbeddingLoss": (lambda: nn.HingeEmbeddingLoss(), [(5, 3), "signs 5 3"]),
    "MarginRankingLoss": (lambda: nn.MarginRankingLoss(margin=0.5), [(5,), (5,), "signs 5"]),
    "SoftMarginLoss": (lambda: nn.SoftMarginLoss(), [(5, 3), "signs 5 3"]),
    "MultiLabelSoftMarginLoss": (
        lambda: nn.MultiLabelSoftMarginLoss(weight=torch.tensor([1.0, 2.0, 0.5])),
        [(5, 3), "probabilities 5 3"],
    ),
    "MultiMarginLoss": (lambda: nn.MultiMarginLoss(p=2, weight=torch.tensor([1.0, 2.0, 0.5])), [(5, 3), "labels 5"]),
    "MultiLabelMarginLoss": (lambda: nn.MultiLabelMarginLoss(reduction="sum"), [(5, 3), "labels 5 3"]),
    "TripletMarginLoss": (lambda: nn.TripletMarginLoss(swap=True), [(5, 4), (5, 4), (5, 4)]),
    "TripletMarginWithDistanceLoss": (lambda: nn.TripletMarginWithDistanceLoss(), [(5, 4), (5, 4), (5, 4)]),
    "CosineEmbeddingLoss": (lambda: nn.CosineEmbeddingLoss(margin=0.2), [(5, 4), (5, 4), "signs 5"]),
    "Sequential": (lambda: nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)), [(5, 4)]),
    "Sequential named": (
        lambda: nn.Sequential(
            __import__("collections").OrderedDict(hidden=nn.Linear(4, 8), act=nn.Tanh(), out=nn.Linear(8, 3))
        ),
        [(5, 4)],
    ),
    "Sequential nested": (
        lambda: nn.Sequential(
            nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)), nn.Sequential(nn.Sequential(nn.Tanh(), nn.Dropout(0.25)))
        ),
        [(5, 4)],
    ),
    "Sequential empty": (lambda: nn.Sequential(), [(5, 4)]),
    "Sequential shared": (shared, [(5, 2)]),
    "ModuleList": (lambda: nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2), nn.ReLU()]), None),
    "ModuleList empty": (lambda: nn.ModuleList(), None),
    "ModuleDict": (
        lambda: nn.ModuleDict({"b": nn.Linear(2, 2), "a": nn.ReLU(), "deep": nn.Sequential(nn.Linear(2, 1))}),
        None,
    ),
    "ModuleDict empty": (lambda: nn.ModuleDict(), None),
    "ParameterList": (lambda: nn.ParameterList([torch.ones(2, 3), nn.Parameter(torch.zeros(())), torch.ones(4)]), None),
    "ParameterList of one": (lambda: nn.ParameterList([torch.ones(2)]), None),
    "ParameterList empty": (lambda: nn.ParameterList(), None),
    "ParameterDict": (lambda: nn.ParameterDict({"right": torch.ones(2, 3), "left": torch.zeros(3)}), None),
    "ParameterDict of pairs": (lambda: nn.ParameterDict([("right", torch.ones(2)), ("left", torch.zeros(()))]), None),
    "DeckNet": (DeckNet, [(5, 4)]),
    "Blocks": (Blocks, [(5, 4)]),
    "Towers": (Towers, [(5, 3)]),
    "Shared": (Shared, [(5, 3)]),
    "Described": (Described, [(5, 2)]),
    "Nothing": (Nothing, [(5, 2)]),
}


def make(spec):
    if isinstance(spec, tuple):
        return torch.randn(*spec)
    kind, *sizes = spec.split()
    sizes = [int(s) for s in sizes]
    if kind == "signs":
        return torch.randint(2, sizes) * 2.0 - 1.0
    return torch.rand(*sizes) if kind == "probabilities" else torch.randint(3, sizes)


def number(v):
    """JSON knows no NaN."""
    return "nan" if v.isnan() else float(v)


def tensor(t):
    data = [int(v) if t.dtype == torch.int64 else number(v) for v in t.detach().reshape(-1)]
    return {"shape": list(t.shape), "dtype": str(t.dtype).removeprefix("torch."), "data": data}


cases = {}
for name, (build, shapes) in CASES.items():
    torch.manual_seed(3)
    module = build()
    case = {
        "printed": str(module),
        "stateDict": {key: list(value.shape) for key, value in module.state_dict().items()},
        "parameters": [key for key, _ in module.named_parameters()],
        "buffers": [key for key, _ in module.named_buffers()],
        "children": [key for key, _ in module.named_children()],
    }
    if shapes is not None:
        module.eval()
        inputs = [make(s) for s in shapes]
        case["inputs"] = [tensor(x) for x in inputs]
        case["output"] = tensor(module(*inputs))
        # Of no sample at all these two give memory as they found it.
        if inputs[0].dim() > 1 and name not in ("MultiMarginLoss", "MultiLabelMarginLoss"):
            case["empty"] = tensor(module(*[x[:0] for x in inputs]))
    cases[name] = case

origin = {
    "library": "torch",
    "version": torch.__version__.split("+")[0],
    "python": sys.version.split()[0],
    "capability": torch.backends.cpu.get_cpu_capability(),
    "threads": 1,
    "script": "tools/reference/nn/modules.py",
    "seed": 3,
}
OUT.write_text(json.dumps({"origin": origin, "cases": cases}, indent=None) + "\n")
print(OUT.name, OUT.stat().st_size)
