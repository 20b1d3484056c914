import { checkChoice } from "../core/check.js";
import { DTYPES, type DType, promoteTypes as promote, resultType as result } from "../core/dtype.js";
import { checkOperands } from "./arguments.js";
import type { Tensor } from "./tensor.js";

/** The dtypes by PyTorch's names: `torch.float32`. Each is its own name as text. */
export const float32 = "float32";
/** Float, 64 bits. */
export const float64 = "float64";
/** Whole numbers, 64 bits. */
export const int64 = "int64";
/** Whole numbers, 32 bits. */
export const int32 = "int32";
/** Whole numbers from 0 to 255. */
export const uint8 = "uint8";
/** True or false. */
export const bool = "bool";

/** `float32` under another name. */
export const float = float32;
/** `float64` under another name. */
export const double = float64;
/** `int64` under another name. */
export const long = int64;
/** `int32` under another name. */
export const int = int32;

/**
 * The smallest dtype that holds both.
 *
 * @example
 * torch.promoteTypes("int64", "float32") // float32
 */
export function promoteTypes(a: DType, b: DType): DType {
  for (const dtype of [a, b]) checkChoice("promoteTypes", "dtype", dtype, DTYPES);
  return promote(a, b);
}

/**
 * The dtype of an operation over these tensors and numbers.
 *
 * @example
 * torch.resultType(torch.tensor([1], { dtype: "int64" }), 0.5) // float32
 */
export function resultType(...operands: (Tensor | number | boolean)[]): DType {
  checkOperands(
    "resultType",
    operands.map((x) => (typeof x === "boolean" ? Number(x) : x)),
  );
  return result(operands);
}
