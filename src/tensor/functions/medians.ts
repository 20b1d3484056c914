import { boolean, integer } from "../../core/constraints.js";
import { parameter, signature } from "../../core/parameters.js";
import * as order from "../ops/order.js";
import type { Tensor } from "../tensor.js";
import type { Places } from "./order.js";
import { self } from "./self.js";

/** Medians: of all elements a tensor, along a dimension a pair. */

export interface MedianOptions {
  /** The dimension. */
  dim: number;
  /** Keep the dimension with size 1. Default false. */
  keepdim?: boolean;
}

const MEDIAN = signature<Partial<MedianOptions>>("median", {
  dim: parameter(null, integer()),
  keepdim: parameter(false, boolean),
});

function medianOf(name: "median" | "nanmedian", x: Tensor, args: readonly unknown[]): Tensor | Places {
  const { dim, keepdim } = MEDIAN.read(args, name);
  self(name, x);
  if (dim === null) return order.median<Tensor>(name, x);
  return order.medianAlong<Tensor>(name, x, dim, keepdim) as Places;
}

/**
 * The median, the lower of two where their number is even; with a dimension `{ values, indices }` along it. NaN wins.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * torch.median(torch.tensor([3, 1, 2, 4])) // tensor(2.)
 * torch.median(torch.tensor([[3, 1, 2], [6, 5, 4]]), 1).values // tensor([2., 5.])
 */
export function median(x: Tensor): Tensor;
export function median(
  x: Tensor,
  dim: number | MedianOptions,
  keepdim?: boolean | { keepdim?: boolean },
): Places;
export function median(x: Tensor, ...options: unknown[]): Tensor | Places {
  return medianOf("median", x, options);
}

/**
 * The median of what is not NaN, the lower of two; with a dimension `{ values, indices }` along it.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * torch.nanmedian(torch.tensor([3, NaN, 1])) // tensor(1.)
 */
export function nanmedian(x: Tensor): Tensor;
export function nanmedian(
  x: Tensor,
  dim: number | MedianOptions,
  keepdim?: boolean | { keepdim?: boolean },
): Places;
export function nanmedian(x: Tensor, ...options: unknown[]): Tensor | Places {
  return medianOf("nanmedian", x, options);
}
