import type { Shape } from "../../../core/shape.js";
import type { View } from "../../view.js";
import type { Job } from "../abi.js";
import { MAX_RANK } from "../layout.js";

/** All that is asked of a view here. */
type Steps = Pick<View, "strides">;

/** Scratch of one call: sizes and strides, from the innermost dimension outwards. */
const sizes = new Int32Array(MAX_RANK);
const strides: readonly Int32Array[] = Array.from({ length: 5 }, () => new Int32Array(MAX_RANK));
let rank = 0;
let count = 0;

/**
 * Writes the shape of a job with the strides of its views (of that shape all), in as few dimensions as they can be
 * joined to: neighbours become one where each view steps over them as over one. `skip` leaves a dimension out.
 * False where more than MAX_RANK remain.
 */
export function writeShape(job: Job, shape: Shape, views: readonly Steps[], skip = -1): boolean {
  rank = 0;
  count = views.length;
  for (let d = shape.length - 1; d >= 0; d--) {
    if (d === skip || shape[d] === 1) continue;
    if (rank > 0 && joins(views, d)) {
      sizes[rank - 1] *= shape[d];
    } else {
      if (rank === MAX_RANK) return false;
      sizes[rank] = shape[d];
      for (let v = 0; v < count; v++) strides[v][rank] = views[v].strides[d];
      rank++;
    }
  }
  job.rank(rank);
  for (let d = 0; d < rank; d++) {
    job.size(d, sizes[rank - 1 - d]);
    for (let v = 0; v < count; v++) job.stride(v, d, strides[v][rank - 1 - d]);
  }
  return true;
}

/** Whether dimension d continues the outermost one so far, in every view. */
function joins(views: readonly Steps[], d: number): boolean {
  for (let v = 0; v < count; v++) {
    if (views[v].strides[d] !== strides[v][rank - 1] * sizes[rank - 1]) return false;
  }
  return true;
}

/** Of the views written last: whether all elements of number `v` stand side by side, row by row. */
export function isFlat(v: number): boolean {
  return rank === 0 || (rank === 1 && strides[v][0] === 1);
}

/** Of the views written last: whether number `v` is one element, repeated. */
export function isRepeated(v: number): boolean {
  for (let d = 0; d < rank; d++) if (strides[v][d] !== 0) return false;
  return true;
}

/** Of the views written last: the size of the dimension that has `inner` dimensions within. */
export function sizeAt(inner: number): number {
  return inner < rank ? sizes[inner] : 1;
}

/** Of the views written last: the step of number `v` along the dimension that has `inner` dimensions within. */
export function strideAt(v: number, inner: number): number {
  return inner < rank ? strides[v][inner] : 0;
}
