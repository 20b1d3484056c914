import { Column } from "./column.js";
import { pearson, ranks } from "./statistics.js";

export type CorrelationMethod = "pearson" | "spearman";

/** Spearman's: the correlation of the ranks among the rows in which both values are finite. */
function spearman(x: Float64Array, y: Float64Array, least: number): number {
  const both = (_: number, i: number) => Number.isFinite(x[i]) && Number.isFinite(y[i]);
  return pearson(ranks(x.filter(both)), ranks(y.filter(both)), least);
}

/** The correlation of each column with each, as pandas' `corr(numeric_only=True)` has it. The first column names them. */
export function correlations(columns: readonly Column[], method: CorrelationMethod, least: number): Column[] {
  const values = columns.map((column) => column.numeric() ?? new Float64Array(column.length));
  const correlate = method === "pearson" ? pearson : spearman;
  const matrix = values.map(() => new Float64Array(values.length));
  for (let i = 0; i < values.length; i++)
    for (let j = 0; j <= i; j++) matrix[i][j] = matrix[j][i] = correlate(values[i], values[j], least);
  const names = columns.map(({ name }) => name);
  return [
    new Column("column", "text", names),
    ...matrix.map((row, i) => new Column(names[i], "number", row)),
  ];
}
