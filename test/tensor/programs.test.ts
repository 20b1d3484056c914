import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as torch from "../../src/index.js";
import { differencesOf, type Theirs } from "../../tools/programs/differ.js";
import { explained } from "../../tools/programs/differences.js";
import { runProgram } from "../../tools/programs/run.js";

/**
 * Random programs beside PyTorch, with its values as tools/programs/compare.ts has kept them; that script runs as many others as one has
 * time for. What differs has a reason in tools/programs/differences.ts.
 */
const file = new URL("../fixtures/programs.json", import.meta.url);
const { first, programs } = JSON.parse(readFileSync(file, "utf8")) as {
  first: number;
  programs: { lines: string[]; theirs: Theirs }[];
};

beforeAll(() => torch.warnings.setHandler(() => {}));
afterAll(() => torch.warnings.setHandler(null));

test.each(programs.map(({ lines, theirs }, i) => [first + i, lines, theirs] as const))(
  "program %i",
  (seed, lines, theirs) => {
    const ran = runProgram(seed);
    expect(
      ran.lines,
      "operations.ts draws other programs now: ANTORCHA_KEEP of compare.ts writes them anew",
    ).toEqual(lines);
    const open = differencesOf(ran, theirs).filter((difference) => explained(difference) === null);
    expect(
      open.map(({ where, what, name, ours, theirs: theirOwn }) => ({ where, what, name, ours, theirOwn })),
    ).toEqual([]);
  },
);
