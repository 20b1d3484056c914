import { checkNumber } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import type { BitGenerator } from "./bits.js";
import { poisson } from "./discrete.js";
import { type Size, sizeOf } from "./size.js";
import type { Stream } from "./stream.js";

const POSITIVE = Number.MIN_VALUE;

/**
 * The distributions that `RandomState` and `Generator` have in common: the same methods and arguments, each over its own
 * stream. Every method draws one number when `size` is left out, and otherwise a flat array in row-major order.
 *
 * Counts and uniforms are NumPy's bit by bit. What passes through a logarithm, an exponential or a power of the C library
 * (normals, exponentials, gammas and all that is made of them) is within 1 unit in the last place, and nearly always equal; shares of
 * gammas (`dirichlet`) are within 3, and angles (`vonmises`), which are reduced to the circle, within 1e-14.
 */
export abstract class Drawing {
  protected abstract readonly stream: Stream;
  protected abstract readonly source: BitGenerator;

  protected draw(where: string, size: Size | undefined, next: () => number): number | Float64Array {
    if (size === undefined) return next();
    const out = new Float64Array(sizeOf(where, size));
    for (let i = 0; i < out.length; i++) out[i] = next();
    return out;
  }

  /** Rows of `width` numbers, one after the other. */
  protected rows(
    where: string,
    width: number,
    size: Size | undefined,
    fill: (row: Float64Array) => void,
  ): Float64Array {
    const count = sizeOf(where, size);
    const out = new Float64Array(count * width);
    for (let i = 0; i < count; i++) fill(out.subarray(i * width, (i + 1) * width));
    return out;
  }

  /** Uniform in [low, high). */
  uniform(low?: number, high?: number): number;
  uniform(low: number, high: number, size: Size): Float64Array;
  uniform(low = 0, high = 1, size?: Size): number | Float64Array {
    const span = high - low;
    if (!Number.isFinite(span)) {
      throw failure("E-ARG-002", {
        where: "uniform",
        name: "high - low",
        expected: say("a finite range", "un rango finito"),
        received: say(`${low} to ${high}`, `de ${low} a ${high}`),
      });
    }
    return this.draw("uniform", size, () => low + span * this.source.nextDouble());
  }

  /** Normal of mean 0 and standard deviation 1. */
  standardNormal(): number;
  standardNormal(size: Size): Float64Array;
  standardNormal(size?: Size): number | Float64Array {
    return this.draw("standardNormal", size, () => this.stream.gauss());
  }

  /** Normal of mean `loc` and standard deviation `scale`. */
  normal(loc?: number, scale?: number): number;
  normal(loc: number, scale: number, size: Size): Float64Array;
  normal(loc = 0, scale = 1, size?: Size): number | Float64Array {
    checkNumber("normal", "scale", scale, 0);
    return this.draw("normal", size, () => loc + scale * this.stream.gauss());
  }

  /** e to a normal of mean `mean` and standard deviation `sigma`. */
  lognormal(mean?: number, sigma?: number): number;
  lognormal(mean: number, sigma: number, size: Size): Float64Array;
  lognormal(mean = 0, sigma = 1, size?: Size): number | Float64Array {
    checkNumber("lognormal", "sigma", sigma, 0);
    return this.draw("lognormal", size, () => this.stream.lognormal(mean, sigma));
  }

  /** Exponential of mean `scale`. */
  exponential(scale?: number): number;
  exponential(scale: number, size: Size): Float64Array;
  exponential(scale = 1, size?: Size): number | Float64Array {
    checkNumber("exponential", "scale", scale, 0);
    return this.draw("exponential", size, () => scale * this.stream.exponential());
  }

  /** Gamma of this shape and scale 1. */
  standardGamma(shape: number): number;
  standardGamma(shape: number, size: Size): Float64Array;
  standardGamma(shape: number, size?: Size): number | Float64Array {
    checkNumber("standardGamma", "shape", shape, 0);
    return this.draw("standardGamma", size, () => this.stream.gamma(shape));
  }

  /** Gamma of this shape and scale. */
  gamma(shape: number, scale?: number): number;
  gamma(shape: number, scale: number, size: Size): Float64Array;
  gamma(shape: number, scale = 1, size?: Size): number | Float64Array {
    checkNumber("gamma", "shape", shape, 0);
    checkNumber("gamma", "scale", scale, 0);
    return this.draw("gamma", size, () => scale * this.stream.gamma(shape));
  }

  /** Beta of shapes a and b, in (0, 1). */
  beta(a: number, b: number): number;
  beta(a: number, b: number, size: Size): Float64Array;
  beta(a: number, b: number, size?: Size): number | Float64Array {
    checkNumber("beta", "a", a, POSITIVE);
    checkNumber("beta", "b", b, POSITIVE);
    return this.draw("beta", size, () => this.stream.beta(a, b));
  }

  /** χ² of `df` degrees of freedom. */
  chisquare(df: number): number;
  chisquare(df: number, size: Size): Float64Array;
  chisquare(df: number, size?: Size): number | Float64Array {
    checkNumber("chisquare", "df", df, POSITIVE);
    return this.draw("chisquare", size, () => this.stream.chisquare(df));
  }

  /** χ² of `df` degrees of freedom around `nonc`. */
  noncentralChisquare(df: number, nonc: number): number;
  noncentralChisquare(df: number, nonc: number, size: Size): Float64Array;
  noncentralChisquare(df: number, nonc: number, size?: Size): number | Float64Array {
    checkNumber("noncentralChisquare", "df", df, POSITIVE);
    checkNumber("noncentralChisquare", "nonc", nonc, 0);
    return this.draw("noncentralChisquare", size, () => this.stream.noncentralChisquare(df, nonc));
  }

  /** Fisher's F of `dfnum` and `dfden` degrees of freedom. */
  f(dfnum: number, dfden: number): number;
  f(dfnum: number, dfden: number, size: Size): Float64Array;
  f(dfnum: number, dfden: number, size?: Size): number | Float64Array {
    checkNumber("f", "dfnum", dfnum, POSITIVE);
    checkNumber("f", "dfden", dfden, POSITIVE);
    const { stream } = this;
    return this.draw("f", size, () => (stream.chisquare(dfnum) * dfden) / (stream.chisquare(dfden) * dfnum));
  }

  /** Fisher's F whose numerator is a χ² around `nonc`. */
  noncentralF(dfnum: number, dfden: number, nonc: number): number;
  noncentralF(dfnum: number, dfden: number, nonc: number, size: Size): Float64Array;
  noncentralF(dfnum: number, dfden: number, nonc: number, size?: Size): number | Float64Array {
    checkNumber("noncentralF", "dfnum", dfnum, POSITIVE);
    checkNumber("noncentralF", "dfden", dfden, POSITIVE);
    checkNumber("noncentralF", "nonc", nonc, 0);
    const { stream } = this;
    return this.draw("noncentralF", size, () => {
      const top = stream.noncentralChisquare(dfnum, nonc) * dfden;
      return top / (stream.chisquare(dfden) * dfnum);
    });
  }

  /** Student's t of `df` degrees of freedom. */
  standardT(df: number): number;
  standardT(df: number, size: Size): Float64Array;
  standardT(df: number, size?: Size): number | Float64Array {
    checkNumber("standardT", "df", df, POSITIVE);
    return this.draw("standardT", size, () => this.stream.studentT(df));
  }

  /** Cauchy around 0: the ratio of two normals. */
  standardCauchy(): number;
  standardCauchy(size: Size): Float64Array;
  standardCauchy(size?: Size): number | Float64Array {
    return this.draw("standardCauchy", size, () => this.stream.gauss() / this.stream.gauss());
  }

  /** Laplace (double exponential) around `loc`. */
  laplace(loc?: number, scale?: number): number;
  laplace(loc: number, scale: number, size: Size): Float64Array;
  laplace(loc = 0, scale = 1, size?: Size): number | Float64Array {
    checkNumber("laplace", "scale", scale, 0);
    return this.draw("laplace", size, () => this.stream.laplace(loc, scale));
  }

  /** Logistic around `loc`. */
  logistic(loc?: number, scale?: number): number;
  logistic(loc: number, scale: number, size: Size): Float64Array;
  logistic(loc = 0, scale = 1, size?: Size): number | Float64Array {
    checkNumber("logistic", "scale", scale, 0);
    return this.draw("logistic", size, () => this.stream.logistic(loc, scale));
  }

  /** Gumbel around `loc`. */
  gumbel(loc?: number, scale?: number): number;
  gumbel(loc: number, scale: number, size: Size): Float64Array;
  gumbel(loc = 0, scale = 1, size?: Size): number | Float64Array {
    checkNumber("gumbel", "scale", scale, 0);
    return this.draw("gumbel", size, () => this.stream.gumbel(loc, scale));
  }

  /** Triangular over [left, right] with its peak at `mode`. */
  triangular(left: number, mode: number, right: number): number;
  triangular(left: number, mode: number, right: number, size: Size): Float64Array;
  triangular(left: number, mode: number, right: number, size?: Size): number | Float64Array {
    checkNumber("triangular", "mode", mode, left, right);
    return this.draw("triangular", size, () => this.stream.triangular(left, mode, right));
  }

  /** Rayleigh of this scale (its mode). */
  rayleigh(scale?: number): number;
  rayleigh(scale: number, size: Size): Float64Array;
  rayleigh(scale = 1, size?: Size): number | Float64Array {
    checkNumber("rayleigh", "scale", scale, 0);
    return this.draw("rayleigh", size, () => scale * Math.sqrt(2 * this.stream.exponential()));
  }

  /** Weibull of this shape. */
  weibull(a: number): number;
  weibull(a: number, size: Size): Float64Array;
  weibull(a: number, size?: Size): number | Float64Array {
    checkNumber("weibull", "a", a, 0);
    return this.draw("weibull", size, () => (a === 0 ? 0 : this.stream.exponential() ** (1 / a)));
  }

  /** Pareto II (Lomax) of this shape. */
  pareto(a: number): number;
  pareto(a: number, size: Size): Float64Array;
  pareto(a: number, size?: Size): number | Float64Array {
    checkNumber("pareto", "a", a, POSITIVE);
    return this.draw("pareto", size, () => this.stream.pareto(a));
  }

  /** A power of a uniform, of density a xᵃ⁻¹ in [0, 1]. */
  power(a: number): number;
  power(a: number, size: Size): Float64Array;
  power(a: number, size?: Size): number | Float64Array {
    checkNumber("power", "a", a, POSITIVE);
    return this.draw("power", size, () => this.stream.power(a));
  }

  /** Wald (inverse Gaussian) of this mean and scale. */
  wald(mean: number, scale: number): number;
  wald(mean: number, scale: number, size: Size): Float64Array;
  wald(mean: number, scale: number, size?: Size): number | Float64Array {
    checkNumber("wald", "mean", mean, POSITIVE);
    checkNumber("wald", "scale", scale, POSITIVE);
    return this.draw("wald", size, () => this.stream.wald(mean, scale));
  }

  /** von Mises on the circle [−π, π], around `mu`, `kappa` dense. */
  vonmises(mu: number, kappa: number): number;
  vonmises(mu: number, kappa: number, size: Size): Float64Array;
  vonmises(mu: number, kappa: number, size?: Size): number | Float64Array {
    checkNumber("vonmises", "kappa", kappa, 0);
    return this.draw("vonmises", size, () => this.stream.vonmises(mu, kappa));
  }

  /** Failures before the n-th success of probability p. */
  negativeBinomial(n: number, p: number): number;
  negativeBinomial(n: number, p: number, size: Size): Float64Array;
  negativeBinomial(n: number, p: number, size?: Size): number | Float64Array {
    checkNumber("negativeBinomial", "n", n, POSITIVE);
    checkNumber("negativeBinomial", "p", p, POSITIVE, 1);
    const next = () => poisson(this.source, ((1 - p) / p) * this.stream.gamma(n));
    return this.draw("negativeBinomial", size, next);
  }

  /** Logarithmic series of p, in 1, 2, … */
  logseries(p: number): number;
  logseries(p: number, size: Size): Float64Array;
  logseries(p: number, size?: Size): number | Float64Array {
    checkNumber("logseries", "p", p, 0, 1 - 2 ** -53);
    return this.draw("logseries", size, () => this.stream.logseries(p));
  }

  /** Zipf (zeta) of exponent a > 1, in 1, 2, … */
  zipf(a: number): number;
  zipf(a: number, size: Size): Float64Array;
  zipf(a: number, size?: Size): number | Float64Array {
    checkNumber("zipf", "a", a, 1 + 2 ** -52);
    return this.draw("zipf", size, () => this.stream.zipf(a));
  }

  /** Events at a mean rate `lam`. */
  poisson(lam?: number): number;
  poisson(lam: number, size: Size): Float64Array;
  poisson(lam = 1, size?: Size): number | Float64Array {
    checkNumber("poisson", "lam", lam, 0, 2 ** 53);
    return this.draw("poisson", size, () => poisson(this.source, lam));
  }
}
