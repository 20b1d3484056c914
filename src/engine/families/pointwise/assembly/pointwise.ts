/** The functions of each element alone that every program needs, on floats (lib/arithmetic.ts). */
import { ARITHMETIC, pointwise } from "./lib/driver";

export function pointwiseF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f32>(ARITHMETIC, job, chunkStart, chunkEnd);
}

export function pointwiseF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f64>(ARITHMETIC, job, chunkStart, chunkEnd);
}
