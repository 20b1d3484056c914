import { describe, expect, it } from "vitest";
import { type FloatDType, newArray } from "../../../src/core/dtype.js";
import { numel } from "../../../src/core/shape.js";
import { contiguousStrides } from "../../../src/core/strides.js";
import type { AdamStep, Engine, LossReduction, SGDStep, View } from "../../../src/engine/engine.js";
import { referenceEngine } from "../../../src/engine/reference/index.js";
import { canFuse, type Tier } from "../../../src/engine/wasm/kernels/load.js";
import { Draw, drawView, lay, type Plan, packed, placesOf } from "../draw.js";
import { kernelEngine, type Order, TestMachine } from "./kernelEngine.js";

/**
 * Layers, losses and optimizer steps in one call, on views at random, against the reference engine; and the same bits
 * when the chunks are run in another order or the operands lie row by row.
 */

const ROUNDS = 60;
const tiers: Tier[] = canFuse() ? ["plain", "fused"] : ["plain"];
const EPS = { float32: 2 ** -23, float64: 2 ** -52 };

type Run = (engine: Engine, views: readonly View[]) => void;

/** What `run` leaves in the views numbered `results`, row by row. */
function results(engine: Engine, plans: readonly Plan[], written: readonly number[], run: Run): number[][] {
  const views = plans.map((plan) => lay(engine, plan));
  run(engine, views);
  return written.map((i) => Array.from(engine.read(views[i]) as Float64Array));
}

interface Case {
  readonly plans: readonly Plan[];
  /** Which of them are written. */
  readonly written: readonly number[];
  readonly run: Run;
  /** How far an element of a result may be from the exact one. */
  readonly bound: (plan: Plan, exact: number) => number;
}

const orders: readonly Order[] = ["at once", "one by one", "backwards, two threads"];
const machines = tiers.map((tier) => orders.map((order) => new TestMachine(tier, order)));

function check(tier: Tier, seed: number, { plans, written, run, bound }: Case): void {
  const expected = results(referenceEngine, plans, written, run);
  const onKernels = (machine: TestMachine, given: readonly Plan[]) => {
    machine.reset();
    return results(kernelEngine(machine), given, written, run);
  };
  const own = machines[tiers.indexOf(tier)];
  const [found, ...others] = own.map((machine) => onKernels(machine, plans));
  found.forEach((values, r) => {
    values.forEach((value, k) => {
      const exact = expected[r][k];
      if (Object.is(value, exact) || Math.abs(value - exact) <= bound(plans[written[r]], exact)) return;
      expect({ seed, result: r, k, value }).toEqual({ seed, result: r, k, value: exact });
    });
  });
  for (const other of [...others, onKernels(own[0], plans.map(packed))]) expect(other).toEqual(found);
}

const dtypeOf = (draw: Draw): FloatDType => draw.pick(["float32", "float32", "float64"]);
const largest = (plan: Plan) =>
  placesOf(plan).reduce((most, place) => Math.max(most, Math.abs(Number(plan.data[place]))), 1);

describe.each(tiers)("in one call, by the %s kernels", (tier) => {
  it("linear", () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const draw = new Draw(seed);
      const dtype = dtypeOf(draw);
      const size = () => draw.pick([1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33, 50]);
      const [n, k, m] = draw.chance(0.1) ? [120, 400, 70] : [size(), size(), size()];
      const x = drawView(draw, dtype, [n, k]);
      const weight = drawView(draw, dtype, [m, k]);
      const bias = draw.chance(0.8) ? drawView(draw, dtype, [m]) : null;
      const out = drawView(draw, dtype, [n, m], { out: true });
      const activation = draw.pick([null, "relu", "tanh", "sigmoid"] as const);
      const unit =
        EPS[dtype] * 2 +
        EPS[dtype] * (8 + Math.sqrt(k)) * (k * largest(x) * largest(weight) + (bias ? largest(bias) : 0));
      check(tier, seed, {
        plans: [out, x, weight, ...(bias === null ? [] : [bias])],
        written: [0],
        run: (engine, [o, a, w, b]) => engine.linear(o, a, w, b ?? null, activation),
        bound: () => unit,
      });
    }
  });

  const reductions: LossReduction[] = ["mean", "sum", "none"];
  it.each(reductions)("cross-entropy and its gradient, reduced by %s", (reduction) => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const draw = new Draw(seed);
      const dtype = dtypeOf(draw);
      const [n, c] = draw.chance(0.1) ? [700, 37] : [draw.whole(1, 20), draw.whole(1, 20)];
      const x = drawView(draw, dtype, [n, c]);
      const labels = drawView(draw, "int64", [n], { value: () => BigInt(draw.whole(0, c - 1)) });
      const shape = reduction === "none" ? [n] : [];
      const gradient = drawView(draw, dtype, shape);
      const unit = EPS[dtype] * 16 * (largest(x) + Math.log(c) + 1) * (reduction === "sum" ? n : 1);
      check(tier, seed, {
        plans: [drawView(draw, dtype, shape, { out: true }), x, labels],
        written: [0],
        run: (engine, [o, a, l]) => engine.crossEntropy(o, a, l, reduction),
        bound: () => unit,
      });
      const backward = EPS[dtype] * 32 * (largest(x) + 1) * largest(gradient);
      check(tier, seed, {
        plans: [drawView(draw, dtype, [n, c], { out: true }), gradient, x, labels],
        written: [0],
        run: (engine, [o, g, a, l]) => engine.crossEntropyBackward(o, g, a, l, reduction),
        bound: () => backward / (reduction === "mean" ? n : 1),
      });
    }
  });

  /** Tensors of several shapes side by side, `count` for each parameter; squares are not negative. */
  const tensors = (draw: Draw, count: number, positiveFrom = count) => {
    const shapes = Array.from({ length: draw.whole(1, 4) }, () =>
      draw.pick([[], [3], [4, 5], [1, 1], [17], [0], [130, 131]]),
    );
    const dtypes = shapes.map(() => dtypeOf(draw));
    return Array.from({ length: count }, (_, kind) =>
      shapes.map((shape, i) => {
        const data = newArray(dtypes[i], numel(shape));
        const plan: Plan = { dtype: dtypes[i], shape, strides: contiguousStrides(shape), offset: 0, data };
        for (let k = 0; k < plan.data.length; k++) {
          plan.data[k] = (kind >= positiveFrom ? draw.uniform() : draw.normal()) as never;
        }
        return plan;
      }),
    );
  };
  /** The views of kind `k`, of those that were laid down one kind after the other. */
  const kind = (views: readonly View[], count: number, k: number) =>
    views.slice((k * views.length) / count, ((k + 1) * views.length) / count);

  it("a step of SGD over all parameters", () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const draw = new Draw(seed);
      const momentum = draw.pick([0, 0.9]);
      const step: SGDStep = {
        lr: 0.1,
        momentum,
        dampening: draw.pick([0, 0.3]),
        weightDecay: draw.pick([0, 0.01]),
        nesterov: draw.chance(0.5),
        maximize: draw.chance(0.2),
      };
      const first = draw.chance(0.3);
      const plans = tensors(draw, 3);
      check(tier, seed, {
        plans: plans.flat(),
        written: plans.flat().map((_, i) => i),
        run: (engine, views) =>
          engine.sgd(
            kind(views, 3, 0),
            kind(views, 3, 1),
            momentum === 0 ? null : kind(views, 3, 2),
            first,
            step,
          ),
        bound: ({ dtype }, exact) => 8 * EPS[dtype as FloatDType] * (1 + Math.abs(exact)),
      });
    }
  });

  it("a step of Adam over all parameters", () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const draw = new Draw(seed);
      const t = draw.whole(1, 100);
      const step: AdamStep = {
        beta1: 0.9,
        beta2: 0.999,
        eps: 1e-8,
        weightDecay: draw.pick([0, 0.01]),
        maximize: draw.chance(0.2),
        stepSize: 0.001 / (1 - 0.9 ** t),
        correction2: Math.sqrt(1 - 0.999 ** t),
      };
      const amsgrad = draw.chance(0.4);
      const plans = tensors(draw, 5, 3);
      check(tier, seed, {
        plans: plans.flat(),
        written: plans.flat().map((_, i) => i),
        run: (engine, views) => {
          const [params, grads, means, squares, tops] = [0, 1, 2, 3, 4].map((k) => kind(views, 5, k));
          engine.adam(params, grads, means, squares, amsgrad ? tops : null, step);
        },
        bound: ({ dtype }, exact) => 8 * EPS[dtype as FloatDType] * (1 + Math.abs(exact)),
      });
    }
  });
});
