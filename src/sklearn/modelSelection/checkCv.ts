import { show } from "../../core/check.js";
import { boolean, type Constraint } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, type Refuse, signature } from "../../core/parameters.js";
import { randomState, samples as samplesExpected } from "../arguments.js";
import type { Labels } from "../labels.js";
import { failure } from "../messages.js";
import type { RandomStateLike } from "../randomState.js";
import { plain } from "../tensorLike.js";
import type { CrossValidator, TrainTest } from "./crossValidator.js";
import { KFold } from "./kFold.js";
import type { Samples } from "./samples.js";
import { StratifiedKFold } from "./stratifiedKFold.js";

/** Splits that are given: pairs of row numbers. */
export type GivenSplits = Iterable<readonly [train: ArrayLike<number>, test: ArrayLike<number>]>;

/** How to cross-validate: a number of folds (`null`: 5), a splitter, or given splits. */
export type CvLike = number | CrossValidator | GivenSplits | null;

export interface CheckCvOptions {
  /** The number of folds, a splitter, or given splits. Default 5 folds. */
  cv?: CvLike;
  /** The classes, where there are any. */
  y?: Labels | Samples | null;
  /** Whether the task is to tell classes apart; then a number of folds is stratified. Default false. */
  classifier?: boolean;
  /** Whether the folds of a number are mixed. Default false. */
  shuffle?: boolean;
  /** The seed of the mixing. */
  randomState?: RandomStateLike;
}

class GivenPairs implements CrossValidator {
  private readonly pairs: readonly TrainTest[];

  constructor(splits: GivenSplits) {
    this.pairs = Array.from(splits, (pair: unknown) => {
      if (!Array.isArray(pair) || pair.length !== 2 || pair.some((rows) => typeof rows !== "object"))
        throw failure("E-CV-007", { where: "checkCv", received: show(pair) });
      return [Int32Array.from(pair[0] ?? []), Int32Array.from(pair[1] ?? [])];
    });
  }

  *split(): Generator<TrainTest> {
    yield* this.pairs;
  }

  getNSplits(): number {
    return this.pairs.length;
  }
}

/** Whether y holds classes: texts, booleans, whole numbers. */
function holdsClasses(y: Labels | Samples | null | undefined): boolean {
  const values = plain(y);
  if (typeof values !== "object" || values === null || !("length" in values)) return false;
  const isClass = (value: unknown) =>
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "bigint" ||
    Number.isInteger(value);
  return Array.from(values as ArrayLike<unknown>).every(isClass);
}

const isSplitter = (cv: unknown): cv is CrossValidator =>
  typeof cv === "object" && cv !== null && "split" in cv && typeof cv.split === "function";

/** How to cross-validate. */
export const cvLike: Constraint = {
  accepts: (value) =>
    value === null ||
    typeof value === "number" ||
    isSplitter(value) ||
    (typeof value === "object" && Symbol.iterator in value),
  text: () =>
    say(
      "a number of folds, a splitter, or given splits",
      "un número de particiones, un divisor, o particiones dadas",
    ),
};

/** The error of a cv that is none, wherever it is given. */
export const refuseCv: Refuse = (_, name, value) =>
  name === "cv" ? failure("E-CV-007", { where: "checkCv", received: show(value) }) : undefined;

const CHECK = signature<CheckCvOptions>("checkCv", {
  cv: parameter(5, cvLike),
  y: parameter(null, samplesExpected),
  classifier: keyword(false, boolean),
  shuffle: keyword(false, boolean),
  randomState,
});

/**
 * The splitter that `cv` stands for (scikit-learn's `check_cv`): a number gives `StratifiedKFold` for a classifier whose
 * `y` holds classes, and `KFold` otherwise.
 *
 * @throws E-CV-007
 * @example
 * sklearn.checkCv(3, [0, 1, 0, 1, 0, 1], { classifier: true }) instanceof sklearn.StratifiedKFold; // true
 */
export function checkCv(
  ...args: Called<[cv?: CvLike, y?: Labels | Samples | null], CheckCvOptions, ["cv", "y"]>
): CrossValidator {
  const { cv, y, classifier, shuffle, randomState } = CHECK.read(args, CHECK.where, refuseCv);
  if (cv === null || typeof cv === "number") {
    const Folds = classifier && holdsClasses(y) ? StratifiedKFold : KFold;
    return new Folds(cv ?? 5, { shuffle, randomState });
  }
  if (isSplitter(cv)) return cv;
  return new GivenPairs(cv);
}
