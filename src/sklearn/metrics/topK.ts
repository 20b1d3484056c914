import { boolean, integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { labelList, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import { checkSameLength, encode, type Labels, toLabels, uniqueLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import { toWeights } from "../weights.js";
import type { ScoreArguments, Scores } from "./arguments.js";
import { average, type Grid, type Outputs, toGrid } from "./numbers.js";
import { columnClasses } from "./rocAuc.js";

const WHERE = "topKAccuracyScore";

export interface TopKOptions {
  /** How many guesses each sample has. Default 2. */
  k?: number;
  /** `false`: the number (or weight) of hits instead of their share. Default true. */
  normalize?: boolean;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** The classes of the columns, in their order, where `yTrue` lacks some. */
  labels?: Labels | null;
}

const TOP_K = signature<Scores<Labels, Outputs> & TopKOptions>(WHERE, {
  yTrue: trueLabels,
  yScore: someNumbers,
  k: keyword(2, integer(1)),
  normalize: keyword(true, boolean),
  sampleWeight,
  labels: labelList,
});

/** Whether the true class is among the k highest scores; of equal scores the later column comes first, as in scikit-learn. */
function isHit({ data, columns }: Grid, row: number, code: number, k: number): boolean {
  const at = row * columns;
  const own = data[at + code];
  let before = 0;
  for (let j = 0; j < columns; j++) {
    const other = data[at + j];
    if (other > own || (other === own && j > code)) before++;
  }
  return before < k;
}

/**
 * The share of samples whose true class is among the k with the highest scores (scikit-learn's `top_k_accuracy_score`).
 *
 * yTrue: [n] labels. The result lies in [0, 1], or is the number of hits with `normalize: false`.
 *
 * @param yScore a row of scores a sample, a column a class; with two classes one score a sample, of the larger class
 * @throws E-METRIC-003, E-METRIC-006, E-METRIC-008 (columns and classes), E-SKLEARN-001
 * @example
 * sklearn.topKAccuracyScore([0, 1, 2, 2], [[0.5, 0.2, 0.2], [0.3, 0.4, 0.2], [0.2, 0.4, 0.3], [0.7, 0.2, 0.1]], { k: 2 }); // 0.75
 */
export function topKAccuracyScore(...args: ScoreArguments<Labels, Outputs, TopKOptions>): number {
  const { yTrue, yScore, k, normalize, sampleWeight, labels: given } = TOP_K.read(args);
  const labels = toLabels(WHERE, "yTrue", yTrue);
  const score = toGrid(WHERE, "yScore", yScore);
  checkSameLength(WHERE, { yTrue: labels, yScore: { length: score.rows } });
  const weights = sampleWeight === null ? null : toWeights(WHERE, sampleWeight, labels.length);
  const present = uniqueLabels(labels).length;
  const declared = given === null ? present : toLabels(WHERE, "labels", given).length;
  const binary = present <= 2 && declared <= 2;
  if (binary !== (score.columns === 1))
    throw failure("E-METRIC-003", {
      where: WHERE,
      name: "yScore",
      expected: binary ? [labels.length] : [labels.length, Math.max(present, declared)],
      received: score.dimensions === 1 ? [score.rows] : [score.rows, score.columns],
    });
  const classes = columnClasses(WHERE, labels, given, binary ? 2 : score.columns);
  if (k >= classes.length) {
    const why = say(
      `k (${k}) is the number of classes or more, so that every sample is a hit`,
      `k (${k}) es el número de clases o más, así que todas las muestras aciertan`,
    );
    warn("W-METRIC-001", { metric: WHERE, why, value: 1 }, WHERE);
  }
  const codes = encode(labels, classes);
  const probabilities = score.data.every((x) => x >= 0 && x <= 1);
  const threshold = probabilities ? 0.5 : 0;
  const hits = Float64Array.from(codes, (code, i) => {
    if (!binary) return isHit(score, i, code, k) ? 1 : 0;
    return k > 1 || (score.data[i] > threshold ? 1 : 0) === code ? 1 : 0;
  });
  if (normalize) return average(hits, weights);
  return pairwiseSum(weights ? hits.map((hit, i) => hit * weights[i]) : hits);
}
