import { checkInteger, checkOptions } from "../../core/check.js";
import type { Labels } from "../labels.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import type { CrossValidator, TrainTest } from "./crossValidator.js";
import { KFold } from "./kFold.js";
import type { Samples } from "./samples.js";
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

type Folds = new (
  nSplits: number,
  options: { shuffle: boolean; randomState: RandomStateLike },
) => CrossValidator;

abstract class RepeatedSplits implements CrossValidator {
  readonly nSplits: number;
  readonly nRepeats: number;
  readonly randomState: RandomStateLike;

  private readonly where: string;
  protected abstract readonly Folds: Folds;

  constructor(where: string, options: RepeatedKFoldOptions) {
    checkOptions(where, options, ["nSplits", "nRepeats", "randomState"]);
    const { nSplits = 5, nRepeats = 10, randomState = null } = options;
    checkInteger(where, "nSplits", nSplits, 2);
    checkInteger(where, "nRepeats", nRepeats, 1);
    this.where = where;
    this.nSplits = nSplits;
    this.nRepeats = nRepeats;
    this.randomState = randomState;
  }

  *split(x?: Samples | null, y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    const randomState = checkRandomState(this.where, this.randomState);
    for (let i = 0; i < this.nRepeats; i++) {
      yield* new this.Folds(this.nSplits, { shuffle: true, randomState }).split(x, y, groups);
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

  constructor(options: RepeatedKFoldOptions = {}) {
    super("RepeatedKFold", options);
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

  constructor(options: RepeatedKFoldOptions = {}) {
    super("RepeatedStratifiedKFold", options);
  }
}
