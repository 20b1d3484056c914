import { boolean, integer } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { type RandomStateLike, seed } from "../../random/numpy/seed.js";
import { encode, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { checkRandomState } from "../randomState.js";
import {
  arange,
  byMask,
  type CrossValidator,
  checkSamples,
  Folds,
  type KFoldOptions,
  needLabels,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";
import { checkClassSizes } from "./stratifiedKFold.js";

/** The standard deviation as NumPy rounds it. */
function deviation(values: Float64Array): number {
  const mean = pairwiseSum(values) / values.length;
  return Math.sqrt(pairwiseSum(values.map((x) => (x - mean) * (x - mean))) / values.length);
}

/** The standard deviation over folds, a class: NumPy adds the rows one after the other. */
function deviationOfFolds(folds: readonly Float64Array[], total: Int32Array, k: number): number {
  const shares = folds.map((counts) => counts[k] / total[k]);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b);
  const mean = sum(shares) / shares.length;
  return Math.sqrt(sum(shares.map((x) => (x - mean) * (x - mean))) / shares.length);
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

const STRATIFIED_GROUP = signature<KFoldOptions>("StratifiedGroupKFold", {
  nSplits: parameter(5, integer(2)),
  shuffle: parameter(false, boolean),
  randomState: parameter(null, seed),
});

/** The only splitter into folds that takes all by position. */
export type StratifiedGroupKFoldArguments = Called<
  [nSplits?: number, shuffle?: boolean, randomState?: RandomStateLike],
  KFoldOptions,
  ["nSplits", "shuffle", "randomState"]
>;

/**
 * k folds in which no group is both in the training and in the test, with every class as near to its share as whole
 * groups allow (scikit-learn's `StratifiedGroupKFold`): groups come in the order of how uneven their classes are, and
 * each goes to the fold where it does least harm.
 *
 * `nSplits` is 5 and `shuffle` false unless given; `split` needs y and groups, [n] each.
 *
 * @example
 * [...new sklearn.StratifiedGroupKFold(2).split([1, 2, 3, 4], [0, 1, 0, 1], [1, 1, 2, 2])].map(([, test]) => [...test]); // [[0, 1], [2, 3]]
 */
export class StratifiedGroupKFold extends Folds implements CrossValidator {
  /** @throws E-ARG-002, E-CV-005 (a seed without shuffle) */
  constructor(...args: StratifiedGroupKFoldArguments) {
    super(STRATIFIED_GROUP.where, STRATIFIED_GROUP.read(args));
  }

  /** @throws E-CV-001, E-CV-002, E-CV-003 (folds), E-CV-004 (no y or groups) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, y, groups } = readSplit("StratifiedGroupKFold", args);
    const where = "StratifiedGroupKFold";
    const { nSplits } = this;
    const samples = checkSamples(where, x, nSplits);
    const labels = needLabels(where, "y", y, samples);
    const groupLabels = needLabels(where, "groups", groups, samples);
    const classes = uniqueLabels(labels);
    const codes = encode(labels, classes);
    const total = new Int32Array(classes.length);
    for (const code of codes) total[code]++;
    checkClassSizes(where, total, nSplits);
    const unique = uniqueLabels(groupLabels);
    if (nSplits > unique.length) throw failure("E-CV-003", { where, wanted: nSplits, groups: unique.length });

    const groupCodes = encode(groupLabels, unique);
    const counts = unique.map(() => new Float64Array(classes.length));
    for (let row = 0; row < samples; row++) counts[groupCodes[row]][codes[row]]++;
    const order = arange(unique.length);
    if (this.shuffle) checkRandomState(where, this.randomState).shuffle(order);
    const foldOf = this.assign(order, counts, total);
    for (let fold = 0; fold < nSplits; fold++)
      yield byMask(samples, (row) => foldOf[groupCodes[row]] === fold);
  }

  private assign(order: Int32Array, counts: readonly Float64Array[], total: Int32Array): Int32Array {
    const folds = Array.from({ length: this.nSplits }, () => new Float64Array(total.length));
    const uneven = counts.map(deviation);
    const foldOf = new Int32Array(counts.length);
    for (const group of Array.from(order).sort((a, b) => uneven[b] - uneven[a])) {
      const best = bestFold(folds, counts[group], total);
      counts[group].forEach((count, k) => {
        folds[best][k] += count;
      });
      foldOf[group] = best;
    }
    return foldOf;
  }
}

/** The fold whose classes stay most even with this group in it; of about equal ones the smallest. */
function bestFold(folds: readonly Float64Array[], counts: Float64Array, total: Int32Array): number {
  let best = 0;
  let least = Infinity;
  let fewest = Infinity;
  for (let i = 0; i < folds.length; i++) {
    const tried = folds.map((fold, j) => (j === i ? fold.map((count, k) => count + counts[k]) : fold));
    const each = Float64Array.from(total, (_, k) => deviationOfFolds(tried, total, k));
    const uneven = pairwiseSum(each) / each.length;
    const size = pairwiseSum(folds[i]);
    if (uneven < least || (isClose(uneven, least) && size < fewest))
      [best, least, fewest] = [i, uneven, size];
  }
  return best;
}
