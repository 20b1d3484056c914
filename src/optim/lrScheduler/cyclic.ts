import { above, boolean, func, list, number, oneOf } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import {
  eachGroup,
  groupsOf,
  LRScheduler,
  lastEpoch,
  optimizer,
  type Scheduled,
  type SchedulerOptions,
} from "./base.js";
import { beginMomentum, cycled, cyclesBeta, type PerGroup, setMomentum } from "./momentum.js";

export type CycleMode = "triangular" | "triangular2" | "exp_range";

export interface CyclicLROptions extends SchedulerOptions {
  /** Steps from the least rate to the greatest. Default 2000. */
  stepSizeUp?: number;
  /** Steps back. Default: stepSizeUp. */
  stepSizeDown?: number | null;
  /** Every cycle as high as the first, half as high as the one before, or lower by `gamma` every step. Default triangular. */
  mode?: CycleMode;
  /** The base of exp_range. Default 1. */
  gamma?: number;
  /** How high a cycle is, a factor, instead of `mode`: of the number of the cycle, from 1, or of the step. */
  scaleFn?: ((x: number) => number) | null;
  /** What scaleFn is given. Default cycle. */
  scaleMode?: "cycle" | "iterations";
  /** Let the momentum (of Adam and its kin β₁) fall while the rate rises. Default true. */
  cycleMomentum?: boolean;
  /** The least momentum. Default 0.8. */
  baseMomentum?: PerGroup;
  /** The greatest momentum. Default 0.9. */
  maxMomentum?: PerGroup;
}

export interface CyclicLRParameters extends CyclicLROptions {
  optimizer: Scheduled;
  /** The least rate, for all groups or one a group. */
  baseLr: PerGroup;
  /** The greatest rate, for all groups or one a group. */
  maxLr: PerGroup;
}

const CYCLIC = signature<CyclicLRParameters>("CyclicLR", {
  optimizer,
  baseLr: parameter(REQUIRED, number(), list),
  maxLr: parameter(REQUIRED, number(), list),
  stepSizeUp: parameter(2000, above(0)),
  stepSizeDown: parameter(null, number(0)),
  mode: parameter("triangular", oneOf("triangular", "triangular2", "exp_range")),
  gamma: parameter(1, number()),
  scaleFn: parameter(null, func),
  scaleMode: parameter("cycle", oneOf("cycle", "iterations")),
  cycleMomentum: parameter(true, boolean),
  baseMomentum: parameter(0.8, number(), list),
  maxMomentum: parameter(0.9, number(), list),
  lastEpoch,
});

/**
 * The rate rises from baseLr to maxLr in stepSizeUp steps (default 2000) and falls back in stepSizeDown (default: as many), again and again (Smith, 2017);
 * the momentum falls from maxMomentum (default 0.9) to baseMomentum (default 0.8) meanwhile and rises again. Called after every batch. `mode` says how
 * high each cycle is: "triangular" (default) as the first, "triangular2" half of the one before, "exp_range" gamma^step (gamma: default 1); or
 * `scaleFn` does. `lastEpoch` is the last step of a run that goes on (default −1: a new one). A scaleFn is not part of the state.
 *
 * @throws E-ARG-002 for another number of rates than of groups, and for cycleMomentum (default true) with an optimizer that has no momentum
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1, momentum: 0.9 });
 * const scheduler = new optim.lrScheduler.CyclicLR(optimizer, { baseLr: 0.1, maxLr: 0.5, stepSizeUp: 2 });
 * const rates: number[] = [];
 * for (let batch = 0; batch < 5; batch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [0.1, 0.3, 0.5, 0.3, 0.1]
 */
export class CyclicLR extends LRScheduler {
  /** The greatest rate of each group. */
  maxLrs: number[];
  /** Steps of a cycle. */
  totalSize: number;
  /** The share of them in which the rate rises. */
  stepRatio: number;
  /** How high each cycle is. */
  mode: CycleMode;
  /** The base of exp_range. */
  gamma: number;
  /** Whether the height comes from the number of the cycle or of the step. */
  scaleMode: "cycle" | "iterations";
  /** Whether the momentum cycles too. */
  cycleMomentum: boolean;
  /** Whether it is β₁ that does. */
  useBeta1 = false;
  /** The least momentum of each group. */
  baseMomentums: number[] = [];
  /** The greatest momentum of each group. */
  maxMomentums: number[] = [];
  declare private readonly custom: ((x: number) => number) | null;

  constructor(
    ...args: Called<
      [
        optimizer: Scheduled,
        baseLr: PerGroup,
        maxLr: PerGroup,
        stepSizeUp?: number,
        stepSizeDown?: number | null,
        mode?: CycleMode,
        gamma?: number,
        scaleFn?: ((x: number) => number) | null,
        scaleMode?: "cycle" | "iterations",
        cycleMomentum?: boolean,
        baseMomentum?: PerGroup,
        maxMomentum?: PerGroup,
        lastEpoch?: number,
      ],
      CyclicLRParameters,
      [
        "optimizer",
        "baseLr",
        "maxLr",
        "stepSizeUp",
        "stepSizeDown",
        "mode",
        "gamma",
        "scaleFn",
        "scaleMode",
        "cycleMomentum",
        "baseMomentum",
        "maxMomentum",
        "lastEpoch",
      ]
    >
  ) {
    const name = new.target.name;
    const given = CYCLIC.read(args, name);
    const { optimizer, stepSizeUp, mode, scaleFn, cycleMomentum, lastEpoch } = given;
    const of = (key: "baseLr" | "maxLr" | "baseMomentum" | "maxMomentum") =>
      eachGroup(name, key, optimizer, given[key]);
    const baseLrs = of("baseLr");
    const maxLrs = of("maxLr");
    const momentums = cycleMomentum ? ([of("baseMomentum"), of("maxMomentum")] as const) : null;
    const isBeta = momentums !== null && cyclesBeta(name, optimizer);
    if (lastEpoch === -1) {
      groupsOf(optimizer).forEach((group, i) => {
        group.lr = baseLrs[i];
      });
      if (momentums !== null) beginMomentum(optimizer, isBeta, momentums[1], momentums[0]);
    }
    super(optimizer, lastEpoch);
    this.maxLrs = maxLrs;
    this.totalSize = stepSizeUp + (given.stepSizeDown ?? stepSizeUp);
    this.stepRatio = stepSizeUp / this.totalSize;
    this.mode = mode;
    this.gamma = given.gamma;
    const ownMode = mode === "exp_range" ? "iterations" : "cycle";
    this.scaleMode = scaleFn === null ? ownMode : given.scaleMode;
    this.cycleMomentum = cycleMomentum;
    if (momentums !== null) {
      this.useBeta1 = isBeta;
      [this.baseMomentums, this.maxMomentums] = momentums;
    }
    Object.defineProperty(this, "custom", { value: scaleFn, enumerable: false });
    this.begin();
    this.baseLrs = baseLrs;
  }

  /** How high a cycle is, a factor: of the number of the cycle, or of the step. */
  scaleFn(x: number): number {
    if (this.custom !== null) return this.custom(x);
    if (this.mode === "triangular2") return 1 / 2 ** (x - 1);
    return this.mode === "exp_range" ? this.gamma ** x : 1;
  }

  protected rates(): number[] {
    this.checkGroups();
    const { lastEpoch, totalSize, stepRatio } = this;
    const cycle = Math.floor(1 + lastEpoch / totalSize);
    const x = 1 + lastEpoch / totalSize - cycle;
    const height = x <= stepRatio ? x / stepRatio : (x - 1) / (stepRatio - 1);
    const scaled = (span: number) =>
      span * height * this.scaleFn(this.scaleMode === "cycle" ? cycle : lastEpoch);
    const rates = this.baseLrs.map((base, i) => base + scaled(this.maxLrs[i] - base));
    if (this.cycleMomentum) {
      cycled(this.optimizer).forEach((group, i) => {
        const most = this.maxMomentums[i];
        setMomentum(group, most - scaled(most - this.baseMomentums[i]), this.useBeta1);
      });
    }
    return rates;
  }
}
