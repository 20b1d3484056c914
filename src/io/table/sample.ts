import { checkBoolean, checkInteger, checkNumber, checkOptions, show } from "../../core/check.js";
import { roundHalfEven } from "../../core/numpy.js";
import { Generator, RandomState } from "../../random/numpy/index.js";
import { failure } from "../messages.js";

export interface SampleOptions {
  /** How many rows. Default 1, unless `frac` is given. */
  n?: number;
  /** Which share of the rows, in place of `n`. */
  frac?: number;
  /** Whether a row may come twice. Default false. */
  replace?: boolean;
  /** A seed, or a generator that goes on; rows differ each time without one. */
  randomState?: number | RandomState | Generator | null;
}

/** The places of the rows that pandas' `sample` draws, in its order. */
export function samplePlaces(rows: number, options: SampleOptions): Int32Array {
  const where = "sample";
  checkOptions(where, options, ["n", "frac", "replace", "randomState"]);
  const { n, frac, replace = false, randomState } = options;
  checkBoolean(where, "replace", replace);
  if (n !== undefined && frac !== undefined) {
    const received = "n, frac";
    throw failure("E-ARG-002", { where, name: "n, frac", expected: "n or frac, not both", received });
  }
  if (n !== undefined) checkInteger(where, "n", n);
  if (frac !== undefined) checkNumber(where, "frac", frac, 0, replace ? Infinity : 1);
  const count = frac === undefined ? (n ?? 1) : roundHalfEven(frac * rows);
  if (!replace && count > rows) checkInteger(where, "n", count, 0, rows);
  return generator(randomState).choice(rows, count, { replace });
}

function generator(randomState: unknown): RandomState | Generator {
  if (randomState instanceof RandomState || randomState instanceof Generator) return randomState;
  if (randomState === undefined || randomState === null) return new RandomState();
  if (typeof randomState === "number") return new RandomState(randomState);
  const expected = "a whole number, a RandomState or a Generator of NumPy, or null";
  throw failure("E-ARG-002", { where: "sample", name: "randomState", expected, received: show(randomState) });
}
