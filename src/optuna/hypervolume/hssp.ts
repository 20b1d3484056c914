import { argsort } from "../../numeric/argsort.js";
import { compareRows, hypervolume, inclusiveVolume, type Point } from "./wfg.js";

/** The place of the first largest. */
function argmax(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
  return best;
}

/** Two objectives: the contribution of a point is a rectangle, whose corner moves when a neighbour is chosen. */
function solve2d(points: readonly Point[], count: number, reference: Point): number[] {
  const places = points.map((_, i) => i);
  const corners = points.map(() => [reference[0], reference[1]]);
  const chosen: number[] = [];
  for (let k = 0; k < count; k++) {
    const best = argmax(
      places.map((p, i) => (corners[i][0] - points[p][0]) * (corners[i][1] - points[p][1])),
    );
    const [x, y] = points[places[best]];
    chosen.push(places[best]);
    places.splice(best, 1);
    corners.splice(best, 1);
    for (let i = 0; i < best; i++) corners[i][0] = Math.min(x, corners[i][0]);
    for (let i = best; i < corners.length; i++) corners[i][1] = Math.min(y, corners[i][1]);
  }
  return chosen;
}

/**
 * Contributions of the points that are left, right for the largest: by submodularity they only shrink, so that what was an upper bound
 * before is one still, and only points whose bound reaches the best so far are computed anew.
 */
function updateContributions(
  bounds: readonly number[],
  points: readonly Point[],
  chosen: readonly Point[],
  reference: Point,
  chosenVolume: number,
): number[] {
  if (chosenVolume === Infinity) return bounds.map(() => Infinity);
  const latest = chosen[chosen.length - 1];
  const inclusive = points.map((point) => inclusiveVolume(point, reference));
  const overlap = (a: Point, b: Point): Point => a.map((value, j) => Math.max(value, b[j]));
  const contributions = bounds.map((bound, i) =>
    Math.min(bound, inclusive[i] - inclusiveVolume(overlap(points[i], latest), reference)),
  );
  let best = 0;
  const cheap = reference.length <= 3;
  for (const i of argsort(Float64Array.from(contributions, (c) => -c))) {
    if (inclusive[i] === Infinity) {
      contributions[i] = Infinity;
      best = Infinity;
      continue;
    }
    if (contributions[i] < best) continue;
    contributions[i] = cheap
      ? hypervolume([...chosen, points[i]], reference, true) - chosenVolume
      : inclusive[i] -
        hypervolume(
          chosen.map((c) => overlap(points[i], c)),
          reference,
        );
    best = Math.max(contributions[i], best);
  }
  return contributions;
}

function solveUnique(points: readonly Point[], count: number, reference: Point): number[] {
  if (!reference.every(Number.isFinite) || points.length === count) {
    return Array.from({ length: count }, (_, i) => i);
  }
  if (reference.length === 2) return solve2d(points, count, reference);
  const places = points.map((_, i) => i);
  let contributions = points.map((point) => inclusiveVolume(point, reference));
  const chosen: number[] = [];
  let volume = 0;
  for (;;) {
    const best = argmax(contributions);
    volume += contributions[best];
    chosen.push(places[best]);
    if (chosen.length === count) return chosen;
    places.splice(best, 1);
    contributions.splice(best, 1);
    contributions = updateContributions(
      contributions,
      places.map((p) => points[p]),
      chosen.map((p) => points[p]),
      reference,
      volume,
    );
  }
}

/**
 * The hypervolume subset selection problem: which `count` of the points together dominate most volume, greedily (within 1 - 1/e of the
 * best; Guerreiro, Fonseca, Paquete: Greedy Hypervolume Subset Selection in Low Dimensions, 2016).
 * @param points losses, all at most the reference point
 * @returns places of the chosen points
 */
export function solveHssp(points: readonly Point[], count: number, reference: Point): number[] {
  const all = points.map((_, i) => i);
  if (count === points.length) return all;
  // the first of equal points stands for all of them
  const ordered = all.slice().sort((a, b) => compareRows(points[a], points[b]) || a - b);
  const unique = ordered.filter((p, i) => i === 0 || compareRows(points[ordered[i - 1]], points[p]) !== 0);
  if (unique.length < count) {
    const first = new Set(unique);
    const doubles = all.filter((p) => !first.has(p)).slice(0, count - unique.length);
    return [...unique, ...doubles].sort((a, b) => a - b);
  }
  const chosen = solveUnique(
    unique.map((p) => points[p]),
    count,
    reference,
  );
  return chosen.map((k) => unique[k]);
}
