import { numel } from "../../core/shape.js";
import { failure } from "../func/messages.js";
import { stack } from "../functions/free.js";
import { grad } from "../gradients.js";
import { zerosOf } from "../op.js";
import { reshape, select } from "../ops/view.js";
import type { Tensor } from "../tensor.js";

/** What `autograd.functional` and `torch.func` are made of: rows of a Jacobian, and its products with vectors. */

/** Gradients of Σ outputs · gradOutputs, null where nothing leads to an input. */
export function gradients(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  gradOutputs: readonly (Tensor | undefined)[],
  createGraph: boolean,
): (Tensor | null)[] {
  const used = outputs.flatMap((output, i) => (output.requiresGrad ? [i] : []));
  if (used.length === 0) return inputs.map(() => null);
  return grad(
    used.map((i) => outputs[i]),
    inputs,
    {
      gradOutputs: used.map((i) => gradOutputs[i]) as Tensor[],
      createGraph,
      retainGraph: true,
      allowUnused: true,
    },
  );
}

/** Zeros in the place of what is missing; an error with `strict`. */
export function filled(
  where: string,
  found: readonly (Tensor | null)[],
  like: readonly Tensor[],
  strict: boolean,
): Tensor[] {
  return found.map((gradient, index) => {
    if (gradient !== null) return gradient;
    if (strict) throw failure("E-GRAD-011", { where, index });
    return zerosOf(like[index]);
  });
}

/** The derivatives of each element of a result, stacked: for each input a tensor of shape [...result, ...input]. */
export function rowsOf(
  where: string,
  output: Tensor,
  inputs: readonly Tensor[],
  createGraph: boolean,
  strict = false,
): Tensor[] {
  const flat = reshape(output, [-1]);
  const count = numel(output.sizes);
  const rows = Array.from({ length: count }, (_, j) =>
    filled(where, gradients([select(flat, 0, j)], inputs, [undefined], createGraph), inputs, strict),
  );
  return inputs.map((x, k) => {
    const shape = [...output.sizes, ...x.sizes];
    if (count === 0) return x.spawnNew(x.dtype, shape, 0);
    return reshape(stack(rows.map((row) => row[k])) as Tensor, shape);
  });
}

/** J·v of each output: the gradient of (u ↦ uᵀJ)·v by u. */
export function productOf(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  v: readonly (Tensor | undefined)[],
  createGraph: boolean,
): (Tensor | null)[] {
  const u = outputs.map((output) => zerosOf(output).detach().requiresGrad_());
  const pulled = gradients(outputs, inputs, u, true);
  const used = pulled.flatMap((gradient, i) => (gradient === null ? [] : [i]));
  return gradients(
    used.map((i) => pulled[i] as Tensor),
    u,
    used.map((i) => v[i]),
    createGraph,
  );
}
