/** Categories of new rows that training has not seen, counted by column. */
export interface UnseenColumn {
  readonly column: string;
  /** Rows with such a value. */
  readonly rows: number;
  /** The values, the most frequent first; of very many only some. */
  readonly values: readonly { readonly value: string; readonly rows: number }[];
  /** They share the place of the rare categories of training, which are among them; else they are none of the known ones. */
  readonly rare: boolean;
}

/** Different values of a column that are counted one by one. */
const MOST = 1000;

export class Unseen {
  private readonly found = new Map<string, { rare: boolean; rows: number; values: Map<string, number> }>();

  /** Notes a value of a row. */
  add(column: string, value: string, rare: boolean): void {
    let one = this.found.get(column);
    if (one === undefined) {
      one = { rare, rows: 0, values: new Map() };
      this.found.set(column, one);
    }
    one.rows++;
    const rows = one.values.get(value);
    if (rows !== undefined || one.values.size < MOST) one.values.set(value, (rows ?? 0) + 1);
  }

  /** What was found, in the order of the columns. */
  columns(): UnseenColumn[] {
    return Array.from(this.found, ([column, { rare, rows, values }]) => ({
      column,
      rows,
      values: Array.from(values, ([value, count]) => ({ value, rows: count })).sort(
        (a, b) => b.rows - a.rows,
      ),
      rare,
    }));
  }
}
