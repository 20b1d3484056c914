import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Dicts and lists of modules and parameters, as Python's. */
const { nn } = torch;

describe("ModuleDict", () => {
  const make = () => new nn.ModuleDict({ a: new nn.Linear(2, 2), b: new nn.ReLU() });

  test("is a dict", () => {
    const dict = make();
    expect([dict.size, dict.length, dict.has("a"), dict.has("forward")]).toEqual([2, 2, true, false]);
    expect([...dict]).toEqual(["a", "b"]);
    expect(dict.items().map(([key, module]) => `${key} ${module}`)).toEqual([
      "a Linear(in_features=2, out_features=2, bias=True)",
      "b ReLU()",
    ]);
    expect(dict.at("a").inFeatures).toBe(2);
    const tanh = new nn.Tanh();
    dict.set("c", tanh).set("b", tanh);
    expect(dict.values().slice(1)).toEqual([tanh, tanh]);
    expect([dict.delete("c"), dict.delete("c"), dict.pop("b")]).toEqual([true, false, tanh]);
    expect(() => dict.at("b")).toThrow(/one of a.*E-ARG-002/);
    expect(() => dict.set("keys", tanh)).toThrow(/E-ARG-002/);
    expect(() => dict()).toThrow(/E-NOTIMPL-001/);
    dict.update(new Map([["z", tanh]]));
    dict.update(make());
    expect(dict.keys()).toEqual(["a", "z", "b"]);
    dict.clear();
    expect(dict.size).toBe(0);
  });

  test("of a model registers under its paths, and is copied", () => {
    class Net extends nn.Module {
      choices = make();
      forward(x: torch.Tensor) {
        return this.choices.at("b")(this.choices.at("a")(x));
      }
    }
    const net = new Net();
    expect(Object.keys(net.stateDict())).toEqual(["choices.a.weight", "choices.a.bias"]);
    expect(net(torch.ones(1, 2)).shape).toEqual([1, 2]);
    const copy = torch.deepcopy(net);
    expect(copy.choices.keys()).toEqual(["a", "b"]);
    expect(copy.choices.at("a").weight).not.toBe(net.choices.at("a").weight);
  });
});

test("ParameterList is a list", () => {
  const list = new nn.ParameterList([torch.ones(2)]);
  list.append(torch.zeros(3)).extend([torch.ones(1)]);
  expect(list.length).toBe(3);
  expect([...list].every((p) => p instanceof nn.Parameter)).toBe(true);
  const first = new nn.Parameter(torch.ones(5));
  expect(list.set(0, first).at(-3)).toBe(first);
  expect(() => list.at(3)).toThrow(/E-INDEX-001/);
  expect(() => list.at(0.5)).toThrow(/E-INDEX-001/);
  expect(() => list()).toThrow(/E-NOTIMPL-001/);
  expect(String(new nn.ParameterList<unknown>([1, "a"]))).toBe(
    "ParameterList(\n    (0): Object of type: number\n    (1): Object of type: string\n)",
  );
  expect([...torch.deepcopy(list).parameters()].map((p) => p.shape)).toEqual([[5], [3], [1]]);
});

test("ParameterDict is a dict", () => {
  const dict = new nn.ParameterDict({ b: torch.ones(2), a: torch.zeros(3) });
  expect(dict.keys()).toEqual(["a", "b"]);
  expect([dict.size, dict.has("a"), dict.has("c"), dict.get("c"), dict.get("c", 1)]).toEqual([
    2,
    true,
    false,
    null,
    1,
  ]);
  const c = dict.setdefault("c", torch.ones(1));
  expect(c).toBeInstanceOf(nn.Parameter);
  expect(dict.setdefault("c", torch.ones(9))).toBe(c);
  expect(dict.popitem()).toEqual(["c", c]);
  const copy = dict.copy();
  expect(copy.at("a")).toBe(dict.at("a"));
  dict.update(new Map([["z", torch.ones(1)]]));
  expect([...dict]).toEqual(["a", "b", "z"]);
  expect(dict.delete("z")).toBe(true);
  expect(dict.pop("a")).toBe(copy.at("a"));
  expect(() => dict.pop("a")).toThrow(/E-ARG-002/);
  expect(dict.fromkeys(["x", "y"]).items()).toEqual([
    ["x", null],
    ["y", null],
  ]);
  expect(dict.values()).toEqual([copy.at("b")]);
  expect(() => dict()).toThrow(/E-NOTIMPL-001/);
  dict.clear();
  expect(dict.length).toBe(0);
  expect(() => dict.popitem()).toThrow(/E-ARG-002/);
});
