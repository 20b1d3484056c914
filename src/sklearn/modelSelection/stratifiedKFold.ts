import { signature } from "../../core/parameters.js";
import { encode } from "../labels.js";
import { failure, warn } from "../messages.js";
import { checkRandomState } from "../randomState.js";
import {
  byMask,
  type CrossValidator,
  checkSamples,
  Folds,
  folds,
  ignoreGroups,
  type KFoldArguments,
  type KFoldOptions,
  needLabels,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";

/** Speaks where classes are too small for the folds. @throws E-CV-002 where all of them are */
export function checkClassSizes(where: string, counts: ArrayLike<number>, nSplits: number): void {
  let [largest, smallest] = [0, Infinity];
  for (let i = 0; i < counts.length; i++) {
    largest = Math.max(largest, counts[i]);
    smallest = Math.min(smallest, counts[i]);
  }
  if (nSplits > largest) throw failure("E-CV-002", { where, splits: nSplits, largest });
  if (nSplits > smallest) warn("W-CV-001", { where, splits: nSplits, smallest }, where);
}

const STRATIFIED = signature<KFoldOptions>("StratifiedKFold", folds);

/**
 * k folds that each have every class in its share (scikit-learn's `StratifiedKFold`). The classes are dealt out in the
 * order in which they first come, so that the result does not depend on their names.
 *
 * `nSplits` is 5 and `shuffle` false unless given; `split` needs y, [n] classes.
 *
 * @example
 * [...new sklearn.StratifiedKFold(2).split([1, 2, 3, 4], [0, 0, 1, 1])].map(([, test]) => [...test]); // [[0, 2], [1, 3]]
 */
export class StratifiedKFold extends Folds implements CrossValidator {
  /** @throws E-ARG-002, E-CV-005 (a seed without shuffle) */
  constructor(...args: KFoldArguments) {
    super(STRATIFIED.where, STRATIFIED.read(args));
  }

  /** @throws E-CV-001, E-CV-002 (folds), E-CV-004 (no y), E-SKLEARN-004 (y holds no classes) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, y, groups } = readSplit("StratifiedKFold", args);
    const where = "StratifiedKFold";
    ignoreGroups(where, groups);
    const samples = checkSamples(where, x, this.nSplits);
    const labels = needLabels(where, "y", y, samples);
    const classes = [...new Set(labels)]; // by first appearance
    const folds = this.testFolds(encode(labels, classes), classes.length);
    for (let fold = 0; fold < this.nSplits; fold++) yield byMask(samples, (row) => folds[row] === fold);
  }

  /** The fold in which each sample is tested. */
  private testFolds(codes: Int32Array, classes: number): Int32Array {
    const { nSplits } = this;
    const counts = new Int32Array(classes);
    for (const code of codes) counts[code]++;
    checkClassSizes("StratifiedKFold", counts, nSplits);
    // The sorted samples are dealt like cards: fold i gets the i-th, the (i + k)-th…
    const allocation = Array.from(counts, () => new Int32Array(nSplits));
    for (let code = 0, dealt = 0; code < classes; code++)
      for (let i = 0; i < counts[code]; i++) allocation[code][dealt++ % nSplits]++;
    const rng = this.shuffle ? checkRandomState("StratifiedKFold", this.randomState) : null;
    const queues = allocation.map((sizes, code) => {
      const folds = new Int32Array(counts[code]);
      for (let fold = 0, from = 0; fold < nSplits; fold++) {
        folds.fill(fold, from, from + sizes[fold]);
        from += sizes[fold];
      }
      rng?.shuffle(folds);
      return folds;
    });
    const next = new Int32Array(classes);
    return codes.map((code) => queues[code][next[code]++]);
  }
}
