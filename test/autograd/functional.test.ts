import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { codeOf } from "../support/code.js";
import { readFixture } from "../support/json.js";

/** `torch.autograd.functional` and `torch.func` beside PyTorch, in float64; how they nest, what they refuse. */

type Plain = { shape: number[]; data: number[] } | Plain[] | { [key: string]: Plain };
const { cases } = readFixture<{ cases: Record<string, Plain> }>("autograd/functional.json");

const { func, nn } = torch;
const { functional } = torch.autograd;
type T = torch.Tensor;

const double = (values: torch.TensorData): T => torch.tensor(values, { dtype: "float64" });
const X = double([
  [0.3, -1.2, 0.7],
  [1.1, 0.4, -0.5],
]);
const Y = double([0.9, -0.2, 0.6]);
const V = double([
  [1, -0.5, 0.25],
  [0.75, 2, -1.5],
]);
const W = double([0.5, -1.25, 2]);
const U = double([1.5, -0.75]);

const one = (x: T) => x.tanh().mul(x);
const two = (x: T, y: T) => x.mul(y).sum(1).exp();
const pair = (x: T, y: T) => [x.sin().mul(y), x.mul(x).sum(0).div(y.mul(y).add(1))];
const scalar = (x: T) => x.exp().mul(x.sin()).sum();
const scalar2 = (x: T, y: T) => x.matmul(y).tanh().mul(x.sum(1)).sum();
const params = { w: Y, b: double([0.1, -0.3]) };
const model = (p: { w: T; b: T }, x: T) => x.matmul(p.w).add(p.b).sigmoid().sum();

const RUNS: Record<string, () => unknown> = {
  "jacobian one": () => functional.jacobian(one, X),
  "jacobian two": () => functional.jacobian(two, [X, Y]),
  "jacobian pair": () => functional.jacobian(pair, [X, Y]),
  "jacobian constant": () => functional.jacobian(() => torch.ones(2, { dtype: "float64" }), X),
  "hessian one": () => functional.hessian(scalar, X),
  "hessian two": () => functional.hessian(scalar2, [X, Y]),
  "vjp one": () => functional.vjp(one, X, V),
  "vjp two": () => functional.vjp(two, [X, Y], U),
  "vjp scalar": () => functional.vjp(scalar, X),
  "vjp pair": () => functional.vjp(pair, [X, Y], [V, W]),
  "jvp one": () => functional.jvp(one, X, V),
  "jvp two": () => functional.jvp(two, [X, Y], [V, W]),
  "jvp pair": () => functional.jvp(pair, [X, Y], [V, W]),
  "vhp two": () => functional.vhp(scalar2, [X, Y], [V, W]),
  "hvp one": () => functional.hvp(scalar, X, V),
  "hvp two": () => functional.hvp(scalar2, [X, Y], [V, W]),
  "func.grad": () => func.grad(scalar2, [0, 1])(X, Y),
  "func.grad second": () => func.grad(scalar2, 1)(X, Y),
  "func.grad tree": () => func.grad(model)(params, X),
  "func.grad thrice": () => func.grad(func.grad(func.grad((t: T) => t.exp().mul(t.sin()))))(double(0.4)),
  "func.gradAndValue": () => func.gradAndValue(scalar)(X),
  "func.jacrev": () => func.jacrev(pair, [0, 1])(X, Y),
  "func.jacrev tree": () =>
    func.jacrev((p: typeof params, x: T) => ({ out: x.matmul(p.w).mul(p.b) }))(params, X),
  "func.jacfwd": () => func.jacfwd(two, 1)(X, Y),
  "func.hessian": () => func.hessian(scalar2, [0, 1])(X, Y),
  "func.vjp": () => func.vjp(pair, X, Y)[1]([V, W]),
  "func.jvp": () => func.jvp(pair, [X, Y], [V, W]),
  "func.vmap": () => func.vmap((x: T, y: T) => x.mul(y.sum()), [0, null])(X, Y),
  "func.vmap dims": () =>
    func.vmap((x: T, y: T) => [x.add(y), x.unsqueeze(1).mul(y)], [1, 0], [1, 2])(X, X.t()),
  "func.vmap grad": () => func.vmap(func.grad(model), [null, 0])({ w: Y, b: double(0.2) }, X),
  "func.vmap nested": () =>
    func.vmap(
      func.vmap((a: T, b: T) => a.mul(b), [null, 0]),
      [0, null],
    )(X, Y),
};

function compare(ours: unknown, theirs: Plain, at: string): void {
  if (ours instanceof torch.Tensor) {
    const { shape, data } = theirs as { shape: number[]; data: number[] };
    expect(ours.shape, at).toEqual(shape);
    expect(ours.requiresGrad, at).toBe(false);
    for (const [i, value] of ours.numpy().entries()) expect(value, `${at}[${i}]`).toBeCloseTo(data[i], 12);
    return;
  }
  expect(Object.keys(ours as object), at).toEqual(Object.keys(theirs));
  for (const [key, part] of Object.entries(ours as object))
    compare(part, (theirs as Record<string, Plain>)[key], `${at}.${key}`);
}

describe("beside PyTorch", () => {
  test("every case of the fixture", () => {
    expect(Object.keys(RUNS)).toEqual(Object.keys(cases));
  });
  test.each(Object.keys(RUNS))("%s", (name) => {
    compare(RUNS[name](), cases[name], name);
  });
});

describe("derivatives of derivatives", () => {
  test("createGraph leads to the inputs that were given", () => {
    const x = double([1, 2]).requiresGrad_();
    functional
      .jacobian((a) => a.pow(3), x, { createGraph: true })
      .sum()
      .backward();
    expect(x.grad?.toArray()).toEqual([6, 12]);
    const [, product] = functional.hvp((a) => a.pow(3).sum(), x, double([1, 1]), { createGraph: true });
    expect(torch.autograd.grad(product.sum(), x)[0]?.toArray()).toEqual([6, 6]);
    const v = double([1, 1]).requiresGrad_();
    const [, jv] = functional.jvp((a) => a.pow(3), x, v, { createGraph: true });
    expect(torch.autograd.grad(jv.sum(), v)[0]?.toArray()).toEqual([3, 12]);
  });

  test("a transformation is differentiated by what it is given and by what it closes over", () => {
    const w = double([1, 2]).requiresGrad_();
    const slope = func.grad((x: T) => x.mul(w).pow(2).sum());
    slope(double([1, 1]))
      .sum()
      .backward();
    expect(w.grad?.toArray()).toEqual([4, 8]);
    const v = double([1, 2]).requiresGrad_();
    func
      .grad((x: T) => x.pow(3).sum())(v)
      .sum()
      .backward();
    expect(v.grad?.toArray()).toEqual([6, 12]);
    expect(torch.noGrad(() => slope(double([1, 1]))).toArray()).toEqual([2, 8]);
    expect(torch.noGrad(() => slope(double([1, 1]))).requiresGrad).toBe(false);
  });

  test("gradgradcheck", () => {
    const x = double([0.3, 0.7, -0.2]).requiresGrad_();
    expect(torch.autograd.gradgradcheck((a) => [a.sin(), a.mul(a).sum()], [x])).toBe(true);
    const half = (a: T) => a.pow(2).mul(a.detach());
    expect(codeOf(() => torch.autograd.gradgradcheck(half, [x]))).toBe("E-GRAD-009");
  });
});

describe("functionalCall", () => {
  test("computes with what is given, and gives the module back as it was", () => {
    const net = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
    const before = net.stateDict();
    const given: Record<string, T> = Object.fromEntries(
      Array.from(net.namedParameters(), ([name, p]) => [name, torch.onesLike(p).requiresGrad_()]),
    );
    const x = torch.tensor([
      [1, 2],
      [3, 5],
    ]);
    func.functionalCall(net, given, x).pow(2).sum().backward();
    for (const [name, p] of net.namedParameters()) {
      expect(p.grad, name).toBeNull();
      expect(given[name].grad, name).not.toBeNull();
      expect(p, name).toBeInstanceOf(nn.Parameter);
    }
    expect(Object.keys(net.stateDict())).toEqual(Object.keys(before));
    const buffers = { "1.running_mean": torch.zeros(3), "1.running_var": torch.ones(3) };
    func.functionalCall(net, [given, buffers], [x]);
    expect(buffers["1.running_mean"].toArray()).not.toEqual([0, 0, 0]);
    expect(codeOf(() => func.functionalCall(net, { "1.mean": x }, x))).toBe("E-FUNC-003");
    expect(codeOf(() => func.functionalCall(net, given, x, null, { strict: true }))).toBe("E-FUNC-004");
  });

  test("restores after an error, and ties what is one tensor", () => {
    class Tied extends nn.Module {
      a = new nn.Linear(2, 2, false);
      b = new nn.Linear(2, 2, false);
      constructor() {
        super();
        this.b.weight = this.a.weight;
      }
      forward(x: T): T {
        return this.b(this.a(x));
      }
    }
    const tied = new Tied();
    const { weight } = tied.a;
    const twice = torch.eye(2).mul(2);
    expect(func.functionalCall(tied, { "a.weight": twice }, torch.ones(1, 2)).toArray()).toEqual([[4, 4]]);
    expect(() => func.functionalCall(tied, { "a.weight": twice }, torch.ones(1, 3))).toThrow();
    expect(tied.a.weight).toBe(weight);
    expect(tied.b.weight).toBe(weight);
  });
});

describe("grad and backward with their options", () => {
  test("isGradsBatched, materializeGrads", () => {
    const x = double([1, 2]).requiresGrad_();
    const y = double([1]).requiresGrad_();
    const [found, none] = torch.autograd.grad(x.pow(2), [x, y], {
      gradOutputs: torch.eye(2, { dtype: "float64" }),
      isGradsBatched: true,
      materializeGrads: true,
    });
    expect(found?.toArray()).toEqual([
      [2, 0],
      [0, 4],
    ]);
    expect(none?.toArray()).toEqual([[0], [0]]);
    expect(codeOf(() => torch.autograd.grad(x.sum(), y))).toBe("E-GRAD-008");
    expect(torch.autograd.grad(x.sum(), y, { materializeGrads: true })[0]?.toArray()).toEqual([0]);
  });

  test("backward of several, with inputs", () => {
    const x = double([1, 2]).requiresGrad_();
    const w = double([3, 4]).requiresGrad_();
    const y = x.mul(w);
    torch.autograd.backward([y.sum(), x.mul(2)], [null, double([1, 1])], { inputs: x });
    expect(x.grad?.toArray()).toEqual([5, 6]);
    expect(w.grad).toBeNull();
    const z = x.mul(w);
    torch.autograd.backward(z.mul(2).sum(), null, { inputs: [z, w] });
    expect(z.grad?.toArray()).toEqual([2, 2]);
    expect(w.grad?.toArray()).toEqual([2, 4]);
  });
});

describe("what is refused", () => {
  test.each<[string, () => unknown, string]>([
    ["strict", () => functional.jacobian(() => double([1]), X, { strict: true }), "E-GRAD-011"],
    ["no vector", () => functional.vjp(one, X), "E-GRAD-012"],
    ["a vector of another shape", () => functional.vjp(one, X, U), "E-GRAD-007"],
    ["several numbers", () => func.grad(one)(X), "E-ARG-002"],
    ["no tensor", () => func.grad((x: T) => x.sum())(1 as never), "E-ARG-002"],
    ["an argument that there is not", () => func.grad(scalar2, 2)(X, Y), "E-ARG-002"],
    ["sizes that differ", () => func.vmap((x: T, y: T) => x.add(y))(X, Y), "E-FUNC-001"],
    ["nothing to map", () => func.vmap((x: T) => x, null)(X), "E-FUNC-001"],
    ["random numbers", () => func.vmap((x: T) => x.add(torch.rand(1)))(X), "E-FUNC-002"],
    ["no tensor as a result", () => func.vmap((x: T) => x.sum().item())(X), "E-ARG-002"],
    ["other modules", () => func.stackModuleState([new nn.Linear(1, 1), new nn.ReLU()]), "E-ARG-002"],
  ])("%s", (_, run, code) => {
    expect(codeOf(run)).toBe(code);
  });

  test("randomness that is allowed", () => {
    const draw = (randomness: "same" | "different") =>
      func
        .vmap((_: T) => torch.rand(2), 0, 0, { randomness })(X)
        .toArray();
    const [a, b] = draw("same");
    expect(a).toEqual(b);
    const [c, d] = draw("different");
    expect(c).not.toEqual(d);
  });
});
