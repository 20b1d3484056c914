import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { evaluationText } from "../../cli/report/evaluation.js";
import { lossText } from "../../cli/report/layout.js";
import { trainingProgress } from "../../cli/report/progress.js";
import { clipped, shellWord, tableLines, visible, wrapped } from "../../cli/text.js";
import { setLanguage } from "../../src/core/messages/language.js";
import { displayWidth } from "../../src/text/width.js";

afterEach(() => setLanguage("en"));

/** What a terminal of so many columns is sent. */
function screen(columns: number) {
  const texts: string[] = [];
  return { texts, isTTY: true, columns, rows: 24, write: (text: string) => void texts.push(text) };
}

describe("the progress bar", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());
  const log = {
    epoch: 1,
    lr: 0.01,
    loss: 0.04694,
    accuracy: 0.98077,
    valLoss: 0.00481,
    valAccuracy: 1,
    valF1: null,
  };
  const drawn = (columns: number, epochs: number, show = log) => {
    const file = screen(columns);
    const progress = trainingProgress(epochs, file);
    for (let i = 0; i < 3; i++) {
      vi.advanceTimersByTime(800);
      progress.show(show);
    }
    const texts = file.texts.map((text) => text.replace("\r", ""));
    progress.close();
    return { texts, after: file.texts.slice(texts.length) };
  };

  it("shows loss, validation loss, accuracy and speed", () => {
    const { texts } = drawn(80, 200);
    expect(texts.at(-1)).toMatch(/^epoch \d+\/200 .* +\S+\/s \S+, loss 0\.0469, val 0\.0048, acc 1\.000 *$/);
  });
  it("has no validation where there is none", () => {
    const { texts } = drawn(80, 200, { ...log, valLoss: null as never, valAccuracy: null as never });
    expect(texts.at(-1)).toMatch(/, loss 0\.0469, acc 0\.981 *$/);
  });
  it.each([
    ["en", 80],
    ["es", 80],
    ["en", 60],
    ["en", 30],
  ] as const)("fits (%s, %i columns), however large the numbers", (language, columns) => {
    setLanguage(language);
    for (const [epochs, loss] of [
      [10, 0.1],
      [100_000, 123.456789],
      [10_000_000, 0.5],
      [10, 1.5e37],
    ]) {
      const { texts } = drawn(columns, epochs, { ...log, loss, valLoss: loss });
      for (const text of texts) expect(displayWidth(text)).toBeLessThan(columns - 2);
      if (columns === 80) expect(texts.at(-1)).toMatch(/1\.000 *$/);
    }
  });
  it("goes when the training ends", () => {
    const { after } = drawn(80, 200);
    expect(after.join("")).toBe(`\r${" ".repeat(77)}\r\u001b[K`);
  });
  it("is quiet without a terminal, and where it shall be", () => {
    const file = { ...screen(80), isTTY: false };
    trainingProgress(5, file).show(log);
    expect(file.texts).toEqual([]);
    const terminal = screen(80);
    trainingProgress(5, null).show(log);
    expect(terminal.texts).toEqual([]);
  });
});

describe("the evaluation in 80 columns", () => {
  const evaluation = (names: readonly string[]) => ({
    task: "classification" as const,
    rows: 1000,
    loss: 0.5,
    accuracy: 0.75,
    balancedAccuracy: 0.75,
    f1: 0.7,
    rocAuc: null,
    confusionMatrix: names.map((_, i) => names.map((_, j) => (i === j ? 75 : (i * j) % 7))),
    classes: names.map((name, i) => ({
      class: name,
      precision: i / names.length,
      recall: 0.5,
      f1: i / names.length,
      support: 10,
    })),
  });
  const text = (names: readonly string[]) => evaluationText(evaluation(names), "1000 test rows");
  const columns = (value: string) => Math.max(...value.split("\n").map(displayWidth));

  it("names the classes where they fit", () => {
    expect(text(["yes", "no"])).toContain(
      "true \\ predicted  yes  no\n            yes                75   0\n            no                  0  75",
    );
  });
  it("numbers them where their names are long", () => {
    const names = Array.from({ length: 9 }, (_, i) => `a class with the long name ${i}`);
    const found = text(names);
    expect(found).toMatch(/true \\ predicted +1 +2 +3 +4 +5 +6 +7 +8 +9\n +1 a class with the long n… +75/);
    expect(columns(found)).toBeLessThanOrEqual(80);
  });
  it("says the pairs confused most where there are many", () => {
    const names = Array.from({ length: 40 }, (_, i) => `class ${i}`);
    const found = text(names);
    expect(found).toMatch(/confused most, true → predicted +rows\n +class \d+ → class \d+ +6\n/);
    expect(found).toContain("(the 20 of 40 classes with the lowest f1; --json has all)");
    expect(columns(found)).toBeLessThanOrEqual(80);
  });
  it("counts wide characters as two columns", () => {
    const lines = text(["日本語", "🔥"]).split("\n");
    const begin = lines.findIndex((line) => line.includes("true \\ predicted"));
    const table = lines.slice(begin, begin + 3).map((line) => displayWidth(line));
    expect(new Set(table).size).toBe(1);
  });
});

describe("texts", () => {
  it("show what the terminal would obey", () => {
    expect(visible("a\nb\tc\u001b[31m\u202e\u0007é🔥")).toBe("a\\nb\\tc\\u001b[31m\\u202e\\u0007é🔥");
  });
  it("are cut to columns", () => {
    expect([clipped("abcdef", 6), clipped("abcdefg", 6), clipped("日本語", 5)]).toEqual([
      "abcdef",
      "abcde…",
      "日本…",
    ]);
  });
  it("are wrapped between words", () => {
    expect(wrapped("one two three incomprehensibilities x", 9)).toEqual([
      "one two",
      "three",
      "incomprehensibilities",
      "x",
    ]);
  });
  it("stand in columns", () => {
    expect(
      tableLines([
        ["", "n"],
        ["ab", "10"],
      ]),
    ).toEqual(["     n", "ab  10"]);
  });
  it("are quoted for the shell", () => {
    expect(["a.csv", "my file", "it's", "", "$x", "--x"].map(shellWord)).toEqual([
      "a.csv",
      "'my file'",
      "'it'\\''s'",
      "''",
      "'$x'",
      "--x",
    ]);
  });
  it("hold any loss in nine columns", () => {
    expect([0, 0.04694, 999.99994, 12345.6, 1.5e37].map(lossText)).toEqual([
      "0.0000",
      "0.0469",
      "999.9999",
      "12346",
      "1.50e+37",
    ]);
  });
});
