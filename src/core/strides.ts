import type { Shape, Strides } from "./shape.js";

/** Strides of a tensor laid out row by row: the last dimension is next to itself. */
export function contiguousStrides(shape: Shape): Strides {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= Math.max(shape[d], 1);
  }
  return strides;
}

/** The shape in which an expanded view names each element in memory once: a stride of 0 goes nowhere. */
export const onceInMemory = (shape: Shape, strides: Strides): Shape =>
  shape.map((size, d) => (strides[d] === 0 ? Math.min(size, 1) : size));

/** Whether two elements may be one in memory: they are none where each dimension steps over all that finer ones reach. */
export function mayRepeat(shape: Shape, strides: Strides): boolean {
  if (shape.includes(0)) return false;
  const steps = shape.flatMap((size, d) => (size > 1 ? [[strides[d], size]] : [])).sort(([a], [b]) => a - b);
  let reach = 0;
  return !steps.every(([step, size]) => {
    const isOver = step > reach;
    reach += (size - 1) * step;
    return isOver;
  });
}

/** Whether the elements stand row by row without gaps; strides of dimensions of size 1 do not matter. */
export function isContiguous(shape: Shape, strides: Strides): boolean {
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    if (shape[d] === 0) return true;
    if (shape[d] !== 1) {
      if (strides[d] !== step) return false;
      step *= shape[d];
    }
  }
  return true;
}

/**
 * The dimensions in the order in which they lie in memory, the outermost first, as PyTorch's TensorIterator tells it: by
 * their strides, where a stride of 0 says nothing, and of equal strides the larger size stands further out.
 */
export function memoryOrder(shape: Shape, strides: Strides): number[] {
  const inward = shape.map((_, d) => shape.length - 1 - d);
  const further = (a: number, b: number): number => {
    if (strides[a] === 0 || strides[b] === 0) return 0;
    return strides[a] - strides[b] || Number(shape[a] > shape[b]);
  };
  for (let i = 1; i < inward.length; i++) {
    let at = i;
    for (let other = i - 1; other >= 0; other--) {
      const order = further(inward[other], inward[at]);
      if (order < 0) break;
      if (order === 0) continue;
      [inward[other], inward[at]] = [inward[at], inward[other]];
      at = other;
    }
  }
  return inward.reverse();
}

/** Strides without gaps that keep the order of these in memory. */
export function denseStrides(shape: Shape, strides: Strides): Strides {
  if (isContiguous(shape, strides)) return contiguousStrides(shape);
  const dense = new Array<number>(shape.length);
  let step = 1;
  for (const d of memoryOrder(shape, strides).reverse()) {
    dense[d] = step;
    step *= Math.max(shape[d], 1);
  }
  return dense;
}

/** Strides that read a tensor of `shape` as the larger `target`: 0 in every dimension that is repeated. */
export function broadcastStrides(shape: Shape, strides: Strides, target: Shape): Strides {
  const lead = target.length - shape.length;
  return target.map((size, d) => (d < lead || (shape[d - lead] === 1 && size !== 1) ? 0 : strides[d - lead]));
}

/**
 * Strides that show the same elements under another shape without a copy, or null where there are none
 * (`view` of a transposed matrix). Runs of dimensions that are contiguous among themselves are split and joined
 * freely; a run is never crossed. `shape` and `target` have the same number of elements.
 */
export function viewStrides(shape: Shape, strides: Strides, target: Shape): Strides | null {
  if (shape.includes(0)) return contiguousStrides(target);
  // Dimensions of size 1 lie anywhere: their strides say nothing.
  const kept = shape.map((_, d) => d).filter((d) => shape[d] !== 1);
  const result = new Array<number>(target.length).fill(1);
  let t = target.length - 1;
  for (let k = kept.length - 1; k >= 0; k--) {
    // One run of the source, from the right: `count` elements, `step` apart.
    const step = strides[kept[k]];
    let count = shape[kept[k]];
    while (k > 0 && strides[kept[k - 1]] === count * step) count *= shape[kept[--k]];
    let placed = 1;
    for (; t >= 0 && (placed < count || target[t] === 1); t--) {
      result[t] = placed * step;
      placed *= target[t];
    }
    if (placed !== count) return null;
  }
  return result;
}
