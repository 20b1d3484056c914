import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Declared } from "./declared.js";

export interface PythonOrder {
  /** The fixture, in test/fixtures/: Python's parameters by callable. */
  readonly fixture: string;
  /** What Python lets be given by position last of all, and has no use here: nothing behind it needs the place. */
  readonly leftOut?: readonly string[];
  /** What may be given by name here, and Python has not. */
  readonly ours?: readonly string[];
  /** What Python has not: the callable whose parameters it takes. */
  readonly like?: Readonly<Record<string, string>>;
  /** What Python declares and is tried in another way here. */
  readonly undeclared?: readonly string[];
}

/** The tests of the declared order: positional parameters as in Python, the others by its names. */
export function describePythonOrder(all: readonly Declared[], order: PythonOrder): void {
  const { fixture, leftOut = [], ours = [], like = {}, undeclared = [] } = order;
  const path = new URL(`../fixtures/${fixture}`, import.meta.url);
  const { origin, signatures } = JSON.parse(readFileSync(path, "utf8")) as {
    origin: string;
    signatures: Record<string, [positional: string[], keywords: string[]]>;
  };

  describe("Python's order", () => {
    test.each(all.map((one) => [one.name, one] as const))("of %s", (own, { signature, lead }) => {
      const name = like[own] ?? own;
      expect(Object.keys(signatures), `to be made anew: ${origin}`).toContain(name);
      const [positional, keywords] = signatures[name];
      const declared = signature.positional;
      expect(declared).toEqual(positional.slice(lead, lead + declared.length));
      expect(positional.slice(lead + declared.length).filter((other) => !leftOut.includes(other))).toEqual(
        [],
      );
      const byName = Object.keys(signature.parameters).filter((key) => !declared.includes(key));
      expect(byName.filter((key) => !ours.includes(key) && !keywords.includes(key))).toEqual([]);
    });

    test("is known of all that Python declares", () => {
      const found = all.map(({ name }) => name);
      const missing = Object.keys(signatures).filter((name) => !found.includes(name));
      expect(missing.sort()).toEqual([...undeclared].sort());
    });
  });
}
