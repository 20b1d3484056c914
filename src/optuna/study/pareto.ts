/** Row by row, first element first: NumPy's order of `unique(axis=0)`. */
function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

/** The distinct rows in order, and the place of each given row among them. */
function distinctRows(rows: readonly (readonly number[])[]): {
  sorted: (readonly number[])[];
  place: Int32Array;
} {
  const order = rows.map((_, i) => i).sort((i, j) => compareRows(rows[i], rows[j]));
  const sorted: (readonly number[])[] = [];
  const place = new Int32Array(rows.length);
  for (const i of order) {
    if (sorted.length === 0 || compareRows(sorted[sorted.length - 1], rows[i]) !== 0) sorted.push(rows[i]);
    place[i] = sorted.length - 1;
  }
  return { sorted, place };
}

/** Which of the distinct, sorted rows no other one dominates. A later row never dominates an earlier one. */
function frontOfSorted(rows: readonly (readonly number[])[]): boolean[] {
  const front: boolean[] = new Array(rows.length).fill(false);
  if (rows.length === 0) return front;
  if (rows[0].length === 1) {
    front[0] = true;
  } else if (rows[0].length === 2) {
    let lowest = Infinity;
    for (const [i, [, second]] of rows.entries()) {
      front[i] = i === 0 || second < lowest;
      lowest = Math.min(lowest, second);
    }
  } else {
    let remaining = rows.map((_, i) => i);
    while (remaining.length > 0) {
      const top = rows[remaining[0]];
      front[remaining[0]] = true;
      remaining = remaining.filter((i) => rows[i].some((value, j) => j > 0 && value < top[j]));
    }
  }
  return front;
}

/**
 * Which rows are on the Pareto front, when every column is to be small; equal rows all are.
 * @param losses n rows with one value an objective; ±inf are allowed
 */
export function isParetoFront(losses: readonly (readonly number[])[]): boolean[] {
  const { sorted, place } = distinctRows(losses);
  const front = frontOfSorted(sorted);
  return losses.map((_, i) => front[place[i]]);
}

/**
 * The non-domination ranks of distinct, sorted rows of two values: a row is on the first front whose lowest second value so far lies above its
 * own. These lowest values ascend from front to front, so that the place is found by bisection.
 */
function ranksOfPairs(sorted: readonly (readonly number[])[]): Int32Array {
  const ranks = new Int32Array(sorted.length);
  const lowest = new Float64Array(sorted.length);
  let fronts = 0;
  for (let i = 0; i < sorted.length; i++) {
    const second = sorted[i][1];
    let low = 0;
    let high = fronts;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second < lowest[middle]) high = middle;
      else low = middle + 1;
    }
    ranks[i] = low;
    lowest[low] = second;
    if (low === fronts) fronts++;
  }
  return ranks;
}

/** Ranks are told apart until `enough` rows have one; all others share the next. */
function cutOff(ranks: Int32Array, enough: number): void {
  const sizes: number[] = [];
  for (const rank of ranks) sizes[rank] = (sizes[rank] ?? 0) + 1;
  let last = 0;
  for (let ranked = 0; ranked < enough; last++) ranked += sizes[last];
  for (let i = 0; i < ranks.length; i++) if (ranks[i] > last) ranks[i] = last;
}

/**
 * The non-domination rank of each row: 0 on the Pareto front, 1 on the front of the rest, … Ranks are told apart only until `nBelow`
 * distinct rows have one; all others share the next rank.
 * Source: Deb et al., A fast and elitist multiobjective genetic algorithm: NSGA-II, 2002.
 */
export function nondominationRank(losses: readonly (readonly number[])[], nBelow?: number): Int32Array {
  const { sorted, place } = distinctRows(losses);
  if (nBelow !== undefined && nBelow <= 0) return new Int32Array(losses.length);
  if (losses.length > 0 && losses[0].length === 1) return place;
  const enough = Math.min(nBelow || sorted.length, sorted.length);
  if (losses.length > 0 && losses[0].length === 2) {
    const ranks = ranksOfPairs(sorted);
    cutOff(ranks, enough);
    return place.map((i) => ranks[i]);
  }
  const ranks = new Int32Array(sorted.length);
  let left = sorted.map((_, i) => i);
  let rank = 0;
  while (sorted.length - left.length < enough) {
    const front = frontOfSorted(left.map((i) => sorted[i]));
    for (const [k, i] of left.entries()) if (front[k]) ranks[i] = rank;
    left = left.filter((_, k) => !front[k]);
    rank++;
  }
  for (const i of left) ranks[i] = rank;
  return place.map((i) => ranks[i]);
}

/**
 * Ranks with constraints: feasible rows (penalty ≤ 0) by non-domination, behind them the infeasible ones by penalty.
 * @param penalty the sum of a trial's broken constraints, one for each row
 */
export function fastNondominationRank(
  losses: readonly (readonly number[])[],
  options: { readonly penalty?: readonly number[]; readonly nBelow?: number } = {},
): Int32Array {
  const { penalty } = options;
  if (losses.length === 0) return new Int32Array(0);
  const nBelow = options.nBelow || losses.length;
  if (penalty === undefined) return nondominationRank(losses, nBelow);
  const ranks = new Int32Array(losses.length).fill(-1);
  const feasible = penalty.map((p, i) => (p <= 0 ? i : -1)).filter((i) => i >= 0);
  const infeasible = penalty.map((p, i) => (p > 0 ? i : -1)).filter((i) => i >= 0);
  const first = nondominationRank(
    feasible.map((i) => losses[i]),
    nBelow,
  );
  let worst = -1;
  for (const [k, i] of feasible.entries()) {
    ranks[i] = first[k];
    worst = Math.max(worst, first[k]);
  }
  const second = nondominationRank(
    infeasible.map((i) => [penalty[i]]),
    nBelow - feasible.length,
  );
  for (const [k, i] of infeasible.entries()) ranks[i] = worst + 1 + second[k];
  return ranks;
}
