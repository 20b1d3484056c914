import { show } from "../core/check.js";
import { RandomState } from "../random/numpy/index.js";
import { failure } from "./messages.js";

/** A seed, a generator that goes on, or nothing: then the draws are new each time. */
export type RandomStateLike = number | RandomState | null;

/** scikit-learn's `check_random_state`. @throws E-ARG-002 */
export function checkRandomState(where: string, randomState: RandomStateLike | undefined): RandomState {
  if (randomState instanceof RandomState) return randomState;
  if (randomState === undefined || randomState === null) return new RandomState();
  if (Number.isInteger(randomState) && randomState >= 0 && randomState <= 0xffffffff)
    return new RandomState(randomState);
  const expected = "a whole number from 0 to 4294967295, a RandomState, or null";
  throw failure("E-ARG-002", { where, name: "randomState", expected, received: show(randomState) });
}
