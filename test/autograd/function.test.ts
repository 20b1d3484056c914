import { afterEach, describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { codeOf } from "../support/code.js";

/** Functions with a derivative of the user's, anomaly detection, what becomes of saved values, checkpoints. */

const { nn, autograd } = torch;
type T = torch.Tensor;
type Context = torch.autograd.FunctionContext;

const double = (values: torch.TensorData): T => torch.tensor(values, { dtype: "float64" });
const leaf = (values: torch.TensorData): T => double(values).requiresGrad_();

class Exp extends autograd.Function {
  static forward(ctx: Context, x: T): T {
    const y = x.exp();
    ctx.saveForBackward(y);
    return y;
  }
  static backward(ctx: Context, gradient: T): T {
    return gradient.mul(ctx.savedTensors[0]);
  }
}

/** a·b·factor and the sum; the sum is there to be looked at. */
class Scaled extends autograd.Function {
  static forward(a: T, b: T, factor: number): [T, T] {
    return [a.mul(b).mul(factor), a.add(b)];
  }
  static setupContext(ctx: Context, [a, b, factor]: [T, T, number], [, sum]: [T, T]): void {
    ctx.saveForBackward(a, b);
    ctx.factor = factor;
    ctx.markNonDifferentiable(sum);
  }
  static backward(ctx: Context, gradient: T): (T | null)[] {
    const [a, b] = ctx.savedTensors;
    const g = gradient.mul(ctx.factor);
    return [ctx.needsInputGrad[0] ? g.mul(b) : null, ctx.needsInputGrad[1] ? g.mul(a) : null, null];
  }
}

describe("a custom Function", () => {
  test("is recorded under its name, and differentiated twice", () => {
    const x = leaf([0, 1]);
    const y = Exp.apply(x);
    expect(String(y)).toContain("grad_fn=<ExpBackward>");
    expect(autograd.gradcheck((a) => Exp.apply(a), [x])).toBe(true);
    expect(autograd.gradgradcheck((a) => Exp.apply(a), [x])).toBe(true);
    expect(torch.noGrad(() => Exp.apply(x)).requiresGrad).toBe(false);
  });

  test("with setupContext, several results, numbers among the arguments", () => {
    const [a, b] = [leaf([1, 2]), double([3, 4])];
    const [product, sum] = Scaled.apply(a, b, 10);
    expect([product.requiresGrad, sum.requiresGrad]).toEqual([true, false]);
    product.sum().backward();
    expect(a.grad?.toArray()).toEqual([30, 40]);
  });

  test("gradients that broadcast are summed, those of results that nothing depends on are zeros or null", () => {
    const seen: unknown[] = [];
    class Two extends autograd.Function {
      static forward(ctx: Context, x: T, materialize: boolean): [T, T] {
        ctx.setMaterializeGrads(materialize);
        return [x.mul(2), x.mul(3)];
      }
      static backward(_: Context, one: T | null, two: T | null): (T | null)[] {
        seen.push([one?.toArray() ?? null, two?.toArray() ?? null]);
        return [(one as T).add(torch.zeros(4, 2, { dtype: "float64" })), null];
      }
    }
    const x = leaf([1, 2]);
    Two.apply(x, true)[0].sum().backward();
    Two.apply(x, false)[0].sum().backward();
    expect(seen).toEqual([
      [
        [1, 1],
        [0, 0],
      ],
      [[1, 1], null],
    ]);
    expect(x.grad?.toArray()).toEqual([8, 8]);
  });

  test("markDirty: the argument itself becomes the result", () => {
    class Double extends autograd.Function {
      static forward(ctx: Context, x: T): T {
        x.mul_(2);
        ctx.markDirty(x);
        return x;
      }
      static backward(_: Context, gradient: T): T {
        return gradient.mul(2);
      }
    }
    const x = leaf([1, 2]);
    const y = x.mul(3);
    const z = Double.apply(y);
    expect(z).toBe(y);
    expect(String(y)).toContain("DoubleBackward");
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([6, 6]);
    const base = x.mul(1);
    Double.apply(base.at(0));
    base.sum().backward();
    expect(x.grad?.toArray()).toEqual([8, 7]);
    expect(codeOf(() => Double.apply(leaf([1])))).toBe("E-GRAD-005");
  });

  test("an argument that comes back is another tensor of the same values", () => {
    class Same extends autograd.Function {
      static forward(_: Context, x: T): T {
        return x;
      }
      static backward(_: Context, gradient: T): T {
        return gradient.mul(7);
      }
    }
    const x = leaf([1]);
    const y = Same.apply(x);
    expect(y).not.toBe(x);
    y.backward();
    expect(x.grad?.toArray()).toEqual([7]);
  });

  test("what its backward keeps and gives stays as it is", () => {
    const kept: T[] = [];
    const given = double([5, 5]);
    class Keeps extends autograd.Function {
      static forward(_: Context, x: T): T {
        return x.mul(1);
      }
      static backward(_: Context, gradient: T): T {
        kept.push(gradient);
        return given;
      }
    }
    const x = leaf([1, 2]);
    for (let i = 0; i < 3; i++) Keeps.apply(x.mul(1)).mul(i).sum().backward();
    expect(kept.map((g) => g.toArray())).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(given.toArray()).toEqual([5, 5]);
    expect(x.grad?.toArray()).toEqual([15, 15]);
  });

  const giving = (result: unknown, args: (x: T) => unknown[] = (x) => [x]) => {
    class Gives extends autograd.Function {
      static forward(_: Context, ...xs: unknown[]): T {
        return (xs[0] as T).mul(2);
      }
      static backward(): unknown {
        return result;
      }
    }
    Gives.apply(...args(leaf([1, 2])))
      .sum()
      .backward();
  };

  test.each<[string, () => unknown, string]>([
    ["too few gradients", () => giving(double([1, 1]), (x) => [x, 1]), "E-FUNC-006"],
    ["too many", () => giving([double([1, 1]), double([1, 1])]), "E-FUNC-006"],
    ["a gradient for a number", () => giving([double([1, 1]), double([1])], (x) => [x, 1]), "E-FUNC-007"],
    ["no tensor", () => giving(3), "E-FUNC-007"],
    ["another shape", () => giving(double([1, 1, 1])), "E-FUNC-008"],
    [
      "no forward",
      () => (class Empty extends autograd.Function {} as typeof Exp).apply(leaf([1])),
      "E-FUNC-005",
    ],
    [
      "a dirty tensor that is not returned",
      () =>
        class extends autograd.Function {
          static forward(ctx: Context, x: T): T {
            ctx.markDirty(x);
            return x.mul(2);
          }
        }.apply(double([1])),
      "E-FUNC-009",
    ],
    [
      "a saved tensor that was changed",
      () => {
        const y = Exp.apply(leaf([1, 2]));
        y.detach().mul_(2);
        y.sum().backward();
      },
      "E-GRAD-002",
    ],
    [
      "a second walk",
      () => {
        const y = Exp.apply(leaf([1, 2])).sum();
        y.backward();
        y.backward();
      },
      "E-GRAD-001",
    ],
  ])("says what is wrong: %s", (_, run, code) => {
    expect(codeOf(run)).toBe(code);
  });

  test("null more than there are arguments is no mistake", () => {
    giving([double([1, 1]), null, null]);
  });
});

describe("anomaly detection", () => {
  afterEach(() => void autograd.setDetectAnomaly(false));

  const broken = () => {
    const x = leaf([0, 1]);
    x.mul(0).sqrt().sum().backward();
    return x;
  };

  test("names the operation, and the line where it was called", () => {
    expect(broken().grad?.toArray()).toEqual([NaN, NaN]);
    expect(() => autograd.detectAnomaly(broken)).toThrow(
      /MulBackward0 gave NaN .* operand 0\..*function\.test\.ts:\d+:\d+\. \[E-FUNC-010\]/,
    );
    expect(broken().grad?.toArray()).toEqual([NaN, NaN]);
  });

  test("is switched on and off, and NaN may pass", () => {
    autograd.setDetectAnomaly(true);
    expect([torch.isAnomalyEnabled(), torch.isAnomalyCheckNanEnabled()]).toEqual([true, true]);
    expect(codeOf(broken)).toBe("E-FUNC-010");
    autograd.setDetectAnomaly(true, false);
    expect(codeOf(broken)).toBe("no error");
    autograd.setDetectAnomaly(false);
    expect(torch.isAnomalyEnabled()).toBe(false);
  });
});

describe("saved values", () => {
  test("go through the hooks, each once", () => {
    const x = leaf([1, 2]);
    let packed = 0;
    const pack = (saved: T) => {
      packed++;
      expect(saved.requiresGrad).toBe(false);
      return saved.toArray() as number[];
    };
    const y = autograd.graph.savedTensorsHooks(pack, double, () => Exp.apply(x.mul(x).tanh()));
    expect(packed).toBe(4); // x twice, tanh's result, Exp's
    const [first] = autograd.grad(y.sum(), x, { createGraph: true });
    const [second] = autograd.grad((first as T).sum(), x);
    const z = Exp.apply(x.mul(x).tanh());
    const [firstPlain] = autograd.grad(z.sum(), x, { createGraph: true });
    expect(first?.toArray()).toEqual(firstPlain?.toArray());
    expect(second?.toArray()).toEqual(autograd.grad((firstPlain as T).sum(), x)[0]?.toArray());
  });
});

describe("checkpoint", () => {
  const { checkpoint, checkpointSequential } = torch.utils.checkpoint;
  torch.manualSeed(1);
  const layers = [
    new nn.Linear(3, 4),
    new nn.Tanh(),
    new nn.Dropout(0.5),
    new nn.Linear(4, 2),
    new nn.Softmax(1),
  ];
  const net = new nn.Sequential(...layers);
  const x = torch.randn(5, 3).requiresGrad_();

  const gradients = (run: (x: T) => T): unknown[] => {
    torch.manualSeed(3);
    const wanted = [x, ...net.parameters()];
    const loss = run(x).pow(2).sum();
    const first = autograd.grad(loss, wanted, { createGraph: true });
    const [second] = autograd.grad((first[0] as T).pow(2).sum(), x);
    return [...first, second].map((g) => g?.toArray());
  };
  const expected = gradients(net);
  const inner = (h: T) => layers[1](layers[0](h)) as T;
  const rest = (h: T) => layers[4](layers[3](layers[2](h))) as T;

  test.each<[string, (x: T) => T]>([
    ["of a model", (h) => checkpoint(net, h, { useReentrant: false })],
    ["of a part", (h) => rest(checkpoint(inner, h))],
    ["in a checkpoint", (h) => checkpoint((a: T) => rest(checkpoint(inner, a)), h)],
    ["of a Sequential in segments", (h) => checkpointSequential(layers as ((x: T) => T)[], 2, h)],
    [
      "with several results",
      (h) => {
        const [a, b] = checkpoint((c: T): [T, T] => [inner(c), c], h);
        return rest(a.add(b.mul(0).sum()));
      },
    ],
  ])("%s has the gradients, second gradients and random numbers of the model", (_, run) => {
    expect(gradients(run)).toEqual(expected);
  });

  test("backward adds to grad, and the stream goes on as without", () => {
    torch.manualSeed(3);
    checkpoint(net, x).sum().backward();
    const after = torch.rand(1).item();
    torch.manualSeed(3);
    net(x);
    expect(torch.rand(1).item()).toBe(after);
    expect(Array.from(net.parameters(), (p) => p.grad !== null)).toEqual([true, true, true, true]);
  });

  test("a function that does something else the second time is noticed", () => {
    let calls = 0;
    const changing = (a: T) => (calls++ === 0 ? a.mul(a).exp() : a.mul(a));
    expect(codeOf(() => checkpoint(changing, leaf([1])).backward())).toBe("E-FUNC-011");
    calls = 0;
    const growing = (a: T) => torch.cat(new Array<T>(++calls).fill(a)).exp().sum();
    expect(codeOf(() => checkpoint(growing, leaf([1])).backward())).toBe("E-FUNC-012");
  });

  test("without gradients it is a call", () => {
    expect(torch.noGrad(() => checkpoint((a: T) => a.mul(2), leaf([1]))).toArray()).toEqual([2]);
  });
});
