import { integer } from "../../core/constraints.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { randomState } from "../arguments.js";
import { encode, type Label, type Labels, uniqueLabels } from "../labels.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import { plain } from "../tensorLike.js";
import {
  byMask,
  type CrossValidator,
  checkSamples,
  ignoreGroups,
  needLabels,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";
import type { Samples } from "./samples.js";
import { shuffleSplit, stratifiedShuffleSplit } from "./shuffle.js";
import { type SplitSize, splitSize, splitSizes } from "./sizes.js";

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

const sizes = { testSize: splitSize, trainSize: splitSize, randomState };
const ten = { nSplits: parameter(10, integer(1)), ...sizes };

const SHUFFLE = signature<ShuffleSplitOptions>("ShuffleSplit", ten);
const STRATIFIED = signature<ShuffleSplitOptions>("StratifiedShuffleSplit", ten);
const GROUPS = signature<ShuffleSplitOptions>("GroupShuffleSplit", {
  nSplits: parameter(5, integer(1)),
  ...sizes,
});

type ShuffleSplitArguments = Called<[nSplits?: number], ShuffleSplitOptions, ["nSplits"]>;

abstract class BaseShuffleSplit implements CrossValidator {
  /** How many splits. Default 10 (`GroupShuffleSplit`: 5). */
  readonly nSplits: number;
  /** A share (0 to 1) or a number. Default 0.1 (`GroupShuffleSplit`: 0.2), or what `trainSize` leaves. */
  readonly testSize: number | null;
  /** A share (0 to 1) or a number. Default what the test leaves. */
  readonly trainSize: number | null;
  /** The seed: the same seed gives scikit-learn's rows. */
  readonly randomState: RandomStateLike;

  protected constructor({ nSplits, testSize, trainSize, randomState }: Resolved<ShuffleSplitOptions>) {
    this.nSplits = nSplits;
    this.testSize = testSize;
    this.trainSize = trainSize;
    this.randomState = randomState;
  }

  abstract split(...args: SplitArguments): Generator<TrainTest>;

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
  constructor(...args: ShuffleSplitArguments) {
    super(SHUFFLE.read(args));
  }

  /** @throws E-SKLEARN-007, E-SKLEARN-008 (sizes) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, groups } = readSplit("ShuffleSplit", args);
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
  constructor(...args: ShuffleSplitArguments) {
    super(STRATIFIED.read(args));
  }

  /** @throws E-CV-004 (no y), E-SKLEARN-006 (a class of one sample), E-SKLEARN-007, E-SKLEARN-008, E-SKLEARN-009 (sizes) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const where = "StratifiedShuffleSplit";
    const { x, y, groups } = readSplit(where, args);
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
  constructor(...args: ShuffleSplitArguments) {
    super(GROUPS.read(args));
  }

  /** @throws E-CV-004 (no groups), E-SKLEARN-007, E-SKLEARN-008 (sizes) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const where = "GroupShuffleSplit";
    const { x, groups } = readSplit(where, args);
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
