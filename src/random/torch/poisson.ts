import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { exp, log } from "../../numeric/elementary.js";
import { logGamma } from "../../numeric/gamma.js";
import { defaultGenerator, type Generator } from "./generator.js";
import type { FloatArray } from "./uniform.js";

/**
 * Fills with numbers of a Poisson distribution of the rate at the same place: `torch.poisson(rates)`. Below 10 by multiplying uniforms, from
 * 10 on by Hörmann's transformed rejection (PTRS, 1993). All draws are doubles, whatever the dtype.
 */
export function poisson(rates: FloatArray, out: FloatArray, g: Generator = defaultGenerator): void {
  const bad = rates.findIndex((rate) => !(rate >= 0));
  if (bad >= 0) throw wrong("poisson", `rates[${bad}]`, say("a number ≥ 0", "un número ≥ 0"), rates[bad]);
  for (let i = 0; i < out.length; i++) out[i] = one(rates[i], g);
}

function one(rate: number, g: Generator): number {
  if (rate === 0) return 0;
  return rate < 10 ? byProducts(rate, g) : byRejection(rate, g);
}

function byProducts(rate: number, g: Generator): number {
  const limit = exp(-rate);
  let product = g.randomDouble();
  let count = 0;
  for (; product > limit; count++) product *= g.randomDouble();
  return count;
}

function byRejection(rate: number, g: Generator): number {
  const root = Math.sqrt(rate);
  const logRate = log(rate);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const logInverseAlpha = log(1.1239 + 1.1328 / (b - 3.4));
  const limit = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = g.randomDouble() - 0.5;
    const v = g.randomDouble();
    const near = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / near + b) * u + rate + 0.43);
    if (near >= 0.07 && v <= limit) return k;
    if (k < 0 || (near < 0.013 && v > near)) continue;
    const left = log(v) + logInverseAlpha - log(a / (near * near) + b);
    if (left <= -rate + k * logRate - logGamma(k + 1)) return k;
  }
}
