import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Value, slope and curvature of every smooth function over all binades, against 60 digits (tools/reference/nn/slopes.py). */
const F = torch.nn.functional;

type Plain = number | string;
const { points, ...functions } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/slopes.json", import.meta.url), "utf8"),
) as { points: number[] } & Record<string, [Plain, Plain, Plain][]>;

const bce = (x: torch.Tensor, y: number, posWeight: number | null = null) =>
  F.binaryCrossEntropyWithLogits(x, torch.fullLike(x, y), {
    reduction: "none",
    posWeight: posWeight === null ? null : torch.fullLike(x, posWeight),
  });

const FUNCTIONS: Record<string, (x: torch.Tensor) => torch.Tensor> = {
  sigmoid: F.sigmoid,
  tanh: F.tanh,
  softplus: (x) => F.softplus(x, { threshold: 1e4 }),
  logsigmoid: F.logsigmoid,
  silu: (x) => F.silu(x),
  mish: (x) => F.mish(x),
  gelu: (x) => F.gelu(x),
  geluTanh: (x) => F.gelu(x, "tanh"),
  elu: (x) => F.elu(x),
  selu: (x) => F.selu(x),
  celu: (x) => F.celu(x, 2),
  softsign: F.softsign,
  tanhshrink: F.tanhshrink,
  bce0: (x) => bce(x, 0),
  bce1: (x) => bce(x, 1),
  bceWeighted: (x) => bce(x, 0.75, 3),
};

/** A few roundings of the sum whose terms are about 1 beside the result itself. */
const ULPS = { float32: 12 * 2 ** -24, float64: 40 * 2 ** -53 };

function close(
  what: string,
  found: torch.Tensor,
  rows: readonly Plain[],
  dtype: "float32" | "float64",
): void {
  const values = found.toArray<1>();
  const bad: string[] = [];
  rows.forEach((row, i) => {
    const expected = dtype === "float32" ? Math.fround(Number(row)) : Number(row);
    const bound = ULPS[dtype] * Math.max(1, Math.abs(expected));
    const same = values[i] === expected || Math.abs(values[i] - expected) <= bound;
    if (!same) bad.push(`${what}(${points[i]}): ${values[i]}, not ${expected}`);
  });
  expect(bad).toEqual([]);
}

test("every function of the fixture is tried", () => {
  expect(Object.keys(functions)).toEqual(Object.keys(FUNCTIONS));
});

/** The gradient of the sum of y. */
const slope = (y: torch.Tensor, x: torch.Tensor, options = {}): torch.Tensor =>
  torch.autograd.grad(y.sum(), x, options)[0] as torch.Tensor;

describe.each(["float32", "float64"] as const)("%s", (dtype) => {
  test.each(Object.keys(FUNCTIONS))("%s", (name) => {
    const rows = functions[name];
    const x = torch.tensor(points, { dtype, requiresGrad: true });
    const y = FUNCTIONS[name](x);
    close(
      name,
      y.detach(),
      rows.map((r) => r[0]),
      dtype,
    );
    const plain = slope(y, x, { retainGraph: true });
    close(
      `${name}'`,
      plain,
      rows.map((r) => r[1]),
      dtype,
    );
    const first = slope(y, x, { createGraph: true });
    close(
      `${name}', recorded`,
      first.detach(),
      rows.map((r) => r[1]),
      dtype,
    );
    const second = slope(first, x);
    close(
      `${name}''`,
      second,
      rows.map((r) => r[2]),
      dtype,
    );
  });
});
