"""Whole training runs of PyTorch, with PyTorch's own spread (DESIGN D11).

Each run is done three times: in float32, in float32 with the rows of each batch in another order (which changes
nothing but the rounding), and in float64 from the same initial weights and in the same order of rows. A fixture
holds the float32 losses and, at every step, how far the three lie apart.

    ATEN_CPU_CAPABILITY=avx2 python tools/reference/training/runs.py
"""

import json
import os
import sys
from pathlib import Path

assert os.environ.get("ATEN_CPU_CAPABILITY") == "avx2", "run with ATEN_CPU_CAPABILITY=avx2"

import numpy as np
import sklearn
import torch
from sklearn.datasets import load_iris
from torch import nn
from torch.nn import functional as F
from torch.optim.lr_scheduler import CosineAnnealingLR, ReduceLROnPlateau
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)
OUT = Path(__file__).resolve().parents[3] / "test" / "fixtures" / "training"


class MyFirstPytorchModel(nn.Module):
    """The net of the third deck."""

    def __init__(self):
        super().__init__()
        self.fully_connected_1 = nn.Linear(4, 8)
        self.fully_connected_2 = nn.Linear(8, 9)
        self.output = nn.Linear(9, 3)

    def forward(self, x):
        x = F.relu(self.fully_connected_1(x))
        x = F.relu(self.fully_connected_2(x))
        return self.output(x)


def iris(standardise):
    x, y = load_iris(return_X_y=True)
    if standardise:
        x = (x - x.mean(0)) / x.std(0)
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y)


def mlp():
    return nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 3))


def train(make, optimizer, x, y, epochs, batch, seed, dtype, shuffled, loss_fn, reorder, scheduler=None, clip=None):
    torch.manual_seed(seed)
    model = make().to(dtype)
    x = x.to(dtype)
    y = y.to(dtype) if y.is_floating_point() else y
    opt = optimizer(model.parameters())
    schedule = scheduler(opt) if scheduler else None
    loader = DataLoader(TensorDataset(x, y), batch_size=batch, shuffle=shuffled)
    order = np.random.RandomState(0)
    losses = []
    for _ in range(epochs):
        total, count = 0.0, 0
        for xb, yb in loader:
            if reorder:
                rows = torch.tensor(order.permutation(len(xb)))
                xb, yb = xb[rows], yb[rows]
            loss = loss_fn(model(xb), yb)
            opt.zero_grad()
            loss.backward()
            if clip is not None:
                nn.utils.clip_grad_norm_(model.parameters(), clip)
            opt.step()
            total += loss.item()
            count += 1
        losses.append(total / count)
        if schedule is not None:
            schedule.step(losses[-1]) if isinstance(schedule, ReduceLROnPlateau) else schedule.step()
    return losses


def run(name, seed, epochs, batch, make, optimizer, data, loss_fn, note, shuffled=False, scheduler=None, clip=None):
    x, y = data
    args = (make, optimizer, x, y, epochs, batch, seed)
    one = train(*args, torch.float32, shuffled, loss_fn, False, scheduler, clip)
    other = train(*args, torch.float32, shuffled, loss_fn, True, scheduler, clip)
    double = train(*args, torch.float64, shuffled, loss_fn, False, scheduler, clip)
    spread = [max(a, b, c) - min(a, b, c) for a, b, c in zip(one, other, double)]
    origin = {
        "library": "torch",
        "version": torch.__version__.split("+")[0],
        "sklearn": sklearn.__version__,
        "python": sys.version.split()[0],
        "capability": torch.backends.cpu.get_cpu_capability(),
        "threads": 1,
        "script": "tools/reference/training/runs.py",
        "seed": seed,
    }
    OUT.mkdir(parents=True, exist_ok=True)
    fixture = {"origin": origin, "run": note, "losses": one, "spread": spread, "losses64": double}
    (OUT / f"{name}.json").write_text(json.dumps(fixture) + "\n")
    print(name, one[0], one[-1], "spread at the end", spread[-1], "max", max(spread))


cross_entropy = nn.CrossEntropyLoss()
sgd = lambda p: torch.optim.SGD(p, lr=0.01)
run("iris-sgd", 1, 1000, 50, mlp, sgd, iris(True), cross_entropy,
    "4-16-16-3, SGD lr 0.01, batches of 50 in order, standardised iris; the mean loss of each epoch")
run("iris-sgd-shuffled", 1, 300, 50, mlp, sgd, iris(True), cross_entropy,
    "the same with shuffle=True, 300 epochs", shuffled=True)
run("deck-net-adam", 1, 100, 150, MyFirstPytorchModel, lambda p: torch.optim.Adam(p, lr=0.1), iris(False), cross_entropy,
    "the third deck's net 4-8-9-3, Adam lr 0.1, the whole of iris as one batch")
run("iris-momentum", 3, 200, 30, mlp, lambda p: torch.optim.SGD(p, lr=0.02, momentum=0.9, nesterov=True, weight_decay=1e-3),
    iris(True), cross_entropy, "4-16-16-3, SGD lr 0.02, momentum 0.9, Nesterov, weight decay 1e-3, batches of 30")
run("iris-adam", 2, 200, 32, mlp, lambda p: torch.optim.Adam(p, lr=0.003, weight_decay=1e-4, amsgrad=True),
    iris(True), cross_entropy, "4-16-16-3, Adam lr 0.003, weight decay 1e-4, amsgrad, batches of 32")


def sine():
    x = torch.linspace(-3, 3, 64).unsqueeze(1)
    return x, torch.sin(x)


def tanh_net():
    return nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 16), nn.Sigmoid(), nn.Linear(16, 1))


run("sine-adam", 5, 200, 16, tanh_net, lambda p: torch.optim.Adam(p, lr=0.01), sine(), nn.MSELoss(),
    "1-16-16-1 with tanh and sigmoid, Adam lr 0.01, sin x on 64 points in [-3, 3], batches of 16, MSE")
run("iris-adamw", 4, 200, 32, mlp, lambda p: torch.optim.AdamW(p, lr=0.002, weight_decay=0.05), iris(True), cross_entropy,
    "4-16-16-3, AdamW lr 0.002, weight decay 0.05, batches of 32")
run("iris-rmsprop", 6, 200, 50, mlp, lambda p: torch.optim.RMSprop(p, lr=0.001, alpha=0.9, momentum=0.5, centered=True),
    iris(True), cross_entropy, "4-16-16-3, RMSprop lr 0.001, alpha 0.9, momentum 0.5, centred, batches of 50")


def gelu_net():
    return nn.Sequential(nn.Linear(4, 16), nn.GELU(), nn.Linear(16, 16), nn.LeakyReLU(0.1), nn.Linear(16, 3))


run("iris-clipped-cosine", 8, 150, 32, gelu_net, lambda p: torch.optim.AdamW(p, lr=0.005), iris(True), cross_entropy,
    "4-16-16-3 with GELU and LeakyReLU, AdamW lr 0.005, gradients clipped to norm 0.5, half a cosine over 150 epochs, "
    "shuffled batches of 32", shuffled=True, scheduler=lambda o: CosineAnnealingLR(o, 150), clip=0.5)
run("sine-plateau", 9, 150, 16, tanh_net, lambda p: torch.optim.SGD(p, lr=0.2, momentum=0.5), sine(), nn.SmoothL1Loss(beta=0.1),
    "1-16-16-1 with tanh and sigmoid, SGD lr 0.2, smooth L1, the rate halved where the loss stays for 3 epochs",
    scheduler=lambda o: ReduceLROnPlateau(o, factor=0.5, patience=3, threshold=0.01))
