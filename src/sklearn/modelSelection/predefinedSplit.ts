import { checkInteger } from "../../core/check.js";
import type { Constraint } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { holdsSamples } from "../arguments.js";
import { byMask, type CrossValidator, type TrainTest } from "./crossValidator.js";

export interface PredefinedSplitOptions {
  /** The fold in which each sample is tested; −1: in none, always in the training. */
  testFold: ArrayLike<number>;
}

const foldNumbers: Constraint = {
  accepts: holdsSamples,
  text: () => say("an array of whole numbers, one a sample", "un array de números enteros, uno por muestra"),
};

const PREDEFINED = signature<PredefinedSplitOptions>("PredefinedSplit", {
  testFold: parameter(REQUIRED, foldNumbers),
});

/**
 * Folds that are already chosen (scikit-learn's `PredefinedSplit`).
 *
 * @example
 * [...new sklearn.PredefinedSplit([0, 1, -1, 1]).split()].map(([train, test]) => [[...train], [...test]]); // [[[1, 2, 3], [0]], [[0, 2], [1, 3]]]
 */
export class PredefinedSplit implements CrossValidator {
  /** The fold in which each sample is tested; −1: in none, always in the training. */
  readonly testFold: Int32Array;

  constructor(...args: Called<[testFold: ArrayLike<number>], PredefinedSplitOptions, ["testFold"]>) {
    const { where } = PREDEFINED;
    const { testFold } = PREDEFINED.read(args);
    for (let i = 0; i < testFold.length; i++)
      checkInteger(where, `testFold[${i}]`, testFold[i], -(2 ** 31), 2 ** 31 - 1);
    this.testFold = Int32Array.from(testFold);
  }

  private folds(): number[] {
    return [...new Set(this.testFold)].filter((fold) => fold !== -1).sort((a, b) => a - b);
  }

  *split(): Generator<TrainTest> {
    const { testFold } = this;
    for (const fold of this.folds()) yield byMask(testFold.length, (row) => testFold[row] === fold);
  }

  getNSplits(): number {
    return this.folds().length;
  }
}
