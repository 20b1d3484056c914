import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hostOf } from "../../cli/host.js";
import { antorcha } from "../../cli/program.js";

/** The job scripts and manifests of docs/cluster.md cannot run here; what they call can be looked up. */
const text = readFileSync(new URL("../../docs/cluster.md", import.meta.url), "utf8");
const calls = Array.from(
  text.matchAll(/^```(?:bash|yaml|dockerfile)\n(.*?)^```$/gms),
  ([, code]) => code,
).flatMap((code) =>
  Array.from(
    code.matchAll(/\bantorcha ([a-z-]+) ((?:.*\n)*?)(?=\s*$|\s*(?:env|-?\s*name):)/gm),
    ([, command, rest]) => ({
      command,
      options: Array.from(rest.matchAll(/(?<=\s)--[a-z-]+/g), ([option]) => option),
    }),
  ),
);

test("the commands of the scripts, and all of their options, are there", () => {
  expect(calls.map(({ command }) => command)).toEqual(["tune", "tune"]);
  for (const { command, options } of calls) {
    const found = antorcha(hostOf({ out: process.stdout, err: process.stderr, worker: "" })).commands.find(
      (one) => one.name() === command,
    );
    const known = found?.options.map(({ long }) => long);
    expect(options.length).toBeGreaterThan(4);
    for (const option of options) expect(known).toContain(option);
  }
});

test("conditions of pods that a Job ignores say their status, which the schemas of Kubernetes 1.29 to 1.34 require", () => {
  const conditions = Array.from(
    text.matchAll(/^( +)onPodConditions:\n((?:\1 +.*\n)+)/gm),
    ([, , lines]) => lines,
  );
  expect(conditions).not.toEqual([]);
  for (const lines of conditions)
    for (const condition of lines.split(/^\s+- /m).slice(1))
      expect(condition).toMatch(/^type: \w+\s+status: "(True|False|Unknown)"\s*$/);
});
