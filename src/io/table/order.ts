import { Column, type Key } from "./column.js";
import { tally } from "./describe.js";

/** The keys of two values of one column that are there: numbers by size, texts by their code units, false before true. */
export function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  return (a as number) < (b as number) ? -1 : 1;
}

/** The places of the rows sorted by some columns, the first counting most; equal rows keep their order, missing values come last. */
export function sortedPlaces(columns: readonly Column[], ascending: readonly boolean[]): number[] {
  const keys = columns.map((column) => Array.from({ length: column.length }, (_, i) => column.key(i)));
  return Array.from({ length: columns[0].length }, (_, i) => i).sort((i, j) => {
    for (const [k, key] of keys.entries()) {
      const [a, b] = [key[i], key[j]];
      if (a === b) continue;
      if (a === null) return 1;
      if (b === null) return -1;
      const order = compareKeys(a, b);
      if (order !== 0) return ascending[k] ? order : -order;
    }
    return 0;
  });
}

export interface ValueCountsOptions {
  /** Shares of the whole in place of counts. Default false. */
  normalize?: boolean;
  /** The most frequent first; otherwise in the order in which they come first. Default true. */
  sort?: boolean;
  /** The least frequent first. Default false. */
  ascending?: boolean;
  /** Leave missing values out. Default true. */
  dropna?: boolean;
}

/** The different values of a column with how often each comes, as pandas' `value_counts` orders them. */
export function valueCounts(column: Column, options: Required<ValueCountsOptions>): Column[] {
  const counts = tally(column);
  if (options.dropna) counts.delete(null);
  // in the order in which they come first
  const places = firstPlaces(column).filter((i) => counts.has(column.key(i)));
  const entries = [...counts.values()].map((count, k) => ({ count, place: places[k] }));
  const sign = options.ascending ? 1 : -1;
  if (options.sort) entries.sort((a, b) => sign * (a.count - b.count));
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const numbers = Float64Array.from(entries, ({ count }) => (options.normalize ? count / total : count));
  const values = column.take(
    entries.map(({ place }) => place),
    undefined,
  );
  return [values, new Column(options.normalize ? "proportion" : "count", "number", numbers)];
}

/** Where each different value comes first, missing ones too. */
function firstPlaces(column: Column): number[] {
  const seen = new Set<Key>();
  const places: number[] = [];
  for (let i = 0; i < column.length; i++) {
    const value = column.key(i);
    if (seen.has(value)) continue;
    seen.add(value);
    places.push(i);
  }
  return places;
}
