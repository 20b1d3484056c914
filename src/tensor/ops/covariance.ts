import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { checkTensor } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { div, mul, sub } from "./arithmetic.js";
import { sum } from "./broadcast.js";
import { cast } from "./cast.js";
import { sqrt } from "./math.js";
import { mm } from "./matmul.js";
import { clampMax, clampMin } from "./rounding.js";
import { diagonal } from "./strided.js";
import { permute, reshape, unsqueeze } from "./view.js";

/** Covariances and correlations of variables, a row each. */

/** Rows [v, n] of float numbers. */
function rowsOf<T extends Handle>(op: string, x: T): T {
  if (x.sizes.length > 2)
    throw failure("E-SHAPE-006", {
      op,
      expected: say("at most 2 dimensions", "como mucho 2 dimensiones"),
      shape: x.sizes,
    });
  if (x.dtype === "bool")
    throw failure("E-DTYPE-001", {
      op,
      expected: say("numbers", "números"),
      received: "bool",
      cast: "float32",
    });
  const wide = isFloat(x.dtype) ? x : cast(x, "float32");
  return x.sizes.length === 2 ? wide : reshape(wide, [1, x.sizes[0] ?? 1]);
}

/** (X − mean)·diag(w)·(X − mean)ᵀ over the observations less the correction. */
export function covariance<T extends Handle>(
  x: T,
  correction: number,
  fweights: T | null = null,
  aweights: T | null = null,
): T {
  const rows = rowsOf("cov", x);
  const n = rows.sizes[1];
  let weights: T | null = null;
  for (const [name, given] of [
    ["fweights", fweights],
    ["aweights", aweights],
  ] as const) {
    if (given === null) continue;
    checkTensor("cov", name, given);
    if (given.sizes.length !== 1 || given.sizes[0] !== n)
      throw failure("E-SHAPE-006", {
        op: "cov",
        expected: say(`${n} weights`, `${n} pesos`),
        shape: given.sizes,
      });
    const factor = cast(given, rows.dtype);
    weights = weights === null ? factor : mul<T>(weights, factor);
  }
  const total = weights === null ? null : sum(weights);
  const mean = total === null ? div<T>(sum(rows, 1), n) : div<T>(sum(mul<T>(rows, weights as T), 1), total);
  const apart = sub<T>(rows, unsqueeze(mean, 1));
  const weighed = weights === null ? apart : mul<T>(apart, weights);
  const freedom =
    total === null
      ? Math.max(n - correction, 0)
      : aweights === null || correction === 0
        ? clampMin<T>(sub<T>(total, correction), 0)
        : clampMin<T>(
            sub<T>(
              total,
              mul<T>(div<T>(sum(mul<T>(weights as T, cast(aweights, rows.dtype))), total), correction),
            ),
            0,
          );
  const found = div<T>(mm(weighed, permute(apart, [1, 0])), freedom);
  return rows.sizes[0] === 1 ? reshape(found, []) : found;
}

/** Covariances over the standard deviations, within [−1, 1]. */
export function correlation<T extends Handle>(x: T): T {
  const rows = rowsOf("corrcoef", x);
  const found = covariance(rows, 1);
  if (found.sizes.length === 0) return div<T>(found, found);
  const spread = sqrt(diagonal(found));
  const scaled = div<T>(div<T>(found, unsqueeze(spread, 1)), spread);
  return clampMax<T>(clampMin<T>(scaled, -1), 1);
}
