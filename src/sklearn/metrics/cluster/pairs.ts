import { signature } from "../../../core/parameters.js";
import {
  type ClusteringArguments,
  type Clusterings,
  type Contingency,
  clusterings,
  contingency,
} from "./contingency.js";

const PAIR_CONFUSION = signature<Clusterings>("pairConfusionMatrix", clusterings);
const RAND = signature<Clusterings>("randScore", clusterings);
const ADJUSTED_RAND = signature<Clusterings>("adjustedRandScore", clusterings);
const FOWLKES_MALLOWS = signature<Clusterings>("fowlkesMallowsScore", clusterings);

const sumOf = (list: Float64Array, f: (x: number) => number): number =>
  list.reduce((sum, x) => sum + f(x), 0);

function pairCounts({ samples, cells, rows, columns }: Contingency) {
  const squares = cells.reduce((sum, { count }) => sum + count * count, 0);
  const both = squares - samples;
  const onlyPred = sumOf(columns, (x) => x * x) - squares;
  const onlyTrue = sumOf(rows, (x) => x * x) - squares;
  return { both, onlyPred, onlyTrue, neither: samples ** 2 - onlyPred - onlyTrue - squares };
}

/**
 * Ordered pairs of samples by whether each clustering puts them together: `[[neither, only the predicted], [only the
 * true, both]]` (scikit-learn's `pair_confusion_matrix`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.pairConfusionMatrix([0, 0, 1, 1], [0, 0, 1, 2]); // [[8, 0], [2, 2]]
 */
export function pairConfusionMatrix(...args: ClusteringArguments): [[number, number], [number, number]] {
  const counts = pairCounts(contingency(PAIR_CONFUSION.where, PAIR_CONFUSION.read(args)));
  return [
    [counts.neither, counts.onlyPred],
    [counts.onlyTrue, counts.both],
  ];
}

/**
 * The share of pairs of samples on which two clusterings agree (Rand 1971; scikit-learn's `rand_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result lies in [0, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.randScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.8333333333333334
 */
export function randScore(...args: ClusteringArguments): number {
  const { neither, onlyPred, onlyTrue, both } = pairCounts(contingency(RAND.where, RAND.read(args)));
  const [agree, all] = [neither + both, neither + onlyPred + onlyTrue + both];
  return agree === all || all === 0 ? 1 : agree / all;
}

/**
 * The Rand index without what chance gives: 0 for random labels, 1 for the same clusters (Hubert and Arabie 1985;
 * scikit-learn's `adjusted_rand_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result lies in [−0.5, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.adjustedRandScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.5714285714285714
 */
export function adjustedRandScore(...args: ClusteringArguments): number {
  const counts = pairCounts(contingency(ADJUSTED_RAND.where, ADJUSTED_RAND.read(args)));
  const { neither: tn, onlyPred: fp, onlyTrue: fn, both: tp } = counts;
  if (fn === 0 && fp === 0) return 1;
  // beyond 2⁵³ these products need whole numbers of any length, as in Python
  const big = (x: number) => BigInt(x);
  const top = 2n * (big(tp) * big(tn) - big(fn) * big(fp));
  const bottom = (big(tp) + big(fn)) * (big(fn) + big(tn)) + (big(tp) + big(fp)) * (big(fp) + big(tn));
  return Number(top) / Number(bottom);
}

/**
 * √(precision · recall) over pairs of samples (Fowlkes and Mallows 1983; scikit-learn's `fowlkes_mallows_score`).
 *
 * labelsTrue, labelsPred: [n] labels; their names do not matter. The result lies in [0, 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004 (a value that is no label)
 * @example
 * sklearn.fowlkesMallowsScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.7071067811865476
 */
export function fowlkesMallowsScore(...args: ClusteringArguments): number {
  const { samples, cells, rows, columns } = contingency(FOWLKES_MALLOWS.where, FOWLKES_MALLOWS.read(args));
  const tk = cells.reduce((sum, { count }) => sum + count * count, 0) - samples;
  const pk = sumOf(columns, (x) => x * x) - samples;
  const qk = sumOf(rows, (x) => x * x) - samples;
  return tk === 0 ? 0 : Math.sqrt(tk / pk) * Math.sqrt(tk / qk);
}
