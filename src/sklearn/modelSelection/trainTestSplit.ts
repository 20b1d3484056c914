import { checkOptions, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { checkSameLength, type Labels, toLabels } from "../labels.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import { type Split, shuffleSplit, stratifiedShuffleSplit } from "./shuffle.js";
import { type SplitSize, splitSizes } from "./sizes.js";

export interface TrainTestSplitOptions {
  /** A share (0 to 1) or a number of samples. Default 0.25, or what `trainSize` leaves. */
  testSize?: SplitSize;
  /** A share (0 to 1) or a number of samples. Default what the test leaves. */
  trainSize?: SplitSize;
  /** The seed: the same seed gives scikit-learn's rows. */
  randomState?: RandomStateLike;
  /** Whether the rows are mixed first. Default true. */
  shuffle?: boolean;
  /** The classes of the samples: every class then has the same share in both parts. */
  stratify?: Labels | null;
}

type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/** Samples: an array of anything (rows, labels, names), or a typed array. */
export type Samples = readonly unknown[] | TypedArray;

const OPTIONS = ["testSize", "trainSize", "randomState", "shuffle", "stratify"];
const WHERE = "trainTestSplit";

const isSamples = (value: unknown): value is Samples =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** The samples of these rows, in an array of the same kind. */
function take<A extends Samples>(samples: A, rows: Int32Array): A {
  if (Array.isArray(samples)) return Array.from(rows, (row) => samples[row]) as unknown as A;
  const kind = samples.constructor as unknown as { from(values: Iterable<unknown>): A };
  return kind.from(Array.from(rows, (row) => samples[row]));
}

function splitRows(samples: number, options: TrainTestSplitOptions): Split {
  const { shuffle = true, stratify = null } = options;
  const sizes = splitSizes(WHERE, samples, options.testSize, options.trainSize, 0.25);
  if (!shuffle) {
    if (stratify !== null) {
      const expected = "null with shuffle: false (classes can only be balanced by choosing rows)";
      throw failure("E-ARG-002", { where: WHERE, name: "stratify", expected, received: show(stratify) });
    }
    const rows = Int32Array.from({ length: samples }, (_, i) => i);
    return { train: rows.slice(0, sizes.train), test: rows.slice(sizes.train, sizes.train + sizes.test) };
  }
  const rng = checkRandomState(WHERE, options.randomState);
  if (stratify === null) return shuffleSplit(samples, sizes.train, sizes.test, rng);
  const labels = toLabels(WHERE, "stratify", stratify);
  checkSameLength(WHERE, { "the arrays": { length: samples }, stratify: labels });
  return stratifiedShuffleSplit(WHERE, labels, sizes, rng);
}

/**
 * Splits arrays of samples, row by row together, into a part for training and a part for the test: with the same seed,
 * scikit-learn's rows in scikit-learn's order (`train_test_split`).
 *
 * `const [xTrain, xTest, yTrain, yTest] = trainTestSplit(x, y, { testSize: 0.2, randomState: 42, stratify: y })`
 *
 * @throws E-SKLEARN-001 (lengths), E-SKLEARN-006 (a class of one sample), E-SKLEARN-007, E-SKLEARN-008, E-SKLEARN-009
 *   (sizes)
 */
export function trainTestSplit<A extends Samples>(a: A, options?: TrainTestSplitOptions): [A, A];
export function trainTestSplit<A extends Samples, B extends Samples>(
  a: A,
  b: B,
  options?: TrainTestSplitOptions,
): [A, A, B, B];
export function trainTestSplit<A extends Samples, B extends Samples, C extends Samples>(
  a: A,
  b: B,
  c: C,
  options?: TrainTestSplitOptions,
): [A, A, B, B, C, C];
export function trainTestSplit(...args: (Samples | TrainTestSplitOptions | undefined)[]): Samples[];
export function trainTestSplit(...args: (Samples | TrainTestSplitOptions | undefined)[]): Samples[] {
  const given = args.length > 0 && !isSamples(args.at(-1));
  const options = (given ? args.pop() : undefined) as TrainTestSplitOptions | undefined;
  checkOptions(WHERE, options, OPTIONS);
  const arrays = args.map((array, i) => {
    if (isSamples(array)) return array;
    const expected = "an array or a typed array of samples";
    throw failure("E-ARG-002", { where: WHERE, name: `argument ${i + 1}`, expected, received: show(array) });
  });
  if (arrays.length === 0) {
    const expected = "one at least";
    throw failure("E-ARG-002", { where: WHERE, name: "the arrays to split", expected, received: "none" });
  }
  checkSameLength(WHERE, Object.fromEntries(arrays.map((array, i) => [`array ${i + 1}`, array])));
  if (arrays[0].length === 0) throw failure("E-SKLEARN-002", { where: WHERE, name: "the first array" });
  const { train, test } = splitRows(arrays[0].length, options ?? {});
  return arrays.flatMap((array) => [take(array, train), take(array, test)]);
}
