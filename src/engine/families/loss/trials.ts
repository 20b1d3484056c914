import type { FloatDType } from "../../../core/dtype.js";
import type { LossReduction } from "../../kernel.js";
import type { Drawing, TrialOf } from "../../trial.js";

const EPS = { float32: 2 ** -23, float64: 2 ** -52 };

/** Scores of n rows and c classes with their labels, and the unit of rounding that follows from their size. */
function drawScores(draw: Drawing) {
  const dtype = draw.pick<FloatDType>(["float32", "float64"]);
  const [n, c] = draw.chance(0.04)
    ? [700, 37]
    : [draw.chance(0.1) ? 200 : draw.whole(1, 20), draw.pick([1, 2, 3, 5, 10, 33])];
  const scale = draw.pick([1, 1, 30]);
  const x = draw.view(dtype, [n, c], { value: () => Math.fround(scale * (2 * draw.uniform() - 1)) });
  const labels = draw.view("int64", [n], { value: () => BigInt(draw.whole(0, c - 1)) });
  const unit = EPS[dtype] * (8 + Math.sqrt(c)) * (1 + 2 * scale);
  const reduction = draw.pick<LossReduction>(["mean", "sum", "none"]);
  return { dtype, n, c, x, labels, unit, reduction, describe: `${dtype} [${n}, ${c}] ${reduction}` };
}

export const trialOfForward: TrialOf<{ reduction: LossReduction }> = (draw) => {
  const { dtype, n, x, labels, unit, reduction, describe } = drawScores(draw);
  return {
    describe,
    outs: [draw.view(dtype, reduction === "none" ? [n] : [], { out: true })],
    ins: [x, labels],
    attrs: { reduction },
    tolerance: { zeroSign: false, bound: () => 2 * unit * (reduction === "sum" ? n : 1) },
  };
};

export const trialOfBackward: TrialOf<{ reduction: LossReduction }> = (draw) => {
  const { dtype, n, c, x, labels, unit, reduction, describe } = drawScores(draw);
  const g = draw.view(dtype, reduction === "none" ? [n] : [], {
    value: () => Math.fround(2 * draw.uniform() - 1),
  });
  return {
    describe,
    outs: [draw.view(dtype, [n, c], { out: true })],
    ins: [g, x, labels],
    attrs: { reduction },
    tolerance: { zeroSign: false, bound: () => unit / (reduction === "mean" ? n : 1) },
  };
};
