import { checkInteger, checkNumber, checkOptions } from "../../core/check.js";
import { integer, list, number, oneOf } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { recording } from "../../tensor/recording.js";
import {
  eachGroup,
  groupsOf,
  optimizer,
  ratesOf,
  recorded,
  type Scheduled,
  type SchedulerState,
} from "./base.js";
import { warn } from "./messages.js";

/** Schedulers so far: a warning is said once a scheduler. */
let made = 0;

export interface PlateauOptions {
  /** Whether the metric shall fall or rise. Default min. */
  mode?: "min" | "max";
  /** What the rate is multiplied by; below 1. Default 0.1. */
  factor?: number;
  /** So many epochs without a better metric are borne. Default 10. */
  patience?: number;
  /** How much better counts as better. Default 1e-4. */
  threshold?: number;
  /** Whether the threshold is a share of the best, or a distance from it. Default rel. */
  thresholdMode?: "rel" | "abs";
  /** Epochs after a reduction that do not count. Default 0. */
  cooldown?: number;
  /** The least rate, for all groups or one a group. Default 0. */
  minLr?: number | readonly number[];
  /** Smaller changes are left. Default 1e-8. */
  eps?: number;
}

export interface PlateauParameters extends PlateauOptions {
  optimizer: Scheduled;
}

const PLATEAU = signature<PlateauParameters>("ReduceLROnPlateau", {
  optimizer,
  mode: parameter("min", oneOf("min", "max")),
  factor: parameter(0.1, number(-Infinity, 1 - 2 ** -53)),
  patience: parameter(10, integer(0)),
  threshold: parameter(1e-4, number()),
  thresholdMode: parameter("rel", oneOf("rel", "abs")),
  cooldown: parameter(0, integer(0)),
  minLr: parameter(0, number(), list),
  eps: parameter(1e-8, number()),
});

/**
 * Multiplies the rate by `factor` where a metric has not got better for more than `patience` epochs: `step(valLoss)` once an epoch, with a number.
 * Defaults: mode "min", factor 0.1, patience 10, threshold 1e-4 of thresholdMode "rel", cooldown 0, minLr 0, eps 1e-8.
 *
 * @throws E-ARG-002 for a factor that is not below 1, and for another number of `minLr` than of groups
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.ReduceLROnPlateau(optimizer, { factor: 0.5, patience: 1 });
 * for (const valLoss of [0.9, 0.8, 0.85, 0.84]) scheduler.step(valLoss);
 * scheduler.getLastLr() // [0.5]
 */
export class ReduceLROnPlateau {
  /** The optimizer whose rates are reduced. */
  declare readonly optimizer: Scheduled;
  /** Whether the metric shall fall ("min", default) or rise ("max"). */
  mode: "min" | "max";
  /** What the rate is multiplied by, below 1. Default 0.1. */
  factor: number;
  /** How many epochs in a row may pass without a better metric. Default 10. */
  patience: number;
  /** How much better counts as better. Default 1e-4. */
  threshold: number;
  /** Whether the threshold is a share of the best metric ("rel", default) or a distance from it ("abs"). */
  thresholdMode: "rel" | "abs";
  /** How many epochs after a reduction do not count as bad. Default 0. */
  cooldown: number;
  /** The least rate of each group. */
  minLrs: number[];
  /** The least rate of groups that are added later; null where there was one a group. */
  defaultMinLr: number | null;
  /** A change of the rate that is not larger than this is not made. Default 1e-8. */
  eps: number;
  /** How many metrics were seen. */
  lastEpoch = 0;
  /** The best metric so far; ∞ or −∞ before the first. */
  best: number;
  /** Epochs of the cooldown that are left. */
  cooldownCounter = 0;
  /** Epochs in a row without a better metric. */
  numBadEpochs = 0;
  /** The rates that were set last, a group each: `getLastLr()` gives a copy. */
  _lastLr: number[];
  declare private readonly number: number;

  constructor(
    ...args: Called<
      [
        optimizer: Scheduled,
        mode?: "min" | "max",
        factor?: number,
        patience?: number,
        threshold?: number,
        thresholdMode?: "rel" | "abs",
        cooldown?: number,
        minLr?: number | readonly number[],
        eps?: number,
      ],
      PlateauParameters,
      ["optimizer", "mode", "factor", "patience", "threshold", "thresholdMode", "cooldown", "minLr", "eps"]
    >
  ) {
    const name = "ReduceLROnPlateau";
    const given = PLATEAU.read(args, name);
    const { optimizer, mode, minLr } = given;
    Object.defineProperty(this, "optimizer", { value: optimizer, enumerable: false });
    Object.defineProperty(this, "number", { value: ++made, enumerable: false });
    this.defaultMinLr = typeof minLr === "number" ? minLr : null;
    this.minLrs = eachGroup(name, "minLr", optimizer, minLr);
    this.mode = mode;
    this.factor = given.factor;
    this.patience = given.patience;
    this.threshold = given.threshold;
    this.thresholdMode = given.thresholdMode;
    this.cooldown = given.cooldown;
    this.eps = given.eps;
    this.best = mode === "min" ? Infinity : -Infinity;
    this._lastLr = ratesOf(optimizer);
  }

  /** Whether a reduction was so recent that epochs do not count as bad. */
  get inCooldown(): boolean {
    return this.cooldownCounter > 0;
  }

  /**
   * Looks at the metric of an epoch (a number: `loss.item()`), and reduces the rates where it is time.
   *
   * @param epoch the number of the epoch, if it is not the next one; deprecated in PyTorch
   */
  step(metric: number, epoch?: number | null): void {
    if (recording() !== null) {
      recorded(this, metric, epoch);
      return;
    }
    const scheduler = "ReduceLROnPlateau";
    checkNumber(`${scheduler}.step`, "metric", Number.isNaN(metric) ? 0 : metric);
    if (epoch !== undefined && epoch !== null) {
      checkInteger(scheduler, "epoch", epoch);
      warn("W-OPTIM-006", { scheduler }, String(this.number));
    }
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    if (this.isBetter(metric, this.best)) {
      this.best = metric;
      this.numBadEpochs = 0;
    } else this.numBadEpochs++;
    if (this.inCooldown) {
      this.cooldownCounter--;
      this.numBadEpochs = 0;
    }
    if (this.numBadEpochs > this.patience) {
      this.reduce();
      this.cooldownCounter = this.cooldown;
      this.numBadEpochs = 0;
    }
    this._lastLr = ratesOf(this.optimizer);
  }

  private reduce(): void {
    const groups = groupsOf(this.optimizer);
    if (groups.length !== this.minLrs.length) {
      this.minLrs = eachGroup("ReduceLROnPlateau", "minLr", this.optimizer, this.defaultMinLr ?? this.minLrs);
    }
    groups.forEach((group, i) => {
      const lr = Math.max(group.lr * this.factor, this.minLrs[i]);
      if (group.lr - lr > this.eps) group.lr = lr;
    });
  }

  /** Whether a metric is better than the best by the threshold. */
  isBetter(metric: number, best: number): boolean {
    const { mode, thresholdMode, threshold } = this;
    if (mode === "min") return metric < (thresholdMode === "rel" ? best * (1 - threshold) : best - threshold);
    return metric > (thresholdMode === "rel" ? best * (threshold + 1) : best + threshold);
  }

  /** The rates that were set last, a group each. */
  getLastLr(): number[] {
    return [...this._lastLr];
  }

  /** Everything but the optimizer, as plain values; ±∞ as texts, so that it can go into a JSON file. */
  stateDict(): SchedulerState {
    const { best } = this;
    const state = { ...this, best: Number.isFinite(best) ? best : String(best) };
    return structuredClone(state) as unknown as SchedulerState;
  }

  /** Goes on where another left off. Load the optimizer's state too. */
  loadStateDict(state: SchedulerState): void {
    const where = "ReduceLROnPlateau.loadStateDict";
    checkOptions(where, state, Object.keys(this));
    Object.assign(this, structuredClone(state), { best: Number(state.best) });
  }
}
