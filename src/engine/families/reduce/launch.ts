import { isFloat } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import type { ReduceKernel } from "../../kernel.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import { sizeAt, strideAt } from "../../wasm/job/shape.js";
import { FOLD_BLOCK, FOLD_GROUP } from "../../wasm/layout.js";
import { kernelsOf, onFloats } from "../../wasm/module.js";
import { copy, fill } from "../copy/launch.js";
import { reduce as bytes, reduceInt as wholeBytes } from "./bytes.generated.js";
import { ALL_OF_ONE, WHOLE_COST, writeFold } from "./fold.js";

const rows = /* @__PURE__ */ onFloats(bytes, "foldRows");
const columnsOf = /* @__PURE__ */ onFloats(bytes, "foldColumns");
const finish = /* @__PURE__ */ onFloats(bytes, "foldFinish");
const { foldInt } = /* @__PURE__ */ kernelsOf(wholeBytes, "foldInt");

/** Where there are fewer chunks, results are cut into groups of elements. */
const CHUNKS = 16;
/** Columns that are folded at a time. */
const COLUMNS = 32;
/** Nanoseconds an element of float32. */
const FLOAT_COST = 0.2;

/** Folds the dimensions in which `out` has size 1; false where no kernel does it. */
export function reduce(machine: Machine, kernel: ReduceKernel, out: View, x: View): boolean {
  const [results, elements] = [numel(out.sizes), numel(x.sizes)];
  if (results === 0) return true;
  if (elements === 0) return kernel.name === "sum" && fill(machine, out, 0);
  if (results === elements) return copy(machine, out, x);
  if (!writeFold(machine, out, x, ALL_OF_ONE)) return false;
  const count = elements / results;
  const { job } = machine;
  job.param(0, kernel.code);
  job.param(1, results);
  job.param(2, count);
  if (isFloat(x.dtype)) {
    foldFloats(machine, results, count, x.dtype === "float32" ? "float32" : "float64");
  } else {
    const each = Math.max(1, Math.floor(FOLD_GROUP / count));
    job.param(3, each);
    machine.launch(foldInt, Math.ceil(results / each), elements * WHOLE_COST);
  }
  return true;
}

/** The kernels of floats. Which of them, and how many chunks, changes no bit: see assembly/lib/fold.ts. */
function foldFloats(machine: Machine, results: number, count: number, dtype: "float32" | "float64"): void {
  const { job } = machine;
  const groups = Math.ceil(count / FOLD_GROUP);
  const joined = sizeAt(0) === count;
  const inner = sizeAt(1);
  const columns = joined && inner > 1 && strideAt(1, 1) === 1;
  const atLeast = Math.ceil(FOLD_GROUP / count);
  const each = columns ? Math.min(inner, Math.ceil(atLeast / COLUMNS) * COLUMNS) : atLeast;
  const parts = columns ? (results / inner) * Math.ceil(inner / each) : Math.ceil(results / each);
  const staged = parts < CHUNKS && groups > 1;
  job.param(3, groups);
  job.param(4, each);
  job.param(5, staged ? machine.workspace(results * groups * 8) : 0);
  job.param(6, joined && strideAt(1, 0) === 1 ? 1 : 0);
  job.param(7, inner);
  const work = results * count * (dtype === "float32" ? FLOAT_COST : 2 * FLOAT_COST);
  machine.launch((columns ? columnsOf : rows)[dtype], staged ? parts * groups : parts, work);
  if (staged) machine.launch(finish[dtype], Math.ceil(results / FOLD_BLOCK), results * groups);
}
