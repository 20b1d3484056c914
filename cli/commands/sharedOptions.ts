import { Option } from "commander";
import { type Phrase, say } from "../../src/core/messages/language.js";
import { SPLITS } from "../../src/tabular/arrangement.js";
import { MAX_CATEGORIES, MISSING_RULES, type MissingRule } from "../../src/tabular/columns.js";
import type { Shares } from "../../src/tabular/split.js";
import type { FileFormat } from "../../src/tabular/table.js";
import type { Task } from "../../src/tabular/target.js";
import type { AntorchaCommand } from "../command.js";
import { choice, groupMark, integer, names, real, separator } from "../options.js";
import { shellWord } from "../text.js";

/** Options that several commands have, with the same words, bounds and defaults. */

/** Whether classes are told apart or a quantity is predicted. */
export function addTask(command: AntorchaCommand): AntorchaCommand {
  return command.option(
    `--task <${say("task", "tarea")}>`,
    say(
      "classification or regression (default: by the target)",
      "classification o regression (por defecto: según el objetivo)",
    ),
    choice("--task", ["classification", "regression"]),
  );
}

/** The rows of the test, and where the random numbers begin. */
export function addTestAndSeed(command: AntorchaCommand): AntorchaCommand {
  const share = `<${say("share", "parte")}>`;
  const number = `<${say("number", "número")}>`;
  return command
    .option(
      `--test ${share}`,
      say("fraction of the rows for the test (0: none)", "proporción de las filas para probar (0: ninguna)"),
      real("--test", 0, 1),
      0.15,
    )
    .option(
      `--seed ${number}`,
      say("where the random numbers begin", "dónde empiezan los números aleatorios"),
      integer("--seed", 0, 2 ** 32 - 1),
      42,
    );
}

/** By what the rows are split. */
export function addSplit(command: AntorchaCommand): AntorchaCommand {
  const column = `<${say("column", "columna")}>`;
  return command
    .option(
      `--split <${say("how", "cómo")}>`,
      say(
        "random, stratified by class; or time: the latest rows test, those before them validate",
        "random, estratificada por clase; o time: las últimas filas prueban, las de antes validan",
      ),
      choice("--split", SPLITS),
    )
    .option(
      `--time ${column}`,
      say("the column of the time: --split time", "la columna del tiempo: --split time"),
    )
    .option(
      `--group ${column}`,
      say(
        "a column of groups, such as patients: all rows of one go to the same part",
        "una columna de grupos, como pacientes: todas las filas de uno van a la misma parte",
      ),
    );
}

/** What train and tune are told of the table: its columns, its split, how it is written. */
export interface TableOptions extends Shares, FormatOptions {
  readonly target?: string;
  readonly task?: Task;
  readonly split?: (typeof SPLITS)[number];
  readonly time?: string;
  readonly group?: string;
  readonly drop: readonly string[];
  readonly categories: readonly string[];
  readonly keep: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly missing: MissingRule;
  readonly dropMissingTarget?: boolean;
  readonly maxCategories: number;
}

/** An option that takes names of columns. */
const columnsOption = (flag: string, about: Phrase, without: Phrase): Option =>
  new Option(`${flag} <${say("columns", "columnas")}>`, about).argParser(names(flag)).default([], without);

/** Which columns are left out, and which are categories. */
export function addColumns(command: AntorchaCommand): AntorchaCommand {
  const number = `<${say("number", "número")}>`;
  const none = say("none", "ninguna");
  const found = say("found out", "se averigua");
  return command
    .addOption(columnsOption("--drop", say("columns to leave out", "columnas que se quitan"), none))
    .addOption(
      columnsOption(
        "--categories",
        say(
          "columns whose numbers are codes of categories",
          "columnas cuyos números son códigos de categorías",
        ),
        none,
      ),
    )
    .addOption(
      columnsOption(
        "--keep",
        say(
          "columns to use although they look like identifiers or names",
          "columnas que se usan aunque parezcan identificadores o nombres",
        ),
        none,
      ),
    )
    .addOption(
      columnsOption(
        "--numbers",
        say(
          "columns that hold amounts, where they would be taken for codes or dates",
          "columnas que contienen importes, donde se tomarían por códigos o fechas",
        ),
        found,
      ),
    )
    .addOption(
      columnsOption(
        "--dates",
        say(
          "columns that hold dates or times, where they would not be recognised",
          "columnas que contienen fechas u horas, donde no se reconocerían",
        ),
        found,
      ),
    )
    .option(
      `--max-categories ${number}`,
      say(
        "categories of a column at most; rarer ones are put together",
        "categorías de una columna como mucho; las más raras se juntan",
      ),
      integer("--max-categories", 2, 10_000),
      MAX_CATEGORIES,
    );
}

/** What becomes of missing values. */
export function addMissing(command: AntorchaCommand): AntorchaCommand {
  command.option(
    `--missing <${say("how", "cómo")}>`,
    say(
      "own: a missing category is a category of its own, a missing number is told to the network where it says something of the target; fill: the most frequent, the median",
      "own: una categoría ausente es una categoría propia, que falte un número se dice a la red donde algo dice del objetivo; fill: la más frecuente, la mediana",
    ),
    choice("--missing", MISSING_RULES),
    "own",
  );
  return addDropMissingTarget(command);
}

/** Rows without a target. */
export function addDropMissingTarget(command: AntorchaCommand): AntorchaCommand {
  return command.option(
    "--drop-missing-target",
    say("leave out rows whose target is missing", "quita las filas sin valor del objetivo"),
  );
}

/** How the table is written, as it is typed. */
export interface FormatOptions {
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
  readonly thousands?: string;
  readonly naValues?: readonly string[];
  readonly dayfirst?: boolean;
  readonly encoding?: string;
  /** false with `--no-header`. */
  readonly header?: boolean;
  readonly skipLines?: number;
}

/** The same as `readCsv` takes it; what was not typed is not there. */
export function formatOf(options: FormatOptions): FileFormat {
  const { delimiter, decimal, thousands, naValues, dayfirst, encoding, header, skipLines } = options;
  const told = { delimiter, decimal, thousands, naValues, dayfirst, encoding, skiprows: skipLines };
  const given = Object.entries(told).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(header === false ? { header } : {}) };
}

/** What of it a command must say to be the same again. */
export function formatFlags(options: FormatOptions): string[] {
  const { delimiter, decimal, thousands, naValues, dayfirst, encoding, header, skipLines } = options;
  return [
    ...(delimiter === undefined ? [] : [`--delimiter ${delimiter === "\t" ? "tab" : shellWord(delimiter)}`]),
    ...(decimal === undefined ? [] : [`--decimal ${shellWord(decimal)}`]),
    ...(thousands === undefined ? [] : [`--thousands ${thousands === " " ? "space" : shellWord(thousands)}`]),
    ...(naValues === undefined ? [] : [`--na-values ${listed(naValues)}`]),
    ...(dayfirst === undefined ? [] : [`--dayfirst ${dayfirst}`]),
    ...(encoding === undefined ? [] : [`--encoding ${shellWord(encoding)}`]),
    ...(header === false ? ["--no-header"] : []),
    ...(skipLines === undefined ? [] : [`--skip-lines ${skipLines}`]),
  ];
}

/** Names as `names` reads them. */
export const listed = (columns: readonly string[]): string =>
  shellWord(columns.map((name) => (/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join(","));

/** How the table is written. */
export function addFormat(command: AntorchaCommand): AntorchaCommand {
  return command
    .option(
      `--delimiter <${say("character", "carácter")}>`,
      say(
        "what separates the fields (default: found out)",
        "qué separa los campos (por defecto: se averigua)",
      ),
      separator("--delimiter"),
    )
    .option(
      `--decimal <${say("character", "carácter")}>`,
      say(
        "what stands before the decimals: a point or a comma",
        "qué va antes de los decimales: un punto o una coma",
      ),
      choice("--decimal", [".", ","]),
    )
    .option(
      `--thousands <${say("character", "carácter")}>`,
      say(
        "what groups digits by three, such as a comma, a point or the word space (default: nothing)",
        "qué agrupa las cifras de tres en tres, como una coma, un punto o la palabra space (por defecto: nada)",
      ),
      groupMark("--thousands"),
    )
    .option(
      `--na-values <${say("texts", "textos")}>`,
      say(
        "other texts that stand for missing values, such as -,n.d.",
        "otros textos que están en lugar de valores ausentes, como -,n.d.",
      ),
      names("--na-values"),
    )
    .option(
      `--dayfirst <${say("true or false", "true o false")}>`,
      say(
        "whether the day stands before the month in dates that would do both ways (default: told by the others)",
        "si el día va antes que el mes en fechas que se pueden leer de los dos modos (por defecto: lo dicen las demás)",
      ),
      (text: string) => choice("--dayfirst", ["true", "false"])(text) === "true",
    )
    .option(
      `--encoding <${say("name", "nombre")}>`,
      say(
        "how the file is encoded, such as latin-1 or cp1252 (default: UTF-8; UTF-16 is found out)",
        "la codificación del archivo, como latin-1 o cp1252 (por defecto: UTF-8; UTF-16 se averigua)",
      ),
    )
    .option(
      "--no-header",
      say(
        "the file has no line of names: its columns are called 0, 1, …",
        "el archivo no tiene línea de nombres: sus columnas se llaman 0, 1, …",
      ),
    )
    .option(
      `--skip-lines <${say("number", "número")}>`,
      say("lines to skip at the beginning", "líneas que se saltan al principio"),
      integer("--skip-lines", 0, 1e9),
    );
}
