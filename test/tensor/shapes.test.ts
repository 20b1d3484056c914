import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Tensors share the arrays of their sizes: nothing that a program does with the ones it is given, or gives, changes a tensor. */

/** As a program in JavaScript takes it. */
const loose = (shape: readonly number[]) => shape as number[];

describe("the shape that a tensor gives", () => {
  const ways: [string, (shape: number[]) => unknown][] = [
    ["push", (shape) => shape.push(1)],
    ["pop", (shape) => shape.pop()],
    ["reverse", (shape) => shape.reverse()],
    ["sort", (shape) => shape.sort()],
    ["splice", (shape) => shape.splice(0, 1)],
    ["fill", (shape) => shape.fill(7)],
    ["an element", (shape) => Object.assign(shape, { 0: 1e6 })],
    ["length", (shape) => Object.assign(shape, { length: 0 })],
  ];
  test.each(ways)("refuses %s", (_, change) => {
    const x = torch.ones(2, 3, { requiresGrad: true });
    const y = x.mul(2);
    for (const tensor of [x, y, y.t(), y.detach(), torch.zerosLike(x), x.data]) {
      const before = [...tensor.shape];
      expect(() => change(loose(tensor.shape))).toThrow(TypeError);
      expect(tensor.shape).toEqual(before);
    }
    expect(y.sum().item()).toBe(12);
  });

  test("is the same array for the same sizes, and an ordinary one", () => {
    const x = torch.ones(2, 3);
    expect(x.shape).toBe(x.shape);
    expect(Array.isArray(x.shape)).toBe(true);
    expect([...x.shape, 1]).toEqual([2, 3, 1]);
    expect(torch.zeros(x.shape).add(x).view(x.shape).sum().item()).toBe(6);
    expect(JSON.stringify(x.shape)).toBe("[2,3]");
    expect(torch.tensor(1).shape).toEqual([]);
  });

  test("is right for any sizes, however many there have been", () => {
    for (let i = 0; i < 2000; i++) {
      const sizes = [i % 7, i, 3 - (i % 3)].slice(i % 4);
      expect(torch.empty(sizes).shape).toEqual(sizes);
    }
  });

  test("size() and stride() are the program's own", () => {
    const x = torch.ones(2, 3);
    loose(x.size()).reverse();
    x.stride().reverse();
    expect([x.size(), x.stride()]).toEqual([
      [2, 3],
      [3, 1],
    ]);
  });
});

test("arrays that a program gives stay its own, and what it does with them afterwards changes no tensor", () => {
  const makers: Record<string, (sizes: number[]) => torch.Tensor> = {
    zeros: (sizes) => torch.zeros(sizes),
    empty: (sizes) => torch.empty(sizes),
    ones: (sizes) => torch.ones({ size: sizes }),
    full: (sizes) => torch.full(sizes, 3),
    rand: (sizes) => torch.rand(sizes),
    randn: (sizes) => torch.randn(sizes),
    randint: (sizes) => torch.randint(0, 9, sizes),
    normal: (sizes) => torch.normal(0, 1, sizes),
    tensor: (shape) => torch.tensor({ data: new Float32Array(6), shape }),
    view: (sizes) => torch.arange(6).view(sizes),
    reshape: (sizes) => torch.arange(6).reshape(sizes),
    expand: (sizes) => torch.ones(1, 1).expand(sizes),
  };
  for (const [name, make] of Object.entries(makers)) {
    const sizes = [2, 3];
    const x = make(sizes);
    expect(Object.isFrozen(sizes), name).toBe(false);
    sizes.reverse().push(5);
    expect(x.shape, name).toEqual([2, 3]);
  }
});

test("dimensions that a program gives are read when it gives them, for the gradient too", () => {
  const calls: Record<string, (x: torch.Tensor, dims: number[]) => torch.Tensor> = {
    sum: (x, dims) => x.sum(dims),
    mean: (x, dims) => x.mean(dims),
    amax: (x, dims) => x.amax(dims),
    permute: (x, dims) => x.permute(dims),
  };
  for (const [name, call] of Object.entries(calls)) {
    const gradient = (change: boolean) => {
      const x = torch.arange(24).float().view(4, 6).requiresGrad_();
      const dims = [1, 0];
      const y = call(x, dims);
      if (change) dims.reverse().pop();
      y.mul(y).sum().backward();
      return x.grad?.toArray();
    };
    expect(gradient(true), name).toEqual(gradient(false));
  }
});
