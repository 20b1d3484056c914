import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Engine, Kernel, Storage, View } from "../../src/engine/engine.js";
import { referenceEngine } from "../../src/engine/engines/reference.js";
import { gather, indexAdd } from "../../src/engine/families/indexing/index.js";
import { addScaled, mul } from "../../src/engine/families/pointwise/index.js";
import { argMax } from "../../src/engine/families/reduce/index.js";
import { softmax } from "../../src/engine/families/softmax/index.js";
import { engineConformance } from "./conformance.js";
import { CALLED_DIRECTLY, FAMILIES } from "./kernels.js";
import { layoutEngine } from "./layouts.js";

/** ANTORCHA_SEED=… repeats a run that failed; ANTORCHA_ROUNDS=1000 is the longer one, by hand. */
const seed = Number(process.env.ANTORCHA_SEED ?? 1);
const rounds = Number(process.env.ANTORCHA_ROUNDS ?? 10);

/** Every engine, with what it is measured against; that of WebAssembly has many settings: wasm/conformance.test.ts. */
const ENGINES: readonly (readonly [engine: Engine, oracle: Engine])[] = [[referenceEngine, layoutEngine]];

test.each(ENGINES.map(([engine, oracle]) => [engine.name, engine, oracle] as const))(
  `the %s engine keeps the contract of Engine (seed ${seed}, ${rounds} rounds)`,
  (_, engine, oracle) => {
    const { failures, trials } = engineConformance(engine, oracle, { seed, rounds });
    expect(failures.slice(0, 10)).toEqual([]);
    expect(trials).toBeGreaterThan(30 * rounds);
  },
);

test("the suites know every family of kernels", () => {
  const folder = fileURLToPath(new URL("../../src/engine/families", import.meta.url));
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(FAMILIES), ...CALLED_DIRECTLY].sort());
});

/** The reference engine with another way to run one kernel. */
const running = <A>(kernel: Kernel<A>, run: Kernel<A>["define"]): Partial<Engine> => ({
  run(other, outs, ins, attrs) {
    if ((other as unknown) === kernel) run(outs, ins, attrs as unknown as A);
    else referenceEngine.run(other, outs, ins, attrs);
  },
});

/** Engines with one fault each: the suite is worth what it finds. */
const FAULTY: readonly (readonly [fault: string, kernel: string, engine: Partial<Engine>])[] = [
  [
    "sums one unit too high",
    "pointwise add",
    {
      pointwise: (kernel, out, operands, scalar) => {
        referenceEngine.pointwise(kernel, out, operands, scalar);
        referenceEngine.pointwise(mul, out, [out, out.dtype === "float32" ? 1 + 2 ** -23 : 1]);
      },
    },
  ],
  [
    "exponentials of low precision",
    "pointwise exp",
    {
      pointwise: (kernel, out, operands, scalar) => {
        referenceEngine.pointwise(kernel, out, operands, scalar);
        referenceEngine.pointwise(mul, out, [out, 1 + 2 ** -20]);
      },
    },
  ],
  [
    "a write around the view",
    "fill",
    {
      fill: (out, value) => {
        const { storage, dtype } = out;
        referenceEngine.fill({ storage, dtype, sizes: [storage.length], strides: [1], offset: 0 }, value);
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
          strides: x.sizes.map((_, d) => x.strides[x.sizes.length - 1 - d]),
        }),
    },
  ],
  [
    "the last of equals instead of the first",
    "argMax",
    running(argMax, ([out], [x], { dim }) => {
      const end = x.offset + (x.sizes[dim] - 1) * x.strides[dim];
      if (!(x.sizes[dim] > 1)) return referenceEngine.run(argMax, [out], [x], { dim });
      // from the end: what comes first there comes last
      const turned = { ...x, offset: end, strides: x.strides.map((s, d) => (d === dim ? -s : s)) };
      referenceEngine.run(argMax, [out], [turned], { dim });
      referenceEngine.pointwise(addScaled, out, [x.sizes[dim] - 1, out], -1);
    }),
  ],
  [
    "no result for no elements",
    "reduce sum",
    { reduce: (k, out, x) => x.sizes.includes(0) || referenceEngine.reduce(k, out, x) },
  ],
  [
    "products that depend on how they lie",
    "matmul",
    {
      matmul: (out, a, b) => {
        referenceEngine.matmul(out, a, b);
        const [row] = a.strides.slice(-2);
        if (row !== a.sizes[a.sizes.length - 1] && out.dtype === "float32")
          referenceEngine.pointwise(mul, out, [out, 1 + 2 ** -22]);
      },
    },
  ],
  [
    "another result each time",
    "softmax",
    (() => {
      let calls = 0;
      return running(softmax, ([out], [x], attrs) => {
        referenceEngine.run(softmax, [out], [x], attrs);
        referenceEngine.pointwise(mul, out, [out, 1 + ++calls * 2 ** -24]);
      });
    })(),
  ],
  [
    "an input that is changed",
    "gather",
    running(gather, (outs, ins, attrs) => {
      referenceEngine.run(gather, outs, ins, attrs);
      referenceEngine.fill(ins[0], 1);
    }),
  ],
  [
    "equal positions that overwrite",
    "indexAdd",
    running(indexAdd, ([out], [index, source], { dim }) => {
      for (let k = 0; k < index.sizes[0]; k++) {
        const at = Number(referenceEngine.read(index as View & { dtype: "int64" })[k]);
        const row = (view: View, i: number) => ({
          ...view,
          shape: view.sizes.map((n, d) => (d === dim ? 1 : n)),
          offset: view.offset + i * view.strides[dim],
        });
        referenceEngine.copy(row(out, at), row(source, k));
      }
    }),
  ],
  [
    "bounds taken too wide",
    "require and within",
    { within: (x, low, high) => referenceEngine.within(x, low - 1, high) },
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
