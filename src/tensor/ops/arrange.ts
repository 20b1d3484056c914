import { checkInteger, wrong } from "../../core/check.js";
import { int64Array } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { checkShape, normalizeDim, normalizeDims, numel, type Shape } from "../../core/shape.js";
import type { Engine } from "../../engine/engine.js";
import { where as whereKernel } from "../../engine/families/pointwise/compare.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { readData } from "../read.js";
import { expand } from "./broadcast.js";
import { cast, clone } from "./cast.js";
import { indexSelect } from "./indexing.js";
import { cat } from "./join.js";
import { flatten, permute, reshape, slice, transpose, unsqueeze } from "./view.js";

/** The same elements in another order, or several times. */

const asHandle = (x: unknown): Handle => x as Handle;

const flipOp: Op<{ dims: readonly number[] }> = defineOp<{ dims: readonly number[] }>({
  name: "flip",
  torch: "torch.flip(x0, dims)",
  shape: ([x]) => asHandle(x).sizes,
  dtype: ([x]) => asHandle(x).dtype,
  // Read backwards: from the last element on, with steps below 0.
  forward: (engine, out, [given], { dims }) => {
    const { storage, dtype, sizes, strides, offset } = asHandle(given);
    if (sizes.includes(0)) return;
    const last = sizes.reduce((at, size, d) => at + (dims.includes(d) ? (size - 1) * strides[d] : 0), offset);
    const backwards = strides.map((stride, d) => (dims.includes(d) ? -stride : stride));
    engine.copy(out, { storage, dtype, sizes, strides: backwards, offset: last });
  },
  saves: [[]],
  backward: (g, { attrs }) => [flipOp([g], attrs)],
  examples: [
    { inputs: ["5"], attrs: { dims: [0] } },
    { inputs: ["2x3x4"], attrs: { dims: [0, 2] } },
    { inputs: ["2x3 int<9"], attrs: { dims: [1] } },
    { inputs: ["2x3 bool"], attrs: { dims: [] } },
  ],
  checked: ([x], { dims }) => flip(asHandle(x), dims),
  errors: [
    { inputs: ["2x3"], attrs: { dims: [2] }, fails: "E-SHAPE-002" },
    { inputs: ["2x3"], attrs: { dims: [0, -2] }, fails: "E-SHAPE-003" },
  ],
});

/** The order along these dimensions reversed, as a copy. */
export function flip<T extends Handle>(x: T, dims: readonly number[]): T {
  const along = dims.length === 0 ? [] : normalizeDims("flip", dims, x.sizes.length);
  return flipOp([x], { dims: along });
}

/** Reverses the columns. */
export function fliplr<T extends Handle>(x: T): T {
  checkRank("fliplr", x, 2);
  return flip(x, [1]);
}

/** Reverses the rows. */
export function flipud<T extends Handle>(x: T): T {
  checkRank("flipud", x, 1);
  return flip(x, [0]);
}

function checkRank(op: string, x: Handle, rank: number): void {
  if (x.sizes.length >= rank) return;
  const expected =
    rank === 1
      ? say("at least one dimension", "al menos una dimensión")
      : say(`at least ${rank} dimensions`, `al menos ${rank} dimensiones`);
  throw failure("E-SHAPE-006", { op, expected, shape: x.sizes });
}

/** One number, or several in an array. */
function listOf(op: string, name: string, given: number | readonly number[]): number[] {
  if (typeof given === "number") return [given];
  if (Array.isArray(given)) return Array.from(given);
  throw wrong(op, name, say("a number, or an array of numbers", "un número, o un array de números"), given);
}

/** The first `shift` of a dimension stand where its last ones stood. */
function rolled<T extends Handle>(x: T, shift: number, dim: number): T {
  const size = x.sizes[dim];
  const by = size === 0 ? 0 : ((shift % size) + size) % size;
  if (by === 0) return x;
  return cat([slice(x, dim, size - by, by, 1), slice(x, dim, 0, size - by, 1)], dim);
}

/** Elements moved on along dimensions, those that leave at the end come back at the start. Without dimensions: as one row. */
export function roll<T extends Handle>(
  x: T,
  shifts: number | readonly number[],
  dims: number | readonly number[] = [],
): T {
  const [by, along] = [listOf("roll", "shifts", shifts), listOf("roll", "dims", dims)];
  by.forEach((shift) => {
    checkInteger("roll", "shifts", shift, Number.MIN_SAFE_INTEGER);
  });
  if (along.length === 0 && by.length === 1)
    return named(reshape(freshly(rolled(flatten(x), by[0], 0), x), x.sizes), "roll");
  if (along.length !== by.length || by.length === 0) {
    const expected = say("as many shifts as dims", "tantos shifts como dims");
    throw wrong("roll", "shifts", expected, shifts);
  }
  checkRank("roll", x, 1);
  const out = along.reduce((y, dim, i) => rolled(y, by[i], normalizeDim("roll", dim, x.sizes.length)), x);
  return named(freshly(out, x), "roll");
}

/** A tensor that is not x itself nor a view of it. */
const freshly = <T extends Handle>(out: T, x: T): T => (out.storage === x.storage ? clone(out) : out);

/** k quarter turns in the plane of two dimensions, from the first to the second. */
export function rot90<T extends Handle>(x: T, k = 1, dims: readonly number[] = [0, 1]): T {
  checkInteger("rot90", "k", k, Number.MIN_SAFE_INTEGER);
  if (!Array.isArray(dims) || dims.length !== 2)
    throw wrong("rot90", "dims", say("two dimensions", "dos dimensiones"), dims);
  checkRank("rot90", x, 2);
  const [a, b] = Array.from(dims, (dim) => normalizeDim("rot90", dim, x.sizes.length));
  if (a === b) throw failure("E-SHAPE-003", { op: "rot90", dims });
  const turns = ((k % 4) + 4) % 4;
  if (turns === 0) return named(clone(x), "rot90");
  if (turns === 2) return named(flip(x, [a, b]), "rot90");
  return named(clone(transpose(flip(x, [turns === 1 ? b : a]), a, b)), "rot90");
}

interface TriangleAttrs {
  readonly diagonal: number;
  readonly upper: boolean;
}

/** Which elements of an [r, c] matrix are on the diagonal or on its side. */
function triangleMask(engine: Engine, like: Handle, { diagonal, upper }: TriangleAttrs): Handle {
  const [rows, columns] = like.sizes.slice(-2);
  const mask = new Uint8Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const edge = Math.min(Math.max(i + diagonal + (upper ? 0 : 1), 0), columns);
    mask.fill(1, i * columns + (upper ? edge : 0), i * columns + (upper ? columns : edge));
  }
  const out = like.spawnNew("bool", [rows, columns], mask.length, false);
  engine.write(out.storage, 0, mask);
  return out;
}

const triangleOp: Op<TriangleAttrs> = defineOp<TriangleAttrs>({
  name: "triangle",
  torch: "torch.triu(x0, diagonal) if upper else torch.tril(x0, diagonal)",
  shape: ([x]) => asHandle(x).sizes,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x], attrs) => {
    const mask = triangleMask(engine, out, attrs);
    engine.pointwise(whereKernel, out, [expand(mask, out.sizes), asHandle(x), 0]);
    engine.release(mask.storage);
  },
  saves: [[]],
  backward: (g, { attrs }) => [triangleOp([g], attrs)],
  examples: [
    { inputs: ["3x4"], attrs: { diagonal: 0, upper: false } },
    { inputs: ["2x4x3"], attrs: { diagonal: 1, upper: true } },
    { inputs: ["4x4 int<9"], attrs: { diagonal: -2, upper: false } },
    { inputs: ["3x3 bool of 1"], attrs: { diagonal: -1, upper: true } },
    { inputs: ["2x2 of nan inf 1 2"], attrs: { diagonal: -9, upper: false } },
  ],
});

/** The elements on the `diagonal` and below (or above), zeros elsewhere; of the last two dimensions. */
export function triangle<T extends Handle>(op: "tril" | "triu", x: T, diagonal: number): T {
  checkRank(op, x, 2);
  checkInteger(op, "diagonal", diagonal, Number.MIN_SAFE_INTEGER);
  return named(triangleOp([x], { diagonal, upper: op === "triu" }), op);
}

/** x so many times along each dimension; new dimensions stand first. */
export function repeat<T extends Handle>(x: T, repeats: readonly number[], op = "repeat"): T {
  repeats.forEach((count) => {
    checkInteger(op, "repeats", count, 0);
  });
  const lead = repeats.length - x.sizes.length;
  if (lead < 0) {
    const rank = x.sizes.length;
    const expected = say(`at least ${rank} numbers`, `al menos ${rank} números`);
    throw wrong(op, "repeats", expected, repeats);
  }
  const sizes = [...new Array<number>(lead).fill(1), ...x.sizes];
  const shape = sizes.map((size, d) => size * repeats[d]);
  checkShape(op, shape);
  // Each dimension beside one for its repetitions: [r₀, n₀, r₁, n₁, …].
  const apart = reshape(
    x,
    sizes.flatMap((size) => [1, size]),
  );
  const many = expand(
    apart,
    sizes.flatMap((size, d) => [repeats[d], size]),
  );
  return named(reshape(clone(many), shape), "repeat");
}

/** `repeat` where fewer numbers than dimensions are of the last ones. */
export function tile<T extends Handle>(x: T, dims: readonly number[]): T {
  const lead = Math.max(0, x.sizes.length - dims.length);
  return repeat(x, [...new Array<number>(lead).fill(1), ...dims], "tile");
}

/** Each element so many times, one after the other, along `dim`; without it, of all elements as one row. */
export function repeatInterleave<T extends Handle>(
  x: T,
  repeats: T | number,
  dim: number | null = null,
  outputSize: number | null = null,
): T {
  if (dim === null) return repeatInterleave(flatten(x), repeats, 0, outputSize);
  checkRank("repeatInterleave", x, 1);
  const along = normalizeDim("repeatInterleave", dim, x.sizes.length);
  const size = x.sizes[along];
  if (typeof repeats === "number") {
    checkInteger("repeatInterleave", "repeats", repeats, 0);
    checkTotal(size * repeats, outputSize);
    const between = unsqueeze(x, along + 1);
    const shape = between.sizes.map((n, d) => (d === along + 1 ? repeats : n));
    return flatten(clone(expand(between, shape)), along, along + 1);
  }
  const counts = countsOf(repeats, size);
  const total = counts.reduce((a, b) => a + b, 0);
  checkTotal(total, outputSize);
  const places = new Float64Array(total);
  let at = 0;
  counts.forEach((count, i) => {
    places.fill(i, at, at + count);
    at += count;
  });
  return indexSelect(x, along, positionsLike(x, places));
}

/** How often each of `size` elements is to stand there. */
function countsOf(repeats: Handle, size: number): number[] {
  const { dtype, sizes } = repeats;
  if (dtype !== "int64" && dtype !== "int32") {
    const expected = say("repeats of dtype int64 or int32", "repeats de dtype int64 o int32");
    throw failure("E-DTYPE-001", { op: "repeatInterleave", expected, received: dtype, cast: "int64" });
  }
  if (sizes.length > 1 || (numel(sizes) !== 1 && numel(sizes) !== size)) {
    const expected = say(`${size} repeats, or one`, `${size} repeticiones, o una`);
    throw failure("E-SHAPE-006", { op: "repeatInterleave", expected, shape: sizes });
  }
  const counts = Array.from(readData<"int64">(cast(repeats, "int64") as Handle & { dtype: "int64" }), Number);
  counts.forEach((count) => {
    checkInteger("repeatInterleave", "repeats", count, 0);
  });
  return counts.length === size ? counts : new Array<number>(size).fill(counts[0]);
}

function checkTotal(total: number, outputSize: number | null): void {
  if (outputSize !== null) checkInteger("repeatInterleave", "outputSize", outputSize, total, total);
}

/** An int64 vector of these places, with the face of `like`. */
export function positionsLike<T extends Handle>(like: T, places: ArrayLike<number>, shape?: Shape): T {
  const out = like.spawnNew("int64", shape ?? [places.length], places.length, false);
  currentEngine().write(out.storage, 0, int64Array(places));
  return out;
}

/** Dimensions moved to other places; the others keep their order. */
export function movedim<T extends Handle>(
  x: T,
  source: number | readonly number[],
  destination: number | readonly number[],
): T {
  const [from, to] = [listOf("movedim", "source", source), listOf("movedim", "destination", destination)].map(
    (dims) => dims.map((dim) => normalizeDim("movedim", dim, x.sizes.length)),
  );
  if (from.length !== to.length) {
    const expected = say("as many dimensions as source has", "tantas dimensiones como tiene source");
    throw wrong("movedim", "destination", expected, destination);
  }
  for (const dims of [from, to])
    if (new Set(dims).size !== dims.length) throw failure("E-SHAPE-003", { op: "movedim", dims });
  if (x.sizes.length === 0) return permute(x, []);
  const rest = x.sizes.map((_, d) => d).filter((d) => !from.includes(d));
  const order = x.sizes.map((_, d) => (to.includes(d) ? from[to.indexOf(d)] : (rest.shift() as number)));
  return permute(x, order);
}

/** One dimension as several; −1 takes what remains. */
export function unflatten<T extends Handle>(x: T, dim: number, sizes: readonly number[]): T {
  checkRank("unflatten", x, 1);
  const along = normalizeDim("unflatten", dim, x.sizes.length);
  const list = Array.isArray(sizes) ? Array.from(sizes) : null;
  if (list === null || list.length === 0) {
    const expected = say("an array of sizes", "un array de tamaños");
    throw wrong("unflatten", "sizes", expected, sizes);
  }
  const known = list.filter((size) => size !== -1).reduce((a, b) => a * b, 1);
  const holes = list.filter((size) => size === -1).length;
  const total = x.sizes[along];
  if (
    holes > 1 ||
    list.some((n) => !Number.isInteger(n) || n < -1) ||
    (holes === 1 ? known === 0 || total % known !== 0 : known !== total)
  )
    throw failure("E-SHAPE-004", { op: "unflatten", shape: sizes, count: total });
  const filled = list.map((size) => (size === -1 ? total / known : size));
  return reshape(x, [...x.sizes.slice(0, along), ...filled, ...x.sizes.slice(along + 1)]);
}

/** The conjugate transpose of the last two dimensions: of real numbers, the transpose. */
export function adjoint<T extends Handle>(x: T): T {
  if (x.sizes.length !== 0) checkRank("adjoint", x, 2);
  return x.sizes.length === 0 ? permute(x, []) : transpose(x, -2, -1);
}

export const arrangeOps = { flip: flipOp, triangle: triangleOp };
