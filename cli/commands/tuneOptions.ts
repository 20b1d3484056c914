import { Option } from "commander";
import { say } from "../../src/core/messages/language.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import type { AntorchaCommand } from "../command.js";
import type { Shares } from "../job/split.js";
import { choice, integer, names, real, separator } from "../options.js";
import { addStorageOptions, type StorageOptions } from "../studies/storage.js";
import type { TableFormat } from "../tabular/table.js";
import type { Task } from "../tabular/target.js";
import { shellWord } from "../text.js";
import { PRUNERS, SAMPLERS } from "../tune/protocol.js";
import { tableFlags } from "./trainOptions.js";

/** What can be typed behind `antorcha tune`. */
export interface TuneOptions extends Shares, StorageOptions, TableFormat {
  readonly target?: string;
  readonly task?: Task;
  readonly drop: readonly string[];
  readonly categories: readonly string[];
  readonly maxCategories: number;
  readonly trials: number;
  readonly workers: number;
  readonly timeout?: number;
  readonly studyName?: string;
  readonly sampler: (typeof SAMPLERS)[number];
  readonly pruner: (typeof PRUNERS)[number];
  readonly epochs: number;
  readonly patience: number;
  readonly heartbeat: number;
  readonly model?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Declares the command. */
export function tuneCommand(program: AntorchaCommand): AntorchaCommand {
  const number = `<${say("number", "número")}>`;
  const share = `<${say("share", "parte")}>`;
  const name = `<${say("name", "nombre")}>`;
  const seconds = `<${say("seconds", "segundos")}>`;
  const file = `<${say("file", "archivo")}>`;
  const columns = `<${say("columns", "columnas")}>`;
  const command = program
    .command("tune")
    .description(
      say(
        "find the best layers, units, dropout, learning rate, batch size and optimizer, and train with them",
        "busca las mejores capas, unidades, dropout, tasa de aprendizaje, tamaño de lote y optimizador, y entrena con ellos",
      ),
    )
    .usage(say("<file> --target <column> [options]", "<archivo> --target <columna> [opciones]"))
    .argument(
      file,
      say(
        "CSV file with a header: columns of numbers and categories, and the column to predict",
        "archivo CSV con cabecera: columnas de números y categorías, y la columna que se predice",
      ),
    )
    .option(
      `--target <${say("column", "columna")}>`,
      say("the column to predict", "la columna que se predice"),
    )
    .option(
      `--trials ${number}`,
      say(
        "finished trials that the study shall have in all, those of earlier runs and other machines among them",
        "trials terminados que el estudio tendrá en total, contando los de antes y los de otras máquinas",
      ),
      integer("--trials", 1, 1e9),
      100,
    )
    .option(
      `--workers ${number}`,
      say("processes that train at a time", "procesos que entrenan a la vez"),
      integer("--workers", 1, 256),
      1,
    )
    .option(
      `--timeout ${seconds}`,
      say("after so long no trial begins any more", "tras ese tiempo no empieza ningún trial más"),
      real("--timeout", 0, Infinity, true),
    );
  return addStorageOptions(command as AntorchaCommand)
    .option(
      `--study-name ${name}`,
      say(
        "go on with the study of this name, or make it (default: the file's name)",
        "sigue con el estudio de ese nombre, o lo crea (por defecto: el nombre del archivo)",
      ),
    )
    .option(`--sampler ${name}`, SAMPLERS.join(", "), choice("--sampler", SAMPLERS), "tpe")
    .option(`--pruner ${name}`, PRUNERS.join(", "), choice("--pruner", PRUNERS), "median")
    .option(
      `--val ${share}`,
      say(
        "share of the rows for validation: trials are compared there",
        "parte de las filas para validar: con ellas se comparan los trials",
      ),
      real("--val", 0, 1, true),
      0.15,
    )
    .option(
      `--test ${share}`,
      say("share of the rows for the test (0: none)", "parte de las filas para probar (0: ninguna)"),
      real("--test", 0, 1),
      0.15,
    )
    .option(
      `--seed ${number}`,
      say("where the random numbers begin", "dónde empiezan los números aleatorios"),
      integer("--seed", 0, 2 ** 32 - 1),
      42,
    )
    .option(
      `--epochs ${number}`,
      say("epochs of a trial, at most", "épocas de un trial, como mucho"),
      integer("--epochs", 1, 1e9),
      100,
    )
    .option(
      `--patience <${say("epochs", "épocas")}>`,
      say(
        "a trial ends after so many epochs without a better validation loss (0: never)",
        "un trial acaba tras tantas épocas sin mejor pérdida de validación (0: nunca)",
      ),
      integer("--patience", 0),
      20,
    )
    .option(
      `--task <${say("task", "tarea")}>`,
      say(
        "classification or regression (default: by the target)",
        "classification o regression (por defecto: según el objetivo)",
      ),
      choice("--task", ["classification", "regression"]),
    )
    .addOption(
      new Option(`--drop ${columns}`, say("columns to leave out", "columnas que se quitan"))
        .argParser(names("--drop"))
        .default([], say("none", "ninguna")),
    )
    .addOption(
      new Option(
        `--categories ${columns}`,
        say(
          "columns whose numbers are codes of categories",
          "columnas cuyos números son códigos de categorías",
        ),
      )
        .argParser(names("--categories"))
        .default([], say("none", "ninguna")),
    )
    .option(
      `--max-categories ${number}`,
      say(
        "categories of a column at most; rarer ones are put together",
        "categorías de una columna como mucho; las más raras se juntan",
      ),
      integer("--max-categories", 2, 10_000),
      50,
    )
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
      `--heartbeat ${seconds}`,
      say(
        "workers leave a sign of life so often (databases only); after twice the time without, others take their trial over",
        "cada cuánto dan los procesos señal de vida (solo bases de datos); tras el doble sin ella, otros retoman su trial",
      ),
      integer("--heartbeat", 1, 86_400),
      10,
    )
    .option(`--model ${file}`, say("where to save the best model", "dónde guardar el mejor modelo"))
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"))
    .option("--quiet", say("print nothing but errors", "no imprime más que errores"));
}

/** The command that goes on with this study, here or on another machine; a storage's password stays out of it. */
export function tuneCommandOf(file: string, target: string, studyName: string, o: TuneOptions): string {
  const storage = o.storage === undefined ? [] : [`--storage ${shellWord(redact(o.storage))}`];
  const named = o.storageClass === undefined ? [] : [`--storage-class ${o.storageClass}`];
  const timeout = o.timeout === undefined ? [] : [`--timeout ${o.timeout}`];
  return [
    `antorcha tune ${shellWord(file)} --target ${shellWord(target)} --trials ${o.trials} --workers ${o.workers}`,
    ...timeout,
    ...storage,
    ...named,
    `--study-name ${shellWord(studyName)} --sampler ${o.sampler} --pruner ${o.pruner}`,
    `--val ${o.val} --test ${o.test} --seed ${o.seed} --epochs ${o.epochs} --patience ${o.patience}`,
    ...tableFlags(o),
  ].join(" ");
}
