import { bytesOf } from "../../../core/dtype.js";
import type { Shape } from "../../../core/shape.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import { addressOf } from "../../wasm/job/views.js";

/** The matrices of a product, as its kernels see them. */

/** Rows of a tile, and its columns in bytes (assembly/lib/tile.ts). */
export const [MR, NR_BYTES] = [6, 32];
/** A matrix of each member of the batch; `row` and `column` are bytes from one to the next. */
export interface Matrix {
  address: number;
  row: number;
  column: number;
  /** Leading strides of this view lead from one member to the next; null where `member` does. */
  view: View | null;
  /** Elements from one member to the next, of packed panels. */
  member: number;
}

/** C [m, n] = A [m, k] · B [k, n], `batch` times over the first `lead` dimensions of the views. */
export interface Product {
  m: number;
  n: number;
  k: number;
  bytes: number;
  batch: number;
  lead: number;
  shape: Shape;
  c: Matrix;
  a: Matrix;
  b: Matrix;
  /** One number for each of the n columns (rows, where turned). */
  bias: View | null;
  /** Negative results become 0, after the bias. */
  relu: boolean;
  turned: boolean;
}

const newMatrix = (): Matrix => ({ address: 0, row: 0, column: 0, view: null, member: 0 });

/** For a product that is written once, at the start. */
export function newProduct(): Product {
  return {
    ...{ m: 0, n: 0, k: 0, bytes: 4, batch: 1, lead: 0, shape: [] },
    ...{ c: newMatrix(), a: newMatrix(), b: newMatrix(), bias: null, relu: false, turned: false },
  };
}

/** Makes `to` the matrices of a view. */
export function setMatrix(to: Matrix, view: View): void {
  const { sizes: shape, strides } = view;
  const lead = shape.length - 2;
  const bytes = bytesOf(view.dtype);
  to.address = addressOf(view);
  // A step along a dimension of one element is never taken: let it look like the smallest.
  to.row = shape[lead] === 1 ? bytes : strides[lead] * bytes;
  to.column = shape[lead + 1] === 1 ? bytes : strides[lead + 1] * bytes;
  to.view = view;
  to.member = 0;
}

/** Makes `to` matrices that were laid out anew, `member` elements each. */
export function setPacked(to: Matrix, address: number, row: number, column: number, member: number): void {
  to.address = address;
  to.row = row;
  to.column = column;
  to.view = null;
  to.member = member;
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
