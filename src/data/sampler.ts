import { checkBoolean, checkInteger, checkOptions } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { defaultGenerator, Generator, int64Seed, randpermIndices } from "../random/torch/index.js";
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

/** 0, 1, 2, … */
export class SequentialSampler extends Printed implements Sampler {
  readonly length: number;

  constructor(source: { readonly length: number }) {
    super();
    this.length = lengthOf("SequentialSampler", source);
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let i = 0; i < this.length; i++) yield i;
  }
}

/**
 * Every sample once, in random order. Without a generator each pass takes a seed from the default generator and
 * permutes with a new one; with a generator it permutes with that, and draws once more than it needs, as PyTorch does.
 */
export class RandomSampler extends Printed implements Sampler {
  readonly length: number;
  private readonly generator: Generator | undefined;

  constructor(source: { readonly length: number }, options: { generator?: Generator } = {}) {
    super();
    checkOptions("RandomSampler", options, ["generator"]);
    this.length = lengthOf("RandomSampler", source);
    this.generator = options.generator;
  }

  *[Symbol.iterator](): Iterator<number> {
    yield* this.begin();
    this.end();
  }

  /** The order of a pass, as a whole. @internal */
  begin(): ReturnType<typeof randpermIndices> {
    return randpermIndices(this.length, this.generator ?? new Generator(int64Seed(defaultGenerator)));
  }

  /** What is drawn when a pass has ended; of a new generator nobody would notice. @internal */
  end(): void {
    if (this.generator !== undefined) randpermIndices(this.length, this.generator);
  }
}

/** Groups the numbers of a sampler into batches. */
export class BatchSampler extends Printed {
  readonly sampler: Sampler;
  readonly batchSize: number;
  readonly dropLast: boolean;

  constructor(sampler: Sampler, batchSize: number, dropLast: boolean) {
    super();
    checkInteger("BatchSampler", "batchSize", batchSize, 1);
    checkBoolean("BatchSampler", "dropLast", dropLast);
    this.sampler = sampler;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
  }

  /** The number of batches. */
  get length(): number {
    const batches = this.sampler.length / this.batchSize;
    return this.dropLast ? Math.floor(batches) : Math.ceil(batches);
  }

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
