import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import * as torch from "../../src/index.js";

/**
 * What every module must do, layers, losses and containers alike. A new one is one line in CASES and its line in
 * tools/reference/nn/modules.py; when the suite is green, it is done.
 */

const { nn } = torch;
type Module = torch.nn.Module;
type Tensor = torch.Tensor;

export interface ModuleCase {
  /** Its name in the fixture: what PyTorch prints, registers and computes. */
  readonly name: string;
  readonly make: () => Module;
  /** Arguments with which the constructor must throw, naming the class. */
  readonly refuses?: readonly (readonly unknown[])[];
  /** Written with an array where PyTorch has a ModuleList: the same in everything but the names of its children. */
  readonly array?: boolean;
}

interface Recorded {
  readonly shape: number[];
  readonly dtype: DType;
  readonly data: (number | "nan")[];
}

interface Fixture {
  readonly printed: string;
  readonly stateDict: Record<string, number[]>;
  readonly parameters: string[];
  readonly buffers: string[];
  readonly children: string[];
  readonly inputs?: Recorded[];
  readonly output?: Recorded;
  readonly empty?: Recorded;
}

const { origin, cases: FIXTURES } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/modules.json", import.meta.url), "utf8"),
) as { origin: { seed: number }; cases: Record<string, Fixture> };

/** The names of everything that PyTorch's script recorded. */
export const RECORDED = Object.keys(FIXTURES);

const SEED = origin.seed;
const numbers = ({ data }: Recorded) => data.map((x) => (x === "nan" ? Number.NaN : x));
const toTensor = (x: Recorded) => torch.tensor(numbers(x), { dtype: x.dtype }).reshape(x.shape);
const flat = (x: Tensor) => x.detach().reshape(-1).toArray<1>();
const bits = (x: Tensor) => [x.dtype, ...x.shape, ...flat(x)];
const isFloat = (x: Tensor) => x.dtype.startsWith("float");

function expectClose(found: Tensor, expected: readonly number[], tolerance: number): void {
  const values = flat(found);
  expect(values).toHaveLength(expected.length);
  const size = Math.max(1, ...expected.filter((x) => !Number.isNaN(x)).map(Math.abs));
  values.forEach((value, i) => {
    if (Number.isNaN(expected[i])) expect(value).toBeNaN();
    else
      expect(Math.abs(value - expected[i]), `${value} ${expected[i]}`).toBeLessThanOrEqual(tolerance * size);
  });
}

/** The module with the parameters that PyTorch drew for the fixture. */
function made({ make }: ModuleCase, seed = SEED): Module {
  torch.manualSeed(seed);
  return make();
}

/** Everything the suite asks of one module. */
export function checkModule(c: ModuleCase): void {
  const fixture = FIXTURES[c.name];
  if (fixture === undefined) throw new Error(`no fixture for ${c.name}: run tools/reference/nn/modules.py`);
  describe(c.array ? `${c.name}, written with an array` : c.name, () => {
    checkFace(c, fixture);
    checkState(c, fixture);
    if (fixture.inputs !== undefined) checkCalls(c, fixture as Required<Fixture>);
    if (fixture.parameters.length > 0 && fixture.inputs !== undefined)
      checkLearning(c, fixture as Required<Fixture>);
    test.each((c.refuses ?? []).map((args) => [inspect(args), args] as const))("refuses %s", (_, args) => {
      const type = made(c).constructor as new (...args: unknown[]) => Module;
      const error = thrown(() => new type(...args));
      expect(error.code).toMatch(/^E-(ARG-00[1-5]|NN-005)$/);
      expect(error.message).toContain(type.name);
    });
  });
}

function thrown(run: () => unknown): torch.AntorchaError {
  try {
    run();
  } catch (error) {
    if (error instanceof torch.AntorchaError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** How it looks from outside: text, names, modes. */
function checkFace(c: ModuleCase, fixture: Fixture): void {
  test("prints as PyTorch's", () => {
    const module = made(c);
    expect(String(module)).toBe(fixture.printed);
    expect(inspect(module)).toBe(fixture.printed);
  });

  test("registers under PyTorch's names, in the order of the fields", () => {
    const module = made(c);
    expect(Array.from(module.namedParameters(), ([name]) => name)).toEqual(fixture.parameters);
    expect(Array.from(module.namedBuffers(), ([name]) => name)).toEqual(fixture.buffers);
    expect([...module.parameters()].every((p) => p instanceof nn.Parameter && p.requiresGrad)).toBe(true);
    if (c.array !== true)
      expect(Array.from(module.namedChildren(), ([name]) => name)).toEqual(fixture.children);
    for (const [path, part] of module.namedModules()) expect(module.getSubmodule(path)).toBe(part);
  });

  test("train and eval reach every module", () => {
    const module = made(c);
    const modes = () => new Set(Array.from(module.modules(), ({ training }) => training));
    expect([...modes()]).toEqual([true]);
    expect(module.eval()).toBe(module);
    expect([...modes()]).toEqual([false]);
    expect(module.train()).toBe(module);
    expect([...modes()]).toEqual([true]);
    expect(thrown(() => module.train("yes" as never)).code).toBe("E-ARG-002");
  });

  test("is frozen and thawed", () => {
    const module = made(c);
    module.requiresGrad_(false);
    expect([...module.parameters()].some((p) => p.requiresGrad)).toBe(false);
    module.requiresGrad_();
    expect([...module.parameters()].every((p) => p.requiresGrad)).toBe(true);
  });

  test("double() and float() keep the parameters the same objects", () => {
    const module = made(c);
    const [before, buffers] = [[...module.parameters()], [...module.buffers()]];
    const values = before.map(flat);
    const types = buffers.map((x) => x.dtype);
    expect(module.double()).toBe(module);
    [...module.parameters()].forEach((p, i) => {
      expect(p).toBe(before[i]);
      expect(p.dtype).toBe("float64");
      expect(p.requiresGrad && p.isLeaf).toBe(true);
      expect(flat(p)).toEqual(values[i]);
    });
    [...module.buffers()].forEach((x, i) => {
      expect(x.dtype).toBe(types[i] === "float32" ? "float64" : types[i]);
    });
    module.float();
    expect([...module.parameters()].map(bits)).toEqual(
      before.map((p, i) => ["float32", ...p.shape, ...values[i]]),
    );
    expect(thrown(() => module.to("int64")).code).toBe("E-DTYPE-001");
  });
}

/** The state dict: names, loading, refusals. */
function checkState(c: ModuleCase, fixture: Fixture): void {
  const names = Object.keys(fixture.stateDict);
  const state = (module: Module) => Object.entries(module.stateDict()).map(([name, x]) => [name, ...bits(x)]);

  test("has PyTorch's state dict", () => {
    const shapes = Object.entries(made(c).stateDict()).map(([name, x]) => [name, x.shape]);
    expect(shapes).toEqual(Object.entries(fixture.stateDict));
  });

  test("loads what another saved, as object and as map", () => {
    const source = made(c, 1).stateDict();
    const target = made(c, 2);
    expect(target.loadStateDict(source)).toEqual({ missingKeys: [], unexpectedKeys: [] });
    expect(state(target)).toEqual(Object.entries(source).map(([name, x]) => [name, ...bits(x)]));
    expect(target.loadStateDict(new Map(Object.entries(source))).missingKeys).toEqual([]);
  });

  test("loads nothing where something does not fit", () => {
    const source = made(c, 1).stateDict();
    const target = made(c, 2);
    const before = state(target);
    const refused = (given: unknown, ...words: string[]) => {
      const error = thrown(() => target.loadStateDict(given as never));
      for (const word of words) expect(error.message).toContain(word);
      expect(state(target)).toEqual(before);
      return error.code;
    };
    expect(refused({ ...source, extra: torch.ones(1) }, "Unexpected: extra")).toBe("E-NN-002");
    expect(refused(null)).toBe("E-ARG-002");
    expect(refused([])).toBe("E-ARG-002");
    for (const wrong of [["1"], [null], { 0: 1 }, "1"])
      expect(refused({ ...source, extra: wrong }, "extra")).toBe("E-ARG-002");
    expect(refused({ ...source, extra: [1] }, "Unexpected: extra")).toBe("E-NN-002"); // a tensor, as JSON has it
    expect(thrown(() => target.loadStateDict(source, { stict: true } as never)).code).toBe("E-ARG-001");
    for (const name of names) {
      const { [name]: taken, ...rest } = source;
      expect(refused(rest, `Missing: ${name}`)).toBe("E-NN-002");
      const wrong = { ...source, [name]: torch.ones([...taken.shape, 2]) };
      expect(refused(wrong, `${name}: [${[...taken.shape, 2].join(", ")}]`)).toBe("E-NN-002");
      expect(thrown(() => target.loadStateDict(wrong, { strict: false })).code).toBe("E-NN-002");
      expect(state(target)).toEqual(before);
    }
  });

  test("loads the rest where strict is false", () => {
    const source = made(c, 1).stateDict();
    const target = made(c, 2);
    const given = { ...Object.fromEntries(Object.entries(source).slice(1)), extra: torch.ones(1) };
    expect(target.loadStateDict(given, { strict: false })).toEqual({
      missingKeys: names.slice(0, 1),
      unexpectedKeys: ["extra"],
    });
    for (const name of names.slice(1)) expect(bits(target.stateDict()[name])).toEqual(bits(source[name]));
  });

  test("the state dict shares the model's memory and is outside the graph", () => {
    const module = made(c);
    const saved = module.stateDict();
    for (const [name, parameter] of module.namedParameters()) {
      expect(saved[name].requiresGrad).toBe(false);
      torch.noGrad(() => parameter.add_(1));
      expect(flat(saved[name])).toEqual(flat(parameter));
    }
  });
}

/** Calls: values, hooks, sizes. */
function checkCalls(c: ModuleCase, fixture: Required<Fixture>): void {
  const inputs = () => fixture.inputs.map(toTensor);
  const callOf = (module: Module, given: readonly Tensor[] = inputs()) => module(...given) as Tensor;

  test("gives PyTorch's values, shape and dtype", () => {
    const output = callOf(made(c).eval());
    expect(output.shape).toEqual(fixture.output.shape);
    expect(output.dtype).toBe(fixture.output.dtype);
    expectClose(output, numbers(fixture.output), 5e-7);
  });

  test("gives the same called, through forward, in float64, and loaded", () => {
    const module = made(c).eval();
    const output = callOf(module);
    expect(bits(module.forward(...inputs()))).toEqual(bits(output));
    const other = made(c, 1).eval();
    other.loadStateDict(module.stateDict());
    expect(bits(callOf(other))).toEqual(bits(output));
    const doubles = inputs().map((x) => (isFloat(x) ? x.double() : x));
    const precise = callOf(module.double(), doubles);
    expect(precise.dtype).toBe("float64");
    expectClose(precise, flat(output), 5e-6);
  });

  if ("empty" in fixture) {
    test("takes no samples at all", () => {
      const none = inputs().map((x) => x.narrow(0, 0, 0));
      const output = callOf(made(c).eval(), none);
      expect(output.shape).toEqual(fixture.empty.shape);
      expectClose(output, numbers(fixture.empty), 0);
    });
  }

  test("changes neither input nor mode", () => {
    const [module, given] = [made(c), inputs()];
    const before = given.map(bits);
    callOf(module, given);
    expect(given.map(bits)).toEqual(before);
    expect(module.training).toBe(true);
  });

  test("calls its hooks", () => {
    const module = made(c).eval();
    const plain = bits(callOf(module));
    const calls: string[] = [];
    const first = module.registerForwardPreHook((own, args) => {
      expect(own).toBe(module);
      expect(args).toHaveLength(fixture.inputs.length);
      calls.push("pre");
    });
    const once = module.registerForwardPreHook(() => {
      calls.push("once");
      once.remove();
    });
    const last = module.registerForwardHook((own, args, output) => {
      expect(own).toBe(module);
      expect(args).toHaveLength(fixture.inputs.length);
      expect(bits(output as Tensor)).toEqual(plain);
      calls.push("post");
      return null;
    });
    expect(bits(callOf(module))).toEqual(plain);
    expect(calls).toEqual(["pre", "once", "post"]);
    callOf(module);
    expect(calls).toEqual(["pre", "once", "post", "pre", "post"]);
    module.forward(...inputs());
    expect(calls).toHaveLength(5);
    first.remove();
    last.remove();
    last.remove();
    callOf(module);
    expect(calls).toHaveLength(5);

    const marker = torch.tensor(7);
    const given = inputs();
    const swap = module.registerForwardPreHook((_, args) => [given[0], ...args.slice(1)]);
    const replace = module.registerForwardHook(() => marker);
    const seen: unknown[] = [];
    const look = module.registerForwardHook((_, args, output) => void seen.push(args[0], output));
    expect(callOf(module)).toBe(marker);
    expect(seen[0] === given[0] && seen[1] === marker).toBe(true);
    for (const hook of [swap, replace, look]) hook.remove();
    expect(bits(callOf(module))).toEqual(plain);
  });
}

/** Gradients and steps. */
function checkLearning(c: ModuleCase, fixture: Required<Fixture>): void {
  const inputs = (dtype: "float32" | "float64") =>
    fixture.inputs.map(toTensor).map((x) => (isFloat(x) ? x.to(dtype) : x));

  test("passes gradcheck in float64, by its inputs and its parameters", () => {
    for (const training of [false, true]) {
      const module = made(c).double().train(training);
      // What is drawn anew in each call has no difference quotient.
      if (training && [...module.modules()].some((part) => part instanceof nn.Dropout)) continue;
      const given = inputs("float64");
      const floats = given.filter(isFloat);
      const owners = Array.from(module.namedParameters(), ([path]) => {
        const at = path.lastIndexOf(".");
        return [module.getSubmodule(path.slice(0, Math.max(at, 0))), path.slice(at + 1)] as const;
      });
      const values = [...module.parameters()].map((p) => p.detach());
      const fn = (...leaves: Tensor[]) => {
        const args = given.map((x) => (isFloat(x) ? (leaves.shift() as Tensor) : x));
        owners.forEach(([owner, key], i) => {
          // Hidden from the walk over the fields, which wants parameters.
          Object.defineProperty(owner, key, { value: leaves[i], enumerable: false, configurable: true });
        });
        return module(...args) as Tensor;
      };
      expect(torch.autograd.gradcheck(fn, [...floats, ...values])).toBe(true);
    }
  });

  test("one optimizer step changes every parameter that has a gradient", () => {
    const module = made(c);
    const optimizer = new torch.optim.SGD(module.parameters(), { lr: 0.5 });
    const before = [...module.parameters()].map(flat);
    const output = module(...inputs("float32")) as Tensor;
    const weights = torch
      .arange(1, output.numel() + 1)
      .float()
      .reshape(output.shape);
    output.mul(weights).sum().backward();
    const gradients = [...module.parameters()].map((p) => flat(p.grad as Tensor));
    optimizer.step();
    const moved = Array.from(module.parameters(), (p, i) => String(flat(p)) !== String(before[i]));
    expect(moved).toContain(true);
    gradients.forEach((gradient, i) => {
      if (gradient.some((x) => Math.abs(x) > 1e-4)) expect(moved[i]).toBe(true);
    });
    module.zeroGrad();
    expect([...module.parameters()].every((p) => p.grad === null)).toBe(true);
  });
}
