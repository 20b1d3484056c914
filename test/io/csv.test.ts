import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { decodeCsv, numericColumn, parseCsv, textColumn, writeCsv } from "../../src/io/csv.js";

afterEach(() => setLanguage("en"));
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a table is read", () => {
  it("with its lines", () => {
    expect(parseCsv("a,b\n1,2\n3,4\n")).toEqual({
      columns: ["a", "b"],
      rows: [
        ["1", "2"],
        ["3", "4"],
      ],
      lines: [2, 3],
      delimiter: ",",
      file: "CSV",
    });
  });
  it.each([
    ["no line break at the end", "a,b\n1,2", [["1", "2"]]],
    [
      "CR LF",
      "a,b\r\n1,2\r\n3,4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "CR alone",
      "a,b\r1,2\r3,4\r",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "line ends of both kinds",
      "a,b\r\n1,2\n3,4\r\n5,6",
      [
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      "both kinds with quotes",
      'a,"b"\r\n1,"2"\r\n"3",4\n',
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["a byte-order mark", "\ufeffa,b\n1,2\n", [["1", "2"]]],
    ["quotes", 'a,b\n"1,5","say ""hi"""\n', [["1,5", 'say "hi"']]],
    [
      "a line break in quotes",
      'a,b\n"x\ny",2\r\n"p\r\nq",r\r\n',
      [
        ["x\ny", "2"],
        ["p\r\nq", "r"],
      ],
    ],
    ["spaces behind a closing quote", 'a,b\n"1" ,2\n', [["1", "2"]]],
    ["a quote inside an unquoted field", 'a,b\n5" disk,2\n', [['5" disk', "2"]]],
    [
      "blank lines",
      "\na,b\n\n1,2\n   \n\n3,4\n\n\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "empty fields",
      "a,b\n,\n1,\n",
      [
        ["", ""],
        ["1", ""],
      ],
    ],
    ["spaces, kept", "a,b\n 1 ,2\n", [[" 1 ", "2"]]],
    [
      "a CR inside quotes at the end",
      'a,b\n1,"2\r"\n3,"4\r"\r\n',
      [
        ["1", "2\r"],
        ["3", "4\r"],
      ],
    ],
  ])("%s", (_, text, rows) => {
    const table = parseCsv(text);
    expect(table.columns).toEqual(["a", "b"]);
    expect(table.rows).toEqual(rows);
  });
  it("with other delimiters, given or found", () => {
    expect(parseCsv("a;b\n1,5;2\n", { delimiter: ";" }).rows).toEqual([["1,5", "2"]]);
    for (const delimiter of [",", ";", "\t", "|"]) {
      const text = [
        ["a", "b", "c"],
        ["1", "2", "3"],
        ["4", "5", "6"],
      ]
        .map((row) => row.join(delimiter))
        .join("\r\n");
      const table = parseCsv(text, { delimiter: "auto" });
      expect([table.delimiter, table.rows[1]]).toEqual([delimiter, ["4", "5", "6"]]);
    }
    expect(parseCsv("a\n1\n", { delimiter: "auto" }).rows).toEqual([["1"]]);
    expect(parseCsv("a\tb\n\t\n", { delimiter: "\t" }).rows).toEqual([["", ""]]);
  });
  it("with the lines of the file, whatever stands between", () => {
    const text = 'a,b\r\n\r\n"x\r\ny",1\r\n2,3\r\n\r\n"\n\n",4\n5,6';
    expect(parseCsv(text).lines).toEqual([3, 5, 7, 10]);
  });
});

describe("a table is refused", () => {
  it.each([
    ["empty", "", "E-FILE-022", "CSV: the file is empty"],
    ["blank", "\ufeff \r\n \n", "E-FILE-022", "first line with the names"],
    ["header alone", "a,b\n", "E-FILE-023", "a header of 2 columns and no rows"],
    ["too few fields", "a,b\n1,2\n3\n", "E-FILE-024", "line 3 has one field, expected 2"],
    ["too many fields", "a,b\n\n1,2,\n", "E-FILE-024", "line 3 has 3 fields, expected 2"],
    ["a name twice", "a,b,a\n1,2,3\n", "E-FILE-025", "'a' twice, columns 1 and 3"],
    ["no name", "a,,c\n1,2,3\n", "E-FILE-026", "column 2 has no name"],
    ["a name of spaces", "a, \n1,2\n", "E-FILE-026", "column 2"],
    ["an open quote", 'a,b\n1,2\n"3\n4,5\n', "E-FILE-027", "line 3 opens a quote"],
    ["an open quote behind another", 'a,b\n"1\n","2\n', "E-FILE-027", "line 3 opens a quote"],
    ["text behind a quote", 'a,b\n1,2\n3,"4"x\n', "E-FILE-027", "line 3 has text behind"],
    ["a NUL", "a,b\n1,\0\n", "E-FILE-020", "line 2 is not text"],
  ])("%s", (_, text, code, part) => {
    expect(() => parseCsv(text)).toThrow(code);
    expect(() => parseCsv(text)).toThrow(part);
  });
  it("with the name of its file, in the user's language", () => {
    setLanguage("es");
    expect(() => parseCsv("a,b\n1\n", { file: "notas.csv" })).toThrow(
      /^notas\.csv: la línea 2 tiene un campo/,
    );
  });
  it("for options that cannot be", () => {
    expect(() => parseCsv("a\n1", { delimeter: ";" } as never)).toThrow("Did you mean 'delimiter'");
    for (const delimiter of ["", ",,", '"', "\n"])
      expect(() => parseCsv("a\n1", { delimiter })).toThrow("E-ARG-002");
    expect(() => parseCsv(5 as never)).toThrow("E-ARG-002");
  });
});

describe("bytes become text", () => {
  it("in UTF-8, with or without a mark", () => {
    expect(decodeCsv(bytes("añ🔥"))).toBe("añ🔥");
    expect(decodeCsv(bytes("\ufeffa"))).toBe("a");
  });
  it("in UTF-16, with or without a mark", () => {
    for (const text of [
      [0xff, 0xfe, 97, 0, 0xf1, 0],
      [0xfe, 0xff, 0, 97, 0, 0xf1],
      [97, 0, 0xf1, 0],
      [0, 97, 0, 0xf1],
    ])
      expect(decodeCsv(Uint8Array.from(text))).toBe("añ");
  });
  it("and nothing else does", () => {
    expect(() => decodeCsv(Uint8Array.from([97, 10, 98, 0, 99]))).toThrow(/line 2 is not text.*E-FILE-020/);
    expect(() => decodeCsv(Uint8Array.from([0x50, 0x4b, 3, 4, 20]))).toThrow(
      /spreadsheet or a zip.*E-FILE-020/,
    );
    const latin = Uint8Array.from([...bytes("a,b\n1,ñ\n"), 0x6e, 0xf1, 0x6f]);
    expect(() => decodeCsv(latin, "x.csv")).toThrow(
      /^x\.csv: line 3 is not UTF-8 text \(byte 0xf1\).*E-FILE-021/,
    );
    expect(() => decodeCsv(bytes("a,ñ").subarray(0, 3))).toThrow(/line 1 .* \(byte 0xc3\)/);
    expect(() => decodeCsv(Uint8Array.from([0xff, 0xfe, 97]))).toThrow("E-FILE-031");
  });
});

describe("columns", () => {
  const table = parseCsv('age,name\n"4\n2",x\n 1.5e3 ,ñ\nabc,\n"3,5",y\nNaN,z\n,w\n1e999,v\n0x10,u\n', {
    file: "people.csv",
  });
  const column = (from: number, to: number) => ({
    ...table,
    rows: table.rows.slice(from, to),
    lines: table.lines.slice(from, to),
  });
  it("of numbers", () => {
    expect(numericColumn(column(1, 2), "age")).toEqual(Float64Array.of(1500));
    const fields = "+1,-2.,.5,1E-3,007".split(",");
    expect([...numericColumn(parseCsv(`x\n${fields.join("\n")}\n`), "x")]).toEqual([1, -2, 0.5, 0.001, 7]);
  });
  it("of texts", () => expect(textColumn(table, "name").slice(0, 3)).toEqual(["x", "ñ", ""]));
  it.each([
    [2, "line 5 (the header is line 1), column 'age' is 'abc', expected a number", "E-FILE-028"],
    [3, "'3,5', expected a number. Write the decimals with a point", "E-FILE-028"],
    [4, "line 7 (the header is line 1), column 'age' is 'NaN', a missing value", "E-FILE-029"],
    [5, "column 'age' is empty. Fill it in", "E-FILE-029"],
    [6, "'1e999', expected a number", "E-FILE-028"],
    [7, "'0x10', expected a number", "E-FILE-028"],
  ])("row %d says its line and column", (row, text, code) => {
    expect(() => numericColumn(column(row, row + 1), "age")).toThrow(text);
    expect(() => numericColumn(column(row, row + 1), "age")).toThrow(code);
  });
  it("that are not there", () => {
    expect(() => numericColumn(table, "agge")).toThrow(
      "no column 'agge'. Did you mean 'age'? The columns are: age, name.",
    );
    expect(() => textColumn(table, "zzzz")).toThrow("no column 'zzzz'. The columns are");
    setLanguage("es");
    expect(() => numericColumn(column(2, 3), "age")).toThrow("línea 5 (la cabecera es la línea 1)");
  });
});

describe("a table is written", () => {
  it("with the quotes that it needs", () => {
    const text = writeCsv(
      ["a", "b"],
      [
        ["x,y", 'say "hi"'],
        [" s", ""],
        [1.5, true],
        [7n, -0.25],
        ["l\nm", "\ufeffz"],
      ],
    );
    expect(text).toBe('a,b\n"x,y","say ""hi"""\n" s",""\n1.5,true\n7,-0.25\n"l\nm","\ufeffz"\n');
  });
  it("and refused where it could not be read again", () => {
    expect(() => writeCsv(["a", "b"], [["1"]])).toThrow("row 0");
    expect(() => writeCsv(["a", "a"], [])).toThrow("E-FILE-025");
    expect(() => writeCsv([""], [])).toThrow("E-FILE-026");
    expect(() => writeCsv(["a"], [[undefined as never]])).toThrow("E-ARG-002");
    expect(() => writeCsv(["a"], [["\0"]])).toThrow("E-ARG-002");
    expect(() => writeCsv(["a"], [], { delimiter: "\n" })).toThrow("E-ARG-002");
  });
  it("so that it is read again as it was", () => {
    const value = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('"', ",", ";", "\t", "\r", "\n", " ", "\ufeff", "a", "1", "ñ"),
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
        ),
        maxLength: 6,
      })
      .filter((text) => !text.includes("\0"));
    const tables = fc.integer({ min: 1, max: 4 }).chain((width) => {
      const row = fc.array(value, { minLength: width, maxLength: width });
      const names = fc.uniqueArray(
        value.filter((name) => name.trim() !== ""),
        { minLength: width, maxLength: width },
      );
      return fc.tuple(
        names,
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(",", ";", "\t", "|", "a", " "),
      );
    });
    fc.assert(
      fc.property(tables, fc.boolean(), ([columns, rows, delimiter], windows) => {
        const text = writeCsv(columns, rows, { delimiter });
        const table = parseCsv(text, { delimiter });
        expect(table.columns).toEqual(columns);
        expect(table.rows).toEqual(rows);
        // What Windows' programs make of it: CR LF between the records.
        if (windows && !columns.concat(...rows).some((field) => field.includes("\n"))) {
          const again = parseCsv(text.replaceAll("\n", "\r\n"), { delimiter });
          expect([again.columns, again.rows]).toEqual([columns, rows]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any text", () => {
  it("is a table that can be written again, or is refused by name", () => {
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
    const counts = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }),
        fc.constantFrom(",", "auto", " "),
        (pieces, delimiter) => {
          let table: ReturnType<typeof parseCsv>;
          try {
            table = parseCsv(`h,i\n${pieces.join("")}`, { delimiter });
          } catch (error) {
            expect(String(error)).toMatch(/E-FILE-02/);
            counts.refused++;
            return;
          }
          counts.read++;
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
          expect(table.lines).toHaveLength(table.rows.length);
          const again = parseCsv(writeCsv(table.columns, table.rows));
          expect([again.columns, again.rows]).toEqual([table.columns, table.rows]);
        },
      ),
      { numRuns: 5000 },
    );
    expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(100);
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
    ]) {
      const start = performance.now();
      try {
        parseCsv(text);
      } catch (error) {
        expect(String(error)).toMatch(/E-FILE-02/);
      }
      expect([text.slice(0, 8), performance.now() - start < 1000]).toEqual([text.slice(0, 8), true]);
    }
  });
});
