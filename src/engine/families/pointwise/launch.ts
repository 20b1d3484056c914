import type { DType } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import type { PointwiseKernel } from "../../kernel.js";
import type { Operand, View } from "../../view.js";
import { codeOf, type Job, type Machine } from "../../wasm/abi.js";
import { isFlat, isRepeated, writeShape } from "../../wasm/job/shape.js";
import { addressOf } from "../../wasm/job/views.js";
import * as layout from "../../wasm/layout.js";
import { mul, pow } from "./arithmetic.js";

/** out = kernel(operands…), element by element; false where no kernel does it. */
export function pointwise(
  machine: Machine,
  kernel: PointwiseKernel,
  out: View,
  operands: readonly Operand[],
  scalar = 0,
): boolean {
  const count = numel(out.sizes);
  if (count === 0) return true;
  const { wasm: own } = kernel;
  if (own === undefined) return false;
  const dtype = computedOn(kernel, out, operands);
  const code = dtype === "float32" ? own.float32 : dtype === "float64" ? own.float64 : own.whole;
  if (code === undefined || (kernel.conditional === true && typeof operands[0] === "number")) return false;
  if (kernel.keepsWhole === true && dtype === "float32" && operands.some(isRounded)) return false;
  // As in PyTorch, a square is a product.
  if (kernel === pow && operands[1] === 2 && typeof operands[0] !== "number") {
    return pointwise(machine, mul, out, [operands[0], operands[0]]);
  }
  const { job } = machine;
  const views = new Array<View>(operands.length + 1);
  views[0] = out;
  // A number gets the strides of `out`: its dimensions then join wherever those of `out` do.
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    views[i + 1] = typeof operand === "number" ? out : operand;
  }
  if (!writeShape(job, out.sizes, views)) return false;
  job.scalar(0, scalar);
  job.param(0, own.code);
  job.param(1, operands.length);
  writeOperand(job, 0, out);
  for (let i = 0; i < operands.length; i++) writeOperand(job, i + 1, operands[i]);
  const work = count * own.cost * (dtype === "float32" ? 1 : 2);
  machine.launch(code, Math.ceil(count / layout.POINTWISE_CHUNK), work);
  return true;
}

/** Whether it is a whole number that float32 rounds. */
const isRounded = (b: Operand): boolean =>
  typeof b === "number" && Number.isInteger(b) && Math.fround(b) !== b;

function writeOperand(job: Job, v: number, operand: Operand): void {
  if (typeof operand === "number") {
    job.param(2 + v, layout.NUMBER);
    job.scalar(v, operand);
    return;
  }
  job.view(v, addressOf(operand), codeOf(operand.dtype));
  // One element only is flat as a result, so that it is stored in its place.
  const kind = isFlat(v) ? layout.FLAT : isRepeated(v) ? layout.REPEATED : layout.STRIDED;
  job.param(2 + v, kind);
}

/** The dtype of the operands: that of the result, but for comparisons and conditions. */
function computedOn(kernel: PointwiseKernel, out: View, operands: readonly Operand[]): DType {
  for (let i = kernel.conditional === true ? 1 : 0; i < operands.length; i++) {
    const operand = operands[i];
    if (typeof operand !== "number") return operand.dtype;
  }
  return out.dtype;
}
