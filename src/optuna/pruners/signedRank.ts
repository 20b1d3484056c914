import { argsort } from "../../numeric/argsort.js";
import { erfc } from "../../numeric/erf.js";
import { forEqualRuns, meanRank } from "../../numeric/ranks.js";

/** Ranks of |d| from 1, equal ones sharing their mean; and how many are equal, once a group. */
function rankAbsolute(d: readonly number[]): { ranks: Float64Array; ties: number[] } {
  const sizes = Float64Array.from(d, Math.abs);
  const ranks = new Float64Array(d.length);
  const ties: number[] = [];
  const rising = argsort(sizes);
  forEqualRuns(sizes, rising, (from, to) => {
    for (let i = from; i < to; i++) ranks[rising[i]] = meanRank(from, to);
    ties.push(to - from);
  });
  return { ranks, ties };
}

/**
 * P(S ≥ s), or P(S ≤ s), for the sum S of those ranks that a fair coin picks: what the signed-rank statistic is when nothing differs. Ranks
 * and s are doubled, so that they are whole. Exact: at most 2⁵⁰ outcomes are counted.
 */
function coinTail(doubledRanks: readonly number[], s: number, tail: "greater" | "less"): number {
  const total = doubledRanks.reduce((sum, rank) => sum + rank, 0);
  const ways = new Float64Array(total + 1);
  ways[0] = 1;
  let reached = 0;
  for (const rank of doubledRanks) {
    reached += rank;
    for (let sum = reached; sum >= rank; sum--) ways[sum] += ways[sum - rank];
  }
  let count = 0;
  for (let sum = 0; sum <= total; sum++) if (tail === "greater" ? sum >= s : sum <= s) count += ways[sum];
  return count / 2 ** doubledRanks.length;
}

/**
 * The p-value of Wilcoxon's signed-rank test, as `scipy.stats.wilcoxon(d, zero_method="zsplit", alternative=…)` has it in its
 * automatic method: exact up to 50 differences without ties and zeros; by all flips of signs up to 13 with ties or zeros; otherwise by
 * the normal approximation with correction for ties. The ranks of zeros go half to either side.
 * Source: Wilcoxon, Individual comparisons by ranking methods, 1945.
 * @param d two differences or more, all finite
 * @param alternative `"greater"`: are they above 0?
 */
export function signedRankPValue(d: readonly number[], alternative: "greater" | "less"): number {
  const n = d.length;
  const { ranks, ties } = rankAbsolute(d);
  const plain = ties.length === n && !d.includes(0);
  if (n <= (plain ? 50 : 13)) {
    const doubled: number[] = [];
    let positive = 0;
    for (const [i, difference] of d.entries()) {
      if (difference === 0) continue;
      doubled.push(2 * ranks[i]);
      if (difference > 0) positive += 2 * ranks[i];
    }
    return coinTail(doubled, positive, alternative);
  }
  let rPlus = 0;
  for (const [i, difference] of d.entries()) {
    if (difference > 0) rPlus += ranks[i];
    else if (difference === 0) rPlus += ranks[i] / 2;
  }
  const tieCorrection = ties.reduce((sum, t) => sum + t ** 3 - t, 0);
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1) - tieCorrection / 2) / 24);
  const z = (rPlus - (n * (n + 1)) / 4) / deviation;
  return erfc((alternative === "greater" ? z : -z) / Math.SQRT2) / 2;
}
