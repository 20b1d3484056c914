import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Samplers draw what PyTorch's draw, and leave the generators where those leave them; datasets stand side by side. */
const { data } = torch;

interface Run {
  readonly kind: "random" | "subset" | "weighted";
  readonly options: { n: number; replacement: boolean; numSamples: number | null; own: boolean };
  readonly length: number;
  readonly passes: number[][];
  readonly batches: number[][];
  readonly ownAfter: number | null;
  readonly after: number;
}

const { origin, runs } = JSON.parse(
  readFileSync(new URL("../fixtures/data/samplers.json", import.meta.url), "utf8"),
) as { origin: { seed: number; weights: number[] }; runs: Run[] };

const make = ({ kind, options }: Run, generator: torch.Generator | null): torch.data.Sampler => {
  const { n, replacement, numSamples } = options;
  if (kind === "subset") return new data.SubsetRandomSampler([3, 1, 8, 39, 0, 2], { generator });
  if (kind === "random") return new data.RandomSampler({ length: n }, { replacement, numSamples, generator });
  return new data.WeightedRandomSampler(origin.weights, numSamples as number, { replacement, generator });
};

test.each(runs.map((run) => [`${run.kind} ${JSON.stringify(run.options)}`, run] as const))("%s", (_, run) => {
  torch.manualSeed(origin.seed);
  const own = run.options.own ? new torch.Generator(origin.seed + 1) : null;
  const sampler = make(run, own);
  expect(sampler.length).toBe(run.length);
  expect(run.passes.map(() => [...sampler])).toEqual(run.passes);
  const loader = new data.DataLoader(new data.TensorDataset(torch.arange(40)), 3, { sampler });
  expect(Array.from(loader, ([batch]) => batch.toArray())).toEqual(run.batches);
  if (own !== null) expect(torch.randint(1_000_000, [1], { generator: own }).item()).toBe(run.ownAfter);
  expect(torch.randint(1_000_000, [1]).item()).toBe(run.after);
});

test("samplers refuse what they cannot draw from", () => {
  const refused = (run: () => unknown) => expect(run).toThrow(/E-ARG-002/);
  refused(() => new data.WeightedRandomSampler([], 1));
  refused(() => new data.WeightedRandomSampler(torch.ones(2, 2), 1));
  refused(() => new data.WeightedRandomSampler([1], 0));
  refused(() => [...new data.WeightedRandomSampler([1, -1], 1)]);
  refused(() => [...new data.WeightedRandomSampler([1, 1], 3, false)]);
  refused(() => new data.RandomSampler([], { numSamples: 2 }));
  refused(() => new data.RandomSampler([1], { numSamples: 0 }));
  refused(() => new data.SubsetRandomSampler(3 as never));
  const weights = torch.tensor([1, 3]);
  expect(new data.WeightedRandomSampler(weights, 2).weights.dtype).toBe("float64");
});

describe("StackDataset", () => {
  const numbers = { length: 3, get: (i: number) => 10 * i };
  const rows = new data.TensorDataset(torch.arange(6).reshape(3, 2));

  test("gives arrays, or objects with the same keys", () => {
    const both = new data.StackDataset(numbers, rows);
    expect(both.length).toBe(3);
    const [number, [row]] = both.get(-1);
    expect([number, row.toArray()]).toEqual([20, [4, 5]]);
    const named = new data.StackDataset({ number: numbers, row: rows });
    expect(named.get(1).number).toBe(10);
    const batch = [...new data.DataLoader(named, 2)][0];
    expect([batch.number.toArray(), batch.row[0].toArray()]).toEqual([
      [0, 10],
      [
        [0, 1],
        [2, 3],
      ],
    ]);
    expect(String(both)).toContain("StackDataset(length=3, datasets=(Object(length=3), TensorDataset(");
    expect([...new data.StackDataset(numbers)]).toEqual([[0], [10], [20]]);
  });

  test("refuses others", () => {
    expect(() => new data.StackDataset()).toThrow(/E-ARG-002/);
    expect(() => new data.StackDataset(numbers, { length: 2, get: () => 1 })).toThrow(/E-ARG-002.*|3, 2/);
    expect(() => new data.StackDataset(numbers, 3 as never)).toThrow(/E-ARG-002/);
    expect(() => new data.StackDataset({} as never)).toThrow(/E-ARG-002/);
    expect(() => new data.StackDataset(numbers).get(3)).toThrow(/E-INDEX-001/);
  });
});
