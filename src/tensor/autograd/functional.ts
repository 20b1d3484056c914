import { enableGrad, isGradEnabled } from "../../autograd/mode.js";
import { checkBoolean, checkOptions } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { numel } from "../../core/shape.js";
import { checkFloat, checkFunction, checkTensor, checkTensors } from "../arguments.js";
import { failure } from "../func/messages.js";
import { listOf } from "../gradients.js";
import { reshape } from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import { filled, gradients, productOf, rowsOf } from "./derivatives.js";

/** `torch.autograd.functional`: Jacobians, Hessians and their products with vectors, of a function at given inputs. */

/** One tensor, or several: an array then stands for Python's tuple. */
export type Tensors = Tensor | readonly Tensor[];

export interface FunctionalOptions {
  /** Record the computation, for derivatives of the result. Default false. */
  createGraph?: boolean;
  /** Throw where the result does not depend on an input, instead of giving zeros. Default false. */
  strict?: boolean;
}

/** The results of a function whose derivative is asked for, and its inputs as the graph sees them. */
interface Run {
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  /** Whether the function was given, or gave, one tensor alone. */
  readonly oneIn: boolean;
  readonly oneOut: boolean;
}

/** An input that gradients come to: of its own, or, where derivatives of the result are wanted, in the graph of the one given. */
function input(x: Tensor, createGraph: boolean): Tensor {
  if (createGraph && x.requiresGrad) return reshape(x, x.sizes);
  return x.detach().requiresGrad_();
}

function checked(where: string, options: FunctionalOptions): Required<FunctionalOptions> {
  checkOptions(where, options, ["createGraph", "strict"]);
  const { createGraph = false, strict = false } = options;
  checkBoolean(where, "createGraph", createGraph);
  checkBoolean(where, "strict", strict);
  return { createGraph, strict };
}

function run(where: string, fn: (...x: Tensor[]) => Tensors, given: Tensors, createGraph: boolean): Run {
  checkFunction(where, "fn", fn);
  const list = listOf<Tensor>(given);
  checkTensors(where, "inputs", list);
  for (const x of list) checkFloat(where, x);
  const inputs = list.map((x) => input(x, createGraph));
  const result = fn(...inputs);
  const outputs = listOf<Tensor>(result);
  const name = say("the result of fn", "el resultado de fn");
  if (!Array.isArray(result)) checkTensor(where, name, result);
  else checkTensors(where, "fn(…)", outputs);
  return { inputs, outputs, oneIn: !Array.isArray(given), oneOut: !Array.isArray(result) };
}

/** Outside of the graph, unless derivatives of the result are wanted. */
const ended = (x: Tensor, createGraph: boolean): Tensor => (createGraph ? x : x.detach());

/** The one, or all as an array. */
const asGiven = <T>(list: readonly T[], one: boolean): T | T[] => (one ? list[0] : [...list]);

/** Vectors for a product: checked when gradients start from them; none for a single number stands for 1. */
function vectors(where: string, v: Tensors | null | undefined, like: readonly Tensor[]) {
  const list = listOf<Tensor>(v);
  if (list.length === 0 && like.length === 1 && numel(like[0].sizes) === 1) return [undefined];
  checkTensors(where, "v", list);
  if (list.length !== like.length)
    throw failure("E-GRAD-012", { where, expected: like.length, received: list.length });
  return list;
}

/** Records, whatever the mode around it: derivatives need the graph. */
function recorded<T>(createGraph: boolean, fn: (createGraph: boolean) => T): T {
  const graph = createGraph && isGradEnabled();
  return enableGrad(() => fn(graph));
}

/**
 * The Jacobian of `fn` at these inputs: every element of the result by every element of the input, of shape [...result, ...input]. An
 * array of inputs gives an array; an array of results, an array for each.
 *
 * @throws E-GRAD-011 with `strict`, where a result does not depend on an input
 * @example
 * const x = torch.tensor([1, 2, 3]);
 * torch.autograd.functional.jacobian((a) => a.mul(a), x)
 * // tensor([[2., 0., 0.],
 * //         [0., 4., 0.],
 * //         [0., 0., 6.]])
 */
export function jacobian(fn: (x: Tensor) => Tensor, inputs: Tensor, options?: FunctionalOptions): Tensor;
export function jacobian(
  fn: (...x: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  options?: FunctionalOptions,
): Tensor[];
export function jacobian(
  fn: (...x: Tensor[]) => readonly Tensor[],
  inputs: readonly Tensor[],
  options?: FunctionalOptions,
): Tensor[][];
export function jacobian(
  fn: (...x: Tensor[]) => Tensors,
  inputs: Tensors,
  options: FunctionalOptions = {},
): Tensor | (Tensor | Tensor[])[] {
  const where = "jacobian";
  const { createGraph, strict } = checked(where, options);
  return recorded(createGraph, (graph) => {
    const { inputs: xs, outputs, oneIn, oneOut } = run(where, fn as never, inputs, graph);
    const rows = outputs.map((output) => {
      const parts = rowsOf(where, output, xs, graph, strict);
      return asGiven(
        parts.map((part) => ended(part, graph)),
        oneIn,
      );
    });
    return asGiven(rows, oneOut) as Tensor | (Tensor | Tensor[])[];
  });
}

/**
 * The Hessian of a function with one number as its result: its second derivatives, of shape [...input, ...input]. An array of inputs
 * gives an array of arrays.
 *
 * @throws E-GRAD-004 where the result has several elements; E-GRAD-011 with `strict`, where it does not depend on an input
 * @example
 * torch.autograd.functional.hessian((x) => x.pow(3).sum(), torch.tensor([1, 2]))
 * // tensor([[ 6.,  0.],
 * //         [ 0., 12.]])
 */
export function hessian(fn: (x: Tensor) => Tensor, inputs: Tensor, options?: FunctionalOptions): Tensor;
export function hessian(
  fn: (...x: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  options?: FunctionalOptions,
): Tensor[][];
export function hessian(
  fn: (...x: Tensor[]) => Tensor,
  inputs: Tensors,
  options: FunctionalOptions = {},
): Tensor | Tensor[][] {
  const where = "hessian";
  const { createGraph, strict } = checked(where, options);
  return recorded(createGraph, (graph) => {
    const { inputs: xs, outputs, oneIn } = run(where, fn, inputs, graph);
    const first = filled(where, gradients(outputs, xs, [], true), xs, strict);
    const rows = first.map((row) => {
      const parts = rowsOf(where, row, xs, graph, strict);
      return asGiven(
        parts.map((part) => ended(part, graph)),
        oneIn,
      );
    });
    return asGiven(rows, oneIn) as Tensor | Tensor[][];
  });
}

/**
 * The vector-Jacobian product vᵀJ at these inputs, and the value: `[value, product]`. `v` has the shape of the result; a single number
 * needs none.
 *
 * @throws E-GRAD-007 where v has another shape; E-GRAD-011 with `strict`, where the result does not depend on an input
 * @example
 * const [value, product] = torch.autograd.functional.vjp((x) => x.mul(x), torch.tensor([1, 2]), torch.tensor([1, 10]));
 * product // tensor([ 2., 40.])
 */
export function vjp<I extends Tensors, R extends Tensors>(
  fn: (...x: Tensor[]) => R,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [R, I extends Tensor ? Tensor : Tensor[]] {
  const where = "vjp";
  const { createGraph, strict } = checked(where, options);
  return recorded(createGraph, (graph) => {
    const { inputs: xs, outputs, oneIn, oneOut } = run(where, fn, inputs, graph);
    const seeds = vectors(where, v, outputs);
    const found = filled(where, gradients(outputs, xs, seeds, graph), xs, strict);
    return both(outputs, oneOut, found, oneIn, graph);
  });
}

/** The value and the product, as the function and the caller gave theirs. */
function both<R, P>(
  outputs: readonly Tensor[],
  oneOut: boolean,
  found: readonly Tensor[],
  oneFound: boolean,
  graph: boolean,
): [R, P] {
  const end = (x: Tensor) => ended(x, graph);
  return [asGiven(outputs.map(end), oneOut) as R, asGiven(found.map(end), oneFound) as P];
}

/**
 * The Jacobian-vector product Jv at these inputs, and the value: `[value, product]`. `v` has the shape of the inputs. As in PyTorch it
 * is the derivative of vᵀJ by v: two passes backward.
 *
 * @throws E-GRAD-007 where v has another shape; E-GRAD-011 with `strict`, where the result does not depend on an input
 * @example
 * const [value, product] = torch.autograd.functional.jvp((x) => x.mul(x), torch.tensor([1, 2]), torch.tensor([1, 10]));
 * product // tensor([ 2., 40.])
 */
export function jvp<I extends Tensors, R extends Tensors>(
  fn: (...x: Tensor[]) => R,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [R, R extends Tensor ? Tensor : Tensor[]] {
  const where = "jvp";
  const { createGraph, strict } = checked(where, options);
  return recorded(createGraph, (graph) => {
    const { inputs: xs, outputs, oneOut } = run(where, fn, inputs, graph);
    const seeds = vectors(where, v, xs);
    const found = filled(where, productOf(outputs, xs, seeds, graph), outputs, strict);
    return both(outputs, oneOut, found, oneOut, graph);
  });
}

/**
 * The vector-Hessian product vᵀH of a function with one number as its result, and the value: `[value, product]`. `v` has the shape of
 * the inputs.
 *
 * @throws E-GRAD-004 where the result has several elements; E-GRAD-007 where v has another shape; E-GRAD-011 with `strict`
 * @example
 * const [value, product] = torch.autograd.functional.vhp((x) => x.pow(3).sum(), torch.tensor([1, 2]), torch.tensor([1, 1]));
 * product // tensor([ 6., 12.])
 */
export function vhp<I extends Tensors>(
  fn: (...x: Tensor[]) => Tensor,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [Tensor, I extends Tensor ? Tensor : Tensor[]] {
  return hessianProduct("vhp", fn, inputs, v, options);
}

/**
 * The Hessian-vector product Hv of a function with one number as its result, and the value: `[value, product]`. H is symmetric: the
 * numbers are those of `vhp`.
 *
 * @throws E-GRAD-004 where the result has several elements; E-GRAD-007 where v has another shape; E-GRAD-011 with `strict`
 * @example
 * const [value, product] = torch.autograd.functional.hvp((x) => x.pow(3).sum(), torch.tensor([1, 2]), torch.tensor([1, 1]));
 * product // tensor([ 6., 12.])
 */
export function hvp<I extends Tensors>(
  fn: (...x: Tensor[]) => Tensor,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [Tensor, I extends Tensor ? Tensor : Tensor[]] {
  return hessianProduct("hvp", fn, inputs, v, options);
}

function hessianProduct<I extends Tensors>(
  where: string,
  fn: (...x: Tensor[]) => Tensor,
  inputs: I,
  v: Tensors | null | undefined,
  options: FunctionalOptions,
): [Tensor, I extends Tensor ? Tensor : Tensor[]] {
  const { createGraph, strict } = checked(where, options);
  return recorded(createGraph, (graph) => {
    const { inputs: xs, outputs, oneIn } = run(where, fn, inputs, graph);
    const seeds = vectors(where, v, xs);
    const first = filled(where, gradients(outputs, xs, [], true), xs, strict);
    const found = filled(where, gradients(first, xs, seeds, graph), xs, strict);
    return both(outputs, true, found, oneIn, graph);
  });
}
