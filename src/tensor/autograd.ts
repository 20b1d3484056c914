import { gradcheck as compare, type GradcheckOptions } from "../autograd/gradcheck.js";
import { checkOptions } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { checkFunction, checkTensor, checkTensors } from "./arguments.js";
import { fromArray } from "./creation.js";
import { type GradOptions, grad as gradients } from "./gradients.js";
import type { Tensor } from "./tensor.js";

/** `torch.autograd` */

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
  options?: GradOptions<Tensor>,
): (Tensor | null)[] {
  return gradients<Tensor>(outputs, inputs, options);
}

/**
 * Compares the gradients of `fn` at these float64 tensors with difference quotients; throws where they disagree.
 *
 * @example
 * const x = torch.tensor([1, 2, 3], { dtype: "float64", requiresGrad: true });
 * torch.autograd.gradcheck((a) => a.mul(a).sum(), [x]) // true
 */
export function gradcheck(
  fn: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  options?: GradcheckOptions,
): true {
  checkFunction("autograd.gradcheck", "fn", fn);
  checkTensors("autograd.gradcheck", "inputs", inputs);
  checkOptions("autograd.gradcheck", options, ["eps", "atol", "rtol"]);
  const remake = (values: readonly Float64Array[], requiresGrad: boolean) =>
    values.map((value, i) =>
      fromArray("float64", inputs[i].sizes, value as Float64Array<ArrayBuffer>, { requiresGrad }),
    );
  const run = (given: readonly Tensor[]): Tensor => {
    const output = fn(...given);
    checkTensor("autograd.gradcheck", say("the result of fn", "el resultado de fn"), output);
    return output;
  };
  return compare(
    {
      evaluate: (values) => run(remake(values, false)).double().numpy(),
      differentiate: (values, weights) => {
        const leaves = remake(values, true);
        const output = run(leaves);
        const seed = fromArray("float64", output.sizes, weights as Float64Array<ArrayBuffer>);
        const found = grad(output, leaves, { gradOutputs: seed, allowUnused: true });
        return found.map((g, i) => g?.double().numpy() ?? new Float64Array(leaves[i].numel()));
      },
    },
    inputs.map((x) => x.double().numpy()),
    options,
  );
}
