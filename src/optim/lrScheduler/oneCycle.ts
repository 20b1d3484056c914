import { wrong } from "../../core/check.js";
import { boolean, integer, list, number, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import {
  eachGroup,
  LRScheduler,
  lastEpoch,
  optimizer,
  type Scheduled,
  type SchedulerOptions,
} from "./base.js";
import { failure } from "./messages.js";
import { beginMomentum, cycled, cyclesBeta, type PerGroup, setMomentum } from "./momentum.js";

export interface OneCycleLROptions extends SchedulerOptions {
  /** How many steps the cycle has; or give epochs and stepsPerEpoch. */
  totalSteps?: number | null;
  /** Epochs of the cycle. */
  epochs?: number | null;
  /** Batches in an epoch. */
  stepsPerEpoch?: number | null;
  /** The share of the steps in which the rate rises. Default 0.3. */
  pctStart?: number;
  /** Along half a cosine, or in straight lines. Default cos. */
  annealStrategy?: "cos" | "linear";
  /** Let the momentum (of Adam and its kin β₁) fall while the rate rises. Default true. */
  cycleMomentum?: boolean;
  /** The least momentum. Default 0.85. */
  baseMomentum?: PerGroup;
  /** The greatest momentum. Default 0.95. */
  maxMomentum?: PerGroup;
  /** The first rate is maxLr/divFactor. Default 25. */
  divFactor?: number;
  /** The last rate is the first one divided by it. Default 1e4. */
  finalDivFactor?: number;
  /** Fall as long as it rose to the first rate, then on to the last; else in one go. Default false. */
  threePhase?: boolean;
}

export interface OneCycleLRParameters extends OneCycleLROptions {
  optimizer: Scheduled;
  /** The greatest rate, for all groups or one a group. */
  maxLr: PerGroup;
}

const count = /* @__PURE__ */ parameter(null, integer(1));

const ONE_CYCLE = signature<OneCycleLRParameters>("OneCycleLR", {
  optimizer,
  maxLr: parameter(REQUIRED, number(), list),
  totalSteps: count,
  epochs: count,
  stepsPerEpoch: count,
  pctStart: parameter(0.3, number(0, 1)),
  annealStrategy: parameter("cos", oneOf("cos", "linear")),
  cycleMomentum: parameter(true, boolean),
  baseMomentum: parameter(0.85, number(), list),
  maxMomentum: parameter(0.95, number(), list),
  divFactor: parameter(25, number()),
  finalDivFactor: parameter(1e4, number()),
  threePhase: parameter(false, boolean),
  lastEpoch,
});

/** A part of the cycle: up to which step, from which of a group's values to which. */
interface Phase {
  readonly endStep: number;
  readonly startLr: "initialLr" | "maxLr";
  readonly endLr: "initialLr" | "maxLr" | "minLr";
  readonly startMomentum: "maxMomentum" | "baseMomentum";
  readonly endMomentum: "maxMomentum" | "baseMomentum";
}

function phasesOf(steps: number, share: number, three: boolean): Phase[] {
  const turn = share * steps - 1;
  const rise: Phase = {
    endStep: turn,
    startLr: "initialLr",
    endLr: "maxLr",
    startMomentum: "maxMomentum",
    endMomentum: "baseMomentum",
  };
  const back = { startMomentum: "baseMomentum", endMomentum: "maxMomentum" } as const;
  const last = steps - 1;
  if (!three) return [rise, { endStep: last, startLr: "maxLr", endLr: "minLr", ...back }];
  return [
    rise,
    { endStep: 2 * share * steps - 2, startLr: "maxLr", endLr: "initialLr", ...back },
    { ...rise, endStep: last, endLr: "minLr", endMomentum: "maxMomentum" },
  ];
}

/**
 * One cycle over the whole training, called after every batch (Smith and Topin, 2018): the rate rises from maxLr/divFactor to maxLr in pctStart (default
 * 0.3) of the steps, and falls to a tiny one, the first divided by finalDivFactor; the momentum falls and rises. The steps are `totalSteps`, or
 * epochs·stepsPerEpoch. Defaults: annealStrategy "cos", divFactor 25, finalDivFactor 1e4, threePhase false, momentum from 0.95 to 0.85.
 * `lastEpoch` is the last step of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 without the number of steps, for another number of rates than of groups, for cycleMomentum (default true) with an optimizer that has no
 * momentum; E-OPTIM-004 where it is stepped further than that
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1, momentum: 0.9 });
 * const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr: 1, totalSteps: 10 });
 * const rates: number[] = [];
 * for (let batch = 0; batch < 4; batch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [0.04, 0.52, 1, 0.950]
 */
export class OneCycleLR extends LRScheduler {
  /** Steps of the cycle. */
  totalSteps: number;
  /** The parts of the cycle. */
  _schedulePhases: Phase[];
  /** The way from one value to the next. */
  _annealFuncType: "cos" | "linear";
  /** Whether the momentum cycles too. */
  cycleMomentum: boolean;
  /** Whether it is β₁ that does. */
  useBeta1 = false;

  constructor(
    ...args: Called<
      [
        optimizer: Scheduled,
        maxLr: PerGroup,
        totalSteps?: number | null,
        epochs?: number | null,
        stepsPerEpoch?: number | null,
        pctStart?: number,
        annealStrategy?: "cos" | "linear",
        cycleMomentum?: boolean,
        baseMomentum?: PerGroup,
        maxMomentum?: PerGroup,
        divFactor?: number,
        finalDivFactor?: number,
        threePhase?: boolean,
        lastEpoch?: number,
      ],
      OneCycleLRParameters,
      [
        "optimizer",
        "maxLr",
        "totalSteps",
        "epochs",
        "stepsPerEpoch",
        "pctStart",
        "annealStrategy",
        "cycleMomentum",
        "baseMomentum",
        "maxMomentum",
        "divFactor",
        "finalDivFactor",
        "threePhase",
        "lastEpoch",
      ]
    >
  ) {
    const name = new.target.name;
    const given = ONE_CYCLE.read(args, name);
    const { optimizer, epochs, stepsPerEpoch, pctStart, divFactor, cycleMomentum, lastEpoch } = given;
    const inEpochs = epochs === null || stepsPerEpoch === null ? null : epochs * stepsPerEpoch;
    const steps = given.totalSteps ?? inEpochs;
    if (steps === null) {
      const expected = say(
        "the number of steps, or epochs and stepsPerEpoch",
        "el número de pasos, o epochs y stepsPerEpoch",
      );
      throw wrong(name, "totalSteps", expected, given.totalSteps);
    }
    const phases = phasesOf(steps, pctStart, given.threePhase);
    if (phases[0].endStep === 0) {
      const expected = say(
        `other than 1/${steps}, which leaves no step between the first rate and the greatest`,
        `distinto de 1/${steps}, que no deja ningún paso entre la primera tasa y la mayor`,
      );
      throw wrong(name, "pctStart", expected, pctStart);
    }
    const of = (key: "maxLr" | "baseMomentum" | "maxMomentum") => eachGroup(name, key, optimizer, given[key]);
    const maxLrs = of("maxLr");
    const momentums = cycleMomentum ? ([of("maxMomentum"), of("baseMomentum")] as const) : null;
    const isBeta = momentums !== null && cyclesBeta(name, optimizer);
    if (lastEpoch === -1) {
      cycled(optimizer).forEach((group, i) => {
        group.initialLr = maxLrs[i] / divFactor;
        group.maxLr = maxLrs[i];
        group.minLr = group.initialLr / given.finalDivFactor;
      });
      if (momentums !== null) beginMomentum(optimizer, isBeta, ...momentums);
    }
    super(optimizer, lastEpoch);
    this.totalSteps = steps;
    this._schedulePhases = phases;
    this._annealFuncType = given.annealStrategy;
    this.cycleMomentum = cycleMomentum;
    this.useBeta1 = isBeta;
    this.begin();
  }

  protected rates(): number[] {
    this.checkGroups();
    const step = this.lastEpoch;
    if (step > this.totalSteps) {
      const scheduler = this.constructor.name;
      throw failure("E-OPTIM-004", { scheduler, step, total: this.totalSteps });
    }
    const phases = this._schedulePhases;
    const at = phases.findIndex(({ endStep }, i) => step <= endStep || i === phases.length - 1);
    const { endStep, ...phase } = phases[at];
    const start = at === 0 ? 0 : phases[at - 1].endStep;
    const share = (step - start) / (endStep - start);
    return cycled(this.optimizer).map((group) => {
      if (this.cycleMomentum) {
        const [from, to] = [group[phase.startMomentum], group[phase.endMomentum]];
        setMomentum(group, this.between(from as number, to as number, share), this.useBeta1);
      }
      return this.between(group[phase.startLr] as number, group[phase.endLr] as number, share);
    });
  }

  private between(start: number, end: number, share: number): number {
    if (this._annealFuncType === "linear") return (end - start) * share + start;
    return end + ((start - end) / 2) * (Math.cos(Math.PI * share) + 1);
  }
}
