import type { Table } from "../io/index.js";
import { type Seen, seenRows } from "./fingerprint.js";
import type { Model } from "./model.js";
import { nameOf } from "./options.js";
import { type LabelledRows, labelledRows, predictRows, tableRows } from "./rows.js";
import { type Evaluation, evaluateClasses, evaluateQuantities } from "./scores.js";
import type { ModelSpec } from "./spec.js";
import { Unseen, type UnseenColumn } from "./unseen.js";

/** What a model says of a row: its class with the probabilities of all, or its quantity. */
export type Prediction = ClassPrediction | QuantityPrediction;

export interface ClassPrediction {
  /** The most probable class. */
  readonly prediction: string;
  readonly probability: number;
  /** Of every class, by its name. They add up to 1. */
  readonly probabilities: Readonly<Record<string, number>>;
}

export interface QuantityPrediction {
  readonly prediction: number;
}

export interface RowOptions {
  /** What errors call the table. Default "the table". */
  readonly name?: string;
}

export interface EvaluateOptions extends RowOptions {
  /** Leave out rows whose target is missing. Default false: they are refused. */
  readonly dropMissingTarget?: boolean;
}

/**
 * Step 7: what a model says of new rows.
 *
 * @param model of `train` or `loadModel`
 * @param table the columns that the model was trained on, in any order, and others, which are left alone; values may be missing
 * @returns a prediction a row, in order
 * @throws E-CLI-022 where columns are missing, E-FILE-028 for a text among numbers, E-CLI-009 for a number too far away
 * @example
 * const { data, target, featureNames, targetNames } = datasets.loadIris();
 * const species = target.map((place) => targetNames[place]);
 * const table = io.Table.from(data, { columns: featureNames }).assign({ species });
 * const { model } = await tabular.train(tabular.prepare(table, { target: "species" }), { epochs: 20 });
 * const [first] = tabular.predict(model, table);
 * first.prediction // setosa
 */
export function predict(model: Model, table: Table, { name }: RowOptions = {}): Prediction[] {
  const { outputs } = predictRows(model, tableRows(model, table, nameOf(name ?? null)));
  return outputs.map((row) => predictionOf(model.spec, row));
}

/** The output of a row as a prediction. */
export function predictionOf({ task, target }: ModelSpec, row: readonly number[]): Prediction {
  if (task === "regression") return { prediction: row[0] };
  const probability = Math.max(...row);
  return {
    prediction: target.classes[row.indexOf(probability)],
    probability,
    probabilities: Object.fromEntries(target.classes.map((name, k) => [name, row[k]])),
  };
}

/**
 * Step 5 on rows of your own: how right a model is where the target is known.
 *
 * @param table the columns of the training, the target among them
 * @returns of classes accuracy, confusion matrix and the scores of each; of quantities the sizes of the errors
 * @throws as `predict` does; E-FILE-029 where a target is missing, E-CLI-032 for a class that the model does not know
 * @example
 * const { data, target, featureNames, targetNames } = datasets.loadIris();
 * const species = target.map((place) => targetNames[place]);
 * const table = io.Table.from(data, { columns: featureNames }).assign({ species });
 * const { model } = await tabular.train(tabular.prepare(table, { target: "species" }), { epochs: 20 });
 * const evaluation = tabular.evaluate(model, table);
 * evaluation.rows // 150
 * if (evaluation.task === "classification") console.log(evaluation.accuracy);
 */
export function evaluate(model: Model, table: Table, options: EvaluateOptions = {}): Evaluation {
  return evaluateRows(model, labelledTable(model, table, options));
}

/**
 * Categories of a table that a model's training has not seen: they are none of the known ones, or count among the rare ones.
 *
 * @throws as `predict` does
 * @example
 * const table = io.Table.from({ kind: ["a", "b", "a", "b", "a", "b", "a", "b"], y: [1, 2, 1, 2, 1, 2, 1, 2.5] });
 * const prepared = tabular.prepare(table, { target: "y", task: "regression" });
 * const { model } = await tabular.train(prepared, { epochs: 2 });
 * const [kind] = tabular.unseenCategories(model, io.Table.from({ kind: ["a", "c", "c"] }));
 * kind.rows // 2
 * kind.values[0].value // c
 */
export function unseenCategories(model: Model, table: Table, { name }: RowOptions = {}): UnseenColumn[] {
  const unseen = new Unseen();
  tableRows(model, table, nameOf(name ?? null), [], { unseen });
  return unseen.columns();
}

/**
 * How many rows of a table, with their target, are equal to some that a model was trained on or chosen by: what it says of those is no
 * test. Null for models that do not remember; of more than 32,768 training rows it is an estimate.
 *
 * @throws as `evaluate` does
 * @example
 * const { data, target, featureNames, targetNames } = datasets.loadIris();
 * const species = target.map((place) => targetNames[place]);
 * const table = io.Table.from(data, { columns: featureNames }).assign({ species });
 * const { model } = await tabular.train(tabular.prepare(table, { target: "species", test: 0.2 }), { epochs: 2 });
 * tabular.seenInTraining(model, table)?.exact // true
 */
export function seenInTraining(model: Model, table: Table, options: EvaluateOptions = {}): Seen | null {
  return seenBy(model, labelledTable(model, table, options));
}

/** The same of rows with their target. */
export const seenBy = ({ spec }: Model, { rows }: LabelledRows): Seen | null =>
  spec.seen == null ? null : seenRows(spec.seen, rows);

function labelledTable(model: Model, table: Table, options: EvaluateOptions): LabelledRows {
  const { name, dropMissingTarget } = options;
  const { target } = model.spec;
  const rows = tableRows(model, table, nameOf(name ?? null), [target.name]);
  const isTyped = table.types[target.name] !== "text";
  return labelledRows(model, [rows], isTyped, dropMissingTarget);
}

/** The evaluation of rows with their true target. */
export function evaluateRows({ spec, network }: Model, { rows, truth }: LabelledRows): Evaluation {
  const { classes, scale, common } = spec.target;
  return scale === null
    ? evaluateClasses(network, rows, classes, common)
    : evaluateQuantities(network, rows, truth, scale);
}
