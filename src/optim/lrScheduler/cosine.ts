import { checkNumber } from "../../core/check.js";
import { integer, number } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { recording } from "../../tensor/recording.js";
import {
  LRScheduler,
  lastEpoch,
  optimizer,
  ratesOf,
  recorded,
  type Scheduled,
  type SchedulerOptions,
} from "./base.js";

export interface CosineOptions extends SchedulerOptions {
  /** The least rate. Default 0. */
  etaMin?: number;
}

const etaMin = /* @__PURE__ */ parameter(0, number());

export interface CosineAnnealingLRParameters extends CosineOptions {
  optimizer: Scheduled;
  /** Epochs from the first rate to etaMin. */
  tMax: number;
}

const COSINE = signature<CosineAnnealingLRParameters>("CosineAnnealingLR", {
  optimizer,
  tMax: parameter(REQUIRED, integer(1)),
  etaMin,
  lastEpoch,
});

/**
 * The rate falls from the first one to etaMin (default 0) along half a cosine in `tMax` epochs, and rises again:
 * etaMin + ½·(lr − etaMin)·(1 + cos(π·epoch/tMax)). Loshchilov and Hutter (2017), without their restarts. The formula works on the rate as it is,
 * as PyTorch's does. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for a tMax that is no whole number ≥ 1
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.CosineAnnealingLR(optimizer, 4);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 5; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.854, 0.500, 0.146, 0.000]
 */
export class CosineAnnealingLR extends LRScheduler {
  /** Epochs from the first rate to etaMin. */
  tMax: number;
  /** The least rate. Default 0. */
  etaMin: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, tMax: number, etaMin?: number, lastEpoch?: number],
      CosineAnnealingLRParameters,
      ["optimizer", "tMax", "etaMin", "lastEpoch"]
    >
  ) {
    const { optimizer, tMax, etaMin, lastEpoch } = COSINE.read(args, new.target.name);
    super(optimizer, lastEpoch);
    this.tMax = tMax;
    this.etaMin = etaMin;
    this.begin();
  }

  protected rates(): number[] {
    const { lastEpoch, tMax, etaMin, baseLrs } = this;
    const rates = ratesOf(this.optimizer);
    if (this.initial) return rates;
    if (this._stepCount === 1 && lastEpoch > 0) return this.closedForm();
    if ((lastEpoch - 1 - tMax) % (2 * tMax) === 0) {
      this.checkGroups();
      const rise = (1 - Math.cos(Math.PI / tMax)) / 2;
      return rates.map((lr, i) => lr + (baseLrs[i] - etaMin) * rise);
    }
    const at = (epoch: number) => 1 + Math.cos((Math.PI * epoch) / tMax);
    return rates.map((lr) => (at(lastEpoch) / at(lastEpoch - 1)) * (lr - etaMin) + etaMin);
  }

  protected override closedForm(): number[] {
    const { lastEpoch, tMax, etaMin } = this;
    const share = (1 + Math.cos((Math.PI * lastEpoch) / tMax)) / 2;
    return this.baseLrs.map((lr) => etaMin + (lr - etaMin) * share);
  }
}

export interface WarmRestartsOptions extends CosineOptions {
  /** How much longer each round is than the one before. Default 1. */
  tMult?: number;
}

export interface WarmRestartsParameters extends WarmRestartsOptions {
  optimizer: Scheduled;
  /** Epochs of the first round. */
  t0: number;
}

const WARM_RESTARTS = signature<WarmRestartsParameters>("CosineAnnealingWarmRestarts", {
  optimizer,
  t0: parameter(REQUIRED, integer(1)),
  tMult: parameter(1, integer(1)),
  etaMin,
  lastEpoch,
});

/**
 * Half a cosine from the first rate to etaMin (default 0) in `t0` epochs, then again from the start, in rounds that are `tMult` times as long each
 * (default 1). Loshchilov and Hutter (2017). `step` may be given fractions of an epoch. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for t0 or tMult that are no whole numbers ≥ 1
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.CosineAnnealingWarmRestarts(optimizer, 2);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.500, 1, 0.500]
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  /** Epochs of the first round. */
  t0: number;
  /** Epochs of the present round. */
  tI: number;
  /** How many times as long each round is as the one before. Default 1. */
  tMult: number;
  /** The least rate. Default 0. */
  etaMin: number;
  /** Epochs since the round began. */
  tCur: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, t0: number, tMult?: number, etaMin?: number, lastEpoch?: number],
      WarmRestartsParameters,
      ["optimizer", "t0", "tMult", "etaMin", "lastEpoch"]
    >
  ) {
    const { optimizer, t0, tMult, etaMin, lastEpoch } = WARM_RESTARTS.read(args, new.target.name);
    super(optimizer, lastEpoch);
    this.t0 = t0;
    this.tI = t0;
    this.tMult = tMult;
    this.etaMin = etaMin;
    this.tCur = this.lastEpoch;
    this.begin();
  }

  protected rates(): number[] {
    const share = (1 + Math.cos((Math.PI * this.tCur) / this.tI)) / 2;
    return this.baseLrs.map((lr) => this.etaMin + (lr - this.etaMin) * share);
  }

  /** One epoch further, or to this one, which may be a fraction: `step(epoch + batch / batches)`. */
  override step(epoch?: number | null): void {
    if (recording() !== null) {
      recorded(this, epoch);
      return;
    }
    let to = epoch ?? null;
    if (to !== null) checkNumber(this.constructor.name, "epoch", to, 0);
    if (to === null && this.lastEpoch < 0) to = 0;
    if (to === null) {
      to = this.lastEpoch + 1;
      this.tCur += 1;
      if (this.tCur >= this.tI) {
        this.tCur %= this.tI;
        this.tI *= this.tMult;
      }
    } else if (to < this.t0) {
      this.tI = this.t0;
      this.tCur = to;
    } else if (this.tMult === 1) this.tCur = to % this.t0;
    else {
      const rounds = Math.trunc(Math.log((to / this.t0) * (this.tMult - 1) + 1) / Math.log(this.tMult));
      this.tCur = to - (this.t0 * (this.tMult ** rounds - 1)) / (this.tMult - 1);
      this.tI = this.t0 * this.tMult ** rounds;
    }
    this.lastEpoch = Math.floor(to);
    this.setRates(this.rates());
  }

  /** @internal Used by SequentialLR. */
  override updateLr(epoch: number | null): void {
    this.step(epoch);
  }
}
