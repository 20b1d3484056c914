import { wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { RandomState } from "../random/numpy/index.js";

/** A seed, a generator that goes on, or nothing: then the draws are new each time. */
export type RandomStateLike = number | RandomState | null;

/** scikit-learn's `check_random_state`. @throws E-ARG-002 */
export function checkRandomState(where: string, randomState: RandomStateLike | undefined): RandomState {
  if (randomState instanceof RandomState) return randomState;
  if (randomState === undefined || randomState === null) return new RandomState();
  if (Number.isInteger(randomState) && randomState >= 0 && randomState <= 0xffffffff)
    return new RandomState(randomState);
  const expected = say(
    "a whole number from 0 to 4294967295, a RandomState, or null",
    "un número entero de 0 a 4294967295, un RandomState, o null",
  );
  throw wrong(where, "randomState", expected, randomState);
}
