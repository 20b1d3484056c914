import { describe, expect, it } from "vitest";
import {
  accuracyScore,
  averagePrecisionScore,
  brierScoreLoss,
  confusionMatrix,
  f1Score,
  fbetaScore,
  jaccardScore,
  precisionRecallCurve,
  precisionScore,
  recallScore,
  rocAucScore,
  rocCurve,
} from "../../src/sklearn/metrics/index.js";

/** scikit-learn 1.9.1 on the same lists: there True is 1, the positive class. */
describe("true and false as classes", () => {
  const truth = [true, false, true, true];
  const predicted = [true, true, false, true];
  const scores = [0.9, 0.4, 0.3, 0.8];

  it("have the scores of scikit-learn", () => {
    for (const score of [f1Score, precisionScore, recallScore])
      expect(score(truth, predicted)).toBeCloseTo(2 / 3, 12);
    expect(fbetaScore(truth, predicted, { beta: 2 })).toBeCloseTo(2 / 3, 12);
    expect(jaccardScore(truth, predicted)).toBe(0.5);
    expect(accuracyScore(truth, predicted)).toBe(0.5);
    expect(f1Score([true, true], [true, true])).toBe(1);
    expect(f1Score(truth, predicted, { posLabel: 0, zeroDivision: 0 })).toBe(0);
    expect(f1Score(truth, predicted, { posLabel: true })).toBeCloseTo(2 / 3, 12);
    expect(confusionMatrix(truth, predicted)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("have the curves of scikit-learn", () => {
    expect(brierScoreLoss(truth, scores)).toBeCloseTo(0.175, 12);
    expect(averagePrecisionScore(truth, scores)).toBeCloseTo(11 / 12, 12);
    expect(rocAucScore(truth, scores)).toBeCloseTo(2 / 3, 12);
    const [, tpr] = rocCurve(truth, scores);
    expect(Array.from(tpr)).toEqual([0, 1 / 3, 2 / 3, 2 / 3, 1]);
    const [precision] = precisionRecallCurve(truth, scores);
    expect(Array.from(precision)).toEqual([0.75, 2 / 3, 1, 1, 1]);
  });
});
