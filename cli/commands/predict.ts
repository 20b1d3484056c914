import { nearest } from "../../src/core/check.js";
import { failure } from "../../src/core/errors.js";
import { say } from "../../src/core/messages/language.js";
import { type CsvTable, writeCsv } from "../../src/io/csv.js";
import type { AntorchaCommand } from "../command.js";
import { checkReplaces, checkWritable, writeWhole } from "../files.js";
import { featureRows, readTable } from "../job/collect.js";
import { forward } from "../job/forward.js";
import { loadModel, type SavedModel } from "../job/modelFile.js";
import { standardised } from "../job/standardise.js";

interface PredictOptions {
  readonly output?: string;
  readonly json?: boolean;
}

/** What the model says of one row: its class, and how probable the model holds each class. */
interface Prediction {
  readonly prediction: string;
  readonly probability: number;
  readonly probabilities: readonly number[];
}

export function addPredict(program: AntorchaCommand): void {
  const file = `<${say("file", "archivo")}>`;
  program
    .command("predict")
    .description(
      say("step 7: what a model says of new rows", "paso 7: lo que un modelo dice de filas nuevas"),
    )
    .usage(say("<model> <file> [options]", "<modelo> <archivo> [opciones]"))
    .argument(
      `<${say("model", "modelo")}>`,
      say("model file made by train --model", "archivo de modelo hecho con train --model"),
    )
    .argument(
      file,
      say(
        "CSV file with the columns that the model was trained on, in any order",
        "archivo CSV con las columnas con las que se entrenó el modelo, en cualquier orden",
      ),
    )
    .option(
      `--output ${file}`,
      say("write there instead of to the standard output", "escribe ahí en vez de en la salida estándar"),
    )
    .option(
      "--json",
      say(
        "JSON with the probability of every class, in place of CSV",
        "JSON con la probabilidad de cada clase, en lugar de CSV",
      ),
    )
    .action(predict);
}

function predict(modelFile: string, file: string, { output, json }: PredictOptions): void {
  if (output !== undefined) {
    checkReplaces(output, modelFile, file);
    checkWritable(output);
  }
  const model = loadModel(modelFile);
  const table = readTable(file);
  const predictions = predictRows(model, table);
  const text = json ? asJson(model, predictions) : asCsv(model, table, predictions);
  if (output === undefined) process.stdout.write(text);
  else writeWhole(output, text);
}

/** @throws E-CLI-009, E-MODEL-004 for rows too far from the training rows; E-CLI-022 for columns that are missing */
function predictRows({ spec, network }: SavedModel, table: CsvTable): Prediction[] {
  const { features, scaler, classes } = spec;
  const { file, lines, columns } = table;
  const missing = features.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const spare = columns.filter((name) => !features.includes(name));
    const suggestion = missing.length === 1 ? nearest(missing[0], spare) : undefined;
    throw failure("E-CLI-022", { file, missing, known: columns, suggestion });
  }
  const rows = featureRows(table, features);
  const x = standardised(rows, scaler, (i, j) => {
    const place = { file, line: lines[i], column: features[j] };
    throw failure("E-CLI-009", { ...place, value: rows[i][j], mean: scaler.mean[j] });
  });
  const predictions: Prediction[] = [];
  forward(network, x, (scores) => {
    for (const probabilities of scores.softmax(1).toArray<2>()) {
      if (!probabilities.every(Number.isFinite))
        throw failure("E-MODEL-004", { file, line: lines[predictions.length] });
      const probability = Math.max(...probabilities);
      const prediction = classes[probabilities.indexOf(probability)];
      predictions.push({ prediction, probability, probabilities });
    }
  });
  return predictions;
}

/** The table with two columns more. */
function asCsv(
  { spec }: SavedModel,
  { columns, rows }: CsvTable,
  predictions: readonly Prediction[],
): string {
  const added = [unused(`predicted_${spec.target}`, columns), unused("probability", columns)];
  const longer = rows.map((row, i) => [
    ...row,
    predictions[i].prediction,
    predictions[i].probability.toFixed(6),
  ]);
  return writeCsv([...columns, ...added], longer);
}

function asJson({ spec }: SavedModel, predictions: readonly Prediction[]): string {
  const rows = predictions.map(({ probabilities, ...row }) => ({
    ...row,
    probabilities: Object.fromEntries(spec.classes.map((name, k) => [name, probabilities[k]])),
  }));
  return `${JSON.stringify({ target: spec.target, rows })}\n`;
}

/** A column name that the table does not have yet. */
function unused(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let i = 2; taken.includes(candidate); i++) candidate = `${name}_${i}`;
  return candidate;
}
