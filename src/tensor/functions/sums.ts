import { checkInteger, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkFactor, checkTensor, checkTensors } from "../arguments.js";
import { chain } from "../ops/chain.js";
import { contract, einsum as sumOf } from "../ops/einsum.js";
import * as products from "../ops/products.js";
import type { Tensor } from "../tensor.js";

/** Sums of products of several tensors. */

/**
 * Einstein's sum: each operand's dimensions have a letter; what has one letter is multiplied, and summed where the result lacks it. "..."
 * stands for dimensions that broadcast; a letter twice in one operand is its diagonal; without "->" the result has the letters that
 * occur once, by the alphabet. The operands come one by one or as an array; or each with a list of numbers instead of letters ("..."
 * among them), then the list of the result. Pairs are multiplied in the order of least cost.
 *
 * @throws E-ARG-002 for an equation that does not fit the operands; E-DTYPE-002 for two dtypes
 * @example
 * const [a, b] = [torch.ones(2, 3), torch.ones(3, 4)];
 * torch.einsum("ij,jk->ik", a, b).shape // [2, 4]
 * torch.einsum("ii->i", torch.eye(2)) // tensor([1., 1.])
 * torch.einsum("ij->", a) // tensor(6.)
 * torch.einsum(a, [0, 1], b, [1, 2], [0, 2]).shape // [2, 4]
 */
export function einsum(equation: string, ...operands: Tensor[] | [readonly Tensor[]]): Tensor;
export function einsum(operand: Tensor, ...rest: (Tensor | Sublist)[]): Tensor;
export function einsum(first: string | Tensor, ...rest: readonly unknown[]): Tensor {
  if (typeof first === "string") {
    const operands = rest.length === 1 && Array.isArray(rest[0]) ? rest[0] : rest;
    return sumOf<Tensor>(first, operands as Tensor[]);
  }
  const given = [first, ...rest];
  const result = given.length % 2 === 1 ? given.pop() : null;
  const tensors = given.filter((_, i) => i % 2 === 0);
  checkTensors("einsum", "operands", tensors);
  const terms = given.filter((_, i) => i % 2 === 1).map(labelsOf);
  if (tensors.length === 0)
    throw wrong("einsum", say("the operands", "los operandos"), say("at least one", "al menos uno"), first);
  return contract<Tensor>(terms, result === null ? null : labelsOf(result), tensors as Tensor[], "");
}

/** Labels of dimensions as numbers from 0 to 51; "..." for those that remain. */
export type Sublist = readonly (number | "...")[];

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function labelsOf(list: unknown): string[] {
  const expected = say("an array of numbers from 0 to 51", "un array de números de 0 a 51");
  if (!Array.isArray(list))
    throw wrong("einsum", say("a list of labels", "una lista de etiquetas"), expected, list);
  return list.map((label: unknown) => {
    if (label === "...") return label;
    const letter = typeof label === "number" ? LETTERS[label] : undefined;
    if (letter === undefined) throw wrong("einsum", say("a label", "una etiqueta"), expected, label);
    return letter;
  });
}

/**
 * Sums of products along `dims` dimensions, the last of a and the first of b (default 2), or along pairs of them: [of a, of b].
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-DTYPE-002 for two dtypes
 * @example
 * torch.tensordot(torch.ones(2, 3, 4), torch.ones(3, 4, 5)).shape // [2, 5]
 * torch.tensordot(torch.ones(2, 3), torch.ones(4, 3), [[1], [1]]).shape // [2, 4]
 */
export function tensordot(
  a: Tensor,
  b: Tensor,
  dims: number | readonly [readonly number[], readonly number[]] = 2,
): Tensor {
  checkTensor("tensordot", "a", a);
  checkTensor("tensordot", "b", b);
  if (typeof dims === "number") checkInteger("tensordot", "dims", dims, 0);
  else if (!Array.isArray(dims) || dims.length !== 2 || !dims.every((some) => Array.isArray(some)))
    throw wrong("tensordot", "dims", say("a number, or two arrays", "un número o dos arrays"), dims);
  return products.tensordot<Tensor>(a, b, dims);
}

/**
 * The product of matrices in a row, in the order of least cost.
 *
 * @throws E-SHAPE-005 for sizes that do not fit
 * @example
 * torch.chainMatmul(torch.ones(2, 3), torch.ones(3, 4), torch.ones(4, 5)).shape // [2, 5]
 */
export function chainMatmul(...matrices: Tensor[]): Tensor {
  checkTensors("chainMatmul", "matrices", matrices);
  return chain<Tensor>("chainMatmul", matrices);
}

/**
 * The p-norm distances of the rows of a [*, p, m] from those of b [*, r, m]: [*, p, r]. Default p = 2; 0 counts what differs, Infinity
 * takes the largest.
 *
 * @throws E-SHAPE-005 for rows of two lengths; E-SHAPE-006 for what are no float matrices; E-ARG-002 for a p below 0
 * @example
 * torch.cdist(torch.tensor([[0, 0]]), torch.tensor([[3, 4], [0, 1]])) // tensor([[5., 1.]])
 */
export function cdist(a: Tensor, b: Tensor, p = 2): Tensor {
  checkFactor("cdist", "p", p);
  if (!(p >= 0)) throw wrong("cdist", "p", say("a number ≥ 0", "un número ≥ 0"), p);
  return products.cdist<Tensor>(a, b, p);
}
