import { type Called, signature } from "../../core/parameters.js";
import type { Distribution, ParamValue } from "../distributions.js";
import { SearchSpaceTransform } from "../searchSpace/transform.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BaseSampler } from "./base.js";
import { LazyRandomState, seed } from "./lazyRandomState.js";

/** Options of `RandomSampler`. */
export interface RandomSamplerOptions {
  /** Whole number in [0, 2³²); the system's entropy unless given. */
  readonly seed?: number | null;
}

const RANDOM = signature<RandomSamplerOptions>("RandomSampler", { seed });

/**
 * Takes every value of a parameter with the same probability, whatever the trials before found.
 *
 * @example
 * const sampler = () => new optuna.samplers.RandomSampler({ seed: 0 });
 * const [a, b] = [sampler(), sampler()].map((one) => optuna.createStudy({ sampler: one }).ask().suggestFloat("x", 0, 1));
 * a === b; // true
 */
export class RandomSampler extends BaseSampler {
  private readonly random: LazyRandomState;

  constructor(...args: Called<[seed?: number | null], RandomSamplerOptions, ["seed"]>) {
    super();
    this.random = new LazyRandomState(RANDOM.read(args).seed);
  }

  override reseedRng(): void {
    this.random.rng.seed();
  }

  /** One draw; of a categorical as many as it has choices, of which the largest wins. */
  sampleIndependent(
    _study: StudyView,
    _trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue {
    const transform = new SearchSpaceTransform(new Map([[name, distribution]]));
    const { low, high } = transform;
    const { rng } = this.random;
    const vector = low.map((from, i) => rng.uniform(from, high[i]));
    return transform.untransform(vector).get(name) as ParamValue;
  }
}
