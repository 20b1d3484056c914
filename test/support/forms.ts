import { describe, expect, test } from "vitest";
import { AntorchaError } from "../../src/core/errors.js";
import { REQUIRED } from "../../src/core/parameters.js";
import type { Declared } from "./declared.js";
import { Dice } from "./dice.js";

/** Calling as in Python, derived from what is declared: by position, by name and both give the same. */

export interface Forms {
  /** Makers of values, anew for each call: each parameter takes those that it accepts. */
  readonly pool: readonly (() => unknown)[];
  /** Makers of what comes before the declared arguments, as many as the callable has. Default none. */
  readonly leads?: readonly (() => readonly unknown[])[];
  /** Values that a parameter is given in every call: a seed, where draws would be new each time. */
  readonly always?: Readonly<Record<string, () => unknown>>;
  /** Everything that can be seen of a result. Default the result. */
  readonly face?: (value: unknown) => unknown;
  readonly rounds?: number;
  /** Callables of which no call with values of the pool works, and why. */
  readonly never?: Readonly<Record<string, string>>;
}

function outcome(call: () => unknown, face: (value: unknown) => unknown): [boolean, unknown] {
  try {
    return [true, face(call())];
  } catch (error) {
    if (!(error instanceof AntorchaError)) throw error;
    return [false, error.message];
  }
}

/** The tests of all forms of each callable. */
export function describeForms(all: readonly Declared[], options: Forms): void {
  const { pool, leads = [() => []], always = {}, face = (value) => value, rounds = 40, never = {} } = options;

  describe("whatever declares its parameters", () => {
    test.each(all.map((one) => [one.name, one] as const))("%s gives the same in every form", (name, one) => {
      const { parameters, positional } = one.signature;
      const dice = new Dice(name.length);
      let succeeded = 0;
      for (let round = 0; round < rounds; round++) {
        // Which parameters are given, and the makers of their values.
        const given = new Map<string, () => unknown>();
        for (const [key, { allowed, default: otherwise, absent }] of Object.entries(parameters)) {
          const accepted = (make: () => unknown) => allowed.some((kind) => kind.accepts(make()));
          if (Object.hasOwn(always, key) && accepted(always[key])) given.set(key, always[key]);
          else if (otherwise === REQUIRED || dice.int(0, 2) === 0) {
            const makers = absent ? [() => null] : pool.filter(accepted);
            if (makers.length > 0) given.set(key, makers[dice.int(0, makers.length - 1)]);
          }
        }
        const lead = leads[dice.int(0, leads.length - 1)];
        const called = (count: number) =>
          outcome(() => {
            const first = positional.slice(0, count);
            const rest = [...given].filter(([key]) => !first.includes(key));
            const named = Object.fromEntries(rest.map(([key, make]) => [key, make()]));
            const values = first.map((key) => given.get(key)?.());
            if (rest.length > 0 || count === 0) values.push(named);
            return one.call(...lead().slice(0, one.lead), ...values);
          }, face);
        const byName = called(0);
        if (byName[0]) succeeded++;
        for (const count of [positional.length, dice.int(0, positional.length)])
          expect(called(count), `${name}, ${count} by position`).toEqual(byName);
      }
      if (!Object.hasOwn(never, name)) expect(succeeded, `calls of ${name} that worked`).toBeGreaterThan(0);
    });

    test.each(all.map((one) => [one.name, one] as const))(
      "%s refuses what is no argument of it",
      (_, one) => {
        const { parameters, positional } = one.signature;
        const refused = (args: readonly unknown[]) => {
          const [worked, text] = outcome(() => one.call(...leads[0]().slice(0, one.lead), ...args), face);
          return worked ? "worked" : String(text);
        };
        // What must be given first may itself be an object: options come behind it.
        const [first] = positional;
        const fits = (make: () => unknown) => parameters[first].allowed.some((kind) => kind.accepts(make()));
        const value = first === undefined ? undefined : (always[first] ?? pool.find(fits));
        const before = first !== undefined && parameters[first].default === REQUIRED ? [value?.()] : [];
        expect(refused([...before, { noSuchOption: 1 }])).toContain("E-ARG-001");
        const tooMany = Array.from({ length: positional.length + 1 }, () => 1);
        expect(refused(tooMany)).toMatch(/E-ARG-00[25]/);

        const names = Object.keys(parameters).filter((name) => !parameters[name].absent);
        for (const name of names.slice(before.length))
          expect(refused([...before, { [`${name}_`]: 1 }])).toContain(`Did you mean '${name}'?`);
        const missing = names.find((name) => parameters[name].default === REQUIRED);
        if (missing !== undefined) expect(refused([])).toContain(`${missing} is missing. [E-ARG-003]`);
        if (value !== undefined && typeof value() !== "object")
          expect(refused([value(), { [first]: value() }])).toContain(`${first} is given twice`);
      },
    );
  });
}
