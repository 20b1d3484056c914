import * as torch from "../../src/index.js";
import { failure } from "../messages.js";
import { hits, lossAndAccuracy, type Rows } from "./forward.js";

export interface FitOptions {
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: "sgd" | "adam";
  readonly lr: number;
  /** Epochs without a better validation loss until training stops; 0 never stops. */
  readonly patience: number;
}

/** Who watches the training. */
export interface Watcher {
  /** Called after each epoch. */
  epoch?(log: EpochLog): void;
  /** Awaited after each step: lets others work, and throws where training shall end. */
  breathe?(): Promise<void>;
}

export interface EpochLog {
  readonly epoch: number;
  /** Mean loss of the epoch's batches, by rows. */
  readonly loss: number;
  /** Share of the training rows that were classified rightly while training. */
  readonly accuracy: number;
  readonly valLoss: number | null;
  readonly valAccuracy: number | null;
}

export interface FitResult {
  readonly history: readonly EpochLog[];
  /** The epoch whose weights the model has now. */
  readonly bestEpoch: number;
  readonly stoppedEarly: boolean;
  readonly seconds: number;
}

const { nn, optim, data } = torch;

/**
 * Step 4, train: batches in a new random order every epoch; where there are validation rows, training stops when their
 * loss has not improved for `patience` epochs, and the weights of the best epoch come back.
 *
 * @throws E-CLI-017 where a loss is no finite number any more
 */
export async function fit(
  model: torch.nn.Module,
  train: Rows,
  validation: Rows | null,
  options: FitOptions,
  watcher: Watcher = {},
): Promise<FitResult> {
  const { epochs, batchSize, lr, patience } = options;
  const criterion = new nn.CrossEntropyLoss();
  const optimizer =
    options.optimizer === "sgd"
      ? new optim.SGD(model.parameters(), { lr })
      : new optim.Adam(model.parameters(), { lr });
  const dataset = new data.TensorDataset(train.x, train.y);
  const loader = new data.DataLoader(dataset, { batchSize, shuffle: true });
  const history: EpochLog[] = [];
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, state: snapshot(model) };
  let stoppedEarly = false;
  const began = performance.now();

  for (let epoch = 1; epoch <= epochs && !stoppedEarly; epoch++) {
    model.train();
    let total = 0;
    let right = 0;
    for (const [x, y] of loader) {
      const scores = model(x) as torch.Tensor;
      const loss = criterion(scores, y);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
      total += loss.item() * y.shape[0];
      right += hits(scores.detach(), y);
      await watcher.breathe?.();
    }
    const found = validation === null ? null : lossAndAccuracy(model, validation);
    const log: EpochLog = {
      epoch,
      loss: total / dataset.length,
      accuracy: right / dataset.length,
      valLoss: found?.loss ?? null,
      valAccuracy: found?.accuracy ?? null,
    };
    for (const loss of ["loss", "valLoss"] as const) {
      const value = log[loss];
      if (value !== null && !Number.isFinite(value)) throw failure("E-CLI-017", { epoch, loss, value, lr });
    }
    history.push(log);
    watcher.epoch?.(log);
    if (found === null) best = { ...best, epoch };
    else if (found.loss < best.loss) best = { epoch, loss: found.loss, state: snapshot(model) };
    else stoppedEarly = patience > 0 && epoch - best.epoch >= patience;
  }
  if (validation !== null) model.loadStateDict(best.state);
  model.eval();
  return { history, bestEpoch: best.epoch, stoppedEarly, seconds: (performance.now() - began) / 1000 };
}

/** A copy of the weights, which later steps do not change. */
function snapshot(model: torch.nn.Module): torch.nn.StateDict {
  return Object.fromEntries(
    Object.entries(model.stateDict()).map(([name, tensor]) => [name, tensor.clone()]),
  );
}
