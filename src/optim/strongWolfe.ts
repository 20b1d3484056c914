import type { Tensor } from "../tensor/tensor.js";

/** A point on the way along a direction: how far, with loss, gradient, and its derivative along the direction. */
export interface Point {
  readonly t: number;
  readonly loss: number;
  readonly gradient: Tensor;
  readonly slope: number;
}

export interface SearchOptions {
  /** The largest element of the direction. */
  readonly size: number;
  readonly toleranceChange: number;
  readonly maxEvals: number;
  /** Rounds to the dtype of the parameters, in which PyTorch computes slopes. */
  readonly round: (x: number) => number;
}

/** The loss falls at least by this share of what the slope promises. */
const C1 = 1e-4;
/** The slope falls at least to this share of the first. */
const C2 = 0.9;

/**
 * How far to go along a direction, so that the strong Wolfe conditions hold (Nocedal and Wright, 2006, algorithms 3.5 and 3.6; as in minFunc):
 *
 *   f(t) ≤ f(0) + c₁·t·f′(0),  |f′(t)| ≤ c₂·|f′(0)|
 *
 * First outwards, until the point lies between two; then inwards, by cubic interpolation. `first` is the point at 0, with the t that is tried first.
 */
export function strongWolfe(
  evaluate: (t: number) => Point,
  first: Point,
  { size, toleranceChange, maxEvals, round }: SearchOptions,
): { point: Point; evals: number } {
  const origin = { ...first, t: 0 };
  const isTooHigh = ({ t, loss }: Point) => loss > round(first.loss + round(C1 * t * first.slope));
  const isFlat = ({ slope }: Point) => Math.abs(slope) <= round(-C2 * first.slope);
  let before: Point = origin;
  let point = evaluate(first.t);
  let evals = 1;
  let iteration = 0;
  let bracket: [Point, Point] | null = null;
  while (iteration < maxEvals) {
    const isWorse = isTooHigh(point) || (iteration > 1 && point.loss >= before.loss);
    if (!isWorse && isFlat(point)) return { point, evals };
    if (isWorse || point.slope >= 0) {
      bracket = [before, point];
      break;
    }
    const least = round(point.t + 0.01 * (point.t - before.t));
    const t = interpolated(before, point, round, least, point.t * 10);
    before = point;
    point = evaluate(t);
    evals++;
    iteration++;
  }
  bracket ??= [origin, point];

  let [low, high] = bracket[0].loss <= bracket[1].loss ? [0, 1] : [1, 0];
  let stuck = false;
  while (iteration < maxEvals) {
    if (Math.abs(bracket[1].t - bracket[0].t) * size < toleranceChange) break;
    const ends = bracket.map(({ t }) => t);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    let t = interpolated(bracket[0], bracket[1], round, least, most);
    // Twice near an end, or beyond it: a tenth away from that end.
    const margin = round(0.1 * (most - least));
    if (Math.min(most - t, t - least) < margin) {
      if (stuck || t >= most || t <= least) {
        t = Math.abs(t - most) < Math.abs(t - least) ? most - margin : least + margin;
        stuck = false;
      } else stuck = true;
    } else stuck = false;

    const next = evaluate(t);
    evals++;
    iteration++;
    if (isTooHigh(next) || next.loss >= bracket[low].loss) {
      bracket[high] = next;
      [low, high] = bracket[0].loss <= bracket[1].loss ? [0, 1] : [1, 0];
    } else {
      const done = isFlat(next);
      if (!done && next.slope * (bracket[high].t - bracket[low].t) >= 0) bracket[high] = bracket[low];
      bracket[low] = next;
      if (done) break;
    }
  }
  return { point: bracket[low], evals };
}

/** The minimum of the cubic through two points with their slopes, within bounds; their middle where it has none. */
function interpolated(a: Point, b: Point, round: (x: number) => number, least: number, most: number): number {
  const d1 = round(round(a.slope + b.slope) - round((3 * (a.loss - b.loss)) / (a.t - b.t)));
  const square = round(round(d1 * d1) - round(a.slope * b.slope));
  if (!(square >= 0)) return (least + most) / 2;
  const d2 = round(Math.sqrt(square));
  const [l, r] = a.t <= b.t ? [a, b] : [b, a];
  const share = round(round(round(r.slope + d2) - d1) / round(round(r.slope - l.slope) + round(2 * d2)));
  const t = round(r.t - round(round(r.t - l.t) * share));
  return Math.min(Math.max(t, least), most);
}
