import { nthSmallest } from "../../../numeric/select.js";
import { solveHssp } from "../../hypervolume/hssp.js";
import { nondominationRank } from "../../study/pareto.js";

/** A finished trial as far as it is judged: the smaller the losses, the better. */
export interface ScoredTrial {
  readonly kind: "complete" | "pruned" | "infeasible";
  /** One an objective; of a pruned trial a key of two numbers; of an infeasible one how much it breaks its constraints. */
  readonly losses: readonly number[];
}

/** Rows of the better and of the other trials, each by trial number. */
export interface Split {
  readonly below: Int32Array;
  readonly above: Int32Array;
}

const EPS = 1e-12;

/** Marks the `count` rows of smallest (first) loss; of equal ones the earlier. */
function markSmallest(
  rows: readonly number[],
  scores: readonly ScoredTrial[],
  count: number,
  below: Uint8Array,
): void {
  if (count <= 0) return;
  const losses = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) losses[i] = scores[rows[i]].losses[0];
  const bar = nthSmallest(losses.slice(), Math.min(count, rows.length) - 1);
  let left = Math.min(count, rows.length);
  for (let i = 0; i < rows.length; i++) {
    if (losses[i] < bar) {
      below[rows[i]] = 1;
      left--;
    }
  }
  for (let i = 0; i < rows.length && left > 0; i++) {
    if (losses[i] === bar) {
      below[rows[i]] = 1;
      left--;
    }
  }
}

/** A point that all losses dominate, a tenth of the worst beyond it. */
function referencePoint(losses: readonly (readonly number[])[]): number[] {
  return losses[0].map((_, j) => {
    const worst = losses.reduce((max, row) => Math.max(max, row[j]), -Infinity);
    const beyond = Math.max(1.1 * worst, 0.9 * worst);
    return beyond === 0 ? EPS : beyond;
  });
}

/** Marks `count` rows front by front; of the front that does not fit whole, those that together dominate most (HSSP). */
function markByFronts(
  rows: readonly number[],
  scores: readonly ScoredTrial[],
  count: number,
  below: Uint8Array,
): void {
  if (count <= 0) return;
  if (count >= rows.length) {
    for (const row of rows) below[row] = 1;
    return;
  }
  const losses = rows.map((row) => scores[row].losses);
  const ranks = nondominationRank(losses, count);
  const sizes: number[] = [];
  for (const rank of ranks) sizes[rank] = (sizes[rank] ?? 0) + 1;
  let whole = 0;
  let left = count;
  while (sizes[whole] <= left) left -= sizes[whole++];
  for (let i = 0; i < rows.length; i++) if (ranks[i] < whole) below[rows[i]] = 1;
  if (left === 0) return;
  const tied = rows.map((_, i) => i).filter((i) => ranks[i] === whole);
  const tiedLosses = tied.map((i) => losses[i]);
  for (const place of solveHssp(tiedLosses, left, referencePoint(tiedLosses))) below[rows[tied[place]]] = 1;
}

/**
 * Splits finished trials into the `nBelow` best and the others: complete trials come first, then pruned ones, then infeasible ones.
 * @param rows rows of `scores` by trial number
 */
export function splitTrials(
  rows: readonly number[],
  scores: readonly ScoredTrial[],
  nBelow: number,
  severalObjectives: boolean,
): Split {
  const ofKind: Record<ScoredTrial["kind"], number[]> = { complete: [], pruned: [], infeasible: [] };
  for (let i = 0; i < rows.length; i++) ofKind[scores[rows[i]].kind].push(rows[i]);
  const { complete, pruned, infeasible } = ofKind;
  const below = new Uint8Array(scores.length);
  let left = nBelow;
  if (severalObjectives) markByFronts(complete, scores, left, below);
  else markSmallest(complete, scores, left, below);
  left -= complete.length;
  if (left > 0) {
    const key = (row: number) => scores[row].losses;
    const sorted = pruned.slice().sort((a, b) => compareKeys(key(a), key(b)));
    for (const row of sorted.slice(0, left)) below[row] = 1;
    left -= pruned.length;
    markSmallest(infeasible, scores, left, below);
  }
  const split = [new Int32Array(rows.length), new Int32Array(rows.length)];
  const counts = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const part = below[rows[i]];
    split[part][counts[part]++] = rows[i];
  }
  return { below: split[1].subarray(0, counts[1]), above: split[0].subarray(0, counts[0]) };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}
