import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { sameShape } from "../../core/shape.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { ne } from "../../tensor/functions/compare.js";
import type { Tensor } from "../../tensor/tensor.js";
import { failure } from "./messages.js";

/** Labels: what every function that takes classes asks of them. */

/** Labels as int64; floats that are whole numbers are taken as they are meant. @throws E-LABEL-003 for other floats */
export function wholeLabels(loss: string, target: Tensor): Tensor {
  const labels = target.detach().long();
  if (isFloat(target.dtype))
    currentEngine().require(ne(labels, target).long(), 0, 0, () => failure("E-LABEL-003", { loss }));
  return labels;
}

/** Throws E-LABEL-001 where a label is not from `low` to C − 1. */
export function checkClasses(loss: string, labels: Tensor, low: number, classes: number): void {
  currentEngine().require(labels, low, classes - 1, (bad) =>
    failure("E-LABEL-001", { loss, label: String(bad), classes }),
  );
}

/** Throws E-SHAPE-006 unless there is one weight for each class. */
export function checkClassWeights(loss: string, weight: Tensor | null, classes: number): void {
  if (weight === null || sameShape(weight.sizes, [classes])) return;
  throw failure("E-SHAPE-006", {
    op: loss,
    expected: say(`a weight for each of ${classes} classes`, `un peso para cada una de ${classes} clases`),
    shape: weight.sizes,
  });
}
