import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { allMessages, sourcesBesideMessages } from "../support/messages.js";

/** The messages of all rooms as a whole: every one speaks both languages and tells the same in both. */

type Text = (params: unknown) => string;
const MESSAGES = await allMessages();

const CODE = /\b[EW]-[A-Z0-9]+-\d{3}\b/g;

/** Codes of messages that are gone: whoever looks one up must not find another meaning. */
const RETIRED: readonly string[] = ["E-CLI-023", "E-DTYPE-004", "E-SHAPE-012", "W-BATCH-001"];

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
  "E-NN-009": { wanted: ["parameter", "buffer"] },
  "E-OPTUNA-006": { differs: ["kind", "log", "choices"] },
  "E-OPTUNA-007": { why: ["start", "end", "failed", "values", "both", "names", "range"] },
  "E-OPTUNA-015": { why: ["noValues", "valuesToo", "values", "state", "trial", "number"] },
  "W-OPTUNA-011": { whose: ["current", "best"] },
  "E-FILE-021": { windows: [null, "<windows>"] },
  "E-FILE-024": { spaced: [false, true] },
  "E-FILE-032": { told: [null, "types"] },
  "E-FILE-050": { what: ["header", "tensors", "metadata", "dimensions"] },
  "W-SKLEARN-001": { predicted: ["predicted", "true", "either"] },
  "E-SKLEARN-107": { reason: ["twice", "parameter", "__"] },
  "E-MODEL-001": {
    reason: ["not safetensors", "format", "version", "spec", "parameters", "scaler", { field: "<field>" }],
  },
};

/** Parameters that may be left out. */
const OPTIONAL: Record<string, readonly string[]> = {
  "E-ARG-001": ["suggestion"],
  "E-DTYPE-001": ["cast"],
  "E-FILE-029": ["more"],
};

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

describe("the messages of all rooms", () => {
  test.each(MESSAGES.map((message) => [message.code, message] as const))(
    "%s says the same in English and in Spanish",
    (code, { en, es }) => {
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
    },
  );

  test("have codes of their own, none of which was used before", () => {
    const codes = MESSAGES.map(({ code }) => code);
    for (const code of codes) expect(code).toMatch(/^[EW]-[A-Z0-9]+-\d{3}$/);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    expect(codes.filter((code) => RETIRED.includes(code))).toEqual([]);
  });

  test("are said somewhere", () => {
    const said = new Set(sourcesBesideMessages().flatMap(({ text }) => text.match(CODE) ?? []));
    expect(MESSAGES.map(({ code }) => code).filter((code) => !said.has(code))).toEqual([]);
  });

  test("are given to a speaker, whose room carries them", () => {
    const given = sourcesBesideMessages()
      .filter(({ text }) => text.includes("speaker("))
      .flatMap(({ path, text }) =>
        Array.from(text.matchAll(/from "(\..*\/messages\/\w+)\.js"/g), ([, file]) =>
          join(dirname(path), `${file}.ts`),
        ),
      );
    const core = ["src/core/messages/arguments.ts", "src/core/messages/shapes.ts"];
    const files = new Set(MESSAGES.map(({ file }) => file));
    expect([...files].filter((file) => !given.includes(file) && !core.includes(file))).toEqual([]);
  });
});
