import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { data } = torch;
type Tensor = torch.Tensor;

interface Run {
  readonly n: number;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly dropLast: boolean;
  readonly generator: boolean;
  /** The batch after which each pass is broken off; 0 where it runs to its end. */
  readonly stop: number;
  readonly length: number;
  readonly passes: number[][][];
  readonly after: number;
  readonly ownAfter: number | null;
}

const { origin, runs, made } = JSON.parse(
  readFileSync(new URL("../fixtures/data/loaders.json", import.meta.url), "utf8"),
) as {
  origin: { seed: number };
  runs: Run[];
  made: Record<"concat" | "sampler" | "batchSampler" | "nested", number[][]> & { after: number };
};

const numbers = (n: number) => new data.TensorDataset(torch.arange(n));
const values = (x: Tensor) => x.toArray<1>();
const drawn = (generator?: torch.Generator) => torch.randint(1_000_000, [1], { generator }).item();

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof torch.AntorchaError ? error.code : String(error);
  }
  return "nothing";
};

describe("a DataLoader gives PyTorch's batches and leaves the generators where PyTorch does", () => {
  test.each(
    runs.map(
      ({ passes, length, after, ownAfter, ...options }) =>
        [JSON.stringify(options), { passes, length, after, ownAfter, ...options }] as const,
    ),
  )("%s", (_, run) => {
    torch.manualSeed(origin.seed);
    const { n, batchSize, shuffle, dropLast, stop } = run;
    const generator = run.generator ? new torch.Generator().manualSeed(origin.seed + 1) : undefined;
    const loader = new data.DataLoader(numbers(n), { batchSize, shuffle, dropLast, generator });
    expect(loader.length).toBe(run.length);
    const passes = [0, 1].map(() => {
      const batches: number[][] = [];
      for (const [batch] of loader) {
        batches.push(values(batch));
        if (batches.length === stop) break;
      }
      return batches;
    });
    expect(passes).toEqual(run.passes);
    if (generator !== undefined) expect(drawn(generator)).toBe(run.ownAfter);
    expect(drawn()).toBe(run.after);
  });

  test("over joined datasets, samplers of one's own and parts of parts", () => {
    torch.manualSeed(origin.seed);
    const hundred = new data.TensorDataset(torch.arange(100, 110));
    const joined = new data.ConcatDataset([numbers(4), new data.Subset(hundred, [7, 0, 3]), numbers(2)]);
    const pass = (loader: Iterable<readonly Tensor[]>) => Array.from(loader, ([x]) => values(x));
    expect(pass(new data.DataLoader(joined, { batchSize: 4, shuffle: true }))).toEqual(made.concat);
    const sampler = [4, 0, 0, -1, 2];
    expect(pass(new data.DataLoader(numbers(5), { batchSize: 2, sampler }))).toEqual(made.sampler);
    const batchSampler = new data.BatchSampler(new data.RandomSampler(numbers(6)), 4, false);
    expect(pass(new data.DataLoader(numbers(6), { batchSampler }))).toEqual(made.batchSampler);
    const [most] = data.randomSplit(numbers(10), [0.7, 0.3]);
    expect(data.randomSplit(most, [0.5, 0.5]).map(({ indices }) => indices)).toEqual(made.nested);
    expect(drawn()).toBe(made.after);
  });

  test("draws the base seed when the pass begins, before its first batch is asked for", () => {
    const loader = new data.DataLoader(numbers(3));
    torch.manualSeed(1);
    const pass = loader[Symbol.iterator]();
    const next = drawn();
    torch.manualSeed(1);
    for (const _ of loader) break;
    expect(drawn()).toBe(next);
    expect(values(pass.next().value[0])).toEqual([0]);
  });
});

describe("batches", () => {
  const loaderOf = <T>(samples: readonly T[], batchSize = 2) =>
    new data.DataLoader<T>({ length: samples.length, get: (i) => samples[i] }, { batchSize });
  const first = <T>(samples: readonly T[]) => [...loaderOf(samples)][0];

  test("numbers, booleans and bigints become tensors of their dtype", () => {
    expect(String(first([1, 2.5]))).toBe("tensor([1.0000, 2.5000])");
    expect((first([1, 2]) as Tensor).dtype).toBe("float32");
    expect((first([true, false]) as Tensor).dtype).toBe("bool");
    expect((first([1n, 2n]) as Tensor).dtype).toBe("int64");
  });

  test("tensors and typed arrays are stacked", () => {
    expect(first([torch.ones(2, 3), torch.zeros(2, 3)]).shape).toEqual([2, 2, 3]);
    const stacked = first([new Int32Array([1, 2, 3]), new Int32Array(3)]) as unknown as Tensor;
    expect([stacked.dtype, stacked.toArray()]).toEqual([
      "int32",
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
    ]);
    expect(codeOf(() => first([torch.ones(2), torch.ones(3)]))).toBe("E-ARG-002");
  });

  test("tuples, objects and texts keep their form", () => {
    const samples = [
      { x: torch.ones(2), label: 1, name: "a", box: [1, 2] },
      { x: torch.zeros(2), label: 0, name: "b", box: [3, 4] },
    ];
    const batch = first(samples);
    expect(batch.x.toArray()).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect([batch.label.toArray(), batch.name]).toEqual([
      [1, 0],
      ["a", "b"],
    ]);
    expect(batch.box.map((x) => x.toArray())).toEqual([
      [1, 3],
      [2, 4],
    ]);
    const pairs: [Tensor, number][] = [
      [torch.ones(2), 3],
      [torch.ones(2), 4],
    ];
    const [x, y] = first(pairs);
    expect([x.shape, y.toArray()]).toEqual([
      [2, 2],
      [3, 4],
    ]);
  });

  test("what cannot become a batch is refused", () => {
    for (const samples of [
      [null, null],
      [undefined],
      [() => 1],
      [Symbol("x")],
      [[1, 2], [1]],
      [[1], 1],
      [{ a: 1 }, { b: 1 }],
      [{ a: 1 }, null],
    ])
      expect(
        codeOf(() => first(samples as unknown[])),
        String(samples.length),
      ).toBe("E-ARG-002");
    expect(codeOf(() => first([1, "a"] as unknown[]))).toBe("E-DATA-002");
    expect(() => first([[1, 2], [1]])).toThrow("like the first of its batch, [1, 2]");
  });

  test("collateFn makes them in another way", () => {
    const seen: number[][] = [];
    const loader = new data.DataLoader(
      { length: 5, get: (i) => i * i },
      { batchSize: 2, collateFn: (samples: number[]) => seen.push(samples) },
    );
    expect([...loader]).toEqual([1, 2, 3]);
    expect(seen).toEqual([[0, 1], [4, 9], [16]]);
  });

  test("a dataset that changes its samples is asked for each of them", () => {
    class Doubled extends data.TensorDataset<[Tensor]> {
      override get(index: number): [Tensor] {
        return [super.get(index)[0].mul(2)];
      }
    }
    const doubled = new Doubled(torch.arange(4));
    const batches = (dataset: torch.data.DatasetLike<[Tensor]>) =>
      Array.from(new data.DataLoader(dataset, { batchSize: 3 }), ([x]) => values(x));
    expect(batches(doubled)).toEqual([[0, 2, 4], [6]]);
    expect(batches(new data.Subset(doubled, [3, -1, 1]))).toEqual([[6, 6, 2]]);
  });

  test("rows picked at once and rows stacked one by one are the same", () => {
    const rows = new data.TensorDataset(
      torch.randn(5, 3).t().reshape(5, 3),
      torch.arange(5),
      torch.ones(5).bool(),
    );
    const slow = { length: 5, get: (i: number) => rows.get(i) };
    const pass = (dataset: torch.data.DatasetLike<readonly Tensor[]>) =>
      Array.from(new data.DataLoader(dataset, { batchSize: 2 }), (batch) =>
        batch.map((x) => [x.dtype, x.shape, x.toArray()]),
      );
    expect(pass(rows)).toEqual(pass(slow));
  });
});

describe("a DataLoader refuses", () => {
  const dataset = numbers(4);
  const sampler = new data.SequentialSampler(dataset);
  const batchSampler = new data.BatchSampler(sampler, 2, false);
  test.each([
    ["no batch size", { batchSize: 0 }],
    ["half a sample", { batchSize: 1.5 }],
    ["a text as batch size", { batchSize: "2" }],
    ["a text as a switch", { shuffle: "false" }],
    ["a number as a switch", { dropLast: 1 }],
    ["a seed as generator", { generator: 42 }],
    ["no function to collate", { collateFn: "stack" }],
    ["a sampler without length", { sampler: (function* () {})() }],
    ["a number as a sampler", { sampler: 3 }],
    ["shuffle and a sampler", { shuffle: true, sampler }],
    ["batches and a batch size", { batchSampler, batchSize: 2 }],
    ["batches and shuffle", { batchSampler, shuffle: true }],
    ["batches and a sampler", { batchSampler, sampler }],
    ["batches and dropLast", { batchSampler, dropLast: true }],
    ["an array as options", [32]],
  ])("%s", (_, options) => {
    expect(codeOf(() => new data.DataLoader(dataset, options as never))).toBe("E-ARG-002");
  });

  test("but not options that are undefined", () => {
    const options = { batchSampler, batchSize: undefined, shuffle: undefined };
    expect(new data.DataLoader(dataset, options).length).toBe(2);
    expect(new data.DataLoader(dataset, { sampler: null, generator: null }).length).toBe(4);
  });

  test("options under Python's names, with what was meant", () => {
    expect(() => new data.DataLoader(dataset, { batch_size: 2 } as never)).toThrow(
      "Did you mean 'batchSize'?",
    );
    expect(() => new data.DataLoader(dataset, { drop_last: true } as never)).toThrow(
      "Did you mean 'dropLast'?",
    );
    expect(codeOf(() => new data.DataLoader(dataset, { num_workers: 2 } as never))).toBe("E-ARG-001");
  });

  test("no dataset at all", () => {
    expect(codeOf(() => new (data.DataLoader as new () => unknown)())).toBe("E-ARG-003");
  });

  test.each([null, [torch.ones(2)], torch.ones(2), { length: 3 }, { get: () => 1 }, 5])(
    "%s as a dataset",
    (value) => {
      expect(codeOf(() => new data.DataLoader(value as never))).toBe("E-ARG-002");
    },
  );

  test("samples that are not there", () => {
    const pass = (at: number[]) => () => [...new data.DataLoader(dataset, { sampler: at })];
    expect(codeOf(pass([4]))).toBe("E-INDEX-001");
    expect(codeOf(pass([-5]))).toBe("E-INDEX-001");
    expect(codeOf(pass([0.5]))).toBe("E-INDEX-001");
  });
});
