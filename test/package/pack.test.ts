import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadIris } from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import { irisLosses } from "../training/jobs.js";

/** The packed tarball, installed in an empty folder without scripts, as a user has it. */
describe("the package", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  let folder: string;
  let files: string[];
  const run = (command: string, args: readonly string[], cwd: string) =>
    execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 26,
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "antorcha-pack-"));
    const [packed] = JSON.parse(
      run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
    );
    files = packed.files.map((file: { path: string }) => file.path);
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "user", private: true, type: "module" }),
    );
    run(
      "npm",
      ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, packed.filename)],
      folder,
    );
    writeFileSync(
      join(folder, "train.js"),
      `import * as torch from "antorcha";
import { loadIris } from "antorcha/datasets";
${irisLosses}
torch.useDeterministicAlgorithms(true);
console.log(JSON.stringify(irisLosses(torch, loadIris, 20)));
`,
    );
    copyFileSync(join(root, "data/iris.csv"), join(folder, "iris.csv"));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("imports no other package at the start: a page and any bundler read all of it", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const needed = files
      .filter((file) => /^dist\/(src|page)\/.*\.js$/.test(file))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(root, file), "utf8").matchAll(
            /^(?:import|(?:import|export|}) [^"]*\bfrom) "([^."][^"]*)";$/gm,
          ),
          ([, name]) => name,
        ),
      );
    expect([...new Set(needed)]).toEqual([]);
    expect(Object.keys(dependencies).sort()).toEqual(["commander", "kysely"]);
  });

  test("holds what users need and nothing else", () => {
    const kinds = new Set(files.map((file) => file.split("/")[0]));
    expect([...kinds].sort()).toEqual([
      "ARCHITECTURE.md",
      "FEATURES.md",
      "LICENSE",
      "README.es.md",
      "README.md",
      "data",
      "dist",
      "docs",
      "package.json",
    ]);
    expect(files.filter((file) => file.startsWith("docs/") && !file.endsWith(".md"))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const hook of ["preinstall", "install", "postinstall", "prepare"])
      expect(manifest.scripts[hook]).toBeUndefined();
  });

  test("no link of its pages leads to a file that it lacks", () => {
    const pages = files.filter((file) => file.endsWith(".md"));
    const links = pages.flatMap((page) => {
      const text = readFileSync(join(folder, "node_modules/antorcha", page), "utf8");
      return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, to]) => ({ page, to })).filter(
        ({ to }) => !/^(?:[a-z]+:|#)/.test(to),
      );
    });
    expect(links.filter(({ to }) => to.startsWith("docs/")).length).toBeGreaterThan(10);
    const dead = links.filter(
      ({ page, to }) => !files.includes(posix.join(posix.dirname(page), to.split("#")[0])),
    );
    expect(dead).toEqual([]);
  });

  test("its doors show the same names to Node and to bundlers", () => {
    writeFileSync(
      join(folder, "doors.js"),
      `import { readFileSync } from "node:fs";
const { exports } = JSON.parse(readFileSync("node_modules/antorcha/package.json", "utf8"));
const names = async (path) => Object.keys(await import("./node_modules/antorcha/" + path)).sort();
const doors = {};
for (const [door, paths] of Object.entries(exports))
  if (paths.node) doors[door] = [await names(paths.node), await names(paths.default)];
console.log(JSON.stringify(doors));
`,
    );
    const doors = JSON.parse(run(process.execPath, ["doors.js"], folder)) as Record<
      string,
      [string[], string[]]
    >;
    expect(Object.keys(doors)).toContain("./data");
    for (const [door, [node, other]] of Object.entries(doors)) expect(node, door).toEqual(other);
  });

  const expected = () => {
    torch.useDeterministicAlgorithms(true);
    return irisLosses(torch, loadIris, 20);
  };

  test("trains on this Node", () => {
    expect(JSON.parse(run(process.execPath, ["train.js"], folder))).toEqual(expected());
  });

  test("trains on Node 24, to the same digits", () => {
    expect(JSON.parse(run("npx", ["-y", "node@24", "train.js"], folder))).toEqual(expected());
  }, 300_000);

  test("its command trains and predicts", () => {
    const args = [
      "antorcha",
      "train",
      "iris.csv",
      "--target",
      "species",
      "--epochs",
      "60",
      "--model",
      "iris.model",
      "--json",
    ];
    const report = JSON.parse(run("npx", ["--no-install", ...args], folder));
    expect(report.test.accuracy).toBeGreaterThan(0.9);
    const predicted = run("npx", ["--no-install", "antorcha", "predict", "iris.model", "iris.csv"], folder)
      .trim()
      .split("\n");
    expect(predicted).toHaveLength(151);
    expect(predicted[0]).toBe(
      "sepal_length,sepal_width,petal_length,petal_width,species,predicted_species,probability",
    );
  });
});
