import { dumps } from "../../src/optuna/json.js";
import { PyFloat, repr, tupleRepr } from "../../src/text/repr.js";
import { displayWidth } from "../../src/text/width.js";
import { visible } from "../text.js";
import { type Plain, type Records, Tuple } from "./records.js";
import { itemsOf, type Output, type OutputRow, outputOf } from "./rows.js";
import { dumpYaml } from "./yaml.js";

export const FORMATS = ["value", "json", "table", "yaml"] as const;
export type Format = (typeof FORMATS)[number];

/** `str(value)`; on one line, whatever is in it. */
function cellText(value: Plain | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return visible(value);
  return value instanceof Tuple ? tupleRepr(value.items) : repr(value);
}

const isNumeric = (value: Plain | undefined): boolean =>
  value === null ||
  value === undefined ||
  typeof value === "number" ||
  typeof value === "bigint" ||
  typeof value === "boolean" ||
  value instanceof PyFloat;

/** A table with frames: numbers to the right, all else to the left. */
function tableText({ header, rows }: Output): string {
  const cells = header.map((name) => rows.map((row) => cellText(row[name])));
  const titles = header.map(visible);
  const widths = titles.map((name, j) => Math.max(displayWidth(name), ...cells[j].map(displayWidth)));
  const right = header.map((name) => rows.every((row) => isNumeric(row[name])));
  const padded = (text: string, j: number) => {
    const space = " ".repeat(widths[j] - displayWidth(text));
    return right[j] ? space + text : text + space;
  };
  const rule = `+${widths.map((width) => `${"-".repeat(width + 2)}+`).join("")}`;
  const line = (texts: readonly string[]) => `|${texts.map((text, j) => ` ${padded(text, j)} |`).join("")}`;
  return [rule, line(titles), rule, ...rows.map((_, i) => line(cells.map((c) => c[i]))), rule].join("\n");
}

const valueText = ({ header, rows }: Output): string =>
  rows
    .map((row) => header.map((name) => cellText(row[name])).join(" "))
    .join("\n")
    .trim();

/** JSON knows no tuples. */
function jsonValue(value: Plain): Plain {
  if (value instanceof Tuple || Array.isArray(value)) return itemsOf(value).map(jsonValue);
  if (value === null || typeof value !== "object" || value instanceof PyFloat) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonValue(item)]));
}

/**
 * Records in one of Optuna's formats, to the letter where Python's `optuna` prints them from the same storage (times are known to the
 * millisecond, though, and whole numbers in attributes are ints).
 * @param single one record: `json` and `yaml` print it without a list around it
 */
export function formatRecords(
  records: Records,
  { format, flatten, single = false }: { format: Format; flatten: boolean; single?: boolean },
): string {
  const output = outputOf(records, flatten);
  if (format === "table") return tableText(output);
  if (format === "value") return valueText(output);
  const values: OutputRow | readonly OutputRow[] = single ? output.rows[0] : output.rows;
  return format === "json" ? dumps(jsonValue(values)) : dumpYaml(values);
}
