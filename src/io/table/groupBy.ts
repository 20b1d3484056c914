import { kahanSum } from "../../numeric/sums.js";
import { Column } from "./column.js";
import { compareKeys } from "./order.js";
import { countOf } from "./statistics.js";

/** The rows of a table in groups of equal keys, in the order of the keys; a row with a missing key is in none. */
export interface Groups {
  readonly keys: readonly Column[];
  /** The places of each group's rows, in the order of the table. */
  readonly places: readonly Int32Array[];
}

/** For each row the place of its value among the different ones in rising order; -1 where it is missing. */
function codesOf(key: Column): { codes: Int32Array; count: number } {
  const rank = new Map(
    key
      .keys()
      .sort(compareKeys)
      .map((value, code) => [value, code]),
  );
  const codes = new Int32Array(key.length);
  for (let i = 0; i < codes.length; i++) codes[i] = rank.get(key.key(i)) ?? -1;
  return { codes, count: rank.size };
}

/** Finds the groups: keys rise, as pandas' `groupby` sorts them. */
export function groupsOf(keys: readonly Column[]): Groups {
  let { codes, count } = codesOf(keys[0]);
  for (const key of keys.slice(1)) {
    const next = codesOf(key);
    const both = Float64Array.from(codes, (code, i) =>
      code < 0 || next.codes[i] < 0 ? -1 : code * next.count + next.codes[i],
    );
    // pairs that do not come get no number, so that these stay below the number of rows
    const pairs = Float64Array.from(new Set(both)).sort();
    const rank = new Map(
      Array.from(
        pairs.filter((pair) => pair >= 0),
        (pair, code) => [pair, code],
      ),
    );
    codes = Int32Array.from(both, (pair) => rank.get(pair) ?? -1);
    count = rank.size;
  }
  const sizes = new Int32Array(count);
  for (const code of codes) if (code >= 0) sizes[code]++;
  const places = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (let i = 0; i < codes.length; i++) if (codes[i] >= 0) places[codes[i]][sizes[codes[i]]++] = i;
  return { keys, places };
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
  const numbers = Float64Array.from(places, (group) => {
    const part = new Float64Array(group.length);
    for (let k = 0; k < part.length; k++) part[k] = values[group[k]];
    return reduce(part);
  });
  return new Column(column.name, "number", numbers);
}

/** The least or the greatest value of each group, of the column's own type; missing where it has none. */
export function extremesOf(column: Column, { places }: Groups, sign: 1 | -1): Column {
  const best = places.map((group) => {
    let found = -1;
    for (const i of group) {
      if (column.isMissing(i)) continue;
      if (found < 0 || sign * compareKeys(column.key(i), column.key(found)) < 0) found = i;
    }
    return found; // no row: a missing value
  });
  return column.take(best, undefined);
}

/** How many values are there, for each group. */
export function countsOf(column: Column, { places }: Groups): Column {
  const numbers = Float64Array.from(places, (group) =>
    group.reduce((n, i) => n + (column.isMissing(i) ? 0 : 1), 0),
  );
  return new Column(column.name, "number", numbers);
}

export const groupMean = (values: Float64Array): number => kahanSum(values) / countOf(values);
