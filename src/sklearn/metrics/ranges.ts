import { show } from "../../core/check.js";
import { formula } from "../../core/messages/phrase.js";
import { failure } from "../messages.js";

const RULES = {
  "> -1": (x: number) => x > -1,
  "≥ 0": (x: number) => x >= 0,
  "> 0": (x: number) => x > 0,
} as const;

/** @throws E-METRIC-007 where a value lies outside the formula's domain */
export function checkDomain(
  where: string,
  name: string,
  values: Float64Array,
  rule: keyof typeof RULES,
): void {
  const bad = values.find((x) => !RULES[rule](x));
  if (bad !== undefined)
    throw failure("E-METRIC-007", { where, name, expected: formula(rule), received: show(bad) });
}
