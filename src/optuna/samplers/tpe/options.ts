import { boolean, func, integer, number } from "../../../core/constraints.js";
import { keyword, type Resolved, signature } from "../../../core/parameters.js";
import { failure, warn } from "../../messages.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { seed } from "../lazyRandomState.js";
import type { WeightsFunction } from "./parzenEstimator.js";

/** How many of n finished trials count as good. */
export type GammaFunction = (n: number) => number;

/** The constraints of a trial that has finished: it is feasible when all are ≤ 0. */
export type ConstraintsFunction = (trial: FrozenTrial) => readonly number[];

/** Options of `TPESampler`. */
export interface TPESamplerOptions {
  /** Random sampling until this many trials have finished (default 10). */
  readonly nStartupTrials?: number;
  /** Candidates of which the most promising becomes the suggestion (default 24). */
  readonly nEiCandidates?: number;
  /** Whole number in [0, 2³²); the system's entropy unless given. */
  readonly seed?: number | null;
  /**
   * Suggest all parameters together, by one density over all of them. Left out: with one objective yes, with several no. Parameters that
   * not every trial has are suggested alone (see `group`).
   */
  readonly multivariate?: boolean | null;
  /** For conditional spaces: split the parameters into groups that occur together, and suggest each group together (default false). */
  readonly group?: boolean;
  /** Stay away from what running trials are trying, as if they turned out badly (default true). */
  readonly constantLiar?: boolean;
  /** @deprecated since Optuna 5.0: use `trial.setConstraint`. */
  readonly constraintsFunc?: ConstraintsFunction | null;
  /** @deprecated since Optuna 4.3; it is always true. */
  readonly considerPrior?: boolean | null;
  /** The weight of the prior, a kernel over the whole range (default 1). @deprecated since Optuna 4.9 */
  readonly priorWeight?: number | null;
  /** Keep bandwidths from becoming too narrow (default true). @deprecated since Optuna 4.9 */
  readonly considerMagicClip?: boolean | null;
  /** Take the ends of the range for neighbours of the outermost values (default false). @deprecated since Optuna 4.9 */
  readonly considerEndpoints?: boolean | null;
  /** How many of n trials are good (default: a tenth, at most 25 with one objective). @deprecated since Optuna 4.9 */
  readonly gamma?: GammaFunction | null;
  /** The weights of n trials, the oldest first (default: full for the last 25, falling linearly before). @deprecated since Optuna 4.9 */
  readonly weights?: WeightsFunction | null;
  /** Log a warning when a parameter is sampled alone in multivariate mode (default false). @deprecated since Optuna 4.9 */
  readonly warnIndependentSampling?: boolean | null;
}

const DEPRECATED = {
  considerPrior: ["4.3.0", "6.0.0"],
  priorWeight: ["4.9.0", "6.0.0"],
  considerMagicClip: ["4.9.0", "6.0.0"],
  considerEndpoints: ["4.9.0", "6.0.0"],
  gamma: ["4.9.0", "6.0.0"],
  weights: ["4.9.0", "6.0.0"],
  warnIndependentSampling: ["4.9.0", "6.0.0"],
  constraintsFunc: ["5.0.0", "7.0.0"],
} as const;

const TPE = signature<TPESamplerOptions>("TPESampler", {
  considerPrior: keyword(null, boolean),
  priorWeight: keyword(null, number(0)),
  considerMagicClip: keyword(null, boolean),
  considerEndpoints: keyword(null, boolean),
  nStartupTrials: keyword(10, integer(0)),
  nEiCandidates: keyword(24, integer(1)),
  gamma: keyword(null, func),
  weights: keyword(null, func),
  seed: keyword(null, ...seed.allowed),
  multivariate: keyword(null, boolean),
  group: keyword(false, boolean),
  warnIndependentSampling: keyword(null, boolean),
  constantLiar: keyword(true, boolean),
  constraintsFunc: keyword(null, func),
});

/** Reads the options, and says which ones are on their way out. @throws E-ARG-001, E-ARG-002, E-OPTUNA-105 */
export function readTpeOptions(args: readonly unknown[]): Resolved<TPESamplerOptions> {
  const options = TPE.read(args);
  if (options.group && options.multivariate === false) throw failure("E-OPTUNA-105", {});
  for (const [name, [since, until]] of Object.entries(DEPRECATED)) {
    const given = options[name as keyof typeof DEPRECATED];
    if (given !== null)
      warn("W-OPTUNA-103", { what: name, since, until, constraints: name === "constraintsFunc" }, name);
  }
  return options;
}

/** A tenth, at most 25. */
export const defaultGamma: GammaFunction = (n) => Math.min(Math.ceil(0.1 * n), 25);

/** A tenth. */
export const defaultGammaMultiobjective: GammaFunction = (n) => Math.ceil(0.1 * n);

/** A quarter of the root, at most 25, as in Hyperopt 0.1.2. */
export const hyperoptDefaultGamma: GammaFunction = (n) => Math.min(Math.ceil(0.25 * Math.sqrt(n)), 25);
