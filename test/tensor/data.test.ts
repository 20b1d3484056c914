import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { StandardScaler } from "../../src/sklearn/index.js";

const { nn, optim } = torch;

/** `x.data` is PyTorch's (its answers, of 2.15, stand beside each case), and `numpy()` the typed array. */

const gradientOf = (x: torch.Tensor) => x.grad;
const ones = (size = 2) => torch.ones(size, { requiresGrad: true });

describe("x.data", () => {
  test("is a tensor over the same memory, outside the graph", () => {
    const { weight } = new nn.Linear(2, 1);
    const { data } = weight;
    expect([data.requiresGrad, data.isLeaf, data.gradFn]).toEqual([false, true, null]);
    expect(data.constructor).toBe(torch.Tensor); // <class 'torch.Tensor'>, and no Parameter
    data.fill_(0.5);
    data.at(0).at(1).fill_(2);
    weight.data.view(-1).at("0:1").mul_(3);
    expect(weight.toArray()).toEqual([[1.5, 2]]);
    expect(data.mul(2).toArray()).toEqual([[3, 4]]);
  });

  test("may be changed between forward and backward: the gradient is that of the new values", () => {
    const x = ones();
    const y = x.mul(x).sum();
    x.data.mul_(3);
    x.data.view(2, 1).mul_(2);
    y.backward();
    expect(x.grad?.toArray()).toEqual([12, 12]); // tensor([12., 12.])
    const z = x.mul(x).sum();
    x.detach().mul_(3);
    expect(() => z.backward()).toThrow(/mul_ has changed it.*E-GRAD-002/);
  });

  test("has a version of its own: what was computed with it says that it was changed", () => {
    const w = ones();
    const { data } = ones();
    const y = w.mul(data).sum();
    data.mul_(3);
    expect(() => y.backward()).toThrow("E-GRAD-002");
  });

  test("old PyTorch's way to clear a gradient is no forgotten zeroGrad", () => {
    const said: string[] = [];
    torch.warnings.setHandler((message) => said.push(String(message)));
    try {
      const x = ones();
      const optimizer = new optim.SGD([x], { lr: 0.1 });
      for (let i = 0; i < 5; i++) {
        x.mul(2).sum().backward();
        optimizer.step();
        x.grad?.data.zero_();
      }
      expect(said).toEqual([]);
      expect(x.grad?.toArray()).toEqual([0, 0]);
    } finally {
      torch.warnings.setHandler(null);
    }
  });
});

describe("x.data = other", () => {
  test("takes over memory, shape and dtype, and keeps the tensor's place", () => {
    const layer = new nn.Linear(2, 1);
    const { weight } = layer;
    const optimizer = new optim.SGD(layer.parameters(), { lr: 1 });
    const values = torch.tensor([[1, 2]]);
    layer.weight.data = values;
    values.add_(1); // the memory is one
    expect(layer.weight).toBe(weight);
    expect([weight.toArray(), weight.requiresGrad, weight.isLeaf]).toEqual([[[2, 3]], true, true]);
    layer(torch.ones(1, 2)).sum().backward();
    optimizer.step();
    expect(values.toArray()).toEqual([[1, 2]]);

    const x = ones();
    x.data = torch.ones(3, { dtype: "float64" });
    expect(String(x)).toBe("tensor([1., 1., 1.], dtype=torch.float64, requires_grad=True)");
  });

  test("takes a tensor that requires a gradient, of a result, of a view", () => {
    const x = ones();
    x.data = ones().mul(3);
    expect([x.toArray(), x.gradFn]).toEqual([[3, 3], null]);
    const y = ones().mul(2);
    y.data = torch.zeros(2);
    expect([y.toArray(), y.gradFn?.name]).toEqual([[0, 0], "mul"]);
    const base = torch.ones(2, 2);
    const row = base.at(0);
    row.data = torch.zeros(3);
    expect([row.toArray(), base.toArray()]).toEqual([
      [0, 0, 0],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  test("between forward and backward: the new values of the same shape, an error for another", () => {
    const x = ones();
    const y = x.mul(x).sum();
    torch.noGrad(() => x.add_(0)); // some versions more, which the new memory has not
    const z = x.mul(x).sum();
    x.data = torch.full([2], 5);
    z.backward();
    expect(x.grad?.toArray()).toEqual([10, 10]); // tensor([10., 10.])
    expect(() => y.backward()).toThrow("E-GRAD-002"); // the add_ between

    for (const other of [torch.ones(3), torch.ones(2, { dtype: "float64" })]) {
      const [a, b] = [ones(), ones()];
      const losses = [a.mul(a).sum(), b.mul(2).sum()];
      a.data = other;
      b.data = other;
      expect(() => losses[0].backward()).toThrow(/data = has changed it.*E-GRAD-002/);
      expect(() => losses[1].backward()).toThrow(/float32 of shape \[2\] came to.*E-GRAD-010/);
      expect([a.grad, b.grad]).toEqual([null, null]);
    }
  });

  test("a gradient of the shape before is told, and kept as it is", () => {
    const x = ones();
    x.sum().backward();
    x.data = torch.zeros(3);
    expect(x.grad?.toArray()).toEqual([1, 1]); // tensor([1., 1.])
    expect(() => x.sum().backward()).toThrow(/zeroGrad.*E-GRAD-010/);
    x.grad = null;
    x.sum().backward();
    expect(gradientOf(x)?.toArray()).toEqual([1, 1, 1]);
  });

  test("refuses whole numbers where a gradient is required, and what is no tensor", () => {
    const x = ones();
    expect(() => {
      x.data = torch.arange(2);
    }).toThrow("E-DTYPE-001");
    for (const value of [3, null, undefined, [1, 2], Float32Array.of(1, 2)])
      expect(() => {
        x.data = value as never;
      }).toThrow("E-ARG-002");
    expect(x.toArray()).toEqual([1, 1]);
    const whole = torch.ones(2);
    whole.data = torch.arange(2);
    expect(whole.dtype).toBe("int64");
  });
});

describe("numpy()", () => {
  test("is a copy as a typed array of the dtype", () => {
    const x = torch.arange(4).long().view(2, 2).t();
    const values: BigInt64Array = x.numpy();
    expect(values).toEqual(BigInt64Array.of(0n, 2n, 1n, 3n));
    values[0] = 9n;
    expect(x.at(0, 0).item()).toBe(0);
    expect(ones().numpy()).toEqual(Float32Array.of(1, 1));
    expect(torch.tensor([true]).numpy()).toEqual(Uint8Array.of(1));
  });

  test("is named by what took the typed array from data", () => {
    const data = torch.ones(2).data as unknown as Float32Array;
    const uses: [string, () => unknown][] = [
      ["x.numpy()[0]", () => data[0]],
      [
        "x.data.setAt([1], 0)",
        () => {
          data[1] = 2;
        },
      ],
      ["x.numpy().length", () => data.length],
      ["x.data.fill_(0)", () => data.fill(0)],
      ["x.numpy().map(…)", () => data.map((x) => x)],
      ["x.numpy().subarray(…)", () => data.subarray(0)],
      ["x.numpy().reduce(…)", () => data.reduce((a, b) => a + b)],
      ["x.numpy().buffer", () => data.buffer],
    ];
    for (const [text, use] of uses) {
      expect(use, text).toThrow(text);
      expect(use, text).toThrow("E-TENSOR-005");
    }
    expect(torch.ones(2)).not.toHaveProperty("length"); // of data alone
  });

  test("is what scalers, metrics and torch.tensor read", () => {
    const x = torch.tensor([
      [1, 10],
      [3, 30],
    ]);
    const { data, shape } = new StandardScaler().fitTransform(x);
    expect([data, shape]).toEqual([Float32Array.of(-1, -1, 1, 1), [2, 2]]);
    expect(x.toArray()).toEqual([
      [1, 10],
      [3, 30],
    ]);
    expect(torch.tensor(new StandardScaler().fitTransform(x.data)).shape).toEqual([2, 2]);
    // of a second copy of the package
    const other = { dtype: "bool", shape: [1, 2], numpy: () => Uint8Array.of(0, 1) };
    expect(String(torch.tensor(other as never))).toBe("tensor([[False,  True]])");
  });
});
