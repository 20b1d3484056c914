import type { DateForm } from "../io/dates/column.js";
import { Table } from "../io/index.js";
import { compareLabels } from "../sklearn/labels.js";
import { StandardScaler } from "../sklearn/preprocessing/index.js";
import type { AmountForm } from "./amounts.js";
import { compareNumbers } from "./classes.js";
import type { FeaturePlan } from "./columns.js";
import { DATE_PARTS, type DateFeature, datePartNames, dateWidth, encodeDate } from "./dates.js";
import type { Gaps } from "./gaps.js";
import { failure } from "./messages.js";
import { type Notes, report } from "./notes.js";
import type { Cells } from "./source.js";

/** Step 2, treat: what is learned of each column, from the training rows alone, and how it becomes numbers. */

/** A column of numbers: a missing one becomes the median, then (x − mean) / scale; where gaps tell something, a 1 or 0 behind it says which they are. */
export interface NumberFeature {
  readonly kind: "number";
  readonly name: string;
  /** true and false are 1 and 0. */
  readonly boolean: boolean;
  /** Missing values among the training rows. */
  readonly missing: number;
  readonly fill: number;
  readonly mean: number;
  readonly scale: number;
  /** Where they are written for people: how. */
  readonly form?: AmountForm;
  /** Whether a second input says that the value is missing. */
  readonly gap?: boolean;
}

/** A column of categories: a 1 among zeros says which it is; a missing one has a place of its own, or becomes the most frequent. */
export interface CategoryFeature {
  readonly kind: "category";
  readonly name: string;
  readonly numeric: boolean;
  readonly missing: number;
  readonly fill: string;
  readonly categories: readonly string[];
  /** Whether rare categories share a place of their own; else those that training has not seen are all zeros. */
  readonly other: boolean;
  /** Whether missing ones have a place of their own, the last. */
  readonly gap?: boolean;
}

export type Feature = NumberFeature | CategoryFeature | DateFeature;

/** How many numbers a column becomes. */
export const widthOf = (feature: Feature): number => valueWidth(feature) + Number(feature.gap ?? false);

function valueWidth(feature: Feature): number {
  switch (feature.kind) {
    case "number":
      return 1;
    case "category":
      return feature.categories.length + Number(feature.other);
    case "date":
      return dateWidth(feature);
  }
}

export const totalWidth = (features: readonly Feature[]): number =>
  features.reduce((sum, feature) => sum + widthOf(feature), 0);

/**
 * Learns of the training rows.
 * @param most categories of a column at most; rarer ones are put together
 * @param gaps which missing values tell something; null: all are filled
 */
export function learnFeatures(
  plans: readonly FeaturePlan[],
  cells: Cells,
  rows: ArrayLike<number>,
  most: number,
  gaps: Gaps | null = null,
): Feature[] {
  const alone = plans.filter(({ kind }) => kind === "number").length === 1;
  return plans.map((plan) => learnFeature(plan, cells, rows, most, alone, gaps));
}

function learnFeature(
  plan: FeaturePlan,
  cells: Cells,
  rows: ArrayLike<number>,
  most: number,
  alone: boolean,
  gaps: Gaps | null,
): Feature {
  if (plan.kind === "category") return learnCategories(plan, cells.texts(plan), rows, most, gaps !== null);
  if (plan.kind === "date") {
    const { name, recognised } = plan;
    const column = cells.numbers({ name, boolean: false, form: recognised.form });
    return learnDates(name, recognised.form, column, rows, gaps);
  }
  const column = cells.numbers(plan);
  const feature = learnNumbers(plan, column, rows, alone);
  if (gaps === null || feature.missing === 0) return feature;
  const isMissing = Array.from(rows, (row) => Number.isNaN(column[row]));
  if (!gaps.tell(isMissing)) return feature;
  // One value or none: a category, so that another value of a new row meets no weight that nothing has trained.
  if (isConstant(feature, cells, rows))
    return learnCategories(
      { name: plan.name, numeric: true },
      cells.texts({ ...plan, numeric: true }),
      rows,
      most,
      true,
    );
  return { ...feature, gap: true };
}

function learnNumbers(
  { name, boolean, recognised }: Extract<FeaturePlan, { kind: "number" }>,
  column: Float64Array,
  rows: ArrayLike<number>,
  alone: boolean,
): NumberFeature {
  const form = recognised === undefined ? {} : { form: recognised.form };
  return { kind: "number", name, boolean, ...learnQuantity(column, rows, alone), ...form };
}

/** A date's parts, where they vary; a missing one is filled with the median, and so are all its parts. */
function learnDates(
  name: string,
  form: DateForm,
  column: Float64Array,
  rows: ArrayLike<number>,
  gaps: Gaps | null,
): DateFeature {
  const { missing, fill, ...elapsed } = learnQuantity(column, rows, false);
  const instants = Array.from(rows, (row) => (Number.isNaN(column[row]) ? fill : column[row]));
  const parts = datePartNames.flatMap((part): DateFeature["parts"][number][] => {
    const { of, ofTime, cyclic } = DATE_PARTS[part];
    if (form.kind === "time" && !ofTime) return [];
    const values = Float64Array.from(instants, of);
    if (values.every((value) => value === values[0])) return [];
    if (cyclic) return [{ part, mean: 0, scale: 1 }];
    return [{ part, ...(part === "elapsed" ? elapsed : moments(values, Math.abs(values[0]), false)) }];
  });
  const isMissing = Array.from(rows, (row) => Number.isNaN(column[row]));
  const gap = missing > 0 && parts.length > 0 && gaps?.tell(isMissing) === true;
  return { kind: "date", name, form, missing, fill, parts, ...(gap ? { gap } : {}) };
}

/** Mean, deviation and median of the rows that train. */
function learnQuantity(
  column: Float64Array,
  rows: ArrayLike<number>,
  alone: boolean,
): Pick<NumberFeature, "missing" | "fill" | "mean" | "scale"> {
  const values = new Float64Array(rows.length);
  const known = new Float64Array(rows.length);
  let count = 0;
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    const x = column[rows[i]];
    values[i] = x;
    if (Number.isNaN(x)) continue;
    known[count++] = x;
    size = Math.max(size, Math.abs(x));
  }
  const missing = values.length - count;
  const fill = count === 0 ? 0 : median(known.subarray(0, count));
  for (let i = 0; missing > 0 && i < values.length; i++) if (Number.isNaN(values[i])) values[i] = fill;
  return { missing, fill, ...moments(values, size, alone) };
}

/** Whether the rows that train have one value in a column, gaps filled: it would keep inputs whose weights nothing trains. */
export function isConstant(feature: Feature, cells: Cells, rows: ArrayLike<number>): boolean {
  if (feature.kind === "category") return widthOf(feature) < 2;
  if (feature.kind === "date") return feature.parts.length === 0;
  const column = cells.numbers(feature);
  const valueAt = (i: number) => (Number.isNaN(column[rows[i]]) ? feature.fill : column[rows[i]]);
  for (let i = 1; i < rows.length; i++) if (valueAt(i) !== valueAt(0)) return false;
  return true;
}

/** The middle value, or halfway between the two in the middle; the values change their places. */
function median(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = nth(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = values[0];
  for (let i = 1; i < middle; i++) if (values[i] > lower) lower = values[i];
  return lower / 2 + upper / 2; // their sum may overflow
}

/** The value that would stand at place `k` if all were sorted; smaller ones come to stand before it (Hoare, 1961). */
function nth(values: Float64Array, k: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const moved = values[i];
      values[i++] = values[j];
      values[j--] = moved;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k];
}

/** Beyond these, squares of float64 numbers overflow or vanish. */
const LARGE = 2 ** 400;
const SMALL = 2 ** -400;

/**
 * scikit-learn's mean and scale; numbers of extreme sizes are brought near 1 by a power of two, which is exact.
 * @param alone NumPy sums a single column in another order than one of several
 */
function moments(values: Float64Array, size: number, alone: boolean): { mean: number; scale: number } {
  const far = size !== 0 && !(size < LARGE && size > SMALL);
  const factor = far ? 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(size)))) : 1;
  const x = far ? values.map((one) => one * factor) : values;
  const scaler = new StandardScaler().fit(Table.from(alone ? { x } : { x, another: x }));
  const [mean, scale] = [(scaler.mean_ as Float64Array)[0], (scaler.scale_ as Float64Array)[0]];
  const found = scale === 1 ? (closeMoments(x) ?? { mean, scale }) : { mean, scale };
  return { mean: found.mean / factor, scale: found.scale / factor };
}

/**
 * Different values that lie so close together that scikit-learn takes them for one and divides by 1, such as nanoseconds of one minute:
 * their distances from the first are exact. Null where they do not.
 */
function closeMoments(x: Float64Array): { mean: number; scale: number } | null {
  let size = 0;
  for (const value of x) size = Math.max(size, Math.abs(value));
  const distances = x.map((value) => value - x[0]);
  let [sum, squares] = [0, 0];
  for (const distance of distances) sum += distance;
  const mean = sum / x.length;
  for (const distance of distances) squares += (distance - mean) ** 2;
  const scale = Math.sqrt(squares / x.length);
  return scale > 0 && scale < size * CLOSE ? { mean: x[0] + mean, scale } : null;
}

/** Above it a standard deviation is a share of the size that float64 tells from its own rounding. */
const CLOSE = 2 ** -20;

function learnCategories(
  { name, numeric }: Pick<Extract<FeaturePlan, { kind: "category" }>, "name" | "numeric">,
  column: readonly (string | null)[],
  rows: ArrayLike<number>,
  most: number,
  own: boolean,
): CategoryFeature {
  const counts = new Map<string, number>();
  let missing = 0;
  for (let i = 0; i < rows.length; i++) {
    const text = column[rows[i]];
    if (text === null) missing++;
    else counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const inOrder = sortedCategories([...counts.keys()], numeric);
  // The most frequent first; of equally frequent ones the first in their order, as scikit-learn does.
  const frequent = inOrder
    .map((text, place) => ({ text, place, count: counts.get(text) as number }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
  const other = frequent.length > most;
  const kept = new Set(frequent.slice(0, other ? most - 1 : most).map(({ text }) => text));
  const categories = inOrder.filter((text) => kept.has(text));
  const fill = frequent[0]?.text ?? "";
  const gap = own && missing > 0;
  return { kind: "category", name, numeric, missing, fill, categories, other, gap };
}

const sortedCategories = (texts: string[], numeric: boolean): string[] =>
  texts.sort(numeric ? compareNumbers : compareLabels);

/** Standardised values beyond it are a mistake, and would overflow in the layers' float32. */
const FAR = 1e30;

/**
 * Writes a column of some rows into the matrix of all features, from `offset` on.
 * @param notes what is noted of new rows
 */
export function encode(
  feature: Feature,
  cells: Cells,
  rows: ArrayLike<number>,
  matrix: Float32Array,
  width: number,
  offset: number,
  notes: Notes = {},
): void {
  if (feature.kind === "number") encodeNumbers(feature, cells, rows, matrix, width, offset, notes);
  else if (feature.kind === "date") encodeDates(feature, cells, rows, matrix, width, offset);
  else encodeCategories(feature, cells, rows, matrix, width, offset, notes);
}

function encodeNumbers(
  feature: NumberFeature,
  cells: Cells,
  rows: ArrayLike<number>,
  matrix: Float32Array,
  width: number,
  offset: number,
  notes: Notes = {},
): void {
  const { name, fill, mean, scale, gap } = feature;
  const column = cells.numbers(feature);
  for (let i = 0; i < rows.length; i++) {
    const given = column[rows[i]];
    const x = Number.isNaN(given) ? fill : given;
    const difference = x - mean;
    const value = Number.isFinite(difference) ? difference / scale : x / scale - mean / scale;
    if (!(Math.abs(value) < FAR)) {
      const place = { file: cells.file, line: cells.line(rows[i]), column: name };
      report(notes.problems, rows[i], failure("E-CLI-009", { ...place, value: x, mean }));
      continue;
    }
    matrix[i * width + offset] = value;
    if (gap && Number.isNaN(given)) matrix[i * width + offset + 1] = 1;
  }
}

function encodeDates(
  feature: DateFeature,
  cells: Cells,
  rows: ArrayLike<number>,
  matrix: Float32Array,
  width: number,
  offset: number,
): void {
  const { name, form, fill, gap } = feature;
  const column = cells.numbers({ name, boolean: false, form });
  const behind = dateWidth(feature);
  for (let i = 0; i < rows.length; i++) {
    const instant = column[rows[i]];
    const at = i * width + offset;
    encodeDate(feature, Number.isNaN(instant) ? fill : instant, matrix, at);
    if (gap && Number.isNaN(instant)) matrix[at + behind] = 1;
  }
}

function encodeCategories(
  feature: CategoryFeature,
  cells: Cells,
  rows: ArrayLike<number>,
  matrix: Float32Array,
  width: number,
  offset: number,
  notes: Notes = {},
): void {
  const { name, fill, categories, other, gap } = feature;
  const column = cells.texts(feature);
  const places = new Map(categories.map((text, k) => [text, k]));
  const rare = other ? categories.length : -1;
  const missing = gap ? categories.length + Number(other) : (places.get(fill) ?? rare);
  for (let i = 0; i < rows.length; i++) {
    const text = column[rows[i]];
    const known = text === null ? missing : places.get(text);
    if (known === undefined) notes.unseen?.add(name, text as string, other);
    const place = known ?? rare;
    if (place >= 0) matrix[i * width + offset + place] = 1;
  }
}

/** The features of some rows: [rows, width] in float32, row by row. */
export function encodeAll(
  features: readonly Feature[],
  cells: Cells,
  rows: ArrayLike<number>,
  notes: Notes = {},
): Float32Array {
  const width = totalWidth(features);
  const matrix = new Float32Array(rows.length * width);
  let offset = 0;
  for (const feature of features) {
    encode(feature, cells, rows, matrix, width, offset, notes);
    offset += widthOf(feature);
  }
  return matrix;
}
