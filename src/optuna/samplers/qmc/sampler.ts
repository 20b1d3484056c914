import { boolean, oneOf } from "../../../core/constraints.js";
import { type Called, keyword, signature } from "../../../core/parameters.js";
import { setKey } from "../../../core/record.js";
import { sha256 } from "../../../core/sha256.js";
import { PCG64 } from "../../../random/numpy/index.js";
import { compareText } from "../../../text/compare.js";
import {
  CategoricalDistribution,
  type Distribution,
  FloatDistribution,
  type ParamValue,
  type SearchSpace,
} from "../../distributions.js";
import { dumps } from "../../json.js";
import { logger } from "../../logging.js";
import { sampler } from "../../parameters.js";
import { SearchSpaceTransform } from "../../searchSpace/transform.js";
import type { StudyView } from "../../study/view.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import type { TrialState } from "../../trial/state.js";
import { BaseSampler } from "../base.js";
import { warnIndependentSampling } from "../independentWarning.js";
import { seed } from "../lazyRandomState.js";
import { RandomSampler } from "../random.js";
import type { QmcEngine } from "./engine.js";
import { Halton } from "./halton.js";
import { Sobol } from "./sobol.js";

const SUGGESTED: TrialState[] = ["COMPLETE", "PRUNED"];

/** Options of `QMCSampler`. */
export interface QMCSamplerOptions {
  /** "sobol" (default), most even after 2ᵐ trials, or "halton". */
  readonly qmcType?: "sobol" | "halton";
  /** Randomise the sequence (default false, which needs no common seed between workers). */
  readonly scramble?: boolean;
  /** Of the scrambling; workers must share it. Whole number in [0, 2³²); the system's entropy unless given. */
  readonly seed?: number | null;
  /** Samples the first trial and parameters that it lacked (default: random, of the same seed). */
  readonly independentSampler?: BaseSampler | null;
  /** Log a warning when scrambling has no seed (default true). */
  readonly warnAsynchronousSeeding?: boolean;
  /** Log a warning when a parameter is sampled alone (default true). */
  readonly warnIndependentSampling?: boolean;
}

const QMC = signature<QMCSamplerOptions>("QMCSampler", {
  qmcType: keyword("sobol", oneOf("sobol", "halton")),
  scramble: keyword(false, boolean),
  seed: keyword(null, ...seed.allowed),
  independentSampler: keyword(null, sampler),
  warnAsynchronousSeeding: keyword(true, boolean),
  warnIndependentSampling: keyword(true, boolean),
});

/**
 * Quasi-Monte Carlo: points of a low-discrepancy sequence, which cover the space more evenly than random ones (Bergstra and Bengio,
 * Random Search for Hyper-Parameter Optimization, JMLR 13, 2012). The space is that of the study's first finished trial; all its
 * parameters should be suggested in every trial. Workers share the sequence through a counter in the study's system attributes.
 *
 * @example
 * const study = optuna.createStudy({ sampler: new optuna.samplers.QMCSampler({ seed: 0 }) });
 * study.optimize((trial) => trial.suggestFloat("x", 0, 1), { nTrials: 5 });
 * study.trials.length; // 5
 */
export class QMCSampler extends BaseSampler {
  private readonly qmcType: "sobol" | "halton";
  private readonly scramble: boolean;
  private readonly seed: number | bigint;
  private readonly independentSampler: BaseSampler;
  private readonly warnIndependent: boolean;
  /** Sequences by their number of dimensions. */
  private readonly engines = new Map<number, QmcEngine>();

  constructor(...args: Called<[], QMCSamplerOptions, []>) {
    super();
    const { qmcType, scramble, seed, ...options } = QMC.read(args);
    this.qmcType = qmcType;
    this.scramble = scramble;
    this.seed = seed ?? randomSeed();
    this.independentSampler = options.independentSampler ?? new RandomSampler({ seed });
    this.warnIndependent = options.warnIndependentSampling;
    if (seed === null && scramble && options.warnAsynchronousSeeding) {
      logger.warning(
        "No seed is provided for `QMCSampler` and the seed is set randomly. If you are running multiple `QMCSampler`s in parallel and/or " +
          "distributed environment, the same seed must be used in all samplers to ensure that resulting samples are taken from the same " +
          "QMC sequence.",
      );
    }
  }

  /** The sequence itself stays: workers share it. */
  override reseedRng(): void {
    this.independentSampler.reseedRng();
  }

  override inferRelativeSearchSpace(study: StudyView, _trial: FrozenTrial): SearchSpace {
    const past = study.getTrials({ deepcopy: false, states: SUGGESTED, useCache: true });
    if (past.length > 0) {
      const first = past.reduce((a, b) => (b.number < a.number ? b : a));
      return new Map(Object.entries(first.distributions));
    }
    const pending = study.getTrials({ deepcopy: false, states: ["RUNNING"], useCache: true });
    const union = new Map<string, Distribution>();
    let common: Set<string> | undefined;
    for (const { distributions } of pending) {
      const names = Object.keys(distributions);
      for (const name of names) union.set(name, distributions[name]);
      if (common === undefined) common = new Set(names);
      else if (names.length > 0) common = new Set(names.filter((name) => common?.has(name)));
    }
    if (common !== undefined && common.size !== union.size) {
      logger.warning(
        "`QMCSampler` assumes that the search space does not include any conditions. Please make sure the provided search space is " +
          "non-conditional.",
      );
    }
    return union;
  }

  override sampleRelative(
    study: StudyView,
    _trial: FrozenTrial,
    searchSpace: SearchSpace,
  ): ReadonlyMap<string, ParamValue> {
    if (searchSpace.size === 0) return new Map();
    // A categorical takes one coordinate, as a real number from 0 to the number of choices, rounded down.
    const numerical = new Map<string, Distribution>(
      [...searchSpace].map(([name, d]) => [
        name,
        d instanceof CategoricalDistribution ? new FloatDistribution(0, d.choices.length) : d,
      ]),
    );
    const point = this.engine(searchSpace.size).point(this.takeSampleId(study, searchSpace));
    const params = new SearchSpaceTransform(numerical, { unit: true }).untransform(point);
    for (const [name, d] of searchSpace) {
      if (d instanceof CategoricalDistribution)
        params.set(name, d.toExternalRepr(params.get(name) as number));
    }
    return params;
  }

  sampleIndependent(
    study: StudyView,
    trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue {
    if (
      this.warnIndependent &&
      study.getTrials({ deepcopy: false, states: SUGGESTED, useCache: true }).length
    ) {
      warnIndependentSampling({
        name,
        trialNumber: trial.number,
        independentSampler: String(this.independentSampler),
        sampler: String(this),
        reason: "dynamic search space is not supported by `QMCSampler`",
      });
    }
    return this.independentSampler.sampleIndependent(study, trial, name, distribution);
  }

  override beforeTrial(study: StudyView, trial: FrozenTrial): void {
    this.independentSampler.beforeTrial(study, trial);
  }

  override afterTrial(
    study: StudyView,
    trial: FrozenTrial,
    state: TrialState,
    values: readonly number[] | null,
  ): void {
    this.independentSampler.afterTrial(study, trial, state, values);
  }

  private engine(dimensions: number): QmcEngine {
    let engine = this.engines.get(dimensions);
    if (engine === undefined) {
      const seed = this.scramble ? this.seed : undefined;
      engine = this.qmcType === "sobol" ? new Sobol(dimensions, seed) : new Halton(dimensions, seed);
      this.engines.set(dimensions, engine);
    }
    return engine;
  }

  /** The next index of the sequence; the counter is shared by all samplers of the same sequence and space, Python's too. */
  private takeSampleId(study: StudyView, searchSpace: SearchSpace): number {
    const space: Record<string, string> = {};
    for (const [name, d] of [...searchSpace].sort(([a], [b]) => compareText(a, b)))
      setKey(space, name, String(d));
    const sequence = this.scramble ? { scramble: true, seed: this.seed } : { scramble: false };
    const key = `qmc:${sha256(dumps({ qmc_type: this.qmcType, search_space: space, ...sequence }))}`;
    const last = study.systemAttrs[key];
    const id = (typeof last === "number" ? last : -1) + 1;
    study.setSystemAttr(key, id);
    return id;
  }
}

function randomSeed(): bigint {
  const words = new Uint32Array(2);
  new PCG64().next64(words);
  return (BigInt(words[1]) << 32n) | BigInt(words[0]);
}
