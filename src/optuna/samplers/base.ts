import type { Distribution, ParamValue, SearchSpace } from "../distributions.js";
import { failure } from "../messages.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";

/**
 * Chooses the values of parameters. Two strategies together: *relative* sampling takes several parameters at once, so that it can use
 * how they belong together; *independent* sampling takes one. A trial calls, in this order:
 *
 * 1. `beforeTrial`, when the trial is made;
 * 2. at the first parameter that is not fixed, `inferRelativeSearchSpace`, then `sampleRelative` with that space, once;
 * 3. `sampleIndependent` for each parameter that `sampleRelative` did not give, or gave outside of its distribution's range;
 * 4. `afterTrial`, right before the final state is stored.
 *
 * A parameter with a single value is never sampled. All methods are synchronous: a sampler computes, and the `StudyView` answers from
 * what the process knows. A sampler may serve several running trials and several studies at a time (`nJobs`), so what it keeps between
 * calls it keeps by study or trial. It leaves the trials that it is given unchanged.
 *
 * Same seed, same suggestions as Optuna: every draw comes from NumPy's `RandomState` (src/random/numpy), in Optuna's order.
 *
 * @example
 * // Always the low end, or the first choice.
 * class Lowest extends optuna.samplers.BaseSampler {
 *   sampleIndependent(
 *     _study: optuna.study.StudyView,
 *     _trial: optuna.FrozenTrial,
 *     _name: string,
 *     distribution: optuna.distributions.Distribution,
 *   ): optuna.distributions.ParamValue {
 *     return "choices" in distribution ? distribution.choices[0] : distribution.low;
 *   }
 * }
 * optuna.createStudy({ sampler: new Lowest() }).ask().suggestFloat("x", -1, 1); // -1
 */
export abstract class BaseSampler {
  /** The parameters that `sampleRelative` will give values for, in the order in which it draws. Empty by default: all independent. */
  inferRelativeSearchSpace(_study: StudyView, _trial: FrozenTrial): SearchSpace {
    return new Map();
  }

  /** Values (external) of some or all parameters of the space. Empty by default. */
  sampleRelative(
    _study: StudyView,
    _trial: FrozenTrial,
    _searchSpace: SearchSpace,
  ): ReadonlyMap<string, ParamValue> {
    return new Map();
  }

  /** A value (external) of one parameter. */
  abstract sampleIndependent(
    study: StudyView,
    trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue;

  /** Called when a trial is made, before anything is suggested. */
  beforeTrial(_study: StudyView, _trial: FrozenTrial): void {}

  /**
   * Called with the resulting state right before it is stored; `trial` is still RUNNING. `values` is null unless the state is COMPLETE, or
   * PRUNED after a report. An error thrown here reaches the caller of `optimize`, after the state has been stored all the same.
   */
  afterTrial(
    _study: StudyView,
    _trial: FrozenTrial,
    _state: TrialState,
    _values: readonly number[] | null,
  ): void {}

  /** Seeds the generators from the system's entropy: `optimize` calls it before each trial when `nJobs` is not 1, as Optuna does. */
  reseedRng(): void {}

  /** As `str(sampler)`: the name of its class. */
  toString(): string {
    return this.constructor.name;
  }

  /** @throws E-OPTUNA-008 with several objectives, for samplers that know one only */
  protected requireSingleObjective(study: StudyView): void {
    if (study.directions.length > 1) {
      throw failure("E-OPTUNA-008", { what: this.constructor.name, instead: null });
    }
  }
}
