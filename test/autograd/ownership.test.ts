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
  for (const c of CASES.filter(({ noGradient, examples }) => noGradient === null && examples.some(hasFloats))) {
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
