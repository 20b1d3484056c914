import { say } from "../../src/core/messages/language.js";
import type * as torch from "../../src/index.js";
import type { Arrangement } from "../../src/tabular/arrangement.js";
import type { LeftOut } from "../../src/tabular/columns.js";
import type { Seen } from "../../src/tabular/fingerprint.js";
import { type FoldScore, spread } from "../../src/tabular/folds.js";
import { countParameters, type NetworkPlan } from "../../src/tabular/network.js";
import type { Collected, Prepared, PreparedTable } from "../../src/tabular/prepare.js";
import type { Evaluation, QuantityEvaluation } from "../../src/tabular/scores.js";
import { classesThatOnlyTrain, countClasses } from "../../src/tabular/split.js";
import type { Target } from "../../src/tabular/target.js";
import type { TrainingPlan, TrainingResult } from "../../src/tabular/trainer.js";
import type { Feature } from "../../src/tabular/treatment.js";
import type { UnseenColumn } from "../../src/tabular/unseen.js";
import type { Replaced } from "../models.js";
import { shellWord, tableLines, visible, wrapped } from "../text.js";
import { evaluationText as classText } from "./evaluation.js";
import { COLUMNS, counted, lossText, more, sentenceLines, step } from "./layout.js";
import { shortName } from "./names.js";
import { partText, recognisedLines } from "./recognised.js";

/** What `antorcha train` prints of its steps. */

/** So many classes or columns are named; of more, the number is said. */
const NAMED = 12;

/** `'a', 'b', …` */
export function namesText(names: readonly string[]): string {
  const some = names.slice(0, NAMED).map((name) => `'${shortName(name)}'`);
  return `${some.join(", ")}${names.length > NAMED ? ", …" : ""}`;
}

/** A quantity in a few digits: 1234.5, 0.0123, 1.23e+9. */
export function quantityText(x: number): string {
  const size = Math.abs(x);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) return x.toExponential(3);
  return String(Number(x.toPrecision(6)));
}

export function collectedText(collected: Collected): string {
  const { file, rows, target, plans, withoutTarget } = collected;
  const features = plans.filter(({ kind }) => kind !== "left out").length;
  const size = [
    counted(rows, say("row", "fila"), say("rows", "filas")),
    counted(features, say("feature", "característica"), say("features", "características")),
  ].join(", ");
  const categories = plans.filter(({ kind }) => kind === "category").length;
  const dates = plans.filter(({ kind }) => kind === "date").length;
  const dated = (what: string) => (dates === 0 ? "" : `${dates} ${what}, `);
  const kinds =
    categories === 0 && dates === 0
      ? ""
      : say(
          ` (${features - categories - dates} of numbers, ${dated("of dates")}${categories} of categories)`,
          ` (${features - categories - dates} de números, ${dated("de fechas")}${categories} de categorías)`,
        );
  const missing = plans.reduce((sum, plan) => sum + (plan.kind === "left out" ? 0 : plan.missing), 0);
  const name = `${say("target", "objetivo")} '${shortName(target.name)}'`;
  return step(1, [
    ...sentenceLines(`${visible(file)}: ${size}${kinds}`),
    ...sentenceLines(
      `${name}: ${target.task === "classification" ? classesText(target) : quantitiesText(target)}`,
    ),
    ...recognisedLines(collected),
    ...(missing === 0
      ? []
      : sentenceLines(
          counted(missing, say("missing value", "valor ausente"), say("missing values", "valores ausentes")),
        )),
    ...withoutTargetLines(withoutTarget),
  ]);
}

/** Rows that were left out, as was asked. */
export const withoutTargetLines = (rows: number): string[] =>
  rows === 0
    ? []
    : sentenceLines(
        counted(
          rows,
          say("row without a target left out", "fila sin valor del objetivo, fuera"),
          say("rows without a target left out", "filas sin valor del objetivo, fuera"),
        ),
      );

function classesText({ classes, labels }: { classes: readonly string[]; labels: readonly string[] }): string {
  const counts = countClasses(labels);
  if (classes.length <= NAMED)
    return classes.map((name) => `${shortName(name)} (${counts.get(name)})`).join(", ");
  const sizes = [...counts.values()];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const of = say("rows each", "filas cada una");
  const range = least === most ? `${least}` : say(`${least} to ${most}`, `de ${least} a ${most}`);
  return `${classes.length} ${say("classes", "clases")}, ${range} ${of}`;
}

function quantitiesText({ y }: { y: Float64Array }): string {
  let [low, high] = [Infinity, -Infinity];
  for (const value of y) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const [a, b] = [quantityText(low), quantityText(high)];
  return say(`a quantity from ${a} to ${b}`, `una cantidad de ${a} a ${b}`);
}

export function treatedText(data: PreparedTable): string {
  const { target, plans, leaks, arrangement, features, train, validation, test, constant, parts, seed } =
    data;
  const [a, b, c] = [train, validation, test].map((rows) => rows?.x.shape[0] ?? 0);
  const drawn = b + c > 0 ? ` (${splitText(target, arrangement, seed)})` : "";
  const lines = [
    ...sentenceLines(
      say(
        `${a} rows to train, ${b} to validate, ${c} to test${drawn}`,
        `${a} filas para entrenar, ${b} para validar, ${c} para probar${drawn}`,
      ),
    ),
    ...treatmentLines(features),
  ];
  const few = target.task === "classification" ? classesThatOnlyTrain(target.y, target.classes, parts) : [];
  if (few.length > 0) {
    const told = say(
      "of classes with too few rows for every part, all train",
      "de las clases con muy pocas filas para todas las partes, todas entrenan",
    );
    lines.push(...sentenceLines(`${told}: ${namesText(few)}`));
  }
  if (constant.length > 0) {
    const told = say(
      "left out, always the same value in the rows that train",
      "fuera, siempre el mismo valor en las filas que entrenan",
    );
    lines.push(...sentenceLines(`${told}: ${namesText(constant)}`));
  }
  for (const why of ["identifier", "names", "empty", "group", "asked"] as const) {
    const left = plans.flatMap((plan) => (plan.kind === "left out" && plan.why === why ? [plan.name] : []));
    if (left.length > 0) lines.push(...sentenceLines(`${leftOutText(why)}: ${namesText(left)}`));
  }
  lines.push(...leaks.flatMap((name) => sentenceLines(leakText(name, target.name))));
  return step(2, lines);
}

/** By what the rows are split. */
function splitText({ task }: Target, arrangement: Arrangement, seed: number): string {
  const drawn = `${say("seed", "semilla")} ${seed}`;
  if (arrangement.kind === "random")
    return task === "classification" ? `${say("stratified", "estratificadas")}, ${drawn}` : drawn;
  const name = shortName(arrangement.column);
  return arrangement.kind === "time"
    ? say(`in the order of '${name}', the latest test`, `en el orden de '${name}', las últimas prueban`)
    : say(`whole groups of '${name}', ${drawn}`, `grupos enteros de '${name}', ${drawn}`);
}

/** A model stands where this one shall be written. */
export function replacedText({ file, target }: Replaced): string {
  const what = target === null ? "" : say(` of '${shortName(target)}'`, ` de '${shortName(target)}'`);
  return wrapped(
    say(
      `${visible(file)}: the model${what} that is there will be replaced.`,
      `${visible(file)}: el modelo${what} que hay ahí se reemplazará.`,
    ),
    COLUMNS,
  ).join("\n");
}

/** A column that gives the target away. */
export function leakText(name: string, target: string): string {
  const [column, told] = [shortName(name), shortName(target)];
  return say(
    `ATTENTION: whoever knows '${column}' knows '${told}'. Will it be known when you predict? If not, leave it out: --drop ${shellWord(name)}`,
    `ATENCIÓN: quien sabe '${column}' sabe '${told}'. ¿Se sabrá cuando predigas? Si no, quítala: --drop ${shellWord(name)}`,
  );
}

export function leftOutText(why: LeftOut): string {
  switch (why) {
    case "identifier":
      return say(
        "left out, identifiers that say nothing of a new row (--keep to use them)",
        "fuera, identificadores que nada dicen de una fila nueva (--keep para usarlos)",
      );
    case "names":
      return say(
        "left out, a different text in nearly every row",
        "fuera, un texto distinto en casi cada fila",
      );
    case "empty":
      return say("left out, no value at all", "fuera, sin ningún valor");
    case "group":
      return say(
        "left out, the groups that are not split (--keep to use them)",
        "fuera, los grupos que no se dividen (--keep para usarlos)",
      );
    case "asked":
      return say("left out, as you asked", "fuera, como pediste");
  }
}

function treatmentLines(features: readonly Feature[]): string[] {
  const numbers = features.filter(({ kind }) => kind === "number");
  const categories = features.filter(({ kind }) => kind === "category");
  const lines: string[] = [];
  const parts = new Set(
    features.flatMap((feature) => (feature.kind === "date" ? feature.parts.map(({ part }) => part) : [])),
  );
  if (parts.size > 0) {
    const told = [...parts].map(partText).join(", ");
    lines.push(...sentenceLines(say(`dates become ${told}`, `las fechas pasan a ser ${told}`)));
  }
  if (numbers.length > 0)
    lines.push(
      ...sentenceLines(
        categories.length === 0
          ? say(
              "standardised by the mean and deviation of the training rows",
              "estandarizadas con la media y la desviación de las filas de entrenamiento",
            )
          : say(
              "numbers standardised by the mean and deviation of the training rows",
              "números estandarizados con la media y la desviación de las filas de entrenamiento",
            ),
      ),
    );
  if (categories.length > 0)
    lines.push(
      ...sentenceLines(
        say(
          "categories one-hot: a column of zeros and ones for each",
          "categorías one-hot: una columna de ceros y unos para cada una",
        ),
      ),
    );
  lines.push(...missingLines(features));
  return lines;
}

function missingLines(features: readonly Feature[]): string[] {
  const gaps = features.filter(({ missing }) => missing > 0);
  const own = gaps.filter(({ gap }) => gap === true);
  const filled = gaps.filter(({ gap }) => gap !== true);
  const told = own.filter(({ kind }) => kind !== "category");
  const lines: string[] = [];
  if (own.length > told.length)
    lines.push(
      ...sentenceLines(say("a missing category is one of its own", "una categoría ausente es una más")),
    );
  if (told.length > 0) {
    const names = namesText(told.map(({ name }) => name));
    lines.push(
      ...sentenceLines(
        say(
          `that it is missing tells something of the target, and has an input of its own: ${names}`,
          `que falte dice algo del objetivo, y tiene una entrada propia: ${names}`,
        ),
      ),
    );
  }
  if (filled.some(({ kind }) => kind !== "category") || told.length > 0)
    lines.push(
      ...sentenceLines(
        say("missing numbers filled with the median", "números ausentes completados con la mediana"),
      ),
    );
  if (filled.some(({ kind }) => kind === "category"))
    lines.push(
      ...sentenceLines(
        say(
          "missing categories filled with the most frequent one",
          "categorías ausentes completadas con la más frecuente",
        ),
      ),
    );
  return lines;
}

/** Categories that training has not seen, a sentence a column. */
export function unseenLines(columns: readonly UnseenColumn[]): string[] {
  return columns.flatMap(({ column, rows, values, rare }) => {
    const some = values.slice(0, 5).map(({ value, rows: count }) => `'${shortName(value)}' (${count})`);
    const list = `${some.join(", ")}${values.length > some.length ? ", …" : ""}`;
    const what = rare
      ? say(
          "a rare or new value, taken as one of all others",
          "un valor raro o nuevo, que cuenta como uno de los demás",
        )
      : say(
          "a value that training has not seen, taken as none of those it knows",
          "un valor que el entrenamiento no ha visto, que cuenta como ninguno de los que conoce",
        );
    const many = counted(rows, say("row has", "fila tiene"), say("rows have", "filas tienen"));
    return wrapped(`'${shortName(column)}': ${many} ${what}: ${list}`, COLUMNS);
  });
}

export function definedText(network: torch.nn.Module, plan: NetworkPlan): string {
  const parameters = countParameters(plan);
  return step(3, [
    ...String(network).split("\n"),
    counted(parameters, say("parameter", "parámetro"), say("parameters", "parámetros")),
  ]);
}

export function beginText(
  { optimizer, lr, batchSize, epochs, scheduler, l1, l2, classWeights, monitor, minDelta }: TrainingPlan,
  resumed: number | null,
): string {
  const most = counted(epochs, say("epoch", "época"), say("epochs", "épocas"));
  const parts = [
    say(`batches of ${batchSize}, at most ${most}`, `lotes de ${batchSize}, como mucho ${most}`),
    ...(scheduler === "none" ? [] : [say(`rate by ${scheduler}`, `tasa por ${scheduler}`)]),
    ...(l1 > 0 ? [`L1 ${l1}`] : []),
    ...(l2 > 0 ? [`L2 ${l2}`] : []),
    ...(classWeights ? [say("classes weighted", "clases ponderadas")] : []),
    ...(monitor === "loss" ? [] : [say(`watching ${monitor}`, `según ${monitor}`)]),
    ...(minDelta > 0 ? [say(`better by ${minDelta}`, `mejor por ${minDelta}`)] : []),
    ...(resumed === null ? [] : [say(`going on after epoch ${resumed}`, `sigue tras la época ${resumed}`)]),
  ];
  return step(4, sentenceLines(`${optimizer}, lr ${lr}, ${parts.join(", ")}`));
}

function whyText({ stopped }: TrainingResult): string {
  switch (stopped) {
    case "early":
      return say(
        "stopped early: the validation score no longer improved",
        "parada temprana: la puntuación de validación ya no mejoraba",
      );
    case "asked":
      return say("stopped by Ctrl-C", "parado con Ctrl-C");
    case "done":
      return say("all epochs done", "todas las épocas hechas");
  }
}

export function trainedText(result: TrainingResult, { scale }: Prepared): string {
  const { history, seconds, bestEpoch } = result;
  const epochs = counted(history.length, say("epoch", "época"), say("epochs", "épocas"));
  const why = whyText(result);
  const lines = sentenceLines(
    say(`${epochs} in ${seconds.toFixed(1)} s; ${why}`, `${epochs} en ${seconds.toFixed(1)} s; ${why}`),
  );
  const best = history[bestEpoch - 1];
  if (best === undefined) return more(lines);
  const { loss, accuracy, valLoss, valAccuracy } = best;
  const second = (accuracyOf: number | null, lossOf: number) =>
    scale === null ? (accuracyOf ?? 0).toFixed(4) : quantityText(Math.sqrt(lossOf) * scale.scale);
  const rows = [
    [
      say(`weights of epoch ${bestEpoch}`, `pesos de la época ${bestEpoch}`),
      say("loss", "pérdida"),
      scale === null ? say("accuracy", "exactitud") : "RMSE",
    ],
    [say("training", "entrenamiento"), lossText(loss), second(accuracy, loss)],
  ];
  if (valLoss !== null)
    rows.push([say("validation", "validación"), lossText(valLoss), second(valAccuracy, valLoss)]);
  return more([...lines, "", ...tableLines(rows), ""]);
}

export function foldsText(scores: readonly FoldScore[], isClasses: boolean): string {
  const show = isClasses ? (x: number) => x.toFixed(4) : quantityText;
  const { mean, std } = spread(scores.map(({ score }) => score));
  const name = isClasses ? say("accuracy", "exactitud") : "RMSE";
  const header = [
    say("fold", "parte"),
    say("rows", "filas"),
    say("best epoch", "mejor época"),
    say("loss", "pérdida"),
    name,
  ];
  const lines = tableLines([
    header,
    ...scores.map(({ fold, rows, bestEpoch, loss, score }) => [
      `${fold}`,
      `${rows}`,
      `${bestEpoch}`,
      lossText(loss),
      show(score),
    ]),
  ]);
  const k = scores.length;
  return more([
    ...sentenceLines(
      say(
        `${k} folds: ${name} ${show(mean)} ± ${show(std)} (mean and deviation)`,
        `${k} partes: ${name} ${show(mean)} ± ${show(std)} (media y desviación)`,
      ),
    ),
    "",
    ...lines,
    "",
  ]);
}

/** The evaluation: of classes accuracy and confusion matrix, of quantities the sizes of the errors. */
/** @param seen of rows of the user's own: how many the training has seen, null where the model does not know; else they are its test rows */
export function evaluationText(evaluation: Evaluation | null, seen?: Seen | null): string {
  const on = evaluation === null ? "" : rowsText(evaluation.rows, seen);
  if (evaluation === null || evaluation.task === "classification") return classText(evaluation, on);
  return step(5, [...quantityLines(evaluation, on), ""]);
}

/** Rows are test rows where the training has seen none of them. */
function rowsText(rows: number, seen?: Seen | null): string {
  if (seen === undefined || seen?.rows === 0)
    return counted(rows, say("test row", "fila de prueba"), say("test rows", "filas de prueba"));
  const all = counted(rows, say("row", "fila"), say("rows", "filas"));
  if (seen === null)
    return say(
      `${all} (the model does not know which rows it was trained on)`,
      `${all} (el modelo no sabe con qué filas se entrenó)`,
    );
  const about = seen.exact ? "" : say("about ", "unas ");
  return say(
    `${all}, ${about}${seen.rows} of them seen in training: this is no test`,
    `${all}, ${about}${seen.rows} de ellas vistas en el entrenamiento: esto no es una prueba`,
  );
}

export function quantityLines(evaluation: QuantityEvaluation, on: string): string[] {
  const { rmse, mae, medianAbsoluteError, maxError, r2, baseline = null } = evaluation;
  const beside =
    baseline === null
      ? []
      : sentenceLines(
          say(
            `always saying ${quantityText(baseline.value)}, the mean of the training rows, has RMSE ${quantityText(baseline.rmse)}${rmse < baseline.rmse ? "" : ": the model is no better"}`,
            `decir siempre ${quantityText(baseline.value)}, la media de las filas de entrenamiento, tiene RMSE ${quantityText(baseline.rmse)}${rmse < baseline.rmse ? "" : ": el modelo no es mejor"}`,
          ),
        );
  const shown = r2 === null ? say("undefined", "sin definir") : r2.toFixed(4);
  return [
    ...sentenceLines(
      say(
        `R² ${shown}, RMSE ${quantityText(rmse)} on ${on}`,
        `R² ${shown}, RMSE ${quantityText(rmse)} en ${on}`,
      ),
    ),
    ...beside,
    "",
    ...tableLines([
      [say("error, in units of the target", "error, en unidades del objetivo"), ""],
      [say("root of the mean square", "raíz de la media de los cuadrados"), quantityText(rmse)],
      [say("mean size", "tamaño medio"), quantityText(mae)],
      [say("median size", "tamaño mediano"), quantityText(medianAbsoluteError)],
      [say("largest", "el mayor"), quantityText(maxError)],
    ]),
  ];
}

export function tuneText({ history, bestEpoch }: TrainingResult): string {
  const best = history[bestEpoch - 1];
  const compared =
    best === undefined
      ? say("the losses", "las pérdidas")
      : best.valLoss === null
        ? say(
            `the training loss (${lossText(best.loss)})`,
            `la pérdida de entrenamiento (${lossText(best.loss)})`,
          )
        : say(
            `the validation loss (${lossText(best.valLoss)})`,
            `la pérdida de validación (${lossText(best.valLoss)})`,
          );
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
  return step(7, [`antorcha predict ${shellWord(model)} ${say("NEW.csv", "NUEVO.csv")}`]);
}

/** What it takes to make the same again: version, engine, tier and seed, and the command. */
export function againText(made: {
  readonly command: string;
  readonly antorcha: string;
  readonly engine: string;
  readonly tier: string;
  readonly seed: number;
}): string {
  const { antorcha, engine, tier, seed } = made;
  const how = say(
    `The same again (Antorcha ${antorcha}, engine ${engine}, tier ${tier}, seed ${seed}):`,
    `Lo mismo otra vez (Antorcha ${antorcha}, motor ${engine}, nivel ${tier}, semilla ${seed}):`,
  );
  return `\n${how}\n${made.command}`;
}
