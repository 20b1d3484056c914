import { enableGrad, noGrad } from "../autograd/mode.js";
import { checkBoolean, checkOptions, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { type Guard, scoped } from "../core/scope.js";
import { warn } from "./pythonMessages.js";
import { isDevice } from "./slips.js";
import { Tensor } from "./tensor.js";

/** What programs of PyTorch begin with. */

/** The version of this package. */
export const __version__ = "0.1.0";

/**
 * Whether it is a tensor.
 *
 * @example
 * torch.isTensor(torch.ones(2)) // true
 * torch.isTensor([1, 1]) // false
 */
export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

/**
 * Runs `fn` without recording, as `noGrad`; with false, it records. PyTorch refuses gradients of what was made in it; here it stands for
 * `noGrad`.
 *
 * @example
 * const w = torch.ones(2, { requiresGrad: true });
 * torch.inferenceMode(() => w.mul(2)).requiresGrad // false
 */
export function inferenceMode<T>(fn: () => T, mode?: boolean): T;
export function inferenceMode(fn?: null, mode?: boolean): Guard;
export function inferenceMode<T>(fn?: (() => T) | null, mode = true): T | Guard {
  checkBoolean("inferenceMode", "mode", mode);
  const within = mode ? noGrad : enableGrad;
  return fn === undefined || fn === null ? within() : within(fn);
}

export interface AutocastOptions {
  /** PyTorch's lower precision: there is none here. */
  dtype?: string | null;
  /** Default true. */
  enabled?: boolean;
}

/**
 * PyTorch's mixed precision: there is none on this engine, `fn` runs as it is in float32, and a warning says so once. Without a function:
 * `using guard = torch.autocast("cpu")`.
 *
 * @throws E-TENSOR-003 for another device than the CPU
 * @example
 * torch.warnings.ignore("W-TENSOR-001");
 * torch.autocast("cpu", () => torch.ones(2).mul(2)) // tensor([2., 2.])
 */
export function autocast<T>(deviceType: string, fn: () => T, options?: AutocastOptions): T;
export function autocast(deviceType: string, fn?: null, options?: AutocastOptions): Guard;
export function autocast<T>(
  deviceType: string,
  fn?: (() => T) | null,
  options: AutocastOptions = {},
): T | Guard {
  if (!isDevice(deviceType))
    throw wrong(
      "autocast",
      "deviceType",
      say("'cpu': there is one device", "'cpu': hay un solo dispositivo"),
      deviceType,
    );
  checkOptions("autocast", options, ["dtype", "enabled"]);
  if (options.enabled !== false) warn("W-TENSOR-001", {});
  return scoped("autocast", fn ?? undefined, () => () => {});
}
