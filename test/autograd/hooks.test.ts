import "../../src/tensor/methods.js";
import { describe, expect, test } from "vitest";
import { grad } from "../../src/tensor/autograd.js";
import { ones, tensor } from "../../src/tensor/creation.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import { codeOf } from "../support/code.js";

const leaf = (values: number | number[]) => tensor(values, { requiresGrad: true });

describe("registerHook", () => {
  test("sees the gradient of a value in the middle, and may replace it", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    const seen: unknown[] = [];
    y.registerHook((g) => {
      seen.push(g.toArray());
    });
    y.registerHook((g) => g.mul(10));
    y.registerHook((g) => {
      seen.push(g.toArray());
      return null;
    });
    y.mul(2).sum().backward();
    expect(seen).toEqual([
      [2, 2],
      [20, 20],
    ]);
    expect(x.grad?.toArray()).toEqual([60, 60]);
  });

  test("of a leaf is called once a backward, with the sum of what arrives", () => {
    const x = leaf([1, 2]);
    const seen: unknown[] = [];
    x.registerHook((g) => {
      seen.push(g.toArray());
      return g.mul(0.5);
    });
    x.mul(x).add(x).sum().backward();
    expect(seen).toEqual([[3, 5]]);
    expect(x.grad?.toArray()).toEqual([1.5, 2.5]);
    x.sum().backward(); // only what is new passes the hook
    expect(seen[1]).toEqual([1, 1]);
    expect(x.grad?.toArray()).toEqual([2, 3]);
  });

  test("remove takes it away, also twice, and leaves the others", () => {
    const x = leaf(1);
    const calls: string[] = [];
    const first = x.registerHook(() => void calls.push("first"));
    x.registerHook(() => void calls.push("second"));
    first.remove();
    first.remove();
    x.mul(2).backward();
    expect(calls).toEqual(["second"]);
  });

  test("a hook may remove itself", () => {
    const x = leaf(1);
    let calls = 0;
    const handle = x.registerHook(() => {
      calls++;
      handle.remove();
    });
    x.mul(2).backward();
    x.mul(2).backward();
    expect(calls).toBe(1);
  });

  test("the gradient that a hook keeps does not change afterwards", () => {
    const x = leaf([1, 2]);
    const kept: Tensor[] = [];
    x.registerHook((g) => void kept.push(g));
    x.mul(3).sum().backward();
    x.mul(3).sum().backward();
    expect(kept.map((g) => g.toArray())).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(x.grad?.toArray()).toEqual([6, 6]);
  });

  test("what takes the gradient's place must fit", () => {
    const x = leaf([1, 2]);
    const handle = x.registerHook(() => ones(3));
    expect(codeOf(() => x.sum().backward())).toBe("E-GRAD-007");
    handle.remove();
    x.registerHook(() => 5 as never);
    expect(codeOf(() => x.sum().backward())).toBe("E-GRAD-007");
    expect(x.grad).toBeNull();
  });

  test("autograd.grad passes hooks too", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    y.registerHook((g) => g.mul(3));
    x.registerHook((g) => g.add(1));
    const [gy, gx] = grad(y.sum(), [y, x]);
    expect(gy?.toArray()).toEqual([3, 3]);
    expect(gx?.toArray()).toEqual([7, 7]);
  });

  test("a hook that throws leaves a graph that can be walked again, where it was kept", () => {
    const x = leaf([1, 2]);
    const y = x.mul(x);
    const handle = y.registerHook(() => {
      throw new Error("stop");
    });
    const loss = y.sum();
    expect(() => loss.backward(null, { retainGraph: true })).toThrow("stop");
    handle.remove();
    loss.backward();
    expect(x.grad?.toArray()).toEqual([2, 4]);
  });

  test("is for functions, on values with gradients", () => {
    expect(codeOf(() => leaf(1).registerHook(null as never))).toBe("E-ARG-002");
    expect(codeOf(() => ones(1).registerHook(() => {}))).toBe("E-GRAD-003");
  });
});

describe("registerPostAccumulateGradHook", () => {
  test("is called when grad has been updated, once a backward", () => {
    const x = leaf([1, 2]);
    const seen: unknown[] = [];
    const handle = x.registerPostAccumulateGradHook((self) => {
      expect(self).toBe(x);
      seen.push(self.grad?.toArray());
      self.grad = null; // an optimizer that steps within backward
    });
    x.mul(x).add(x).sum().backward();
    x.sum().backward();
    expect(seen).toEqual([
      [3, 5],
      [1, 1],
    ]);
    expect(x.grad).toBeNull();
    handle.remove();
    x.sum().backward();
    expect(x.grad).not.toBeNull();
  });

  test("is for leaves; autograd.grad does not call it", () => {
    const x = leaf(1);
    x.registerPostAccumulateGradHook(() => {
      throw new Error("called");
    });
    expect(grad(x.mul(2), x)[0]?.item()).toBe(2);
    expect(codeOf(() => x.mul(2).registerPostAccumulateGradHook(() => {}))).toBe("E-GRAD-003");
  });
});

describe("retainGrad", () => {
  test("keeps the gradient of a value in the middle, after its hooks, and adds up", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    y.retainGrad();
    y.registerHook((g) => g.mul(10));
    const loss = y.mul(y).sum();
    loss.backward(null, { retainGraph: true });
    expect(y.grad?.toArray()).toEqual([60, 120]);
    loss.backward();
    expect(y.grad?.toArray()).toEqual([120, 240]);
    expect(x.grad?.toArray()).toEqual([360, 720]);
  });

  test("of a leaf changes nothing, and twice is once", () => {
    const x = leaf([1, 2]);
    x.retainGrad();
    const y = x.mul(1);
    y.retainGrad();
    y.retainGrad();
    y.sum().backward();
    expect(y.grad?.toArray()).toEqual([1, 1]);
    expect(x.grad?.toArray()).toEqual([1, 1]);
  });

  test("follows a change in place", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    y.retainGrad();
    y.mul_(2);
    y.mul(5).sum().backward();
    expect(y.grad?.toArray()).toEqual([5, 5]);
    expect(x.grad?.toArray()).toEqual([30, 30]);
  });
});
