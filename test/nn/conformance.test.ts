import { expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { checkModule, type ModuleCase, RECORDED } from "./conformance.js";

/** Every module of torch.nn, and models as users write them. */
const { nn } = torch;
type Tensor = torch.Tensor;

class DeckNet extends nn.Module {
  fc1 = new nn.Linear(4, 8);
  fc2 = new nn.Linear(8, 9);
  out = new nn.Linear(9, 3);
  forward(x: Tensor): Tensor {
    return this.out(this.fc2(this.fc1(x).relu()).relu());
  }
}

/** With a list of layers: a ModuleList, or a plain array. */
class Blocks extends nn.Module {
  layers: Iterable<torch.nn.Module>;
  scale = new nn.Parameter(torch.ones(4));
  declare shift: Tensor;
  head: torch.nn.Sequential;

  constructor(array: boolean) {
    super();
    const layers = [new nn.Linear(4, 4), new nn.Linear(4, 4), new nn.Tanh(), new nn.Linear(4, 4)];
    this.layers = array ? layers : new nn.ModuleList(layers);
    this.registerBuffer("shift", torch.zeros(4));
    this.registerBuffer("scratch", torch.zeros(1), { persistent: false });
    this.head = new nn.Sequential(new nn.Linear(4, 2), new nn.Softmax(1));
  }

  forward(x: Tensor): Tensor {
    let value = x;
    for (const layer of this.layers) value = layer(value);
    return this.head(value.mul(this.scale).add(this.shift));
  }
}

class Towers extends nn.Module {
  towers = [0, 1].map(() => new nn.Sequential(new nn.Linear(3, 2), new nn.Tanh()));
  forward(x: Tensor): Tensor {
    return this.towers[0](x).add(this.towers[1](x));
  }
}

class Shared extends nn.Module {
  first = new nn.Linear(3, 3);
  act = new nn.ReLU();
  again = this.first;
  forward(x: Tensor): Tensor {
    return this.again(this.act(this.first(x)));
  }
}

class Described extends nn.Module {
  fc = new nn.Linear(2, 2);
  forward(x: Tensor): Tensor {
    return this.fc(x);
  }
  override extraRepr(): string {
    return "first\nsecond";
  }
}

class Nothing extends nn.Module {
  forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}

const weight = torch.tensor([1, 2, 0.5]);
const lossRefusals = [[{ reduction: "average" }], [{ redution: "mean" }], ["average"], [weight, weight]];
const weightRefusals = [...lossRefusals, [{ weight: [1, 2, 3] }]];
const shared = () => {
  const layer = new nn.Linear(2, 2);
  return new nn.Sequential(layer, new nn.ReLU(), layer);
};

const CASES: readonly ModuleCase[] = [
  {
    name: "Linear",
    make: () => new nn.Linear(4, 3),
    refuses: [
      [-1, 3],
      [4, 2.5],
      ["4", 3],
      [4],
      [4, 3, 0],
      [4, 3, false, { bias: true }],
      [4, 3, { bais: true }],
      [4, 3, { bias: 1 }],
      [4, 3, { dtype: "int64" }],
    ],
  },
  { name: "Linear without bias", make: () => new nn.Linear(4, 3, { bias: false }) },
  { name: "Linear of one sample", make: () => new nn.Linear(4, 3) },
  { name: "Identity", make: () => new nn.Identity() },
  { name: "ReLU", make: () => new nn.ReLU() },
  { name: "Tanh", make: () => new nn.Tanh() },
  { name: "Sigmoid", make: () => new nn.Sigmoid() },
  { name: "Softmax", make: () => new nn.Softmax(1), refuses: [[1.5], ["1"], [{ dmi: 1 }]] },
  { name: "Softmax of the last", make: () => new nn.Softmax({ dim: -1 }) },
  { name: "LogSoftmax", make: () => new nn.LogSoftmax(1), refuses: [[Number.NaN], [{ dmi: 1 }]] },
  { name: "Softmin", make: () => new nn.Softmin(1), refuses: [[1.5]] },
  { name: "Softmax2d", make: () => new nn.Softmax2d() },
  {
    name: "ReLU inplace",
    make: () => new nn.ReLU({ inplace: true }),
    refuses: [[{ inplace: 1 }], [1], [null]],
  },
  {
    name: "LeakyReLU",
    make: () => new nn.LeakyReLU(),
    refuses: [["1"], [{ slope: 1 }], [Number.NaN], [null]],
  },
  { name: "LeakyReLU steep", make: () => new nn.LeakyReLU(0.2) },
  { name: "LeakyReLU inplace", make: () => new nn.LeakyReLU({ negativeSlope: 0.2, inplace: true }) },
  { name: "ELU", make: () => new nn.ELU(), refuses: [["1"], [1, { alpha: 1 }], [1, 0], [1, true, 2]] },
  { name: "ELU small", make: () => new nn.ELU(0.5, { inplace: true }) },
  { name: "CELU", make: () => new nn.CELU(), refuses: [[[1]]] },
  { name: "CELU small", make: () => new nn.CELU({ alpha: 0.5 }) },
  { name: "SELU", make: () => new nn.SELU(), refuses: [[0.5]] },
  { name: "SELU inplace", make: () => new nn.SELU({ inplace: true }) },
  { name: "GELU", make: () => new nn.GELU(), refuses: [["erf"], [null], [{ approximate: "erf" }]] },
  { name: "GELU tanh", make: () => new nn.GELU({ approximate: "tanh" }) },
  { name: "SiLU", make: () => new nn.SiLU() },
  { name: "Mish", make: () => new nn.Mish() },
  { name: "Softplus", make: () => new nn.Softplus(), refuses: [[1, "2"], [{ inplace: true }]] },
  { name: "Softplus sharp", make: () => new nn.Softplus(2, 10) },
  { name: "Softsign", make: () => new nn.Softsign() },
  { name: "Tanhshrink", make: () => new nn.Tanhshrink() },
  { name: "LogSigmoid", make: () => new nn.LogSigmoid() },
  { name: "Hardtanh", make: () => new nn.Hardtanh(), refuses: [[1, -1], ["0"], [{ minValue: 0 }]] },
  { name: "Hardtanh wide", make: () => new nn.Hardtanh(-2, 0.5, { inplace: true }) },
  { name: "ReLU6", make: () => new nn.ReLU6() },
  { name: "ReLU6 inplace", make: () => new nn.ReLU6({ inplace: true }) },
  { name: "Hardsigmoid", make: () => new nn.Hardsigmoid() },
  { name: "Hardswish", make: () => new nn.Hardswish() },
  { name: "Hardswish inplace", make: () => new nn.Hardswish({ inplace: true }) },
  { name: "Softshrink", make: () => new nn.Softshrink(), refuses: [[-1], [{ lambda: 1 }]] },
  { name: "Softshrink wide", make: () => new nn.Softshrink(1) },
  { name: "Hardshrink", make: () => new nn.Hardshrink(), refuses: [["1"]] },
  { name: "Threshold", make: () => new nn.Threshold(0.1, 20), refuses: [[], [1], [1, "2"]] },
  {
    name: "PReLU",
    make: () => new nn.PReLU(),
    refuses: [[0], [1.5], [{ dtype: "int64" }], [1, { inti: 1 }]],
  },
  { name: "PReLU of channels", make: () => new nn.PReLU(4, { init: 0.3 }) },
  { name: "GLU", make: () => new nn.GLU(), refuses: [[0.5], ["1"]] },
  { name: "GLU of channels", make: () => new nn.GLU(1) },
  { name: "Dropout inplace", make: () => new nn.Dropout(0.25, { inplace: true }) },
  {
    name: "Dropout",
    make: () => new nn.Dropout(),
    refuses: [[-0.1], [1.1], [Number.NaN], ["0.5"], [{ prob: 0.5 }], [null]],
  },
  { name: "Dropout small", make: () => new nn.Dropout({ p: 1e-5 }) },
  { name: "Dropout none", make: () => new nn.Dropout(0) },
  {
    name: "Flatten",
    make: () => new nn.Flatten(),
    refuses: [[0.5], [1, "2"], [{ startDim: 1.5 }], [{ start_dim: 1 }]],
  },
  { name: "Flatten some", make: () => new nn.Flatten(0, 1) },
  {
    name: "BatchNorm1d",
    make: () => new nn.BatchNorm1d(4),
    refuses: [
      [0],
      [2.5],
      [],
      [4, -1e-5],
      [4, 1e-5, 0.1, true, true, null, "float32", true],
      [4, { eps: -1 }],
      [4, { momentum: 2 }],
      [4, { affine: "yes" }],
      [4, { track_running_stats: true }],
    ],
  },
  { name: "BatchNorm1d eps", make: () => new nn.BatchNorm1d(4, { eps: 1e-3 }) },
  { name: "BatchNorm1d plain", make: () => new nn.BatchNorm1d(4, { affine: false }) },
  { name: "BatchNorm1d cumulative", make: () => new nn.BatchNorm1d(4, { momentum: null }) },
  {
    name: "BatchNorm1d untracked",
    make: () => new nn.BatchNorm1d(4, { trackRunningStats: false, momentum: 0.25 }),
  },
  { name: "BatchNorm1d of signals", make: () => new nn.BatchNorm1d(3) },
  { name: "MSELoss", make: () => new nn.MSELoss(), refuses: lossRefusals },
  { name: "MSELoss sum", make: () => new nn.MSELoss({ reduction: "sum" }) },
  { name: "L1Loss", make: () => new nn.L1Loss(), refuses: lossRefusals },
  {
    name: "SmoothL1Loss",
    make: () => new nn.SmoothL1Loss({ beta: 0.5 }),
    refuses: [...lossRefusals, [{ beta: -1 }]],
  },
  {
    name: "HuberLoss",
    make: () => new nn.HuberLoss({ delta: 2 }),
    refuses: [...lossRefusals, [{ delta: 0 }], [{ delta: "1" }]],
  },
  {
    name: "KLDivLoss",
    make: () => new nn.KLDivLoss({ reduction: "batchmean" }),
    refuses: [...lossRefusals, [{ logTarget: 1 }]],
  },
  {
    name: "PoissonNLLLoss",
    make: () => new nn.PoissonNLLLoss(),
    refuses: [...lossRefusals, [{ full: 1 }], [{ eps: -1 }]],
  },
  {
    name: "GaussianNLLLoss",
    make: () => new nn.GaussianNLLLoss(),
    refuses: [...lossRefusals, [{ eps: "0" }]],
  },
  { name: "BCELoss", make: () => new nn.BCELoss({ weight }), refuses: weightRefusals },
  {
    name: "BCEWithLogitsLoss",
    make: () => new nn.BCEWithLogitsLoss({ weight: torch.ones(3), posWeight: weight }),
    refuses: [...weightRefusals, [{ posWeight: 2 }], [{ pos_weight: weight }]],
  },
  {
    name: "NLLLoss",
    make: () => new nn.NLLLoss({ weight }),
    refuses: [...weightRefusals, [{ ignoreIndex: 0.5 }]],
  },
  {
    name: "CrossEntropyLoss",
    make: () => new nn.CrossEntropyLoss(),
    refuses: [...weightRefusals, [{ labelSmoothing: 2 }], [{ label_smoothing: 0.1 }], [{ ignoreIndex: "1" }]],
  },
  {
    name: "CrossEntropyLoss weighted",
    make: () => new nn.CrossEntropyLoss({ weight, labelSmoothing: 0.1, reduction: "none" }),
  },
  { name: "RReLU", make: () => new nn.RReLU(), refuses: [["1"], [0.1, 0.3, 1], [{ low: 1 }]] },
  { name: "RReLU inplace", make: () => new nn.RReLU(0.1, 0.3, { inplace: true }) },
  {
    name: "Unflatten",
    make: () => new nn.Unflatten(1, [2, 3]),
    refuses: [[], [1], [1, 6], [1, []], [1, ["2", 3]], [1.5, [2, 3]], [1, [2, -2]]],
  },
  { name: "Unflatten inferred", make: () => new nn.Unflatten({ dim: -1, unflattenedSize: [2, -1] }) },
  {
    name: "Bilinear",
    make: () => new nn.Bilinear(4, 3, 2),
    refuses: [
      [0, 3, 2],
      [4, 3],
      [4, 3, 2, 0],
      [4, 3, 2, { bais: true }],
      [4, 3, 2, { dtype: "int64" }],
    ],
  },
  { name: "Bilinear without bias", make: () => new nn.Bilinear(4, 3, 2, { bias: false }) },
  {
    name: "CosineSimilarity",
    make: () => new nn.CosineSimilarity(),
    refuses: [[0.5], [1, "0"], [{ axis: 1 }]],
  },
  { name: "CosineSimilarity of rows", make: () => new nn.CosineSimilarity({ dim: -1, eps: 2 }) },
  {
    name: "PairwiseDistance",
    make: () => new nn.PairwiseDistance(),
    refuses: [["2"], [2, 0, 1], [{ P: "1" }]],
  },
  { name: "PairwiseDistance kept", make: () => new nn.PairwiseDistance(3, { eps: 0.1, keepdim: true }) },
  {
    name: "HingeEmbeddingLoss",
    make: () => new nn.HingeEmbeddingLoss(),
    refuses: [...lossRefusals, [{ margin: "1" }]],
  },
  {
    name: "MarginRankingLoss",
    make: () => new nn.MarginRankingLoss({ margin: 0.5 }),
    refuses: [...lossRefusals, [{ margin: "1" }]],
  },
  { name: "SoftMarginLoss", make: () => new nn.SoftMarginLoss(), refuses: lossRefusals },
  {
    name: "MultiLabelSoftMarginLoss",
    make: () => new nn.MultiLabelSoftMarginLoss({ weight }),
    refuses: weightRefusals,
  },
  {
    name: "MultiMarginLoss",
    make: () => new nn.MultiMarginLoss({ p: 2, weight }),
    refuses: [...weightRefusals, [3], [{ p: "1" }], [{ margin: "1" }]],
  },
  {
    name: "MultiLabelMarginLoss",
    make: () => new nn.MultiLabelMarginLoss({ reduction: "sum" }),
    refuses: lossRefusals,
  },
  {
    name: "TripletMarginLoss",
    make: () => new nn.TripletMarginLoss({ swap: true }),
    refuses: [...lossRefusals, [{ margin: 0 }], [{ p: "2" }], [{ swap: 1 }]],
  },
  {
    name: "TripletMarginWithDistanceLoss",
    make: () => new nn.TripletMarginWithDistanceLoss(),
    refuses: [...lossRefusals, [{ margin: 0 }], [{ distanceFunction: 1 }]],
  },
  {
    name: "CosineEmbeddingLoss",
    make: () => new nn.CosineEmbeddingLoss({ margin: 0.2 }),
    refuses: [...lossRefusals, [{ margin: "1" }]],
  },
  {
    name: "Sequential",
    make: () => new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3)),
    refuses: [
      [nn.ReLU],
      [() => 1],
      [null],
      [{ "a.b": new nn.ReLU() }],
      [{ forward: new nn.ReLU() }],
      [[new nn.ReLU()]],
    ],
  },
  {
    name: "Sequential named",
    make: () =>
      new nn.Sequential({ hidden: new nn.Linear(4, 8), act: new nn.Tanh(), out: new nn.Linear(8, 3) }),
  },
  {
    name: "Sequential nested",
    make: () =>
      new nn.Sequential(
        new nn.Sequential(new nn.Linear(4, 4), new nn.BatchNorm1d(4)),
        new nn.Sequential(new nn.Sequential(new nn.Tanh(), new nn.Dropout(0.25))),
      ),
  },
  { name: "Sequential empty", make: () => new nn.Sequential() },
  { name: "Sequential shared", make: shared },
  {
    name: "ModuleList",
    make: () => new nn.ModuleList([new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.ReLU()]),
    refuses: [[[1]], [5], [[nn.ReLU]], [new nn.ReLU()]],
  },
  { name: "ModuleList empty", make: () => new nn.ModuleList() },
  {
    name: "ModuleDict",
    make: () =>
      new nn.ModuleDict({
        b: new nn.Linear(2, 2),
        a: new nn.ReLU(),
        deep: new nn.Sequential(new nn.Linear(2, 1)),
      }),
    refuses: [[5], [{ a: 1 }], [{ forward: new nn.ReLU() }], [[new nn.ReLU()]], [{ "a.b": new nn.ReLU() }]],
  },
  { name: "ModuleDict empty", make: () => new nn.ModuleDict() },
  {
    name: "ParameterList",
    make: () => new nn.ParameterList([torch.ones(2, 3), new nn.Parameter(torch.tensor(0)), torch.ones(4)]),
    refuses: [[5], [torch.ones(2)], ["ab"]],
  },
  { name: "ParameterList of one", make: () => new nn.ParameterList([torch.ones(2)]) },
  { name: "ParameterList empty", make: () => new nn.ParameterList() },
  {
    name: "ParameterDict",
    make: () => new nn.ParameterDict({ right: torch.ones(2, 3), left: torch.zeros(3) }),
    refuses: [[5], [torch.ones(2)], [{ forward: torch.ones(1) }], [[torch.ones(2)]]],
  },
  {
    name: "ParameterDict of pairs",
    make: () =>
      new nn.ParameterDict([
        ["right", torch.ones(2)],
        ["left", torch.tensor(0)],
      ]),
  },
  { name: "DeckNet", make: () => new DeckNet() },
  { name: "Blocks", make: () => new Blocks(false) },
  { name: "Blocks", make: () => new Blocks(true), array: true },
  { name: "Towers", make: () => new Towers(), array: true },
  { name: "Shared", make: () => new Shared() },
  { name: "Described", make: () => new Described() },
  { name: "Nothing", make: () => new Nothing() },
];

for (const c of CASES) checkModule(c);

test("everything that PyTorch's script recorded is compared", () => {
  expect([...new Set(CASES.map(({ name }) => name))].sort()).toEqual([...RECORDED].sort());
});

test("every module of torch.nn passes the suite", () => {
  const tested = new Set(CASES.map(({ make }) => make().constructor.name));
  const isModule = (value: unknown) =>
    typeof value === "function" && value.prototype instanceof nn.Module && value !== nn.Module;
  const all = Object.entries(nn).flatMap(([name, value]) => (isModule(value) ? [name] : []));
  expect(all.filter((name) => !tested.has(name))).toEqual([]);
});
