import { say } from "../../src/core/messages/language.js";
import { summary } from "../../src/index.js";
import { dateText } from "../../src/tabular/dates.js";
import { spread } from "../../src/tabular/folds.js";
import { planOfSpec } from "../../src/tabular/model.js";
import { countParameters } from "../../src/tabular/network.js";
import type { ModelSpec } from "../../src/tabular/spec.js";
import { totalWidth, widthOf } from "../../src/tabular/treatment.js";
import type { SavedModel } from "../models.js";
import { tableLines, visible, wrapped } from "../text.js";
import { COLUMNS, counted, lossText } from "./layout.js";
import { shortName } from "./names.js";
import { partText } from "./recognised.js";
import { curveLines, shade } from "./shades.js";
import { quantityText } from "./tabular.js";

/** What `antorcha show` prints of a model. */

const title = (text: string): string[] => ["", text, "─".repeat(text.length)];

export function showText(model: SavedModel): string {
  const { spec } = model;
  return [
    ...headLines(model),
    ...title(say("What the treatment learned", "Lo que aprendió el tratamiento")),
    ...treatmentLines(spec),
    ...title(say("Layers", "Capas")),
    ...layerLines(model),
    ...curveText(spec),
    ...evaluationLines(spec),
    ...foldLines(spec),
    ...title(say("How it was made", "Cómo se hizo")),
    ...madeLines(spec),
  ].join("\n");
}

function headLines({ file, spec }: SavedModel): string[] {
  const { task, target, features, rows } = spec;
  const what =
    task === "classification"
      ? say(
          `tells ${target.classes.length} classes of '${shortName(target.name)}' apart`,
          `distingue ${target.classes.length} clases de '${shortName(target.name)}'`,
        )
      : say(
          `predicts the quantity '${shortName(target.name)}'`,
          `predice la cantidad '${shortName(target.name)}'`,
        );
  const width = totalWidth(features);
  const inputs = counted(width, say("input", "entrada"), say("inputs", "entradas"));
  const columns = counted(features.length, say("column", "columna"), say("columns", "columnas"));
  const parameters = counted(
    countParameters(planOfSpec(spec)),
    say("parameter", "parámetro"),
    say("parameters", "parámetros"),
  );
  const learned =
    rows.train === 0
      ? []
      : [
          say(
            `learned of ${rows.train} rows, validated by ${rows.validation}, tested by ${rows.test}`,
            `aprendido de ${rows.train} filas, validado con ${rows.validation}, probado con ${rows.test}`,
          ),
        ];
  return [
    ...wrapped(`${visible(file)}: ${what}`, COLUMNS),
    `${columns}, ${inputs}, ${parameters}`,
    ...learned,
    ...(task === "classification" ? wrapped(classList(target.classes), COLUMNS) : []),
  ];
}

const MOST_CLASSES = 20;
function classList(classes: readonly string[]): string {
  const shown = classes.slice(0, MOST_CLASSES).map(shortName).join(", ");
  return `${say("classes", "clases")}: ${shown}${classes.length > MOST_CLASSES ? ", …" : ""}`;
}

const MOST_FEATURES = 40;
const MOST_CATEGORIES = 6;

function treatmentLines({ features, target }: ModelSpec): string[] {
  const shown = features.slice(0, MOST_FEATURES);
  const header = [
    say("column", "columna"),
    say("inputs", "entradas"),
    say("missing", "ausentes"),
    say("filled with", "se completa con"),
    say("mean", "media"),
    say("divided by", "se divide por"),
  ];
  const rows = shown.map((feature) =>
    feature.kind === "date"
      ? [
          shortName(feature.name),
          `${widthOf(feature)}`,
          `${feature.missing}`,
          dateText(feature.fill, feature.form),
          "",
          "",
        ]
      : feature.kind === "number"
        ? [
            shortName(feature.name),
            `${widthOf(feature)}`,
            `${feature.missing}`,
            quantityText(feature.fill),
            quantityText(feature.mean),
            quantityText(feature.scale),
          ]
        : [
            shortName(feature.name),
            `${widthOf(feature)}`,
            `${feature.missing}`,
            feature.gap ? say("(its own)", "(la suya)") : shortName(feature.fill),
            "",
            "",
          ],
  );
  const lines = tableLines([header, ...rows]);
  for (const feature of shown) {
    if (feature.kind === "number") continue;
    if (feature.kind === "date") {
      const parts = feature.parts.map(({ part }) => partText(part)).join(", ");
      lines.push(...wrapped(`${shortName(feature.name)}: ${parts}`, COLUMNS));
      continue;
    }
    const some = feature.categories.slice(0, MOST_CATEGORIES).map(shortName);
    if (feature.categories.length > MOST_CATEGORIES) some.push("…");
    if (feature.other) some.push(say("(all others)", "(todas las demás)"));
    lines.push(...wrapped(`${shortName(feature.name)}: ${some.join(", ")}`, COLUMNS));
  }
  const rest = features.length - shown.length;
  if (rest > 0)
    lines.push(
      say(`… and ${rest} columns more (--json has all)`, `… y ${rest} columnas más (--json las tiene todas)`),
    );
  if (target.scale !== null) {
    const { mean, scale } = target.scale;
    const [m, s] = [quantityText(mean), quantityText(scale)];
    lines.push(
      ...wrapped(
        say(
          `the target, '${shortName(target.name)}': (value − ${m}) / ${s}`,
          `el objetivo, '${shortName(target.name)}': (valor − ${m}) / ${s}`,
        ),
        COLUMNS,
      ),
    );
  }
  return lines;
}

function layerLines({ spec, network }: SavedModel): string[] {
  const { inputs } = planOfSpec(spec);
  return String(summary(network, { inputShape: [inputs] })).split("\n");
}

const ROWS = 10;

function curveText({ history, bestEpoch }: ModelSpec): string[] {
  if (history.length === 0) return [];
  const last = history.length;
  const hasValidation = history.some(({ valLoss }) => valLoss !== null);
  const curve = curveLines(
    [
      { mark: "·", values: history.map(({ loss }) => loss) },
      { mark: "•", values: history.map(({ valLoss }) => valLoss) },
    ],
    COLUMNS,
    ROWS,
    lossText,
  );
  const legend = hasValidation
    ? say("· training   • validation", "· entrenamiento   • validación")
    : say("· training", "· entrenamiento");
  const best = history[bestEpoch - 1];
  const epochs = counted(last, say("epoch", "época"), say("epochs", "épocas"));
  const score =
    best === undefined
      ? ""
      : say(
          `; weights of epoch ${bestEpoch}, loss ${lossText(best.valLoss ?? best.loss)}`,
          `; pesos de la época ${bestEpoch}, pérdida ${lossText(best.valLoss ?? best.loss)}`,
        );
  return [...title(say("Loss by epoch", "Pérdida por época")), ...curve, `${legend}   ${epochs}${score}`];
}

const MOST_DRAWN = 12;

function evaluationLines({ evaluation }: ModelSpec): string[] {
  if (evaluation === null) return [];
  const head = title(say(`On ${evaluation.rows} test rows`, `En ${evaluation.rows} filas de prueba`));
  if (evaluation.task === "regression") {
    const { r2, rmse, mae } = evaluation;
    const shown = r2 === null ? say("undefined", "sin definir") : r2.toFixed(4);
    return [...head, `R² ${shown}, RMSE ${quantityText(rmse)}, MAE ${quantityText(mae)}`];
  }
  const { accuracy, balancedAccuracy, f1, rocAuc, loss, confusionMatrix, classes } = evaluation;
  const auc = rocAuc === null ? "" : `, AUC ${rocAuc.toFixed(4)}`;
  const scores = say(
    `accuracy ${accuracy.toFixed(4)}, balanced ${balancedAccuracy.toFixed(4)}, F1 ${f1.toFixed(4)}${auc}, loss ${lossText(loss)}`,
    `exactitud ${accuracy.toFixed(4)}, equilibrada ${balancedAccuracy.toFixed(4)}, F1 ${f1.toFixed(4)}${auc}, pérdida ${lossText(loss)}`,
  );
  if (classes.length > MOST_DRAWN) return [...head, ...wrapped(scores, COLUMNS)];
  // Classes that are numbers are called by them: a place beside it would be taken for the class.
  const areNumbers = classes.every((one) => /^[+-]?[\d.,]+$/.test(one.class));
  const heads = classes.map((one, k) => (areNumbers ? shortName(one.class) : `${k + 1}`));
  const names = classes.map((one, k) => (areNumbers ? heads[k] : `${heads[k]} ${shortName(one.class)}`));
  const matrix = tableLines([
    [say("true \\ predicted", "real \\ predicha"), ...heads],
    ...confusionMatrix.map((row, i) => {
      const sum = row.reduce((a, b) => a + b, 0);
      return [names[i], ...row.map((count) => `${shade(count / sum)} ${count}`)];
    }),
  ]);
  return [...head, ...wrapped(scores, COLUMNS), "", ...matrix];
}

function foldLines({ folds, task }: ModelSpec): string[] {
  if (folds === null) return [];
  const { mean, std } = spread(folds.map(({ score }) => score));
  const show = task === "classification" ? (x: number) => x.toFixed(4) : quantityText;
  const name = task === "classification" ? say("accuracy", "exactitud") : "RMSE";
  return [
    "",
    say(
      `cross-validation, ${folds.length} folds: ${name} ${show(mean)} ± ${show(std)}`,
      `validación cruzada, ${folds.length} partes: ${name} ${show(mean)} ± ${show(std)}`,
    ),
  ];
}

function madeLines({ made }: ModelSpec): string[] {
  const tier = made.tier === undefined ? "" : say(`, tier ${made.tier}`, `, nivel ${made.tier}`);
  return [
    say(
      `Antorcha ${made.antorcha}, engine ${made.engine}${tier}, seed ${made.seed}`,
      `Antorcha ${made.antorcha}, motor ${made.engine}${tier}, semilla ${made.seed}`,
    ),
    visible(String(made.command ?? "")),
  ];
}
