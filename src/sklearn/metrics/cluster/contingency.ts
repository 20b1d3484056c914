import { type Mixed, signature } from "../../../core/parameters.js";
import { trueLabels } from "../../arguments.js";
import { checkSameLength, encode, type Labels, toLabels, uniqueLabels } from "../../labels.js";

/** How many samples each true class shares with each cluster, and the sums. */
export interface Contingency {
  readonly samples: number;
  /** The cells that are not zero, column after column. */
  readonly cells: readonly { i: number; j: number; count: number }[];
  readonly rows: Float64Array<ArrayBuffer>;
  readonly columns: Float64Array<ArrayBuffer>;
}

/** Two clusterings of the same samples, of which one may be the true classes. */
export interface Clusterings {
  /** The true class (or another cluster) of each sample. */
  labelsTrue: Labels;
  /** The cluster of each sample. */
  labelsPred: Labels;
}

/** `(labelsTrue, labelsPred, options)`, or all by name. */
export type ClusteringArguments<O = unknown> = Mixed<
  [labelsTrue: Labels, labelsPred: Labels],
  Clusterings & O,
  ["labelsTrue", "labelsPred"]
>;

/** Both clusterings, as they are declared. */
export const clusterings = { labelsTrue: trueLabels, labelsPred: trueLabels };

const MATRIX = signature<Clusterings>("contingencyMatrix", clusterings);

/** @throws E-SKLEARN-001 (lengths), E-SKLEARN-003, E-SKLEARN-004 (no labels) */
export function contingency(where: string, { labelsTrue, labelsPred }: Clusterings): Contingency {
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
export function contingencyMatrix(...args: ClusteringArguments): number[][] {
  const { cells, rows, columns } = contingency(MATRIX.where, MATRIX.read(args));
  const matrix = Array.from(rows, () => new Array<number>(columns.length).fill(0));
  for (const { i, j, count } of cells) matrix[i][j] = count;
  return matrix;
}
