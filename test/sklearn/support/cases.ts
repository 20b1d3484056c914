import { expect } from "vitest";
import { Table } from "../../../src/io/table/table.js";
import * as sklearn from "../../../src/sklearn/index.js";

/** A case of tools/reference/sklearn/cases.py. */
export interface Case {
  readonly title: string;
  readonly estimator: Spec;
  readonly float32: boolean;
  readonly fit: readonly unknown[];
  readonly transform: unknown;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly result: unknown;
  readonly back: unknown;
  readonly names: unknown;
  readonly printed: string;
  readonly tolerance?: number;
}

interface Spec {
  readonly class: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const SPECIAL: Record<string, number> = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value out of JSON: numbers that JSON lacks, estimators, lists of them. */
export function fromJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(fromJson);
  if (!isObject(json)) return json;
  if ("$" in json) return SPECIAL[json.$ as string];
  if ("class" in json) return build(json as unknown as Spec);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}

type Classes = Readonly<Record<string, new (params: object) => sklearn.BaseEstimator>>;

export function build({ class: name, params }: Spec, classes = sklearn as unknown as Classes) {
  return new classes[name](fromJson(params) as object) as sklearn.Transformer;
}

/** Samples out of JSON: rows, or a table. */
export function samples(json: unknown, float32: boolean): sklearn.MixedInput {
  if (isObject(json) && "columns" in json) {
    const names = json.columns as string[];
    const values = fromJson(json.values) as (number | string)[][];
    const clean = values.map((column) => column.map((one) => (Number.isNaN(one) ? null : one)));
    return Table.from(Object.fromEntries(names.map((name, j) => [name, clean[j]])));
  }
  const rows = fromJson(json) as number[][];
  return float32 ? rows.map((row) => Float32Array.from(row)) : rows;
}

/** Plain arrays of typed ones, all the way down; −0 is 0 as in Python's comparisons. */
export function listed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(listed);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, (x) => x + 0);
  return typeof value === "number" ? value + 0 : value;
}

/** Equal, numbers within a tolerance of their size (none: equal bits). */
export function expectSame(actual: unknown, expected: unknown, tolerance = 0): void {
  if (tolerance === 0) {
    expect(listed(actual)).toEqual(listed(expected));
    return;
  }
  if (Array.isArray(expected)) {
    const list = listed(actual) as unknown[];
    expect(list).toHaveLength(expected.length);
    expected.forEach((one, i) => void expectSame(list[i], one, tolerance));
  } else if (typeof expected === "number" && Number.isFinite(expected)) {
    const distance = Math.abs((actual as number) - expected);
    if (!(distance <= tolerance * Math.max(1, Math.abs(expected)))) expect(actual).toBe(expected);
  } else expect(actual).toEqual(expected);
}

type Method = (...args: unknown[]) => unknown;
const method = (estimator: object, name: string): Method =>
  (Reflect.get(estimator, name) as Method).bind(estimator);

/** Runs a case: everything that scikit-learn says must come out. */
export function check(one: Case): void {
  const { float32, tolerance } = one;
  const estimator = build(one.estimator);
  expect(String(estimator)).toBe(one.printed);
  const parts = one.fit.map((part) => samples(part, float32));
  if (parts.length === 1) method(estimator, "fit")(parts[0]);
  else for (const part of parts) method(estimator, "partialFit")(part);
  for (const [name, value] of Object.entries(one.attributes))
    expectSame(Reflect.get(estimator, name), fromJson(value), tolerance);
  const given = one.transform === null ? parts[0] : samples(one.transform, float32);
  // fixtures of fits in portions hold all of them as the last part would see it
  const x = parts.length > 1 ? parts.flatMap((part) => part as sklearn.MixedRows) : given;
  const result = method(estimator, "transform")(x);
  expectSame(result, fromJson(one.result), tolerance);
  if (one.back !== null)
    expectSame(method(estimator, "inverseTransform")(result), fromJson(one.back), tolerance);
  if (one.names !== null) expect(estimator.getFeatureNamesOut()).toEqual(one.names);

  // written and read back, it gives the same
  const read = sklearn.loadEstimator(JSON.parse(JSON.stringify(sklearn.dumpEstimator(estimator))));
  expect(String(read)).toBe(one.printed);
  expect(method(read, "transform")(x)).toEqual(result);
  if (one.names !== null) expect(method(read, "getFeatureNamesOut")()).toEqual(one.names);
}

/** A case of a predictor. */
export interface PredictorCase {
  readonly title: string;
  readonly estimator: Spec;
  readonly x: unknown;
  readonly y: unknown;
  readonly other: unknown;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly results: Readonly<Record<string, unknown>>;
  readonly score: number;
  readonly printed: string;
  readonly tolerance?: number;
}

/** Runs a case of a predictor; `classes` are those that the door has not. */
export function checkPredictor(one: PredictorCase, classes: Classes = {}): void {
  const estimator: object = build(one.estimator, { ...(sklearn as unknown as Classes), ...classes });
  const [x, y, other] = [one.x, one.y, one.other].map(fromJson);
  method(estimator, "fit")(x, y);
  expect(String(estimator)).toBe(one.printed);
  for (const [name, value] of Object.entries(one.attributes))
    expectSame(Reflect.get(estimator, name), fromJson(value), one.tolerance);
  const saved = JSON.parse(JSON.stringify(sklearn.dumpEstimator(estimator as sklearn.BaseEstimator)));
  const read = sklearn.loadEstimator(saved, { classes: Object.values(classes) });
  for (const [name, value] of Object.entries(one.results)) {
    const result = method(estimator, name)(other);
    expectSame(result, fromJson(value), one.tolerance);
    expect(method(read, name)(other), "of the estimator that was written and read").toEqual(result);
  }
  expectSame(method(estimator, "score")(x, y), one.score, one.tolerance);
}
