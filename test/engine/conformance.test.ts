import { describe, expect, test } from "vitest";
import type { Engine, Storage, View } from "../../src/engine/engine.js";
import { referenceEngine } from "../../src/engine/reference/index.js";
import { engineConformance } from "./conformance.js";
import { naiveEngine } from "./naive.js";

/** ANTORCHA_SEED=… repeats a run that failed; ANTORCHA_ROUNDS=1000 is the longer one, by hand. */
const seed = Number(process.env.ANTORCHA_SEED ?? 1);
const rounds = Number(process.env.ANTORCHA_ROUNDS ?? 20);

test(`the reference engine keeps the contract of Engine (seed ${seed}, ${rounds} rounds)`, () => {
  const { failures, trials } = engineConformance(referenceEngine, naiveEngine, { seed, rounds });
  expect(failures.slice(0, 10)).toEqual([]);
  expect(trials).toBeGreaterThan(30 * rounds);
});

/** Engines with one fault each: the suite is worth what it finds. */
const FAULTY: readonly (readonly [fault: string, kernel: string, engine: Partial<Engine>])[] = [
  [
    "sums one unit too high",
    "pointwise add",
    {
      pointwise: (kernel, out, operands, scalar) => {
        referenceEngine.pointwise(kernel, out, operands, scalar);
        referenceEngine.pointwise("mul", out, [out, out.dtype === "float32" ? 1 + 2 ** -23 : 1]);
      },
    },
  ],
  [
    "exponentials of low precision",
    "pointwise exp",
    {
      pointwise: (kernel, out, operands, scalar) => {
        referenceEngine.pointwise(kernel, out, operands, scalar);
        referenceEngine.pointwise("mul", out, [out, 1 + 2 ** -20]);
      },
    },
  ],
  [
    "a write around the view",
    "fill",
    {
      fill: (out, value) => {
        const { storage, dtype } = out;
        referenceEngine.fill({ storage, dtype, shape: [storage.length], strides: [1], offset: 0 }, value);
      },
    },
  ],
  [
    "strides that are not looked at",
    "copy float32 to float32",
    {
      copy: (out, x) =>
        referenceEngine.copy(out, {
          ...x,
          strides: x.shape.map((_, d) => x.strides[x.shape.length - 1 - d]),
        }),
    },
  ],
  [
    "the last of equals instead of the first",
    "argReduce max",
    {
      argReduce: (kernel, out, x, dim) => {
        const end = x.offset + (x.shape[dim] - 1) * x.strides[dim];
        if (!(x.shape[dim] > 1)) return referenceEngine.argReduce(kernel, out, x, dim);
        // from the end: what comes first there comes last
        const turned = { ...x, offset: end, strides: x.strides.map((s, d) => (d === dim ? -s : s)) };
        referenceEngine.argReduce(kernel, out, turned, dim);
        referenceEngine.pointwise("addScaled", out, [x.shape[dim] - 1, out as View], -1);
      },
    },
  ],
  [
    "no result for no elements",
    "reduce sum",
    { reduce: (k, out, x) => x.shape.includes(0) || referenceEngine.reduce(k, out, x) },
  ],
  [
    "products that depend on how they lie",
    "matmul",
    {
      matmul: (out, a, b) => {
        referenceEngine.matmul(out, a, b);
        const [row] = a.strides.slice(-2);
        if (row !== a.shape[a.shape.length - 1] && out.dtype === "float32")
          referenceEngine.pointwise("mul", out, [out, 1 + 2 ** -22]);
      },
    },
  ],
  [
    "another result each time",
    "softmax",
    (() => {
      let calls = 0;
      return {
        softmax: (out: View, x: View, dim: number) => {
          referenceEngine.softmax(out, x, dim);
          referenceEngine.pointwise("mul", out, [out, 1 + ++calls * 2 ** -24]);
        },
      };
    })(),
  ],
  [
    "an input that is changed",
    "gather",
    {
      gather: (out, x, dim, index) => {
        referenceEngine.gather(out, x, dim, index);
        referenceEngine.fill(x, 1);
      },
    },
  ],
  [
    "equal positions that overwrite",
    "indexAdd",
    {
      indexAdd: (out, dim, index, source) => {
        for (let k = 0; k < index.shape[0]; k++) {
          const at = Number(referenceEngine.read(index as View & { dtype: "int64" })[k]);
          const row = (view: View, i: number) => ({
            ...view,
            shape: view.shape.map((n, d) => (d === dim ? 1 : n)),
            offset: view.offset + i * view.strides[dim],
          });
          referenceEngine.copy(row(out, at), row(source, k));
        }
      },
    },
  ],
  [
    "bounds taken too wide",
    "firstOutside",
    { firstOutside: (x, low, high) => referenceEngine.firstOutside(x, low - 1, high) },
  ],
  [
    "storages that are not zero",
    "allocate",
    (() => {
      const released: Storage[] = [];
      return {
        allocate: (dtype, length) => {
          const old = released.findIndex((s) => s.dtype === dtype && s.length === length);
          return old < 0 ? referenceEngine.allocate(dtype, length) : released.splice(old, 1)[0];
        },
        release: (storage) => void released.push(storage),
      } satisfies Partial<Engine>;
    })(),
  ],
];

describe("the suite finds an engine with", () => {
  for (const [fault, kernel, change] of FAULTY) {
    test(fault, () => {
      const engine = { ...referenceEngine, ...change };
      const { failures } = engineConformance(engine as Engine, referenceEngine, {
        seed: 1,
        rounds: 60,
        kernel,
      });
      expect(failures.length).toBeGreaterThan(0);
    });
  }
});
