import { describe, expect, it } from "vitest";
import { type ReadCsvOptions, readCsv, readCsvChunks } from "../../src/io/index.js";
import { Folder } from "../cli/support.js";

/** Files as programs write them: pandas 3.1.1 gives the same names and values, told what it does not find out. */

const reads = (text: string, options: ReadCsvOptions = {}) => {
  const table = readCsv(text, options);
  const pieces = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
  const [whole] = readCsvChunks(pieces, options);
  expect(whole.columns).toEqual(table.columns);
  expect(whole.toArray()).toEqual(table.toArray());
  return { columns: table.columns, rows: table.toArray(), line: table.lineOf(0) };
};

describe("a file", () => {
  it.each([
    ["with pandas' index", ",a,b\n0,1,2\n1,3,4\n", {}, ["Unnamed: 0", "a", "b"], [0, 1, 2], 2],
    ["with Excel's line of the delimiter", "sep=;\na;b\n1;2\n", {}, ["a", "b"], [1, 2], 3],
    ["with that line in quotes", '"sep=,"\r\na,b\r\n1,2\r\n', {}, ["a", "b"], [1, 2], 3],
    [
      "with a comma in a name",
      "Superficie, m2;Precio\n70;9\n80;7\n",
      {},
      ["Superficie, m2", "Precio"],
      [70, 9],
      2,
    ],
    [
      "with commas everywhere",
      "Superficie, m2;Precio, €\n70,5;9,1\n80,5;7,25\n",
      { decimal: "," },
      ["Superficie, m2", "Precio, €"],
      [70.5, 9.1],
      2,
    ],
    [
      "with quoted decimal commas",
      'm2,price\n70,"29128,68"\n80,"1,5"\n',
      { decimal: "," },
      ["m2", "price"],
      [70, 29128.68],
      2,
    ],
    [
      "with quoted thousands",
      'm2,price\n70,"29.128,68"\n80,"1,5"\n',
      { decimal: ",", thousands: "." },
      ["m2", "price"],
      [70, 29128.68],
      2,
    ],
    ["of CR, with LF in quotes", 'a,b\r"x\ny",2\rz,4\r', {}, ["a", "b"], ["x\ny", 2], 2],
    ["of LF, with CR in quotes", 'a,b\n"x\ry",2\nz,4\n', {}, ["a", "b"], ["x\ry", 2], 2],
  ] as const)("%s", (_, text, options, columns, first, line) => {
    const found = reads(text, options);
    expect(found.columns).toEqual(columns);
    expect(found.rows[0]).toEqual(first);
    expect(found.line).toBe(line);
  });
});

describe("the command", () => {
  const folder = new Folder();
  it("takes the way that its error shows: quoted decimal commas among commas", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${50 + i},"${1 + i * 3},250"`);
    const file = folder.put("comas.csv", ["m2,price", ...rows, ""].join("\n"));
    const args = ["train", file, "--target", "price", "--epochs", "3", "--model", "m.model"];
    expect((await folder.antorcha(args)).stderr).toContain("Say --decimal ,");
    await folder.output(...args, "--decimal", ",");
    const [header, first] = (await folder.output("predict", "m.model", file)).split("\n");
    expect(header).toBe("m2,price,predicted_price");
    expect(first).toMatch(/^50,"1,250","-?\d+,\d+"$/);
    expect(await folder.output("evaluate", "m.model", file)).toContain("on 60 rows");
  });

  it("trains on what pandas wrote, its index left out", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},${(i % 2) * 3 + i / 100},${"ab"[i % 2]}`);
    const file = folder.put("pandas.csv", [",x,kind", ...rows, ""].join("\n"));
    const report = await folder.json<{ leftOut: object[]; features: string[] }>(
      ...["train", file, "--target", "kind", "--epochs", "2", "--model", "p.model"],
    );
    expect(report.leftOut).toEqual([{ name: "Unnamed: 0", why: "identifier" }]);
    expect(report.features).toEqual(["x"]);
    const [header] = (await folder.output("predict", "p.model", file)).split("\n");
    expect(header).toBe("Unnamed: 0,x,kind,predicted_kind,probability");
  });
});
