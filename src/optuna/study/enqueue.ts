import type { ParamValue } from "../distributions.js";
import type { FrozenTrial } from "../trial/frozen.js";

/** NumPy's `isclose(a, b, rtol=1e-5, atol=0, equal_nan=True)`. */
function isClose(a: number, b: number): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-5 * Math.abs(b);
}

/** Has this trial exactly these parameters: fixed when it was enqueued, or else suggested? Numbers count as equal within 1e-5. */
export function sameParams(trial: FrozenTrial, params: Readonly<Record<string, ParamValue>>): boolean {
  const present = (trial.systemAttrs.fixed_params ?? trial.params) as Record<string, ParamValue>;
  const names = Object.keys(params);
  if (names.length !== Object.keys(present).length) return false;
  return names.every((name) => {
    if (!Object.hasOwn(present, name)) return false;
    const [a, b] = [params[name], present[name]];
    if (typeof a !== typeof b) return false;
    return typeof a === "number" && typeof b === "number" ? isClose(a, b) : a === b;
  });
}
