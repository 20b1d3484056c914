import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What every optimizer must do; for a new one nothing need be changed here: its runs in the fixture are compared. */
type AnyOptimizer = new (params: unknown, options?: object) => torch.optim.Optimizer<{ lr: number }>;
const isOptimizer = (value: unknown): value is AnyOptimizer =>
  typeof value === "function" && value.prototype instanceof torch.optim.Optimizer;
const OPTIMIZERS = new Map(
  Object.entries(torch.optim).flatMap(([name, value]) =>
    isOptimizer(value) ? [[name, value] as const] : [],
  ),
);

/** Learning rates of 50 steps from 3 to below 1.5; those whose steps shrink or begin small need larger ones. */
const RATES: Readonly<Record<string, number>> = { Adagrad: 0.5 };
const RATE = 0.05;

interface Run {
  readonly optimizer: string;
  readonly options: Record<string, number | boolean | [number, number]>;
  readonly shapes: number[][];
  readonly start: number[][];
  readonly steps: { gradients: (number[] | null)[]; parameters: number[][] }[];
}

const { runs } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/optimizers.json", import.meta.url), "utf8"),
) as {
  runs: Run[];
};

const typeOf = (name: string): AnyOptimizer => {
  const type = OPTIMIZERS.get(name);
  if (type === undefined) throw new Error(`torch.optim has no ${name}`);
  return type;
};
const make = (run: Run, params: Iterable<torch.Tensor>) => new (typeOf(run.optimizer))(params, run.options);

test("PyTorch ran every optimizer: a new one is named in tools/reference/nn/nn.py", () => {
  const ran = new Set(runs.map(({ optimizer }) => optimizer));
  expect([...OPTIMIZERS.keys()].filter((name) => !ran.has(name))).toEqual([]);
});

const parametersOf = (run: Run) =>
  run.start.map((values, i) => torch.tensor(values).reshape(run.shapes[i]).requiresGrad_());

function setGradients(run: Run, params: readonly torch.Tensor[], step: number): void {
  params.forEach((p, i) => {
    const values = run.steps[step].gradients[i];
    p.grad = values === null ? null : torch.tensor(values).reshape(run.shapes[i]);
  });
}

describe.each(runs.map((run) => [`${run.optimizer} ${JSON.stringify(run.options)}`, run] as const))(
  "%s",
  (_, run) => {
    test("steps as PyTorch's", () => {
      const params = parametersOf(run);
      const optimizer = make(run, params);
      run.steps.forEach(({ parameters }, step) => {
        setGradients(run, params, step);
        optimizer.step();
        params.forEach((p, i) => {
          p.reshape(-1)
            .toArray<1>()
            .forEach((value, k) => {
              const expected = parameters[i][k];
              expect(Math.abs(value - expected), `step ${step}: ${value} ${expected}`).toBeLessThanOrEqual(
                5e-7 * (step + 1) * Math.max(1, Math.abs(expected)),
              );
            });
        });
      });
    });

    test("goes on from a saved state to the same bits", () => {
      const params = parametersOf(run);
      const optimizer = make(run, params);
      for (let step = 0; step < 3; step++) {
        setGradients(run, params, step);
        optimizer.step();
      }
      const copies = params.map((p) => p.detach().clone().requiresGrad_());
      const resumed = make(run, copies);
      resumed.loadStateDict(optimizer.stateDict());
      for (let step = 3; step < 7; step++) {
        setGradients(run, params, step);
        setGradients(run, copies, step);
        optimizer.step();
        resumed.step();
      }
      expect(copies.map((p) => p.toArray())).toEqual(params.map((p) => p.toArray()));
    });
  },
);

describe.each([...OPTIMIZERS])("%s", (name, Optimizer) => {
  const parameter = () => torch.tensor([1, 2], { requiresGrad: true });

  test("makes a simple loss smaller", () => {
    const w = torch.tensor([3, -2], { requiresGrad: true });
    const optimizer = new Optimizer([w], { lr: RATES[name] ?? RATE });
    const loss = () => w.pow(2).sum();
    const before = loss().item();
    for (let i = 0; i < 50; i++) {
      optimizer.zeroGrad();
      loss().backward();
      optimizer.step();
    }
    expect(loss().item()).toBeLessThan(before / 4);
  });

  const stepped = (w: torch.Tensor) => {
    const optimizer = new Optimizer([w], { lr: 0.1, ...(name === "SGD" ? { momentum: 0.9 } : {}) });
    w.sum().backward();
    optimizer.step();
    return optimizer;
  };

  test("refuses the state of a parameter of another shape, and keeps its own", () => {
    const small = stepped(torch.ones(8, { requiresGrad: true })).stateDict();
    for (const shape of [[4096], [4, 2], [1, 8], []]) {
      const w = torch.ones(shape, { requiresGrad: true });
      const optimizer = stepped(w);
      const before = JSON.stringify(optimizer.stateDict());
      expect(() => optimizer.loadStateDict(small)).toThrow(/E-OPTIM-001/);
      expect(JSON.stringify(optimizer.stateDict())).toBe(before);
    }
    const wide = { ...small, state: { 1: small.state[0] } };
    const other = stepped(torch.ones(8, { requiresGrad: true }));
    expect(() => other.loadStateDict(wide)).toThrow(/E-OPTIM-002/);
    expect(() => other.loadStateDict(JSON.parse(JSON.stringify(small)))).toThrow(/E-/);
  });

  test("casts a state to the dtype of the parameters, as PyTorch does, and steps on after model.double()", () => {
    const wide = stepped(torch.ones(3, { dtype: "float64", requiresGrad: true })).stateDict();
    const w = torch.ones(3, { requiresGrad: true });
    const optimizer = stepped(w);
    optimizer.loadStateDict(wide);
    const kept = () => Object.values(optimizer.state.get(w) ?? {}).filter((x) => x instanceof torch.Tensor);
    expect(kept().map((x) => x.dtype)).toEqual(kept().map(() => "float32"));
    optimizer.step();
    expect(w.toArray<1>().every(Number.isFinite)).toBe(true);

    const model = new torch.nn.Linear(2, 1);
    const own = new Optimizer(model.parameters(), { lr: 0.1, ...(name === "SGD" ? { momentum: 0.9 } : {}) });
    model(torch.ones(1, 2)).sum().backward();
    own.step();
    model.double();
    own.zeroGrad();
    model(torch.ones(1, 2, { dtype: "float64" }))
      .sum()
      .backward();
    own.step();
    for (const p of model.parameters())
      expect(p.detach().reshape(-1).toArray<1>().every(Number.isFinite)).toBe(true);
  });

  test("refuses what it cannot use", () => {
    expect(() => new Optimizer([])).toThrow(/E-ARG-002/);
    expect(() => new Optimizer(null)).toThrow(/E-ARG-002/);
    expect(() => new Optimizer(parameter())).toThrow(/E-ARG-002/);
    expect(() => new Optimizer([parameter()], { lr: -1 })).toThrow(/E-ARG-002/);
    expect(() => new Optimizer([parameter()], { lr: Number.NaN })).toThrow(/E-ARG-002/);
    expect(() => new Optimizer([parameter()], { learningRate: 1 })).toThrow(/E-ARG-001/);
    expect(() => new Optimizer([parameter().mul(2)])).toThrow(/E-ARG-002/);
    const w = parameter();
    expect(() => new Optimizer([w, w])).toThrow(/E-ARG-002/);
  });

  test("groups have options of their own", () => {
    const [a, b] = [parameter(), parameter()];
    const optimizer = new Optimizer([{ params: [a], lr: 0 }, { params: [b] }], { lr: 0.1 });
    expect(optimizer.paramGroups.map((group) => group.lr)).toEqual([0, 0.1]);
    a.grad = torch.ones(2);
    b.grad = torch.ones(2);
    optimizer.step();
    expect(a.toArray()).toEqual([1, 2]);
    expect(b.toArray()).not.toEqual([1, 2]);
  });

  test("a closure computes the loss with gradients, and its value comes back", () => {
    const w = parameter();
    const optimizer = new Optimizer([w], { lr: 0.1 });
    const loss = optimizer.step(() => {
      optimizer.zeroGrad();
      const value = w.sum();
      value.backward();
      return value;
    });
    expect(loss.item()).toBe(3);
    expect(w.toArray()).not.toEqual([1, 2]);
  });
});
