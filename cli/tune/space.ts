import type { trial } from "../../src/optuna/index.js";

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
