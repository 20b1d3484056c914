import { WasmEngine, type WasmEngineOptions } from "../../../src/engine/engines/wasm.js";
import * as torch from "../../../src/index.js";
import { currentEngine, setEngine } from "../../../src/tensor/currentEngine.js";

/**
 * A whole training run, in Node and in a page: dropout, tanh, a softmax over classes, Adam with decay, a schedule by
 * hand, loaders that shuffle. Gives every loss and the weights at the end.
 */
export function trainingRun(options: WasmEngineOptions, epochs = 6): number[] {
  const before = currentEngine();
  const engine = new WasmEngine({ tier: "plain", ...options });
  setEngine(engine);
  try {
    return train(epochs);
  } finally {
    setEngine(before);
    engine.pool.close();
  }
}

function train(epochs: number): number[] {
  const { nn, optim, data } = torch;
  torch.manualSeed(7);

  class Net extends nn.Module {
    first = new nn.Linear(12, 40);
    second = new nn.Linear(40, 24);
    drop = new nn.Dropout(0.2);
    out = new nn.Linear(24, 5);
    forward(x: torch.Tensor): torch.Tensor {
      const hidden = nn.functional.relu(this.first(x));
      return this.out(this.drop(this.second(hidden).tanh()));
    }
  }

  const x = torch.randn(200, 12);
  const y = torch.randint(0, 5, [200]);
  const model = new Net();
  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.01, weightDecay: 1e-3 });
  const loader = new data.DataLoader(new data.TensorDataset(x, y), { batchSize: 32, shuffle: true });
  const numbers: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [inputs, labels] of loader) {
      const loss = criterion(model(inputs), labels);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
      numbers.push(loss.item());
    }
    for (const group of optimizer.paramGroups) group.lr *= 0.8;
  }
  for (const parameter of model.parameters()) numbers.push(...(parameter.numpy() as Float32Array));
  return numbers;
}
