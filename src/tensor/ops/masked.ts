import { say } from "../../core/messages/language.js";
import { broadcastShapes, normalizeDim, numel, type Shape } from "../../core/shape.js";
import { contiguousStrides } from "../../core/strides.js";
import { checkTensor } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { named } from "../op.js";
import { readData } from "../read.js";
import { positionsLike } from "./arrange.js";
import { expand } from "./broadcast.js";
import { cast, clone } from "./cast.js";
import { ne, whereOp } from "./compare.js";
import { gather, indexAdd, indexSelect } from "./indexing.js";
import { constant, elementOf, fromEnd, scalarOf, scatter, scatterOp } from "./scatter.js";
import { flatten, reshape, slice } from "./view.js";

/** Elements by a mask, and by their places among all elements. */

function checkMask(op: string, mask: Handle): void {
  checkTensor(op, "mask", mask);
  if (mask.dtype === "bool") return;
  const expected = say("a mask of dtype bool", "una máscara de dtype bool");
  throw failure("E-DTYPE-001", { op, expected, received: mask.dtype, cast: "bool" });
}

/** Where x is not 0, counted row by row. Reads the values: what follows has a shape that depends on them. */
function hitsOf(x: Handle): Float64Array {
  const values = readData<"bool">((x.dtype === "bool" ? x : ne(x, 0)) as Handle & { dtype: "bool" });
  const hits = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) hits[count++] = i;
  return hits.subarray(0, count);
}

/** Where x is not 0: a row of positions for each such element. */
export function nonzero<T extends Handle>(x: T): T {
  const hits = hitsOf(x);
  const { sizes } = x;
  const strides = contiguousStrides(sizes);
  const rows = new Float64Array(hits.length * sizes.length);
  let at = 0;
  for (const hit of hits)
    for (let d = 0; d < sizes.length; d++) rows[at++] = Math.floor(hit / strides[d]) % sizes[d];
  return positionsLike(x, rows, [hits.length, sizes.length]);
}

/** The same as a list of positions for each dimension; a scalar counts as a vector of one. */
export function nonzeroAsTuple<T extends Handle>(x: T): T[] {
  const given = x.sizes.length === 0 ? reshape(x, [1]) : x;
  const hits = hitsOf(given);
  const strides = contiguousStrides(given.sizes);
  return given.sizes.map((size, d) =>
    positionsLike(
      x,
      hits.map((hit) => Math.floor(hit / strides[d]) % size),
    ),
  );
}

const broadcast = <T extends Handle>(op: string, x: T, other: Handle): Shape =>
  broadcastShapes(op, x.sizes, other.sizes);

/** The elements where the mask holds, as one row. */
export function maskedSelect<T extends Handle>(x: T, mask: T): T {
  checkMask("maskedSelect", mask);
  const shape = broadcast("maskedSelect", x, mask);
  const places = positionsLike(x, hitsOf(expand(mask, shape)));
  return named(indexSelect(flatten(expand(x, shape)), 0, places), "maskedSelect");
}

/** x with one value, a number or a scalar, where the mask holds. */
export function maskedFill<T extends Handle>(x: T, mask: T, value: T | number): T {
  checkMask("maskedFill", mask);
  const given =
    typeof value === "number"
      ? constant(x, elementOf("maskedFill", value, x.dtype), [])
      : cast(scalarOf("maskedFill", value), x.dtype);
  return named(whereOp([mask, given as T, x], {}), "maskedFill");
}

/** x with the elements of the source, in order, where the mask holds. */
export function maskedScatter<T extends Handle>(x: T, mask: T, source: T): T {
  checkMask("maskedScatter", mask);
  checkTensor("maskedScatter", "source", source);
  if (source.dtype !== x.dtype)
    throw failure("E-DTYPE-002", { op: "maskedScatter", a: x.dtype, b: source.dtype });
  const shape = broadcast("maskedScatter", x, mask);
  const hits = hitsOf(expand(mask, shape));
  if (numel(source.sizes) < hits.length) {
    const expected = say(
      `a source of at least ${hits.length} elements`,
      `un source de al menos ${hits.length} elementos`,
    );
    throw failure("E-SHAPE-006", { op: "maskedScatter", expected, shape: source.sizes });
  }
  const given = expand(x, shape);
  if (hits.length === 0) return named(clone(given), "maskedScatter");
  const flat = slice(flatten(source), 0, 0, hits.length, 1);
  const out = scatterOp([flatten(given), positionsLike(x, hits), flat], { dim: 0 });
  return named(reshape(out, shape), "maskedScatter");
}

function checkLong(op: string, index: Handle): void {
  checkTensor(op, "index", index);
  if (index.dtype === "int64") return;
  const expected = say("an index of dtype int64", "un índice de dtype int64");
  throw failure("E-DTYPE-001", { op, expected, received: index.dtype, cast: "int64" });
}

/** Elements by their places among all, in the shape of the index. */
export function take<T extends Handle>(x: T, index: T): T {
  checkLong("take", index);
  const places = fromEnd("take", index, 0, numel(x.sizes));
  return named(reshape(indexSelect(flatten(x), 0, flatten(places)), index.sizes), "take");
}

/** x with the elements of the source at these places among all, or with them added. */
export function put<T extends Handle>(x: T, index: T, source: T, accumulate = false): T {
  checkLong("put", index);
  checkTensor("put", "source", source);
  if (source.dtype !== x.dtype) throw failure("E-DTYPE-002", { op: "put", a: x.dtype, b: source.dtype });
  if (numel(source.sizes) !== numel(index.sizes)) {
    const count = numel(index.sizes);
    const expected = say(`a source of ${count} elements`, `un source de ${count} elementos`);
    throw failure("E-SHAPE-006", { op: "put", expected, shape: source.sizes });
  }
  const places = flatten(fromEnd("put", index, 0, numel(x.sizes)));
  const [flat, from] = [flatten(x), flatten(source)];
  const out = accumulate ? indexAdd(flat, 0, places, from) : scatter(flat, 0, places, from);
  return named(reshape(out, x.sizes), "put");
}

/** `gather` with the other dimensions broadcast; without `dim`, of all elements as one row. */
export function takeAlongDim<T extends Handle>(x: T, indices: T, dim: number | null = null): T {
  checkLong("takeAlongDim", indices);
  if (dim === null) return takeAlongDim(flatten(x), flatten(indices), 0);
  if (x.sizes.length !== indices.sizes.length || x.sizes.length === 0) {
    const rank = Math.max(x.sizes.length, 1);
    const expected = say(`indices of ${rank} dimensions`, `indices de ${rank} dimensiones`);
    throw failure("E-SHAPE-006", { op: "takeAlongDim", expected, shape: indices.sizes });
  }
  const along = normalizeDim("takeAlongDim", dim, x.sizes.length);
  const other = (shape: Shape, size: number) => shape.map((n, d) => (d === along ? size : n));
  const shape = broadcastShapes("takeAlongDim", other(x.sizes, 1), other(indices.sizes, 1));
  const size = x.sizes[along] ?? 1;
  const positions = fromEnd("takeAlongDim", indices, along, size);
  return gather(
    expand(x, other(shape, size)),
    along,
    expand(positions, other(shape, indices.sizes[along] ?? 1)),
  );
}
