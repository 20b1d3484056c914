import { checkInteger, checkNumber, checkOptions } from "../../core/check.js";
import { type Generator, type RandomState, sampleRows } from "../../random/numpy/index.js";

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
  checkOptions("sample", options, ["n", "frac", "replace", "randomState"]);
  if (options.n !== undefined) checkInteger("sample", "n", options.n);
  if (options.frac !== undefined) checkNumber("sample", "frac", options.frac);
  return sampleRows(rows, options);
}
