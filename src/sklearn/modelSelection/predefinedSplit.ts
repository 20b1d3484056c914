import { checkInteger, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { byMask, type CrossValidator, type TrainTest } from "./crossValidator.js";

/**
 * Folds that are already chosen (scikit-learn's `PredefinedSplit`).
 *
 * @example
 * [...new sklearn.PredefinedSplit([0, 1, -1, 1]).split()].map(([train, test]) => [[...train], [...test]]); // [[[1, 2, 3], [0]], [[0, 2], [1, 3]]]
 */
export class PredefinedSplit implements CrossValidator {
  /** The fold in which each sample is tested; −1: in none, always in the training. */
  readonly testFold: Int32Array;

  constructor(testFold: ArrayLike<number>) {
    const where = "PredefinedSplit";
    if (typeof testFold !== "object" || testFold === null || typeof testFold.length !== "number") {
      const expected = say(
        "an array of whole numbers, one a sample",
        "un array de números enteros, uno por muestra",
      );
      throw wrong(where, "testFold", expected, testFold);
    }
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
