import { checkOptions } from "../../core/check.js";
import type { Labels } from "../labels.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import {
  arange,
  byTestRows,
  type CrossValidator,
  checkFoldOptions,
  checkSamples,
  ignoreGroups,
  type KFoldOptions,
  mergeFirst,
  type TrainTest,
} from "./crossValidator.js";
import type { Samples } from "./samples.js";

/**
 * k folds, each once the test: the first n mod k folds have one sample more (scikit-learn's `KFold`).
 *
 * `for (const [train, test] of new KFold(5, { shuffle: true, randomState: 0 }).split(x)) …`
 */
export class KFold implements CrossValidator {
  readonly nSplits: number;
  readonly shuffle: boolean;
  readonly randomState: RandomStateLike;

  /** @throws E-ARG-002, E-CV-005 (a seed without shuffle) */
  constructor(nSplits: number | KFoldOptions = 5, options: KFoldOptions = {}) {
    const given = mergeFirst("nSplits", nSplits, options);
    checkOptions("KFold", given, ["nSplits", "shuffle", "randomState"]);
    const checked = checkFoldOptions("KFold", given);
    this.nSplits = checked.nSplits;
    this.shuffle = checked.shuffle;
    this.randomState = checked.randomState;
  }

  /** @throws E-CV-001 where there are more folds than samples */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
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

  getNSplits(): number {
    return this.nSplits;
  }
}
