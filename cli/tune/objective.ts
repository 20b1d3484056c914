import { AntorchaError } from "../../src/core/errors.js";
import * as torch from "../../src/index.js";
import { type Trial, TrialPruned } from "../../src/optuna/index.js";
import { type FitResult, fit, type Watcher } from "../job/fit.js";
import type { Treated } from "../job/treat.js";
import type { Settings } from "./protocol.js";
import { dropoutNetwork, type Hyperparameters, hyperparameters } from "./space.js";

/** Notes that a trial gets beside its value, the best validation loss. */
export const ACCURACY = "accuracy";
export const EPOCH = "epoch";
export const DIVERGED = "diverged";

/** Trains the network with these hyperparameters; the same ones give the same network. */
export async function trainWith(
  { train, validation, classes, scaler }: Treated,
  { hidden, dropout, lr, batchSize, optimizer }: Hyperparameters,
  { seed, epochs, patience }: Settings,
  watcher: Watcher,
): Promise<{ network: torch.nn.Sequential; result: FitResult }> {
  torch.manualSeed(seed);
  const network = dropoutNetwork(scaler.mean.length, hidden, classes.length, dropout);
  const options = { lr, batchSize, optimizer, epochs, patience };
  return { network, result: await fit(network, train, validation, options, watcher) };
}

/**
 * What is minimised: the best validation loss. Each epoch's is reported, and hopeless trials are pruned; so is one whose training goes
 * astray, so that the sampler learns to keep away.
 */
export async function objective(
  trial: Trial,
  treated: Treated,
  settings: Settings,
  breathe: () => Promise<void>,
): Promise<number> {
  const chosen = hyperparameters(trial);
  const epoch: Watcher["epoch"] = (log) => {
    trial.report(log.valLoss as number, log.epoch);
    if (trial.shouldPrune()) throw new TrialPruned(`Trial was pruned at epoch ${log.epoch}.`);
  };
  try {
    const { result } = await trainWith(treated, chosen, settings, { epoch, breathe });
    const best = result.history[result.bestEpoch - 1];
    trial.setUserAttr(ACCURACY, best.valAccuracy);
    trial.setUserAttr(EPOCH, best.epoch);
    return best.valLoss as number;
  } catch (error) {
    if (!(error instanceof AntorchaError) || error.code !== "E-CLI-017") throw error;
    trial.setUserAttr(DIVERGED, true);
    throw new TrialPruned(error.message);
  }
}
