import { isFloat } from "../../../core/dtype.js";
import { eachLine, halvesOf, lengthAlong, stepAlong } from "../../host/lines.js";
import { arrayOf } from "../../host/storage.js";
import type { View } from "../../view.js";
import type { ScanAttrs } from "./attrs.js";

/** What is carried along lines. Floats are carried in float64 and rounded where they are stored, as in PyTorch. */

type Floats = Float32Array | Float64Array;

/** Calls `line` with the first place and the step of each view, for each line: those of the end for a scan from behind. */
function alongLines(
  views: readonly View[],
  { dim, reverse = false }: ScanAttrs,
  line: (n: number, at: readonly number[], steps: readonly number[]) => void,
): void {
  const n = lengthAlong(views[0], dim);
  const forward = views.map((view) => stepAlong(view, dim));
  const steps = reverse ? forward.map((step) => -step) : forward;
  eachLine(views, dim, (at) => line(n, reverse ? at.map((i, k) => i + (n - 1) * forward[k]) : at, steps));
}

function sumFloats(to: Floats, o: number, stepO: number, from: Floats, i: number, stepI: number, n: number) {
  let sum = 0;
  for (let k = 0; k < n; k++, o += stepO, i += stepI) {
    sum += from[i];
    to[o] = sum;
  }
}

/** Of int64, by halves: the sum wraps around at 64 bits. */
function sumWhole(
  to: Int32Array,
  o: number,
  stepO: number,
  from: Int32Array,
  i: number,
  stepI: number,
  n: number,
) {
  let [low, high] = [0, 0];
  for (let k = 0; k < n; k++, o += stepO, i += stepI) {
    const sum = low + (from[2 * i] >>> 0);
    high = (high + from[2 * i + 1] + (sum > 0xffffffff ? 1 : 0)) | 0;
    low = sum >>> 0;
    to[2 * o] = low;
    to[2 * o + 1] = high;
  }
}

export function cumSum(out: View, x: View, attrs: ScanAttrs): void {
  if (isFloat(x.dtype)) {
    const [to, from] = [arrayOf(out) as Floats, arrayOf(x) as Floats];
    alongLines([out, x], attrs, (n, [o, i], [a, b]) => sumFloats(to, o, a, from, i, b, n));
  } else {
    const [to, from] = [halvesOf(out), halvesOf(x)];
    alongLines([out, x], attrs, (n, [o, i], [a, b]) => sumWhole(to, o, a, from, i, b, n));
  }
}

export function cumProd(out: View, x: View, attrs: ScanAttrs): void {
  if (isFloat(x.dtype)) {
    const [to, from] = [arrayOf(out) as Floats, arrayOf(x) as Floats];
    alongLines([out, x], attrs, (n, [o, i], [stepO, stepI]) => {
      let product = 1;
      for (let k = 0; k < n; k++) {
        product *= from[i + k * stepI];
        to[o + k * stepO] = product;
      }
    });
  } else {
    const [to, from] = [arrayOf(out) as BigInt64Array, arrayOf(x) as BigInt64Array];
    alongLines([out, x], attrs, (n, [o, i], [stepO, stepI]) => {
      let product = 1n;
      for (let k = 0; k < n; k++) {
        product = BigInt.asIntN(64, product * from[i + k * stepI]);
        to[o + k * stepO] = product;
      }
    });
  }
}

/** Where the extreme of the elements so far stands: the last of equals; NaN wins, the last of them. */
export function cumExtreme(largest: boolean, out: View, x: View, attrs: ScanAttrs): void {
  const [to, from] = [halvesOf(out), arrayOf(x)];
  alongLines([out, x], attrs, (n, [o, i], [stepO, stepI]) => {
    let best = 0;
    for (let k = 0; k < n; k++) {
      const [a, b] = [from[i + k * stepI], from[i + best * stepI]];
      const wins = Number.isNaN(a) || (!Number.isNaN(b) && (largest ? a >= b : a <= b));
      if (wins) best = k;
      to[2 * (o + k * stepO)] = best;
      to[2 * (o + k * stepO) + 1] = 0;
    }
  });
}

/** ln(e^a + e^b) without overflow; of equal infinities, that infinity. */
function logAddExp(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  const [low, high] = a < b ? [a, b] : [b, a];
  return low !== high || Number.isFinite(low) ? Math.log1p(Math.exp(low - high)) + high : a;
}

export function logCumSumExp(out: View, x: View, attrs: ScanAttrs): void {
  const [to, from] = [arrayOf(out) as Floats, arrayOf(x) as Floats];
  alongLines([out, x], attrs, (n, [o, i], [stepO, stepI]) => {
    let sum = -Infinity;
    for (let k = 0; k < n; k++) {
      sum = logAddExp(from[i + k * stepI], sum);
      to[o + k * stepO] = sum;
    }
  });
}

export function recurrence(out: View, x: View, factor: View, attrs: ScanAttrs): void {
  const [to, from, factors] = [out, x, factor].map((view) => arrayOf(view) as Floats);
  alongLines([out, x, factor], attrs, (n, [o, i, f], [stepO, stepI, stepF]) => {
    let y = 0;
    for (let k = 0; k < n; k++) {
      y = k === 0 ? from[i] : from[i + k * stepI] + factors[f + k * stepF] * y;
      to[o + k * stepO] = y;
    }
  });
}
