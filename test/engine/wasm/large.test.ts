import { describe, expect, it } from "vitest";
import { type DType, isFloat, newArray, type TypedArray } from "../../../src/core/dtype.js";
import { numel } from "../../../src/core/shape.js";
import { contiguousStrides } from "../../../src/core/strides.js";
import type { Engine, View } from "../../../src/engine/engine.js";
import { referenceEngine } from "../../../src/engine/engines/reference.js";
import { indexAdd, indexSelect } from "../../../src/engine/families/indexing/index.js";
import { exp, lt, mul } from "../../../src/engine/families/pointwise/index.js";
import { argMax, max, min, sum as sumKernel } from "../../../src/engine/families/reduce/index.js";
import { logSoftmax, softmax } from "../../../src/engine/families/softmax/index.js";
import { canFuse, type Tier } from "../../../src/engine/wasm/load.js";
import { Draw, lay } from "../draw.js";
import { kernelEngine, type Order, TestMachine } from "./kernelEngine.js";

/**
 * Sizes that the conformance suite does not reach: many chunks, folds in stages, packed and cut products, long lines.
 * The same bits whichever way the chunks are run and however the operands lie; values near the reference engine's.
 */

const folds = { sum: sumKernel, max, min, argMax };
const lines = { softmax, logSoftmax };
const tiers: Tier[] = canFuse() ? ["plain", "fused"] : ["plain"];
const orders: readonly Order[] = ["at once", "one by one", "backwards, two threads"];

interface Operand {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly data: TypedArray;
}

function random(seed: number, shape: readonly number[], dtype: DType = "float32"): Operand {
  const draw = new Draw(seed);
  const data = newArray(dtype, numel(shape));
  for (let i = 0; i < data.length; i++) {
    const value = isFloat(dtype) ? draw.uniform() * 4 - 2 : draw.whole(0, 200);
    data[i] = (dtype === "int64" ? BigInt(value) : value) as never;
  }
  return { dtype, shape, data };
}

/** How an operand lies in memory: row by row, column by column, or with gaps. */
type Lie = "rows" | "columns" | "gaps";

function place(engine: Engine, { dtype, shape, data }: Operand, lie: Lie): View {
  const rows = { dtype, shape, strides: contiguousStrides(shape), offset: 0, data } as const;
  if (lie === "rows") return lay(engine, rows);
  const strides =
    lie === "columns" ? [...contiguousStrides([...shape].reverse())].reverse() : contiguousStrides(shape);
  const gap = lie === "gaps" ? 2 : 1;
  const spread = { dtype, shape, strides: strides.map((stride) => stride * gap), offset: 0 };
  const view = lay(engine, { ...spread, data: newArray(dtype, Math.max(1, data.length * gap)) });
  referenceEngine.copy(view, lay(referenceEngine, rows));
  return view;
}

interface Case {
  readonly name: string;
  readonly inputs: readonly Operand[];
  readonly out: { readonly dtype: DType; readonly shape: readonly number[] };
  readonly run: (engine: Engine, out: View, inputs: readonly View[]) => void;
  /** Absolute. */
  readonly tolerance: number;
}

const sum = (shape: readonly number[], target: readonly number[], dtype: DType = "float32"): Case => ({
  name: `sum ${dtype} [${shape}] to [${target}]`,
  inputs: [random(1, shape, dtype)],
  out: { dtype: isFloat(dtype) ? dtype : "int64", shape: target },
  run: (engine, out, [x]) => engine.reduce(folds.sum, out, x),
  tolerance: dtype === "float32" ? 1e-6 * Math.sqrt(numel(shape) / numel(target)) * 20 : 1e-9,
});

const extreme = (kernel: "max" | "min", shape: readonly number[], target: readonly number[]): Case => ({
  name: `${kernel} [${shape}] to [${target}]`,
  inputs: [random(2, shape)],
  out: { dtype: "float32", shape: target },
  run: (engine, out, [x]) => engine.reduce(folds[kernel], out, x),
  tolerance: 0,
});

const product = (a: readonly number[], b: readonly number[], dtype: DType = "float32"): Case => ({
  name: `matmul ${dtype} [${a}] · [${b}]`,
  inputs: [random(3, a, dtype), random(4, b, dtype)],
  out: { dtype, shape: [...a.slice(0, -1), b[b.length - 1]] },
  run: (engine, out, [x, y]) => engine.matmul(out, x, y),
  tolerance: (dtype === "float32" ? 1e-6 : 1e-14) * 8 * a[a.length - 1],
});

const soft = (kernel: "softmax" | "logSoftmax", shape: readonly number[], dim: number): Case => ({
  name: `${kernel} [${shape}] along ${dim}`,
  inputs: [random(5, shape)],
  out: { dtype: "float32", shape },
  run: (engine, out, [x]) => engine.run(lines[kernel], [out], [x], { dim }),
  tolerance: 1e-5,
});

const CASES: readonly Case[] = [
  sum([40_000], [1]),
  sum([3, 50_000], [3, 1]),
  sum([50_000, 3], [1, 3]),
  sum([20_000, 40], [1, 40]),
  sum([1000, 130], [1, 130]),
  sum([4, 30, 900], [1, 30, 1]),
  sum([5, 17_000], [1, 1], "float64"),
  sum([17_000, 9], [1, 9], "float64"),
  sum([300, 200], [300, 1], "int64"),
  sum([300, 200], [1, 1], "uint8"),
  extreme("max", [40_000], [1]),
  extreme("min", [20_000, 40], [1, 40]),
  extreme("max", [40, 2000], [40, 1]),
  product([200, 900], [900, 150]),
  product([7, 1000], [1000, 300]),
  product([130, 33], [33, 600]),
  product([100, 300], [300, 50], "float64"),
  product([1, 3000], [3000, 700]),
  product([700, 3000], [3000, 1]),
  product([1, 501], [501, 131], "float64"),
  product([6, 50, 70], [6, 70, 60]),
  soft("softmax", [40, 1000], 1),
  soft("logSoftmax", [1000, 40], 0),
  soft("softmax", [2, 20_000], 1),
  soft("logSoftmax", [20_000, 3], 0),
  {
    name: "exp of many",
    inputs: [random(6, [3, 20_001])],
    out: { dtype: "float32", shape: [3, 20_001] },
    run: (engine, out, [x]) => engine.pointwise(exp, out, [x]),
    tolerance: 2e-6,
  },
  {
    name: "comparison of many",
    inputs: [random(6, [300, 201]), random(7, [300, 201])],
    out: { dtype: "bool", shape: [300, 201] },
    run: (engine, out, [x, y]) => engine.pointwise(lt, out, [x, y]),
    tolerance: 0,
  },
  {
    name: "whole numbers multiplied",
    inputs: [random(6, [300, 201], "int32"), random(7, [300, 201], "int32")],
    out: { dtype: "int32", shape: [300, 201] },
    run: (engine, out, [x, y]) => engine.pointwise(mul, out, [x, y]),
    tolerance: 0,
  },
  {
    name: "copy to int64",
    inputs: [random(6, [300, 201])],
    out: { dtype: "int64", shape: [300, 201] },
    run: (engine, out, [x]) => engine.copy(out, x),
    tolerance: 0,
  },
  {
    name: "argmax",
    inputs: [random(6, [300, 5000])],
    out: { dtype: "int64", shape: [300, 1] },
    run: (engine, out, [x]) => engine.run(folds.argMax, [out], [x], { dim: 1 }),
    tolerance: 0,
  },
  {
    name: "rows selected",
    inputs: [random(6, [300, 100]), random(8, [1000], "int64")],
    out: { dtype: "float32", shape: [1000, 100] },
    run: (engine, out, [x, index]) => engine.run(indexSelect, [out], [x, index], { dim: 0 }),
    tolerance: 0,
  },
  {
    name: "rows added",
    inputs: [random(6, [1000, 100]), random(8, [1000], "int64")],
    out: { dtype: "float32", shape: [201, 100] },
    run: (engine, out, [source, index]) => engine.run(indexAdd, [out], [index, source], { dim: 0 }),
    tolerance: 0,
  },
];

describe.each(tiers)("large operands, by the %s kernels", (tier) => {
  const machines = orders.map((order) => new TestMachine(tier, order));

  it.each(CASES)("$name", ({ inputs, out, run, tolerance }) => {
    const result = (engine: Engine, lie: Lie) => {
      const target = place(engine, { ...out, data: newArray(out.dtype, numel(out.shape)) }, lie);
      run(
        engine,
        target,
        inputs.map((operand) => place(engine, operand, lie)),
      );
      return engine.read(target);
    };
    const expected = result(referenceEngine, "rows");
    const found = machines.flatMap((machine) =>
      (["rows", "columns", "gaps"] as const).map((lie) => {
        machine.reset();
        return result(kernelEngine(machine), lie);
      }),
    );
    for (let k = 0; k < expected.length; k++) {
      const distance = Math.abs(Number(found[0][k]) - Number(expected[k]));
      if (!(distance <= tolerance))
        expect({ k, value: found[0][k], distance }).toEqual({ k, value: expected[k] });
    }
    found.forEach((other, i) => {
      const different = other.findIndex(
        (value: number | bigint, k: number) => !Object.is(value, found[0][k]),
      );
      expect({ i, different }).toEqual({ i, different: -1 });
    });
    for (const machine of machines) expect([...machine.fellBack]).toEqual([]);
  });

  it("reach the kernels of several stages", () => {
    const stages = [
      "foldFinishF32",
      "foldFinishF64",
      "foldColumnsF32",
      "packF32",
      "packF64",
      "addSlices",
    ] as const;
    for (const machine of machines) expect(stages.filter((name) => !machine.launched.has(name))).toEqual([]);
  });
});
