import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { batches, bits, ENGINES, on, warningsOf } from "./support.js";

/** A compiled module is the module, with its gradients. */

const { nn, optim } = torch;
const F = nn.functional;

const mlp = () => {
  torch.manualSeed(2);
  return new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh(), new nn.Linear(8, 3));
};

describe.each(ENGINES)("on the engine: %s", (_, engineOf) => {
  test("trains as the module itself, batch after batch", () => {
    on(engineOf(), () => {
      const run = (compile: boolean) => {
        const model = mlp();
        const net = compile ? torch.compile(model, { fullgraph: true }) : model;
        const optimizer = new optim.Adam(net.parameters(), { lr: 0.01 });
        const losses = batches(10, [16, 5]).map(([x, y]) => {
          const loss = F.crossEntropy(net(x), y);
          optimizer.zeroGrad();
          loss.backward();
          optimizer.step();
          return loss.item();
        });
        return [losses, bits(model.parameters())];
      };
      expect(run(true)).toEqual(run(false));
    });
  });

  test("gives the gradient of its input", () => {
    on(engineOf(), () => {
      const model = mlp();
      const net = torch.compile(model, { fullgraph: true });
      for (const [x] of batches(3)) {
        const [a, b] = [x.clone().requiresGrad_(), x.clone().requiresGrad_()];
        net(a).exp().sum().backward();
        model(b).exp().sum().backward();
        expect(bits([a.grad as torch.Tensor])).toBe(bits([b.grad as torch.Tensor]));
      }
    });
  });

  test("under noGrad it has no gradients, and another record", () => {
    on(engineOf(), () => {
      const model = mlp();
      const net = torch.compile(model, { fullgraph: true });
      for (const [x] of batches(3)) {
        expect(net(x).requiresGrad).toBe(true);
        const found = torch.noGrad(() => net(x));
        expect(found.requiresGrad).toBe(false);
        expect(bits([found])).toBe(bits([model(x)]));
      }
    });
  });
});

test("several results, in arrays and objects, of which not all are used", () => {
  class Two extends nn.Module {
    a = new nn.Linear(4, 3);
    b = new nn.Linear(4, 2);
    forward(x: torch.Tensor) {
      const h = x.exp();
      return { scores: [this.a(h), this.b(h)] as const, input: x, weight: this.a.weight };
    }
  }
  torch.manualSeed(1);
  const model = new Two();
  const net = torch.compile(model, { fullgraph: true });
  const gradients = (call: typeof model.forward, x: torch.Tensor) => {
    model.zeroGrad();
    const { scores, input, weight } = call(x);
    expect(input).toBe(x);
    expect(weight).toBe(model.a.weight);
    scores[1].pow(2).sum().backward();
    return Array.from(model.parameters(), (p) => p.grad?.toArray() ?? null);
  };
  for (const [x] of batches(3)) expect(gradients(net, x)).toEqual(gradients(model, x));
});

test("is a module: names, modes, state dicts and text are those of PyTorch's OptimizedModule", () => {
  const net = torch.compile(mlp());
  expect(Array.from(net.namedParameters(), ([name]) => name)).toEqual([
    "_orig_mod.0.weight",
    "_orig_mod.0.bias",
    "_orig_mod.2.weight",
    "_orig_mod.2.bias",
  ]);
  expect(String(net).split("\n").slice(0, 2)).toEqual(["OptimizedModule(", "  (_orig_mod): Sequential("]);
  net.eval();
  expect(net._orig_mod.training).toBe(false);
  const model = mlp();
  expect(torch.compile(model, { disable: true })).toBe(model);
});

test("dropout draws in training, and is compiled in evaluation", () => {
  torch.manualSeed(0);
  const model = new nn.Sequential(new nn.Linear(4, 4), new nn.Dropout(0.5));
  const net = torch.compile(model, { fullgraph: true });
  const [[x]] = batches(1);
  model.eval();
  expect(bits([net(x)])).toBe(bits([model(x)]));
  expect(bits([net(x)])).toBe(bits([model(x)]));
  net.train();
  expect(() => net(x)).toThrow(/E-COMPILE-001/);
});

test("backward is called once, before the next call, on unchanged parameters, and has no derivative of its own", () => {
  const model = mlp();
  const net = torch.compile(model);
  const [[x], [other]] = batches(2);
  const first = net(x).sum();
  first.backward(null, { retainGraph: true });
  expect(() => first.backward()).toThrow("E-COMPILE-004");
  const stale = net(x).sum();
  net(other);
  expect(() => stale.backward()).toThrow("E-COMPILE-004");
  const moved = net(x).sum();
  torch.noGrad(() => model.parameters().next().value?.mul_(2));
  expect(() => moved.backward()).toThrow("E-COMPILE-004");
  expect(() => net(x).sum().backward(null, { createGraph: true })).toThrow("E-COMPILE-005");
});

test("what the model is told and made of is looked at before each call", () => {
  class Scaled extends nn.Module {
    fc = new nn.Linear(4, 4);
    layers = [new nn.Linear(4, 4)];
    factor = 1;
    forward(x: torch.Tensor) {
      return this.layers.reduce((h, layer) => layer(h), this.fc(x)).mul(this.factor);
    }
  }
  torch.manualSeed(0);
  const model = new Scaled();
  const net = torch.compile(model, { fullgraph: true });
  const [[x]] = batches(1);
  const same = () => expect(bits([net(x)])).toBe(bits([model(x)]));
  same();
  model.factor = 3;
  same();
  model.fc = new nn.Linear(4, 4);
  same();
  model.layers.push(new nn.Linear(4, 4));
  same();
  model.fc.weight.data = torch.ones(4, 4);
  same();
  model.loadStateDict(new Scaled().stateDict(), { strict: false });
  same();
  model.fc.weight.requiresGrad = false;
  same();
  expect(net(x).sum().backward()).toBe(undefined);
  expect(model.fc.weight.grad).toBe(null);
});

test("a module that counts its calls is recorded anew until it is given up", () => {
  class Counting extends nn.Module {
    calls = 0;
    forward(x: torch.Tensor) {
      this.calls++;
      return x.mul(this.calls);
    }
  }
  const net = torch.compile(new Counting());
  const said = warningsOf(() => {
    for (let i = 1; i < 15; i++) expect(net(torch.ones(1)).item()).toBe(i);
  });
  expect(said).toHaveLength(1);
});
