import { signature } from "../../core/parameters.js";
import { encode, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { checkRandomState } from "../randomState.js";
import {
  arange,
  byMask,
  type CrossValidator,
  checkSamples,
  Folds,
  folds,
  type KFoldArguments,
  type KFoldOptions,
  needLabels,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";

const GROUP_K_FOLD = signature<KFoldOptions>("GroupKFold", folds);

/**
 * k folds of about equal size in which no group is both in the training and in the test (scikit-learn's `GroupKFold`).
 * Without `shuffle` the largest group goes to the lightest fold; with it the groups are mixed and cut in k parts.
 *
 * `nSplits` is 5 and `shuffle` false unless given; `split` needs groups, [n] labels.
 *
 * @example
 * [...new sklearn.GroupKFold(2).split([1, 2, 3, 4], null, ["a", "a", "b", "c"])].map(([, test]) => [...test]); // [[0, 1], [2, 3]]
 */
export class GroupKFold extends Folds implements CrossValidator {
  /** @throws E-ARG-002, E-CV-005 (a seed without shuffle) */
  constructor(...args: KFoldArguments) {
    super(GROUP_K_FOLD.where, GROUP_K_FOLD.read(args));
  }

  /** @throws E-CV-001, E-CV-003 (more folds than groups), E-CV-004 (no groups) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, groups } = readSplit("GroupKFold", args);
    const where = "GroupKFold";
    const { nSplits } = this;
    const samples = checkSamples(where, x, nSplits);
    const labels = needLabels(where, "groups", groups, samples);
    const unique = uniqueLabels(labels);
    if (nSplits > unique.length) throw failure("E-CV-003", { where, wanted: nSplits, groups: unique.length });
    const codes = encode(labels, unique);
    const foldOf = this.shuffle ? this.mixed(unique.length) : this.balanced(codes, unique.length);
    for (let fold = 0; fold < nSplits; fold++) yield byMask(samples, (row) => foldOf[codes[row]] === fold);
  }

  private mixed(groups: number): Int32Array {
    const order = checkRandomState("GroupKFold", this.randomState).permutation(arange(groups));
    const foldOf = new Int32Array(groups);
    for (let fold = 0, from = 0; fold < this.nSplits; fold++) {
      const size = Math.floor(groups / this.nSplits) + (fold < groups % this.nSplits ? 1 : 0);
      for (const group of order.subarray(from, from + size)) foldOf[group] = fold;
      from += size;
    }
    return foldOf;
  }

  private balanced(codes: Int32Array, groups: number): Int32Array {
    const sizes = new Int32Array(groups);
    for (const code of codes) sizes[code]++;
    // NumPy sorts upwards, stably, and turns the result: of equal groups the last comes first
    const order = Array.from(sizes.keys())
      .sort((a, b) => sizes[a] - sizes[b])
      .reverse();
    const weights = new Float64Array(this.nSplits);
    const foldOf = new Int32Array(groups);
    for (const group of order) {
      const lightest = weights.reduce((best, weight, fold) => (weight < weights[best] ? fold : best), 0);
      weights[lightest] += sizes[group];
      foldOf[group] = lightest;
    }
    return foldOf;
  }
}
