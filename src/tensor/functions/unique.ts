import { boolean, integer } from "../../core/constraints.js";
import { int64Array, newArray } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { parameter, signature } from "../../core/parameters.js";
import { normalizeDim, numel } from "../../core/shape.js";
import { type Groups, groupElements, groupRows } from "../distinct.js";
import { failure } from "../messages.js";
import { indexSelect } from "../ops/indexing.js";
import { transpose } from "../ops/view.js";
import { fromArray, readData } from "../read.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Which values there are. The values are read. */

export interface ConsecutiveOptions {
  /** Also where each element of x stands in the result. Default false. */
  returnInverse?: boolean;
  /** Also how often each occurs. Default false. */
  returnCounts?: boolean;
  /** Slices along this dimension instead of elements. Default null. */
  dim?: number | null;
}

export interface UniqueOptions extends ConsecutiveOptions {
  /** From the smallest to the largest; they come so in any case. Default true. */
  sorted?: boolean;
}

const UNIQUE = signature<UniqueOptions>("unique", {
  sorted: parameter(true, boolean),
  returnInverse: parameter(false, boolean),
  returnCounts: parameter(false, boolean),
  dim: parameter(null, integer()),
});

const CONSECUTIVE = signature<ConsecutiveOptions>("uniqueConsecutive", {
  returnInverse: parameter(false, boolean),
  returnCounts: parameter(false, boolean),
  dim: parameter(null, integer()),
});

/** The values of groups, with what else is asked for. */
function resultOf(
  x: Tensor,
  values: Tensor,
  { inverse, counts }: Groups,
  sizes: readonly number[],
  { returnInverse, returnCounts }: Required<Pick<ConsecutiveOptions, "returnInverse" | "returnCounts">>,
): Tensor | Tensor[] {
  if (!returnInverse && !returnCounts) return values;
  return [
    values,
    ...(returnInverse ? [fromArray(x, "int64", int64Array(inverse), sizes)] : []),
    ...(returnCounts ? [fromArray(x, "int64", int64Array(counts))] : []),
  ];
}

function distinct(
  name: string,
  x: Tensor,
  sorted: boolean,
  options: Required<ConsecutiveOptions>,
): Tensor | Tensor[] {
  self(name, x);
  const { dim } = options;
  if (dim === null) {
    const data = readData(x);
    const groups = groupElements(data, x.dtype, sorted);
    const values = newArray(x.dtype, groups.first.length);
    groups.first.forEach((place, k) => {
      values[k] = data[place] as never;
    });
    return resultOf(x, fromArray(x, x.dtype, values), groups, x.sizes, options);
  }
  const along = normalizeDim(name, dim, x.sizes.length);
  if (x.sizes.length === 0) {
    const expected = say("at least one dimension", "al menos una dimensión");
    throw failure("E-SHAPE-006", { op: name, expected, shape: x.sizes });
  }
  const count = x.sizes[along];
  const width = numel(x.sizes.filter((_, d) => d !== along));
  if (width === 0) {
    const expected = say("elements in the slices", "elementos en las secciones");
    throw failure("E-SHAPE-006", { op: name, expected, shape: x.sizes });
  }
  const plain = x.detach();
  const groups = groupRows(readData(transpose(plain, 0, along)), count, width, sorted);
  const places = fromArray(x, "int64", int64Array(groups.first));
  return resultOf(x, indexSelect<Tensor>(plain, along, places), groups, [count], options);
}

/**
 * The different values, from the smallest to the largest; with `returnInverse` and `returnCounts` an array of them, the place of each
 * element among them, and how often each occurs. With `dim`, different slices. NaN equals nothing.
 *
 * x: any shape; values: [n], inverse: x's shape (with `dim`: the size of that), counts: [n]. No gradient.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for slices without elements
 * @example
 * torch.unique(torch.tensor([3, 1, 3])) // tensor([1., 3.])
 * const [values, inverse, counts] = torch.unique(torch.tensor([3, 1, 3]), { returnInverse: true, returnCounts: true });
 * inverse // tensor([1, 0, 1])
 * counts // tensor([1, 2])
 */
export function unique(
  x: Tensor,
  options: UniqueOptions & { returnInverse: true; returnCounts: true },
): [values: Tensor, inverse: Tensor, counts: Tensor];
export function unique(
  x: Tensor,
  options: UniqueOptions & { returnInverse: true },
): [values: Tensor, inverse: Tensor];
export function unique(
  x: Tensor,
  options: UniqueOptions & { returnCounts: true },
): [values: Tensor, counts: Tensor];
export function unique(x: Tensor, sorted?: boolean | UniqueOptions): Tensor;
export function unique(x: Tensor, ...options: unknown[]): unknown {
  return distinct("unique", x, true, UNIQUE.read(options));
}

/**
 * Each value that differs from the one before it; with `returnInverse` and `returnCounts` an array of them, as `unique`.
 *
 * x: any shape; values: [n], inverse: x's shape (with `dim`: the size of that), counts: [n]. No gradient.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for slices without elements
 * @example
 * torch.uniqueConsecutive(torch.tensor([1, 1, 2, 1])) // tensor([1., 2., 1.])
 * const [, counts] = torch.uniqueConsecutive(torch.tensor([1, 1, 2, 1]), { returnCounts: true });
 * counts // tensor([2, 1, 1])
 */
export function uniqueConsecutive(
  x: Tensor,
  options: ConsecutiveOptions & { returnInverse: true; returnCounts: true },
): [values: Tensor, inverse: Tensor, counts: Tensor];
export function uniqueConsecutive(
  x: Tensor,
  options: ConsecutiveOptions & { returnInverse: true },
): [values: Tensor, inverse: Tensor];
export function uniqueConsecutive(
  x: Tensor,
  options: ConsecutiveOptions & { returnCounts: true },
): [values: Tensor, counts: Tensor];
export function uniqueConsecutive(x: Tensor, options?: ConsecutiveOptions): Tensor;
export function uniqueConsecutive(x: Tensor, ...options: unknown[]): unknown {
  return distinct("uniqueConsecutive", x, false, CONSECUTIVE.read(options));
}
