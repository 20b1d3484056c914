import { argsort } from "../../numeric/argsort.js";

/** A point of losses, one an objective; all are to be small. */
export type Point = readonly number[];

/** NumPy's order of rows: by the first number, then the second, … */
export function compareRows(a: Point, b: Point): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

/** The points without those that an earlier one weakly dominates; exact when they are distinct and in the order of `compareRows`. */
function withoutDominated(sorted: readonly Point[]): Point[] {
  const front: Point[] = [];
  let remaining = sorted;
  while (remaining.length > 0) {
    const [top] = remaining;
    front.push(top);
    remaining = remaining.filter((point) => point.some((value, j) => j > 0 && value < top[j]));
  }
  return front;
}

/** The volume between one point and the reference point. */
export function inclusiveVolume(point: Point, reference: Point): number {
  let volume = 1;
  for (let j = 0; j < point.length; j++) volume *= reference[j] - point[j];
  return volume;
}

function volume2d(sorted: readonly Point[], reference: Point): number {
  let volume = 0;
  let top = reference[1];
  for (const [x, y] of sorted) {
    volume += (reference[0] - x) * (top - y);
    top = y;
  }
  return volume;
}

/**
 * In three dimensions, in time n²: over the cells of the grid that the x and y of the points span, the lowest z of the points before and
 * beside each cell is a running minimum.
 */
function volume3d(sorted: readonly Point[], reference: Point): number {
  const n = sorted.length;
  const byY = argsort(Float64Array.from(sorted, ([, y]) => y));
  const column = new Int32Array(n);
  for (let j = 0; j < n; j++) column[byY[j]] = j;
  const height = new Float64Array(n);
  let volume = 0;
  for (let i = 0; i < n; i++) {
    const own = reference[2] - sorted[i][2];
    for (let j = column[i]; j < n && height[j] < own; j++) height[j] = own;
    let slice = 0;
    for (let j = 0; j < n; j++) {
      const end = j < n - 1 ? sorted[byY[j + 1]][1] : reference[1];
      slice += height[j] * (end - sorted[byY[j]][1]);
    }
    volume += slice * ((i < n - 1 ? sorted[i + 1][0] : reference[0]) - sorted[i][0]);
  }
  return volume;
}

/** The WFG algorithm (While, Bradstreet, Barone: A Fast Way of Calculating Exact Hypervolumes, 2012), points by the first objective. */
function volumeNd(sorted: readonly Point[], reference: Point): number {
  if (sorted.length === 1) return inclusiveVolume(sorted[0], reference);
  if (sorted.length === 2) {
    const [a, b] = sorted;
    const both = a.map((value, j) => Math.max(value, b[j]));
    return inclusiveVolume(a, reference) + inclusiveVolume(b, reference) - inclusiveVolume(both, reference);
  }
  let volume = inclusiveVolume(sorted[sorted.length - 1], reference);
  for (let i = 0; i < sorted.length - 1; i++) {
    const limited = sorted
      .slice(i + 1)
      .map((point) => point.map((value, j) => Math.max(value, sorted[i][j])));
    const kept = limited.length <= 3 ? limited : withoutDominated(limited);
    volume += inclusiveVolume(sorted[i], reference) - volumeNd(kept, reference);
  }
  return volume;
}

/**
 * The volume that the points dominate up to the reference point.
 * @param points n points, each at most the reference point in every objective
 * @param assumePareto no point dominates another: a shortcut, that changes nothing when it is wrong but the time
 */
export function hypervolume(points: readonly Point[], reference: Point, assumePareto = false): number {
  if (!reference.every(Number.isFinite)) return Infinity;
  if (points.length === 0) return 0;
  let sorted: Point[];
  if (assumePareto) {
    sorted = Array.from(argsort(Float64Array.from(points, ([x]) => x)), (i) => points[i]);
  } else {
    const ordered = [...points].sort(compareRows);
    sorted = withoutDominated(ordered.filter((p, i) => i === 0 || compareRows(ordered[i - 1], p) !== 0));
  }
  let volume: number;
  if (reference.length === 2) volume = volume2d(sorted, reference);
  else if (reference.length === 3) volume = volume3d(sorted, reference);
  else volume = volumeNd(sorted, reference);
  return Number.isFinite(volume) ? volume : Infinity;
}
