import { Output } from "../../autograd/output.js";
import { numel } from "../../core/shape.js";
import { contiguousStrides, isContiguous, mayRepeat, onceInMemory } from "../../core/strides.js";
import type { Engine } from "../../engine/engine.js";
import { add } from "../../engine/families/pointwise/arithmetic.js";
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

export const looking = (x: Handle, { shape, strides, offset }: Geometry, from: number): Handle =>
  x.spawn(x.storage, x.dtype, shape, strides, from + offset);

/** Memory that spans base and view, and where the base begins in it: a view may look at what the base does not show. */
function memoryOf(x: Handle, { base, view }: Region): readonly [memory: Handle, from: number] {
  const from = Math.max(0, -view.offset);
  const length = from + Math.max(extentOf(base), view.offset + extentOf(view));
  return [x.spawnNew(x.dtype, [length], length), from];
}

/** Adds x to what lies there: elements that are one in memory are added one after the other. */
function lay(engine: Engine, memory: Handle, geometry: Geometry, from: number, x: Handle): void {
  const { shape, strides, offset } = geometry;
  if (!mayRepeat(shape, strides)) {
    const target = looking(memory, geometry, from);
    engine.pointwise(add, target, [target, x]);
    return;
  }
  // Along the shortest dimension, one position after the other.
  const long = shape.map((size) => (size > 1 ? size : Number.POSITIVE_INFINITY));
  const d = long.indexOf(Math.min(...long));
  const one = shape.map((size, k) => (k === d ? 1 : size));
  for (let i = 0; i < shape[d]; i++) {
    const part = { shape: one, strides, offset: offset + i * strides[d] };
    lay(
      engine,
      memory,
      part,
      from,
      looking(x, { shape: one, strides: x.strides, offset: i * x.strides[d] }, x.offset),
    );
  }
}

/** Whether the base lies row by row and the view looks at nothing else. */
const isInside = ({ base, view }: Region): boolean =>
  isContiguous(base.shape, base.strides) &&
  view.offset >= 0 &&
  view.offset + extentOf(view) <= extentOf(base);

/** Runs `work` on memory laid out as the region says, from `from` on: that of the result itself where it lies so. */
export function laidOut(
  engine: Engine,
  out: Handle,
  region: Region,
  work: (memory: Handle, from: number) => void,
): void {
  if (isInside(region) && !mayRepeat(region.view.shape, region.view.strides)) {
    work(out, out.offset);
    return;
  }
  const [memory, from] = memoryOf(out, region);
  work(memory, from);
  engine.copy(out, looking(memory, region.base, from));
  engine.release(memory.storage);
}

/** @internal for examples */
export const ROW: Region = {
  base: { shape: [3, 4], strides: [4, 1], offset: 0 },
  view: { shape: [2, 2], strides: [4, 2], offset: 5 },
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
    engine.copy(looking(memory, base, from), x);
    engine.copy(out, looking(memory, view, from));
    engine.release(memory.storage);
  },
  saves: [[]],
  backward: (g, op) => [embed(g, op.attrs)],
  examples: [{ inputs: ["3x4"], attrs: ROW }],
});

/** Zeros of the base's shape with x where the view looks, added up where it looks twice. */
const embedOp: Op<Region> = defineOp<Region>({
  name: "embed",
  torch:
    "torch.as_strided_scatter(torch.zeros(base['shape'], dtype=x0.dtype), x0, view['shape'], view['strides'], view['offset'])",
  shape: (_, { base }) => base.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x], region) =>
    laidOut(engine, out, region, (memory, from) => {
      engine.fill(memory, 0);
      lay(engine, memory, region.view, from, asHandle(x));
    }),
  saves: [[]],
  backward: (g, op) => [extractOp([g], op.attrs)],
  examples: [{ inputs: ["2x2"], attrs: ROW }],
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
      engine.copy(looking(memory, base, from), asHandle(x));
      engine.fill(looking(memory, view, from), 0);
    }),
  saves: [[]],
  backward: (g, op) => [clearOp([g], op.attrs)],
  examples: [{ inputs: ["3x4"], attrs: ROW }],
});

/** Elements of an expanded view are one in memory: their gradients add up. */
export function embed<T extends Handle>(g: T, { base, view }: Region): T {
  const once = onceInMemory(view.shape, view.strides);
  return embedOp([sumTo(g, once)], { base, view: { ...view, shape: once } });
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

/** The derivative of a tensor in which what a view shows was replaced by another. */
export const replaceRule: Rule<Region> = {
  name: "setAt",
  node: "CopySlices",
  saves: [[], []],
  backward: (g, op) => [
    op.needs(0) ? clearOp([g], op.attrs) : null,
    op.needs(1) ? extractOp([g], op.attrs) : null,
  ],
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

export const regionOps = { extract: extractOp, embed: embedOp, clear: clearOp };
