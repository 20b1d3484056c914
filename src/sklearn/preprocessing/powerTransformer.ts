import { show } from "../../core/check.js";
import { boolean, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter } from "../../core/parameters.js";
import { exp, expm1, log, log1p } from "../../numeric/libm.js";
import { logSumExp } from "../../numeric/logSum.js";
import { brent, minimiseBetween } from "../../numeric/minimise.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { columnLabel, type NumberFrame, resultFrame } from "../base/frame.js";
import { doubles, estimatorOf, finite, nullable } from "../base/state.js";
import { InvertibleTransformer } from "../base/transformer.js";
import { failure } from "../messages.js";
import { StandardScaler } from "./standardScaler.js";

/** The family of powers: Box-Cox for positive numbers, Yeo-Johnson for all. */
export type PowerMethod = "yeo-johnson" | "box-cox";

export interface PowerTransformerOptions {
  /** The transformation: "yeo-johnson" of any numbers, "box-cox" of positive ones. Default "yeo-johnson". */
  method?: PowerMethod;
  /** Whether the result is standardised to mean 0 and variance 1. Default true. */
  standardize?: boolean;
}

const EPSILON = 2 ** -52;
const TINY = 2 ** -1022;

const mean = (values: Float64Array): number => pairwiseSum(values) / values.length;

function variance(values: Float64Array): number {
  const center = mean(values);
  return mean(values.map((value) => (value - center) ** 2));
}

/** Yeo-Johnson: ((x + 1)^λ − 1) / λ for x ≥ 0, −((1 − x)^(2 − λ) − 1) / (2 − λ) below; logarithms at λ = 0 and λ = 2. */
function yeoJohnson(x: number, lambda: number): number {
  if (x >= 0) return Math.abs(lambda) < EPSILON ? log1p(x) : expm1(lambda * log1p(x)) / lambda;
  const other = 2 - lambda;
  return Math.abs(other) > EPSILON ? -expm1(other * log1p(-x)) / other : -log1p(-x);
}

function inverseYeoJohnson(y: number, lambda: number): number {
  if (y >= 0) return Math.abs(lambda) < EPSILON ? exp(y) - 1 : (y * lambda + 1) ** (1 / lambda) - 1;
  const other = 2 - lambda;
  return Math.abs(other) > EPSILON ? 1 - (-other * y + 1) ** (1 / other) : 1 - exp(-y);
}

/** Box-Cox: (x^λ − 1) / λ; log x at λ = 0. */
function boxCox(x: number, lambda: number): number {
  if (Math.abs(lambda) < 1e-19) return log(x);
  const power = lambda * log(x);
  if (power < 709.78) return expm1(power) / lambda;
  return Math.sign(lambda) * exp(power - log(Math.abs(lambda))) - 1 / lambda;
}

const inverseBoxCox = (y: number, lambda: number): number =>
  lambda === 0 ? exp(y) : exp(log1p(lambda * y) / lambda);

/** The λ of the greatest likelihood of a normal distribution, as `scipy.stats.yeojohnson` finds it. */
function bestYeoJohnson(values: Float64Array): number {
  if (values.every((x) => x === 0)) return 1;
  const n = values.length;
  const logs = pairwiseSum(values.map((x) => Math.sign(x) * log1p(Math.abs(x))));
  const transformed = new Float64Array(n);
  const cost = (lambda: number): number => {
    for (let i = 0; i < n; i++) transformed[i] = yeoJohnson(values[i], lambda);
    const sigma = variance(transformed);
    // a variance of 0 would have an infinite likelihood: leave it out
    const logSigma = sigma >= TINY ? log(sigma) : -Infinity;
    const likelihood = (-n / 2) * logSigma + (lambda - 1) * logs;
    return Math.abs(likelihood) === Infinity ? Infinity : -likelihood;
  };
  // half of the range of exponents is left for the variance of values up to 20 times the greatest
  const size = log1p(20 * values.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
  const logEpsilon = log(EPSILON);
  const low = (log(TINY) - logEpsilon) / 2 / size;
  const high = (log(Number.MAX_VALUE) + logEpsilon) / 2 / size;
  if (values.every((x) => x < 0)) return minimiseBetween(cost, 2 - high, 2 - low);
  if (values.some((x) => x < 0))
    return minimiseBetween(cost, Math.max(2 - high, low), Math.min(2 - low, high));
  return minimiseBetween(cost, low, high);
}

/** The logarithm of the variance of e^x, which may itself be no double. */
function logVarianceOfExp(values: Float64Array): number {
  const size = log(values.length);
  const center = logSumExp(values) - size;
  // log |e^x − e^center|, twice: the squares
  const squares = values.map((value) =>
    value === center ? -Infinity : 2 * (log1p(-exp(-Math.abs(value - center))) + Math.max(value, center)),
  );
  return logSumExp(squares) - size;
}

/** The λ of the greatest likelihood, as `scipy.stats.boxcox` finds it. */
function bestBoxCox(values: Float64Array): number {
  const n = values.length;
  const logs = values.map((x) => log(x));
  const sum = pairwiseSum(logs);
  const powers = new Float64Array(n);
  const best = brent(
    (lambda) => {
      if (lambda === 0) return -(-sum - (n / 2) * log(variance(logs)));
      for (let i = 0; i < n; i++) powers[i] = lambda * logs[i];
      const logVariance = logVarianceOfExp(powers) - 2 * log(Math.abs(lambda));
      return -((lambda - 1) * sum - (n / 2) * logVariance);
    },
    -2,
    2,
  );
  const [least, greatest] = [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];
  const upper = least >= 1 || (greatest > 1 && boxCox(greatest, best) > Math.abs(boxCox(least, best)));
  const extreme = upper ? greatest : least;
  return Math.abs(boxCox(extreme, best)) > GREATEST ? exponentFor(extreme, best) : best;
}

/** Results beyond it are held to overflow, as SciPy does. */
const GREATEST = Number.MAX_VALUE / 10000;

/** The λ at which Box-Cox takes x to ±GREATEST: t − log t = log(GREATEST / |log x|) for t = |λ log x|, by Newton's method. */
function exponentFor(x: number, lambda: number): number {
  const size = Math.abs(log(x));
  const target = log(GREATEST) - log(size);
  let t = target;
  for (let i = 0; i < 50; i++) t -= (t - log(t) - target) / (1 - 1 / t);
  return (Math.sign(lambda) * t) / size;
}

/**
 * Makes features more like a normal distribution by a power of each, whose exponent λ is found by the greatest
 * likelihood (scikit-learn's `PowerTransformer`; I.-K. Yeo and R. Johnson, Biometrika 87 (2000); G. Box and D. Cox, Journal
 * of the Royal Statistical Society B 26 (1964)).
 *
 * λ has scikit-learn's bits where NumPy runs without its vector instructions (`NPY_DISABLE_CPU_FEATURES=X86_V3`); with them
 * scikit-learn's own λ moves by some 1e-7, since the search ends where the likelihood is flat up to rounding. Computed in
 * float64, also for rows of Float32Array. NaN is left out of `fit`, and stays NaN.
 *
 * @example
 * new sklearn.PowerTransformer({ standardize: false }).fit([[1], [2], [4], [8]]).transform([[0]]); // [[0]]
 */
export class PowerTransformer extends InvertibleTransformer {
  static override readonly estimatorName = "PowerTransformer";
  static override readonly parameters = {
    method: parameter("yeo-johnson", oneOf("yeo-johnson", "box-cox")),
    standardize: keyword(true, boolean),
  };
  static override readonly fitted = {
    lambdas_: doubles(finite),
    scaler: nullable(estimatorOf(StandardScaler)),
  };
  /** The transformation: "yeo-johnson" of any numbers, "box-cox" of positive ones. Default "yeo-johnson". */
  declare method: PowerMethod;
  /** Whether the result is standardised to mean 0 and variance 1. Default true. */
  declare standardize: boolean;
  /** The exponent of each feature. */
  lambdas_ = new Float64Array(0);
  private scaler: StandardScaler | null = null;

  constructor(...args: Called<[method?: PowerMethod], PowerTransformerOptions, ["method"]>) {
    super(...args);
  }

  override checkState(): boolean {
    const { lambdas_, nFeaturesIn_, scaler } = this;
    const whole = (scaler?.nFeaturesIn_ ?? nFeaturesIn_) === nFeaturesIn_;
    return lambdas_.length === nFeaturesIn_ && (scaler !== null) === this.standardize && whole;
  }

  /** Box-Cox takes positive numbers alone. @throws E-SKLEARN-119 */
  private checkPositive(where: string, frame: NumberFrame): void {
    if (this.method !== "box-cox") return;
    for (const [j, column] of frame.columns.entries()) {
      const row = column.findIndex((value) => value <= 0);
      if (row >= 0)
        throw failure("E-SKLEARN-119", { where, row, column: columnLabel(frame, j), value: column[row] });
    }
  }

  protected override learnNumbers(where: string, frame: NumberFrame): void {
    this.checkPositive(where, frame);
    const lambdas = Float64Array.from(frame.columns, (column, j) => {
      const values = Float64Array.from(column).filter((value) => !Number.isNaN(value));
      const constant = values.every((value) => value === values[0]);
      if (values.length === 0 || (constant && this.method === "box-cox")) {
        const name = say(`column ${columnLabel(frame, j)}`, `la columna ${columnLabel(frame, j)}`);
        const received =
          values.length === 0 ? say("missing values alone", "solo valores ausentes") : show(values[0]);
        const expected = say("values that differ", "valores que difieran");
        throw failure("E-ARG-002", { where, name, expected, received });
      }
      if (this.method === "box-cox") return bestBoxCox(values);
      return isConstant(Float64Array.from(column)) ? 1 : bestYeoJohnson(values);
    });
    const scaler = this.standardize ? new StandardScaler() : null;
    scaler?.fitFrame(this.powers(frame, lambdas));
    this.lambdas_ = lambdas;
    this.scaler = scaler;
  }

  private powers(frame: NumberFrame, lambdas: Float64Array): NumberFrame {
    const power = this.method === "box-cox" ? boxCox : yeoJohnson;
    const columns = frame.columns.map((column, j) =>
      Float64Array.from(column, (value) => power(value, lambdas[j])),
    );
    return { ...frame, columns, names: null };
  }

  /** Results in the precision of what was given. */
  private like(frame: NumberFrame, columns: readonly ArrayLike<number>[]) {
    const Kind = frame.columns[0] instanceof Float32Array ? Float32Array : Float64Array;
    return resultFrame(
      frame.rows,
      columns.map((column) => Kind.from(column)),
      frame.form,
    );
  }

  protected override changeNumbers(where: string, frame: NumberFrame) {
    this.checkPositive(where, frame);
    const powers = this.powers(frame, this.lambdas_);
    const out = this.scaler ? this.scaler.transformFrame(powers) : powers;
    return this.like(frame, out.columns as readonly Float64Array[]);
  }

  protected override restoreNumbers(_where: string, frame: NumberFrame) {
    const wide = { ...frame, names: null, columns: frame.columns.map((column) => Float64Array.from(column)) };
    const powers = this.scaler ? this.scaler.inverseFrame(wide) : wide;
    const back = this.method === "box-cox" ? inverseBoxCox : inverseYeoJohnson;
    const columns = (powers.columns as readonly Float64Array[]).map((column, j) =>
      column.map((value) => back(value, this.lambdas_[j])),
    );
    return this.like(frame, columns);
  }
}

/** Whether a column does not vary, up to rounding (scikit-learn's `_is_constant_feature`). */
function isConstant(column: Float64Array): boolean {
  const n = column.length;
  const spread = variance(column);
  return spread <= n * EPSILON * spread + (n * mean(column) * EPSILON) ** 2;
}
