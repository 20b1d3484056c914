/** The activations and what they are made of, on float32 (lib/activations.ts). */
import { param } from "../../../wasm/assembly/lib/job";
import { activations } from "./lib/activations";
import { pointwise } from "./lib/driver";

@unmanaged
class Activations {
  @inline
  apply<T>(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: v128): void {
    activations(op, out, a, b, n);
  }
}

export function activationsF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f32, Activations>(param(job, 0), job, chunkStart, chunkEnd);
}
