/**
 * Packing for matrix products: rows of A (columns of B) gathered by panels (lib/panel.ts).
 *
 * Views: 0 the panels, 1 the matrix; the job's shape is the batch. Params: 0 width, 1 rows, 2 depth; strides of the
 * matrix in bytes: 3 from row to row, 4 from step to step; 5 panels a matrix. A chunk is one panel.
 */
import { locate } from "../../../wasm/assembly/lib/batch";
import { param } from "../../../wasm/assembly/lib/job";
import { packPanel } from "../../../wasm/assembly/lib/panel";

@inline
function pack<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const width = param(job, 0);
  const rows = param(job, 1);
  const depth = param(job, 2);
  const row = <usize>param(job, 3);
  const step = <usize>param(job, 4);
  const panels = param(job, 5);
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const matrix = chunk / panels;
    const first = (chunk - matrix * panels) * width;
    const from = locate(job, 1, matrix, sizeof<T>()) + <usize>first * row;
    const to = locate(job, 0, matrix, sizeof<T>()) + <usize>(first * depth) * sizeof<T>();
    packPanel<T>(to, from, width, min(width, rows - first), depth, row, step);
  }
}

export function packF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pack<f32>(job, chunkStart, chunkEnd);
}

export function packF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pack<f64>(job, chunkStart, chunkEnd);
}
