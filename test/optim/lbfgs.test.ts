import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** LBFGS on a few functions, beside PyTorch. */

interface Run {
  readonly function: "rosenbrock" | "valley" | "logistic";
  readonly start: torch.TensorData[];
  readonly dtype: "float32" | "float64";
  readonly options: object;
  readonly steps: { loss: number; parameters: number[][]; funcEvals: number; nIter: number }[];
  readonly state: string[];
}

const { runs } = JSON.parse(
  readFileSync(new URL("../fixtures/optim/lbfgs.json", import.meta.url), "utf8"),
) as { runs: Run[] };

/** The same run in float64. */
const twinOf = (run: Run) => (run.dtype === "float64" ? run : runs[runs.indexOf(run) - 1]);

type Params = readonly torch.Tensor[];
const like = ({ dtype }: torch.Tensor, data: torch.TensorData) =>
  torch.tensor(data, { dtype: dtype as "float32" });

const FUNCTIONS: Record<Run["function"], (params: Params) => torch.Tensor> = {
  rosenbrock: ([w]) =>
    w
      .at(1)
      .sub(w.at(0).pow(2))
      .pow(2)
      .mul(100)
      .add(torch.sub(1, w.at(0)).pow(2)),
  valley: ([a, b]) => {
    const scale = like(a, [
      [1, 10, 100],
      [1000, 3, 30],
    ]);
    return scale.mul(a.sub(1).pow(2)).sum().add(b.sub(a.sum()).pow(2).sum());
  },
  logistic: ([w, bias]) => {
    const x = like(w, [
      [0.5, 1],
      [1.5, -0.3],
      [-1, 2],
      [0.2, 0.1],
      [-0.7, -1.2],
      [2, 0.4],
    ]);
    const y = like(w, [1, 1, 0, 1, 0, 1]);
    const p = x.matmul(w).add(bias).sigmoid();
    const likelihood = y.mul(p.log()).add(torch.sub(1, y).mul(torch.sub(1, p).log()));
    return likelihood.mean().neg().add(w.pow(2).sum().mul(0.01));
  },
};

function made({ start, dtype, options }: Run) {
  const params = start.map((data) => torch.tensor(data, { dtype }).requiresGrad_());
  return { params, optimizer: new torch.optim.LBFGS(params, options) };
}

/** The closure of a run: clears, computes, walks back. */
const closureOf = (run: Run, params: Params, optimizer: torch.optim.LBFGS) => () => {
  optimizer.zeroGrad();
  const value = FUNCTIONS[run.function](params);
  const loss = "maximize" in run.options ? value.neg() : value;
  loss.backward();
  return loss;
};

const flat = (p: torch.Tensor) => p.detach().reshape(-1).toArray<1>();

describe.each(
  runs.map((run) => [`${run.function} ${run.dtype} ${JSON.stringify(run.options)}`, run] as const),
)("%s", (_, run) => {
  test("steps as PyTorch's", () => {
    const { params, optimizer } = made(run);
    const closure = closureOf(run, params, optimizer);
    // In float32 the last bits lead elsewhere: as far as PyTorch's own two dtypes lie apart, and a little.
    const exact = twinOf(run);
    const expectNear = (found: number, wanted: number, same: number, label: string) => {
      const unit = run.dtype === "float64" ? 1e-9 : 2e-5;
      const bound = Math.max(unit * Math.max(1, Math.abs(wanted)), 4 * Math.abs(wanted - same));
      expect(Math.abs(found - wanted), `${label}: ${found} ${wanted}`).toBeLessThanOrEqual(bound);
    };
    run.steps.forEach((expected, step) => {
      const loss = optimizer.step(closure).item();
      const label = `step ${step}`;
      expectNear(loss, expected.loss, exact.steps[step].loss, label);
      params.forEach((p, i) => {
        flat(p).forEach((value, k) => {
          expectNear(value, expected.parameters[i][k], exact.steps[step].parameters[i][k], label);
        });
      });
      if (run.dtype === "float32") return;
      expect(optimizer.state.get(params[0]), label).toMatchObject({
        funcEvals: expected.funcEvals,
        nIter: expected.nIter,
      });
    });
    const kept = Object.keys(optimizer.stateDict().state[0]);
    expect(kept).toEqual(run.state.filter((key) => key !== "al"));
  });

  test("goes on from a saved state to the same bits", () => {
    const { params, optimizer } = made(run);
    for (let i = 0; i < 2; i++) optimizer.step(closureOf(run, params, optimizer));
    const copy = made(run);
    copy.params.forEach((p, i) => {
      torch.noGrad(() => p.copy_(params[i]));
    });
    copy.optimizer.loadStateDict(optimizer.stateDict());
    optimizer.step(closureOf(run, params, optimizer));
    copy.optimizer.step(closureOf(run, copy.params, copy.optimizer));
    expect(copy.params.map((p) => p.toArray())).toEqual(params.map((p) => p.toArray()));
  });
});

describe("LBFGS", () => {
  const w = () => torch.tensor([1, 2], { requiresGrad: true });
  test("refuses groups, a step without a closure, and options that it cannot use", () => {
    const { LBFGS } = torch.optim;
    expect(() => new LBFGS([{ params: [w()] }, { params: [w()] }])).toThrow(/groups.*E-ARG-002/);
    const one = new LBFGS([w()]);
    expect(() => one.addParamGroup({ params: [w()] })).toThrow(/groups.*E-ARG-002/);
    expect(() => one.step()).toThrow(/closure.*E-ARG-003/);
    expect(() => new LBFGS([w()], { lineSearchFn: "wolfe" as never })).toThrow(/strong_wolfe.*E-ARG-002/);
    expect(() => new LBFGS([w()], { maxIter: 0 })).toThrow(/E-ARG-002/);
    expect(one.defaults.maxEval).toBe(25);
  });

  test("takes parameters without a gradient, empty ones, and a closure that gives a number", () => {
    const [a, b, c] = [w(), w(), torch.ones(0, 3, { requiresGrad: true })];
    const optimizer = new torch.optim.LBFGS([a, b, c], { lineSearchFn: "strong_wolfe" });
    const first = optimizer.step(() => {
      optimizer.zeroGrad();
      const loss = a.sub(5).pow(2).sum();
      loss.backward();
      return loss.item();
    });
    expect(first).toBe(25);
    for (const value of a.toArray<1>()) expect(value).toBeCloseTo(5, 4);
    expect(b.toArray()).toEqual([1, 2]);
  });

  test("warns where the closure does not clear the gradients", () => {
    const said: string[] = [];
    torch.warnings.reset();
    torch.warnings.setHandler(({ code }) => said.push(code));
    const a = w();
    const optimizer = new torch.optim.LBFGS([a], { lr: 0.01 });
    optimizer.step(() => {
      const loss = a.pow(2).sum();
      loss.backward();
      return loss;
    });
    torch.warnings.setHandler(null);
    expect(said).toEqual(["W-OPTIM-001"]);
  });
});
