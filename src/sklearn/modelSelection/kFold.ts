import { signature } from "../../core/parameters.js";
import { checkRandomState } from "../randomState.js";
import {
  arange,
  byTestRows,
  type CrossValidator,
  checkSamples,
  Folds,
  folds,
  ignoreGroups,
  type KFoldArguments,
  type KFoldOptions,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";

const K_FOLD = signature<KFoldOptions>("KFold", folds);

/**
 * k folds, each once the test: the first n mod k folds have one sample more (scikit-learn's `KFold`).
 *
 * `for (const [train, test] of new KFold(5, { shuffle: true, randomState: 0 }).split(x)) …`
 *
 * `nSplits` is 5 and `shuffle` false unless given. Row numbers are Int32Arrays, rising.
 *
 * @example
 * [...new sklearn.KFold(2).split([10, 20, 30, 40])].map(([train, test]) => [[...train], [...test]]); // [[[2, 3], [0, 1]], [[0, 1], [2, 3]]]
 */
export class KFold extends Folds implements CrossValidator {
  /** @throws E-ARG-002, E-CV-005 (a seed without shuffle) */
  constructor(...args: KFoldArguments) {
    super(K_FOLD.where, K_FOLD.read(args));
  }

  /** @throws E-CV-001 where there are more folds than samples */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, groups } = readSplit("KFold", args);
    ignoreGroups("KFold", groups);
    const samples = checkSamples("KFold", x, this.nSplits);
    const order = arange(samples);
    if (this.shuffle) checkRandomState("KFold", this.randomState).shuffle(order);
    for (let fold = 0, from = 0; fold < this.nSplits; fold++) {
      const size = Math.floor(samples / this.nSplits) + (fold < samples % this.nSplits ? 1 : 0);
      yield byTestRows(samples, order.subarray(from, from + size));
      from += size;
    }
  }
}
