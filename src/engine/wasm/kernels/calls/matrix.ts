import { bytesOf } from "../../../../core/dtype.js";
import type { Shape } from "../../../../core/shape.js";
import type { View } from "../../../engine.js";
import type { Machine } from "../../abi.js";
import { addressOf } from "./views.js";

/** The matrices of a product, as its kernels see them. */

/** Rows of a tile, and its columns in bytes (assembly/lib/tile.ts). */
export const [MR, NR_BYTES] = [6, 32];
/** A matrix of each member of the batch; `row` and `column` are bytes from one to the next. */
export interface Matrix {
  address: number;
  row: number;
  column: number;
  /** Leading strides of this view lead from one member to the next; null where `member` does. */
  readonly view: View | null;
  /** Elements from one member to the next, of packed panels. */
  readonly member: number;
}

/** C [m, n] = A [m, k] · B [k, n], `batch` times over the first `lead` dimensions of the views. */
export interface Product {
  m: number;
  n: number;
  readonly k: number;
  readonly bytes: number;
  readonly batch: number;
  readonly lead: number;
  readonly shape: Shape;
  readonly c: Matrix;
  a: Matrix;
  b: Matrix;
  /** One number for each of the n columns (rows, where turned). */
  readonly bias: View | null;
  /** Negative results become 0, after the bias. */
  readonly relu: boolean;
  turned: boolean;
}

export function matrix(view: View): Matrix {
  const lead = view.shape.length - 2;
  const bytes = bytesOf(view.dtype);
  // A step along a dimension of one element is never taken: let it look like the smallest.
  const row = view.shape[lead] === 1 ? bytes : view.strides[lead] * bytes;
  const column = view.shape[lead + 1] === 1 ? bytes : view.strides[lead + 1] * bytes;
  return { address: addressOf(view), row, column, view, member: 0 };
}

/** The transposed matrix. */
export function swapSteps(operand: Matrix): void {
  const { row } = operand;
  operand.row = operand.column;
  operand.column = row;
}

/** View `index` of the job: a matrix of each member of the batch. */
export function writeMatrix(
  { job }: Machine,
  p: Product,
  index: number,
  { address, view, member }: Matrix,
): void {
  job.view(index, address, 0);
  let step = member;
  for (let d = p.lead - 1; d >= 0; d--) {
    job.stride(index, d, view === null ? step : view.strides[d]);
    step *= p.shape[d];
  }
}
