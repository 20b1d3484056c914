import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Losses with margins, distances and their kin, with random options: values, gradients and second gradients beside PyTorch's. */
const { nn } = torch;
const F = nn.functional;
type Tensor = torch.Tensor;

interface Written {
  readonly shape: number[];
  readonly dtype: "float32" | "float64" | "int64";
  readonly data: (number | string)[];
}

interface Case {
  readonly function: string;
  readonly inputs: Written[];
  readonly options: Record<string, unknown>;
  readonly value: Written;
  readonly gradients: ((number | string)[] | null)[];
  readonly second: ((number | string)[] | null)[] | null;
}

const FIXTURE = process.env.ANTORCHA_MARGINS ?? new URL("../fixtures/nn/margins.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { cases: Case[] };

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const parse = (x: number | string) => (typeof x === "string" ? Number(x.replace("inf", "Infinity")) : x);
const toTensor = ({ data, shape, dtype }: Written) => torch.tensor(data.map(parse), { dtype }).reshape(shape);
const flat = (x: Tensor) => x.detach().reshape(-1).toArray<1>();

function expectClose(
  found: readonly number[],
  expected: readonly (number | string)[],
  tolerance: number,
): void {
  const values = expected.map(parse);
  const size = Math.max(1, ...values.filter(Number.isFinite).map(Math.abs));
  expect(found).toHaveLength(values.length);
  found.forEach((value, i) => {
    if (Number.isFinite(values[i]))
      expect(Math.abs(value - values[i]), `${value} ${values[i]}`).toBeLessThanOrEqual(tolerance * size);
    // The second derivative of a length 0 is NaN there, 0 here.
    else if (Number.isNaN(values[i])) expect(tolerance).toBeGreaterThan(99 * 1e-12);
    else expect(value).toBe(values[i]);
  });
}

const names = [...new Set(cases.map((c) => c.function))];

describe.each(names)("%s", (name) => {
  const fn = Reflect.get(F, camel(name)) as (...args: unknown[]) => Tensor;
  const own = cases.filter((c) => c.function === name);
  test.each(own.map((c, i) => [`${i} ${JSON.stringify(c.options)}`, c] as const))("%s", (_, c) => {
    const options = Object.fromEntries(
      Object.entries(c.options).map(([key, value]) => [
        camel(key),
        typeof value === "object" && value !== null && "shape" in value
          ? toTensor(value as Written)
          : key === "p"
            ? parse(value as string)
            : value,
      ]),
    );
    const inputs = c.inputs.map(toTensor);
    // The leading operands that are floats are learned: as many as PyTorch gave gradients of.
    const learned = inputs.slice(0, c.gradients.length).map((x) => x.requiresGrad_());
    const value = Object.keys(options).length > 0 ? fn(...inputs, options) : fn(...inputs);
    const tolerance = value.dtype === "float64" ? 1e-12 : 2e-6;
    expect([value.dtype, value.shape]).toEqual([c.value.dtype, c.value.shape]);
    expectClose(flat(value), c.value.data, tolerance);
    const weights = torch.arange(1, value.numel() + 1, { dtype: value.dtype }).reshape(value.shape);
    const first = torch.autograd.grad(value.mul(weights).sum(), learned, {
      createGraph: true,
      allowUnused: true,
    });
    first.forEach((g, i) => {
      const expected =
        c.gradients[i] ??
        inputs[i]
          .reshape(-1)
          .toArray<1>()
          .map(() => 0);
      expectClose(
        g === null
          ? inputs[i]
              .reshape(-1)
              .toArray<1>()
              .map(() => 0)
          : flat(g),
        expected,
        4 * tolerance,
      );
    });
    if (c.second === null) return;
    const total = first.reduce<Tensor>(
      (sum, g) => (g === null ? sum : sum.add(g.mul(g).sum())),
      torch.zeros([]),
    );
    const zeros = (x: Tensor) => flat(x).map(() => 0);
    const second = total.requiresGrad
      ? torch.autograd.grad(total, learned, { allowUnused: true })
      : learned.map(() => null);
    second.forEach((g, i) => {
      const found = g === null ? zeros(learned[i]) : flat(g);
      expectClose(found, c.second?.[i] ?? zeros(learned[i]), 100 * tolerance);
    });
  });
});

describe("labels, shapes and draws", () => {
  const labels = (...values: number[]) => torch.tensor(values, { dtype: "int64" });

  test("oneHot", () => {
    expect(F.oneHot(labels(0, 2, 1)).toArray()).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(F.oneHot(labels(0, 1).reshape(2, 1), 4).shape).toEqual([2, 1, 4]);
    expect(F.oneHot(labels(), { numClasses: 3 }).shape).toEqual([0, 3]);
    expect(() => F.oneHot(labels())).toThrow(/E-ARG-002/);
    expect(() => F.oneHot(labels(3), 3)).toThrow(/E-LABEL-001/);
    expect(() => F.oneHot(labels(-1))).toThrow(/E-LABEL-001/);
    expect(() => F.oneHot(labels(1), 0)).toThrow(/E-ARG-002/);
    expect(() => F.oneHot(torch.tensor([1, 2]))).toThrow(/E-DTYPE-001/);
  });

  test("rrelu draws for numbers that are not above 0, as PyTorch", () => {
    // torch.manual_seed(0); F.rrelu(torch.tensor([-1., 2., -1., -1.]), training=True); torch.rand(1)
    torch.manualSeed(0);
    const x = torch.tensor([-1, 2, -1, -1], { requiresGrad: true });
    const y = F.rrelu(x, { training: true });
    expect(String(y.detach())).toBe("tensor([-0.3271,  2.0000, -0.2725, -0.2207])");
    expect(String(torch.rand(1))).toBe("tensor([0.4901])");
    y.sum().backward();
    expect(String(x.grad)).toBe("tensor([0.3271, 1.0000, 0.2725, 0.2207])");
    const inPlace = torch.tensor([-1, 2]);
    expect(F.rrelu(inPlace, { inplace: true })).toBe(inPlace);
    expect(() => F.rrelu(inPlace, 0.5, 0.1)).toThrow(/E-ARG-002/);
  });

  test("what is no label, or of another shape, is refused", () => {
    const scores = torch.randn(2, 3);
    expect(() => F.multiMarginLoss(scores, labels(0, 3))).toThrow(/E-LABEL-001/);
    expect(() => F.multiMarginLoss(scores, labels(0))).toThrow(/E-LABEL-004/);
    expect(() => F.multiMarginLoss(scores, torch.tensor([0, 0.5]))).toThrow(/E-LABEL-003/);
    expect(() => F.multiMarginLoss(scores, labels(0, 1), { weight: torch.ones(2) })).toThrow(/E-SHAPE-006/);
    expect(() => F.multilabelMarginLoss(scores, labels(0, 1, 2))).toThrow(/E-LABEL-004/);
    expect(() => F.multilabelMarginLoss(torch.randn(2), labels(0, -2))).toThrow(/E-LABEL-001/);
    expect(() => F.marginRankingLoss(scores, scores, torch.ones(2))).toThrow(/E-SHAPE-006/);
    expect(() => F.tripletMarginLoss(scores, scores, torch.ones(3))).toThrow(/E-SHAPE-006/);
    expect(() => F.cosineEmbeddingLoss(scores, scores, torch.ones(2, 1))).toThrow(/E-SHAPE-006/);
    expect(() => F.hingeEmbeddingLoss(torch.ones(2, 1), torch.ones(2))).toThrow(/E-LOSS-001/);
    expect(() => F.pairwiseDistance(torch.tensor(1), torch.tensor(1))).toThrow(/E-SHAPE-006/);
    expect(() => F.bilinear(scores, scores, torch.ones(4, 3, 2))).toThrow(/E-SHAPE-006/);
    expect(() => new nn.Unflatten(1, [2, 2])(scores)).toThrow(/E-SHAPE/);
  });

  test("a soft margin that PyTorch's exponential cannot hold stays finite", () => {
    const x = torch.tensor([-200], { requiresGrad: true });
    const loss = F.softMarginLoss(x, torch.tensor([1]));
    loss.backward();
    expect([loss.item(), x.grad?.item()]).toEqual([200, -1]);
  });
});
