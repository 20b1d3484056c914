import { checkInteger, show, wrong } from "../core/check.js";
import { type Constraint, iterable, list } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { shapeText } from "../core/messages/message.js";
import { listed } from "../core/messages/phrase.js";
import { type Called, parameter, REQUIRED, type Resolved, signature } from "../core/parameters.js";
import { type Generator, randpermIndices } from "../random/torch/index.js";
import { isGenerator } from "../tensor/arguments.js";
import { select } from "../tensor/functions/shape.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";
import { Printed, partText } from "./print.js";

/** What can be read sample by sample: a `Dataset`, or any object with `length` and `get`. */
export interface DatasetLike<T> {
  /** The number of samples. */
  readonly length: number;
  /** Sample number `index`, from 0. */
  get(index: number): T;
}

/** What samples can be read from by number. */
export const isDataset: Constraint = {
  accepts: (value) => {
    const { length, get } = (value ?? {}) as Partial<DatasetLike<unknown>>;
    return typeof get === "function" && Number.isInteger(length);
  },
  text: () =>
    say(
      "a Dataset, or an object with length and get(index); of tensors, new TensorDataset(x, y)",
      "un Dataset, o un objeto con length y get(index); con tensores, new TensorDataset(x, y)",
    ),
};

/** Throws unless samples can be read from it by number. */
export function checkDataset(where: string, dataset: unknown): asserts dataset is DatasetLike<unknown> {
  if (!isDataset.accepts(dataset))
    throw wrong(where, say("the dataset", "el conjunto de datos"), isDataset.text(), dataset);
}

/**
 * A map-style dataset: samples by number. Extend it with `length` and `get`; wherever a dataset is expected, any object
 * with these two will do as well.
 *
 * @example
 * class Squares extends data.Dataset<number> {
 *   readonly length = 4;
 *   get(index: number) {
 *     return index * index;
 *   }
 * }
 * [...new Squares()] // [0, 1, 4, 9]
 */
export abstract class Dataset<T = unknown> extends Printed implements DatasetLike<T> {
  /** The number of samples. */
  abstract override readonly length: number;
  /** Sample number `index`, from 0. */
  abstract get(index: number): T;

  /** Gives the samples in order, from number 0. */
  *[Symbol.iterator](): globalThis.Generator<T> {
    for (let i = 0; i < this.length; i++) yield this.get(i);
  }
}

/** Throws unless `index` is the number of a sample; negative numbers count from the end. @internal */
export function sampleNumber(where: string, index: number, length: number): number {
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw failure("E-INDEX-001", { op: where, index: show(index), dim: 0, size: length });
  }
  return index < 0 ? index + length : index;
}

/**
 * Samples are the rows (dimension 0) of tensors of equal length: of x [N, …] and y [N, …], sample i is [x[i], y[i]],
 * views of them. Negative numbers count from the end.
 *
 * @throws E-ARG-002 no tensor, one without dimensions, or another first size than that of the first tensor
 * @example
 * const x = torch.tensor([[1, 2], [3, 4], [5, 6]]);
 * const y = torch.tensor([0, 1, 0], { dtype: "int64" });
 * const samples = new data.TensorDataset(x, y);
 * samples.length // 3
 * samples.get(1)[0] // tensor([3., 4.])
 */
export class TensorDataset<T extends readonly Tensor[] = readonly Tensor[]> extends Dataset<T> {
  /** The tensors that were given; what the samples share their memory with. */
  readonly tensors: T;
  readonly length: number;

  constructor(...tensors: T) {
    super();
    const [first] = tensors;
    for (const tensor of tensors) {
      if (!(tensor instanceof Tensor) || tensor.sizes.length === 0 || tensor.sizes[0] !== first.sizes[0]) {
        throw failure("E-ARG-002", {
          where: "TensorDataset",
          name: say("the tensors", "los tensores"),
          expected: say("tensors with the same first size", "tensores con el mismo primer tamaño"),
          received: listed(tensors.map((x) => (x instanceof Tensor ? shapeText(x.sizes) : show(x)))),
        });
      }
    }
    if (first === undefined) {
      throw failure("E-ARG-002", {
        where: "TensorDataset",
        name: say("the tensors", "los tensores"),
        expected: say("at least one", "al menos uno"),
        received: say("none", "ninguno"),
      });
    }
    this.tensors = tensors;
    this.length = first.sizes[0];
  }

  get(index: number): T {
    const at = sampleNumber("TensorDataset.get", index, this.length);
    return this.tensors.map((tensor) => select(tensor, 0, at)) as unknown as T;
  }

  protected override printedFields() {
    const texts = this.tensors.map(({ dtype, sizes: shape }) => `${dtype}[${shape.join(", ")}]`);
    return { ...super.printedFields(), tensors: `(${texts.join(", ")})` };
  }
}

export interface SubsetParameters<T> {
  dataset: DatasetLike<T>;
  /** The numbers of its samples. */
  indices: readonly number[];
}

const SUBSET = signature<SubsetParameters<unknown>>("Subset", {
  dataset: parameter(REQUIRED, isDataset),
  indices: parameter(REQUIRED, {
    accepts: list.accepts,
    text: () => say("an array of the numbers of samples", "un array con los números de las muestras"),
  }),
});

/**
 * Some of the samples of a dataset, by their numbers: sample i is sample `indices[i]` of it. Nothing is copied.
 *
 * @throws E-INDEX-001 a number that no sample has
 * @example
 * const letters = { length: 3, get: (index: number) => "abc"[index] };
 * [...new data.Subset(letters, [2, 0])] // ['c', 'a']
 */
export class Subset<T> extends Dataset<T> {
  /** What the samples are taken from. */
  readonly dataset: DatasetLike<T>;
  /** The numbers of its samples, in the order of the subset. */
  readonly indices: readonly number[];

  constructor(
    ...args: Called<
      [dataset: DatasetLike<T>, indices: readonly number[]],
      SubsetParameters<T>,
      ["dataset", "indices"]
    >
  ) {
    super();
    const { dataset, indices } = SUBSET.read(args) as Resolved<SubsetParameters<T>>;
    for (const index of indices) sampleNumber("Subset", index, dataset.length);
    this.dataset = dataset;
    this.indices = indices;
  }

  get length(): number {
    return this.indices.length;
  }

  get(index: number): T {
    return this.dataset.get(this.indices[sampleNumber("Subset.get", index, this.length)]);
  }

  protected override printedFields() {
    return { ...super.printedFields(), dataset: partText(this.dataset) };
  }
}

const datasetsText = () =>
  say("a list of at least one dataset", "una lista de al menos un conjunto de datos");

const CONCAT = signature<{ datasets: Iterable<DatasetLike<unknown>> }>("ConcatDataset", {
  datasets: parameter(REQUIRED, { accepts: iterable.accepts, text: datasetsText }),
});

/**
 * Several datasets as one, one after the other: the first sample of the second has the number that the first has samples.
 *
 * @throws E-ARG-002 no dataset, or something else among them
 * @example
 * const letters = { length: 3, get: (index: number) => "abc"[index] };
 * const more = { length: 2, get: (index: number) => "xy"[index] };
 * const both = new data.ConcatDataset([letters, more]);
 * both.length // 5
 * both.get(3) // x
 */
export class ConcatDataset<T> extends Dataset<T> {
  /** The parts, in order. */
  readonly datasets: readonly DatasetLike<T>[];

  constructor(
    ...args: Called<
      [datasets: Iterable<DatasetLike<T>>],
      { datasets: Iterable<DatasetLike<T>> },
      ["datasets"]
    >
  ) {
    super();
    const { datasets } = CONCAT.read(args) as { datasets: Iterable<DatasetLike<T>> };
    const parts = [...datasets];
    if (parts.length === 0) throw wrong("ConcatDataset", "datasets", datasetsText(), datasets);
    for (const dataset of parts) checkDataset("ConcatDataset", dataset);
    this.datasets = parts;
  }

  get length(): number {
    return this.datasets.reduce((n, dataset) => n + dataset.length, 0);
  }

  get(index: number): T {
    let at = sampleNumber("ConcatDataset.get", index, this.length);
    for (const dataset of this.datasets) {
      if (at < dataset.length) return dataset.get(at);
      at -= dataset.length;
    }
    throw new Error("unreachable: the index was checked");
  }

  protected override printedFields() {
    return { ...super.printedFields(), datasets: `(${this.datasets.map(partText).join(", ")})` };
  }
}

export interface RandomSplitParameters<T> {
  dataset: DatasetLike<T>;
  /** Samples of each part, or fractions that add up to 1. */
  lengths: readonly number[];
  /** Default: the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

const RANDOM_SPLIT = signature<RandomSplitParameters<unknown>>("randomSplit", {
  dataset: parameter(REQUIRED, isDataset),
  lengths: parameter(REQUIRED, list),
  generator: parameter(null, isGenerator),
});

/**
 * Splits a dataset at random into parts of these lengths, or of these fractions of it (which add up to 1; what is
 * left over by rounding goes to the first parts). One `randperm` of the whole, as in PyTorch: with the same seed, the
 * same samples in each part.
 *
 * @throws E-ARG-002 lengths that do not add up
 * @example
 * const dataset = new data.TensorDataset(torch.arange(10));
 * const generator = new torch.Generator().manualSeed(42);
 * const [train, test] = data.randomSplit(dataset, [0.8, 0.2], { generator });
 * train.length // 8
 * test.indices // [3, 7]
 */
export function randomSplit<T>(
  ...args: Called<
    [dataset: DatasetLike<T>, lengths: readonly number[], generator?: Generator | null],
    RandomSplitParameters<T>,
    ["dataset", "lengths", "generator"]
  >
): Subset<T>[] {
  const { dataset, lengths, generator } = RANDOM_SPLIT.read(args) as Resolved<RandomSplitParameters<T>>;
  const expected = say(
    `numbers that add up to ${dataset.length}, or fractions that add up to 1`,
    `números que sumen ${dataset.length}, o fracciones que sumen 1`,
  );
  const refused = () => wrong("randomSplit", "lengths", expected, lengths);
  const total = lengths.reduce((a, b) => a + b, 0);
  let sizes = [...lengths];
  const fractions = lengths.every((part) => part >= 0 && part <= 1);
  if (Math.abs(total - 1) < 1e-9 && fractions) {
    sizes = lengths.map((part) => Math.floor(dataset.length * part));
    const rest = dataset.length - sizes.reduce((a, b) => a + b, 0);
    for (let i = 0; i < rest; i++) sizes[i % sizes.length]++;
  } else if (fractions && !lengths.every(Number.isInteger)) {
    const [given, sum] = [show(lengths), Number(total.toPrecision(12))];
    throw failure("E-ARG-002", {
      where: "randomSplit",
      name: "lengths",
      expected: say("fractions that add up to 1", "fracciones que sumen 1"),
      received: say(`${given}, which add up to ${sum}`, `${given}, que suman ${sum}`),
    });
  }
  for (const size of sizes) checkInteger("randomSplit", say("every length", "cada longitud"), size);
  if (sizes.reduce((a, b) => a + b, 0) !== dataset.length) throw refused();
  const order = Array.from(randpermIndices(dataset.length, generator ?? undefined));
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return new Subset(dataset, order.slice(start - size, start));
  });
}
