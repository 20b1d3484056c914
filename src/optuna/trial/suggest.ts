import { boolean, integer, list, number } from "../../core/constraints.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import {
  type CategoricalChoice,
  CategoricalDistribution,
  FloatDistribution,
  IntDistribution,
} from "../distributions.js";
import { string } from "../parameters.js";

/** What a trial is asked: a name and a range, by position or by name. */

/** Options of `suggestFloat`: steps from low, or a logarithmic scale; not both. */
export interface SuggestFloatOptions {
  readonly step?: number | null;
  readonly log?: boolean;
}

/** Options of `suggestInt`: steps from low (default 1), or a logarithmic scale; not both. */
export interface SuggestIntOptions {
  readonly step?: number;
  readonly log?: boolean;
}

interface Range {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

export interface SuggestCategoricalParameters<C extends CategoricalChoice = CategoricalChoice> {
  readonly name: string;
  readonly choices: readonly C[];
}

type RangeNames = ["name", "low", "high"];
type RangeByPosition = [name: string, low: number, high: number];
export type SuggestFloatArguments = Called<RangeByPosition, Range & SuggestFloatOptions, RangeNames>;
export type SuggestIntArguments = Called<RangeByPosition, Range & SuggestIntOptions, RangeNames>;

const name = parameter(REQUIRED, string);

const FLOAT = signature<Range & SuggestFloatOptions>("trial.suggestFloat", {
  name,
  low: parameter(REQUIRED, number()),
  high: parameter(REQUIRED, number()),
  step: keyword(null, number()),
  log: keyword(false, boolean),
});

const INT = signature<Range & SuggestIntOptions>("trial.suggestInt", {
  name,
  low: parameter(REQUIRED, integer()),
  high: parameter(REQUIRED, integer()),
  step: keyword(1, integer(1)),
  log: keyword(false, boolean),
});

const CATEGORICAL = signature<SuggestCategoricalParameters>("trial.suggestCategorical", {
  name,
  choices: parameter(REQUIRED, list),
});

/** Whether it is the usual form, `("x", 0, 1)` or `("x", 0, 1, { log: true })`, which the distribution checks: a study asks 10⁵ times. */
function isUsual(args: readonly unknown[]): boolean {
  if (typeof args[0] !== "string" || typeof args[1] !== "number" || typeof args[2] !== "number") return false;
  return args.length === 3 || (args.length === 4 && (args[3] === undefined || typeof args[3] === "object"));
}

/** The name and the distribution that `suggestFloat` is called with. */
export function askedFloat(args: readonly unknown[]): [name: string, distribution: FloatDistribution] {
  if (isUsual(args)) {
    const [name, low, high, options = {}] = args as [string, number, number, SuggestFloatOptions?];
    return [name, new FloatDistribution(low, high, options)];
  }
  const { name, low, high, step, log } = FLOAT.read(args);
  return [name, new FloatDistribution(low, high, { step, log })];
}

/** The name and the distribution that `suggestInt` is called with. */
export function askedInt(args: readonly unknown[]): [name: string, distribution: IntDistribution] {
  if (isUsual(args)) {
    const [name, low, high, options = {}] = args as [string, number, number, SuggestIntOptions?];
    return [name, new IntDistribution(low, high, options)];
  }
  const { name, low, high, step, log } = INT.read(args);
  return [name, new IntDistribution(low, high, { step, log })];
}

/** The name and the distribution that `suggestCategorical` is called with. */
export function askedCategorical(
  args: readonly unknown[],
): [name: string, distribution: CategoricalDistribution] {
  if (args.length === 2 && typeof args[0] === "string" && Array.isArray(args[1]))
    return [args[0], new CategoricalDistribution(args[1] as CategoricalChoice[])];
  const { name, choices } = CATEGORICAL.read(args);
  return [name, new CategoricalDistribution(choices)];
}
