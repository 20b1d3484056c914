import { Output } from "../../autograd/output.js";
import { newArray } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import { contiguousStrides, isContiguous, mayRepeat, onceInMemory } from "../../core/strides.js";
import type { Engine } from "../../engine/engine.js";
import { scatterAdd } from "../../engine/families/indexing/index.js";
import { mul } from "../../engine/families/pointwise/arithmetic.js";
import type { Geometry } from "../declaration.js";
import { recordInPlace as recordChange, teachFollowing } from "../follow.js";
import type { Handle } from "../handle.js";
import { OpNode } from "../node.js";
import { defineOp, type Op, type Rule, record } from "../op.js";
import { sumTo } from "./broadcast.js";

/**
 * What a change in place means for a view and the tensor that it is a view of (its base). With b the base and r the region that the view
 * shows, the new base is b with r replaced: `replace(b, value)`. Its gradient g goes to the value where the view looks, `extract(g)`, and to
 * the old base elsewhere, `clear(g)`. A view that was taken before is from then on a view of the new base: its gradient is `embed(g)`,
 * zero but where the view looks. PyTorch's CopySlices and AsStridedBackward.
 */

/** Where the elements of a view lie among those of its base; offsets count from the base's first element. */
export interface Region {
  readonly base: Geometry;
  readonly view: Geometry;
}

const regionOf = (view: Handle, base: Handle): Region => ({
  base: { shape: base.sizes, strides: base.strides, offset: 0 },
  view: { shape: view.sizes, strides: view.strides, offset: view.offset - base.offset },
});

const asHandle = (x: unknown): Handle => x as Handle;

/** A tensor of this shape that lies row by row from its first element on. */
export const dense = (shape: Geometry["shape"]): Geometry => ({
  shape,
  strides: contiguousStrides(shape),
  offset: 0,
});

/** How many elements of memory a tensor spans. */
const extentOf = ({ shape, strides }: Geometry): number =>
  numel(shape) === 0 ? 0 : shape.reduce((last, size, d) => last + (size - 1) * strides[d], 1);

const looking = (x: Handle, { shape, strides, offset }: Geometry, from: number): Handle =>
  x.spawn(x.storage, x.dtype, shape, strides, from + offset);

const repeats = ({ shape, strides }: Geometry): boolean => mayRepeat(shape, strides);

/** The place in memory of each element, row by row. */
function placesOf({ shape, strides, offset }: Geometry, from: number): Float64Array {
  let places = Float64Array.of(from + offset);
  for (let d = 0; d < shape.length; d++) {
    const finer = new Float64Array(places.length * shape[d]);
    let at = 0;
    for (const place of places) for (let i = 0; i < shape[d]; i++) finer[at++] = place + i * strides[d];
    places = finer;
  }
  return places;
}

/** Memory that spans base and view, and where the base begins in it: a view may look at what the base does not show. */
function memoryOf(x: Handle, { base, view }: Region): readonly [memory: Handle, from: number] {
  const from = Math.max(0, -view.offset);
  const length = from + Math.max(extentOf(base), view.offset + extentOf(view));
  return [x.spawnNew(x.dtype, [length], length), from];
}

/** Lays x into memory of zeros: elements that are one in memory are added up. */
function lay(engine: Engine, memory: Handle, geometry: Geometry, from: number, x: Handle): void {
  const target = looking(memory, geometry, from);
  if (!repeats(geometry)) {
    engine.copy(target, x);
    return;
  }
  const places = placesOf(geometry, from);
  const index = x.spawnNew("int64", [places.length], places.length, false);
  engine.write(index.storage, 0, BigInt64Array.from(places, BigInt));
  const flat = x.spawnNew(x.dtype, [places.length], places.length, false);
  engine.copy(looking(flat, dense(x.sizes), 0), x);
  engine.run(scatterAdd, [memory], [index, flat], { dim: 0 });
  engine.release(index.storage);
  engine.release(flat.storage);
}

/** Where elements of the base are one in memory, each has its part of what lies there. */
function share(engine: Engine, memory: Handle, base: Geometry, from: number): void {
  if (!repeats(base)) return;
  const counts = new Float64Array(memory.sizes[0]);
  for (const place of placesOf(base, from)) counts[place]++;
  const parts = newArray(memory.dtype, counts.length);
  counts.forEach((count, i) => {
    parts[i] = (count > 1 ? 1 / count : 1) as never;
  });
  const factors = memory.spawnNew(memory.dtype, memory.sizes, counts.length, false);
  engine.write(factors.storage, 0, parts);
  engine.pointwise(mul, memory, [memory, factors]);
  engine.release(factors.storage);
}

/** Whether the base lies row by row and the view looks at nothing else. */
const isInside = ({ base, view }: Region): boolean =>
  isContiguous(base.shape, base.strides) &&
  view.offset >= 0 &&
  view.offset + extentOf(view) <= extentOf(base);

/** Runs `work` on memory laid out as the region says, from `from` on: that of the result itself where it lies so. */
function laidOut(
  engine: Engine,
  out: Handle,
  region: Region,
  work: (memory: Handle, from: number) => void,
): void {
  if (isInside(region) && !repeats(region.view)) {
    work(out, out.offset);
    return;
  }
  const [memory, from] = memoryOf(out, region);
  work(memory, from);
  engine.copy(out, looking(memory, region.base, from));
  engine.release(memory.storage);
}

const ROW: Region = {
  base: { shape: [3, 4], strides: [4, 1], offset: 0 },
  view: { shape: [2, 2], strides: [4, 2], offset: 5 },
};
/** Windows of two elements that share one: what lies there twice is added up. */
const WINDOWS: Region = {
  base: { shape: [5], strides: [1], offset: 0 },
  view: { shape: [4, 2], strides: [1, 1], offset: 0 },
};

/** The elements of x, which has the base's shape, where the view looks. */
const extractOp: Op<Region> = defineOp<Region>({
  name: "extract",
  torch: "torch.as_strided(x0, view['shape'], view['strides'], view['offset'])",
  shape: (_, { view }) => view.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [given], region) => {
    const x = asHandle(given);
    const { base, view } = region;
    if (isContiguous(x.sizes, x.strides) && isInside(region)) {
      engine.copy(out, looking(x, view, x.offset));
      return;
    }
    const [memory, from] = memoryOf(x, region);
    lay(engine, memory, base, from, x);
    share(engine, memory, base, from);
    engine.copy(out, looking(memory, view, from));
    engine.release(memory.storage);
  },
  saves: [[]],
  backward: (g, op) => [embed(g, op.attrs)],
  examples: [
    { inputs: ["3x4"], attrs: ROW },
    { inputs: ["5"], attrs: WINDOWS },
  ],
});

/** Zeros of the base's shape with x where the view looks, added up where it looks twice. */
const embedOp: Op<Region> = defineOp<Region>({
  name: "embed",
  torch:
    "torch.autograd.grad((lambda b: torch.as_strided(b, view['shape'], view['strides'], view['offset']))(b := torch.zeros(base['shape'], dtype=x0.dtype, requires_grad=True)), b, x0, create_graph=True)[0]",
  shape: (_, { base }) => base.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x], region) =>
    laidOut(engine, out, region, (memory, from) => {
      engine.fill(memory, 0);
      lay(engine, memory, region.view, from, asHandle(x));
      share(engine, memory, region.base, from);
    }),
  saves: [[]],
  backward: (g, op) => [extractOp([g], op.attrs)],
  examples: [
    { inputs: ["2x2"], attrs: ROW },
    { inputs: ["4x2"], attrs: WINDOWS },
  ],
});

/** x, which has the base's shape, with zeros where the view looks. */
const clearOp: Op<Region> = defineOp<Region>({
  name: "clear",
  torch:
    "(lambda at: x0 - torch.as_strided_scatter(torch.zeros_like(x0), torch.as_strided(x0, *at), *at))((view['shape'], view['strides'], view['offset']))",
  shape: (_, { base }) => base.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x], { base, view }) =>
    laidOut(engine, out, { base, view }, (memory, from) => {
      lay(engine, memory, base, from, asHandle(x));
      engine.fill(looking(memory, view, from), 0);
    }),
  saves: [[]],
  backward: (g, op) => [clearOp([g], op.attrs)],
  examples: [{ inputs: ["3x4"], attrs: ROW }],
});

/** x0, which has the base's shape, with x1 where the view looks. */
const replaceOp: Op<Region> = defineOp<Region>({
  name: "asStridedScatter",
  torch: "torch.as_strided_scatter(x0, x1, view['shape'], view['strides'], view['offset'])",
  shape: (_, { base }) => base.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x, source], { base, view }) =>
    laidOut(engine, out, { base, view }, (memory, from) => {
      lay(engine, memory, base, from, asHandle(x));
      engine.copy(looking(memory, view, from), asHandle(source));
    }),
  saves: [[], []],
  backward: (g, op) => [
    op.needs(0) ? clearOp([g], op.attrs) : null,
    op.needs(1) ? extractOp([g], op.attrs) : null,
  ],
  examples: [{ inputs: ["3x4", "2x2"], attrs: ROW }],
});

/** Elements of an expanded view are one in memory: their gradients add up. */
export function embed<T extends Handle>(g: T, { base, view }: Region): T {
  const once = onceInMemory(view.shape, view.strides);
  return embedOp([sumTo(g, once)], { base, view: { ...view, shape: once } });
}

/** x, of the base's shape, with the source where the view looks. */
export function replace<T extends Handle>(x: T, source: T, region: Region): T {
  return replaceOp([x, source], region);
}

const viewRule: Rule<Region> = {
  name: "view",
  node: "AsStridedBackward0",
  saves: [[]],
  backward: (g, op) => [embed(g, op.attrs)],
};

/** The edge of a view of a base that was changed in place since the view was taken. */
function viewEdge(view: Handle, base: Handle): OpNode<Region> {
  return new OpNode(viewRule, [base], regionOf(view, base), [base.edge], view);
}

const replaceRule: Rule<Region> = {
  ...(replaceOp.declaration as Rule<Region>),
  name: "setAt",
  node: "CopySlices",
};

/** The same as `recordInPlace` of follow.ts, for whoever changes tensors that are on the tape. */
export function recordInPlace<A>(...args: Parameters<typeof recordChange<A>>): void {
  teachFollowing(followInPlace);
  recordChange(...args);
}

/** What self became was recorded as another tensor. */
export function adoptInPlace(self: Handle, out: Handle): void {
  if (out.edge === null) return;
  const retained = self.edge instanceof OpNode || self.edge instanceof Output ? self.edge : null;
  self.edge = out.edge;
  if (retained !== null && self.edge instanceof OpNode) {
    self.edge.retain = retained.retain;
    retained.retain = null;
  }
  followInPlace(self);
}

/** The rest of it, once `self` has its new edge: its base and its views follow. */
export function followInPlace(self: Handle): void {
  const { base } = self;
  if (base !== null) record(replaceRule, [base, self], regionOf(self, base), base);
  (base ?? self).viewEdge = viewEdge;
}

export const regionOps = { extract: extractOp, embed: embedOp, clear: clearOp, replace: replaceOp };
