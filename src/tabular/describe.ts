import type { Table } from "../io/index.js";
import { type ColumnPlan, categoryTexts, checkTold, numbersOf, planColumns } from "./columns.js";
import { dateText } from "./dates.js";
import { findLeaks } from "./leaks.js";
import { choicesOf, type DescribeOptions, describeParameters } from "./options.js";
import { type CollectOptions, featurePlans, withTarget } from "./prepare.js";
import { recognise } from "./recognise.js";
import type { Doubt, Recognised } from "./recognised.js";
import { readTarget, type Task } from "./target.js";

/** What is in a table, column by column, and what training would do with it. */
export interface Description {
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly ColumnDescription[];
  /** Pairs of columns of numbers that vary together, the strongest first. */
  readonly correlations: readonly { readonly a: string; readonly b: string; readonly r: number }[];
  /** Columns that look like amounts or dates and stay what they are. */
  readonly doubts: readonly Doubt[];
  /** Columns that equal or determine the target. */
  readonly leaks: readonly string[];
  readonly target: {
    readonly name: string;
    readonly task: Task;
    readonly classes: number | null;
    /** Rows without it. */
    readonly missing: number;
  } | null;
}

export interface ColumnDescription {
  readonly name: string;
  readonly type: "number" | "text" | "boolean" | "date";
  readonly missing: number;
  readonly different: number;
  /** Of numbers; null where there is none. */
  readonly numbers: NumberDescription | null;
  /** Of dates: the first and the last. */
  readonly dates?: { readonly first: string; readonly last: string };
  /** How amounts and dates that are written for people were read. */
  readonly recognised?: Recognised;
  /** Of texts: the most frequent, and how often they come. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
  /** What training would do; of the target, nothing. */
  readonly plan: ColumnPlan | null;
}

export interface NumberDescription {
  readonly mean: number;
  /** Sample standard deviation, as pandas has it. */
  readonly std: number | null;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  /** Values more than 1.5 × (q3 − q1) below q1 or above q3 (Tukey). */
  readonly outliers: number;
}

const TOP = 5;

/**
 * What is in a table: columns, types, missing values, outliers, correlations, and what training would do with each column.
 *
 * @param options all by name: the column that would be predicted, and how columns are taken; see {@link DescribeOptions}
 * @returns plain data: numbers of each column, pairs that vary together (Pearson, |r| ≥ 0.3), plans
 * @throws E-FILE-028 for a text among numbers, E-FILE-030 for columns that are not there, E-CLI-034 for numbers with commas
 * @example
 * const table = io.Table.from({ height: [1.5, null, 1.7, 1.6], kind: ["a", "b", "b", "a"] });
 * const { columns, target } = tabular.describe(table, { target: "kind" });
 * columns[0].missing // 1
 * columns[0].numbers?.median // 1.6
 * target // { name: 'kind', task: 'classification', classes: 2, missing: 0 }
 */
export function describe(table: Table, options: DescribeOptions = {}): Description {
  return describeTable(table, choicesOf(describeParameters.read([options]), table));
}

function describeTable(given: Table, options: CollectOptions): Description {
  const { file, target, task } = options;
  checkTold(given, target, options);
  const recognition = recognise(given, target, task, options);
  const { table } = recognition;
  const known = withTarget(table, { ...options, dropMissingTarget: true });
  const found =
    target === null
      ? null
      : readTarget(known.table, file, target, task, known.options.written, options.format);
  const plans = new Map(
    planColumns(table, target, options, recognition.found).map((plan) => [plan.name, plan]),
  );
  const columns = table.columns.map((name) =>
    describeColumn(table, name, plans.get(name) ?? null, recognition.found.get(name) ?? null),
  );
  const chosen = featurePlans([...plans.values()]);
  return {
    file,
    rows: table.numRows,
    leaks: found === null ? [] : findLeaks(known.table, found, chosen),
    columns,
    doubts: recognition.doubts,
    correlations: correlationsOf(table, columns),
    target:
      found === null
        ? null
        : {
            name: found.name,
            task: found.task,
            classes: found.task === "classification" ? found.classes.length : null,
            missing: table.numRows - known.table.numRows,
          },
  };
}

function describeColumn(
  table: Table,
  name: string,
  plan: ColumnPlan | null,
  recognised: Recognised | null,
): ColumnDescription {
  const read = recognised === null ? {} : { recognised };
  const kind = table.types[name];
  const type = kind === "bigint" ? "number" : kind;
  const missing = table.select([name]).countMissing()[name];
  if (type === "number") {
    const values = numbersOf(table, name).filter((x) => !Number.isNaN(x));
    const different = new Set(values).size;
    if (recognised?.kind === "dates") {
      const textOf = (instant: number) => dateText(instant, recognised.form);
      const [first, last] = [
        values.reduce((a, b) => Math.min(a, b)),
        values.reduce((a, b) => Math.max(a, b)),
      ];
      const dates = { first: textOf(first), last: textOf(last) };
      return { name, type: "date", missing, different, numbers: null, dates, ...read, top: [], plan };
    }
    return { name, type, missing, different, numbers: describeNumbers(values), ...read, top: [], plan };
  }
  const counts = new Map<string, number>();
  for (const text of categoryTexts(table, name, false))
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  const top = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  return { name, type, missing, different: counts.size, numbers: null, top: top.slice(0, TOP), plan };
}

function describeNumbers(values: Float64Array): NumberDescription | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = values.slice().sort();
  const quantile = (q: number) => {
    const at = q * (n - 1);
    const below = Math.floor(at);
    const above = Math.min(below + 1, n - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
  };
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i] - mean) / (i + 1);
  let squares = 0;
  for (const x of values) squares += (x - mean) ** 2;
  const [q1, q3] = [quantile(0.25), quantile(0.75)];
  const reach = 1.5 * (q3 - q1);
  const outliers = sorted.reduce((count, x) => count + Number(x < q1 - reach || x > q3 + reach), 0);
  const std = n > 1 ? Math.sqrt(squares / (n - 1)) : null;
  return { mean, std, min: sorted[0], q1, median: quantile(0.5), q3, max: sorted[n - 1], outliers };
}

/** Pairs below this are not worth a line. */
const WEAK = 0.3;
/** Columns whose pairs are looked at: all pairs of very many would take long. */
const MOST = 100;

function correlationsOf(table: Table, columns: readonly ColumnDescription[]) {
  const names = columns.flatMap(({ name, type, different }) =>
    type === "number" && different > 1 ? [name] : [],
  );
  if (names.length < 2) return [];
  const some = names.slice(0, MOST);
  const matrix = table.select(some).corr();
  const pairs: { a: string; b: string; r: number }[] = [];
  some.forEach((b, j) => {
    const column = matrix.numbers(b, { missing: "nan" });
    some.slice(0, j).forEach((a, i) => {
      if (Math.abs(column[i]) >= WEAK) pairs.push({ a, b, r: column[i] });
    });
  });
  return pairs.sort((p, q) => Math.abs(q.r) - Math.abs(p.r));
}
