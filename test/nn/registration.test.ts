import { describe, expect, it } from "vitest";
import * as torch from "../../src/index.js";

const { nn } = torch;

/** As in PyTorch: `KeyError: attribute 'weight' already exists`. */
describe("a name that is taken", () => {
  it("by a parameter is no buffer's, and the parameter stays", () => {
    const layer = new nn.Linear(2, 3);
    expect(() => layer.registerBuffer("weight", torch.zeros(2))).toThrow(/'weight'.*E-ARG-002/);
    expect([...layer.namedParameters()].map(([name]) => name)).toEqual(["weight", "bias"]);
    expect(Object.keys(layer.stateDict())).toEqual(["weight", "bias"]);
    expect(() => layer.addModule("weight", new nn.ReLU())).toThrow(/E-ARG-002/);
    // a buffer may be registered anew, as in PyTorch
    const norm = new nn.BatchNorm1d(2);
    norm.registerBuffer("running_mean", torch.zeros(2));
    expect(() => norm.registerParameter("running_mean", new nn.Parameter(torch.zeros(2)))).toThrow(
      /E-ARG-002/,
    );
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
    "by every object: %s",
    (name) => {
      class Net extends nn.Module {
        forward(x: torch.Tensor) {
          return x;
        }
      }
      const net = new Net();
      const prototype = Object.getPrototypeOf(net);
      expect(() => net.addModule(name, new nn.Linear(1, 1))).toThrow(/E-ARG-002/);
      expect(() => net.registerBuffer(name, torch.zeros(1))).toThrow(/E-ARG-002/);
      expect(() => net.registerParameter(name, new nn.Parameter(torch.zeros(1)))).toThrow(/E-ARG-002/);
      expect(() => new nn.Sequential({ [name]: new nn.Linear(1, 1) })).toThrow(/E-ARG-002/);
      expect(Object.getPrototypeOf(net)).toBe(prototype);
    },
  );
});
