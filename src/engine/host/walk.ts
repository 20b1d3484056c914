import type { Shape, Strides } from "../../core/shape.js";
import type { View } from "../view.js";

/** What `walk` needs of a view. */
export interface Layout {
  readonly strides: Strides;
  readonly offset: number;
}

/**
 * Goes through `shape` row by row, in order, over several layouts at once. `row(at, length)` is called once a row of
 * the last dimension: element i of it stands at `at[k] + i · strides[k][last]` of layout k. A scalar is one row of one.
 */
export function walk(
  shape: Shape,
  layouts: readonly Layout[],
  row: (at: readonly number[], length: number) => void,
): void {
  const last = shape.length - 1;
  if (shape.includes(0)) return;
  const at = layouts.map((layout) => layout.offset);
  if (last < 0) {
    row(at, 1);
    return;
  }
  const index = new Array<number>(last).fill(0);
  for (;;) {
    row(at, shape[last]);
    let d = last - 1;
    for (; d >= 0; d--) {
      const carry = ++index[d] === shape[d];
      for (let k = 0; k < at.length; k++) {
        const stride = layouts[k].strides[d];
        at[k] += carry ? -stride * (shape[d] - 1) : stride;
      }
      if (!carry) break;
      index[d] = 0;
    }
    if (d < 0) return;
  }
}

/** The step of a layout along the last dimension (0 for a scalar). */
export function lastStride(layout: Layout): number {
  return layout.strides.length > 0 ? layout.strides[layout.strides.length - 1] : 0;
}

/** The same elements with dimension `dim` last, so that a walk goes line by line along it. */
export function moveLast<V extends View>(view: V, dim: number): View {
  const move = (sizes: readonly number[]) => [...sizes.slice(0, dim), ...sizes.slice(dim + 1), sizes[dim]];
  if (view.sizes.length === 0) return view;
  return {
    storage: view.storage,
    dtype: view.dtype,
    offset: view.offset,
    sizes: move(view.sizes),
    strides: move(view.strides),
  };
}
