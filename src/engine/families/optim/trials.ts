import type { FloatDType } from "../../../core/dtype.js";
import type { Plan, TrialOf } from "../../trial.js";
import type { StepRule } from "./rule.js";

const EPS = { float32: 2 ** -23, float64: 2 ** -52 };

/** One step over parameters of several shapes, from any state; squares that are kept are well above 0. */
export function trialOf<A>(rule: StepRule<A>): TrialOf<A> {
  return (draw) => {
    const dtype = draw.pick<FloatDType>(["float32", "float64"]);
    const shapes = Array.from({ length: draw.whole(1, 4) }, () =>
      draw.chance(0.03) ? [130, 131] : draw.pick([[], [1], [7], [3, 4], [16, 33], [2, 3, 5], [0, 3]]),
    );
    const { attrs, states } = rule.draw(draw);
    const plans = (value: () => number): Plan[] =>
      shapes.map((shape) => draw.view(dtype, shape, { out: true, value }));
    const number = (size: number) => () => Math.fround(size * (2 * draw.uniform() - 1));
    const grads = plans(() => number(1)() * draw.pick([1, 0.01, 10]));
    const outs = plans(number(2));
    for (let k = 0; k < states; k++) {
      outs.push(...plans(/Sq|square|sum/i.test(rule.state[k]) ? () => 0.05 + draw.uniform() : number(1)));
    }
    return {
      describe: `${dtype} ${shapes.map((shape) => `[${shape}]`)} ${JSON.stringify(attrs)}`,
      outs,
      ins: grads,
      attrs,
      tolerance: {
        zeroSign: false,
        bound: (_, exact) => 24 * EPS[dtype] * Math.max(4, Math.abs(exact)),
      },
      adds: true,
    };
  };
}
