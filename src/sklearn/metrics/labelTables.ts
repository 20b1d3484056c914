import { failure } from "../../core/errors.js";
import { checkSameLength } from "../labels.js";
import { plain } from "../tensorLike.js";
import { toWeights } from "../weights.js";
import { checkIndicator, isIndicator } from "./binaryAverage.js";
import { type Grid, toGrid } from "./numbers.js";

/** Whether the labels are a table of zeros and ones (a column a label) instead of a class a sample. */
export const isTableOfLabels = (values: unknown): boolean => isIndicator(plain(values));

/** True and predicted tables of labels. @throws E-ARG-002 (not 0 or 1), E-METRIC-001 (columns), E-SKLEARN-001 (samples) */
export function checkLabelTables(
  where: string,
  yTrue: unknown,
  yPred: unknown,
  sampleWeight?: ArrayLike<number> | null,
): { truth: Grid; prediction: Grid; weights: Float64Array<ArrayBuffer> | null } {
  const [truth, prediction] = [toGrid(where, "yTrue", yTrue), toGrid(where, "yPred", yPred)];
  checkSameLength(where, { yTrue: { length: truth.rows }, yPred: { length: prediction.rows } });
  if (truth.columns !== prediction.columns)
    throw failure("E-METRIC-001", { where, expected: truth.columns, received: prediction.columns });
  checkIndicator(where, "yTrue", truth);
  checkIndicator(where, "yPred", prediction);
  const weights = sampleWeight == null ? null : toWeights(where, sampleWeight, truth.rows);
  return { truth, prediction, weights };
}
