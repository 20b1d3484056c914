import { mkdirSync, readFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSafetensors } from "../../src/io/safetensors.js";
import { clusters, Folder, IRIS } from "./support.js";

/**
 * Bad input: one sentence on standard error, in English and in Spanish; nothing on standard output; exit code 1; and the
 * folder as it was.
 */

const folder = new Folder();
const iris = readFileSync(IRIS, "utf8");
const rows = iris.trim().split("\n");
const withLine = (line: number, text: string) =>
  rows.map((row, i) => (i + 1 === line ? text : row)).join("\n");

/** The first bytes of a zip file's entry, as every .xlsx begins. */
function zip(name: string, content: string): Buffer {
  const data = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), data]);
}

interface Bad {
  readonly what: string;
  readonly args: readonly string[];
  readonly code: string;
  readonly en: RegExp;
  readonly es: RegExp;
  /** Steps may have been printed before it was found. */
  readonly late?: boolean;
}

const table = (what: string, file: string, code: string, en: RegExp, es: RegExp): Bad => ({
  what,
  args: ["train", file, "--target", "species"],
  code,
  en,
  es,
});
const option = (args: string, en: RegExp, es: RegExp, code = "E-CLI-002"): Bad => ({
  what: args,
  args: ["train", "iris.csv", "--target", "species", ...args.split(" ")],
  code,
  en,
  es,
});
const typed = (args: string, code: string, en: RegExp, es: RegExp): Bad => ({
  what: `antorcha ${args}`,
  args: args.split(" "),
  code,
  en,
  es,
});
const predict = (what: string, model: string, file: string, code: string, en: RegExp, es: RegExp): Bad => ({
  what,
  args: ["predict", model, file],
  code,
  en,
  es,
});

const TABLES: readonly Bad[] = [
  table(
    "no file",
    "irs.csv",
    "E-FILE-001",
    /^irs\.csv: there is no such file/,
    /^irs\.csv: no existe ese archivo/,
  ),
  table(
    "a folder",
    "folder",
    "E-FILE-002",
    /cannot be read \(it is a folder\)/,
    /no se puede leer.*\(es una carpeta\)/,
  ),
  table("an empty file", "empty.csv", "E-FILE-022", /the file is empty/, /el archivo está vacío/),
  table("blank lines alone", "blank.csv", "E-FILE-022", /the file is empty/, /el archivo está vacío/),
  table("a header alone", "header.csv", "E-FILE-023", /no rows/, /ninguna fila/),
  table(
    "a ragged row",
    "ragged.csv",
    "E-FILE-024",
    /line 7 has 4 fields, expected 5/,
    /la línea 7 tiene 4 campos/,
  ),
  table("a binary file", "binary.csv", "E-FILE-020", /line 1 is not text/, /la línea 1 no es texto/),
  table(
    "a spreadsheet",
    "book.xlsx",
    "E-FILE-020",
    /spreadsheet or a zip file/,
    /hoja de cálculo o un archivo zip/,
  ),
  table("Latin-1", "latin1.csv", "E-FILE-021", /line 3 is not UTF-8/, /la línea 3 no es texto UTF-8/),
  table(
    "a quote left open",
    "quote.csv",
    "E-FILE-027",
    /line 9 opens a quote/,
    /la línea 9 abre unas comillas/,
  ),
  table(
    "text among numbers",
    "text.csv",
    "E-FILE-028",
    /line 5 .*'sepal_width' is 'wide', expected a number/,
    /línea 5 .*'sepal_width'.*'wide'/,
  ),
  table(
    "a decimal comma",
    "comma.csv",
    "E-FILE-028",
    /is '3,5'.*decimals with a point/,
    /'3,5'.*decimales con punto/,
  ),
  table("infinity", "inf.csv", "E-FILE-028", /'inf', expected a number/, /'inf'; se esperaba un número/),
  table(
    "a missing class",
    "unclassed.csv",
    "E-FILE-029",
    /line 6 .*'species' is empty/,
    /'species' está vacía/,
  ),
  table(
    "classes of one row, but for one",
    "single.csv",
    "E-CLI-005",
    /class 'rare' of 'species' has one row, but each class needs 3/,
    /la clase 'rare' de 'species' tiene una fila/,
  ),
  table(
    "one class",
    "same.csv",
    "E-CLI-006",
    /every row of 'species' is 'setosa'/,
    /todas las filas de 'species' son 'setosa'/,
  ),
  table("the target alone", "alone.csv", "E-CLI-004", /is the only column/, /es la única columna/),
  table(
    "few rows for many classes",
    "few.csv",
    "E-CLI-007",
    /--test 0\.15 would leave 3 rows for 5 classes/,
    /--test 0\.15 dejaría 3 filas para 5 clases/,
  ),
  table(
    "a column twice",
    "twice.csv",
    "E-FILE-025",
    /names 'a' twice, columns 1 and 2/,
    /nombra 'a' dos veces/,
  ),
  table(
    "a column without a name",
    "nameless.csv",
    "E-FILE-026",
    /column 2 has no name/,
    /la columna 2 no tiene nombre/,
  ),
  table(
    "three rows of quantities",
    "decimals.csv",
    "E-CLI-025",
    /of 3 rows, --val 0\.15 and --test 0\.15 leave 1 to train on/,
    /de 3 filas, --val 0\.15 y --test 0\.15 dejan 1 para entrenar/,
  ),
  table(
    "one quantity",
    "constant.csv",
    "E-CLI-006",
    /every row of 'species' is '1\.5'/,
    /todas las filas de 'species' son '1\.5'/,
  ),
  table(
    "a missing quantity",
    "gap.csv",
    "E-FILE-029",
    /line 3 .*'species' is empty/,
    /línea 3 .*'species' está vacía/,
  ),
  table(
    "nothing to learn from",
    "names.csv",
    "E-CLI-024",
    /no column is left to learn 'species' from/,
    /no queda ninguna columna de la que aprender 'species'/,
  ),
  table(
    "decimal commas",
    "commas.csv",
    "E-CLI-034",
    /line 2 .*'x' is '1,100': are these numbers with a decimal comma\? Say --decimal ,/,
    /'x' es '1,100': ¿son números con coma decimal\?/,
  ),
  table(
    "a compressed file",
    "iris.csv.gz",
    "E-FILE-020",
    /unpack it first \(gunzip\)/,
    /descomprímelo antes/,
  ),
  table(
    "names that write lines",
    "lines.csv",
    "E-FILE-030",
    /there is no column 'species'.*a\\nb, \\u001b\[31mred\./,
    /no hay ninguna columna 'species'/,
  ),
];

const OPTIONS: readonly Bad[] = [
  option(
    "--target specis",
    /no column 'specis'\. Did you mean 'species'\? The columns are: sepal_length/,
    /¿Querías decir 'species'\?/,
    "E-FILE-030",
  ),
  option(
    "--val 1",
    /^--val: expected a number from 0 and below 1, received '1'/,
    /^--val: se esperaba un número desde 0 y menor que 1; se recibió '1'/,
  ),
  option("--test -0.1", /^--test: expected a number from 0/, /^--test: se esperaba/),
  option(
    "--val .6 --test .5",
    /--val 0\.6 and --test 0\.5 leave no rows/,
    /no dejan filas para entrenar/,
    "E-CLI-003",
  ),
  option("--lr 0", /^--lr: expected a number above 0, received '0'/, /mayor que 0; se recibió '0'/),
  option("--lr abc", /received 'abc'/, /se recibió 'abc'/),
  option("--lr 1e999", /received '1e999'/, /se recibió '1e999'/),
  option("--lr NaN", /received 'NaN'/, /se recibió 'NaN'/),
  option(
    "--epochs 0",
    /^--epochs: expected a whole number from 1/,
    /^--epochs: se esperaba un número entero de 1/,
  ),
  option("--epochs 1.5", /received '1\.5'/, /se recibió '1\.5'/),
  option(
    "--hidden 0",
    /^--hidden: expected the width of each layer, such as 16,16, or none/,
    /la anchura de cada capa/,
  ),
  option("--hidden a", /received 'a'/, /se recibió 'a'/),
  option("--hidden 16,", /received '16,'/, /se recibió '16,'/),
  option(
    "--hidden 1000000,1000000",
    /makes a network of 1000009000003 parameters/,
    /hace una red de 1000009000003 parámetros/,
    "E-CLI-019",
  ),
  option("--batch-size 0", /^--batch-size: expected a whole number/, /^--batch-size: se esperaba/),
  option(
    "--seed -1",
    /^--seed: expected a whole number from 0 to 4294967295, received '-1'/,
    /de 0 a 4294967295; se recibió '-1'/,
  ),
  option("--patience -1", /^--patience: expected a whole number ≥ 0/, /entero ≥ 0/),
  option(
    "--optimizer adma",
    /^--optimizer: expected sgd or adam or adamw or rmsprop, received 'adma'\. Did you mean 'adam'\?/,
    /sgd o adam o .*¿Querías decir 'adam'\?/,
  ),
  option(
    "--epoch 5",
    /antorcha train: there is no option '--epoch'\. Did you mean '--epochs'\?/,
    /no existe la opción '--epoch'\. ¿Querías decir '--epochs'\?/,
    "E-CLI-010",
  ),
  option(
    "--batchsize=5",
    /no option '--batchsize'\. Did you mean '--batch-size'\?/,
    /'--batch-size'/,
    "E-CLI-010",
  ),
  option("-x", /there is no option '-x'/, /no existe la opción '-x'/, "E-CLI-010"),
  option(
    "--lr",
    /expected a value behind --lr <number>, received none/,
    /se esperaba un valor detrás de --lr <número>/,
    "E-CLI-013",
  ),
  option("--task clasification", /^--task: expected classification or regression/, /¿Querías decir/),
  option(
    "--task regression",
    /line 2 .*'species' is 'setosa', expected a number/,
    /se esperaba un número/,
    "E-FILE-028",
  ),
  option("--dropout 1", /^--dropout: expected a number from 0 and below 1/, /^--dropout: se esperaba/),
  option("--activation rleu", /Did you mean 'relu'\?/, /¿Querías decir 'relu'\?/),
  option("--l1 -1", /^--l1: expected a number from 0/, /^--l1: se esperaba/),
  option("--l2 x", /^--l2: expected a number from 0/, /^--l2: se esperaba/),
  option(
    "--scheduler cos",
    /^--scheduler: expected none or step or cosine or plateau/,
    /^--scheduler: se esperaba/,
  ),
  option("--class-weight even", /^--class-weight: expected none or balanced/, /^--class-weight: se esperaba/),
  option("--min-delta -1", /^--min-delta: expected a number from 0/, /^--min-delta: se esperaba/),
  option("--monitor f2", /^--monitor: expected loss or accuracy or f1/, /^--monitor: se esperaba/),
  option(
    "--monitor f1 --val 0",
    /^--monitor f1 needs validation rows/,
    /necesita filas de validación/,
    "E-CLI-029",
  ),
  option("--folds 1", /^--folds: expected 0, or a whole number ≥ 2, received '1'/, /^--folds: se esperaba 0/),
  option(
    "--folds 500",
    /--folds 500 needs at least 500 rows of class '\w+'/,
    /necesita al menos 500 filas de la clase '\w+'/,
    "E-CLI-026",
  ),
  option("--drop sepal", /no column 'sepal'/, /no hay ninguna columna 'sepal'/, "E-FILE-030"),
  option("--drop a,", /^--drop: expected names of columns/, /^--drop: se esperaba/),
  option("--categories width", /no column 'width'/, /no hay ninguna columna 'width'/, "E-FILE-030"),
  option(
    "--max-categories 1",
    /^--max-categories: expected a whole number from 2/,
    /^--max-categories: se esperaba/,
  ),
  option("--delimiter ab", /^--delimiter: expected one character/, /^--delimiter: se esperaba/),
  option("--decimal ;", /^--decimal: expected '\.' or ','/, /^--decimal: se esperaba/),
  option("--resume", /^--resume needs --model FILE/, /^--resume necesita --model ARCHIVO/, "E-CLI-029"),
  option("--config none.json", /^none\.json: there is no such file/, /no existe ese archivo/, "E-FILE-001"),
  option(
    "--config wrong.json",
    /^wrong\.json: expected a JSON object of options/,
    /se esperaba un objeto JSON/,
    "E-CLI-031",
  ),
  option(
    "--config list.json",
    /^list\.json: expected a JSON object of options/,
    /se esperaba un objeto JSON/,
    "E-CLI-031",
  ),
  option(
    "--config unknown.json",
    /^unknown\.json: there is no option 'epoch'\. Did you mean 'epochs'\?/,
    /¿Querías decir 'epochs'\?/,
    "E-CLI-030",
  ),
  option("--config value.json", /^--epochs: expected a whole number.*received 'many'/, /se recibió 'many'/),
  option("--config kind.json", /^kind\.json, --json: expected true or false/, /se esperaba true o false/),
  option("--config null.json", /^null\.json, --epochs: expected a text/, /se esperaba un texto/),
  {
    ...option(
      "--class-weight balanced",
      /^--class-weight balanced needs a target of classes/,
      /necesita un objetivo de clases/,
      "E-CLI-029",
    ),
    args: ["train", "houses.csv", "--target", "species", "--class-weight", "balanced"],
  },
  {
    ...option(
      "--monitor accuracy",
      /^--monitor accuracy needs a target of classes/,
      /necesita un objetivo de clases/,
      "E-CLI-029",
    ),
    args: ["train", "houses.csv", "--target", "species", "--monitor", "accuracy"],
  },
  option(
    "–epochs 5",
    /'–epochs' is one too many\. Options begin with two short dashes/,
    /dos guiones cortos/,
    "E-CLI-014",
  ),
];

const SPLITS: readonly Bad[] = [
  {
    what: "a class of which no row is left to train",
    args: ["train", "rare.csv", "--target", "species", "--test", "0.9", "--val", "0"],
    code: "E-CLI-008",
    en: /class 'rare' of 'species' has 3 rows, too few to be left for training/,
    es: /la clase 'rare' de 'species' tiene 3 filas, demasiado pocas/,
  },
];

const TYPED: readonly Bad[] = [
  typed(
    "trian iris.csv",
    "E-CLI-011",
    /no command 'trian'\. Did you mean 'train'\? The commands are: describe, train, evaluate, predict/,
    /No existe el comando 'trian'\. ¿Querías decir 'train'\?/,
  ),
  typed(
    "--verson",
    "E-CLI-010",
    /no option '--verson'\. Did you mean '--version'\?/,
    /¿Querías decir '--version'\?/,
  ),
  typed(
    "train",
    "E-CLI-012",
    /antorcha train: <file> is missing\. Write antorcha train <file> --target <column>/,
    /falta <archivo>\. Escribe antorcha train <archivo>/,
  ),
  typed(
    "train iris.csv",
    "E-CLI-015",
    /say which column to predict with --target COLUMN\. The columns are: sepal_length, .*species\./,
    /di qué columna/,
  ),
  typed(
    "train iris.csv more.csv --target species",
    "E-CLI-014",
    /expected one name, received 2; 'more\.csv' is one too many/,
    /esperaba un nombre, se recibieron 2; 'more\.csv' sobra/,
  ),
  typed("predict iris.model", "E-CLI-012", /antorcha predict: <file> is missing/, /falta <archivo>/),
  typed("help trian", "E-CLI-011", /no command 'trian'/, /No existe el comando 'trian'/),
];

const PATHS: readonly Bad[] = [
  option(
    "--model no/such.model",
    /^no\/such\.model: the file cannot be written \(there is no such folder\)/,
    /no se puede escribir.*\(no existe esa carpeta\)/,
    "E-FILE-003",
  ),
  option("--model folder", /^folder: .*\(it is a folder\)/, /\(es una carpeta\)/, "E-FILE-003"),
  option("--model new/", /^new\/: .*\(it is a folder\)/, /\(es una carpeta\)/, "E-FILE-003"),
  option("--model=", /\(the name is empty\)/, /\(el nombre está vacío\)/, "E-FILE-003"),
  option(
    "--model iris.csv/x",
    /a part of the path is not a folder/,
    /una parte de la ruta no es una carpeta/,
    "E-FILE-003",
  ),
  option(
    `--model ${"m".repeat(300)}`,
    /\(the name is too long\)/,
    /\(el nombre es demasiado largo\)/,
    "E-FILE-003",
  ),
  option("--model /dev/null", /\(it is not a regular file\)/, /\(no es un archivo regular\)/, "E-FILE-003"),
  option(
    "--model ./iris.csv",
    /^\.\/iris\.csv: writing there would replace iris\.csv, which is read/,
    /reemplazaría iris\.csv/,
    "E-CLI-016",
  ),
  {
    what: "--output over the model",
    args: ["predict", "iris.model", "iris.csv", "--output", "iris.model"],
    code: "E-CLI-016",
    en: /would replace the file that is read/,
    es: /reemplazaría el archivo que se lee/,
  },
  {
    what: "--output into no folder",
    args: ["predict", "iris.model", "iris.csv", "--output", "no/out.csv"],
    code: "E-FILE-003",
    en: /there is no such folder/,
    es: /no existe esa carpeta/,
  },
];

const MODELS: readonly Bad[] = [
  predict(
    "no model",
    "none.model",
    "iris.csv",
    "E-FILE-001",
    /^none\.model: there is no such file/,
    /^none\.model: no existe ese archivo/,
  ),
  predict(
    "the names in the wrong order",
    "iris.csv",
    "iris.model",
    "E-MODEL-001",
    /^iris\.csv: this is not a model file.*the model first, then the table/,
    /primero el modelo y después la tabla/,
  ),
  predict(
    "a safetensors file of others",
    "other.safetensors",
    "iris.csv",
    "E-MODEL-001",
    /its metadata do not say that it is one/,
    /sus metadatos no dicen que lo sea/,
  ),
  predict(
    "an empty model",
    "empty.csv",
    "iris.csv",
    "E-MODEL-001",
    /it is not a safetensors file/,
    /no es un archivo safetensors/,
  ),
  predict(
    "a model cut off",
    "cut.model",
    "iris.csv",
    "E-MODEL-002",
    /damaged or cut off/,
    /dañado o cortado/,
  ),
  predict(
    "a model with one bit turned",
    "turned.model",
    "iris.csv",
    "E-MODEL-002",
    /its checksum does not fit/,
    /suma de comprobación/,
  ),
  predict(
    "a newer model",
    "newer.model",
    "iris.csv",
    "E-MODEL-003",
    /has version 5, and this Antorcha reads up to 4/,
    /tiene la versión 5/,
  ),
  predict(
    "no table",
    "iris.model",
    "none.csv",
    "E-FILE-001",
    /^none\.csv: there is no such file/,
    /^none\.csv: no existe/,
  ),
  predict(
    "a column missing",
    "iris.model",
    "lacking.csv",
    "E-CLI-022",
    /needs the column 'petal_width', which is missing\. Did you mean 'petal width'\?/,
    /necesita la columna 'petal_width', que falta\. ¿Querías decir 'petal width'\?/,
  ),
  predict(
    "all columns missing",
    "iris.model",
    "same.csv",
    "E-CLI-022",
    /needs the columns 'sepal_length', 'sepal_width', 'petal_length', 'petal_width', which are missing/,
    /necesita las columnas/,
  ),
  predict(
    "text in a new row",
    "iris.model",
    "text.csv",
    "E-FILE-028",
    /line 5 .*'wide', expected a number/,
    /'wide'; se esperaba un número/,
  ),
  predict(
    "a row beyond all others",
    "iris.model",
    "far.csv",
    "E-CLI-009",
    /line 3 .*'sepal_length' is 1e\+300, far outside the range of the training rows/,
    /1e\+300 está muy fuera del rango/,
  ),
];

const OTHERS: readonly Bad[] = [
  typed(
    "evaluate iris.model unseen.csv",
    "E-CLI-032",
    /line 3 .*'species' is 'blue', a class that is not among those of the model/,
    /'blue' es una clase que el modelo no conoce/,
  ),
  typed(
    "evaluate iris.model unclassed.csv",
    "E-FILE-029",
    /line 6 .*'species' is empty/,
    /'species' está vacía/,
  ),
  typed(
    "evaluate iris.model lacking.csv",
    "E-CLI-022",
    /needs the column 'petal_width'/,
    /necesita la columna 'petal_width'/,
  ),
  typed("evaluate iris.csv iris.csv", "E-MODEL-001", /not a model file/, /no es un archivo de modelo/),
  typed("show none.model", "E-FILE-001", /^none\.model: there is no such file/, /no existe ese archivo/),
  typed("show cut.model", "E-MODEL-002", /damaged or cut off/, /dañado o cortado/),
  typed("show", "E-CLI-012", /antorcha show: <model> is missing/, /falta <modelo>/),
  typed("describe none.csv", "E-FILE-001", /there is no such file/, /no existe ese archivo/),
  typed("describe header.csv", "E-FILE-023", /no rows/, /ninguna fila/),
  typed("describe ragged.csv", "E-FILE-024", /line 7 has 4 fields/, /la línea 7 tiene 4 campos/),
  typed(
    "describe iris.csv --target specis",
    "E-FILE-030",
    /Did you mean 'species'\?/,
    /¿Querías decir 'species'\?/,
  ),
  typed(
    "describe iris.csv --traget x",
    "E-CLI-010",
    /Did you mean '--target'\?/,
    /¿Querías decir '--target'\?/,
  ),
  typed("compare", "E-CLI-012", /antorcha compare: <models> is missing/, /falta <modelos>/),
  typed(
    "compare iris.model none.model",
    "E-FILE-001",
    /^none\.model: there is no such file/,
    /no existe ese archivo/,
  ),
  typed(
    "compare iris.model houses.model",
    "E-CLI-033",
    /^houses\.model predicts 'species', and iris\.model 'species'|only models of the same task/,
    /solo se comparan modelos/,
  ),
  typed(
    "compare iris.model --data none.csv",
    "E-FILE-001",
    /^none\.csv: there is no such file/,
    /no existe ese archivo/,
  ),
];

const LATE: readonly Bad[] = [
  {
    ...option(
      "--lr 1e30 --optimizer sgd --model astray.model",
      /diverged in epoch \d+: the loss became (?:NaN|infinite), and no model was saved\. Choose a smaller --lr than 1e\+30/,
      /divergió en la época \d+.*no se guardó ningún modelo/,
      "E-CLI-017",
    ),
    late: true,
  },
];

let before: string[];
beforeAll(async () => {
  mkdirSync(folder.at("folder"));
  folder.put("iris.csv", iris);
  folder.put("empty.csv", "");
  folder.put("blank.csv", "\n\r\n  \n");
  folder.put("header.csv", `${rows[0]}\n`);
  folder.put("ragged.csv", withLine(7, "1,2,3,setosa"));
  folder.put("binary.csv", Uint8Array.of(1, 2, 0, 3, 10, 0));
  folder.put("book.xlsx", zip("xl/workbook.xml", "<workbook/>"));
  folder.put("latin1.csv", Buffer.from(withLine(3, "1,2,3,4,se\u00f1al"), "latin1"));
  folder.put("quote.csv", withLine(9, '1,2,3,4,"setosa'));
  folder.put("text.csv", withLine(5, "1,wide,3,4,setosa"));
  folder.put("comma.csv", withLine(5, '1,"3,5",3,4,setosa'));
  folder.put("inf.csv", withLine(4, "1,2,inf,4,setosa"));
  folder.put("unclassed.csv", withLine(6, "1,2,3,4,"));
  folder.put("single.csv", clusters(["many", "rare"], [30, 1]).replace("kind", "species"));
  folder.put("same.csv", "x,species\n1,setosa\n2,setosa\n3,setosa\n");
  folder.put("alone.csv", "species\na\nb\n");
  folder.put("few.csv", clusters(["a", "b", "c", "d", "e"], 4).replace("kind", "species"));
  folder.put("rare.csv", clusters(["many", "rare"], [30, 3]).replace("kind", "species"));
  folder.put("twice.csv", "a,a,species\n1,2,x\n");
  folder.put("nameless.csv", "a,,species\n1,2,x\n");
  folder.put("decimals.csv", "x,species\n1,1.5\n2,2\n3,3\n");
  folder.put("constant.csv", `x,species\n${"1,1.5\n".repeat(30)}`);
  folder.put("gap.csv", `x,species\n1,1.5\n2,\n${"3,2.5\n".repeat(30)}`);
  folder.put(
    "commas.csv",
    `x;species\n${Array.from({ length: 60 }, (_, i) => `${1 + i},${100 + i};${i % 2}`).join("\n")}`,
  );
  folder.put("iris.csv.gz", gzipSync(iris));
  folder.put("names.csv", `x,species\n${Array.from({ length: 60 }, (_, i) => `n${i},${i % 2}`).join("\n")}`);
  folder.put(
    "houses.csv",
    `size,heat,species\n${Array.from({ length: 60 }, (_, i) => `${i},gas,${i * 1.5}`).join("\n")}`,
  );
  folder.put("wrong.json", "{ target: species }");
  folder.put("list.json", "[1]");
  folder.put("unknown.json", '{ "epoch": 5 }');
  folder.put("value.json", '{ "epochs": "many" }');
  folder.put("kind.json", '{ "json": "yes" }');
  folder.put("null.json", '{ "epochs": null }');
  folder.put("unseen.csv", withLine(3, "1,2,3,4,blue"));
  folder.put("lines.csv", '"a\nb",\u001b[31mred\n1,2\n');
  folder.put("far.csv", withLine(3, "1e300,2,3,4,setosa"));
  folder.put("lacking.csv", iris.replace("petal_width", "petal width"));
  folder.put(
    "other.safetensors",
    writeSafetensors({ w: { dtype: "float32", shape: [1], data: Float32Array.of(1) } }),
  );
  await folder.output("train", "iris.csv", "--target", "species", "--epochs", "1", "--model", "iris.model");
  await folder.output(
    "train",
    "houses.csv",
    "--target",
    "species",
    "--epochs",
    "1",
    "--model",
    "houses.model",
  );
  const model = readFileSync(folder.at("iris.model"));
  folder.put("cut.model", model.subarray(0, -1));
  const turned = Buffer.from(model);
  turned[turned.length - 9] ^= 1;
  folder.put("turned.model", turned);
  folder.put(
    "newer.model",
    Buffer.from(model.toString("latin1").replace('"version":"4"', '"version":"5"'), "latin1"),
  );
  before = folder.files();
});
afterAll(() => expect(folder.files()).toEqual(before));

async function expectRefused({ args, code, en, es, late = false }: Bad): Promise<void> {
  const [english, spanish] = await Promise.all([folder.antorcha(args), folder.antorcha(args, "es")]);
  for (const [outcome, text] of [
    [english, en],
    [spanish, es],
  ] as const) {
    const lines = outcome.stderr.split("\n");
    expect([lines.length, lines[1]]).toEqual([2, ""]);
    expect(lines[0]).toMatch(text);
    expect(lines[0].endsWith(` [${code}]`)).toBe(true);
    if (!late) expect(outcome.stdout).toBe("");
    expect(outcome.status).toBe(1);
  }
  expect(spanish.stderr).not.toBe(english.stderr);
}

describe.each([
  ["a table", TABLES],
  ["an option", OPTIONS],
  ["a split", SPLITS],
  ["what is typed", TYPED],
  ["a path", PATHS],
  ["a model, or rows for one", MODELS],
  ["other commands", OTHERS],
  ["training", LATE],
] as const)("bad: %s", (_, cases) => {
  it.each(cases.map((bad) => [bad.what, bad] as const))("%s", (_what, bad) => expectRefused(bad));
});

describe("what cannot be written", () => {
  it("is found out before the training", async () => {
    const { stderr, stdout } = await folder.antorcha([
      ...["train", "iris.csv", "--target", "species", "--epochs", "1000000000", "--patience", "0"],
      ...["--model", "no/such.model"],
    ]);
    expect(stderr).toMatch(/E-FILE-003/);
    expect(stdout).toBe("");
  });
  it.skipIf(process.platform !== "linux")("in a folder without permission", () =>
    // not even root makes files in /sys
    expectRefused(
      option(
        "--model /sys/a.model",
        /\((?:no permission|the disk is read-only)\)/,
        /\((?:no hay permiso|el disco es de solo lectura)\)/,
        "E-FILE-003",
      ),
    ),
  );
});
