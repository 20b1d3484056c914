import { numel } from "../../core/shape.js";
import { isContiguous, onceInMemory } from "../../core/strides.js";
import type { Engine } from "../../engine/engine.js";
import type { Geometry } from "../declaration.js";
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
interface Region {
  readonly base: Geometry;
  readonly view: Geometry;
}

const regionOf = (view: Handle, base: Handle): Region => ({
  base: { shape: base.sizes, strides: base.strides, offset: 0 },
  view: { shape: view.sizes, strides: view.strides, offset: view.offset - base.offset },
});

const asHandle = (x: unknown): Handle => x as Handle;

/** How many elements of memory a tensor spans. */
const extentOf = ({ shape, strides }: Geometry): number =>
  numel(shape) === 0 ? 0 : shape.reduce((last, size, d) => last + (size - 1) * strides[d], 1);

const looking = (x: Handle, { shape, strides, offset }: Geometry, from: number): Handle =>
  x.spawn(x.storage, x.dtype, shape, strides, from + offset);

/** Runs `work` on memory laid out as the base, in which `start` puts what stands there before; then copies it to `out`. */
function laidOut(engine: Engine, out: Handle, { base }: Region, work: (laid: Handle) => void): void {
  if (isContiguous(base.shape, base.strides)) {
    work(out);
    return;
  }
  const memory = out.spawnNew(out.dtype, [extentOf(base)], extentOf(base));
  const laid = looking(memory, base, 0);
  work(laid);
  engine.copy(out, laid);
  engine.release(memory.storage);
}

const ROW: Region = {
  base: { shape: [3, 4], strides: [4, 1], offset: 0 },
  view: { shape: [2, 2], strides: [4, 2], offset: 5 },
};

/** The elements of x, which has the base's shape, where the view looks. */
const extractOp: Op<Region> = defineOp<Region>({
  name: "extract",
  torch: "torch.as_strided(x0, view['shape'], view['strides'], view['offset'])",
  shape: (_, { view }) => view.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [given], { base, view }) => {
    const x = asHandle(given);
    const extent = extentOf(base);
    if (isContiguous(x.sizes, x.strides) && isContiguous(base.shape, base.strides)) {
      engine.copy(out, looking(x, view, x.offset));
      return;
    }
    const memory = x.spawnNew(x.dtype, [extent], extent);
    engine.copy(looking(memory, base, 0), x);
    engine.copy(out, looking(memory, view, 0));
    engine.release(memory.storage);
  },
  saves: [[]],
  backward: (g, op) => [embed(g, op.attrs)],
  examples: [{ inputs: ["3x4"], attrs: ROW }],
});

/** Zeros of the base's shape with x where the view looks. */
const embedOp: Op<Region> = defineOp<Region>({
  name: "embed",
  torch:
    "torch.as_strided_scatter(torch.zeros(base['shape'], dtype=x0.dtype), x0, view['shape'], view['strides'], view['offset'])",
  shape: (_, { base }) => base.shape,
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x], region) =>
    laidOut(engine, out, region, (laid) => {
      engine.fill(laid, 0);
      engine.copy(looking(laid, region.view, laid.offset), asHandle(x));
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
  forward: (engine, out, [x], region) =>
    laidOut(engine, out, region, (laid) => {
      engine.copy(laid, asHandle(x));
      engine.fill(looking(laid, region.view, laid.offset), 0);
    }),
  saves: [[]],
  backward: (g, op) => [clearOp([g], op.attrs)],
  examples: [{ inputs: ["3x4"], attrs: ROW }],
});

/** Elements of an expanded view are one in memory: their gradients add up. */
function embed(g: Handle, { base, view }: Region): Handle {
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

const replaceRule: Rule<Region> = {
  name: "setAt",
  node: "CopySlices",
  saves: [[], []],
  backward: (g, op) => [
    op.needs(0) ? clearOp([g], op.attrs) : null,
    op.needs(1) ? extractOp([g], op.attrs) : null,
  ],
};

/**
 * Records a change in place: `self` is the result of the operation, its views follow, and so does the tensor that it is a view of.
 * @param inputs what the operation took, `self` as it was before among them
 */
export function recordInPlace<A>(
  rule: Rule<A>,
  inputs: Parameters<typeof record<A>>[1],
  attrs: A,
  self: Handle,
): void {
  const { base } = self;
  const before = self.edge;
  record(rule, inputs, attrs, self);
  if (self.edge === before) return;
  if (base !== null) record(replaceRule, [base, self], regionOf(self, base), base);
  (base ?? self).viewEdge = viewEdge;
}

export const regionOps = { extract: extractOp, embed: embedOp, clear: clearOp };
