import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/core/messages/catalogue.js";

/** The catalogue as a whole: every message speaks both languages and tells the same in both. */

type Text = (params: unknown) => string;
const MESSAGES = Object.entries(CATALOGUE) as unknown as [string, { en: Text; es: Text }][];

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
  "E-OPTUNA-006": { differs: ["kind", "log", "choices"] },
  "E-OPTUNA-007": { why: ["start", "end", "failed", "values", "both", "names", "range"] },
  "E-OPTUNA-015": { why: ["noValues", "valuesToo", "values", "state", "trial", "number"] },
  "W-OPTUNA-011": { whose: ["current", "best"] },
  "E-FILE-050": { what: ["header", "tensors", "metadata", "dimensions"] },
  "W-SKLEARN-001": { predicted: ["predicted", "true", "either"] },
  "E-MODEL-001": {
    reason: ["not safetensors", "format", "version", "spec", "parameters", "scaler", { field: "<field>" }],
  },
};

/** Parameters that may be left out. */
const OPTIONAL: Record<string, readonly string[]> = { "E-ARG-001": ["suggestion"] };

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

    const rooms = ["src", "cli"].flatMap((room) => sources(new URL(`../../${room}/`, import.meta.url)));
    const said = new Set(rooms.flatMap((text) => text.match(/[EW]-[A-Z0-9]+-\d{3}/g) ?? []));
    expect(declared.filter((code) => !said.has(code))).toEqual([]);
  });
});

/** The texts of all sources of a room, but the catalogue's own. */
function sources(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.parentPath.includes("messages"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
