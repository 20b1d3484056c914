import { number, oneOf } from "../../../core/constraints.js";
import { keyword, signature } from "../../../core/parameters.js";
import { logGamma } from "../../../numeric/gamma.js";
import { exp, log } from "../../../numeric/libm.js";
import { pairwiseSum } from "../../../numeric/sums.js";
import {
  type ClusteringArguments,
  type Clusterings,
  type Contingency,
  clusterings,
  contingency,
} from "./contingency.js";

/** How the two entropies become the normaliser. */
export type AverageMethod = "arithmetic" | "geometric" | "min" | "max";

export interface MutualInfoOptions {
  /** The mean of the two entropies that normalises. Default `arithmetic`. */
  averageMethod?: AverageMethod;
}

/** −Σ p log p of the shares of these counts, in nats. */
function entropy(counts: Float64Array<ArrayBuffer>): number {
  if (counts.length === 0) return 1;
  if (counts.length === 1) return 0;
  const total = pairwiseSum(counts);
  return -pairwiseSum(counts.map((count) => (count / total) * (log(count) - log(total))));
}

function mutualInformation({ samples, cells, rows, columns }: Contingency): number {
  if (rows.length === 1 || columns.length === 1) return 0;
  const logN = log(samples);
  const parts = Float64Array.from(cells, ({ i, j, count }) => {
    const share = count / samples;
    const part = share * (log(count) - logN) + share * (-log(rows[i] * columns[j]) + logN + logN);
    return Math.abs(part) < Number.EPSILON ? 0 : part;
  });
  return Math.max(0, pairwiseSum(parts));
}

/** The mutual information that random clusterings of these sizes share (Vinh, Epps and Bailey 2010). */
function expectedInformation({ samples, rows, columns }: Contingency): number {
  if (rows.length === 1 || columns.length === 1) return 0;
  const [logRows, logColumns] = [rows.map(log), columns.map(log)];
  const logN = log(samples);
  const logFactorial = Float64Array.from({ length: samples + 1 }, (_, n) => logGamma(n + 1));
  let sum = 0;
  for (const [i, a] of rows.entries())
    for (const [j, b] of columns.entries())
      for (let n = Math.max(1, a - samples + b); n <= Math.min(a, b); n++) {
        const chance =
          logFactorial[a] +
          logFactorial[b] +
          logFactorial[samples - a] +
          logFactorial[samples - b] -
          (logFactorial[n] + logFactorial[samples]) -
          logFactorial[a - n] -
          logFactorial[b - n] -
          logFactorial[samples - a - b + n];
        sum += (n / samples) * (logN + log(n) - logRows[i] - logColumns[j]) * exp(chance);
      }
  return sum;
}

const MEANS: Record<AverageMethod, (u: number, v: number) => number> = {
  arithmetic: (u, v) => (u + v) / 2,
  geometric: (u, v) => Math.sqrt(u * v),
  min: Math.min,
  max: Math.max,
};

const averageMethod = keyword("arithmetic", oneOf("arithmetic", "geometric", "min", "max"));
const beta = keyword(1, number(0));

const MUTUAL = signature<Clusterings>("mutualInfoScore", clusterings);
const NORMALIZED = signature<Clusterings & MutualInfoOptions>("normalizedMutualInfoScore", {
  ...clusterings,
  averageMethod,
});
const ADJUSTED = signature<Clusterings & MutualInfoOptions>("adjustedMutualInfoScore", {
  ...clusterings,
  averageMethod,
});
const ALL_MEASURES = signature<Clusterings & VMeasureOptions>("homogeneityCompletenessVMeasure", {
  ...clusterings,
  beta,
});
const HOMOGENEITY = signature<Clusterings>("homogeneityScore", clusterings);
const COMPLETENESS = signature<Clusterings>("completenessScore", clusterings);
const V_MEASURE = signature<Clusterings & VMeasureOptions>("vMeasureScore", { ...clusterings, beta });

/**
 * What two clusterings tell of each other, in nats: Σ pᵢⱼ log(pᵢⱼ / (pᵢ pⱼ)) (scikit-learn's `mutual_info_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result is at least 0.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.mutualInfoScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.6931471805599452
 */
export function mutualInfoScore(...args: ClusteringArguments): number {
  return mutualInformation(contingency(MUTUAL.where, MUTUAL.read(args)));
}

/**
 * Mutual information over the mean of the entropies, from 0 to 1 (scikit-learn's `normalized_mutual_info_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. `averageMethod` of the entropies is `arithmetic` unless
 * given.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.normalizedMutualInfoScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.7999999999999999
 */
export function normalizedMutualInfoScore(...args: ClusteringArguments<MutualInfoOptions>): number {
  const { averageMethod, ...called } = NORMALIZED.read(args);
  const mean = MEANS[averageMethod];
  const table = contingency(NORMALIZED.where, called);
  if (table.rows.length === table.columns.length && table.rows.length <= 1) return 1;
  const information = mutualInformation(table);
  return information === 0 ? 0 : information / mean(entropy(table.rows), entropy(table.columns));
}

/**
 * Mutual information without what chance gives: 0 for random labels, 1 for the same (scikit-learn's `adjusted_mutual_info_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. `averageMethod` of the entropies is `arithmetic` unless
 * given.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.adjustedMutualInfoScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.5714285714285711
 */
export function adjustedMutualInfoScore(...args: ClusteringArguments<MutualInfoOptions>): number {
  const { averageMethod, ...called } = ADJUSTED.read(args);
  const mean = MEANS[averageMethod];
  const table = contingency(ADJUSTED.where, called);
  const [classes, clusters] = [table.rows.length, table.columns.length];
  if (classes === clusters && classes <= 1) return 1;
  if (classes === 1 || clusters === 1) return 0;
  const chance = expectedInformation(table);
  const awayFromZero = (x: number) => (x < 0 ? Math.min(x, -Number.EPSILON) : Math.max(x, Number.EPSILON));
  return (
    awayFromZero(mutualInformation(table) - chance) /
    awayFromZero(mean(entropy(table.rows), entropy(table.columns)) - chance)
  );
}

function measures(where: string, called: Clusterings, beta = 1) {
  const table = contingency(where, called);
  if (table.samples === 0) return [1, 1, 1] as const;
  const information = mutualInformation(table);
  const [classes, clusters] = [entropy(table.rows), entropy(table.columns)];
  const homogeneity = classes === 0 ? 1 : information / classes;
  const completeness = clusters === 0 ? 1 : information / clusters;
  const both =
    homogeneity + completeness === 0
      ? 0
      : ((1 + beta) * homogeneity * completeness) / (beta * homogeneity + completeness);
  return [homogeneity, completeness, both] as const;
}

export interface VMeasureOptions {
  /** How much completeness weighs beside homogeneity. Default 1. */
  beta?: number;
}

/**
 * Homogeneity, completeness and their V-measure at once (scikit-learn's `homogeneity_completeness_v_measure`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. Each of the three lies in [0, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.homogeneityCompletenessVMeasure([0, 0, 1, 1], [0, 0, 1, 2]); // [0.9999999999999999, 0.6666666666666666, 0.7999999999999999]
 */
export function homogeneityCompletenessVMeasure(
  ...args: ClusteringArguments<VMeasureOptions>
): [homogeneity: number, completeness: number, vMeasure: number] {
  const { beta, ...called } = ALL_MEASURES.read(args);
  return [...measures(ALL_MEASURES.where, called, beta)];
}

/**
 * Whether each cluster holds a single class: information / entropy of the classes (scikit-learn's `homogeneity_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result lies in [0, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.homogeneityScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.9999999999999999
 */
export function homogeneityScore(...args: ClusteringArguments): number {
  return measures(HOMOGENEITY.where, HOMOGENEITY.read(args))[0];
}

/**
 * Whether each class is in a single cluster: information / entropy of the clusters (scikit-learn's `completeness_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result lies in [0, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.completenessScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.6666666666666666
 */
export function completenessScore(...args: ClusteringArguments): number {
  return measures(COMPLETENESS.where, COMPLETENESS.read(args))[1];
}

/**
 * (1 + β) h c / (β h + c) of homogeneity h and completeness c (scikit-learn's `v_measure_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result lies in [0, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.vMeasureScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.7999999999999999
 */
export function vMeasureScore(...args: ClusteringArguments<VMeasureOptions>): number {
  const { beta, ...called } = V_MEASURE.read(args);
  return measures(V_MEASURE.where, called, beta)[2];
}
