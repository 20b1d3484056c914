import { boolean } from "../core/constraints.js";
import { keyword, signature } from "../core/parameters.js";
import type { LoadOptions, RegressionBunch } from "./bunch.js";
import { type LoadArguments, parseRows, returnXY } from "./load.js";
import { DIABETES } from "./tables/diabetes.generated.js";

const DESCR = `Diabetes dataset

442 patients with diabetes: age, sex, body mass index, blood pressure and six results of blood serum (s1 to s6), and as the target a
measure of the disease's progression one year later, from 25 to 346; no value is missing. Scaled, as they come unless told otherwise,
each feature has mean 0, and its squares sum to 1.

s1 total cholesterol, s2 low-density lipoproteins, s3 high-density lipoproteins, s4 total cholesterol / HDL, s5 perhaps the logarithm of
the triglycerides, s6 blood sugar.

Origin: B. Efron, T. Hastie, I. Johnstone and R. Tibshirani, "Least Angle Regression", Annals of Statistics 32 (2004), pp. 407-499; as
scikit-learn ships it.
Licence: the authors' page states none; as shipped by scikit-learn, BSD 3-Clause.`;

const FEATURE_NAMES = ["age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6"];

export interface LoadDiabetesOptions extends LoadOptions {
  /** Each feature with mean 0 and squares that sum to 1; otherwise as it was measured. Default true. */
  scaled?: boolean;
}

/** The mean of a column, its values added one after the other, as NumPy adds rows. */
const columnMean = (data: readonly number[][], j: number): number =>
  data.reduce((sum, row) => sum + row[j], 0) / data.length;

/** Centres each column and divides it by its standard deviation and √n, in scikit-learn's order: its numbers to the last bit. */
function scale(data: number[][]): void {
  const root = Math.sqrt(data.length);
  for (let j = 0; j < FEATURE_NAMES.length; j++) {
    const mean = columnMean(data, j);
    const deviation = Math.sqrt(
      data.reduce((sum, row) => sum + (row[j] - mean) * (row[j] - mean), 0) / data.length,
    );
    for (const row of data) row[j] = (row[j] - mean) / deviation / root;
  }
}

const LOAD_DIABETES = signature<LoadDiabetesOptions>("loadDiabetes", {
  returnXY,
  scaled: keyword(true, boolean),
});

/**
 * Diabetes: 442 × 10 features of patients and the progression of their disease after a year, for regression, with scikit-learn's
 * values, order and names. Every call gives fresh arrays.
 *
 * `data`: [442, 10], `target`: [442], numbers.
 *
 * @example
 * const { data, target } = datasets.loadDiabetes();
 * [data.length, data[0].length]; // [442, 10]
 * target[0]; // 151
 */
export function loadDiabetes(
  ...args: LoadArguments<LoadDiabetesOptions & { returnXY?: false }>
): RegressionBunch;
export function loadDiabetes(
  ...args: LoadArguments<LoadDiabetesOptions & { returnXY: true }>
): [number[][], number[]];
export function loadDiabetes(
  ...args: LoadArguments<LoadDiabetesOptions>
): RegressionBunch | [number[][], number[]];
export function loadDiabetes(
  ...args: LoadArguments<LoadDiabetesOptions>
): RegressionBunch | [number[][], number[]] {
  const { returnXY, scaled } = LOAD_DIABETES.read(args);
  const { data, target } = parseRows(DIABETES);
  if (scaled) scale(data);
  if (returnXY) return [data, target];
  return { data, target, featureNames: [...FEATURE_NAMES], DESCR };
}
