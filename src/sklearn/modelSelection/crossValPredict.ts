import { show } from "../../core/check.js";
import { oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, signature } from "../../core/parameters.js";
import { type Label, type Labels, toLabels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { plain } from "../tensorLike.js";
import { refuseCv } from "./checkCv.js";
import type { TrainTest } from "./crossValidator.js";
import {
  atOnce,
  cloneOf,
  type FitJob,
  type Fittable,
  fitRows,
  splitAll,
  type Validated,
  type ValidationArguments,
  type ValidationOptions,
  validation,
} from "./fitting.js";
import { type Samples, takeSamples } from "./samples.js";

const WHERE = "crossValPredict";

export interface CrossValPredictOptions extends ValidationOptions {
  /** What is asked of each fitted clone. Default `predict`. */
  method?: "predict" | "predictProba";
}

const PREDICT = signature<Validated & CrossValPredictOptions>(WHERE, {
  ...validation,
  method: keyword("predict", oneOf("predict", "predictProba")),
});

/** @throws E-CV-009 unless every sample is tested once */
function checkPartition(samples: number, splits: readonly TrainTest[]): void {
  const times = new Uint8Array(samples);
  let tested = 0;
  for (const [, test] of splits) {
    tested += test.length;
    for (const row of test) times[row] = 1;
  }
  if (tested !== samples || times.includes(0)) throw failure("E-CV-009", { samples, tested });
}

/** What a fitted clone says of some rows, as an array. */
function ask(job: FitJob, fitted: object, method: string, rows: Int32Array): ArrayLike<unknown> {
  const call: unknown = Reflect.get(fitted, method);
  if (typeof call !== "function") {
    const [name, expected] = [
      say("the estimator", "el estimador"),
      say(`an object with ${method}`, `un objeto con ${method}`),
    ];
    throw failure("E-ARG-002", { where: WHERE, name, expected, received: show(fitted) });
  }
  const given: unknown = call.call(fitted, takeSamples(job.x, rows));
  atOnce(WHERE, method, given);
  return plain(given) as ArrayLike<unknown>;
}

/** Probabilities in the columns of all classes; a class that the clone never saw has none. */
function spread(row: ArrayLike<number>, seen: readonly Label[], classes: readonly Label[]): number[] {
  const out = new Array<number>(classes.length).fill(0);
  for (let j = 0; j < row.length; j++) out[classes.indexOf(seen[j])] = row[j];
  return out;
}

/**
 * What clones that never saw a sample predict of it: each fold by the clone that was fitted to the others
 * (scikit-learn's `cross_val_predict`).
 *
 * @returns predictions in the order of the samples; with `predictProba` rows, a column a class of `y` in their order
 * x: [n, …]. y: [n]. `cv` is 5 folds unless given, stratified for a classifier; `method` is `predict`.
 *
 * @throws E-CV-009 unless the splits test every sample once, and as `crossValidate`
 * @example
 * class Mean extends sklearn.Regressor {
 *   mean_ = 0;
 *   protected override learn({ y }: sklearn.RegressorSamples): void {
 *     this.mean_ = y.reduce((a, b) => a + b, 0) / y.length;
 *   }
 *   protected override estimate(x: sklearn.DenseRows): Float64Array {
 *     return new Float64Array(x.rows).fill(this.mean_);
 *   }
 * }
 * sklearn.crossValPredict(new Mean(), [[1], [2], [3], [4]], [1, 2, 3, 4], { cv: 2 }); // [3.5, 3.5, 1.5, 1.5]
 */
export function crossValPredict(
  ...args: ValidationArguments<Fittable, CrossValPredictOptions & { method: "predictProba" }>
): number[][];
export function crossValPredict(
  ...args: Called<
    [estimator: Fittable, x: Samples, y?: Labels | Samples | null],
    Validated & CrossValPredictOptions,
    ["estimator", "x", "y"]
  >
): Label[];
export function crossValPredict(...args: readonly unknown[]): unknown[] {
  const called = PREDICT.read(args, WHERE, refuseCv);
  const { estimator, x, y, params, method } = called;
  const { samples, splits } = splitAll(WHERE, called);
  checkPartition(samples, splits);
  const job: FitJob = { where: WHERE, estimator, x, y: y as Samples | null, samples, params };
  const classes =
    method === "predictProba" && y !== null ? uniqueLabels(toLabels(WHERE, "y", y as Labels)) : null;
  const out = new Array<unknown>(samples);
  for (const [train, test] of splits) {
    const clone = cloneOf(job);
    fitRows(job, clone, train);
    const given = ask(job, clone, method, test);
    const seen = plain(Reflect.get(clone, "classes_")) as ArrayLike<Label> | undefined;
    const columns = classes && seen ? Array.from(seen) : null;
    for (let i = 0; i < test.length; i++)
      out[test[i]] = columns && classes ? spread(given[i] as ArrayLike<number>, columns, classes) : given[i];
  }
  return out;
}
