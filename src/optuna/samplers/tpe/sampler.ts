import type { Called } from "../../../core/parameters.js";
import type { Distribution, ParamValue, SearchSpace } from "../../distributions.js";
import { warn } from "../../messages.js";
import { GroupDecomposedSearchSpace } from "../../searchSpace/groupDecomposed.js";
import { IntersectionSearchSpace } from "../../searchSpace/intersection.js";
import { ByStudy } from "../../searchSpace/seen.js";
import type { StudyView } from "../../study/view.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import type { TrialState } from "../../trial/state.js";
import { BaseSampler } from "../base.js";
import { processConstraints } from "../constraints.js";
import { warnIndependentSampling } from "../independentWarning.js";
import { LazyRandomState } from "../lazyRandomState.js";
import { RandomSampler } from "../random.js";
import type { LogDensity } from "./density.js";
import { internalValue, observationsOf } from "./observations.js";
import {
  type ConstraintsFunction,
  defaultGamma,
  defaultGammaMultiobjective,
  type GammaFunction,
  hyperoptDefaultGamma,
  readTpeOptions,
  type TPESamplerOptions,
} from "./options.js";
import { defaultWeights, type ParzenParameters, parzenEstimator } from "./parzenEstimator.js";
import { expectedParams, shareRelativeParams } from "./relativeParams.js";
import { TrialTable } from "./trialTable.js";

const FINISHED: TrialState[] = ["COMPLETE", "PRUNED"];
const FINISHED_OR_RUNNING: TrialState[] = ["COMPLETE", "PRUNED", "RUNNING"];

/**
 * The first sample of largest l(x)/g(x); the first where it is NaN, if there is one: NumPy's argmax. g, which has many kernels, is computed
 * only where its lower bound says that the sample may be the best.
 */
function bestSample(good: LogDensity, bad: LogDensity, count: number): number {
  const logGood = Float64Array.from({ length: count }, (_, i) => good.at(i));
  const atMost = logGood.map((value, i) => value - bad.atLeast(i));
  // Infinite values and NaN are treated apart.
  for (let i = 0; i < count; i++) if (!Number.isFinite(atMost[i])) atMost[i] = Infinity;
  const order = Int32Array.from(atMost.keys()).sort((a, b) => atMost[b] - atMost[a] || a - b);
  let best = -1;
  let largest = Number.NEGATIVE_INFINITY;
  let firstNaN = -1;
  for (const i of order) {
    if (atMost[i] < largest) break;
    const ratio = logGood[i] - bad.at(i);
    if (Number.isNaN(ratio) && (firstNaN < 0 || i < firstNaN)) firstNaN = i;
    if (best < 0 || ratio > largest || (ratio === largest && i < best)) {
      best = i;
      largest = ratio;
    }
  }
  return firstNaN < 0 ? best : firstNaN;
}

/**
 * The tree-structured Parzen estimator: of the finished trials, the best tenth shape a density l(x) of good parameters, all others a
 * density g(x). Candidates are drawn from l, and the one with the largest l(x)/g(x) is suggested.
 *
 * With one objective all parameters are suggested together (`multivariate`). With several objectives, good are the trials of the first
 * non-dominated fronts, and of the last of them those that dominate most volume. Infeasible trials are worse than all others.
 *
 * Sources: Bergstra et al., Algorithms for Hyper-Parameter Optimization, NeurIPS 2011; Falkner, Klein, Hutter: BOHB, ICML 2018; Ozaki et
 * al., Multiobjective Tree-Structured Parzen Estimator, JAIR 2022; Watanabe, arXiv 2304.11127 and 2211.14411. Same seed, same suggestions
 * as Optuna 5.0.
 *
 * @throws E-ARG-001, E-ARG-002 for options that there are not, or of another kind
 * @example
 * const study = optuna.createStudy({ sampler: new optuna.samplers.TPESampler({ seed: 0 }) });
 * study.optimize((trial) => (trial.suggestFloat("x", -10, 10) - 2) ** 2, { nTrials: 40 });
 * Math.abs((study.bestParams.x as number) - 2) < 1; // true
 */
export class TPESampler extends BaseSampler {
  private readonly nStartupTrials: number;
  private readonly nEiCandidates: number;
  private readonly multivariate: boolean | null;
  private readonly group: boolean;
  private readonly constantLiar: boolean;
  private readonly constraintsFunc: ConstraintsFunction | null;
  private readonly gamma: GammaFunction | null;
  private readonly parzen: ParzenParameters;
  private readonly warnIndependent: boolean;
  private readonly random: LazyRandomState;
  private readonly randomSampler: RandomSampler;
  private readonly intersection = new IntersectionSearchSpace({ includePruned: true });
  private readonly groups = new GroupDecomposedSearchSpace({ includePruned: true });
  private readonly tables = new ByStudy(() => new TrialTable());

  /** @throws E-ARG-001, E-ARG-002, E-OPTUNA-105 */
  constructor(...args: Called<[], TPESamplerOptions, []>) {
    super();
    const options = readTpeOptions(args);
    this.nStartupTrials = options.nStartupTrials;
    this.nEiCandidates = options.nEiCandidates;
    this.multivariate = options.multivariate;
    this.group = options.group;
    this.constantLiar = options.constantLiar;
    this.constraintsFunc = options.constraintsFunc;
    this.gamma = options.gamma;
    this.parzen = {
      priorWeight: options.priorWeight ?? 1,
      considerMagicClip: options.considerMagicClip ?? true,
      considerEndpoints: options.considerEndpoints ?? false,
      weights: options.weights ?? defaultWeights,
    };
    this.warnIndependent = options.warnIndependentSampling ?? false;
    this.random = new LazyRandomState(options.seed);
    this.randomSampler = new RandomSampler({ seed: options.seed });
  }

  /** The options of Hyperopt 0.1.2: `new TPESampler(TPESampler.hyperoptParameters())`. @deprecated since Optuna 4.9 */
  static hyperoptParameters(): TPESamplerOptions {
    return {
      considerPrior: true,
      priorWeight: 1,
      considerMagicClip: true,
      considerEndpoints: false,
      nStartupTrials: 20,
      nEiCandidates: 24,
      gamma: hyperoptDefaultGamma,
      weights: defaultWeights,
    };
  }

  override reseedRng(): void {
    this.random.rng.seed();
    this.randomSampler.reseedRng();
  }

  private isMultivariate(study: StudyView): boolean {
    if (this.multivariate !== null) return this.multivariate;
    const several = study.directions.length > 1;
    if (!this.group) return !several;
    if (several) warn("W-OPTUNA-102", {});
    return true;
  }

  override inferRelativeSearchSpace(study: StudyView, _trial: FrozenTrial): SearchSpace {
    if (!this.isMultivariate(study)) return new Map();
    const spaces = this.group
      ? this.groups.calculate(study, true).searchSpaces
      : [this.intersection.calculate(study, true)];
    return new Map(
      spaces.flatMap((space) => [...space].filter(([, distribution]) => !distribution.single())),
    );
  }

  override sampleRelative(
    study: StudyView,
    trial: FrozenTrial,
    searchSpace: SearchSpace,
  ): ReadonlyMap<string, ParamValue> {
    const params = new Map<string, ParamValue>();
    if (searchSpace.size === 0 || this.isStartingUp(study)) return params;
    const parts = this.group ? this.groupsOf(study, searchSpace) : [searchSpace];
    for (const part of parts)
      for (const [name, value] of this.sample(study, trial, part)) params.set(name, value);
    if (params.size > 0 && this.constantLiar) shareRelativeParams(study, trial, searchSpace, params);
    return params;
  }

  /** The groups as far as they are in the space, from which `PartialFixedSampler` may have taken parameters. */
  private groupsOf(study: StudyView, searchSpace: SearchSpace): SearchSpace[] {
    return this.groups
      .calculate(study, true)
      .searchSpaces.map((space) => new Map([...space].filter(([name]) => searchSpace.has(name))))
      .filter((space) => space.size > 0);
  }

  sampleIndependent(
    study: StudyView,
    trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue {
    if (this.isStartingUp(study))
      return this.randomSampler.sampleIndependent(study, trial, name, distribution);
    if (this.warnIndependent && this.isMultivariate(study)) this.warnOf(study, trial, name);
    return this.sample(study, trial, new Map([[name, distribution]])).get(name) as ParamValue;
  }

  private isStartingUp(study: StudyView): boolean {
    return (
      study.getTrials({ deepcopy: false, states: FINISHED, useCache: true }).length < this.nStartupTrials
    );
  }

  private warnOf(study: StudyView, trial: FrozenTrial, name: string): void {
    const trials = study.getTrials({ deepcopy: false, states: FINISHED, useCache: true });
    // A parameter that is new cannot be sampled with others.
    if (!trials.some(({ params }) => Object.hasOwn(params, name))) return;
    warnIndependentSampling({
      name,
      trialNumber: trial.number,
      independentSampler: String(this.randomSampler),
      sampler: String(this),
      reason:
        "`multivariate: true, group: false` does not support dynamic search space (but `multivariate: true, group: true` works)",
    });
  }

  /** One suggestion for all parameters of a space, of which finished trials have seen values. */
  private sample(study: StudyView, trial: FrozenTrial, space: SearchSpace): Map<string, ParamValue> {
    const trials = study.getTrials({
      deepcopy: false,
      states: this.constantLiar ? FINISHED_OR_RUNNING : FINISHED,
      useCache: !this.constantLiar,
    });
    const table = this.tables.of(study.studyName);
    const finished: FrozenTrial[] = [];
    const running: FrozenTrial[] = [];
    for (const each of trials) {
      if (each.state !== "RUNNING") finished.push(each);
      else if (each.number !== trial.number) running.push(each);
    }
    table.update(finished, study.directions);
    const several = study.directions.length > 1;
    const gamma = this.gamma ?? (several ? defaultGammaMultiobjective : defaultGamma);
    const { below, above } = table.split(gamma(table.size), several);

    const columns = [...space].map(([name, distribution]) => table.column(name, distribution));
    const paramsOf = this.isMultivariate(study) ? expectedParams : (t: FrozenTrial) => t.params;
    const lies = running.map((t) => {
      const params = paramsOf(t);
      return {
        after: table.countBefore(above, t.number),
        values: [...space].map(([name, distribution]) => internalValue(params, name, distribution)),
      };
    });
    const good = parzenEstimator(observationsOf(space, columns, below), this.parzen, several);
    const bad = parzenEstimator(observationsOf(space, columns, above, lies), this.parzen);

    const samples = good.sample(this.random.rng, this.nEiCandidates);
    const best = bestSample(good.logDensity(samples), bad.logDensity(samples), this.nEiCandidates);
    return new Map(
      [...space].map(([name, distribution], j) => [name, distribution.toExternalRepr(samples[j][best])]),
    );
  }

  override beforeTrial(study: StudyView, trial: FrozenTrial): void {
    this.randomSampler.beforeTrial(study, trial);
  }

  override afterTrial(
    study: StudyView,
    trial: FrozenTrial,
    state: TrialState,
    values: readonly number[] | null,
  ): void {
    if (this.constraintsFunc !== null) processConstraints(this.constraintsFunc, study, trial, state);
    this.randomSampler.afterTrial(study, trial, state, values);
  }
}
