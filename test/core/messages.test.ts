import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/core/messages/catalogue.js";

/** The catalogue as a whole: every message speaks both languages and tells the same in both. */

type Text = (params: unknown) => string;
const MESSAGES = Object.entries(CATALOGUE) as unknown as [string, { en: Text; es: Text }][];

const CODE = /\b[EW]-[A-Z0-9]+-\d{3}\b/g;

/** All sources but the catalogue's own, by their path from the root. */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCES = ["src", "cli"].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("core/messages/"))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, "utf8") })),
);

/** Stands for any parameter: a text, a number, a list, as the message likes it. Prints as its name in brackets. */
function placeholder(name: string): unknown {
  const text = `<${name}>`;
  const faces: readonly object[] = [[text], Object(text), Object(1)];
  return new Proxy(faces[0], {
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? 1 : text);
      for (const face of faces) {
        const value = Reflect.get(face, key, face);
        if (value !== undefined) return typeof value === "function" ? value.bind(face) : value;
      }
      return undefined;
    },
  });
}

/** Parameters that choose between texts: all that they can be. */
const CHOICES: Record<string, Record<string, readonly unknown[]>> = {
  "E-ARG-001": { needless: [false, true] },
  "E-ENGINE-001": { bytes: [2 ** 24, 2 ** 33] },
  "E-OPTUNA-006": { differs: ["kind", "log", "choices"] },
  "E-OPTUNA-007": { why: ["start", "end", "failed", "values", "both", "names", "range"] },
  "E-OPTUNA-015": { why: ["noValues", "valuesToo", "values", "state", "trial", "number"] },
  "W-OPTUNA-011": { whose: ["current", "best"] },
  "E-FILE-050": { what: ["header", "tensors", "metadata", "dimensions"] },
  "W-SKLEARN-001": { predicted: ["predicted", "true", "either"] },
  "E-SKLEARN-107": { reason: ["twice", "parameter", "__"] },
  "E-MODEL-001": {
    reason: ["not safetensors", "format", "version", "spec", "parameters", "scaler", { field: "<field>" }],
  },
};

/** Parameters that may be left out. */
const OPTIONAL: Record<string, readonly string[]> = { "E-ARG-001": ["suggestion"], "E-DTYPE-001": ["cast"] };

/** Every set of parameters to try: `undefined` leaves one out, what is not named is a placeholder. */
function variants(code: string): Record<string, unknown>[] {
  const [[name, values]] = Object.entries(CHOICES[code] ?? { "": [""] });
  const chosen = values.map((value) => ({ [name]: value }));
  return [...chosen, ...(OPTIONAL[code] ?? []).map((left) => ({ ...chosen[0], [left]: undefined }))];
}

/** The text with every parameter a placeholder, but those given. */
function render(text: Text, given: Record<string, unknown>): string {
  return text(
    new Proxy({}, { get: (_, key) => (key in given ? given[String(key)] : placeholder(String(key))) }),
  );
}

describe("the catalogue", () => {
  test.each(MESSAGES)("%s says the same in English and in Spanish", (code, { en, es }) => {
    const all = variants(code).map((given) => [render(en, given), render(es, given)]);
    for (const [english, spanish] of all) {
      for (const text of [english, spanish]) {
        expect(text).not.toBe("");
        expect(text).not.toMatch(/undefined|\[object/);
        expect(text.trim()).toBe(text);
      }
      const shown = (text: string) => [...new Set(text.match(/<\w+>/g))].sort();
      expect(shown(spanish)).toEqual(shown(english));
    }
    expect(all.some(([english, spanish]) => english !== spanish)).toBe(true);
  });

  test("gives every message a code of its own, and every code is said somewhere", () => {
    const messages = new URL("../../src/core/messages/", import.meta.url);
    const declared = readdirSync(messages).flatMap((file) =>
      Array.from(
        readFileSync(new URL(file, messages), "utf8").matchAll(/^ {2}"([EW]-.+?)": message/gm),
        ([, code]) => code,
      ),
    );
    expect(declared.sort()).toEqual(Object.keys(CATALOGUE).sort());
    for (const code of declared) expect(code).toMatch(/^[EW]-[A-Z0-9]+-\d{3}$/);

    const said = new Set(SOURCES.flatMap(({ text }) => text.match(CODE) ?? []));
    expect(declared.filter((code) => !said.has(code))).toEqual([]);
  });

  test("is split by door: who says a message brings it along", () => {
    const families = (text: string) => Array.from(text.matchAll(/messages\/(\w+)\.js"/g), ([, name]) => name);
    const brings = new Map<string, Set<string>>();
    for (const { path, text } of SOURCES) {
      if (path.endsWith("/messages.ts")) brings.set(dirname(path), new Set(families(text)));
    }
    const codes = new Map<string, string>();
    const messages = new URL("../../src/core/messages/", import.meta.url);
    for (const file of readdirSync(messages)) {
      const declared = readFileSync(new URL(file, messages), "utf8").matchAll(/^ {2}"([EW]-.+?)": message/gm);
      for (const [, code] of declared) codes.set(code, file.replace(".ts", ""));
    }
    const core = new Set(
      families(readFileSync(new URL("spoken.ts", messages), "utf8").replaceAll("./", "messages/")),
    );
    const wrong: string[] = [];
    for (const { path, text } of SOURCES) {
      const door = [...brings.keys()].find((folder) => path.startsWith(`${folder}/`));
      const own = brings.get(door ?? "") ?? new Set();
      if (door === undefined || path === `${door}/messages.ts`) {
        // The core says its own.
      } else if (
        /import \{[^}]*\b(?<!type )(failure|warn|textOf)\b[^}]*\} from "[./a-z]*core\/(errors|warnings)\.js"/.test(
          text,
        )
      ) {
        wrong.push(`${path}: import failure and warn from ${door}/messages.js`);
      }
      // A code that an error is compared with is not said, nor one in a comment.
      const program = text.replace(/\/\*[\s\S]*?\*\//g, "");
      for (const code of program.replace(/[!=]== "[EW]-[^"]+"/g, "").match(CODE) ?? []) {
        const family = codes.get(code) ?? "";
        if (!core.has(family) && !own.has(family)) wrong.push(`${path}: ${code} is in messages/${family}.ts`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
