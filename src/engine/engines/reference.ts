import { type ArrayOf, type DType, newArray, type TypedArray } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import { contiguousStrides } from "../../core/strides.js";
import type { Engine } from "../engine.js";
import { copy, fill } from "../families/copy/define.js";
import { matmul } from "../families/matmul/define.js";
import { linear } from "../families/matmul/defineLinear.js";
import { reduce } from "../families/reduce/define.js";
import { firstOutside } from "../host/range.js";
import { ArrayStorage } from "../host/storage.js";
import type { Kernel, PointwiseKernel } from "../kernel.js";
import type { Operand, Storage, View } from "../view.js";
import { fallBack, fallBackPointwise, supportWithout } from "./fallBack.js";

/** Nothing to do: the storages are arrays of the host. */
const bring = () => {};

function read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
  const array = into ?? newArray(view.dtype, numel(view.sizes));
  const storage = new ArrayStorage(view.dtype, array.length, array);
  const { dtype, sizes: shape } = view;
  copy({ storage, dtype, sizes: shape, strides: contiguousStrides(shape), offset: 0 }, view);
  return array;
}

/**
 * The reference engine: slow and plain TypeScript. It computes the definitions of the kernels and nothing else, and is
 * the oracle of the faster engines. Floats are computed in float64 and rounded once, whole numbers exactly.
 */
export const referenceEngine: Engine = {
  name: "reference",

  allocate: (dtype, length) => new ArrayStorage(dtype, length),
  release() {}, // the garbage collector does it
  write(storage: Storage, offset: number, data: TypedArray) {
    (storage as ArrayStorage).array.set(data as never, offset);
  },
  read,
  readAsync: async (view) => read(view),
  require(x, low, high, error) {
    const found = firstOutside(x, low, high);
    if (found !== null) throw error(found);
  },
  within: (x, low, high) => firstOutside(x, low, high) === null,

  fill,
  copy,
  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0) {
    fallBackPointwise(this, kernel, out, operands, scalar, bring);
  },
  reduce,
  matmul,
  linear,
  run<A>(kernel: Kernel<A>, outs: readonly View[], ins: readonly View[], attrs: A) {
    fallBack(this, kernel, outs, ins, attrs, bring);
  },
  support: supportWithout,
};
