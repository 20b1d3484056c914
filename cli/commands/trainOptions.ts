import { Option } from "commander";
import { say } from "../../src/core/messages/language.js";
import type { AntorchaCommand } from "../command.js";
import type { FitOptions } from "../job/fit.js";
import type { Shares } from "../job/split.js";
import { choice, integer, real, widths } from "../options.js";
import { shellWord } from "../text.js";

/** What can be typed behind `antorcha train`. */
export interface TrainOptions extends Shares, FitOptions {
  readonly target?: string;
  readonly hidden: readonly number[];
  readonly model?: string;
  readonly json?: boolean;
}

/** Declares the command. */
export function trainCommand(program: AntorchaCommand): AntorchaCommand {
  const value = (name: string) => (text: string) => `<${say(name, text)}>`;
  const [column, share, number, file] = [
    value("column")("columna"),
    value("share")("parte"),
    value("number")("número"),
    value("file")("archivo"),
  ];
  return program
    .command("train")
    .description(
      say(
        "learn to predict a column of a CSV file: the seven steps, from the file to a model",
        "aprende a predecir una columna de un archivo CSV: los siete pasos, del archivo al modelo",
      ),
    )
    .usage(say("<file> --target <column> [options]", "<archivo> --target <columna> [opciones]"))
    .argument(
      file,
      say(
        "CSV file: a header, columns of numbers, and one column of classes",
        "archivo CSV: una cabecera, columnas de números y una columna de clases",
      ),
    )
    .option(`--target ${column}`, say("the column to predict", "la columna que se predice"))
    .option(
      `--val ${share}`,
      say("share of the rows for validation (0: none)", "parte de las filas para validar (0: ninguna)"),
      real("--val", 0, 1),
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
    .addOption(
      new Option(
        `--hidden <${say("widths", "anchuras")}>`,
        say("units of the hidden layers, or none", "unidades de las capas ocultas, o none"),
      )
        .argParser(widths("--hidden"))
        .default([16, 16], "16,16"),
    )
    .option(
      `--epochs ${number}`,
      say("passes over the training rows, at most", "vueltas a las filas de entrenamiento, como mucho"),
      integer("--epochs", 1, 1e9),
      200,
    )
    .option(
      `--batch-size <${say("rows", "filas")}>`,
      say("rows a step", "filas por paso"),
      integer("--batch-size", 1, 1e9),
      32,
    )
    .option(
      `--optimizer <${say("name", "nombre")}>`,
      say("sgd or adam", "sgd o adam"),
      choice("--optimizer", ["sgd", "adam"]),
      "adam",
    )
    .option(
      `--lr ${number}`,
      say("learning rate", "tasa de aprendizaje"),
      real("--lr", 0, Infinity, true),
      0.01,
    )
    .option(
      `--patience <${say("epochs", "épocas")}>`,
      say(
        "stop after so many epochs without a better validation loss (0: never)",
        "parar tras tantas épocas sin mejor pérdida de validación (0: nunca)",
      ),
      integer("--patience", 0),
      20,
    )
    .option(`--model ${file}`, say("where to save the model", "dónde guardar el modelo"))
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"));
}

/** The command that gives the same result again. */
export function commandOf(file: string, o: TrainOptions, target: string): string {
  return [
    `antorcha train ${shellWord(file)} --target ${shellWord(target)} --val ${o.val} --test ${o.test} --seed ${o.seed}`,
    `--hidden ${o.hidden.join(",") || "none"} --epochs ${o.epochs} --batch-size ${o.batchSize}`,
    `--optimizer ${o.optimizer} --lr ${o.lr} --patience ${o.patience}`,
  ].join(" ");
}
