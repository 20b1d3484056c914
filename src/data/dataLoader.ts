import { boolean, func, integer } from "../core/constraints.js";
import { int64Array } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { listed } from "../core/messages/phrase.js";
import {
  type Absent,
  absent,
  absentKeyword,
  type Called,
  parameter,
  REQUIRED,
  type Resolved,
  signature,
} from "../core/parameters.js";
import { defaultGenerator, type Generator, int64Seed } from "../random/torch/index.js";
import { isGenerator } from "../tensor/arguments.js";
import { tensor } from "../tensor/creation.js";
import { watchLoader } from "../tensor/evaluation.js";
import { indexSelect } from "../tensor/ops/indexing.js";
import type { Tensor } from "../tensor/tensor.js";
import { defaultCollate } from "./collate.js";
import { type DatasetLike, isDataset, Subset, sampleNumber, TensorDataset } from "./dataset.js";
import { failure } from "./messages.js";
import { Printed, partText } from "./print.js";
import { BatchSampler, RandomSampler, type Sampler, SequentialSampler, walkable } from "./sampler.js";

/** The batch that the default collation makes of samples of type T. */
export type Collated<T> = T extends Tensor
  ? Tensor
  : T extends number | boolean | bigint
    ? Tensor
    : T extends string
      ? string[]
      : T extends readonly unknown[]
        ? { -readonly [K in keyof T]: Collated<T[K]> }
        : T extends object
          ? { [K in keyof T]: Collated<T[K]> }
          : unknown;

/** What a plain `for` gives where `get` is asynchronous: nothing that could be used. */
export interface WriteForAwait {
  readonly forAwait: "the dataset's get gives promises: write for await (const batch of loader)";
}

type Batches = Iterable<readonly number[]> & { readonly length: number };

export interface DataLoaderOptions<T, B> {
  /** Samples a batch. Default 1. */
  batchSize?: number;
  /** A new random order in every pass. Default false. */
  shuffle?: boolean | null;
  /** Leave out a last batch that is not full. Default false. */
  dropLast?: boolean;
  /** The order of the samples, in place of `shuffle`. */
  sampler?: Sampler | null;
  /** Whole batches of sample numbers, in place of batchSize, shuffle, sampler and dropLast. */
  batchSampler?: Batches | null;
  /** Where the order comes from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator | null;
  /** Makes a batch of samples. Default: tensors are stacked. */
  collateFn?: ((samples: Awaited<T>[]) => B) | null;
}

export interface DataLoaderParameters<T, B, D extends DatasetLike<T> = DatasetLike<T>>
  extends DataLoaderOptions<T, B> {
  dataset: DatasetLike<T> & D;
}

const DATA_LOADER = signature<DataLoaderParameters<unknown, unknown>>("DataLoader", {
  dataset: parameter(REQUIRED, isDataset),
  batchSize: parameter(1, integer(1)),
  shuffle: parameter(null, boolean),
  sampler: parameter(null, walkable),
  batchSampler: parameter(null, walkable),
  numWorkers: absent,
  collateFn: parameter(null, func),
  pinMemory: absent,
  dropLast: parameter(false, boolean),
  timeout: absent,
  workerInitFn: absent,
  multiprocessingContext: absent,
  generator: parameter(null, isGenerator),
  prefetchFactor: absentKeyword,
  persistentWorkers: absentKeyword,
  pinMemoryDevice: absentKeyword,
});

export type DataLoaderArguments<T, B, D extends DatasetLike<T> = DatasetLike<T>> = Called<
  [
    dataset: DatasetLike<T> & D,
    batchSize?: number,
    shuffle?: boolean | null,
    sampler?: Sampler | null,
    batchSampler?: Batches | null,
    numWorkers?: Absent,
    collateFn?: ((samples: Awaited<T>[]) => B) | null,
    pinMemory?: Absent,
    dropLast?: boolean,
    timeout?: Absent,
    workerInitFn?: Absent,
    multiprocessingContext?: Absent,
    generator?: Generator | null,
  ],
  DataLoaderParameters<T, B, D>,
  [
    "dataset",
    "batchSize",
    "shuffle",
    "sampler",
    "batchSampler",
    "numWorkers",
    "collateFn",
    "pinMemory",
    "dropLast",
    "timeout",
    "workerInitFn",
    "multiprocessingContext",
    "generator",
  ]
>;

/**
 * Goes through a dataset in batches: each `for` loop is one pass. The order is PyTorch's for the same seed. A batch is what
 * `collateFn` makes of its samples; by default tensors of shape [...] become one of shape [batchSize, ...], numbers float32,
 * and tuples and objects are collated field by field (`defaultCollate`). Everything runs in the calling thread: PyTorch's
 * `numWorkers`, `pinMemory` and `timeout` do not exist. Where the dataset's `get` is asynchronous (it reads a file, it asks a
 * server), `for await` waits for the samples of each batch, which are asked for at once; the order and the numbers are the same.
 *
 * @throws E-ARG-002 a `sampler` with `shuffle`, or a `batchSampler` with any of batchSize, shuffle, sampler and dropLast
 * @example
 * const x = torch.arange(10).reshape(5, 2);
 * const y = torch.tensor([0, 1, 0, 1, 1], { dtype: "int64" });
 * const loader = new data.DataLoader(new data.TensorDataset(x, y), 2, { shuffle: true });
 * loader.length // 3
 * for (const [features, labels] of loader) {
 *   console.log(features.shape, labels.shape); // [2, 2] [2], twice; then [1, 2] [1]
 * }
 */
export class DataLoader<
  T,
  B = Collated<Awaited<T>>,
  D extends DatasetLike<T> = DatasetLike<T>,
> extends Printed {
  /** What the samples are read from. */
  readonly dataset: D;
  /** The sample numbers of each batch, anew at every pass. */
  readonly batchSampler: Iterable<readonly number[]> & { readonly length: number };
  private readonly generator: Generator;
  private readonly collateFn: ((samples: Awaited<T>[]) => B) | null;

  constructor(...args: DataLoaderArguments<T, B, D>) {
    super();
    const given = DATA_LOADER.read(args) as Resolved<DataLoaderParameters<T, B, D>>;
    const { dataset, batchSize, shuffle, sampler, batchSampler, dropLast, generator, collateFn } = given;
    const conflicts =
      batchSampler === null
        ? shuffle && sampler !== null
        : batchSize !== 1 || shuffle || sampler !== null || dropLast;
    if (conflicts) {
      const names = ["batchSize", "shuffle", "dropLast", "sampler", "batchSampler"] as const;
      throw failure("E-ARG-002", {
        where: "DataLoader",
        name: batchSampler === null ? "sampler" : "batchSampler",
        expected: say(
          "given without the options that it replaces",
          "la única de las opciones a las que reemplaza",
        ),
        received: listed(names.filter((name) => given[name] !== DATA_LOADER.parameters[name].default)),
      });
    }
    this.dataset = dataset;
    this.generator = generator ?? defaultGenerator;
    this.collateFn = collateFn;
    const order =
      sampler ?? (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
    this.batchSampler = batchSampler ?? new BatchSampler(order, batchSize, dropLast);
  }

  /** The number of batches. */
  get length(): number {
    return this.batchSampler.length;
  }

  /** Begins a pass, which gives its batches one by one. */
  [Symbol.iterator](): globalThis.Generator<T extends PromiseLike<unknown> ? WriteForAwait : B> {
    // PyTorch draws the base seed of its workers when a pass begins, also when there are none.
    int64Seed(this.generator);
    return this.pass() as globalThis.Generator<never>;
  }

  /** Begins a pass of `for await`, which waits for the samples of each batch. */
  [Symbol.asyncIterator](): AsyncGenerator<Awaited<B>> {
    int64Seed(this.generator);
    return this.passLater();
  }

  private async *passLater(): AsyncGenerator<Awaited<B>> {
    const finished = watchLoader();
    for (const indices of this.batchSampler) {
      const rows = this.collateFn === null ? rowsOf(this.dataset, indices) : null;
      yield await (rows !== null ? (rows as B) : this.collated(await Promise.all(this.samples(indices))));
    }
    finished();
  }

  private samples(indices: readonly number[]): T[] {
    return indices.map((index) => this.dataset.get(index));
  }

  private collated(samples: Awaited<T>[]): B {
    return this.collateFn === null ? (defaultCollate(samples) as B) : this.collateFn(samples);
  }

  private *pass(): globalThis.Generator<B> {
    const finished = watchLoader();
    for (const indices of this.batchSampler) yield this.batch(indices);
    finished();
  }

  private batch(indices: readonly number[]): B {
    const tensors = this.collateFn === null ? rowsOf(this.dataset, indices) : null;
    if (tensors !== null) return tensors as B;
    const samples = this.samples(indices);
    if (this.collateFn === null && samples.some((x) => x instanceof Promise)) throw failure("E-DATA-007", {});
    return this.collated(samples as Awaited<T>[]);
  }

  /** The number of batches, the dataset, and how the batches are made. */
  protected override printedFields() {
    const [dataset, batchSampler] = [this.dataset, this.batchSampler].map(partText);
    return { ...super.printedFields(), dataset, batchSampler };
  }
}

/** Whether `get` is the class's own: one that was overridden (to augment) must be called, sample by sample. */
const isPlain = (dataset: DatasetLike<unknown>): boolean =>
  dataset.get === TensorDataset.prototype.get || dataset.get === Subset.prototype.get;

/** Rows of a TensorDataset (or a subset of one) picked at once, rather than one by one and stacked. */
function rowsOf(dataset: DatasetLike<unknown>, indices: readonly number[]): Tensor[] | null {
  if (!isPlain(dataset)) return null;
  const { length } = dataset;
  const numbers = new Array<number>(indices.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = sampleNumber("DataLoader", indices[i], length);
  if (dataset instanceof Subset)
    return rowsOf(
      dataset.dataset,
      numbers.map((index) => dataset.indices[index]),
    );
  if (!(dataset instanceof TensorDataset)) return null;
  const index = tensor(int64Array(numbers));
  return (dataset.tensors as readonly Tensor[]).map((x) => indexSelect(x, 0, index));
}
