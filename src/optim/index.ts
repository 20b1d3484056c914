/** `torch.optim`: optimizers, from simple to complex. */

import * as lrScheduler from "./lrScheduler/index.js";

export { Adagrad, type AdagradOptions } from "./adagrad.js";
export { Adam, type AdamOptions } from "./adam.js";
export { AdamW } from "./adamw.js";
export {
  Optimizer,
  type OptimizerState,
  type ParamGroup,
  type ParamState,
  type Params,
  type StepOptions,
} from "./optimizer.js";
export { RMSprop, type RMSpropOptions } from "./rmsprop.js";
export { SGD, type SGDOptions } from "./sgd.js";
export { lrScheduler };
