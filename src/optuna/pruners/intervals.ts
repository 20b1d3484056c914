import { integer } from "../../core/constraints.js";
import { parameter, type Resolved } from "../../core/parameters.js";

/** When a pruner looks: from step `nWarmupSteps` on, in every interval of `intervalSteps` steps at the first report. */
export interface IntervalOptions {
  /** Steps before which nothing is pruned. Default 0. */
  readonly nWarmupSteps?: number;
  /** Steps between two checks, counted from the warm-up. A check without a report waits for the next one. Default 1. */
  readonly intervalSteps?: number;
}

export const nWarmupSteps = parameter(0, integer(0));
export const intervalSteps = parameter(1, integer(1));

export class Intervals {
  private readonly warmup: number;
  private readonly interval: number;

  constructor({ nWarmupSteps, intervalSteps }: Resolved<IntervalOptions>) {
    this.warmup = nWarmupSteps;
    this.interval = intervalSteps;
  }

  /** Is `step` the first report of its interval, given all reported steps (in any order)? */
  isDue(step: number, steps: Iterable<number>): boolean {
    if (step < this.warmup) return false;
    const begin = Math.floor((step - this.warmup) / this.interval) * this.interval + this.warmup;
    let before = -1;
    for (const s of steps) if (s !== step && s > before) before = s;
    return before < begin;
  }
}
