import type { DType } from "../../core/dtype.js";
import * as indexing from "../ops/indexing.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Reading and adding by index. */

/** out[i][j] = x[i][index[i][j]] for `dim` 1; the index (int64) has as many dimensions as x and no larger sizes elsewhere. */
export function gather<D extends DType>(x: Tensor<D>, dim: number, index: Tensor): Tensor<D> {
  return indexing.gather<Tensor>(self("gather", x), dim, index) as Tensor<D>;
}

/** x[i][index[i][j]] += source[i][j] for `dim` 1, in a new tensor; the source has the shape of the index. */
export function scatterAdd<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  source: Tensor,
): Tensor<D> {
  return indexing.scatterAdd<Tensor>(self("scatterAdd", x), dim, index, source) as Tensor<D>;
}

/** The positions `index` (int64, one dimension, or one number) along `dim`, as a copy. */
export function indexSelect<D extends DType>(x: Tensor<D>, dim: number, index: Tensor): Tensor<D> {
  return indexing.indexSelect<Tensor>(self("indexSelect", x), dim, index) as Tensor<D>;
}

/** Row index[k] of x along `dim` += row k of the source, in a new tensor. */
export function indexAdd<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  source: Tensor,
): Tensor<D> {
  return indexing.indexAdd<Tensor>(self("indexAdd", x), dim, index, source) as Tensor<D>;
}
