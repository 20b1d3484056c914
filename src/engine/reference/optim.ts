import { numel } from "../../core/shape.js";
import type { AdamStep, SGDStep, View } from "../engine.js";
import { arrayOf } from "./storage.js";
import { lastStride, walk } from "./walk.js";

/**
 * The steps of optimizers. Every operation that PyTorch does is rounded to the dtype of the parameters, as there: where a
 * run is on a knife's edge (a ReLU about to flip), less rounding than PyTorch's would lead elsewhere.
 */

type Round = (x: number) => number;

/** Goes through tensors of one shape element by element: `at` are the places of the element in their arrays. */
function eachElement(
  views: readonly View[],
  element: (round: Round, arrays: Float64Array[], at: number[]) => void,
): void {
  if (numel(views[0].shape) === 0) return;
  const round: Round = views[0].dtype === "float32" ? Math.fround : (x) => x;
  const arrays = views.map((view) => arrayOf(view) as Float64Array);
  const steps = views.map(lastStride);
  walk(views[0].shape, views, (starts, length) => {
    for (let n = 0; n < length; n++) {
      element(
        round,
        arrays,
        starts.map((start, k) => start + n * steps[k]),
      );
    }
  });
}

/** g with the penalty, and the other way round where the value is to grow. */
function penalised(
  round: Round,
  g: number,
  p: number,
  step: { maximize: boolean; weightDecay: number },
): number {
  const gradient = step.maximize ? -g : g;
  return step.weightDecay === 0 ? gradient : round(gradient + round(step.weightDecay) * p);
}

/** One step of SGD (see `optim.SGD` for the formula). */
export function sgd(
  params: readonly View[],
  grads: readonly View[],
  momentum: readonly View[] | null,
  first: boolean,
  step: SGDStep,
): void {
  params.forEach((param, i) => {
    const buffer = momentum?.[i];
    const views = buffer === undefined ? [param, grads[i]] : [param, grads[i], buffer];
    eachElement(views, (round, [p, g, b], [ip, ig, ib]) => {
      let d = penalised(round, g[ig], p[ip], step);
      if (b !== undefined) {
        const grown = round(step.momentum) * b[ib];
        b[ib] = first ? d : round(grown) + round(1 - step.dampening) * d;
        d = step.nesterov ? round(d + round(step.momentum) * b[ib]) : b[ib];
      }
      p[ip] += round(-step.lr) * d;
    });
  });
}

/** One step of Adam (see `optim.Adam` for the formula). */
export function adam(
  params: readonly View[],
  grads: readonly View[],
  means: readonly View[],
  squares: readonly View[],
  largest: readonly View[] | null,
  step: AdamStep,
): void {
  const { beta1, beta2, eps, stepSize, correction2 } = step;
  params.forEach((param, i) => {
    const views = [param, grads[i], means[i], squares[i]];
    eachElement(
      largest === null ? views : [...views, largest[i]],
      (round, [p, g, m, v, l], [ip, ig, im, iv, il]) => {
        const d = penalised(round, g[ig], p[ip], step);
        m[im] += round(1 - beta1) * round(d - m[im]);
        v[iv] = round(v[iv] * round(beta2)) + round(1 - beta2) * d * d;
        if (l !== undefined) l[il] = Math.max(l[il], v[iv]);
        const root = round(Math.sqrt(l === undefined ? v[iv] : l[il]));
        const denominator = round(round(root / round(correction2)) + round(eps));
        p[ip] -= round(stepSize) * round(m[im] / denominator);
      },
    );
  });
}
