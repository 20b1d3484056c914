import type { Constraint } from "../core/constraints.js";
import { say } from "../core/messages/language.js";

/** The decay of two running means. */
export const decays: Constraint = {
  accepts: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((x) => typeof x === "number" && x >= 0 && x < 1),
  text: () =>
    say(
      "two numbers ≥ 0 and below 1, such as [0.9, 0.999]",
      "dos números ≥ 0 y menores que 1, como [0.9, 0.999]",
    ),
};
