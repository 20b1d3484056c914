import { say } from "../../src/core/messages/language.js";
import type { DatePartName } from "../../src/tabular/dates.js";
import type { Collected } from "../../src/tabular/prepare.js";
import type { Doubt, Recognised } from "../../src/tabular/recognised.js";
import { sentenceLines } from "./layout.js";
import { shortName } from "./names.js";

/** What is said of columns whose numbers or dates are written for people: a line each. */

/** So many columns get a line. */
const MOST = 30;

/** How a column was read: `amounts, '$1,234.50' is 1234.5`. */
export function recognisedText(recognised: Recognised): string {
  const { kind, example, markers } = recognised;
  const [text, value] = [shortName(example.text), example.value];
  const what =
    kind === "amounts"
      ? say("amounts", "importes")
      : recognised.form.kind === "time"
        ? say("times of day", "horas del día")
        : say("dates", "fechas");
  const gaps = markers === 0 ? "" : say(`, ${markers} not there`, `, ${markers} sin dato`);
  const shown = text === value ? "" : say(`, '${text}' is ${value}`, `, '${text}' es ${value}`);
  return `${what}${shown}${gaps}`;
}

/** The parts that a date becomes, those that vary. */
export function partText(part: DatePartName): string {
  switch (part) {
    case "elapsed":
      return say("time elapsed", "tiempo transcurrido");
    case "year":
      return say("year", "año");
    case "month":
      return say("month (sine and cosine)", "mes (seno y coseno)");
    case "day":
      return say("day (sine and cosine)", "día (seno y coseno)");
    case "weekday":
      return say("weekday (sine and cosine)", "día de la semana (seno y coseno)");
    case "hour":
      return say("hour (sine and cosine)", "hora (seno y coseno)");
  }
}

/** That a column looks like amounts or dates and is not taken for them. */
export function doubtText({ name, kind, known, total, value, line }: Doubt): string {
  const [column, odd] = [shortName(name), shortName(value)];
  const [flag, are] =
    kind === "amounts" ? ["--numbers", say("numbers", "números")] : ["--dates", say("dates", "fechas")];
  return say(
    `'${column}' stays as it is: ${known} of ${total} values are ${are}, but not '${odd}' (line ${line}; ${flag} insists)`,
    `'${column}' se queda como está: ${known} de ${total} valores son ${are}, pero no '${odd}' (línea ${line}; ${flag} insiste)`,
  );
}

export function recognisedLines({ target, targetForm, plans, doubts }: Collected): string[] {
  const features = plans.flatMap((plan): [string, Recognised][] =>
    (plan.kind === "number" || plan.kind === "date") && plan.recognised ? [[plan.name, plan.recognised]] : [],
  );
  const all = targetForm === null ? features : [[target.name, targetForm] as const, ...features];
  const rest = all.length - MOST;
  return [
    ...all
      .slice(0, MOST)
      .flatMap(([name, one]) => sentenceLines(`'${shortName(name)}': ${recognisedText(one)}`)),
    ...(rest > 0 ? sentenceLines(say(`and ${rest} columns more so`, `y ${rest} columnas más así`)) : []),
    ...doubts.slice(0, MOST).flatMap((doubt) => sentenceLines(doubtText(doubt))),
  ];
}
