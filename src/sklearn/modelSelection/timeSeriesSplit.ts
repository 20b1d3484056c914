import { integer } from "../../core/constraints.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import {
  arange,
  type CrossValidator,
  checkSamples,
  ignoreGroups,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";

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

const TIME_SERIES = signature<TimeSeriesSplitOptions>("TimeSeriesSplit", {
  nSplits: parameter(5, integer(2)),
  maxTrainSize: keyword(null, integer(1)),
  testSize: keyword(null, integer(1)),
  gap: keyword(0, integer(0)),
});

/**
 * Samples in the order of time: each test comes after all that it is trained on (scikit-learn's `TimeSeriesSplit`).
 *
 * @example
 * [...new sklearn.TimeSeriesSplit(2).split([1, 2, 3])].map(([train, test]) => [[...train], [...test]]); // [[[0], [1]], [[0, 1], [2]]]
 */
export class TimeSeriesSplit implements CrossValidator {
  /** The number of tests, 2 at least. Default 5. */
  readonly nSplits: number;
  /** The most samples of a training set: the latest ones. Default all. */
  readonly maxTrainSize: number | null;
  /** The samples of each test. Default the samples over (`nSplits` + 1). */
  readonly testSize: number | null;
  /** How many samples before each test are left out of the training. Default 0. */
  readonly gap: number;

  constructor(...args: Called<[nSplits?: number], TimeSeriesSplitOptions, ["nSplits"]>) {
    const { nSplits, maxTrainSize, testSize, gap } = TIME_SERIES.read(args);
    this.nSplits = nSplits;
    this.maxTrainSize = maxTrainSize;
    this.testSize = testSize;
    this.gap = gap;
  }

  /** @throws E-CV-001, E-CV-006 where too few samples are left */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, groups } = readSplit("TimeSeriesSplit", args);
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
