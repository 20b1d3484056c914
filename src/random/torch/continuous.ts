import { checkNumber, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { exp, log, log1p, tan } from "../../numeric/elementary.js";
import { fma64 } from "../../numeric/fused.js";
import { defaultGenerator, type Generator } from "./generator.js";
import { nextNormal } from "./normal.js";
import type { FloatArray } from "./uniform.js";
import { type IntegerArray, storeOf } from "./words.js";

/** Each number of these distributions comes from doubles, whatever the dtype, and is rounded to it at the end. */
function checkPositive(where: string, name: string, value: number): void {
  checkNumber(where, name, value, 0);
  if (value === 0) throw wrong(where, name, say("a number > 0", "un número > 0"), value);
}

/** Fills with -log(1 - u) / lambda, u uniform in [0, 1): `tensor.exponential_(lambda)`, of mean 1 / lambda. */
export function exponential(out: FloatArray, lambda = 1, g: Generator = defaultGenerator): void {
  checkPositive("exponential", "lambda", lambda);
  const scale = -1 / lambda;
  for (let i = 0; i < out.length; i++) out[i] = scale * log1p(-g.randomDouble());
}

/** Fills with median + sigma · tan(π (u - ½)): `tensor.cauchy_(median, sigma)`. */
export function cauchy(out: FloatArray, median = 0, sigma = 1, g: Generator = defaultGenerator): void {
  checkNumber("cauchy", "median", median);
  checkPositive("cauchy", "sigma", sigma);
  for (let i = 0; i < out.length; i++) out[i] = fma64(sigma, tan(Math.PI * (g.randomDouble() - 0.5)), median);
}

/**
 * Fills with exp(n), n normal with this mean and std: `tensor.log_normal_(mean, std)`. Its normals are drawn one
 * after the other, at any length.
 */
export function logNormal(out: FloatArray, mean = 1, std = 2, g: Generator = defaultGenerator): void {
  checkNumber("logNormal", "mean", mean);
  checkPositive("logNormal", "std", std);
  for (let i = 0; i < out.length; i++) out[i] = exp(nextNormal(mean, std, g));
}

/** Fills with ⌈log u / log(1 - p)⌉, the trials up to the first success: `tensor.geometric_(p)`, 0 < p < 1. */
export function geometric(out: IntegerArray, p: number, g: Generator = defaultGenerator): void {
  checkNumber("geometric", "p", p);
  if (!(p > 0 && p < 1)) {
    const expected = say("a number between 0 and 1, both excluded", "un número entre 0 y 1, sin incluirlos");
    throw wrong("geometric", "p", expected, p);
  }
  const store = storeOf(out);
  const failureLog = log1p(-p);
  for (let i = 0; i < out.length; i++) store(i, Math.ceil(log(g.randomDouble()) / failureLog));
}
