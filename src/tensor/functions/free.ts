import { checkOptions } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkTensor } from "../arguments.js";
import { failure } from "../messages.js";
import { where as choose, logicalNot } from "../ops/compare.js";
import * as join from "../ops/join.js";
import { nonzeroAsTuple } from "../ops/masked.js";
import { isAmong } from "../ops/membership.js";
import { polygamma as derivativeOfDigamma } from "../ops/special.js";
import type { Tensor } from "../tensor.js";

/** Functions that are no methods: of several tensors, or of a condition. */

/**
 * The tensors one after the other along `dim` (default 0). The other sizes are equal, dtypes are promoted.
 *
 * tensors: [*, nᵢ, *]; result: [*, Σ nᵢ, *].
 *
 * @throws E-SHAPE-008 where the other sizes differ; E-SHAPE-006 for scalars; E-SHAPE-002 for a dimension that they do not
 * have; E-ARG-002 for no tensor
 * @example
 * torch.cat([torch.zeros(1, 2), torch.ones(2, 2)]).shape // [3, 2]
 */
export function cat(tensors: readonly Tensor[], dim = 0): Tensor {
  return join.cat(tensors, dim);
}

/**
 * The tensors along a new dimension (default 0). Their shapes are equal.
 *
 * tensors: n of [*]; result: [n, *] for dim 0.
 *
 * @throws E-SHAPE-006 where shapes differ; E-ARG-002 for no tensor
 * @example
 * torch.stack([torch.tensor([1, 2]), torch.tensor([3, 4])], 1)
 * // tensor([[1., 3.],
 * //         [2., 4.]])
 */
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  return join.stack(tensors, dim);
}

/**
 * Elements of `a` where the condition (bool) holds, of `b` elsewhere. Shapes broadcast, the dtypes of a and b are promoted. Of a condition
 * alone the positions where it is not 0: a tensor for each dimension, which reads its values.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for a condition that is no bool (or uint8)
 * @example
 * const x = torch.tensor([-1, 2]);
 * torch.where(x.gt(0), x, 0) // tensor([0., 2.])
 * const [positions] = torch.where(x.gt(0));
 * positions // tensor([1])
 */
export function where(condition: Tensor): Tensor<"int64">[];
export function where(condition: Tensor, a: Tensor | number, b: Tensor | number): Tensor;
export function where(condition: Tensor, a?: Tensor | number, b?: Tensor | number): Tensor | Tensor[] {
  checkTensor("where", say("the condition", "la condición"), condition);
  if (a === undefined && b === undefined) return nonzeroAsTuple<Tensor>(condition);
  if (condition.dtype !== "bool" && condition.dtype !== "uint8") {
    const expected = say("a condition of dtype bool", "una condición de dtype bool");
    throw failure("E-DTYPE-001", { op: "where", expected, received: condition.dtype, cast: "bool" });
  }
  return choose<Tensor>(condition, a as Tensor, b as Tensor);
}

/**
 * The n-th derivative of `digamma`, of each element; its method is `x.polygamma(n)`. Shape: x's; whole numbers give float32.
 *
 * @throws E-ARG-002 for an n below 0
 * @example
 * torch.polygamma(1, torch.tensor([1, 0.5])) // tensor([1.6449, 4.9348])
 */
export function polygamma(n: number, x: Tensor): Tensor {
  checkTensor("polygamma", say("the input", "la entrada"), x);
  return derivativeOfDigamma<Tensor>(n, x);
}

/**
 * Whether each of the elements is among the others: bool, of the elements' shape. Either may be a plain number; NaN is nowhere.
 *
 * @throws E-DTYPE-001 for bool; E-ARG-002 for two numbers
 * @example
 * torch.isin(torch.tensor([[1, 2], [3, 4]]), torch.tensor([2, 3]))
 * // tensor([[False,  True],
 * //         [ True, False]])
 */
export function isin(
  elements: Tensor | number,
  testElements: Tensor | number,
  options?: IsinOptions,
): Tensor<"bool"> {
  checkOptions("isin", options, ["assumeUnique", "invert"]);
  const found = isAmong<Tensor>(elements, testElements);
  return (options?.invert === true ? logicalNot<Tensor>(found) : found) as Tensor<"bool">;
}

export interface IsinOptions {
  /** Whether nothing occurs twice: taken as PyTorch takes it, and changes no result. Default false. */
  assumeUnique?: boolean;
  /** Whether to ask for those that are not among the others. Default false. */
  invert?: boolean;
}
