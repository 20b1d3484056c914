import { isPlain } from "../core/check.js";
import type { DType } from "../core/dtype.js";
import type { Shape } from "../core/shape.js";
import { empty, type TensorData, tensor } from "./creation.js";
import type { Tensor } from "./tensor.js";

/** The constructors of old PyTorch programs: of numbers, or of sizes. */
export interface LegacyTensor<D extends DType> {
  /** The numbers of an array. */
  (data: Exclude<TensorData, number>): Tensor<D>;
  /** A tensor of these sizes, whose numbers may be anything. */
  (...sizes: number[]): Tensor<D>;
}

/* @__NO_SIDE_EFFECTS__ */
function legacy<D extends DType>(dtype: D): LegacyTensor<D> {
  return function make(...args: unknown[]): Tensor<D> {
    const [first] = args;
    const isData = args.length === 1 && typeof first !== "number" && !isPlain(first);
    if (isData) return tensor(first as TensorData, { dtype }) as Tensor<D>;
    return empty(args as unknown as Shape, { dtype }) as Tensor<D>;
  };
}

/**
 * `torch.tensor(data, { dtype: "float32" })`, or an empty tensor of sizes: PyTorch's old constructor.
 *
 * @example
 * torch.FloatTensor([1, 2]) // tensor([1., 2.])
 * torch.FloatTensor(2, 3).shape // [2, 3]
 */
export const FloatTensor: LegacyTensor<"float32"> = /* @__PURE__ */ legacy("float32");

/**
 * The same with float64.
 *
 * @example
 * torch.DoubleTensor([1, 2]) // tensor([1., 2.], dtype=torch.float64)
 */
export const DoubleTensor: LegacyTensor<"float64"> = /* @__PURE__ */ legacy("float64");

/**
 * The same with int64.
 *
 * @example
 * torch.LongTensor([1, 2]) // tensor([1, 2])
 */
export const LongTensor: LegacyTensor<"int64"> = /* @__PURE__ */ legacy("int64");

/**
 * The same with int32.
 *
 * @example
 * torch.IntTensor([1, 2]) // tensor([1, 2], dtype=torch.int32)
 */
export const IntTensor: LegacyTensor<"int32"> = /* @__PURE__ */ legacy("int32");

/**
 * The same with uint8.
 *
 * @example
 * torch.ByteTensor([1, 2]) // tensor([1, 2], dtype=torch.uint8)
 */
export const ByteTensor: LegacyTensor<"uint8"> = /* @__PURE__ */ legacy("uint8");

/**
 * The same with bool.
 *
 * @example
 * torch.BoolTensor([1, 0]) // tensor([ True, False])
 */
export const BoolTensor: LegacyTensor<"bool"> = /* @__PURE__ */ legacy("bool");
