import { setKey } from "../../src/core/record.js";
import { type Plain, type Records, Tuple } from "./records.js";

/** A row of the output: what stands under each name of the header, as far as there is something. */
export type OutputRow = Readonly<Record<string, Plain>>;

export interface Output {
  readonly header: readonly string[];
  readonly rows: readonly OutputRow[];
}

const isList = (value: Plain): value is Tuple | readonly Plain[] =>
  Array.isArray(value) || value instanceof Tuple;
export const itemsOf = (list: Tuple | readonly Plain[]): readonly Plain[] =>
  list instanceof Tuple ? list.items : list;

/** Nested cells gathered under the name of their attribute: `params: {x: 1}`, `values: [1, 2]`. */
function nested({ columns, records }: Records): Output {
  const header = [...new Set(columns.map(([attribute]) => attribute))];
  const shown = new Set(columns.map((column) => JSON.stringify(column)));
  const rows = records.map(({ cells }) => {
    const row: Record<string, Plain> = {};
    for (const name of header) row[name] = {};
    // In the order of the columns, as Python fills them.
    const own = new Map(cells.map(([column, value]) => [JSON.stringify(column), value]));
    for (const column of columns) {
      const key = JSON.stringify(column);
      const value = own.get(key);
      if (value === undefined || !shown.has(key)) continue;
      const [attribute, name] = column;
      if (typeof name === "number") {
        const list = Array.isArray(row[attribute]) ? [...(row[attribute] as readonly Plain[])] : [];
        while (list.length <= name) list.push(null);
        list[name] = value;
        row[attribute] = list;
      } else if (name !== "") setKey(row[attribute] as Record<string, Plain>, name, value);
      else row[attribute] = value;
    }
    return row;
  });
  return { header, rows };
}

/** A column for each nested cell and each place of a list: `params_x`, `values_0`. */
function flattened({ columns, records }: Records): Output {
  const cellOf = records.map(
    ({ cells }) => new Map(cells.map(([column, value]) => [JSON.stringify(column), value])),
  );
  const header: string[] = [];
  const rows: Record<string, Plain>[] = records.map(() => ({}));
  for (const column of columns) {
    const [attribute, name] = column;
    const values = cellOf.map((cells) => cells.get(JSON.stringify(column)));
    const lists = name === "" && values.some((value) => value !== undefined && isList(value));
    const longest = Math.max(
      0,
      ...values.map((value) => (value !== undefined && isList(value) ? itemsOf(value).length : 0)),
    );
    if (lists) for (let i = 0; i < longest; i++) header.push(`${attribute}_${i}`);
    else header.push(name === "" ? attribute : `${attribute}_${name}`);
    values.forEach((value, i) => {
      if (value === undefined) return;
      if (!lists) setKey(rows[i], header[header.length - 1], value);
      else if (isList(value)) {
        itemsOf(value).forEach((item, k) => {
          rows[i][`${attribute}_${k}`] = item;
        });
      }
    });
  }
  return { header, rows };
}

/** Records as rows, as Optuna's `--flatten` says. */
export const outputOf = (records: Records, flatten: boolean): Output =>
  flatten ? flattened(records) : nested(records);
