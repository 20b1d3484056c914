import * as torch from "../../src/index.js";
import type { Table } from "../../src/io/index.js";
import { KFold, StratifiedKFold, trainTestSplit } from "../../src/sklearn/modelSelection/index.js";
import type { Rows } from "../job/forward.js";
import { type Shares, type Split, splitRows } from "../job/split.js";
import { failure } from "../messages.js";
import { type ColumnChoices, type ColumnPlan, type FeaturePlan, planColumns } from "./columns.js";
import { refuseCommas } from "./commas.js";
import { type Cells, typedCells } from "./source.js";
import { readTarget, type Target, type Task } from "./target.js";
import { encode, type Feature, learnFeatures, totalWidth, widthOf } from "./treatment.js";

/** Steps 1 and 2: the table, its target and what is done with its columns. */
export interface Collected {
  readonly file: string;
  readonly rows: number;
  readonly target: Target;
  readonly plans: readonly ColumnPlan[];
  readonly cells: Cells;
}

export interface CollectOptions extends ColumnChoices {
  readonly target?: string;
  readonly task?: Task;
}

/** @throws E-CLI-024 where no column is left to learn from, E-CLI-034 (decimal commas), and what `readTarget` throws */
export function collectTable(table: Table, options: CollectOptions): Collected {
  const { file } = options;
  refuseCommas(table, options);
  const target = readTarget(table, file, options.target, options.task, options.written);
  const plans = planColumns(table, target.name, options);
  if (featurePlans(plans).length === 0) throw failure("E-CLI-024", { file, target: target.name });
  return { file, rows: table.numRows, target, plans, cells: typedCells(table, file) };
}

export const featurePlans = (plans: readonly ColumnPlan[]): FeaturePlan[] =>
  plans.filter((plan): plan is FeaturePlan => plan.kind !== "left out");

/** What a quantity was standardised by, and comes back by. */
export interface TargetScale {
  readonly mean: number;
  readonly scale: number;
}

/** The rows as tensors: x [n, width] float32; y [n] int64 classes, or [n, 1] float32 standardised quantities. */
export interface Prepared {
  readonly features: readonly Feature[];
  readonly scale: TargetScale | null;
  readonly train: Rows;
  readonly validation: Rows | null;
  readonly test: Rows | null;
  /** Columns that have one value in all training rows: nothing can be learned from them. */
  readonly constant: readonly string[];
}

/** Which rows train, validate and test: stratified by class, with scikit-learn's rows for the same seed. */
export function split(collected: Collected, shares: Shares): Split {
  const { target, file, rows } = collected;
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

/** K folds of the rows that do not test: of each, the rest trains and the fold validates. */
export function folds(collected: Collected, { train, validation }: Split, k: number, seed: number): Split[] {
  const { target, file } = collected;
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

/** Learns of the training rows, and makes tensors of all parts. @param most categories of a column at most */
export function prepare(collected: Collected, parts: Split, most: number): Prepared {
  const { cells, plans, target } = collected;
  const chosen = featurePlans(plans);
  const named = [parts.train, parts.validation, parts.test];
  const features = learnFeatures(chosen, cells, parts.train, most);
  const width = totalWidth(features);
  const matrices = named.map((rows) => new Float32Array(rows.length * width));
  const constant: string[] = [];
  let offset = 0;
  for (const feature of features) {
    named.forEach((rows, p) => {
      encode(feature, cells, rows, matrices[p], width, offset);
    });
    if (isConstant(feature, matrices[0], width, offset)) constant.push(feature.name);
    offset += widthOf(feature);
  }
  const scale = target.task === "regression" ? scaleOf(target.y, parts.train) : null;
  const rowsOf = (p: number): Rows | null => {
    const rows = named[p];
    if (rows.length === 0) return null;
    return { x: torch.tensor(matrices[p]).reshape(rows.length, width), y: targetTensor(target, rows, scale) };
  };
  return { features, scale, train: rowsOf(0) as Rows, validation: rowsOf(1), test: rowsOf(2), constant };
}

/** Whether all training rows have one value in a column. */
function isConstant(feature: Feature, matrix: Float32Array, width: number, offset: number): boolean {
  if (feature.kind === "category") return widthOf(feature) < 2;
  for (let at = offset; at < matrix.length; at += width) if (matrix[at] !== matrix[offset]) return false;
  return true;
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
): torch.Tensor {
  if (scale === null) return torch.tensor(BigInt64Array.from(rows, (i) => BigInt(target.y[i])));
  const values = Float32Array.from(rows, (i) => (target.y[i] - scale.mean) / scale.scale);
  return torch.tensor(values).reshape(values.length, 1);
}
