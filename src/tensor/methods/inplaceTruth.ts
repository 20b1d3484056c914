import { checkTensor } from "../arguments.js";
import * as compare from "../ops/compare.js";
import * as questions from "../ops/questions.js";
import { answerInPlace, compareInPlace } from "../replace.js";
import type { Tensor } from "../tensor.js";

/** Comparisons and truth values in place: 1 and 0 in the dtype of the tensor, which each gives. */

/**
 * Becomes whether x = other, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).eq_(2) // tensor([0., 1., 0.])
 */
export function eq_<T extends Tensor>(x: T, other: Tensor | number): T {
  return compareInPlace("eq_", x, other, (old) => compare.eq<Tensor>(old, other));
}

/**
 * Becomes whether x ≠ other, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).ne_(2) // tensor([1., 0., 1.])
 */
export function ne_<T extends Tensor>(x: T, other: Tensor | number): T {
  return compareInPlace("ne_", x, other, (old) => compare.ne<Tensor>(old, other));
}

/**
 * Becomes whether x < other, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).lt_(2) // tensor([1., 0., 0.])
 */
export function lt_<T extends Tensor>(x: T, other: Tensor | number): T {
  return compareInPlace("lt_", x, other, (old) => compare.lt<Tensor>(old, other));
}

/**
 * Becomes whether x ≤ other, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).le_(2) // tensor([1., 1., 0.])
 */
export function le_<T extends Tensor>(x: T, other: Tensor | number): T {
  return compareInPlace("le_", x, other, (old) => compare.le<Tensor>(old, other));
}

/**
 * Becomes whether x > other, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).gt_(2) // tensor([0., 0., 1.])
 */
export function gt_<T extends Tensor>(x: T, other: Tensor | number): T {
  return compareInPlace("gt_", x, other, (old) => compare.gt<Tensor>(old, other));
}

/**
 * Becomes whether x ≥ other, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).ge_(2) // tensor([0., 1., 1.])
 */
export function ge_<T extends Tensor>(x: T, other: Tensor | number): T {
  return compareInPlace("ge_", x, other, (old) => compare.ge<Tensor>(old, other));
}

/**
 * `ne_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).notEqual_(2) // tensor([1., 0.])
 */
export const notEqual_ = ne_;

/**
 * `lt_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).less_(2) // tensor([1., 0.])
 */
export const less_ = lt_;

/**
 * `le_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).lessEqual_(2) // tensor([1., 1.])
 */
export const lessEqual_ = le_;

/**
 * `gt_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).greater_(2) // tensor([0., 0.])
 */
export const greater_ = gt_;

/**
 * `ge_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).greaterEqual_(2) // tensor([0., 1.])
 */
export const greaterEqual_ = ge_;

/**
 * Becomes whether both are not 0, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape
 * @example
 * torch.tensor([0, 2, 3]).logicalAnd_(torch.tensor([1, 0, 1])) // tensor([0., 0., 1.])
 */
export function logicalAnd_<T extends Tensor>(x: T, other: Tensor): T {
  checkTensor("logicalAnd_", "other", other);
  return answerInPlace("logicalAnd_", x, [other], (old) => questions.logicalAnd<Tensor>(old, other));
}

/**
 * Becomes whether one of both is not 0, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape
 * @example
 * torch.tensor([0, 2, 3]).logicalOr_(torch.tensor([1, 0, 1])) // tensor([1., 1., 1.])
 */
export function logicalOr_<T extends Tensor>(x: T, other: Tensor): T {
  checkTensor("logicalOr_", "other", other);
  return answerInPlace("logicalOr_", x, [other], (old) => questions.logicalOr<Tensor>(old, other));
}

/**
 * Becomes whether one of both alone is not 0, in place: 1 or 0.
 *
 * @throws E-SHAPE-010 where the result has another shape
 * @example
 * torch.tensor([0, 2, 3]).logicalXor_(torch.tensor([1, 0, 1])) // tensor([1., 1., 0.])
 */
export function logicalXor_<T extends Tensor>(x: T, other: Tensor): T {
  checkTensor("logicalXor_", "other", other);
  return answerInPlace("logicalXor_", x, [other], (old) => questions.logicalXor<Tensor>(old, other));
}

/**
 * Becomes whether it is 0, in place: 1 or 0.
 *
 * @example
 * torch.tensor([0, 2]).logicalNot_() // tensor([1., 0.])
 */
export function logicalNot_<T extends Tensor>(x: T): T {
  return answerInPlace("logicalNot_", x, [], (old) => compare.logicalNot<Tensor>(old));
}
