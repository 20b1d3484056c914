import { argsort } from "../../../numeric/argsort.js";
import { log } from "../../../numeric/libm.js";
import {
  CategoricalDistribution,
  type Distribution,
  distributionsEqual,
  type ParamValue,
  type SearchSpace,
} from "../../distributions.js";

/** What trials took of the parameters of a search space: internal values, trial by trial. */
export interface Observations {
  /** How many trials have all of the parameters. */
  readonly count: number;
  /** One a parameter, in the order of the space. */
  readonly columns: readonly ObservedColumn[];
}

export interface ObservedColumn {
  readonly distribution: Distribution;
  /** Logarithms on a log scale. At the end stands a place for the prior. The receiver may change them. */
  readonly values: Float64Array;
  /**
   * The places of the values in rising order, but for the order of equal ones; where it was known without sorting. At the end stands a place
   * for the prior.
   */
  readonly order?: Int32Array;
}

/** An array that grows. */
function grown<T extends Float64Array | Int32Array>(array: T, length: number): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (n: number) => T)(Math.max(length, 2 * array.length, 64));
  larger.set(array);
  return larger;
}

/**
 * The internal values of one parameter in the finished trials of a study, read once from each trial; NaN where a trial lacks it. A
 * numerical column knows its order as well, so that ten thousand trials need no sorting for each new one.
 */
export class ParameterColumn {
  readonly name: string;
  private distribution: Distribution;
  private values = new Float64Array(0);
  private rows = 0;
  /** Logarithms of the values, as far as they were asked for. */
  private logs = new Float64Array(0);
  private logRows = 0;
  /** The rows that have a value, by value. */
  private order = new Int32Array(0);
  private ordered = 0;
  private absent = 0;

  constructor(name: string, distribution: Distribution) {
    this.name = name;
    this.distribution = distribution;
  }

  /** Are values that were read for this distribution still right? A categorical's are places among the choices. */
  fits(distribution: Distribution): boolean {
    const [a, b] = [this.distribution, distribution];
    if (a instanceof CategoricalDistribution)
      return b instanceof CategoricalDistribution && distributionsEqual(a, b);
    return !(b instanceof CategoricalDistribution);
  }

  /** Reads the trials that are new. */
  update(trials: readonly { readonly params: Readonly<Record<string, ParamValue>> }[]): void {
    const first = this.rows;
    if (first < trials.length) {
      this.values = grown(this.values, trials.length);
      for (let row = first; row < trials.length; row++) {
        const value = internalValue(trials[row].params, this.name, this.distribution);
        this.values[row] = value;
        if (Number.isNaN(value)) this.absent++;
      }
      this.rows = trials.length;
      if (!(this.distribution instanceof CategoricalDistribution)) this.sort(first);
    }
  }

  /** The values as the kernels of this distribution see them: logarithms on a log scale. */
  adapted(distribution: Distribution): Float64Array {
    if (distribution instanceof CategoricalDistribution || !distribution.log) return this.values;
    this.logs = grown(this.logs, this.rows);
    for (; this.logRows < this.rows; this.logRows++) this.logs[this.logRows] = log(this.values[this.logRows]);
    return this.logs;
  }

  /** Does any trial lack the parameter? */
  get hasGaps(): boolean {
    return this.absent > 0;
  }

  /** The rows with a value, by value (numerical columns). */
  get sortedRows(): Int32Array {
    return this.order.subarray(0, this.ordered);
  }

  private sort(from: number): void {
    const { values, rows } = this;
    this.order = grown(this.order, rows);
    if (rows - from > 64) {
      const present: number[] = [];
      for (let row = 0; row < rows; row++) if (!Number.isNaN(values[row])) present.push(row);
      const order = argsort(Float64Array.from(present, (row) => values[row]));
      this.order.set(order.map((place) => present[place]));
      this.ordered = present.length;
      return;
    }
    for (let row = from; row < rows; row++) if (!Number.isNaN(values[row])) this.insert(row);
  }

  private insert(row: number): void {
    const { values, order } = this;
    const value = values[row];
    let low = 0;
    let high = this.ordered;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value < values[order[middle]]) high = middle;
      else low = middle + 1;
    }
    order.copyWithin(low + 1, low, this.ordered);
    order[low] = row;
    this.ordered++;
  }
}

/** A parameter's internal value; NaN, which no value is, where it is missing. */
export function internalValue(
  params: Readonly<Record<string, ParamValue>>,
  name: string,
  distribution: Distribution,
): number {
  return Object.hasOwn(params, name) ? distribution.toInternalRepr(params[name]) : Number.NaN;
}

/** Below this many observations a sort is as fast as a look-up. */
const FEW = 48;

/**
 * The observations of some finished trials and of running ones.
 * @param columns a column a parameter, up to date
 * @param rows rows of the columns, by trial number
 * @param running trials that count behind some of the rows: `after` rows come before each
 */
export function observationsOf(
  space: SearchSpace,
  columns: readonly ParameterColumn[],
  rows: Int32Array,
  running: readonly { readonly after: number; readonly values: readonly number[] }[] = [],
): Observations {
  // The row of each kernel; -1 - r is the r-th running trial.
  const sources = new Int32Array(rows.length + running.length);
  const distributions = [...space.values()];
  const columnValues = columns.map((column, j) => column.adapted(distributions[j]));
  const gaps = columnValues.filter((_, j) => columns[j].hasGaps);
  let count = 0;
  let next = 0;
  for (let i = 0; i <= rows.length; i++) {
    for (; next < running.length && running[next].after <= i; next++) {
      if (!running[next].values.some(Number.isNaN)) sources[count++] = -1 - next;
    }
    if (i < rows.length && !gaps.some((values) => Number.isNaN(values[rows[i]]))) sources[count++] = rows[i];
  }
  const ordered = count >= FEW ? kernelsByRow(sources.subarray(0, count)) : undefined;

  return {
    count,
    columns: columns.map((column, j) => {
      const distribution = distributions[j];
      const values = new Float64Array(count + 1);
      const known = columnValues[j];
      for (let k = 0; k < count; k++) {
        const source = sources[k];
        values[k] = source >= 0 ? known[source] : adaptedValue(running[-1 - source].values[j], distribution);
      }
      if (ordered === undefined || distribution instanceof CategoricalDistribution)
        return { distribution, values };
      return { distribution, values, order: orderOf(column, ordered, values) };
    }),
  };
}

function adaptedValue(value: number, distribution: Distribution): number {
  return distribution instanceof CategoricalDistribution || !distribution.log ? value : log(value);
}

interface KernelsByRow {
  /** The kernel of each row; -1 if it has none. */
  readonly ofRow: Int32Array;
  /** Those of running trials. */
  readonly running: readonly number[];
}

function kernelsByRow(sources: Int32Array): KernelsByRow {
  let last = -1;
  for (let k = 0; k < sources.length; k++) if (sources[k] > last) last = sources[k];
  const ofRow = new Int32Array(last + 1).fill(-1);
  const running: number[] = [];
  for (let k = 0; k < sources.length; k++) {
    if (sources[k] >= 0) ofRow[sources[k]] = k;
    else running.push(k);
  }
  return { ofRow, running };
}

/** The order of kernels from the order of rows, with the running trials' kernels put in between. */
function orderOf(
  column: ParameterColumn,
  { ofRow, running }: KernelsByRow,
  values: Float64Array,
): Int32Array {
  const order = new Int32Array(values.length);
  const known = ofRow.length;
  let size = 0;
  const sorted = column.sortedRows;
  for (let i = 0; i < sorted.length; i++) {
    const row = sorted[i];
    const kernel = row < known ? ofRow[row] : -1;
    if (kernel >= 0) order[size++] = kernel;
  }
  for (const kernel of running) {
    let i = size++;
    for (; i > 0 && values[kernel] < values[order[i - 1]]; i--) order[i] = order[i - 1];
    order[i] = kernel;
  }
  return order;
}
