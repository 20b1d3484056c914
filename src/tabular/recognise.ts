import { numberOf } from "../io/csv/rules.js";
import { type DateForm, findDates, instantOfNumber, instantOfText } from "../io/dates/column.js";
import { writtenTime } from "../io/dates/parse.js";
import type { Table } from "../io/index.js";
import { type AmountForm, amountOf, findAmounts, isMarker, namesNoAmount } from "./amounts.js";
import { type ColumnChoices, categoryTexts, numbersOf } from "./columns.js";
import { dateText } from "./dates.js";
import { findEpoch } from "./epoch.js";
import { namesIdentifier } from "./identifiers.js";
import { failure } from "./messages.js";
import type { Doubt, Recognised } from "./recognised.js";
import { clipValue, lineOf, rulesOf } from "./table.js";
import { type Task, taskOf } from "./target.js";

/** Step 1: numbers and dates written for people become numbers: amounts their value, dates milliseconds since 1970. */

export interface Recognition {
  /** The table with those columns as numbers. */
  readonly table: Table;
  readonly found: ReadonlyMap<string, Recognised>;
  readonly doubts: readonly Doubt[];
}

/** Above this share, what is no amount or date is a slip of the pen; from half of them on it is told that they are not all. */
const MOSTLY = 0.9;
const HALF = 0.5;

/** Texts of a column, null where one is missing. */
type Texts = readonly (string | null)[];

/** A column of amounts; `decimal` is null where both marks would do. */
interface Amounts {
  readonly name: string;
  readonly texts: Texts;
  readonly decimal: "." | "," | null;
  readonly unit?: string;
  readonly sample: number;
}

/**
 * Finds columns of amounts and dates: they must be so in all their values.
 *
 * @param target its column is taken for amounts where that makes it a quantity
 * @throws E-FILE-028 and E-CLI-050 where nearly all are, with the first that is none; E-CLI-034 and E-CLI-051 where no value of the
 *   file tells the decimal mark, or the order of day and month
 */
export function recognise(
  table: Table,
  target: string | null,
  task: Task | null,
  choices: ColumnChoices,
): Recognition {
  return new Recogniser(table, target, task, choices).run();
}

class Recogniser {
  private readonly table: Table;
  private readonly target: string | null;
  private readonly task: Task | null;
  private readonly choices: ColumnChoices;
  private readonly found = new Map<string, Recognised>();
  private readonly columns: Record<string, Float64Array> = {};
  private readonly doubts: Doubt[] = [];
  private readonly amounts: Amounts[] = [];
  /** Dates of which each would do in both orders of day and month, and the place of one. */
  private readonly unordered: { readonly name: string; readonly texts: Texts; readonly at: number }[] = [];
  /** Decimal marks and orders that columns of the file have without doubt. */
  private readonly marks = new Set<"." | ",">();
  private readonly orders = new Set<boolean>();

  constructor(table: Table, target: string | null, task: Task | null, choices: ColumnChoices) {
    this.table = table;
    this.target = target;
    this.task = task;
    this.choices = choices;
  }

  run(): Recognition {
    const { table, choices, found, doubts } = this;
    for (const name of table.columns)
      if (!choices.drop.includes(name) && !choices.categories.includes(name)) this.look(name);
    this.readAmounts();
    this.orderDates();
    return { table: found.size === 0 ? table : table.assign(this.columns), found, doubts };
  }

  private look(name: string): void {
    const { table, choices } = this;
    const { numbers = [], dates = [] } = choices;
    const isTarget = name === this.target;
    const mayBeDate = !isTarget && !numbers.includes(name);
    if (table.types[name] !== "text") {
      const form = mayBeDate ? findEpoch(table, name, dates.includes(name)) : undefined;
      if (form !== undefined) this.putNumbers(name, form);
      return;
    }
    const texts = categoryTexts(table, name, false).map((text) =>
      text === null || isMarker(text) ? null : text,
    );
    const total = texts.filter((text) => text !== null).length;
    if (total === 0) return;
    const isAmounts = !dates.includes(name) && this.lookForAmounts(name, texts, total, isTarget);
    if (!isAmounts && mayBeDate) this.lookForDates(name, texts, total, dates.includes(name));
  }

  /** Whether it is a column of amounts. */
  private lookForAmounts(name: string, texts: Texts, total: number, isTarget: boolean): boolean {
    const { choices, task } = this;
    const told = choices.numbers?.includes(name) ?? false;
    if (!told && (namesNoAmount(name) || namesIdentifier(name))) return false;
    const one = findAmounts(texts, choices.format.decimal);
    if (one === undefined) {
      if (told) throw this.slip(name, first(texts));
      return false;
    }
    if (one.known < total) {
      if (isTarget && task !== "regression") return false;
      if (told || one.known >= MOSTLY * total) throw this.slip(name, one.odd);
      const isPlain = /^[+-]?[\d.]+$/.test(texts[one.sample] ?? "");
      if (one.known >= HALF * total && !isPlain) this.doubt(name, "amounts", one.known, total, one.odd);
      return false;
    }
    if (isTarget && task === "classification") return true;
    if (one.isEvident && one.decimal !== null) this.marks.add(one.decimal);
    this.amounts.push({ name, texts, decimal: one.decimal, unit: one.unit, sample: one.sample });
    return true;
  }

  private lookForDates(name: string, texts: Texts, total: number, told: boolean): void {
    if (texts.every((text) => text === null || writtenTime(text) !== undefined)) {
      this.putTexts(name, texts, { kind: "time" });
      return;
    }
    const one = findDates(texts);
    if (one.known === total && !one.contradicts) {
      if (typeof one.dayFirst === "boolean") this.orders.add(one.dayFirst);
      if (one.dayFirst === null) this.unordered.push({ name, texts, at: one.ambiguous });
      else this.putTexts(name, texts, { kind: "text", dayFirst: one.dayFirst ?? false });
      return;
    }
    const odd = one.odd >= 0 ? one.odd : one.other;
    if (told || (one.odd >= 0 && one.known >= MOSTLY * total))
      throw failure("E-CLI-050", this.place(name, odd));
    if (one.known >= HALF * total) this.doubt(name, "dates", one.known, total, odd);
  }

  private readAmounts(): void {
    const { choices, table, target, task, marks, amounts } = this;
    const grouped = this.groupedByPoints();
    const isPoint =
      marks.has(".") || this.hasFractions(new Set([target, ...grouped.map(({ name }) => name)]));
    const others = marks.has(",") === isPoint ? undefined : isPoint ? "." : ",";
    const usual = choices.format.decimal ?? others;
    for (const { name, texts, decimal, unit, sample } of [...amounts, ...grouped]) {
      const mark = decimal ?? usual;
      if (mark === undefined) throw failure("E-CLI-034", this.place(name, sample));
      const form: AmountForm = unit === undefined ? { decimal: mark } : { decimal: mark, unit };
      const values = Float64Array.from(texts, (text) =>
        text === null ? Number.NaN : (amountOf(text, form) ?? Number.NaN),
      );
      const isClasses =
        name === target &&
        task === null &&
        taskOf(table.assign({ [name]: values }), name) === "classification";
      if (isClasses) continue;
      this.columns[name] = values;
      const example = { text: texts[sample] as string, value: String(values[sample]) };
      this.found.set(name, { kind: "amounts", form, example, markers: this.markersOf(name, texts) });
    }
  }

  private orderDates(): void {
    const [order] = this.orders.size === 1 ? this.orders : [];
    const dayFirst = this.choices.format.dayfirst ?? order;
    for (const { name, texts, at } of this.unordered) {
      if (dayFirst === undefined) throw failure("E-CLI-051", this.place(name, at));
      this.putTexts(name, texts, { kind: "text", dayFirst });
    }
  }

  private putTexts(name: string, texts: Texts, form: DateForm): void {
    const instants = Float64Array.from(texts, (text) =>
      text === null ? Number.NaN : instantOfText(text, form),
    );
    this.put(name, instants, texts[first(texts)] as string, form, this.markersOf(name, texts));
  }

  private putNumbers(name: string, form: DateForm): void {
    const values = numbersOf(this.table, name);
    const value = values.find((one) => !Number.isNaN(one));
    if (value === undefined) return;
    const isDate = this.table.types[name] === "date";
    const instants = isDate ? values : values.map((one) => instantOfNumber(one, form));
    this.put(name, instants, isDate ? dateText(value, form) : String(value), form, 0);
  }

  /** @param text the first that is not missing, as it is written */
  private put(name: string, instants: Float64Array, text: string, form: DateForm, markers: number): void {
    const instant = instants.find((value) => !Number.isNaN(value)) as number;
    this.columns[name] = instants;
    this.found.set(name, { kind: "dates", form, example: { text, value: dateText(instant, form) }, markers });
  }

  private markersOf(name: string, texts: Texts): number {
    const missing = texts.filter((text) => text === null).length;
    return missing - this.table.select([name]).countMissing()[name];
  }

  private doubt(name: string, kind: Doubt["kind"], known: number, total: number, at: number): void {
    const { value, line } = this.place(name, at);
    this.doubts.push({ name, kind, known, total, value, line });
  }

  private slip(name: string, at: number) {
    const place = this.place(name, at);
    return failure("E-FILE-028", { ...place, comma: /^[+-]?\d*,\d+$/.test(place.value) });
  }

  private place(name: string, at: number) {
    const { table, choices } = this;
    const value = clipValue(String(table.row(at)[name]).trim());
    return { file: choices.file, line: lineOf(table, at), column: clipValue(name), value };
  }

  /** Whether a column of numbers has decimals behind a point. */
  private hasFractions(but: ReadonlySet<string | null>): boolean {
    const { table } = this;
    return table.columns.some((name) => {
      if (table.types[name] !== "number" || but.has(name)) return false;
      return numbersOf(table, name).some(isFraction);
    });
  }

  /** Where the decimals of a file stand behind commas, 1.234 among numbers is a thousand and more: all its points stand before three digits. */
  private groupedByPoints(): Amounts[] {
    const { table, choices, target, marks } = this;
    const { drop, categories, format, written } = choices;
    if (format.decimal !== undefined || !marks.has(",") || marks.has(".")) return [];
    const rules = rulesOf(format);
    return table.columns.flatMap((name): Amounts[] => {
      const isFree = name !== target && !drop.includes(name) && !categories.includes(name);
      if (!isFree || table.types[name] !== "number" || !numbersOf(table, name).some(isFraction)) return [];
      const texts = categoryTexts(written(name), name, false).map((text) =>
        text === null || numberOf(text, rules) === undefined ? null : text,
      );
      const sample = texts.findIndex((text) => text?.includes("."));
      const isGrouped = texts.every((text) => !text?.includes(".") || BY_POINTS.test(text));
      return sample >= 0 && isGrouped ? [{ name, texts, decimal: ",", sample }] : [];
    });
  }
}

const BY_POINTS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const isFraction = (x: number): boolean => Number.isFinite(x) && !Number.isInteger(x);
const first = (texts: Texts): number => texts.findIndex((text) => text !== null);
