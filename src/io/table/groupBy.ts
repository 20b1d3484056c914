import { Column } from "./column.js";
import { sortedPlaces } from "./order.js";

/** The rows of a table in groups of equal keys, in the order of the keys; a row with a missing key is in none. */
export interface Groups {
  readonly keys: readonly Column[];
  /** The places of each group's rows, in the order of the table. */
  readonly places: readonly Int32Array[];
}

/** Finds the groups: keys rise, as pandas' `groupby` sorts them. */
export function groupsOf(keys: readonly Column[]): Groups {
  const order = sortedPlaces(
    keys,
    keys.map(() => true),
  ).filter((i) => keys.every((key) => !key.isMissing(i)));
  const places: number[][] = [];
  for (const [k, i] of order.entries()) {
    const before = order[k - 1];
    const same = k > 0 && keys.every((key) => key.get(i) === key.get(before));
    if (same) places[places.length - 1].push(i);
    else places.push([i]);
  }
  return { keys, places: places.map((group) => Int32Array.from(group)) };
}

/** The key columns of a result: one row a group. */
export function groupKeys({ keys, places }: Groups): Column[] {
  const first = places.map((group) => group[0]);
  return keys.map((key) => key.take(first, undefined));
}

/** One number for each group, from a column's values in it. */
export function aggregate(
  column: Column,
  { places }: Groups,
  reduce: (values: Float64Array) => number,
  values: Float64Array,
): Column {
  const numbers = Float64Array.from(places, (group) => reduce(Float64Array.from(group, (i) => values[i])));
  return new Column(column.name, "number", numbers);
}

/** How many values are there, for each group. */
export function countsOf(column: Column, { places }: Groups): Column {
  const numbers = Float64Array.from(places, (group) =>
    group.reduce((n, i) => n + (column.isMissing(i) ? 0 : 1), 0),
  );
  return new Column(column.name, "number", numbers);
}

/** Kahan's compensated sum of the values that are there, as pandas sums groups. */
export function groupSum(values: Float64Array): number {
  let [total, rest] = [0, 0];
  for (const x of values) {
    if (Number.isNaN(x)) continue;
    const y = x - rest;
    const next = total + y;
    rest = next - total - y;
    if (Number.isNaN(rest)) rest = 0; // of infinities
    total = next;
  }
  return total;
}

const there = (values: Float64Array) => values.filter((x) => !Number.isNaN(x));

export const groupMean = (values: Float64Array): number => groupSum(values) / there(values).length;

/** The least value; NaN where none is there. */
export function groupMin(values: Float64Array): number {
  let least = Number.NaN;
  for (const x of values) if (!(x >= least) && !Number.isNaN(x)) least = x;
  return least;
}

/** The greatest value; NaN where none is there. */
export function groupMax(values: Float64Array): number {
  let most = Number.NaN;
  for (const x of values) if (!(x <= most) && !Number.isNaN(x)) most = x;
  return most;
}
