import { bytesOf, isFloat } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import * as layout from "../../wasm/layout.js";
import { onFloats } from "../../wasm/module.js";
import { copy } from "../copy/launch.js";
import { softmax as bytes } from "./bytes.generated.js";

const kernels = /* @__PURE__ */ onFloats(bytes, "softmax");

import { sizeAt, strideAt, writeShape } from "../../wasm/job/shape.js";
import { addressOf, workspaceView } from "../../wasm/job/views.js";

/** Elements a chunk, at least; nanoseconds an element. */
const [CHUNK, COST] = [4096, 1.5];

/** One of SOFTMAX … of layout.ts along `dim`; false where no kernel does it. */
export function alongLines(
  machine: Machine,
  which: number,
  out: View,
  inputs: readonly View[],
  dim: number,
): boolean {
  const count = numel(out.sizes);
  if (!isFloat(out.dtype)) return false;
  if (count === 0) return true;
  const n = out.sizes[dim] ?? 1;
  const views = [out, ...inputs].map((view) => dimLast(view, dim));
  const { job } = machine;
  if (!writeShape(job, views[0].sizes, views)) return false;
  // Views with steps along the line hinder it from joining others: it is the last dimension of the job, or joined flat.
  const flat = views.map((_, v) => strideAt(v, 0) === 1 && sizeAt(0) % n === 0);
  if (n * bytesOf(out.dtype) > layout.LONGEST_LINE && flat.includes(false)) {
    return onCopies(machine, which, out, inputs, dim);
  }
  views.forEach((view, v) => {
    job.view(v, addressOf(view), 0);
    job.param(4 + v, n === 1 || flat[v] ? 1 : 0);
  });
  const each = Math.max(1, Math.floor(CHUNK / n));
  job.param(0, which);
  job.param(1, count / n);
  job.param(2, n);
  job.param(3, each);
  machine.launch(kernels[out.dtype], Math.ceil(count / n / each), count * COST);
  return true;
}

/** Very long lines with steps are laid side by side first. */
function onCopies(machine: Machine, which: number, out: View, inputs: readonly View[], dim: number): boolean {
  const bytes = numel(out.sizes) * bytesOf(out.dtype);
  const last = [out, ...inputs].map((view) => dimLast(view, dim));
  const start = machine.workspace(last.length * bytes);
  const flat = last.map((view, v) => workspaceView(start + v * bytes, out.dtype, view.sizes));
  for (let v = 1; v < last.length; v++) if (!copy(machine, flat[v], last[v])) return false;
  const [result, ...operands] = flat;
  return alongLines(machine, which, result, operands, out.sizes.length - 1) && copy(machine, last[0], result);
}

/** The same elements with `dim` as the last dimension. */
function dimLast({ storage, dtype, offset, sizes: shape, strides }: View, dim: number): View {
  const move = (sizes: readonly number[]) =>
    sizes.length === 0 ? sizes : [...sizes.slice(0, dim), ...sizes.slice(dim + 1), sizes[dim]];
  return { storage, dtype, offset, sizes: move(shape), strides: move(strides) };
}
