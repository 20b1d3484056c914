import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { jsonToDistribution, type ParamValue } from "../../../src/optuna/distributions.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { TrialAttribute } from "../../../src/optuna/study/dataframe.js";
import { FixedTrial } from "../../../src/optuna/trial/fixed.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import type { TrialState } from "../../../src/optuna/trial/state.js";
import { listen } from "../support/quiet.js";

listen();

type Moment = [number, number, number, number, number, number, number] | null;

interface Fixture {
  trials: [
    number: number,
    state: TrialState,
    values: number[] | null,
    start: Moment,
    end: Moment,
    params: Record<string, ParamValue>,
    distributions: Record<string, string>,
    user: Record<string, unknown>,
    system: Record<string, unknown>,
    reports: [number, number][],
    text: string,
  ][];
  tables: { trials: number[]; attrs: string[] | null; text: string }[];
}

const fixture: Fixture = JSON.parse(readFileSync("test/fixtures/optuna/prints.json", "utf8"));
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Months count from 0. */
const date = (parts: Moment) =>
  parts && new Date(parts[0], parts[1] - 1, parts[2], parts[3], parts[4], parts[5], parts[6]);

function trialOf(place: number): FrozenTrial {
  const [number, state, values, start, end, params, distributions, userAttrs, systemAttrs, reports] =
    fixture.trials[place];
  return new FrozenTrial({
    number,
    trialId: number,
    state,
    values,
    datetimeStart: date(start),
    datetimeComplete: date(end),
    params: { ...params },
    distributions: Object.fromEntries(
      Object.entries(distributions).map(([name, json]) => [name, jsonToDistribution(json)]),
    ),
    userAttrs: { ...userAttrs },
    systemAttrs: { ...systemAttrs },
    intermediateValues: new Map(reports),
  });
}

test("trials are printed as Optuna prints them", () => {
  for (const [place, row] of fixture.trials.entries()) {
    const trial = trialOf(place);
    expect(String(trial)).toBe(row[10]);
    expect(`${trial}`).toBe(row[10]);
    expect(inspect(trial)).toBe(row[10]);
  }
});

test("a fixed trial prints what has been suggested", () => {
  const trial = new FixedTrial({ x: 1, n: 2 }, 3);
  trial.suggestFloat("x", 0, 2);
  expect(String(trial)).toMatch(/^FixedTrial\(number=3, state=<TrialState.RUNNING: 0>, values=None, /);
  expect(inspect(trial)).toContain("params={'x': 1.0}, ");
});

test("tables of trials are printed as pandas prints them", () => {
  for (const { trials, attrs, text } of fixture.tables) {
    const study = createStudy({ directions: trials.includes(7) ? ["minimize", "minimize"] : ["minimize"] });
    study.addTrials(trials.map(trialOf));
    const table = study.trialsDataframe(attrs ? { attrs: attrs.map((a) => camel(a) as TrialAttribute) } : {});
    expect(String(table)).toBe(text);
    expect(inspect(table)).toBe(text);
    expect(Object.keys(JSON.parse(JSON.stringify(table)))).toEqual(["columns", "rows"]);
  }
});

test("a printed table is cut as its options say", () => {
  const study = createStudy();
  study.addTrials([0, 1, 3, 5, 6].map(trialOf));
  const table = study.trialsDataframe({ attrs: ["number", "state"] });
  const lines = table.toString({ maxRows: 4, minRows: 2 }).split("\n");
  expect(lines).toEqual([
    "   number     state",
    "0       0  COMPLETE",
    "..     ...       ...",
    "4       4  COMPLETE",
    "",
    "[5 rows x 2 columns]",
  ]);
  const wrong = { rows: 3 } as object;
  expect(() => table.toString(wrong)).toThrow("rows");
  expect(String(createStudy().trialsDataframe())).toMatch(/^Empty Table/);
});
