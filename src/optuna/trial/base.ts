import type { CategoricalChoice, Distribution, ParamValue } from "../distributions.js";
import type { SuggestCategoricalParameters, SuggestFloatArguments, SuggestIntArguments } from "./suggest.js";

export type { SuggestFloatOptions, SuggestIntOptions } from "./suggest.js";

/** What an objective may do with its trial, be it running, finished (`study.bestTrial`) or fixed (`FixedTrial`). */
export interface BaseTrial<P = Readonly<Record<string, ParamValue>>> {
  readonly number: number;
  readonly params: P;
  readonly distributions: Readonly<Record<string, Distribution>>;
  readonly userAttrs: Readonly<Record<string, unknown>>;
  readonly systemAttrs: Readonly<Record<string, unknown>>;
  readonly constraints: ReadonlyMap<string, number>;
  readonly datetimeStart: Date | null;
  /** A real number from low to high, both included. */
  suggestFloat(...args: SuggestFloatArguments): number;
  /** A whole number from low to high, both included. */
  suggestInt(...args: SuggestIntArguments): number;
  /** One of the choices. */
  suggestCategorical<const C extends CategoricalChoice>(name: string, choices: readonly C[]): C;
  suggestCategorical<const C extends CategoricalChoice>(options: SuggestCategoricalParameters<C>): C;
  /** The objective so far, at this step (an epoch, say): what pruners judge. */
  report(value: number, step: number): void;
  /** Should the objective end here, by `throw new TrialPruned()`? */
  shouldPrune(): boolean;
  setUserAttr(key: string, value: unknown): void;
  setSystemAttr(key: string, value: unknown): void;
  /** A constraint's value: the trial is feasible when all are ≤ 0. */
  setConstraint(key: string, value: number): void;
}
