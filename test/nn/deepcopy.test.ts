import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { nn, optim } = torch;

class Tied extends nn.Module {
  first = new nn.Linear(3, 3);
  second = new nn.Linear(3, 3);
  norm = new nn.BatchNorm1d(3);
  list = [new nn.Dropout(0.5), new nn.Linear(3, 3)];
  note = { seen: [1, 2], at: new Map([["a", torch.ones(2)]]) };
  constructor() {
    super();
    this.second.weight = this.first.weight;
    this.list[1].requiresGrad_(false);
  }
  forward(x: torch.Tensor) {
    return this.norm(this.second(this.first(x)));
  }
}

describe("deepcopy of a model", () => {
  const model = new Tied();
  const calls: string[] = [];
  model.first.registerForwardHook(() => void calls.push("hook"));
  model.norm.eval();
  model(torch.randn(4, 3)).sum().backward();
  const copy = torch.deepcopy(model);

  test("has the same text, names, values, modes, gradients and hooks", () => {
    expect(copy).toBeInstanceOf(Tied);
    expect(String(copy)).toBe(String(model));
    expect({ ...copy.stateDict() }).toEqual({ ...model.stateDict() });
    const told = (m: Tied) =>
      Array.from(m.namedParameters(), ([name, p]) => [
        name,
        p.requiresGrad,
        p.grad?.toArray(),
        p.constructor.name,
      ]);
    expect(told(copy)).toEqual(told(model));
    expect([...copy.modules()].map((m) => m.training)).toEqual([...model.modules()].map((m) => m.training));
    expect(Array.from(copy.namedBuffers(), ([name]) => name)).toEqual(
      Array.from(model.namedBuffers(), ([name]) => name),
    );
    const x = torch.randn(2, 3);
    calls.length = 0;
    expect(copy(x)).toEqual(model(x));
    expect(calls).toEqual(["hook", "hook"]);
  });

  test("shares no memory, and keeps shared what was", () => {
    expect(copy.second.weight).toBe(copy.first.weight);
    expect(copy.first.weight).not.toBe(model.first.weight);
    const before = model.first.weight.toArray();
    torch.noGrad(() => {
      for (const tensor of [...copy.parameters(), ...copy.buffers()]) tensor.fill_(7);
      copy.first.weight.grad?.fill_(7);
    });
    expect(model.first.weight.toArray()).toEqual(before);
    expect(model.norm.runningMean?.equal(copy.norm.runningMean as torch.Tensor)).toBe(false);
    copy.note.seen.push(3);
    copy.note.at.get("a")?.fill_(0);
    expect([model.note.seen, model.note.at.get("a")?.toArray()]).toEqual([
      [1, 2],
      [1, 1],
    ]);
    copy.train(false);
    expect(model.training).toBe(true);
  });

  test("learns by its own optimizer, and not by the original's", () => {
    const [linear, other] = [new nn.Linear(2, 1), torch.deepcopy(new nn.Linear(2, 1))];
    const step = (m: torch.nn.Linear) => {
      const optimizer = new optim.SGD(m.parameters(), { lr: 0.1, momentum: 0.9 });
      m(torch.ones(1, 2)).sum().backward();
      optimizer.step();
    };
    const before = other.weight.toArray();
    step(linear);
    expect(other.weight.toArray()).toEqual(before);
    step(other);
    expect(other.weight.toArray()).not.toEqual(before);
  });

  test("of a module that holds itself in a list, of containers, of tensors", () => {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU());
    const state = { net, again: [net], w: net.at(0).weight, f: Math.abs, n: null, set: new Set([1]) };
    const made = torch.deepcopy(state);
    expect(made.again[0]).toBe(made.net);
    expect(made.w).toBe(made.net.at(0).weight);
    expect([made.f, made.n, [...made.set]]).toEqual([Math.abs, null, [1]]);
    const x = torch.ones(2, { requiresGrad: true });
    const y = torch.deepcopy(x);
    expect([y.requiresGrad, y.isLeaf, y === x, y.equal(x)]).toEqual([true, true, false, true]);
    expect(() => torch.deepcopy(x.mul(2))).toThrow(/leaf.*detach.*E-ARG-002/); // as in PyTorch
    expect(torch.deepcopy(x.mul(2).detach()).toArray()).toEqual([2, 2]);
  });
});

describe("a state dict through JSON", () => {
  test("loads again, whatever its dtypes", () => {
    const [a, b] = [new Tied(), new Tied()];
    a(torch.randn(4, 3));
    a.double();
    b.double();
    expect(b.loadStateDict(JSON.parse(JSON.stringify(a.stateDict())))).toEqual({
      missingKeys: [],
      unexpectedKeys: [],
    });
    expect({ ...b.stateDict() }).toEqual({ ...a.stateDict() });
  });

  test("is refused with a reason where it has no numbers", () => {
    const layer = new nn.Linear(2, 1);
    const before = layer.weight.toArray();
    const state = (weight: unknown) => ({ weight, bias: [0] }) as never;
    expect(() => layer.loadStateDict(state([[1, null]]))).toThrow(/weight.*JSON has no NaN.*E-ARG-002/);
    expect(() => layer.loadStateDict(state({ 0: 1 }))).toThrow(
      /weight.*arrays of numbers as JSON.*E-ARG-002/,
    );
    expect(() => layer.loadStateDict(state("1"))).toThrow("E-ARG-002");
    expect(() => layer.loadStateDict(state([[1, 2, 3]]))).toThrow("E-NN-002");
    expect(layer.weight.toArray()).toEqual(before);
  });
});
