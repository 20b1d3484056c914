import "../../src/tensor/methods.js";
import { describe, expect, test } from "vitest";
import { noGrad } from "../../src/autograd/mode.js";
import { warnings } from "../../src/core/warnings.js";
import { grad, gradcheck } from "../../src/tensor/autograd.js";
import { arange, ones, tensor, zeros } from "../../src/tensor/creation.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { codeOf } from "../support/code.js";

const leaf = (values: number | number[] | number[][]) => tensor(values, { requiresGrad: true });

describe("backward", () => {
  test("adds to grad, call after call", () => {
    const x = leaf([1, 2]);
    x.mul(3).sum().backward();
    x.mul(x).sum().backward();
    expect(x.grad?.toArray()).toEqual([5, 7]);
    x.grad = null;
    x.sum().backward();
    expect((x.grad as Tensor | null)?.toArray()).toEqual([1, 1]);
  });

  test("a grad that the user holds is added to in place, as in PyTorch", () => {
    const x = leaf([1, 2]);
    x.sum().backward();
    const held = x.grad;
    x.sum().backward();
    expect(held?.toArray()).toEqual([2, 2]);
    expect(x.grad).toBe(held);
  });

  test("of more than one number takes the gradient, of the right shape", () => {
    const x = leaf([1, 2]);
    expect(codeOf(() => x.mul(2).backward())).toBe("E-GRAD-004");
    expect(codeOf(() => x.mul(2).backward(ones(3)))).toBe("E-GRAD-007");
    expect(codeOf(() => x.mul(2).backward([1, 1] as never))).toBe("E-ARG-002");
    expect(x.grad).toBeNull();
    x.mul(2).backward(tensor([1, 10]));
    expect(x.grad?.toArray()).toEqual([2, 20]);
  });

  test("the gradient that was given stays the user's", () => {
    const x = leaf([1, 2]);
    const given = tensor([1, 1]);
    x.add(0).backward(given);
    x.add(0).backward(given);
    expect(given.toArray()).toEqual([1, 1]);
    x.backward(given);
    expect(x.grad?.toArray()).toEqual([3, 3]);
    expect(given.toArray()).toEqual([1, 1]);
  });

  test("two leaves that receive the same gradient do not share it", () => {
    const [x, y] = [leaf([1, 2]), leaf([3, 4])];
    x.add(y).sum().backward();
    x.grad?.mul_(10);
    expect(y.grad?.toArray()).toEqual([1, 1]);
  });

  test("of a value that depends on nothing", () => {
    expect(codeOf(() => ones(2).sum().backward())).toBe("E-GRAD-003");
    expect(codeOf(() => noGrad(() => leaf(1).mul(2)).backward())).toBe("E-GRAD-003");
    expect(codeOf(() => leaf(1).mul(2).detach().backward())).toBe("E-GRAD-003");
  });

  test("a leaf is its own root", () => {
    const x = leaf(3);
    x.backward();
    expect(x.grad?.item()).toBe(1);
  });

  test("gradients go through ints and comparisons nowhere", () => {
    const x = leaf([1.5, -2]);
    expect(x.gt(0).requiresGrad).toBe(false);
    expect(x.to("int64").requiresGrad).toBe(false);
    expect(x.argmax().requiresGrad).toBe(false);
    x.mul(x.gt(0)).sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 0]);
  });

  test("the gradient has the dtype of its leaf, whatever lies between", () => {
    const x = leaf([1, 2]);
    const y = tensor([3, 4], { dtype: "float64", requiresGrad: true });
    x.mul(y).sum().backward();
    expect([x.grad?.dtype, y.grad?.dtype]).toEqual(["float32", "float64"]);
    expect(x.mul(1).add_(y).requiresGrad).toBe(true);
    x.mul(1).add_(y).sum().backward();
    expect(y.grad?.dtype).toBe("float64");
    expect(y.grad?.toArray()).toEqual([2, 3]);
  });

  test("a frozen leaf is left alone, also in a graph made before", () => {
    const [x, w] = [leaf([1, 2]), leaf([3, 4])];
    const loss = x.mul(w).sum();
    w.requiresGrad = false;
    loss.backward();
    expect(x.grad?.toArray()).toEqual([3, 4]);
    expect(w.grad).toBeNull();
  });
});

describe("the graph is freed", () => {
  test("a second backward names the operation whose values are gone", () => {
    const x = leaf([1, 2]);
    const loss = x.mul(x).sum();
    loss.backward();
    expect(() => loss.backward()).toThrow(/\(at mul\).*retainGraph: true.*\[E-GRAD-001\]/s);
    expect(x.grad?.toArray()).toEqual([2, 4]);
  });

  test("of a composite, it is the name that the user wrote", () => {
    const x = leaf([1, 2]);
    const loss = x.softmax(0).at(0);
    loss.backward();
    expect(() => loss.backward()).toThrow("(at softmax)");
  });

  test("retainGraph keeps it, as often as it is said", () => {
    const x = leaf([1, 2]);
    const loss = x.mul(x).sum();
    loss.backward(null, { retainGraph: true });
    loss.backward(null, { retainGraph: true });
    loss.backward();
    expect(x.grad?.toArray()).toEqual([6, 12]);
    expect(codeOf(() => loss.backward())).toBe("E-GRAD-001");
  });

  test("nothing changes when a part of the graph is gone", () => {
    const [x, w] = [leaf([1, 2]), leaf([3, 4])];
    const hidden = x.mul(x);
    hidden.sum().backward();
    const before = x.grad?.toArray();
    expect(codeOf(() => hidden.mul(w).sum().backward())).toBe("E-GRAD-001");
    expect(x.grad?.toArray()).toEqual(before);
    expect(w.grad).toBeNull();
  });

  test("what saved nothing can be shared by two losses, as in PyTorch", () => {
    const x = leaf([1, 2]);
    const shared = x.add(1);
    shared.sum().backward();
    shared.sum().backward();
    expect(x.grad?.toArray()).toEqual([2, 2]);
  });
});

describe("a value that backward needs was changed in place", () => {
  test("names the operation, the shape and the writer, and changes nothing", () => {
    const [x, w] = [leaf([1, 2]), leaf([3, 4])];
    const h = x.mul(2);
    const loss = h.mul(w).add(w).sum();
    h.add_(1);
    expect(() => loss.backward()).toThrow(
      /mul needs a tensor of shape \[2\].*add_ has changed.*\[E-GRAD-002\]/s,
    );
    expect([x.grad, w.grad]).toEqual([null, null]);
  });

  test("through a view, through detach, through setAt, through noGrad", () => {
    const writers: [string, (h: Tensor) => unknown][] = [
      ["fill_", (h) => noGrad(() => h.at(0).fill_(5))],
      ["mul_", (h) => h.detach().mul_(2)],
      ["setAt", (h) => h.setAt([0], 1)],
      ["copy_", (h) => noGrad(() => h.copy_(zeros(2)))],
      ["zero_", (h) => noGrad(() => h.zero_())],
      ["uniform_", (h) => noGrad(() => h.uniform_())],
    ];
    for (const [name, write] of writers) {
      const h = leaf([1, 2]).mul(2);
      const loss = h.exp().mul(h).sum();
      write(h);
      expect(() => loss.backward()).toThrow(`${name} has changed it`);
    }
  });

  test("a saved result counts too", () => {
    const y = leaf([1, 2]).exp();
    const loss = y.sum();
    y.mul_(2);
    expect(() => loss.backward()).toThrow(/exp needs .* mul_ has changed/);
  });

  test("what is not needed may change", () => {
    const x = leaf([1, 2]);
    const h = x.mul(2);
    const loss = h.add(1).sum();
    h.add_(5);
    loss.backward();
    expect(x.grad?.toArray()).toEqual([2, 2]);
  });

  test("a parameter may change between backwards", () => {
    const w = leaf([1, 2]);
    w.mul(w).sum().backward();
    noGrad(() => w.sub_(w.grad as Tensor));
    w.grad = null;
    w.mul(w).sum().backward();
    expect(w.grad).not.toBeNull();
    expect((w.grad as unknown as Tensor).toArray()).toEqual([-2, -4]);
  });
});

describe("autograd.grad", () => {
  test("gives gradients and touches no grad", () => {
    const [x, y] = [leaf([1, 2]), leaf([3, 4])];
    const [gx, gy] = grad(x.mul(y).sum(), [x, y]);
    expect([gx?.toArray(), gy?.toArray()]).toEqual([
      [3, 4],
      [1, 2],
    ]);
    expect([x.grad, y.grad]).toEqual([null, null]);
  });

  test("of values in the middle; what lies beyond is neither walked nor freed", () => {
    const x = leaf([1, 2]);
    const h = x.mul(x);
    const loss = h.mul(h).sum();
    const [g] = grad(loss, h);
    expect(g?.toArray()).toEqual([2, 8]);
    h.backward(g); // x·x is still there
    expect(x.grad?.toArray()).toEqual([4, 32]);
  });

  test("with createGraph, gradients of gradients", () => {
    const x = leaf([1, 2]);
    const [g] = grad(x.pow(3).sum(), x, { createGraph: true });
    const [second] = grad((g as Tensor).sum(), x, { createGraph: true });
    const [third] = grad((second as Tensor).sum(), x);
    expect(g?.toArray()).toEqual([3, 12]);
    expect(second?.toArray()).toEqual([6, 12]);
    expect(third?.toArray()).toEqual([6, 6]);
  });

  test("backward with createGraph leaves a grad that can be differentiated", () => {
    const x = leaf([1, 2]);
    x.pow(3).sum().backward(null, { createGraph: true });
    const g = x.grad as Tensor;
    expect(g.requiresGrad).toBe(true);
    x.grad = null;
    g.sum().backward();
    expect((x.grad as unknown as Tensor).toArray()).toEqual([6, 12]);
  });

  test("an input that is not used is an error, or null if that is allowed", () => {
    const [x, unused] = [leaf([1, 2]), leaf([1])];
    const loss = x.sum();
    expect(() => grad(loss, [x, unused], { retainGraph: true })).toThrow(
      /input 1 .*allowUnused.*\[E-GRAD-008\]/s,
    );
    const [g, none] = grad(loss, [x, unused], { allowUnused: true });
    expect(g?.toArray()).toEqual([1, 1]);
    expect(none).toBeNull();
    expect(codeOf(() => grad(x.sum(), ones(1)))).toBe("E-GRAD-008");
  });

  test("of several outputs, each with its gradient", () => {
    const x = leaf([1, 2]);
    const [g] = grad([x.mul(2), x.mul(x).sum()], x, { gradOutputs: [tensor([1, 10]), tensor(3)] });
    expect(g?.toArray()).toEqual([8, 32]);
    expect(codeOf(() => grad([x.mul(2)], x))).toBe("E-GRAD-004");
  });

  test("an option that there is not", () => {
    expect(() => grad(leaf(1).mul(2), leaf(1), { createGrpah: true } as never)).toThrow("'createGraph'");
  });
});

describe("leaves and views", () => {
  test("requiresGrad is for floats, and for what the user made", () => {
    expect(codeOf(() => arange(3).requiresGrad_())).toBe("E-GRAD-006");
    expect(codeOf(() => tensor([true], { requiresGrad: true } as never))).toBe("E-GRAD-006");
    const y = leaf([1]).mul(2);
    expect(y.isLeaf).toBe(false);
    expect(codeOf(() => y.requiresGrad_(false))).toBe("E-ARG-002");
    expect(leaf([1]).requiresGrad_(false).requiresGrad).toBe(false);
  });

  test("detach shares memory but not the graph", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    const d = y.detach();
    expect([d.requiresGrad, d.isLeaf]).toEqual([false, true]);
    d.at(0).fill_(7);
    expect(y.toArray()).toEqual([7, 4]);
    d.requiresGrad_();
    d.mul(3).sum().backward();
    expect(d.grad?.toArray()).toEqual([3, 3]);
    expect(x.grad).toBeNull();
  });

  test("a change in place is seen by gradients, of a whole tensor and of a view", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    y.mul_(tensor([2, 4]));
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([4, 8]);
    const z = x.mul(2);
    z.mul_(z.detach()); // PyTorch too: the factor is what was written over
    expect(codeOf(() => z.sum().backward())).toBe("E-GRAD-002");
    const [w, v] = [leaf([1, 2]), leaf(1)];
    const all = w.mul(2);
    all.at(0).mul_(3);
    expect(all.toString()).toContain("grad_fn=<CopySlices>");
    all.sum().backward();
    expect(w.grad?.toArray()).toEqual([6, 2]);
    const out = zeros(3);
    const part = out.at("1:");
    part.add_(v);
    expect([out.requiresGrad, part.toString()]).toEqual([
      true,
      expect.stringContaining("AsStridedBackward0"),
    ]);
    out
      .mul(tensor([1, 2, 4]))
      .sum()
      .backward();
    expect(v.grad?.item()).toBe(6);
  });

  test("a view has the gradient of what its tensor became in place, taken before or after", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    const old = y.at(0);
    y.mul_(3);
    expect(old.item()).toBe(6);
    old.mul(2).backward(null, { retainGraph: true });
    expect(x.grad?.toArray()).toEqual([12, 0]);
    y.at(0).backward();
    expect(x.grad?.toArray()).toEqual([18, 0]);
  });

  test("a view of data that is given requiresGrad later is just data", () => {
    const data = ones(2, 3);
    const row = data.at(0);
    data.requiresGrad_();
    expect(row.mul(2).requiresGrad).toBe(false);
  });

  test("a leaf is not changed in place while gradients are recorded", () => {
    const w = leaf([1, 2]);
    for (const write of [
      () => w.add_(1),
      () => w.setAt([0], 3),
      () => w.copy_(zeros(2)),
      () => w.zero_(),
      () => w.uniform_(),
    ]) {
      expect(codeOf(write)).toBe("E-GRAD-005");
    }
    expect(codeOf(() => w.at(0).fill_(1))).toBe("E-GRAD-005");
    expect(w.toArray()).toEqual([1, 2]);
    noGrad(() => w.at(0).fill_(9));
    expect(w.toArray()).toEqual([9, 2]);
    expect(w.requiresGrad).toBe(true);
  });

  test("what cannot be written in place", () => {
    expect(codeOf(() => ones(3).expand(2, 3).add_(1))).toBe("E-SHAPE-011");
    expect(codeOf(() => ones(3).add_(ones(2, 3)))).toBe("E-SHAPE-010");
    expect(codeOf(() => arange(3).add_(0.5))).toBe("E-DTYPE-003");
    expect(codeOf(() => arange(3).div_(2))).toBe("E-DTYPE-003");
    expect(codeOf(() => arange(3).gt(0).add_(1))).toBe("E-DTYPE-003");
    expect(arange(3).to("uint8").add_(254).toArray()).toEqual([254, 255, 0]);
  });

  test("an operand in the same memory is read as it was", () => {
    const x = arange(4).reshape(2, 2);
    x.add_(x.t());
    expect(x.toArray()).toEqual([
      [0, 3],
      [3, 6],
    ]);
    const y = arange(4);
    y.at("1:").copy_(y.at(":-1"));
    expect(y.toArray()).toEqual([0, 0, 1, 2]);
  });

  test("x.mul_(x) of a computed value has the gradient of its square", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    y.mul_(y);
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([18, 36]);
  });
});

describe("reading grad", () => {
  test("of a value in the middle warns once and gives null", () => {
    const said: string[] = [];
    warnings.reset();
    warnings.setHandler(({ code }) => said.push(code));
    try {
      const y = leaf([1]).mul(2);
      y.backward();
      expect([y.grad, y.grad]).toEqual([null, null]);
      expect(said).toEqual(["W-GRAD-001"]);
    } finally {
      warnings.setHandler(null);
      warnings.reset();
    }
  });

  test("a grad that is set has the shape and dtype of its tensor", () => {
    const x = leaf([1, 2]);
    x.grad = tensor([5, 6]);
    x.sum().backward();
    expect(x.grad?.toArray()).toEqual([6, 7]);
    expect(() => {
      x.grad = ones(3);
    }).toThrow(/\[E-GRAD-007\]/);
    expect(() => {
      x.grad = 3 as never;
    }).toThrow(/\[E-GRAD-007\]/);
  });
});

describe("gradcheck", () => {
  test("finds a gradient that is wrong", () => {
    const x = tensor([0.5, -1.5], { dtype: "float64" });
    expect(gradcheck((a) => a.mul(a).exp(), [x])).toBe(true);
    const wrong = (a: Tensor) => a.detach().mul(a);
    expect(() => gradcheck(wrong, [x])).toThrow(/backward gives .* \[E-GRAD-009\]/);
  });
});

test("operators say what to write, and text prints", () => {
  const a = leaf([1, 2]) as never as number;
  for (const use of [() => a + 1, () => 2 * a, () => a < 3, () => -a, () => `${+a}`]) {
    expect(use).toThrow(/a\.add\(b\).*\[E-TENSOR-001\]/s);
  }
  expect(`${tensor([1, 2])}`).toBe("tensor([1., 2.])");
  expect(String(tensor(3))).toBe("tensor(3.)");
  expect(JSON.stringify({ x: tensor([1, 2]) })).toBe('{"x":[1,2]}');
  expect(a).toBeInstanceOf(Tensor);
});
