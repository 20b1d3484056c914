/** The activations and what they are made of, on float32 (lib/activations.ts). */
import { ACTIVATIONS, pointwise } from "./lib/driver";

export function activationsF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f32>(ACTIVATIONS, job, chunkStart, chunkEnd);
}
