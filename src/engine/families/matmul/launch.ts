import { bytesOf, isFloat } from "../../../core/dtype.js";
import type { Shape } from "../../../core/shape.js";
import type { Activation } from "../../kernel.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import { addressOf, joins, repeats, workspaceView } from "../../wasm/job/views.js";
import { MAX_RANK } from "../../wasm/layout.js";
import { onFloats } from "../../wasm/module.js";
import { copy } from "../copy/launch.js";
import { add as plus } from "../pointwise/arithmetic.js";
import { pointwise } from "../pointwise/launch.js";
import { ACTIVATIONS } from "./activations.js";
import { gemm, gemv } from "./bytes.generated.js";
import {
  MR,
  NR_BYTES,
  newProduct,
  type Product,
  setMatrix,
  setPacked,
  swapSteps,
  writeMatrix,
} from "./matrix.js";
import { pack, panelBytes } from "./pack.js";

const products = /* @__PURE__ */ onFloats(gemm, "gemm");
const dotProducts = /* @__PURE__ */ onFloats(gemv, "dots");
const combinations = /* @__PURE__ */ onFloats(gemv, "combine");

/** Floating-point operations a nanosecond, for the estimates of the work. */
const FLOPS = 25;
/** The largest block of C that a chunk computes. */
const [BLOCK_ROWS, BLOCK_COLUMNS] = [96, 256];
/** Blocks are made smaller, down to this work, until there are so many of them. */
const [CHUNK_FLOPS, CHUNKS] = [1 << 20, 16];
/** Columns a chunk of a product with a vector. */
const VECTOR_COLUMNS = 128;
/** From so many rows and bytes on, packing B costs less than reading it in long steps. */
const [PACK_ROWS, PACK_BYTES] = [48, 1 << 18];
/** From so many columns and this depth on, packing A costs less than six addresses a step. */
const [PACK_COLUMNS, PACK_DEPTH] = [128, 32];
/** From this depth on, packing many columns costs more than storing the elements of C one by one. */
const TURN_DEPTH = 96;

/** out = a · b, or false where no kernel does it. With `add`, out += a · b. */
export function matmul(machine: Machine, out: View, a: View, b: View, add = false): boolean {
  return product(machine, out, a, b, false, null, false, add);
}

/** out [n, m] = activation(x [n, k] · weightᵀ + bias), weight [m, k]; false where no kernel does it. */
export function linear(
  machine: Machine,
  out: View,
  x: View,
  weight: View,
  bias: View | null,
  activation: Activation | null,
): boolean {
  // Where it is done with the bias, it costs no pass of its own.
  const relu = activation === "relu" && bias !== null && out.sizes[0] > 1 && out.sizes[1] > 1;
  if (!product(machine, out, x, weight, true, bias, relu, false)) return false;
  return relu || activation === null || pointwise(machine, ACTIVATIONS[activation], out, [out]);
}

/** The present product: between two calls it names no tensor. */
const present = newProduct();

/** `transposed`: B is the transposed matrix of `b`. */
function product(
  machine: Machine,
  out: View,
  a: View,
  b: View,
  transposed: boolean,
  bias: View | null,
  relu: boolean,
  add: boolean,
): boolean {
  const lead = out.sizes.length - 2;
  if (!isFloat(out.dtype) || lead > MAX_RANK) return false;
  const rows = out.sizes[lead];
  const n = out.sizes[lead + 1];
  const k = a.sizes[lead + 1];
  let batch = 1;
  for (let d = 0; d < lead; d++) batch *= out.sizes[d];
  if (batch * rows * n === 0) return true;
  // One matrix for the whole batch: the rows of all members are those of one tall product.
  const tall = rows > 1 && batch > 1 && repeats(b, lead) && joins(a, lead) && joins(out, lead);
  const p = present;
  p.m = tall ? batch * rows : rows;
  p.n = n;
  p.k = k;
  p.bytes = bytesOf(out.dtype);
  p.batch = tall ? 1 : batch;
  p.lead = tall || batch === 1 ? 0 : lead;
  p.shape = out.sizes;
  setMatrix(p.c, out);
  setMatrix(p.a, a);
  setMatrix(p.b, b);
  if (transposed) swapSteps(p.b);
  p.bias = bias;
  p.relu = relu;
  p.turned = false;
  const matrices = add || (rows > 1 && n > 1);
  try {
    if (matrices) multiply(machine, p, add);
    else multiplyVectors(machine, p, rows > 1);
  } finally {
    p.c.view = null;
    p.a.view = null;
    p.b.view = null;
    p.bias = null;
  }
  return matrices || bias === null || pointwise(machine, plus, out, [out, repeated(bias, out.sizes)]);
}

/** A bias [n] as a view of the shape of the result. */
const repeated = ({ storage, dtype, offset, strides }: View, shape: Shape): View => ({
  storage,
  dtype,
  offset,
  sizes: shape,
  strides: [0, strides[0]],
});

/** Which order the sums have follows from the shapes alone; which kernel reads the operands, from their strides. */
function multiply(machine: Machine, p: Product, add: boolean): void {
  const { bytes, k } = p;
  const { job } = machine;
  job.rank(p.lead);
  for (let d = 0; d < p.lead; d++) job.size(d, p.shape[d]);
  if (p.c.column !== bytes && p.c.row === bytes) turn(p);
  if (p.b.column !== bytes && (p.a.row === bytes || fillsPanel(p))) turn(p);
  const long = PACK_BYTES / (k * bytes); // so many rows
  // Where all rows are in one block, it gathers B as it goes: no pass of its own, and nothing twice.
  const gathers = p.b.column !== bytes && p.m <= BLOCK_ROWS && p.batch === 1;
  const wide = p.m >= PACK_ROWS && p.n * bytes > NR_BYTES && p.n >= long;
  const packsB = !gathers && (p.b.column !== bytes || wide);
  const packsA = p.n >= PACK_COLUMNS && k >= PACK_DEPTH && p.m > MR && (p.a.row !== bytes || p.m >= long);
  const bytesB = packsB ? panelBytes(p, p.b, p.n, NR_BYTES / bytes) : 0;
  const bytesA = packsA ? panelBytes(p, p.a, p.m, MR) : 0;
  const workspace = packsA || packsB ? machine.workspace(bytesA + bytesB) : 0;
  let panelA = p.a.row * MR;
  let panelB = gathers ? p.b.column : NR_BYTES;
  if (packsB) {
    panelB = NR_BYTES * k;
    swapSteps(p.b);
    pack(machine, p, p.b, p.n, NR_BYTES / bytes, workspace);
    swapSteps(p.b);
  }
  if (packsA) {
    panelA = MR * bytes * k;
    pack(machine, p, p.a, p.m, MR, workspace + bytesB);
  }
  writeOperands(machine, p);
  const { m, n, c, a, b } = p;
  job.param(0, m);
  job.param(1, n);
  job.param(2, k);
  job.param(3, a.row);
  job.param(4, a.column);
  job.param(5, panelA);
  job.param(6, b.row);
  job.param(7, panelB);
  job.param(8, c.row);
  job.param(9, c.column);
  job.param(12, add ? 1 : 0);
  job.param(13, p.bias === null ? 0 : addressOf(p.bias));
  job.param(14, p.bias === null ? 0 : p.bias.strides[0] * bytes);
  job.param(15, (p.turned ? 1 : 0) + (p.relu ? 2 : 0) + (gathers ? 4 : 0));
  machine.launch(
    bytes === 4 ? products.float32 : products.float64,
    writeBlocks(machine, p, gathers),
    (2 * m * n * k * p.batch) / FLOPS,
  );
}

/** A has so many rows that, as columns, they fill one panel: no other is packed then, and tiles are whole. */
const fillsPanel = ({ m, n, k, bytes }: Product) =>
  m > MR && m <= NR_BYTES / bytes && m < n && k >= TURN_DEPTH;

/** C = A·B as Cᵀ = Bᵀ·Aᵀ, whose elements are not stored side by side: worth while where it saves packing. */
function turn(p: Product): void {
  const { m, a } = p;
  p.turned = !p.turned;
  p.m = p.n;
  p.n = m;
  p.a = p.b;
  p.b = a;
  swapSteps(p.a);
  swapSteps(p.b);
  swapSteps(p.c);
}

/** Rows are vectors; `turned` where columns are. */
function multiplyVectors(machine: Machine, p: Product, turned: boolean): void {
  const { bytes } = p;
  if (turned) turn(p);
  const dots = p.b.row === bytes && p.a.column === bytes;
  if (!dots && p.b.column !== bytes) layRowByRow(machine, p);
  const { job } = machine;
  job.rank(p.lead);
  for (let d = 0; d < p.lead; d++) job.size(d, p.shape[d]);
  writeOperands(machine, p);
  job.param(0, p.m);
  job.param(1, p.n);
  job.param(2, p.k);
  job.param(3, p.a.row);
  job.param(4, p.a.column);
  job.param(5, p.b.row);
  job.param(6, p.b.column);
  job.param(7, p.c.row);
  job.param(8, p.c.column);
  job.param(9, VECTOR_COLUMNS);
  const kernel = (dots ? dotProducts : combinations)[bytes === 4 ? "float32" : "float64"];
  const chunks = p.batch * Math.ceil(p.n / VECTOR_COLUMNS);
  machine.launch(kernel, chunks, (2 * p.m * p.n * p.k * p.batch) / FLOPS);
}

/** Copies B so that its columns stand side by side, where neither they nor its rows do. */
function layRowByRow(machine: Machine, p: Product): void {
  const { b, k, n, bytes } = p;
  const view = b.view as View;
  const lead = p.lead === 0 ? [] : p.shape.slice(0, p.lead);
  const shape = [...lead, k, n];
  const from = {
    storage: view.storage,
    dtype: view.dtype,
    offset: view.offset,
    sizes: shape,
    strides: [...view.strides.slice(0, lead.length), b.row / bytes, b.column / bytes],
  };
  const address = machine.workspace(p.batch * k * n * bytes);
  copy(machine, workspaceView(address, view.dtype, shape), from);
  setPacked(b, address, n * bytes, bytes, k * n);
}

function writeOperands(machine: Machine, p: Product): void {
  writeMatrix(machine, p, 0, p.c);
  writeMatrix(machine, p, 1, p.a);
  writeMatrix(machine, p, 2, p.b);
}

/**
 * How C is cut: into the largest blocks, or smaller ones while chunks are few and their work is large; `whole`: only
 * between columns, as far as that goes. Gives the number of chunks.
 */
function writeBlocks({ job }: Machine, { m, n, k, bytes, batch }: Product, whole: boolean): number {
  const nr = NR_BYTES / bytes;
  let rows = Math.min(BLOCK_ROWS, Math.ceil(m / MR) * MR);
  let columns = Math.min(BLOCK_COLUMNS, Math.ceil(n / nr) * nr);
  let chunks = batch * Math.ceil(m / rows) * Math.ceil(n / columns);
  while (chunks < CHUNKS && 2 * rows * columns * k >= 2 * CHUNK_FLOPS && rows * columns > MR * nr) {
    if (columns > (whole ? nr : rows) || rows === MR) columns = Math.ceil(columns / 2 / nr) * nr;
    else rows = Math.ceil(rows / 2 / MR) * MR;
    chunks = batch * Math.ceil(m / rows) * Math.ceil(n / columns);
  }
  job.param(10, rows);
  job.param(11, columns);
  return chunks;
}
