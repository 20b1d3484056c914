import {
  above,
  anything,
  boolean,
  type Constraint,
  func,
  integer,
  number,
  oneOf,
} from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { keyword, type Resolved, signature } from "../core/parameters.js";
import type { Table } from "../io/index.js";
import { SPLITS } from "./arrangement.js";
import { MAX_CATEGORIES, MISSING_RULES, type MissingRule } from "./columns.js";
import { type Activation, activationNames } from "./network.js";
import type { TableFormat } from "./table.js";
import type { Task } from "./target.js";
import { MONITORS, OPTIMIZERS, SCHEDULERS, type TrainingPlan } from "./trainer.js";

/** What can be told of the steps, with its defaults: the ones of the command line. */

/** Which columns are what. */
export interface ColumnOptions extends TableFormat {
  /** Classes are told apart, or a quantity is predicted. Default: by the target's column. */
  task?: Task;
  /** Columns to leave out. Default none. */
  drop?: readonly string[];
  /** Columns whose numbers are codes of categories. Default none. */
  categories?: readonly string[];
  /** Columns to use although they look like names or identifiers. Default none. */
  keep?: readonly string[];
  /**
   * "own": a missing category is a category of its own, and that a number is missing is an input where it tells something of the
   * target; "fill": the most frequent category, and the median. Default "own".
   */
  missing?: MissingRule;
  /** Leave out rows whose target is missing. Default false: they are refused. */
  dropMissingTarget?: boolean;
  /** Columns that hold amounts, where they would be taken for codes or dates. Default: found out. */
  numbers?: readonly string[];
  /** Columns that hold dates or times, where they would not be recognised. Default: found out. */
  dates?: readonly string[];
  /** What errors call the table. Default "the table". */
  name?: string;
  /**
   * A table in which this column stands as its file has it, as texts: then classes such as `1.0` keep their form. Default:
   * the table itself.
   */
  written?: (column: string) => Table;
}

export interface DescribeOptions extends ColumnOptions {
  /** The column that would be predicted. Default: none. */
  target?: string;
}

export interface PrepareOptions extends ColumnOptions {
  /** The column to predict. */
  target?: string;
  /**
   * "random": rows are drawn, stratified by class; "time": the latest rows test, those before them validate. Default "time" where
   * `time` is given, else "random".
   */
  split?: (typeof SPLITS)[number];
  /** The column of the time, numbers or dates. */
  time?: string;
  /** A column of groups, such as patients: all rows of one go to the same part, and the column is left out. */
  group?: string;
  /** Share of the rows (of the groups) for validation, from 0 (none) and below 1. Default 0.15. */
  val?: number;
  /** Share of the rows (of the groups) for the test, from 0 (none) and below 1. Default 0.15. */
  test?: number;
  /** Where the random numbers begin, 0 to 2³² − 1. Default 42. */
  seed?: number;
  /** Categories of a column at most; rarer ones are put together. Default 50. */
  maxCategories?: number;
}

export interface TrainOptions extends Partial<Omit<TrainingPlan, "classWeights">> {
  /** Widths of the hidden layers. Default [16, 16]. */
  hidden?: readonly number[];
  /** Default "relu". */
  activation?: Activation;
  /** Share of each hidden layer's outputs that become 0 in training, from 0 and below 1. Default 0. */
  dropout?: number;
  /** "balanced": rare classes count for more. Default "none". */
  classWeight?: "none" | "balanced";
  /** Folds of cross-validation before the training; 0 for none. Default 0. */
  folds?: number;
  /** Where the random numbers begin. Default: that of the prepared table. */
  seed?: number | null;
  /** What the model shall say of how it was made, beside engine, tier, seed and best epoch. Default nothing. */
  made?: Readonly<Record<string, string | number | null>>;
}

const share: Constraint = {
  accepts: (value) => typeof value === "number" && value >= 0 && value < 1,
  text: () => say("a number from 0 and below 1", "un número desde 0 y menor que 1"),
};
const text: Constraint = {
  accepts: (value) => typeof value === "string",
  text: () => say("a string", "una cadena"),
};
const texts: Constraint = {
  accepts: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  text: () => say("an array of strings", "un array de cadenas"),
};
const character: Constraint = {
  accepts: (value) => typeof value === "string" && value.length === 1,
  text: () => say("one character", "un carácter"),
};
const widths: Constraint = {
  accepts: (value) => Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 1),
  text: () => say("an array of whole numbers ≥ 1", "un array de números enteros ≥ 1"),
};
const folds: Constraint = {
  accepts: (value) => Number.isInteger(value) && (value as number) >= 0 && value !== 1,
  text: () => say("0, or a whole number ≥ 2", "0, o un número entero ≥ 2"),
};
const seed = integer(0, 2 ** 32 - 1);

const columns = {
  task: keyword(null, oneOf("classification", "regression")),
  drop: keyword([], texts),
  categories: keyword([], texts),
  keep: keyword([], texts),
  numbers: keyword([], texts),
  dates: keyword([], texts),
  missing: keyword("own", oneOf(...MISSING_RULES)),
  dropMissingTarget: keyword(false, boolean),
  name: keyword(null, text),
  written: keyword(null, func),
  delimiter: keyword(null, character),
  decimal: keyword(null, oneOf(".", ",")),
  thousands: keyword(null, character),
  naValues: keyword([], texts),
  dayfirst: keyword(null, boolean),
};

export const describeParameters = signature<DescribeOptions>("tabular.describe", {
  ...columns,
  target: keyword(null, text),
});

export const prepareParameters = signature<PrepareOptions>("tabular.prepare", {
  ...columns,
  target: keyword(null, text),
  split: keyword(null, oneOf(...SPLITS)),
  time: keyword(null, text),
  group: keyword(null, text),
  val: keyword(0.15, share),
  test: keyword(0.15, share),
  seed: keyword(42, seed),
  maxCategories: keyword(MAX_CATEGORIES, integer(2, 10_000)),
});

export const trainParameters = signature<TrainOptions>("tabular.train", {
  hidden: keyword([16, 16], widths),
  activation: keyword("relu", oneOf(...activationNames)),
  dropout: keyword(0, share),
  epochs: keyword(200, integer(1)),
  batchSize: keyword(32, integer(1)),
  optimizer: keyword("adam", oneOf(...OPTIMIZERS)),
  lr: keyword(0.01, above(0)),
  scheduler: keyword("none", oneOf(...SCHEDULERS)),
  l1: keyword(0, number(0)),
  l2: keyword(0, number(0)),
  classWeight: keyword("none", oneOf("none", "balanced")),
  patience: keyword(20, integer(0)),
  minDelta: keyword(0, number(0)),
  monitor: keyword("loss", oneOf(...MONITORS)),
  folds: keyword(0, folds),
  seed: keyword(null, seed),
  made: keyword({}, anything),
});

/** Where a table has no name: what errors call it. */
export const nameOf = (name: string | null): string => name ?? say("the table", "la tabla");

/** What the columns' options say, as steps 1 and 2 take it. */
export function choicesOf(told: Resolved<DescribeOptions>, table: Table) {
  const { name, target, task, drop, categories, keep, numbers, dates, written } = told;
  const { missing, dropMissingTarget, ...format } = told;
  return {
    file: nameOf(name),
    target,
    task,
    written: written ?? (() => table),
    format: {
      delimiter: format.delimiter ?? undefined,
      decimal: format.decimal ?? undefined,
      thousands: format.thousands ?? undefined,
      naValues: format.naValues.length > 0 ? format.naValues : undefined,
      dayfirst: format.dayfirst ?? undefined,
    },
    drop,
    categories,
    keep,
    numbers,
    dates,
    missing,
    dropMissingTarget,
  };
}
