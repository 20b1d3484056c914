import * as torch from "../../src/index.js";
import { compareLabels } from "../../src/sklearn/labels.js";
import { failure } from "../messages.js";
import type { Collected } from "./collect.js";
import type { Rows } from "./forward.js";
import { type Shares, splitRows } from "./split.js";
import { learnScaler, type Scaler, standardised } from "./standardise.js";

/** Step 2, treat: split the rows, and standardise them by what the training rows alone say. */
export interface Treated {
  readonly train: Rows;
  readonly validation: Rows | null;
  readonly test: Rows | null;
  readonly classes: readonly string[];
  readonly scaler: Scaler;
  /** Features that have one value in all training rows: nothing can be learned from them. */
  readonly constant: readonly string[];
}

/** The classes in NumPy's order: numbers by size, texts by their code points. */
export function sortedClasses(labels: readonly string[]): string[] {
  const classes = [...new Set(labels)].sort(compareLabels);
  const numeric = classes.every((label) => /^[+-]?\d+(?:\.\d*)?$/.test(label));
  return numeric ? classes.sort((a, b) => Number(a) - Number(b)) : classes;
}

export function treat(collected: Collected, shares: Shares): Treated {
  const { file, features, rows, labels, lines } = collected;
  const classes = sortedClasses(labels);
  const position = new Map(classes.map((label, k) => [label, k]));
  const y = labels.map((label) => position.get(label) as number);
  const split = splitRows(collected, y, classes, shares);

  const trainRows = split.train.map((i) => rows[i]);
  const scaler = learnScaler(trainRows);
  const part = (places: readonly number[]): Rows | null => {
    if (places.length === 0) return null;
    const values = places.map((i) => rows[i]);
    const x = standardised(values, scaler, (i, j) => {
      const place = { file, line: lines[places[i]], column: features[j] };
      throw failure("E-CLI-009", { ...place, value: values[i][j], mean: scaler.mean[j] });
    });
    return { x, y: torch.tensor(BigInt64Array.from(places, (i) => BigInt(y[i]))) };
  };
  return {
    train: part(split.train) as Rows,
    validation: part(split.validation),
    test: part(split.test),
    classes,
    scaler,
    constant: features.filter((_, j) => trainRows.every((row) => row[j] === trainRows[0][j])),
  };
}
