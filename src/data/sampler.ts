import { checkInteger, wrong } from "../core/check.js";
import { boolean, type Constraint, integer, iterable } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../core/parameters.js";
import {
  defaultGenerator,
  Generator,
  int64Seed,
  multinomial,
  randint,
  randpermIndices,
} from "../random/torch/index.js";
import { isGenerator } from "../tensor/arguments.js";
import { tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/tensor.js";
import { Printed, partText } from "./print.js";

/** Gives the numbers of samples in the order in which they are to be read. */
export interface Sampler {
  readonly length: number;
  [Symbol.iterator](): Iterator<number>;
}

/** How many samples there are in what is sampled from. */
function lengthOf(where: string, source: { readonly length: number }): number {
  checkInteger(where, say("the length of the dataset", "la longitud del conjunto de datos"), source?.length);
  return source.length;
}

type Sized = { readonly length: number };

/** A parameter that has a length; the length itself is checked by `lengthOf`. */
const dataSource = /* @__PURE__ */ parameter(REQUIRED, {
  accepts: (value) => typeof (value as Partial<Sized> | null | undefined)?.length === "number",
  text: () =>
    say("a dataset, or anything with a length", "un conjunto de datos, o cualquier cosa con length"),
});

const SEQUENTIAL = signature<{ dataSource: Sized }>("SequentialSampler", { dataSource });

/**
 * Every sample once, in order: 0, 1, 2, … up to the number of samples in `dataSource`, which is anything with a length.
 *
 * @example
 * [...new data.SequentialSampler([7, 8, 9])] // [0, 1, 2]
 */
export class SequentialSampler extends Printed implements Sampler {
  /** How many numbers a pass gives: the length of `dataSource` when the sampler was made. */
  readonly length: number;

  constructor(...args: Called<[dataSource: Sized], { dataSource: Sized }, ["dataSource"]>) {
    super();
    this.length = lengthOf("SequentialSampler", SEQUENTIAL.read(args).dataSource);
  }

  /** Gives the numbers in order. */
  *[Symbol.iterator](): Iterator<number> {
    for (let i = 0; i < this.length; i++) yield i;
  }
}

export interface RandomSamplerParameters {
  /** What is sampled from: anything with a length. */
  dataSource: Sized;
  /** Whether a sample may come more than once in a pass. Default false. */
  replacement?: boolean;
  /** How many numbers a pass gives. Default null: the length of `dataSource`. */
  numSamples?: number | null;
  /** Where the order comes from. Default: seeds of the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

const RANDOM = signature<RandomSamplerParameters>("RandomSampler", {
  dataSource,
  replacement: parameter(false, boolean),
  numSamples: parameter(null, integer(1)),
  generator: parameter(null, isGenerator),
});

/** How many numbers PyTorch draws at once where a sample may come again. */
const DRAWN_AT_ONCE = 32;

/**
 * Every sample once, in random order; with `replacement` each number is drawn from all of them; with `numSamples` a pass gives so many (without
 * replacement: one order after the other). Without a generator each pass takes a seed from the default generator and draws with a new one; with
 * a generator it draws with that, and once more than it needs, as PyTorch does.
 *
 * @example
 * const generator = new torch.Generator().manualSeed(0);
 * [...new data.RandomSampler([7, 8, 9, 10], { generator })] // [0, 1, 3, 2]
 * new data.RandomSampler([7, 8], { replacement: true, numSamples: 5, generator }).length // 5
 */
export class RandomSampler extends Printed implements Sampler {
  /** How many numbers a pass gives: `numSamples`, or the length of `dataSource` when the sampler was made. */
  readonly length: number;
  /** Whether a sample may come more than once in a pass. */
  readonly replacement: boolean;
  /** How many samples there are. */
  private readonly size: number;
  private readonly generator: Generator | undefined;

  constructor(
    ...args: Called<
      [dataSource: Sized, replacement?: boolean, numSamples?: number | null, generator?: Generator | null],
      RandomSamplerParameters,
      ["dataSource", "replacement", "numSamples", "generator"]
    >
  ) {
    super();
    const { dataSource, replacement, numSamples, generator } = RANDOM.read(args);
    this.size = lengthOf("RandomSampler", dataSource);
    if (this.size === 0 && numSamples !== null) {
      const expected = say("a dataset that is not empty", "un conjunto de datos que no esté vacío");
      throw wrong("RandomSampler", "dataSource", expected, dataSource);
    }
    this.length = numSamples ?? this.size;
    this.replacement = replacement;
    this.generator = generator ?? undefined;
  }

  /** Gives the numbers in a new order at every pass. */
  *[Symbol.iterator](): Iterator<number> {
    const { size, length } = this;
    if (this.isPermutation()) {
      yield* this.begin();
      this.end();
      return;
    }
    const generator = this.ownGenerator();
    if (this.replacement) {
      for (let left = length; left > 0; left -= DRAWN_AT_ONCE) {
        const drawn = new Int32Array(Math.min(left, DRAWN_AT_ONCE));
        randint(drawn, 0, size, generator);
        yield* drawn;
      }
      return;
    }
    for (let left = length; left >= size; left -= size) yield* randpermIndices(size, generator);
    yield* randpermIndices(size, generator).subarray(0, length % size);
  }

  private ownGenerator(): Generator {
    return this.generator ?? new Generator(int64Seed(defaultGenerator));
  }

  /** Whether a pass is every sample once. @internal */
  isPermutation(): boolean {
    return !this.replacement && this.length === this.size;
  }

  /** The order of a pass, as a whole. @internal */
  begin(): ReturnType<typeof randpermIndices> {
    return randpermIndices(this.size, this.ownGenerator());
  }

  /** What PyTorch draws when a pass has ended; it changes only a generator that is used again. @internal */
  end(): void {
    if (this.generator !== undefined) randpermIndices(this.size, this.generator);
  }
}

export interface SubsetRandomSamplerParameters {
  /** The numbers of the samples. */
  indices: Iterable<number> & Sized;
  /** Where the order comes from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

/** An iterable that knows how many it gives. */
export const walkable: Constraint = {
  accepts: (value) => iterable.accepts(value) && Number.isInteger((value as Sized).length),
  text: () => say("an iterable with a length", "un iterable con length"),
};

const SUBSET_RANDOM = signature<SubsetRandomSamplerParameters>("SubsetRandomSampler", {
  indices: parameter(REQUIRED, walkable),
  generator: parameter(null, isGenerator),
});

/**
 * Samples of these numbers, each once, in random order: one part of a dataset for training, another one for validation.
 *
 * @example
 * const generator = new torch.Generator().manualSeed(0);
 * [...new data.SubsetRandomSampler([3, 5, 7, 9], { generator })] // [3, 5, 9, 7]
 */
export class SubsetRandomSampler extends Printed implements Sampler {
  /** The numbers of the samples. */
  readonly indices: readonly number[];
  private readonly generator: Generator;

  constructor(
    ...args: Called<
      [indices: Iterable<number> & Sized, generator?: Generator | null],
      SubsetRandomSamplerParameters,
      ["indices", "generator"]
    >
  ) {
    super();
    const { indices, generator } = SUBSET_RANDOM.read(args);
    this.indices = [...indices];
    this.generator = generator ?? defaultGenerator;
  }

  /** How many numbers a pass gives. */
  get length(): number {
    return this.indices.length;
  }

  /** Gives the numbers in a new order at every pass. */
  *[Symbol.iterator](): Iterator<number> {
    for (const place of randpermIndices(this.length, this.generator)) yield this.indices[place];
  }
}

export interface WeightedRandomSamplerParameters {
  /** How likely each sample is, beside the others: numbers ≥ 0, which need not add up to 1. */
  weights: readonly number[] | Tensor | Float32Array | Float64Array;
  /** How many numbers a pass gives. */
  numSamples: number;
  /** Whether a sample may come more than once in a pass. Default true. */
  replacement?: boolean;
  /** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

const WEIGHTED = signature<WeightedRandomSamplerParameters>("WeightedRandomSampler", {
  weights: parameter(REQUIRED, {
    accepts: (value) => value instanceof Tensor || Array.isArray(value) || ArrayBuffer.isView(value),
    text: () => say("an array or a tensor of numbers", "un array o un tensor de números"),
  }),
  numSamples: parameter(REQUIRED, integer(1)),
  replacement: parameter(true, boolean),
  generator: parameter(null, isGenerator),
});

/**
 * Samples drawn with the probabilities of their weights: for classes of unequal size, with the weight 1 / (samples of the class) each class
 * comes equally often.
 *
 * @throws E-ARG-002 for weights that are no numbers ≥ 0, or not of one dimension; without replacement for more numbers than weights
 * @example
 * const labels = [0, 0, 0, 1];
 * const counts = [3, 1];
 * const weights = labels.map((label) => 1 / counts[label]);
 * const generator = new torch.Generator().manualSeed(0);
 * [...new data.WeightedRandomSampler(weights, 8, { generator })] // [3, 3, 2, 3, 3, 3, 1, 2]
 */
export class WeightedRandomSampler extends Printed implements Sampler {
  /** How likely each sample is, float64. */
  readonly weights: Tensor;
  /** How many numbers a pass gives. */
  readonly length: number;
  /** Whether a sample may come more than once in a pass. */
  readonly replacement: boolean;
  private readonly generator: Generator;

  constructor(
    ...args: Called<
      [
        weights: readonly number[] | Tensor | Float32Array | Float64Array,
        numSamples: number,
        replacement?: boolean,
        generator?: Generator | null,
      ],
      WeightedRandomSamplerParameters,
      ["weights", "numSamples", "replacement", "generator"]
    >
  ) {
    super();
    const { weights, numSamples, replacement, generator } = WEIGHTED.read(args);
    const made =
      weights instanceof Tensor
        ? weights.detach().double()
        : tensor(weights as number[], { dtype: "float64" });
    if (made.sizes.length !== 1 || made.sizes[0] === 0) {
      const expected = say("numbers in one dimension", "números en una dimensión");
      throw wrong("WeightedRandomSampler", "weights", expected, weights);
    }
    this.weights = made;
    this.length = numSamples;
    this.replacement = replacement;
    this.generator = generator ?? defaultGenerator;
  }

  /** Draws the numbers of a pass. */
  *[Symbol.iterator](): Iterator<number> {
    // biome-ignore lint/plugin: numbers of samples are drawn by the host, from the weights that the user gave
    const weights = this.weights.numpy() as Float64Array;
    for (const place of multinomial(weights, this.length, this.replacement, this.generator))
      yield Number(place);
  }
}

export interface BatchSamplerParameters {
  /** The numbers of samples, in order. */
  sampler: Sampler;
  /** Numbers a batch. */
  batchSize: number;
  /** Leave out a last batch that is not full. */
  dropLast: boolean;
}

const BATCH = signature<BatchSamplerParameters>("BatchSampler", {
  sampler: parameter(REQUIRED, walkable),
  batchSize: parameter(REQUIRED, integer(1)),
  dropLast: parameter(REQUIRED, boolean),
});

/**
 * Groups the numbers of a sampler into batches of `batchSize`; the last one is smaller where they do not divide evenly, or
 * is left out with `dropLast`. Give it to a `DataLoader` as `batchSampler`.
 *
 * @example
 * const order = new data.SequentialSampler({ length: 5 });
 * [...new data.BatchSampler(order, 2, false)] // [[0, 1], [2, 3], [4]]
 * new data.BatchSampler(order, 2, true).length // 2
 */
export class BatchSampler extends Printed {
  /** Where the numbers come from. */
  readonly sampler: Sampler;
  /** Numbers a batch. */
  readonly batchSize: number;
  /** Whether a last batch that is not full is left out. */
  readonly dropLast: boolean;

  constructor(
    ...args: Called<
      [sampler: Sampler, batchSize: number, dropLast: boolean],
      BatchSamplerParameters,
      ["sampler", "batchSize", "dropLast"]
    >
  ) {
    super();
    const { sampler, batchSize, dropLast } = BATCH.read(args);
    this.sampler = sampler;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
  }

  /** The number of batches. */
  get length(): number {
    const batches = this.sampler.length / this.batchSize;
    return this.dropLast ? Math.floor(batches) : Math.ceil(batches);
  }

  /** Gives the batches of a pass: arrays of sample numbers. */
  *[Symbol.iterator](): globalThis.Generator<number[]> {
    const { sampler, batchSize } = this;
    if (
      sampler instanceof RandomSampler &&
      sampler.isPermutation() &&
      sampler[Symbol.iterator] === RandomSampler.prototype[Symbol.iterator]
    ) {
      // Number by number, the order would cost as much as the rows.
      const order = sampler.begin();
      const left = order.length % batchSize;
      const whole = order.length - left;
      for (let start = 0; start < whole; start += batchSize) {
        yield Array.from(order.subarray(start, start + batchSize));
      }
      sampler.end(); // before the batch that is not full, as the end of the order is seen
      if (left > 0 && !this.dropLast) yield Array.from(order.subarray(whole));
      return;
    }
    let batch: number[] = [];
    for (const index of sampler) {
      batch.push(index);
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.dropLast) yield batch;
  }

  protected override printedFields() {
    const { sampler, batchSize, dropLast } = this;
    return { sampler: partText(sampler), batchSize, dropLast };
  }
}
