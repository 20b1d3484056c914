import { show } from "../../core/check.js";
import type { Constraint } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, type Mixed, parameter, REQUIRED, type Resolved } from "../../core/parameters.js";
import { labelList, record, samples as samplesExpected } from "../arguments.js";
import { clone, type Parametrised } from "../base/estimator.js";
import { isClassifier } from "../base/kinds.js";
import { checkSameLength, type Labels } from "../labels.js";
import { failure } from "../messages.js";
import { type CvLike, checkCv, cvLike } from "./checkCv.js";
import type { TrainTest } from "./crossValidator.js";
import { countSamples, isSamples, type Samples, takeSamples } from "./samples.js";

/** What can be cross-validated: an estimator with `fit`, `getParams` and `setParams`, so that it can be cloned. */
// biome-ignore lint/suspicious/noExplicitAny: each estimator says itself what its fit takes
export type Fittable = Parametrised & { fit(x: any, y?: any, options?: any): unknown };

/** What is cross-validated, by name. */
export interface Validated<E = Fittable> {
  estimator: E;
  /** [n, …], the samples. */
  x: Samples;
  /** [n], what is to be predicted. Default null. */
  y?: Labels | Samples | null;
}

/** What every cross-validation takes. */
export interface ValidationOptions {
  /** The group of each sample, for splitters that want groups. */
  groups?: Labels | null;
  /** The number of folds, a splitter, or given splits. Default 5 folds, stratified for a classifier. */
  cv?: CvLike;
  /** Options of `fit`; an array that is as long as there are samples is cut with them. */
  params?: Readonly<Record<string, unknown>> | null;
}

/** `(estimator, x, y, options)`, or all by name; where the options decide the type of the result, they are given. */
export type ValidationArguments<E, O> = Mixed<
  [estimator: E, x: Samples, y: Labels | Samples | null],
  Validated<E> & O,
  ["estimator", "x", "y"]
>;

const fittable: Constraint = {
  accepts: (value) =>
    (typeof value === "object" || typeof value === "function") && value !== null && "fit" in value,
  text: () => say("an estimator: an object with fit", "un estimador: un objeto con fit"),
};

/** The same, as it is declared. */
export const validation = {
  estimator: parameter(REQUIRED, fittable),
  x: parameter(REQUIRED, samplesExpected),
  y: parameter(null, samplesExpected),
  groups: labelList,
  cv: keyword(null, cvLike),
  params: keyword(null, record),
};

/** Refuses a promise: it would be scored before it is fitted. */
export function atOnce(where: string, name: string, value: unknown): void {
  if (!(value instanceof Promise)) return;
  const expected = say("a synchronous method", "un método síncrono");
  throw failure("E-ARG-002", { where, name, expected, received: show(value) });
}

/** The options of `fit` for some rows. */
function cutParams(params: Readonly<Record<string, unknown>>, samples: number, rows: Int32Array) {
  const cut = (value: unknown) =>
    isSamples(value) && countSamples("params", "value", value) === samples ? takeSamples(value, rows) : value;
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, cut(value)]));
}

/** Samples, counted, and their splits. @throws E-SKLEARN-001, E-CV-001 to E-CV-007 */
export function splitAll(
  where: string,
  { estimator, x, y, cv, groups }: Resolved<Validated & ValidationOptions>,
): { samples: number; splits: TrainTest[] } {
  const samples = countSamples(where, "X", x);
  if (y !== null)
    checkSameLength(where, { X: { length: samples }, y: { length: countSamples(where, "y", y) } });
  const splits = Array.from(
    checkCv(cv, y, { classifier: isClassifier(estimator) }).split(x, y, groups),
    ([train, test]): TrainTest => [Int32Array.from(train), Int32Array.from(test)],
  );
  return { samples, splits };
}

/** What a clone is fitted to. */
export interface FitJob<E extends Fittable = Fittable> {
  readonly where: string;
  readonly estimator: E;
  readonly x: Samples;
  readonly y: Samples | null;
  readonly samples: number;
  readonly params: Readonly<Record<string, unknown>> | null;
}

/** Fits an estimator to some of the samples. */
export function fitRows(job: FitJob, estimator: Fittable, rows: Int32Array): void {
  const x = takeSamples(job.x, rows);
  const options = job.params ? [cutParams(job.params, job.samples, rows)] : [];
  if (job.y) atOnce(job.where, "fit", estimator.fit(x, takeSamples(job.y, rows), ...options));
  else atOnce(job.where, "fit", options.length > 0 ? estimator.fit(x, null, ...options) : estimator.fit(x));
}

export const cloneOf = <E extends Fittable>(job: FitJob<E>): E => clone(job.estimator);
