import { checkBoolean } from "../core/check.js";
import { type Guard, guardOf, scoped } from "../core/scope.js";

/**
 * Whether operations are recorded for backward; the one piece of global state of the tape. A frame for every noGrad
 * and enableGrad that has begun and not ended: the newest counts. Asynchronous ones may end in any order.
 */
const frames: { mode: boolean }[] = [{ mode: true }];
let enabled = true;

const update = (): void => {
  enabled = frames[frames.length - 1].mode;
};

/**
 * Whether operations are recorded now.
 *
 * @example
 * torch.isGradEnabled() // true
 * torch.noGrad(() => torch.isGradEnabled()) // false
 */
export function isGradEnabled(): boolean {
  return enabled;
}

/** Ends a grad mode that was begun with `using`; also at the end of the block when something throws. */
export type GradModeGuard = Guard;

/** Runs `fn` in this mode, or begins it. */
function within<T>(mode: boolean, fn: (() => T) | undefined, where: string): T | GradModeGuard {
  return scoped(where, fn, () => {
    const frame = { mode };
    frames.push(frame);
    update();
    return () => {
      const at = frames.lastIndexOf(frame);
      if (at === frames.length - 1) frames.pop();
      else if (at > 0) frames.splice(at, 1);
      update();
    };
  });
}

/**
 * Switches recording on or off from here on, as `torch.set_grad_enabled` does; inside noGrad or enableGrad, until that ends. With a
 * function, while it runs, and gives its result. `using guard = setGradEnabled(mode)`: to the end of the block.
 * @throws E-ARG-002 where `mode` is not a boolean
 *
 * @example
 * torch.setGradEnabled(false);
 * torch.isGradEnabled() // false
 * torch.setGradEnabled(true);
 * torch.setGradEnabled(false, () => torch.isGradEnabled()) // false
 */
export function setGradEnabled<T>(mode: boolean, fn: () => T): T;
export function setGradEnabled(mode: boolean): GradModeGuard;
export function setGradEnabled<T>(mode: boolean, fn?: () => T): T | GradModeGuard {
  checkBoolean("setGradEnabled", "mode", mode);
  if (fn !== undefined) return within(mode, fn, "setGradEnabled");
  const frame = frames[frames.length - 1];
  const before = frame.mode;
  const set = (value: boolean) => {
    frame.mode = value;
    update();
  };
  set(mode);
  return guardOf(() => set(before));
}

/**
 * Runs `fn` without recording operations, as `with torch.no_grad():` does, and gives its result. Of an async function
 * the mode lasts until its promise settles. Without a function: `using guard = noGrad()`, to the end of the block; without
 * `using`, until the guard is disposed of. JavaScript has one thread of control: the mode is that of the whole program.
 * @example
 * const w = torch.ones(2, { requiresGrad: true });
 * torch.noGrad(() => w.mul(2)).requiresGrad // false
 */
export function noGrad<T>(fn: () => T): T;
export function noGrad(): GradModeGuard;
export function noGrad<T>(fn?: () => T): T | GradModeGuard {
  return within(false, fn, "noGrad");
}

/**
 * The opposite of `noGrad`: records again inside of it.
 *
 * @example
 * torch.noGrad(() => torch.enableGrad(() => torch.isGradEnabled())) // true
 */
export function enableGrad<T>(fn: () => T): T;
export function enableGrad(): GradModeGuard;
export function enableGrad<T>(fn?: () => T): T | GradModeGuard {
  return within(true, fn, "enableGrad");
}
