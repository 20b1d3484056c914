import { exp, log, log1p } from "../../numeric/libm.js";
import type { BitGenerator } from "./bits.js";
import { geometricSearch } from "./discrete.js";
import { Stream } from "./stream.js";

/**
 * The continuous distributions of `RandomState`, frozen at NumPy 1.16 (legacy-distributions.c): the polar method
 * for normals, of which the second one of each pair waits for the next call, and inversion for exponentials.
 */
export class LegacyStream<B extends BitGenerator = BitGenerator> extends Stream<B> {
  /** The normal that waits, if one does. */
  waiting: number | undefined;

  /** Standard normal (Marsaglia's polar method). */
  gauss(): number {
    const { waiting } = this;
    if (waiting !== undefined) {
      this.waiting = undefined;
      return waiting;
    }
    let x1: number;
    let x2: number;
    let r2: number;
    do {
      x1 = 2 * this.bits.nextDouble() - 1;
      x2 = 2 * this.bits.nextDouble() - 1;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1 || r2 === 0);
    const f = Math.sqrt((-2 * log(r2)) / r2);
    this.waiting = f * x1;
    return f * x2;
  }

  /** Exponential of mean 1. */
  exponential(): number {
    return -log(1 - this.bits.nextDouble());
  }

  /** Trials up to the first success. */
  geometric(p: number): number {
    if (p >= 1 / 3) return geometricSearch(this.bits, p);
    return Math.ceil(log1p(-this.bits.nextDouble()) / log(1 - p));
  }

  pareto(a: number): number {
    return exp(this.exponential() / a) - 1;
  }

  power(a: number): number {
    return (1 - exp(-this.exponential())) ** (1 / a);
  }

  wald(mean: number, scale: number): number {
    const normal = this.gauss();
    const y = mean * normal * normal;
    return this.waldOf(mean, mean + (mean / (2 * scale)) * (y - Math.sqrt(4 * scale * y + y * y)));
  }

  logseries(p: number): number {
    return this.logseriesOf(p, log(1 - p), (x) => 1 - exp(x));
  }

  zipf(a: number): number {
    return this.zipfOf(a, () => 1 - this.bits.nextDouble());
  }
}
