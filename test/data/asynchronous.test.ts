import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** A dataset whose `get` gives promises: `for await` gives what a plain `for` gives of the same samples. */

const { data } = torch;
const sample = (i: number): [torch.Tensor, number] => [torch.tensor([i, i * i]), i % 3];
const soon = <T>(value: T, i = 0) => new Promise<T>((resolve) => setTimeout(resolve, (i * 7) % 5, value));
const now = { length: 10, get: sample };
const later = { length: 10, get: (i: number) => soon(sample(i), i) };

async function all<B>(loader: AsyncIterable<B>): Promise<B[]> {
  const batches: B[] = [];
  for await (const batch of loader) batches.push(batch);
  return batches;
}

test("in order, shuffled, by samplers, of parts, with dropLast: the same batches and draws", async () => {
  type Options = NonNullable<ConstructorParameters<typeof data.DataLoader>[1]>;
  const generator = () => new torch.Generator().manualSeed(5);
  const options: (() => Options)[] = [
    () => ({ batchSize: 4 }) as Options,
    () => ({ batchSize: 3, dropLast: true }) as Options,
    () => ({ batchSize: 4, shuffle: true }) as Options,
    () => ({ batchSize: 4, shuffle: true, generator: generator() }) as Options,
    () => ({ sampler: new data.SequentialSampler([1, 2, 3]) }) as Options,
    () => ({ batchSampler: new data.BatchSampler([7, 1, 3], 2, false) }) as Options,
  ];
  for (const make of options) {
    torch.manualSeed(1);
    const expected = [...new data.DataLoader(now, make() as never)];
    const next = torch.rand(1);
    torch.manualSeed(1);
    const found = await all(new data.DataLoader(later, make() as never));
    expect(found).toEqual(expected);
    expect(torch.rand(1)).toEqual(next);
    expect(
      await all(new data.DataLoader(now, { ...(make() as object), generator: generator() } as never)),
    ).toHaveLength(expected.length);
  }
  const parts = new data.ConcatDataset([new data.Subset(later, [9, 0]), later]);
  const [[x]] = await all(new data.DataLoader(parts, 3));
  expect(x).toEqual(torch.tensor([[9, 81], [0, 0], [0, 0]])); // biome-ignore format: rows
});

test("collateFn gets the samples, and may be asynchronous itself", async () => {
  const loader = new data.DataLoader(later, {
    batchSize: 5,
    collateFn: (samples) => soon(samples.map(([, label]) => label)),
  });
  const batches: number[][] = await all(loader);
  expect(batches).toEqual([
    [0, 1, 2, 0, 1],
    [2, 0, 1, 2, 0],
  ]);
});

test("the types are those of what arrives; a plain for says what to write", async () => {
  const loader = new data.DataLoader(later, 5);
  for await (const [x, y] of loader) {
    const shapes: readonly number[][] = [[...x.shape], [...y.shape]];
    expect(shapes).toEqual([[5, 2], [5]]);
  }
  // @ts-expect-error a plain for gives no batches
  const take = () => [...loader].map(([x]) => x);
  expect(take).toThrow(/for await.*E-DATA-007/);
  const plain = new data.DataLoader(new data.TensorDataset(torch.arange(4)), 2);
  expect(await all(plain)).toEqual([...plain]);
});

test("what a sample throws ends the pass, and leaving early is no error", async () => {
  const broken = {
    length: 4,
    get: (i: number) => (i === 2 ? Promise.reject(new Error("no file")) : soon(i)),
  };
  await expect(all(new data.DataLoader(broken, 2))).rejects.toThrow("no file");
  for await (const batch of new data.DataLoader(broken, 2)) {
    expect(batch).toEqual(torch.tensor([0, 1]));
    break;
  }
});
