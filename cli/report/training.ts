import { say } from "../../src/core/messages/language.js";
import type * as torch from "../../src/index.js";
import type { Collected } from "../job/collect.js";
import { countParameters } from "../job/define.js";
import type { EpochLog, FitOptions, FitResult } from "../job/fit.js";
import { countClasses } from "../job/split.js";
import type { Treated } from "../job/treat.js";
import { clipped, shellWord, tableLines, visible } from "../text.js";
import { counted, lossText, more, sentenceLines, step } from "./layout.js";

/** What `antorcha train` prints of its steps, but for the evaluation. */

const NAME = 24;
/** So many classes or columns are named; of more, the number is said. */
const NAMED = 12;

export function collectedText(
  { file, target, features, rows, labels }: Collected,
  classes: readonly string[],
): string {
  const counts = countClasses(labels);
  const sizes = [...counts.values()];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const named = classes.map((name) => `${clipped(visible(name), NAME)} (${counts.get(name)})`).join(", ");
  const of = say("rows each", "filas cada una");
  const range = least === most ? `${least}` : say(`${least} to ${most}`, `de ${least} a ${most}`);
  const summary = `${classes.length} ${say("classes", "clases")}, ${range} ${of}`;
  return step(1, [
    ...sentenceLines(
      `${visible(file)}: ${counted(rows.length, say("row", "fila"), say("rows", "filas"))}, ${counted(features.length, say("feature", "característica"), say("features", "características"))}`,
    ),
    ...sentenceLines(
      `${say("target", "objetivo")} '${clipped(visible(target), NAME)}': ${classes.length > NAMED ? summary : named}`,
    ),
  ]);
}

export function treatedText({ train, validation, test, constant }: Treated, seed: number): string {
  const [a, b, c] = [train, validation, test].map((rows) => rows?.y.numel() ?? 0);
  const lines = [
    ...sentenceLines(
      say(
        `${a} rows to train, ${b} to validate, ${c} to test${b + c > 0 ? ` (stratified, seed ${seed})` : ""}`,
        `${a} filas para entrenar, ${b} para validar, ${c} para probar${b + c > 0 ? ` (estratificadas, semilla ${seed})` : ""}`,
      ),
    ),
    ...sentenceLines(
      say(
        "standardised by the mean and deviation of the training rows",
        "estandarizadas con la media y la desviación de las filas de entrenamiento",
      ),
    ),
  ];
  if (constant.length > 0) {
    const some = constant.slice(0, NAMED).map((name) => `'${clipped(visible(name), NAME)}'`);
    const names = `${some.join(", ")}${constant.length > NAMED ? ", …" : ""}`;
    lines.push(
      ...sentenceLines(
        say(
          `always the same value, so nothing to learn from: ${names}`,
          `siempre el mismo valor, así que nada se aprende de: ${names}`,
        ),
      ),
    );
  }
  return step(2, lines);
}

export function definedText(
  network: torch.nn.Module,
  inputs: number,
  hidden: readonly number[],
  outputs: number,
): string {
  const parameters = countParameters(inputs, hidden, outputs);
  return step(3, [
    ...String(network).split("\n"),
    counted(parameters, say("parameter", "parámetro"), say("parameters", "parámetros")),
  ]);
}

export function beginText({ optimizer, lr, batchSize, epochs }: FitOptions): string {
  const most = counted(epochs, say("epoch", "época"), say("epochs", "épocas"));
  return step(
    4,
    sentenceLines(
      say(
        `${optimizer}, lr ${lr}, batches of ${batchSize}, at most ${most}`,
        `${optimizer}, lr ${lr}, lotes de ${batchSize}, como mucho ${most}`,
      ),
    ),
  );
}

/** The epoch whose weights the model has. */
export const bestLog = ({ history, bestEpoch }: FitResult): EpochLog => history[bestEpoch - 1];

export function trainedText(result: FitResult): string {
  const { history, stoppedEarly, seconds, bestEpoch } = result;
  const { loss, accuracy, valLoss, valAccuracy } = bestLog(result);
  const epochs = counted(history.length, say("epoch", "época"), say("epochs", "épocas"));
  const why = stoppedEarly
    ? say(
        "stopped early: the validation loss no longer improved",
        "parada temprana: la pérdida de validación ya no mejoraba",
      )
    : say("all epochs done", "todas las épocas hechas");
  const rows = [
    [
      say(`weights of epoch ${bestEpoch}`, `pesos de la época ${bestEpoch}`),
      say("loss", "pérdida"),
      say("accuracy", "exactitud"),
    ],
    [say("training", "entrenamiento"), lossText(loss), accuracy.toFixed(4)],
  ];
  if (valLoss !== null && valAccuracy !== null)
    rows.push([say("validation", "validación"), lossText(valLoss), valAccuracy.toFixed(4)]);
  return more([
    ...sentenceLines(
      say(`${epochs} in ${seconds.toFixed(1)} s; ${why}`, `${epochs} en ${seconds.toFixed(1)} s; ${why}`),
    ),
    "",
    ...tableLines(rows),
    "",
  ]);
}

export function tuneText(result: FitResult): string {
  const { valLoss, loss } = bestLog(result);
  const compared =
    valLoss === null
      ? say(`the training loss (${lossText(loss)})`, `la pérdida de entrenamiento (${lossText(loss)})`)
      : say(`the validation loss (${lossText(valLoss)})`, `la pérdida de validación (${lossText(valLoss)})`);
  return step(
    6,
    sentenceLines(
      say(
        `try other values of --hidden, --lr and --batch-size, and compare ${compared}`,
        `prueba otros valores de --hidden, --lr y --batch-size, y compara ${compared}`,
      ),
    ),
  );
}

export function predictText(model: string | undefined): string {
  if (model === undefined)
    return step(
      7,
      sentenceLines(
        say("add --model FILE to keep the model", "añade --model ARCHIVO para guardar el modelo"),
      ),
    );
  return step(7, [`antorcha predict ${shellWord(visible(model))} ${say("NEW.csv", "NUEVO.csv")}`]);
}

export function againText(made: {
  readonly command: string;
  readonly antorcha: string;
  readonly engine: string;
}): string {
  const again = say("The same again", "Lo mismo otra vez");
  return `\n${again} (Antorcha ${made.antorcha}, ${say("engine", "motor")} ${made.engine}):\n${made.command}`;
}
