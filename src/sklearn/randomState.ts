import { wrong } from "../core/check.js";
import type { RandomState } from "../random/numpy/index.js";
import { generatorOf, type RandomStateLike, seed } from "../random/numpy/seed.js";

export type { RandomStateLike } from "../random/numpy/seed.js";

/** scikit-learn's `check_random_state`, of a field that may have been set since. @throws E-ARG-002 */
export function checkRandomState(where: string, randomState: RandomStateLike | undefined): RandomState {
  const given = randomState ?? null;
  if (!seed.accepts(given)) throw wrong(where, "randomState", seed.text(), given);
  return generatorOf(given);
}
