/** `torch.optim`: optimizers, from simple to complex. */

import * as lrScheduler from "./lrScheduler/index.js";
import * as swaUtils from "./swaUtils/index.js";

export { Adadelta, type AdadeltaOptions } from "./adadelta.js";
export { Adafactor, type AdafactorOptions } from "./adafactor.js";
export { Adagrad, type AdagradOptions } from "./adagrad.js";
export { Adam, type AdamOptions } from "./adam.js";
export { Adamax, type AdamaxOptions } from "./adamax.js";
export { AdamW } from "./adamw.js";
export { ASGD, type ASGDOptions } from "./asgd.js";
export type { HookHandle, HookOptions } from "./hooks.js";
export { LBFGS, type LBFGSOptions } from "./lbfgs.js";
export { Muon, type MuonOptions } from "./muon.js";
export { NAdam, type NAdamOptions } from "./nadam.js";
export {
  Optimizer,
  type OptimizerState,
  type ParamGroup,
  type ParamState,
  type Params,
  type StateChangeHook,
  type StateHook,
  type StepOptions,
  type StepPostHook,
  type StepPreHook,
} from "./optimizer.js";
export { RAdam, type RAdamOptions } from "./radam.js";
export { RMSprop, type RMSpropOptions } from "./rmsprop.js";
export { Rprop, type RpropOptions } from "./rprop.js";
export { SGD, type SGDOptions } from "./sgd.js";
export { lrScheduler, swaUtils };
