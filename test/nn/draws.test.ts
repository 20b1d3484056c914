import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** The same seed gives PyTorch's numbers, draw after draw, for twenty seeds. */
const { nn, data } = torch;

interface Draws {
  readonly seed: number;
  readonly parameters: number[][];
  readonly loader: number[][][];
  readonly sequential: number[][];
  readonly generatorLoader: number[][][];
  readonly split: number[][];
  readonly splitFractions: number[][];
  readonly [name: string]: unknown;
}

const { draws } = JSON.parse(readFileSync(new URL("../fixtures/nn/draws.json", import.meta.url), "utf8")) as {
  draws: Draws[];
};
const flat = (x: torch.Tensor) => x.reshape(-1).toArray<1>();

/** Normals of 16 and more may differ by 2 ulp (design, D8); all else is exact. */
function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i])).toBeLessThanOrEqual(2 * 2 ** -23 * Math.abs(expected[i]));
  });
}

describe.each(draws)("seed $seed", (expected) => {
  test("layers, tensors, loaders, splits, masks and initialisations", () => {
    torch.manualSeed(expected.seed);
    const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3, { bias: false }));
    expect([...model.parameters()].map(flat)).toEqual(expected.parameters);
    expectNear(flat(torch.randn(3, 7)), expected.randn as number[]);
    expect(flat(torch.randn(5))).toEqual(expected.randnSmall);
    expect(flat(torch.rand(6))).toEqual(expected.rand);
    expect(flat(torch.randperm(12))).toEqual(expected.randperm);
    expect(flat(torch.randint(3, 40, [5]))).toEqual(expected.randint);

    const dataset = new data.TensorDataset(torch.arange(20));
    const pass = (loader: Iterable<readonly torch.Tensor[]>) => Array.from(loader, ([batch]) => flat(batch));
    const loader = new data.DataLoader(dataset, { batchSize: 6, shuffle: true });
    expect([pass(loader), pass(loader)]).toEqual(expected.loader);
    expect(pass(new data.DataLoader(dataset, { batchSize: 8, dropLast: true }))).toEqual(expected.sequential);
    const generator = new torch.Generator().manualSeed(expected.seed + 1);
    const own = new data.DataLoader(dataset, { batchSize: 7, shuffle: true, generator });
    expect([pass(own), pass(own)]).toEqual(expected.generatorLoader);
    expect(data.randomSplit(dataset, [11, 9]).map((part) => part.indices)).toEqual(expected.split);
    expect(data.randomSplit(dataset, [0.5, 0.33, 0.17]).map((part) => part.indices)).toEqual(
      expected.splitFractions,
    );

    expect(flat(nn.functional.dropout(torch.ones(4, 6), { p: 0.3 }))).toEqual(expected.dropout);
    const layer = new nn.Dropout(0.5);
    expect(flat(layer(torch.arange(1, 11).float()))).toEqual(expected.dropoutLayer);

    const w = torch.empty(3, 5);
    const { init } = nn;
    expect(flat(init.xavierUniform_(w))).toEqual(expected.xavierUniform);
    expectNear(flat(init.xavierNormal_(w)), expected.xavierNormal as number[]);
    expect(flat(init.kaimingUniform_(w, { nonlinearity: "relu" }))).toEqual(expected.kaimingUniform);
    expectNear(
      flat(init.kaimingNormal_(w, { mode: "fan_out", nonlinearity: "relu" })),
      expected.kaimingNormal as number[],
    );
    expectNear(flat(init.normal_(w, 1, 2)), expected.normal as number[]);
    expect(flat(torch.rand(1))).toEqual(expected.after);
  });
});
