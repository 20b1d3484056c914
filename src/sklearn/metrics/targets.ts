import { checkOneKind, checkSameLength, type Label, type Labels, toLabels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { toWeights } from "../weights.js";

/** The true and predicted classes of the same samples, checked. */
export interface Targets {
  readonly yTrue: readonly Label[];
  readonly yPred: readonly Label[];
  /** The classes that come in either, in their order. */
  readonly labels: readonly Label[];
  readonly weights: Float64Array | null;
}

/**
 * @throws E-SKLEARN-001 (lengths), E-SKLEARN-002 (no samples), E-SKLEARN-003 (texts against numbers), E-SKLEARN-004 (no
 *   classes)
 */
export function checkTargets(
  where: string,
  yTrue: Labels,
  yPred: Labels,
  sampleWeight?: ArrayLike<number> | null,
): Targets {
  const [actual, predicted] = [toLabels(where, "yTrue", yTrue), toLabels(where, "yPred", yPred)];
  checkSameLength(where, { yTrue: actual, yPred: predicted });
  if (actual.length === 0) throw failure("E-SKLEARN-002", { where, name: "yTrue" });
  checkOneKind(where, actual, predicted);
  const weights = sampleWeight == null ? null : toWeights(where, sampleWeight, actual.length);
  return { yTrue: actual, yPred: predicted, labels: uniqueLabels(actual, predicted), weights };
}
