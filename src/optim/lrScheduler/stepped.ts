import { checkInteger, show, wrong } from "../../core/check.js";
import { func, integer, iterable, list, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import {
  groupsOf,
  LRScheduler,
  lastEpoch,
  optimizer,
  ratesOf,
  type Scheduled,
  type SchedulerOptions,
} from "./base.js";
import { failure } from "./messages.js";

export interface GammaOptions extends SchedulerOptions {
  /** What the rate is multiplied by. Default 0.1. */
  gamma?: number;
}

const gamma = /* @__PURE__ */ parameter(0.1, number());

export interface StepLRParameters extends GammaOptions {
  optimizer: Scheduled;
  /** Epochs between two changes. */
  stepSize: number;
}

const STEP = signature<StepLRParameters>("StepLR", {
  optimizer,
  stepSize: parameter(REQUIRED, integer(1)),
  gamma,
  lastEpoch,
});

/**
 * Multiplies the rate by gamma (default 0.1) every `stepSize` epochs: lr·gamma^⌊epoch/stepSize⌋. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for a stepSize that is no whole number ≥ 1
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.StepLR(optimizer, 2, 0.5);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 5; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 1, 0.5, 0.5, 0.25]
 */
export class StepLR extends LRScheduler {
  /** Epochs between two changes. */
  stepSize: number;
  /** What the rate is multiplied by. Default 0.1. */
  gamma: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, stepSize: number, gamma?: number, lastEpoch?: number],
      StepLRParameters,
      ["optimizer", "stepSize", "gamma", "lastEpoch"]
    >
  ) {
    const { optimizer, stepSize, gamma, lastEpoch } = STEP.read(args, new.target.name);
    super(optimizer, lastEpoch);
    this.stepSize = stepSize;
    this.gamma = gamma;
    this.begin();
  }

  protected rates(): number[] {
    const rates = ratesOf(this.optimizer);
    const now = this.lastEpoch !== 0 && this.lastEpoch % this.stepSize === 0;
    return now ? rates.map((lr) => lr * this.gamma) : rates;
  }

  protected override closedForm(): number[] {
    return this.baseLrs.map((lr) => lr * this.gamma ** Math.floor(this.lastEpoch / this.stepSize));
  }
}

export interface MultiStepLRParameters extends GammaOptions {
  optimizer: Scheduled;
  milestones: Iterable<number>;
}

const MULTI_STEP = signature<MultiStepLRParameters>("MultiStepLR", {
  optimizer,
  milestones: parameter(REQUIRED, {
    accepts: iterable.accepts,
    text: () => say("a list of epochs", "una lista de épocas"),
  }),
  gamma,
  lastEpoch,
});

/**
 * Multiplies the rate by gamma (default 0.1) at each of the milestones (epochs; one that stands twice counts twice). `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for no milestones, or for one that is no whole number ≥ 0
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.MultiStepLR(optimizer, [1, 3], 0.5);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.5, 0.5, 0.25]
 */
export class MultiStepLR extends LRScheduler {
  /** The epochs at which the rate changes, in order. */
  milestones: number[];
  /** What the rate is multiplied by. Default 0.1. */
  gamma: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, milestones: Iterable<number>, gamma?: number, lastEpoch?: number],
      MultiStepLRParameters,
      ["optimizer", "milestones", "gamma", "lastEpoch"]
    >
  ) {
    const { optimizer, milestones, gamma, lastEpoch } = MULTI_STEP.read(args, new.target.name);
    super(optimizer, lastEpoch);
    const list = [...milestones];
    if (list.length === 0) {
      const expected = say("a list of epochs", "una lista de épocas");
      throw wrong("MultiStepLR", "milestones", expected, milestones);
    }
    for (const [i, epoch] of list.entries()) checkInteger("MultiStepLR", `milestones[${i}]`, epoch);
    this.milestones = list.sort((a, b) => a - b);
    this.gamma = gamma;
    this.begin();
  }

  protected rates(): number[] {
    const times = this.milestones.filter((epoch) => epoch === this.lastEpoch).length;
    const rates = ratesOf(this.optimizer);
    return times === 0 ? rates : rates.map((lr) => lr * this.gamma ** times);
  }

  protected override closedForm(): number[] {
    const passed = this.milestones.filter((epoch) => epoch <= this.lastEpoch).length;
    return this.baseLrs.map((lr) => lr * this.gamma ** passed);
  }
}

export interface ExponentialLRParameters extends SchedulerOptions {
  optimizer: Scheduled;
  /** What the rate is multiplied by. */
  gamma: number;
}

const EXPONENTIAL = signature<ExponentialLRParameters>("ExponentialLR", {
  optimizer,
  gamma: parameter(REQUIRED, number()),
  lastEpoch,
});

/**
 * Multiplies the rate by gamma every epoch: lr·gamma^epoch. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.ExponentialLR(optimizer, 0.5);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 3; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.5, 0.25]
 */
export class ExponentialLR extends LRScheduler {
  /** What the rate is multiplied by every epoch. */
  gamma: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, gamma: number, lastEpoch?: number],
      ExponentialLRParameters,
      ["optimizer", "gamma", "lastEpoch"]
    >
  ) {
    const { optimizer, gamma, lastEpoch } = EXPONENTIAL.read(args, new.target.name);
    super(optimizer, lastEpoch);
    this.gamma = gamma;
    this.begin();
  }

  protected rates(): number[] {
    const rates = ratesOf(this.optimizer);
    return this.initial ? rates : rates.map((lr) => lr * this.gamma);
  }

  protected override closedForm(): number[] {
    return this.baseLrs.map((lr) => lr * this.gamma ** this.lastEpoch);
  }
}

/** A factor for each epoch; one for all groups, or one a group. */
export type LrLambda = (epoch: number) => number;

export interface LambdaLRParameters extends SchedulerOptions {
  optimizer: Scheduled;
  lrLambda: LrLambda | readonly LrLambda[];
}

const LAMBDA = signature<LambdaLRParameters>("LambdaLR", {
  optimizer,
  lrLambda: parameter(REQUIRED, func, list),
  lastEpoch,
});

/** What LambdaLR and MultiplicativeLR share. The functions are not part of the state. */
abstract class ByFunction extends LRScheduler {
  declare protected readonly lrLambdas: readonly LrLambda[];

  constructor(
    ...args: Called<
      [optimizer: Scheduled, lrLambda: LrLambda | readonly LrLambda[], lastEpoch?: number],
      LambdaLRParameters,
      ["optimizer", "lrLambda", "lastEpoch"]
    >
  ) {
    const { optimizer, lrLambda, lastEpoch } = LAMBDA.read(args, new.target.name);
    super(optimizer, lastEpoch);
    const groups = groupsOf(optimizer).length;
    const list = Array.isArray(lrLambda) ? [...lrLambda] : new Array(groups).fill(lrLambda);
    if (list.length !== groups || list.some((fn) => typeof fn !== "function")) {
      const expected = say(
        `a function of the epoch, or ${groups} of them`,
        `una función de la época, o ${groups} de ellas`,
      );
      const received = show(lrLambda);
      throw failure("E-ARG-002", { where: this.constructor.name, name: "lrLambda", expected, received });
    }
    Object.defineProperty(this, "lrLambdas", { value: list, enumerable: false });
    this.begin();
  }
}

/**
 * The first rate times a function of the epoch (0, 1, 2, …): one function for all groups, or an array of one a group. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 * The functions are not part of the state.
 *
 * @throws E-ARG-002 for something other than functions, or for another number of them than of groups
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.LambdaLR(optimizer, (epoch) => 1 / (epoch + 1));
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.5, 0.333, 0.25]
 */
export class LambdaLR extends ByFunction {
  protected rates(): number[] {
    return this.baseLrs.map((lr, i) => lr * this.lrLambdas[i](this.lastEpoch));
  }
}

/**
 * Multiplies the rate every epoch from 1 on by a function of the epoch: one function for all groups, or an array of one a group. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 * The functions are not part of the state.
 *
 * @throws E-ARG-002 for something other than functions, or for another number of them than of groups
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.MultiplicativeLR(optimizer, () => 0.5);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 3; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.5, 0.25]
 */
export class MultiplicativeLR extends ByFunction {
  protected rates(): number[] {
    this.checkGroups();
    const rates = ratesOf(this.optimizer);
    return this.initial ? rates : rates.map((lr, i) => lr * this.lrLambdas[i](this.lastEpoch));
  }
}

export interface ConstantLROptions extends SchedulerOptions {
  /** What the rate is multiplied by at first. Default 1/3. */
  factor?: number;
  /** For so many epochs. Default 5. */
  totalIters?: number;
}

const totalIters = /* @__PURE__ */ parameter(5, integer(0));

export interface ConstantLRParameters extends ConstantLROptions {
  optimizer: Scheduled;
}

const CONSTANT = signature<ConstantLRParameters>("ConstantLR", {
  optimizer,
  factor: parameter(1 / 3, number(0, 1)),
  totalIters,
  lastEpoch,
});

/**
 * The rate times `factor` (default 1/3) for `totalIters` epochs (default 5), then the rate itself: a simple warm-up. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for a factor outside [0, 1]
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.ConstantLR(optimizer, 0.5, 2);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [0.5, 0.5, 1, 1]
 */
export class ConstantLR extends LRScheduler {
  /** What the rate is multiplied by at first, from 0 to 1. Default 1/3. */
  factor: number;
  /** How many epochs the factor counts. Default 5. */
  totalIters: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, factor?: number, totalIters?: number, lastEpoch?: number],
      ConstantLRParameters,
      ["optimizer", "factor", "totalIters", "lastEpoch"]
    >
  ) {
    const { optimizer, factor, totalIters, lastEpoch } = CONSTANT.read(args, new.target.name);
    super(optimizer, lastEpoch);
    this.factor = factor;
    this.totalIters = totalIters;
    this.begin();
  }

  protected rates(): number[] {
    const rates = ratesOf(this.optimizer);
    if (this.lastEpoch === 0) return rates.map((lr) => lr * this.factor);
    return this.lastEpoch === this.totalIters ? rates.map((lr) => lr * (1 / this.factor)) : rates;
  }

  protected override closedForm(): number[] {
    const share = this.factor + Number(this.lastEpoch >= this.totalIters) * (1 - this.factor);
    return this.baseLrs.map((lr) => lr * share);
  }
}

export interface LinearLROptions extends SchedulerOptions {
  /** Default 1/3. */
  startFactor?: number;
  /** Default 1. */
  endFactor?: number;
  /** Epochs from one to the other. Default 5. */
  totalIters?: number;
}

export interface LinearLRParameters extends LinearLROptions {
  optimizer: Scheduled;
}

const LINEAR = signature<LinearLRParameters>("LinearLR", {
  optimizer,
  startFactor: parameter(1 / 3, number(Number.MIN_VALUE, 1)),
  endFactor: parameter(1, number(0, 1)),
  totalIters,
  lastEpoch,
});

/**
 * The rate times a factor that goes from startFactor (default 1/3) to endFactor (default 1) in `totalIters` epochs (default 5), and stays there: a
 * warm-up. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for a startFactor outside (0, 1] or an endFactor outside [0, 1]
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.LinearLR(optimizer, 0.5, 1, 2);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [0.5, 0.75, 1, 1]
 */
export class LinearLR extends LRScheduler {
  /** The factor of the first epoch, above 0 and at most 1. Default 1/3. */
  startFactor: number;
  /** The factor from epoch `totalIters` on, from 0 to 1. Default 1. */
  endFactor: number;
  /** Epochs from the first factor to the last. Default 5. */
  totalIters: number;

  constructor(
    ...args: Called<
      [
        optimizer: Scheduled,
        startFactor?: number,
        endFactor?: number,
        totalIters?: number,
        lastEpoch?: number,
      ],
      LinearLRParameters,
      ["optimizer", "startFactor", "endFactor", "totalIters", "lastEpoch"]
    >
  ) {
    const given = LINEAR.read(args, new.target.name);
    const { startFactor, endFactor, totalIters } = given;
    super(given.optimizer, given.lastEpoch);
    this.startFactor = startFactor;
    this.endFactor = endFactor;
    this.totalIters = totalIters;
    this.begin();
  }

  protected rates(): number[] {
    const { lastEpoch, startFactor, endFactor, totalIters } = this;
    const rates = ratesOf(this.optimizer);
    if (lastEpoch === 0) return rates.map((lr) => lr * startFactor);
    if (this.initial || lastEpoch > totalIters) return rates;
    const way = endFactor - startFactor;
    const factor = 1 + way / (totalIters * startFactor + (lastEpoch - 1) * way);
    return rates.map((lr) => lr * factor);
  }

  protected override closedForm(): number[] {
    const { lastEpoch, startFactor, endFactor, totalIters } = this;
    const share = startFactor + ((endFactor - startFactor) * Math.min(totalIters, lastEpoch)) / totalIters;
    return this.baseLrs.map((lr) => lr * share);
  }
}

export interface PolynomialLROptions extends SchedulerOptions {
  /** Epochs until the rate is 0. Default 5. */
  totalIters?: number;
  /** Default 1: a straight line. */
  power?: number;
}

export interface PolynomialLRParameters extends PolynomialLROptions {
  optimizer: Scheduled;
}

const POLYNOMIAL = signature<PolynomialLRParameters>("PolynomialLR", {
  optimizer,
  totalIters: parameter(5, integer(1)),
  power: parameter(1, number()),
  lastEpoch,
});

/**
 * The first rate times (1 − epoch/totalIters)^power, 0 after `totalIters` epochs (default 5). Default power 1: a straight line. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for totalIters that are no whole number ≥ 1
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.lrScheduler.PolynomialLR(optimizer, 4, 2);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 5; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.5625, 0.25, 0.0625, 0]
 */
export class PolynomialLR extends LRScheduler {
  /** Epochs until the rate is 0. Default 5. */
  totalIters: number;
  /** The exponent. Default 1: a straight line. */
  power: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, totalIters?: number, power?: number, lastEpoch?: number],
      PolynomialLRParameters,
      ["optimizer", "totalIters", "power", "lastEpoch"]
    >
  ) {
    const { optimizer, totalIters, power, lastEpoch } = POLYNOMIAL.read(args, new.target.name);
    super(optimizer, lastEpoch);
    this.totalIters = totalIters;
    this.power = power;
    this.begin();
  }

  protected rates(): number[] {
    const { lastEpoch, totalIters, power } = this;
    const rates = ratesOf(this.optimizer);
    if (this.initial || lastEpoch > totalIters) return rates;
    const factor = ((1 - lastEpoch / totalIters) / (1 - (lastEpoch - 1) / totalIters)) ** power;
    return rates.map((lr) => lr * factor);
  }

  protected override closedForm(): number[] {
    const share = (1 - Math.min(this.totalIters, this.lastEpoch) / this.totalIters) ** this.power;
    return this.baseLrs.map((lr) => lr * share);
  }
}
