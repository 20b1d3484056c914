import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "../../cli/run.js";
import { WORKER, wordsOf } from "../cli/support.js";
import { Texts } from "../support/texts.js";

/** The code of the README and the guides: every block is type-checked and runs, every command line too. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = [
  "README.md",
  "README.es.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
].filter((name) => name.endsWith(".md"));

interface Block {
  readonly document: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

function blocksOf(document: string): Block[] {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((match) => ({
    document,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1],
    code: match[2],
  }));
}

const blocks = documents.flatMap(blocksOf);
/** A block that imports begins a program; the blocks after it, to the next such one, go on with it. */
function programsOf(all: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of all) {
    const last = found.at(-1);
    if (last?.document !== block.document || /^import /m.test(block.code)) found.push(block);
    else found[found.length - 1] = { ...last, code: `${last.code}\n${block.code}` };
  }
  return found;
}

const programs = programsOf(blocks.filter((block) => block.language === "ts"));
const shell = blocks.filter((block) => block.language === "sh");

// Beside the sources, so that `antorcha` in a block is this package (by its own name and exports).
const generated = join(root, "test/docs/generated/documents");
const fileOf = ({ document, line }: Block) => `${document.replace(/\W+/g, "-")}-${line}.ts`;

beforeAll(() => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  for (const program of programs) writeFileSync(join(generated, fileOf(program)), program.code);
});
afterAll(() => rmSync(generated, { recursive: true, force: true }));

describe("the code of the documents", () => {
  test("type-checks against the built package", () => {
    const compiler = join(
      dirname(createRequire(import.meta.url).resolve("typescript7/package.json")),
      "bin/tsc",
    );
    const config = {
      extends: "../../../../tsconfig.json",
      compilerOptions: { declaration: false, noUnusedLocals: false },
      include: ["."],
      exclude: [],
    };
    writeFileSync(join(generated, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", generated], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test.each(programs.map((program) => [`${program.document}:${program.line}`, program] as const))(
    "%s runs",
    async (_, program) => {
      const log = vi.spyOn(console, "log").mockImplementation(() => {});
      const before = process.cwd();
      const folder = mkdtempSync(join(tmpdir(), "antorcha-docs-"));
      process.chdir(folder); // files that a program writes
      try {
        await import(/* @vite-ignore */ join(generated, fileOf(program)));
        // A comment below a console.log says what it prints.
        const expected = [...program.code.matchAll(/console\.log\(.*\);\n\s*\/\/ (.*)$/gm)].map(
          (match) => match[1],
        );
        for (const text of expected) {
          const start = text.replace(/\s*…$/, "");
          expect(
            log.mock.calls.some((call) => String(call[0]).startsWith(start)),
            `prints: ${text}`,
          ).toBe(true);
        }
      } finally {
        // The Spanish README says so, and all programs share one library.
        const door = "antorcha";
        (await import(/* @vite-ignore */ door)).setLanguage("en");
        log.mockRestore();
        process.chdir(before);
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

describe("the command lines of the documents", () => {
  test.each(["README.md", "README.es.md"])("%s begins with the two commands", (document) => {
    const [first, second] = blocksOf(document);
    expect(first.code.trim()).toBe("npm ci && npm run iris");
    expect(second.code.trim()).toBe("npm ci && npm test");
  });

  // The README's lines stand in both languages.
  const commands = shell.filter(({ code }) => code.includes("antorcha "));
  const distinct = commands.filter((block, i) => commands.findIndex(({ code }) => code === block.code) === i);
  test.each(distinct.map((b) => [`${b.document}:${b.line}`, b] as const))("%s runs", async (_, block) => {
    const folder = mkdtempSync(join(tmpdir(), "antorcha-docs-"));
    try {
      cpSync(join(root, "data"), join(folder, "data"), { recursive: true });
      // Half the trials that a reader waits for.
      const half = (_: string, count: string) => `--trials ${Number(count) / 2}`;
      const lines = block.code
        .replace(/--trials (\d+)/g, half)
        .trim()
        .split("\n");
      for (const line of lines) {
        const [command, ...args] = wordsOf(line);
        expect(command).toBe("antorcha");
        const [out, err] = [new Texts(), new Texts()];
        const status = await run(args, { out, err, cwd: folder, worker: WORKER });
        expect([status, err.text]).toEqual([0, expect.not.stringMatching(/\[E-/)]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
