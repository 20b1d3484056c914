import type { Machine } from "../../wasm/abi.js";
import { repeats } from "../../wasm/job/views.js";
import { onFloats } from "../../wasm/module.js";
import { pack as bytes } from "./bytes.generated.js";
import { type Matrix, type Product, setPacked, writeMatrix } from "./matrix.js";

const panels = /* @__PURE__ */ onFloats(bytes, "pack");

/** Elements packed a nanosecond, for the estimates of the work. */
const PACKED = 2;

/** Whether one matrix stands for the whole batch. */
const isOne = ({ view }: Matrix, { lead }: Product) => lead === 0 || (view !== null && repeats(view, lead));

/** Bytes of the panels of a matrix with so many rows, `width` rows a panel. */
export function panelBytes(p: Product, matrix: Matrix, rows: number, width: number): number {
  return (isOne(matrix, p) ? 1 : p.batch) * Math.ceil(rows / width) * width * p.k * p.bytes;
}

/** Gathers the rows of a matrix by panels at `address`: the rows of a step stand side by side, then the next step. */
export function pack(
  machine: Machine,
  p: Product,
  matrix: Matrix,
  rows: number,
  width: number,
  address: number,
): void {
  const { k } = p;
  const count = Math.ceil(rows / width);
  const once = isOne(matrix, p);
  const members = once ? 1 : p.batch;
  const elements = count * width * k;
  const { job } = machine;
  if (once) job.rank(0);
  writeMatrix(machine, p, 1, matrix);
  job.param(0, width);
  job.param(1, rows);
  job.param(2, k);
  job.param(3, matrix.row);
  job.param(4, matrix.column);
  job.param(5, count);
  setPacked(matrix, address, p.bytes, width * p.bytes, once ? 0 : elements);
  writeMatrix(machine, p, 0, matrix);
  machine.launch(
    p.bytes === 4 ? panels.float32 : panels.float64,
    members * count,
    (members * elements) / PACKED,
  );
  if (once) job.rank(p.lead);
}
