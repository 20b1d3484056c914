import { describe, expect, it } from "vitest";
import { findDates, instantOfNumber, instantOfText } from "../../src/io/dates/column.js";
import { writtenDate, writtenTime } from "../../src/io/dates/parse.js";
import fixture from "../fixtures/io/dates.json" with { type: "json" };

const instant = (text: string, dayFirst = false) => instantOfText(text, { kind: "text", dayFirst });
const iso = (text: string) => new Date(instant(text)).toISOString().slice(0, 16);

describe("a date is read as pandas reads it", () => {
  it.each(fixture.dates.map(({ text, instant }) => [text, instant] as const))("%s", (text, expected) => {
    expect(instant(text)).toBe(expected);
  });
  it.each(fixture.both.map((one) => [one.text, one] as const))("%s, either way", (text, one) => {
    expect([instant(text, true), instant(text, false)]).toEqual([one.dayFirst, one.monthFirst]);
    expect(writtenDate(text)?.order).toBe(null);
  });
});

describe("a date", () => {
  it.each([
    ["5 de enero de 2024", "2024-01-05T00:00"],
    ["miércoles, 3 de enero de 2024", "2024-01-03T00:00"],
    ["31/12/2024 a las 10:30", "2024-12-31T10:30"],
    ["5-ene-24", "2024-01-05T00:00"],
    ["5 sept. 2023 10:00 a. m.", "2023-09-05T10:00"],
    ["diciembre de 2023", "2023-12-01T00:00"],
    ["1 de setiembre del 2020", "2020-09-01T00:00"],
    ["01.02.2024", "2024-02-01T00:00"],
    ["Fri Jan 05 2024 10:00:00 GMT+0100 (Central European Standard Time)", "2024-01-05T09:00"],
  ])("with a name or in Spanish: %s", (text, expected) => expect(iso(text)).toBe(expected));
  it.each([
    ["1.2.3"],
    ["10.4.21"],
    ["192.168.1.1"],
    ["600 123 456"],
    ["555-123-4567"],
    ["01-02-34"],
    ["2024-02-30"],
    ["31/04/2024"],
    ["13/13/2024"],
    ["2019/20"],
    ["2024-01-31 25:00"],
    ["1/2"],
    ["12:30"],
    ["2024"],
    ["A-2024-01-31"],
    ["May"],
    ["x"],
    [""],
  ])("is not %s", (text) => expect(instant(text)).toBeNaN());
  it("may be a time of day", () => {
    expect(writtenTime("5:30 pm")).toBe(17.5 * 3600e3);
    expect(writtenTime("08:15:30.5")).toBe(29_730_500);
    expect(writtenTime("12:00 a.m.")).toBe(0);
    for (const text of ["24:00", "10:60", "13:00 pm", "75:30", "10"])
      expect(writtenTime(text)).toBe(undefined);
  });
  it("may be a number", () => {
    expect(instantOfNumber(1706696430, { kind: "epoch", perMillisecond: 1e-3 })).toBe(1706696430000);
    expect(instantOfNumber(1706696430125, { kind: "epoch", perMillisecond: 1 })).toBe(1706696430125);
    expect(instantOfNumber(20240131, { kind: "digits" })).toBe(Date.UTC(2024, 0, 31));
    expect(instantOfNumber(20241331, { kind: "digits" })).toBeNaN();
  });
});

describe("the order of day and month", () => {
  it("is told by the whole column", () => {
    expect(findDates(["03/04/2024", "13/04/2024"]).dayFirst).toBe(true);
    expect(findDates(["03/04/2024", "04/13/2024"]).dayFirst).toBe(false);
    expect(findDates(["03/04/2024", null, "05/04/2024"])).toMatchObject({ dayFirst: null, ambiguous: 0 });
    expect(findDates(["04/04/2024"]).dayFirst).toBe(undefined);
    expect(findDates(["2024-04-03", "2024-04-13"]).dayFirst).toBe(undefined);
    expect(findDates(["13/04/2024", "04/13/2024"])).toMatchObject({ contradicts: true, other: 1 });
    expect(findDates(["2024-04-03", "soon"])).toMatchObject({ known: 1, odd: 1 });
  });
});
