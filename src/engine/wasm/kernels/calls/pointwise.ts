import { type DType, isFloat } from "../../../../core/dtype.js";
import { numel } from "../../../../core/shape.js";
import { type Operand, POINTWISE, type PointwiseKernel, type View } from "../../../engine.js";
import { codeOf, type Job, type Machine } from "../../abi.js";
import * as layout from "../../layout.js";
import { isFlat, isRepeated, writeShape } from "./shape.js";
import { addressOf } from "./views.js";

/** Nanoseconds an element, of float32; half a nanosecond where nothing is said, 2 of activations. */
const COST: { readonly [K in PointwiseKernel]?: number } = { log: 1, tanh: 1.5, sigmoid: 1, pow: 12 };

/** Kernels that whole numbers do not know, beside the activations. */
const FLOATS_ONLY = new Set<PointwiseKernel>([
  ...(["exp", "log", "sqrt", "tanh", "sigmoid", "div", "lerp"] as const),
  ...(["tanhBackward", "sigmoidBackward", "addcdiv"] as const),
]);

/** All that is to be known of a kernel, in one place: each look into a table by name costs as much as a small loop. */
interface Known {
  /** Its place in POINTWISE. */
  readonly code: number;
  readonly cost: number;
  readonly takes: "float32" | "floats" | "all";
}

const KNOWN = Object.fromEntries(
  (Object.keys(POINTWISE) as PointwiseKernel[]).map((name, code): [string, Known] => {
    const activation = code >= layout.OP_ERF;
    const takes = activation ? "float32" : FLOATS_ONLY.has(name) ? "floats" : "all";
    return [name, { code, cost: COST[name] ?? (activation ? 2 : 0.5), takes }];
  }),
) as { readonly [K in PointwiseKernel]: Known };

/** out = kernel(operands…), element by element; false where no kernel does it. */
export function pointwise(
  machine: Machine,
  kernel: PointwiseKernel,
  out: View,
  operands: readonly Operand[],
  scalar = 0,
): boolean {
  const count = numel(out.shape);
  if (count === 0) return true;
  const dtype = computedOn(kernel, out, operands);
  const float = isFloat(dtype);
  const { code, cost, takes } = KNOWN[kernel];
  if (takes === "float32" ? dtype !== "float32" : takes === "floats" && !float) return false;
  if (kernel === "where" && typeof operands[0] === "number") return false;
  // Of floats, "is 0" is a comparison with the number 0.
  if (float && kernel === "logicalNot") return pointwise(machine, "eq", out, [operands[0], 0]);
  // As in PyTorch, a square is a product.
  if (kernel === "pow" && operands[1] === 2 && typeof operands[0] !== "number") {
    return pointwise(machine, "mul", out, [operands[0], operands[0]]);
  }
  const { job } = machine;
  const views = new Array<View>(operands.length + 1);
  views[0] = out;
  // A number lies like out, so that it hinders no dimensions from joining.
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    views[i + 1] = typeof operand === "number" ? out : operand;
  }
  if (!writeShape(job, out.shape, views)) return false;
  job.scalar(0, scalar);
  job.param(0, code);
  job.param(1, operands.length);
  writeOperand(job, 0, out);
  for (let i = 0; i < operands.length; i++) writeOperand(job, i + 1, operands[i]);
  const name = dtype === "float32" ? "pointwiseF32" : float ? "pointwiseF64" : "pointwiseInt";
  const work = count * cost * (dtype === "float32" ? 1 : 2);
  machine.launch(name, Math.ceil(count / layout.POINTWISE_CHUNK), work);
  return true;
}

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
  for (let i = kernel === "where" ? 1 : 0; i < operands.length; i++) {
    const operand = operands[i];
    if (typeof operand !== "number") return operand.dtype;
  }
  return out.dtype;
}
