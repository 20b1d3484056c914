import { bytesOf, isFloat } from "../../../core/dtype.js";
import type { LossReduction } from "../../kernel.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import { addressOf } from "../../wasm/job/views.js";
import { LONGEST_LINE, LOSS_CHUNK } from "../../wasm/layout.js";
import { onFloats } from "../../wasm/module.js";
import { crossEntropy as bytes } from "./bytes.generated.js";

const forward = /* @__PURE__ */ onFloats(bytes, "crossEntropy");
const finish = /* @__PURE__ */ onFloats(bytes, "crossEntropyFinish");
const backward = /* @__PURE__ */ onFloats(bytes, "crossEntropyBackward");

/** Nanoseconds an element. */
const COST = 1.5;

/** −ln softmax(x)[label] of each row, reduced; false where no kernel does it. */
export function crossEntropy(
  machine: Machine,
  out: View,
  x: View,
  labels: View,
  reduction: LossReduction,
): boolean {
  const [n, c] = x.sizes;
  if (!writeRows(machine, x, labels, reduction)) return false;
  if (n === 0) return reduction === "none";
  const { job } = machine;
  const dtype = x.dtype === "float32" ? "float32" : "float64";
  const chunks = Math.ceil(n / rowsOf(c));
  const sums = reduction === "none" ? 0 : machine.workspace(8 * chunks);
  job.param(7, addressOf(out));
  job.param(8, reduction === "none" ? out.strides[0] * bytesOf(out.dtype) : 0);
  job.param(9, sums);
  machine.launch(forward[dtype], chunks, n * c * COST);
  if (sums !== 0) machine.launch(finish[dtype], 1, chunks);
  return true;
}

/** Its gradient: g · (softmax(x) − one-hot of the label), divided by n for the mean; false where no kernel does it. */
export function crossEntropyBackward(
  machine: Machine,
  out: View,
  gradient: View,
  x: View,
  labels: View,
  reduction: LossReduction,
): boolean {
  const [n, c] = x.sizes;
  const bytes = bytesOf(x.dtype);
  const flat = c === 1 || out.strides[1] === 1;
  if ((!flat && c * bytes > LONGEST_LINE) || !writeRows(machine, x, labels, reduction)) return false;
  if (n * c === 0) return true;
  const { job } = machine;
  job.view(0, addressOf(out), 0);
  job.stride(0, 0, out.strides[0]);
  job.stride(0, 1, out.strides[1]);
  job.param(6, flat ? 1 : 0);
  job.param(10, addressOf(gradient));
  job.param(11, reduction === "none" ? gradient.strides[0] * bytes : 0);
  const kernel = x.dtype === "float32" ? backward.float32 : backward.float64;
  machine.launch(kernel, Math.ceil(n / rowsOf(c)), n * c * COST);
  return true;
}

/** Rows a chunk. */
const rowsOf = (c: number) => Math.max(1, Math.floor(LOSS_CHUNK / Math.max(c, 1)));

/** Writes what both have in common. */
function writeRows({ job }: Machine, x: View, labels: View, reduction: LossReduction): boolean {
  const [n, c] = x.sizes;
  const flat = c === 1 || x.strides[1] === 1;
  if (!isFloat(x.dtype) || (!flat && c * bytesOf(x.dtype) > LONGEST_LINE)) return false;
  job.rank(2);
  job.size(0, n);
  job.size(1, c);
  job.view(1, addressOf(x), 0);
  job.stride(1, 0, x.strides[0]);
  job.stride(1, 1, x.strides[1]);
  job.param(0, n);
  job.param(1, c);
  job.param(2, rowsOf(c));
  job.param(3, addressOf(labels));
  job.param(4, labels.strides[0] * bytesOf(labels.dtype));
  job.param(5, flat ? 1 : 0);
  job.scalar(0, reduction === "mean" ? n : 1);
  return true;
}
