import * as torch from "../../dist/node/index.js";
import { CHECKED_STEPS, LEARNING_RATE, trainingData } from "./data.mjs";

const { nn, optim } = torch;

/** Written by hand, as in the courses. */
class Net extends nn.Module {
  constructor([inputs, hidden, outputs]) {
    super();
    this.hidden = new nn.Linear(inputs, hidden);
    this.out = new nn.Linear(hidden, outputs);
  }
  forward(x) {
    return this.out(nn.functional.relu(this.hidden(x)));
  }
}

export function make(params) {
  const data = trainingData(params);
  const model = new Net(params.sizes);
  const layers = [model.hidden, model.out];
  torch.noGrad(() => {
    data.layers.forEach(({ from, to, weight, bias }, i) => {
      layers[i].weight.copy_(torch.tensor(weight).view(to, from));
      layers[i].bias.copy_(torch.tensor(bias));
    });
  });
  const x = torch.tensor(data.inputs).view(params.batch, data.features);
  const y = torch.tensor(data.labels).long();
  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: LEARNING_RATE });
  const eager = (inputs, labels) => {
    const loss = criterion(model(inputs), labels);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    return loss;
  };
  const step = params.compiled ? torch.compile(eager, { fullgraph: true }) : eager;
  let loss;
  const iterate = () => {
    loss = step(x, y);
  };
  return {
    iterate,
    finish: () => loss.item(),
    check() {
      for (let step = 0; step < CHECKED_STEPS; step++) iterate();
      return [loss.item()];
    },
  };
}
