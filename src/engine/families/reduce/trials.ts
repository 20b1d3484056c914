import { DTYPES } from "../../../core/dtype.js";
import type { TrialOf } from "../../trial.js";

/** The position of an extreme; that of no elements is never asked for. */
export const trialOfArg: TrialOf<{ dim: number }> = (draw) => {
  const shape = draw.shape();
  const dim = draw.whole(0, Math.max(shape.length - 1, 0));
  if (shape[dim] === 0) return null;
  const x = draw.view(draw.pick(DTYPES), shape, { flavour: draw.pick(["plain", "special", "wild"]) });
  const kept = shape.map((size, d) => (d === dim ? 1 : size));
  return {
    describe: `${x.dtype} [${shape}] dim ${dim}`,
    outs: [draw.view("int64", kept, { out: true })],
    ins: [x],
    attrs: { dim },
    tolerance: { bound: () => 0, zeroSign: false },
  };
};
