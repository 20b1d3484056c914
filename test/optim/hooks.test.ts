import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What is called around steps and states, in PyTorch's order. */

const made = () => {
  const w = torch.tensor([1, 2], { requiresGrad: true });
  w.grad = torch.ones(2);
  return { w, optimizer: new torch.optim.SGD([w], { lr: 0.5, momentum: 0.9 }) };
};

describe("hooks of an optimizer", () => {
  test("are called before and after each step, until they are removed", () => {
    const { w, optimizer } = made();
    const said: unknown[] = [];
    const before = optimizer.registerStepPreHook((o, args) => {
      said.push(["before", o === optimizer, args.length, w.toArray()]);
    });
    optimizer.registerStepPostHook((_, args) => {
      said.push(["after", args.length, w.toArray()]);
    });
    optimizer.step();
    before.remove();
    before.remove();
    optimizer.step(() => 3, { accumulate: true });
    expect(said).toEqual([
      ["before", true, 0, [1, 2]],
      ["after", 0, [0.5, 1.5]],
      ["after", 2, [expect.closeTo(-0.45), expect.closeTo(0.55)]],
    ]);
  });

  test("may change the arguments of a step, one after the other", () => {
    const { optimizer } = made();
    optimizer.registerStepPreHook(() => [() => 7]);
    optimizer.registerStepPreHook((_, [closure]) => [() => (closure as () => number)() + 1]);
    expect(optimizer.step(() => 1)).toBe(8);
    optimizer.registerStepPreHook((() => 5) as never);
    expect(() => optimizer.step()).toThrow(/E-ARG-002/);
  });

  test("reach optimizers that need a closure, and live beside schedulers", () => {
    const { w } = made();
    const optimizer = new torch.optim.LBFGS([w]);
    const scheduler = new torch.optim.lrScheduler.StepLR(optimizer, 2);
    let count = 0;
    optimizer.registerStepPostHook(() => {
      count++;
    });
    optimizer.step(() => {
      optimizer.zeroGrad();
      const loss = w.pow(2).sum();
      loss.backward();
      return loss;
    });
    scheduler.step();
    expect(count).toBe(1);
  });

  test("see a state before and after it is collected and loaded, and may change it", () => {
    const { optimizer } = made();
    optimizer.step();
    const said: string[] = [];
    optimizer.registerStateDictPreHook(() => {
      said.push("collect");
    });
    optimizer.registerStateDictPreHook(() => void said.push("first"), true);
    optimizer.registerStateDictPostHook((_, state) => ({
      ...state,
      paramGroups: state.paramGroups.map((group) => ({ ...group, lr: 0.25 })),
    }));
    const saved = optimizer.stateDict();
    expect(saved.paramGroups[0].lr).toBe(0.25);

    const other = made().optimizer;
    other.registerLoadStateDictPreHook({
      hook: (_, state) => {
        said.push("load");
        state.paramGroups = state.paramGroups.map((group) => ({ ...group, momentum: 0.5 }));
      },
    });
    other.registerLoadStateDictPostHook((o) => {
      said.push(`loaded ${o.paramGroups[0].lr}`);
    });
    other.loadStateDict(saved);
    expect(other.paramGroups[0]).toMatchObject({ lr: 0.25, momentum: 0.5 });
    expect(saved.paramGroups[0].momentum).toBe(0.9);
    expect(said).toEqual(["first", "collect", "load", "loaded 0.25"]);
    expect(() => other.registerStepPreHook(null as never)).toThrow(/registerStepPreHook.*E-ARG-002/);
  });
});
