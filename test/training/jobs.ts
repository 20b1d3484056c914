import type { loadIris } from "../../src/datasets/index.js";
import type * as Antorcha from "../../src/index.js";

/**
 * The training runs of the courses, as functions that need nothing around them: they run in Node, in a page (as text)
 * and against the packed tarball. Each gives the mean loss of every epoch.
 */

type Torch = typeof Antorcha;

export interface Job {
  readonly fixture: string;
  readonly losses: (torch: Torch, iris: typeof loadIris, epochs: number) => number[];
}

/** The course's iris net: 4-16-16-3, SGD, batches of 50, standardised inputs, seed 1. */
export function irisLosses(torch: Torch, iris: typeof loadIris, epochs: number): number[] {
  const { nn, optim, data } = torch;
  const { data: rows, target } = iris();
  const n = rows.length;
  const columns = rows[0].map((_, j) => rows.map((row) => row[j]));
  const mean = columns.map((column) => column.reduce((a, b) => a + b) / n);
  const std = columns.map((column, j) => Math.sqrt(column.reduce((a, b) => a + (b - mean[j]) ** 2, 0) / n));
  const x = torch.tensor(rows.map((row) => row.map((value, j) => (value - mean[j]) / std[j])));
  const y = torch.tensor(target, { dtype: "int64" });

  torch.manualSeed(1);
  const model = new nn.Sequential(
    new nn.Linear(4, 16),
    new nn.ReLU(),
    new nn.Linear(16, 16),
    new nn.ReLU(),
    new nn.Linear(16, 3),
  );
  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.01 });
  const loader = new data.DataLoader(new data.TensorDataset(x, y), { batchSize: 50 });
  const losses: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let total = 0;
    for (const [xb, yb] of loader) {
      const loss = criterion(model(xb), yb);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
      total += loss.item();
    }
    losses.push(total / loader.length);
  }
  return losses;
}
