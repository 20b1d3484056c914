import { integer, list, number, oneOf } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import {
  eachGroup,
  groupsOf,
  LRScheduler,
  lastEpoch,
  optimizer,
  type Scheduled,
  type SchedulerOptions,
} from "../lrScheduler/base.js";

export interface SWALROptions extends SchedulerOptions {
  /** Epochs on the way to swaLr. Default 10. */
  annealEpochs?: number;
  /** Along half a cosine, or in a straight line. Default cos. */
  annealStrategy?: "cos" | "linear";
}

export interface SWALRParameters extends SWALROptions {
  optimizer: Scheduled;
  /** The rate in the end, for all groups or one a group. */
  swaLr: number | readonly number[];
}

const SWA_LR = signature<SWALRParameters>("SWALR", {
  optimizer,
  swaLr: parameter(REQUIRED, number(), list),
  annealEpochs: parameter(10, integer(0)),
  annealStrategy: parameter("cos", oneOf("cos", "linear")),
  lastEpoch,
});

type SWAGroup = { lr: number; swaLr: number };

/**
 * The rate goes from what it is to swaLr in `annealEpochs` epochs (default 10), along half a cosine (annealStrategy "cos", default) or in a straight line
 * ("linear"), and stays there, while an `AveragedModel` averages. `lastEpoch` is the last epoch of a run that goes on (default −1: a new one).
 *
 * @throws E-ARG-002 for another number of rates than of groups, and for annealEpochs that are no whole number ≥ 0
 * @example
 * const optimizer = new optim.SGD([torch.ones(1, { requiresGrad: true })], { lr: 1 });
 * const scheduler = new optim.swaUtils.SWALR(optimizer, 0.5, 2, "linear");
 * const rates: number[] = [];
 * for (let epoch = 0; epoch < 4; epoch++) {
 *   rates.push(optimizer.paramGroups[0].lr);
 *   optimizer.step();
 *   scheduler.step();
 * }
 * rates // [1, 0.75, 0.5, 0.5]
 */
export class SWALR extends LRScheduler {
  /** Epochs on the way to the last rate. */
  annealEpochs: number;
  /** The way: half a cosine, or a straight line. */
  _annealStrategy: "cos" | "linear";

  constructor(
    ...args: Called<
      [
        optimizer: Scheduled,
        swaLr: number | readonly number[],
        annealEpochs?: number,
        annealStrategy?: "cos" | "linear",
        lastEpoch?: number,
      ],
      SWALRParameters,
      ["optimizer", "swaLr", "annealEpochs", "annealStrategy", "lastEpoch"]
    >
  ) {
    const given = SWA_LR.read(args, new.target.name);
    const rates = eachGroup(new.target.name, "swaLr", given.optimizer, given.swaLr);
    groupsOf(given.optimizer).forEach((group, i) => {
      (group as SWAGroup).swaLr = rates[i];
    });
    super(given.optimizer, given.lastEpoch);
    this.annealEpochs = given.annealEpochs;
    this._annealStrategy = given.annealStrategy;
    this.begin();
  }

  protected rates(): number[] {
    this.checkGroups();
    const { annealEpochs } = this;
    const step = annealEpochs === 0 ? Math.max(1, this._stepCount - 1) : this._stepCount - 1;
    const [before, now] = [this.share(step - 1), this.share(step)];
    return (groupsOf(this.optimizer) as SWAGroup[]).map(({ lr, swaLr }) => {
      // The rate as it would be without the part of the way that it has gone.
      const first = before === 1 ? swaLr : (lr - before * swaLr) / (1 - before);
      return swaLr * now + first * (1 - now);
    });
  }

  /** The part of the way that is behind after so many epochs. */
  private share(epochs: number): number {
    const t = Math.max(0, Math.min(1, epochs / Math.max(1, this.annealEpochs)));
    return this._annealStrategy === "linear" ? t : (1 - Math.cos(Math.PI * t)) / 2;
  }
}
