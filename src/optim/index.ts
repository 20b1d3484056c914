/** `torch.optim`: optimizers, from simple to complex. */

export { Adam, type AdamOptions } from "./adam.js";
export {
  Optimizer,
  type OptimizerState,
  type ParamGroup,
  type ParamState,
  type Params,
  type StepOptions,
} from "./optimizer.js";
export { SGD, type SGDOptions } from "./sgd.js";
