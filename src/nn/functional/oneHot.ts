import { wrong } from "../../core/check.js";
import { integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { arange } from "../../tensor/creation.js";
import { eq } from "../../tensor/functions/compare.js";
import { max } from "../../tensor/functions/maxMin.js";
import { unsqueeze } from "../../tensor/functions/shape.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { checkClasses } from "./labels.js";
import { failure } from "./messages.js";

export interface OneHotOptions {
  /** How many classes; −1 (default): one more than the largest label, for which the labels are read. */
  numClasses?: number;
}

const ONE_HOT = signature<OneHotOptions>("oneHot", { numClasses: parameter(-1, integer(-1)) });

/** One more than the largest label. */
function classesIn(labels: Tensor): number {
  if (labels.numel() === 0) {
    const expected = say(
      "a number of classes, as there are no labels",
      "un número de clases, pues no hay etiquetas",
    );
    throw wrong("oneHot", "numClasses", expected, -1);
  }
  // biome-ignore lint/plugin: the shape of the result depends on the values; with numClasses nothing is read
  return Math.max(0, max(labels).item()) + 1;
}

/**
 * A row of zeros with a one at the place of the label, for each label: int64. labels: any shape [*], int64; result: [*, numClasses].
 *
 * @throws E-DTYPE-001 for labels that are not int64; E-LABEL-001 for one that is no class
 * @example
 * functional.oneHot(torch.tensor([0, 2], { dtype: "int64" }))
 * // tensor([[1, 0, 0],
 * //        [0, 0, 1]])
 */
export function oneHot(
  labels: Tensor,
  ...args: Called<[numClasses?: number], OneHotOptions, ["numClasses"]>
): Tensor<"int64"> {
  checkTensor("oneHot", "input", labels);
  const { numClasses } = ONE_HOT.read(args);
  if (labels.dtype !== "int64") {
    const expected = say("labels of dtype int64", "etiquetas de dtype int64");
    throw failure("E-DTYPE-001", { op: "oneHot", expected, received: verbatim(labels.dtype), cast: "int64" });
  }
  if (numClasses === 0)
    throw wrong(
      "oneHot",
      "numClasses",
      say("a number of classes above 0", "un número de clases mayor que 0"),
      0,
    );
  const classes = numClasses === -1 ? classesIn(labels) : numClasses;
  checkClasses("oneHot", labels, 0, classes);
  return eq(unsqueeze(labels, -1), arange(classes)).long() as Tensor<"int64">;
}
