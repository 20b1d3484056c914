import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { codeOf } from "../support/code.js";
import { readFixture } from "../support/json.js";

/** Functions that draw, beside PyTorch's (tools/reference/tensor/random_draws.py): values, and where the generator stands afterwards. */

interface Case {
  readonly dtype: string;
  readonly shape: number[];
  readonly data: (number | string)[];
  readonly next: number;
}
const { cases } = readFixture<{ cases: Record<string, Case> }>("tensor/randomDraws.json");

type T = torch.Tensor;
const RATES = [0, 0.5, 3, 9.75, 10, 25, 1000, 65536];
const P = [
  [0.25, 0.5, 0, 1],
  [0.125, 0.75, 0.0625, 0.5],
];
const W = [
  [1, 0, 3, 0.5, 2],
  [0.25, 0.25, 4, 0, 1],
];

const CALLS: Record<string, () => T> = {};
for (const dtype of ["float32", "float64"] as const) {
  const make = (...shape: number[]) => torch.zeros(shape, { dtype });
  const [p, w] = [torch.tensor(P, { dtype }), torch.tensor(W, { dtype })];
  const ramp = torch.arange(20).to(dtype);
  const std = ramp.div(8);
  Object.assign(CALLS, {
    [`bernoulli ${dtype}`]: () => torch.bernoulli(p),
    [`bernoulli p ${dtype}`]: () => torch.bernoulli(p, 0.25),
    [`bernoulli_ ${dtype}`]: () => make(3, 5).bernoulli_(0.375),
    [`bernoulli_ tensor ${dtype}`]: () => make(3, 4).bernoulli_(p.at(1)),
    [`multinomial ${dtype}`]: () => torch.multinomial(w, 3),
    [`multinomial one ${dtype}`]: () => torch.multinomial(w.at(0), 1),
    [`multinomial again ${dtype}`]: () => w.multinomial(8, true),
    [`poisson ${dtype}`]: () => torch.poisson(torch.tensor(new Array(6).fill(RATES).flat(), { dtype })),
    [`normal mean ${dtype}`]: () => torch.normal(ramp, 0.5),
    [`normal mean alone ${dtype}`]: () => torch.normal(ramp.at("0:5")),
    [`normal std ${dtype}`]: () => torch.normal(1.5, std),
    [`normal both ${dtype}`]: () => torch.normal(ramp.reshape(4, 5), std.at("0:5")),
    [`randintLike ${dtype}`]: () => torch.randintLike(make(3, 3), 10),
    [`randintLike low ${dtype}`]: () => torch.randintLike(make(3, 3), -5, 7),
    [`exponential_ ${dtype}`]: () => make(20).exponential_(1.5),
    [`geometric_ ${dtype}`]: () => make(20).geometric_(0.25),
    [`cauchy_ ${dtype}`]: () => make(20).cauchy_(1, 2),
    [`logNormal_ ${dtype}`]: () => make(20).logNormal_(0.5, 0.25),
    [`random_ ${dtype}`]: () => make(6).random_(),
    [`random_ to ${dtype}`]: () => make(6).random_(10),
    [`random_ range ${dtype}`]: () => make(6).random_(-3, 4),
    [`uniform_ ${dtype}`]: () => make(20).uniform_(-1, 3),
    [`normal_ ${dtype}`]: () => make(6).normal_(1, 2),
  });
}
for (const dtype of ["int64", "int32", "uint8", "bool"] as const) {
  const make = (...shape: number[]) => torch.zeros(shape, { dtype });
  Object.assign(CALLS, {
    [`bernoulli_ ${dtype}`]: () => make(3, 5).bernoulli_(0.375),
    [`random_ ${dtype}`]: () => (dtype === "bool" ? make(6).random_(0, 2) : make(6).random_()),
    [`randintLike ${dtype}`]: () => torch.randintLike(make(3, 3), 2),
    [`geometric_ ${dtype}`]: () => make(20).geometric_(0.25),
  });
}

describe("the same seed draws PyTorch's numbers", () => {
  test.each(Object.keys(cases))("%s", (name) => {
    torch.manualSeed(11);
    const drawn = CALLS[name]();
    const { dtype, shape, data, next } = cases[name];
    expect([drawn.dtype, drawn.shape]).toEqual([dtype, shape]);
    expect(Array.from(drawn.numpy() as ArrayLike<number>, Number)).toEqual(data.map(Number));
    expect(torch.rand(1).item()).toBe(Math.fround(next));
  });
});

describe("the default generator", () => {
  test("is kept, restored and forked", () => {
    torch.manualSeed(4);
    const state = torch.getRngState();
    const first = torch.randn(3);
    torch.random.forkRng(() => torch.rand(100));
    const second = torch.randn(3);
    torch.setRngState(state);
    expect([torch.randn(3).equal(first), torch.randn(3).equal(second)]).toEqual([true, true]);
    expect(torch.initialSeed()).toBe(4n);
    expect(torch.seed()).toBe(torch.initialSeed());
    torch.manualSeed(0);
  });
});

describe("what cannot be drawn says so", () => {
  test.each<[string, () => unknown, string]>([
    ["a probability above 1", () => torch.bernoulli(torch.tensor([1.5])), "E-ARG-002"],
    ["whole numbers as probabilities", () => torch.bernoulli(torch.tensor([1n])), "E-DTYPE-001"],
    ["more places than weights", () => torch.multinomial(torch.ones(2), 3), "E-ARG-002"],
    ["weights of three dimensions", () => torch.multinomial(torch.ones(2, 2, 2), 1), "E-SHAPE-006"],
    ["a negative rate", () => torch.poisson(torch.tensor([-1])), "E-ARG-002"],
    ["a negative deviation", () => torch.normal(0, torch.tensor([-1])), "E-ARG-002"],
    ["an empty range", () => torch.randintLike(torch.zeros(2), 3, 3), "E-ARG-002"],
    ["beyond the dtype", () => torch.zeros(2, { dtype: "uint8" }).random_(0, 300), "E-ARG-002"],
    ["floats into whole numbers", () => torch.zeros(2, { dtype: "int64" }).exponential_(), "E-DTYPE-001"],
    ["geometric numbers as booleans", () => torch.zeros(2, { dtype: "bool" }).geometric_(0.5), "E-DTYPE-001"],
    ["a leaf", () => torch.zeros(2, { requiresGrad: true }).cauchy_(), "E-GRAD-005"],
  ])("%s", (_, run, code) => {
    expect(codeOf(run)).toBe(code);
  });

  test("what is drawn has no gradient", () => {
    const x = torch.ones(3, { requiresGrad: true });
    const y = x.mul(2);
    y.exponential_();
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([0, 0, 0]);
  });
});
