import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { codeOf } from "../support/code.js";
import { readFixture } from "../support/json.js";

/** Hooks of modules in backward, beside PyTorch's. */

const { nn } = torch;
type T = torch.Tensor;
type G = readonly (T | null)[];

interface Case {
  readonly log: unknown[];
  readonly x: unknown;
  readonly parameters: unknown[];
}
const { cases } = readFixture<{ cases: Record<string, Case> }>("nn/backwardHooks.json");

const double = (values: torch.TensorData): T => torch.tensor(values, { dtype: "float64" });
const plain = (list: G) => list.map((x) => x?.toArray() ?? null);
const near = (value: unknown): unknown => {
  if (typeof value === "number") return expect.closeTo(value, 12);
  return Array.isArray(value) ? value.map(near) : value;
};

class Pair extends nn.Module {
  forward(a: T, factor: number, b: T): [T, T] {
    return [a.mul(b).mul(factor), b.add(1)];
  }
}

function linear(rows: number[][]) {
  const layer = new nn.Linear(rows[0].length, rows.length, { dtype: "float64" });
  layer.weight.data = double(rows);
  (layer.bias as T).data = double(rows.map((_, i) => i / 4));
  return layer;
}

function run(requiresGrad: boolean, hook?: (g: G) => unknown, pre?: (g: G) => unknown): Case {
  const log: unknown[] = [];
  const net = new nn.Sequential(
    linear([
      [0.5, -1],
      [0.25, 0.75],
      [1.5, -0.5],
    ]),
    new nn.Tanh(),
    linear([[1, -2, 0.5]]),
  );
  [...net.children()].forEach((layer, i) => {
    if (pre)
      layer.registerFullBackwardPreHook((_, gradOutput) => {
        log.push([`pre ${i}`, plain(gradOutput)]);
        return pre(gradOutput);
      });
    layer.registerFullBackwardHook((_, gradInput, gradOutput) => {
      log.push([`${i}`, plain(gradInput), plain(gradOutput)]);
      return hook?.(gradInput);
    });
  });
  const x = double([
    [1, 2],
    [-0.5, 0.25],
  ]).requiresGrad_(requiresGrad);
  net(x).pow(2).sum().backward();
  const parameters = Array.from(net.parameters(), (p) => p.grad?.toArray());
  return { log, x: x.grad?.toArray() ?? null, parameters };
}

function pair(use: (one: T, two: T) => T): Case {
  const log: unknown[] = [];
  const module = new Pair();
  module.registerFullBackwardHook((_, gradInput, gradOutput) => {
    log.push([plain(gradInput), plain(gradOutput)]);
  });
  const a = double([1, 2]).requiresGrad_();
  use(...module(a, 3, double([3, -1]))).backward();
  return { log, x: a.grad?.toArray(), parameters: [] };
}

const RUNS: Record<string, () => Case> = {
  seen: () => run(true),
  "no input requires a gradient": () => run(false),
  "doubled in front": () => run(true, undefined, ([g]) => [g?.mul(2)]),
  "scaled behind": () => run(true, ([g]) => [g?.mul(0.5)]),
  "pair, first result": () => pair((one) => one.sum()),
  "pair, both results": () => pair((one, two) => one.mul(two).sum()),
};

describe("registerFullBackwardHook, registerFullBackwardPreHook", () => {
  test.each(Object.keys(cases))("%s", (name) => {
    const { log, x, parameters } = cases[name];
    expect(RUNS[name]()).toEqual({ log: near(log), x: near(x), parameters: near(parameters) });
  });

  test("what is kept in a hook stays as it is; removed, it is called no more; a copy has it too", () => {
    const layer = linear([[1, 2]]);
    const kept: T[] = [];
    const handle = layer.registerFullBackwardHook((_, [g]) => void kept.push(g as T));
    const x = double([[1, 1]]).requiresGrad_();
    for (let i = 0; i < 3; i++) layer(x).sum().backward();
    expect(kept.map((g) => g.toArray())).toEqual([[[1, 2]], [[1, 2]], [[1, 2]]]);
    expect(x.grad?.toArray()).toEqual([[3, 6]]);
    const copy = torch.deepcopy(layer);
    handle.remove();
    layer(x).sum().backward();
    expect(kept).toHaveLength(3);
    copy(x).sum().backward();
    expect(kept).toHaveLength(4);
  });

  test("second derivatives go through", () => {
    const layer = new nn.Tanh();
    layer.registerFullBackwardHook((_, [g]) => [(g as T).mul(2)]);
    const x = double([0.5]).requiresGrad_();
    const [first] = torch.autograd.grad(layer(x).sum(), x, { createGraph: true });
    const [second] = torch.autograd.grad((first as T).sum(), x);
    const t = Math.tanh(0.5);
    expect(first?.item()).toBeCloseTo(2 * (1 - t * t), 12);
    expect(second?.item()).toBeCloseTo(2 * -2 * t * (1 - t * t), 12);
  });

  test("what gives something else says so", () => {
    const layer = new nn.Tanh();
    layer.registerFullBackwardHook(() => [null, null]);
    const x = double([0.5]).requiresGrad_();
    expect(codeOf(() => layer(x).sum().backward())).toBe("E-ARG-002");
  });
});
