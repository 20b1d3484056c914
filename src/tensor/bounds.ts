import { checkChoice, checkOptions, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { checkFactor } from "./arguments.js";
import { Handle } from "./handle.js";
import type { Tensor } from "./tensor.js";

/** Options of rounded quotients and of bounds, as functions and their forms in place read them. */

/** How a quotient is rounded. */
export interface DivOptions {
  /** "floor": down, as Python's //; "trunc": towards 0; null (the default): not at all. */
  roundingMode?: "floor" | "trunc" | null;
}

const MODES = ["floor", "trunc"];

/** The rounding mode of a division, once it is known to be one. */
export function modeOf(where: string, options: DivOptions | undefined): "floor" | "trunc" | null {
  checkOptions(where, options, ["roundingMode"]);
  const mode = options?.roundingMode ?? null;
  if (mode !== null) checkChoice(where, "roundingMode", mode, MODES);
  return mode;
}

/** A lower and an upper bound: numbers, tensors that broadcast, or none (null). */
export interface ClampOptions {
  /** Default null: no bound. */
  min?: Tensor | number | null;
  /** Default null: no bound. */
  max?: Tensor | number | null;
}

export type Bound = Tensor | number | null;

/** The bounds of `clamp`, by position or by name. */
export function boundsOf(
  where: string,
  first: Bound | ClampOptions | undefined,
  second: Bound | undefined,
): [Bound, Bound] {
  const isNamed = typeof first === "object" && first !== null && !(first instanceof Handle);
  if (isNamed) checkOptions(where, first, ["min", "max"]);
  const { min = null, max = second ?? null } = isNamed ? first : { min: first as Bound | undefined };
  for (const [name, bound] of [
    ["min", min],
    ["max", max],
  ] as const)
    if (bound !== null && !(bound instanceof Handle)) checkFactor(where, name, bound);
  if (min === null && max === null)
    throw wrong(
      where,
      say("the bounds", "los límites"),
      say("min, max or both", "min, max o ambos"),
      undefined,
    );
  return [min, max];
}
