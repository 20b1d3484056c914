import { wrong } from "../../core/check.js";
import { oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, type Resolved } from "../../core/parameters.js";
import { weights as list, sampleWeight, someNumbers } from "../arguments.js";
import { checkSameLength } from "../labels.js";
import { failure } from "../messages.js";
import { toWeights } from "../weights.js";
import type { Predictions } from "./arguments.js";
import { average, type Grid, type Outputs, toGrid, toVector } from "./numbers.js";

/**
 * How the errors of several outputs become one: their mean, one each (`raw_values`), or their mean with weights.
 */
export type Multioutput = "uniform_average" | "raw_values" | ArrayLike<number>;

export interface RegressionOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** What becomes of several outputs. Default `uniform_average`, the mean over them. */
  multioutput?: Multioutput;
}

/** What is compared, and its options, as they are declared. */
export const regression = {
  yTrue: someNumbers,
  yPred: someNumbers,
  sampleWeight,
  multioutput: keyword("uniform_average", oneOf("uniform_average", "raw_values"), list),
};

/** With this option the result is an array, a number an output. */
export type RawValues = { multioutput: "raw_values" };

/** True and predicted numbers of the same samples, checked, with what comes along. */
export interface RegressionTargets<M extends string = "uniform_average" | "raw_values"> {
  readonly yTrue: Grid;
  readonly yPred: Grid;
  readonly weights: Float64Array<ArrayBuffer> | null;
  readonly multioutput: M | Float64Array<ArrayBuffer>;
}

/**
 * @throws E-SKLEARN-001 (samples), E-SKLEARN-002 (none), E-METRIC-001 (outputs), E-ARG-002 (not numbers, unknown choice)
 */
export function checkRegression<M extends string>(
  where: string,
  called: Predictions<Outputs> &
    Resolved<{ sampleWeight: ArrayLike<number> | null; multioutput: M | ArrayLike<number> }>,
): RegressionTargets<M> {
  const { yTrue, yPred, sampleWeight, multioutput } = called;
  const [actual, predicted] = [toGrid(where, "yTrue", yTrue), toGrid(where, "yPred", yPred)];
  checkSameLength(where, { yTrue: { length: actual.rows }, yPred: { length: predicted.rows } });
  if (actual.columns !== predicted.columns)
    throw failure("E-METRIC-001", { where, expected: actual.columns, received: predicted.columns });
  const weights = sampleWeight === null ? null : toWeights(where, sampleWeight, actual.rows);
  if (typeof multioutput === "string") return { yTrue: actual, yPred: predicted, weights, multioutput };
  if (actual.columns === 1) {
    const expected = say(
      "weights only where there are several outputs",
      "pesos solo donde haya varias salidas",
    );
    throw wrong(where, "multioutput", expected, multioutput);
  }
  const outputs = toVector(where, "multioutput", multioutput);
  if (outputs.length !== actual.columns)
    throw failure("E-METRIC-001", { where, expected: actual.columns, received: outputs.length });
  return { yTrue: actual, yPred: predicted, weights, multioutput: outputs };
}

/** The errors of the outputs as they were asked for: each, or averaged. */
export function combine(
  errors: Float64Array<ArrayBuffer>,
  multioutput: "uniform_average" | "raw_values" | Float64Array,
): number | number[] {
  if (multioutput === "raw_values") return Array.from(errors);
  return average(errors, multioutput === "uniform_average" ? null : multioutput);
}
