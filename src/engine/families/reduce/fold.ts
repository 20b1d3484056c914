import type { View } from "../../view.js";
import { codeOf, type Machine } from "../../wasm/abi.js";
import { writeShape } from "../../wasm/job/shape.js";
import { addressOf } from "../../wasm/job/views.js";

/** What the jobs of folds have in common. */

/** Nanoseconds an element of whole numbers. */
export const WHOLE_COST = 2;

/** Instead of a dimension: all in which the result has size 1. */
export const ALL_OF_ONE = -1;

/** Sizes and strides of a fold, by its rank; written anew by each. */
interface Fold {
  readonly shape: number[];
  readonly target: number[];
  readonly source: number[];
  readonly views: readonly [target: { readonly strides: number[] }, source: { readonly strides: number[] }];
}
const folds: Fold[] = [];

function newFold(rank: number): Fold {
  const [shape, target, source] = [0, 1, 2].map(() => new Array<number>(rank).fill(0));
  return { shape, target, source, views: [{ strides: target }, { strides: source }] };
}

/** Writes the shape with the kept dimensions first, then those that are folded, in which out does not move. */
export function writeFold(machine: Machine, out: View, x: View, only: number): boolean {
  const rank = x.sizes.length;
  folds[rank] ??= newFold(rank);
  const { shape, target, source, views } = folds[rank];
  let place = 0;
  for (let pass = 0; pass < 2; pass++) {
    for (let d = 0; d < rank; d++) {
      const folded = only === ALL_OF_ONE ? out.sizes[d] === 1 : d === only;
      if (folded !== (pass === 1)) continue;
      shape[place] = x.sizes[d];
      target[place] = folded ? 0 : out.strides[d];
      source[place++] = x.strides[d];
    }
  }
  if (!writeShape(machine.job, shape, views)) return false;
  machine.job.view(0, addressOf(out), codeOf(out.dtype));
  machine.job.view(1, addressOf(x), codeOf(x.dtype));
  return true;
}
