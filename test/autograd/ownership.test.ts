import { afterEach, describe, expect, test, vi } from "vitest";
import * as torch from "../../src/index.js";
import { currentEngine } from "../../src/tensor/currentEngine.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { CASES, callsOf, hasFloats } from "../support/cases.js";
import { inputsOf } from "../support/compare.js";

/** Backward frees gradients that it has passed on. What the user holds, or an operation has saved, it must not free. */

const released = new Set<object>();

function watch(): void {
  const engine = currentEngine();
  const release = engine.release.bind(engine);
  vi.spyOn(engine, "release").mockImplementation((storage) => {
    released.add(storage);
    release(storage);
  });
}

afterEach(() => {
  released.clear();
  vi.restoreAllMocks();
});

describe("operands, results and gradients outlive backward", () => {
  for (const c of CASES.filter(
    ({ noGradient, examples }) => noGradient === null && examples.some(hasFloats),
  )) {
    test(c.name, () => {
      watch();
      for (const call of callsOf(c)) {
        if (call.variant || !hasFloats(call)) continue;
        const inputs = inputsOf(c, call, "float32");
        const leaves = inputs.filter((x): x is Tensor => x instanceof Tensor && x.requiresGrad);
        const outputs = c.run(inputs, call.attrs).filter((x) => x.requiresGrad);
        // Something before and behind, so that the rule's own gradient is one that backward may free.
        for (const out of outputs) out.mul(2).sum().backward(null, { retainGraph: true });
        const held = [...inputs.filter((x) => x instanceof Tensor), ...outputs];
        for (const x of leaves) if (x.grad !== null) held.push(x.grad);
        for (const x of held) expect(released.has(x.storage), call.label).toBe(false);
      }
    });
  }
});

describe("freed at once", () => {
  const leaf = () => torch.ones(4, 4, { requiresGrad: true });

  test("gradients between operations", () => {
    const x = leaf();
    watch();
    x.exp().mul(3).sum().backward();
    expect(released.size).toBeGreaterThan(0);
    expect(x.grad?.at(0, 0).item()).toBeCloseTo(3 * Math.E, 5);
  });

  test("a gradient that zeroGrad drops, unless somebody has looked at it", () => {
    const [x, y] = [leaf(), leaf()];
    const optimizer = new torch.optim.SGD([x, y], { lr: 0.1 });
    x.mul(y).sum().backward();
    const kept = y.grad;
    watch();
    optimizer.step();
    optimizer.zeroGrad();
    expect(released.size).toBe(1);
    expect(kept?.toArray()).toEqual(torch.ones(4, 4).toArray());
  });

  test("nothing that a hook has seen, or retainGrad keeps", () => {
    const x = leaf();
    const seen: torch.Tensor[] = [];
    const y = x.exp();
    y.registerHook((g) => {
      seen.push(g);
    });
    const z = y.mul(3);
    z.retainGrad();
    z.mul(1).sum().backward();
    expect(seen[0].at(0, 0).item()).toBe(3);
    expect(z.grad?.at(0, 0).item()).toBe(1);
  });

  test("nothing while backward is recorded", () => {
    const x = leaf();
    watch();
    x.exp().sum().backward(null, { createGraph: true });
    expect(released.size).toBe(0);
    x.grad?.sum().backward();
  });

  test("no gradient that an optimizer of one's own may keep", () => {
    class Keeps extends torch.optim.Optimizer<{ lr: number }> {
      readonly kept: torch.Tensor[] = [];
      protected checkGroup(): void {}
      protected update(learned: readonly { readonly gradient: torch.Tensor }[]): void {
        for (const { gradient } of learned) this.kept.push(gradient);
      }
    }
    const x = leaf();
    const optimizer = new Keeps([x], {}, { lr: 1 });
    x.sum().backward();
    watch();
    optimizer.step();
    optimizer.zeroGrad();
    expect(released.size).toBe(0);
    expect(optimizer.kept[0].at(0, 0).item()).toBe(1);
  });
});

describe("inner results of a Sequential of library layers", () => {
  const { nn } = torch;
  const layers = () => [
    new nn.Linear(4, 8),
    new nn.ReLU(),
    new nn.Linear(8, 8),
    new nn.Tanh(),
    new nn.Linear(8, 3),
  ];
  const x = torch.ones(5, 4);

  test("go with backward, and the numbers are those of the layers one by one", () => {
    const all = layers();
    const together = new nn.Sequential(...all);
    let y: torch.Tensor = x;
    for (const layer of all) y = layer(y) as torch.Tensor;
    y.sum().backward();
    const expected = (all[0] as torch.nn.Linear).weight.grad?.toArray();
    together.zeroGrad();
    watch();
    const out = together(x) as torch.Tensor;
    expect(released.size).toBe(0); // the derivatives read all that is there
    out.sum().backward();
    expect((all[0] as torch.nn.Linear).weight.grad?.toArray()).toEqual(expected);
    expect(released.size).toBeGreaterThan(4);
    expect(released.has(out.storage)).toBe(false);
    expect(released.has(x.storage)).toBe(false);
  });

  test("go at once where nothing is recorded", () => {
    const model = new nn.Sequential(...layers());
    watch();
    const out = torch.noGrad(() => model(x) as torch.Tensor);
    expect(released.size).toBe(2); // of a linear layer and its activation there is but one result
    expect(released.has(out.storage)).toBe(false);
  });

  test("go as soon as no derivative reads them", () => {
    const model = new nn.Sequential(new nn.Linear(4, 8), new nn.Dropout(0.5), new nn.Linear(8, 3));
    watch();
    const out = model(x) as torch.Tensor;
    expect(released.size).toBe(1);
    out.sum().backward();
  });

  test("stay where a hook, or a class of the user's, has seen them", () => {
    class Keeps extends nn.ReLU {
      seen: torch.Tensor | null = null;
      override forward(input: torch.Tensor): torch.Tensor {
        this.seen = input;
        return super.forward(input);
      }
    }
    const [first, , second] = layers();
    const keeps = new Keeps();
    const hooked = new nn.Tanh();
    let output: torch.Tensor | null = null;
    hooked.registerForwardHook((_module, _args, result) => {
      output = result as torch.Tensor;
    });
    const model = new nn.Sequential(first, keeps, second, hooked, new nn.Linear(8, 3));
    watch();
    (model(x) as torch.Tensor).sum().backward();
    for (const kept of [keeps.seen, output] as unknown as torch.Tensor[])
      expect(released.has(kept.storage)).toBe(false);
  });

  test("are left alone where they are the input, or views of it or of the result", () => {
    const input = torch.ones(2, 2, 2);
    const model = new nn.Sequential(
      new nn.Flatten(),
      new nn.Identity(),
      new nn.Linear(4, 4),
      new nn.Flatten(),
    );
    watch();
    const out = model(input) as torch.Tensor;
    out.sum().backward();
    expect(released.has(input.storage)).toBe(false);
    expect(released.has(out.storage)).toBe(false);
  });

  test("a second backward over a kept graph finds them", () => {
    const model = new nn.Sequential(...layers());
    const loss = (model(x) as torch.Tensor).sum();
    loss.backward(null, { retainGraph: true });
    const once = (model.at(0) as torch.nn.Linear).weight.grad?.clone();
    loss.backward();
    expect((model.at(0) as torch.nn.Linear).weight.grad?.toArray()).toEqual(once?.mul(2).toArray());
  });
});
