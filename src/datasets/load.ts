import { boolean } from "../core/constraints.js";
import { type Called, keyword, type Signature, signature } from "../core/parameters.js";
import type { LoadOptions } from "./bunch.js";

/** What a loader is called with: all of it by name, as in Python. */
export type LoadArguments<O extends LoadOptions = LoadOptions> = Called<[], O, []>;

export const returnXY = keyword(false, boolean);

/** Declares a loader without options of its own. */
/* @__NO_SIDE_EFFECTS__ */
export function loader(where: string): Signature<LoadOptions> {
  return signature<LoadOptions>(where, { returnXY });
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
