import type { Table } from "../io/index.js";

/**
 * Identifiers: whole numbers that name a row and say nothing of it. A network learns them by heart, where the rows of the file are
 * sorted even with good scores in the test, and is wrong for every new one. That all are different is not enough: so are
 * areas, prices and times.
 */

/** Rows below this tell nothing. */
const LEAST = 10;
/** Share of the rows that have a number of their own, where the name says what it is. */
const NEARLY_ALL = 0.9;
/** A counter of fewer rows may be a measurement of a small table. */
const COUNTER = 30;

const ALONE = /^(?:|#|n[oº°]\.?|unnamed: ?\d+|rownames?|row ?(?:no|num|number|id)?)$/i;
const WORDS = new Set(
  "id ids uid uuid guid pk key keys code codes row rows rownum rowid index idx codigo código clave fila indice índice identificador identifier dni nif".split(
    " ",
  ),
);
/** Behind what they number: ticket number, nº de póliza. */
const NUMBERED = new Set("no nr num number numero número nº".split(" "));
const JOINED =
  /^(?:row|user|customer|client|order|product|patient|passenger|employee|person|case|record|sample|subject|item|house|member|student|account|transaction|trans)id$/;

/** The words of a name: `PassengerId`, `order_id` and `Order ID` are two. */
const wordsOf = (name: string): string[] =>
  name
    .trim()
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[\s_.:/-]+/u)
    .filter((word) => word !== "");

/** Whether a name says that the column holds identifiers. */
export function namesIdentifier(name: string): boolean {
  if (ALONE.test(name.trim())) return true;
  const words = wordsOf(name);
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  if (WORDS.has(last) || WORDS.has(first) || JOINED.test(last)) return true;
  return words.length > 1 && (NUMBERED.has(last) || NUMBERED.has(first)) && !words.includes("of");
}

/** Quantities and times that may well count up by one. */
const MEASURED =
  /^(?:\p{L}|x\d+|y\d+|.*\b(?:of|de)\b.*|.*(?:time|date|day|week|month|year|hour|minute|second|epoch|step|age|size|area|price|cost|amount|value|score|count|length|width|height|weight|distance|speed|temp|dose|level|rank|position|hours|tiempo|fecha|d[ií]a|semana|mes|a[nñ]o|hora|minuto|segundo|paso|edad|tama[nñ]o|superficie|precio|coste|importe|valor|puntuaci|largo|ancho|alto|altura|peso|distancia|velocidad|dosis|nivel|puesto|m2|km|kg).*)$/iu;

/** Whether the column of whole numbers counts the rows: 0, 1, 2, … or 1, 2, 3, …, a few left out. */
function counts(values: ArrayLike<number>): boolean {
  const n = values.length;
  if (n < COUNTER || values[0] < 0 || values[0] > 1) return false;
  for (let i = 1; i < n; i++) if (!(values[i] > values[i - 1])) return false;
  return values[n - 1] - values[0] <= 1.1 * (n - 1);
}

/**
 * Whether a column of numbers holds identifiers: by its name and nearly all different, or because it counts the rows and its
 * name is of no quantity.
 * @param alone there is no other column to learn from: a counter is then what the user wants to learn from
 */
export function isIdentifier(table: Table, name: string, alone: boolean): boolean {
  const type = table.types[name];
  if (type !== "number" && type !== "bigint") return false;
  const different = table.unique(name);
  const known = table.numRows - table.select([name]).countMissing()[name];
  if (known < LEAST || different.length < NEARLY_ALL * known) return false;
  if (!different.every((value) => typeof value === "bigint" || Number.isInteger(value))) return false;
  if (namesIdentifier(name)) return true;
  if (alone || MEASURED.test(name.trim()) || known < table.numRows || different.length < known) return false;
  return counts(table.numbers(name));
}
