import { wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { failure } from "./messages.js";

/** Options of what weighs its samples. */
export interface SampleWeights {
  /** A weight for each sample. Default null: all count alike. */
  sampleWeight?: ArrayLike<number> | null;
}

/**
 * Weights of samples as float64, checked: as many as samples, finite, not all zero.
 * @throws E-ARG-002, E-SKLEARN-001
 */
export function toWeights(
  where: string,
  weights: ArrayLike<number>,
  samples: number,
): Float64Array<ArrayBuffer> {
  const name = "sampleWeight";
  if (typeof weights !== "object" || weights === null || typeof weights.length !== "number") {
    throw wrong(where, name, say("an array of numbers", "un array de números"), weights);
  }
  if (weights.length !== samples)
    throw failure("E-SKLEARN-001", {
      where,
      names: ["the samples", name],
      lengths: [samples, weights.length],
    });
  const list = Array.from(weights);
  const bad = list.findIndex((x) => !Number.isFinite(x));
  if (bad >= 0) {
    throw wrong(where, `${name}[${bad}]`, say("a finite number", "un número finito"), list[bad]);
  }
  if (list.every((x) => x === 0)) {
    const expected = say("not zero everywhere", "no todo ceros");
    throw failure("E-ARG-002", { where, name, expected, received: say("zeros alone", "solo ceros") });
  }
  return Float64Array.from(list);
}
