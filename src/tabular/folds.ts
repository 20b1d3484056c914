import { manualSeed } from "../random/torch/index.js";
import { buildNetwork, type NetworkPlan } from "./network.js";
import { type Collected, treat } from "./prepare.js";
import type { Split } from "./split.js";
import { Trainer, type TrainingPlan, type Watcher } from "./trainer.js";
import { totalWidth } from "./treatment.js";

/** What one of K networks said of the fold that it had not seen. */
export interface FoldScore {
  readonly fold: number;
  /** Rows of the fold. */
  readonly rows: number;
  readonly bestEpoch: number;
  readonly loss: number;
  /** Accuracy of classes; of quantities the root of the mean square error, in the target's units. */
  readonly score: number;
}

/** Trains a network a fold, each as the model will be; what the treatment learns, it learns of the fold's own training rows. */
export async function scoreFolds(
  collected: Collected,
  splits: readonly Split[],
  most: number,
  network: Omit<NetworkPlan, "inputs">,
  plan: TrainingPlan,
  seed: number,
  watcher: (fold: number) => Watcher,
  done: readonly FoldScore[] = [],
): Promise<FoldScore[]> {
  const scores: FoldScore[] = [...done];
  for (const [k, split] of splits.entries()) {
    if (k < done.length) continue;
    const prepared = treat(collected, split, most);
    manualSeed(seed);
    const model = buildNetwork({ ...network, inputs: totalWidth(prepared.features) });
    const rows = { task: collected.target.task, ...prepared };
    const trainer = new Trainer(model, rows, plan);
    const { history, bestEpoch, stopped } = await trainer.run(watcher(k + 1));
    if (stopped === "asked") break;
    const best = history[Math.max(bestEpoch, 1) - 1];
    const loss = best.valLoss ?? best.loss;
    const { scale } = prepared;
    const score = scale === null ? (best.valAccuracy ?? 0) : Math.sqrt(loss) * scale.scale;
    scores.push({ fold: k + 1, rows: split.validation.length, bestEpoch, loss, score });
  }
  return scores;
}

/** Mean and standard deviation (of the population) of some numbers. */
export function spread(values: readonly number[]): { mean: number; std: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, std: Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length) };
}
