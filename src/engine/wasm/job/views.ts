import { bytesOf, type DType } from "../../../core/dtype.js";
import { numel, type Shape } from "../../../core/shape.js";
import { contiguousStrides } from "../../../core/strides.js";
import type { View } from "../../view.js";
import type { Placed } from "../abi.js";

/** What the functions that write jobs have in common. */

/** Address of the element [0, 0, …] of a view. */
export function addressOf(view: View): number {
  return (view.storage as Placed).address + view.offset * bytesOf(view.dtype);
}

/** Whether the view repeats one matrix over all its dimensions before `end`. */
export function repeats(view: View, end: number): boolean {
  for (let d = 0; d < end; d++) if (view.sizes[d] !== 1 && view.strides[d] !== 0) return false;
  return true;
}

/** Whether dimensions 0 … last stand in memory as one: each is as far from itself as the next is long. */
export function joins(view: View, last: number): boolean {
  for (let d = 0; d < last; d++) {
    if (view.sizes[d] !== 1 && view.strides[d] !== view.strides[d + 1] * view.sizes[d + 1]) return false;
  }
  return true;
}

/** A view of a workspace, row by row. */
export function workspaceView(address: number, dtype: DType, shape: Shape): View {
  const storage: Placed = {
    address,
    dtype,
    length: numel(shape),
    version: 0,
    unchecked: 0,
    writtenBy: "",
    saved: 0,
    inner: false,
  };
  return { storage, dtype, sizes: shape, strides: contiguousStrides(shape), offset: 0 };
}
