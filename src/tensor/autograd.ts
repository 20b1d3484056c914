import { checkBoolean, checkOptions, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { checkTensors } from "./arguments.js";
import { stack } from "./functions/free.js";
import { type GradOptions as CoreGradOptions, grad as gradients, listOf } from "./gradients.js";
import { zerosOf } from "./op.js";
import { select } from "./ops/view.js";
import type { Tensor } from "./tensor.js";

/** `torch.autograd` */

export { detectAnomaly, setDetectAnomaly } from "./autograd/anomaly.js";
export { type AutogradBackwardOptions, backward } from "./autograd/backward.js";
export { FunctionContext } from "./autograd/context.js";
export { CustomFunction as Function } from "./autograd/function.js";
export * as functional from "./autograd/functional.js";
export { type GradcheckOptions, gradcheck, gradgradcheck } from "./autograd/gradcheck.js";
export * as graph from "./autograd/graph.js";

export interface GradOptions extends CoreGradOptions<Tensor> {
  /** The gradients of the outputs have one dimension more, in front: a batch of them, each walked by itself. Default false. */
  isGradsBatched?: boolean;
  /** Zeros in the place of null for inputs that the outputs do not depend on; `allowUnused` then is true too. Default false. */
  materializeGrads?: boolean;
}

/**
 * Gradients of the sum of outputs with respect to the inputs, one of each input's shape; no `grad` is changed. An output of
 * several elements needs its own gradient in `gradOutputs` (default: ones for single numbers). With `createGraph` the
 * gradients have gradients themselves.
 *
 * @throws E-GRAD-003 an output without gradient, E-GRAD-004 one of several elements without `gradOutputs`, E-GRAD-008 an input
 *   that the outputs do not depend on, unless `allowUnused`, which gives null for it
 * @example
 * const x = torch.tensor(3, { requiresGrad: true });
 * const [first] = torch.autograd.grad(x.pow(3), x, { createGraph: true });
 * first?.item() // 27
 * const [second] = torch.autograd.grad(first as torch.Tensor, x);
 * second?.item() // 18
 */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions = {},
): (Tensor | null)[] {
  const where = "autograd.grad";
  checkOptions(where, options, [
    "createGraph",
    "retainGraph",
    "gradOutputs",
    "allowUnused",
    "isGradsBatched",
    "materializeGrads",
  ]);
  const { isGradsBatched = false, materializeGrads = false, ...rest } = options;
  checkBoolean(where, "isGradsBatched", isGradsBatched);
  checkBoolean(where, "materializeGrads", materializeGrads);
  if (materializeGrads && rest.allowUnused === false)
    throw wrong(where, "allowUnused", say("true with materializeGrads", "true con materializeGrads"), false);
  const asked = materializeGrads ? { ...rest, allowUnused: true } : rest;
  const found = isGradsBatched ? batched(outputs, inputs, asked) : gradients<Tensor>(outputs, inputs, asked);
  if (!materializeGrads) return found;
  const count = isGradsBatched ? (listOf<Tensor>(rest.gradOutputs)[0]?.sizes[0] ?? 0) : null;
  return listOf<Tensor>(inputs).map((x, i) => {
    const gradient = found[i];
    if (gradient !== null) return gradient;
    return count === null ? zerosOf(x) : x.spawnNew(x.dtype, [count, ...x.sizes], count * x.numel());
  });
}

/** One walk for each gradient of a batch; the results are stacked. */
function batched(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: CoreGradOptions<Tensor>,
): (Tensor | null)[] {
  const where = "autograd.grad";
  const given = listOf<Tensor>(options.gradOutputs);
  checkTensors(where, "gradOutputs", given);
  const count = given[0]?.sizes[0] ?? 0;
  if (count === 0 || given.some((gradient) => gradient.sizes[0] !== count)) {
    const expected = say(
      "gradients with one dimension more in front, of one size, at least 1",
      "gradientes con una dimensión más delante, de un mismo tamaño, 1 al menos",
    );
    throw wrong(where, "gradOutputs", expected, options.gradOutputs);
  }
  const { retainGraph = options.createGraph ?? false } = options;
  const walks = Array.from({ length: count }, (_, i) =>
    gradients<Tensor>(outputs, inputs, {
      ...options,
      gradOutputs: given.map((gradient) => select(gradient, 0, i)),
      retainGraph: retainGraph || i < count - 1,
    }),
  );
  return walks[0].map((first, k) => (first === null ? null : stack(walks.map((walk) => walk[k] as Tensor))));
}
