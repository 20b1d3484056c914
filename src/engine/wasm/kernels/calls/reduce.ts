import { isFloat } from "../../../../core/dtype.js";
import { numel } from "../../../../core/shape.js";
import type { ReduceKernel, View } from "../../../engine.js";
import { codeOf, type Machine } from "../../abi.js";
import { FOLD_BLOCK, FOLD_GROUP, FOLD_MAX, FOLD_MIN, FOLD_SUM } from "../../layout.js";
import { copy, fill } from "./copy.js";
import { sizeAt, strideAt, writeShape } from "./shape.js";
import { addressOf } from "./views.js";

const CODES: { readonly [K in ReduceKernel]: number } = { sum: FOLD_SUM, max: FOLD_MAX, min: FOLD_MIN };
/** Where there are fewer chunks, results are cut into groups of elements. */
const CHUNKS = 16;
/** Columns that are folded at a time. */
const COLUMNS = 32;
/** Nanoseconds an element: of floats, of whole numbers. */
const [FLOAT_COST, WHOLE_COST] = [0.2, 2];

/** Instead of a dimension: all in which the result has size 1. */
const ALL_OF_ONE = -1;

/** Folds the dimensions in which `out` has size 1; false where no kernel does it. */
export function reduce(machine: Machine, kernel: ReduceKernel, out: View, x: View): boolean {
  const [results, elements] = [numel(out.shape), numel(x.shape)];
  if (results === 0) return true;
  if (elements === 0) return kernel === "sum" && fill(machine, out, 0);
  if (results === elements) return copy(machine, out, x);
  if (!writeFold(machine, out, x, ALL_OF_ONE)) return false;
  const count = elements / results;
  const { job } = machine;
  job.param(0, CODES[kernel]);
  job.param(1, results);
  job.param(2, count);
  if (isFloat(x.dtype)) {
    foldFloats(machine, results, count, x.dtype === "float32" ? "F32" : "F64");
  } else {
    const each = Math.max(1, Math.floor(FOLD_GROUP / count));
    job.param(3, each);
    machine.launch("foldInt", Math.ceil(results / each), elements * WHOLE_COST);
  }
  return true;
}

/** The kernels of floats. Which of them, and how many chunks, changes no bit: see assembly/lib/fold.ts. */
function foldFloats(machine: Machine, results: number, count: number, suffix: "F32" | "F64"): void {
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
  const work = results * count * (suffix === "F32" ? FLOAT_COST : 2 * FLOAT_COST);
  machine.launch(`fold${columns ? "Columns" : "Rows"}${suffix}`, staged ? parts * groups : parts, work);
  if (staged) machine.launch(`foldFinish${suffix}`, Math.ceil(results / FOLD_BLOCK), results * groups);
}

/** out (int64, size 1 in `dim`) = the first place of the largest or smallest element; false where no kernel does it. */
export function argReduce(machine: Machine, kernel: "max" | "min", out: View, x: View, dim: number): boolean {
  const [results, elements] = [numel(out.shape), numel(x.shape)];
  if (results === 0) return true;
  if (results === elements) return fill(machine, out, 0);
  if (!writeFold(machine, out, x, dim)) return false;
  const count = elements / results;
  const each = Math.max(1, Math.floor(FOLD_GROUP / count));
  const { job } = machine;
  job.param(0, CODES[kernel]);
  job.param(1, results);
  job.param(2, count);
  job.param(3, each);
  machine.launch("argFoldAny", Math.ceil(results / each), elements * WHOLE_COST);
  return true;
}

/** Sizes and strides of a fold, by its rank; written anew by each. */
interface Fold {
  readonly shape: number[];
  readonly target: number[];
  readonly source: number[];
  readonly views: readonly [target: { readonly strides: number[] }, source: { readonly strides: number[] }];
}
const folds: Fold[] = [];

function newFold(rank: number): Fold {
  const [shape, target, source] = [0, 1, 2].map(() => new Array<number>(rank).fill(0));
  return { shape, target, source, views: [{ strides: target }, { strides: source }] };
}

/** Writes the shape with the kept dimensions first, then those that are folded, in which out does not move. */
function writeFold(machine: Machine, out: View, x: View, only: number): boolean {
  const rank = x.shape.length;
  folds[rank] ??= newFold(rank);
  const { shape, target, source, views } = folds[rank];
  let place = 0;
  for (let pass = 0; pass < 2; pass++) {
    for (let d = 0; d < rank; d++) {
      const folded = only === ALL_OF_ONE ? out.shape[d] === 1 : d === only;
      if (folded !== (pass === 1)) continue;
      shape[place] = x.shape[d];
      target[place] = folded ? 0 : out.strides[d];
      source[place++] = x.strides[d];
    }
  }
  if (!writeShape(machine.job, shape, views)) return false;
  machine.job.view(0, addressOf(out), codeOf(out.dtype));
  machine.job.view(1, addressOf(x), codeOf(x.dtype));
  return true;
}
