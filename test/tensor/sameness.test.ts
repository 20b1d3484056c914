import assert from "node:assert";
import { inspect } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { teachDevtools, tensorFormatter } from "../../src/tensor/devtools.js";

/** Tensors where objects are compared, shown and cloned by their fields: test runners, consoles, workers. */

const { nn } = torch;

const strided = () => torch.tensor([[1, 9], [2, 9]]).at(":", 0); // biome-ignore format: a matrix
const made: [string, () => unknown][] = [
  ["a vector", () => torch.tensor([1, 2])],
  ["a scalar", () => torch.tensor(3)],
  ["a matrix", () => torch.arange(12).view(3, 4)],
  ["int64", () => torch.tensor([2n ** 62n])],
  ["bool", () => torch.tensor([true, false])],
  ["nothing", () => torch.zeros(0, 3)],
  ["NaN", () => torch.tensor([Number.NaN, 1])],
  ["digits that print rounds", () => torch.tensor([0.123456789], { dtype: "float64" })],
  ["many", () => torch.arange(90000).view(300, 300)],
  ["fields", () => ({ x: torch.tensor([1, 2]), y: [torch.tensor(1)] })],
  ["a parameter", () => new nn.Parameter(torch.ones(2))],
  ["a state dict", () => ({ ...new nn.BatchNorm1d(3).stateDict() })],
];

describe("equal tensors are equal for expect and node:assert", () => {
  test.each(made)("%s", (_, make) => {
    const [a, b] = [make(), make()];
    expect(a).toEqual(b);
    expect(a).toStrictEqual(b);
    assert.deepStrictEqual(a, b);
    assert.deepEqual(a, b);
    expect([a, 1]).toContainEqual(b);
  });

  test("however they lie in memory, were changed, and require gradients", () => {
    const [a, b] = [strided(), torch.tensor([1, 2])];
    const c = torch.zeros(2).copy_(b).requiresGrad_();
    c.sum().backward();
    const d = torch.zeros(3);
    d.data = b;
    expect(b.data).toStrictEqual(b);
    for (const x of [a, c, c.mul(1), d]) {
      expect(x).toEqual(b);
      assert.deepStrictEqual(x, b);
    }
  });
});

describe("tensors that differ do", () => {
  const pairs: [string, torch.Tensor, torch.Tensor][] = [
    ["an element", torch.tensor([1, 2]), torch.tensor([1, 3])],
    ["a scalar", torch.tensor(1), torch.tensor(2)],
    ["shape", torch.ones(4), torch.ones(2, 2)],
    ["an empty shape", torch.zeros(0, 3), torch.zeros(3, 0)],
    ["dtype", torch.ones(2), torch.ones(2, { dtype: "float64" })],
    ["a digit that is not printed", torch.tensor([0.1234561]), torch.tensor([0.1234562])],
    ["the sign of 0", torch.tensor([0]), torch.tensor([-0])],
    ["one of many", torch.zeros(300, 300), torch.zeros(300, 300).setAt([150, 150], 1)],
    ["a low bit of int64", torch.tensor([2n ** 62n]), torch.tensor([2n ** 62n + 1n])],
  ];
  test.each(pairs)("in %s", (_, a, b) => {
    expect(a).not.toEqual(b);
    expect({ a }).not.toEqual({ a: b });
    assert.notDeepStrictEqual(a, b);
    assert.notDeepEqual(a, b);
  });

  test("and the message shows values and no memory, at once", () => {
    const [a, b] = [torch.tensor([1, 2]), torch.tensor([1, 3])];
    const start = performance.now();
    const messages = [() => expect(a).toEqual(b), () => assert.deepStrictEqual(a, b)].map((run) => {
      try {
        run();
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error("no message");
    });
    expect(performance.now() - start).toBeLessThan(2000); // 26 s when it walked through the heap
    for (const message of messages) {
      expect(message).toMatch(/tensor\(\[1., 2.\]\)/);
      expect(message).toMatch(/tensor\(\[1., 3.\]\)/);
      expect(message.length).toBeLessThan(1000);
      expect(message).not.toMatch(/heap|slot|storage|owner/);
    }
  });
});

test("fields tell dtype and sizes alone", () => {
  const x = torch.ones(2, { requiresGrad: true }).mul(2);
  expect(Object.keys(x)).toEqual(["dtype", "memory", "sizes"]);
  expect(inspect(x, { customInspect: false, depth: 9 }).length).toBeLessThan(300);
  expect(inspect(x)).toBe("tensor([2., 2.], grad_fn=<MulBackward0>)");
});

describe("clones and messages", () => {
  test("of a tensor itself say what to write", () => {
    const x = torch.ones(2);
    for (const value of [x, [x], { x }, new nn.Linear(1, 1).stateDict()])
      expect(() => structuredClone(value)).toThrow(
        /toTransferable\(\) → torch.fromTransferable.*could not be cloned/,
      );
    const { port1 } = new MessageChannel();
    expect(() => port1.postMessage({ x })).toThrow("toTransferable");
    port1.close();
  });

  test("of plain data come back as they were", () => {
    const tensors = [
      strided(),
      torch.tensor([true]),
      torch.tensor([2n ** 62n]),
      torch.zeros(0, 2),
      torch.tensor(1),
    ];
    for (const x of tensors) {
      const message = x.toTransferable();
      const { data } = message;
      const sent = structuredClone(message, { transfer: [data.buffer] });
      expect([data.length, x.numel() === 0 || x.equal(x)]).toEqual([0, true]); // given away, and x is as it was
      expect(torch.fromTransferable(sent)).toEqual(x);
    }
    for (const wrong of [
      null,
      {},
      torch.ones(1),
      { dtype: "float32", shape: [3], data: new Float32Array(2) },
    ])
      expect(() => torch.fromTransferable(wrong as never)).toThrow("E-ARG-002");
  });
});

test("the developer tools of a page are told how to show a tensor", () => {
  expect(tensorFormatter.header(torch.tensor([1, 2]))).toEqual([
    "span",
    { style: "white-space: pre" },
    "tensor([1., 2.])",
  ]);
  expect(tensorFormatter.header([1])).toBeNull();
  expect(tensorFormatter.hasBody(1)).toBe(false);
  teachDevtools(); // no page
  expect(globalThis).not.toHaveProperty("devtoolsFormatters");
  const page = globalThis as { document?: object; devtoolsFormatters?: unknown[] };
  page.document = {};
  page.devtoolsFormatters = [1];
  try {
    teachDevtools();
    expect(page.devtoolsFormatters).toEqual([1, tensorFormatter]);
  } finally {
    delete page.document;
    delete page.devtoolsFormatters;
  }
});
