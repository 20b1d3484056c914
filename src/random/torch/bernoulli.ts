import { checkNumber, wrong } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { defaultGenerator, type Generator } from "./generator.js";
import type { FloatArray } from "./uniform.js";
import { type IntegerArray, storeOf } from "./words.js";

/**
 * Fills with 1 with probability p, else 0: `tensor.bernoulli_(p)`. One double in [0, 1) a number, whatever the dtype.
 *
 * A dropout mask of rate r is `bernoulli(mask, 1 - r)`; PyTorch draws nothing for r = 0 and r = 1.
 */
export function bernoulli(out: IntegerArray, p = 0.5, g: Generator = defaultGenerator): void {
  checkNumber("bernoulli", "p", p, 0, 1);
  const store = storeOf(out);
  // randomDouble() < p by whole numbers: nearly always by the first draw, and without a branch that the processor cannot predict.
  const limit = p * 2 ** 53;
  const first = Math.floor(limit / 2 ** 32);
  for (let i = 0; i < out.length; i++) {
    const high = g.random() & 0x1fffff;
    const low = g.random();
    store(i, high === first ? Number(high * 2 ** 32 + low < limit) : (high - first) >>> 31);
  }
}

/**
 * Fills with 1 with the probability that stands at the same place, else 0: `torch.bernoulli(probabilities)`.
 * The dtype of the probabilities says how many bits are drawn: float32 24 of one draw, float64 53 of two.
 */
export function bernoulliFrom(
  probabilities: FloatArray,
  out: IntegerArray,
  g: Generator = defaultGenerator,
): void {
  if (probabilities.length !== out.length) {
    const { length } = probabilities;
    throw failure("E-ARG-002", {
      where: "bernoulliFrom",
      name: "out",
      expected: say(
        `an array of ${length} numbers, as many as probabilities`,
        `un array de ${length} números, tantos como probabilities`,
      ),
      received: say(`${out.length} numbers`, `${out.length} números`),
    });
  }
  const bad = probabilities.findIndex((p) => !(p >= 0 && p <= 1));
  if (bad >= 0) {
    const expected = say("a number from 0 to 1", "un número de 0 a 1");
    throw wrong("bernoulliFrom", `probabilities[${bad}]`, expected, probabilities[bad]);
  }
  const store = storeOf(out);
  const single = probabilities instanceof Float32Array;
  for (let i = 0; i < out.length; i++) {
    const draw = single ? (g.random() & 0xffffff) * 2 ** -24 : g.randomDouble();
    store(i, draw < probabilities[i] ? 1 : 0);
  }
}
