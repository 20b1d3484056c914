import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { data } = torch;

class Fruits extends data.Dataset<string> {
  readonly names = Array.from({ length: 500 }, (_, i) => `fruit ${i}`);
  get length(): number {
    return this.names.length;
  }
  get(index: number): string {
    return this.names[index];
  }
}

const IRIS = "TensorDataset(length=150, tensors=(float32[150, 4], int64[150]))";
const iris = new data.TensorDataset(torch.zeros(150, 4), torch.arange(150));
const plain = { length: 3, get: (i: number) => i };

test.each<[unknown, string]>([
  [iris, IRIS],
  [new data.Subset(iris, [1, 2, 3]), `Subset(length=3, dataset=${IRIS})`],
  [new data.Subset(plain, [0]), "Subset(length=1, dataset=Object(length=3))"],
  [new Fruits(), "Fruits(length=500)"],
  [
    new data.ConcatDataset<unknown>([new Fruits(), iris]),
    `ConcatDataset(length=650, datasets=(Fruits(length=500), ${IRIS}))`,
  ],
  [new data.SequentialSampler(iris), "SequentialSampler(length=150)"],
  [new data.RandomSampler(iris), "RandomSampler(length=150)"],
  [
    new data.DataLoader(iris, { batchSize: 32, shuffle: true }),
    `DataLoader(length=5, dataset=${IRIS}, batchSampler=BatchSampler(sampler=RandomSampler(length=150), batchSize=32, dropLast=false))`,
  ],
  [
    new data.DataLoader(new Fruits(), { batchSampler: [[0, 1], [2]] }),
    "DataLoader(length=2, dataset=Fruits(length=500), batchSampler=Array(2))",
  ],
  [
    new data.DataLoader(plain, { sampler: Int32Array.of(2, 1), dropLast: true, batchSize: 2 }),
    "DataLoader(length=1, dataset=Object(length=3), batchSampler=BatchSampler(sampler=Int32Array(2), batchSize=2, dropLast=true))",
  ],
])("printed in one line, without its samples: %s", (value, text) => {
  expect(String(value)).toBe(text);
  expect(inspect(value)).toBe(text);
});
