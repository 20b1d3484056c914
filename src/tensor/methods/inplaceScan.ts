import type { DType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { type CumulativeArguments, cumprod, cumsum } from "../functions/scan.js";
import { type RenormArguments, renorm } from "../functions/statistics.js";
import { copyInPlace } from "../inplace.js";
import { failure } from "../messages.js";
import { clone } from "../ops/cast.js";
import type { Tensor } from "../tensor.js";

/** Sums and products of all elements so far, and shortened rows, in place: each gives the tensor that it changed. */

/** The dtype that was asked for is the tensor's own, and one of numbers. */
function checkOwn(op: string, x: Tensor, args: CumulativeArguments): void {
  if (x.dtype === "bool") {
    const expected = say("numbers", "números");
    throw failure("E-DTYPE-001", { op, expected, received: "bool", cast: "int64" });
  }
  const last = args.at(-1);
  const dtype = (typeof last === "object" ? last : {}) as { dtype?: DType | null };
  const result = dtype.dtype ?? x.dtype;
  if (result !== x.dtype) throw failure("E-DTYPE-003", { op, result, self: x.dtype });
}

/**
 * The sum of all elements so far, along `dim`, in place.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-DTYPE-003 for another dtype; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3]).cumsum_(0) // tensor([1., 3., 6.])
 */
export function cumsum_<T extends Tensor>(x: T, ...options: CumulativeArguments): T {
  const sums = cumsum(clone<Tensor>(x), ...options);
  checkOwn("cumsum_", x, options);
  return copyInPlace(x, sums, "cumsum_");
}

/**
 * The product of all elements so far, along `dim`, in place.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-DTYPE-003 for another dtype; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2, 3, 4]).cumprod_(0) // tensor([ 1.,  2.,  6., 24.])
 */
export function cumprod_<T extends Tensor>(x: T, ...options: CumulativeArguments): T {
  const products = cumprod(clone<Tensor>(x), ...options);
  checkOwn("cumprod_", x, options);
  return copyInPlace(x, products, "cumprod_");
}

/**
 * Rows along `dim` whose p-norm is above `maxnorm` are made as long as that, in place.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([[3, 4], [0.3, 0.4]]).renorm_(2, 0, 1)
 * // tensor([[0.6000, 0.8000],
 * //         [0.3000, 0.4000]])
 */
export function renorm_<T extends Tensor>(x: T, ...options: RenormArguments): T {
  return copyInPlace(x, renorm(clone<Tensor>(x), ...options), "renorm_");
}
