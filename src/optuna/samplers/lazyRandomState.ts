import { RandomState } from "../../random/numpy/index.js";

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
