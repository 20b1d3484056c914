import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { compare, comparing } from "./docstrings/examples.js";
import { type PublicName, publicNames, root } from "./docstrings/publicNames.js";

/**
 * Every public name of every door says what it is; functions, classes and methods of tensors show it in an example, which is type-checked
 * and runs. Names that still lack this stand in docstrings/undocumented/, a file a door; these lists may only shrink
 * (`ANTORCHA_DOCSTRINGS=shrink` takes off what is done).
 */

const listOf = (subpath: string) =>
  join(
    root,
    "test/docs/docstrings/undocumented",
    `${subpath.replace(/^\.\/?/, "").replace(/\W/g, "-") || "torch"}.json`,
  );

const lacking = (names: readonly PublicName[]) =>
  names
    .filter(
      ({ description, examples, wantsExample }) =>
        description === "" || (wantsExample && examples.length === 0),
    )
    .map(({ name }) => name)
    .sort();

describe("docstrings", () => {
  test.each([...publicNames])("of the door %s", (subpath, names) => {
    const file = listOf(subpath);
    const listed: string[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
    const missing = lacking(names);
    const added = missing.filter((name) => !listed.includes(name));
    expect(added, "public names without a docstring, or without an @example").toEqual([]);
    if (process.env.ANTORCHA_DOCSTRINGS === "shrink") {
      if (missing.length === 0) rmSync(file, { force: true });
      else writeFileSync(file, `${JSON.stringify(missing, null, 2)}\n`);
      return;
    }
    const done = listed.filter((name) => !missing.includes(name));
    expect(done, `documented by now: take them off ${file}`).toEqual([]);
  });
});

/** What examples may use without saying so. */
const PRELUDE = `
import * as torch from "antorcha";
import * as datasets from "antorcha/datasets";
import * as io from "antorcha/io";
import * as optuna from "antorcha/optuna";
import * as sklearn from "antorcha/sklearn";
import * as tabular from "antorcha/tabular";
import { tqdm, trange } from "antorcha/tqdm";
const { nn, optim, data } = torch;
const { functional } = nn;
type Show = (value: unknown, expected: string) => void;
type Throws = (run: () => Promise<unknown>, code: string) => Promise<void>;
export const restore = () => torch.setLanguage("en");
export const examples: ((show: Show, throws: Throws) => Promise<void>)[] = [];
`;

interface Example {
  readonly name: string;
  readonly code: string;
  readonly module: string;
  readonly place: number;
}

const generated = join(root, "test/docs/generated/docstrings");
const modules = new Map<string, string>();
const examples: Example[] = [];
const seen = new Set<string>();
for (const names of publicNames.values())
  for (const { name, file, line, examples: codes } of names) {
    if (seen.has(`${file}:${line}`)) continue;
    seen.add(`${file}:${line}`);
    for (const code of codes) {
      const module = `${file.replace(/\.ts$/, "").replace(/\W+/g, "-")}.ts`;
      const before = modules.get(module) ?? PRELUDE;
      const place = before.split("examples.push(").length - 1;
      const body = `examples.push(async (show, throws) => { // ${name}\n${comparing(code)}\n});\n`;
      modules.set(module, before + body);
      examples.push({ name: `${name} (${file}:${line})`, code, module, place });
    }
  }

beforeAll(() => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  for (const [module, code] of modules) writeFileSync(join(generated, module), code);
});
afterAll(() => rmSync(generated, { recursive: true, force: true }));

describe("the examples of docstrings", () => {
  test("type-check", () => {
    const compiler = join(
      dirname(createRequire(import.meta.url).resolve("typescript7/package.json")),
      "bin/tsc",
    );
    const config = {
      extends: "../../../../tsconfig.json",
      compilerOptions: { declaration: false, noUnusedLocals: false, noUnusedParameters: false },
      include: ["."],
      exclude: [],
    };
    writeFileSync(join(generated, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", generated], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test.each(examples.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const logged: string[] = [];
    const note = (...values: unknown[]) =>
      void logged.push(values.map((v) => (typeof v === "string" ? v : inspect(v))).join(" "));
    const spies = [
      vi.spyOn(console, "log").mockImplementation(note),
      vi.spyOn(console, "warn").mockImplementation(() => {}),
    ];
    const { examples: run, restore } = await import(/* @vite-ignore */ join(generated, example.module));
    const before = process.cwd();
    process.chdir(tmpdir()); // files that an example writes
    try {
      await run[example.place](
        (value: unknown, expected: string) => compare(value, expected, logged.at(-1)),
        async (fails: () => Promise<unknown>, code: string) => {
          const error = await fails().then(
            () => null,
            (thrown: unknown) => thrown as { code?: string; message?: string },
          );
          expect(`${error?.code ?? ""} ${error?.message ?? "no error"}`).toContain(code);
        },
      );
    } finally {
      process.chdir(before);
      for (const spy of spies) spy.mockRestore();
      restore();
    }
  });
});
