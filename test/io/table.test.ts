import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { type Cell, type SampleOptions, Table, type TableRow } from "../../src/io/index.js";
import { defaultRng, RandomState } from "../../src/random/numpy/index.js";
import fixture from "../fixtures/io/tables.json" with { type: "json" };

afterEach(() => setLanguage("en"));

type Columns = Record<string, Cell[]>;
const table = Table.from(fixture.table as Columns);
const rowNumbers = Float64Array.from({ length: table.numRows }, (_, i) => i);
const numbered = table.assign({ row: rowNumbers });
const rowsOf = (part: Table) => Array.from(part.column("row"));

const columnsOf = (part: Table): Columns => {
  const entries = part.columns.map((name) => {
    const values = Array.from(part.column(name) as ArrayLike<Cell>);
    return [name, values.map((value) => (Number.isNaN(value) ? null : value))];
  });
  return Object.fromEntries(entries) as Columns;
};

/** The same names, texts and gaps, and numbers to the last bits. */
function expectColumns(actual: Table, expected: Columns, digits = 0): void {
  const columns = columnsOf(actual);
  expect(Object.keys(columns)).toEqual(Object.keys(expected));
  for (const [name, values] of Object.entries(expected)) {
    if (digits === 0) expect([name, columns[name]]).toEqual([name, values]);
    expect(columns[name]).toHaveLength(values.length);
    values.forEach((value, i) => {
      if (typeof value !== "number") expect([name, i, columns[name][i]]).toEqual([name, i, value]);
      else
        expect(Math.abs((columns[name][i] as number) - value), `${name} ${i}`).toBeLessThanOrEqual(
          Math.abs(value) * digits,
        );
    });
  }
}

describe("a table is made", () => {
  const expected = [
    { a: 1, b: "x", c: true, d: 5n },
    { a: null, b: null, c: false, d: null },
    { a: 2.5, b: "y", c: null, d: 7n },
  ] satisfies TableRow[];
  it("from rows, objects and columns", () => {
    const rows = expected.map((row) => Object.values(row));
    const sources = [
      Table.from(rows, { columns: ["a", "b", "c", "d"] }),
      Table.from(expected),
      Table.from({
        a: [1, Number.NaN, 2.5],
        b: ["x", undefined, "y"],
        c: [true, false, null],
        d: [5n, null, 7n],
      }),
      Table.from([{ a: 1, b: "x", c: true, d: 5n }, { c: false }, { d: 7n, b: "y", a: 2.5 }]),
    ];
    for (const made of sources) {
      expect(made.toObjects()).toEqual(expected);
      expect(made.toArray()).toEqual(rows);
      expect(made.types).toEqual({ a: "number", b: "text", c: "boolean", d: "bigint" });
      expect(made.shape).toEqual([3, 4]);
      expect(made.countMissing()).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    }
  });
  it("from typed arrays", () => {
    const made = Table.from({
      a: Float32Array.of(1.5, 2),
      b: Uint8Array.of(3, 4),
      c: BigInt64Array.of(5n, 2n ** 62n),
    });
    expect(made.toArray()).toEqual([
      [1.5, 3, 5n],
      [2, 4, 2n ** 62n],
    ]);
    expect(Table.from([Float64Array.of(1, 2), Float64Array.of(3, 4)]).toObjects()).toEqual([
      { 0: 1, 1: 2 },
      { 0: 3, 1: 4 },
    ]);
  });
  it("from what Apache Arrow shows", () => {
    const vectors: Record<string, Cell[]> = {
      a: [1, null, 3],
      s: ["x", "y", null],
      big: [1n, 2n, 3n],
      odd: [true, false, null],
    };
    const arrow = {
      schema: { fields: Object.keys(vectors).map((name) => ({ name })) },
      getChild: (name: string) => ({ length: 3, get: (i: number) => vectors[name][i] }),
    };
    expect(columnsOf(Table.from(arrow))).toEqual(vectors);
    expect(Table.from(arrow, { columns: ["s"] }).columns).toEqual(["s"]);
    expect(Table.from({ only: arrow.getChild("a") }).column("only")).toEqual(
      Float64Array.of(1, Number.NaN, 3),
    );
  });
  it("without a memory shared with its source, or with what it gives", () => {
    const values = Float64Array.of(1, 2);
    const made = Table.from({ a: values });
    values[0] = 9;
    made.column("a")[0] = 8;
    made.numbers("a")[0] = 8;
    expect(made.toArray()).toEqual([[1], [2]]);
  });
  it("with types that were told", () => {
    expect(Table.from({ a: [null, null] }).types).toEqual({ a: "number" });
    expect(Table.from({ a: [null, null] }, { types: { a: "text" } }).types).toEqual({ a: "text" });
    expect(Table.from({ a: [1, 2] }, { types: { a: "bigint" } }).toArray()).toEqual([[1n], [2n]]);
    expect(Table.from([[1, 2n]]).types).toEqual({ 0: "number", 1: "bigint" });
    expect(Table.from({ a: [1n, 2] }).types).toEqual({ a: "number" });
  });
  it.each([
    [[[1, 2], [3]], "row 1 has one value, expected 2", "E-TABLE-001"],
    [[[1], ["x"]], "row 1, column '0' is 'x', expected a number", "E-TABLE-002"],
    [{ a: ["x", "y", 3] }, "row 2, column 'a' is 3, expected a text", "E-TABLE-002"],
    [{ a: [new Map()] }, "row 0, column 'a' is an object (Map), expected a text", "E-TABLE-002"],
    [{ a: [new Date(0), "x"] }, "row 1, column 'a' is 'x', expected a date", "E-TABLE-002"],
    [
      { a: [2n ** 60n + 1n, 0.5] },
      "row 0, column 'a' is 1152921504606846977n, expected a number",
      "E-TABLE-002",
    ],
    [{ a: [1, 2], b: [3] }, "column 'b' has 1 values, expected 2", "E-TABLE-005"],
    [[{ a: 1 }, 5], "row 1", "E-ARG-002"],
    [{ a: 5 }, "column 'a'", "E-ARG-002"],
    [5, "source", "E-ARG-002"],
  ])("not from source %#", (source, text, code) => {
    expect(() => Table.from(source as never)).toThrow(text);
    expect(() => Table.from(source as never)).toThrow(code);
  });
  it("not with names that do not fit", () => {
    expect(() => Table.from([[1, 2]], { columns: ["a", "a"] })).toThrow("E-TABLE-007");
    expect(() => Table.from([[1, 2]], { columns: ["a"] })).toThrow("E-TABLE-001");
    expect(() => Table.from([{ a: 1 }], { columns: ["b"] })).toThrow("E-TABLE-006");
    expect(() => Table.from({ a: [1] }, { types: { b: "text" } })).toThrow("E-TABLE-006");
    expect(() => Table.from({ a: [1] }, { colums: ["a"] } as never)).toThrow("Did you mean 'columns'");
  });
});

describe("columns and rows are chosen", () => {
  it("by name", () => {
    expect(table.select(["city", "age"]).columns).toEqual(["city", "age"]);
    expect(table.drop(["city", "age"]).columns).toEqual(["income", "rooms", "owner"]);
    expect(table.drop("city").has("city")).toBe(false);
    expect(table.rename({ city: "town" }).columns).toEqual(["age", "income", "rooms", "town", "owner"]);
    expect(table.assign({ rooms: rowNumbers }).column("rooms")).toEqual(rowNumbers);
    expect(() => table.rename({ city: "age" })).toThrow("E-TABLE-007");
    expect(() => table.select(["ciity"])).toThrow("there is no column 'ciity'. Did you mean 'city'?");
    setLanguage("es");
    expect(() => table.column("ciity")).toThrow("no hay ninguna columna 'ciity'");
  });
  it("by place", () => {
    expect(rowsOf(numbered.head())).toEqual([0, 1, 2, 3, 4]);
    expect(rowsOf(numbered.head(-135))).toEqual([0, 1]);
    expect(rowsOf(numbered.tail(2))).toEqual([135, 136]);
    expect(rowsOf(numbered.tail(-135))).toEqual([135, 136]);
    expect(rowsOf(numbered.tail(0))).toEqual([]);
    expect(rowsOf(numbered.slice(2, 4))).toEqual([2, 3]);
    expect(rowsOf(numbered.slice(-1))).toEqual([136]);
    expect(rowsOf(numbered.take([5, 5, 1]))).toEqual([5, 5, 1]);
    expect(() => numbered.take([137])).toThrow("E-ARG-002");
    expect(rowsOf(numbered.filter(({ rooms }, i) => rooms === 3 && i < 9))).toEqual(
      fixture.table.rooms.flatMap((rooms, i) => (rooms === 3 && i < 9 ? [i] : [])),
    );
    expect(numbered.row(3)).toEqual(numbered.toObjects()[3]);
    expect([...numbered][4]).toEqual(numbered.row(4));
  });
  it("by chance, as pandas draws them", () => {
    for (const { options, ages } of fixture.samples)
      expect(rowsOf(numbered.sample(options as SampleOptions))).toEqual(ages);
    expect(() => numbered.sample({ weights: "city" })).toThrow("E-TABLE-003");
    expect(() => numbered.sample({ weights: "town" })).toThrow("E-TABLE-006");
    const wrong = { age: 3, some: ["a"], few: [1, 2], negative: new Float64Array(137).fill(-1) };
    for (const weights of Object.values(wrong))
      expect(() => numbered.sample({ weights: weights as never })).toThrow(/weights.*E-ARG-002/s);
    expect(rowsOf(numbered.sample({ n: 12, randomState: defaultRng(11) }))).toEqual(
      fixture.sampleByGenerator,
    );
    const [first] = fixture.samples;
    expect(rowsOf(numbered.sample({ n: 9, randomState: new RandomState(0) }))).toEqual(first.ages);
    expect(new Set(rowsOf(numbered.sample({ frac: 1 }))).size).toBe(137);
    for (const options of [{ n: 138 }, { n: 1, frac: 0.5 }, { frac: 1.1 }, { n: -1 }, { randomState: "0" }])
      expect(() => table.sample(options as never)).toThrow("E-ARG-002");
  });
  it("by order", () => {
    expect(rowsOf(numbered.sortBy("age"))).toEqual(fixture.sorted.age);
    expect(rowsOf(numbered.sortBy(["city", "income"], { ascending: [false, true] }))).toEqual(
      fixture.sorted["city,income"],
    );
    expect(rowsOf(numbered.sortBy("rooms", { ascending: false }))).toEqual(fixture.sorted.rooms);
    expect(() => table.sortBy(["age"], { ascending: [true, false] })).toThrow("E-ARG-002");
  });
  it("one after the other", () => {
    const again = Table.concat([table.slice(0, 5), table.slice(5, 5), table.slice(5)]);
    expect(columnsOf(again)).toEqual(columnsOf(table));
    const gap = Table.concat([Table.from({ a: [null] }), Table.from({ a: ["x"] })]);
    expect(gap.toArray()).toEqual([[null], ["x"]]);
    expect(() => Table.concat([])).toThrow("E-ARG-002");
    expect(() => Table.concat([Table.from({ a: ["x"] }), Table.from({ a: [1] })])).toThrow("E-TABLE-002");
  });
});

describe("missing values", () => {
  it("are told, dropped and filled", () => {
    expect(rowsOf(numbered.dropna())).toEqual(fixture.dropna);
    expect(table.dropna({ subset: "age" }).numRows).toBe(137 - (table.countMissing().age ?? 0));
    expect(
      Table.from([
        [null, 1],
        [null, null],
      ]).dropna({ how: "all" }).numRows,
    ).toBe(1);
    expect(table.isna().groupBy("age").size().toArray()).toEqual([
      [false, fixture.table.age.filter((x) => x !== null).length],
      [true, fixture.table.age.filter((x) => x === null).length],
    ]);
    const filled = table.fillna({ age: -1, city: "?" });
    expect(filled.countMissing()).toEqual({ age: 0, income: 0, rooms: 0, city: 0, owner: 0 });
    expect([...filled.column("age")]).toEqual(fixture.table.age.map((x) => x ?? -1));
    expect(() => table.fillna({ age: "?" })).toThrow(/column 'age' is '\?', expected a number.*E-TABLE-002/);
    expect(() => table.fillna({ agee: 1 })).toThrow("E-TABLE-006");
  });
  it("and texts are named where numbers are needed", () => {
    const odd = Table.from({ a: [1, null], b: ["x", "y"], c: [true, false] });
    expect(() => odd.toMatrix()).toThrow(/row 1, column 'a' is missing, expected a number.*E-TABLE-004/);
    expect(() => odd.drop("a").toMatrix()).toThrow(
      /row 0, column 'b' is 'x', expected a number.*E-TABLE-003/,
    );
    expect(odd.drop("b").toMatrix({ missing: "nan" })).toEqual([
      Float64Array.of(1, 1),
      Float64Array.of(Number.NaN, 0),
    ]);
    const [shape, data] = [[2, 2], Float64Array.of(1, 1, Number.NaN, 0)];
    expect(odd.drop("b").toDense({ missing: "nan" })).toEqual({ data, shape });
    expect(() => odd.toDense()).toThrow("E-TABLE-004");
    expect(odd.numbers("c")).toEqual(Float64Array.of(1, 0));
    expect(odd.unique("a")).toEqual([1]);
    setLanguage("es");
    expect(() => odd.numbers("a")).toThrow("fila 1, columna 'a': falta el valor");
  });
});

describe("statistics are pandas'", () => {
  const EXACT = 0;
  it.each([
    ["describe", table.describe()],
    ["describeAll", table.describe({ include: "all" })],
    ["describeOthers", table.select(["city", "owner"]).describe()],
  ] as const)("%s", (name, described) => {
    const { statistics, columns, text } = fixture[name];
    const texts = (described.columns as string[]).filter((column) => described.types[column] === "text");
    const expected = Object.entries(columns as Columns).map(([column, values]) => [
      column,
      texts.includes(column)
        ? values.map((value) => (value === null ? null : String(value) === "false" ? "False" : String(value)))
        : values,
    ]);
    expectColumns(described, { statistic: statistics, ...Object.fromEntries(expected) }, EXACT);
    expect(String(described)).toBe(text);
  });
  it("of groups", () => {
    for (const [keys, results] of Object.entries(fixture.groups)) {
      const groups = table.groupBy(keys.split(","));
      for (const name of ["size", "count", "sum", "mean", "min", "max"] as const)
        expectColumns(groups[name](), results[name] as unknown as Columns, EXACT);
      const { std } = results;
      expectColumns(
        table
          .select([...keys.split(","), "age", "income"])
          .groupBy(keys.split(","))
          .std(),
        std as unknown as Columns,
        4e-16,
      );
      expect(Array.from(groups, ([, rows]) => rows.numRows)).toEqual(results.size.size);
    }
    expect(Array.from(table.groupBy("city"), ([key]) => key)).toEqual(["Lugo", "Ourense", "Vigo"]);
    expect(Array.from(table.groupBy(["city", "owner"]), ([key]) => key)[1]).toEqual(["Lugo", true]);
  });
  it("of values", () => {
    for (const [column, results] of Object.entries(fixture.valueCounts))
      for (const { options, values, counts } of results) {
        const counted = table.valueCounts(column, options);
        expect(columnsOf(counted)[column]).toEqual(values);
        expect([...counted.column("normalize" in options ? "proportion" : "count")]).toEqual(counts);
      }
  });
  it("of pairs", () => {
    const names = ["age", "income", "rooms", "owner"];
    expectColumns(table.corr(), { column: names, ...fixture.pearson }, EXACT);
    expectColumns(table.corr({ method: "spearman" }), { column: names, ...fixture.spearman }, 4e-15);
    expect(String(table.corr())).toBe(fixture.pearsonText);
    expect(table.corr({ minPeriods: 137 }).column("age")[0]).toBe(Number.NaN);
    expect(
      Table.from({ a: [1, 1, 1], b: [1, 2, 3] })
        .corr()
        .column("a"),
    ).toEqual(new Float64Array(2).fill(Number.NaN));
    expect(() => table.select(["city"]).corr()).toThrow("E-TABLE-008");
  });

  it("correlations of complete columns are those that pairs of rows give, of however many columns and rows", () => {
    const columns = Array.from({ length: 6 }, (_, j) =>
      Float64Array.from({ length: 1000 }, (__, i) => (((i + 31 * j) * 7919) % 2003) / (1 + j) + i * (j % 3)),
    );
    const names = ["a", "b", "c", "d", "e", "f"];
    const complete = Table.from(Object.fromEntries(names.map((name, j) => [name, columns[j]])));
    // a column in which a value is missing, so that all pairs are gone through row by row
    const gone = Float64Array.from({ length: 1000 }, (_, i) => (i === 500 ? Number.NaN : i % 7));
    const other = complete.assign({ g: gone }).corr();
    const ranked = complete.assign({ g: gone }).corr({ method: "spearman" });
    for (const name of names)
      expect(complete.corr({ method: "spearman" }).column(name)).toEqual(ranked.column(name).slice(0, 6));
    for (const count of [1, 4, 5, 6])
      for (const name of names.slice(0, count)) {
        const found = complete.select(names.slice(0, count)).corr().column(name);
        expect(found).toEqual(other.column(name).slice(0, count));
        expect(found[names.indexOf(name)]).toBe(1);
      }
  });
});

describe("a table prints", () => {
  it.each(fixture.prints.map(({ columns, text }, i) => [i, columns, text] as const))(
    "as pandas' (%i)",
    (_, columns, text) => {
      const source = Object.entries(columns as unknown as Columns).map(([name, values]) => [
        name,
        values.map((value) => (value === "Infinity" || value === "-Infinity" ? Number(value) : value)),
      ]);
      expect(String(Table.from(Object.fromEntries(source) as Columns))).toBe(text);
    },
  );
  it("when empty, and in Spanish", () => {
    expect(String(Table.from({ a: [], b: [] }))).toBe("Empty Table\nColumns: [a, b]\n[0 rows x 2 columns]");
    setLanguage("es");
    expect(String(Table.from({ a: [], b: [] }))).toContain("Tabla vacía");
    expect(table.toString({ maxRows: 4, minRows: 2 })).toContain("[137 filas x 5 columnas]");
  });
});

it("any rows come back as they went in, or are refused by row and column", () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.double({ noNaN: true }) },
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.oneof(fc.string({ maxLength: 3 }), fc.boolean(), fc.bigInt({ min: -9n, max: 9n })),
    },
  );
  const seen = { made: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        let made: Table;
        try {
          made = Table.from(rows);
        } catch (error) {
          expect(String(error)).toMatch(/row \d+, column '[01]'.*E-TABLE-002/);
          seen.refused++;
          return;
        }
        seen.made++;
        const plain = rows.map((row) =>
          row.map((value, j) => (made.types[j] === "number" && value !== null ? Number(value) : value)),
        );
        expect(made.toArray()).toEqual(plain);
        expect(made.sortBy("0").sortBy("1").numRows).toBe(rows.length);
        expect(String(made)).not.toBe("");
        made.describe({ include: "all" });
      },
    ),
    { numRuns: 1500 },
  );
  expect(Math.min(seen.made, seen.refused)).toBeGreaterThan(100);
});
