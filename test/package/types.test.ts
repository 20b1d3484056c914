import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The published declarations, as a user's compiler reads them: with the oldest TypeScript that we support, and ours. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const COMPILERS = { "TypeScript 5.7": "typescript57", "TypeScript 7": "typescript7" };

const PROGRAM = `
import * as torch from "antorcha";
import * as sklearn from "antorcha/sklearn";

const x: torch.Tensor<"float32"> = torch.tensor([[1, 2]]).float();
export const rows: number[][] = torch.zeros(2, 3).toArray<2>();
export const flag: boolean = x.gt(0).at(0, 0).item();
export const data: Float32Array = x.numpy();
export const big: BigInt64Array = torch.arange(3).long().numpy();
export const largest: torch.Tensor<"float32"> = x.amax(1);
export const [best, where]: Iterable<torch.Tensor> = x.max(1);
export const { values, indices } = x.max(1, { keepdim: true });
export const positions: torch.Tensor<"int64"> = indices;
export const larger: torch.Tensor = x.max(x);
export const sameAs: torch.Tensor<"float32"> = torch.min(x);
export const rowSums: torch.Tensor = x.sum(1, { keepdim: true });
// @ts-expect-error no such option
x.sum(1, { keepDim: true });
export const turned: torch.Tensor<"float32"> = x.reshape(2, 1).t().narrow(0, 0, 1).clone();
export const learned: torch.nn.Parameter = new torch.nn.Parameter(x).zero_().add_(1, { alpha: 2 });
export const chosen: torch.Tensor = x.where(x.gt(0), 0);
export const either: torch.Tensor = torch.where(x.gt(0), x, 0);
// @ts-expect-error a function of two tensors
torch.maximum(x);
x.at("0:1", ":", -1, null, [1, 2], "...", "::2");
// @ts-expect-error no slice
x.at("zero");

const layer = new torch.nn.Linear(2, 3);
export const y: torch.Tensor = layer(x);
// @ts-expect-error a layer takes a tensor
layer("text");
// @ts-expect-error no such option
new torch.nn.Linear(2, 3, { biass: true });

// Called as in Python: by position, by name, or the first by position.
const { nn, optim } = torch;
new nn.Linear(4, 8, false);
new nn.Linear(4, 8, false, null, "float64");
new nn.Linear(4, { outFeatures: 8, bias: false });
new nn.Linear({ inFeatures: 4, outFeatures: 8, bias: false });
// @ts-expect-error outFeatures is missing
new nn.Linear(4);
// @ts-expect-error in the options too
new nn.Linear(4, { bias: false });
// @ts-expect-error given twice
new nn.Linear(4, 8, false, { bias: true });
// @ts-expect-error no such dtype
new nn.Linear(4, 8, { dtype: "float33" });
// @ts-expect-error there are no devices here
new nn.Linear(4, 8, true, "cuda");
new nn.CrossEntropyLoss(x.select(0, 0));
new nn.CrossEntropyLoss(null, null, 0, null, "sum", { labelSmoothing: 0.1 });
// @ts-expect-error the criterion first, then its call
new nn.CrossEntropyLoss(x, x);
new nn.GaussianNLLLoss({ full: true });
// @ts-expect-error by name alone
new nn.GaussianNLLLoss(true);
new nn.Softmax({ dim: 1 });
new nn.GELU("tanh");
// @ts-expect-error no such approximation
new nn.GELU("erf");
nn.functional.dropout(x, 0.2, { training: false });
nn.functional.crossEntropy(x, x, { reduction: "sum" });
// @ts-expect-error no such reduction
nn.functional.crossEntropy(x, x, { reduction: "average" });
nn.init.kaimingUniform_(x, 0, "fan_out", { nonlinearity: "relu" });
new optim.SGD(layer.parameters(), 0.1, { momentum: 0.9 });
new optim.Adam({ params: layer.parameters(), betas: [0.9, 0.99] });
new optim.Adam([{ params: layer.parameters(), lr: 0.1 }], 1e-3);
// @ts-expect-error no such option
new optim.Adam(layer.parameters(), 1e-3, { beta: [0.9, 0.99] });
const sgd = new optim.SGD(layer.parameters());
new optim.lrScheduler.StepLR(sgd, 30, 0.1);
new optim.lrScheduler.ReduceLROnPlateau(sgd, "max", { patience: 3 });
new torch.data.DataLoader({ length: 2, get: (i: number) => i }, 2, true);
const joined = new torch.data.DataLoader({ length: 2, get: (i: number) => i }, { collateFn: (some) => some.length });
for (const count of joined) counted(count);
function counted(count: number): number {
  return count;
}
torch.eye(3, { dtype: "int64" });
torch.arange({ start: 1, end: 5 });
torch.randint(10, [2, 2]);

const [truth, guess] = [[0, 1, 1], [0, 1, 0]];
export const share: number = sklearn.accuracyScore({ yTrue: truth, yPred: guess });
export const perClass: number[] = sklearn.precisionScore(truth, guess, { average: null });
export const average: number = sklearn.precisionScore(truth, { yPred: guess, average: "macro" });
export const weighed: number = sklearn.fbetaScore(truth, guess, { beta: 2 });
// @ts-expect-error beta must be given
sklearn.fbetaScore(truth, guess);
// @ts-expect-error yPred is missing
sklearn.accuracyScore(truth);
// @ts-expect-error by name alone
sklearn.accuracyScore(truth, guess, false);
// @ts-expect-error no such average
sklearn.f1Score(truth, guess, { average: "mean" });
// @ts-expect-error it has no options
sklearn.maxError(truth, guess, { sampleWeight: truth });
sklearn.detCurve(truth, guess, 1, null, { dropIntermediate: true });
new sklearn.MinMaxScaler([0, 9], { clip: true });
new sklearn.Pipeline({ steps: [["scale", new sklearn.StandardScaler()]] });
// @ts-expect-error by name alone
new sklearn.StandardScaler(true);
// @ts-expect-error the steps are missing
new sklearn.Pipeline();
new sklearn.StratifiedGroupKFold(3, true, 0).split({ x: truth, y: truth, groups: truth });
const fitted = new sklearn.StandardScaler();
const validated = sklearn.crossValidate({ estimator: fitted, x: truth, returnEstimator: true, scoring: "r2" });
export const scaler: sklearn.StandardScaler | undefined = validated.estimator?.[0];
export const scored: Float64Array = sklearn.crossValidate(fitted, truth, null, { scoring: ["r2"] }).test_r2;
sklearn.makeColumnTransformer([fitted, ["a"]], ["drop", ["b"]], { remainder: "passthrough" });
// @ts-expect-error no such remainder
sklearn.makeColumnTransformer([fitted, ["a"]], { remainder: "keep" });

const net = new torch.nn.Sequential(layer, new torch.nn.ReLU());
export const z: torch.Tensor = net(x);
export const classes: number[] = net(x).argmax(1).toArray<1>();
export const nested: number[][] = net(x).toArray();
export const cell: number = net(x).toArray()[0][1] + net(x).numpy()[0] * 2;
export const place: bigint = net(x).argmax(1).numpy()[0];
export const weights: [torch.Tensor, torch.Tensor] = [net.at(0).weight, net.at(-2).weight];
// @ts-expect-error a ReLU has no weight
net.at(1).weight;
export const named: torch.nn.Module = new torch.nn.Sequential({ hidden: layer, act: new torch.nn.ReLU() }).at(0);
for (const one of new torch.nn.ModuleList([layer, layer])) one.weight.numel();
export const mean: number = new sklearn.StandardScaler().fit([[1], [2]]).mean_[0];
export const labels: readonly unknown[] = new sklearn.LabelEncoder().fit(["a", "b"]).classes_;
// @ts-expect-error a Sequential gives a tensor
export const text: string = net(x);
// @ts-expect-error and takes one
net("text");
class Halves extends torch.nn.Module {
  forward(a: torch.Tensor): [torch.Tensor, torch.Tensor] {
    return [a.narrow(-1, 0, 1), a.narrow(-1, 1, 1)];
  }
}
const halves = new torch.nn.Sequential<torch.Tensor, [torch.Tensor, torch.Tensor]>(layer, new Halves());
export const half: torch.Tensor = halves(x)[1];

export let optimizer: torch.optim.Optimizer = new torch.optim.SGD(net.parameters(), { lr: 0.1 });
optimizer = new torch.optim.Adam(net.parameters());
optimizer.paramGroups[0].lr /= 2;
new torch.optim.lrScheduler.StepLR(optimizer, 2);

class Squares extends torch.data.Dataset {
  readonly length = 3;
  get(index: number): [torch.Tensor, number] {
    return [torch.tensor([index]), index ** 2];
  }
}
for (const [p, q] of new torch.data.DataLoader(new Squares())) export_(p, q);

class Two extends torch.nn.Module {
  body = net;
  forward(a: torch.Tensor, scale: number): torch.Tensor {
    return this.body(a).mul(scale);
  }
}
export const w: torch.Tensor = new Two()(x, 2);
// @ts-expect-error forward has two arguments
new Two()(x);

const loader = new torch.data.DataLoader(new torch.data.TensorDataset(x, y), { batchSize: 2 });
for (const [p, q] of loader) export_(p, q);
export const columns: number = loader.dataset.tensors[0].numel();
function export_(p: torch.Tensor, q: torch.Tensor): number {
  return p.add(q).sum().item();
}
`;

describe("the published declarations", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "antorcha-types-"));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/antorcha"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const doors = Object.keys(exports).filter((door) => !door.endsWith(".json"));
  const imports = doors.map((door, i) => `export * as door${i} from "antorcha${door.slice(1)}";`);
  const [line, ...others] = ["README.md", "README.es.md"].map(
    (document) => readFileSync(join(root, document), "utf8").match(/`npx tsc ([^`]+)`/)?.[1] ?? document,
  );

  test("are read with one command in both languages", () => expect(others).toEqual([line]));

  // One compilation for all: it takes the older one ten seconds.
  test.each(Object.entries(COMPILERS))(
    "%s reads every door without skipping declarations, and compiles two files as the README says, which run",
    (_, name) => {
      const own = join(folder, name);
      mkdirSync(own);
      writeFileSync(join(own, "program.ts"), PROGRAM);
      writeFileSync(join(own, "doors.ts"), imports.join("\n"));
      writeFileSync(join(own, "net.ts"), `export { nn } from "antorcha";\n`);
      writeFileSync(
        join(own, "train.ts"),
        `import { nn } from "./net.ts";\nconsole.log(String(new nn.ReLU()), process.argv.length);\n`,
      );
      const compiler = join(
        dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)),
        "bin/tsc",
      );
      const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"]; // npm install --save-dev @types/node
      const run = (args: readonly string[]) =>
        spawnSync(process.execPath, args, { cwd: own, encoding: "utf8" }).stdout;
      expect(run([compiler, ...types, ...line.split(" "), "program.ts", "doors.ts"])).toBe("");
      expect(run(["train.js"])).toBe("ReLU() 2\n");
    },
  );
});
