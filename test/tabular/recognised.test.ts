import { describe, expect, it } from "vitest";
import { readCsv, Table } from "../../src/io/index.js";
import { RandomState } from "../../src/random/numpy/index.js";
import { amountOf, findAmounts } from "../../src/tabular/amounts.js";
import {
  describe as describeTable,
  evaluate,
  loadModel,
  type PrepareOptions,
  predict,
  prepare,
  saveModel,
  train,
} from "../../src/tabular/index.js";

const point = { decimal: "." } as const;
const comma = { decimal: "," } as const;

describe("an amount", () => {
  it.each([
    ["$12,345.67", 12345.67],
    ["US$ 1,234", 1234],
    ["-$5", -5],
    ["$-5", -5],
    ["1,234,567", 1234567],
    ["12,34,567", 1234567],
    ["12'345.5", 12345.5],
    ["1 234.5", 1234.5],
    ["29.1 k", 29100],
    ["1.2M", 1200000],
    ["2 mil", 2000],
    [">100", 100],
    ["<5", 5],
    ["≥ 3.5", 3.5],
    ["(1,234)", -1234],
    ["1,234.50-", -1234.5],
    ["−7", -7],
    ["45%", 45],
    ["45 %", 45],
    ["12 USD", 12],
    ["5 euros", 5],
    ["3 €/m²", 3],
    ["1.5e3", 1500],
  ])("with a decimal point: %s", (text, value) => expect(amountOf(text, point)).toBe(value));
  it.each([
    ["29.128,68", 29128.68],
    ["29 128,68 €", 29128.68],
    ["29\u00a0128,68\u00a0€", 29128.68],
    ["29\u202f128,68\u202f€", 29128.68],
    ["€ 1.234", 1234],
    ["1.234.567", 1234567],
    ["29,1 k", 29100],
    ["(1.234,5)", -1234.5],
    ["0,5", 0.5],
    ["45,5 %", 45.5],
  ])("with a decimal comma: %s", (text, value) => expect(amountOf(text, comma)).toBe(value));
  it.each([["-"], ["--"], ["—"], ["n/a"], ["N/A"], ["s/d"], ["?"], ["sin datos"], ["#N/D"]])(
    "may be missing: %s",
    (text) => expect(amountOf(text, point)).toBeNaN(),
  );
  it.each([
    ["007"],
    ["00.5"],
    ["1.2.3"],
    ["192.168.1.20"],
    ["555-1234"],
    ["A12"],
    ["12A"],
    ["12 m2"],
    ["10-20"],
    ["1/2"],
    ["1,23"],
    ["12,3456"],
    ["12:30"],
    ["--5"],
    ["$5 €"],
    ["abc"],
  ])("is not %s", (text) => expect(amountOf(text, point)).toBe(undefined));
  it("in a unit is in the same one everywhere", () => {
    const area = { decimal: ".", unit: "m²" } as const;
    expect([amountOf("1,071.5 m²", area), amountOf("12m²", area)]).toEqual([1071.5, 12]);
    expect([amountOf("12", area), amountOf("12 ft²", area), amountOf("12 m²", point)]).toEqual(
      Array(3).fill(undefined),
    );
  });
});

describe("the decimal mark", () => {
  it("is told by the whole column", () => {
    const of = (...texts: string[]) => findAmounts(texts, undefined)?.decimal;
    expect(of("1,5", "2,25")).toBe(",");
    expect(of("1,234", "12.5")).toBe(".");
    expect(of("1.234", "12,5")).toBe(",");
    expect(of("1,234,567", "1,234")).toBe(".");
    expect(of("950", "1,234")).toBe(".");
    expect(of("1,234", "2,345")).toBe(null);
    expect(of("1.234 €", "2.345 €")).toBe(null); // a price by the litre has three decimals
    expect(of("$94,958", "$112,559")).toBe(".");
  });
  it.each([
    ["telephones", ["600 123 456", "981 222 333"]],
    ["telephones with points", ["600.123.456", "981.222.333"]],
    ["addresses", ["192.168.100.200", "192.168.100.101"]],
    ["marks", ["5+", "5-", "4"]],
    ["two currencies", ["$5", "€6"]],
    ["shares and percentages", ["10%", "0.5"]],
    ["two units", ["12 kg", "500 g"]],
    ["a unit that some lack", ["12 kg", "13"]],
    ["ordinals", ["1st", "2nd", "3rd"]],
  ])("is not looked for in %s", (_, texts) => expect(findAmounts(texts, undefined)).toBe(undefined));
});

/** A table of some rows, with a column of our making beside a number and a class. */
function tableWith(name: string, texts: readonly string[], rows = 60): Table {
  const quoted = (i: number) => `"${texts[i % texts.length]}"`;
  const lines = Array.from({ length: rows }, (_, i) => `${(i * 7) % 13},${"ab"[i % 2]},${quoted(i)}`);
  return readCsv(["x,kind,".concat(name), ...lines].join("\n"));
}

const planOf = (table: Table, name: string, options: Partial<PrepareOptions> = {}) =>
  prepare(table, { target: "kind", ...options }).plans.find((plan) => plan.name === name);

describe("a column", () => {
  it.each([
    ["price", ["$1,234.50", "$99.00", "-"], 1234.5],
    ["precio", ["1.234,50 €", "99,00 €", "s/d"], 1234.5],
    ["share", ["45%", "3.5%", "n.d."], 45],
    ["population", ["1,234,567", "89,000"], 1234567],
    ["views", ["29.1 k", "1.2M"], 29100],
    ["balance", ["(1,234)", "5,678.25"], -1234],
    ["level", [">100", "<5", "20"], 100],
    ["area", ["71 m2", "120 m2", "-"], 71],
    ["temperature", ["21.5°C", "-3°C"], 21.5],
  ])("of amounts is one of numbers: %s", (name, texts, value) => {
    const plan = planOf(tableWith(name, texts), name);
    expect(plan).toMatchObject({ kind: "number", recognised: { kind: "amounts" } });
    const { example, markers } = (plan as { recognised: { example: { value: string }; markers: number } })
      .recognised;
    expect(example.value).toBe(String(value));
    expect(markers).toBe(/^[-ns]/.test(texts[2] ?? "") ? 20 : 0);
  });
  it.each([
    ["code", ["001", "002", "A-3"]],
    ["telefono", ["600 123 456", "981 22 23 33"]],
    ["version", ["1.2.3", "1.2.4"]],
    ["address", ["10.0.0.1", "192.168.100.200"]],
    ["rh", ["+", "-"]],
    ["grade", ["5+", "5-", "4"]],
    ["age", ["<18", "18-25", ">65"]],
    ["season", ["2019/20", "2020/21"]],
    ["size", ["S", "M", "38"]],
  ])("of codes stays one of categories: %s", (name, texts) => {
    expect(planOf(tableWith(name, texts), name)).toMatchObject({ kind: "category" });
  });
  it.each([
    ["when", ["2024-01-31", "2024-02-01", "-"], "2024-01-31"],
    ["fecha", ["31/12/2023", "01/02/2024"], "2023-12-31"],
    ["posted", ["12/31/23", "01/02/24"], "2023-12-31"],
    ["day", ["5 de enero de 2024", "6 de febrero de 2024"], "2024-01-05"],
    ["at", ["2024-01-31T10:20:30Z", "2024-01-31T12:20:30Z"], "2024-01-31 10:20:30"],
    ["opens", ["08:30", "17:45"], "08:30:00"],
  ])("of dates is one of dates: %s", (name, texts, value) => {
    const plan = planOf(tableWith(name, texts), name);
    expect(plan).toMatchObject({ kind: "date", recognised: { example: { text: texts[0], value } } });
  });
  it.each([
    ["timestamp", (i: number) => 1700000000 + 3600 * i, { kind: "epoch", perMillisecond: 1e-3 }],
    [
      "time",
      (i: number) => (1700000000 + 3600 * ((i * 7) % 60)) * 1000,
      { kind: "epoch", perMillisecond: 1 },
    ],
    ["a", (i: number) => (1700000000 + 3600 * i) * 1000, { kind: "epoch", perMillisecond: 1 }],
    [
      "created_at",
      (i: number) => BigInt(1700000000 + 3600 * i) * 1000000000n,
      { kind: "epoch", perMillisecond: 1e6 },
    ],
    ["date", (i: number) => 20240101 + (i % 28), { kind: "digits" }],
  ])("of numbers that are times is one of dates: %s", (name, value, form) => {
    const cells = Array.from({ length: 60 }, (_, i) => value(i));
    const table = Table.from({ kind: cells.map((_, i) => "ab"[i % 2]), [name]: cells as number[] });
    expect(planOf(table, name)).toMatchObject({ kind: "date", recognised: { form } });
    const numbers = planOf(table, name, { numbers: [name] });
    expect(numbers?.kind).not.toBe("date");
  });
  it.each([
    ["price", (i: number) => 1700000000 + 3600 * i],
    ["population", (i: number) => 20240101 + (i % 28)],
    ["time", (i: number) => i % 40],
    ["v", (i: number) => (1700000000 + 3600 * ((i * 7) % 60)) * 1000],
  ])("of other numbers stays one of numbers: %s", (name, value) => {
    const cells = Array.from({ length: 60 }, (_, i) => value(i));
    const table = Table.from({ kind: cells.map((_, i) => "ab"[i % 2]), [name]: cells });
    expect(planOf(table, name)).toMatchObject({ kind: "number" });
  });

  it("is taken as it is told", () => {
    const dates = tableWith("when", ["2024-01-31", "2024-02-01"]);
    expect(planOf(dates, "when", { categories: ["when"] })).toMatchObject({ kind: "category", different: 2 });
    const phones = tableWith("tel", ["600 123 456", "981 222 333"]);
    expect(() => planOf(phones, "tel", { numbers: ["tel"] })).toThrow(
      /'tel' is '600 123 456', expected a number/,
    );
    const soon = tableWith("when", ["2024-01-31", "soon"]);
    expect(() => planOf(soon, "when", { dates: ["when"] })).toThrow(
      /'when' is 'soon', expected a date.*E-CLI-050/,
    );
    expect(() => planOf(soon, "when", { dates: ["whem"] })).toThrow("E-FILE-030");
  });
  it("with a slip of the pen is refused with its line", () => {
    const texts = [...Array.from({ length: 19 }, (_, i) => `$${i},000`), "twelve"];
    expect(() => planOf(tableWith("price", texts), "price")).toThrow(
      /line 21 .*'price' is 'twelve', expected a number/,
    );
    const days = [...Array.from({ length: 19 }, (_, i) => `2024-01-${i + 10}`), "2024-02-31"];
    expect(() => planOf(tableWith("when", days), "when")).toThrow(
      /line 21 .*'when' is '2024-02-31', expected a date/,
    );
  });
  it("that is so in part stays what it is, which is said", () => {
    const texts = ["2024-01-31", "2024-02-01", "2024-02-03", "soon"];
    const { doubts, plans } = prepare(tableWith("when", texts), { target: "kind" });
    expect(plans[1]).toMatchObject({ name: "when", kind: "category" });
    expect(doubts).toEqual([{ name: "when", kind: "dates", known: 45, total: 60, value: "soon", line: 5 }]);
  });
  it("whose values would do both ways is refused, unless others or options tell", () => {
    const both = ["03/04/2024", "05/06/2024"];
    expect(() => planOf(tableWith("when", both), "when")).toThrow(
      /line 2 .*'when' is '03\/04\/2024': which number is the day.*Say dayfirst true.*E-CLI-051/,
    );
    expect(planOf(tableWith("when", both), "when", { dayfirst: true })).toMatchObject({
      recognised: { example: { value: "2024-04-03" } },
    });
    const other = tableWith("when", both).assign({ until: Array(60).fill("31/12/2024") });
    expect(planOf(other, "when")).toMatchObject({ recognised: { example: { value: "2024-04-03" } } });
    const marks = ["1,234", "2,345"];
    expect(() => planOf(tableWith("v", marks), "v")).toThrow(
      /'v' is '1,234': are these numbers.*Say decimal , if.*E-CLI-034/,
    );
    expect(planOf(tableWith("v", marks), "v", { decimal: "." })).toMatchObject({
      recognised: { example: { value: "1234" } },
    });
    const commas = tableWith("v", marks).assign({ w: Array.from({ length: 60 }, (_, i) => `${i},5`) });
    expect(planOf(commas, "v")).toMatchObject({ recognised: { example: { value: "1.234" } } });
    const points = tableWith("v", marks).assign({ w: Array.from({ length: 60 }, (_, i) => i + 0.5) });
    expect(planOf(points, "v")).toMatchObject({ recognised: { example: { value: "1234" } } });
  });
  it("of numbers with points, in a file of decimal commas, has thousands", () => {
    const text = [
      "m2;precio;kind",
      ...Array.from({ length: 60 }, (_, i) => `${i},5;${i % 2 ? "950" : "1.234"};${"ab"[i % 2]}`),
    ];
    const table = readCsv(text.join("\n"));
    const written = (name: string) =>
      readCsv(text.join("\n"), { types: { [name]: "text" }, usecols: [name] });
    expect(planOf(table, "precio", { written })).toMatchObject({
      recognised: { example: { text: "1.234", value: "1234" } },
    });
  });
});

describe("describe", () => {
  it("says of each column how it was read", () => {
    const table = tableWith("price", ["$1,234.50", "$99.00"]).assign({
      when: Array.from({ length: 60 }, (_, i) =>
        i === 3 ? "-" : `2024-01-${String((i % 28) + 1).padStart(2, "0")}`,
      ),
    });
    const { columns } = describeTable(table);
    expect(columns[2]).toMatchObject({ name: "price", type: "number", numbers: { min: 99, max: 1234.5 } });
    expect(columns[3]).toMatchObject({
      ...{ name: "when", type: "date", missing: 1, dates: { first: "2024-01-01", last: "2024-01-28" } },
      recognised: { kind: "dates", markers: 1 },
    });
  });
});

describe("a model", () => {
  it("of amounts reads new rows the same, also from its file, and predicts plain numbers", async () => {
    const price = (i: number) => `$${(1000 + 37 * i).toLocaleString("en-US")}.50`;
    const lines = Array.from(
      { length: 200 },
      (_, i) => `"${i % 9 ? `${i},5`.replace(",", ".") : "-"}","${price(i)}"`,
    );
    const table = readCsv(["size,price", ...lines].join("\n"));
    const data = prepare(table, { target: "price" });
    expect(data.target.task).toBe("regression");
    const { model, evaluation } = await train(data, { epochs: 60 });
    expect(evaluation).toMatchObject({ task: "regression" });
    const again = loadModel(saveModel(model));
    expect(again.spec.target.form).toEqual({ decimal: "." });
    const rows = readCsv('size\n12.5\n"1,012.5"\n?\ns/d\n', { types: { size: "text" } });
    expect(predict(again, rows)).toEqual(predict(model, rows));
    const [a, b, c, d] = predict(again, rows).map(({ prediction }) => prediction as number);
    expect(Math.abs(a - 1462)).toBeLessThan(600);
    expect(b).toBeGreaterThan(a);
    expect(c).toBe(d);
    expect(evaluate(again, table)).toMatchObject({ rows: 200 });
  });

  const start = Date.UTC(2022, 0, 1);
  const day = (i: number) => new Date(start + i * 864e5).toISOString().slice(0, 10);
  it("learns a straight line over dates, and goes on with it", async () => {
    const table = Table.from({
      when: Array.from({ length: 300 }, (_, i) => day(i)),
      y: Array.from({ length: 300 }, (_, i) => 100.5 + 0.5 * i),
    });
    const { model, evaluation } = await train(prepare(table, { target: "y" }));
    expect(evaluation?.task === "regression" && evaluation.r2).toBeGreaterThan(0.99);
    const later = readCsv(`when\n${day(310)}\n31/10/2022\n1 de noviembre de 2022\n`);
    const [, last] = predict(loadModel(saveModel(model)), later).map(
      ({ prediction }) => prediction as number,
    );
    expect(Math.abs(last - (100.5 + 0.5 * 303))).toBeLessThan(10);
    expect(() => predict(model, readCsv("when\nsoon\n"))).toThrow(
      /line 2 .*'when' is 'soon', expected a date.*E-CLI-050/,
    );
  });

  it("learns an hourly table with the defaults", async () => {
    const random = new RandomState(1);
    const noise = (scale: number) => random.normal(0, scale) as number;
    const rows = Array.from({ length: 3000 }, (_, i) => {
      const time = new Date(start + i * 3600e3);
      const [h, m] = [time.getUTCHours(), time.getUTCMonth()];
      const isWork = ![0, 6].includes(time.getUTCDay());
      const warm =
        14 +
        9 * Math.sin((2 * Math.PI * (m - 3)) / 12) +
        4 * Math.sin((2 * Math.PI * (h - 9)) / 24) +
        noise(2);
      const peak = (at: number, size: number, width: number) => size * Math.exp(-((h - at) ** 2) / width);
      const base = isWork
        ? 30 + peak(8, 250, 3) + peak(17.5, 300, 5) + peak(13, 60, 12)
        : 20 + peak(14, 220, 22);
      const users = Math.max(0, Math.round(base * (0.5 + warm / 28) * (1 + i / 15000) * (1 + noise(0.08))));
      return `${time.toISOString().slice(0, 16).replace("T", " ")},${warm.toFixed(1)},${users}`;
    });
    const data = prepare(readCsv(["datetime,temp,users", ...rows].join("\n")), { target: "users" });
    expect(data.features[0]).toMatchObject({ kind: "date" });
    const { evaluation } = await train(data, { epochs: 40 });
    expect(evaluation?.task === "regression" && evaluation.r2).toBeGreaterThan(0.9);
  }, 30_000);
});
