import type { RandomState } from "../../random/numpy/index.js";
import { encode, type Label, labelText, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";

/** The rows of a split. */
export interface Split {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** One split of scikit-learn's `ShuffleSplit`: a permutation, whose head is the test and whose next part the training. */
export function shuffleSplit(samples: number, train: number, test: number, rng: RandomState): Split {
  const order = rng.permutation(samples);
  return { test: order.slice(0, test), train: order.slice(test, test + train) };
}

/**
 * How many of `draws` samples fall to each class when every class keeps its share: the shares are rounded down, and the
 * largest remainders get one more, chance deciding among equal ones (scikit-learn's `_approximate_mode`).
 */
export function approximateMode(counts: readonly number[], draws: number, rng: RandomState): number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  const exact = counts.map((count) => (count / total) * draws);
  const drawn = exact.map(Math.floor);
  let missing = draws - drawn.reduce((a, b) => a + b, 0);
  if (missing <= 0) return drawn;
  const remainders = exact.map((share, i) => share - drawn[i]);
  for (const remainder of [...new Set(remainders)].sort((a, b) => b - a)) {
    const equal = [...remainders.keys()].filter((i) => remainders[i] === remainder);
    const chosen = rng.choice(equal, Math.min(equal.length, missing), { replace: false });
    for (const i of chosen) drawn[i]++;
    missing -= chosen.length;
    if (missing === 0) break;
  }
  return drawn;
}

/** The rows of each class, rising. */
export function membersOf(codes: Int32Array, classes: number): Int32Array[] {
  const counts = new Int32Array(classes);
  for (let i = 0; i < codes.length; i++) counts[codes[i]]++;
  const members = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let i = 0; i < codes.length; i++) members[codes[i]][counts[codes[i]]++] = i;
  return members;
}

/**
 * One split of scikit-learn's `StratifiedShuffleSplit`: every class has the same share in both parts.
 * @throws E-SKLEARN-006 for classes of one sample, E-SKLEARN-009 where a part is smaller than the number of classes
 */
export function stratifiedShuffleSplit(
  where: string,
  labels: readonly Label[],
  sizes: { train: number; test: number },
  rng: RandomState,
): Split {
  const classes = uniqueLabels(labels);
  const members = membersOf(encode(labels, classes), classes.length);

  const single = classes.filter((_, i) => members[i].length < 2);
  if (single.length > 0) throw failure("E-SKLEARN-006", { where, classes: single.map(labelText) });
  for (const [part, size] of [
    ["trainSize", sizes.train],
    ["testSize", sizes.test],
  ] as const)
    if (size < classes.length) throw failure("E-SKLEARN-009", { where, part, size, classes: classes.length });

  const counts = members.map(({ length }) => length);
  const trainCounts = approximateMode(counts, sizes.train, rng);
  const rest = counts.map((count, i) => count - trainCounts[i]);
  const testCounts = approximateMode(rest, sizes.test, rng);
  const train = new Int32Array(sizes.train);
  const test = new Int32Array(sizes.test);
  let [trained, tested] = [0, 0];
  for (const [i, rows] of members.entries()) {
    const order = rng.permutation(rows.length);
    const [forTrain, forBoth] = [trainCounts[i], trainCounts[i] + testCounts[i]];
    for (let k = 0; k < forTrain; k++) train[trained++] = rows[order[k]];
    for (let k = forTrain; k < forBoth; k++) test[tested++] = rows[order[k]];
  }
  return { train: rng.permutation(train), test: rng.permutation(test) };
}
