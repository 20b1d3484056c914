/** The functions of each element alone that every program needs, on floats (lib/arithmetic.ts). */
import { powerOf } from "../../../wasm/assembly/lib/functions";
import { param, scalar } from "../../../wasm/assembly/lib/job";
import { NUMBER, OP_POW } from "../../../wasm/layout";
import { arithmetic } from "./lib/arithmetic";
import { pointwise } from "./lib/driver";

@unmanaged
class Arithmetic {
  @inline
  apply<T>(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: v128): void {
    arithmetic<T>(op, out, a, b, x, n, s);
  }
}

/** The function; of a power with a number as the exponent, that of this exponent. */
@inline
function functionOf(job: usize): i32 {
  const op = param(job, 0);
  return op == OP_POW && param(job, 4) == NUMBER ? powerOf(scalar(job, 2)) : op;
}

export function pointwiseF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f32, Arithmetic>(functionOf(job), job, chunkStart, chunkEnd);
}

export function pointwiseF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f64, Arithmetic>(functionOf(job), job, chunkStart, chunkEnd);
}
