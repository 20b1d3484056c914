import * as torch from "../../src/index.js";

/** Rows as tensors: x [n, features] float32, y [n] int64. */
export interface Rows {
  readonly x: torch.Tensor;
  readonly y: torch.Tensor;
}

/** Rows that go through the layers at once. */
const BATCH = 1024;

/**
 * The scores of all rows, in evaluation mode and without gradients: `visit` gets them a batch at a time.
 * @param visit scores [rows, classes], and the place of the first row
 */
export function forward(
  model: torch.nn.Module,
  x: torch.Tensor,
  visit: (scores: torch.Tensor, start: number) => void,
): void {
  const wasTraining = model.training;
  model.eval();
  torch.noGrad(() => {
    for (let start = 0; start < x.shape[0]; start += BATCH) {
      const rows = Math.min(BATCH, x.shape[0] - start);
      visit(model(x.narrow(0, start, rows)) as torch.Tensor, start);
    }
  });
  model.train(wasTraining);
}
