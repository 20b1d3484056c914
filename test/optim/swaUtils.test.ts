import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Averages of models and the schedule that goes with them, beside PyTorch. */

const { nn, optim } = torch;
const S = optim.swaUtils;
type State = Record<string, number[]>;

const { averages, schedules } = JSON.parse(
  readFileSync(new URL("../fixtures/optim/swa.json", import.meta.url), "utf8"),
) as {
  averages: Record<string, { averaged: State; updated: State; predicted: number[] }>;
  schedules: { args: [number | number[], number?, ("cos" | "linear")?]; rates: number[][] }[];
};

const OPTIONS: Record<string, torch.optim.swaUtils.AveragedModelOptions> = {
  mean: {},
  "mean at once": { multiAvgFn: S.getSwaMultiAvgFn() },
  "mean, buffers too": { useBuffers: true },
  exponential: { avgFn: S.getEmaAvgFn(0.9) },
  "exponential at once": { multiAvgFn: S.getEmaMultiAvgFn(0.9) },
  "exponential at once, buffers too": { multiAvgFn: S.getEmaMultiAvgFn(0.9), useBuffers: true },
};

const flat = (x: torch.Tensor) => x.detach().reshape(-1).toArray<1>().map(Number);

function expectState(model: torch.nn.Module, expected: State): void {
  const state = model.stateDict();
  expect(Object.keys(state)).toEqual(Object.keys(expected));
  for (const [key, values] of Object.entries(expected)) expectNear(flat(state[key]), values, key);
}

function expectNear(found: readonly number[], expected: readonly number[], label: string): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i]), `${label}: ${value} ${expected[i]}`).toBeLessThanOrEqual(
      2e-6 * Math.max(1, Math.abs(expected[i])),
    );
  });
}

const net = () =>
  new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Tanh(), new nn.Linear(4, 1));

test.each(Object.entries(averages))("%s of a model that learns", (name, expected) => {
  torch.manualSeed(5);
  const model = net();
  const [x, y] = [torch.rand(24, 3), torch.rand(24, 1)];
  const batches = [0, 8, 16].map((i) => [x.narrow(0, i, 8), y.narrow(0, i, 8)] as const);
  const averaged = new S.AveragedModel(model, OPTIONS[name]);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.2, momentum: 0.5 });
  for (let epoch = 0; epoch < 6; epoch++) {
    for (const [bx, by] of batches) {
      optimizer.zeroGrad();
      model(bx).sub(by).pow(2).mean().backward();
      optimizer.step();
    }
    averaged.updateParameters(model);
  }
  expectState(averaged, expected.averaged);
  S.updateBn(batches, averaged);
  expect(averaged.module.at(1).momentum).toBe(0.1);
  expectState(averaged, expected.updated);
  averaged.eval();
  expectNear(flat(averaged(x)), expected.predicted, "predicted");
});

describe("AveragedModel", () => {
  test("goes on from a saved state, and shares nothing with the model", () => {
    const model = net();
    const first = new S.AveragedModel(model);
    for (let i = 0; i < 3; i++) first.updateParameters(model);
    const second = new S.AveragedModel(net());
    second.loadStateDict(first.stateDict());
    expect(second.n_averaged.item()).toBe(3);
    torch.noGrad(() => {
      for (const p of model.parameters()) p.add_(4);
    });
    first.updateParameters(model);
    second.updateParameters(model);
    expect(flat(second.module.at(0).weight)).toEqual(flat(first.module.at(0).weight));
    expectNear(flat(first.module.at(0).weight), flat(model.at(0).weight.sub(3)), "a quarter of the way");
  });

  test("is refused what it cannot use", () => {
    const model = net();
    const fn = S.getSwaAvgFn();
    expect(() => new S.AveragedModel(null as never)).toThrow(/E-ARG-002/);
    expect(() => new S.AveragedModel(model, { avgFn: fn, multiAvgFn: S.getSwaMultiAvgFn() })).toThrow(
      /multiAvgFn.*E-ARG-002/,
    );
    expect(() => S.getEmaAvgFn(1.5)).toThrow(/E-ARG-002/);
    expect(() => S.getEmaMultiAvgFn({ decay: -1 })).toThrow(/E-ARG-002/);
    expect(() => S.updateBn(null as never, model)).toThrow(/E-ARG-002/);
    expect(() => S.updateBn([[1]], model)).toThrow(/E-ARG-002/);
    expect(model.at(1).momentum).toBe(0.1);
  });

  test("statistics of a model without BatchNorm are left alone", () => {
    const loader = {
      [Symbol.iterator]: () => {
        throw new Error("read");
      },
    };
    S.updateBn(loader, new nn.Linear(2, 2));
  });
});

describe("SWALR", () => {
  const made = () => {
    const [a, b] = [torch.zeros(1).requiresGrad_(), torch.zeros(1).requiresGrad_()];
    return new optim.SGD([{ params: [a] }, { params: [b], lr: 0.5 }], { lr: 0.1 });
  };
  const rates = (o: torch.optim.SGD) => o.paramGroups.map(({ lr }) => lr);

  test.each(schedules.map((c) => [JSON.stringify(c.args), c] as const))(
    "%s",
    (_, { args, rates: expected }) => {
      const o = made();
      const decay = new optim.lrScheduler.ExponentialLR(o, 0.9);
      for (let i = 0; i < 3; i++) {
        o.step();
        decay.step();
      }
      let scheduler = new S.SWALR(o, ...args);
      expected.forEach((wanted, epoch) => {
        if (epoch > 0) {
          o.step();
          scheduler.step();
        }
        rates(o).forEach((lr, i) => {
          expect(lr, `epoch ${epoch}`).toBeCloseTo(wanted[i], 12);
        });
        if (epoch !== 4) return;
        const state = JSON.parse(JSON.stringify(scheduler.stateDict()));
        const now = rates(o);
        scheduler = new S.SWALR(o, ...args);
        scheduler.loadStateDict(state);
        o.paramGroups.forEach((group, i) => {
          group.lr = now[i];
        });
      });
    },
  );

  test("refuses what it cannot use, and a group that was added later", () => {
    expect(() => new S.SWALR(made(), [0.1])).toThrow(/E-ARG-002/);
    expect(() => new S.SWALR(made(), 0.1, -1)).toThrow(/E-ARG-002/);
    expect(() => new S.SWALR(made(), 0.1, 5, "line" as never)).toThrow(/E-ARG-002/);
    const o = made();
    const scheduler = new S.SWALR(o, 0.1);
    o.addParamGroup({ params: [torch.zeros(1).requiresGrad_()] });
    o.step();
    expect(() => scheduler.step()).toThrow(/E-OPTIM-003/);
  });
});
