import { show } from "../../core/check.js";
import type { Phrase } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { listed, verbatim } from "../../core/messages/phrase.js";
import { setKey } from "../../core/record.js";
import { repr } from "../../text/repr.js";
import { CONSTRAINTS_KEY, constraintsOf } from "../constraints.js";
import {
  type CategoricalChoice,
  checkDistributionCompatibility,
  type Distribution,
  type ParamValue,
} from "../distributions.js";
import type { TrialFlaw } from "../messages/studies.js";
import { failure, warn } from "../messages.js";
import type { BaseTrial } from "./base.js";
import { trialText } from "./print.js";
import { isFinished, type TrialState } from "./state.js";
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
  type ReportArguments,
  SET_CONSTRAINT,
  SET_USER_ATTR,
} from "./written.js";

/** What a `FrozenTrial` is made of; everything but `state` has an empty default. */
export interface FrozenTrialFields {
  state: TrialState;
  /** −1 until a storage has numbered it. */
  number?: number;
  /** −1 until a storage has it. */
  trialId?: number;
  values?: readonly number[] | null;
  datetimeStart?: Date | null;
  datetimeComplete?: Date | null;
  /** External values: what the user sees. */
  params?: Record<string, ParamValue>;
  distributions?: Record<string, Distribution>;
  userAttrs?: Record<string, unknown>;
  systemAttrs?: Record<string, unknown>;
  intermediateValues?: Map<number, number>;
}

/** A copy whose containers are its own: attributes by JSON's types (the values inside are not classes). */
function copyValue<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  return structuredClone(value);
}

function copyRecord<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const copy = { ...record };
  for (const key in copy) setKey(copy, key, copyValue(copy[key]));
  return copy;
}

/**
 * The state and results of a trial, cut loose from its study: what storages hand out, samplers and pruners look at, and
 * `study.trials` lists. It can be passed to an objective (`objective(study.bestTrial)`): it suggests its own values.
 *
 * Records are plain objects in the order of insertion, but for names that look like whole numbers, which JavaScript puts first. Keys
 * are set with `setKey` (core/record.ts), as a parameter may be called `__proto__`.
 *
 * @example
 * const study = optuna.createStudy();
 * const objective = (trial: optuna.trial.BaseTrial) => trial.suggestInt("x", 3, 3) ** 2;
 * study.optimize(objective, 1);
 * const best: optuna.FrozenTrial = study.bestTrial;
 * best.params; // { x: 3 }
 * best.value; // 9
 * objective(best); // 9
 */
export class FrozenTrial implements BaseTrial {
  /** Its number within the study, from 0; −1 until a study has it. */
  number: number;
  /** Its id within the storage; −1 until a storage has it. */
  trialId: number;
  /** WAITING, RUNNING, COMPLETE, PRUNED or FAIL. */
  state: TrialState;
  /** One value an objective; null while there is none. */
  values: number[] | null;
  /** When it began to run; null while it waits. */
  datetimeStart: Date | null;
  /** When it ended; null before. */
  datetimeComplete: Date | null;
  /** The suggested values, by name. */
  params: Record<string, ParamValue>;
  /** The distributions of `params`, by name. */
  distributions: Record<string, Distribution>;
  /** The notes kept with `setUserAttr`, by name. */
  userAttrs: Record<string, unknown>;
  /** What samplers, pruners and the study keep with the trial, by name. */
  systemAttrs: Record<string, unknown>;
  /** Reported values by step, in the order of the reports. */
  intermediateValues: Map<number, number>;

  constructor(fields: FrozenTrialFields) {
    this.number = fields.number ?? -1;
    this.trialId = fields.trialId ?? -1;
    this.state = fields.state;
    this.values = fields.values ? [...fields.values] : null;
    this.datetimeStart = fields.datetimeStart ?? null;
    this.datetimeComplete = fields.datetimeComplete ?? null;
    this.params = fields.params ?? {};
    this.distributions = fields.distributions ?? {};
    this.userAttrs = fields.userAttrs ?? {};
    this.systemAttrs = fields.systemAttrs ?? {};
    this.intermediateValues = fields.intermediateValues ?? new Map();
  }

  /** The value of the only objective; null while there is none. @throws E-OPTUNA-008 with several values */
  get value(): number | null {
    if (this.values === null) return null;
    if (this.values.length > 1) {
      throw failure("E-OPTUNA-008", { what: "value", instead: "values" });
    }
    return this.values[0] ?? null;
  }

  /** The largest step with a reported value; null without reports. */
  get lastStep(): number | null {
    let last: number | null = null;
    for (const step of this.intermediateValues.keys()) if (last === null || step > last) last = step;
    return last;
  }

  /** Milliseconds from start to completion; null unless both are known. */
  get duration(): number | null {
    if (this.datetimeStart === null || this.datetimeComplete === null) return null;
    return this.datetimeComplete.getTime() - this.datetimeStart.getTime();
  }

  /** The constraints that were set, by name: feasible when all are ≤ 0. */
  get constraints(): Map<string, number> {
    return constraintsOf(this.systemAttrs);
  }

  /** A trial of its own: nothing that is done to it shows in this one. Distributions are shared: they never change. */
  copy(): FrozenTrial {
    return new FrozenTrial({
      ...this,
      params: copyRecord(this.params),
      distributions: { ...this.distributions },
      userAttrs: copyRecord(this.userAttrs),
      systemAttrs: copyRecord(this.systemAttrs),
      intermediateValues: new Map(this.intermediateValues),
    });
  }

  /**
   * Checks that the parts go together, as every storage relies on.
   *
   * @throws E-OPTUNA-007 when the parts contradict each other: times that a state must or must not have, values of a failed or none of a
   * complete trial, NaN, parameters without distribution or outside of theirs.
   */
  validate(): void {
    const refuse = (why: TrialFlaw, what?: Phrase): never => {
      throw failure("E-OPTUNA-007", { why, what });
    };
    const { state, values } = this;
    if (state !== "WAITING" && this.datetimeStart === null) refuse("start");
    if (isFinished(state) !== (this.datetimeComplete !== null)) refuse("end", verbatim(state));
    if (state === "FAIL" && values !== null) refuse("failed");
    if (state === "COMPLETE" && !values?.every((v) => typeof v === "number" && !Number.isNaN(v))) {
      refuse("values", show(values));
    }
    const names = Object.keys(this.params);
    const ranges = Object.keys(this.distributions);
    if (names.length !== ranges.length || !names.every((name) => Object.hasOwn(this.distributions, name))) {
      refuse("names", listed([shapeText(names), shapeText(ranges)]));
    }
    for (const name of names) {
      const distribution = this.distributions[name];
      if (!distribution.contains(distribution.toInternalRepr(this.params[name]))) {
        refuse("range", listed([`${name}=${repr(this.params[name])}`, String(distribution)]));
      }
    }
  }

  suggestFloat(...args: SuggestFloatArguments): number {
    return this.suggest(...askedFloat(args)) as number;
  }

  suggestInt(...args: SuggestIntArguments): number {
    return Math.trunc(this.suggest(...askedInt(args)) as number);
  }

  suggestCategorical<const C extends CategoricalChoice>(name: string, choices: readonly C[]): C;
  suggestCategorical<const C extends CategoricalChoice>(options: SuggestCategoricalParameters<C>): C;
  suggestCategorical(...args: readonly unknown[]): CategoricalChoice {
    return this.suggest(...askedCategorical(args));
  }

  /** The value that this trial gives for a name; undefined when it has none. */
  protected givenValue(name: string): ParamValue | undefined {
    return Object.hasOwn(this.params, name) ? this.params[name] : undefined;
  }

  private suggest(name: string, distribution: Distribution): ParamValue {
    const value = this.givenValue(name);
    if (value === undefined) throw failure("E-OPTUNA-010", { name });
    if (!distribution.contains(distribution.toInternalRepr(value))) {
      const text = String(distribution);
      warn("W-OPTUNA-004", { value: repr(value), name, distribution: text }, `${name} ${text}`);
    }
    if (Object.hasOwn(this.distributions, name)) {
      checkDistributionCompatibility(this.distributions[name], distribution, { name });
    }
    setKey(this.params, name, value);
    setKey(this.distributions, name, distribution);
    return value;
  }

  /** Does nothing: a finished trial has said all. */
  report(..._args: ReportArguments): void {}

  /** Never: this trial is no longer running. */
  shouldPrune(): boolean {
    return false;
  }

  /** Sets a note of this object alone: no storage learns of it. */
  setUserAttr(...args: AttributeArguments): void {
    const { key, value } = SET_USER_ATTR.read(args);
    setKey(this.userAttrs, key, value);
  }

  /** Sets an attribute of this object alone: no storage learns of it. */
  setSystemAttr(key: string, value: unknown): void {
    setKey(this.systemAttrs, key, value);
  }

  /** Keeps the first value of a constraint (W-OPTUNA-003 on a second). @throws E-OPTUNA-009 on NaN and on what is not a number */
  setConstraint(...args: ConstraintArguments): void {
    const { key, value } = SET_CONSTRAINT.read(args);
    if (typeof value !== "number" || Number.isNaN(value)) {
      throw failure("E-OPTUNA-009", { key, received: show(value) });
    }
    const attribute = `${CONSTRAINTS_KEY}:${key}`;
    if (Object.hasOwn(this.systemAttrs, attribute)) {
      warn("W-OPTUNA-003", { key }, key);
      return;
    }
    setKey(this.systemAttrs, attribute, value);
  }

  /** As Optuna prints it: every field, in Python's words. */
  toString(): string {
    return trialText("FrozenTrial", this);
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
