import { noGrad } from "../autograd/mode.js";
import { show, wrong } from "../core/check.js";
import { int64Array } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { shapeText } from "../core/messages/message.js";
import { broadcastShapes, numel, sameShape } from "../core/shape.js";
import { contiguousStrides } from "../core/strides.js";
import { scatterAdd as scatterAddKernel } from "../engine/families/indexing/index.js";
import { where as whereKernel } from "../engine/families/pointwise/compare.js";
import { checkTensor } from "./arguments.js";
import { currentEngine } from "./currentEngine.js";
import { checkFits } from "./fits.js";
import { Handle, markWritten } from "./handle.js";
import { checkApart, checkRecordable, copyInPlace, fillInPlace, once } from "./inplace.js";
import { failure } from "./messages.js";
import { named, type Rule } from "./op.js";
import { add, mul } from "./ops/arithmetic.js";
import { positionsLike } from "./ops/arrange.js";
import { expand, sumTo } from "./ops/broadcast.js";
import { cast, clone } from "./ops/cast.js";
import { lt, where } from "./ops/compare.js";
import { indexSelect } from "./ops/indexing.js";
import { recordInPlace } from "./ops/region.js";
import { assign as assignAt, constant, elementOf } from "./ops/scatter.js";
import { permute, reshape, select, slice, unsqueeze } from "./ops/view.js";
import { readData } from "./read.js";

type Bound = `${number}` | "";
/** `"start:stop:step"` as in Python: any part may be missing, negative numbers count from the end. */
export type SliceText = `${Bound}:${Bound}` | `${Bound}:${Bound}:${Bound}`;

/** Positions, or truths of a mask, nested to any depth. */
export type IndexList = readonly number[] | readonly boolean[] | readonly IndexList[];

/**
 * One index, as between Python's brackets: a position, a slice as text, `"..."` for all dimensions not named,
 * `null` for a new dimension of size 1, or positions and masks that gather.
 */
export type Index = number | boolean | SliceText | "..." | null | IndexList | Int32Array | Handle;

const SLICE = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

/** Where a slice begins, how many elements it has and how far apart: Python's rules, clipped to the size. */
function parseSlice(text: string, size: number): { start: number; length: number; step: number } | null {
  const match = SLICE.exec(text);
  if (match === null) return null;
  const [, from, to, by] = match;
  const step = by === undefined ? 1 : Number(by);
  if (step < 1) return null;
  const clip = (bound: string | undefined, otherwise: number) => {
    if (bound === undefined) return otherwise;
    const at = Number(bound) < 0 ? Number(bound) + size : Number(bound);
    return Math.min(Math.max(at, 0), size);
  };
  const start = clip(from, 0);
  const length = Math.max(0, Math.ceil((clip(to, size) - start) / step));
  return { start: length === 0 ? 0 : start, length, step };
}

const isWhole = (index: Handle) => index.dtype === "int64" || index.dtype === "int32";

/** A list of numbers alone, or of booleans alone. */
const isList = (index: unknown): index is readonly (number | boolean)[] =>
  Array.isArray(index) &&
  (index.every((x) => typeof x === "number") || index.every((x) => typeof x === "boolean"));

/** The most dimensions that a nested list may have: an array that holds itself has no end. */
const MOST_LEVELS = 64;

/** A nested list as a tensor: of positions, or a mask. */
function nested<T extends Handle>(like: T, list: readonly unknown[]): T | null {
  const shape: number[] = [];
  for (let level: unknown = list; Array.isArray(level); level = level[0]) {
    if (shape.length === MOST_LEVELS) return null;
    shape.push(level.length);
  }
  const flat: unknown[] = list.flat(shape.length - 1);
  const count = numel(shape);
  const isOf = (type: string) => flat.every((value) => typeof value === type);
  if (flat.length !== count || count === 0 || !(isOf("number") || isOf("boolean"))) return null;
  if (isOf("number") && !flat.every(Number.isInteger)) return null;
  const tensor = like.spawnNew(isOf("number") ? "int64" : "bool", shape, count, false);
  const values = flat as (number | boolean)[];
  currentEngine().write(
    tensor.storage,
    0,
    isOf("number") ? int64Array(values as number[]) : Uint8Array.from(values, Number),
  );
  return tensor;
}

/** An int64 tensor of these positions, with the face of `like`. */
function indexTensor<T extends Handle>(like: T, values: Int32Array, shape: readonly number[]): T {
  const tensor = like.spawnNew("int64", shape, values.length);
  currentEngine().write(tensor.storage, 0, int64Array(values));
  return tensor;
}

/** Positions (int64) of what an index names: a mask of k dimensions gives k lists. Negative positions are resolved. */
function positionsOf<T extends Handle>(
  x: T,
  index: Handle | Int32Array | readonly (number | boolean)[],
  dim: number,
): T[] {
  if (index instanceof Int32Array) return [indexTensor(x, inRange(index, dim, x.sizes[dim]), [index.length])];
  if (index instanceof Handle) {
    if (isMask(index)) return hitsOf(x, readData<"bool">(index), index.sizes, dim);
    return [resolvePositions(x, index as T, dim)];
  }
  if (typeof index[0] === "boolean") return hitsOf(x, index.map(Number), [index.length], dim);
  const positions = inRange(index as readonly number[], dim, x.sizes[dim]);
  return [indexTensor(x, positions, [index.length])];
}

/** Positions from the start, each of them a place in a dimension of this size. */
function inRange(positions: ArrayLike<number>, dim: number, size: number): Int32Array {
  const resolved = new Int32Array(positions.length);
  for (let i = 0; i < resolved.length; i++) {
    const value = positions[i];
    if (!Number.isInteger(value) || value < -size || value >= size) {
      throw failure("E-INDEX-001", { op: "at", index: show(value), dim, size });
    }
    resolved[i] = value < 0 ? value + size : value;
  }
  return resolved;
}

const isMask = (index: Handle) => index.dtype === "bool" || index.dtype === "uint8";

/** Where a mask is not 0, a list for each of its dimensions. */
function hitsOf<T extends Handle>(x: T, mask: ArrayLike<number>, shape: readonly number[], dim: number): T[] {
  checkMask(x, shape, dim);
  const hits = new Int32Array(mask.length);
  let count = 0;
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 0) hits[count++] = i;
  const found = hits.subarray(0, count);
  if (shape.length === 1) return [indexTensor(x, found, [count])];
  return contiguousStrides(shape).map((stride, d) => {
    const along = found.map((hit) => Math.floor(hit / stride) % shape[d]);
    return indexTensor(x, along, [count]);
  });
}

function checkMask(x: Handle, shape: readonly number[], dim: number): void {
  if (shape.length > 0 && shape.every((size, d) => size === x.sizes[dim + d])) return;
  const wanted = shapeText(x.sizes.slice(dim, dim + Math.max(shape.length, 1)));
  const expected = say(`a mask of shape ${wanted}`, `una máscara de forma ${wanted}`);
  throw failure("E-SHAPE-006", { op: "at", expected, shape });
}

/** A tensor of positions, each in range, negative ones counted from the end. */
function resolvePositions<T extends Handle>(x: T, index: T, dim: number): T {
  if (!isWhole(index)) {
    const expected = say("an index of dtype int64 or bool", "un índice de dtype int64 o bool");
    throw failure("E-DTYPE-001", { op: "at", expected, received: index.dtype, cast: "int64" });
  }
  const size = x.sizes[dim];
  const positions = cast(index, "int64");
  const engine = currentEngine();
  if (engine.within(positions, 0, size - 1) === true) return positions;
  engine.require(positions, -size, size - 1, (outside) =>
    failure("E-INDEX-001", { op: "at", index: show(Number(outside)), dim, size }),
  );
  return where(lt(positions, 0), add(positions, size), positions);
}

/** What the indices make of x: a view, and for each of its dimensions the positions to gather, if any. */
function resolve<T extends Handle>(x: T, given: readonly Index[]): { view: T; gathers: (T | null)[] } {
  const indices = given.map((index) =>
    Array.isArray(index) && Array.isArray(index[0]) ? (nested(x, index) ?? index) : index,
  );
  const dimensionsOf = (index: Index): number => {
    if (index === null || index === "..." || typeof index === "boolean") return 0;
    return index instanceof Handle && isMask(index) ? index.sizes.length : 1;
  };
  const named = indices.reduce<number>((n, index) => n + dimensionsOf(index), 0);
  const rank = x.sizes.length;
  if (named > rank) throw failure("E-INDEX-002", { op: "at", count: named, rank });
  if (indices.filter((index) => index === "...").length > 1) {
    throw failure("E-INDEX-003", { op: "at", index: '"...", which may stand once' });
  }

  let view = x;
  let dim = 0;
  const gathers: (T | null)[] = [];
  const keep = (count: number) => {
    for (let i = 0; i < count; i++) gathers.push(null);
    dim += count;
  };
  for (const index of indices) {
    if (index === "...") keep(rank - named);
    else if (index === null) {
      view = unsqueeze(view, dim);
      keep(1);
    } else if (typeof index === "number") {
      const size = view.sizes[dim];
      if (!Number.isInteger(index) || index < -size || index >= size) {
        throw failure("E-INDEX-001", { op: "at", index: show(index), dim, size });
      }
      view = select(view, dim, index);
    } else if (typeof index === "string") {
      const parsed = parseSlice(index, view.sizes[dim]);
      if (parsed === null) throw failure("E-INDEX-003", { op: "at", index: show(index) });
      view = slice(view, dim, parsed.start, parsed.length, parsed.step);
      keep(1);
    } else if (index instanceof Handle && index.sizes.length === 0 && isWhole(index)) {
      view = select(view, dim, Number(readData<"int64">(index)[0])); // as a number, as in PyTorch
    } else if (
      typeof index === "boolean" ||
      (index instanceof Handle && index.sizes.length === 0 && isMask(index))
    ) {
      // One truth for everything: a new dimension, of size 1 or 0.
      view = unsqueeze(view, dim);
      const truth = typeof index === "boolean" ? [Number(index)] : readData<"bool">(index as Handle);
      gathers.push(...hitsOf(view, truth, [1], dim++));
    } else if (index instanceof Handle || index instanceof Int32Array || isList(index)) {
      const positions = positionsOf(view, index, dim);
      gathers.push(...positions);
      dim += positions.length;
    } else {
      throw failure("E-INDEX-003", { op: "at", index: show(index) });
    }
  }
  while (gathers.length < view.sizes.length) gathers.push(null);
  return { view, gathers };
}

/** The dimensions that are gathered come first, as one; the positions become one list of places in it. */
interface Gathering<T> {
  /** Dimensions of the view in the order: gathered ones, then the others. */
  readonly order: readonly number[];
  readonly places: T;
  /** The shape that the positions broadcast to. */
  readonly shape: readonly number[];
  /** Where that shape stands in the result, among the other dimensions. */
  readonly at: number;
}

function gathering<T extends Handle>(view: T, gathers: readonly (T | null)[]): Gathering<T> | null {
  const gathered = gathers.flatMap((g, d) => (g === null ? [] : [d]));
  if (gathered.length === 0) return null;
  const others = gathers.flatMap((g, d) => (g === null ? [d] : []));
  // places = Σ position · stride, over the gathered dimensions as one; adding broadcasts the positions.
  const strides = contiguousStrides(gathered.map((d) => view.sizes[d]));
  const places = gathered
    .map((d, i) => (strides[i] === 1 ? (gathers[d] as T) : mul(gathers[d] as T, strides[i])))
    .reduce((a, b) => add(a, b));
  // Neighbouring positions stay where they are; separated ones go to the front, as in NumPy and PyTorch.
  const together = gathered.every((d, i) => d === gathered[0] + i);
  const at = together ? others.filter((d) => d < gathered[0]).length : 0;
  return { order: [...gathered, ...others], places, shape: places.sizes, at };
}

/** `x[indices]`: a view, or a copy where positions or masks gather. */
export function at<T extends Handle>(x: T, indices: readonly Index[]): T {
  const { view, gathers } = resolve(x, indices);
  const found = gathering(view, gathers);
  if (found === null) return view;
  const { order, places, shape, at: position } = found;
  const others = order.slice(order.length - (view.sizes.length - gathers.filter((g) => g !== null).length));
  const sizes = others.map((d) => view.sizes[d]);
  const rows = numel(order.slice(0, order.length - others.length).map((d) => view.sizes[d]));
  const picked = indexSelect(
    reshape(permute(view, order), [rows, ...sizes]),
    0,
    reshape(places, [numel(shape)]),
  );
  const spread = reshape(picked, [...shape, ...sizes]);
  if (position === 0) return named(spread, "at", "IndexBackward0");
  const first = Array.from({ length: position }, (_, i) => shape.length + i);
  const middle = shape.map((_, i) => i);
  const last = sizes.slice(position).map((_, i) => shape.length + position + i);
  return named(permute(spread, [...first, ...middle, ...last]), "at", "IndexBackward0");
}

interface SetAttrs {
  readonly indices: readonly Index[];
}

const setRule: Rule<SetAttrs> = {
  name: "setAt",
  saves: [[]],
  backward: (g, op) => [
    op.needs(0) ? setAt(clone(g), op.attrs.indices, 0) : null,
    op.needs(1) ? sumTo(at(g, op.attrs.indices), op.shapes[1]) : null,
  ],
};

const addRule: Rule<SetAttrs> = {
  ...setRule,
  name: "indexPut",
  backward: (g, op) => [
    op.needs(0) ? g : null,
    op.needs(1) ? sumTo(at(g, op.attrs.indices), op.shapes[1]) : null,
  ],
};

/** The node that PyTorch records for `x[indices] = value`: the one that prints. */
function nodeOf(x: Handle, indices: readonly Index[], value: Handle | number): string {
  const { view, gathers } = resolve(x, indices);
  if (!sameShape(view.sizes, x.sizes)) return "CopySlices";
  const lists = gathers.filter((g) => g !== null).length;
  if (lists === 0) return typeof value === "number" ? "FillBackward2" : "CopyBackwards";
  const gathering = indices.filter(
    (i): i is Handle | boolean[] => i instanceof Handle || i instanceof Int32Array || Array.isArray(i),
  );
  if (typeof value !== "number" || gathering.length > 1) return "IndexPutBackward0";
  const [only] = gathering;
  const isMask = only instanceof Handle ? only.dtype === "bool" : typeof only[0] === "boolean";
  return isMask ? "MaskedFillBackward0" : "IndexFillBackward0";
}

/** A value as it can be expanded to the shape that indices name; more dimensions are no harm where they are of size 1. */
function fitted(value: Handle | number, shape: readonly number[]): Handle | number {
  if (typeof value === "number") return value;
  const extra = Math.max(0, value.sizes.length - shape.length);
  const trimmed = value.sizes.slice(0, extra).every((n) => n === 1) ? value.sizes.slice(extra) : value.sizes;
  if (!sameShape(broadcastShapes("setAt", trimmed, shape), shape)) {
    throw failure("E-SHAPE-007", { op: "setAt", shape: value.sizes, target: shape });
  }
  return reshape(value, trimmed);
}

/** The value wherever the mask, which covers the first dimensions of x, is not 0. */
function fillWhere(x: Handle, mask: Handle, value: number): void {
  checkMask(x, mask.sizes, 0);
  const { sizes: shape } = x;
  const tall = reshape(mask, [...mask.sizes, ...shape.slice(mask.sizes.length).map(() => 1)]);
  const condition = expand(cast(tall, "bool"), shape);
  const constant = x.spawnNew(x.dtype, [1], 1);
  currentEngine().fill(constant, value);
  currentEngine().pointwise(whereKernel, x, [condition, expand(constant, shape), x]);
  markWritten(x, "setAt");
}

/** Writes without checking gradients and without recording. */
function assign(x: Handle, indices: readonly Index[], value: Handle | number, accumulate = false): void {
  const { view, gathers } = resolve(x, indices);
  if (typeof value === "number") checkFits("setAt", value, x.dtype);
  if (gathers.every((g) => g === null)) {
    const source = fitted(value, view.sizes);
    if (accumulate) return void copyInPlace(view, add(view, source));
    if (typeof source === "number") fillInPlace(once(view), source, "setAt");
    else copyInPlace(numel(source.sizes) === 1 ? once(view) : view, source);
    return;
  }
  checkApart("setAt", x);
  const [index] = indices;
  if (
    typeof value === "number" &&
    !accumulate &&
    indices.length === 1 &&
    index instanceof Handle &&
    isMask(index) &&
    index.sizes.length > 0
  ) {
    fillWhere(x, index, value);
    return;
  }
  const { offsets, shape } = targetsOf(view, gathers);
  const given = fitted(value, shape);
  const source =
    typeof given === "number"
      ? constant(x, elementOf("setAt", given, x.dtype), shape)
      : expand(cast(given, x.dtype), shape);
  put(view, offsets, source, accumulate);
  markWritten(view, "setAt");
}

/** Where the elements that the indices name lie, counted from the first element of the view; in the shape of what they name. */
function targetsOf<T extends Handle>(
  view: T,
  gathers: readonly (T | null)[],
): { offsets: T; shape: readonly number[] } {
  const { order, shape: named, at: position } = gathering(view, gathers) as Gathering<T>;
  const count = gathers.filter((g) => g !== null).length;
  const [gathered, others] = [order.slice(0, count), order.slice(count)];
  const sizes = others.map((d) => view.sizes[d]);
  const shape = [...sizes.slice(0, position), ...named, ...sizes.slice(position)];
  const scaled = (d: number) => mul(gathers[d] as T, view.strides[d]);
  // One dimension each for what is not gathered, behind or before those of the positions.
  const spread = (from: T, first: number) =>
    reshape(from, [
      ...new Array<number>(first).fill(1),
      ...from.sizes,
      ...new Array<number>(shape.length - first - from.sizes.length).fill(1),
    ]);
  const parts = [
    spread(
      gathered.map(scaled).reduce((a, b) => add(a, b)),
      position,
    ),
  ];
  others.forEach((d, i) => {
    const steps = new Float64Array(view.sizes[d]);
    for (let k = 0; k < steps.length; k++) steps[k] = k * view.strides[d];
    parts.push(spread(positionsLike(view, steps), i < position ? i : i + named.length));
  });
  return {
    offsets: expand(
      parts.reduce((a, b) => add(a, b)),
      shape,
    ),
    shape,
  };
}

/** Writes the source where these offsets are, one after the other: of several the last stays, or all are added. */
function put(view: Handle, offsets: Handle, source: Handle, accumulate: boolean): void {
  const engine = currentEngine();
  const count = numel(offsets.sizes);
  if (count === 0) return;
  const reach = view.sizes.reduce((last, size, d) => last + (size - 1) * view.strides[d], 1);
  const memory = view.spawn(view.storage, view.dtype, [reach], [1], view.offset);
  // A source that lies in the memory that is written is read first.
  const from = source.storage === view.storage ? clone(source) : source;
  const [index, values] = [reshape(offsets, [count]), reshape(from, [count])];
  if (accumulate) engine.run(scatterAddKernel, [memory], [index, values], { dim: 0 });
  else assignAt(engine, memory, index, values, 0);
}

/** An index as backward will need it, whatever becomes of the caller's array or tensor. */
function kept(index: Index): Index {
  if (index instanceof Handle) return noGrad(() => clone(index));
  return Array.isArray(index) || index instanceof Int32Array ? structuredClone(index) : index;
}

/** `x[indices] = value`: the value is broadcast and cast. */
export function setAt<T extends Handle>(x: T, indices: readonly Index[], value: Handle | number): T {
  if (!Array.isArray(indices)) {
    throw wrong("setAt", "indices", say("an array: setAt([0], 1)", "un array: setAt([0], 1)"), indices);
  }
  const given = typeof value === "boolean" ? Number(value) : value;
  if (typeof given !== "number" && !(given instanceof Handle))
    throw wrong("setAt", "value", say("a tensor or a number", "un tensor o un número"), given);
  // Whether elements that are one in memory would get several values depends on what the indices name.
  checkRecordable("setAt", x, [given]);
  const source = typeof given === "number" ? given : cast(given, x.dtype);
  noGrad(() => assign(x, indices, source));
  markWritten(x, "setAt");
  const before = x.edge;
  recordInPlace(setRule, [x, source], { indices: indices.map(kept) }, x);
  return x.edge === before || x.base !== null ? x : named(x, "setAt", nodeOf(x, indices, source));
}

/** Positions as PyTorch's index_put takes them: a tensor for each dimension, null for all of one. */
function positionsIn(op: string, indices: readonly (Handle | null)[]): Index[] {
  const valid = Array.isArray(indices) && indices.every((x) => x === null || x instanceof Handle);
  if (valid && indices.some((x) => x !== null)) return indices.map((x) => x ?? ":");
  throw wrong(op, "indices", say("an array of tensors", "un array de tensores"), indices);
}

/** `setAt` by tensors alone; with `accumulate` the values are added, as often as a position is named. */
export function indexPut_<T extends Handle>(
  x: T,
  indices: readonly (Handle | null)[],
  values: Handle,
  accumulate = false,
  op = "indexPut_",
): T {
  const places = positionsIn(op, indices);
  checkTensor(op, "values", values);
  if (values.dtype !== x.dtype) throw failure("E-DTYPE-002", { op, a: x.dtype, b: values.dtype });
  checkRecordable(op, x, [values]);
  noGrad(() => assign(x, places, values, accumulate));
  markWritten(x, op);
  const attrs = { indices: places.map(kept) };
  recordInPlace(
    { ...(accumulate ? addRule : setRule), name: op, node: "IndexPutBackward0" },
    [x, values],
    attrs,
    x,
  );
  return x;
}

export function indexPut<T extends Handle>(
  x: T,
  indices: readonly (Handle | null)[],
  values: Handle,
  accumulate = false,
): T {
  checkTensor("indexPut", say("the input", "la entrada"), x);
  positionsIn("indexPut", indices);
  return indexPut_(clone(x), indices, values, accumulate, "indexPut");
}
