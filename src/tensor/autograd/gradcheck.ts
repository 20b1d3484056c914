import { gradcheck as compare, type GradcheckOptions } from "../../autograd/gradcheck.js";
import { checkOptions } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { numel } from "../../core/shape.js";
import { checkFunction, checkTensor, checkTensors } from "../arguments.js";
import { fromArray } from "../creation.js";
import { failure } from "../func/messages.js";
import { grad, listOf } from "../gradients.js";
import { zerosOf } from "../op.js";
import type { Tensor } from "../tensor.js";
import type { Tensors } from "./functional.js";

export type { GradcheckOptions } from "../../autograd/gradcheck.js";

const OPTIONS = ["eps", "atol", "rtol"];

/** All results, one after the other, as float64. */
function joined(outputs: readonly Tensor[]): Float64Array {
  const parts = outputs.map((output) => output.double().numpy());
  const all = new Float64Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Compares the derivatives of `fn` with difference quotients. */
function check(
  where: string,
  fn: (...inputs: Tensor[]) => Tensors,
  inputs: readonly Tensor[],
  options: GradcheckOptions | undefined,
): true {
  checkOptions(where, options, OPTIONS);
  const floats = inputs.flatMap((x, i) => (isFloat(x.dtype) ? [i] : []));
  const remake = (values: readonly Float64Array[], requiresGrad: boolean) =>
    inputs.map((x, i) => {
      const at = floats.indexOf(i);
      if (at < 0) return x;
      return fromArray("float64", x.sizes, values[at] as Float64Array<ArrayBuffer>, { requiresGrad });
    });
  const run = (given: readonly Tensor[]): readonly Tensor[] => {
    const result = fn(...given);
    const outputs = listOf<Tensor>(result);
    if (!Array.isArray(result)) checkTensor(where, say("the result of fn", "el resultado de fn"), result);
    else checkTensors(where, "fn(…)", outputs);
    return outputs.filter(({ dtype }) => isFloat(dtype));
  };
  return compare(
    {
      evaluate: (values) => joined(run(remake(values, false))),
      differentiate: (values, weights) => {
        const leaves = remake(values, true);
        const targets = floats.map((i) => leaves[i]);
        const none = targets.map((x) => new Float64Array(x.numel()));
        const outputs: Tensor[] = [];
        const seeds: Tensor[] = [];
        let at = 0;
        for (const output of run(leaves)) {
          const count = numel(output.sizes);
          const seed = weights.slice(at, at + count) as Float64Array<ArrayBuffer>;
          at += count;
          if (!output.requiresGrad) continue;
          outputs.push(output);
          seeds.push(fromArray("float64", output.sizes, seed).to(output.dtype as "float64"));
        }
        if (outputs.length === 0) throw failure("E-GRAD-003", {});
        const found = grad(outputs, targets, { gradOutputs: seeds, allowUnused: true });
        return found.map((g, i) => g?.double().numpy() ?? none[i]);
      },
    },
    floats.map((i) => inputs[i].double().numpy()),
    options,
  );
}

/**
 * Compares the gradients of `fn` at these float64 tensors with difference quotients; throws where they disagree. `fn` gives a tensor or
 * an array of them.
 *
 * @throws E-GRAD-009 where they disagree
 * @example
 * const x = torch.tensor([1, 2, 3], { dtype: "float64", requiresGrad: true });
 * torch.autograd.gradcheck((a) => a.mul(a).sum(), [x]) // true
 */
export function gradcheck(
  fn: (...inputs: Tensor[]) => Tensors,
  inputs: Tensors,
  options?: GradcheckOptions,
): true {
  const where = "autograd.gradcheck";
  checkFunction(where, "fn", fn);
  const list = listOf<Tensor>(inputs);
  checkTensors(where, "inputs", list);
  return check(where, fn, list, options);
}

/** A gradient of the shape of a result, its numbers between −1 and 1: the same in every call. */
function someGradient(like: Tensor): Tensor {
  const values = Float64Array.from({ length: like.numel() }, (_, i) => Math.sin(1.7 * i + 0.6));
  return fromArray("float64", like.sizes, values).requiresGrad_();
}

/**
 * Compares second derivatives with difference quotients: the gradients of the gradients of `fn`, by the inputs and by the gradients that
 * come in (`gradOutputs`; unless given, numbers between −1 and 1).
 *
 * @throws E-GRAD-009 where they disagree
 * @example
 * const x = torch.tensor([1, 2, 3], { dtype: "float64", requiresGrad: true });
 * torch.autograd.gradgradcheck((a) => a.pow(3), [x]) // true
 */
export function gradgradcheck(
  fn: (...inputs: Tensor[]) => Tensors,
  inputs: Tensors,
  gradOutputs?: Tensors | null,
  options?: GradcheckOptions,
): true {
  const where = "autograd.gradgradcheck";
  checkFunction(where, "fn", fn);
  const list = listOf<Tensor>(inputs);
  checkTensors(where, "inputs", list);
  const differentiable = (x: Tensor) => isFloat(x.dtype);
  const results = listOf<Tensor>(fn(...list));
  checkTensors(where, "fn(…)", results);
  const given = listOf<Tensor>(gradOutputs);
  checkTensors(where, "gradOutputs", given);
  const seeds = given.length > 0 ? given : results.filter(differentiable).map(someGradient);
  const gradients = (...all: Tensor[]): Tensor[] => {
    const [xs, starts] = [all.slice(0, list.length), all.slice(list.length)];
    const targets = xs.filter(differentiable);
    for (const x of targets) if (!x.requiresGrad) x.requiresGrad = true;
    const outputs = listOf<Tensor>(fn(...xs)).filter(differentiable);
    const used = outputs.flatMap((output, i) => (output.requiresGrad ? [i] : []));
    const found = grad(
      used.map((i) => outputs[i]),
      targets,
      { gradOutputs: used.map((i) => starts[i]), createGraph: true, allowUnused: true },
    );
    return found.map((g, i) => (g === null ? zerosOf(targets[i]) : g));
  };
  return check(where, gradients, [...list, ...seeds], options);
}
