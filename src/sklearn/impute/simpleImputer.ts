import { show } from "../../core/check.js";
import { boolean, func, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword } from "../../core/parameters.js";
import { median } from "../../numeric/quantiles.js";
import { pairwiseSingle, pairwiseSum } from "../../numeric/sums.js";
import {
  type Column,
  columnLabel,
  type Dense,
  denseFrame,
  denseOf,
  type Frame,
  formFor,
  isTyped,
  type NumberColumn,
  resultFrame,
  widthOf,
} from "../base/frame.js";
import { numbersOf } from "../base/numbers.js";
import { scalar } from "../base/parameters.js";
import { flag, integerIn, listOf, scalarValue } from "../base/state.js";
import { ValueTransformer } from "../base/transformer.js";
import { compareLabels } from "../labels.js";
import type { MixedInput, Value } from "../matrix.js";
import { failure, warn } from "../messages.js";
import { type Category, categoryValues, countValues } from "../preprocessing/categories.js";

/** What missing values become. */
export type ImputeStrategy =
  | "mean"
  | "median"
  | "most_frequent"
  | "constant"
  | ((values: readonly number[]) => number);

export interface SimpleImputerOptions {
  /** What stands for a missing value. Default NaN, which null and undefined count as too. */
  missingValues?: number | string | null;
  /**
   * What a missing value becomes: the column's "mean", "median" or "most_frequent" value, "constant" (`fillValue`), or what a
   * function makes of the values that are there. Default "mean".
   */
  strategy?: ImputeStrategy;
  /** What stands in place of a missing value with "constant". Default null: 0 for numbers, "missing_value" where there are texts. */
  fillValue?: number | string | boolean | null;
  /** Whether columns of zeros and ones say where values were missing. Default false. */
  addIndicator?: boolean;
  /** Whether columns without any value stay (as 0, or `fillValue`). Default false: they are left out. */
  keepEmptyFeatures?: boolean;
}

/** Sums and numbers of missing values of columns, of numbers row after row: `np.nansum(axis=0)` in float64. */
function denseSums({ data, width }: Dense): { sums: Float64Array; missing: Float64Array } {
  const [sums, missing] = [new Float64Array(width), new Float64Array(width)];
  for (let k = 0; k < data.length; )
    for (let j = 0; j < width; j++, k++) {
      const value = data[k];
      if (Number.isNaN(value)) missing[j]++;
      else sums[j] += value;
    }
  return { sums, missing };
}

/** Numbers row after row with one for each column in place of NaN. */
function denseFilled({ data, rows, width }: Dense, instead: Float64Array): Dense {
  const out = data.slice();
  for (let k = 0; k < out.length; )
    for (let j = 0; j < width; j++, k++) if (Number.isNaN(out[k])) out[k] = instead[j];
  return { data: out, rows, width };
}

/** Sum of a column in NumPy's order and precision: row by row beside others, pairwise alone. */
function columnSum(values: NumberColumn, alone: boolean): number {
  if (alone) {
    const filled = Float64Array.from(values, (value) => (Number.isNaN(value) ? 0 : value));
    return values instanceof Float32Array ? pairwiseSingle(filled) : pairwiseSum(filled);
  }
  let total = 0;
  if (values instanceof Float64Array) {
    for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) total += values[i];
    return total;
  }
  for (let i = 0; i < values.length; i++)
    if (!Number.isNaN(values[i])) total = Math.fround(total + values[i]);
  return total;
}

const isSingle = ({ data }: Dense): boolean => data instanceof Float32Array;

function countMissing(column: Column): number {
  let count = 0;
  if (column instanceof Float64Array) {
    for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i])) count++;
    return count;
  }
  for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i])) count++;
  return count;
}

/** The value that comes most often, the least of equal ones; NaN where there is none. */
function mostFrequent(values: ArrayLike<Category>): Category {
  let best: Category = Number.NaN;
  let most = 0;
  const text = (value: Category) => `${typeof value} ${value}`;
  const less = (a: Category, b: Category) =>
    typeof a === typeof b && a !== null && b !== null
      ? compareLabels(a, b) < 0
      : compareLabels(text(a), text(b)) < 0;
  for (const [value, count] of countValues(values))
    if (count > most || (count === most && less(value, best))) [best, most] = [value, count];
  return best;
}

/**
 * Fills missing values, each column by itself (scikit-learn's `SimpleImputer`): with the mean, the median, the most
 * frequent value or a constant. Columns without any value are left out, unless `keepEmptyFeatures`.
 *
 * @example
 * new sklearn.SimpleImputer().fitTransform([[1], [NaN], [3]]); // [[1], [2], [3]]
 * new sklearn.SimpleImputer({ strategy: "most_frequent" }).fitTransform([["a"], [null], ["a"]]); // [['a'], ['a'], ['a']]
 */
export class SimpleImputer extends ValueTransformer {
  static override readonly estimatorName = "SimpleImputer";
  static override readonly parameters = {
    missingValues: keyword(Number.NaN, scalar),
    strategy: keyword("mean", oneOf("mean", "median", "most_frequent", "constant"), func),
    fillValue: keyword(null, scalar),
    addIndicator: keyword(false, boolean),
    keepEmptyFeatures: keyword(false, boolean),
  };
  static override readonly fitted = {
    statistics_: listOf(scalarValue),
    missingFeatures_: listOf(integerIn(0)),
    numeric: flag,
  };
  /** What stands for a missing value. Default NaN, which null and undefined count as too. */
  declare missingValues: number | string | null;
  /**
   * What a missing value becomes: the column's "mean", "median" or "most_frequent" value, "constant" (`fillValue`), or what a
   * function makes of the values that are there. Default "mean".
   */
  declare strategy: ImputeStrategy;
  /** What stands in place of a missing value with "constant". Default null: 0 for numbers, "missing_value" where there are texts. */
  declare fillValue: number | string | boolean | null;
  /** Whether columns of zeros and ones say where values were missing. Default false. */
  declare addIndicator: boolean;
  /** Whether columns without any value stay (as 0, or `fillValue`). Default false: they are left out. */
  declare keepEmptyFeatures: boolean;
  /** What fills each column; NaN for columns that are left out. */
  statistics_: readonly Category[] = [];
  /** The columns in which `fit` saw missing values, with `addIndicator`. */
  missingFeatures_: readonly number[] = [];
  /** Whether `fit` saw numbers alone. */
  private numeric = true;

  constructor(options?: SimpleImputerOptions) {
    super(options);
  }

  override checkState(): boolean {
    const n = this.nFeaturesIn_;
    return (
      this.statistics_.length === n &&
      this.missingFeatures_.every((j, k) => j < n && (k === 0 || this.missingFeatures_[k - 1] < j)) &&
      (!this.numeric || this.statistics_.every((one) => typeof one === "number"))
    );
  }

  private isMissing(value: unknown): boolean {
    const { missingValues } = this;
    if (Number.isNaN(missingValues)) return Number.isNaN(value) || value === null || value === undefined;
    return value === missingValues || (missingValues === null && value === undefined);
  }

  /** The columns with NaN for what is missing: numbers if that is all there is, else values of any kind. */
  private prepare(where: string, frame: Frame, numeric: boolean | null): Frame {
    const { missingValues } = this;
    if (denseOf(frame) && Number.isNaN(missingValues) && numeric !== false)
      return numbersOf(where, frame, true);
    const replaced = frame.columns.map((column, j): Column => {
      const missing = Number.isNaN(missingValues);
      if (isTyped(column) && missing) return column;
      if (isTyped(column)) {
        const bad = column.findIndex((value) => Number.isNaN(value));
        if (bad >= 0) throw failure("E-SKLEARN-115", { where, row: bad, column: columnLabel(frame, j) });
        return column.map((value) => (value === missingValues ? Number.NaN : value)) as NumberColumn;
      }
      return column.map((value, row) => {
        if (this.isMissing(value)) return Number.NaN;
        if (Number.isNaN(value) || value === null || value === undefined)
          throw failure("E-SKLEARN-115", { where, row, column: columnLabel(frame, j) });
        return typeof value === "bigint" ? Number(value) : value;
      });
    });
    const all = replaced.every(
      (column) => isTyped(column) || column.every((value) => typeof value === "number"),
    );
    const byNumbers = this.strategy !== "most_frequent" && this.strategy !== "constant";
    if (numeric ?? (byNumbers || all)) return numbersOf(where, { ...frame, columns: replaced }, true);
    const columns = replaced.map((column, j) => {
      categoryValues(where, { ...frame, columns: replaced }, j);
      return column;
    });
    return { ...frame, columns };
  }

  protected override learn(where: string, given: Frame): void {
    const frame = this.prepare(where, given, null);
    const dense = denseOf(frame);
    const numeric = dense !== undefined || frame.columns.every(isTyped);
    const { strategy, fillValue } = this;
    if (strategy === "constant" && numeric && fillValue !== null && typeof fillValue !== "number") {
      const expected = say("a number, as the data are", "un número, como los datos");
      throw failure("E-ARG-002", { where, name: "fillValue", expected, received: show(fillValue) });
    }
    const constant = fillValue ?? (numeric ? 0 : "missing_value");
    // what a pass over the rows finds, where no column is needed for more
    const found =
      (strategy === "mean" || strategy === "constant") && dense && dense.width > 1 && !isSingle(dense)
        ? denseSums(dense)
        : null;
    const missing = found ? Array.from(found.missing) : frame.columns.map(countMissing);
    const statistics = missing.map((_, j): Category => {
      const there = frame.rows - missing[j];
      if (strategy === "constant") return there === 0 && !this.keepEmptyFeatures ? Number.NaN : constant;
      if (found && strategy === "mean" && there > 0) return found.sums[j] / there;
      const column = frame.columns[j];
      const values = () => Array.from(column as ArrayLike<number>).filter((value) => !Number.isNaN(value));
      if (typeof strategy === "function") return strategy(values());
      if (there === 0) return this.keepEmptyFeatures ? 0 : Number.NaN;
      if (strategy === "most_frequent") return mostFrequent(values());
      const numbers = column as NumberColumn;
      if (strategy === "mean") return columnSum(numbers, frame.columns.length === 1) / there;
      return median(numbers, numbers instanceof Float32Array ? Math.fround : undefined);
    });
    this.statistics_ = statistics;
    this.numeric = numeric;
    this.missingFeatures_ = this.addIndicator ? [...missing.keys()].filter((j) => missing[j] > 0) : [];
  }

  /** The columns that stay. */
  private kept(): number[] {
    const all = [...this.statistics_.keys()];
    return this.keepEmptyFeatures ? all : all.filter((j) => !Number.isNaN(this.statistics_[j]));
  }

  protected override change(where: string, given: Frame): Frame {
    const frame = this.prepare(where, given, this.numeric);
    const kept = this.kept();
    const dense = denseOf(frame);
    const simple = kept.length === widthOf(frame) && this.missingFeatures_.length === 0;
    if (dense && simple && this.statistics_.every((value) => typeof value === "number"))
      return denseFrame(denseFilled(dense, Float64Array.from(this.statistics_ as number[])), frame.form);
    if (kept.length < frame.columns.length) {
      const columns = frame.columns.flatMap((_, j) => (kept.includes(j) ? [] : [columnLabel(frame, j)]));
      warn("W-SKLEARN-102", { where, columns }, `${where} ${columns.join()}`);
    }
    const filled = kept.map((j): Column => {
      const column = frame.columns[j];
      const instead = this.statistics_[j];
      if (isTyped(column) && typeof instead === "number") {
        const out = column.slice();
        for (let i = 0; i < out.length; i++) if (Number.isNaN(out[i])) out[i] = instead;
        return out;
      }
      return Array.from(column as ArrayLike<unknown>, (value) => (Number.isNaN(value) ? instead : value));
    });
    const numeric = filled.every(isTyped);
    const Kind = filled.every((column) => column instanceof Float32Array) ? Float32Array : Float64Array;
    const indicators = this.missingFeatures_.map((j): Column => {
      const marks = Array.from(frame.columns[j] as ArrayLike<unknown>, (value) => Number.isNaN(value));
      return numeric ? new Kind(marks.map(Number)) : marks;
    });
    const columns = [...filled, ...indicators];
    return resultFrame(frame.rows, columns, formFor(frame.form, columns));
  }

  /** The values with what was missing as it was; of numbers, and with `addIndicator` alone. */
  inverseTransform<V extends Value = number>(x: MixedInput): V[][] {
    this.checkFitted("inverseTransform");
    return this.write(this.inverseFrame(this.read("inverseTransform", x))) as V[][];
  }

  /** @internal */
  inverseFrame(given: Frame): Frame {
    const where = this.where("inverseTransform");
    if (!this.addIndicator) {
      const expected = say(
        "true (without it, it is not known which values were missing)",
        "true (sin él no se sabe qué valores faltaban)",
      );
      throw failure("E-ARG-002", { where, name: "addIndicator", expected, received: show(false) });
    }
    const frame = numbersOf(where, given, false);
    const kept = this.kept();
    const expected = kept.length + this.missingFeatures_.length;
    if (frame.columns.length !== expected)
      throw failure("E-SKLEARN-111", { where, expected, received: frame.columns.length });
    const instead = this.missingValues ?? Number.NaN;
    const columns = this.statistics_.map((_, j): Column => {
      const mark = this.missingFeatures_.indexOf(j);
      const marks = mark < 0 ? null : frame.columns[kept.length + mark];
      const place = kept.indexOf(j);
      const values = place < 0 ? null : frame.columns[place];
      const out = Array.from({ length: frame.rows }, (_, i) =>
        marks && marks[i] !== 0 ? instead : (values?.[i] ?? 0),
      );
      return out.every((value) => typeof value === "number") ? Float64Array.from(out) : out;
    });
    return resultFrame(frame.rows, columns, formFor(frame.form, columns));
  }

  /** The names of the columns that stay, then `missingindicator_name` for those that had missing values. */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    const names = this.inputNames(inputFeatures);
    const kept = [...this.statistics_.keys()].filter((j) => !Number.isNaN(this.statistics_[j]));
    return [
      ...kept.map((j) => names[j]),
      ...this.missingFeatures_.map((j) => `missingindicator_${names[j]}`),
    ];
  }
}
