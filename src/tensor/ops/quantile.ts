import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { normalizeDim, numel } from "../../core/shape.js";
import { checkFloat } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { named } from "../op.js";
import { lerpWeights, maximum, mul, sub } from "./arithmetic.js";
import { sum } from "./broadcast.js";
import { cast } from "./cast.js";
import { ge, le, logicalNot, ne, where } from "./compare.js";
import { gatherAt } from "./indexing.js";
import { sort } from "./order.js";
import { ceil, floor, round } from "./rounding.js";
import { permute, reshape } from "./view.js";

export const INTERPOLATIONS = ["linear", "lower", "higher", "midpoint", "nearest"] as const;
/** What a quantile between two elements is. */
export type Interpolation = (typeof INTERPOLATIONS)[number];

/** q as a vector [m] of x's dtype. */
function sharesOf<T extends Handle>(name: string, x: T, q: number | T): T {
  if (typeof q === "number") {
    const one = x.spawnNew(x.dtype, [1], 1);
    currentEngine().fill(one, q);
    return one;
  }
  if (q.dtype !== x.dtype) throw failure("E-DTYPE-002", { op: name, a: x.dtype, b: q.dtype });
  if (q.sizes.length > 1) {
    const expected = say("q as a number or a vector", "q como número o vector");
    throw failure("E-SHAPE-006", { op: name, expected, shape: q.sizes });
  }
  const outside = logicalNot(where<T>(ge<T>(q, 0), le<T>(q, 1), 0));
  currentEngine().require(cast(outside, "int64"), 0, 0, () =>
    wrong(name, "q", say("numbers from 0 to 1", "números de 0 a 1"), q),
  );
  return reshape(q, [-1]);
}

/** The elements along `dim`, or all of them, last: [*, n], and the shape of a result with that dimension of size 1. */
function linesOf<T extends Handle>(name: string, x: T, dim: number | null): [lines: T, kept: number[]] {
  const ones = x.sizes.map(() => 1);
  if (dim === null || x.sizes.length === 0) {
    if (dim !== null) normalizeDim(name, dim, 0);
    return [reshape(x, [-1]), ones];
  }
  const along = normalizeDim(name, dim, x.sizes.length);
  const others = x.sizes.map((_, d) => d).filter((d) => d !== along);
  return [permute(x, [...others, along]), x.sizes.map((n, d) => (d === along ? 1 : n))];
}

/** Quantiles of sorted lines at ranks q·(n − 1), of which NaN takes no part where it is ignored. */
export function quantiles<T extends Handle>(
  name: "quantile" | "nanquantile",
  x: T,
  q: number | T,
  dim: number | null,
  keepdim: boolean,
  interpolation: Interpolation,
): T {
  checkFloat(name, x);
  if (numel(x.sizes) === 0) {
    const expected = say("at least one element", "al menos un elemento");
    throw failure("E-SHAPE-006", { op: name, expected, shape: x.sizes });
  }
  const shares = sharesOf(name, x, q);
  const [lines, kept] = linesOf(name, x, dim);
  const n = lines.sizes[lines.sizes.length - 1];
  const m = shares.sizes[0];
  const sorted = sort(lines, -1, false, true).values;
  const lead = lines.sizes.slice(0, -1);
  // Ranks [*, m]; a line with NaN, which stands last, is asked for that.
  const missing = sum(ne<T>(lines, lines), -1, true);
  const rows = name === "quantile" ? n - 1 : maximum<T>(sub<T>(n - 1, cast(missing, x.dtype)), 0);
  const wanted = mul<T>(shares, rows);
  const ranks = name === "quantile" ? where<T>(ne<T>(missing, 0), n - 1, wanted) : wanted;
  const last = sorted.sizes.length - 1;
  const at = (places: T) => gatherAt(sorted, last, cast(places, "int64"));
  const result = between(ranks, at, interpolation);
  // The quantiles come first; a single number leaves no dimension.
  const first = permute(result, [last, ...lead.map((_, d) => d)]);
  const single = typeof q === "number" || q.sizes.length === 0;
  const folded = keepdim ? kept : lead;
  return named(reshape(first, single ? folded : [m, ...folded]), name);
}

function between<T extends Handle>(ranks: T, at: (places: T) => T, interpolation: Interpolation): T {
  if (interpolation === "lower") return at(floor(ranks));
  if (interpolation === "higher") return at(ceil(ranks));
  if (interpolation === "nearest") return at(round(ranks));
  const below = floor(ranks);
  let weights = sub<T>(ranks, below);
  if (interpolation === "midpoint") {
    weights = ranks.spawnNew(ranks.dtype, ranks.sizes, numel(ranks.sizes));
    currentEngine().fill(weights, 0.5);
  }
  return lerpWeights<T>(at(below), at(ceil(ranks)), weights);
}
