import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { repr } from "../../text/repr.js";
import type { Distribution, ParamValue, SearchSpace } from "../distributions.js";
import { warn } from "../messages.js";
import { recordBeside, sampler } from "../parameters.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";
import { BaseSampler } from "./base.js";

export interface PartialFixedSamplerOptions {
  /** External values by name; one outside of its distribution is used all the same (W-OPTUNA-005). */
  readonly fixedParams: Readonly<Record<string, ParamValue>>;
  /** Chooses all other parameters. */
  readonly baseSampler: BaseSampler;
}

const PARTIAL_FIXED = signature<PartialFixedSamplerOptions>("PartialFixedSampler", {
  fixedParams: parameter(REQUIRED, recordBeside("fixedParams")),
  baseSampler: parameter(REQUIRED, sampler),
});

/**
 * Keeps some parameters at given values and leaves the others to another sampler:
 * `study.sampler = new PartialFixedSampler({ y: study.bestParams.y }, study.sampler)`.
 *
 * @example
 * const sampler = new optuna.samplers.PartialFixedSampler({ y: 3 }, new optuna.samplers.RandomSampler());
 * optuna.createStudy({ sampler }).ask().suggestFloat("y", 0, 10); // 3
 */
export class PartialFixedSampler extends BaseSampler {
  private readonly fixedParams: Readonly<Record<string, ParamValue>>;
  private readonly baseSampler: BaseSampler;

  constructor(
    ...args: Called<
      [fixedParams: Readonly<Record<string, ParamValue>>, baseSampler: BaseSampler],
      PartialFixedSamplerOptions,
      ["fixedParams", "baseSampler"]
    >
  ) {
    super();
    const { fixedParams, baseSampler } = PARTIAL_FIXED.read(args);
    this.fixedParams = fixedParams;
    this.baseSampler = baseSampler;
  }

  override reseedRng(): void {
    this.baseSampler.reseedRng();
  }

  override inferRelativeSearchSpace(study: StudyView, trial: FrozenTrial): SearchSpace {
    const space = this.baseSampler.inferRelativeSearchSpace(study, trial);
    return new Map([...space].filter(([name]) => !Object.hasOwn(this.fixedParams, name)));
  }

  override sampleRelative(
    study: StudyView,
    trial: FrozenTrial,
    searchSpace: SearchSpace,
  ): ReadonlyMap<string, ParamValue> {
    return this.baseSampler.sampleRelative(study, trial, searchSpace);
  }

  sampleIndependent(
    study: StudyView,
    trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue {
    if (!Object.hasOwn(this.fixedParams, name)) {
      return this.baseSampler.sampleIndependent(study, trial, name, distribution);
    }
    const value = this.fixedParams[name];
    if (!distribution.contains(distribution.toInternalRepr(value))) {
      const text = String(distribution);
      warn("W-OPTUNA-005", { name, value: repr(value), distribution: text }, `${name} ${text}`);
    }
    return value;
  }

  override beforeTrial(study: StudyView, trial: FrozenTrial): void {
    this.baseSampler.beforeTrial(study, trial);
  }

  override afterTrial(
    study: StudyView,
    trial: FrozenTrial,
    state: TrialState,
    values: readonly number[] | null,
  ): void {
    this.baseSampler.afterTrial(study, trial, state, values);
  }
}
