/** `torch.nn.utils`: clipping of gradients, parameters as a vector. */
export {
  clipGradNorm_,
  clipGradsWithNorm_,
  clipGradValue_,
  getTotalNorm,
  type TotalNormOptions,
} from "./utils/clipGrad.js";
export { parametersToVector, vectorToParameters } from "./utils/convertParameters.js";
