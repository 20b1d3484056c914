/** `torch.func` */
export { type FunctionalCallOptions, functionalCall, stackModuleState } from "./nn/functionalCall.js";
export {
  grad,
  gradAndValue,
  hessian,
  jacfwd,
  jacrev,
  jvp,
  type TransformOptions,
  vjp,
} from "./tensor/func/transforms.js";
export { type Dims, type VmapOptions, vmap } from "./tensor/func/vmap.js";
