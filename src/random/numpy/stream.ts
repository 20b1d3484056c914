import { exp, log } from "../../numeric/libm.js";
import type { BitGenerator } from "./bits.js";
import { poisson } from "./discrete.js";

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

  /** e to a normal. */
  lognormal(mean: number, sigma: number): number {
    return exp(mean + sigma * this.gauss());
  }

  noncentralChisquare(df: number, nonc: number): number {
    if (nonc === 0) return this.chisquare(df);
    if (df > 1) {
      const central = this.chisquare(df - 1);
      const n = this.gauss() + Math.sqrt(nonc);
      return central + n * n;
    }
    return this.chisquare(df + 2 * poisson(this.bits, nonc / 2));
  }

  abstract pareto(a: number): number;
  abstract power(a: number): number;
  abstract wald(mean: number, scale: number): number;
  abstract logseries(p: number): number;
  abstract zipf(a: number): number;

  /** The mean itself or its reflection, by their likelihood (Michael, Schucany and Haas 1976). */
  protected waldOf(mean: number, x: number): number {
    return this.bits.nextDouble() <= mean / (mean + x) ? x : (mean * mean) / x;
  }

  /** By rejection from a wrapped Cauchy (Best and Fisher 1979). */
  vonmises(mu: number, kappa: number): number {
    const { bits } = this;
    if (kappa < 1e-8) return Math.PI * (2 * bits.nextDouble() - 1);
    let s: number;
    if (kappa < 1e-5) s = 1 / kappa + kappa;
    else {
      const r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
      const rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
      s = (1 + rho * rho) / (2 * rho);
    }
    let w: number;
    for (;;) {
      const z = Math.cos(Math.PI * bits.nextDouble());
      w = (1 + s * z) / (s + z);
      const y = kappa * (s - w);
      const v = bits.nextDouble();
      if (y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0) break;
    }
    const angle = Math.acos(w);
    const result = (bits.nextDouble() < 0.5 ? -angle : angle) + mu;
    const size = ((Math.abs(result) + Math.PI) % (2 * Math.PI)) - Math.PI;
    return result < 0 ? -size : size;
  }

  /** Kemp's method; `base` is log(1 − p), `shareOf` 1 − eˣ. */
  protected logseriesOf(p: number, base: number, shareOf: (x: number) => number): number {
    for (;;) {
      const v = this.bits.nextDouble();
      if (v >= p) return 1;
      const q = shareOf(base * this.bits.nextDouble());
      if (v <= q * q) {
        const result = Math.floor(1 + log(v) / log(q));
        if (result < 1 || v === 0) continue;
        return result;
      }
      return v >= q ? 1 : 2;
    }
  }

  /** Devroye's rejection for the zeta distribution; `nextU` is uniform in (0, 1]. */
  protected zipfOf(a: number, nextU: () => number): number {
    const am1 = a - 1;
    const b = 2 ** am1;
    for (;;) {
      const u = nextU();
      const v = this.bits.nextDouble();
      const x = Math.floor(u ** (-1 / am1));
      if (x > 2 ** 63 || x < 1) continue;
      const t = (1 + 1 / x) ** am1;
      if ((v * x * (t - 1)) / (b - 1) <= t / b) return x;
    }
  }
}
