import { checkInteger, checkOptions } from "../../core/check.js";
import { encode, type Label, type Labels, uniqueLabels } from "../labels.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import { plain } from "../tensorLike.js";
import {
  byMask,
  type CrossValidator,
  checkSamples,
  ignoreGroups,
  mergeFirst,
  needLabels,
  type TrainTest,
} from "./crossValidator.js";
import type { Samples } from "./samples.js";
import { shuffleSplit, stratifiedShuffleSplit } from "./shuffle.js";
import { type SplitSize, splitSizes } from "./sizes.js";

export interface ShuffleSplitOptions {
  /** How many splits. Default 10 (`GroupShuffleSplit`: 5). */
  nSplits?: number;
  /** A share (0 to 1) or a number. Default 0.1 (`GroupShuffleSplit`: 0.2), or what `trainSize` leaves. */
  testSize?: SplitSize;
  /** A share (0 to 1) or a number. Default what the test leaves. */
  trainSize?: SplitSize;
  /** The seed: the same seed gives scikit-learn's rows. */
  randomState?: RandomStateLike;
}

abstract class BaseShuffleSplit implements CrossValidator {
  readonly nSplits: number;
  readonly testSize: number | null;
  readonly trainSize: number | null;
  readonly randomState: RandomStateLike;

  constructor(
    where: string,
    nSplits: number | ShuffleSplitOptions,
    options: ShuffleSplitOptions,
    otherwise: number,
  ) {
    const given = mergeFirst(where, "nSplits", nSplits, options);
    checkOptions(where, given, ["nSplits", "testSize", "trainSize", "randomState"]);
    this.nSplits = given.nSplits ?? otherwise;
    checkInteger(where, "nSplits", this.nSplits, 1);
    this.testSize = given.testSize ?? null;
    this.trainSize = given.trainSize ?? null;
    this.randomState = given.randomState ?? null;
  }

  abstract split(
    x?: Samples | null,
    y?: Labels | Samples | null,
    groups?: Labels | null,
  ): Generator<TrainTest>;

  getNSplits(): number {
    return this.nSplits;
  }
}

/**
 * A new permutation a split, whose head is the test (scikit-learn's `ShuffleSplit`): tests may share samples.
 *
 * `nSplits` is 10 and `testSize` 0.1 unless given.
 *
 * @example
 * const [[train, test]] = [...new sklearn.ShuffleSplit(1, { testSize: 0.25, randomState: 0 }).split([1, 2, 3, 4, 5, 6, 7, 8])];
 * [train.length, test.length]; // [6, 2]
 */
export class ShuffleSplit extends BaseShuffleSplit {
  constructor(nSplits: number | ShuffleSplitOptions = 10, options: ShuffleSplitOptions = {}) {
    super("ShuffleSplit", nSplits, options, 10);
  }

  /** @throws E-SKLEARN-007, E-SKLEARN-008 (sizes) */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    ignoreGroups("ShuffleSplit", groups);
    const samples = checkSamples("ShuffleSplit", x);
    const sizes = splitSizes("ShuffleSplit", samples, this.testSize, this.trainSize, 0.1);
    const rng = checkRandomState("ShuffleSplit", this.randomState);
    for (let i = 0; i < this.nSplits; i++) {
      const { train, test } = shuffleSplit(samples, sizes.train, sizes.test, rng);
      yield [train, test];
    }
  }
}

/** The classes to stratify by; rows of several outputs count as one text, as in scikit-learn. */
export function strata(
  where: string,
  name: "y" | "stratify",
  y: Labels | Samples | null | undefined,
  samples: number,
): Label[] {
  const values = plain(y);
  if (!Array.isArray(values) || !(Array.isArray(values[0]) || ArrayBuffer.isView(values[0])))
    return needLabels(where, name, y, samples);
  const rows = values as readonly ArrayLike<unknown>[];
  return needLabels(
    where,
    name,
    rows.map((row) => Array.from(row, String).join(" ")),
    samples,
  );
}

/**
 * Random splits in which every class keeps its share (scikit-learn's `StratifiedShuffleSplit`).
 *
 * `nSplits` is 10 and `testSize` 0.1 unless given; `split` needs y, [n] classes.
 *
 * @example
 * const y = [0, 0, 0, 0, 1, 1, 1, 1];
 * const [[, test]] = [...new sklearn.StratifiedShuffleSplit(1, { testSize: 0.25, randomState: 0 }).split(y, y)];
 * [...test].map((row) => y[row]).sort(); // [0, 1]
 */
export class StratifiedShuffleSplit extends BaseShuffleSplit {
  constructor(nSplits: number | ShuffleSplitOptions = 10, options: ShuffleSplitOptions = {}) {
    super("StratifiedShuffleSplit", nSplits, options, 10);
  }

  /** @throws E-CV-004 (no y), E-SKLEARN-006 (a class of one sample), E-SKLEARN-007, E-SKLEARN-008, E-SKLEARN-009 (sizes) */
  *split(x?: Samples | null, y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    const where = "StratifiedShuffleSplit";
    ignoreGroups(where, groups);
    const samples = checkSamples(where, x);
    const labels = strata(where, "y", y, samples);
    const sizes = splitSizes(where, samples, this.testSize, this.trainSize, 0.1);
    const rng = checkRandomState(where, this.randomState);
    for (let i = 0; i < this.nSplits; i++) {
      const { train, test } = stratifiedShuffleSplit(where, labels, sizes, rng);
      yield [train, test];
    }
  }
}

/**
 * Random splits of whole groups; the sizes count groups (scikit-learn's `GroupShuffleSplit`).
 *
 * `nSplits` is 5 and `testSize` 0.2 unless given; `split` needs groups, [n] labels.
 *
 * @example
 * const groups = ["a", "a", "b", "b"];
 * const [[train, test]] = [...new sklearn.GroupShuffleSplit(1, { testSize: 0.5, randomState: 0 }).split(groups, null, groups)];
 * [train.length, test.length]; // [2, 2]
 */
export class GroupShuffleSplit extends BaseShuffleSplit {
  constructor(nSplits: number | ShuffleSplitOptions = 5, options: ShuffleSplitOptions = {}) {
    super("GroupShuffleSplit", nSplits, options, 5);
  }

  /** @throws E-CV-004 (no groups), E-SKLEARN-007, E-SKLEARN-008 (sizes) */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    const where = "GroupShuffleSplit";
    const samples = checkSamples(where, x);
    const labels = needLabels(where, "groups", groups, samples);
    const unique = uniqueLabels(labels);
    const codes = encode(labels, unique);
    const sizes = splitSizes(where, unique.length, this.testSize, this.trainSize, 0.2);
    const rng = checkRandomState(where, this.randomState);
    for (let i = 0; i < this.nSplits; i++) {
      const chosen = shuffleSplit(unique.length, sizes.train, sizes.test, rng);
      const [trainGroups, testGroups] = [new Set(chosen.train), new Set(chosen.test)];
      const [, train] = byMask(samples, (row) => trainGroups.has(codes[row]));
      const [, test] = byMask(samples, (row) => testGroups.has(codes[row]));
      yield [train, test];
    }
  }
}
