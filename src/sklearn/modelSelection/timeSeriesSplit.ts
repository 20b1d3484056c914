import { checkInteger, checkOptions } from "../../core/check.js";
import type { Labels } from "../labels.js";
import { failure } from "../messages.js";
import {
  arange,
  type CrossValidator,
  checkSamples,
  ignoreGroups,
  mergeFirst,
  type TrainTest,
} from "./crossValidator.js";
import type { Samples } from "./samples.js";

export interface TimeSeriesSplitOptions {
  /** The number of tests, 2 at least. Default 5. */
  nSplits?: number;
  /** The most samples of a training set: the latest ones. Default all. */
  maxTrainSize?: number | null;
  /** The samples of each test. Default the samples over (`nSplits` + 1). */
  testSize?: number | null;
  /** How many samples before each test are left out of the training. Default 0. */
  gap?: number;
}

/**
 * Samples in the order of time: each test comes after all that it is trained on (scikit-learn's `TimeSeriesSplit`).
 *
 * @example
 * [...new sklearn.TimeSeriesSplit(2).split([1, 2, 3])].map(([train, test]) => [[...train], [...test]]); // [[[0], [1]], [[0, 1], [2]]]
 */
export class TimeSeriesSplit implements CrossValidator {
  readonly nSplits: number;
  readonly maxTrainSize: number | null;
  readonly testSize: number | null;
  readonly gap: number;

  constructor(nSplits: number | TimeSeriesSplitOptions = 5, options: TimeSeriesSplitOptions = {}) {
    const where = "TimeSeriesSplit";
    const given = mergeFirst(where, "nSplits", nSplits, options);
    checkOptions(where, given, ["nSplits", "maxTrainSize", "testSize", "gap"]);
    this.nSplits = given.nSplits ?? 5;
    this.maxTrainSize = given.maxTrainSize ?? null;
    this.testSize = given.testSize ?? null;
    this.gap = given.gap ?? 0;
    checkInteger(where, "nSplits", this.nSplits, 2);
    if (this.maxTrainSize !== null) checkInteger(where, "maxTrainSize", this.maxTrainSize, 1);
    if (this.testSize !== null) checkInteger(where, "testSize", this.testSize, 1);
    checkInteger(where, "gap", this.gap, 0);
  }

  /** @throws E-CV-001, E-CV-006 where too few samples are left */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    ignoreGroups("TimeSeriesSplit", groups);
    const { nSplits, gap, maxTrainSize } = this;
    const samples = checkSamples("TimeSeriesSplit", x, nSplits + 1);
    const testSize = this.testSize ?? Math.floor(samples / (nSplits + 1));
    if (samples - gap - testSize * nSplits <= 0)
      throw failure("E-CV-006", { splits: nSplits, samples, testSize, gap });
    for (let start = samples - nSplits * testSize; start < samples; start += testSize) {
      const end = start - gap;
      const from = maxTrainSize === null ? 0 : Math.max(0, end - maxTrainSize);
      yield [arange(end - from, from), arange(testSize, start)];
    }
  }

  getNSplits(): number {
    return this.nSplits;
  }
}
