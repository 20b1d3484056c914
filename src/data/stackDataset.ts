import { isPlain, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { checkDataset, Dataset, type DatasetLike, isDataset, sampleNumber } from "./dataset.js";
import { partText } from "./print.js";

type Parts = readonly DatasetLike<unknown>[] | Readonly<Record<string, DatasetLike<unknown>>>;

/** The sample of datasets that are stacked: an array, or an object with the same keys. */
export type Stacked<P> = {
  -readonly [K in keyof P]: P[K] extends DatasetLike<infer T> ? T : never;
};

/** What was given: several datasets as a tuple, or one object of them. */
type Given<A extends readonly unknown[]> = A extends readonly [infer One extends Parts & object]
  ? One extends DatasetLike<unknown>
    ? A
    : One
  : A;

/**
 * Several datasets of equal length side by side: sample i is an array of sample i of each; of an object of datasets, an object with the
 * same keys.
 *
 * @throws E-ARG-002 for none, for what is no dataset, or for different lengths
 * @example
 * const images = { length: 2, get: (i: number) => torch.full([2], i) };
 * const texts = { length: 2, get: (i: number) => ["cat", "dog"][i] };
 * new data.StackDataset(images, texts).get(1) // [tensor([1., 1.]), 'dog']
 * new data.StackDataset({ image: images, text: texts }).get(1).text // dog
 */
export class StackDataset<
  A extends readonly [Readonly<Record<string, DatasetLike<unknown>>>] | readonly DatasetLike<unknown>[],
> extends Dataset<Stacked<Given<A>>> {
  /** The parts: an array, or an object. */
  readonly datasets: Given<A>;
  /** How many samples each of them has. */
  readonly length: number;

  constructor(...datasets: A) {
    super();
    const [first] = datasets as readonly unknown[];
    const named =
      datasets.length === 1 && !isDataset.accepts(first) && typeof first === "object" && isPlain(first);
    const parts: unknown[] = named ? Object.values(first as object) : [...datasets];
    if (parts.length === 0) {
      const expected = say("at least one dataset", "al menos un conjunto de datos");
      throw wrong("StackDataset", say("the datasets", "los conjuntos de datos"), expected, parts);
    }
    for (const part of parts) checkDataset("StackDataset", part);
    const { length } = parts[0] as DatasetLike<unknown>;
    const lengths = parts.map((part) => (part as DatasetLike<unknown>).length);
    if (lengths.some((other) => other !== length)) {
      const expected = say("datasets of one length", "conjuntos de datos de una misma longitud");
      throw wrong("StackDataset", say("the lengths", "las longitudes"), expected, lengths);
    }
    this.datasets = (named ? first : parts) as Given<A>;
    this.length = length;
  }

  get(index: number): Stacked<Given<A>> {
    const at = sampleNumber("StackDataset.get", index, this.length);
    const { datasets } = this;
    const sample = Array.isArray(datasets)
      ? datasets.map((part: DatasetLike<unknown>) => part.get(at))
      : Object.fromEntries(
          Object.entries(datasets as Record<string, DatasetLike<unknown>>).map(([key, part]) => [
            key,
            part.get(at),
          ]),
        );
    return sample as Stacked<Given<A>>;
  }

  protected override printedFields() {
    const parts = Object.values(this.datasets as object) as DatasetLike<unknown>[];
    return { ...super.printedFields(), datasets: `(${parts.map(partText).join(", ")})` };
  }
}
