import type { failure } from "../core/errors.js";
import type { AmountForm } from "./amounts.js";
import { datePartNames } from "./dates.js";
import { type Fingerprint, isPacked } from "./fingerprint.js";
import type { FoldScore } from "./folds.js";
import { type Activation, activationNames } from "./network.js";
import type { Evaluation } from "./scores.js";
import type { TableFormat } from "./table.js";
import type { TargetScale, Task } from "./target.js";
import type { EpochLog } from "./trainer.js";
import { type Feature, totalWidth } from "./treatment.js";

/** What is needed to use a model beside its parameters, and how it came to be. */
export interface ModelSpec {
  readonly task: Task;
  readonly target: {
    readonly name: string;
    /** Of classes: their names, by number. Of quantities: empty. */
    readonly classes: readonly string[];
    /** Of quantities: how they come back from the output. */
    readonly scale: TargetScale | null;
    /** Of classes: the most frequent one among the training rows. */
    readonly common?: string | null;
    /** Of quantities that are written for people: how. */
    readonly form?: AmountForm;
  };
  readonly features: readonly Feature[];
  readonly hidden: readonly number[];
  readonly activation: Activation;
  readonly dropout: number;
  readonly format: TableFormat;
  readonly rows: { readonly train: number; readonly validation: number; readonly test: number };
  /** What it remembers of the rows that it has seen; older models remember nothing. */
  readonly seen?: Fingerprint | null;
  readonly bestEpoch: number;
  readonly history: readonly EpochLog[];
  readonly evaluation: Evaluation | null;
  readonly folds: readonly FoldScore[] | null;
  /** How the model was made: seed, version, tier, command. */
  readonly made: Readonly<Record<string, string | number | null>>;
}

export const outputsOfSpec = ({ task, target }: ModelSpec): number =>
  task === "classification" ? target.classes.length : 1;

const MOST = 100_000;

type Fail = (reason: "spec" | "scaler" | { readonly field: string }) => ReturnType<typeof failure>;
type Check = (x: unknown) => boolean;

const isText: Check = (x) => typeof x === "string";
const isNumber: Check = (x) => typeof x === "number" && Number.isFinite(x);
const isScale: Check = (x) => isNumber(x) && (x as number) > 0;
const isBoolean: Check = (x) => typeof x === "boolean";
const isCount: Check = (x) => Number.isInteger(x) && (x as number) >= 0 && (x as number) < 2 ** 31;
const isWidth: Check = (x) => isCount(x) && (x as number) > 0;
const maybe =
  (check: Check): Check =>
  (x) =>
    x === null || check(x);
const optional =
  (check: Check): Check =>
  (x) =>
    x === undefined || check(x);
const oneOf =
  (choices: readonly unknown[]): Check =>
  (x) =>
    choices.includes(x);
const listOf =
  (check: Check, least = 0): Check =>
  (x) =>
    Array.isArray(x) && x.length >= least && x.length <= MOST && x.every(check);
const different =
  (check: Check): Check =>
  (x) =>
    check(x) && new Set(x as unknown[]).size === (x as unknown[]).length;
const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === "object" && x !== null && !Array.isArray(x);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (x) =>
    isObject(x) &&
    Object.entries(fields).every(([key, check]) => check(Object.hasOwn(x, key) ? x[key] : undefined));
const either =
  (...checks: readonly Check[]): Check =>
  (x) =>
    checks.some((check) => check(x));

const isAmountForm = shape({ decimal: oneOf([".", ","]), unit: optional(isText) });
const isDateForm = either(
  shape({ kind: oneOf(["text"]), dayFirst: isBoolean }),
  shape({ kind: oneOf(["time", "digits"]) }),
  shape({ kind: oneOf(["epoch"]), perMillisecond: isScale }),
);
const named = { name: isText, missing: isCount };
const isFeature = either(
  shape({
    kind: oneOf(["number"]),
    ...named,
    boolean: isBoolean,
    fill: isNumber,
    mean: isNumber,
    scale: isScale,
    form: optional(isAmountForm),
    gap: optional(isBoolean),
  }),
  shape({
    kind: oneOf(["category"]),
    ...named,
    numeric: isBoolean,
    fill: isText,
    categories: different(listOf(isText)),
    other: isBoolean,
    gap: optional(isBoolean),
  }),
  shape({
    kind: oneOf(["date"]),
    ...named,
    fill: isNumber,
    form: isDateForm,
    parts: listOf(shape({ part: oneOf(datePartNames), mean: isNumber, scale: isScale }), 1),
    gap: optional(isBoolean),
  }),
);
const isLog = shape({
  epoch: isCount,
  lr: isNumber,
  loss: isNumber,
  accuracy: maybe(isNumber),
  valLoss: maybe(isNumber),
  valAccuracy: maybe(isNumber),
  valF1: maybe(isNumber),
});
const isClassEvaluation = shape({
  task: oneOf(["classification"]),
  rows: isCount,
  loss: isNumber,
  accuracy: isNumber,
  balancedAccuracy: isNumber,
  f1: isNumber,
  rocAuc: maybe(isNumber),
  baseline: optional(maybe(shape({ class: isText, accuracy: isNumber }))),
  confusionMatrix: listOf(listOf(isCount)),
  classes: listOf(
    shape({ class: isText, precision: isNumber, recall: isNumber, f1: isNumber, support: isCount }),
  ),
});
const isQuantityEvaluation = shape({
  task: oneOf(["regression"]),
  rows: isCount,
  loss: isNumber,
  rmse: isNumber,
  mae: isNumber,
  medianAbsoluteError: isNumber,
  maxError: isNumber,
  r2: maybe(isNumber),
  explainedVariance: maybe(isNumber),
  baseline: optional(maybe(shape({ value: isNumber, rmse: isNumber, mae: isNumber }))),
});

const FIELDS: Readonly<Record<keyof ModelSpec, Check>> = {
  task: oneOf(["classification", "regression"]),
  target: shape({
    name: isText,
    classes: different(listOf(isText)),
    scale: maybe(shape({ mean: isNumber, scale: isScale })),
    common: optional(maybe(isText)),
    form: optional(isAmountForm),
  }),
  features: listOf(isFeature, 1),
  hidden: listOf(isWidth),
  activation: oneOf(activationNames),
  dropout: (x) => isNumber(x) && (x as number) >= 0 && (x as number) < 1,
  format: shape({
    delimiter: optional(isText),
    decimal: optional(oneOf([".", ","])),
    thousands: optional(isText),
    naValues: optional(listOf(isText)),
    dayfirst: optional(isBoolean),
  }),
  rows: shape({ train: isCount, validation: isCount, test: isCount }),
  seen: optional(maybe(shape({ rows: isCount, below: isNumber, hashes: isPacked }))),
  bestEpoch: isCount,
  history: listOf(isLog),
  evaluation: maybe(either(isClassEvaluation, isQuantityEvaluation)),
  folds: maybe(
    listOf(shape({ fold: isCount, rows: isCount, bestEpoch: isCount, loss: isNumber, score: isNumber })),
  ),
  made: (x) => isObject(x) && Object.values(x).every(either(maybe(isText), isNumber)),
};

/** The specification out of its JSON, every field of the type that it must have. */
export function parseSpec(text: string, fail: Fail): ModelSpec {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail("spec");
  }
  if (!isObject(value)) throw fail("spec");
  for (const [field, check] of Object.entries(FIELDS))
    if (!check(Object.hasOwn(value, field) ? value[field] : undefined)) throw fail({ field });
  const spec = value as unknown as ModelSpec;
  const { task, target, features, evaluation } = spec;
  const names = features.map(({ name }) => name);
  const width = totalWidth(features);
  if (new Set(names).size < names.length || names.includes(target.name) || !isWidth(width))
    throw fail({ field: "features" });
  const { common = null } = target;
  const fits =
    task === "classification"
      ? target.classes.length > 1 && (common === null || target.classes.includes(common))
      : target.scale !== null;
  if (!fits) throw fail({ field: "target" });
  if (evaluation !== null && !evaluationFits(spec)) throw fail({ field: "evaluation" });
  return spec;
}

function evaluationFits({ task, target, evaluation }: ModelSpec): boolean {
  if (evaluation?.task !== task) return false;
  if (evaluation.task === "regression") return true;
  const count = target.classes.length;
  const { confusionMatrix, classes } = evaluation;
  return (
    classes.length === count &&
    confusionMatrix.length === count &&
    confusionMatrix.every((row) => row.length === count)
  );
}
