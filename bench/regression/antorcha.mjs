import * as torch from "../../dist/node/index.js";
import { perceptron, values } from "../harness/values.mjs";

const { nn, optim, data } = torch;

class Net extends nn.Module {
  constructor([features, first, second, outputs]) {
    super();
    this.first = new nn.Linear(features, first);
    this.second = new nn.Linear(first, second);
    this.out = new nn.Linear(second, outputs);
  }
  forward(x) {
    const { relu } = nn.functional;
    return this.out(relu(this.second(relu(this.first(x)))));
  }
}

export function make({ rows, sizes, batch, epochs, loader: throughLoader }) {
  torch.manualSeed(0);
  const model = new Net(sizes);
  const layers = [model.first, model.second, model.out];
  torch.noGrad(() => {
    perceptron(sizes).forEach(({ from, to, weight, bias }, i) => {
      layers[i].weight.copy_(torch.tensor(weight).view(to, from));
      layers[i].bias.copy_(torch.tensor(bias));
    });
  });
  const x = torch.tensor(values(rows * sizes[0], 5)).view(rows, sizes[0]);
  const y = torch.tensor(values(rows, 6)).view(rows, 1);
  const criterion = new nn.MSELoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
  const loader = new data.DataLoader(new data.TensorDataset(x, y), { batchSize: batch, shuffle: true });

  function* slices() {
    const order = torch.randperm(rows);
    for (let from = 0; from < rows; from += batch) {
      const chosen = order.narrow(0, from, Math.min(batch, rows - from));
      yield [x.indexSelect(0, chosen), y.indexSelect(0, chosen)];
    }
  }

  let loss;
  const epoch = () => {
    for (const [inputs, targets] of throughLoader ? loader : slices()) {
      loss = criterion(model(inputs), targets);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
    }
  };
  return {
    iterate() {
      for (let i = 0; i < epochs; i++) epoch();
    },
    finish: () => loss.item(),
    check() {
      const before = torch.noGrad(() => criterion(model(x), y).item());
      torch.manualSeed(0);
      epoch();
      return [before, loss.item()];
    },
  };
}
