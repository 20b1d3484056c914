import { checkInteger, checkNumber, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import { groupsOf, LRScheduler, ratesOf, type Scheduled, type SchedulerOptions } from "./base.js";

export interface GammaOptions extends SchedulerOptions {
  /** What the rate is multiplied by. Default 0.1. */
  gamma?: number;
}

/** Multiplies the rate by gamma every `stepSize` epochs. */
export class StepLR extends LRScheduler {
  stepSize: number;
  gamma: number;

  constructor(optimizer: Scheduled, stepSize: number, options: GammaOptions = {}) {
    super(optimizer, options, ["gamma"]);
    checkInteger("StepLR", "stepSize", stepSize, 1);
    checkNumber("StepLR", "gamma", options.gamma ?? 0.1);
    this.stepSize = stepSize;
    this.gamma = options.gamma ?? 0.1;
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

/** Multiplies the rate by gamma at each of the milestones (epochs; one that stands twice counts twice). */
export class MultiStepLR extends LRScheduler {
  milestones: number[];
  gamma: number;

  constructor(optimizer: Scheduled, milestones: Iterable<number>, options: GammaOptions = {}) {
    super(optimizer, options, ["gamma"]);
    const list = typeof milestones === "object" && milestones !== null ? [...milestones] : [];
    if (list.length === 0) {
      const expected = say("a list of epochs", "una lista de épocas");
      const received = show(milestones);
      throw failure("E-ARG-002", { where: "MultiStepLR", name: "milestones", expected, received });
    }
    for (const [i, epoch] of list.entries()) checkInteger("MultiStepLR", `milestones[${i}]`, epoch);
    checkNumber("MultiStepLR", "gamma", options.gamma ?? 0.1);
    this.milestones = list.sort((a, b) => a - b);
    this.gamma = options.gamma ?? 0.1;
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

/** Multiplies the rate by gamma every epoch. */
export class ExponentialLR extends LRScheduler {
  gamma: number;

  constructor(optimizer: Scheduled, gamma: number, options: SchedulerOptions = {}) {
    super(optimizer, options);
    checkNumber("ExponentialLR", "gamma", gamma);
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

/** What LambdaLR and MultiplicativeLR share. The functions are not part of the state. */
abstract class ByFunction extends LRScheduler {
  declare protected readonly lrLambdas: readonly LrLambda[];

  constructor(
    optimizer: Scheduled,
    lrLambda: LrLambda | readonly LrLambda[],
    options: SchedulerOptions = {},
  ) {
    super(optimizer, options);
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

/** The first rate times a function of the epoch. */
export class LambdaLR extends ByFunction {
  protected rates(): number[] {
    return this.baseLrs.map((lr, i) => lr * this.lrLambdas[i](this.lastEpoch));
  }
}

/** Multiplies the rate every epoch by a function of the epoch. */
export class MultiplicativeLR extends ByFunction {
  protected rates(): number[] {
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

/** The rate times `factor` for `totalIters` epochs, then the rate itself. */
export class ConstantLR extends LRScheduler {
  factor: number;
  totalIters: number;

  constructor(optimizer: Scheduled, options: ConstantLROptions = {}) {
    super(optimizer, options, ["factor", "totalIters"]);
    const { factor = 1 / 3, totalIters = 5 } = options;
    checkNumber("ConstantLR", "factor", factor, 0, 1);
    checkInteger("ConstantLR", "totalIters", totalIters);
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

/** The rate times a factor that goes from startFactor to endFactor in `totalIters` epochs: a warm-up. */
export class LinearLR extends LRScheduler {
  startFactor: number;
  endFactor: number;
  totalIters: number;

  constructor(optimizer: Scheduled, options: LinearLROptions = {}) {
    super(optimizer, options, ["startFactor", "endFactor", "totalIters"]);
    const { startFactor = 1 / 3, endFactor = 1, totalIters = 5 } = options;
    checkNumber("LinearLR", "startFactor", startFactor, Number.MIN_VALUE, 1);
    checkNumber("LinearLR", "endFactor", endFactor, 0, 1);
    checkInteger("LinearLR", "totalIters", totalIters);
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

/** The first rate times (1 − epoch/totalIters)^power. */
export class PolynomialLR extends LRScheduler {
  totalIters: number;
  power: number;

  constructor(optimizer: Scheduled, options: PolynomialLROptions = {}) {
    super(optimizer, options, ["totalIters", "power"]);
    const { totalIters = 5, power = 1 } = options;
    checkInteger("PolynomialLR", "totalIters", totalIters, 1);
    checkNumber("PolynomialLR", "power", power);
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
