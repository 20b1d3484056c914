import { show, wrong } from "../../core/check.js";
import { list } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { recording } from "../../tensor/recording.js";
import {
  groupsOf,
  isOptimizer,
  LRScheduler,
  lastEpoch,
  optimizer,
  ratesOf,
  recorded,
  type Scheduled,
  type SchedulerOptions,
  type SchedulerState,
} from "./base.js";
import { failure } from "./messages.js";

/** Throws unless all are schedulers (not of a plateau) of this optimizer. */
function checkSchedulers(where: string, schedulers: unknown, optimizer: Scheduled): void {
  const list = Array.isArray(schedulers) ? schedulers : [];
  const odd = list.find((one) => !(one instanceof LRScheduler) || one.optimizer !== optimizer);
  if (list.length > 0 && odd === undefined) return;
  const expected = say(
    "schedulers of this optimizer, but for ReduceLROnPlateau, which needs a metric",
    "planificadores de este optimizador, menos ReduceLROnPlateau, que necesita una métrica",
  );
  throw wrong(where, "schedulers", expected, odd ?? schedulers);
}

/** What those that hold schedulers share: their state is that of all. */
abstract class Composed extends LRScheduler {
  declare protected readonly schedulers: readonly LRScheduler[];

  protected hold(schedulers: readonly LRScheduler[]): void {
    Object.defineProperty(this, "schedulers", { value: [...schedulers], enumerable: false });
  }

  protected rates(): number[] {
    return ratesOf(this.optimizer);
  }

  /** @internal One epoch back: the constructors have taken a first step. */
  undo(): void {
    for (const scheduler of this.schedulers) {
      if (scheduler instanceof Composed) scheduler.undo();
      else scheduler.lastEpoch--;
    }
  }

  override stateDict(): SchedulerState {
    return { ...super.stateDict(), _schedulers: this.schedulers.map((one) => one.stateDict()) };
  }

  override loadStateDict(state: SchedulerState): void {
    const { _schedulers: parts, ...own } = state ?? {};
    if (!Array.isArray(parts) || parts.length !== this.schedulers.length) {
      const count = this.schedulers.length;
      const expected = say(`the states of ${count} schedulers`, `los estados de ${count} planificadores`);
      const where = `${this.constructor.name}.loadStateDict`;
      throw wrong(where, "_schedulers", expected, parts);
    }
    super.loadStateDict(own);
    this.schedulers.forEach((scheduler, i) => {
      scheduler.loadStateDict(parts[i]);
    });
  }
}

export interface SequentialLRParameters extends SchedulerOptions {
  optimizer: Scheduled;
  schedulers: readonly LRScheduler[];
  /** The epochs at which the next one begins. */
  milestones: readonly number[];
}

const SEQUENTIAL = signature<SequentialLRParameters>("SequentialLR", {
  optimizer,
  schedulers: parameter(REQUIRED, list),
  milestones: parameter(REQUIRED, list),
  lastEpoch,
});

/**
 * One scheduler after the other, all of this optimizer; each begins anew, from its epoch 0, at its milestone (an epoch): with a warm-up before, for
 * example. `milestones` has one less than there are schedulers. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for no schedulers, for those of another optimizer, for ReduceLROnPlateau, and for another number of milestones
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const warmUp = new optim.lrScheduler.ConstantLR(optimizer, 0.1, 2);
 * const decay = new optim.lrScheduler.ExponentialLR(optimizer, 0.5);
 * const scheduler = new optim.lrScheduler.SequentialLR(optimizer, [warmUp, decay], [2]);
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [0.1, 0.1, 1, 0.5]
 */
export class SequentialLR extends Composed {
  /** The epochs at which the next scheduler begins. */
  _milestones: number[];

  constructor(
    ...args: Called<
      [
        optimizer: Scheduled,
        schedulers: readonly LRScheduler[],
        milestones: readonly number[],
        lastEpoch?: number,
      ],
      SequentialLRParameters,
      ["optimizer", "schedulers", "milestones", "lastEpoch"]
    >
  ) {
    const { optimizer, schedulers, milestones, lastEpoch } = SEQUENTIAL.read(args, new.target.name);
    checkSchedulers("SequentialLR", schedulers, optimizer);
    super(optimizer);
    if (milestones.length !== schedulers.length - 1) {
      const count = schedulers.length - 1;
      const expected = say(
        `${count} epochs, one less than schedulers`,
        `${count} épocas, una menos que planificadores`,
      );
      const received = show(milestones);
      throw failure("E-ARG-002", { where: "SequentialLR", name: "milestones", expected, received });
    }
    this.hold(schedulers);
    this._milestones = [...milestones];
    this.lastEpoch = lastEpoch + 1;
    for (const group of groupsOf(optimizer)) group.lr = group.initialLr ?? group.lr;
    this.undo();
    const first = schedulers[this.place(0)];
    first.initialStep();
    this._lastLr = first.getLastLr();
  }

  /** The scheduler of an epoch: how many milestones it has reached. */
  private place(epoch: number): number {
    return this._milestones.filter((milestone) => milestone <= epoch).length;
  }

  override step(): void {
    if (recording() !== null) {
      recorded(this);
      return;
    }
    this.lastEpoch++;
    const at = this.place(this.lastEpoch);
    const scheduler = this.schedulers[at];
    if (at > 0 && this._milestones[at - 1] === this.lastEpoch) scheduler.updateLr(0);
    else scheduler.step();
    this._lastLr = scheduler.getLastLr();
  }
}

export interface ChainedSchedulerParameters {
  schedulers: readonly LRScheduler[];
  /** Default: that of the schedulers. */
  optimizer?: Scheduled | null;
}

const CHAINED = signature<ChainedSchedulerParameters>("ChainedScheduler", {
  schedulers: parameter(REQUIRED, list),
  optimizer: parameter(null, isOptimizer),
});

/**
 * All schedulers at once: each changes what the one before left. The optimizer is by default theirs.
 *
 * @throws E-ARG-002 for no schedulers, for those of different optimizers, and for ReduceLROnPlateau
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const warmUp = new optim.lrScheduler.ConstantLR(optimizer, 0.1, 2);
 * const decay = new optim.lrScheduler.ExponentialLR(optimizer, 0.5);
 * const scheduler = new optim.lrScheduler.ChainedScheduler([warmUp, decay]);
 * optimizer.step();
 * scheduler.step();
 * scheduler.getLastLr() // [0.05]
 */
export class ChainedScheduler extends Composed {
  constructor(
    ...args: Called<
      [schedulers: readonly LRScheduler[], optimizer?: Scheduled | null],
      ChainedSchedulerParameters,
      ["schedulers", "optimizer"]
    >
  ) {
    const { schedulers, optimizer: given } = CHAINED.read(args, new.target.name);
    const optimizer = given ?? schedulers[0]?.optimizer;
    checkSchedulers("ChainedScheduler", schedulers, optimizer);
    super(optimizer);
    this.hold(schedulers);
    this._lastLr = ratesOf(optimizer);
  }

  override step(): void {
    if (recording() !== null) {
      recorded(this);
      return;
    }
    for (const scheduler of this.schedulers) scheduler.step();
    this._lastLr = ratesOf(this.optimizer);
  }
}
