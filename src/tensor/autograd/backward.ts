import { enableGrad, noGrad } from "../../autograd/mode.js";
import { checkOptions } from "../../core/check.js";
import { checkTensors } from "../arguments.js";
import { failure } from "../func/messages.js";
import { algebra, type BackwardOptions, captured, listOf, rootsOf, walkFrom } from "../gradients.js";
import { AccumulateGrad } from "../handle.js";
import { add } from "../ops/arithmetic.js";
import { clone } from "../ops/cast.js";
import { recording } from "../recording.js";
import type { Tensor } from "../tensor.js";

export interface AutogradBackwardOptions extends BackwardOptions {
  /** The tensors whose `grad` receives what comes; the others keep theirs. Default: every leaf. */
  inputs?: Tensor | readonly Tensor[];
}

/**
 * `x.backward()` from several values at once: adds the gradients of their sum to the `grad` of every leaf that they depend on, or of
 * `inputs` alone. `gradTensors` are the gradients that they start with; single numbers need none.
 *
 * @throws E-GRAD-003 a value without gradient, E-GRAD-004 one of several elements without its own in `gradTensors`
 * @example
 * const x = torch.tensor([1, 2], { requiresGrad: true });
 * torch.autograd.backward([x.sum(), x.mul(x)], [null, torch.ones(2)]);
 * x.grad // tensor([3., 5.])
 */
export function backward(
  tensors: Tensor | readonly Tensor[],
  gradTensors?: Tensor | readonly (Tensor | null)[] | null,
  options: AutogradBackwardOptions = {},
): void {
  const where = "autograd.backward";
  const list = listOf<Tensor>(tensors);
  checkTensors(where, "tensors", list);
  const starts = listOf<Tensor | null>(gradTensors);
  if (list.length === 0 || (starts.length > 0 && starts.length !== list.length))
    throw failure("E-GRAD-012", { where, expected: Math.max(list.length, 1), received: starts.length });
  checkOptions(where, options, ["retainGraph", "createGraph", "inputs"]);
  const { createGraph = false, retainGraph = createGraph, inputs } = options;
  const given = list.map((_, i) => starts[i] ?? undefined);
  const roots = rootsOf(list, given, where);
  recording()?.walked();
  if (inputs === undefined) {
    walkFrom(roots, createGraph, { retainGraph });
    return;
  }
  const targets = listOf<Tensor>(inputs);
  checkTensors(where, "inputs", targets);
  const found = captured(roots, targets, createGraph, retainGraph);
  const mode = createGraph ? enableGrad : noGrad;
  mode(() => {
    for (const [i, target] of targets.entries()) {
      const gradient = found[i];
      const { edge, gradient: before } = target;
      if (gradient === null || targets.indexOf(target) < i) continue;
      if (edge instanceof AccumulateGrad) edge.accumulate(gradient, false, algebra);
      else target.gradient = before === null ? clone(gradient) : add(before, gradient);
    }
  });
}
