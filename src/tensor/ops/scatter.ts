import { checkChoice } from "../../core/check.js";
import { type DType, isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { normalizeDim, numel, type Shape } from "../../core/shape.js";
import type { Engine, View } from "../../engine/engine.js";
import * as kernels from "../../engine/families/indexing/index.js";
import { checkFactor, checkTensor } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import { checkFits } from "../fits.js";
import { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op, RESULT } from "../op.js";
import { add, div, mul } from "./arithmetic.js";
import { expand } from "./broadcast.js";
import { cast } from "./cast.js";
import { eq, lt, where } from "./compare.js";
import { gatherOp, scatterAddOp, scattering } from "./indexing.js";
import { floorDivide } from "./rounding.js";
import { reshape } from "./view.js";

/** Writing by index, in a new tensor: elements replaced, or folded with what is there. */

interface AlongAttrs {
  readonly dim: number;
}

/** One number in a shape, in the dtype of `like`. */
export function constant<T extends Handle>(like: T, value: number, shape: Shape): T {
  const one = like.spawnNew(like.dtype, [], 1, false);
  currentEngine().fill(one, value);
  return expand(one, shape);
}

/** Elements replaced where an index says. */
export const assign = (engine: Engine, out: View, index: View, source: View, dim: number): void =>
  engine.run<kernels.ScatterAttrs>(kernels.scatter, [out], [index, source], { dim, mode: "assign" });

const scatterOp: Op<AlongAttrs> = defineOp<AlongAttrs>({
  name: "scatter",
  torch: "torch.scatter(x0, dim, x1, x2)",
  shape: ([x]) => (x as Handle).sizes,
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x, index, source], { dim }) => {
    engine.copy(out, x as Handle);
    assign(engine, out, index as Handle, source as Handle, dim);
  },
  saves: [[1], [], [1]],
  backward: (g, op) => {
    const index = op.saved(1);
    return [
      op.needs(0) ? scatterOp([g, index, constant(g, 0, index.sizes)], op.attrs) : null,
      null,
      op.needs(2) ? gatherOp([g, index], op.attrs) : null,
    ];
  },
  examples: [
    { inputs: ["3x4", "3x2 int of 0 1 3 1 2 0", "3x2"], attrs: { dim: 1 } },
    { inputs: ["3x2", "2x2 int of 0 2 1 0", "2x2"], attrs: { dim: 0 } },
    { inputs: ["4 int<9", "2 int of 3 1", "2 int<9"], attrs: { dim: 0 } },
    { inputs: ["3 bool", "2 int of 2 0", "2 bool"], attrs: { dim: 0 } },
  ],
  checked: ([x, index, source], { dim }) => scatter(x as Handle, dim, index as Handle, source as Handle),
  errors: [
    { inputs: ["3", "2 int of 0 3", "2"], attrs: { dim: 0 }, fails: "E-INDEX-001" },
    { inputs: ["3", "2 int of 0 1", "1"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
    { inputs: ["3 float32", "2 int of 0 1", "2 float64"], attrs: { dim: 0 }, fails: "E-DTYPE-002" },
  ],
});

/** A value as an element of this dtype has it: fractions are cut off, what is not 0 is true. */
export function elementOf(op: string, value: number, dtype: DType): number {
  checkFactor(op, "value", value);
  checkFits(op, value, dtype);
  if (dtype === "bool") return value === 0 ? 0 : 1;
  return isFloat(dtype) ? value : Math.trunc(value);
}

/** x[i][index[i][j]] = source[i][j] for `dim` 1, in a new tensor; of several, the last stays. */
export function scatter<T extends Handle>(x: T, dim: number, index: T, source: T | number): T {
  checkTensor("scatter", "index", index);
  if (typeof source === "number") {
    const value = constant(x, elementOf("scatter", source, x.dtype), index.sizes);
    return named(scatter(x, dim, index, value), "scatter", "ScatterBackward1");
  }
  checkTensor("scatter", "src", source);
  return scattering("scatter", x, dim, index, source, (s) =>
    scatterOp([s.x, s.positions, s.source], { dim: s.dim }),
  );
}

/** The same where the source is added, or multiplies what is there. */
export function scatterFolded<T extends Handle>(
  x: T,
  dim: number,
  index: T,
  source: T | number,
  reduce: "add" | "multiply",
): T {
  checkTensor("scatter", "index", index);
  checkChoice("scatter", "reduce", reduce, ["add", "multiply"]);
  const values =
    typeof source === "number" ? constant(x, elementOf("scatter", source, x.dtype), index.sizes) : source;
  return scatterReduce(x, dim, index, values, reduce === "add" ? "sum" : "prod");
}

export type ScatterReduction = "sum" | "prod" | "mean" | "amax" | "amin";

interface FoldAttrs extends AlongAttrs {
  readonly mode: "prod" | "amax" | "amin";
  readonly includeSelf: boolean;
}

const foldOp: Op<FoldAttrs> = defineOp<FoldAttrs>({
  name: "scatterReduce",
  torch: "torch.scatter_reduce(x0, dim, x1, x2, mode, include_self=includeSelf)",
  shape: ([x]) => (x as Handle).sizes,
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x, index, source], { dim, mode, includeSelf }) => {
    const [to, positions] = [x as Handle, index as Handle];
    engine.copy(out, to);
    if (!includeSelf) {
      // A product begins at 1, an extreme at any of what arrives.
      const start = mode === "prod" ? constant(to, 1, positions.sizes) : (source as Handle);
      assign(engine, out, positions, start, dim);
    }
    engine.run<kernels.ScatterAttrs>(kernels.scatter, [out], [positions, source as Handle], { dim, mode });
  },
  saves: [[0, 1, 2, RESULT], [], [0, 1, 2, RESULT]],
  backward: (g, op) => {
    const { dim, mode, includeSelf } = op.attrs;
    const [x, index, source, result] = [op.saved(0), op.saved(1), op.saved(2), op.saved(RESULT)];
    const [ofX, ofSource] =
      mode === "prod"
        ? prodGradients(g, x, index, source, result, op.attrs)
        : extremeGradients(g, x, index, source, result, dim);
    const kept = includeSelf ? ofX : scatterOp([ofX, index, constant(g, 0, index.sizes)], { dim });
    return [kept, null, ofSource];
  },
  examples: [
    ...(["prod", "amax", "amin"] as const).flatMap((mode) => [
      { inputs: ["3x4", "3x3 int<4", "3x3"], attrs: { dim: 1, mode, includeSelf: true } },
      { inputs: ["3x2", "4x2 int<3", "4x2"], attrs: { dim: 0, mode, includeSelf: false } },
      {
        inputs: ["4 of 2 1 3 0", "6 int of 0 0 1 1 2 2", "6 of 2 2 1 0 0 5"],
        attrs: { dim: 0, mode, includeSelf: true },
      },
    ]),
    { inputs: ["3 int<9", "5 int<3", "5 int<9"], attrs: { dim: 0, mode: "prod", includeSelf: true } },
  ] as never,
});

/** A product without one factor; where that is the only zero, of the others. */
function prodGradients(
  g: Handle,
  x: Handle,
  index: Handle,
  source: Handle,
  result: Handle,
  attrs: FoldAttrs,
): [Handle, Handle] {
  const along = { dim: attrs.dim };
  const ones = where(eq(x, 0), 1, x);
  const ofX = div(mul(g, foldOp([ones, index, source], attrs)), ones);
  const isZero = eq(source, 0);
  const zeros = gatherOp(
    [scatterAddOp([constant(g, 0, x.sizes), index, cast(isZero, g.dtype)], along), index],
    along,
  );
  const isOnly = cast(mul(cast(isZero, g.dtype), cast(eq(zeros, 1), g.dtype)), "bool");
  const withoutIt = foldOp([x, index, where(isOnly, 1, source)], attrs);
  const ofSource = where(
    isOnly,
    gatherOp([mul(g, withoutIt), index], along),
    div(gatherOp([mul(g, result), index], along), where(isZero, 1, source)),
  );
  return [ofX, ofSource];
}

/** Shared among all that are the extreme. */
function extremeGradients(
  g: Handle,
  x: Handle,
  index: Handle,
  source: Handle,
  result: Handle,
  dim: number,
): [Handle, Handle] {
  const isX = cast(eq(x, result), g.dtype);
  const isSource = cast(eq(source, gatherOp([result, index], { dim })), g.dtype);
  const shared = div(g, scatterAddOp([isX, index, isSource], { dim }));
  return [mul(isX, shared), mul(isSource, gatherOp([shared, index], { dim }))];
}

const REDUCTIONS: readonly ScatterReduction[] = ["sum", "prod", "mean", "amax", "amin"];

function fold<T extends Handle>(
  x: T,
  dim: number,
  index: T,
  source: T,
  reduce: ScatterReduction,
  includeSelf: boolean,
): T {
  if (reduce !== "sum" && reduce !== "mean")
    return foldOp([x, index, source], { dim, mode: reduce, includeSelf });
  const start = includeSelf ? x : scatterOp([x, index, constant(x, 0, index.sizes)], { dim });
  const total = scatterAddOp([start, index, source], { dim });
  if (reduce === "sum") return total;
  const ones = constant(x, 1, source.sizes);
  const counts = scatterAddOp([constant(x, includeSelf ? 1 : 0, x.sizes), index, ones], { dim });
  const safe = where(eq(counts, 0), constant(x, 1, []), counts) as T;
  return isFloat(x.dtype) ? div(total, safe) : floorDivide(total, safe);
}

/** The source folded with x where the index says. */
export function scatterReduce<T extends Handle>(
  x: T,
  dim: number,
  index: T,
  source: T,
  reduce: ScatterReduction,
  includeSelf = true,
): T {
  checkTensor("scatterReduce", "index", index);
  checkTensor("scatterReduce", "src", source);
  checkChoice("scatterReduce", "reduce", reduce, REDUCTIONS);
  return named(
    scattering("scatterReduce", x, dim, index, source, (s) =>
      fold(s.x, s.dim, s.positions, s.source, reduce, includeSelf),
    ),
    "scatterReduce",
  );
}

/** An index of one dimension, as large as what it is an index of. */
export function rowsOf<T extends Handle>(op: string, index: T, dim: number, shape: Shape): T {
  if (index.sizes.length > 1) {
    const expected = say("an index of at most one dimension", "un índice de una dimensión como mucho");
    throw failure("E-SHAPE-006", { op, expected, shape: index.sizes });
  }
  const count = numel(index.sizes);
  const column = reshape(
    index,
    shape.map((_, d) => (d === dim ? count : 1)),
  );
  return expand(column, shape);
}

/** Throws unless the source has x's shape with the number of positions along `dim`. */
function checkRows(op: string, x: Handle, dim: number, index: Handle, source: Handle): void {
  const wanted = x.sizes.map((n, d) => (d === dim ? numel(index.sizes) : n));
  if (wanted.join() === source.sizes.join()) return;
  const expected = say(`a source of shape ${shapeText(wanted)}`, `un source de forma ${shapeText(wanted)}`);
  throw failure("E-SHAPE-006", { op, expected, shape: source.sizes });
}

/** Scalars as vectors of one, and the index as large as the source. */
function byRows<T extends Handle>(
  op: string,
  x: T,
  dim: number,
  index: T,
  source: T,
  put: (x: T, dim: number, index: T, source: T) => T,
): T {
  checkTensor(op, "index", index);
  checkTensor(op, "source", source);
  if (x.sizes.length === 0) {
    const [a, c] = [x, source].map((t) => reshape(t, [numel(t.sizes)]));
    return reshape(byRows(op, a, normalizeDim(op, dim, 0), index, c, put), []);
  }
  const along = normalizeDim(op, dim, x.sizes.length);
  // One row may come without its dimension.
  const isRow = source.sizes.length === x.sizes.length - 1 && source.sizes.length === 0;
  const rows = isRow ? reshape(source, [1]) : source;
  checkRows(op, x, along, index, rows);
  return put(x, along, rowsOf(op, index, along, rows.sizes), rows);
}

/** Row index[k] of x along `dim` becomes row k of the source, in a new tensor. */
export function indexCopy<T extends Handle>(x: T, dim: number, index: T, source: T): T {
  const out = byRows("indexCopy", x, dim, index, source, (a, along, rows, from) =>
    scattering("indexCopy", a, along, rows, from, (s) =>
      scatterOp([s.x, s.positions, s.source], { dim: s.dim }),
    ),
  );
  return named(out, "indexCopy");
}

/** Rows of the source folded with the rows of x that the index names. */
export function indexReduce<T extends Handle>(
  x: T,
  dim: number,
  index: T,
  source: T,
  reduce: "prod" | "mean" | "amax" | "amin",
  includeSelf = true,
): T {
  checkChoice("indexReduce", "reduce", reduce, REDUCTIONS.slice(1));
  const out = byRows("indexReduce", x, dim, index, source, (a, along, rows, from) =>
    scattering("indexReduce", a, along, rows, from, (s) =>
      fold(s.x, s.dim, s.positions, s.source, reduce, includeSelf),
    ),
  );
  return named(out, "indexReduce");
}

/** Positions below 0 counted from the end, once all lie within. */
export function fromEnd<T extends Handle>(op: string, index: T, dim: number, size: number): T {
  if (index.dtype !== "int64" && index.dtype !== "int32") {
    const expected = say("an index of dtype int64 or int32", "un índice de dtype int64 o int32");
    throw failure("E-DTYPE-001", { op, expected, received: index.dtype, cast: "int64" });
  }
  const positions = cast(index, "int64");
  const engine = currentEngine();
  if (engine.within(positions, 0, size - 1) === true) return positions;
  engine.require(positions, -size, size - 1, (bad) =>
    failure("E-INDEX-001", { op, index: String(bad), dim, size }),
  );
  return where(lt(positions, 0), add(positions, size), positions);
}

/** All elements at these positions along `dim` become one value, a number or a scalar. */
export function indexFill<T extends Handle>(x: T, dim: number, index: T, value: T | number): T {
  checkTensor("indexFill", "index", index);
  const along = normalizeDim("indexFill", dim, x.sizes.length);
  if (x.sizes.length === 0) return reshape(indexFill(reshape(x, [1]), 0, index, value), []);
  const shape = x.sizes.map((n, d) => (d === along ? numel(index.sizes) : n));
  const filled =
    typeof value === "number"
      ? constant(x, elementOf("indexFill", value, x.dtype), shape)
      : expand(cast(scalarOf("indexFill", value), x.dtype), shape);
  const positions = rowsOf("indexFill", fromEnd("indexFill", index, along, x.sizes[along]), along, shape);
  return named(scatterOp([x, positions, filled], { dim: along }), "indexFill");
}

/** A value that is a tensor has no dimensions. */
export function scalarOf<T extends Handle>(op: string, value: T): T {
  if (!(value instanceof Handle)) checkTensor(op, "value", value);
  if (value.sizes.length === 0) return value;
  const expected = say("a value without dimensions", "un valor sin dimensiones");
  throw failure("E-SHAPE-006", { op, expected, shape: value.sizes });
}

export { scatterOp };
export const scatterOps = { scatterReduce: foldOp };
