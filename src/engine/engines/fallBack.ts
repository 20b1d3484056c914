import type { DType } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import type { Support } from "../engine.js";
import { pointwise } from "../families/pointwise/define.js";
import type { Calls, Kernel, PointwiseKernel } from "../kernel.js";
import type { Operand, View } from "../view.js";

/**
 * What an engine does with a kernel that it has no code of its own for: composed of other kernels, else by the
 * definition. This is the only place that decides it. `bring` makes the storages of views readable by the host.
 */

type Bring = (views: readonly View[]) => void;

export function fallBack<A>(
  engine: Calls,
  kernel: Kernel<A>,
  outs: readonly View[],
  ins: readonly View[],
  attrs: A,
  bring: Bring,
): void {
  if (kernel.compose?.(engine, outs, ins, attrs) === true) return;
  bring([...outs, ...ins]);
  kernel.define(outs, ins, attrs);
}

export function fallBackPointwise(
  engine: Calls,
  kernel: PointwiseKernel,
  out: View,
  operands: readonly Operand[],
  scalar: number,
  bring: Bring,
): void {
  if (kernel.compose?.(engine, out, operands, scalar) === true) return;
  if (numel(out.sizes) === 0) return;
  bring([out, ...operands.filter((x) => typeof x !== "number")]);
  pointwise(kernel, out, operands, scalar);
}

/** How a kernel is computed by an engine that has no code of its own for it. */
export const supportWithout = <A>(kernel: Kernel<A> | PointwiseKernel): Support =>
  kernel.compose === undefined ? "defined" : "composed";

/** Whether there is a kernel of WebAssembly for results of this dtype. */
export function hasWasm<A>(kernel: Kernel<A> | PointwiseKernel, dtype: DType): boolean {
  if (!("arity" in kernel)) return kernel.wasm !== undefined && kernel.wasmTakes?.(dtype) !== false;
  const { wasm } = kernel;
  if (wasm === undefined) return false;
  const code = dtype === "float32" ? wasm.float32 : dtype === "float64" ? wasm.float64 : wasm.whole;
  return code !== undefined;
}
