import { checkBoolean, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { numel } from "../../core/shape.js";
import { checkFunction } from "../arguments.js";
import { productOf, rowsOf } from "../autograd/derivatives.js";
import { grad as gradients } from "../gradients.js";
import { zerosOf } from "../op.js";
import { Tensor } from "../tensor.js";
import { type Argnums, atLevel, type Chosen, checkTransform, type Like, open, resultOf } from "./level.js";
import { failure } from "./messages.js";
import { treeOf } from "./tree.js";

/** `torch.func`: functions made of functions. They may be nested, and work on tensors in arrays and plain objects too. */

export interface TransformOptions {
  /** `fn` gives `[value, aux]`, and what stands second is handed through. Default false. */
  hasAux?: boolean;
}

function hasAuxOf(where: string, options: TransformOptions): boolean {
  checkOptions(where, options, ["hasAux"]);
  const { hasAux = false } = options;
  checkBoolean(where, "hasAux", hasAux);
  return hasAux;
}

type Fn<A extends unknown[], R> = (...args: A) => R;
type WithAux<A extends unknown[], X> = (...args: A) => [Tensor, X];

/** Gradients of a value by all inputs, zeros where there is none. */
function pull(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  cotangents: readonly Tensor[] | undefined,
  createGraph: boolean,
): Tensor[] {
  const used = outputs.flatMap((output, i) => (output.requiresGrad ? [i] : []));
  if (used.length === 0) return inputs.map(zerosOf);
  const found = gradients(
    used.map((i) => outputs[i]),
    inputs,
    {
      ...(cotangents && { gradOutputs: used.map((i) => cotangents[i]) }),
      createGraph,
      retainGraph: true,
      allowUnused: true,
    },
  );
  return found.map((gradient, i) => gradient ?? zerosOf(inputs[i]));
}

function oneNumber(where: string, value: unknown): Tensor {
  if (value instanceof Tensor && numel(value.sizes) === 1) return value;
  const expected = say("a tensor of one number", "un tensor de un número");
  throw wrong(where, say("the result of fn", "el resultado de fn"), expected, value);
}

const inTree = (value: unknown, change: (x: Tensor) => Tensor): unknown => {
  const tree = treeOf(value);
  return tree.rebuild(tree.tensors.map(change));
};

/** The gradient and the value of `fn` at these arguments, and what it gave beside it. */
function differentiated(where: string, fn: (...args: never[]) => unknown, argnums: Argnums, hasAux: boolean) {
  return (...args: unknown[]): [gradient: unknown, value: Tensor, aux: unknown] =>
    atLevel((outside) => {
      const level = open(where, args, argnums, outside);
      const [result, aux] = resultOf(where, fn(...(level.args as never[])), hasAux);
      const value = oneNumber(where, result);
      const graph = level.leadsOut([value]);
      const end = (x: Tensor) => (graph ? x : x.detach());
      const found = pull([value], level.inputs, undefined, graph).map(end);
      return [level.tree.rebuild(found), end(value), inTree(aux, end)];
    });
}

/**
 * The function that gives the gradient of `fn` (one number) by its first argument, or by those of `argnums`. It may be applied
 * again: `grad(grad(fn))`.
 *
 * @throws E-ARG-002 where `fn` gives something else than one number
 * @example
 * const slope = torch.func.grad((x: torch.Tensor) => x.pow(3).sum());
 * slope(torch.tensor([1, 2])) // tensor([ 3., 12.])
 * torch.func.grad((x: torch.Tensor) => slope(x).sum())(torch.tensor([1, 2])) // tensor([ 6., 12.])
 */
export function grad<A extends unknown[], X, const N extends Argnums = 0>(
  fn: WithAux<A, X>,
  argnums: N | undefined,
  options: { hasAux: true },
): (...args: A) => [Like<Chosen<A, N>>, X];
export function grad<A extends unknown[], const N extends Argnums = 0>(
  fn: Fn<A, Tensor>,
  argnums?: N,
  options?: TransformOptions,
): (...args: A) => Like<Chosen<A, N>>;
export function grad(
  fn: (...args: never[]) => unknown,
  argnums: Argnums = 0,
  options: TransformOptions = {},
): (...args: unknown[]) => unknown {
  checkTransform("func.grad", fn, argnums);
  const hasAux = hasAuxOf("func.grad", options);
  const run = differentiated("func.grad", fn, argnums, hasAux);
  return (...args) => {
    const [gradient, , aux] = run(...args);
    return hasAux ? [gradient, aux] : gradient;
  };
}

/**
 * The same with the value: the function gives `[gradient, value]`; with `hasAux`, `[gradient, [value, aux]]`.
 *
 * @throws E-ARG-002 where `fn` gives something else than one number
 * @example
 * const both = torch.func.gradAndValue((x: torch.Tensor) => x.pow(2).sum());
 * const [slope, value] = both(torch.tensor([1, 2]));
 * value // tensor(5.)
 */
export function gradAndValue<A extends unknown[], X, const N extends Argnums = 0>(
  fn: WithAux<A, X>,
  argnums: N | undefined,
  options: { hasAux: true },
): (...args: A) => [Like<Chosen<A, N>>, [Tensor, X]];
export function gradAndValue<A extends unknown[], const N extends Argnums = 0>(
  fn: Fn<A, Tensor>,
  argnums?: N,
  options?: TransformOptions,
): (...args: A) => [Like<Chosen<A, N>>, Tensor];
export function gradAndValue(
  fn: (...args: never[]) => unknown,
  argnums: Argnums = 0,
  options: TransformOptions = {},
): (...args: unknown[]) => unknown {
  checkTransform("func.gradAndValue", fn, argnums);
  const hasAux = hasAuxOf("func.gradAndValue", options);
  const run = differentiated("func.gradAndValue", fn, argnums, hasAux);
  return (...args) => {
    const [gradient, value, aux] = run(...args);
    return [gradient, hasAux ? [value, aux] : value];
  };
}

/** The derivatives of each result by each argument. */
export type JacobianOf<R, I> = R extends Tensor ? Like<I> : { [K in keyof R]: JacobianOf<R[K], I> };

function jacobians(
  where: string,
  fn: (...args: never[]) => unknown,
  argnums: Argnums,
  options: TransformOptions,
) {
  checkTransform(where, fn, argnums);
  const hasAux = hasAuxOf(where, options);
  return (...args: unknown[]): unknown =>
    atLevel((outside) => {
      const level = open(where, args, argnums, outside);
      const [result, aux] = resultOf(where, fn(...(level.args as never[])), hasAux);
      const tree = treeOf(result);
      if (tree.tensors.length === 0) oneNumber(where, result);
      const graph = level.leadsOut(tree.tensors);
      const end = (x: Tensor) => (graph ? x : x.detach());
      const found = tree.tensors.map((output) =>
        level.tree.rebuild(rowsOf(where, output, level.inputs, graph).map(end)),
      );
      const built = tree.rebuild(found);
      return hasAux ? [built, inTree(aux, end)] : built;
    });
}

/**
 * The function that gives the Jacobian of `fn` by its first argument, or by those of `argnums`: of shape [...result, ...argument].
 *
 * @example
 * torch.func.jacrev((x: torch.Tensor) => x.mul(x))(torch.tensor([1, 2]))
 * // tensor([[2., 0.],
 * //         [0., 4.]])
 */
export function jacrev<A extends unknown[], R, X, const N extends Argnums = 0>(
  fn: (...args: A) => [R, X],
  argnums: N | undefined,
  options: { hasAux: true },
): (...args: A) => [JacobianOf<R, Chosen<A, N>>, X];
export function jacrev<A extends unknown[], R, const N extends Argnums = 0>(
  fn: Fn<A, R>,
  argnums?: N,
  options?: TransformOptions,
): (...args: A) => JacobianOf<R, Chosen<A, N>>;
export function jacrev(
  fn: (...args: never[]) => unknown,
  argnums: Argnums = 0,
  options: TransformOptions = {},
): (...args: unknown[]) => unknown {
  return jacobians("func.jacrev", fn, argnums, options);
}

/**
 * The same Jacobian; PyTorch's way to it goes forward, ours backward, as `jacrev`.
 *
 * @example
 * torch.func.jacfwd((x: torch.Tensor) => x.mul(x))(torch.tensor([1, 2]))
 * // tensor([[2., 0.],
 * //         [0., 4.]])
 */
export function jacfwd<A extends unknown[], R, X, const N extends Argnums = 0>(
  fn: (...args: A) => [R, X],
  argnums: N | undefined,
  options: { hasAux: true },
): (...args: A) => [JacobianOf<R, Chosen<A, N>>, X];
export function jacfwd<A extends unknown[], R, const N extends Argnums = 0>(
  fn: Fn<A, R>,
  argnums?: N,
  options?: TransformOptions,
): (...args: A) => JacobianOf<R, Chosen<A, N>>;
export function jacfwd(
  fn: (...args: never[]) => unknown,
  argnums: Argnums = 0,
  options: TransformOptions = {},
): (...args: unknown[]) => unknown {
  return jacobians("func.jacfwd", fn, argnums, options);
}

/**
 * The function that gives the Hessian of `fn` by its first argument, or by those of `argnums`: the Jacobian of the Jacobian.
 *
 * @example
 * torch.func.hessian((x: torch.Tensor) => x.pow(3).sum())(torch.tensor([1, 2]))
 * // tensor([[ 6.,  0.],
 * //         [ 0., 12.]])
 */
export function hessian<A extends unknown[], R, const N extends Argnums = 0>(
  fn: Fn<A, R>,
  argnums?: N,
): (...args: A) => JacobianOf<JacobianOf<R, Chosen<A, N>>, Chosen<A, N>>;
export function hessian(
  fn: (...args: never[]) => unknown,
  argnums: Argnums = 0,
): (...args: unknown[]) => unknown {
  const first = jacobians("func.hessian", fn, argnums, {});
  return jacobians("func.hessian", first as never, argnums, {});
}

/**
 * The value of `fn` at these arguments, and the function that takes a cotangent (of the value's shape) back to an array with one
 * gradient for each argument: `[value, pullback]`. The pullback may be called again.
 *
 * @throws E-GRAD-007 where the cotangent has another shape
 * @example
 * const [value, pullback] = torch.func.vjp((x: torch.Tensor) => x.mul(x), torch.tensor([1, 2]));
 * pullback(torch.tensor([1, 10]))[0] // tensor([ 2., 40.])
 */
export function vjp<A extends unknown[], R>(
  fn: Fn<A, R>,
  ...primals: A
): [R, (cotangents: Like<R>) => { [K in keyof A]: Like<A[K]> }] {
  const where = "func.vjp";
  checkFunction(where, "fn", fn);
  return atLevel((outside) => {
    const level = open(
      where,
      primals,
      primals.map((_, i) => i),
      outside,
    );
    const result = fn(...(level.args as A));
    const outputs = treeOf(result).tensors;
    if (outputs.length === 0) oneNumber(where, result);
    const graph = level.leadsOut(outputs);
    const end = (x: Tensor) => (graph ? x : x.detach());
    const pullback = (cotangents: unknown): unknown => {
      const given = treeOf(cotangents).tensors;
      if (given.length !== outputs.length)
        throw failure("E-GRAD-012", { where, expected: outputs.length, received: given.length });
      return atLevel((again) => {
        const createGraph = graph || (again && given.some((x) => x.requiresGrad));
        const found = pull(outputs, level.inputs, given, createGraph);
        return level.tree.rebuild(createGraph ? found : found.map((x) => x.detach()));
      });
    };
    return [inTree(result, end) as R, pullback as never];
  });
}

/**
 * The value of `fn` at `primals`, and its Jacobian times `tangents`, one for each argument: `[value, product]`. PyTorch's way goes
 * forward; here it is two passes backward.
 *
 * @throws E-GRAD-007 where a tangent has another shape than its argument
 * @example
 * const [value, product] = torch.func.jvp((x: torch.Tensor) => x.mul(x), [torch.tensor([1, 2])], [torch.tensor([1, 10])]);
 * product // tensor([ 2., 40.])
 */
export function jvp<A extends unknown[], R>(fn: Fn<A, R>, primals: A, tangents: A): [R, Like<R>] {
  const where = "func.jvp";
  checkFunction(where, "fn", fn);
  for (const [name, list] of Object.entries({ primals, tangents }))
    if (!Array.isArray(list))
      throw wrong(
        where,
        `the ${name}` as never,
        say("an array, one for each argument", "un array, uno para cada argumento"),
        list,
      );
  return atLevel((outside) => {
    const level = open(
      where,
      primals,
      primals.map((_, i) => i),
      outside,
    );
    const result = fn(...(level.args as A));
    const tree = treeOf(result);
    if (tree.tensors.length === 0) oneNumber(where, result);
    const given = treeOf(tangents).tensors;
    if (given.length !== level.inputs.length)
      throw failure("E-GRAD-012", { where, expected: level.inputs.length, received: given.length });
    const graph = level.leadsOut(tree.tensors) || (outside && given.some((x) => x.requiresGrad));
    const end = (x: Tensor) => (graph ? x : x.detach());
    const products = productOf(tree.tensors, level.inputs, given, graph);
    const found = products.map((x, i) => end(x ?? zerosOf(tree.tensors[i])));
    return [inTree(result, end) as R, tree.rebuild(found) as Like<R>];
  });
}
