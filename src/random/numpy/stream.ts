import { exp, log } from "../../core/libm.js";
import type { BitGenerator } from "./bits.js";

/** Continuous distributions over random bits, as far as `RandomState` and `Generator` share them. */
export abstract class Stream<B extends BitGenerator = BitGenerator> {
  readonly bits: B;

  constructor(bits: B) {
    this.bits = bits;
  }

  /** Standard normal. */
  abstract gauss(): number;

  /** Exponential of mean 1. */
  abstract exponential(): number;

  /** Gamma of scale 1 (Marsaglia and Tsang 2000; Ahrens and Dieter 1974 below shape 1). */
  gamma(shape: number): number {
    if (shape === 1) return this.exponential();
    if (shape === 0) return 0;
    return shape < 1 ? this.gammaBelowOne(shape) : this.gammaAboveOne(shape);
  }

  private gammaBelowOne(shape: number): number {
    for (;;) {
      const u = this.bits.nextDouble();
      const v = this.exponential();
      if (u <= 1 - shape) {
        const x = u ** (1 / shape);
        if (x <= v) return x;
      } else {
        const y = -log((1 - u) / shape);
        const x = (1 - shape + shape * y) ** (1 / shape);
        if (x <= v + y) return x;
      }
    }
  }

  private gammaAboveOne(shape: number): number {
    const b = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * b);
    for (;;) {
      let x: number;
      let v: number;
      do {
        x = this.gauss();
        v = 1 + c * x;
      } while (v <= 0);
      v = v * v * v;
      const u = this.bits.nextDouble();
      if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v;
      if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v;
    }
  }

  /** Beta: the ratio of two gammas, or Jöhnk's algorithm where both shapes are at most 1. */
  beta(a: number, b: number): number {
    if (a > 1 || b > 1) {
      const ga = this.gamma(a);
      const gb = this.gamma(b);
      return ga / (ga + gb);
    }
    for (;;) {
      const u = this.bits.nextDouble();
      const v = this.bits.nextDouble();
      const x = u ** (1 / a);
      const y = v ** (1 / b);
      if (x + y > 1) continue;
      if (x + y > 0) return x / (x + y);
      const logX = log(u) / a;
      const logY = log(v) / b;
      const larger = Math.max(logX, logY);
      return exp(logX - larger - log(exp(logX - larger) + exp(logY - larger)));
    }
  }

  /** χ² of `df` degrees of freedom. */
  chisquare(df: number): number {
    return 2 * this.gamma(df / 2);
  }

  /** Student's t of `df` degrees of freedom. */
  studentT(df: number): number {
    const numerator = this.gauss();
    return (Math.sqrt(df / 2) * numerator) / Math.sqrt(this.gamma(df / 2));
  }

  laplace(loc: number, scale: number): number {
    for (;;) {
      const u = this.bits.nextDouble();
      if (u >= 0.5) return loc - scale * log(2 - u - u);
      if (u > 0) return loc + scale * log(u + u);
    }
  }

  gumbel(loc: number, scale: number): number {
    for (;;) {
      const u = 1 - this.bits.nextDouble();
      if (u < 1) return loc - scale * log(-log(u));
    }
  }

  logistic(loc: number, scale: number): number {
    for (;;) {
      const u = this.bits.nextDouble();
      if (u > 0) return loc + scale * log(u / (1 - u));
    }
  }

  triangular(left: number, mode: number, right: number): number {
    const base = right - left;
    const leftBase = mode - left;
    const u = this.bits.nextDouble();
    if (u <= leftBase / base) return left + Math.sqrt(u * (leftBase * base));
    return right - Math.sqrt((1 - u) * ((right - mode) * base));
  }
}
