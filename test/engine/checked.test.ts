import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import { numel } from "../../src/core/shape.js";
import { contiguousStrides } from "../../src/core/strides.js";
import type { Kernel, PointwiseKernel, View } from "../../src/engine/engine.js";
import { CheckedEngine } from "../../src/engine/engines/checked.js";
import { hasRule } from "../../src/engine/engines/checkedShapes.js";
import { overlaps, rangeOf, repeats } from "../../src/engine/engines/extent.js";
import { referenceEngine } from "../../src/engine/engines/reference.js";
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import * as torch from "../../src/index.js";
import { currentEngine } from "../../src/tensor/currentEngine.js";
import { Dice } from "../support/dice.js";
import { engineConformance } from "./conformance.js";
import { FOLDS, KERNELS, POINTWISE } from "./kernels.js";

/** The engine that checks every call: it lets pass what keeps the contract, and refuses the rest before anything is written. */

const inner = new WasmEngine({ threads: 1 });
const engine = new CheckedEngine(inner);

/** A view of ones, with `room` elements behind it. */
function view(dtype: DType, sizes: number[], strides = contiguousStrides(sizes), offset = 0, room = 0): View {
  const storage = engine.allocate(dtype, offset + numel(sizes) + room);
  const all = { storage, dtype, sizes: [storage.length], strides: [1], offset: 0 };
  engine.fill(all, 1);
  return { storage, dtype, sizes, strides, offset };
}
const floats = (...sizes: number[]) => view("float32", sizes);
const index = (count: number, value = 0) => {
  const made = view("int64", [count]);
  engine.fill(made, value);
  return made;
};
const kernel = (name: string) => KERNELS.find((one) => one.name === name) as Kernel<unknown>;
const pointwise = (name: string) => POINTWISE.find((one) => one.name === name) as PointwiseKernel;
const fold = (name: string) => FOLDS.find((one) => one.name === name) as (typeof FOLDS)[number];

test("right calls pass, and give the same", () => {
  const { failures, trials } = engineConformance(engine, referenceEngine, { seed: 3, rounds: 4 });
  expect(failures.slice(0, 10)).toEqual([]);
  expect(trials).toBeGreaterThan(100);
});

test("every kernel has a rule", () => {
  const names = [...KERNELS.map(({ name }) => name), "reduce", "copy", "matmul", "linear"];
  expect(names.filter((name) => !hasRule(name))).toEqual([]);
});

describe("a wrong view is refused by every family, before anything is computed", () => {
  /** One call of each family, of views that fit, and how to make it of others. */
  const calls: Record<string, [views: () => View[], call: (...views: View[]) => void]> = {
    fill: [() => [floats(2, 3)], (out) => engine.fill(out, 2)],
    copy: [() => [floats(2, 3), floats(2, 3)], (out, x) => engine.copy(out, x)],
    pointwise: [
      () => [floats(2, 3), floats(2, 3), floats(2, 3)],
      (out, a, b) => engine.pointwise(pointwise("add"), out, [a, b]),
    ],
    reduce: [() => [floats(1, 3), floats(2, 3)], (out, x) => engine.reduce(fold("sum"), out, x)],
    matmul: [() => [floats(2, 4), floats(2, 3), floats(3, 4)], (out, a, b) => engine.matmul(out, a, b)],
    linear: [
      () => [floats(2, 4), floats(2, 3), floats(4, 3), floats(4)],
      (out, x, weight, bias) => engine.linear(out, x, weight, bias),
    ],
    softmax: [
      () => [floats(2, 3), floats(2, 3)],
      (out, x) => engine.run(kernel("softmax"), [out], [x], { dim: 1 }),
    ],
    argMax: [
      () => [view("int64", [2, 1]), floats(2, 3)],
      (out, x) => engine.run(kernel("argMax"), [out], [x], { dim: 1 }),
    ],
    gather: [
      () => [floats(2, 3), floats(2, 3), view("int64", [2, 3])],
      (out, x, at) => engine.run(kernel("gather"), [out], [x, at], { dim: 1 }),
    ],
    indexSelect: [
      () => [floats(4, 3), floats(2, 3), index(4)],
      (out, x, at) => engine.run(kernel("indexSelect"), [out], [x, at], { dim: 0 }),
    ],
    indexAdd: [
      () => [floats(2, 3), index(4), floats(4, 3)],
      (out, at, source) => engine.run(kernel("indexAdd"), [out], [at, source], { dim: 0 }),
    ],
    scatterAdd: [
      () => [floats(2, 3), view("int64", [2, 3]), floats(2, 3)],
      (out, at, source) => engine.run(kernel("scatterAdd"), [out], [at, source], { dim: 1 }),
    ],
    crossEntropy: [
      () => [floats(), floats(2, 3), index(2)],
      (out, x, labels) => engine.run(kernel("crossEntropy"), [out], [x, labels], { reduction: "mean" }),
    ],
    sgd: [
      () => [floats(2, 3), floats(2, 3)],
      (param, grad) =>
        engine.run(kernel("sgd"), [param], [grad], {
          lr: 0.1,
          momentum: 0,
          dampening: 0,
          weightDecay: 0,
          nesterov: false,
          maximize: false,
          first: true,
        }),
    ],
  };

  /** Each makes a view wrong. */
  const faults: Record<string, (x: View) => View> = {
    "too long": (x) => ({ ...x, sizes: [...x.sizes, 1000], strides: [...x.strides, 1] }),
    "one element too long": (x) => ({ ...x, offset: x.offset + 1 }),
    "before the beginning": (x) => ({ ...x, offset: -1 }),
    "steps too large": (x) => ({ ...x, sizes: [...x.sizes, 2], strides: [...x.strides, 1e6] }),
    "steps backwards": (x) => ({ ...x, sizes: [...x.sizes, 2], strides: [...x.strides, -7] }),
    "another dtype": (x) => ({ ...x, dtype: x.dtype === "float32" ? "float64" : "float32" }),
    "no numbers": (x) => ({ ...x, offset: Number.NaN }),
    "fewer strides": (x) => ({ ...x, sizes: [...x.sizes, 1] }),
    released: (x) => {
      engine.release(x.storage);
      return x;
    },
  };

  test.each(Object.entries(calls))("%s", (_, [make, call]) => {
    call(...make()); // right
    for (const [fault, spoil] of Object.entries(faults)) {
      const count = make().length;
      for (let which = 0; which < count; which++) {
        const views = make();
        const before = Array.from(engine.read(views[0]), Number);
        const [first] = views;
        const given = views.map((x, i) => (i === which ? spoil(x) : x));
        expect(() => call(...given), `${fault} at ${which}`).toThrow("E-ENGINE-004");
        if (fault !== "released" || which !== 0)
          expect(Array.from(engine.read(first), Number)).toEqual(before);
      }
    }
  });

  test("results over operands, and over themselves", () => {
    for (const [name, [make, call]] of Object.entries(calls)) {
      if (name === "fill") continue;
      const views = make();
      const like = views.findIndex((x, i) => i > 0 && x.dtype === views[0].dtype);
      if (like < 0) continue;
      // The result begins one element behind the operand, in the same memory.
      const shared = view(views[0].dtype, [64]);
      views[0] = { ...views[0], storage: shared.storage, offset: 1 };
      views[like] = { ...views[like], storage: shared.storage, offset: 0 };
      expect(() => call(...views), name).toThrow(/over operand|over el operando/);
    }
    const repeated = { ...floats(2, 3), strides: [0, 1] };
    expect(() => engine.fill(repeated, 1)).toThrow(/an element twice.*E-ENGINE-004/);
    const x = floats(2, 3);
    engine.pointwise(pointwise("add"), x, [x, { ...x, strides: [3, 1] }]); // in place
    const halves = view("float32", [8]);
    const even = { ...halves, sizes: [4], strides: [2] };
    engine.copy(even, { ...even, offset: 1 }); // interleaved, and apart
  });

  test("shapes, dtypes and positions that do not fit one another", () => {
    const bad: [string, () => void][] = [
      ["copy", () => engine.copy(floats(2, 3), floats(3, 2))],
      ["add", () => engine.pointwise(pointwise("add"), floats(2, 3), [floats(2, 3), floats(2)])],
      ["add of two dtypes", () => engine.pointwise(pointwise("add"), floats(2), [floats(2), index(2)])],
      ["where", () => engine.pointwise(pointwise("where"), floats(2), [floats(2), floats(2), floats(2)])],
      ["sum", () => engine.reduce(fold("sum"), floats(2, 2), floats(2, 3))],
      ["matmul", () => engine.matmul(floats(2, 4), floats(2, 3), floats(4, 4))],
      ["linear", () => engine.linear(floats(2, 4), floats(2, 3), floats(4, 3), floats(3))],
      ["softmax", () => engine.run(kernel("softmax"), [floats(2, 3)], [floats(2, 4)], { dim: 1 })],
      ["softmax of no dimension", () => engine.run(kernel("softmax"), [floats(2)], [floats(2)], { dim: 1 })],
      ["gather", () => engine.run(kernel("gather"), [floats(2)], [floats(3), index(2, 3)], { dim: 0 })],
      [
        "gather below",
        () => engine.run(kernel("gather"), [floats(2)], [floats(3), index(2, -1)], { dim: 0 }),
      ],
      ["select", () => engine.run(kernel("indexSelect"), [floats(2)], [floats(3), index(2, 5)], { dim: 0 })],
      [
        "add by index",
        () => engine.run(kernel("indexAdd"), [floats(2)], [index(3, 2), floats(3)], { dim: 0 }),
      ],
      ["scatter", () => engine.run(kernel("scatterAdd"), [floats(2)], [index(2, 2), floats(2)], { dim: 0 })],
      [
        "labels",
        () =>
          engine.run(kernel("crossEntropy"), [floats()], [floats(2, 3), index(2, 3)], { reduction: "sum" }),
      ],
      ["a step", () => engine.run(kernel("adam"), [floats(2), floats(3)], [floats(2)], {})],
      ["write", () => engine.write(floats(2).storage, 1, new Float32Array(2))],
      ["read", () => engine.read(floats(2) as View & { dtype: "float32" }, new Float32Array(3))],
      ["allocate", () => engine.allocate("float32", -1)],
    ];
    for (const [name, call] of bad) expect(call, name).toThrow("E-ENGINE-004");
  });
});

test("ranges and overlaps are those of walking", () => {
  const dice = new Dice(5);
  const storage = referenceEngine.allocate("float32", 200);
  const places = ({ sizes, strides, offset }: View) =>
    sizes.reduce(
      (all, n, d) => all.flatMap((p) => Array.from({ length: n }, (_, i) => p + i * strides[d])),
      [offset],
    );
  for (let i = 0; i < 400; i++) {
    const [a, b] = [0, 1].map((): View => {
      const sizes = Array.from({ length: dice.int(0, 3) }, () => dice.int(0, 3));
      return {
        storage,
        dtype: "float32",
        sizes,
        strides: sizes.map(() => dice.int(-3, 9)),
        offset: dice.int(60, 80),
      };
    });
    const [inA, inB] = [places(a), places(b)];
    expect(rangeOf(a)).toEqual(inA.length === 0 ? [0, -1] : [Math.min(...inA), Math.max(...inA)]);
    expect(overlaps(a, b)).toBe(inA.some((place) => inB.includes(place)));
    expect(repeats(a)).toBe(new Set(inA).size < inA.length);
  }
});

describe("torch.backends.checked", () => {
  let before: boolean;
  beforeEach(() => {
    before = torch.backends.checked;
  });
  afterEach(() => {
    torch.backends.checked = before;
  });

  test("switches it, over the same tensors, with the same bits", () => {
    const step = () => {
      torch.manualSeed(0);
      const model = new torch.nn.Linear(3, 2);
      const loss = model(torch.randn(4, 3)).pow(2).mean();
      loss.backward();
      return model.weight.grad;
    };
    torch.backends.checked = false;
    const plain = step();
    expect(currentEngine()).not.toBeInstanceOf(CheckedEngine);
    torch.backends.checked = true;
    torch.backends.checked = true; // once is enough
    expect((currentEngine() as CheckedEngine).inner).not.toBeInstanceOf(CheckedEngine);
    expect(step()).toEqual(plain);
    expect(plain?.add(1).shape).toEqual([2, 3]);
    expect(torch.backends.engine).toBe("wasm");
    expect(() => {
      torch.backends.checked = 1 as never;
    }).toThrow("E-ARG-002");
  });

  test("tells what an error of the library would have done", () => {
    torch.backends.checked = true;
    const x = torch.ones(2);
    Object.assign(x, { sizes: [1000] });
    expect(() => x.add(1)).toThrow(/operand 1: elements 0 to 999 of a storage of 2.*E-ENGINE-004/);
  });
});
