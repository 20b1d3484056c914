import { afterEach, describe, expect, it, vi } from "vitest";
import { add as addKernel, mul as mulKernel } from "../../src/engine/families/pointwise/index.js";
import * as torch from "../../src/index.js";
import { currentEngine, currentEngine as engineOf } from "../../src/tensor/currentEngine.js";
import type { Handle } from "../../src/tensor/handle.js";
import { defineSeveral } from "../../src/tensor/op.js";
import { add, mul } from "../../src/tensor/ops/arithmetic.js";
import { exp } from "../../src/tensor/ops/math.js";
import { fromDeclaration } from "../support/cases.js";

/**
 * Operations with several results. [a + b, a·b, 2·a·b]: the last is saved alone. Values and gradients are those of the
 * same program written with add and mul.
 */

const handle = (x: unknown) => x as Handle;
let backwards: (readonly (Handle | null)[])[] = [];

const sumAndProduct = defineSeveral({
  name: "sumAndProduct",
  torch: "(x0 + x1, x0 * x1)",
  visible: 2,
  results: ([a]) => [0, 1, 2].map(() => ({ shape: handle(a).shape, dtype: handle(a).dtype })),
  forward: (engine, [sum, product, twice], [a, b]) => {
    engine.pointwise(addKernel, sum, [handle(a), handle(b)]);
    engine.pointwise(mulKernel, product, [handle(a), handle(b)]);
    engine.pointwise(mulKernel, twice, [product, 2]);
  },
  // d(a·b)/da = b, written through what was saved: b = twice / (2·a).
  saves: [[0, { out: 2 }], [0]],
  backward: ([toSum, toProduct], op) => {
    backwards.push([toSum, toProduct]);
    const a = op.saved(0);
    const plus = (x: Handle | null, y: Handle | null) => (x === null ? y : y === null ? x : add(x, y));
    const b = () => torch.div(op.saved({ out: 2 }) as torch.Tensor, mul(a, 2) as torch.Tensor) as Handle;
    return [
      op.needs(0) ? plus(toSum, toProduct && mul(toProduct, b())) : null,
      op.needs(1) ? plus(toSum, toProduct && mul(toProduct, a)) : null,
    ];
  },
  examples: [{ inputs: ["2x3", "2x3"] }],
});

const run = (a: torch.Tensor, b: torch.Tensor) => sumAndProduct<torch.Tensor>([a, b], {});
const leaves = () => [
  torch.tensor([1, 2, 3], { requiresGrad: true }),
  torch.tensor([4, 5, 6], { requiresGrad: true }),
];
const grads = (...x: torch.Tensor[]) => x.map((t) => t.grad?.toArray() ?? null);

afterEach(() => {
  backwards = [];
});

describe("an operation with several results", () => {
  it("is tested by its examples, as one with a single result", () => {
    const { run, examples } = fromDeclaration(sumAndProduct);
    expect(examples).toHaveLength(1);
    const [sum, product] = run([torch.tensor([1, 2]) as Handle, torch.tensor([3, 4]) as Handle], {});
    expect([sum.toArray(), product.toArray()]).toEqual([
      [4, 6],
      [3, 8],
    ]);
  });

  it("gives those that users see", () => {
    const results = run(torch.tensor([1, 2]), torch.tensor([3, 4]));
    expect(results.map((x) => x.toArray())).toEqual([
      [4, 6],
      [3, 8],
    ]);
    expect(results.every((x) => !x.requiresGrad)).toBe(true);
  });

  it("is differentiated once, from all gradients together", () => {
    const [a, b] = leaves();
    const [sum, product] = run(a, b);
    expect([sum.gradFn?.name, product.gradFn?.name]).toEqual(["sumAndProduct", "sumAndProduct"]);
    sum.add(product.mul(2)).add(product).sum().backward();
    expect(backwards).toHaveLength(1);
    expect(grads(a, b)).toEqual([
      [13, 16, 19],
      [4, 7, 10],
    ]);
  });

  it("knows which results nothing depends on", () => {
    const [a, b] = leaves();
    run(a, b)[1].sum().backward();
    expect(backwards[0].map((g) => g === null)).toEqual([true, false]);
    expect(grads(a, b)).toEqual([
      [4, 5, 6],
      [1, 2, 3],
    ]);
  });

  it("has hooks and kept gradients for each result", () => {
    const [a, b] = leaves();
    const [sum, product] = run(a, b);
    const seen: unknown[] = [];
    sum.registerHook((g) => void seen.push(g.toArray()));
    product.registerHook((g) => g.mul(10));
    product.retainGrad();
    sum.add(product).sum().backward();
    expect(seen).toEqual([[1, 1, 1]]);
    expect(product.grad?.toArray()).toEqual([10, 10, 10]);
    expect(grads(b)).toEqual([[11, 21, 31]]);
  });

  it("is an input of autograd.grad by its result", () => {
    const [a, b] = leaves();
    const [sum, product] = run(a, b);
    const loss = sum.mul(3).add(product.mul(product)).sum();
    const [toSum, toProduct] = torch.autograd.grad(loss, [sum, product]);
    expect([toSum?.toArray(), toProduct?.toArray()]).toEqual([
      [3, 3, 3],
      [8, 20, 36],
    ]);
    expect(backwards).toHaveLength(0);
  });

  it("has second derivatives", () => {
    const [a, b] = leaves();
    const [, product] = run(a, b);
    const [first] = torch.autograd.grad(product.mul(product).sum(), a, { createGraph: true });
    expect(first?.toArray()).toEqual([32, 100, 216]);
    const [second] = torch.autograd.grad((first as torch.Tensor).sum(), b);
    // d(2·a·b²)/db = 4·a·b, of which the part through the saved result is not recorded: 2·a·b.
    expect(second?.toArray()).toEqual([8, 20, 36]);
  });

  it("throws where the graph was freed or a saved value was changed", () => {
    const [a, b] = leaves();
    const [sum, product] = run(a, b);
    sum.sum().backward();
    expect(() => product.sum().backward()).toThrow(/E-GRAD-001/);
    const c = a.mul(1);
    const [again] = run(c, b);
    c.add_(1);
    expect(() => again.sum().backward()).toThrow(/E-GRAD-002/);
  });

  it("frees what only backward reads: with the graph, or at once where nothing is recorded", () => {
    const engine = engineOf();
    const released = vi.spyOn(engine, "release");
    const [a, b] = leaves();
    torch.noGrad(() => run(a, b));
    expect(released).toHaveBeenCalledTimes(1);
    released.mockClear();
    const [sum] = run(a, b);
    expect(released).not.toHaveBeenCalled();
    sum.sum().backward();
    expect(released).toHaveBeenCalled();
    released.mockRestore();
    expect(exp(a).toArray()).toHaveLength(3);
    expect(currentEngine()).toBe(engine);
  });
});
