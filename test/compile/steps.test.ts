import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { batches, bits, ENGINES, on, type Step, warningsOf } from "./support.js";

/** A compiled training step gives the bits of the step itself, whatever it is made of. */

const { nn, optim } = torch;

interface Training {
  readonly model: torch.nn.Module;
  readonly step: Step;
  /** What else must be equal. */
  readonly state?: () => Iterable<torch.Tensor>;
}

const mlp = () => new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3));

/** The usual step with an optimizer. */
function usual(
  optimizerOf: (parameters: Iterable<torch.Tensor>) => torch.optim.Optimizer,
  model: torch.nn.Module = mlp(),
  before: (model: torch.nn.Module) => void = () => {},
): Training {
  const optimizer = optimizerOf(model.parameters());
  const criterion = new nn.CrossEntropyLoss();
  return {
    model,
    state: () =>
      [...optimizer.state.values()].flatMap((state) =>
        Object.values(state).filter((value) => value instanceof torch.Tensor),
      ),
    step: (x, y) => {
      const loss = criterion(model(x) as torch.Tensor, y);
      optimizer.zeroGrad();
      loss.backward();
      before(model);
      optimizer.step();
      return loss;
    },
  };
}

class Residual extends nn.Module {
  first = new nn.Linear(4, 4);
  second = new nn.Linear(4, 4);
  head = new nn.Linear(4, 3);
  scale = new nn.Parameter(torch.tensor([0.5]));
  forward(x: torch.Tensor): torch.Tensor {
    const h = this.first(x).tanh();
    return this.head(
      nn.functional.gelu(this.second(h).mul(this.scale).add(x)).sub(x.mean(1, { keepdim: true })),
    );
  }
}

const STEPS: Readonly<Record<string, () => Training>> = {
  "SGD with momentum": () => usual((p) => new optim.SGD(p, { lr: 0.1, momentum: 0.9 })),
  "Adam with penalty": () => usual((p) => new optim.Adam(p, { lr: 0.01, weightDecay: 0.01 })),
  "AdamW with amsgrad": () => usual((p) => new optim.AdamW(p, { lr: 0.01, amsgrad: true })),
  RMSprop: () => usual((p) => new optim.RMSprop(p, { lr: 0.01 })),
  NAdam: () => usual((p) => new optim.NAdam(p, { lr: 0.01 })),
  "a residual net": () => usual((p) => new optim.Adam(p, { lr: 0.01 }), new Residual()),
  "gradients clipped": () =>
    usual(
      (p) => new optim.SGD(p, { lr: 0.5 }),
      mlp(),
      (model) => nn.utils.clipGradNorm_(model.parameters(), 0.1),
    ),
  float64: () => {
    const training = usual((p) => new optim.Adam(p, { lr: 0.01 }), mlp().double());
    return { ...training, step: (x, y) => training.step(x.double(), y) };
  },
  "a scheduler a batch": () => {
    const model = mlp();
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
    const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr: 0.5, totalSteps: 100 });
    const criterion = new nn.CrossEntropyLoss();
    return {
      model,
      step: (x, y) => {
        optimizer.zeroGrad();
        const loss = criterion(model(x), y);
        loss.backward();
        optimizer.step();
        scheduler.step();
        return loss;
      },
    };
  },
  "zeroGrad behind the step": () => {
    const model = mlp();
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
    return {
      model,
      step: (x, y) => {
        const loss = nn.functional.crossEntropy(model(x), y, { labelSmoothing: 0.1 });
        loss.backward();
        optimizer.step();
        optimizer.zeroGrad();
        return loss;
      },
    };
  },
  "gradients of two losses, and zeros kept": () => {
    const model = mlp();
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
    return {
      model,
      step: (x, y) => {
        optimizer.zeroGrad({ setToNone: false });
        const loss = nn.functional.crossEntropy(model(x), y);
        loss.backward();
        model(x).pow(2).mean().backward();
        optimizer.step();
        return loss;
      },
    };
  },
  "a penalty by hand, through autograd.grad": () => {
    const model = mlp();
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.05 });
    return {
      model,
      step: (x, y) => {
        const loss = nn.functional.crossEntropy(model(x), y);
        const gradients = torch.autograd.grad(loss, [...model.parameters()], { createGraph: true });
        const penalty = gradients.reduce<torch.Tensor>(
          (sum, g) => sum.add((g as torch.Tensor).pow(2).sum()),
          loss,
        );
        optimizer.zeroGrad();
        penalty.backward();
        optimizer.step();
        return penalty;
      },
    };
  },
  "two optimizers in turn": () => {
    const [model, other] = [mlp(), new nn.Linear(3, 4)];
    const [a, b] = [new optim.Adam(model.parameters()), new optim.SGD(other.parameters(), { lr: 0.1 })];
    return {
      model,
      state: () => other.parameters(),
      step: (x, y) => {
        a.zeroGrad();
        const first = nn.functional.crossEntropy(model(x), y);
        first.backward();
        a.step();
        b.zeroGrad();
        const second = nn.functional.mseLoss(other(model(x).detach()), x);
        second.backward();
        b.step();
        return first.add(second).detach();
      },
    };
  },
};

describe.each(ENGINES)("on the engine: %s", (_, engineOf) => {
  test.each(Object.entries(STEPS))("%s", (_, make) => {
    const engine = engineOf();
    on(engine, () => {
      const data = batches(12, [16, 16, 5]);
      const of = () => {
        torch.manualSeed(3);
        return make();
      };
      const [eager, compiled] = [of(), of()];
      const step = torch.compile(compiled.step, { fullgraph: true });
      for (const [x, y] of data) {
        const [expected, found] = [eager.step(x, y), step(x, y)];
        expect(bits([found])).toBe(bits([expected]));
        expect(bits(compiled.model.parameters())).toBe(bits(eager.model.parameters()));
        expect(bits(compiled.state?.() ?? [])).toBe(bits(eager.state?.() ?? []));
      }
    });
  });
});

test("the learning rate, the groups and the state are those of the day", () => {
  const run = (compile: boolean) => {
    torch.manualSeed(1);
    const [model, added] = [mlp(), new nn.Linear(4, 3)];
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
    const plain = (x: torch.Tensor, y: torch.Tensor) => {
      const loss = nn.functional.crossEntropy(model(x).add(added(x)), y);
      optimizer.zeroGrad();
      added.zeroGrad();
      loss.backward();
      optimizer.step();
      return loss;
    };
    const step = compile ? torch.compile(plain, { fullgraph: true }) : plain;
    const losses: number[] = [];
    batches(12).forEach(([x, y], i) => {
      if (i === 4) optimizer.paramGroups[0].lr = 0.1;
      if (i === 6) optimizer.loadStateDict(optimizer.stateDict());
      if (i === 8) optimizer.addParamGroup({ params: added.parameters(), lr: 0.5 });
      losses.push(step(x, y).item());
    });
    return losses;
  };
  expect(run(true)).toEqual(run(false));
});

test("the gradients of parameters are there after a step", () => {
  const model = mlp();
  const [[x, y]] = batches(1);
  const step = torch.compile((a: torch.Tensor, b: torch.Tensor) => {
    model.zeroGrad();
    const loss = nn.functional.crossEntropy(model(a), b);
    loss.backward();
    return loss;
  });
  step(x, y);
  step(x, y);
  const found = bits(Array.from(model.parameters(), (p) => p.grad as torch.Tensor));
  model.zeroGrad();
  nn.functional.crossEntropy(model(x), y).backward();
  expect(found).toBe(bits(Array.from(model.parameters(), (p) => p.grad as torch.Tensor)));
});

test("gradients add up over calls until they are set to none, outside too", () => {
  const run = (compile: boolean) => {
    torch.manualSeed(1);
    const model = mlp();
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
    const plain = (x: torch.Tensor, y: torch.Tensor) => {
      nn.functional.crossEntropy(model(x), y).backward();
    };
    const add = compile ? torch.compile(plain, { fullgraph: true }) : plain;
    batches(12).forEach(([x, y], i) => {
      add(x, y);
      if (i % 3 !== 2) return;
      optimizer.step({ accumulate: true });
      optimizer.zeroGrad();
    });
    return bits(model.parameters());
  };
  expect(run(true)).toBe(run(false));
});

test("a compiled step makes no node of the tape and allocates nothing", () => {
  const [engine] = [ENGINES[0][1]()];
  on(engine, () => {
    torch.manualSeed(1);
    const { step: plain } = usual((p) => new optim.Adam(p, { lr: 0.01 }));
    const step = torch.compile(plain, { fullgraph: true });
    const data = batches(4);
    step(...data[0]);
    const sequence = () =>
      (torch.ones(1, { requiresGrad: true }).mul(2).gradFn as unknown as { sequence: number }).sequence;
    const before = sequence();
    let allocations = 0;
    const allocate = engine.allocate.bind(engine);
    engine.allocate = (...args) => {
      allocations++;
      return allocate(...args);
    };
    for (let i = 0; i < 40; i++) step(...data[i % 4]);
    expect(allocations).toBe(0);
    expect(sequence()).toBe(before + 1);
  });
});

test("labels that are ignored, or none, are as in the function", () => {
  const run = (compile: boolean) => {
    torch.manualSeed(1);
    const { model, step: plain } = usual((p) => new optim.SGD(p, { lr: 0.1 }));
    const step = compile ? torch.compile(plain, { fullgraph: true }) : plain;
    const [[x, y]] = batches(1);
    const some = y.clone();
    some.setAt([0], -100);
    const wrong = y.clone();
    wrong.setAt([2], 3);
    const losses = [step(x, y).item(), step(x, y).item(), step(x, some).item(), step(x, y).item()];
    expect(() => step(x, wrong)).toThrow("E-LABEL");
    losses.push(step(x, y).item());
    return [losses, bits(model.parameters())];
  };
  expect(run(true)).toEqual(run(false));
});

test("a step whose numbers are arguments is recorded for each, and given up when there are too many", () => {
  const x = torch.tensor([1, 2, 3]);
  const scaled = torch.compile((a: torch.Tensor, factor: number) => a.mul(factor));
  const said = warningsOf(() => {
    for (let i = 0; i < 12; i++) expect(scaled(x, i).toArray()).toEqual([i, 2 * i, 3 * i]);
  });
  expect(said).toEqual([expect.stringMatching(/^W-COMPILE-001 .*recorded 8 times/)]);
});
