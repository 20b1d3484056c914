import { say } from "../../src/core/messages/language.js";
import type { ClassEvaluation, ClassScores } from "../../src/tabular/scores.js";
import { displayWidth } from "../../src/text/width.js";
import { clipped, tableLines, visible } from "../text.js";
import { COLUMNS, indent, lossText, sentenceLines, step } from "./layout.js";

/** So many classes have their scores printed; of more, those that are recognised worst. */
const MOST_CLASSES = 20;
const NAME = 24;

/** The evaluation as it is printed: accuracy, confusion matrix, the scores of each class. */
export function evaluationText(evaluation: ClassEvaluation | null, on: string): string {
  if (evaluation === null)
    return step(5, sentenceLines(say("no rows were kept for a test", "no se guardaron filas para probar")));
  const { loss, accuracy, classes } = evaluation;
  const names = classes.map((scores) => clipped(visible(scores.class), NAME));
  return step(5, [
    ...sentenceLines(
      say(
        `accuracy ${accuracy.toFixed(4)}, loss ${lossText(loss)} on ${on}`,
        `exactitud ${accuracy.toFixed(4)}, pérdida ${lossText(loss)} en ${on}`,
      ),
    ),
    ...sentenceLines(besideText(evaluation)),
    "",
    ...confusionLines(evaluation.confusionMatrix, names),
    "",
    ...scoreLines(classes, names),
    "",
  ]);
}

/** What an accuracy is worth: that of always saying one class, and scores that count every class alike. */
function besideText({ accuracy, balancedAccuracy, f1, rocAuc, baseline = null }: ClassEvaluation): string {
  const auc = rocAuc === null ? "" : `, ROC AUC ${rocAuc.toFixed(4)}`;
  const scores = say(
    `balanced accuracy ${balancedAccuracy.toFixed(4)}, macro F1 ${f1.toFixed(4)}${auc}`,
    `exactitud equilibrada ${balancedAccuracy.toFixed(4)}, F1 macro ${f1.toFixed(4)}${auc}`,
  );
  if (baseline === null) return scores;
  const name = clipped(visible(baseline.class), NAME);
  const [share, better] = [baseline.accuracy.toFixed(4), accuracy > baseline.accuracy];
  return say(
    `${scores}; always saying '${name}' has accuracy ${share}${better ? "" : ": the model is no better"}`,
    `${scores}; decir siempre '${name}' tiene exactitud ${share}${better ? "" : ": el modelo no es mejor"}`,
  );
}

/** The matrix where it fits the screen, with the classes' names or their numbers above; else the pairs confused most. */
function confusionLines(matrix: readonly (readonly number[])[], names: readonly string[]): string[] {
  const room = COLUMNS - indent();
  const corner = say("true \\ predicted", "real \\ predicha");
  const fits = (lines: readonly string[]) => lines.every((line) => displayWidth(line) <= room);
  const named = tableLines([[corner, ...names], ...matrix.map((row, i) => [names[i], ...row.map(String)])]);
  if (fits(named)) return named;
  const numbered = tableLines([
    [corner, ...names.map((_, i) => `${i + 1}`)],
    ...matrix.map((row, i) => [`${i + 1} ${names[i]}`, ...row.map(String)]),
  ]);
  return fits(numbered) ? numbered : mostConfused(matrix, names);
}

function mostConfused(matrix: readonly (readonly number[])[], names: readonly string[]): string[] {
  const pairs = matrix.flatMap((row, i) => row.map((count, j) => ({ count, i, j })));
  const wrong = pairs.filter(({ count, i, j }) => count > 0 && i !== j).sort((a, b) => b.count - a.count);
  if (wrong.length === 0) return [say("no class was taken for another", "ninguna clase se tomó por otra")];
  const rows = wrong.slice(0, 10).map(({ count, i, j }) => [`${names[i]} → ${names[j]}`, `${count}`]);
  return tableLines([
    [say("confused most, true → predicted", "más confundidas, real → predicha"), say("rows", "filas")],
    ...rows,
  ]);
}

function scoreLines(classes: readonly ClassScores[], names: readonly string[]): string[] {
  const all = classes.map((scores, k) => ({ ...scores, name: names[k] }));
  const shown =
    all.length <= MOST_CLASSES
      ? all
      : all
          .filter(({ support }) => support > 0)
          .sort((a, b) => a.f1 - b.f1)
          .slice(0, MOST_CLASSES);
  const share = (x: number) => x.toFixed(3);
  const header = [
    say("class", "clase"),
    say("precision", "precisión"),
    say("recall", "exhaustividad"),
    "f1",
    say("rows", "filas"),
  ];
  const lines = tableLines([
    header,
    ...shown.map(({ name, precision, recall, f1, support }) => [
      name,
      ...[precision, recall, f1].map(share),
      `${support}`,
    ]),
  ]);
  if (shown.length === all.length) return lines;
  const note = say(
    `(the ${shown.length} of ${all.length} classes with the lowest f1; --json has all)`,
    `(las ${shown.length} de ${all.length} clases con menor f1; --json las tiene todas)`,
  );
  return [...lines, note];
}
