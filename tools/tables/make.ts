import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCsv } from "../../src/io/csv.js";
import { Draw } from "./draw.js";
import { type Kind, TABLES } from "./tables.js";

/**
 * Makes twelve tables as people have them, which nobody has measured: identifiers, names, missing values of every kind, amounts of money, dates, codes,
 * more columns than rows. Of each a file to learn from and one to be judged by.
 *
 *     node tools/run.mjs tools/tables/make.ts FOLDER
 */

function rowsOf({ make, rows, judged = 2000 }: Kind, seed: number): (string | number)[][] {
  const draw = new Draw(seed);
  const made = Array.from({ length: judged === "a quarter" ? rows : rows + judged }, (_, row) =>
    Object.entries(make(draw, row)).map(
      ([name, value]) => [name, typeof value === "function" ? value(row) : value] as const,
    ),
  );
  return [made[0].map(([name]) => name), ...made.map((row) => row.map(([, value]) => value))];
}

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
TABLES.forEach((table, i) => {
  if (table.codes !== undefined) return; // the same table once more
  const [header, ...rows] = rowsOf(table, 100 + i);
  const draw = new Draw(1000 + i);
  const aside = rows.map((_, r) => (table.judged === "a quarter" ? draw.chance(0.25) : r >= table.rows));
  const write = (part: string, test: boolean) =>
    writeFileSync(
      join(folder, `${table.name}-${part}.csv`),
      writeCsv(
        header as string[],
        rows.filter((_, r) => aside[r] === test),
      ),
    );
  write("train", false);
  write("test", true);
});
writeFileSync(
  join(folder, "tables.json"),
  JSON.stringify(
    TABLES.map(({ make: _, ...table }) => table),
    null,
    2,
  ),
);
