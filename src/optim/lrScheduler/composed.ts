import { show, wrong } from "../../core/check.js";
import { list } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import {
  groupsOf,
  isOptimizer,
  LRScheduler,
  lastEpoch,
  optimizer,
  ratesOf,
  type Scheduled,
  type SchedulerOptions,
  type SchedulerState,
} from "./base.js";

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

/** One scheduler after the other; each begins anew at its milestone (an epoch). */
export class SequentialLR extends Composed {
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

/** All schedulers at once: each changes what the one before left. */
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
    for (const scheduler of this.schedulers) scheduler.step();
    this._lastLr = ratesOf(this.optimizer);
  }
}
