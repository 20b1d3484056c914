import { wrong } from "../core/check.js";
import type { Constraint } from "../core/constraints.js";
import type { DType } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";

/** A parameter that is a tensor. */
export const tensor: Constraint = {
  accepts: (value) => value instanceof Tensor,
  text: () => say("a tensor (torch.tensor(…) makes one)", "un tensor (torch.tensor(…) crea uno)"),
};

/** Throws unless `value` is a tensor. `where` may be computed: it is asked for only then. */
export function checkTensor(
  where: string | (() => string),
  name: "input" | "target" | "weight" | "bias" | "posWeight",
  value: unknown,
): asserts value is Tensor {
  if (value instanceof Tensor) return;
  throw wrong(
    typeof where === "string" ? where : where(),
    name === "input"
      ? say("the input", "la entrada")
      : name === "target"
        ? say("the target", "el objetivo")
        : name,
    tensor.text(),
    value,
  );
}

/** Throws E-NN-003, which names the module and the cast, unless the input is of the dtype of the module's weights. */
export function checkInputDType(path: () => string, x: Tensor, expected: DType): void {
  if (x.dtype !== expected) throw failure("E-NN-003", { path: path(), expected, received: x.dtype });
}
