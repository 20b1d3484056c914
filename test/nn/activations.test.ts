import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Every activation as a function: PyTorch's values and gradients, at kinks and at the ends of the number line too. */
const { functional } = torch.nn;
type Activation = (x: torch.Tensor, ...args: unknown[]) => torch.Tensor;
const F = functional as unknown as Record<string, Activation>;

type Plain = number | string;

interface Case {
  readonly name: string;
  readonly args: unknown[];
  readonly dtype: "float32" | "float64";
  readonly node: string;
  readonly value: Plain[];
  readonly gradient: Plain[];
}

interface PReLUCase {
  readonly shape: number[];
  readonly node: string;
  readonly x: number[];
  readonly weight: number[];
  readonly g: number[];
  readonly value: number[];
  readonly gradient: number[];
  readonly weightGradient: number[];
}

const { input, cases, prelu } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/activations.json", import.meta.url), "utf8"),
) as { input: Plain[]; cases: Case[]; prelu: PReLUCase[] };

const number = (x: Plain): number => (typeof x === "number" ? x : Number(x.replace("inf", "Infinity")));
const flat = (x: torch.Tensor): number[] => x.detach().reshape(-1).toArray<1>();

/** A few roundings apart, each number beside its own size; `floor` where PyTorch itself cancels digits. */
function expectClose(
  found: readonly number[],
  expected: readonly Plain[],
  ulps: number,
  floor: number,
): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    const wanted = number(expected[i]);
    if (Number.isFinite(wanted)) {
      const bound = ulps * Math.max(Math.abs(wanted), floor);
      expect(Math.abs(value - wanted), `${i}: ${value} ${wanted}`).toBeLessThanOrEqual(bound);
    } else expect(value, `${i}`).toBe(wanted);
  });
}

describe.each(cases.map((c) => [`${c.name} ${JSON.stringify(c.args)} ${c.dtype}`, c] as const))(
  "%s",
  (_, c) => {
    const values = input.map(number);
    const run = (x: torch.Tensor) => F[c.name](x, ...c.args);
    const ulps = c.dtype === "float32" ? 8e-7 : 1e-15;
    // PyTorch's own formula of these cancels digits: near zero, only as close as numbers near one.
    const floor = ["gelu", "mish", "tanhshrink"].includes(c.name) ? 1 : 1e-6;

    test("gives PyTorch's values, gradients and node", () => {
      const x = torch.tensor(values, { dtype: c.dtype, requiresGrad: true });
      const y = run(x);
      expect(/grad_fn=<(\w+)>/.exec(String(y))?.[1]).toBe(c.node);
      // PyTorch's vectorised GELU gives NaN at ∞ in float32 (∞ in float64 and by the formula).
      const torchs = c.value.map((v, i) => (c.name === "gelu" && input[i] === "inf" ? "inf" : v));
      expectClose(flat(y), torchs, ulps, floor);
      y.backward(torch.arange(1, y.numel() + 1).to(c.dtype));
      // A gradient is up to 38 times larger: so is its floor.
      expectClose(flat(x.grad as torch.Tensor), c.gradient, ulps, floor * 38);
    });

    test("passes gradcheck, and a second derivative agrees with its difference quotient", () => {
      if (c.dtype === "float32") return;
      const smooth = values.filter((x) => Math.abs(x) < 10 && Math.abs(x * 4 - Math.round(x * 4)) > 0.01);
      const x = torch.tensor(smooth.slice(0, 2 * Math.floor(smooth.length / 2)), { dtype: "float64" });
      expect(torch.autograd.gradcheck(run, [x])).toBe(true);
      const slope = (at: torch.Tensor) => {
        const leaf = at.requiresGrad ? at : at.detach().requiresGrad_();
        const [g] = torch.autograd.grad(run(leaf).sum(), [leaf], { createGraph: true });
        return g as torch.Tensor;
      };
      const y = slope(x.detach().requiresGrad_());
      if (y.requiresGrad) expect(torch.autograd.gradcheck(slope, [x])).toBe(true);
    });
  },
);

describe("inplace", () => {
  const INPLACE = ["relu", "leakyRelu", "elu", "selu", "celu", "silu", "mish", "hardtanh", "relu6"];
  test.each([...INPLACE, "hardsigmoid", "hardswish", "dropout"])("%s writes into its input", (name) => {
    const values = [-2, -0.5, 0.25, 3];
    torch.manualSeed(1);
    const plain = F[name](torch.tensor(values));
    torch.manualSeed(1);
    const x = torch.tensor(values);
    const y = F[name](x, { inplace: true });
    expect(y).toBe(x);
    expect(flat(x)).toEqual(flat(plain));
    const leaf = torch.tensor(values, { requiresGrad: true });
    expect(() => F[name](leaf, { inplace: true })).toThrow(/E-GRAD-005/);
    const gradients = [false, true].map((inplace) => {
      torch.manualSeed(1);
      const w = torch.tensor(values, { requiresGrad: true });
      F[name](w.mul(2), { inplace }).sum().backward();
      return flat(w.grad as torch.Tensor);
    });
    expect(gradients[1]).toEqual(gradients[0]);
  });
  test("threshold too", () => {
    const x = torch.tensor([1, 3]);
    functional.threshold(x, 2, 7, { inplace: true });
    expect(x.toArray()).toEqual([7, 3]);
  });
});

describe("prelu", () => {
  test.each(prelu.map((c) => [`${c.shape} with ${c.weight.length}`, c] as const))("of %s", (_, c) => {
    const x = torch.tensor(c.x).reshape(c.shape).requiresGrad_();
    const w = torch.tensor(c.weight, { requiresGrad: true });
    const y = functional.prelu(x, w);
    expect(y.shape).toEqual(c.shape);
    expect(/grad_fn=<(\w+)>/.exec(String(y))?.[1]).toBe(c.node);
    expectClose(flat(y), c.value, 1e-6, 1e-3);
    y.backward(torch.tensor(c.g).reshape(c.shape));
    expectClose(flat(x.grad as torch.Tensor), c.gradient, 1e-6, 1e-3);
    expectClose(flat(w.grad as torch.Tensor), c.weightGradient, 1e-6, 1);
  });
});

describe("refuses", () => {
  const x = torch.tensor([1, -2, 3]);
  const loose = F as Record<string, (...args: unknown[]) => unknown>;
  test.each([
    ["elu", [x, "1"], "E-ARG-002"],
    ["elu", [x, { alfa: 1 }], "E-ARG-001"],
    ["elu", [x, 1, { inplace: "yes" }], "E-ARG-002"],
    ["celu", [x, 0], "E-ARG-002"],
    ["leakyRelu", [[1, 2]], "E-ARG-002"],
    ["gelu", [x, { approximate: "erf" }], "E-ARG-002"],
    ["gelu", [x, { approx: "tanh" }], "E-ARG-001"],
    ["silu", [x.long()], "E-DTYPE-001"],
    ["softsign", [x.bool()], "E-DTYPE-001"],
    ["hardtanh", [x, 1, -1], "E-ARG-002"],
    ["threshold", [x, 1], "E-ARG-003"],
    ["softshrink", [x, -1], "E-ARG-002"],
    ["softplus", [x, { inplace: true }], "E-ARG-001"],
    ["glu", [x], "E-SHAPE-006"],
    ["prelu", [x, torch.ones(2)], "E-SHAPE-006"],
  ])("%s %#", (name, args, code) => {
    expect(() => loose[name](...(args as unknown[]))).toThrow(code as string);
  });
  test("whole numbers pass where PyTorch lets them", () => {
    const whole = torch.tensor([-3, 2, 9], { dtype: "int64" });
    expect(functional.hardtanh(whole, -1, 5).toArray()).toEqual([-1, 2, 5]);
    expect(functional.threshold(whole, 0, 4).toArray()).toEqual([4, 2, 9]);
  });
});
