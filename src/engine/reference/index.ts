import { type ArrayOf, type DType, newArray, type TypedArray } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import { contiguousStrides } from "../../core/strides.js";
import type { Engine, Operand, PointwiseKernel, Storage, View } from "../engine.js";
import { copy, fill } from "./copy.js";
import { crossEntropy, crossEntropyBackward } from "./crossEntropy.js";
import { firstOutside, gather, indexAdd, indexSelect, scatterAdd } from "./indexing.js";
import { linear } from "./linear.js";
import { matmul } from "./matmul.js";
import { adam, sgd } from "./optim.js";
import { pointwise } from "./pointwise.js";
import { argReduce, reduce } from "./reduce.js";
import { logSoftmax, logSoftmaxBackward, softmax, softmaxBackward } from "./softmax.js";
import { ArrayStorage } from "./storage.js";

/**
 * The reference engine: slow and plain TypeScript, the definition of every operation and the oracle of the faster
 * engines. Floats are computed in float64 and rounded once, whole numbers exactly.
 */
export const referenceEngine: Engine = {
  name: "reference",

  allocate: (dtype, length) => new ArrayStorage(dtype, length),
  release() {}, // the garbage collector does it

  write(storage: Storage, offset: number, data: TypedArray) {
    (storage as ArrayStorage).array.set(data as never, offset);
  },
  read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
    const array = into ?? newArray(view.dtype, numel(view.shape));
    const host = new ArrayStorage(view.dtype, array.length, array);
    copy(
      { ...view, storage: host, strides: contiguousStrides(view.shape), shape: view.shape, offset: 0 },
      view,
    );
    return array;
  },

  firstOutside,
  fill,
  copy,
  pointwise: (kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0) =>
    pointwise(kernel, out, operands, scalar),
  reduce,
  argReduce,
  matmul,
  linear,
  crossEntropy,
  crossEntropyBackward,
  sgd,
  adam,
  softmax,
  logSoftmax,
  softmaxBackward,
  logSoftmaxBackward,
  gather,
  scatterAdd,
  indexSelect,
  indexAdd,
};
