import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** The schedulers' rates, epoch by epoch, for an optimizer with two groups: PyTorch's. */
const S = torch.optim.lrScheduler;
type Scheduled = torch.optim.lrScheduler.Scheduled;
type Scheduler = torch.optim.lrScheduler.LRScheduler;
type Kind = "StepLR" | "LambdaLR";

interface Fixture {
  readonly cases: {
    name: string;
    kind: Kind;
    args: unknown[];
    rates: number[][];
    jumps: number[][];
  }[];
  readonly functions: Record<string, { kind: Kind; rates: number[][] }>;
  readonly composed: Record<string, number[][]>;
  readonly resumed: { name: string; kind: Kind; args: unknown[]; rates: number[][] }[];
  readonly long: { name: string; kind: Kind; args: unknown[]; rates: number[][]; refused: number | null }[];
  readonly momentum: {
    kind: Kind;
    args: unknown[];
    optimizer: "SGD" | "Adam" | "NAdam" | "RMSprop";
    options: object;
    momenta: number[][];
  }[];
  readonly metrics: (number | null)[];
  readonly plateaus: {
    options: torch.optim.lrScheduler.PlateauOptions;
    trail: [number[], number, number, number][];
  }[];
}

const fixture: Fixture = JSON.parse(
  readFileSync(new URL("../fixtures/optim/schedulers.json", import.meta.url), "utf8"),
);

function optimizer(): torch.optim.SGD {
  const [a, b] = [0, 1].map(() => torch.zeros(2).requiresGrad_());
  return new torch.optim.SGD([{ params: [a] }, { params: [b], lr: 0.5 }], { lr: 0.1 });
}

const rates = (o: Scheduled) => o.paramGroups.map(({ lr }) => lr);
const make = (kind: Kind, o: Scheduled, args: readonly unknown[]): Scheduler =>
  new (S[kind] as unknown as new (...args: unknown[]) => Scheduler)(o, ...args);

/** The same but for the last bit of a power or a cosine. */
function expectRates(found: readonly number[], expected: readonly number[], label = ""): void {
  found.forEach((lr, i) => {
    const bound = 4e-16 * 24 * Math.max(Math.abs(expected[i]), 1e-3);
    expect(Math.abs(lr - expected[i]), `${label}: ${lr} ${expected[i]}`).toBeLessThanOrEqual(bound);
  });
}

function expectRun(o: torch.optim.SGD, scheduler: Scheduler, expected: readonly number[][]): void {
  expectRates(rates(o), expected[0], "at first");
  expected.slice(1).forEach((wanted, epoch) => {
    o.step();
    scheduler.step();
    expectRates(rates(o), wanted, `epoch ${epoch + 1}`);
    expect(scheduler.getLastLr()).toEqual(rates(o));
  });
}

let said: string[] = [];
beforeEach(() => {
  said = [];
  torch.warnings.reset();
  torch.warnings.setHandler(({ code }) => said.push(code));
});
afterEach(() => torch.warnings.setHandler(null));

describe.each(fixture.cases.map((c) => [`${c.kind}, ${c.name}`, c] as const))("%s", (_, c) => {
  test("follows PyTorch", () => {
    const o = optimizer();
    expectRun(o, make(c.kind, o, c.args), c.rates);
    expect(said).toEqual([]);
  });

  test("jumps to an epoch", () => {
    const o = optimizer();
    const scheduler = make(c.kind, o, c.args);
    o.step();
    [3, 1, 7, 12, 5].forEach((epoch, i) => {
      scheduler.step(epoch);
      expectRates(rates(o), c.jumps[i], `epoch ${epoch}`);
    });
    expect(said).toEqual(c.kind.startsWith("CosineAnnealingWarm") ? [] : ["W-OPTIM-004"]);
  });

  test("goes on from a saved state, through JSON, to the same rates", () => {
    const [o, p] = [optimizer(), optimizer()];
    const scheduler = make(c.kind, o, c.args);
    for (let i = 0; i < 7; i++) {
      o.step();
      scheduler.step();
    }
    const other = make(c.kind, p, c.args);
    p.loadStateDict(o.stateDict());
    other.loadStateDict(JSON.parse(JSON.stringify(scheduler.stateDict())));
    expect(other.getLastLr()).toEqual(scheduler.getLastLr());
    for (let i = 0; i < 9; i++) {
      for (const one of [o, p]) one.step();
      for (const one of [scheduler, other]) one.step();
      expect(rates(p)).toEqual(rates(o));
    }
  });
});

describe("200 steps, with a group that is added after 80, and a new start from the state after 120", () => {
  test.each(fixture.long.map((c) => [`${c.kind}, ${c.name}`, c] as const))("%s", (_, c) => {
    let o = optimizer();
    let scheduler = make(c.kind, o, c.args);
    const add = (to: torch.optim.SGD) =>
      to.addParamGroup({ params: [torch.zeros(2).requiresGrad_()], lr: 0.3 });
    expectRates(rates(o), c.rates[0], "at first");
    for (let step = 1; step <= (c.refused ?? 201) - 1; step++) {
      o.step();
      scheduler.step();
      if (step === 80) add(o);
      if (step % 7 === 0) expectRates(rates(o), c.rates[step / 7], `step ${step}`);
      if (step !== 120) continue;
      const state = scheduler.stateDict();
      const p = optimizer();
      const next = make(c.kind, p, c.args);
      add(p);
      p.loadStateDict(o.stateDict());
      next.loadStateDict(JSON.parse(JSON.stringify(state)));
      [o, scheduler] = [p, next];
    }
    if (c.refused === null) return;
    o.step();
    expect(() => scheduler.step()).toThrow(/E-OPTIM-00[34]/);
  });
});

describe("the momentum that cycles with the rate", () => {
  test.each(fixture.momentum.map((c) => [`${c.kind} ${c.optimizer} ${JSON.stringify(c.args)}`, c] as const))(
    "%s",
    (_, c) => {
      const o = new (torch.optim[c.optimizer] as typeof torch.optim.SGD)([torch.zeros(2).requiresGrad_()], {
        lr: 0.1,
        ...c.options,
      });
      const scheduler = make(c.kind, o, c.args);
      const momenta = () =>
        (o.paramGroups as { momentum: number; betas?: readonly number[] }[]).map(
          ({ momentum, betas }) => betas?.[0] ?? momentum,
        );
      c.momenta.forEach((expected, step) => {
        if (step > 0) {
          o.step();
          scheduler.step();
        }
        expectRates(momenta(), expected, `step ${step}`);
      });
    },
  );

  test("is refused for an optimizer that has none, and left alone where that is asked for", () => {
    const o = new torch.optim.Adagrad([torch.zeros(2).requiresGrad_()]);
    expect(() => new S.OneCycleLR(o, 0.1, 10)).toThrow(/Adagrad.*E-ARG-002/);
    expect(() => new S.CyclicLR(o, 0.1, 0.2)).toThrow(/cycleMomentum.*E-ARG-002/);
    expect(new S.CyclicLR(o, 0.1, 0.2, { cycleMomentum: false }).getLastLr()).toEqual([0.1]);
  });
  test("comes with a height of one's own, of the cycle or of the step", () => {
    const o = optimizer();
    const scheduler = new S.CyclicLR(o, 0, 1, { stepSizeUp: 2, scaleFn: (x) => x, scaleMode: "iterations" });
    const seen = Array.from({ length: 4 }, () => {
      o.step();
      scheduler.step();
      return rates(o)[0];
    });
    expect(seen).toEqual([0.5, 2, 1.5, 0]);
    expect(JSON.stringify(scheduler.stateDict())).not.toContain("scaleFn");
  });
});

describe("functions", () => {
  const FUNCTIONS: Record<string, unknown> = {
    lambda: (epoch: number) => 0.95 ** epoch,
    lambdas: [(epoch: number) => 1 / (1 + epoch), (epoch: number) => epoch % 3],
    multiplicative: () => 0.95,
  };
  test.each(Object.entries(fixture.functions))("%s", (name, { kind, rates: expected }) => {
    const o = optimizer();
    expectRun(o, make(kind, o, [FUNCTIONS[name]]), expected);
  });
});

describe("composed", () => {
  const COMPOSED: Record<string, (o: Scheduled) => Scheduler> = {
    sequential: (o) =>
      new S.SequentialLR(
        o,
        [new S.ConstantLR(o, { factor: 0.1, totalIters: 2 }), new S.ExponentialLR(o, 0.9)],
        [4],
      ),
    "warm-up": (o) =>
      new S.SequentialLR(
        o,
        [
          new S.LinearLR(o, { startFactor: 0.1, endFactor: 1, totalIters: 5 }),
          new S.CosineAnnealingLR(o, 10),
          new S.StepLR(o, 2, { gamma: 0.5 }),
        ],
        [5, 15],
      ),
    chained: (o) =>
      new S.ChainedScheduler([
        new S.ConstantLR(o, { factor: 0.1, totalIters: 3 }),
        new S.ExponentialLR(o, 0.9),
      ]),
  };
  test.each(Object.entries(fixture.composed))("%s", (name, expected) => {
    const o = optimizer();
    expectRun(o, COMPOSED[name](o), expected);
  });

  test.each(Object.keys(COMPOSED))("%s goes on from a saved state", (name) => {
    const [o, p] = [optimizer(), optimizer()];
    const scheduler = COMPOSED[name](o);
    for (let i = 0; i < 6; i++) {
      o.step();
      scheduler.step();
    }
    const other = COMPOSED[name](p);
    p.loadStateDict(o.stateDict());
    other.loadStateDict(JSON.parse(JSON.stringify(scheduler.stateDict())));
    for (let i = 0; i < 12; i++) {
      for (const one of [o, p]) one.step();
      for (const one of [scheduler, other]) one.step();
      expect(rates(p)).toEqual(rates(o));
    }
    expect(() => other.loadStateDict({})).toThrow(/E-ARG-002/);
  });
});

describe("with lastEpoch", () => {
  test.each(fixture.resumed.map((c) => [c.name, c] as const))("%s goes on", (_, c) => {
    const o = optimizer();
    const first = make(c.kind, o, c.args);
    for (let i = 0; i < 4; i++) {
      o.step();
      first.step();
    }
    expectRun(o, make(c.kind, o, [...c.args, { lastEpoch: 4 }]), c.rates);
  });
  test("wants an optimizer that knows its first rates", () => {
    expect(() => new S.StepLR(optimizer(), 5, { lastEpoch: 4 })).toThrow(/initialLr.*E-ARG-002/);
  });
});

describe("ReduceLROnPlateau", () => {
  test.each(fixture.plateaus.map((c) => [JSON.stringify(c.options), c] as const))("%s", (_, c) => {
    const [o, p] = [optimizer(), optimizer()];
    let scheduler = new S.ReduceLROnPlateau(o, c.options);
    fixture.metrics.forEach((metric, epoch) => {
      // Saved and loaded in the middle: it goes on.
      if (epoch === 9) {
        const saved = JSON.parse(JSON.stringify(scheduler.stateDict()));
        p.loadStateDict(o.stateDict());
        scheduler = new S.ReduceLROnPlateau(p, c.options);
        scheduler.loadStateDict(saved);
      }
      scheduler.step(metric ?? Number.NaN);
      const [wanted, bad, cooldown, best] = c.trail[epoch];
      expectRates(scheduler.getLastLr(), wanted, `epoch ${epoch}`);
      expectRates(rates(epoch < 9 ? o : p), wanted, `epoch ${epoch}`);
      expect([scheduler.numBadEpochs, scheduler.cooldownCounter, scheduler.best]).toEqual([
        bad,
        cooldown,
        best,
      ]);
    });
  });
});

describe("warns", () => {
  test("where the scheduler steps before the optimizer, once", () => {
    const scheduler = new S.StepLR(optimizer(), 2);
    scheduler.step();
    scheduler.step();
    expect(said).toEqual(["W-OPTIM-002"]);
  });
  test("where optimizer.step was replaced", () => {
    const o = optimizer();
    const scheduler = new S.StepLR(o, 2);
    o.step = torch.optim.SGD.prototype.step.bind(o);
    o.step();
    scheduler.step();
    expect(said).toEqual(["W-OPTIM-003"]);
  });
  test("where getLr is asked for the last rate", () => {
    new S.ExponentialLR(optimizer(), 0.5).getLr();
    expect(said).toEqual(["W-OPTIM-005"]);
  });
  test("and the optimizer's step still takes a closure", () => {
    const w = torch.tensor([1, 2], { requiresGrad: true });
    const o = new torch.optim.SGD([w], { lr: 0.1 });
    new S.StepLR(o, 2);
    const loss = o.step(() => {
      o.zeroGrad();
      const value = w.sum();
      value.backward();
      return value;
    });
    expect(loss.item()).toBe(3);
    expect(w.toArray<1>()[0]).toBeCloseTo(0.9, 6);
  });
});

describe("refuses", () => {
  const o = optimizer();
  const other = new S.StepLR(optimizer(), 2);
  const plateau = new S.ReduceLROnPlateau(o);
  test.each<[string, unknown[]]>([
    ["StepLR", [null, 5]],
    ["StepLR", [o, 0]],
    ["StepLR", [o, 5, "0.1"]],
    ["StepLR", [o, 5, 0.1, -1, 0]],
    ["StepLR", [o, 5, 0.1, { gamma: 0.1 }]],
    ["StepLR", [o, 5, { gama: 1 }]],
    ["MultiStepLR", [o, 5]],
    ["MultiStepLR", [o, [1.5]]],
    ["ExponentialLR", [o]],
    ["LambdaLR", [o, 0.5]],
    ["LambdaLR", [o, [() => 1]]],
    ["ConstantLR", [o, { factor: 2 }]],
    ["LinearLR", [o, { startFactor: 0 }]],
    ["PolynomialLR", [o, { totalIters: 0 }]],
    ["CosineAnnealingLR", [o]],
    ["CosineAnnealingWarmRestarts", [o, 0]],
    ["CosineAnnealingWarmRestarts", [o, 5, { tMult: 1.5 }]],
    ["CyclicLR", [o, 0.1]],
    ["CyclicLR", [o, [0.1], 0.2]],
    ["CyclicLR", [o, 0.1, [0.1, "0.2"]]],
    ["CyclicLR", [o, 0.1, 0.2, { stepSizeUp: 0 }]],
    ["CyclicLR", [o, 0.1, 0.2, { mode: "square" }]],
    ["OneCycleLR", [o, 0.1]],
    ["OneCycleLR", [o, 0.1, { epochs: 3 }]],
    ["OneCycleLR", [o, 0.1, 2.5]],
    ["OneCycleLR", [o, 0.1, 10, { pctStart: 2 }]],
    ["OneCycleLR", [o, 0.1, 10, { pctStart: 0.1 }]],
    ["OneCycleLR", [o, 0.1, 10, { annealStrategy: "line" }]],
    ["ReduceLROnPlateau", [o, { factor: 1 }]],
    ["ReduceLROnPlateau", [o, { mode: "least" }]],
    ["ReduceLROnPlateau", [o, { minLr: [0.1] }]],
    ["SequentialLR", [o, [], []]],
    ["SequentialLR", [o, [other], []]],
    ["SequentialLR", [o, [plateau], []]],
    ["SequentialLR", [o, [new S.StepLR(o, 2)], [3]]],
    ["ChainedScheduler", [[]]],
    ["ChainedScheduler", [[new S.StepLR(o, 2), other]]],
  ])("%s %#", (name, args) => {
    const Type = S[name as Kind] as unknown as new (...args: unknown[]) => unknown;
    expect(() => new Type(...args)).toThrow(/E-ARG-00[1-5]/);
    expect(() => new Type(...args)).toThrow(new RegExp(name));
  });
});

describe("a group added after the scheduler was made", () => {
  const { lrScheduler } = torch.optim;
  const make = (scheduler: (o: torch.optim.SGD) => torch.optim.lrScheduler.LRScheduler) => {
    const optimizer = new torch.optim.SGD([torch.ones(2, { requiresGrad: true })], { lr: 0.1 });
    const made = scheduler(optimizer);
    optimizer.addParamGroup({ params: [torch.ones(3, { requiresGrad: true })], lr: 0.5 });
    return () => {
      optimizer.step();
      made.step();
      return optimizer.paramGroups.map(({ lr }) => Number(lr.toFixed(6)));
    };
  };

  test("goes on where the rule needs no first rate, with PyTorch's rates", () => {
    const exponential = make((o) => new lrScheduler.ExponentialLR(o, 0.9));
    expect([exponential(), exponential()]).toEqual([
      [0.09, 0.45],
      [0.081, 0.405],
    ]);
    const constant = make((o) => new lrScheduler.ConstantLR(o, 0.5, 3));
    expect([constant(), constant(), constant()]).toEqual([
      [0.05, 0.5],
      [0.05, 0.5],
      [0.1, 1],
    ]);
    const cosine = make((o) => new lrScheduler.CosineAnnealingLR(o, 5));
    expect([cosine(), cosine()]).toEqual([
      [0.090451, 0.452254],
      [0.065451, 0.327254],
    ]);
    expect(() => Array.from({ length: 9 }, cosine)).toThrow(/E-OPTIM-003/);
  });

  test("is refused, with what to do, where the rule needs it", () => {
    for (const scheduler of [
      (o: torch.optim.SGD) => new lrScheduler.LambdaLR(o, (epoch) => 0.9 ** epoch),
      (o: torch.optim.SGD) => new lrScheduler.MultiplicativeLR(o, () => 0.9),
      (o: torch.optim.SGD) => new lrScheduler.CosineAnnealingWarmRestarts(o, 3),
    ])
      expect(make(scheduler)).toThrow(/addParamGroup first.*E-OPTIM-003/);
    const two = make(
      (o) =>
        new lrScheduler.SequentialLR(
          o,
          [new lrScheduler.ConstantLR(o, 0.5, 2), new lrScheduler.ExponentialLR(o, 0.9)],
          [2],
        ),
    );
    expect(two()).toEqual([0.05, 0.5]);
    expect(two).toThrow(/E-OPTIM-003/);
  });
});
