import type { Table } from "../io/index.js";
import { KFold, StratifiedKFold, trainTestSplit } from "../sklearn/modelSelection/index.js";
import { tensor } from "../tensor/creation.js";
import { reshape } from "../tensor/functions/shape.js";
import type { Tensor } from "../tensor/tensor.js";
import {
  type Arrangement,
  type ArrangementChoices,
  arrange,
  foldsBy,
  splitByGroup,
  splitByTime,
} from "./arrangement.js";
import {
  type ColumnChoices,
  type ColumnPlan,
  categoryTexts,
  checkTold,
  type FeaturePlan,
  type MissingRule,
  planColumns,
} from "./columns.js";
import type { Rows } from "./forward.js";
import { gapsOf } from "./gaps.js";
import { findLeaks } from "./leaks.js";
import { failure } from "./messages.js";
import { choicesOf, type PrepareOptions, prepareParameters } from "./options.js";
import { recognise } from "./recognise.js";
import type { Doubt, Recognised } from "./recognised.js";
import { type Cells, typedCells } from "./source.js";
import { checkShares, type Shares, type Split, splitRows } from "./split.js";
import type { TableFormat } from "./table.js";
import { readTarget, type Target, type TargetScale, type Task } from "./target.js";
import { encode, type Feature, isConstant, learnFeatures, totalWidth, widthOf } from "./treatment.js";

/** Steps 1 and 2: the table, its target and what is done with its columns. */
export interface Collected {
  readonly file: string;
  readonly rows: number;
  readonly target: Target;
  /** How the target was read, where it is written for people. */
  readonly targetForm: Recognised | null;
  readonly plans: readonly ColumnPlan[];
  /** Columns that look like amounts or dates and stay what they are. */
  readonly doubts: readonly Doubt[];
  readonly cells: Cells;
  /** Columns that equal or determine the target. */
  readonly leaks: readonly string[];
  /** By what the rows are split. */
  readonly arrangement: Arrangement;
  /** What becomes of missing values. */
  readonly missing: MissingRule;
  /** Rows that were left out because their target is missing. */
  readonly withoutTarget: number;
}

export interface CollectOptions extends ColumnChoices, ArrangementChoices {
  readonly target: string | null;
  readonly task: Task | null;
  /** Leave out rows whose target is missing. Default false. */
  readonly dropMissingTarget?: boolean;
}

/** @throws E-CLI-024 where no column is left to learn from, what `recognise` throws, and what `readTarget` throws */
export function collectTable(given: Table, told: CollectOptions): Collected {
  const { file, missing = "own" } = told;
  checkTold(given, told.target, told);
  // A time that says when, and is not learned from, is read all the same.
  const drop = told.drop.filter((name) => name !== told.time);
  const recognition = recognise(given, told.target, told.task, { ...told, drop });
  const { found, doubts } = recognition;
  const { table, options } = withTarget(recognition.table, told);
  const target = readTarget(table, file, options.target, options.task, options.written, options.format);
  const plans = planColumns(table, target.name, options, found);
  if (featurePlans(plans).length === 0) throw failure("E-CLI-024", { file, target: target.name });
  const arrangement = arrange(table, file, options);
  const leaks = findLeaks(table, target, featurePlans(plans));
  const withoutTarget = given.numRows - table.numRows;
  const read = found.get(target.name) ?? null;
  const targetForm = read?.kind === "amounts" && target.task === "regression" ? read : null;
  const cells = typedCells(table, file);
  const treated = { target, targetForm, plans, doubts, cells, arrangement, leaks };
  return { file, rows: table.numRows, ...treated, missing, withoutTarget };
}

/** The rows whose target is there, where the others shall be left out. */
export function withTarget<O extends CollectOptions>(table: Table, options: O): { table: Table; options: O } {
  const { target, dropMissingTarget = false, written } = options;
  if (!dropMissingTarget || target === null || !table.columns.includes(target)) return { table, options };
  const isThere = categoryTexts(table, target, false).map((text) => text !== null);
  if (!isThere.includes(false)) return { table, options };
  const rows = [...isThere.keys()].filter((row) => isThere[row]);
  if (rows.length === 0) return { table, options }; // which says that it is missing
  return { table: table.take(rows), options: { ...options, written: (name) => written(name).take(rows) } };
}

export const featurePlans = (plans: readonly ColumnPlan[]): FeaturePlan[] =>
  plans.filter((plan): plan is FeaturePlan => plan.kind !== "left out");

/** The rows as tensors: x [n, width] float32; y [n] int64 classes, or [n, 1] float32 standardised quantities. */
export interface Prepared {
  readonly features: readonly Feature[];
  readonly scale: TargetScale | null;
  readonly train: Rows;
  readonly validation: Rows | null;
  readonly test: Rows | null;
  /** Columns that have one value in all training rows: nothing can be learned from them, and they are left out. */
  readonly constant: readonly string[];
}

/** A table that is ready to be learned from: its target, what is done with each column, and the rows of each part as tensors. */
export interface PreparedTable extends Collected, Prepared {
  /** The rows of each part, by their place in the table. */
  readonly parts: Split;
  readonly format: TableFormat;
  readonly seed: number;
  readonly maxCategories: number;
}

/**
 * Steps 1 and 2: finds out what each column holds, splits the rows (stratified by class, with scikit-learn's rows for the same
 * seed), learns of the training rows how columns become numbers (medians, means and deviations, categories), and makes
 * tensors of all parts.
 *
 * @param table columns of numbers, texts, true and false; values may be missing, but for the target
 * @param options all by name; `target` must be given, see {@link PrepareOptions} for the defaults
 * @returns `train.x` [rows, width] float32; `train.y` [rows] int64 classes, or [rows, 1] float32 standardised quantities; the same
 *   of `validation` and `test`, null without rows
 * @throws E-CLI-003 to E-CLI-008 and E-CLI-025 where the rows do not allow the split, E-CLI-015 without a target, E-CLI-024 where no
 *   column is left, E-FILE-028 for a text among numbers, E-FILE-029 where the target is missing, E-FILE-030 for columns that are not there
 * @example
 * const { data, target, featureNames, targetNames } = datasets.loadIris();
 * const species = target.map((place) => targetNames[place]);
 * const table = io.Table.from(data, { columns: featureNames }).assign({ species });
 * const prepared = tabular.prepare(table, { target: "species", test: 0.2 });
 * prepared.train.x.shape // [97, 4]
 * prepared.test?.y.shape // [30]
 */
export function prepare(table: Table, options: PrepareOptions): PreparedTable {
  const told = prepareParameters.read([options]);
  const { val, test, seed, maxCategories } = told;
  checkShares({ val, test, seed });
  const { split: how, time, group } = told;
  const choices = { ...choicesOf(told, table), split: how, time, group };
  const collected = collectTable(table, choices);
  const parts = split(collected, { val, test, seed });
  const treated = treat(collected, parts, maxCategories);
  return { ...collected, ...treated, parts, format: choices.format, seed, maxCategories };
}

/**
 * Which rows train, validate and test: drawn, stratified by class, with scikit-learn's rows for the same seed; or by time, or by groups.
 */
export function split(collected: Collected, shares: Shares): Split {
  const { target, file, rows, arrangement } = collected;
  if (arrangement.kind !== "random") return splitBy(collected, arrangement, shares);
  if (target.task === "classification") {
    const { name, labels, classes, y } = target;
    return splitRows({ file, target: name, labels }, y, classes, shares);
  }
  const { val, test, seed } = shares;
  const held = (share: number) => Math.ceil(rows * share);
  const left = rows - held(val) - held(test);
  if (left < 2) throw failure("E-CLI-025", { file, val, test, rows, left: Math.max(left, 0) });
  const part = (from: readonly number[], size: number): [readonly number[], readonly number[]] =>
    size === 0 ? [from, []] : trainTestSplit([...from], { testSize: size, randomState: seed });
  const [rest, testRows] = part([...Array(rows).keys()], held(test));
  const [train, validation] = part(rest, held(val));
  return { train, validation, test: testRows };
}

function splitBy(
  { target, file, rows }: Collected,
  arrangement: Exclude<Arrangement, { kind: "random" }>,
  shares: Shares,
): Split {
  const { val, test } = shares;
  const parts =
    arrangement.kind === "time"
      ? splitByTime(arrangement.order, shares)
      : splitByGroup(file, arrangement, shares);
  if (parts.train.length < 2) throw failure("E-CLI-025", { file, val, test, rows, left: parts.train.length });
  if (target.task === "regression") return parts;
  const seen = new Set(parts.train.map((row) => target.y[row]));
  const label = target.classes.find((_, k) => !seen.has(k));
  if (label === undefined) return parts;
  throw failure("E-CLI-038", { file, target: target.name, label, column: arrangement.column });
}

/** K folds of the rows that do not test: of each, the rest trains and the fold validates. */
export function foldsOf(collected: Collected, parts: Split, k: number, seed: number): Split[] {
  const { target, file, arrangement } = collected;
  if (arrangement.kind !== "random") return foldsBy(file, arrangement, parts, k);
  const { train, validation } = parts;
  const rows = [...train, ...validation].sort((a, b) => a - b);
  const options = { shuffle: true, randomState: seed };
  const { y } = target;
  const labels = rows.map((i) => y[i]);
  if (target.task === "classification") {
    const counts = target.classes.map((_, c) => labels.filter((label) => label === c).length);
    const least = counts.indexOf(Math.min(...counts));
    if (counts[least] < k) {
      const label = target.classes[least];
      throw failure("E-CLI-026", { file, folds: k, rows: counts[least], label });
    }
    const splits = new StratifiedKFold(k, options).split(rows, labels);
    return [...splits].map((pair) => foldOf(pair, rows));
  }
  if (rows.length < k) throw failure("E-CLI-026", { file, folds: k, rows: rows.length, label: null });
  return [...new KFold(k, options).split(rows)].map((pair) => foldOf(pair, rows));
}

const foldOf = (
  [train, test]: readonly [ArrayLike<number>, ArrayLike<number>],
  rows: readonly number[],
): Split => ({
  train: Array.from(train, (i) => rows[i]),
  validation: Array.from(test, (i) => rows[i]),
  test: [],
});

/**
 * Learns of the training rows, and makes tensors of all parts.
 * @param most categories of a column at most
 * @throws E-CLI-024 where every column has one value in the training rows
 */
export function treat(collected: Collected, parts: Split, most: number): Prepared {
  const { cells, plans, target } = collected;
  const chosen = featurePlans(plans);
  const named = [parts.train, parts.validation, parts.test];
  const gaps = collected.missing === "fill" ? null : gapsOf(target, parts.train);
  const learned = learnFeatures(chosen, cells, parts.train, most, gaps);
  const features = learned.filter((feature) => !isConstant(feature, cells, parts.train));
  const constant = learned.filter((feature) => !features.includes(feature)).map(({ name }) => name);
  if (features.length === 0) throw failure("E-CLI-024", { file: collected.file, target: target.name });
  const width = totalWidth(features);
  const matrices = named.map((rows) => new Float32Array(rows.length * width));
  let offset = 0;
  for (const feature of features) {
    named.forEach((rows, p) => {
      encode(feature, cells, rows, matrices[p], width, offset);
    });
    offset += widthOf(feature);
  }
  const scale = target.task === "regression" ? scaleOf(target.y, parts.train) : null;
  const rowsOf = (p: number): Rows | null => {
    const rows = named[p];
    if (rows.length === 0) return null;
    return { x: reshape(tensor(matrices[p]), rows.length, width), y: targetTensor(target, rows, scale) };
  };
  return { features, scale, train: rowsOf(0) as Rows, validation: rowsOf(1), test: rowsOf(2), constant };
}

/** Mean and standard deviation of the training rows' quantities. */
function scaleOf(y: Float64Array, rows: ArrayLike<number>): TargetScale {
  let mean = 0;
  for (let i = 0; i < rows.length; i++) mean += (y[rows[i]] - mean) / (i + 1);
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += (y[rows[i]] - mean) ** 2;
  const scale = Math.sqrt(sum / rows.length);
  return { mean, scale: scale > 0 && Number.isFinite(scale) ? scale : 1 };
}

/** The target of some rows, as the loss wants it. */
export function targetTensor(
  target: { readonly task: Task; readonly y: ArrayLike<number> },
  rows: ArrayLike<number>,
  scale: TargetScale | null,
): Tensor {
  if (scale === null) return tensor(BigInt64Array.from(rows, (i) => BigInt(target.y[i])));
  const values = Float32Array.from(rows, (i) => (target.y[i] - scale.mean) / scale.scale);
  return reshape(tensor(values), values.length, 1);
}
