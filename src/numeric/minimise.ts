/** SciPy's searches for the minimum of a function of one variable, step by step as there. */

const TOLERANCE = 1.48e-8;
const MOST_STEPS = 500;

type Point = readonly [x: number, value: number];

/**
 * Three points of which the middle one is lowest, from two (`scipy.optimize.bracket`): golden steps downhill, with
 * parabolic ones tried between. `null` where there is none within 1000 steps.
 */
function bracket(f: (x: number) => number, from: number, to: number): [Point, Point, Point] | null {
  const GOLD = 1.618034;
  const TINY = 1e-21;
  const at = (x: number): Point => [x, f(x)];
  let [a, b] = [at(from), at(to)];
  if (a[1] < b[1]) [a, b] = [b, a];
  let c = at(b[0] + GOLD * (b[0] - a[0]));
  for (let step = 0; c[1] < b[1]; step++) {
    if (step > 1000) return null;
    const t1 = (b[0] - a[0]) * (b[1] - c[1]);
    const t2 = (b[0] - c[0]) * (b[1] - a[1]);
    const value = t2 - t1;
    const denominator = Math.abs(value) < TINY ? 2 * TINY : 2 * value;
    const w = b[0] - ((b[0] - c[0]) * t2 - (b[0] - a[0]) * t1) / denominator;
    const limit = b[0] + 110 * (c[0] - b[0]);
    let next: Point;
    if ((w - c[0]) * (b[0] - w) > 0) {
      next = at(w);
      if (next[1] < c[1]) {
        [a, b] = [b, next];
        break;
      }
      if (next[1] > b[1]) {
        c = next;
        break;
      }
      next = at(c[0] + GOLD * (c[0] - b[0]));
    } else if ((w - limit) * (limit - c[0]) >= 0) next = at(limit);
    else if ((w - limit) * (c[0] - w) > 0) {
      next = at(w);
      if (next[1] < c[1]) {
        const further = at(next[0] + GOLD * (next[0] - c[0]));
        [b, c, next] = [c, next, further];
      }
    } else next = at(c[0] + GOLD * (c[0] - b[0]));
    [a, b, c] = [b, c, next];
  }
  const lowest = (b[1] < c[1] && b[1] <= a[1]) || (b[1] < a[1] && b[1] <= c[1]);
  const between = (a[0] < b[0] && b[0] < c[0]) || (c[0] < b[0] && b[0] < a[0]);
  return lowest && between && [a, b, c].every(([x]) => Number.isFinite(x)) ? [a, b, c] : null;
}

/** The three best points so far, and where the minimum lies. */
interface Search {
  a: number;
  b: number;
  best: Point;
  second: Point;
  third: Point;
}

/** The step of the parabola through the three best points, as numerator and denominator. */
function parabola({ best: [x, fx], second: [w, fw], third: [v, fv] }: Search): [p: number, q: number] {
  const r = (x - w) * (fx - fv);
  const s = (x - v) * (fx - fw);
  const p = (x - v) * s - (x - w) * r;
  const q = 2 * (s - r);
  return [q > 0 ? -p : p, Math.abs(q)];
}

/** Takes a new point into the search. */
function take(search: Search, u: number, value: number, ties: "left" | "right"): void {
  const { best, second, third } = search;
  const x = best[0];
  if (ties === "left" ? value > best[1] : !(value <= best[1])) {
    if (u < x) search.a = u;
    else search.b = u;
    if (value <= second[1] || second[0] === x) [search.second, search.third] = [[u, value], second];
    else if (value <= third[1] || third[0] === x || third[0] === second[0]) search.third = [u, value];
    return;
  }
  if (u >= x) search.a = x;
  else search.b = x;
  [search.best, search.second, search.third] = [[u, value], best, second];
}

/** `scipy.optimize.brent(f, brack=(from, to))`: R. Brent, "Algorithms for Minimization without Derivatives" (1973). */
export function brent(f: (x: number) => number, from: number, to: number): number {
  const found = bracket(f, from, to);
  if (!found) return Number.NaN;
  const [[xa], middle, [xc]] = found;
  const s: Search = { a: Math.min(xa, xc), b: Math.max(xa, xc), best: middle, second: middle, third: middle };
  const GOLDEN = 0.381966;
  let before = 0;
  let step = 0;
  for (let i = 0; i < MOST_STEPS; i++) {
    const x = s.best[0];
    const tol1 = TOLERANCE * Math.abs(x) + 1e-11;
    const tol2 = 2 * tol1;
    const middle = 0.5 * (s.a + s.b);
    if (Math.abs(x - middle) < tol2 - 0.5 * (s.b - s.a)) break;
    let golden = Math.abs(before) <= tol1;
    if (!golden) {
      const [p, q] = parabola(s);
      const last = before;
      before = step;
      if (p > q * (s.a - x) && p < q * (s.b - x) && Math.abs(p) < Math.abs(0.5 * q * last)) {
        step = p / q;
        const u = x + step;
        if (u - s.a < tol2 || s.b - u < tol2) step = middle - x >= 0 ? tol1 : -tol1;
      } else golden = true;
    }
    if (golden) {
      before = x >= middle ? s.a - x : s.b - x;
      step = GOLDEN * before;
    }
    const u = Math.abs(step) < tol1 ? (step >= 0 ? x + tol1 : x - tol1) : x + step;
    take(s, u, f(u), "left");
  }
  return s.best[0];
}

/** `scipy.optimize.fminbound(f, low, high, xtol=1.48e-8)`: Brent's method within bounds. */
export function minimiseBetween(f: (x: number) => number, low: number, high: number): number {
  const GOLDEN = 0.5 * (3 - Math.sqrt(5));
  const ROOT = Math.sqrt(2.2e-16);
  const start = low + GOLDEN * (high - low);
  const first: Point = [start, f(start)];
  const s: Search = { a: low, b: high, best: first, second: first, third: first };
  let before = 0;
  let step = 0;
  for (let calls = 1; calls < MOST_STEPS; calls++) {
    const x = s.best[0];
    const middle = 0.5 * (s.a + s.b);
    const tol1 = ROOT * Math.abs(x) + TOLERANCE / 3;
    const tol2 = 2 * tol1;
    if (!(Math.abs(x - middle) > tol2 - 0.5 * (s.b - s.a))) break;
    let golden = true;
    if (Math.abs(before) > tol1) {
      golden = false;
      const [p, q] = parabola(s);
      const last = before;
      before = step;
      if (Math.abs(p) < Math.abs(0.5 * q * last) && p > q * (s.a - x) && p < q * (s.b - x)) {
        step = p / q;
        const u = x + step;
        if (u - s.a < tol2 || s.b - u < tol2) step = middle - x >= 0 ? tol1 : -tol1;
      } else golden = true;
    }
    if (golden) {
      before = x >= middle ? s.a - x : s.b - x;
      step = GOLDEN * before;
    }
    const u = x + (step >= 0 ? 1 : -1) * Math.max(Math.abs(step), tol1);
    take(s, u, f(u), "right");
  }
  return s.best[0];
}
