import * as torch from "../../src/index.js";
import type { trial } from "../../src/optuna/index.js";

const { nn } = torch;

/** The hyperparameters of the command line's model, with what each of them may be. */
export interface Hyperparameters {
  readonly hidden: readonly number[];
  readonly dropout: number;
  readonly lr: number;
  readonly batchSize: number;
  readonly optimizer: "adam" | "sgd";
}

const LAYERS = [1, 3] as const;
const UNITS = [4, 128] as const;
const DROPOUT = [0, 0.5] as const;
const RATES = [1e-4, 1e-1] as const;
const BATCHES = [16, 32, 64, 128] as const;
const OPTIMIZERS = ["adam", "sgd"] as const;

/** Asks a trial for the hyperparameters; a finished one answers what it had. Names as in the courses. */
export function hyperparameters(trial: trial.BaseTrial): Hyperparameters {
  const layers = trial.suggestInt("n_layers", ...LAYERS);
  const hidden = Array.from({ length: layers }, (_, i) =>
    trial.suggestInt(`n_units_l${i}`, ...UNITS, { log: true }),
  );
  return {
    hidden,
    dropout: trial.suggestFloat("dropout", ...DROPOUT),
    lr: trial.suggestFloat("lr", ...RATES, { log: true }),
    batchSize: trial.suggestCategorical("batch_size", BATCHES),
    optimizer: trial.suggestCategorical("optimizer", OPTIMIZERS),
  };
}

/**
 * The command line's network with dropout behind each hidden layer. Its parameters have the names of the network without, into which
 * they are put when it is trained.
 */
export function dropoutNetwork(
  inputs: number,
  hidden: readonly number[],
  outputs: number,
  dropout: number,
): torch.nn.Sequential {
  const layers: torch.nn.Module[] = [];
  let width = inputs;
  for (const units of hidden) {
    layers.push(new nn.Linear(width, units), new nn.Sequential(new nn.ReLU(), new nn.Dropout(dropout)));
    width = units;
  }
  layers.push(new nn.Linear(width, outputs));
  return new nn.Sequential(...layers);
}
