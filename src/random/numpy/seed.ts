import type { Constraint } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { RandomState } from "./randomState.js";

/** A seed, a generator of NumPy that goes on, or nothing: then the draws are new each time. */
export type RandomStateLike = number | RandomState | null;

/** What a parameter `randomState` may be: scikit-learn's `check_random_state`. */
export const seed: Constraint = {
  accepts: (value) =>
    value === null ||
    value instanceof RandomState ||
    (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffffffff),
  text: () =>
    say(
      "a whole number from 0 to 4294967295, a RandomState, or null",
      "un número entero de 0 a 4294967295, un RandomState, o null",
    ),
};

/** The generator that it means. */
export function generatorOf(randomState: RandomStateLike): RandomState {
  if (randomState instanceof RandomState) return randomState;
  return randomState === null ? new RandomState() : new RandomState(randomState);
}
