import { checkInteger, checkNumber, checkOptions, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { type Generator, type RandomState, sampleRows } from "../../random/numpy/index.js";
import { failure } from "../messages.js";

export interface SampleOptions {
  /** How many rows. Default 1, unless `frac` is given. */
  n?: number;
  /** Which share of the rows, in place of `n`. */
  frac?: number;
  /** Whether a row may come twice. Default false. */
  replace?: boolean;
  /** A weight for each row, or the column that holds them; missing ones count as 0. Default all alike. */
  weights?: string | ArrayLike<number | null> | null;
  /** A seed, or a generator that goes on; rows differ each time without one. */
  randomState?: number | RandomState | Generator | null;
}

/** The places of the rows that pandas' `sample` draws, in its order. `numbers` gives the numbers of a column. */
export function samplePlaces(
  rows: number,
  options: SampleOptions,
  numbers: (column: string) => Float64Array,
): Int32Array {
  checkOptions("sample", options, ["n", "frac", "replace", "weights", "randomState"]);
  if (options.n !== undefined) checkInteger("sample", "n", options.n);
  if (options.frac !== undefined) checkNumber("sample", "frac", options.frac);
  return sampleRows(rows, { ...options, weights: weightsOf(options.weights, numbers) });
}

function weightsOf(
  weights: SampleOptions["weights"],
  numbers: (column: string) => Float64Array,
): Float64Array | null {
  if (weights === undefined || weights === null) return null;
  if (typeof weights === "string") return numbers(weights);
  const isNumber = (value: unknown) => value === null || value === undefined || typeof value === "number";
  if (typeof weights !== "object" || !Array.from(weights).every(isNumber)) {
    const expected = say(
      "numbers, one a row, or the name of a column",
      "números, uno por fila, o el nombre de una columna",
    );
    throw failure("E-ARG-002", { where: "sample", name: "weights", expected, received: show(weights) });
  }
  return Float64Array.from(weights, (weight) => weight ?? Number.NaN);
}
