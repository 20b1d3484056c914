import { bytesOf } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import type { View } from "../../view.js";
import { codeOf, type Machine } from "../../wasm/abi.js";
import { isFlat, writeShape } from "../../wasm/job/shape.js";
import { addressOf } from "../../wasm/job/views.js";
import { GATHER_CHUNK } from "../../wasm/layout.js";
import { kernelsOf } from "../../wasm/module.js";
import { indexing as bytes } from "./bytes.generated.js";

const kernels = /* @__PURE__ */ kernelsOf(
  bytes,
  ...(["gatherElements", "scatterAdd", "selectSlices", "addSlices"] as const),
);

/** Nanoseconds an element: one by one, and in slices. */
const [ELEMENT, IN_SLICE] = [4, 0.5];
/** Slices with fewer elements are gone through element by element. */
const SMALLEST_SLICE = 8;

/** out[i][j] = x[i][index[i][j]] for `dim` 1; false where no kernel does it. */
export function gather(machine: Machine, out: View, x: View, dim: number, index: View): boolean {
  const count = numel(out.sizes);
  if (count === 0) return true;
  if (!writeElements(machine, out, withoutStep(x, dim), index, x.strides[dim] ?? 0)) return false;
  machine.launch(kernels.gatherElements, Math.ceil(count / GATHER_CHUNK), count * ELEMENT);
  return true;
}

/** out[i][index[i][j]] += source[i][j] for `dim` 1, in the order of the source; false where no kernel does it. */
export function scatterAdd(machine: Machine, out: View, dim: number, index: View, source: View): boolean {
  const count = numel(index.sizes);
  if (count === 0) return true;
  if (!writeElements(machine, withoutStep(out, dim), source, index, out.strides[dim] ?? 0)) return false;
  machine.launch(kernels.scatterAdd, 1, count * ELEMENT);
  return true;
}

/** Row k of out along `dim` = row index[k] of x; false where no kernel does it. */
export function indexSelect(machine: Machine, out: View, x: View, dim: number, index: View): boolean {
  const [slices, count] = [index.sizes[0], numel(out.sizes)];
  if (count === 0) return true;
  const size = count / slices;
  if (size < SMALLEST_SLICE) return gather(machine, out, x, dim, spread(index, out, dim));
  if (!writeSlices(machine, out, x, dim, index)) return false;
  const each = Math.max(1, Math.floor(GATHER_CHUNK / size));
  machine.job.param(7, each);
  machine.launch(kernels.selectSlices, Math.ceil(slices / each), count * IN_SLICE);
  return true;
}

/** Row index[k] of out along `dim` += row k of the source, in the order of k; false where no kernel does it. */
export function indexAdd(machine: Machine, out: View, dim: number, index: View, source: View): boolean {
  const [slices, count] = [index.sizes[0], numel(source.sizes)];
  if (count === 0) return true;
  const size = count / slices;
  if (size < SMALLEST_SLICE) return scatterAdd(machine, out, dim, spread(index, source, dim), source);
  if (!writeSlices(machine, out, source, dim, index)) return false;
  // Elements of the slices are independent of each other; the slices of an element are not.
  const each = Math.max(SMALLEST_SLICE, Math.floor(GATHER_CHUNK / slices));
  machine.job.param(7, each);
  machine.launch(kernels.addSlices, Math.ceil(size / each), count * IN_SLICE);
  return true;
}

/** The view without its step along `dim`: the index supplies that step. */
const withoutStep = ({ storage, dtype, sizes: shape, offset, strides }: View, dim: number): View => ({
  storage,
  dtype,
  sizes: shape,
  offset,
  strides: strides.map((stride, d) => (d === dim ? 0 : stride)),
});

/** An index of one dimension, as large as another view: the same position for a whole row along `dim`. */
const spread = ({ storage, dtype, offset, strides }: View, { sizes: shape }: View, dim: number): View => ({
  storage,
  dtype,
  offset,
  sizes: shape,
  strides: shape.map((_, d) => (d === dim ? strides[0] : 0)),
});

function writeElements({ job }: Machine, out: View, x: View, index: View, step: number): boolean {
  if (!writeShape(job, index.sizes, [out, x, index])) return false;
  job.view(0, addressOf(out), codeOf(out.dtype));
  job.view(1, addressOf(x), codeOf(x.dtype));
  job.view(2, addressOf(index), codeOf(index.dtype));
  job.param(0, step * bytesOf(out.dtype));
  return true;
}

/** `shaped` by the view whose rows are taken in order; the other has as many dimensions. */
function writeSlices({ job }: Machine, out: View, x: View, dim: number, index: View): boolean {
  const slice = out.sizes.map((size, d) => (d === dim ? 1 : size));
  if (!writeShape(job, slice, [out, x])) return false;
  const bytes = bytesOf(out.dtype);
  job.view(0, addressOf(out), codeOf(out.dtype));
  job.view(1, addressOf(x), codeOf(x.dtype));
  job.param(0, index.sizes[0]);
  job.param(1, addressOf(index));
  job.param(2, index.strides[0] * bytesOf(index.dtype));
  job.param(3, out.strides[dim] * bytes);
  job.param(4, x.strides[dim] * bytes);
  job.param(5, isFlat(0) ? 1 : 0);
  job.param(6, isFlat(1) ? 1 : 0);
  return true;
}
