import { say } from "../../src/core/messages/language.js";
import { describe as describeTable } from "../../src/tabular/describe.js";
import type { Task } from "../../src/tabular/target.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { names } from "../options.js";
import { describeText } from "../report/describe.js";
import { readTable } from "../tables.js";
import { addFormat, addTask, type FormatOptions, formatOf } from "./sharedOptions.js";

interface DescribeOptions extends FormatOptions {
  readonly target?: string;
  readonly task?: Task;
  readonly categories?: readonly string[];
  readonly keep?: readonly string[];
  readonly numbers?: readonly string[];
  readonly dates?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
}

export function addDescribe(program: AntorchaCommand, host: Host): void {
  const command: AntorchaCommand = program
    .command("describe")
    .description(
      say(
        "what is in a CSV file: columns, types, missing values, outliers, correlations, and what training would do with it",
        "qué hay en un archivo CSV: columnas, tipos, valores ausentes, atípicos, correlaciones, y qué haría el entrenamiento con él",
      ),
    )
    .usage(say("<file> [options]", "<archivo> [opciones]"))
    .argument(`<${say("file", "archivo")}>`, say("CSV file with a header", "archivo CSV con cabecera"))
    .option(
      `--target <${say("column", "columna")}>`,
      say("the column that would be predicted", "la columna que se predeciría"),
    );
  addTask(command);
  command.option(
    `--categories <${say("columns", "columnas")}>`,
    say("columns whose numbers are codes of categories", "columnas cuyos números son códigos de categorías"),
    names("--categories"),
  );
  command.option(
    `--keep <${say("columns", "columnas")}>`,
    say(
      "columns to use although they look like identifiers or names",
      "columnas que se usan aunque parezcan identificadores o nombres",
    ),
    names("--keep"),
  );
  command.option(
    `--numbers <${say("columns", "columnas")}>`,
    say(
      "columns that hold amounts, where they would be taken for codes or dates",
      "columnas que contienen importes, donde se tomarían por códigos o fechas",
    ),
    names("--numbers"),
  );
  command.option(
    `--dates <${say("columns", "columnas")}>`,
    say(
      "columns that hold dates or times, where they would not be recognised",
      "columnas que contienen fechas u horas, donde no se reconocerían",
    ),
    names("--dates"),
  );
  addFormat(command);
  command
    .option(
      "--all",
      say(
        "show every column and pair, however many there are",
        "enseña todas las columnas y parejas, por muchas que haya",
      ),
    )
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"))
    .action((file: string, options: DescribeOptions) => describe(file, options, host));
}

function describe(file: string, options: DescribeOptions, host: Host): void {
  const { target, task, categories = [], keep = [], numbers = [], dates = [], all, json } = options;
  const { delimiter, decimal, thousands, naValues, dayfirst } = options;
  const { table, written } = readTable(file, formatOf(options), host.files);
  const found = describeTable(table, {
    ...{ name: file, written, target, task, categories, keep, numbers, dates },
    ...{ delimiter, decimal, thousands, naValues, dayfirst },
  });
  print(host, json ? JSON.stringify(found) : describeText(found, { all }));
}
