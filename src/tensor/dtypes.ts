import { checkChoice, show } from "../core/check.js";
import { DTYPES, type DType, promoteTypes as promote, resultType as result } from "../core/dtype.js";
import { failure } from "../core/errors.js";
import { say } from "../core/messages/language.js";
import { Handle } from "./handle.js";
import type { Tensor } from "./tensor.js";

/** The dtypes by PyTorch's names: `torch.float32`. Each is its own name as text. */
export const float32 = "float32";
export const float64 = "float64";
export const int64 = "int64";
export const int32 = "int32";
export const uint8 = "uint8";
export const bool = "bool";

/** The smallest dtype that holds both. */
export function promoteTypes(a: DType, b: DType): DType {
  for (const dtype of [a, b]) checkChoice("promoteTypes", "dtype", dtype, DTYPES);
  return promote(a, b);
}

/** The dtype of an operation over these tensors and numbers. */
export function resultType(...operands: (Tensor | number | boolean)[]): DType {
  operands.forEach((x: unknown, i) => {
    if (typeof x === "number" || typeof x === "boolean" || x instanceof Handle) return;
    const name = say(`operand ${i + 1}`, `el operando ${i + 1}`);
    const expected = say("a tensor or a number", "un tensor o un número");
    throw failure("E-ARG-002", { where: "resultType", name, expected, received: show(x) });
  });
  return result(operands);
}
