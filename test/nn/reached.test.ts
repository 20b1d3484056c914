import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Modules and parameters that a model would silently not have. */
const { nn } = torch;

let said: { code: string; text: string }[] = [];
beforeEach(() => {
  said = [];
  torch.warnings.reset();
  torch.warnings.setHandler((warning) => said.push(warning));
});
afterEach(() => {
  torch.warnings.reset();
  torch.warnings.setHandler(null);
});

type Held = (layer: torch.nn.Linear) => unknown;

/** A model that holds its layer in a way, and calls it. */
function holding(hold: Held) {
  const layer = new nn.Linear(2, 2);
  class Holder extends nn.Module {
    readonly #hidden = layer;
    held = hold(layer);
    forward(x: torch.Tensor) {
      return this.#hidden(x);
    }
  }
  return new Holder();
}

describe("a module that a model calls and does not reach", () => {
  test.each<[string, Held]>([
    ["a #private field", () => null],
    ["a plain object", (layer) => ({ layer })],
    ["a nested array", (layer) => [[layer]]],
    ["a Map", (layer) => new Map([["layer", layer]])],
    ["a Set", (layer) => new Set([layer])],
  ])("in %s is warned of once", (_, hold) => {
    const model = new nn.Sequential(holding(hold));
    for (let i = 0; i < 3; i++) model(torch.ones(1, 2));
    expect(said.map(({ code }) => code)).toEqual(["W-NN-002"]);
    expect(said[0].text).toContain("Sequential.0 (Holder) calls a Linear that Sequential does not reach");
  });

  test.each<[string, Held]>([
    ["a field", (layer) => layer],
    ["an array", (layer) => [layer]],
    ["a ModuleList", (layer) => new nn.ModuleList([layer])],
  ])("in %s is none", (_, hold) => {
    const model = holding(hold);
    model(torch.ones(1, 2));
    new nn.Sequential(model)(torch.ones(1, 2));
    expect(said).toEqual([]);
  });

  test("without parameters is none", () => {
    class Scored extends nn.Module {
      readonly #loss = new nn.MSELoss();
      forward(x: torch.Tensor) {
        return this.#loss(x, x);
      }
    }
    new Scored()(torch.ones(2));
    expect(said).toEqual([]);
  });
});

describe("a parameter or module that an assignment would lose", () => {
  test("of the library, at the next look", () => {
    const layer = new nn.Linear(2, 2);
    layer.weight = torch.ones(2, 2) as never;
    expect(() => [...layer.parameters()]).toThrow(/Linear.weight is a parameter.*E-NN-008/);
    layer.weight = new nn.Parameter(torch.ones(2, 2));
    expect([...layer.parameters()]).toHaveLength(2);
    layer.bias = null;
    expect([...layer.parameters()]).toHaveLength(1);
  });

  test("of a user's module, once it was seen", () => {
    class Net extends nn.Module {
      scale: unknown = new nn.Parameter(torch.ones(1));
      fc: unknown = new nn.Linear(2, 2);
      forward(x: torch.Tensor) {
        return x;
      }
    }
    for (const value of [torch.ones(1), 2, [1]]) {
      const net = new Net();
      expect([...net.parameters()]).toHaveLength(3);
      net.scale = value;
      expect(() => net.stateDict()).toThrow(/Net.scale is a parameter.*E-NN-008/);
      const other = new Net();
      other.stateDict();
      other.fc = value;
      expect(() => [...other.parameters()]).toThrow(/Net.fc is a module.*E-NN-008/);
      other.fc = null;
      expect([...other.parameters()]).toHaveLength(1);
    }
  });

  test("buffers may be replaced by tensors", () => {
    const norm = new nn.BatchNorm1d(2);
    norm.running_mean = torch.ones(2);
    expect([...norm.buffers()]).toHaveLength(3);
  });
});

test("a module of another copy of the package is told", () => {
  const foreign = Object.assign(() => null, { forward: () => null, namedParameters: () => [] });
  class Net extends nn.Module {
    part = foreign;
    forward(x: torch.Tensor) {
      return x;
    }
  }
  expect(() => [...new Net().parameters()]).toThrow(/another copy of antorcha.*E-NN-007/);
});

test("Sequential takes a Map, as PyTorch an OrderedDict", () => {
  const model = new nn.Sequential(
    new Map<string, torch.nn.Module>([
      ["hidden", new nn.Linear(2, 3)],
      ["out", new nn.Linear(3, 1)],
    ]),
  );
  expect(Object.keys(model.stateDict())).toEqual(["hidden.weight", "hidden.bias", "out.weight", "out.bias"]);
  expect(model(torch.ones(1, 2)).shape).toEqual([1, 1]);
});
