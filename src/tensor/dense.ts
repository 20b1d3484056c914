import { numel } from "../core/shape.js";
import { denseStrides } from "../core/strides.js";
import type { Tensor } from "./tensor.js";

/** A new tensor of the shape and dtype of another, without gaps, its dimensions in the same order in memory, as PyTorch's empty_like. */
export function denseLike(x: Tensor): Tensor {
  const { dtype, shape, strides } = x;
  const { storage } = x.spawnNew(dtype, shape, numel(shape)) as Tensor;
  return x.spawn(storage, dtype, shape, denseStrides(shape, strides), 0) as Tensor;
}
