import { AntorchaError } from "../../src/core/errors.js";
import * as torch from "../../src/index.js";
import { type Trial, TrialPruned } from "../../src/optuna/index.js";
import { buildNetwork, type NetworkPlan } from "../tabular/network.js";
import { Trainer, type TrainingPlan, type TrainingResult, type Watcher } from "../tabular/trainer.js";
import { totalWidth } from "../tabular/treatment.js";
import type { Settings } from "./protocol.js";
import { type Hyperparameters, hyperparameters } from "./space.js";
import type { TreatedTable } from "./table.js";

/** Notes that a trial gets beside its value, the best validation loss. */
export const ACCURACY = "accuracy";
export const EPOCH = "epoch";
export const DIVERGED = "diverged";

/** The network of these hyperparameters. */
export function networkPlan({ collected, prepared }: TreatedTable, best: Hyperparameters): NetworkPlan {
  const { target } = collected;
  const outputs = target.task === "classification" ? target.classes.length : 1;
  const { hidden, dropout } = best;
  return { inputs: totalWidth(prepared.features), hidden, outputs, activation: "relu", dropout };
}

/** The training of these hyperparameters. */
export const trainingPlan = (
  { lr, batchSize, optimizer }: Hyperparameters,
  { epochs, patience }: Settings,
): TrainingPlan => ({
  ...{ epochs, patience, lr, batchSize, optimizer },
  ...{ minDelta: 0, monitor: "loss", scheduler: "none", l1: 0, l2: 0, classWeights: null },
});

/** Trains the network with these hyperparameters, as `antorcha train` does with them; the same ones give the same network. */
export async function trainWith(
  table: TreatedTable,
  chosen: Hyperparameters,
  settings: Settings,
  watcher: Watcher,
): Promise<{ network: torch.nn.Sequential; result: TrainingResult }> {
  torch.manualSeed(settings.seed);
  const network = buildNetwork(networkPlan(table, chosen));
  const rows = { task: table.collected.target.task, ...table.prepared };
  const result = await new Trainer(network, rows, trainingPlan(chosen, settings)).run(watcher);
  return { network, result };
}

/**
 * What is minimised: the best validation loss. Each epoch's is reported, and hopeless trials are pruned; so is one whose training goes
 * astray, so that the sampler learns to keep away.
 */
export async function objective(
  trial: Trial,
  table: TreatedTable,
  settings: Settings,
  breathe: () => Promise<void>,
): Promise<number> {
  const chosen = hyperparameters(trial);
  const epoch: Watcher["epoch"] = (log) => {
    trial.report(log.valLoss as number, log.epoch);
    if (trial.shouldPrune()) throw new TrialPruned(`Trial was pruned at epoch ${log.epoch}.`);
  };
  try {
    const { result } = await trainWith(table, chosen, settings, { epoch, breathe });
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
