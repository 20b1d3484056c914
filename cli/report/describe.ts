import { say } from "../../src/core/messages/language.js";
import { type ColumnPlan, MAX_CATEGORIES } from "../../src/tabular/columns.js";
import type { ColumnDescription, Description } from "../../src/tabular/describe.js";
import { tableLines, visible, wrapped } from "../text.js";
import { COLUMNS, counted } from "./layout.js";
import { shortName } from "./names.js";
import { doubtText, recognisedText } from "./recognised.js";
import { bar } from "./shades.js";
import { leakText, leftOutText, quantityText } from "./tabular.js";

/** What `antorcha describe` prints. */

/** So many columns of a kind are shown, unless all are asked for. */
const MOST_COLUMNS = 60;
const MOST_PAIRS = 12;

const title = (text: string): string[] => ["", text, "─".repeat(text.length)];

export interface DescribeView {
  /** Show every column. */
  readonly all?: boolean;
}

export function describeText(found: Description, { all = false }: DescribeView = {}): string {
  const most = all ? Infinity : MOST_COLUMNS;
  const { file, rows, columns } = found;
  const missing = columns.reduce((sum, column) => sum + column.missing, 0);
  const share = ((100 * missing) / (rows * columns.length)).toFixed(1);
  return [
    ...wrapped(
      `${visible(file)}: ${counted(rows, say("row", "fila"), say("rows", "filas"))}, ${counted(columns.length, say("column", "columna"), say("columns", "columnas"))}, ${counted(missing, say("missing value", "valor ausente"), say("missing values", "valores ausentes"))} (${share} %)`,
      COLUMNS,
    ),
    ...numberLines(columns, most),
    ...dateLines(columns, most),
    ...textLines(columns, rows, most),
    ...pairLines(found, all),
    ...treatmentLines(found, most),
  ].join("\n");
}

/** That there is more than is shown, and how to see it. */
function restLines(count: number, most: number): string[] {
  if (count <= most) return [];
  const rest = count - most;
  return wrapped(
    say(
      `(and ${counted(rest, "column", "columns")} more: --all shows all)`,
      `(y ${counted(rest, "columna", "columnas")} más: --all las enseña todas)`,
    ),
    COLUMNS,
  );
}

function numberLines(columns: readonly ColumnDescription[], most: number): string[] {
  const every = columns.filter(({ numbers: one }) => one !== null);
  const numbers = every.slice(0, most);
  if (numbers.length === 0) return [];
  const header = [
    say("column", "columna"),
    say("missing", "ausentes"),
    say("mean", "media"),
    say("deviation", "desviación"),
    say("least", "mínimo"),
    say("median", "mediana"),
    say("largest", "máximo"),
    say("outliers", "atípicos"),
  ];
  const short = (x: number | null) => (x === null ? "–" : quantityText(Number(x.toPrecision(4))));
  return [
    ...title(say("Numbers", "Números")),
    ...tableLines([
      header,
      ...numbers.map(({ name, missing, numbers: one }) => [
        shortName(name),
        `${missing}`,
        ...[one?.mean ?? null, one?.std ?? null, one?.min ?? null, one?.median ?? null, one?.max ?? null].map(
          short,
        ),
        `${one?.outliers ?? 0}`,
      ]),
    ]),
    ...restLines(every.length, most),
    ...wrapped(
      say(
        "(outliers: further than 1.5 times the middle half from it)",
        "(atípicos: a más de 1,5 veces la mitad central de ella)",
      ),
      COLUMNS,
    ),
  ];
}

function dateLines(columns: readonly ColumnDescription[], most: number): string[] {
  const every = columns.filter(({ type }) => type === "date");
  if (every.length === 0) return [];
  const header = [
    say("column", "columna"),
    say("missing", "ausentes"),
    say("different", "distintas"),
    say("first", "primera"),
    say("last", "última"),
  ];
  const rows = every.slice(0, most).map(({ name, missing, different, dates }) => {
    return [shortName(name), `${missing}`, `${different}`, dates?.first ?? "", dates?.last ?? ""];
  });
  return [
    ...title(say("Dates and times", "Fechas y horas")),
    ...tableLines([header, ...rows]),
    ...restLines(every.length, most),
  ];
}

function textLines(columns: readonly ColumnDescription[], rows: number, most: number): string[] {
  const every = columns.filter(({ type }) => type !== "number" && type !== "date");
  const texts = every.slice(0, most);
  if (texts.length === 0) return [];
  const lines = title(say("Categories", "Categorías"));
  for (const { name, missing, different, top } of texts) {
    const gaps = missing === 0 ? "" : say(`, ${missing} missing`, `, ${missing} ausentes`);
    lines.push(`${shortName(name)}: ${different} ${say("different", "distintas")}${gaps}`);
    if (different > rows / 2 && different > 20) continue;
    const highest = top[0]?.count ?? 1;
    const table = tableLines(top.map(({ value, count }) => [shortName(value), `${count}`]));
    for (const [i, { count }] of top.entries()) lines.push(`  ${table[i]}  ${bar(count / highest, 24)}`);
  }
  return [...lines, ...restLines(every.length, most)];
}

function pairLines({ correlations }: Description, all: boolean): string[] {
  if (correlations.length === 0) return [];
  const shown = all ? correlations : correlations.slice(0, MOST_PAIRS);
  const table = tableLines(shown.map(({ a, b, r }) => [`${shortName(a)} ~ ${shortName(b)}`, r.toFixed(3)]));
  const rest = correlations.length - shown.length;
  return [
    ...title(say("Columns that vary together (Pearson)", "Columnas que varían juntas (Pearson)")),
    ...table.map((line, i) => `${line}  ${bar(Math.abs(shown[i].r), 20)}`),
    ...(rest > 0 ? [say(`(and ${rest} weaker pairs: --all)`, `(y ${rest} pares más débiles: --all)`)] : []),
  ];
}

function treatmentLines({ columns, target, rows, leaks, doubts }: Description, most: number): string[] {
  const lines = title(say("What training would do", "Qué haría el entrenamiento"));
  if (target !== null) {
    const what =
      target.task === "classification"
        ? say(`tell ${target.classes} classes apart`, `distinguir ${target.classes} clases`)
        : say("predict a quantity (regression)", "predecir una cantidad (regresión)");
    const gaps =
      target.missing === 0
        ? ""
        : `; ${counted(target.missing, say("row has none", "fila no lo tiene"), say("rows have none", "filas no lo tienen"))} (--drop-missing-target)`;
    lines.push(
      ...wrapped(`${shortName(target.name)}: ${say("the target", "el objetivo")}, ${what}${gaps}`, COLUMNS),
    );
  }
  const planned = columns.filter(({ plan }) => plan !== null);
  for (const column of planned.slice(0, most))
    lines.push(...wrapped(planText(column.plan as ColumnPlan, column.different, rows), COLUMNS));
  lines.push(...restLines(planned.length, most));
  for (const doubt of doubts) lines.push(...wrapped(doubtText(doubt), COLUMNS));
  for (const name of leaks) lines.push(...wrapped(leakText(name, target?.name ?? ""), COLUMNS));
  return lines;
}

function planText(plan: ColumnPlan, different: number, rows: number): string {
  const name = shortName(plan.name);
  if (plan.kind === "left out") return `${name}: ${leftOutText(plan.why)}`;
  const share = ((100 * plan.missing) / rows).toFixed(1);
  const gaps =
    plan.missing === 0
      ? ""
      : plan.kind !== "category"
        ? say(`${share} % filled with the median, `, `${share} % completado con la mediana, `)
        : say(`${share} % missing, a category of its own, `, `${share} % ausente, una categoría propia, `);
  if (different === 1 && (plan.kind !== "category" || plan.missing === 0))
    return `${name}: ${say("left out, always the same value", "fuera, siempre el mismo valor")}`;
  const read = plan.kind !== "category" && plan.recognised ? `${recognisedText(plan.recognised)}; ` : "";
  if (plan.kind === "number") return `${name}: ${read}${gaps}${say("standardised", "estandarizada")}`;
  if (plan.kind === "date") {
    const parts = say(
      "time elapsed, year, month, day, weekday and hour, those that vary",
      "tiempo transcurrido, año, mes, día, día de la semana y hora, los que varían",
    );
    return `${name}: ${read}${gaps}${parts}`;
  }
  const rare =
    plan.different > MAX_CATEGORIES
      ? say(
          `, the rarest put together (--max-categories ${MAX_CATEGORIES})`,
          `, las más raras juntas (--max-categories ${MAX_CATEGORIES})`,
        )
      : "";
  const kept = say(`one-hot, ${plan.different} categories`, `one-hot, ${plan.different} categorías`);
  return `${name}: ${gaps}${kept}${rare}`;
}
