import { show } from "../../core/check.js";
import { number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, signature } from "../../core/parameters.js";
import { log } from "../../numeric/libm.js";
import { sampleWeight, someNumbers } from "../arguments.js";
import { checkSameLength } from "../labels.js";
import { failure, warn } from "../messages.js";
import { toWeights } from "../weights.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { average, type Numbers, toVector } from "./numbers.js";
import { checkDomain } from "./ranges.js";

export interface DevianceOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

export interface TweedieOptions extends DevianceOptions {
  /** The power p of the variance: 0 normal, 1 Poisson, 1 to 2 compound, 2 gamma, 3 inverse Gaussian. Default 0. */
  power?: number;
}

const predictions = { yTrue: someNumbers, yPred: someNumbers, sampleWeight };
const tweedie = { ...predictions, power: keyword(0, number()) };

const TWEEDIE = signature<Predictions<Numbers> & TweedieOptions>("meanTweedieDeviance", tweedie);
const POISSON = signature<Predictions<Numbers> & DevianceOptions>("meanPoissonDeviance", predictions);
const GAMMA = signature<Predictions<Numbers> & DevianceOptions>("meanGammaDeviance", predictions);
const D2_TWEEDIE = signature<Predictions<Numbers> & TweedieOptions>("d2TweedieScore", tweedie);

interface Checked {
  readonly yTrue: Float64Array<ArrayBuffer>;
  readonly yPred: Float64Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer> | null;
}

function check(
  where: string,
  { yTrue, yPred, sampleWeight }: Predictions<Numbers> & DevianceOptions,
): Checked {
  const [actual, predicted] = [toVector(where, "yTrue", yTrue), toVector(where, "yPred", yPred)];
  checkSameLength(where, { yTrue: actual, yPred: predicted });
  const weights = sampleWeight == null ? null : toWeights(where, sampleWeight, actual.length);
  return { yTrue: actual, yPred: predicted, weights };
}

/** Where the deviance of this power has a value. @throws E-METRIC-007, E-ARG-002 (0 < power < 1) */
function checkPower(where: string, power: number, { yTrue, yPred }: Checked): void {
  if (power > 0 && power < 1) {
    const expected = say("0 or less, or 1 or more", "0 o menos, o 1 o más");
    throw failure("E-ARG-002", { where, name: "power", expected, received: show(power) });
  }
  if (power === 0) return;
  if (power >= 2) checkDomain(where, "yTrue", yTrue, "> 0");
  else if (power >= 1) checkDomain(where, "yTrue", yTrue, "≥ 0");
  checkDomain(where, "yPred", yPred, "> 0");
}

/** The unit deviance of one sample. */
function unit(power: number): (y: number, p: number) => number {
  if (power === 0) return (y, p) => (y - p) * (y - p);
  if (power === 1) return (y, p) => 2 * ((y === 0 ? 0 : y * log(y / p)) - y + p);
  if (power === 2) return (y, p) => 2 * (log(p / y) + y / p - 1);
  return (y, p) =>
    2 *
    ((power < 0 && y <= 0 ? 0 : y) ** (2 - power) / ((1 - power) * (2 - power)) -
      (y * p ** (1 - power)) / (1 - power) +
      p ** (2 - power) / (2 - power));
}

function mean({ yTrue, yPred, weights }: Checked, power: number): number {
  const deviance = unit(power);
  return average(
    yTrue.map((y, i) => deviance(y, yPred[i])),
    weights,
  );
}

/**
 * The mean Tweedie deviance of a power (scikit-learn's `mean_tweedie_deviance`): the squared error at 0, the Poisson
 * deviance at 1, the gamma deviance at 2, and otherwise 2 (max(y, 0)²⁻ᵖ / ((1−p)(2−p)) − y ŷ¹⁻ᵖ / (1−p) + ŷ²⁻ᵖ / (2−p)).
 *
 * yTrue, yPred: [n]. `power` is 0 unless given.
 *
 * @throws E-METRIC-007 (values that the power does not allow), E-ARG-002 (0 < power < 1), E-SKLEARN-001 (lengths differ)
 * @example
 * sklearn.meanTweedieDeviance([2, 0, 1, 4], [0.5, 0.5, 2, 2], { power: 1 }); // 1.4260151319598084
 */
export function meanTweedieDeviance(...args: PredictionArguments<Numbers, TweedieOptions>): number {
  const { power, ...called } = TWEEDIE.read(args);
  const targets = check(TWEEDIE.where, called);
  checkPower(TWEEDIE.where, power, targets);
  return mean(targets, power);
}

/**
 * The mean of 2 (y log(y / ŷ) − y + ŷ), for counts (scikit-learn's `mean_poisson_deviance`).
 *
 * yTrue, yPred: [n], yTrue ≥ 0, yPred > 0.
 *
 * @throws E-METRIC-007
 * @example
 * sklearn.meanPoissonDeviance([2, 0, 1, 4], [0.5, 0.5, 2, 2]); // 1.4260151319598084
 */
export function meanPoissonDeviance(...args: PredictionArguments<Numbers, DevianceOptions>): number {
  const targets = check(POISSON.where, POISSON.read(args));
  checkPower(POISSON.where, 1, targets);
  return mean(targets, 1);
}

/**
 * The mean of 2 (log(ŷ / y) + y / ŷ − 1), for positive numbers (scikit-learn's `mean_gamma_deviance`).
 *
 * yTrue, yPred: [n], both > 0.
 *
 * @throws E-METRIC-007
 * @example
 * sklearn.meanGammaDeviance([2, 0.5, 1, 4], [0.5, 0.5, 2, 2]); // 1.0568528194400546
 */
export function meanGammaDeviance(...args: PredictionArguments<Numbers, DevianceOptions>): number {
  const targets = check(GAMMA.where, GAMMA.read(args));
  checkPower(GAMMA.where, 2, targets);
  return mean(targets, 2);
}

/**
 * D² of the Tweedie deviance: 1 − deviance / the deviance of the mean (scikit-learn's `d2_tweedie_score`); R² at power 0.
 *
 * yTrue, yPred: [n]. 1 is perfect, 0 no better than the mean; NaN, with a warning, of fewer than two samples.
 *
 * @throws E-METRIC-007
 * @example
 * sklearn.d2TweedieScore([0.5, 1, 2.5, 7], [1, 1, 5, 3.5], { power: 1 }); // 0.4879151349031142
 */
export function d2TweedieScore(...args: PredictionArguments<Numbers, TweedieOptions>): number {
  const { where } = D2_TWEEDIE;
  const { power, ...called } = D2_TWEEDIE.read(args);
  const targets = check(where, called);
  if (targets.yTrue.length < 2) {
    const why = say("two samples are needed at least", "se necesitan al menos dos muestras");
    warn("W-METRIC-001", { metric: where, why, value: Number.NaN }, where);
    return Number.NaN;
  }
  checkPower(where, power, targets);
  const constant = targets.yPred.slice().fill(average(targets.yTrue, targets.weights));
  return 1 - mean(targets, power) / mean({ ...targets, yPred: constant }, power);
}
