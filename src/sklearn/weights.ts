import { show } from "../core/check.js";
import { failure } from "./messages.js";

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
    throw failure("E-ARG-002", { where, name, expected: "an array of numbers", received: show(weights) });
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
    const received = `${name}[${bad}] = ${show(list[bad])}`;
    throw failure("E-ARG-002", { where, name, expected: "an array of finite numbers", received });
  }
  if (list.every((x) => x === 0))
    throw failure("E-ARG-002", { where, name, expected: "not zero everywhere", received: "zeros alone" });
  return Float64Array.from(list);
}
