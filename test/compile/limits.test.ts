import { describe, expect, test } from "vitest";
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import { canFuse } from "../../src/engine/wasm/load.js";
import * as torch from "../../src/index.js";
import { batches, bits, ENGINES, on, warningsOf } from "./support.js";

/** What a record cannot say again, who keeps what it should not, and memory that moves. */

const { nn, optim } = torch;
const F = nn.functional;

describe("runs eagerly, with the reason, or throws where the whole is asked for", () => {
  const layer = new nn.Linear(4, 3);
  const x = torch.ones(2, 4);
  const hooked = new nn.Linear(4, 3);
  hooked.registerForwardHook(() => {});
  const parameter = torch.ones(4, { requiresGrad: true });
  parameter.registerHook((g) => g);
  const CASES: readonly (readonly [string, RegExp, (a: torch.Tensor) => unknown])[] = [
    ["a condition on a value", /reads values/, (a) => (a.sum().item() > 0 ? a.mul(2) : a.neg())],
    ["a tensor of a JavaScript array", /values of JavaScript/, (a) => a.mul(torch.tensor([1, 2, 3, 4]))],
    ["random numbers", /random numbers/, (a) => a.add(torch.randn(2, 4))],
    ["dropout", /random numbers/, (a) => F.dropout(a, 0.5)],
    ["a forward hook", /hook/, (a) => hooked(a).detach()],
    ["a gradient hook", /hook/, (a) => a.mul(parameter).sum().backward()],
    ["an argument changed in place", /in place/, (a) => a.mul_(2)],
    ["a view of an argument", /view/, (a) => a.t()],
    [
      "a step with a closure",
      /closure/,
      (a) => {
        const optimizer = new optim.SGD(layer.parameters(), { lr: 0.1 });
        return optimizer.step(() => {
          const loss = layer(a).sum();
          loss.backward();
          return loss;
        });
      },
    ],
  ];

  test.each(CASES)("%s", (_, reason, fn) => {
    const of = (options: torch.CompileOptions = {}) => torch.compile((a: torch.Tensor) => fn(a), options);
    expect(() => of({ fullgraph: true })(x.clone())).toThrow(reason);
    const eager = of();
    const said = warningsOf(() => {
      for (let i = 0; i < 3; i++) eager(x.clone());
    });
    expect(said).toEqual([expect.stringMatching(reason)]);
  });

  test("and does what it did: arguments change, random numbers go on", () => {
    const add = torch.compile((a: torch.Tensor) => a.add_(torch.rand(1)));
    const a = torch.zeros(1);
    warningsOf(() => {
      torch.manualSeed(5);
      for (let i = 0; i < 4; i++) add(a);
    });
    torch.manualSeed(5);
    const b = torch.zeros(1);
    for (let i = 0; i < 4; i++) b.add_(torch.rand(1));
    expect(bits([a])).toBe(bits([b]));
  });

  test("an error of the function is the function's", () => {
    const fails = torch.compile((a: torch.Tensor) => a.matmul(torch.ones(3, 3)));
    expect(() => fails(x)).toThrow("E-SHAPE");
    expect(torch.ones(1).add(1).item()).toBe(2);
  });
});

test("what is no function or module, and a class, are refused", () => {
  expect(() => torch.compile(3 as never)).toThrow("E-ARG-002");
  expect(() => torch.compile(nn.Linear as never)).toThrow("E-ARG-002");
  expect(() => torch.compile((a: torch.Tensor) => a, { fullGraph: true } as never)).toThrow("fullgraph");
});

describe.each(ENGINES)("on the engine: %s", (_, engineOf) => {
  test("a result that the next call has overwritten says so, a view of it too", () => {
    on(engineOf(), () => {
      const twice = torch.compile((a: torch.Tensor) => a.mul(2));
      const first = twice(torch.ones(2));
      const view = first.at(0);
      const kept = first.clone();
      expect(view.item()).toBe(2);
      expect(twice(torch.zeros(2)).toArray()).toEqual([0, 0]);
      expect(() => first.toArray()).toThrow("E-COMPILE-002");
      expect(() => view.item()).toThrow("E-COMPILE-002");
      expect(() => first.add(1)).toThrow("E-COMPILE-002");
      expect(kept.toArray()).toEqual([2, 2]);
    });
  });

  test("a tensor that the function kept to itself says so", () => {
    on(engineOf(), () => {
      let inner = torch.zeros(1);
      const leaks = torch.compile((a: torch.Tensor) => {
        inner = a.mul(3);
        return inner.add(1);
      });
      expect(leaks(torch.ones(2)).toArray()).toEqual([4, 4]);
      expect(() => inner.add(1)).toThrow(/E-COMPILE-003|E-ENGINE-004/);
    });
  });

  test("one compiled function inside another is a part of it", () => {
    on(engineOf(), () => {
      const inner = torch.compile((a: torch.Tensor) => a.mul(3));
      const outer = torch.compile((a: torch.Tensor) => inner(a).add(inner(a)), { fullgraph: true });
      for (let i = 0; i < 3; i++) expect(outer(torch.ones(2).mul(i)).toArray()).toEqual([6 * i, 6 * i]);
    });
  });
});

test("what the heap moves between two calls is found again, on other kernels too", () => {
  const engine = new WasmEngine({ threads: 1, tier: "plain" });
  on(engine, () => {
    const make = () => {
      torch.manualSeed(4);
      const model = new nn.Sequential(new nn.Linear(4, 300), new nn.ReLU(), new nn.Linear(300, 3));
      const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
      const step = (x: torch.Tensor, y: torch.Tensor) => {
        const loss = F.crossEntropy(model(x), y);
        optimizer.zeroGrad();
        loss.backward();
        optimizer.step();
        return loss;
      };
      return { model, step };
    };
    const [eager, compiled] = [make(), make()];
    const step = torch.compile(compiled.step, { fullgraph: true });
    batches(12).forEach(([x, y], i) => {
      if (i % 3 === 1) engine.heap.pageOutAll();
      if (i === 5 && canFuse()) engine.useTier("fused");
      if (i === 7) engine.setMemoryBudget(65536);
      expect(bits([step(x, y)])).toBe(bits([eager.step(x, y)]));
    });
    expect(bits(compiled.model.parameters())).toBe(bits(eager.model.parameters()));
  });
});

test("threads share the launches of a record", () => {
  const engine = new WasmEngine({ threads: 2, eager: true });
  on(engine, () => {
    torch.manualSeed(4);
    const model = new nn.Sequential(new nn.Linear(64, 512), new nn.ReLU(), new nn.Linear(512, 64));
    const net = torch.compile(model, { fullgraph: true });
    for (let i = 0; i < 4; i++) {
      const x = torch.randn(128, 64);
      expect(bits([torch.noGrad(() => net(x))])).toBe(bits([torch.noGrad(() => model(x))]));
    }
  });
  engine.pool.close();
});

test("the graph is written after the form of torch.fx", () => {
  torch.manualSeed(0);
  const net = torch.compile(new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU()));
  expect(net.graph()).toBe("graph():");
  torch.noGrad(() => net(torch.ones(4, 2)));
  expect(net.graph()).toBe(`graph():
    %x0 : float32[4, 2] [num_users=1] = placeholder[target=x0]
    %0_weight : float32[3, 2] [num_users=1] = get_attr[target=0.weight]
    %0_bias : float32[3] [num_users=1] = get_attr[target=0.bias]
    %linear : float32[4, 3] [num_users=1] = call_kernel[target=linear](args = (%x0, %0_weight, %0_bias), kwargs = {activation: relu})
    return %linear`);
});
