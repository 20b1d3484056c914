import { describe, expect, it } from "vitest";
import { formatTemplate, formatValue } from "../../src/text/format.js";
import { displayWidth, trimToWidth } from "../../src/text/width.js";
import { MovingAverage } from "../../src/tqdm/ema.js";
import { PointInTime } from "../../src/tqdm/eta.js";
import { formatMeter, type MeterState } from "../../src/tqdm/meter.js";
import { formatInterval, formatNum, formatSizeof } from "../../src/tqdm/numbers.js";
import fixture from "../fixtures/tqdm/meters.json" with { type: "json" };

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const stateOf = (args: object): MeterState =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [camel(name), value]),
  ) as unknown as MeterState;

describe("formatMeter writes Python's lines", () => {
  const cases = fixture.meters as unknown as [Record<string, unknown>, string | null][];
  it.each(cases.filter(([, line]) => line !== null))("%j", (args, line) => {
    expect(formatMeter(stateOf(args))).toBe(line);
  });
  it("has a few hundred of them", () => expect(cases.length).toBeGreaterThan(500));
  it("writes the colon once", () => {
    expect(formatMeter({ n: 5, elapsed: 0, prefix: "x" })).toBe("x: 5it [00:00, ?it/s]");
    expect(formatMeter({ n: 5, elapsed: 0, prefix: "x: " })).toBe("x: 5it [00:00, ?it/s]");
  });
  it("takes a template with a list as postfix, as tqdm's manual shows", () => {
    const barFormat = "{postfix[0]} {postfix[1][value]:>8.2g}";
    expect(formatMeter({ n: 1, total: 2, elapsed: 1, barFormat, postfix: ["Batch", { value: 0.126 }] })).toBe(
      "Batch     0.13",
    );
  });
  it("names what a template may hold", () => {
    expect(() => formatMeter({ n: 1, total: 2, elapsed: 1, barFormat: "{speed}" })).toThrow(
      /rate_fmt.*\{speed\}/,
    );
    expect(() => formatMeter({ n: 1, total: 2, elapsed: 1, barFormat: "{n" })).toThrow("E-ARG-002");
    expect(() => formatMeter({ n: 1, total: 2, elapsed: 1, colour: "gren" })).toThrow("'gren'");
  });
  it("says when the work will be done", () => {
    const eta = new PointInTime(new Date(2026, 10, 3, 15, 4, 5, 678));
    expect(eta.format("%H:%M %p %I %a %b %d %y %%")).toBe("15:04 PM 03 Tue Nov 03 26 %");
    expect(eta.format("")).toBe("2026-11-03 15:04:05.678000");
    const later = formatMeter({ n: 0, total: 2, elapsed: 0, barFormat: "{eta}" });
    expect(later).toBe("1970-01-01 00:00:00+00:00");
  });
});

describe("the numbers of a bar are Python's", () => {
  it("formatSizeof", () => {
    for (const [x, suffix, divisor, text] of fixture.sizeof as [number, string, number, string][])
      expect([x, formatSizeof(x, suffix, divisor)]).toEqual([x, text]);
  });
  it("formatInterval", () => {
    for (const [t, text] of fixture.interval as [number, string][])
      expect([t, formatInterval(t)]).toEqual([t, text]);
    expect([formatInterval(Number.NaN), formatInterval(Infinity)]).toEqual(["?", "?"]);
  });
  it("formatNum", () => {
    for (const [x, text] of fixture.num as [number, string][]) expect([x, formatNum(x)]).toEqual([x, text]);
  });
  it("the moving average", () => {
    for (const { alpha, values, averages } of fixture.averages) {
      if (alpha === 0) continue;
      const ema = new MovingAverage(alpha);
      for (const [i, x] of values.entries()) expect(ema.add(x)).toBeCloseTo(averages[i]!, 10);
    }
  });
});

describe("widths on the screen are Python's", () => {
  it("of texts", () => {
    for (const [text, width] of fixture.widths as [string, number][])
      expect([text, displayWidth(text)]).toEqual([text, width]);
    for (const [text, columns, cut] of fixture.trims as [string, number, string][])
      expect([text, columns, trimToWidth(text, columns)]).toEqual([text, columns, cut]);
  });
  it("of every character that Unicode 14 assigns", () => {
    const wrong: string[] = [];
    for (const [name, width] of [
      ["wide", 2],
      ["narrow", 1],
    ] as const) {
      const ends = fixture[name];
      for (let i = 0; i < ends.length; i += 2)
        for (let code = ends[i]; code <= ends[i + 1]; code++)
          if (displayWidth(String.fromCodePoint(code)) !== width) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe("Python's format specifications", () => {
  it.each([
    [3.456, ".2f", "3.46"],
    [2.5, ".0f", "2"],
    [-2.5, "8.1f", "    -2.5"],
    [1234567, ",", "1,234,567"],
    [1234567.891, ",.1f", "1,234,567.9"],
    [0.256, ".1%", "25.6%"],
    [7, "03d", "007"],
    [-7, "05d", "-0007"],
    [42, "<6", "42    "],
    [42, "^7", "  42   "],
    ["ab", ">5", "   ab"],
    ["ab", "*^6", "**ab**"],
    ["abcdef", ".3", "abc"],
    [12345.678, ".3g", "1.23e+04"],
    [12345.678, ".3G", "1.23E+04"],
    [1e-7, "", "1e-07"],
    [5, "+d", "+5"],
    [null, "", "None"],
  ])("%j as '%s' is '%s'", (value, spec, text) => expect(formatValue(value, spec)).toBe(text));
  it("refuse what they cannot be", () => {
    expect(() => formatValue(1.5, "d")).toThrow("E-ARG-002");
    expect(() => formatValue("x", ".2f")).toThrow("E-ARG-002");
    expect(() => formatTemplate("here", "}", {})).toThrow("E-ARG-002");
    expect(formatTemplate("here", "{{{a}}}", { a: 1 })).toBe("{1}");
  });
});
