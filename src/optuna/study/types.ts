import type { CategoricalDistribution, Distribution, ParamValue } from "../distributions.js";
import type { FrozenTrial } from "../trial/frozen.js";

/** Parameter names with their distributions, as an object. */
export type Distributions = Readonly<Record<string, Distribution>>;

/** What a parameter with this distribution is: a number, or one of the choices. */
export type ValueOf<D extends Distribution> =
  D extends CategoricalDistribution<infer C> ? C : D extends Distribution ? number : never;

/** The parameters of a declared search space, with their types. */
export type ParamsOf<S extends Distributions> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** Parameters of which nothing is declared. */
export type AnyParams = Record<string, ParamValue>;

/** A trial whose `params` are known by type. */
export type TrialOf<P> = Omit<FrozenTrial, "params"> & { readonly params: P };

/** What comes at once where everything is synchronous (`Sync` is true), and may be a promise otherwise. `await` suits both. */
export type Answer<T, Sync extends boolean> = Sync extends true ? T : T | PromiseLike<T>;

/** What an objective returns: a value, or one for each direction. Anything else fails the trial. */
export type ObjectiveValue = number | readonly number[] | null | undefined;

/** What `optimize` returns for an objective that returns R: a promise when that is one, otherwise what the storage gives. */
export type Optimizing<R, Sync extends boolean> = [R] extends [never]
  ? Answer<void, Sync>
  : R extends PromiseLike<unknown>
    ? Promise<void>
    : Answer<void, Sync>;
