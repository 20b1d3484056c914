import { checkBoolean, checkInteger, checkNumber, checkOptions, show, wrong } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { listed } from "../../core/messages/phrase.js";
import { roundHalfEven } from "../../numeric/spacing.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { Generator } from "./generator.js";
import { RandomState } from "./randomState.js";

/** Which rows `sampleRows` draws: the arguments of pandas' `DataFrame.sample`. */
export interface SampleRowsOptions {
  /** How many rows. Default 1, unless `frac` is given. */
  readonly n?: number | null;
  /** Which share of the rows, in place of `n`; above 1 only with `replace`. */
  readonly frac?: number | null;
  /** Whether a row may come twice. Default false. */
  readonly replace?: boolean;
  /** A weight for each row, NaN counting as 0; they need not sum to 1. Default all alike. */
  readonly weights?: ArrayLike<number> | null;
  /** A seed, or a generator that goes on; the rows differ each time without one. */
  readonly randomState?: number | RandomState | Generator | null;
}

const WHERE = "sample";

function sizeOfSample(rows: number, { n, frac, replace = false }: SampleRowsOptions): number {
  const given = (value: number | null | undefined): value is number => value !== undefined && value !== null;
  if (given(n) && given(frac)) {
    const expected = say("one of the two, not both", "uno de los dos, no ambos");
    throw failure("E-ARG-002", { where: WHERE, name: "n, frac", expected, received: listed([n, frac]) });
  }
  if (given(frac)) checkNumber(WHERE, "frac", frac, 0, replace ? Infinity : 1);
  const size = given(frac) ? roundHalfEven(frac * rows) : (n ?? 1);
  checkInteger(WHERE, "n", size, 0, replace ? Number.MAX_SAFE_INTEGER : rows);
  return size;
}

function probabilities(
  rows: number,
  weights: ArrayLike<number>,
  size: number,
  replace: boolean,
): Float64Array {
  const refuse = (expected: Phrase, received: Phrase) =>
    failure("E-ARG-002", { where: WHERE, name: "weights", expected, received });
  if (weights.length !== rows) {
    const expected = say(`${rows} numbers, one a row`, `${rows} números, uno por fila`);
    throw refuse(expected, show(weights.length));
  }
  const values = Float64Array.from(weights, (w) => (Number.isNaN(w) ? 0 : w));
  const bad = values.find((w) => !(w >= 0 && w < Infinity));
  if (bad !== undefined)
    throw refuse(say("finite numbers, none negative", "números finitos, ninguno negativo"), show(bad));
  const sum = pairwiseSum(values);
  if (sum === 0) throw refuse(say("not zero everywhere", "no todo ceros"), say("zeros alone", "solo ceros"));
  const shares = values.map((w) => w / sum);
  const largest = shares.reduce((a, b) => Math.max(a, b));
  if (!replace && size * largest > 1)
    throw refuse(
      say(
        `shares of at most 1/${size} each (a row that comes once cannot have more), or replace: true`,
        `partes de 1/${size} como mucho (una fila que sale una vez no puede tener más), o replace: true`,
      ),
      say(`a share of ${largest}`, `una parte de ${largest}`),
    );
  return shares;
}

function generatorOf(randomState: SampleRowsOptions["randomState"]): RandomState | Generator {
  if (randomState instanceof RandomState || randomState instanceof Generator) return randomState;
  if (randomState === undefined || randomState === null || typeof randomState === "number")
    return new RandomState(randomState);
  const expected = say(
    "a whole number, a RandomState, a Generator, or null",
    "un número entero, un RandomState, un Generator, o null",
  );
  throw wrong(WHERE, "randomState", expected, randomState);
}

/**
 * The places of the rows that pandas' `DataFrame.sample` draws, in its order: with the same seed the same rows
 * (pandas 3.1).
 * @throws E-ARG-002
 */
export function sampleRows(rows: number, options: SampleRowsOptions = {}): Int32Array {
  checkInteger(WHERE, say("the number of rows", "el número de filas"), rows, 0, 2 ** 31 - 1);
  checkOptions(WHERE, options, ["n", "frac", "replace", "weights", "randomState"]);
  const { replace = false, weights, randomState } = options;
  checkBoolean(WHERE, "replace", replace);
  const size = sizeOfSample(rows, options);
  const p = weights === undefined || weights === null ? null : probabilities(rows, weights, size, replace);
  return generatorOf(randomState).choice(rows, size, { replace, p });
}
