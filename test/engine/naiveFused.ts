import type { Activation, AdamStep, LossReduction, SGDStep, View } from "../../src/engine/engine.js";

/** The operations of several steps, element by element from their definitions. */

type Get = (view: View, index: readonly number[]) => number;
type Set = (view: View, index: readonly number[], value: number) => void;

const total = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

const ACTIVATIONS: { readonly [A in Activation]: (value: number) => number } = {
  relu: (value) => (value <= 0 ? 0 : value),
  tanh: Math.tanh,
  sigmoid: (value) => 1 / (1 + Math.exp(-value)),
};

export function fusedFrom(get: Get, set: Set, indices: (shape: readonly number[]) => number[][]) {
  const scores = (x: View, r: number) => range(x.shape[1]).map((j) => get(x, [r, j]));
  /** p_j = 1 / Σ e^(x_i − x_j) */
  const probability = (row: readonly number[], j: number) => 1 / total(row.map((v) => Math.exp(v - row[j])));
  /** −ln p_j, from the sum itself: it does not underflow */
  const surprise = (row: readonly number[], j: number) => {
    const most = Math.max(...row);
    return most - row[j] + Math.log(total(row.map((v) => Math.exp(v - most))));
  };

  return {
    linear(out: View, x: View, weight: View, bias: View | null, activation: Activation | null = null): void {
      const f = activation === null ? (value: number) => value : ACTIVATIONS[activation];
      for (const [r, c] of indices(out.shape)) {
        const products = range(x.shape[1]).map((p) => get(x, [r, p]) * get(weight, [c, p]));
        set(out, [r, c], f(total(products) + (bias === null ? 0 : get(bias, [c]))));
      }
    },
    crossEntropy(out: View, x: View, labels: View, reduction: LossReduction): void {
      const losses = range(x.shape[0]).map((r) => surprise(scores(x, r), Number(get(labels, [r]))));
      if (reduction === "none") for (const [r, loss] of losses.entries()) set(out, [r], loss);
      else set(out, [], total(losses) / (reduction === "mean" ? losses.length : 1));
    },
    crossEntropyBackward(out: View, g: View, x: View, labels: View, reduction: LossReduction): void {
      for (const [r, j] of indices(out.shape)) {
        const hit = Number(get(labels, [r])) === j ? 1 : 0;
        const slope = probability(scores(x, r), j) - hit;
        const scale =
          reduction === "none" ? get(g, [r]) : get(g, []) / (reduction === "mean" ? x.shape[0] : 1);
        set(out, [r, j], scale * slope);
      }
    },
    sgd(
      params: readonly View[],
      grads: readonly View[],
      buffers: readonly View[] | null,
      first: boolean,
      s: SGDStep,
    ): void {
      params.forEach((param, i) => {
        for (const at of indices(param.shape)) {
          const g = (s.maximize ? -1 : 1) * get(grads[i], at) + s.weightDecay * get(param, at);
          let direction = g;
          if (buffers !== null) {
            set(buffers[i], at, first ? g : s.momentum * get(buffers[i], at) + (1 - s.dampening) * g);
            direction = get(buffers[i], at);
            if (s.nesterov) direction = g + s.momentum * direction;
          }
          set(param, at, get(param, at) - s.lr * direction);
        }
      });
    },
    adam(
      params: readonly View[],
      grads: readonly View[],
      means: readonly View[],
      squares: readonly View[],
      largest: readonly View[] | null,
      s: AdamStep,
    ): void {
      params.forEach((param, i) => {
        for (const at of indices(param.shape)) {
          const g = (s.maximize ? -1 : 1) * get(grads[i], at) + s.weightDecay * get(param, at);
          set(means[i], at, s.beta1 * get(means[i], at) + (1 - s.beta1) * g);
          set(squares[i], at, s.beta2 * get(squares[i], at) + (1 - s.beta2) * g ** 2);
          let square = get(squares[i], at);
          if (largest !== null) {
            square = Math.max(square, get(largest[i], at));
            set(largest[i], at, square);
          }
          set(
            param,
            at,
            get(param, at) - (s.stepSize * get(means[i], at)) / (Math.sqrt(square) / s.correction2 + s.eps),
          );
        }
      });
    },
  };
}
