import { say } from "../../src/core/messages/language.js";
import { planOfSpec } from "../../src/tabular/model.js";
import { countParameters } from "../../src/tabular/network.js";
import type { Evaluation } from "../../src/tabular/scores.js";
import type { SavedModel } from "../models.js";
import { clipped, tableLines, visible, wrapped } from "../text.js";
import { COLUMNS, lossText } from "./layout.js";
import { shortName } from "./names.js";
import { quantityText } from "./tabular.js";

export interface Compared extends SavedModel {
  /** On the model's own test rows, or on a table that all were given. */
  readonly evaluation: Evaluation | null;
}

const FILE = 28;

/** What `antorcha compare` prints: a row a model, the best marked. */
export function compareText(models: readonly Compared[], data: string | null): string {
  const [{ spec }] = models;
  const isClasses = spec.task === "classification";
  const scores = models.map(({ evaluation }) => scoreOf(evaluation));
  const known = scores.filter((score): score is number => score !== null);
  const best = isClasses ? Math.max(...known) : Math.min(...known);
  const header = [
    say("model", "modelo"),
    say("layers", "capas"),
    say("parameters", "parámetros"),
    say("epoch", "época"),
    say("seed", "semilla"),
    say("loss", "pérdida"),
    ...(isClasses ? [say("accuracy", "exactitud"), "F1"] : ["RMSE", "R²"]),
    "",
  ];
  const rows = models.map(({ file, spec: own, evaluation }, i) => [
    clipped(visible(file), FILE),
    own.hidden.join(",") || say("none", "ninguna"),
    String(countParameters(planOfSpec(own))),
    String(own.bestEpoch),
    String(own.made.seed ?? ""),
    evaluation === null ? "–" : lossText(evaluation.loss),
    ...shown(evaluation, isClasses),
    known.length > 1 && scores[i] === best ? say("← best", "← el mejor") : "",
  ]);
  const target = `${say("target", "objetivo")} '${shortName(spec.target.name)}'`;
  const on =
    data === null
      ? say("each on its own test rows", "cada uno con sus filas de prueba")
      : say(`on ${visible(data)}`, `con ${visible(data)}`);
  return [`${target}, ${on}`, "", ...tableLines([header, ...rows]), ...noteLines(models, data)].join("\n");
}

const scoreOf = (evaluation: Evaluation | null): number | null =>
  evaluation === null ? null : evaluation.task === "classification" ? evaluation.accuracy : evaluation.rmse;

function shown(evaluation: Evaluation | null, isClasses: boolean): string[] {
  if (evaluation === null) return ["–", "–"];
  if (evaluation.task === "classification") return [evaluation.accuracy.toFixed(4), evaluation.f1.toFixed(4)];
  return isClasses ? ["–", "–"] : [quantityText(evaluation.rmse), evaluation.r2?.toFixed(4) ?? "–"];
}

/** Scores on different rows are not quite comparable. */
function noteLines(models: readonly Compared[], data: string | null): string[] {
  if (data !== null || models.length < 2) return [];
  const split = ({ spec }: Compared) =>
    JSON.stringify([spec.rows, spec.made.seed, / train (\S+)/.exec(String(spec.made.command))?.[1]]);
  if (new Set(models.map(split)).size === 1) return [];
  return [
    "",
    ...wrapped(
      say(
        "They were not all tested on the same rows: --data FILE.csv evaluates all of them on one table.",
        "No todos se probaron con las mismas filas: --data ARCHIVO.csv los evalúa todos con una tabla.",
      ),
      COLUMNS,
    ),
  ];
}
