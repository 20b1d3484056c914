import { say } from "../../../core/messages/language.js";
import { shapeText } from "../../../core/messages/message.js";
import { argsort } from "../../../numeric/argsort.js";
import { log } from "../../../numeric/libm.js";
import { linspace } from "../../../numeric/spacing.js";
import { pairwiseSum } from "../../../numeric/sums.js";
import {
  CategoricalDistribution,
  type FloatDistribution,
  type IntDistribution,
} from "../../distributions.js";
import { failure } from "../../messages.js";
import {
  type CategoricalKernels,
  type CategoricalRow,
  type KernelDistributions,
  KernelWeights,
  type NumericalKernels,
} from "./distributions.js";
import { MixtureOfProducts } from "./mixture.js";
import type { Observations } from "./observations.js";

const EPS = 1e-12;

/** The weights of n observations, the oldest first. */
export type WeightsFunction = (n: number) => ArrayLike<number>;

/** What shapes the densities. */
export interface ParzenParameters {
  /** The weight of the prior kernel, which covers the whole range. */
  readonly priorWeight: number;
  /** Keep bandwidths above range / min(100, 1 + number of kernels). */
  readonly considerMagicClip: boolean;
  /** Take the ends of the range for neighbours of the outermost observations. */
  readonly considerEndpoints: boolean;
  readonly weights: WeightsFunction;
}

/** Full weight for the last 25 observations, falling linearly to 1/n for the oldest. */
export function defaultWeights(n: number): Float64Array {
  const weights = new Float64Array(n).fill(1);
  if (n > 25) weights.set(linspace(1 / n, 1, n - 25));
  return weights;
}

/** Are these finite numbers from 0 on, and not all 0? */
function areWeights(given: Float64Array): boolean {
  let some = false;
  for (let k = 0; k < given.length; k++) {
    if (!(given[k] >= 0 && given[k] < Infinity)) return false;
    if (given[k] > 0) some = true;
  }
  return some;
}

/** Weights of the kernels, prior last, of sum 1. */
function shares(count: number, { weights, priorWeight }: ParzenParameters, uniform: boolean): Float64Array {
  if (count === 0) return Float64Array.of(1);
  const out = new Float64Array(count + 1).fill(1);
  if (!uniform) {
    const given = Float64Array.from(weights(count)).subarray(0, count);
    if (given.length !== count || !areWeights(given)) {
      const list = shapeText([...given.subarray(0, 8), ...(count > 8 ? ["…"] : [])]);
      throw failure("E-OPTUNA-106", {
        count,
        received: given.length === count ? list : say(`${given.length} weights`, `${given.length} pesos`),
      });
    }
    out.set(given);
  }
  out[count] = priorWeight;
  const sum = pairwiseSum(out);
  for (let k = 0; k < out.length; k++) out[k] /= sum;
  return out;
}

/** The weights that were computed last: a trial needs the same ones for each of its parameters. */
const computed = new WeakMap<ParzenParameters, Map<string, KernelWeights>>();
const KEPT_WEIGHTS = 4;

function kernelWeights(count: number, parameters: ParzenParameters, uniform: boolean): KernelWeights {
  let kept = computed.get(parameters);
  if (kept === undefined) {
    kept = new Map();
    computed.set(parameters, kept);
  }
  const key = `${count} ${uniform}`;
  let weights = kept.get(key);
  if (weights === undefined) {
    weights = new KernelWeights(shares(count, parameters, uniform));
    if (kept.size >= KEPT_WEIGHTS) kept.delete(kept.keys().next().value as string);
    kept.set(key, weights);
  }
  return weights;
}

/**
 * Each observed choice with its observation and the prior's share, all others with the prior's share, of sum 1.
 * @param observed the choices, and a place for the prior
 */
function categoricalKernels(
  observed: Float64Array,
  choices: number,
  priorWeight: number,
): CategoricalKernels {
  const count = observed.length - 1;
  const share = count === 0 ? 1 / choices : priorWeight / (count + 1);
  const scratch = new Float64Array(choices).fill(share);
  const rows: CategoricalRow[] = [];
  /** The row of each choice, plus 1; 0 while it has none. */
  const placeOf = new Int32Array(choices);
  const addRow = (choice: number): number => {
    if (choice >= 0) scratch[choice] += 1;
    // The sum's last bit depends on where the one stands.
    const sum = count === 0 ? 1 : pairwiseSum(scratch) || 1;
    if (choice >= 0) scratch[choice] = share;
    return rows.push({ choice, probability: (share + 1) / sum, others: share / sum });
  };
  const rowOf = new Int32Array(count + 1);
  for (let k = 0; k < count; k++) {
    const choice = observed[k];
    if (placeOf[choice] === 0) placeOf[choice] = addRow(choice);
    rowOf[k] = placeOf[choice] - 1;
  }
  rowOf[count] = addRow(-1) - 1;
  return { kind: "categorical", choices, rowOf, rows };
}

const narrowestOf = (n: number, widest: number, { considerMagicClip }: ParzenParameters): number =>
  considerMagicClip ? widest / Math.min(100, 1 + (n + 1)) : EPS;

const endsCount = (n: number, { considerEndpoints }: ParzenParameters): boolean => considerEndpoints || n < 2;

/**
 * Does the order of equal values decide a bandwidth? Of a run of equal values the first has the gap before it and the last the gap behind it, all
 * others have none; where both gaps are below the clip, all have the same bandwidth, whichever comes first.
 */
function tiesDecide(
  mus: Float64Array,
  order: Int32Array,
  low: number,
  high: number,
  parameters: ParzenParameters,
): boolean {
  const n = mus.length;
  const narrowest = narrowestOf(n, high - low, parameters);
  const ends = endsCount(n, parameters);
  for (let start = 0; start < n; ) {
    const mu = mus[order[start]];
    let end = start + 1;
    while (end < n && mus[order[end]] === mu) end++;
    if (end - start > 1) {
      if ((start > 0 || ends) && mu - (start > 0 ? mus[order[start - 1]] : low) > narrowest) return true;
      if ((end < n || ends) && (end < n ? mus[order[end]] : high) - mu > narrowest) return true;
    }
    start = end;
  }
  return false;
}

/** The bandwidths of kernels at `mus`, in this order: the larger gap to a neighbour, clipped. At the end stands a place for the prior. */
function bandwidths(
  mus: Float64Array,
  order: Int32Array,
  low: number,
  high: number,
  parameters: ParzenParameters,
): Float64Array {
  const n = mus.length;
  const widest = high - low;
  const narrowest = narrowestOf(n, widest, parameters);
  const ends = endsCount(n, parameters);
  const sigmas = new Float64Array(n + 1);
  let mu = n > 0 ? mus[order[0]] : 0;
  let before = mu - low;
  for (let i = 0; i < n; i++) {
    const next = i < n - 1 ? mus[order[i + 1]] : high;
    const after = next - mu;
    let sigma = before > after ? before : after;
    if (!ends && i === 0) sigma = after;
    if (!ends && i === n - 1) sigma = before;
    sigmas[order[i]] = Math.min(Math.max(sigma, narrowest), widest);
    mu = next;
    before = after;
  }
  return sigmas;
}

/**
 * @param mu the observations (logarithms on a log scale), and a place for the prior; becomes part of the result, as `known` does
 * @param known an order of the values that is right but for ties: in a tie the gap goes to what NumPy's sort puts
 * first or last
 */
function numericalKernels(
  mu: Float64Array,
  d: FloatDistribution | IntDistribution,
  parameters: ParzenParameters,
  known?: Int32Array,
): NumericalKernels {
  const n = mu.length - 1;
  const half = d.step === null ? 0 : d.step / 2;
  const adaptedLow = d.log ? log(d.low - half) : d.low - half;
  const adaptedHigh = d.log ? log(d.high + half) : d.high + half;
  const own = mu.subarray(0, n);
  let order = known;
  if (order === undefined || tiesDecide(own, order, adaptedLow, adaptedHigh, parameters)) {
    order = new Int32Array(n + 1);
    order.set(argsort(own));
  }
  const sigma = bandwidths(own, order, adaptedLow, adaptedHigh, parameters);
  mu[n] = 0.5 * (adaptedLow + adaptedHigh);
  sigma[n] = adaptedHigh - adaptedLow;
  let narrowest = sigma[n];
  for (let k = 0; k < n; k++) if (sigma[k] < narrowest) narrowest = sigma[k];
  order[n] = n;
  const { low, high, log: isLog } = d;
  return {
    kind: "numerical",
    mu,
    sigma,
    narrowest,
    order,
    low,
    high,
    step: d.step ?? 0,
    isLog,
    adaptedLow,
    adaptedHigh,
  };
}

/**
 * The density of good, or of bad, trials: one kernel around each observation and a prior kernel over the whole range (Bergstra et al.,
 * Algorithms for Hyper-Parameter Optimization, 2011; Falkner et al., BOHB, 2018, for several parameters at once).
 * @param uniform weigh all observations alike, whatever `parameters.weights` says
 */
export function parzenEstimator(
  observations: Observations,
  parameters: ParzenParameters,
  uniform = false,
): MixtureOfProducts {
  const weights = kernelWeights(observations.count, parameters, uniform);
  const distributions = observations.columns.map(({ values, distribution, order }): KernelDistributions => {
    return distribution instanceof CategoricalDistribution
      ? categoricalKernels(values, distribution.choices.length, parameters.priorWeight)
      : numericalKernels(values, distribution, parameters, order);
  });
  return new MixtureOfProducts(weights, distributions);
}
