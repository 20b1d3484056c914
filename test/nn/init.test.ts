import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { qrInPlace } from "../../src/numeric/qr.js";

/** What initialisations with a structure draw, beside PyTorch. */
const { init } = torch.nn;

interface Case {
  readonly name: string;
  readonly shape: number[];
  readonly dtype: "float32" | "float64";
  readonly options: Record<string, number>;
  readonly data: number[];
  readonly turned: number[] | null;
  readonly after: number;
}

const { cases } = JSON.parse(readFileSync(new URL("../fixtures/nn/inits.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function expectNear(found: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((x, i) => {
    expect(Math.abs(x - expected[i]), `${i}: ${x} ${expected[i]}`).toBeLessThanOrEqual(tolerance);
  });
}

test.each(cases.map((c) => [`${c.name} ${c.dtype} [${c.shape}] ${JSON.stringify(c.options)}`, c] as const))(
  "%s",
  (_, { name, shape, dtype, options, data, turned, after }) => {
    const fill = Reflect.get(init, camel(name)) as (w: torch.Tensor, options?: object) => torch.Tensor;
    const run = (w: torch.Tensor) => {
      torch.manualSeed(17);
      expect(Object.keys(options).length > 0 ? fill(w, options) : fill(w)).toBe(w);
      return w.reshape(-1).toArray<1>();
    };
    torch.warnings.setHandler(() => {});
    try {
      // Q of float32 numbers is computed in float64 here.
      const tolerance = dtype === "float64" ? 1e-14 : name === "orthogonal_" ? 2e-6 : 5e-7;
      expectNear(run(torch.empty(...shape, { dtype })), data, tolerance);
      expect(torch.rand(1).item()).toBe(after);
      if (turned !== null) expectNear(run(torch.empty(shape.toReversed(), { dtype }).t()), turned, tolerance);
    } finally {
      torch.warnings.setHandler(null);
    }
  },
);

test("what does not fit is refused", () => {
  expect(() => init.eye_(torch.ones(2))).toThrow(/E-SHAPE-006/);
  expect(() => init.sparse_(torch.ones(2), 0.5)).toThrow(/E-SHAPE-006/);
  expect(() => init.orthogonal_(torch.ones(2))).toThrow(/E-SHAPE-006/);
  expect(() => init.dirac_(torch.ones(2, 2))).toThrow(/E-SHAPE-006/);
  expect(() => init.dirac_(torch.ones(3, 2, 1), 2)).toThrow(/E-ARG-002/);
  expect(() => init.truncNormal_(torch.ones(2), { a: 1, b: 0 })).toThrow(/E-ARG-002/);
  expect(() => init.truncNormal_(torch.ones(2), { std: 0 })).toThrow(/E-ARG-002/);
  expect(() => init.truncNormal_(torch.ones(2), { a: 1, b: 1e30 })).toThrow(/E-ARG-002/);
  const said: string[] = [];
  torch.warnings.reset();
  torch.warnings.setHandler(({ code }) => said.push(code));
  init.truncNormal_(torch.ones(2), { mean: 5 });
  torch.warnings.setHandler(null);
  expect(said).toEqual(["W-INIT-001"]);
  const w = torch.empty(2, 2, { requiresGrad: true });
  expect(init.orthogonal_(init.eye_(w)).gradFn).toBeNull();
});

test("Q·R is the matrix, with LAPACK's signs", () => {
  // numpy.linalg.qr([[1, 2], [3, 4], [5, 6]]): R's diagonal
  const a = Float64Array.of(1, 2, 3, 4, 5, 6);
  const diagonal = qrInPlace(a, 3, 2);
  expectNear([...diagonal], [-5.916079783099616, 0.8280786712108251], 1e-14);
  const dot = (i: number, j: number) => a[i] * a[j] + a[2 + i] * a[2 + j] + a[4 + i] * a[4 + j];
  expectNear([dot(0, 0), dot(0, 1), dot(1, 1)], [1, 0, 1], 1e-15);
  // A column of zeros, and one that is reduced already.
  expect([...qrInPlace(Float64Array.of(2, 0, 0, 0), 2, 2)]).toEqual([2, 0]);
});
