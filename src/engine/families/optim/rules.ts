import { onFloats } from "../../wasm/module.js";
import { optim as bytes } from "./bytes.generated.js";
import type { Round, StepRule } from "./rule.js";
import { stepKernel } from "./stepKernel.js";

/** The optimizers, from simple to complex. Formulas and letters are those of `optim.SGD`, `optim.Adam`, … */

/** The gradient with the penalty, and the other way round where the value is to grow. */
function penalised(
  round: Round,
  g: number,
  p: number,
  step: { maximize: boolean; weightDecay: number },
): number {
  const gradient = step.maximize ? -g : g;
  return step.weightDecay === 0 ? gradient : round(gradient + round(step.weightDecay) * p);
}

/** One step of gradient descent. */
export interface SGDStep {
  readonly lr: number;
  readonly momentum: number;
  readonly dampening: number;
  readonly weightDecay: number;
  readonly nesterov: boolean;
  readonly maximize: boolean;
  /** Whether there are momentum buffers. */
  readonly buffered: boolean;
  /** The buffers are new and take the gradient whole. */
  readonly first: boolean;
}

const sgdRule: StepRule<SGDStep> = {
  name: "sgd",
  state: ["momentumBuffer"],
  scalars: ({ lr, momentum, dampening, weightDecay }) => [lr, momentum, 1 - dampening, weightDecay],
  flags: ({ buffered, first, nesterov, maximize }) => [buffered, first, nesterov, maximize],
  element: (round, [p, g, b], [ip, ig, ib], step) => {
    let d = penalised(round, g[ig], p[ip], step);
    if (step.buffered) {
      const grown = round(step.momentum) * b[ib];
      b[ib] = step.first ? d : round(grown) + round(1 - step.dampening) * d;
      d = step.nesterov ? round(d + round(step.momentum) * b[ib]) : b[ib];
    }
    p[ip] += round(-step.lr) * d;
  },
  wasm: { kernel: /* @__PURE__ */ onFloats(bytes, "sgd"), cost: 0.5 },
  draw: (draw) => {
    const momentum = draw.pick([0, 0.9]);
    const attrs = {
      lr: 0.1,
      momentum,
      dampening: draw.pick([0, 0.3]),
      weightDecay: draw.pick([0, 0.01]),
      nesterov: momentum > 0 && draw.chance(0.5),
      maximize: draw.chance(0.2),
      buffered: momentum > 0,
      first: draw.chance(0.3),
    };
    return { attrs, states: attrs.buffered ? 1 : 0 };
  },
};

/** One step of Adam. */
export interface AdamStep {
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly weightDecay: number;
  readonly maximize: boolean;
  /** Whether the largest mean squares are kept. */
  readonly amsgrad: boolean;
  /** lr / (1 − β₁ᵗ) */
  readonly stepSize: number;
  /** √(1 − β₂ᵗ) */
  readonly correction2: number;
}

const adamRule: StepRule<AdamStep> = {
  name: "adam",
  state: ["expAvg", "expAvgSq", "maxExpAvgSq"],
  scalars: ({ beta1, beta2, eps, weightDecay, stepSize, correction2 }) => [
    ...[1 - beta1, beta2, 1 - beta2],
    ...[eps, weightDecay, stepSize, correction2],
  ],
  flags: ({ amsgrad, maximize }) => [amsgrad, maximize],
  element: (round, [p, g, m, v, l], [ip, ig, im, iv, il], step) => {
    const { beta1, beta2, eps, stepSize, correction2, amsgrad } = step;
    const d = penalised(round, g[ig], p[ip], step);
    m[im] += round(1 - beta1) * round(d - m[im]);
    v[iv] = round(v[iv] * round(beta2)) + round(1 - beta2) * d * d;
    if (amsgrad) l[il] = Math.max(l[il], v[iv]);
    const root = round(Math.sqrt(amsgrad ? l[il] : v[iv]));
    const denominator = round(round(root / round(correction2)) + round(eps));
    p[ip] -= round(stepSize) * round(m[im] / denominator);
  },
  wasm: { kernel: /* @__PURE__ */ onFloats(bytes, "adam"), cost: 1.5 },
  draw: (draw) => {
    const [beta1, beta2] = draw.pick([
      [0.9, 0.999],
      [0.8, 0.99],
    ]);
    const t = draw.whole(1, 5);
    const attrs = {
      ...{ beta1, beta2, eps: 1e-6, weightDecay: draw.pick([0, 0.01]), maximize: draw.chance(0.2) },
      amsgrad: draw.chance(0.3),
      stepSize: 0.01 / (1 - beta1 ** t),
      correction2: Math.sqrt(1 - beta2 ** t),
    };
    return { attrs, states: attrs.amsgrad ? 3 : 2 };
  },
};

export const sgd = /* @__PURE__ */ stepKernel(sgdRule);
export const adam = /* @__PURE__ */ stepKernel(adamRule);
