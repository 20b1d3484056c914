import { say } from "../../core/messages/language.js";
import { type DateForm, findDates, instantOfText } from "../dates/column.js";
import { failure } from "../messages.js";
import { Column, type Origin } from "../table/column.js";
import type { CsvPlan } from "./options.js";
import { clip } from "./records.js";

/**
 * A column as one of dates, where it shall be one. The first rows of a file decide how they are written.
 * @param forms what they have decided: null for no dates
 * @throws E-FILE-032 for a text that is no date
 */
export function withDates(
  column: Column,
  { file, dates, dayfirst }: CsvPlan,
  forms: Map<string, DateForm | null>,
  origin: Origin,
): Column {
  const { name } = column;
  const isTold = dates !== true && dates.has(name);
  if (column.type !== "text" || !(dates === true || isTold)) return column;
  const texts = column.toArray() as (string | null)[];
  const refuse = (row: number) =>
    failure("E-FILE-032", {
      ...{ file, line: origin.lines[row], column: clip(name), value: clip(texts[row] ?? "") },
      ...{ expected: say("a date", "una fecha"), told: isTold ? "parseDates" : null },
    });
  if (!forms.has(name)) {
    const found = findDates(texts);
    const odd = found.odd >= 0 ? found.odd : found.other;
    if (odd >= 0 && isTold) throw refuse(odd);
    const dayFirst = found.dayFirst ?? dayfirst ?? false;
    // rows without a value decide nothing where dates are told
    if (found.known > 0 || !isTold)
      forms.set(name, odd >= 0 || found.known === 0 ? null : { kind: "text", dayFirst });
  }
  const form = forms.get(name) ?? null;
  if (form === null)
    return isTold
      ? new Column(name, "date", new Float64Array(texts.length).fill(Number.NaN), origin)
      : column;
  const instants = new Float64Array(texts.length).fill(Number.NaN);
  for (const [row, text] of texts.entries()) {
    if (text === null) continue;
    instants[row] = instantOfText(text, form);
    if (Number.isNaN(instants[row])) throw refuse(row);
  }
  return new Column(name, "date", instants, origin);
}
