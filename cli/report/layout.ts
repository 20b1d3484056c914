import { say } from "../../src/core/messages/language.js";
import { wrapped } from "../text.js";

/** Columns of the screen that the report keeps to. */
export const COLUMNS = 80;

/** The seven steps of the courses. */
const STEPS = [
  ["Collect", "Recopilación"],
  ["Treat", "Tratamiento"],
  ["Define", "Definición"],
  ["Train", "Entrenamiento"],
  ["Evaluate", "Evaluación"],
  ["Tune", "Ajuste"],
  ["Predict", "Predicción"],
] as const;

/** Where the text of a step begins: behind the longest title. */
export const indent = (): number => 4 + Math.max(...STEPS.map(([en, es]) => say(en, es).length));

/** Lines of a step, its number and title before the first: `1 Collect   iris.csv: …`. */
export function step(number: 1 | 2 | 3 | 4 | 5 | 6 | 7, lines: readonly string[]): string {
  const [en, es] = STEPS[number - 1];
  const [first, ...rest] = lines;
  return [`${number} ${say(en, es)}`.padEnd(indent()) + first, ...rest.map(indented)].join("\n");
}

const indented = (line: string): string => (" ".repeat(indent()) + line).trimEnd();

/** Further lines of the step before. */
export const more = (lines: readonly string[]): string => lines.map(indented).join("\n");

/** A sentence on as many lines as it needs. */
export const sentenceLines = (text: string): string[] => wrapped(text, COLUMNS - indent());

/** A loss in seven columns: 0.0469, 12.3457, 123457, 1.23e+12. */
export function lossText(loss: number): string {
  if (loss < 1000) return loss.toFixed(4);
  return loss < 1e7 ? loss.toFixed(0) : loss.toExponential(2);
}

/** `1 row`, `2 rows` */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
