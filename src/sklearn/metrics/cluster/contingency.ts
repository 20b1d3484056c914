import { checkSameLength, encode, type Labels, toLabels, uniqueLabels } from "../../labels.js";

/** How many samples each true class shares with each cluster, and the sums. */
export interface Contingency {
  readonly samples: number;
  /** The cells that are not zero, column after column. */
  readonly cells: readonly { i: number; j: number; count: number }[];
  readonly rows: Float64Array<ArrayBuffer>;
  readonly columns: Float64Array<ArrayBuffer>;
}

/** @throws E-SKLEARN-001 (lengths), E-SKLEARN-003, E-SKLEARN-004 (no labels) */
export function contingency(where: string, labelsTrue: Labels, labelsPred: Labels): Contingency {
  const actual = toLabels(where, "labelsTrue", labelsTrue);
  const predicted = toLabels(where, "labelsPred", labelsPred);
  checkSameLength(where, { labelsTrue: actual, labelsPred: predicted });
  const [classes, clusters] = [uniqueLabels(actual), uniqueLabels(predicted)];
  const [trueAt, predAt] = [encode(actual, classes), encode(predicted, clusters)];
  const rows = new Float64Array(classes.length);
  const columns = new Float64Array(clusters.length);
  const counts = new Map<number, number>();
  for (let s = 0; s < trueAt.length; s++) {
    rows[trueAt[s]]++;
    columns[predAt[s]]++;
    const key = predAt[s] * classes.length + trueAt[s];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const cells = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      i: key % classes.length,
      j: Math.floor(key / classes.length),
      count,
    }));
  return { samples: trueAt.length, cells, rows, columns };
}

/**
 * How many samples are of class i (row) and in cluster j (column) (scikit-learn's `contingency_matrix`).
 *
 * labelsTrue, labelsPred: [n] labels. The result is [classes, clusters].
 *
 * @throws E-SKLEARN-001 (lengths), E-SKLEARN-004 (no labels)
 * @example
 * sklearn.contingencyMatrix([0, 0, 1, 1], [0, 0, 1, 2]); // [[2, 0, 0], [0, 1, 1]]
 */
export function contingencyMatrix(labelsTrue: Labels, labelsPred: Labels): number[][] {
  const { cells, rows, columns } = contingency("contingencyMatrix", labelsTrue, labelsPred);
  const matrix = Array.from(rows, () => new Array<number>(columns.length).fill(0));
  for (const { i, j, count } of cells) matrix[i][j] = count;
  return matrix;
}
