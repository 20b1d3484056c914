import { integer } from "../../core/constraints.js";
import { keyword, type Resolved, signature } from "../../core/parameters.js";
import { randomState } from "../arguments.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import type { CrossValidator, SplitArguments, TrainTest } from "./crossValidator.js";
import { KFold } from "./kFold.js";
import { StratifiedKFold } from "./stratifiedKFold.js";

/** How folds are made several times. */
export interface RepeatedKFoldOptions {
  /** The number of folds, 2 at least. Default 5. */
  nSplits?: number;
  /** How often the samples are mixed and cut. Default 10. */
  nRepeats?: number;
  /** The seed: one stream of random numbers goes through all repetitions. */
  randomState?: RandomStateLike;
}

const repeated = {
  nSplits: keyword(5, integer(2)),
  nRepeats: keyword(10, integer(1)),
  randomState,
};
const REPEATED = signature<RepeatedKFoldOptions>("RepeatedKFold", repeated);
const REPEATED_STRATIFIED = signature<RepeatedKFoldOptions>("RepeatedStratifiedKFold", repeated);

type Folds = new (
  nSplits: number,
  options: { shuffle: boolean; randomState: RandomStateLike },
) => { split(...args: SplitArguments): Iterable<TrainTest> };

abstract class RepeatedSplits implements CrossValidator {
  /** The number of folds, 2 at least. Default 5. */
  readonly nSplits: number;
  /** How often the samples are mixed and cut. Default 10. */
  readonly nRepeats: number;
  /** The seed: one stream of random numbers goes through all repetitions. */
  readonly randomState: RandomStateLike;

  private readonly where: string;
  protected abstract readonly Folds: Folds;

  protected constructor(where: string, { nSplits, nRepeats, randomState }: Resolved<RepeatedKFoldOptions>) {
    this.where = where;
    this.nSplits = nSplits;
    this.nRepeats = nRepeats;
    this.randomState = randomState;
  }

  *split(...args: SplitArguments): Generator<TrainTest> {
    const randomState = checkRandomState(this.where, this.randomState);
    for (let i = 0; i < this.nRepeats; i++) {
      yield* new this.Folds(this.nSplits, { shuffle: true, randomState }).split(...args);
    }
  }

  getNSplits(): number {
    return this.nSplits * this.nRepeats;
  }
}

/**
 * `KFold` with `shuffle`, `nRepeats` times (scikit-learn's `RepeatedKFold`).
 *
 * `nSplits` is 5 and `nRepeats` 10 unless given: `nSplits` · `nRepeats` pairs.
 *
 * @example
 * new sklearn.RepeatedKFold({ nSplits: 2, nRepeats: 3, randomState: 0 }).getNSplits(); // 6
 */
export class RepeatedKFold extends RepeatedSplits {
  protected readonly Folds: Folds = KFold;

  constructor(options?: RepeatedKFoldOptions) {
    super(REPEATED.where, REPEATED.read([options]));
  }
}

/**
 * `StratifiedKFold` with `shuffle`, `nRepeats` times (scikit-learn's `RepeatedStratifiedKFold`).
 *
 * `nSplits` is 5 and `nRepeats` 10 unless given: `nSplits` · `nRepeats` pairs.
 *
 * @example
 * new sklearn.RepeatedStratifiedKFold({ nSplits: 2, nRepeats: 3, randomState: 0 }).getNSplits(); // 6
 */
export class RepeatedStratifiedKFold extends RepeatedSplits {
  protected readonly Folds: Folds = StratifiedKFold;

  constructor(options?: RepeatedKFoldOptions) {
    super(REPEATED_STRATIFIED.where, REPEATED_STRATIFIED.read([options]));
  }
}
