import { DTYPES, type DType, isFloat } from "../../../core/dtype.js";
import type { Drawing, TrialCall, TrialOf } from "../../trial.js";
import type { ScanAttrs } from "./attrs.js";

type Scan = TrialOf<ScanAttrs>;

/** Carried in one order, whoever computes. */
const EXACT = { bound: () => 0, zeroSign: false };

function drawn(draw: Drawing, dtype: DType, to: DType, count: number): TrialCall<ScanAttrs> {
  const shape = draw.shape();
  const dim = draw.whole(0, Math.max(shape.length - 1, 0));
  const reverse = draw.chance(0.5);
  const flavour = draw.pick(["plain", "special", "wild"] as const);
  return {
    describe: `${dtype} [${shape}] dim ${dim}${reverse ? " from behind" : ""}`,
    outs: [draw.view(to, shape, { out: true })],
    ins: Array.from({ length: count }, () => draw.view(dtype, shape, { flavour })),
    attrs: { dim, reverse },
    tolerance: EXACT,
  };
}

const FLOATS = DTYPES.filter(isFloat);

export const ofNumbers: Scan = (draw) => {
  const dtype = draw.pick<DType>([...FLOATS, "int64"]);
  return drawn(draw, dtype, dtype, 1);
};
export const ofPlaces: Scan = (draw) => drawn(draw, draw.pick(DTYPES), "int64", 1);
const floats =
  (count: number): Scan =>
  (draw) => {
    const dtype = draw.pick(FLOATS);
    return drawn(draw, dtype, dtype, count);
  };
export const ofFloats: Scan = floats(1);
export const ofTwo: Scan = floats(2);
