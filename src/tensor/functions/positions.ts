import { checkBoolean, checkOptions } from "../../core/check.js";
import * as masked from "../ops/masked.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Where elements are not 0. */

export interface NonzeroOptions {
  /** Whether a tensor of positions comes for each dimension, instead of one with a row for each element. Default false. */
  asTuple?: boolean;
}

/**
 * Where x is not 0 (or true): a row of positions for each such element; with `asTuple` a tensor for each dimension. Reads the values.
 *
 * x: any shape; result: int64, [n, rank].
 *
 * @example
 * const x = torch.tensor([[1, 0], [0, 2]]);
 * x.nonzero()
 * // tensor([[0, 0],
 * //         [1, 1]])
 * const [rows, columns] = x.nonzero({ asTuple: true });
 * columns // tensor([0, 1])
 */
export function nonzero(x: Tensor, options: { asTuple: true }): Tensor<"int64">[];
export function nonzero(x: Tensor, options?: NonzeroOptions): Tensor<"int64">;
export function nonzero(x: Tensor, options?: NonzeroOptions): Tensor | Tensor[] {
  checkOptions("nonzero", options, ["asTuple"]);
  const asTuple = options?.asTuple ?? false;
  checkBoolean("nonzero", "asTuple", asTuple);
  return asTuple ? masked.nonzeroAsTuple(self("nonzero", x)) : masked.nonzero(self("nonzero", x));
}

/**
 * Where x is not 0 (or true): a row of positions for each such element. Reads the values.
 *
 * x: any shape; result: int64, [n, rank].
 *
 * @example
 * torch.tensor([0, 3, 4]).argwhere()
 * // tensor([[1],
 * //         [2]])
 */
export function argwhere(x: Tensor): Tensor<"int64"> {
  return masked.nonzero<Tensor>(self("argwhere", x)) as Tensor<"int64">;
}
