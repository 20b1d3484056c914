import { show } from "../core/check.js";
import { failure } from "../core/errors.js";
import { say } from "../core/messages/language.js";
import { Tensor } from "../tensor/tensor.js";

/** Throws unless `value` is a tensor. `where` may be computed: it is asked for only then. */
export function checkTensor(
  where: string | (() => string),
  name: "input" | "target" | "weight",
  value: unknown,
): asserts value is Tensor {
  if (value instanceof Tensor) return;
  const names = { input: "la entrada", target: "el objetivo", weight: "el peso" };
  throw failure("E-ARG-002", {
    where: typeof where === "string" ? where : where(),
    name: say(`the ${name}`, names[name]),
    expected: say("a tensor (torch.tensor(…) makes one)", "un tensor (torch.tensor(…) crea uno)"),
    received: show(value),
  });
}
