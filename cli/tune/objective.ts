import { AntorchaError } from "../../src/core/errors.js";
import { type Trial, TrialPruned } from "../../src/optuna/index.js";
import type { PreparedTable } from "../../src/tabular/prepare.js";
import { Training } from "../../src/tabular/train.js";
import type { Watcher } from "../../src/tabular/trainer.js";
import type { Settings } from "./protocol.js";
import { type Hyperparameters, hyperparameters } from "./space.js";

/** Notes that a trial gets beside its value, the best validation loss. */
export const ACCURACY = "accuracy";
export const EPOCH = "epoch";
export const DIVERGED = "diverged";

/** The training of these hyperparameters, as `antorcha train` does it; the same ones give the same network. */
export function trainingOf(
  data: PreparedTable,
  { hidden, dropout, lr, batchSize, optimizer }: Hyperparameters,
  { epochs, patience, seed }: Settings,
): Training {
  return new Training(data, { hidden, dropout, lr, batchSize, optimizer, epochs, patience, seed });
}

/**
 * What is minimised: the best validation loss. Each epoch's is reported, and hopeless trials are pruned; so is one whose training goes
 * astray, so that the sampler learns to keep away.
 */
export async function objective(
  trial: Trial,
  data: PreparedTable,
  settings: Settings,
  breathe: () => Promise<void>,
): Promise<number> {
  const chosen = hyperparameters(trial);
  const epoch: Watcher["epoch"] = (log) => {
    trial.report(log.valLoss as number, log.epoch);
    if (trial.shouldPrune()) throw new TrialPruned(`Trial was pruned at epoch ${log.epoch}.`);
  };
  try {
    const result = await trainingOf(data, chosen, settings).run({ epoch, breathe });
    const best = result.history[result.bestEpoch - 1];
    if (best.valAccuracy !== null) trial.setUserAttr(ACCURACY, best.valAccuracy);
    trial.setUserAttr(EPOCH, best.epoch);
    return best.valLoss as number;
  } catch (error) {
    if (!(error instanceof AntorchaError) || error.code !== "E-CLI-017") throw error;
    trial.setUserAttr(DIVERGED, true);
    throw new TrialPruned(error.message);
  }
}
