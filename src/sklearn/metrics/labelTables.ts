import { checkSameLength, type Labels } from "../labels.js";
import { failure } from "../messages.js";
import { plain } from "../tensorLike.js";
import { toWeights } from "../weights.js";
import { checkIndicator, isIndicator } from "./binaryAverage.js";
import { type Grid, toGrid } from "./numbers.js";

const isTable = (values: unknown): boolean => {
  const rows = plain(values);
  return isIndicator(rows) && (rows as readonly ArrayLike<unknown>[])[0].length > 1;
};

/** How many labels a table has. */
export const countColumns = (table: unknown): number =>
  (plain(table) as readonly ArrayLike<unknown>[])[0].length;

/** Whether the labels are tables of zeros and ones (a column a label) instead of a class a sample. */
export const areTables = (yTrue: unknown, yPred: unknown): boolean => isTable(yTrue) && isTable(yPred);

/** A class a sample, or a table of zeros and ones: a row a sample, a column a label. */
export type LabelsOrTable = Labels | readonly ArrayLike<number>[];

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
