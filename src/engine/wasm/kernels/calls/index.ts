/**
 * The operations of the engine as jobs for the kernels. Each function answers whether a kernel did it; where it says
 * false, nothing has happened, and the reference engine takes over.
 */
export { copy, fill } from "./copy.js";
export { crossEntropy, crossEntropyBackward } from "./crossEntropy.js";
export { gather, indexAdd, indexSelect, scatterAdd } from "./indexing.js";
export { linear, matmul } from "./matmul.js";
export { adam, sgd } from "./optim.js";
export { pointwise } from "./pointwise.js";
export { argReduce, reduce } from "./reduce.js";
export { logSoftmax, logSoftmaxBackward, softmax, softmaxBackward } from "./softmax.js";
