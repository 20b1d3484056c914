import { say } from "../../core/messages/language.js";
import { checkTensor } from "../arguments.js";
import * as questions from "../ops/questions.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Questions about each element: bool tensors. */

type Bool = Tensor<"bool">;

/**
 * Whether each element is NaN: bool, of x's shape.
 *
 * @example
 * torch.isnan(torch.tensor([1, NaN, Infinity, -Infinity])) // tensor([False,  True, False, False])
 */
export function isnan(x: Tensor): Tensor<"bool"> {
  return questions.isnan<Tensor>(self("isnan", x)) as Bool;
}

/**
 * Whether each element is ∞ or −∞: bool, of x's shape.
 *
 * @example
 * torch.isinf(torch.tensor([1, NaN, Infinity, -Infinity])) // tensor([False, False,  True,  True])
 */
export function isinf(x: Tensor): Tensor<"bool"> {
  return questions.isinf<Tensor>(self("isinf", x)) as Bool;
}

/**
 * Whether each element is a number other than ±∞: bool, of x's shape.
 *
 * @example
 * torch.isfinite(torch.tensor([1, NaN, Infinity, -Infinity])) // tensor([ True, False, False, False])
 */
export function isfinite(x: Tensor): Tensor<"bool"> {
  return questions.isfinite<Tensor>(self("isfinite", x)) as Bool;
}

/**
 * Whether each element is ∞: bool, of x's shape.
 *
 * @example
 * torch.isposinf(torch.tensor([1, NaN, Infinity, -Infinity])) // tensor([False, False,  True, False])
 */
export function isposinf(x: Tensor): Tensor<"bool"> {
  return questions.isposinf<Tensor>(self("isposinf", x)) as Bool;
}

/**
 * Whether each element is −∞: bool, of x's shape.
 *
 * @example
 * torch.isneginf(torch.tensor([1, NaN, Infinity, -Infinity])) // tensor([False, False, False,  True])
 */
export function isneginf(x: Tensor): Tensor<"bool"> {
  return questions.isneginf<Tensor>(self("isneginf", x)) as Bool;
}

/**
 * Whether each element is a real number, NaN included: all are, bool, of x's shape.
 *
 * @example
 * torch.isreal(torch.tensor([1, NaN])) // tensor([True, True])
 */
export function isreal(x: Tensor): Tensor<"bool"> {
  return questions.isreal<Tensor>(self("isreal", x)) as Bool;
}

/**
 * Whether each element has a minus sign, −0 included: bool, of x's shape.
 *
 * @example
 * torch.signbit(torch.tensor([-1, -0, 0, 2])) // tensor([ True,  True, False, False])
 */
export function signbit(x: Tensor): Tensor<"bool"> {
  return questions.signbit<Tensor>(self("signbit", x)) as Bool;
}

/**
 * Whether both are not 0, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.logicalAnd(torch.tensor([0, 2, 0, 3]), torch.tensor([0, 0, 1, 1])) // tensor([False, False, False,  True])
 */
export function logicalAnd(x: Tensor, other: Tensor): Tensor<"bool"> {
  checkTensor("logicalAnd", say("the other", "el otro"), other);
  return questions.logicalAnd<Tensor>(self("logicalAnd", x), other) as Bool;
}

/**
 * Whether one of them is not 0, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.logicalOr(torch.tensor([0, 2, 0, 3]), torch.tensor([0, 0, 1, 1])) // tensor([False,  True,  True,  True])
 */
export function logicalOr(x: Tensor, other: Tensor): Tensor<"bool"> {
  checkTensor("logicalOr", say("the other", "el otro"), other);
  return questions.logicalOr<Tensor>(self("logicalOr", x), other) as Bool;
}

/**
 * Whether one of them alone is not 0, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.logicalXor(torch.tensor([0, 2, 0, 3]), torch.tensor([0, 0, 1, 1])) // tensor([False,  True,  True, False])
 */
export function logicalXor(x: Tensor, other: Tensor): Tensor<"bool"> {
  checkTensor("logicalXor", say("the other", "el otro"), other);
  return questions.logicalXor<Tensor>(self("logicalXor", x), other) as Bool;
}
