import { Option } from "commander";
import { say } from "../../src/core/messages/language.js";
import { MAX_CATEGORIES } from "../../src/tabular/columns.js";
import { type Activation, activationNames } from "../../src/tabular/network.js";
import type { Shares } from "../../src/tabular/split.js";
import { MONITORS, OPTIMIZERS, SCHEDULERS, type TrainingPlan } from "../../src/tabular/trainer.js";
import type { AntorchaCommand } from "../command.js";
import { choice, integer, real, widths } from "../options.js";
import { addForce } from "../outputs.js";
import { shellWord } from "../text.js";
import {
  addColumns,
  addFormat,
  addMissing,
  addSplit,
  addTask,
  addTestAndSeed,
  formatFlags,
  listed,
  type TableOptions,
} from "./sharedOptions.js";

/** What can be typed behind `antorcha train`. */
export interface TrainOptions extends TableOptions, Omit<TrainingPlan, "classWeights"> {
  readonly hidden: readonly number[];
  readonly activation: Activation;
  readonly dropout: number;
  readonly classWeight: "none" | "balanced";
  readonly folds: number;
  readonly config?: string;
  readonly model?: string;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Declares the command. */
export function trainCommand(program: AntorchaCommand): AntorchaCommand {
  const value = (name: string) => (text: string) => `<${say(name, text)}>`;
  const [column, name, share, number, file] = [
    value("column")("columna"),
    value("name")("nombre"),
    value("share")("parte"),
    value("number")("número"),
    value("file")("archivo"),
  ];
  const command: AntorchaCommand = program
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
        "CSV file: a header, then rows of numbers and categories; values may be missing",
        "archivo CSV: una cabecera, después filas de números y categorías; pueden faltar valores",
      ),
    )
    .option(`--target ${column}`, say("the column to predict", "la columna que se predice"));
  addTask(command);
  command.option(
    `--val ${share}`,
    say("fraction of the rows for validation (0: none)", "proporción de las filas para validar (0: ninguna)"),
    real("--val", 0, 1),
    0.15,
  );
  addTestAndSeed(command);
  addSplit(command);
  command
    .addOption(
      new Option(
        `--hidden <${say("widths", "anchuras")}>`,
        say("units of the hidden layers, or none", "unidades de las capas ocultas, o none"),
      )
        .argParser(widths("--hidden"))
        .default([16, 16], "16,16"),
    )
    .option(
      `--activation ${name}`,
      activationNames.join(", "),
      choice("--activation", activationNames),
      "relu",
    )
    .option(
      `--dropout ${share}`,
      say(
        "fraction of each hidden layer's outputs that become 0 in training",
        "proporción de las salidas de cada capa oculta que se anulan al entrenar",
      ),
      real("--dropout", 0, 1),
      0,
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
    .option(`--optimizer ${name}`, OPTIMIZERS.join(", "), choice("--optimizer", OPTIMIZERS), "adam")
    .option(
      `--lr ${number}`,
      say("learning rate", "tasa de aprendizaje"),
      real("--lr", 0, Infinity, true),
      0.01,
    )
    .option(
      `--scheduler ${name}`,
      say(
        "how the learning rate falls: none, step (a tenth after each third of the epochs), cosine (to 0), plateau (half where the score stays)",
        "cómo baja la tasa de aprendizaje: none, step (un décimo tras cada tercio de las épocas), cosine (hasta 0), plateau (la mitad donde la puntuación se queda)",
      ),
      choice("--scheduler", SCHEDULERS),
      "none",
    )
    .option(
      `--l1 ${number}`,
      say("adds so much times Σ|w| to the loss", "suma a la pérdida tantas veces Σ|w|"),
      real("--l1", 0, Infinity),
      0,
    )
    .option(
      `--l2 ${number}`,
      say("adds so much times Σw² to the loss", "suma a la pérdida tantas veces Σw²"),
      real("--l2", 0, Infinity),
      0,
    )
    .option(
      `--class-weight ${name}`,
      say("none, or balanced: rare classes count for more", "none, o balanced: las clases raras cuentan más"),
      choice("--class-weight", ["none", "balanced"]),
      "none",
    )
    .option(
      `--patience <${say("epochs", "épocas")}>`,
      say(
        "stop after so many epochs without a better validation score (0: never)",
        "parar tras tantas épocas sin mejor puntuación de validación (0: nunca)",
      ),
      integer("--patience", 0),
      20,
    )
    .option(
      `--min-delta ${number}`,
      say("how much better counts as better", "cuánto mejor cuenta como mejor"),
      real("--min-delta", 0, Infinity),
      0,
    )
    .option(
      `--monitor ${name}`,
      say(
        "the validation score that chooses the best epoch: loss, accuracy or f1",
        "la puntuación de validación que elige la mejor época: loss, accuracy o f1",
      ),
      choice("--monitor", MONITORS),
      "loss",
    )
    .option(
      `--folds ${number}`,
      say(
        "cross-validation first, with so many folds of the rows that are not for the test (0: none)",
        "antes validación cruzada, con tantas particiones de las filas que no son de prueba (0: ninguna)",
      ),
      integer("--folds", 0, 1000),
      0,
    );
  addColumns(command);
  addMissing(command);
  addFormat(command);
  command
    .option(
      `--config ${file}`,
      say(
        "a JSON file with options; those of the command line count more",
        "un archivo JSON con opciones; las de la línea de órdenes cuentan más",
      ),
    )
    .option(
      "--resume",
      say(
        "go on from the checkpoint of a training that was cut off",
        "sigue desde el punto de control de un entrenamiento que se cortó",
      ),
    )
    .option(`--model ${file}`, say("where to save the model", "dónde guardar el modelo"));
  return addForce(command).option(
    "--json",
    say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"),
  );
}

/** How the table is read and treated, where it is not as usual; for `tune` too. */
export function tableFlags(o: Omit<TableOptions, keyof Shares | "target">): string[] {
  const { task, drop, categories, keep, missing, dropMissingTarget, maxCategories } = o;
  return [
    ...(task === undefined ? [] : [`--task ${task}`]),
    ...(o.split === undefined ? [] : [`--split ${o.split}`]),
    ...(o.time === undefined ? [] : [`--time ${shellWord(o.time)}`]),
    ...(o.group === undefined ? [] : [`--group ${shellWord(o.group)}`]),
    ...(drop.length > 0 ? [`--drop ${listed(drop)}`] : []),
    ...(categories.length > 0 ? [`--categories ${listed(categories)}`] : []),
    ...(keep.length > 0 ? [`--keep ${listed(keep)}`] : []),
    ...(o.numbers.length > 0 ? [`--numbers ${listed(o.numbers)}`] : []),
    ...(o.dates.length > 0 ? [`--dates ${listed(o.dates)}`] : []),
    ...(missing === "own" ? [] : [`--missing ${missing}`]),
    ...(dropMissingTarget ? ["--drop-missing-target"] : []),
    ...(maxCategories === MAX_CATEGORIES ? [] : [`--max-categories ${maxCategories}`]),
    ...formatFlags(o),
  ];
}

/** The command that gives the same result again: all that changes it. */
export function commandOf(file: string, o: TrainOptions, target: string): string {
  const more: string[] = [];
  const add = (flag: string, value: string | number | undefined, usual: string | number | undefined) => {
    if (value !== usual) more.push(`${flag} ${typeof value === "string" ? shellWord(value) : value}`);
  };
  add("--activation", o.activation, "relu");
  add("--dropout", o.dropout, 0);
  add("--scheduler", o.scheduler, "none");
  add("--l1", o.l1, 0);
  add("--l2", o.l2, 0);
  add("--class-weight", o.classWeight, "none");
  add("--min-delta", o.minDelta, 0);
  add("--monitor", o.monitor, "loss");
  add("--folds", o.folds, 0);
  more.push(...tableFlags(o));
  return [
    `antorcha train ${shellWord(file)} --target ${shellWord(target)} --val ${o.val} --test ${o.test} --seed ${o.seed}`,
    `--hidden ${o.hidden.join(",") || "none"} --epochs ${o.epochs} --batch-size ${o.batchSize}`,
    `--optimizer ${o.optimizer} --lr ${o.lr} --patience ${o.patience}`,
    ...more,
  ].join(" ");
}
