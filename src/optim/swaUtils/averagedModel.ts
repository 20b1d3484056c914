import { noGrad } from "../../autograd/mode.js";
import { wrong } from "../../core/check.js";
import { boolean, func } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Absent, absent, type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { deepcopy } from "../../nn/deepcopy.js";
import { Module } from "../../nn/module.js";
import { tensor } from "../../tensor/creation.js";
import { add_, copy_ } from "../../tensor/methods/inplace.js";
import { eachTime, recording } from "../../tensor/recording.js";
import type { Tensor } from "../../tensor/tensor.js";
import { type AvgFn, getSwaAvgFn, type MultiAvgFn } from "./averaging.js";

export interface AveragedModelOptions {
  /** How a tensor is averaged. Default: the mean of all, `getSwaAvgFn()`. */
  avgFn?: AvgFn | null;
  /** The same in place, for all tensors of a dtype at once. */
  multiAvgFn?: MultiAvgFn | null;
  /** Average buffers too (running means); else they are copied. Default false. */
  useBuffers?: boolean;
}

export interface AveragedModelParameters<M extends Module = Module> extends AveragedModelOptions {
  /** The model whose parameters are averaged. It is copied. */
  model: M;
}

const isModel = {
  accepts: (value: unknown) => value instanceof Module,
  text: () => say("a model", "un modelo"),
};

const AVERAGED_MODEL = signature<AveragedModelParameters>("AveragedModel", {
  model: parameter(REQUIRED, isModel),
  device: absent,
  avgFn: parameter(null, func),
  multiAvgFn: parameter(null, func),
  useBuffers: parameter(false, boolean),
});

/**
 * A model with the averages of another's parameters: of all updates alike (SWA; Izmailov et al., 2018), or with `multiAvgFn: getEmaMultiAvgFn(0.999)`
 * exponentially (EMA; Polyak). Train the model, call `updateParameters(model)` at the end of an epoch or of a step, and evaluate the average, which is
 * called as the model is; where it has BatchNorm, `updateBn(loader, averaged)` first. Defaults: avgFn the mean of all, useBuffers false.
 *
 * @throws E-ARG-002 for something other than a model, and for avgFn together with multiAvgFn
 * @example
 * const model = new nn.Linear(1, 1);
 * const averaged = new optim.swaUtils.AveragedModel(model);
 * for (const value of [1, 2, 6]) {
 *   nn.init.constant_(model.weight, value); // training
 *   averaged.updateParameters(model);
 * }
 * averaged.module.weight.item() // 3
 * averaged.n_averaged // tensor(3)
 */
export class AveragedModel<M extends Module = Module> extends Module {
  /** The averages, as a model of the same kind. */
  readonly module: M;
  /** How many times `updateParameters` was called, an int64 scalar; a buffer, under PyTorch's name in the state dict. */
  declare n_averaged: Tensor;
  /** How a tensor is averaged; null: as multiAvgFn does, or the mean of all. */
  avgFn: AvgFn | null;
  /** How the tensors of a dtype are averaged in place, if not one by one. */
  multiAvgFn: MultiAvgFn | null;
  /** Whether buffers are averaged too; else they are copied. */
  useBuffers: boolean;

  constructor(
    ...args: Called<
      [model: M, device?: Absent, avgFn?: AvgFn | null, multiAvgFn?: MultiAvgFn | null, useBuffers?: boolean],
      AveragedModelParameters<M>,
      ["model", "device", "avgFn", "multiAvgFn", "useBuffers"]
    >
  ) {
    super();
    const { model, avgFn, multiAvgFn, useBuffers } = AVERAGED_MODEL.read(args, this.constructor.name);
    if (avgFn !== null && multiAvgFn !== null) {
      const expected = say("null where avgFn is given", "null donde se da avgFn");
      throw wrong(this.constructor.name, "multiAvgFn", expected, multiAvgFn);
    }
    this.module = deepcopy(model) as M;
    this.registerBuffer("n_averaged", tensor(0n));
    this.avgFn = avgFn;
    this.multiAvgFn = multiAvgFn;
    this.useBuffers = useBuffers;
  }

  forward(...args: Parameters<M["forward"]>): ReturnType<M["forward"]> {
    return (this.module as Module)(...args);
  }

  /** Takes the parameters of a model, one of the same kind, into the averages; the first time, they are copied. */
  updateParameters(model: Module): void {
    if (recording() !== null) {
      eachTime("AveragedModel.updateParameters", () => this.updateParameters(model));
      return;
    }
    const tensorsOf = (from: Module) =>
      [...from.parameters(), ...(this.useBuffers ? from.buffers() : [])].map((one) => one.detach());
    noGrad(() => {
      const [averages, current] = [tensorsOf(this.module), tensorsOf(model)];
      // biome-ignore lint/plugin: a loaded state dict brings a count that nobody else knows
      const count = Number(this.n_averaged.item());
      if (count === 0) copyAll(averages, current);
      else this.average(averages, current, count);
      if (!this.useBuffers) copyAll([...this.module.buffers()], [...model.buffers()]);
      add_(this.n_averaged, 1);
    });
  }

  private average(averages: readonly Tensor[], current: readonly Tensor[], count: number): void {
    const { multiAvgFn } = this;
    if (multiAvgFn === null) {
      const fn = this.avgFn ?? getSwaAvgFn();
      averages.forEach((average, i) => {
        copy_(average, fn(average, current[i], count));
      });
      return;
    }
    for (const dtype of new Set(averages.map((one) => one.dtype))) {
      const places = [...averages.keys()].filter((i) => averages[i].dtype === dtype);
      multiAvgFn(
        places.map((i) => averages[i]),
        places.map((i) => current[i]),
        count,
      );
    }
  }
}

function copyAll(to: readonly Tensor[], from: readonly Tensor[]): void {
  to.forEach((one, i) => {
    copy_(one.detach(), from[i].detach());
  });
}
