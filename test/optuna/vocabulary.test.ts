import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { warnings } from "../../src/core/warnings.js";
import {
  CategoricalDistribution,
  checkDistributionCompatibility,
  type Distribution,
  distributionsEqual,
  distributionToJSON,
  FloatDistribution,
  IntDistribution,
  jsonToDistribution,
} from "../../src/optuna/distributions.js";
import { dumps, loads } from "../../src/optuna/json.js";
import { compareText } from "../../src/text/compare.js";
import { formatGeneral, reprFloat } from "../../src/text/numbers.js";
import { PyFloat, repr, tupleRepr } from "../../src/text/repr.js";

interface Fixture {
  floats: [hex: string, repr: string, json: string, g6: string, g3: string][];
  strings: [text: string, repr: string, json: string][];
  json: [spaced: string, compact: string, repr: string][];
  distributions: { json: string; repr: string; single: boolean; contains: [number, boolean][] }[];
  old: [text: string, now: string][];
  compatibility: { distributions: string[]; compatible: string[] };
  sorted: string[];
}

const fixture: Fixture = JSON.parse(readFileSync("test/fixtures/optuna/vocabulary.json", "utf8"));
const double = (hex: string): number => Buffer.from(hex, "hex").readDoubleBE();

beforeAll(() => warnings.setHandler(() => {}));
afterAll(() => {
  warnings.setHandler(null);
  warnings.reset();
});

describe("Python's way of writing", () => {
  test("floats: repr, JSON, %g", () => {
    for (const [hex, text, json, g6, g3] of fixture.floats) {
      const x = double(hex);
      expect([reprFloat(x), dumps(new PyFloat(x)), formatGeneral(x), formatGeneral(x, 3)]).toEqual([
        text,
        json,
        g6,
        g3,
      ]);
    }
  });

  test("strings: repr, JSON", () => {
    for (const [text, quoted, json] of fixture.strings) {
      expect([repr(text), dumps(text), loads(json)]).toEqual([quoted, json, text]);
    }
  });

  test("JSON of values, spaced and compact, there and back", () => {
    for (const [spaced, compact, python] of fixture.json) {
      const value = loads(spaced);
      // 1.0 comes back as 1: JavaScript has one kind of number.
      const own = spaced === "1.0" ? new PyFloat(1) : value;
      expect(dumps(own)).toBe(spaced === '{"10": 1, "9": 2}' ? '{"9": 2, "10": 1}' : spaced);
      expect(loads(compact)).toEqual(value);
      if (spaced !== '{"10": 1, "9": 2}') {
        expect(dumps(own, "compact")).toBe(compact);
        expect(repr(own)).toBe(python);
      }
    }
    expect(loads("9007199254740993")).toBe(9007199254740993n);
    expect(Object.is(loads("-0"), 0)).toBe(true);
    expect(Object.is(loads("-0.0"), -0)).toBe(true);
    expect(dumps(2 ** 53)).toBe("9007199254740992.0");
    expect(Object.getPrototypeOf(loads('{"__proto__": {"polluted": 1}, "x": NaN}'))).toBe(Object.prototype);
  });

  test("whatever JSON holds comes back as it went", () => {
    const finite = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.oneof(finite, fc.array(fc.double())), (value) => {
        expect(loads(dumps(value))).toEqual(value);
        expect(loads(dumps(value, "compact"))).toEqual(value);
      }),
    );
  });

  test("the parser takes what Python's takes, and refuses what it refuses", () => {
    expect(loads(" [NaN , -Infinity,\n{ } ] ")).toEqual([Number.NaN, -Infinity, {}]);
    for (const bad of [
      "",
      "[1,]",
      "{'a': 1}",
      "nan",
      "01",
      "[NaN",
      '{"a" 1}',
      "NaN NaN",
      '"\n"',
      "+1",
      "1.",
      "[1 2]",
    ]) {
      expect(() => loads(bad), bad).toThrow("E-OPTUNA-002");
    }
    expect(() => loads("[".repeat(100_000))).toThrow("E-OPTUNA-002");
    expect(() => loads(`${"[".repeat(5000)}NaN${"]".repeat(5000)}`)).toThrow("E-OPTUNA-002");
  });

  test("what JSON cannot hold is refused, not lost", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    for (const bad of [undefined, () => 1, Symbol("s"), new Date(), new Map(), new Float64Array(2), circle]) {
      expect(() => dumps({ bad: [bad] })).toThrow("E-OPTUNA-001");
    }
    const twice = { a: 1 };
    expect(dumps([twice, twice])).toBe('[{"a": 1}, {"a": 1}]');
    expect(dumps({ a: undefined, b: 1 })).toBe('{"b": 1}');
  });

  test("names sort by code point; tuples keep their comma", () => {
    expect([...fixture.sorted].reverse().sort(compareText)).toEqual(fixture.sorted);
    expect([tupleRepr([1]), tupleRepr([null, true, "a"])]).toEqual(["(1,)", "(None, True, 'a')"]);
  });
});

describe("distributions", () => {
  test("text, repr, single, contains are Optuna's", () => {
    for (const { json, repr: text, single, contains } of fixture.distributions) {
      const distribution = jsonToDistribution(json);
      expect(distributionToJSON(distribution)).toBe(json);
      expect(String(distribution)).toBe(text);
      expect(distribution.single()).toBe(single);
      for (const [x, inside] of contains) expect(distribution.contains(x), `${text} ${x}`).toBe(inside);
    }
  });

  test("older names and the short form are read", () => {
    for (const [text, now] of fixture.old) expect(distributionToJSON(jsonToDistribution(text))).toBe(now);
    expect(() => jsonToDistribution('{"name": "GammaDistribution", "attributes": {}}')).toThrow(
      "E-OPTUNA-005",
    );
  });

  test("a parameter keeps its kind, scale and choices", () => {
    const { distributions, compatible } = fixture.compatibility;
    const all = distributions.map(jsonToDistribution);
    const check = (a: Distribution, b: Distribution) => {
      try {
        checkDistributionCompatibility(a, b);
        return "1";
      } catch (error) {
        expect(String(error)).toContain("E-OPTUNA-006");
        return "0";
      }
    };
    expect(all.map((a) => all.map((b) => check(a, b)).join(""))).toEqual(compatible);
  });

  test("a high that no step meets is lowered, in decimals", () => {
    expect(new FloatDistribution(0, 1, { step: 0.1 }).high).toBe(1);
    expect(new FloatDistribution(0, 0.95, { step: 0.1 }).high).toBe(0.9);
    expect(new IntDistribution(1, 10, { step: 4 }).high).toBe(9);
  });

  test("internal and external values", () => {
    const c = new CategoricalDistribution([true, 1, "1", null, Number.NaN]);
    expect(c.choices.map((choice) => c.toInternalRepr(choice))).toEqual([0, 1, 2, 3, 4]);
    expect(new CategoricalDistribution([1, 2]).toInternalRepr(true)).toBe(0);
    expect(() => c.toInternalRepr("x")).toThrow("E-OPTUNA-004");
    expect(() => c.toExternalRepr(5)).toThrow("E-OPTUNA-004");
    const i = new IntDistribution(-3, 9);
    expect([i.toExternalRepr(4.9), i.toExternalRepr(-2.5)]).toEqual([4, -2]);
    expect(Object.is(i.toExternalRepr(-0.3), 0)).toBe(true);
    const log = new FloatDistribution(1e-3, 1, { log: true });
    for (const bad of [0, -1, Number.NaN, "x", null, undefined, ""]) {
      expect(() => log.toInternalRepr(bad)).toThrow("E-OPTUNA-004");
    }
    expect([log.toInternalRepr("0.5"), log.toInternalRepr(1n), log.toInternalRepr(true)]).toEqual([
      0.5, 1, 1,
    ]);
  });

  test("equality", () => {
    const float = new FloatDistribution(0, 1);
    expect(distributionsEqual(float, new FloatDistribution(0, 1))).toBe(true);
    expect(distributionsEqual(float, new FloatDistribution(0, 1, { step: 0.5 }))).toBe(false);
    expect(distributionsEqual(new FloatDistribution(0, 1, { step: 1 }), new IntDistribution(0, 1))).toBe(
      false,
    );
    expect(
      distributionsEqual(new CategoricalDistribution([1, 2]), new CategoricalDistribution([true, 2])),
    ).toBe(true);
  });

  test.each([
    () => new FloatDistribution(1, 0),
    () => new FloatDistribution(0, 1, { log: true }),
    () => new FloatDistribution(0, 1, { step: 0 }),
    () => new FloatDistribution(1, 2, { step: 0.1, log: true }),
    () => new IntDistribution(2, 1),
    () => new IntDistribution(0, 4, { log: true }),
    () => new IntDistribution(1, 4, { log: true, step: 2 }),
  ])("an empty range is none (%#)", (make) => {
    expect(make).toThrow("E-OPTUNA-003");
  });

  test.each([
    () => new FloatDistribution(Number.NaN, 0),
    () => new FloatDistribution(0, Infinity, { step: 1 }),
    () => new FloatDistribution("0" as never, 1),
    () => new IntDistribution(0.5, 3),
    () => new IntDistribution(0, 3, { step: 0 }),
    () => new IntDistribution(0, 3, { log: 1 as never }),
    () => new CategoricalDistribution([]),
    () => new CategoricalDistribution("ab" as never),
    () => new CategoricalDistribution([undefined as never]),
  ])("arguments are checked (%#)", (make) => {
    expect(make).toThrow("E-ARG-002");
  });

  test("a misspelt option is told, with the right one", () => {
    expect(() => new FloatDistribution(0, 1, { Log: true } as never)).toThrow("Did you mean 'log'?");
  });
});
