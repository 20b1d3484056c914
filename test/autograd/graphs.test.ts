import "../../src/tensor/methods.js";
import { describe, expect, test } from "vitest";
import { arange, tensor } from "../../src/tensor/creation.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import { readFixture } from "../support/json.js";

/** The order in which gradients meet is PyTorch's: sums in float32 agree to the bit. */

interface Case {
  readonly program: ["add" | "sub" | "mul" | "neg" | "third", number, number][];
  readonly total: number[];
  readonly first: (number[] | null)[];
  readonly both: (number[] | null)[];
}

const { cases } = readFixture<{ cases: Case[] }>("autograd/graphs.json");

const leaf = (k: number): Tensor =>
  tensor(
    [
      [0, 1, 2],
      [3, 4, 5],
    ].map((row) => row.map((i) => (((i * 23 + 17 * k + 5) % 41) - 20) / 13)),
    { requiresGrad: true },
  );

function run(program: Case["program"], leaves: readonly Tensor[]): Tensor[] {
  const values = [...leaves];
  for (const [operation, i, j] of program) {
    const [a, b] = [values[i], values[j]];
    if (operation === "neg") values.push(a.neg());
    else if (operation === "third") values.push(a.mul(1 / 3));
    else values.push(a[operation](b));
  }
  return values;
}

const flat = (x: Tensor | null) => (x === null ? null : Array.from(x.numpy() as Float32Array));

describe("gradients of random graphs", () => {
  cases.forEach(({ program, total, first, both }, n) => {
    test(`graph ${n} of ${program.length} operations`, () => {
      const leaves = [0, 1, 2, 3].map(leaf);
      const values = run(program, leaves);
      const last = values[values.length - 1];
      const found = last.add(values[values.length - 2].mul(last.detach().sign()));
      expect(flat(found)).toEqual(total);
      found.sum().backward(null, { retainGraph: true });
      expect(leaves.map((x) => flat(x.grad))).toEqual(first);
      found.mul(found).sum().backward();
      expect(leaves.map((x) => flat(x.grad))).toEqual(both);
    });
  });
});

describe("deep and wide graphs", () => {
  test("100,000 operations deep", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    let y: Tensor = x;
    for (let i = 0; i < 100_000; i++) y = y.add(1);
    expect(y.toArray()).toEqual([100_001, 100_002]);
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 1]);
  });

  test("100,000 deep, through saved values and a second gradient", () => {
    const x = tensor(1, { requiresGrad: true });
    let y: Tensor = x;
    for (let i = 0; i < 20_000; i++) y = y.mul(x).div(x);
    y.backward();
    expect(x.grad?.item()).toBe(1);
  });

  test("one value used 1,000 times", () => {
    const x = tensor(2, { requiresGrad: true });
    let sum: Tensor = x.mul(0);
    for (let i = 0; i < 1000; i++) sum = sum.add(x.mul(x));
    sum.backward();
    expect(x.grad?.item()).toBe(4000);
  });

  test("a ladder whose paths double at every rung is walked once a node", () => {
    const x = tensor(1, { requiresGrad: true });
    let y: Tensor = x;
    for (let i = 0; i < 60; i++) y = y.add(y); // 2⁶⁰ paths
    y.backward();
    expect(x.grad?.item()).toBe(2 ** 60);
  });

  test("a graph whose results are dropped in the middle is still whole", () => {
    const x = arange(3).to("float32").requiresGrad_();
    const losses = [1, 2, 3].map((k) => x.mul(k).exp().sum());
    losses[1].backward();
    const expected = [0, 1, 2].map((i) => Math.fround(2 * Math.exp(2 * i)));
    Array.from(x.grad?.numpy() as Float32Array).forEach((g, i) => {
      expect(g).toBeCloseTo(expected[i], 3);
    });
  });
});
