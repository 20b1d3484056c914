import { checkBoolean } from "../../core/check.js";
import { type Guard, scoped } from "../../core/scope.js";
import { defaultGenerator } from "./generator.js";

/** The default generator, by PyTorch's functions: `torch.random`. */

/**
 * Seeds the default generator from the host's entropy, and gives the seed.
 *
 * @example
 * torch.seed() === torch.initialSeed() // true
 */
export function seed(): bigint {
  return defaultGenerator.seed();
}

/**
 * The seed from which the default generator started.
 *
 * @example
 * torch.manualSeed(7);
 * torch.initialSeed() // 7n
 */
export function initialSeed(): bigint {
  return defaultGenerator.initialSeed();
}

/**
 * The state of the default generator: 5056 bytes, which PyTorch takes too.
 *
 * @example
 * const state = torch.getRngState();
 * const first = torch.rand(2);
 * torch.setRngState(state);
 * torch.rand(2).equal(first) // true
 */
export function getRngState(): Uint8Array {
  return defaultGenerator.getState();
}

/**
 * The default generator goes on from a state of `getRngState`, or of PyTorch's `torch.get_rng_state()`.
 *
 * @throws E-ARG-002 for anything else
 * @example
 * torch.setRngState(torch.getRngState());
 */
export function setRngState(state: Uint8Array): void {
  defaultGenerator.setState(state);
}

/**
 * While `fn` runs, the default generator draws on; afterwards it stands where it stood before. Without a function:
 * `using guard = torch.random.forkRng()`.
 *
 * @example
 * torch.manualSeed(1);
 * torch.random.forkRng(() => torch.rand(3));
 * torch.rand(1) // tensor([0.7576])
 */
export function forkRng<T>(fn: () => T, enabled?: boolean): T;
export function forkRng(fn?: null, enabled?: boolean): Guard;
export function forkRng<T>(fn?: (() => T) | null, enabled = true): T | Guard {
  checkBoolean("forkRng", "enabled", enabled);
  return scoped("forkRng", fn ?? undefined, () => {
    const state = defaultGenerator.getState();
    return () => {
      if (enabled) defaultGenerator.setState(state);
    };
  });
}
