import * as data from "../data/index.js";
import * as nn from "../nn/index.js";
import type { Module } from "../nn/module.js";
import * as optim from "../optim/index.js";
import type { Scheduled } from "../optim/lrScheduler/index.js";
import { f1Score } from "../sklearn/metrics/index.js";
import { tensor } from "../tensor/creation.js";
import { abs, add, mul } from "../tensor/functions/arithmetic.js";
import { eq } from "../tensor/functions/compare.js";
import { argmax, sum } from "../tensor/functions/reduce.js";
import { clone } from "../tensor/functions/shape.js";
import type { Tensor } from "../tensor/tensor.js";
import type { Rows } from "./forward.js";
import { failure } from "./messages.js";
import { largest, outputsOf } from "./scores.js";
import type { TargetScale, Task } from "./target.js";

/** Step 4, train: what can be told of it. */
export interface TrainingPlan {
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: (typeof OPTIMIZERS)[number];
  readonly lr: number;
  /** Epochs without a better score of the validation rows until training stops; 0 never stops. */
  readonly patience: number;
  /** How much better a score must be to count as better. */
  readonly minDelta: number;
  readonly monitor: (typeof MONITORS)[number];
  readonly scheduler: (typeof SCHEDULERS)[number];
  /** Added to the loss: l1·Σ|w| and l2·Σw², of weights, not of biases. */
  readonly l1: number;
  readonly l2: number;
  /** A factor for each class; null for none. */
  readonly classWeights: readonly number[] | null;
}

export const OPTIMIZERS = ["sgd", "adam", "adamw", "rmsprop"] as const;
export const MONITORS = ["loss", "accuracy", "f1"] as const;
export const SCHEDULERS = ["none", "step", "cosine", "plateau"] as const;

/** The rows, and how the output is read. */
export interface TrainingRows {
  readonly task: Task;
  readonly train: Rows;
  readonly validation: Rows | null;
  /** Of quantities: what they were standardised by. */
  readonly scale: TargetScale | null;
}

export interface EpochLog {
  readonly epoch: number;
  /** The learning rate of the epoch. */
  readonly lr: number;
  /** Mean loss of the epoch's batches, by rows, without penalties; of quantities, in squares of their deviation. */
  readonly loss: number;
  /** Share of the training rows that were classified rightly while training; null for quantities. */
  readonly accuracy: number | null;
  readonly valLoss: number | null;
  readonly valAccuracy: number | null;
  /** The mean F1 of the classes, where it is monitored. */
  readonly valF1: number | null;
}

/** Who watches the training. */
export interface Watcher {
  /** Called after each epoch. */
  epoch?(log: EpochLog): void;
  /** Awaited after each step: lets others work. */
  breathe?(): Promise<void>;
  /** Whether training shall end now, with what it has. Asked after each step. */
  isEnough?(): boolean;
  /** Called where the training could go on from: after each epoch, and before the first. */
  checkpoint?(): void;
}

export interface TrainingResult {
  readonly history: readonly EpochLog[];
  /** The epoch whose weights the model has now; 0 for those that it began with. */
  readonly bestEpoch: number;
  readonly stopped: "done" | "early" | "asked";
  readonly seconds: number;
}

type Schedule = { step(score: number): void; state(): object; load(state: object): void };
type State = Record<string, Tensor>;

/** Trains a network; can be saved after each epoch and go on from there to the same bits. */
export class Trainer {
  readonly network: Module;
  readonly optimizer: Scheduled;
  readonly schedule: Schedule | null;
  readonly history: EpochLog[] = [];
  best: { epoch: number; score: number; state: State };
  /** The epoch that is done. */
  epoch = 0;
  private readonly rows: TrainingRows;
  private readonly plan: TrainingPlan;

  constructor(network: Module, rows: TrainingRows, plan: TrainingPlan) {
    this.network = network;
    this.rows = rows;
    this.plan = plan;
    this.optimizer = makeOptimizer(network, plan);
    this.schedule = makeSchedule(this.optimizer, plan);
    this.best = { epoch: 0, score: this.worst, state: snapshot(network) };
  }

  private get worst(): number {
    return this.plan.monitor === "loss" ? Infinity : -Infinity;
  }

  private isBetter(score: number, than: number): boolean {
    const { monitor, minDelta } = this.plan;
    return monitor === "loss" ? score < than - minDelta : score > than + minDelta;
  }

  private get isPatient(): boolean {
    const { patience } = this.plan;
    return this.rows.validation === null || patience === 0 || this.epoch - this.best.epoch < patience;
  }

  /**
   * Batches in a new random order every epoch; where there are validation rows, training stops when their score has not
   * improved for `patience` epochs, and the weights of the best epoch come back.
   *
   * @throws E-CLI-017 where a loss is no longer finite
   */
  async run(watcher: Watcher = {}): Promise<TrainingResult> {
    const { epochs, batchSize } = this.plan;
    const { train, validation } = this.rows;
    const dataset = new data.TensorDataset(train.x, train.y);
    const loader = new data.DataLoader(dataset, { batchSize, shuffle: true });
    const began = performance.now();
    let asked = false;
    if (this.epoch === 0) watcher.checkpoint?.();
    while (this.epoch < epochs && this.isPatient) {
      const log = await this.oneEpoch(loader, dataset.length, watcher);
      asked = log === null;
      if (log === null) break;
      watcher.epoch?.(log);
      // Ctrl-C between two epochs is known before the checkpoint is due
      await watcher.breathe?.();
      watcher.checkpoint?.();
      asked = watcher.isEnough?.() ?? false;
      if (asked) break;
    }
    const stopped = asked ? "asked" : this.epoch < epochs ? "early" : "done";
    if (validation !== null) this.network.loadStateDict(this.best.state);
    this.network.eval();
    const seconds = (performance.now() - began) / 1000;
    return { history: this.history, bestEpoch: this.best.epoch, stopped, seconds };
  }

  /** @returns null where it was left in the middle */
  private async oneEpoch(
    loader: Iterable<readonly Tensor[]>,
    rows: number,
    watcher: Watcher,
  ): Promise<EpochLog | null> {
    const { network, optimizer, plan } = this;
    const { task, validation } = this.rows;
    const criterion = task === "classification" ? classLoss(plan.classWeights) : new nn.MSELoss();
    const [{ lr }] = optimizer.paramGroups;
    network.train();
    let total = 0;
    let right = 0;
    for (const [x, y] of loader) {
      const outputs = network(x) as Tensor;
      const loss = criterion(outputs, y) as Tensor;
      optimizer.zeroGrad();
      this.penalised(loss).backward();
      optimizer.step();
      total += (loss.item() as number) * y.sizes[0];
      if (task === "classification") right += sum(eq(argmax(outputs.detach(), 1), y)).item() as number;
      await watcher.breathe?.();
      if (watcher.isEnough?.()) return null;
    }
    this.epoch++;
    const found = validation === null ? null : this.validate(validation);
    const log: EpochLog = {
      epoch: this.epoch,
      lr,
      loss: total / rows,
      accuracy: task === "classification" ? right / rows : null,
      valLoss: found?.loss ?? null,
      valAccuracy: found?.accuracy ?? null,
      valF1: found?.f1 ?? null,
    };
    this.checkFinite(log);
    this.history.push(log);
    const score = this.scoreOf(log);
    if (validation === null) this.best = { ...this.best, epoch: this.epoch };
    else if (this.isBetter(score, this.best.score))
      this.best = { epoch: this.epoch, score, state: snapshot(network) };
    this.schedule?.step(score);
    return log;
  }

  /** What is watched: of the validation rows where there are some, else of the training rows. */
  private scoreOf({ loss, accuracy, valLoss, valAccuracy, valF1 }: EpochLog): number {
    const { monitor } = this.plan;
    if (monitor === "f1") return valF1 ?? Number.NaN;
    return monitor === "accuracy" ? (valAccuracy ?? accuracy ?? Number.NaN) : (valLoss ?? loss);
  }

  private checkFinite(log: EpochLog): void {
    for (const loss of ["loss", "valLoss"] as const) {
      const value = log[loss];
      if (value !== null && !Number.isFinite(value))
        throw failure("E-CLI-017", { epoch: log.epoch, loss, value, lr: this.plan.lr });
    }
  }

  private penalised(loss: Tensor): Tensor {
    const { l1, l2 } = this.plan;
    if (l1 === 0 && l2 === 0) return loss;
    let total = loss;
    for (const parameter of this.network.parameters()) {
      if (parameter.dim() < 2) continue;
      if (l1 > 0) total = add(total, sum(abs(parameter)), { alpha: l1 });
      if (l2 > 0) total = add(total, sum(mul(parameter, parameter)), { alpha: l2 });
    }
    return total;
  }

  private validate(rows: Rows): { loss: number; accuracy: number | null; f1: number | null } {
    const { task } = this.rows;
    const { loss, outputs, width } = outputsOf(this.network, rows, task);
    if (task === "regression") return { loss, accuracy: null, f1: null };
    const predicted = largest(outputs, width);
    const truth = rows.y.toArray<1>();
    let right = 0;
    for (const [i, k] of truth.entries()) if (predicted[i] === k) right++;
    const labels = Array.from({ length: width }, (_, k) => k);
    const f1 =
      this.plan.monitor === "f1"
        ? (f1Score(truth, predicted, { labels, average: "macro", zeroDivision: 0 }) as number)
        : null;
    return { loss, accuracy: right / truth.length, f1 };
  }
}

const classLoss = (weights: readonly number[] | null) =>
  new nn.CrossEntropyLoss({ weight: weights === null ? null : tensor([...weights]) });

function makeOptimizer(network: Module, { optimizer, lr }: TrainingPlan): Scheduled {
  const parameters = network.parameters();
  switch (optimizer) {
    case "sgd":
      return new optim.SGD(parameters, { lr });
    case "adam":
      return new optim.Adam(parameters, { lr });
    case "adamw":
      return new optim.AdamW(parameters, { lr });
    case "rmsprop":
      return new optim.RMSprop(parameters, { lr });
  }
}

/**
 * step: a tenth of the rate after each third of the epochs; cosine: half a cosine down to 0 at the last epoch; plateau: half the rate
 * where the score has not improved for 5 epochs.
 */
function makeSchedule(optimizer: Scheduled, { scheduler, epochs, monitor }: TrainingPlan): Schedule | null {
  const { StepLR, CosineAnnealingLR, ReduceLROnPlateau } = optim.lrScheduler;
  if (scheduler === "none") return null;
  if (scheduler === "plateau") {
    const mode = monitor === "loss" ? "min" : "max";
    const plateau = new ReduceLROnPlateau(optimizer, { mode, factor: 0.5, patience: 5 });
    return {
      step: (score) => plateau.step(score),
      state: () => plateau.stateDict(),
      load: (state) => plateau.loadStateDict(state as Record<string, unknown>),
    };
  }
  const schedule =
    scheduler === "step"
      ? new StepLR(optimizer, Math.max(1, Math.ceil(epochs / 3)))
      : new CosineAnnealingLR(optimizer, epochs);
  return {
    step: () => schedule.step(),
    state: () => schedule.stateDict(),
    load: (state) => schedule.loadStateDict(state as Record<string, unknown>),
  };
}

/** A copy of the weights, which later steps do not change. */
export function snapshot(model: Module): State {
  return Object.fromEntries(Object.entries(model.stateDict()).map(([name, value]) => [name, clone(value)]));
}

/** n / (classes · rows of the class): scikit-learn's "balanced". */
export function balancedWeights(y: readonly number[], classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const k of y) counts[k]++;
  return counts.map((count) => y.length / (classes * count));
}
