import torch
from torch import nn
from values import labels, perceptron, values

LEARNING_RATE = 1e-3
CHECKED_STEPS = 10


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        inputs, hidden, outputs = sizes
        self.hidden = nn.Linear(inputs, hidden)
        self.out = nn.Linear(hidden, outputs)

    def forward(self, x):
        return self.out(nn.functional.relu(self.hidden(x)))


class Training:
    """training/antorcha.mjs in Python. The losses of both must agree."""

    def __init__(self, sizes, batch, fused):
        model = Net(sizes)
        with torch.no_grad():
            for layer, (weight, bias) in zip((model.hidden, model.out), perceptron(sizes)):
                layer.weight.copy_(torch.from_numpy(weight))
                layer.bias.copy_(torch.from_numpy(bias))
        half = torch.from_numpy(values(batch // 2 * sizes[0], 77)).view(batch // 2, sizes[0])
        self.x = torch.cat([half, half])
        self.y = torch.from_numpy(labels(batch, sizes[-1]))
        self.model = model
        self.criterion = nn.CrossEntropyLoss()
        self.optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE, **({"fused": True} if fused else {}))

    def iterate(self):
        loss = self.criterion(self.model(self.x), self.y)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        self.loss = loss

    def finish(self):
        self.loss.item()

    def check(self):
        for _ in range(CHECKED_STEPS):
            self.iterate()
        return [self.loss.item()]


def make(params):
    return Training(params["sizes"], params["batch"], params.get("fused", False))
