import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boolean, integer, nothing, number, oneOf } from "../../src/core/constraints.js";
import { AntorchaError } from "../../src/core/errors.js";
import { verbatim } from "../../src/core/messages/phrase.js";
import { absent, insteadOf, keyword, parameter, REQUIRED, signature } from "../../src/core/parameters.js";
import * as torch from "../../src/index.js";
import { tqdm } from "../../src/tqdm/index.js";
import { type Declared, declaredIn } from "../support/declared.js";
import { Dice } from "../support/dice.js";
import { describePythonOrder } from "../support/pythonOrder.js";

/** Calling as in Python: by position, by name, and both. */

const { nn, optim, data } = torch;

interface Options {
  size: number;
  ratio?: number | null;
  mode?: "up" | "down";
  flag?: boolean;
}

const layer = signature<Options>("layer", {
  size: parameter(REQUIRED, integer(1)),
  ratio: parameter(0.5, number(0, 1), nothing),
  device: absent,
  mode: parameter("up", oneOf("up", "down")),
  average: insteadOf("mode"),
  flag: keyword(false, boolean),
});

const refusal = (...args: unknown[]): string => {
  try {
    layer.read(args);
  } catch (error) {
    return String((error as Error).message);
  }
  return "nothing was thrown";
};

describe("a declaration reads", () => {
  test.each<[unknown[], object]>([
    [[4], {}],
    [[{ size: 4 }], {}],
    [[4, 1], { ratio: 1 }],
    [[4, { ratio: 1 }], { ratio: 1 }],
    [[4, null], { ratio: null }],
    [[4, undefined, undefined, "down"], { mode: "down" }],
    [[4, undefined, null, "down", null], { mode: "down" }],
    [[4, 1, { flag: true, mode: "down" }], { ratio: 1, mode: "down", flag: true }],
    [[4, undefined, { ratio: 1 }], { ratio: 1 }],
    [[4, { ratio: undefined, flag: undefined }], {}],
    [[4, { device: null, average: undefined }], {}],
    [[4, { ratio: 1 }, undefined], { ratio: 1 }],
    [[Object.assign(Object.create(null), { size: 4 })], {}],
    [
      [
        new (class {
          size = 4;
          flag = true;
        })(),
      ],
      { flag: true },
    ],
  ])("%j", (args, given) => {
    expect(layer.read(args)).toEqual({ size: 4, ratio: 0.5, mode: "up", flag: false, ...given });
  });

  test.each<[string, unknown[], string]>([
    ["what is missing", [], "layer: size is missing. [E-ARG-003]"],
    ["what is missing beside options", [{ flag: true }], "layer: size is missing. [E-ARG-003]"],
    [
      "what is of another kind",
      ["4"],
      "layer: expected size to be a whole number ≥ 1, received '4'. [E-ARG-002]",
    ],
    [
      "every kind that it may have",
      [4, "x"],
      "layer: expected ratio to be a number from 0 to 1, or null, received 'x'. [E-ARG-002]",
    ],
    [
      "a name that it does not know",
      [4, { rato: 1 }],
      "layer: unknown option 'rato'. Did you mean 'ratio'? The options are: ratio, mode, flag. [E-ARG-001]",
    ],
    ["Python's own name", [4, { Ratio_: 1 }], "Did you mean 'ratio'?"],
    [
      "what is given twice",
      [4, 1, { ratio: 1 }],
      "layer: ratio is given twice, by position and by name. [E-ARG-004]",
    ],
    [
      "too many",
      [4, 1, null, "up", null, true],
      "layer: expected at most 5 arguments by position, received 6. By name: { size, ratio, mode, flag }. [E-ARG-005]",
    ],
    ["what is not here", [4, 1, "cuda"], "unknown option 'device'. It is not needed here: leave it out."],
    ["what is not here, by name", [4, { device: "cuda" }], "option 'device'. It is not needed here"],
    ["what something else does", [4, { average: true }], "unknown option 'average'. Did you mean 'mode'?"],
    [
      "an object that is neither a value nor options",
      [{ get: 1 }],
      "expected size to be a whole number ≥ 1, received an obj",
    ],
    [
      "options that are not last",
      [{ size: 4 }, 1],
      "expected size to be a whole number ≥ 1, received an obj",
    ],
    [
      "an array instead of options",
      [4, [1]],
      "expected ratio to be a number from 0 to 1, or null, received [1]",
    ],
  ])("and tells %s", (_, args, text) => {
    expect(refusal(...args)).toContain(text);
  });

  test("an object that its position takes as a value", () => {
    const take = signature<{ source: object; n?: number }>("take", {
      source: parameter(REQUIRED, {
        accepts: (x) => typeof (x as { get?: unknown })?.get === "function",
        text: () => verbatim(""),
      }),
      n: parameter(1, integer()),
    });
    const source = { get: () => 1 };
    expect(take.read([source])).toEqual({ source, n: 1 });
    expect(take.read([source, { n: 2 }])).toEqual({ source, n: 2 });
    expect(take.read([{ source, n: 2 }])).toEqual({ source, n: 2 });
  });

  test("in Spanish", () => {
    torch.setLanguage("es");
    try {
      expect(refusal()).toBe("layer: falta size. [E-ARG-003]");
      expect(refusal(1, 1, { ratio: 1 })).toBe(
        "layer: ratio se da dos veces, por posición y por nombre. [E-ARG-004]",
      );
    } finally {
      torch.setLanguage("en");
    }
  });
});

describe("the tensor that a layer or a loss shall be called with", () => {
  const [x, y] = [torch.ones(2, 3), torch.ones(2, 3)];
  test.each<[string, () => unknown, string]>([
    [
      "CrossEntropyLoss",
      () => new nn.CrossEntropyLoss(x, y as never),
      "CrossEntropyLoss: received a tensor for sizeAverage. Make the criterion first, then call it: const criterion = new CrossEntropyLoss(); criterion(input, target). [E-NN-005]",
    ],
    ["MSELoss", () => new nn.MSELoss(x as never, y as never), "new MSELoss(); criterion(input, target)"],
    [
      "GaussianNLLLoss",
      () => new nn.GaussianNLLLoss(x as never),
      "new GaussianNLLLoss(); criterion(input, ta",
    ],
    [
      "ReLU",
      () => new nn.ReLU(x as never),
      "the layer first, then call it: const layer = new ReLU(); layer(x)",
    ],
    ["Linear", () => new nn.Linear(x as never, 3), "Linear: received a tensor for inFeatures"],
  ])("%s", (_, make, text) => {
    expect(make).toThrow(text);
  });
});

/** Values to draw from, made anew for each call: each parameter takes those that it accepts. */
const model = () => [torch.ones(2, { requiresGrad: true }), torch.ones(3, { requiresGrad: true })];
const optimizers: torch.optim.SGD[] = [];
const optimizer = () => (optimizers[0] ??= new optim.SGD(model(), { lr: 0.1, momentum: 0.5 }));
const POOL: readonly (() => unknown)[] = [
  ...[0, 1, 2, 3, 4, 7, 0.25, 0.5, 0.9, 1e-3, 1.5, -1, -2, 20, -100].map((value) => () => value),
  ...[true, false, null].map((value) => () => value),
  ..."mean sum none batchmean tanh float32 float64 int64 min max rel abs fan_in fan_out relu leaky_relu linear sigmoid"
    .split(" ")
    .map((value) => () => value),
  () => torch.tensor([1, 0.5]),
  () =>
    torch.tensor([
      [0.2, 0.8],
      [0.5, 0.5],
      [1, 0],
    ]),
  () => [0.8, 0.95],
  () => [2, 3],
  () => [3],
  () => new torch.Generator(3),
  () => (epoch: number) => 0.9 ** epoch,
  model,
  optimizer,
  () => [new optim.lrScheduler.StepLR(optimizer(), 2), new optim.lrScheduler.ExponentialLR(optimizer(), 0.9)],
  () => [torch.ones(2, 3, { requiresGrad: true })],
  () => new nn.Linear(2, 1),
  () => new data.TensorDataset(torch.ones(5, 2)),
  () => [new data.TensorDataset(torch.ones(4, 2)), new data.TensorDataset(torch.zeros(2, 2))],
];

/** What comes before the declared arguments: one of these lists. */
const LEADS: readonly (() => unknown[])[] = [
  () => [
    torch.tensor([
      [0.2, 0.8],
      [0.5, 0.5],
      [0.9, 0.1],
    ]),
    torch.tensor([
      [0.2, 0.8],
      [0.5, 0.5],
      [1, 0],
    ]),
    torch.ones(3, 2),
  ],
  () => [
    torch.tensor([
      [0.2, 0.8],
      [0.5, 0.5],
      [0.9, 0.1],
    ]),
    torch.tensor([0n, 1n, 1n]),
    1,
  ],
  () => [torch.ones(4, 2), torch.zeros(2), torch.ones(2)],
  () => [torch.ones(2, 2), torch.tensor([1n, -1n, -1n, 0n]).reshape(2, 2), torch.ones(2)],
  () => [torch.tensor([0n, 1n]), torch.tensor([1n, 0n]), torch.ones(2)],
  () => [torch.ones(4, 2, 3), torch.ones(3), torch.ones(3)],
];

/** Of functions that take something else before. */
const OWN_LEADS: Readonly<Record<string, readonly (() => unknown[])[]>> = {
  "torch.split": [() => [torch.ones(2, 3), 1]],
  "torch.splitWithSizes": [() => [torch.ones(2, 3), [1, 1]]],
  "torch.chunk": [() => [torch.ones(2, 3), 2]],
  "torch.tensorSplit": [() => [torch.ones(2, 3), [1]]],
  "torch.roll": [() => [torch.ones(2, 3), 1], () => [torch.ones(2, 3), [1]]],
  "torch.scatterReduce": [() => [torch.ones(3), 0, torch.tensor([0n, 0n]), torch.ones(2), "sum"]],
  "torch.indexReduce": [() => [torch.ones(3), 0, torch.tensor([0n, 0n]), torch.ones(2), "prod"]],
  "torch.indexPut": [() => [torch.ones(3), [torch.tensor([0n, 0n])], torch.ones(2)]],
  "torch.put": [() => [torch.ones(3), torch.tensor([0n, 0n]), torch.ones(2)]],
  "torch.takeAlongDim": [() => [torch.ones(3), torch.tensor([0n, 0n])]],
  "nn.functional.pad": [() => [torch.ones(2, 3), [1, 0]]],
  "torch.diagonalScatter": [() => [torch.ones(2, 2), torch.zeros(2)]],
};

/** Everything that can be seen of a result. */
function face(value: unknown, depth = 0): unknown {
  if (value instanceof torch.Tensor) return [value.dtype, value.shape, value.toArray()];
  if (Array.isArray(value)) return value.map((one) => face(one, depth + 1));
  if (value instanceof torch.Generator) return "generator";
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return value;
  const fields =
    depth > 2
      ? []
      : Object.entries(value)
          .filter(([key]) => key !== "number")
          .map(([key, field]) => [key, face(field, depth + 1)]);
  return [String(value), Object.fromEntries(fields)];
}

function outcome(
  { call, lead }: Declared,
  leads: () => unknown[],
  args: () => readonly unknown[],
): [boolean, unknown] {
  torch.manualSeed(1);
  optimizers.length = 0;
  try {
    return [true, face(call(...leads().slice(0, lead), ...args()))];
  } catch (error) {
    if (!(error instanceof AntorchaError)) throw error;
    return [false, error.message];
  }
}

const doors: Readonly<Record<string, object>> = {
  torch,
  nn,
  "nn.functional": nn.functional,
  "nn.init": nn.init,
  "nn.utils": nn.utils,
  optim,
  "optim.lrScheduler": optim.lrScheduler,
  "optim.swaUtils": optim.swaUtils,
  data,
};
const all = Object.entries(doors).flatMap(([door, names]) => declaredIn(door, names));

describePythonOrder([...all, ...declaredIn("tqdm", { tqdm })], {
  fixture: "core/signatures.json",
  leftOut: ["stacklevel", "dtype", "minValue", "maxValue", "differentiable", "gui", "out"],
  ours: ["onUpdate"],
});

describe("whatever declares its parameters", () => {
  beforeAll(() => torch.warnings.setHandler(() => {}));
  afterAll(() => torch.warnings.setHandler(null));

  test("is found", () => {
    expect(all.length).toBeGreaterThan(60);
  });

  test.each(all.map((one) => [one.name, one] as const))("%s gives the same in every form", (name, one) => {
    const { parameters, positional } = one.signature;
    const dice = new Dice(name.length);
    let succeeded = 0;
    for (let round = 0; round < 60; round++) {
      // Which parameters are given, and the makers of their values.
      const given = new Map<string, () => unknown>();
      for (const [key, { allowed, default: otherwise, absent: gone }] of Object.entries(parameters)) {
        if (otherwise !== REQUIRED && dice.int(0, 2) > 0) continue;
        const fits = (value: unknown) => allowed.some((kind) => kind.accepts(value));
        const makers = gone ? [() => null] : POOL.filter((make) => fits(make()));
        if (makers.length > 0) given.set(key, makers[dice.int(0, makers.length - 1)]);
      }
      const leads = dice.pick(OWN_LEADS[name] ?? LEADS);
      const form = (count: number): unknown[] => {
        const first = positional.slice(0, count).map((key) => given.get(key)?.());
        const rest = [...given].filter(([key]) => !positional.slice(0, count).includes(key));
        return rest.length === 0 && count > 0
          ? first
          : [...first, Object.fromEntries(rest.map(([key, make]) => [key, make()]))];
      };
      const [worked, byName] = outcome(one, leads, () => form(0));
      if (worked) succeeded++;
      for (const count of [positional.length, dice.int(0, positional.length)])
        expect(
          outcome(one, leads, () => form(count)),
          `${name}, ${count} by position`,
        ).toEqual([worked, byName]);
    }
    expect(succeeded, `calls of ${name} that worked`).toBeGreaterThan(0);
  });

  test.each(all.map((one) => [one.name, one] as const))("%s refuses what is no argument of it", (_, one) => {
    const { positional } = one.signature;
    const codes = (args: readonly unknown[]) => {
      const [worked, text] = outcome(one, LEADS[0], () => args);
      return worked ? "worked" : /E-\w+-\d+/.exec(String(text))?.[0];
    };
    expect(codes([{ noSuchOption: 1 }])).toMatch(/E-ARG-00[12]/);
    const tooMany = Array.from({ length: positional.length + 1 }, () => 1);
    expect(codes(tooMany)).toMatch(/E-ARG-00[25]|E-NN-005/);
  });
});
