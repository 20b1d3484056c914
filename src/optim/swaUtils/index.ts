/** `torch.optim.swa_utils`: averages of a model's parameters, and what goes with them. */
export { AveragedModel, type AveragedModelOptions } from "./averagedModel.js";
export {
  type AvgFn,
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  getSwaMultiAvgFn,
  type MultiAvgFn,
} from "./averaging.js";
export { SWALR, type SWALROptions } from "./swaLR.js";
export { updateBn } from "./updateBn.js";
