import { checkBoolean, checkOptions } from "../core/check.js";
import type { LoadOptions } from "./bunch.js";

/** Whether `[data, target]` is asked for. @throws E-ARG-001, E-ARG-002 */
export function wantsXY(where: string, options: LoadOptions, known: readonly string[] = []): boolean {
  checkOptions(where, options, ["returnXY", ...known]);
  const { returnXY = false } = options;
  checkBoolean(where, "returnXY", returnXY);
  return returnXY;
}

/** Rows of numbers whose last one is the target. */
export function parseRows(text: string): { data: number[][]; target: number[] } {
  const data = text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map(Number));
  const target = data.map((row) => row.pop() ?? Number.NaN);
  return { data, target };
}
