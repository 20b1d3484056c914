import { checkInteger } from "../core/check.js";
import { boolean, type Constraint, integer, iterable } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { type Called, type Parameter, parameter, REQUIRED, signature } from "../core/parameters.js";
import { defaultGenerator, Generator, int64Seed, randpermIndices } from "../random/torch/index.js";
import { isGenerator } from "../tensor/arguments.js";
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
  /** Where the order comes from. Default: seeds of the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

/** What of PyTorch's sampler does not exist yet: the value that changes nothing is the only one. */
const only = (value: unknown): Parameter =>
  parameter(value, {
    accepts: (given) => given === value,
    text: () => say(`${value} (nothing else exists yet)`, `${value} (todavía no existe otra cosa)`),
  });

const RANDOM = signature<RandomSamplerParameters>("RandomSampler", {
  dataSource,
  replacement: /* @__PURE__ */ only(false),
  numSamples: /* @__PURE__ */ only(null),
  generator: parameter(null, isGenerator),
});

/**
 * Every sample once, in random order. Without a generator each pass takes a seed from the default generator and
 * permutes with a new one; with a generator it permutes with that, and draws once more than it needs, as PyTorch does.
 * Drawing with replacement, or a number of samples of one's own, does not exist yet.
 *
 * @example
 * const generator = new torch.Generator().manualSeed(0);
 * [...new data.RandomSampler([7, 8, 9, 10], { generator })] // [0, 1, 3, 2]
 */
export class RandomSampler extends Printed implements Sampler {
  /** How many numbers a pass gives: the length of `dataSource` when the sampler was made. */
  readonly length: number;
  private readonly generator: Generator | undefined;

  constructor(
    ...args: Called<
      [dataSource: Sized, replacement?: false, numSamples?: null, generator?: Generator | null],
      RandomSamplerParameters & { replacement?: false; numSamples?: null },
      ["dataSource", "replacement", "numSamples", "generator"]
    >
  ) {
    super();
    const { dataSource, generator } = RANDOM.read(args);
    this.length = lengthOf("RandomSampler", dataSource);
    this.generator = generator ?? undefined;
  }

  /** Gives the numbers in a new order at every pass. */
  *[Symbol.iterator](): Iterator<number> {
    yield* this.begin();
    this.end();
  }

  /** The order of a pass, as a whole. @internal */
  begin(): ReturnType<typeof randpermIndices> {
    return randpermIndices(this.length, this.generator ?? new Generator(int64Seed(defaultGenerator)));
  }

  /** What PyTorch draws when a pass has ended; it changes only a generator that is used again. @internal */
  end(): void {
    if (this.generator !== undefined) randpermIndices(this.length, this.generator);
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

/** An iterable that knows how many it gives. */
export const walkable: Constraint = {
  accepts: (value) => iterable.accepts(value) && Number.isInteger((value as Sized).length),
  text: () => say("an iterable with a length", "un iterable con length"),
};

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
