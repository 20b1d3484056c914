import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { AntorchaError } from "../../src/core/errors.js";
import { setLanguage } from "../../src/core/messages/language.js";
import { DecimalReader } from "../../src/io/csv/number.js";
import { parseCsv, writeCsv } from "../../src/io/csv.js";
import { type Cell, readCsv, readCsvChunks, streamCsv, Table, toCsv } from "../../src/io/index.js";
import fixture from "../fixtures/io/csv.json" with { type: "json" };

afterEach(() => setLanguage("en"));
/** ANTORCHA_ROUNDS=50 is the longer run, by hand. */
const rounds = Number(process.env.ANTORCHA_ROUNDS ?? 1);
const utf8 = (text: string) => new TextEncoder().encode(text);

const columnsOf = (table: Table): Record<string, Cell[]> =>
  Object.fromEntries(
    table.columns.map((name) => [
      name,
      Array.from(table.column(name) as ArrayLike<Cell>, (value) => (Number.isNaN(value) ? null : value)),
    ]),
  );

function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  const out: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) out.push(bytes.subarray(at, at + size));
  return out;
}

/** UTF-16 of a text, with its mark or without. */
function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), little);
  return bytes;
}

describe("a file is read as pandas reads it", () => {
  type Told = Exclude<Cell, Date> | { infinity: boolean } | { bigint: string } | { instant: number };
  const cellOf = (told: Told): Cell => {
    if (told === null || typeof told !== "object") return told;
    if ("instant" in told) return new Date(told.instant);
    return "bigint" in told ? BigInt(told.bigint) : told.infinity ? Infinity : -Infinity;
  };
  it.each(fixture.cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { text, options, columns } = one;
    const bytes = one.bytes === undefined ? utf8(text) : Uint8Array.from(Buffer.from(one.bytes, "hex"));
    const table = readCsv(one.bytes === undefined ? text : bytes, options as never);
    const expected = Object.entries(columns as unknown as Record<string, Told[]>).map(([name, told]) => {
      const cells = told.map(cellOf);
      // a column of ours holds one type: bigints and numbers are bigints
      const big = cells.some((cell) => typeof cell === "bigint");
      return [name, big ? cells.map((cell) => BigInt(cell as number)) : cells];
    });
    expect(columnsOf(table)).toEqual(Object.fromEntries(expected));
    const chunks = Array.from(readCsvChunks(pieces(bytes, 7), { ...(options as object), chunkSize: 1000 }));
    expect(chunks.map(columnsOf)).toEqual([columnsOf(table)]);
  });
  it("where the delimiter is found out", () => {
    for (const delimiter of [",", ";", "\t", "|"])
      expect(readCsv(`a${delimiter}b\n1${delimiter}x\n`).toArray()).toEqual([[1, "x"]]);
    expect(readCsv("a\n1\n2\n").toArray()).toEqual([[1], [2]]);
    expect(readCsv("a;b\n1,5;2\n3,25;4\n", { decimal: "," }).toArray()).toEqual([
      [1.5, 2],
      [3.25, 4],
    ]);
    expect(readCsv("añb\n1ñ2\n", { delimiter: "ñ" }).toArray()).toEqual([[1, 2]]);
    expect(readCsv("aeb\n1e5\n", { delimiter: "e" }).toArray()).toEqual([[1, 5]]);
  });
  it("without the lines for which a function says so", () => {
    const text = "a,b\n1,2\n3,4\n5,6\n7,8\n";
    const skiprows = (line: number) => line > 0 && line % 2 === 1;
    const table = readCsv(text, { skiprows });
    expect(table.toArray()).toEqual([
      [3, 4],
      [7, 8],
    ]);
    expect([0, 1].map((row) => table.lineOf(row))).toEqual([3, 5]);
    const [piecewise] = readCsvChunks(pieces(utf8(text), 1), { skiprows });
    expect(piecewise.toArray()).toEqual(table.toArray());
  });
  it("in any of its encodings", () => {
    const text = "ciudad,año\nA Coruña,1.5\nLugo 🔥,2\n";
    const expected = readCsv(text).toArray();
    expect(expected).toEqual([
      ["A Coruña", 1.5],
      ["Lugo 🔥", 2],
    ]);
    const files: Uint8Array[] = [utf8(text), utf8(`\ufeff${text}`)];
    for (const little of [true, false])
      for (const mark of [true, false]) files.push(utf16(text, little, mark));
    for (const bytes of files) {
      expect(readCsv(bytes).toArray()).toEqual(expected);
      for (const size of [1, 2, 3, 100])
        expect([...readCsvChunks(pieces(bytes, size))].flatMap((table) => table.toArray())).toEqual(expected);
    }
    expect(readCsv(utf8(text).buffer as ArrayBuffer).toArray()).toEqual(expected);
  });
  it("with line ends of any kind", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(readCsv(["a,b", "1,x", "", '2,"y"', ""].join(end)).toArray()).toEqual([
        [1, "x"],
        [2, "y"],
      ]);
      expect(readCsv(["a,b", "1,x", "2,y"].join(end)).column("a")).toEqual(Float64Array.of(1, 2));
    }
  });
  it("where a column of numbers holds texts after all", () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},0${i % 7}.50,${i % 2 === 0},"${i}"`);
    const text = `a,b,c,d\n${rows.join("\n")}\nx,y,z,w\n`;
    const table = readCsv(text);
    expect(table.types).toEqual({ a: "text", b: "text", c: "text", d: "text" });
    expect(table.row(7)).toEqual({ a: "7", b: "00.50", c: "false", d: "7" });
    expect(table.row(3000)).toEqual({ a: "x", b: "y", c: "z", d: "w" });
  });
  it("where whole numbers beyond 2⁵³ meet decimals", () => {
    expect(readCsv("a\n5\n\n9007199254740993\n0.5\n").toArray()).toEqual([[5], [9007199254740992], [0.5]]);
    expect(readCsv("a\nNA\n9007199254740993\n").toArray()).toEqual([[null], [9007199254740993n]]);
    expect(readCsv("a\n0.5\n9007199254740993\n").toArray()).toEqual([[0.5], [9007199254740992]]);
    expect(readCsv("a\n1e30\n").toArray()).toEqual([[1e30]]);
  });
});

describe("a file is read in tables", () => {
  const text = `n,t\n${Array.from({ length: 1000 }, (_, i) => `${i},"t${i % 3}\n${i}"`).join("\n")}\n`;
  it("of as many rows as were asked for, whatever the pieces", () => {
    const whole = columnsOf(readCsv(text));
    for (const [size, chunkSize] of [
      [1, 300],
      [64, 1],
      [1000, 250],
      [5000, 999],
      [1e6, 1000],
      [100, 5000],
    ]) {
      const tables = [...readCsvChunks(pieces(utf8(text), size), { chunkSize })];
      const sizes = tables.map((table) => table.numRows);
      expect(sizes.slice(0, -1).every((rows) => rows === chunkSize)).toBe(true);
      expect(sizes.reduce((a, b) => a + b)).toBe(1000);
      expect(columnsOf(Table.concat(tables))).toEqual(whole);
    }
    const some = [...readCsvChunks(pieces(utf8(text), 50), { chunkSize: 100, nrows: 250 })];
    expect(some.map((table) => table.numRows)).toEqual([100, 100, 50]);
  });
  it("where the header has line breaks, or blank lines before it", () => {
    for (const text of ['"a\nb\nc\nd",e\n1,2\n', "\n\n\n\n\na,e\n1,2\n"])
      for (const size of [1, 2, 5]) {
        const [table] = [...readCsvChunks(pieces(utf8(text), size), { chunkSize: 1 })];
        expect([table.columns[1], table.toArray()]).toEqual(["e", [[1, 2]]]);
      }
  });
  it("or is refused before the memory is full, where a quote is never closed", () => {
    const pieceOf = (text: string) => utf8(text.repeat(1 << 22));
    for (const [begin, piece] of [
      ['a,b\n1,"', pieceOf("y\n")],
      ['a,b\n1,2\n3,"', pieceOf("y")],
      ['a,"', pieceOf("y\n")],
    ] as const) {
      let taken = 0;
      function* file() {
        yield utf8(begin);
        for (; taken < 1e9; taken += piece.length) yield piece;
      }
      expect(() => [...readCsvChunks(file())]).toThrow(
        /does not end within 64 MB\. It opens a quote that is never closed.*E-FILE-033/,
      );
      expect(taken).toBeLessThan(3e8);
    }
  });
  it("that can be put together again, with their lines", () => {
    const parts = [...readCsvChunks([utf8("a,b\n1,\n2,\n,x\n")], { file: "p.csv", chunkSize: 2 })];
    const table = Table.concat(parts);
    expect(table.toArray()).toEqual([
      [1, null],
      [2, null],
      [null, "x"],
    ]);
    expect(() => table.numbers("a")).toThrow(/^p\.csv: line 4 /);
    expect(() => Table.concat([table, Table.from({ a: [null], b: [null] })]).numbers("a")).toThrow("row 2,");
  });
  it("from a stream", async () => {
    const source = () =>
      new ReadableStream({
        start(controller) {
          for (const piece of pieces(utf8(text), 512)) controller.enqueue(piece.slice());
          controller.close();
        },
      });
    const count = async (stream: Parameters<typeof streamCsv>[0]) => {
      let rows = 0;
      for await (const table of streamCsv(stream, { chunkSize: 128 })) rows += table.numRows;
      return rows;
    };
    expect(await count(source())).toBe(1000);
    const reader = source().getReader();
    expect(await count({ getReader: () => reader })).toBe(1000);
    await expect(count((async function* () {})())).rejects.toThrow("E-FILE-022");
    await expect(
      count(
        (async function* () {
          yield "a,b" as never;
        })(),
      ),
    ).rejects.toThrow("E-ARG-002");
  });
  it("whose types the first one decides", () => {
    const changing = utf8("a,b\n1,x\n2,y\n3,z\n\nx,w\n");
    const read = (options: object) => [
      ...readCsvChunks([changing], { file: "c.csv", chunkSize: 2, ...options }),
    ];
    expect(() => read({})).toThrow(
      /^c\.csv: line 6, column 'a' is 'x', expected a number, as in the rows before\. Read the column as text.*E-FILE-032/,
    );
    expect(read({ types: { a: "text" } }).map((table) => table.column("a"))).toEqual([
      ["1", "2"],
      ["3", "x"],
    ]);
  });
  it("in little memory, however long the file is", () => {
    const line = utf8(`${Array.from({ length: 20 }, (_, j) => `0.${j}2345`).join(",")}\n`);
    const block = new Uint8Array(1000 * line.length);
    for (let i = 0; i < 1000; i++) block.set(line, i * line.length);
    function* file() {
      yield utf8(`${Array.from({ length: 20 }, (_, j) => `x${j}`).join(",")}\n`);
      for (let i = 0; i < 300; i++) yield block;
    }
    let rows = 0;
    const before = process.memoryUsage();
    let most = 0;
    for (const table of readCsvChunks(file(), { chunkSize: 5000 })) {
      rows += table.numRows;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
    }
    expect(rows).toBe(300_000);
    // the file has 50 MB, its numbers 48
    expect(most).toBeLessThan(120e6);
  });
});

it("a table is written so that it is read again as it was", () => {
  const table = Table.from({ a: [0.1, null, -3], t: ["x,y", null, 'say "hi"'], b: [true, false, null] });
  expect(toCsv(table)).toBe('a,t,b\n0.1,"x,y",true\n,,false\n-3,"say ""hi""",\n');
  expect(readCsv(toCsv(table, { delimiter: ";" })).toArray()).toEqual(table.toArray());
});

describe("a file is refused", () => {
  it.each([
    ["empty", "", {}, "E-FILE-022", "the file is empty"],
    ["header alone", "a,b\n", {}, "E-FILE-023", "no rows"],
    ["too few fields", "a,b\n1,2\n\n3\n", {}, "E-FILE-024", "line 4 has one field, expected 2"],
    ["too many fields", "a,b\n1,2\n1,2,\n", {}, "E-FILE-024", "line 3 has 3 fields, expected 2"],
    ["too many behind quotes", 'a,b\n"1\n",2\n1,2,3\n', {}, "E-FILE-024", "line 4 has 3 fields"],
    ["a name twice", "a,a\n1,2\n", {}, "E-FILE-025", "'a' twice"],
    ["no name", "a,\n1,2\n", {}, "E-FILE-026", "column 2"],
    ["an open quote", 'a,b\n1,2\n"3\n4,5\n', {}, "E-FILE-027", "line 3 opens a quote"],
    ["text behind a quote", 'a,b\n1,2\n3,"4"x\n', {}, "E-FILE-027", "line 3 has text behind"],
    ["a NUL", "a,b\n1,\0\n", {}, "E-FILE-020", "line 2 is not text"],
    ["a NUL behind a quote", 'a,b\n"1",2\n3,x\0\n', {}, "E-FILE-020", "line 3 is not text"],
    ["no such column", "age\n1\n", { types: { agee: "number" } }, "E-FILE-030", "Did you mean 'age'?"],
    ["no such column to read", "age\n1\n", { usecols: ["x"] }, "E-FILE-030", "no column 'x'"],
    [
      "not as told",
      "a,b\n1,2\n3,x\n",
      { types: { b: "number" } },
      "E-FILE-032",
      "line 3, column 'b' is 'x', expected a number, as types says",
    ],
    [
      "no boolean as told",
      "a\ntrue\n1\n",
      { types: { a: "boolean" } },
      "E-FILE-032",
      "line 3, column 'a' is '1'",
    ],
    [
      "names too few",
      "1,2\n",
      { header: false, names: ["a"] },
      "E-FILE-024",
      "line 1 has 2 fields, expected 1",
    ],
  ])("%s", (_, text, options, code, part) => {
    for (const read of [
      () => readCsv(text, options as never),
      () => [...readCsvChunks(pieces(utf8(text), 3), { ...(options as object), chunkSize: 2 })],
    ]) {
      expect(read).toThrow(code);
      expect(read).toThrow(part);
    }
  });
  it("with its header, its encoding or its spaces told", () => {
    const refused = (text: string | Uint8Array, options: object, message: string) => {
      expect(() => readCsv(text, options)).toThrow(message);
      const bytes = typeof text === "string" ? utf8(text) : text;
      expect(() => [...readCsvChunks(pieces(bytes, 3), { ...options, chunkSize: 2 })]).toThrow(message);
    };
    refused(
      "#\n\na,b\n1,2,3\n",
      { skiprows: 1 },
      "line 4 has 3 fields, expected 2 as in the header (line 3).",
    );
    refused("1,2\n1,2,3\n", { header: null }, "line 2 has 3 fields, expected 2 as in the first row");
    refused(
      'a,b\n1, "x,y"\n',
      {},
      "line 2 has 3 fields, expected 2 as in the header (line 1). A space stands",
    );
    refused("a\n1\n", { header: 2 }, "E-FILE-022");
    refused("a\n1\n", { skiprows: 5 }, "E-FILE-022");
    refused("a\n1\n", { naValues: { b: "?" } }, "there is no column 'b'.");
    const latin = Uint8Array.from([...utf8("a\nx\nA Coru"), 0xf1, ...utf8("a, ok\n")]);
    refused(latin, { encoding: "utf8" }, "With the encoding windows-1252 it is 'Coruña': say so");
    refused(
      Uint8Array.of(97, 10, 0x81, 10),
      { encoding: "cp1252" },
      "line 2 is not text in the encoding windows-1252",
    );
    refused(Uint8Array.of(97, 10, 0x81, 10), {}, "or say its encoding");
    refused(
      Uint8Array.of(97, 10, 97, 10, 0x81, 0xff, 10),
      { encoding: "shift_jis" },
      "line 3 is not text in the encoding shift_jis",
    );
  });
  it("whose name came in place of its text", () => {
    expect(() => readCsv("data/iris.csv")).toThrow("'data/iris.csv' was read as the text of a file.");
    expect(() => readCsv("price")).toThrow(/Does it lack its data, or its header\?.*E-FILE-023/);
  });
  it("of other encodings", () => {
    const latin = Uint8Array.from([...utf8("a,b\n1,ñ\n2,"), 0x6e, 0xf1, 0x6f, 10]);
    expect(() => readCsv(latin, { file: "x.csv" })).toThrow(
      /^x\.csv: line 3 is not UTF-8 text \(byte 0xf1\)/,
    );
    expect(() => readCsv(Uint8Array.from([0x50, 0x4b, 3, 4, 20]))).toThrow(/spreadsheet.*E-FILE-020/);
    expect(() => readCsv(Uint8Array.from([0x1f, 0x8b, 8, 0, 0]))).toThrow(/gunzip.*E-FILE-020/);
    expect(() => readCsv(Uint8Array.from([0xff, 0xfe, 97, 0, 98]))).toThrow("E-FILE-031");
    expect(() => readCsv(Uint8Array.from([0xff, 0xfe, 0, 0xd8, 10, 0]))).toThrow("E-FILE-031");
    setLanguage("es");
    expect(() => readCsv(Uint8Array.from([0xff, 0xfe, 97, 0, 98]))).toThrow("está roto o cortado");
  });
  it("with options that cannot be", () => {
    for (const options of [
      { delimiter: ",," },
      { decimal: ";" },
      { decimal: ".", delimiter: "." },
      { thousands: "." },
      { thousands: "1" },
      { header: 1.5 },
      { header: -1 },
      { skiprows: -1 },
      { skiprows: [0.5] },
      { skipinitialspace: 1 },
      { encoding: "utf-9" },
      { naValues: true },
      { naValues: { a: [null] } },
      { nrows: -1 },
      { names: "a" },
      { types: { a: "float" } },
    ])
      expect(() => readCsv("a\n1\n", options as never)).toThrow("E-ARG-002");
    expect(() => readCsv("a\n1\n", { seperator: ";" } as never)).toThrow("E-ARG-001");
    expect(() => readCsv(5 as never)).toThrow("E-ARG-002");
  });
  it("by line and column where numbers are needed", () => {
    const table = readCsv("a,b\n1,x\n\n,2\n", { file: "f.csv" });
    expect(() => table.toMatrix()).toThrow(/^f\.csv: line 4 .*column 'a' is empty.*E-FILE-029/);
    expect(() => table.drop("a").toMatrix()).toThrow(/^f\.csv: line 2 .*column 'b' is 'x'.*E-FILE-028/);
    expect(() => table.sortBy("a", { ascending: false }).tail(1).numbers("a")).toThrow("line 4");
    expect(() => readCsv("a\n1\n2.5\nx\n").numbers("a")).toThrow(/line 4 .*'x', expected a number/);
    expect(() => readCsv("a\n1\n", { types: { a: "text" } }).numbers("a")).toThrow(/line 2 .*'1', expected/);
    expect(() => table.column("c")).toThrow("E-FILE-030");
  });
});

describe("any file", () => {
  it("has the fields that papaparse finds, or is refused as it was", () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ",",
      "\n",
      "\r\n",
      "\r",
      " ",
      "a",
      "b1",
      "1.5",
      "\ufeff",
      '"x"',
      "\0",
      "ñ",
    );
    const field = fc.constantFrom(
      ...[
        "",
        "a",
        "1.5",
        "ñ",
        " b ",
        "\ufeff",
        "b\r",
        '5" disk',
        '"x"',
        '""',
        '"a,b;c"',
        '"l\nm"',
        '"p\r\nq"',
      ],
      ...['"say ""hi"""', '"x" ', '"\ufeffz"', '"\r"', "a".repeat(60), `"${"é".repeat(40)}"`],
    );
    const record = fc
      .tuple(
        field,
        fc.constantFrom(",", ",", ",", ";"),
        field,
        fc.constantFrom("\n", "\n", "\r\n", "\n\n", "\n \n"),
      )
      .map((parts) => parts.join(""));
    /** At the very end papaparse allows no space behind a closing quote, but before a line break it does. */
    const rowsOf = (text: string, delimiter: string) => {
      try {
        return parseCsv(text, { delimiter }).rows;
      } catch {
        return parseCsv(`${text}\n`, { delimiter }).rows;
      }
    };
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(fc.array(piece, { maxLength: 24 }), fc.array(record, { maxLength: 8 })),
        fc.constantFrom(",", ";"),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        (parts, delimiter, size, chunkSize) => {
          const text = `h${delimiter}i\n${parts.join("")}`;
          const options = {
            delimiter,
            types: { h: "text", i: "text" },
            naValues: [],
            keepDefaultNa: false,
          } as const;
          let expected: readonly (readonly string[])[];
          try {
            expected = rowsOf(text, delimiter);
          } catch (error) {
            // which of two errors is said first may differ, for this one looks at the bytes one after the other
            expect(() => readCsv(text, options)).toThrow(/E-FILE-02[0-9]/);
            expect(() => [...readCsvChunks(pieces(utf8(text), size), { ...options, chunkSize })]).toThrow(
              /E-FILE-02[0-9]/,
            );
            expect((error as AntorchaError).code).toMatch(/^E-FILE-02/);
            seen.refused++;
            return;
          }
          seen.read++;
          const table = readCsv(text, options);
          expect(table.toArray()).toEqual(expected);
          const tables = [...readCsvChunks(pieces(utf8(text), size), { ...options, chunkSize })];
          expect(tables.flatMap((one) => one.toArray())).toEqual(expected);
        },
      ),
      { numRuns: 800 * rounds },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(50);
  });
  it("of numbers, texts and gaps comes back as it was written", () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom("", "NA", "x", "007", 'q"q', "l\nm", "true", " 5 "),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, fc.double({ noNaN: true, noDefaultInfinity: true })), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          const text = writeCsv(["a", "b", "c"], rows);
          const table = readCsv(text, { types: { c: "number" } });
          expect([...table.column("c")]).toEqual(rows.map((row) => row[2] + 0));
          const missing = new Set(["", "NA"]);
          for (const [j, name] of ["a", "b"].entries()) {
            const plain = rows.map((row) => String(row[j]));
            const cells = Array.from(table.column(name) as ArrayLike<Cell>);
            for (const [i, value] of cells.entries()) {
              if (missing.has(plain[i].trim())) expect(value === null || Number.isNaN(value)).toBe(true);
              else if (typeof value === "string") expect(value).toBe(plain[i]);
              else if (typeof value === "boolean") expect(value).toBe(plain[i] === "true");
              else expect(Number(value)).toBe(Number(plain[i]));
            }
          }
        },
      ),
      { numRuns: 500 * rounds },
    );
  });
  it("changed anywhere is read the same whole and in pieces, or refused", () => {
    const iris = readFileSync(new URL("../../data/iris.csv", import.meta.url));
    const put = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc
        .constantFrom(",", '"', "\n", "\r\n", "\r", "NaN", "1e999", "\0", "é", "9007199254740993", "true")
        .map(utf8),
    );
    const change = fc.record({ at: fc.nat(iris.length), length: fc.nat(40), put });
    const seen = new Set<string>();
    const outcome = (read: () => Table): unknown => {
      try {
        const table = read();
        seen.add("read");
        return [table.types, table.toArray()];
      } catch (error) {
        seen.add((error as AntorchaError).code);
        return (error as AntorchaError).message;
      }
    };
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5000 }),
        (changes, size) => {
          const bytes = changes.reduce((before, { at, length, put }) => {
            const [head, tail] = [before.subarray(0, at), before.subarray(at + length)];
            return Uint8Array.from([...head, ...put, ...tail]);
          }, Uint8Array.from(iris));
          const whole = outcome(() => readCsv(bytes));
          const parts = outcome(() =>
            Table.concat([...readCsvChunks(pieces(bytes, size), { chunkSize: 1000 })]),
          );
          expect(parts).toEqual(whole);
        },
      ),
      { numRuns: 800 * rounds },
    );
    expect(seen.size).toBeGreaterThan(3);
  });
  it("of a hostile kind is done within a second", () => {
    for (const text of [
      '"'.repeat(200_001),
      `a\n${'"x" y'.repeat(100_000)}`,
      `a\n"${'" '.repeat(200_000)}`,
      ",".repeat(500_000),
      "\n".repeat(500_000),
      `a\n"${" ".repeat(500_000)}`,
      `a\n${'""\n'.repeat(100_000)}`,
      `a\n${"1".repeat(500_000)}\n`,
      `a\n${"1e".repeat(250_000)}\n`,
      `a\n${"1,".repeat(250_000)}\n`,
      " \n".repeat(250_000),
      `${Array.from({ length: 50_000 }, (_, j) => `c${j}`).join(",")}\n${"\n".repeat(200_000)}${",".repeat(49_999)}\n`,
      `a,b\n${'1,"x"\n2,3\n'.repeat(20_000)}`,
    ]) {
      const start = process.cpuUsage();
      try {
        readCsv(text);
      } catch (error) {
        expect(String(error)).toMatch(/E-FILE-02/);
      }
      // of the processor, for other tests run beside this one
      expect([text.slice(0, 8), process.cpuUsage(start).user < 1.5e6]).toEqual([text.slice(0, 8), true]);
    }
  });
});

describe("a decimal is the float64 nearest to it", () => {
  const reader = new DecimalReader();
  const read = (text: string) => reader.read(utf8(`${text},`), 0);
  const expectExact = (text: string) => {
    const value = read(text);
    // whole numbers beyond 2⁵³ are the caller's
    if (Number.isNaN(value)) expect(text).toMatch(/^[+-]?\d{16,}\.?$/);
    else expect([text, value, reader.end]).toEqual([text, Number(text), text.length]);
  };
  it("whatever its length", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 22 });
    const exponent = fc.oneof(
      fc.constant(""),
      fc.integer({ min: -345, max: 330 }).map((e) => `e${e}`),
    );
    fc.assert(
      fc.property(fc.constantFrom("", "-", "+"), digits, digits, exponent, (sign, whole, fraction, power) => {
        if (whole + fraction !== "") expectExact(`${sign}${whole}.${fraction}${power}`);
        if (whole !== "") expectExact(`${sign}${whole}${power}`);
      }),
      { numRuns: 5000 * rounds },
    );
  });
  it("however near it lies to the middle of two", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n }),
        fc.integer({ min: 16, max: 22 }),
        fc.integer({ min: -1, max: 1 }),
        (odd, places, step) => {
          // an odd number of 54 bits over 2⁵⁴, cut after some digits
          const cut = ((odd | 1n) * 10n ** BigInt(places)) / 2n ** 54n + BigInt(step);
          expectExact(`0.${String(cut).padStart(places, "0")}`);
        },
      ),
      { numRuns: 5000 * rounds },
    );
  });
  it("as any float64 prints itself", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const value = read(String(x));
        if (!Number.isNaN(value)) expect(Object.is(value, Object.is(x, -0) ? 0 : x)).toBe(true);
      }),
      { numRuns: 5000 * rounds },
    );
  });
  it("and nothing else is one", () => {
    for (const text of ["", "-", ".", "e5", "1e", "1e+", "x", "+.e1"]) expect(read(text)).toBe(Number.NaN);
  });
});
