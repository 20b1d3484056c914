import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What belongs to no layer: how modules hold their parts, and what containers add. */
const { nn } = torch;
type Tensor = torch.Tensor;

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof torch.AntorchaError ? error.code : String(error);
  }
  return "nothing";
};

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};

function inSpanish(run: () => unknown): string {
  torch.setLanguage("es");
  try {
    return messageOf(run);
  } finally {
    torch.setLanguage("en");
  }
}

class Net extends nn.Module {
  fc1 = new nn.Linear(2, 3);
  act = new nn.ReLU();
  fc2 = new nn.Linear(3, 1);
  forward(x: Tensor): Tensor {
    return this.fc2(this.act(this.fc1(x)));
  }
}

test("a layer without inputs gives its bias, and draws what PyTorch draws", () => {
  torch.manualSeed(0);
  const layer = new nn.Linear(0, 3);
  expect(layer(torch.zeros(2, 0)).toArray()).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
  const next = torch.rand(2).toArray<1>(); // three numbers were drawn for the bias, as in PyTorch 2.15
  expect(next.map((x) => x.toFixed(4))).toEqual(["0.1320", "0.3074"]);
});

describe("a module", () => {
  test("is a function of its class, and is called with the types of its forward", () => {
    const net = new Net();
    const y: Tensor = net(torch.ones(4, 2));
    expect(y.shape).toEqual([4, 1]);
    expect(typeof net).toBe("function");
    expect(net instanceof Net && net instanceof nn.Module).toBe(true);
    expect(net.constructor).toBe(Net);
    // @ts-expect-error forward takes a tensor
    expect(codeOf(() => net("text"))).toBe("E-ARG-002");
  });

  test("may have fields of a function's names", () => {
    class Named extends nn.Module {
      override name = new nn.Linear(1, 1);
      override length = new nn.Linear(1, 1);
      forward(x: Tensor): Tensor {
        return this.length(this.name(x));
      }
    }
    expect(Object.keys(new Named().stateDict())).toEqual([
      "name.weight",
      "name.bias",
      "length.weight",
      "length.bias",
    ]);
  });

  test("takes the place of a part, and forgets one that is set to null", () => {
    const net = new Net() as Net & { extra: torch.nn.Module | null };
    net.fc2 = new nn.Linear(3, 5);
    expect(net(torch.ones(1, 2)).shape).toEqual([1, 5]);
    net.extra = new nn.Linear(1, 1);
    expect(Array.from(net.namedChildren(), ([name]) => name)).toEqual(["fc1", "act", "fc2", "extra"]);
    net.extra = null;
    expect(Array.from(net.namedChildren(), ([name]) => name)).toEqual(["fc1", "act", "fc2"]);
  });

  test("registers under computed names", () => {
    const net = new Net();
    net.addModule("extra", new nn.Tanh());
    net.registerModule("more", new nn.Tanh());
    net.registerParameter("scale", new nn.Parameter(torch.ones(1)));
    net.registerBuffer("mean", torch.zeros(2));
    net.registerBuffer("none", null);
    expect(Array.from(net.namedChildren(), ([name]) => name).slice(3)).toEqual(["extra", "more"]);
    expect(Object.keys(net.stateDict()).filter((name) => !name.startsWith("fc"))).toEqual(["scale", "mean"]);
    net.registerBuffer("mean", torch.ones(2));
    expect(net.stateDict().mean.toArray()).toEqual([1, 1]);
    for (const name of ["a.b", "", "forward", "training", "act", 3 as never]) {
      expect(codeOf(() => net.registerBuffer(name, torch.ones(1)))).toBe("E-ARG-002");
    }
    expect(codeOf(() => net.addModule("x", 3 as never))).toBe("E-ARG-002");
    expect(codeOf(() => net.registerParameter("x", torch.ones(1) as never))).toBe("E-ARG-002");
    expect(codeOf(() => net.registerBuffer("x", [1] as never))).toBe("E-ARG-002");
    expect(codeOf(() => net.registerBuffer("x", null, { persist: false } as never))).toBe("E-ARG-001");
  });

  test("takes options by position or by name", () => {
    const net = new nn.Sequential(new nn.Linear(1, 1));
    for (const own of [net.parameters(false), net.parameters({ recurse: false }), net.buffers(false)])
      expect([...own]).toEqual([]);
    for (const all of [net.parameters(), net.parameters(true), net.parameters({})])
      expect([...all]).toHaveLength(2);
    expect(codeOf(() => [...net.buffers(1 as never)])).toBe("E-ARG-002");
    net.registerBuffer("scratch", torch.zeros(1), false);
    expect(net.stateDict()).not.toHaveProperty("scratch");
    const part = { "0.bias": torch.ones(1) };
    for (const result of [net.loadStateDict(part, false), net.loadStateDict(part, { strict: false })])
      expect(result.missingKeys).toEqual(["0.weight"]);
    expect(codeOf(() => net.loadStateDict(part, true))).toBe("E-NN-002");
    expect(codeOf(() => net.loadStateDict(part, false, 1 as never))).toBe("E-ARG-002");
    expect(new nn.Parameter(torch.ones(1), false).requiresGrad).toBe(false);
  });

  test("finds its parts by path", () => {
    const net = new nn.Sequential(new Net(), new nn.Sequential({ head: new nn.Linear(1, 1) }));
    expect(net.getSubmodule("0.fc2")).toBe((net.at(0) as Net).fc2);
    expect(net.getSubmodule("1.head")).toBeInstanceOf(nn.Linear);
    expect(net.getSubmodule("")).toBe(net);
    for (const path of ["0.fc3", "2", "1.head.weight", "0."]) {
      expect(codeOf(() => net.getSubmodule(path))).toBe("E-NN-001");
    }
  });

  test("lists its own tensors alone where recurse is false", () => {
    const net = new nn.Sequential(new nn.BatchNorm1d(2));
    expect([...net.parameters({ recurse: false })]).toEqual([]);
    expect([...net.at(0).parameters({ recurse: false })]).toHaveLength(2);
    expect([...net.buffers({ recurse: false })]).toEqual([]);
    expect([...net.buffers()]).toHaveLength(3);
    expect(codeOf(() => [...net.parameters({ recursive: false } as never)])).toBe("E-ARG-001");
  });

  test("applies a function to the innermost modules first", () => {
    const seen: string[] = [];
    const net = new nn.Sequential(new Net(), new nn.Tanh());
    expect(net.apply((module) => void seen.push(module.constructor.name))).toBe(net);
    expect(seen).toEqual(["Linear", "ReLU", "Linear", "Net", "Tanh", "Sequential"]);
  });

  test("an error in forward leaves the paths of later errors right", () => {
    const net = new Net();
    for (let i = 0; i < 2; i++) expect(() => net(torch.ones(1, 5))).toThrow("Net.fc1 (Linear)");
    expect(() => net.fc1(torch.ones(1, 5))).toThrow(/^Linear: expected/);
  });

  test("without forward says so, and where it stands", () => {
    class Empty extends (nn.Module as unknown as new () => Net) {}
    class Outer extends nn.Module {
      part = new Empty();
      forward(x: Tensor): Tensor {
        return this.part(x);
      }
    }
    expect(messageOf(() => new Empty()(torch.ones(1)))).toBe(
      "Empty has no forward(): calling a module runs its forward. Write forward(x) { return … } in the class. [E-NN-004]",
    );
    expect(messageOf(() => new Outer()(torch.ones(1)))).toMatch(
      /^Outer\.part \(Empty\) has no forward\(\): /,
    );
    expect(inSpanish(() => new Empty()(torch.ones(1)))).toBe(
      "Empty no tiene forward(): llamar a un módulo ejecuta su forward. Escribe forward(x) { return … } en la clase. [E-NN-004]",
    );
    class Late extends (nn.Module as unknown as new () => Net) {
      override forward = (x: Tensor) => x.mul(2);
    }
    expect(new Late()(torch.ones(1)).item()).toBe(2);
  });

  test("names itself and the cast where the input is of another dtype", () => {
    const whole = torch.tensor([[1n, 2n]]);
    expect(messageOf(() => new nn.Linear(2, 3)(whole))).toBe(
      "Linear: expected float32 input (the dtype of its weights), got int64. Write x.float(). [E-NN-003]",
    );
    expect(messageOf(() => new Net()(whole))).toMatch(
      /^Net\.fc1 \(Linear\): expected float32 .* got int64\./,
    );
    expect(inSpanish(() => new Net()(whole))).toBe(
      "Net.fc1 (Linear): se esperaba una entrada float32 (el dtype de sus pesos); llegó int64. Escribe x.float(). [E-NN-003]",
    );
    const fused = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU());
    expect(messageOf(() => fused(whole.double()))).toMatch(
      /^Sequential\.0 \(Linear\): .* got float64\. Write x\.float/,
    );
    const double = new nn.Linear(2, 3, { dtype: "float64" });
    expect(messageOf(() => double(whole.float()))).toMatch(/expected float64 .* Write x\.double\(\)/);
    expect(messageOf(() => new nn.BatchNorm1d(2)(whole))).toMatch(
      /^BatchNorm1d: expected float32 .* got int64/,
    );
    expect(double(whole.double()).dtype).toBe("float64");
  });

  test("passes on what forward gives, and as many arguments as it takes", async () => {
    class Both extends nn.Module {
      forward(x: Tensor, factor: number, ...more: number[]): [Tensor, number] {
        return [x.mul(factor), more.length];
      }
    }
    class Later extends nn.Module {
      fc = new nn.Linear(2, 2);
      async forward(x: Tensor): Promise<Tensor> {
        await Promise.resolve();
        return this.fc(x);
      }
    }
    const [product, count] = new Both()(torch.ones(2), 3, 4, 5);
    expect([product.toArray(), count]).toEqual([[3, 3], 2]);
    expect((await new Later()(torch.ones(1, 2))).shape).toEqual([1, 2]);
  });
});

describe("containers", () => {
  const [a, b, c] = [new nn.Linear(1, 1), new nn.ReLU(), new nn.Tanh()];
  test.each([
    ["Sequential", () => new nn.Sequential(a, b)],
    ["ModuleList", () => new nn.ModuleList([a, b])],
  ] as const)("%s counts, indexes, iterates and appends", (_, make) => {
    const list = make();
    expect(list.length).toBe(2);
    expect(list.append(c)).toBe(list);
    expect([...list]).toEqual([a, b, c]);
    expect([list.at(0), list.at(-1), list.at(2)]).toEqual([a, c, c]);
    expect([...list.children()]).toEqual([a, b, c]);
    for (const index of [3, -4, 0.5, "0" as never]) expect(codeOf(() => list.at(index))).toBe("E-INDEX-001");
    expect(codeOf(() => list.append(nn.Linear as never))).toBe("E-ARG-002");
    expect(() => list.append(nn.Linear as never)).toThrow("write new Linear(…)");
  });

  test("a list takes any iterable and is not called", () => {
    const list = new nn.ModuleList(new Set([a, b]));
    expect(Object.keys(list.stateDict())).toEqual(["0.weight", "0.bias"]);
    expect(codeOf(() => list())).toBe("E-NOTIMPL-001");
  });

  test("names with digits keep JavaScript's order, which is that of the positions", () => {
    const list = new nn.ModuleList(Array.from({ length: 12 }, () => new nn.Linear(1, 1, { bias: false })));
    expect(Object.keys(list.stateDict())).toEqual(Array.from({ length: 12 }, (_, i) => `${i}.weight`));
  });
});
