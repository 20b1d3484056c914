import type { FloatDType } from "../../src/core/dtype.js";
import type { Engine, LossReduction, View } from "../../src/engine/engine.js";
import { type Draw, drawView, elementsOf, lay, listOf, type Plan } from "./draw.js";
import type { Trial } from "./trial.js";

/** The part of the engine's contract that does several things in one call: layers, losses, optimizers. */

type Check = (draw: Draw, trial: Trial) => void;

const FLOATS: readonly FloatDType[] = ["float32", "float64"];
const EPS = { float32: 2 ** -23, float64: 2 ** -52 };
const size = (draw: Draw) => (draw.chance(0.05) ? 0 : draw.pick([1, 2, 3, 4, 5, 8, 9, 16, 17, 33]));
const numbers = (plan: Plan) => elementsOf(plan).map(Number);

const checkLinear: Check = (draw, trial) => {
  const dtype = draw.pick(FLOATS);
  const [n, m, k] = draw.chance(0.06)
    ? [draw.whole(20, 130), draw.whole(20, 90), draw.chance(0.2) ? draw.whole(380, 800) : draw.whole(1, 300)]
    : [size(draw), size(draw), size(draw)];
  const x = drawView(draw, dtype, [n, k], { flavour: "plain" });
  const weight = drawView(draw, dtype, [m, k], { flavour: "plain" });
  const bias = draw.chance(0.8) ? drawView(draw, dtype, [m], { flavour: "plain" }) : null;
  const [a, b, c] = [numbers(x), numbers(weight), bias === null ? [] : numbers(bias)];
  // Slopes of at most 1: the bound of the sum is one of the result, but for the activation's own rounding.
  const activation = draw.pick([null, null, "relu", "tanh", "sigmoid"] as const);
  trial.call(drawView(draw, dtype, [n, m], { out: true }), bias === null ? [x, weight] : [x, weight, bias], {
    describe: `linear ${dtype} [${n}, ${k}] to ${m}${bias === null ? " without bias" : ""} ${activation ?? ""}`,
    run: (engine, out, [input, w, shift]) => engine.linear(out, input, w, shift ?? null, activation),
    tolerance: {
      zeroSign: false,
      bound: (element) => {
        const [row, column] = [Math.floor(element / m), element % m];
        let terms = Math.abs(c[column] ?? 0);
        for (let p = 0; p < k; p++) terms += Math.abs(a[row * k + p] * b[column * k + p]);
        return EPS[dtype] * ((4 + Math.sqrt(k)) * terms + (activation === null ? 0 : 2));
      },
    },
  });
};

const REDUCTIONS: readonly LossReduction[] = ["mean", "sum", "none"];

/** Scores of n rows and c classes with their labels; the largest score, for the bounds. */
function drawScores(draw: Draw) {
  const dtype = draw.pick(FLOATS);
  const [n, c] = [draw.chance(0.1) ? 200 : draw.whole(1, 20), draw.pick([1, 2, 3, 5, 10, 33])];
  const scale = draw.pick([1, 1, 30]);
  const x = drawView(draw, dtype, [n, c], { value: () => Math.fround(scale * (2 * draw.uniform() - 1)) });
  const labels = drawView(draw, "int64", [n], { value: () => BigInt(draw.whole(0, c - 1)) });
  const unit = EPS[dtype] * (8 + Math.sqrt(c)) * (1 + 2 * scale);
  return { dtype, n, c, x, labels, unit, reduction: draw.pick(REDUCTIONS) };
}

const checkCrossEntropy: Check = (draw, trial) => {
  const { dtype, n, x, labels, unit, reduction, c } = drawScores(draw);
  trial.call(drawView(draw, dtype, reduction === "none" ? [n] : [], { out: true }), [x, labels], {
    describe: `crossEntropy ${dtype} [${n}, ${c}] ${reduction}`,
    run: (engine, out, [scores, y]) => engine.crossEntropy(out, scores, y, reduction),
    tolerance: { zeroSign: false, bound: () => 2 * unit * (reduction === "sum" ? n : 1) },
  });
};

const checkCrossEntropyBackward: Check = (draw, trial) => {
  const { dtype, n, c, x, labels, unit, reduction } = drawScores(draw);
  const g = drawView(draw, dtype, reduction === "none" ? [n] : [], {
    value: () => Math.fround(2 * draw.uniform() - 1),
  });
  trial.call(drawView(draw, dtype, [n, c], { out: true }), [g, x, labels], {
    describe: `crossEntropyBackward ${dtype} [${n}, ${c}] ${reduction}`,
    run: (engine, out, [gradient, scores, y]) =>
      engine.crossEntropyBackward(out, gradient, scores, y, reduction),
    tolerance: { zeroSign: false, bound: () => unit / (reduction === "mean" ? n : 1) },
  });
};

/** Three steps over parameters of several shapes; parameters and state agree after each. */
function checkOptimizer(
  draw: Draw,
  trial: Trial,
  states: number,
  step: (engine: Engine, params: View[], grads: View[], state: View[][], first: boolean) => void,
): void {
  const dtype = draw.pick(FLOATS);
  const shapes = Array.from({ length: draw.whole(1, 4) }, () =>
    draw.pick([[1], [7], [3, 4], [16, 33], [2, 3, 5], [0, 3]]),
  );
  const plan = (value: () => number) =>
    shapes.map((shape) => drawView(draw, dtype, shape, { out: true, value }));
  const params = plan(() => Math.fround(4 * draw.uniform() - 2));
  const grads = [1, 2, 3].map(() =>
    plan(() => Math.fround((2 * draw.uniform() - 1) * draw.pick([1, 0.01, 10]))),
  );
  const run = (engine: Engine): number[][] => {
    const values = params.map((p) => lay(engine, p));
    const state = Array.from({ length: states }, () =>
      shapes.map((shape, i) => {
        const storage = engine.allocate(
          dtype,
          params[i].shape.reduce((a, b) => a * b, 1),
        );
        return lay0(storage, dtype, shape);
      }),
    );
    grads.forEach((g, i) => {
      step(
        engine,
        values,
        g.map((x) => lay(engine, x)),
        state,
        i === 0,
      );
    });
    return [values, ...state].flat().map((view) => listOf(engine.read(view)).map(Number));
  };
  const [found, expected] = trial.engines.map(run);
  found.forEach((list, i) => {
    list.forEach((value, k) => {
      const bound = 24 * EPS[dtype] * Math.max(4, Math.abs(expected[i][k]));
      trial.expect(
        Math.abs(value - expected[i][k]) <= bound,
        `tensor ${i}, element ${k}: ${value}, oracle ${expected[i][k]}`,
      );
    });
  });
  const again = run(trial.engines[0]);
  trial.expect(
    again.every((list, i) => list.every((value, k) => Object.is(value, found[i][k]))),
    "other bits the second time",
  );
}

/** A contiguous view of a whole storage. */
function lay0(storage: View["storage"], dtype: FloatDType, shape: readonly number[]): View {
  const strides = shape.map((_, d) => shape.slice(d + 1).reduce((a, b) => a * Math.max(b, 1), 1));
  return { storage, dtype, shape, strides, offset: 0 };
}

const checkSgd: Check = (draw, trial) => {
  const momentum = draw.pick([0, 0.9]);
  const hyper = {
    lr: 0.1,
    momentum,
    dampening: draw.pick([0, 0.3]),
    weightDecay: draw.pick([0, 0.01]),
    nesterov: momentum > 0 && draw.chance(0.5),
    maximize: draw.chance(0.2),
  };
  checkOptimizer(draw, trial, momentum > 0 ? 1 : 0, (engine, params, grads, [buffers], first) =>
    engine.sgd(params, grads, buffers ?? null, first, hyper),
  );
};

const checkAdam: Check = (draw, trial) => {
  const [beta1, beta2] = draw.pick([
    [0.9, 0.999],
    [0.8, 0.99],
  ]);
  const hyper = { beta1, beta2, eps: 1e-6, weightDecay: draw.pick([0, 0.01]), maximize: draw.chance(0.2) };
  let t = 0;
  let last: Engine | null = null;
  const amsgrad = draw.chance(0.3);
  checkOptimizer(draw, trial, amsgrad ? 3 : 2, (engine, params, grads, [means, squares, largest], first) => {
    t = first || engine !== last ? 1 : t + 1;
    last = engine;
    const stepSize = 0.01 / (1 - beta1 ** t);
    engine.adam(params, grads, means, squares, largest ?? null, {
      ...hyper,
      stepSize,
      correction2: Math.sqrt(1 - beta2 ** t),
    });
  });
};

export const FUSED_CHECKS: readonly (readonly [name: string, check: Check, share: number])[] = [
  ["linear", checkLinear, 2],
  ["crossEntropy", checkCrossEntropy, 1],
  ["crossEntropyBackward", checkCrossEntropyBackward, 1],
  ["sgd", checkSgd, 1],
  ["adam", checkAdam, 1],
];
