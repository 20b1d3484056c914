import { type DType, promoteTypes as promote, resultType as result } from "../core/dtype.js";
import type { Tensor } from "./tensor.js";

/** The dtypes by PyTorch's names: `torch.float32`. Each is its own name as text. */
export const float32 = "float32";
export const float64 = "float64";
export const int64 = "int64";
export const int32 = "int32";
export const uint8 = "uint8";
export const bool = "bool";

/** The smallest dtype that holds both. */
export const promoteTypes = (a: DType, b: DType): DType => promote(a, b);

/** The dtype of an operation over these tensors and numbers. */
export const resultType = (...operands: (Tensor | number | boolean)[]): DType => result(operands);
