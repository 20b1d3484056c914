import { wrong } from "../../core/check.js";
import { boolean } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, type Resolved, signature } from "../../core/parameters.js";
import { randomState, samples as samplesExpected } from "../arguments.js";
import { checkSameLength, type Labels } from "../labels.js";
import { failure } from "../messages.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import { arange } from "./crossValidator.js";
import { countSamples, isSamples, type Samples, takeSamples } from "./samples.js";
import { type Split, shuffleSplit, stratifiedShuffleSplit } from "./shuffle.js";
import { strata } from "./shuffleSplit.js";
import { type SplitSize, splitSize, splitSizes } from "./sizes.js";

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
  stratify?: Labels | Samples | null;
}

const WHERE = "trainTestSplit";

const TRAIN_TEST = signature<TrainTestSplitOptions>(WHERE, {
  testSize: splitSize,
  trainSize: splitSize,
  randomState,
  shuffle: keyword(true, boolean),
  stratify: keyword(null, samplesExpected),
});

function splitRows(samples: number, options: Resolved<TrainTestSplitOptions>): Split {
  const { shuffle, stratify } = options;
  const sizes = splitSizes(WHERE, samples, options.testSize, options.trainSize, 0.25);
  if (!shuffle) {
    if (stratify !== null) {
      const expected = say(
        "null with shuffle: false (stratify needs rows in random order)",
        "null con shuffle: false (stratify necesita filas en orden aleatorio)",
      );
      throw wrong(WHERE, "stratify", expected, stratify);
    }
    return { train: arange(sizes.train), test: arange(sizes.test, sizes.train) };
  }
  const rng = checkRandomState(WHERE, options.randomState);
  if (stratify === null) return shuffleSplit(samples, sizes.train, sizes.test, rng);
  const labels = strata(WHERE, "stratify", stratify, samples);
  return stratifiedShuffleSplit(WHERE, labels, sizes, rng);
}

/**
 * Splits arrays of samples, row by row together, into a part for training and a part for the test: with the same seed,
 * scikit-learn's rows in scikit-learn's order (`train_test_split`).
 *
 * `const [xTrain, xTest, yTrain, yTest] = trainTestSplit(x, y, { testSize: 0.2, randomState: 42, stratify: y })`
 *
 * Each array: [n, …], an array, a typed array, a table or a tensor; the parts have its form. The training part has as
 * many rows as `testSize` (0.25 of them unless given, rounded up) leaves.
 *
 * @throws E-SKLEARN-001 (lengths), E-SKLEARN-006 (a class of one sample), E-SKLEARN-007, E-SKLEARN-008, E-SKLEARN-009
 *   (sizes)
 * @example
 * const [xTrain, xTest, yTrain, yTest] = sklearn.trainTestSplit([[1], [2], [3], [4]], [0, 1, 0, 1], { testSize: 0.5, shuffle: false });
 * xTrain; // [[1], [2]]
 * yTest; // [0, 1]
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
  const options = TRAIN_TEST.read(given ? [args.pop()] : []);
  const lengths = args.map((array, i) =>
    countSamples(WHERE, say(`argument ${i + 1}`, `el argumento ${i + 1}`), array),
  );
  const arrays = args as Samples[];
  if (arrays.length === 0) {
    const name = say("the arrays to split", "los arrays que se dividen");
    const expected = say("at least one", "al menos uno");
    throw failure("E-ARG-002", { where: WHERE, name, expected, received: say("none", "ninguno") });
  }
  checkSameLength(
    WHERE,
    Object.fromEntries(lengths.map((length, i) => [say(`array ${i + 1}`, `el array ${i + 1}`), { length }])),
  );
  if (lengths[0] === 0)
    throw failure("E-SKLEARN-002", { where: WHERE, name: say("the first array", "el primer array") });
  const { train, test } = splitRows(lengths[0], options);
  return arrays.flatMap((array) => [takeSamples(array, train), takeSamples(array, test)]);
}
