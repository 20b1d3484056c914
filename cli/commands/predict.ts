import { say } from "../../src/core/messages/language.js";
import { type CsvValue, writeCsv } from "../../src/io/csv.js";
import { predictionOf } from "../../src/tabular/predict.js";
import { type NewRows, newRows, predictRows, type RowSource } from "../../src/tabular/rows.js";
import { Unseen } from "../../src/tabular/unseen.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, type Output, printError } from "../host.js";
import { readModel, type SavedModel } from "../models.js";
import { choice } from "../options.js";
import { addForce, checkPredictionsOutput } from "../outputs.js";
import { counted } from "../report/layout.js";
import { unseenLines } from "../report/tabular.js";
import { sentence } from "../sentence.js";
import { sourceOf } from "../tables.js";
import { visibleLines } from "../text.js";
import { addFormat, type FormatOptions, formatOf } from "./sharedOptions.js";

interface PredictOptions extends FormatOptions {
  readonly errors: (typeof ERRORS)[number];
  readonly output?: string;
  readonly json?: boolean;
  readonly probabilities?: boolean;
  readonly force?: boolean;
}

/** What becomes of rows that cannot be read. */
const ERRORS = ["stop", "report"] as const;

export function addPredict(program: AntorchaCommand, host: Host): void {
  const file = `<${say("file", "archivo")}>`;
  const command: AntorchaCommand = program
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
      "--probabilities",
      say("a column more for each class, in CSV", "una columna más para cada clase, en CSV"),
    )
    .option(
      "--json",
      say(
        "JSON with the probability of every class, in place of CSV",
        "JSON con la probabilidad de cada clase, en lugar de CSV",
      ),
    );
  command.option(
    `--errors <${say("how", "cómo")}>`,
    say(
      "stop: the first value that cannot be read ends it; report: its row has no prediction, and the rows are listed",
      "stop: el primer valor que no se puede leer lo acaba; report: su fila queda sin predicción, y se listan las filas",
    ),
    choice("--errors", ERRORS),
    "stop",
  );
  addFormat(command);
  addForce(command).action((model: string, file: string, options: PredictOptions) =>
    predict(model, file, options, host),
  );
}

/** What was found while rows were read. */
interface Read {
  readonly unseen: Unseen;
  /** Rows that cannot be read are passed over. */
  readonly goOn: boolean;
  /** What is wrong with the first of them, line by line. */
  readonly told: string[];
  wrong: number;
  rows: number;
}

/** So many rows that cannot be read are listed. */
const MOST_WRONG = 20;

function wrongLines({ told, wrong, rows }: Read): string[] {
  if (wrong === 0) return [];
  const has = wrong === 1;
  const head = say(
    `${wrong} of ${counted(rows, "row", "rows")} could not be read and ${has ? "has" : "have"} no prediction:`,
    `${wrong} de ${counted(rows, "fila", "filas")} no se ${has ? "pudo leer y queda" : "pudieron leer y quedan"} sin predicción:`,
  );
  const rest = wrong - told.length;
  return [head, ...told, ...(rest > 0 ? [say(`(and ${rest} more)`, `(y ${rest} más)`)] : [])];
}

/** A piece's rows are counted, and what is wrong with some is kept for the list. */
function noteWrong(read: Read, { problems = new Map(), table }: NewRows): void {
  read.rows += table.numRows;
  read.wrong += problems.size;
  const inOrder = [...problems].sort(([a], [b]) => a - b).slice(0, MOST_WRONG - read.told.length);
  for (const [, error] of inOrder) read.told.push(sentence(error));
}

/** The rows come and go a piece at a time: a table of any size needs little memory. */
async function predict(modelFile: string, file: string, options: PredictOptions, host: Host): Promise<void> {
  const { files, out } = host;
  const { output, json } = options;
  if (output !== undefined) checkPredictionsOutput(output, [modelFile, file], options, files);
  const model = readModel(modelFile, files);
  const source = sourceOf(file, files, formatOf(options));
  const read: Read = { unseen: new Unseen(), goOn: options.errors === "report", told: [], wrong: 0, rows: 0 };
  const pieces = json
    ? jsonPieces(model, source, read)
    : csvPieces(model, source, options.probabilities ?? false, read);
  const tell = () => {
    for (const line of [...wrongLines(read), ...unseenLines(read.unseen.columns())]) printError(host, line);
  };
  if (output === undefined) {
    await toStandardOutput(pieces, out);
    return tell();
  }
  const whole = files.isStream(output) ? files.stream(output) : files.begin(output);
  try {
    for (const piece of pieces) whole.write(piece);
  } catch (error) {
    whole.abandon();
    throw error;
  }
  whole.finish();
  tell();
}

/** A piece at a time, and no further where the reader has gone (`| head`). */
async function toStandardOutput(pieces: Iterable<string>, out: Output): Promise<void> {
  let held: string | null = null;
  // A file or a pipe gets the table as it is; a terminal would obey what is in it.
  const shown = (text: string) => (out.isTTY ? visibleLines(text) : text);
  for (const piece of pieces) {
    // The first piece waits for the second one's rows to be right: a table of one piece is refused with nothing printed.
    if (held !== null) {
      const hasRoom = out.write(shown(held));
      if (!hasRoom) await drained(out);
      await new Promise((resolve) => setImmediate(resolve));
      if (out.errored || out.destroyed) return;
    }
    held = piece;
  }
  if (held !== null) out.write(shown(held));
}

/** Waits until standard output takes more, or has been closed. */
function drained(stdout: Output): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stdout.off("drain", done).off("error", done);
      resolve();
    };
    stdout.on("drain", done).on("error", done);
  });
}

/**
 * The table with the prediction, and for classes its probability, behind: written as the table is, with its delimiter and the decimal mark
 * that the model was trained with.
 */
function* csvPieces(model: SavedModel, file: RowSource, all: boolean, read: Read): Generator<string> {
  const { target, task } = model.spec;
  const { classes } = target;
  let header: string | null = null;
  for (const piece of newRows(model, file, [], read)) {
    const { columns, table, delimiter, decimal, problems } = piece;
    const written = (number: string) => number.replace(".", decimal);
    const { outputs } = predictRows(model, piece);
    noteWrong(read, piece);
    const texts = columns.map((name) => table.column(name) as (string | null)[]);
    const added = [`predicted_${target.name}`];
    if (task === "classification") added.push("probability");
    if (task === "classification" && all) added.push(...classes.map((name) => `probability_${name}`));
    const names = [...columns];
    for (const name of added) names.push(unused(name, names));
    const rows = outputs.map((row, i): CsvValue[] => {
      const own = texts.map((column) => column[i] || null);
      if (problems?.has(i)) return [...own, ...added.map(() => "")];
      if (task === "regression") return [...own, written(String(row[0]))];
      const probability = Math.max(...row);
      const shown = all ? row.map((share) => written(share.toFixed(6))) : [];
      return [...own, classes[row.indexOf(probability)], written(probability.toFixed(6)), ...shown];
    });
    const text = writeCsv(names, rows, { delimiter });
    if (header === null) {
      header = writeCsv(names, [], { delimiter });
      yield text;
    } else yield text.slice(header.length);
  }
}

function* jsonPieces(model: SavedModel, file: RowSource, read: Read): Generator<string> {
  const { target } = model.spec;
  let first = true;
  for (const piece of newRows(model, file, [], read)) {
    const { outputs } = predictRows(model, piece);
    noteWrong(read, piece);
    const rows = outputs.map((row, i) => (piece.problems?.has(i) ? null : predictionOf(model.spec, row)));
    const text = rows.map((row) => JSON.stringify(row)).join(",");
    const head = first ? `${JSON.stringify({ target: target.name }).slice(0, -1)},"rows":[` : ",";
    yield visibleLines(head + text);
    first = false;
  }
  const found = read.unseen.columns();
  yield found.length === 0 ? "]}\n" : visibleLines(`],"unseen":${JSON.stringify(found)}}\n`);
}

/** A column name that the table does not have yet. */
function unused(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let i = 2; taken.includes(candidate); i++) candidate = `${name}_${i}`;
  return candidate;
}
