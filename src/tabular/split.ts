import { trainTestSplit } from "../sklearn/modelSelection/index.js";
import { failure } from "./messages.js";
import { option } from "./wording.js";

/** The classes of a table's rows. */
export interface Labelled {
  readonly file: string;
  readonly target: string;
  /** The class of each row, as the file has it. */
  readonly labels: readonly string[];
}

/** Shares of the rows for validation and test, 0 for none, and where the random numbers begin. */
export interface Shares {
  readonly val: number;
  readonly test: number;
  readonly seed: number;
}

/** The rows of each part, by their place in the table. */
export interface Split {
  readonly train: readonly number[];
  readonly validation: readonly number[];
  readonly test: readonly number[];
}

/** @throws E-CLI-003 where nothing would be left to train on */
export function checkShares({ val, test }: Shares): void {
  if (val + test >= 1) throw failure("E-CLI-003", { val, test });
}

/** How many rows each class has. */
export function countClasses(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/**
 * Splits the rows, stratified by class, with scikit-learn's rows for the same seed: `train_test_split(rows,
 * test_size=⌈n · test⌉, stratify=y, random_state=seed)`, and of what is left ⌈n · val⌉ rows in the same way. A class of which one row is there, or
 * left, cannot be in two parts: that row trains.
 *
 * @param y the class of each row by its number among `classes`, which are in NumPy's order
 * @throws E-CLI-005 to E-CLI-008 where there are too few classes, or too few rows for them
 */
export function splitRows(
  collected: Labelled,
  y: readonly number[],
  classes: readonly string[],
  shares: Shares,
): Split {
  const { file, target, labels } = collected;
  const { val, test, seed } = shares;
  checkParts(collected, classes, shares);

  const held = (from: readonly number[], share: number): readonly [readonly number[], readonly number[]] => {
    if (share === 0) return [from, []];
    const counts = classes.map(() => 0);
    for (const i of from) counts[y[i]]++;
    const shared = from.filter((i) => counts[y[i]] > 1);
    const stratify = shared.map((i) => y[i]);
    const testSize = Math.ceil(labels.length * share);
    const [rest, part] = trainTestSplit(shared, { testSize, stratify, randomState: seed });
    return [[...rest, ...from.filter((i) => counts[y[i]] === 1)], part];
  };
  const [rest, testRows] = held([...labels.keys()], test);
  const [train, validation] = held(rest, val);
  const seen = new Set(train.map((i) => y[i]));
  const unseen = classes.findIndex((_, k) => !seen.has(k));
  if (unseen >= 0) {
    const rows = y.filter((label) => label === unseen).length;
    throw failure("E-CLI-008", { file, target, label: classes[unseen], rows, val, test });
  }
  return { train, validation, test: testRows };
}

/** Of the classes those with rows in no part but the one that trains, though there are others. */
export function classesThatOnlyTrain(
  y: readonly number[],
  classes: readonly string[],
  parts: Split,
): string[] {
  const others = [...parts.validation, ...parts.test];
  const judged = new Set(others.map((i) => y[i]));
  return others.length === 0 ? [] : classes.filter((_, k) => !judged.has(k));
}

/** Throws where fewer than two classes can be in every part, or a part is too small to hold every class that is in several. */
function checkParts(
  { file, target, labels }: Labelled,
  classes: readonly string[],
  { val, test }: Shares,
): void {
  if (classes.length < 2) throw failure("E-CLI-006", { file, target, label: classes[0] });
  const needed = 1 + Number(val > 0) + Number(test > 0);
  const counts = countClasses(labels);
  const rowsOf = (label: string) => counts.get(label) as number;
  const small = classes.filter((label) => rowsOf(label) < needed);
  if (small.length > classes.length - 2)
    throw failure("E-CLI-005", { file, target, label: small[0], rows: rowsOf(small[0]), needed });
  const held = (share: number) => Math.ceil(labels.length * share);
  const parts: [string, number][] = [];
  if (test > 0) parts.push([option("test", test), held(test)]);
  if (val > 0) parts.push([option("val", val), held(val)]);
  parts.push([`${option("val", val)} ${option("test", test)}`, labels.length - held(val) - held(test)]);
  const shared = classes.filter((label) => rowsOf(label) > 1).length;
  for (const [part, rows] of parts)
    if (rows < shared) throw failure("E-CLI-007", { part, rows, classes: shared });
}
