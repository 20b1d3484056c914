import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ErrorCode } from "../../src/core/errors.js";
import type { WarningCode } from "../../src/core/warnings.js";
import * as torch from "../../src/index.js";

/**
 * What beginners do wrong, and what Antorcha says: each situation through the public API, in both languages, with what
 * was expected, what came and what to do.
 */
const { nn, optim, data } = torch;

type Words = readonly (string | RegExp)[];

interface Lesson {
  readonly situation: string;
  readonly code: ErrorCode | WarningCode;
  readonly run: () => unknown;
  readonly en: Words;
  readonly es: Words;
}

const randn = (...shape: number[]) => torch.randn(shape);
const labels = (...values: number[]) => torch.tensor(values, { dtype: "int64" });
const parameter = (...values: number[]) => torch.tensor(values, { requiresGrad: true });

class Net extends nn.Module {
  net = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3));
  forward(x: torch.Tensor): torch.Tensor {
    return this.net(x);
  }
}

class Mismatched extends nn.Module {
  net = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(128, 3));
  forward(x: torch.Tensor): torch.Tensor {
    return this.net(x);
  }
}

class Part extends nn.Module {
  parts: torch.nn.Module[] = [];
  forward(x: torch.Tensor): torch.Tensor {
    return x;
  }
}

/** Two modules, each a part of the other. */
function cyclic(): torch.nn.Module {
  const [a, b] = [new Part(), new Part()];
  a.parts.push(b);
  b.parts.push(a);
  return a;
}

const ERRORS: readonly Lesson[] = [
  {
    situation: "Linear is fed the wrong number of features",
    code: "E-LINEAR-001",
    run: () => new Mismatched()(randn(32, 4)),
    en: [
      "Mismatched.net.2 (Linear)",
      "expected input of shape [*, 128]",
      "got [32, 8]",
      "new Linear(8, 3)",
      "flatten",
    ],
    es: [
      "Mismatched.net.2 (Linear)",
      "entrada de forma [*, 128]",
      "llegó [32, 8]",
      "new Linear(8, 3)",
      "flatten",
    ],
  },
  {
    situation: "Linear is fed the wrong number of features, without a model around it",
    code: "E-LINEAR-001",
    run: () => new nn.Linear(4, 3)(randn(32, 5)),
    en: [/^Linear: /, "[*, 4]", "[32, 5]", "new Linear(5, 3)"],
    es: [/^Linear: /, "[*, 4]", "[32, 5]", "new Linear(5, 3)"],
  },
  {
    situation: "BatchNorm on a batch of one while training",
    code: "E-BATCH-002",
    run: () => new nn.Sequential(new nn.BatchNorm1d(4))(randn(1, 4)),
    en: [
      "Sequential.0 (BatchNorm1d)",
      "more than one value per channel",
      "larger batchSize",
      "dropLast: true",
    ],
    es: ["Sequential.0 (BatchNorm1d)", "más de un valor por canal", "batchSize mayor", "dropLast: true"],
  },
  {
    situation: "one sample without a batch dimension, into BatchNorm",
    code: "E-BATCH-001",
    run: () => new nn.Sequential(new nn.Linear(4, 8), new nn.BatchNorm1d(8))(randn(4)),
    en: ["Sequential.1 (BatchNorm1d)", "input of shape [N, 8] or [N, 8, L]", "got [8]", "x.unsqueeze(0)"],
    es: [
      "Sequential.1 (BatchNorm1d)",
      "una entrada de forma [N, 8] o [N, 8, L]",
      "llegó [8]",
      "x.unsqueeze(0)",
    ],
  },
  {
    situation: "one sample without a batch dimension, into the loss",
    code: "E-BATCH-001",
    run: () => new nn.CrossEntropyLoss()(randn(3), labels(1)),
    en: ["CrossEntropyLoss", "outputs of shape [N, 3]", "got [3]", "x.unsqueeze(0)"],
    es: ["CrossEntropyLoss", "salidas de forma [N, 3]", "llegó [3]", "x.unsqueeze(0)"],
  },
  {
    situation: "the number of samples put into inputShape",
    code: "E-INPUT-001",
    run: () => torch.summary(new Net(), { inputShape: [150, 4] }),
    en: ["inputShape must not include the number of samples", "got [150, 4]", "use [4]"],
    es: ["inputShape no debe incluir el número de muestras", "llegó [150, 4]", "usa [4]"],
  },
  {
    situation: "the number of images put into inputShape",
    code: "E-INPUT-001",
    run: () =>
      torch.summary(new nn.Sequential(new nn.Flatten(), new nn.Linear(784, 10)), {
        inputShape: [60, 28, 28],
      }),
    en: ["got [60, 28, 28]", "use [28, 28]"],
    es: ["llegó [60, 28, 28]", "usa [28, 28]"],
  },
  {
    situation: "MSE of [n, 1] against [n]",
    code: "E-LOSS-001",
    run: () => new nn.MSELoss()(randn(5, 1), randn(5)),
    en: ["MSELoss", "same shape", "[5, 1] and [5]", "y.unsqueeze(1)"],
    es: ["MSELoss", "misma forma", "[5, 1] y [5]", "Usa y.unsqueeze(1)"],
  },
  {
    situation: "MSE of [n] against [n, 1]",
    code: "E-LOSS-001",
    run: () => new nn.MSELoss()(randn(5), randn(5, 1)),
    en: ["[5] and [5, 1]", "y.squeeze(1)"],
    es: ["[5] y [5, 1]", "Usa y.squeeze(1)"],
  },
  {
    situation: "BCE of shapes that only a reshape can bring together",
    code: "E-LOSS-001",
    run: () => new nn.BCELoss()(torch.rand(4, 2), torch.rand(4)),
    en: ["BCELoss", "Reshape one of them"],
    es: ["BCELoss", "reshape"],
  },
  {
    situation: "a label as large as the number of outputs",
    code: "E-LABEL-001",
    run: () => new nn.CrossEntropyLoss()(randn(3, 10), labels(1, 10, 2)),
    en: ["label 10, but only 10 outputs (0–9)", "1-based"],
    es: ["etiqueta 10, pero solo hay 10 salidas (0–9)", "¿Empiezan las etiquetas en 1"],
  },
  {
    situation: "a negative label",
    code: "E-LABEL-001",
    run: () => new nn.NLLLoss()(randn(2, 3).logSoftmax(1), labels(1, -1)),
    en: ["NLLLoss", "label -1, but only 3 outputs (0–2)"],
    es: ["NLLLoss", "etiqueta -1, pero solo hay 3 salidas (0–2)"],
  },
  {
    situation: "one-hot rows of whole numbers where classes are expected",
    code: "E-LABEL-002",
    run: () => new nn.CrossEntropyLoss()(randn(2, 3), torch.eye(3).long().at([0, 2])),
    en: ["class labels of shape [2] (0–2)", "[2, 3]", "one-hot", "y.argmax(1)"],
    es: ["etiquetas de clase de forma [2] (0–2)", "[2, 3]", "one-hot", "y.argmax(1)"],
  },
  {
    situation: "BCE of what lies outside [0, 1]",
    code: "E-BCE-001",
    run: () => new nn.BCELoss()(torch.tensor([0.5, 1.5]), torch.tensor([0, 1])),
    en: ["BCELoss", "the input must lie between 0 and 1", "BCEWithLogitsLoss"],
    es: ["BCELoss", "la entrada debe estar entre 0 y 1", "BCEWithLogitsLoss"],
  },
  {
    situation: "BCE of a target outside [0, 1]",
    code: "E-BCE-001",
    run: () => new nn.BCELoss()(torch.tensor([0.5, 0.5]), torch.tensor([0, 2])),
    en: ["the target must lie"],
    es: ["el objetivo debe estar"],
  },
  {
    situation: "an input of another dtype than the layer's",
    code: "E-NN-003",
    run: () => new nn.Linear(4, 3)(randn(2, 4).double()),
    en: ["Linear", "expected float32", "got float64", "x.float()"],
    es: ["Linear", "se esperaba una entrada float32", "llegó float64", "x.float()"],
  },
  {
    situation: "mixed dtypes",
    code: "E-DTYPE-002",
    run: () => randn(2, 4).double().matmul(randn(4, 3)),
    en: ["float64 and float32", '.to("float32")', '.to("float64")'],
    es: ["float64 y float32", '.to("float32")', '.to("float64")'],
  },
  {
    situation: "a second backward on a freed graph",
    code: "E-GRAD-001",
    run: () => {
      const loss = parameter(1, 2).pow(2).sum();
      loss.backward();
      loss.backward();
    },
    en: ["already used and freed", "reuse a loss", "detach()", "retainGraph: true"],
    es: ["ya se usó y se liberó", "Reutilizaste una pérdida", "detach()", "retainGraph: true"],
  },
  {
    situation: "an in-place change of a value that backward needs",
    code: "E-GRAD-002",
    run: () => {
      const a = parameter(1, 2, 3).exp();
      const loss = a.mul(2).sum();
      a.mul_(3);
      loss.add(a.sum()).backward();
    },
    en: ["exp needs a tensor of shape [3]", "mul_ has changed it in place", "clone()"],
    es: ["exp necesita", "forma [3]", "mul_ lo modificó", "clone()"],
  },
  {
    situation: "an in-place change of a parameter while gradients are recorded",
    code: "E-GRAD-005",
    run: () => parameter(1, 2).add_(1),
    en: ["add_", "a leaf tensor", "torch.noGrad"],
    es: ["add_", "un tensor hoja", "torch.noGrad"],
  },
  {
    situation: "backward on more than one number",
    code: "E-GRAD-004",
    run: () => parameter(1, 2).mul(2).backward(),
    en: ["one number", "shape [2]", "loss.mean().backward()"],
    es: ["un solo número", "forma [2]", "loss.mean().backward()"],
  },
  {
    situation: "backward on a loss that depends on no parameter",
    code: "E-GRAD-003",
    run: () => torch.noGrad(() => new Net()(randn(2, 4)).sum()).backward(),
    en: ["depends on no tensor that requires a gradient", "noGrad", "detach()", "item()"],
    es: ["no depende de ningún tensor que requiera gradiente", "noGrad", "detach()", "item()"],
  },
  // Beside the first ten: names from Python, forgotten awaits, things of the wrong kind.
  {
    situation: "an option under its Python name",
    code: "E-ARG-001",
    run: () => new data.DataLoader(new data.TensorDataset(randn(4)), { batch_size: 2 } as never),
    en: [
      "DataLoader",
      "unknown option 'batch_size'",
      "Did you mean 'batchSize'?",
      "The options are: batchSize, shuffle",
    ],
    es: [
      "DataLoader",
      "opción desconocida 'batch_size'",
      "¿Querías decir 'batchSize'?",
      "Las opciones son: batchSize",
    ],
  },
  {
    situation: "a forgotten await",
    code: "E-ARG-002",
    run: () => new nn.Linear(4, 3)(Promise.resolve(randn(2, 4)) as never),
    en: ["Linear", "the input to be a tensor", "a promise (is an await missing?)"],
    es: ["Linear", "la entrada fuera un tensor", "una promesa (¿falta un await?)"],
  },
  {
    situation: "a nested array where a tensor is expected",
    code: "E-ARG-002",
    run: () => new Net()([[1, 2, 3, 4]] as never),
    en: ["Net.net.0 (Linear)", "torch.tensor(…)", "received [[1, 2, 3, 4]]"],
    es: ["Net.net.0 (Linear)", "torch.tensor(…)", "se recibió [[1, 2, 3, 4]]"],
  },
  {
    situation: "the mean of whole numbers",
    code: "E-DTYPE-001",
    run: () => labels(1, 2).mean(),
    en: [/^mean: expected a float tensor, received int64\. Cast with \.to\("float32"\)\. \[/],
    es: [
      /^mean: se esperaba un tensor de coma flotante; se recibió int64\. Convierte con \.to\("float32"\)\. \[/,
    ],
  },
  {
    situation: "floats for an index",
    code: "E-DTYPE-001",
    run: () => randn(3).at(torch.tensor([0, 2])),
    en: [/int64 or bool, received float32\. Cast with \.to\("int64"\)\. \[/],
    es: [/int64 o bool; se recibió float32\. Convierte con \.to\("int64"\)\. \[/],
  },
  {
    situation: "the difference of booleans",
    code: "E-DTYPE-001",
    run: () => randn(3).gt(0).sub(randn(3).gt(0)),
    en: ["use logicalNot or ne", 'Cast with .to("int64").'],
    es: ["usa logicalNot o ne", 'Convierte con .to("int64").'],
  },
  {
    situation: "a tensor sent to a device",
    code: "E-ARG-002",
    run: () => randn(2).to("cuda:0" as never),
    en: ["no devices here: leave it out", "received 'cuda:0'"],
    es: ["no hay dispositivos: quítalo", "se recibió 'cuda:0'"],
  },
  {
    situation: "a model sent to a device",
    code: "E-ARG-002",
    run: () => new Net().to("cuda" as never),
    en: ["Module.to: expected dtype to be", "no devices here: leave it out", "received 'cuda'"],
    es: ["Module.to: se esperaba que dtype fuera", "no hay dispositivos: quítalo", "se recibió 'cuda'"],
  },
  {
    situation: "a device as an option",
    code: "E-ARG-001",
    run: () => torch.zeros(2, { device: "cpu" } as never),
    en: ["zeros: unknown option 'device'. It is not needed here: leave it out. The options", "requiresGrad"],
    es: ["zeros: opción desconocida 'device'. Aquí no hace falta: quítala. Las opciones", "requiresGrad"],
  },
  ...["numWorkers", "pin_memory"].map(
    (key): Lesson => ({
      situation: `${key} of a DataLoader`,
      code: "E-ARG-001",
      run: () => new data.DataLoader(new data.TensorDataset(randn(4)), { [key]: 2 } as never),
      en: [`unknown option '${key}'. It is not needed here: leave it out.`],
      es: [`opción desconocida '${key}'. Aquí no hace falta: quítala.`],
    }),
  ),
  ...[{ retain_graph: true }, { retainGraph: true }].map(
    (options): Lesson => ({
      situation: `${Object.keys(options)} as the first argument of backward`,
      code: "E-ARG-002",
      run: () =>
        parameter(1)
          .sum()
          .backward(options as never),
      en: ["options come second: backward(null, { retainGraph: true })", `received an object (Object)`],
      es: ["opciones van detrás: backward(null, { retainGraph: true })", `recibió un objeto (Object)`],
    }),
  ),
  {
    situation: "weights of classes that are no tensor",
    code: "E-ARG-002",
    run: () => new nn.CrossEntropyLoss({ weight: [1, 2] as never }),
    en: ["CrossEntropyLoss: expected weight to be a tensor (torch.tensor(…) makes one), received [1, 2]"],
    es: ["CrossEntropyLoss: se esperaba que weight fuera un tensor (torch.tensor(…) crea uno)"],
  },
  {
    situation: "weights of positives that are no tensor",
    code: "E-ARG-002",
    run: () => new nn.BCEWithLogitsLoss({ posWeight: 3 as never }),
    en: ["BCEWithLogitsLoss: expected posWeight to be a tensor", "received 3"],
    es: ["BCEWithLogitsLoss: se esperaba que posWeight fuera un tensor", "se recibió 3"],
  },
  {
    situation: "a tensor larger than any memory",
    code: "E-ENGINE-001",
    run: () => torch.ones(40_000, 40_000),
    en: [/a tensor of 6\.0 GiB: the memory of WebAssembly ends at 4 GiB\. Use smaller batches/],
    es: [/un tensor de 6\.0 GiB: la memoria de WebAssembly acaba en 4 GiB\. Usa lotes más pequeños/],
  },
  {
    situation: "stack of tensors of different shapes",
    code: "E-SHAPE-006",
    run: () => torch.stack([randn(2, 1), randn(2, 1), randn(2)]),
    en: ["stack: expected tensors of one shape, [2, 1], received shape [2]."],
    es: ["stack: se esperaba una misma forma, [2, 1]; se recibió la forma [2]."],
  },
  {
    situation: "stack of nothing",
    code: "E-ARG-002",
    run: () => torch.stack([]),
    en: [/^stack: expected tensors to be at least one tensor, received \[\]/],
    es: [/^stack: se esperaba que tensors fuera al menos un tensor/],
  },
  {
    situation: "stack along a dimension beyond the new one",
    code: "E-SHAPE-002",
    run: () => torch.stack([randn(2)], 2),
    en: ["stack: expected a dimension from -2 to 1, received 2"],
    es: ["stack: se esperaba una dimensión de -2 a 1; se recibió 2"],
  },
  {
    situation: "samples of different lengths in a batch",
    code: "E-ARG-002",
    run: () => [
      ...new data.DataLoader({ length: 2, get: (i: number) => [torch.ones(i + 1), i] }, { batchSize: 2 }),
    ],
    en: [
      "DataLoader: ",
      "the first of its batch, torch.Size([1]) (or give a collateFn), received torch.Size([2])",
    ],
    es: [
      "DataLoader: ",
      "la primera de su lote, torch.Size([1]) (o da una collateFn); se recibió torch.Size([2])",
    ],
  },
  ...["gather", "indexSelect"].map(
    (op): Lesson => ({
      situation: `a negative position in the index of ${op}`,
      code: "E-INDEX-001",
      run: () =>
        op === "gather"
          ? torch.gather(randn(2, 3), 1, torch.tensor([[-1]], { dtype: "int64" }))
          : torch.indexSelect(randn(2, 3), 1, labels(-1)),
      en: [`${op}: index -1 is out of range`, "expected 0 to 2", "count from the start"],
      es: [`${op}: el índice -1`, "se esperaba de 0 a 2", "cuentan desde el principio"],
    }),
  ),
  {
    situation: "fractions of a split that do not add up to 1",
    code: "E-ARG-002",
    run: () => data.randomSplit(new data.TensorDataset(randn(10)), [0.6, 0.5]),
    en: ["fractions that add up to 1, received [0.6, 0.5], which add up to 1.1"],
    es: ["fracciones que sumen 1; se recibió [0.6, 0.5], que suman 1.1"],
  },
  {
    situation: "a tensor of tensors",
    code: "E-DATA-005",
    run: () => torch.tensor([randn(2), randn(2)]),
    en: ["at [0] there is a tensor", "torch.stack([a, b])", "x.item()"],
    es: ["en [0] hay un tensor", "torch.stack([a, b])", "x.item()"],
  },
  {
    situation: "a tensor of memory that was given away",
    code: "E-DATA-006",
    run: () => {
      const array = new Float32Array(2);
      structuredClone(array.buffer, { transfer: [array.buffer] });
      torch.tensor(array);
    },
    en: ["detached", "a worker or by structuredClone", "a copy"],
    es: ["detached", "a un worker o con structuredClone", "una copia"],
  },
  ...Object.entries<(model: torch.nn.Module) => unknown>({
    stateDict: (model) => model.stateDict(),
    loadStateDict: (model) => model.loadStateDict({}),
    apply: (model) => model.apply(() => {}),
  }).map(
    ([method, run]): Lesson => ({
      situation: `${method} of a module that contains itself`,
      code: "E-NN-006",
      run: () => run(cyclic()),
      en: ["Part: the module at 'parts.0.parts.0' contains itself", "() => model"],
      es: ["Part: el módulo en 'parts.0.parts.0' se contiene a sí mismo", "() => modelo"],
    }),
  ),
  ...(["get", "set"] as const).map(
    (way): Lesson => ({
      situation: `brackets on a tensor (${way})`,
      code: "E-TENSOR-004",
      run: () => {
        const x = randn(3, 2) as unknown as Record<number, unknown>;
        if (way === "get") return x[-1];
        x[-1] = 5;
      },
      en: ["x[-1]", "x.at(-1)", "x.setAt([-1], value)"],
      es: ["x[-1]", "x.at(-1)", "x.setAt([-1], valor)"],
    }),
  ),
  ...Object.entries<() => unknown>({
    "x.cuda()": () => (randn(2) as unknown as { cuda(): void }).cuda(),
    "module.cuda()": () => (new Net() as unknown as { cuda(): void }).cuda(),
    "torch.device()": () => torch.device("cuda"),
    "torch.cuda.synchronize": () => (torch.cuda as unknown as { synchronize(): void }).synchronize(),
    "torch.cuda.amp": () => (torch.cuda as unknown as { amp: { autocast(): void } }).amp.autocast(),
    "torch.mps.synchronize": () => (torch.mps as unknown as { synchronize(): void }).synchronize(),
  }).map(
    ([call, run]): Lesson => ({
      situation: `the device of ${call}`,
      code: "E-TENSOR-003",
      run,
      en: [`${call}: there are no devices here`, "Leave it out"],
      es: [`${call}: aquí no hay dispositivos`, "Quítalo"],
    }),
  ),
  ...Object.entries<(x: never) => unknown>({
    ones: (x) => torch.ones(2, x),
    tensor: (x) => torch.tensor([1], x),
    rand: (x) => torch.rand(2, 3, x),
    summary: (x) => torch.summary(new Net(), x),
    step: (x) => new optim.SGD([parameter(1)], { lr: 1 }).step(x),
    backward: (x) => parameter(1).sum().backward(null, x),
  }).map(
    ([where, run]): Lesson => ({
      situation: `a tensor for the options of ${where}`,
      code: "E-ARG-002",
      run: () => run(randn(2) as never),
      en: [`${where}: expected the options to be an object with`, "received an object (Tensor)"],
      es: [`${where}: se esperaba que las opciones fueran un objeto con`, "un objeto (Tensor)"],
    }),
  ),
  {
    situation: "parameters of one model loaded into another",
    code: "E-NN-002",
    run: () =>
      new Net().loadStateDict({
        ...new Mismatched().stateDict(),
        "net.9.weight": randn(1),
        "net.2.bias": randn(1),
      }),
    en: [
      "does not belong to Net; nothing was loaded",
      "Unexpected: net.9.weight",
      "net.2.weight: [3, 128] instead of [3, 8]",
    ],
    es: [
      "no corresponde a Net; no se cargó nada",
      "Sobran: net.9.weight",
      "net.2.weight: [3, 128] en vez de [3, 8]",
    ],
  },
];

function expectWords(text: string, words: Words): void {
  for (const word of words) {
    if (typeof word === "string") expect(text).toContain(word);
    else expect(text).toMatch(word);
  }
}

afterEach(() => torch.setLanguage("en"));

describe("errors teach", () => {
  test.each(ERRORS.map((lesson) => [lesson.situation, lesson] as const))("%s", (_, { code, run, en, es }) => {
    for (const [language, words] of [
      ["en", en],
      ["es", es],
    ] as const) {
      torch.setLanguage(language);
      let caught: unknown;
      try {
        run();
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(torch.AntorchaError);
      const error = caught as torch.AntorchaError;
      expect(error.code).toBe(code);
      expect(error.message).toContain(`[${code}]`);
      expectWords(error.message, words);
    }
  });

  test("before anything is changed", () => {
    const net = new Net();
    const given = { ...net.stateDict(), "net.0.weight": randn(8, 4), "net.2.bias": randn(9) };
    const before = net.net.at(0).stateDict().weight.toArray();
    expect(() => net.loadStateDict(given)).toThrow("E-NN-002");
    expect(net.net.at(0).stateDict().weight.toArray()).toEqual(before);

    const w = parameter(1, 2);
    const [a, b] = [w.exp(), w.mul(2)];
    const loss = a.sum().add(b.sum());
    a.add_(1);
    expect(() => loss.backward()).toThrow("E-GRAD-002");
    expect(w.grad).toBeNull();
  });

  test("and a module that contains itself prints, and is walked once", () => {
    const model = cyclic();
    expect(String(model)).toContain("(0): Part(...)");
    expect([...model.modules()]).toHaveLength(2);
    const list = new nn.ModuleList();
    list.append(list);
    expect(String(list)).toBe("ModuleList(\n  (0): ModuleList(...)\n)");
  });

  test("and where PyTorch answers without a GPU, it is answered", () => {
    const { cuda, mps, backends } = torch;
    for (const none of [cuda, mps]) {
      expect([none.isAvailable(), none.deviceCount()]).toEqual([false, 0]);
      none.manualSeed(1);
      none.manualSeedAll(1);
      none.emptyCache();
    }
    backends.cudnn.deterministic = true;
    expect([backends.cuda.isAvailable(), backends.mps.isAvailable()]).toEqual([false, false]);
  });

  test("whole numbers in floats are taken as labels, where nothing is lost", () => {
    const scores = randn(3, 4);
    expect(new nn.CrossEntropyLoss()(scores, torch.tensor([0, 1, 3])).item()).toBe(
      new nn.CrossEntropyLoss()(scores, labels(0, 1, 3)).item(),
    );
    expect(() => new nn.CrossEntropyLoss()(scores, torch.tensor([0, 1.5, 3]))).toThrow("E-LABEL-003");
  });
});

/** Scores of a model that already ends in probabilities. */
const probabilities = () => randn(6, 3).requiresGrad_().softmax(1);
const six = labels(0, 1, 2, 0, 1, 2);

/** Two steps of an optimizer over the same gradients, made as the function says. */
function twoSteps(between: (optimizer: torch.optim.SGD, w: torch.Tensor) => void, accumulate = false): void {
  const w = parameter(1, 2);
  const optimizer = new optim.SGD([w], { lr: 0.1 });
  for (let i = 0; i < 2; i++) {
    w.pow(2).sum().backward();
    optimizer.step({ accumulate });
    between(optimizer, w);
  }
}

/** A pass over a loader through a model. */
function evaluate(model: torch.nn.Module, { recorded = false, part = false } = {}): void {
  const loader = new data.DataLoader(new data.TensorDataset(randn(6, 4)), { batchSize: 2 });
  const pass = () => {
    for (const [x] of loader) {
      model(x);
      if (part) break;
    }
  };
  if (recorded) pass();
  else torch.noGrad(pass);
}
const dropping = () => new nn.Sequential(new nn.Linear(4, 4), new nn.Dropout(), new nn.BatchNorm1d(4));

const WARNINGS: readonly Lesson[] = [
  {
    situation: "a softmax before the cross-entropy",
    code: "W-LOSS-001",
    run: () => new nn.CrossEntropyLoss()(probabilities(), six),
    en: ["CrossEntropyLoss applies the softmax itself", "gone through softmax", "Drop the activation"],
    es: ["CrossEntropyLoss ya aplica la softmax", "pasó antes por softmax", "Quita la activación"],
  },
  {
    situation: "a log-softmax before the cross-entropy, seen through a view",
    code: "W-LOSS-001",
    run: () => nn.functional.crossEntropy(probabilities().log().logSoftmax(1).reshape(6, 3), six),
    en: ["gone through log-softmax"],
    es: ["pasó antes por log-softmax"],
  },
  {
    situation: "a sigmoid before the loss that applies it",
    code: "W-LOSS-001",
    run: () => new nn.BCEWithLogitsLoss()(parameter(1, 2).sigmoid(), torch.tensor([0, 1])),
    en: ["BCEWithLogitsLoss applies the sigmoid itself", "gone through sigmoid"],
    es: ["BCEWithLogitsLoss ya aplica la sigmoide", "pasó antes por sigmoid"],
  },
  {
    situation: "rows that add up to one, of which nobody recorded how they were made",
    code: "W-LOSS-001",
    run: () => new nn.CrossEntropyLoss()(probabilities().detach(), six),
    en: ["its rows add up to one", "Drop the activation"],
    es: ["sus filas suman uno", "Quita la activación"],
  },
  {
    situation: "a second backward and step without zeroGrad",
    code: "W-OPTIM-001",
    run: () => twoSteps(() => {}),
    en: ["SGD.step()", "optimizer.zeroGrad()", "accumulate: true"],
    es: ["SGD.step()", "optimizer.zeroGrad()", "accumulate: true"],
  },
  {
    situation: "the same, with gradients clipped before the step",
    code: "W-OPTIM-001",
    run: () => {
      const w = parameter(1, 2);
      const optimizer = new optim.SGD([w], { lr: 0.1 });
      for (let i = 0; i < 2; i++) {
        w.pow(2).sum().backward();
        nn.utils.clipGradNorm_([w], 0.5);
        optimizer.step();
      }
    },
    en: ["SGD.step()", "optimizer.zeroGrad()"],
    es: ["SGD.step()", "optimizer.zeroGrad()"],
  },
  {
    situation: "a whole loader evaluated in training mode",
    code: "W-MODE-001",
    run: () => evaluate(dropping()),
    en: ["under noGrad", "Dropout, BatchNorm", "model.eval()", "model.train()"],
    es: ["dentro de noGrad", "Dropout, BatchNorm", "model.eval()", "model.train()"],
  },
];

describe("warnings teach", () => {
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

  test.each(WARNINGS.map((lesson) => [lesson.situation, lesson] as const))(
    "%s",
    (_, { code, run, en, es }) => {
      for (const [language, words] of [
        ["en", en],
        ["es", es],
      ] as const) {
        torch.setLanguage(language);
        torch.warnings.reset();
        said = [];
        run();
        expect(said.map((warning) => warning.code)).toEqual([code]);
        expectWords(said[0].text, words);
      }
    },
  );

  test.each(WARNINGS.map((lesson) => [lesson.situation, lesson] as const))(
    "can be silenced: %s",
    (_, { code, run }) => {
      torch.warnings.ignore(code as never);
      run();
      expect(said).toEqual([]);
    },
  );

  test("once a place", () => {
    for (let i = 0; i < 3; i++) new nn.CrossEntropyLoss()(probabilities(), six);
    expect(said).toHaveLength(1);
    said = [];
    for (let i = 0; i < 2; i++) twoSteps(() => {});
    expect(said).toHaveLength(2); // two optimizers
  });

  test("are printed where nobody listens", () => {
    const print = vi.spyOn(console, "warn").mockImplementation(() => {});
    torch.warnings.setHandler(null);
    for (let i = 0; i < 2; i++) new nn.CrossEntropyLoss()(probabilities(), six);
    expect(print).toHaveBeenCalledTimes(1);
    expect(print.mock.calls[0][0]).toMatch(/^Antorcha: CrossEntropyLoss applies .* \[W-LOSS-001\]$/);
    print.mockRestore();
  });

  test("by codes that exist", () => {
    expect(() => torch.warnings.ignore("W-LOSS-999" as never)).toThrow("W-LOSS-001");
  });

  const FINE: Record<string, () => unknown> = {
    "scores before the cross-entropy": () => new nn.CrossEntropyLoss()(randn(6, 3), six),
    "probabilities into NLLLoss after the logarithm": () => new nn.NLLLoss()(probabilities().log(), six),
    "rows that add up to one, at the second call of a criterion": () => {
      const criterion = new nn.CrossEntropyLoss();
      criterion(randn(6, 3), six);
      criterion(probabilities().detach(), six);
    },
    "one output whose rows are one": () => new nn.CrossEntropyLoss()(torch.ones(2, 1), labels(0, 0)),
    "scores of which some are negative, and rows add up to one": () =>
      new nn.CrossEntropyLoss()(
        torch.tensor([
          [2, -1],
          [0.5, 0.5],
        ]),
        labels(0, 1),
      ),
    "NaN for scores": () => new nn.CrossEntropyLoss()(torch.full([2, 2], Number.NaN), labels(0, 1)),
    "zeroGrad before each step": () => twoSteps((optimizer) => optimizer.zeroGrad()),
    "zeroGrad that leaves zeros": () => twoSteps((optimizer) => optimizer.zeroGrad({ setToNone: false })),
    "gradients set to null by hand": () =>
      twoSteps((_, w) => {
        w.grad = null;
      }),
    "gradients set to zero by hand": () => twoSteps((_, w) => w.grad?.zero_()),
    "gradients that are meant to add up": () => twoSteps(() => {}, true),
    "gradients clipped before the step": () => {
      const w = parameter(1, 2);
      const optimizer = new optim.SGD([w], { lr: 0.1 });
      for (let i = 0; i < 2; i++) {
        optimizer.zeroGrad();
        w.pow(2).sum().backward();
        torch.noGrad(() => w.grad?.mul_(0.5));
        optimizer.step();
      }
    },
    "two backwards and one step": () => {
      const w = parameter(1, 2);
      const optimizer = new optim.SGD([w], { lr: 0.1 });
      for (let i = 0; i < 2; i++) w.pow(2).sum().backward();
      optimizer.step();
    },
    "a loader evaluated in evaluation mode": () => evaluate(dropping().eval()),
    "a loader trained on": () => evaluate(dropping(), { recorded: true }),
    "a look at the first batch": () => evaluate(dropping(), { part: true }),
    "a model without such layers": () => evaluate(new nn.Linear(4, 4)),
    "BatchNorm on one sample in evaluation": () => new nn.BatchNorm1d(4).eval()(randn(1, 4)),
    "BatchNorm on one sample with many positions": () => new nn.BatchNorm1d(4)(randn(1, 4, 5)),
  };
  test.each(Object.keys(FINE))("and say nothing of: %s", (name) => {
    FINE[name]();
    expect(said).toEqual([]);
  });
});
