import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { warnings } from "../../../src/core/warnings.js";
import { CRITICAL, setVerbosity } from "../../../src/optuna/logging.js";
import { FILES, runScenario } from "./scenarios.js";

interface Fixture {
  readonly scenarios: Record<
    string,
    { readonly n: number; readonly seeds: Record<string, [string, Record<string, unknown>][]> }
  >;
}

const TOLERANCE = 1e-9;

function isSame(got: unknown, want: unknown): boolean {
  if (typeof got === "number" && typeof want === "number") {
    return Math.abs(got - want) <= TOLERANCE * Math.max(Math.abs(want), 1e-300);
  }
  return got === want;
}

/** The first trial in which two studies differ, in words. */
function firstDifference(
  got: readonly [string, Record<string, unknown>][],
  want: readonly [string, Record<string, unknown>][],
): string {
  for (const [i, [state, params]] of want.entries()) {
    if (got[i] === undefined) return `trial ${i} is missing`;
    const [ownState, own] = got[i];
    const text = `trial ${i}: ${ownState} ${JSON.stringify(own)} for ${state} ${JSON.stringify(params)}`;
    if (ownState !== state || Object.keys(own).length !== Object.keys(params).length) return text;
    for (const name of Object.keys(params)) if (!isSame(own[name], params[name])) return `${name} in ${text}`;
  }
  return got.length === want.length ? "" : `${got.length} trials for ${want.length}`;
}

beforeAll(() => {
  setVerbosity(CRITICAL);
  warnings.setHandler(() => {});
});

for (const [file, scenarios] of Object.entries(FILES)) {
  const url = new URL(`../../fixtures/optuna/${file}.json`, import.meta.url);
  const fixture: Fixture = JSON.parse(readFileSync(url, "utf8"));
  describe(`${file}: the same seed, the same suggestions as Optuna`, () => {
    it("covers every scenario of the fixture", () => {
      expect(Object.keys(scenarios)).toEqual(Object.keys(fixture.scenarios));
    });
    for (const [title, { n, seeds }] of Object.entries(fixture.scenarios)) {
      it.each(Object.keys(seeds))(`${title}, seed %s`, (seed) => {
        const got = runScenario(scenarios[title], Number(seed), n);
        expect(firstDifference(got, seeds[seed])).toBe("");
      });
    }
  });
}
