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
const RATES: Readonly<Record<string, number>> = { Adagrad: 0.5, Adadelta: 50, Muon: 0.08 };
const RATE = 0.05;

interface Run {
  readonly optimizer: string;
  readonly dtype: "float32" | "float64";
  readonly options: Record<string, number | boolean | [number, number]>;
  /** The places of its parameters among those of the fixture. */
  readonly which: number[];
  /** The parameters after each step. */
  readonly steps: number[][][];
  /** What is remembered of the first parameter after the last one. */
  readonly state: Record<string, number | number[]>;
}

interface Fixture {
  readonly shapes: number[][];
  readonly start: number[][];
  readonly gradients: (number[] | null)[][];
  readonly runs: Run[];
}

const { shapes, start, gradients, runs } = JSON.parse(
  readFileSync(new URL("../fixtures/optim/optimizers.json", import.meta.url), "utf8"),
) as Fixture;

const typeOf = (name: string): AnyOptimizer => {
  const type = OPTIMIZERS.get(name);
  if (type === undefined) throw new Error(`torch.optim has no ${name}`);
  return type;
};
const make = (run: Run, params: Iterable<torch.Tensor>) => new (typeOf(run.optimizer))(params, run.options);

test("PyTorch ran every optimizer: a new one is named in tools/reference/optim/optimizers.py", () => {
  // LBFGS, which needs a function and no gradients, has its own: lbfgs.py.
  const ran = new Set([...runs.map(({ optimizer }) => optimizer), "LBFGS"]);
  expect([...OPTIMIZERS.keys()].filter((name) => !ran.has(name))).toEqual([]);
});

const parametersOf = ({ dtype, which }: Run) =>
  which.map((i) => torch.tensor(start[i], { dtype }).reshape(shapes[i]).requiresGrad_());

function setGradients({ dtype, which }: Run, params: readonly torch.Tensor[], step: number): void {
  params.forEach((p, k) => {
    const i = which[k];
    const values = gradients[step][i];
    p.grad = values === null ? null : torch.tensor(values, { dtype }).reshape(shapes[i]);
  });
}

/** As PyTorch has it, but for what roundings of `steps` steps add up to. */
function expectClose(
  found: readonly number[],
  expected: readonly number[],
  { dtype, optimizer }: Run,
  steps: number,
): void {
  // Muon computes with numbers of 8 binary digits, which a difference in the last bit of a sum can change.
  const unit = optimizer === "Muon" ? 1e-3 : dtype === "float32" ? 5e-7 : 1e-15;
  expect(found.length).toBe(expected.length);
  found.forEach((value, k) => {
    const bound = unit * steps * Math.max(1, Math.abs(expected[k]));
    expect(Math.abs(value - expected[k]), `step ${steps}: ${value} ${expected[k]}`).toBeLessThanOrEqual(
      bound,
    );
  });
}

const numbersOf = (p: torch.Tensor) => p.detach().reshape(-1).toArray<1>();

describe.each(
  runs.map((run) => [`${run.optimizer} ${run.dtype} ${JSON.stringify(run.options)}`, run] as const),
)("%s", (_, run) => {
  test("steps as PyTorch's, and remembers the same", () => {
    const params = parametersOf(run);
    const optimizer = make(run, params);
    run.steps.forEach((expected, step) => {
      setGradients(run, params, step);
      optimizer.step();
      params.forEach((p, i) => {
        expectClose(numbersOf(p), expected[i], run, step + 1);
      });
    });
    const state = optimizer.stateDict().state[0] ?? {};
    const kept = Object.keys(state).filter((key) => key in run.state);
    expect(kept).toEqual(Object.keys(run.state));
    for (const key of kept) {
      const values = [run.state[key]].flat();
      const found = state[key];
      expectClose(
        found instanceof torch.Tensor ? numbersOf(found) : [found as number],
        values,
        run,
        run.steps.length,
      );
    }
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
});

/** A step with a closure, which one of them needs. */
function step(optimizer: torch.optim.Optimizer, loss: () => torch.Tensor): void {
  optimizer.step(() => {
    optimizer.zeroGrad();
    const value = loss();
    value.backward();
    return value;
  });
}

describe.each([...OPTIMIZERS])("%s", (name, Optimizer) => {
  /** Muon is for matrices alone. */
  const isMuon = name === "Muon";
  const parameter = () => torch.tensor(isMuon ? [[1, 2]] : [1, 2], { requiresGrad: true });

  test("makes a simple loss smaller", () => {
    const w = torch.tensor(isMuon ? [[3, -2]] : [3, -2], { requiresGrad: true });
    const optimizer = new Optimizer([w], { lr: RATES[name] ?? RATE });
    const loss = () => w.pow(2).sum();
    const before = loss().item();
    for (let i = 0; i < 50; i++) step(optimizer, loss);
    expect(loss().item()).toBeLessThan(before / 4);
  });

  const stepped = (w: torch.Tensor) => {
    const optimizer = new Optimizer([w], { lr: 0.1, ...(name === "SGD" ? { momentum: 0.9 } : {}) });
    step(optimizer, () => w.sum());
    return optimizer;
  };

  test("refuses the state of a parameter of another shape, and keeps its own", () => {
    const eight = () => torch.ones(isMuon ? [2, 4] : [8], { requiresGrad: true });
    const small = stepped(eight()).stateDict();
    // LBFGS keeps all parameters together, in a row.
    for (const shape of name === "LBFGS"
      ? [[4096], []]
      : isMuon
        ? [
            [64, 64],
            [4, 2],
          ]
        : [[4096], [4, 2], [1, 8], []]) {
      const w = torch.ones(shape, { requiresGrad: true });
      const optimizer = stepped(w);
      const before = JSON.stringify(optimizer.stateDict());
      expect(() => optimizer.loadStateDict(small)).toThrow(/E-OPTIM-001/);
      expect(JSON.stringify(optimizer.stateDict())).toBe(before);
    }
    const wide = { ...small, state: { 1: small.state[0] } };
    const other = stepped(eight());
    expect(() => other.loadStateDict(wide)).toThrow(/E-OPTIM-002/);
    expect(() => other.loadStateDict(JSON.parse(JSON.stringify(small)))).toThrow(/E-/);
  });

  test("casts a state to the dtype of the parameters, as PyTorch does, and steps on after model.double()", () => {
    const wide = stepped(torch.ones(3, 1, { dtype: "float64", requiresGrad: true })).stateDict();
    const w = torch.ones(3, 1, { requiresGrad: true });
    const optimizer = stepped(w);
    optimizer.loadStateDict(wide);
    const kept = () => Object.values(optimizer.state.get(w) ?? {}).filter((x) => x instanceof torch.Tensor);
    expect(kept().map((x) => x.dtype)).toEqual(kept().map(() => "float32"));
    step(optimizer, () => w.sum());
    expect(numbersOf(w).every(Number.isFinite)).toBe(true);

    const model = new torch.nn.Linear(2, 1);
    const own = new Optimizer(isMuon ? [model.weight] : model.parameters(), {
      lr: 0.1,
      ...(name === "SGD" ? { momentum: 0.9 } : {}),
    });
    step(own, () => model(torch.ones(1, 2)).sum());
    model.double();
    step(own, () => model(torch.ones(1, 2, { dtype: "float64" })).sum());
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

  test.skipIf(name === "LBFGS")("groups have options of their own", () => {
    const [a, b] = [parameter(), parameter()];
    // Rprop's first step is lr, but not below the least step.
    const still = { lr: 0, ...(name === "Rprop" ? { stepSizes: [0, 50] } : {}) };
    const optimizer = new Optimizer([{ params: [a], ...still }, { params: [b] }], { lr: 0.1 });
    expect(optimizer.paramGroups.map((group) => group.lr)).toEqual([0, 0.1]);
    a.grad = torch.onesLike(a);
    b.grad = torch.onesLike(b);
    optimizer.step();
    expect(numbersOf(a)).toEqual([1, 2]);
    expect(numbersOf(b)).not.toEqual([1, 2]);
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
    expect(numbersOf(w)).not.toEqual([1, 2]);
  });
});
