import "../../src/tensor/methods.js";
import { type ArrayOf, type DType, newArray } from "../../src/core/dtype.js";
import { numel, type Shape, type Strides } from "../../src/core/shape.js";
import { contiguousStrides } from "../../src/core/strides.js";
import { currentEngine } from "../../src/tensor/currentEngine.js";
import { Tensor } from "../../src/tensor/tensor.js";

/** Tensors made from the engine up, so that tests of operations rest on no other operation. */

/** Numbers as the typed array of a dtype holds them. */
export function arrayFrom<D extends DType>(dtype: D, values: ArrayLike<number>): ArrayOf[D] {
  const array = newArray(dtype, values.length);
  for (let i = 0; i < values.length; i++) {
    array[i] = (
      dtype === "int64" ? BigInt(values[i]) : dtype === "bool" ? Number(values[i] !== 0) : values[i]
    ) as never;
  }
  return array;
}

/** How the elements of a tensor lie in memory. */
export type Layout = "contiguous" | "offset" | "transposed" | "sliced" | "expanded";
export const LAYOUTS: readonly Layout[] = ["contiguous", "offset", "transposed", "sliced", "expanded"];

interface Placed {
  readonly strides: Strides;
  readonly offset: number;
  readonly room: number;
}

function place(shape: Shape, layout: Layout): Placed {
  const count = numel(shape);
  if (layout === "offset") return { strides: contiguousStrides(shape), offset: 3, room: count + 5 };
  if (layout === "transposed") {
    const strides = [...contiguousStrides([...shape].reverse())].reverse();
    return { strides, offset: 0, room: count };
  }
  if (layout === "sliced") {
    // every second element, from the second on, in each dimension
    const whole = shape.map((size) => 2 * size + 1);
    const steps = contiguousStrides(whole);
    return { strides: steps.map((s) => 2 * s), offset: steps.reduce((a, b) => a + b, 0), room: numel(whole) };
  }
  if (layout === "expanded") {
    // one position along the first dimension, repeated
    const strides = contiguousStrides(shape).map((stride, d) => (d === 0 ? 0 : stride));
    return { strides, offset: 0, room: Math.max(1, count) };
  }
  return { strides: contiguousStrides(shape), offset: 0, room: count };
}

/** A tensor of these values in a layout. Expanded, those along the first dimension are all the first one's. */
export function build<D extends DType>(
  dtype: D,
  shape: Shape,
  values: ArrayLike<number>,
  layout: Layout = "contiguous",
): Tensor<D> {
  const { strides, offset, room } = place(shape, layout);
  const engine = currentEngine();
  const storage = engine.allocate(dtype, room);
  const own = engine.allocate(dtype, values.length);
  engine.write(own, 0, arrayFrom(dtype, values));
  const tensor = new Tensor<D>(storage, dtype, shape, strides, offset);
  const first = layout === "expanded" && shape[0] > 0 ? [1, ...shape.slice(1)] : shape;
  const window = { storage, dtype, sizes: first, strides, offset };
  engine.copy(window, { storage: own, dtype, sizes: first, strides: contiguousStrides(shape), offset: 0 });
  return tensor;
}

/** A float64 tensor of the shape of another, for weights and gradients. */
export function weightTensor(like: Tensor, values: Float64Array): Tensor {
  return build(like.dtype, like.shape, values);
}
