import { oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { insteadOf, parameter } from "../../core/parameters.js";
import { sameShape } from "../../core/shape.js";
import { sum } from "../../tensor/ops/broadcast.js";
import { mean } from "../../tensor/ops/reduce.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";

/** How the losses of the elements become one: their mean, their sum, or not at all. */
export type Reduction = "mean" | "sum" | "none";

export interface LossOptions {
  /** Default mean. */
  reduction?: Reduction;
}

/** The parameter of the same name, as nearly every loss declares it. */
export const reduction = /* @__PURE__ */ parameter("mean", oneOf("mean", "sum", "none"));

/** PyTorch's parameters from before `reduction`. */
export const sizeAverage = /* @__PURE__ */ insteadOf("reduction");
export const reduce = sizeAverage;

/** The losses of the elements as one value, or as they are. */
export function reduced(loss: Tensor, reduction: Reduction): Tensor {
  return reduction === "mean" ? mean(loss) : reduction === "sum" ? sum(loss) : loss;
}

/** Elementwise losses want equal shapes: [n, 1] against [n] would silently become [n, n]. */
export function checkSameShape(loss: string, input: Tensor, target: Tensor): void {
  checkTensor(loss, "input", input);
  checkTensor(loss, "target", target);
  if (sameShape(input.sizes, target.sizes)) return;
  const [a, b] = [input.sizes, target.sizes];
  const squeezed = (shape: readonly number[]) => shape.filter((size) => size !== 1).join();
  const use = (call: string) => say(`Use ${call}.`, `Usa ${call}.`);
  let fix = say("Reshape one of them.", "Cambia la forma de uno de los dos con reshape.");
  if (squeezed(a) === squeezed(b) && a.length === b.length + 1) fix = use(`y.unsqueeze(${a.lastIndexOf(1)})`);
  else if (squeezed(a) === squeezed(b) && a.length + 1 === b.length)
    fix = use(`y.squeeze(${b.lastIndexOf(1)})`);
  throw failure("E-LOSS-001", { loss, input: a, target: b, fix });
}
