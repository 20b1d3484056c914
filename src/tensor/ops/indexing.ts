import { type Phrase, say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { normalizeDim, numel, type Shape } from "../../core/shape.js";
import * as kernels from "../../engine/families/indexing/index.js";
import { checkTensor } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, type Op } from "../op.js";
import { checkAlpha, mul } from "./arithmetic.js";
import { cast, clone } from "./cast.js";
import { reshape, slice } from "./view.js";

/** Reading and adding by index. Gathering and scattering are each other's derivative. */

const asHandle = (x: unknown): Handle => x as Handle;

/** The index as int64, once every position in it lies along `dim`: it is checked before anything is written. */
export function checkedIndex<T extends Handle>(op: string, index: T, dim: number, size: number): T {
  if (index.dtype !== "int64" && index.dtype !== "int32") {
    const expected = say("an index of dtype int64 or int32", "un índice de dtype int64 o int32");
    throw failure("E-DTYPE-001", { op, expected, received: index.dtype, cast: "int64" });
  }
  const positions = cast(index, "int64");
  currentEngine().require(positions, 0, size - 1, (bad) =>
    failure("E-INDEX-001", { op, index: String(bad), dim, size, fromStart: true }),
  );
  return positions;
}

export const gatherOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "gather",
  torch: "torch.gather(x0, dim, x1)",
  shape: ([, index]) => asHandle(index).sizes,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x, index], { dim }) =>
    engine.run(kernels.gather, [out], [asHandle(x), asHandle(index)], { dim }),
  saves: [[1], []],
  backward: (g, op) => [scatterAddToZeros(op.shapes[0], op.attrs.dim, op.saved(1), g), null],
  examples: [
    { inputs: ["3x4", "3x2 int<4"], attrs: { dim: 1 } },
    { inputs: ["3x4", "2x4 int<3"], attrs: { dim: 0 } },
    { inputs: ["5", "7 int<5"], attrs: { dim: 0 } },
    { inputs: ["4 int<9", "2 int<4"], attrs: { dim: 0 } },
    { inputs: ["2x3", "2x4 int of 2 2 0 2"], attrs: { dim: 1 } },
    { inputs: ["", "int of 0"], attrs: { dim: 0 } },
  ],
  checked: ([x, index], { dim }) => gather(asHandle(x), dim, asHandle(index)),
  errors: [
    { inputs: ["2x3", "2x1 int of 3"], attrs: { dim: 1 }, fails: "E-INDEX-001" },
    { inputs: ["2x3", "2x1 int of -1"], attrs: { dim: 1 }, fails: "E-INDEX-001" },
    { inputs: ["2x3", "2x1 uint8<2"], attrs: { dim: 1 }, fails: "E-DTYPE-001" },
    { inputs: ["2x3", "3x3 int<2"], attrs: { dim: 1 }, fails: "E-SHAPE-006" },
    { inputs: ["2x3", "2 int<2"], attrs: { dim: 1 }, fails: "E-SHAPE-006" },
    { inputs: ["2x3", "2x3 int<2"], attrs: { dim: 2 }, fails: "E-SHAPE-002" },
  ],
});

/** out[i][j] = x[i][index[i][j]] for `dim` 1; the index has as many dimensions as x and no larger sizes elsewhere. */
export function gather<T extends Handle>(x: T, dim: number, index: T): T {
  checkTensor("gather", "index", index);
  const along = normalizeDim("gather", dim, x.sizes.length);
  checkSmaller("gather", index, x, along);
  return gatherOp([x, checkedIndex("gather", index, along, x.sizes[along] ?? 1)], { dim: along });
}

/** The same at positions that a kernel has found: nothing is checked. */
export const gatherAt = <T extends Handle>(x: T, dim: number, positions: T): T =>
  gatherOp([x, positions], { dim });

function checkSmaller(op: string, index: Handle, x: Handle, dim: number): void {
  const fits =
    index.sizes.length === x.sizes.length && index.sizes.every((n, d) => d === dim || n <= x.sizes[d]);
  if (fits) return;
  const [rank, limit] = [x.sizes.length, shapeText(x.sizes)];
  const expected = say(
    `an index of ${rank} dimensions, no larger than ${limit} but in dimension ${dim}`,
    `un índice de ${rank} dimensiones, no mayor que ${limit} salvo en la dimensión ${dim}`,
  );
  throw failure("E-SHAPE-006", { op, expected, shape: index.sizes });
}

const sourceOf = (shape: readonly number[]): Phrase =>
  say(`a source of shape ${shapeText(shape)}`, `un source de forma ${shapeText(shape)}`);

/** x plus the source, added where the index says. */
export const scatterAddOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "scatterAdd",
  torch: "torch.scatter_add(x0, dim, x1, x2)",
  shape: ([x]) => asHandle(x).sizes,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x, index, source], { dim }) => {
    engine.copy(out, asHandle(x));
    engine.run(kernels.scatterAdd, [out], [asHandle(index), asHandle(source)], { dim });
  },
  saves: [[], [], [1]],
  backward: (g, op) => [
    op.needs(0) ? g : null,
    null,
    op.needs(2) ? gatherOp([g, op.saved(1)], op.attrs) : null,
  ],
  examples: [
    { inputs: ["3x4", "3x2 int<4", "3x2"], attrs: { dim: 1 } },
    { inputs: ["5", "7 int<5", "7"], attrs: { dim: 0 } },
    { inputs: ["2 uint8 of 200 1", "3 int of 0 0 1", "3 uint8 of 100 1 1"], attrs: { dim: 0 } },
    { inputs: ["3 bool of 0 0 1", "4 int of 0 0 2 2", "4 bool of 1 1 1 1"], attrs: { dim: 0 } },
    { inputs: ["", "int of 0", ""], attrs: { dim: 0 } },
  ],
  checked: ([x, index, source], { dim }) => scatterAdd(asHandle(x), dim, asHandle(index), asHandle(source)),
  errors: [
    { inputs: ["3", "2 int of 0 3", "2"], attrs: { dim: 0 }, fails: "E-INDEX-001" },
    { inputs: ["3", "2 int of 0 1", "1"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
    { inputs: ["3 float32", "2 int of 0 1", "2 float64"], attrs: { dim: 0 }, fails: "E-DTYPE-002" },
  ],
});

function scatterAddToZeros(shape: Shape, dim: number, index: Handle, source: Handle): Handle {
  const zeros = source.spawnNew(source.dtype, shape, numel(shape));
  return scatterAddOp([zeros, index, source], { dim });
}

/** What is scattered, once it fits: the dimension, positions as int64, and of the source what the index names. */
interface Scattering<T> {
  readonly x: T;
  readonly dim: number;
  readonly positions: T;
  readonly source: T;
}

/** Runs `put` on what fits together; a scalar counts as a vector of one. An index without positions changes nothing. */
export function scattering<T extends Handle>(
  op: string,
  x: T,
  dim: number,
  index: T,
  source: T,
  put: (scattering: Scattering<T>) => T,
): T {
  const ranks = [x, index, source].map(({ sizes }) => sizes.length);
  if (ranks.includes(0) && ranks.includes(1) && Math.max(...ranks) === 1) {
    const [a, b, c] = [x, index, source].map((t) => reshape(t, [-1]));
    return reshape(scattering(op, a, dim, b, c, put), x.sizes);
  }
  const along = normalizeDim(op, dim, x.sizes.length);
  if (source.dtype !== x.dtype) throw failure("E-DTYPE-002", { op, a: x.dtype, b: source.dtype });
  if (numel(index.sizes) === 0) return clone(x);
  checkSmaller(op, index, x, along);
  const { sizes } = index;
  if (sizes.length !== source.sizes.length || sizes.some((n, d) => n > source.sizes[d])) {
    throw failure("E-SHAPE-006", {
      op,
      expected: say(
        `a source of shape ${shapeText(sizes)}, or larger`,
        `un source de forma ${shapeText(sizes)}, o mayor`,
      ),
      shape: source.sizes,
    });
  }
  const positions = checkedIndex(op, index, along, x.sizes[along] ?? 1);
  // What the index does not name of the source is left out.
  const part = sizes.reduce((s, n, d) => (n === s.sizes[d] ? s : slice(s, d, 0, n, 1)), source);
  return put({ x, dim: along, positions, source: part });
}

/** x[i][index[i][j]] += source[i][j] for `dim` 1, in a new tensor; the source is no smaller than the index. */
export function scatterAdd<T extends Handle>(x: T, dim: number, index: T, source: T): T {
  checkTensor("scatterAdd", "index", index);
  checkTensor("scatterAdd", "source", source);
  return scattering("scatterAdd", x, dim, index, source, (s) =>
    scatterAddOp([s.x, s.positions, s.source], { dim: s.dim }),
  );
}

const indexSelectOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "indexSelect",
  torch: "torch.index_select(x0, dim, x1)",
  shape: ([x, index], { dim }) => asHandle(x).sizes.map((n, d) => (d === dim ? asHandle(index).sizes[0] : n)),
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x, index], { dim }) =>
    engine.run(kernels.indexSelect, [out], [asHandle(x), asHandle(index)], { dim }),
  saves: [[1], []],
  backward: (g, op) => [indexAddToZeros(op.shapes[0], op.attrs.dim, op.saved(1), g), null],
  examples: [
    { inputs: ["3x4", "5 int<3"], attrs: { dim: 0 } },
    { inputs: ["2x4x3", "2 int<4"], attrs: { dim: 1 } },
    { inputs: ["4 int<9", "6 int<4"], attrs: { dim: 0 } },
    { inputs: ["3x4", "0 int<3"], attrs: { dim: 0 } },
    { inputs: ["3x2", "4 int of 2 2 0 2"], attrs: { dim: 0 } },
  ],
  checked: ([x, index], { dim }) => indexSelect(asHandle(x), dim, asHandle(index)),
  errors: [
    { inputs: ["3x4", "2 int of 0 3"], attrs: { dim: 0 }, fails: "E-INDEX-001" },
    { inputs: ["3x4", "2x1 int<3"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
    { inputs: ["3x4", "2 bool"], attrs: { dim: 0 }, fails: "E-DTYPE-001" },
    { inputs: ["", "2 int of 0 0"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
  ],
});

/** The positions `index` (int64, one dimension, or one number) along `dim`, as a copy. */
export function indexSelect<T extends Handle>(x: T, dim: number, index: T): T {
  checkTensor("indexSelect", "index", index);
  if (index.sizes.length > 1) {
    throw failure("E-SHAPE-006", {
      op: "indexSelect",
      expected: say("an index of at most one dimension", "un índice de una dimensión como mucho"),
      shape: index.sizes,
    });
  }
  // A scalar counts as a vector of one, and stays a scalar.
  if (x.sizes.length === 0) {
    if (numel(index.sizes) !== 1) {
      const expected = say("one position, of a scalar", "una posición, de un escalar");
      throw failure("E-SHAPE-006", { op: "indexSelect", expected, shape: index.sizes });
    }
    return reshape(indexSelect(reshape(x, [1]), normalizeDim("indexSelect", dim, 1), index), []);
  }
  const along = normalizeDim("indexSelect", dim, x.sizes.length);
  const positions = checkedIndex("indexSelect", index, along, x.sizes[along]);
  return indexSelectOp([x, reshape(positions, [-1])], { dim: along });
}

/** x plus the rows of the source, added where the index says. */
const indexAddOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "indexAdd",
  torch: "torch.index_add(x0, dim, x1, x2)",
  shape: ([x]) => asHandle(x).sizes,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x, index, source], { dim }) => {
    engine.copy(out, asHandle(x));
    engine.run(kernels.indexAdd, [out], [asHandle(index), asHandle(source)], { dim });
  },
  saves: [[], [], [1]],
  backward: (g, op) => [
    op.needs(0) ? g : null,
    null,
    op.needs(2) ? indexSelectOp([g, op.saved(1)], op.attrs) : null,
  ],
  examples: [
    { inputs: ["3x4", "5 int<3", "5x4"], attrs: { dim: 0 } },
    { inputs: ["2x4", "3 int<4", "2x3"], attrs: { dim: 1 } },
    { inputs: ["2 int32 of 2147483647 0", "3 int of 0 1 1", "3 int32 of 1 2 3"], attrs: { dim: 0 } },
    { inputs: ["3 bool of 0 0 1", "4 int of 0 0 2 2", "4 bool of 1 1 1 1"], attrs: { dim: 0 } },
  ],
  checked: ([x, index, source], { dim }) => indexAdd(asHandle(x), dim, asHandle(index), asHandle(source)),
  errors: [
    { inputs: ["3x4", "2 int of 0 3", "2x4"], attrs: { dim: 0 }, fails: "E-INDEX-001" },
    { inputs: ["3x4", "2 int of 0 1", "2x3"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
    { inputs: ["3x4", "int of 0", "1x4"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
    { inputs: ["3 float32", "2 int of 0 1", "2 float64"], attrs: { dim: 0 }, fails: "E-DTYPE-002" },
  ],
});

function indexAddToZeros(shape: Shape, dim: number, index: Handle, source: Handle): Handle {
  const zeros = source.spawnNew(source.dtype, shape, numel(shape));
  return indexAddOp([zeros, index, source], { dim });
}

/** Row index[k] of x along `dim` += alpha · row k of the source, in a new tensor. */
export function indexAdd<T extends Handle>(x: T, dim: number, index: T, source: T, alpha = 1): T {
  checkTensor("indexAdd", "index", index);
  checkTensor("indexAdd", "source", source);
  if (alpha !== 1) {
    checkAlpha("indexAdd", alpha, x);
    return indexAdd(x, dim, index, cast(mul<T>(source, alpha), source.dtype) as T);
  }
  // A scalar counts as a vector of one, and stays a scalar.
  if (x.sizes.length === 0)
    return reshape(
      indexAdd(
        reshape(x, [1]),
        normalizeDim("indexAdd", dim, 1),
        reshape(index, [-1]),
        reshape(source, [-1]),
      ),
      [],
    );
  const along = normalizeDim("indexAdd", dim, x.sizes.length);
  const expected = x.sizes.map((n, d) => (d === along ? index.sizes[0] : n));
  if (index.sizes.length !== 1 || source.sizes.join() !== expected.join()) {
    throw failure("E-SHAPE-006", {
      op: "indexAdd",
      expected: sourceOf(expected),
      shape: source.sizes,
    });
  }
  if (source.dtype !== x.dtype) throw failure("E-DTYPE-002", { op: "indexAdd", a: x.dtype, b: source.dtype });
  const positions = checkedIndex("indexAdd", index, along, x.sizes[along]);
  return indexAddOp([x, positions, source], { dim: along });
}

export const indexingOps = {
  gather: gatherOp,
  scatterAdd: scatterAddOp,
  indexSelect: indexSelectOp,
  indexAdd: indexAddOp,
};
