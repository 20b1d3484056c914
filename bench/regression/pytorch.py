import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from values import perceptron, values


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        features, first, second, outputs = sizes
        self.first = nn.Linear(features, first)
        self.second = nn.Linear(first, second)
        self.out = nn.Linear(second, outputs)

    def forward(self, x):
        relu = nn.functional.relu
        return self.out(relu(self.second(relu(self.first(x)))))


class Regression:
    """regression/antorcha.mjs in Python. The losses of both must agree."""

    def __init__(self, rows, sizes, batch, epochs, loader):
        self.rows, self.batch, self.epochs, self.through_loader = rows, batch, epochs, loader
        self.model = Net(sizes)
        layers = (self.model.first, self.model.second, self.model.out)
        with torch.no_grad():
            for layer, (weight, bias) in zip(layers, perceptron(sizes)):
                layer.weight.copy_(torch.from_numpy(weight))
                layer.bias.copy_(torch.from_numpy(bias))
        self.x = torch.from_numpy(values(rows * sizes[0], 5)).view(rows, sizes[0])
        self.y = torch.from_numpy(values(rows, 6)).view(rows, 1)
        self.criterion = nn.MSELoss()
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=1e-3)
        self.loader = DataLoader(TensorDataset(self.x, self.y), batch_size=batch, shuffle=True)

    def slices(self):
        order = torch.randperm(self.rows)
        for start in range(0, self.rows, self.batch):
            chosen = order[start : start + self.batch]
            yield self.x[chosen], self.y[chosen]

    def epoch(self):
        for inputs, targets in self.loader if self.through_loader else self.slices():
            loss = self.criterion(self.model(inputs), targets)
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
        self.loss = loss

    def iterate(self):
        for _ in range(self.epochs):
            self.epoch()

    def finish(self):
        self.loss.item()

    def check(self):
        with torch.no_grad():
            before = self.criterion(self.model(self.x), self.y).item()
        torch.manual_seed(0)
        self.epoch()
        return [before, self.loss.item()]


def make(params):
    return Regression(**params)
