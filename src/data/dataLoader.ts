import { checkBoolean, checkInteger, checkOptions, wrong } from "../core/check.js";
import { int64Array } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { defaultGenerator, Generator, int64Seed } from "../random/torch/index.js";
import { tensor } from "../tensor/creation.js";
import { watchLoader } from "../tensor/evaluation.js";
import { indexSelect } from "../tensor/ops/indexing.js";
import type { Tensor } from "../tensor/tensor.js";
import { defaultCollate } from "./collate.js";
import { checkDataset, type DatasetLike, Subset, sampleNumber, TensorDataset } from "./dataset.js";
import { failure } from "./messages.js";
import { Printed, partText } from "./print.js";
import { BatchSampler, RandomSampler, type Sampler, SequentialSampler } from "./sampler.js";

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

export interface DataLoaderOptions<T, B> {
  /** Samples a batch. Default 1. */
  batchSize?: number;
  /** A new random order in every pass. Default false. */
  shuffle?: boolean;
  /** Leave out a last batch that is not full. Default false. */
  dropLast?: boolean;
  /** The order of the samples, in place of `shuffle`. */
  sampler?: Sampler;
  /** Whole batches of sample numbers, in place of batchSize, shuffle, sampler and dropLast. */
  batchSampler?: Iterable<readonly number[]> & { readonly length: number };
  /** Where the order comes from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator;
  /** Makes a batch of samples. Default: tensors are stacked. */
  collateFn?: (samples: T[]) => B;
}

const OPTIONS = ["batchSize", "shuffle", "dropLast", "sampler", "batchSampler", "generator", "collateFn"];

/** Draws a pass over a dataset in batches: `for (const [x, y] of loader)`. The order is PyTorch's for the same seed. */
export class DataLoader<T, B = Collated<T>> extends Printed {
  readonly dataset: DatasetLike<T>;
  readonly batchSampler: Iterable<readonly number[]> & { readonly length: number };
  private readonly generator: Generator;
  private readonly collateFn: ((samples: T[]) => B) | null;

  constructor(dataset: DatasetLike<T>, options: DataLoaderOptions<T, B> = {}) {
    super();
    checkDataset("DataLoader", dataset);
    checkOptions("DataLoader", options, OPTIONS);
    const {
      batchSize = 1,
      shuffle = false,
      dropLast = false,
      sampler,
      batchSampler,
      generator,
      collateFn,
    } = options;
    checkInteger("DataLoader", "batchSize", batchSize, 1);
    checkBoolean("DataLoader", "shuffle", shuffle);
    checkBoolean("DataLoader", "dropLast", dropLast);
    checkKind("sampler", sampler, isWalkable, say("an iterable with a length", "un iterable con length"));
    checkKind(
      "batchSampler",
      batchSampler,
      isWalkable,
      say("an iterable with a length", "un iterable con length"),
    );
    checkKind("generator", generator, (x) => x instanceof Generator, "a torch.Generator");
    checkKind("collateFn", collateFn, (x) => typeof x === "function", say("a function", "una función"));
    const given = OPTIONS.filter((key) => options[key as keyof typeof options] !== undefined);
    const conflicts =
      batchSampler === undefined
        ? shuffle && sampler !== undefined
        : given.some((key) => ["batchSize", "shuffle", "sampler", "dropLast"].includes(key));
    if (conflicts) {
      throw failure("E-ARG-002", {
        where: "DataLoader",
        name: batchSampler === undefined ? "sampler" : "batchSampler",
        expected: say(
          "given without the options that it takes the place of",
          "la única de las opciones que se excluyen entre sí",
        ),
        received: given.join(", "),
      });
    }
    this.dataset = dataset;
    this.generator = generator ?? defaultGenerator;
    this.collateFn = collateFn ?? null;
    const order =
      sampler ?? (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
    this.batchSampler = batchSampler ?? new BatchSampler(order, batchSize, dropLast);
  }

  /** The number of batches. */
  get length(): number {
    return this.batchSampler.length;
  }

  [Symbol.iterator](): globalThis.Generator<B> {
    // PyTorch draws the base seed of its workers when a pass begins, also when there are none.
    int64Seed(this.generator);
    return this.pass();
  }

  private *pass(): globalThis.Generator<B> {
    const finished = watchLoader();
    for (const indices of this.batchSampler) yield this.batch(indices);
    finished();
  }

  private batch(indices: readonly number[]): B {
    if (this.collateFn !== null) return this.collateFn(indices.map((index) => this.dataset.get(index)));
    const tensors = rowsOf(this.dataset, indices);
    return (tensors ?? defaultCollate(indices.map((index) => this.dataset.get(index)))) as B;
  }

  /** The number of batches, the dataset, and how the batches are made. */
  protected override printedFields() {
    const [dataset, batchSampler] = [this.dataset, this.batchSampler].map(partText);
    return { ...super.printedFields(), dataset, batchSampler };
  }
}

const isWalkable = (x: unknown): boolean =>
  typeof (x as Sampler)[Symbol.iterator] === "function" && Number.isInteger((x as Sampler).length);

/** Throws where an option that is given is not of its kind. */
function checkKind(name: string, value: unknown, fits: (value: unknown) => boolean, expected: string): void {
  if (value === undefined || (value !== null && fits(value))) return;
  throw wrong("DataLoader", name, expected, value);
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
