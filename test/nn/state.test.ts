import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Parts by path, and hooks of saving and loading. */
const { nn } = torch;

class Net extends nn.Module {
  layers = [new nn.Linear(2, 3), new nn.BatchNorm1d(3)];
  scales = [new nn.Parameter(torch.ones(1))];
  head = new nn.Linear(3, 1);
  forward(x: torch.Tensor): torch.Tensor {
    return this.head(this.layers.reduce((y, layer) => layer(y) as torch.Tensor, x));
  }
}

test("parameters, buffers and modules are found and replaced by path", () => {
  const net = new Net();
  expect(net.getParameter("head.weight")).toBe(net.head.weight);
  expect(net.getParameter("layers.0.bias")).toBe((net.layers[0] as torch.nn.Linear).bias);
  expect(net.getParameter("scales.0")).toBe(net.scales[0]);
  expect(net.getBuffer("layers.1.running_mean").shape).toEqual([3]);
  for (const path of ["", "head", "head.running_mean", "layers.1.running_mean", "scales.1"])
    expect(() => net.getParameter(path)).toThrow(/E-NN-009/);
  expect(() => net.getBuffer("head.weight")).toThrow(/no buffer.*E-NN-009/);
  const tanh = new nn.Tanh();
  net.setSubmodule("layers.1", tanh);
  expect(net.layers[1]).toBe(tanh);
  net.setSubmodule("head", new nn.Linear(3, 2), true);
  expect(net.head.outFeatures).toBe(2);
  net.setSubmodule("extra", tanh);
  expect(net.getSubmodule("extra")).toBe(tanh);
  expect(() => net.setSubmodule("other", tanh, true)).toThrow(/E-NN-001/);
  expect(() => net.setSubmodule("none.head", tanh)).toThrow(/E-NN-001/);
  expect(() => net.setSubmodule("forward", tanh)).toThrow(/E-ARG-002/);
  expect(() => net.setSubmodule("head", 1 as never)).toThrow(/E-ARG-002/);
});

test("names have a prefix where one is wanted", () => {
  const net = new nn.Sequential(new nn.BatchNorm1d(2));
  expect(Array.from(net.namedParameters("model"), ([name]) => name)).toEqual([
    "model.0.weight",
    "model.0.bias",
  ]);
  expect(Array.from(net.namedBuffers({ prefix: "model", recurse: false }))).toEqual([]);
  expect(Object.keys(net.stateDict({ prefix: "model." })).slice(0, 2)).toEqual([
    "model.0.weight",
    "model.0.bias",
  ]);
  const kept = net.stateDict({ keepVars: true });
  expect(kept["0.weight"]).toBe(net.getParameter("0.weight"));
  expect(net.stateDict()["0.weight"].requiresGrad).toBe(false);
});

describe("loading", () => {
  test("with assign the tensors of the state take their places", () => {
    const net = new Net();
    net.head.weight.requiresGrad = false;
    const state = new Net().double().stateDict();
    const own = new nn.Parameter(torch.zeros(1, 3));
    state["head.weight"] = own;
    net.loadStateDict(state, { assign: true });
    expect(net.head.weight).toBe(own);
    expect(own.requiresGrad).toBe(false);
    expect(net.head.bias?.dtype).toBe("float64");
    expect(net.head.bias).toBeInstanceOf(nn.Parameter);
    expect(net.scales[0].dtype).toBe("float64");
    expect(net.scales[0].requiresGrad).toBe(true);
    expect(net.getBuffer("layers.1.running_mean").dtype).toBe("float64");
    const before = net.head.bias;
    expect(() => net.loadStateDict({ "head.bias": torch.ones(2) }, false, true)).toThrow(/E-NN-002/);
    expect(net.head.bias).toBe(before);
  });

  test("hooks see and change what is saved and loaded, in PyTorch's order", () => {
    const net = new nn.Sequential(new nn.Linear(1, 1));
    const calls: string[] = [];
    const inner = net.at(0);
    net.registerStateDictPreHook((_, prefix) => void calls.push(`pre '${prefix}'`));
    inner.registerStateDictPreHook((module, prefix, keepVars) => {
      expect(module).toBeInstanceOf(nn.Linear);
      calls.push(`pre '${prefix}' ${keepVars}`);
    });
    inner.registerStateDictPostHook((_, state, prefix) => {
      calls.push(`post '${prefix}'`);
      state[`${prefix}more`] = torch.ones(1);
    });
    net.registerStateDictPostHook((_, state) => void calls.push(`post ${Object.keys(state)}`));
    const state = net.stateDict();
    expect(calls).toEqual(["pre ''", "pre '0.' false", "post '0.'", "post 0.weight,0.bias,0.more"]);
    calls.length = 0;

    const remover = net.registerLoadStateDictPreHook((_, given, prefix, strict) => {
      calls.push(`load '${prefix}' ${strict}`);
      delete given["0.more"];
    });
    inner.registerLoadStateDictPostHook((_, keys) => void calls.push(`inner ${keys.missingKeys}`));
    net.registerLoadStateDictPostHook((_, keys) => {
      calls.push(`outer ${keys.unexpectedKeys}`);
      keys.missingKeys.length = 0;
    });
    const { "0.bias": _, ...part } = state;
    expect(net.loadStateDict({ ...part, "0.weight": torch.tensor([[7]]) })).toEqual({
      missingKeys: [],
      unexpectedKeys: [],
    });
    expect(calls).toEqual(["load '' true", "inner 0.bias", "outer "]);
    expect(inner.weight.item()).toBe(7);
    expect(Object.keys(part)).toContain("0.more");
    // What the hooks leave in the lists is an error, and nothing stays loaded.
    remover.remove();
    expect(() => net.loadStateDict({ ...part, "0.weight": torch.tensor([[8]]) })).toThrow(/0.more.*E-NN-002/);
    expect(inner.weight.item()).toBe(7);
    const copy = torch.deepcopy(net);
    expect(Object.keys(copy.stateDict())).toContain("0.more");
  });
});
