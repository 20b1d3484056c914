import type { Handle } from "../handle.js";
import { defineOp, type Op } from "../op.js";
import { laidOut, looking, type Region, ROW, replaceRule } from "./region.js";

/** A copy of a tensor in which what a view would show is replaced. */

/** x0, which has the base's shape, with x1 where the view looks. */
const replaceOp: Op<Region> = defineOp<Region>({
  name: "asStridedScatter",
  torch: "torch.as_strided_scatter(x0, x1, view['shape'], view['strides'], view['offset'])",
  shape: (_, { base }) => base.shape,
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x, source], { base, view }) =>
    laidOut(engine, out, { base, view }, (memory, from) => {
      engine.copy(looking(memory, base, from), x as Handle);
      engine.copy(looking(memory, view, from), source as Handle);
    }),
  saves: replaceRule.saves,
  backward: replaceRule.backward,
  examples: [{ inputs: ["3x4", "2x2"], attrs: ROW }],
});

/** x, of the base's shape, with the source where the view looks. */
export function replace<T extends Handle>(x: T, source: T, region: Region): T {
  return replaceOp([x, source], region);
}

export const replaceOps = { replace: replaceOp };
