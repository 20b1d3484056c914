import { readFileSync } from "node:fs";

/** A fixture under test/fixtures: `readFixture<…>("tensor/dtypes.json")`. */
export const readFixture = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8")) as T;
