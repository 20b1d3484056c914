/** The tensors' part of the PyTorch door, and what gives tensors their methods. */
import "./methods.js";

export { backends } from "./backends.js";
export {
  areDeterministicAlgorithmsEnabled,
  getNumThreads,
  memory,
  setMemoryBudget,
  setNumThreads,
  useDeterministicAlgorithms,
} from "./compute.js";
export {
  arange,
  empty,
  eye,
  fromTransferable,
  full,
  fullLike,
  linspace,
  ones,
  onesLike,
  type TensorData,
  type TensorOptions,
  tensor,
  zeros,
  zerosLike,
} from "./creation.js";
export { __version__, autocast, inferenceMode, isTensor } from "./familiar.js";
export type { BackwardOptions } from "./gradients.js";
export { BoolTensor, ByteTensor, DoubleTensor, FloatTensor, IntTensor, LongTensor } from "./legacy.js";
export type { GeneratorOptions } from "./methods/inplace.js";
export { isFloatingPoint } from "./methods/made.js";
export * from "./operations.js";
export {
  getPrintOptions,
  type PrintOptions,
  setPrintOptions,
  setPrintOptions as setPrintoptions,
} from "./print/options.js";
export {
  normalOf as normal,
  poisson,
  type RandomOptions,
  rand,
  randint,
  randintLike,
  randLike,
  randn,
  randnLike,
  randperm,
} from "./random.js";
export type { NestedArray } from "./read.js";
export { cuda, Device, device, mps, type NoDevice } from "./slips.js";
export type { Index } from "./subscript.js";
export { Tensor, type Transferable } from "./tensor.js";
