import { kahanSum } from "../../numeric/sums.js";
import { type Cell, Column } from "./column.js";
import { aggregate, countsOf, extremesOf, type Groups, groupKeys, groupMean, groupsOf } from "./groupBy.js";
import { std } from "./statistics.js";

/**
 * The groups of `table.groupBy(…)`. Each method gives a table of one row a group, in rising order of the keys: the key's columns
 * first, then the results. Sums and the like are of the columns of numbers and booleans; the values are pandas'.
 *
 * @example
 * const table = io.Table.from({ color: ["red", "blue", "red"], size: [1, 2, 5] });
 * io.toCsv(table.groupBy("color").mean()) === "color,size\nblue,2\nred,3\n"; // true
 */
export class GroupBy<T> {
  private readonly groups: Groups;
  private readonly others: readonly Column[];
  private readonly make: (columns: readonly Column[]) => T;
  private readonly rows: (places: Int32Array) => T;

  /** @internal */
  constructor(
    columns: readonly Column[],
    keys: readonly Column[],
    make: (columns: readonly Column[]) => T,
    rows: (places: Int32Array) => T,
  ) {
    this.groups = groupsOf(keys);
    this.others = columns.filter((column) => !keys.includes(column));
    this.make = make;
    this.rows = rows;
  }

  /** How many rows each group has: the column `size`. */
  size(): T {
    const sizes = Float64Array.from(this.groups.places, (group) => group.length);
    return this.make([...groupKeys(this.groups), new Column("size", "number", sizes)]);
  }

  /** How many values are there in each group, for each other column. */
  count(): T {
    return this.make([
      ...groupKeys(this.groups),
      ...this.others.map((column) => countsOf(column, this.groups)),
    ]);
  }

  /** The sums; missing values count as 0. */
  sum(): T {
    return this.reduce(kahanSum);
  }

  /** The means of the values that are there. */
  mean(): T {
    return this.reduce(groupMean);
  }

  /** The standard deviations, by n - 1. */
  std(): T {
    return this.reduce(std);
  }

  /** The least of the values that are there, of dates and of booleans too; missing where a group has none. */
  min(): T {
    return this.extremes(1);
  }

  /** The greatest of the values that are there, of dates and of booleans too; missing where a group has none. */
  max(): T {
    return this.extremes(-1);
  }

  /** Each group: its key (an array of them where it was grouped by several columns) and the table of its rows. */
  *[Symbol.iterator](): IterableIterator<[key: Cell | Cell[], rows: T]> {
    const { keys, places } = this.groups;
    for (const group of places) {
      const key = keys.map((column) => column.get(group[0]));
      yield [key.length === 1 ? key[0] : key, this.rows(group)];
    }
  }

  private extremes(sign: 1 | -1): T {
    const ordered = this.others.filter(({ type }) => type !== "text");
    return this.make([
      ...groupKeys(this.groups),
      ...ordered.map((column) => extremesOf(column, this.groups, sign)),
    ]);
  }

  private reduce(reduce: (values: Float64Array) => number): T {
    const results = this.others.flatMap((column) => {
      const values = column.numeric();
      return values ? [aggregate(column, this.groups, reduce, values)] : [];
    });
    return this.make([...groupKeys(this.groups), ...results]);
  }
}
