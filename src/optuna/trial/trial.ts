import { show, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { setKey } from "../../core/record.js";
import { repr } from "../../text/repr.js";
import { CONSTRAINTS_KEY, constraintsOf } from "../constraints.js";
import {
  attributesOf,
  type CategoricalChoice,
  CategoricalDistribution,
  checkDistributionCompatibility,
  type Distribution,
  distributionsEqual,
  type ParamValue,
  type SearchSpace,
} from "../distributions.js";
import { failure, warn } from "../messages.js";
import { castToFloat } from "../values.js";
import type { BaseTrial } from "./base.js";
import type { FrozenTrial } from "./frozen.js";
import type { TrialHost } from "./host.js";
import {
  askedCategorical,
  askedFloat,
  askedInt,
  type SuggestCategoricalParameters,
  type SuggestFloatArguments,
  type SuggestIntArguments,
} from "./suggest.js";
import {
  type AttributeArguments,
  type ConstraintArguments,
  REPORT,
  type ReportArguments,
  SET_CONSTRAINT,
  SET_USER_ATTR,
} from "./written.js";

/**
 * A running trial: what an objective is given. It suggests values, takes reports, and tells whether to stop early.
 *
 * Made by `study.optimize` and `study.ask`. Every call is synchronous, whatever the storage; what has to travel to a server is
 * on its way when the call returns, and has arrived when the trial is told.
 *
 * @example
 * const study = optuna.createStudy({ sampler: new optuna.samplers.RandomSampler({ seed: 1 }) });
 * const trial = study.ask();
 * trial.number; // 0
 * trial.suggestCategorical("kind", ["sgd"]); // 'sgd'
 * trial.params; // { kind: 'sgd' }
 */
export class Trial<P = Record<string, ParamValue>> implements BaseTrial<P> {
  /** The study: `trial.study.stop()` ends it after this trial. */
  readonly study: TrialHost;
  /** Its id within the storage. */
  readonly trialId: number;
  readonly number: number;
  readonly datetimeStart: Date | null;
  /** The trial as of now. The study shares it, so that samplers' and pruners' attributes show here too. */
  private readonly frozen: FrozenTrial;
  private readonly fixedParams: Readonly<Record<string, ParamValue>>;
  private relative: { space: SearchSpace; params: ReadonlyMap<string, ParamValue> } | undefined;

  /** `frozen` is this trial's own copy of what the storage holds. */
  constructor(study: TrialHost, frozen: FrozenTrial) {
    this.study = study;
    this.frozen = frozen;
    this.trialId = frozen.trialId;
    this.number = frozen.number;
    this.datetimeStart = frozen.datetimeStart;
    this.fixedParams = (frozen.systemAttrs.fixed_params ?? {}) as Record<string, ParamValue>;
    study.sampler.beforeTrial(study.viewFor(frozen), frozen);
  }

  /**
   * A real number from low to high, both included.
   *
   * `step`: multiples of it, counted from low; `log`: a logarithmic scale (low > 0). Not both.
   * @throws E-OPTUNA-003 on an empty range, E-OPTUNA-006 when the name had another kind of distribution before
   * @example
   * const trial = optuna.createStudy().ask();
   * const rate = trial.suggestFloat("rate", 1e-5, 1e-1, { log: true });
   * rate >= 1e-5 && rate <= 1e-1; // true
   * trial.suggestFloat("rate", 1e-5, 1e-1, { log: true }) === rate; // true
   */
  suggestFloat(...args: SuggestFloatArguments): number {
    const [name, distribution] = askedFloat(args);
    const value = this.suggest(name, distribution) as number;
    this.warnIfInconsistent(name, distribution);
    return value;
  }

  /**
   * A whole number from low to high, both included.
   *
   * `step`: multiples of it, counted from low (default 1); `log`: a logarithmic scale (low ≥ 1). Not both.
   * @throws E-OPTUNA-003 on an empty range, E-OPTUNA-006 when the name had another kind of distribution before
   * @example
   * const units = optuna.createStudy().ask().suggestInt("units", 16, 128, { step: 16 });
   * units % 16; // 0
   */
  suggestInt(...args: SuggestIntArguments): number {
    const [name, distribution] = askedInt(args);
    const value = Math.trunc(Number(this.suggest(name, distribution)));
    this.warnIfInconsistent(name, distribution);
    return value;
  }

  /**
   * One of the choices, which must be the same in every trial of the study.
   *
   * @throws E-OPTUNA-006 when they are not
   * @example
   * const kind = optuna.createStudy().ask().suggestCategorical("kind", ["adam", "sgd"]);
   * ["adam", "sgd"].includes(kind); // true
   */
  suggestCategorical<const C extends CategoricalChoice>(name: string, choices: readonly C[]): C;
  suggestCategorical<const C extends CategoricalChoice>(options: SuggestCategoricalParameters<C>): C;
  suggestCategorical(...args: readonly unknown[]): CategoricalChoice {
    return this.suggest(...askedCategorical(args));
  }

  /** The value of a parameter with this distribution: the one suggested before in this trial, or fixed, the only one, or sampled. */
  suggest(name: string, distribution: Distribution): ParamValue {
    const { frozen } = this;
    if (Object.hasOwn(frozen.distributions, name)) {
      checkDistributionCompatibility(frozen.distributions[name], distribution, { name });
      return frozen.params[name];
    }
    const value = this.choose(name, distribution);
    const internal = distribution.toInternalRepr(value);
    this.write(this.study.storage.setTrialParam(this.trialId, name, internal, distribution));
    setKey(frozen.distributions, name, distribution);
    setKey(frozen.params, name, value);
    return value;
  }

  private choose(name: string, distribution: Distribution): ParamValue {
    if (Object.hasOwn(this.fixedParams, name)) {
      const value = this.fixedParams[name];
      if (!distribution.contains(distribution.toInternalRepr(value))) {
        const text = String(distribution);
        warn("W-OPTUNA-005", { name, value: repr(value), distribution: text }, `${name} ${text}`);
      }
      return value;
    }
    if (distribution.single()) {
      return distribution instanceof CategoricalDistribution ? distribution.choices[0] : distribution.low;
    }
    const { space, params } = this.sampleRelative();
    const value = params.get(name);
    if (value !== undefined) {
      const announced = space.get(name);
      if (announced === undefined) throw failure("E-OPTUNA-012", { name });
      checkDistributionCompatibility(announced, distribution, { name });
      if (distribution.contains(distribution.toInternalRepr(value))) return value;
    }
    const view = this.study.viewFor(this.frozen);
    return this.study.sampler.sampleIndependent(view, this.frozen, name, distribution);
  }

  /** Once a trial, and as late as possible, so that it knows as much as possible. */
  private sampleRelative(): { space: SearchSpace; params: ReadonlyMap<string, ParamValue> } {
    if (this.relative === undefined) {
      const { sampler } = this.study;
      const view = this.study.viewFor(this.frozen);
      const space = sampler.inferRelativeSearchSpace(view, this.frozen);
      this.relative = { space, params: sampler.sampleRelative(view, this.frozen, space) };
    }
    return this.relative;
  }

  private warnIfInconsistent(name: string, distribution: Distribution): void {
    const first = this.frozen.distributions[name];
    if (first === distribution || distributionsEqual(first, distribution)) return;
    const attributes = repr(attributesOf(first));
    warn("W-OPTUNA-006", { name, attributes }, `${this.study.studyName} ${name}`);
  }

  /**
   * Reports the objective so far at a step (an epoch, say). Pruners judge by these values; NaN and ±inf are allowed. A second report of
   * the same step is ignored, with a warning.
   *
   * @throws E-ARG-002 unless value is a number (or a tensor of one) and step a whole number ≥ 0; E-OPTUNA-011 with several objectives
   * @example
   * const study = optuna.createStudy();
   * const trial = study.ask();
   * trial.report(0.7, 0);
   * trial.report(0.5, 1);
   * study.tell(trial, 0.5);
   * study.trials[0].intermediateValues; // Map(2) { 0 => 0.7, 1 => 0.5 }
   */
  report(...args: ReportArguments): void {
    const { value, step } = REPORT.read(args);
    if (this.study.directions.length > 1) throw failure("E-OPTUNA-011", { what: "report" });
    const number = castToFloat(value);
    if (number === undefined) {
      throw wrong("trial.report", "value", say("a number", "un número"), value);
    }
    if (this.frozen.intermediateValues.has(step)) {
      warn("W-OPTUNA-007", { step }, this.study.studyName);
      return;
    }
    this.write(this.study.storage.setTrialIntermediateValue(this.trialId, step, number));
    this.frozen.intermediateValues.set(step, number);
  }

  /**
   * Does the study's pruner give this trial up? Then the objective should `throw new TrialPruned()`. Other workers' trials count as the
   * storage knows them: anew on each call in memory, a file or SQLite; as of this trial's start with PostgreSQL and MySQL.
   *
   * @throws E-OPTUNA-011 with several objectives
   * @example
   * const study = optuna.createStudy({ pruner: new optuna.pruners.ThresholdPruner({ upper: 1 }) });
   * const trial = study.ask();
   * trial.report(2, 0);
   * trial.shouldPrune(); // true
   */
  shouldPrune(): boolean {
    if (this.study.directions.length > 1) throw failure("E-OPTUNA-011", { what: "shouldPrune" });
    return this.study.pruner.prune(this.study, this.frozen);
  }

  /** `shouldPrune` after learning what other workers have reported by now: for asynchronous objectives over PostgreSQL and MySQL. */
  async shouldPruneAsync(): Promise<boolean> {
    await this.study.sync();
    return this.shouldPrune();
  }

  /**
   * Keeps a note with the trial: anything that JSON can hold.
   *
   * @example
   * const trial = optuna.createStudy().ask();
   * trial.setUserAttr("seconds", 3);
   * trial.userAttrs; // { seconds: 3 }
   */
  setUserAttr(...args: AttributeArguments): void {
    const { key, value } = SET_USER_ATTR.read(args);
    this.write(this.study.storage.setTrialUserAttr(this.trialId, key, value));
    setKey(this.frozen.userAttrs, key, value);
  }

  /** For samplers and pruners: an attribute that is not the user's. */
  setSystemAttr(key: string, value: unknown): void {
    this.study.setTrialSystemAttr(this.trialId, key, value);
  }

  /**
   * Sets a constraint: the trial is feasible when all its constraints are ≤ 0. The first value of a name stays (W-OPTUNA-003).
   * @throws E-OPTUNA-009 on NaN and on what is not a number
   * @example
   * const study = optuna.createStudy();
   * const trial = study.ask();
   * trial.setConstraint("memory", 3 - 2);
   * study.tell(trial, 0.1);
   * study.bestTrial; // throws E-OPTUNA-025
   */
  setConstraint(...args: ConstraintArguments): void {
    const { key, value } = SET_CONSTRAINT.read(args);
    const number = castToFloat(value);
    if (number === undefined || Number.isNaN(number)) {
      throw failure("E-OPTUNA-009", { key, received: show(value) });
    }
    const attribute = `${CONSTRAINTS_KEY}:${key}`;
    if (Object.hasOwn(this.frozen.systemAttrs, attribute)) {
      warn("W-OPTUNA-003", { key }, `${this.study.studyName} ${key}`);
      return;
    }
    this.study.setTrialSystemAttr(this.trialId, attribute, number);
  }

  private write(done: unknown): void {
    this.study.track(this.trialId, done);
  }

  /** What the sampler proposes for the parameters that it samples together; sampled now if no suggestion has asked for it yet. */
  get relativeParams(): ReadonlyMap<string, ParamValue> {
    return this.sampleRelative().params;
  }

  /** The parameters suggested so far. With a declared search space, all of them from the start. */
  get params(): P {
    return { ...this.frozen.params } as P;
  }

  get distributions(): Record<string, Distribution> {
    return { ...this.frozen.distributions };
  }

  get userAttrs(): Record<string, unknown> {
    return this.frozen.copy().userAttrs;
  }

  get systemAttrs(): Record<string, unknown> {
    return this.frozen.copy().systemAttrs;
  }

  get constraints(): Map<string, number> {
    return constraintsOf(this.frozen.systemAttrs);
  }
}
