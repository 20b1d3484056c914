import { noGrad } from "../autograd/mode.js";
import type { Module } from "../nn/module.js";
import { narrow } from "../tensor/functions/shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** Rows as tensors: x [n, features] float32, y [n] int64. */
export interface Rows {
  readonly x: Tensor;
  readonly y: Tensor;
}

/** Rows that go through the layers at once. */
const BATCH = 1024;

/**
 * The scores of all rows, in evaluation mode and without gradients: `visit` gets them a batch at a time.
 * @param visit scores [rows, classes], and the place of the first row
 */
export function forward(model: Module, x: Tensor, visit: (scores: Tensor, start: number) => void): void {
  const wasTraining = model.training;
  model.eval();
  noGrad(() => {
    for (let start = 0; start < x.sizes[0]; start += BATCH) {
      const rows = Math.min(BATCH, x.sizes[0] - start);
      visit(model(narrow(x, 0, start, rows)) as Tensor, start);
    }
  });
  model.train(wasTraining);
}
