import { checkInteger, checkOptions, wrong } from "../../core/check.js";
import { type Constraint, integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { eachTime, recording, unrecorded } from "../../tensor/recording.js";
import { Optimizer } from "../optimizer.js";
import { failure, warn } from "./messages.js";

/** An optimizer whose groups have a learning rate. */
export type Scheduled = Optimizer;

/** What `stateDict` gives: plain numbers, arrays and texts. */
export type SchedulerState = Record<string, unknown>;

export interface SchedulerOptions {
  /** The last epoch of a run that goes on; −1 begins a new one. Default −1. */
  lastEpoch?: number;
}

type Group = { lr: number; initialLr?: number };

/** Optimizers whose `step` was called, and the functions that note it. */
const stepped = new WeakSet<Scheduled>();
const noting = new WeakSet<object>();
/** Schedulers so far: a warning is said once a scheduler. */
let made = 0;

/** Notes from now on whether `optimizer.step()` is called. */
function watchSteps(optimizer: Scheduled): void {
  if (noting.has(optimizer.step)) return;
  const own = optimizer.step as (...args: unknown[]) => unknown;
  const noted = (...args: unknown[]) => {
    stepped.add(optimizer);
    return own.apply(optimizer, args);
  };
  noting.add(noted);
  optimizer.step = noted as Scheduled["step"];
}

/** A scheduler's step while `torch.compile` records: made anew each time, unless it is told an epoch or a metric. */
export function recorded(scheduler: { step(...args: never[]): void }, ...given: readonly unknown[]): void {
  const name = `${scheduler.constructor.name}.step`;
  const step = () => (scheduler.step as (...args: readonly unknown[]) => void)(...given);
  if (given.every((one) => one === undefined || one === null)) eachTime(name, step);
  else {
    recording()?.refuse(say(`${name} is given a number`, `${name} recibe un número`));
    unrecorded(step);
  }
}

/** The groups of an optimizer, with the learning rate that each began with. */
export const groupsOf = (optimizer: Scheduled): Group[] => optimizer.paramGroups as unknown as Group[];

export const ratesOf = (optimizer: Scheduled): number[] => groupsOf(optimizer).map(({ lr }) => lr);

/** A value for each group: the same for all, or one of each. */
export function eachGroup(
  where: string,
  name: string,
  optimizer: Scheduled,
  value: number | readonly number[],
): number[] {
  const groups = groupsOf(optimizer).length;
  const values = typeof value === "number" ? new Array<number>(groups).fill(value) : [...value];
  if (values.length === groups && values.every((one) => typeof one === "number" && !Number.isNaN(one)))
    return values;
  const expected = say(
    `a number, or one for each of ${groups} groups`,
    `un número, o uno por cada grupo (${groups})`,
  );
  throw wrong(where, name, expected, value);
}

/** A parameter that is an optimizer. */
export const isOptimizer: Constraint = {
  accepts: (value) => value instanceof Optimizer,
  text: () => say("an optimizer", "un optimizador"),
};

/** The parameters that every scheduler declares. */
export const optimizer = /* @__PURE__ */ parameter(REQUIRED, isOptimizer);
export const lastEpoch = /* @__PURE__ */ parameter(-1, integer(-1));

interface SchedulerParameters extends SchedulerOptions {
  optimizer: Scheduled;
}

const SCHEDULER = signature<SchedulerParameters>("LRScheduler", { optimizer, lastEpoch });

/**
 * The base of the schedulers: `step()` once an epoch, after `optimizer.step()`, sets the learning rate of every group.
 * A subclass gives `rates` (of epoch `lastEpoch`) and, where there is a formula from the first rates, `closedForm`; its constructor ends with `begin()`.
 *
 * @throws E-ARG-002 for something other than an optimizer, or for a run that goes on with an optimizer that has no first rates
 * @example
 * class Halving extends optim.lrScheduler.LRScheduler {
 *   constructor(optimizer: torch.optim.Optimizer) {
 *     super(optimizer);
 *     this.begin();
 *   }
 *   protected rates() {
 *     return this.baseLrs.map((lr) => lr / 2 ** this.lastEpoch);
 *   }
 * }
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new Halving(optimizer);
 * optimizer.step();
 * scheduler.step();
 * scheduler.getLastLr() // [0.5]
 */
export abstract class LRScheduler {
  /** The optimizer whose rates are set. */
  declare readonly optimizer: Scheduled;
  /** The rates with which the groups began. */
  baseLrs: number[] = [];
  /** The number of the epoch whose rates are set, from 0; −1 before the first. */
  lastEpoch = -1;
  /** How many steps were taken, the constructor's among them. */
  _stepCount = 0;
  /** The rates that were set last, a group each: `getLastLr()` gives a copy. */
  _lastLr: number[] = [];
  /** Now in the first step, that of the constructor. */
  declare protected initial: boolean;
  declare private within: boolean;
  declare private readonly number: number;

  constructor(
    ...args: Called<
      [optimizer: Scheduled, lastEpoch?: number],
      SchedulerParameters,
      ["optimizer", "lastEpoch"]
    >
  ) {
    const name = this.constructor.name;
    const { optimizer, lastEpoch } = SCHEDULER.read(args, name);
    // Fields that are not state; stateDict gives the others.
    const hidden = (value: unknown) => ({ value, enumerable: false, writable: true });
    Object.defineProperties(this, {
      optimizer: hidden(optimizer),
      initial: hidden(false),
      within: hidden(false),
      number: hidden(++made),
    });
    for (const [i, group] of groupsOf(optimizer).entries()) {
      if (lastEpoch === -1) group.initialLr ??= group.lr;
      else if (group.initialLr === undefined) {
        const expected = say(
          `an optimizer whose group ${i} knows its initialLr (load its state first)`,
          `un optimizador cuyo grupo ${i} conozca su initialLr (carga antes su estado)`,
        );
        throw wrong(name, "optimizer", expected, undefined);
      }
    }
    this.baseLrs = groupsOf(optimizer).map(({ initialLr }) => initialLr as number);
    this.lastEpoch = lastEpoch;
  }

  /** At the end of a subclass's constructor: notes the optimizer's steps, and takes the first one. */
  protected begin(): void {
    watchSteps(this.optimizer);
    this.initialStep();
  }

  /** @internal The step of the constructor. */
  initialStep(): void {
    this._stepCount = 0;
    this.initial = true;
    try {
      this.step();
    } finally {
      this.initial = false;
    }
  }

  /** The rates of this epoch, from those that the groups have. */
  protected abstract rates(): number[];

  /** The rates of an epoch by itself, where there is a formula. */
  protected closedForm?(): number[];

  /** The rates of the epoch that is being stepped to; afterwards, ask `getLastLr`. */
  getLr(): number[] {
    if (!this.within) warn("W-OPTIM-005", { scheduler: this.constructor.name }, String(this.number));
    return this.rates();
  }

  /** The rates that were set last, a group each. */
  getLastLr(): number[] {
    return [...this._lastLr];
  }

  /**
   * One epoch further. Call it after `optimizer.step()`: before the first, it would skip the first rate (W-OPTIM-002).
   *
   * @param epoch to this epoch instead, by the closed formula; deprecated in PyTorch
   */
  step(epoch?: number | null): void {
    const scheduler = this.constructor.name;
    if (recording() !== null) {
      recorded(this, epoch);
      return;
    }
    if (this._stepCount === 1) {
      const place = String(this.number);
      if (!noting.has(this.optimizer.step)) warn("W-OPTIM-003", { scheduler }, place);
      else if (!stepped.has(this.optimizer)) warn("W-OPTIM-002", { scheduler }, place);
    }
    this._stepCount++;
    if (epoch !== undefined && epoch !== null) {
      checkInteger(scheduler, "epoch", epoch);
      warn("W-OPTIM-004", { scheduler }, String(this.number));
    }
    this.updateLr(epoch ?? null);
  }

  /** @internal Sets the rates of the next epoch, or of this one. */
  updateLr(epoch: number | null): void {
    this.within = true;
    let rates: number[];
    try {
      this.lastEpoch = epoch ?? this.lastEpoch + 1;
      rates = epoch !== null && this.closedForm !== undefined ? this.closedForm() : this.rates();
    } finally {
      this.within = false;
    }
    this.setRates(rates);
  }

  /** @throws E-OPTIM-003 where the optimizer has got groups since the scheduler was made, and their first rates are needed */
  protected checkGroups(): void {
    const [made, groups] = [this.baseLrs.length, groupsOf(this.optimizer).length];
    if (made !== groups) throw failure("E-OPTIM-003", { scheduler: this.constructor.name, made, groups });
  }

  protected setRates(rates: readonly number[]): void {
    if (rates.length !== groupsOf(this.optimizer).length) this.checkGroups();
    groupsOf(this.optimizer).forEach((group, i) => {
      group.lr = rates[i];
    });
    this._lastLr = ratesOf(this.optimizer);
  }

  /** Everything but the optimizer, as plain values: it can go into a JSON file. */
  stateDict(): SchedulerState {
    return structuredClone({ ...this }) as unknown as SchedulerState;
  }

  /** Goes on where another left off. Load the optimizer's state too. */
  loadStateDict(state: SchedulerState): void {
    const where = `${this.constructor.name}.loadStateDict`;
    if (state === null || typeof state !== "object" || Array.isArray(state)) {
      const expected = say("what stateDict() gives", "lo que da stateDict()");
      throw wrong(where, say("the state", "el estado"), expected, state);
    }
    checkOptions(where, state, Object.keys(this));
    Object.assign(this, structuredClone(state));
  }
}
