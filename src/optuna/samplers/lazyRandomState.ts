import { integer } from "../../core/constraints.js";
import { parameter } from "../../core/parameters.js";
import { RandomState } from "../../random/numpy/index.js";

/** What a parameter `seed` may be: null draws it from the system's entropy. */
export const seed = parameter(null, integer(0, 0xffffffff));

/** A NumPy `RandomState` that is made when it is first used: without a seed, from the system's entropy. */
export class LazyRandomState {
  private state: RandomState | undefined;

  /** @param seed whole number in [0, 2³²) */
  constructor(seed?: number | null) {
    if (seed !== undefined && seed !== null) this.state = new RandomState(seed);
  }

  get rng(): RandomState {
    this.state ??= new RandomState();
    return this.state;
  }
}
