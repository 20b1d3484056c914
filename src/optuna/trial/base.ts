import type { CategoricalChoice, Distribution, ParamValue } from "../distributions.js";
import type { SuggestCategoricalParameters, SuggestFloatArguments, SuggestIntArguments } from "./suggest.js";
import type { AttributeArguments, ConstraintArguments, ReportArguments } from "./written.js";

export type { SuggestFloatOptions, SuggestIntOptions } from "./suggest.js";

/** What an objective may do with its trial, be it running, finished (`study.bestTrial`) or fixed (`FixedTrial`). */
export interface BaseTrial<P = Readonly<Record<string, ParamValue>>> {
  /** Its number within the study, from 0. */
  readonly number: number;
  /** The values suggested so far, by name. */
  readonly params: P;
  /** The distributions of `params`, by name. */
  readonly distributions: Readonly<Record<string, Distribution>>;
  /** The notes kept with `setUserAttr`, by name. */
  readonly userAttrs: Readonly<Record<string, unknown>>;
  /** What samplers, pruners and the study keep with the trial, by name. */
  readonly systemAttrs: Readonly<Record<string, unknown>>;
  /** The values given to `setConstraint`, by name: the trial is feasible when all are ≤ 0. */
  readonly constraints: ReadonlyMap<string, number>;
  /** When it began to run; null while it waits. */
  readonly datetimeStart: Date | null;
  /** A real number from low to high, both included. */
  suggestFloat(...args: SuggestFloatArguments): number;
  /** A whole number from low to high, both included. */
  suggestInt(...args: SuggestIntArguments): number;
  /** One of the choices. */
  suggestCategorical<const C extends CategoricalChoice>(name: string, choices: readonly C[]): C;
  suggestCategorical<const C extends CategoricalChoice>(options: SuggestCategoricalParameters<C>): C;
  /** The objective so far, at this step (an epoch, say): what pruners judge. */
  report(...args: ReportArguments): void;
  /** Should the objective end here, by `throw new TrialPruned()`? */
  shouldPrune(): boolean;
  /** Keeps a note with the trial: anything that JSON can hold. */
  setUserAttr(...args: AttributeArguments): void;
  /** For samplers and pruners: keeps an attribute that is not the user's. */
  setSystemAttr(key: string, value: unknown): void;
  /** A constraint's value: the trial is feasible when all are ≤ 0. */
  setConstraint(...args: ConstraintArguments): void;
}
