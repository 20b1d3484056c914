import type { Phrase } from "../../core/messages/language.js";
import { didYouMean, firstOf, message } from "../../core/messages/message.js";
import { option } from "../wording.js";

const rowCount = (rows: number) => (rows === 1 ? "one row" : `${rows} rows`);
const filas = (rows: number) => (rows === 1 ? "una fila" : `${rows} filas`);

/** What the rows of a table allow, and how a training went: the codes are those of the command line, which says them too. */
export const tableMessages = {
  "E-CLI-003": message<{ val: number; test: number }>({
    en: ({ val, test }) =>
      `${option("val", val)} and ${option("test", test)} leave no rows to train on: together they must be below 1.`,
    es: ({ val, test }) =>
      `${option("val", val)} y ${option("test", test)} no dejan filas para entrenar: juntas deben sumar menos de 1.`,
  }),
  "E-CLI-004": message<{ file: string; target: string }>({
    en: ({ file, target }) =>
      `${file}: the target '${target}' is the only column. Expected at least one column of numbers beside it.`,
    es: ({ file, target }) =>
      `${file}: el objetivo '${target}' es la única columna. Se esperaba al menos una columna de números además.`,
  }),
  "E-CLI-005": message<{ file: string; target: string; label: string; rows: number; needed: number }>({
    en: ({ file, target, label, rows, needed }) =>
      `${file}: class '${label}' of '${target}' has ${rowCount(rows)}, but each class needs ${needed}, one in each part of the split. Add rows, leave the class out, or say ${option("val", 0)} or ${option("test", 0)}.`,
    es: ({ file, target, label, rows, needed }) =>
      `${file}: la clase '${label}' de '${target}' tiene ${filas(rows)}, pero cada clase necesita ${needed}, una en cada parte de la división. Añade filas, quita la clase, o di ${option("val", 0)} o ${option("test", 0)}.`,
  }),
  "E-CLI-006": message<{ file: string; target: string; label: string }>({
    en: ({ file, target, label }) =>
      `${file}: every row of '${target}' is '${label}': there is only one class. Expected at least two classes.`,
    es: ({ file, target, label }) =>
      `${file}: todas las filas de '${target}' son '${label}': hay una sola clase. Se esperaban al menos dos clases.`,
  }),
  "E-CLI-007": message<{ part: string; rows: number; classes: number }>({
    en: ({ part, rows, classes }) =>
      `${part} would leave ${rowCount(Math.max(rows, 0))} for ${classes} classes: expected at least one row a class. Choose other fractions (0 for none).`,
    es: ({ part, rows, classes }) =>
      `${part} dejaría ${filas(Math.max(rows, 0))} para ${classes} clases: se esperaba al menos una fila por clase. Elige otras proporciones (0 para ninguna).`,
  }),
  "E-CLI-008": message<{
    file: string;
    target: string;
    label: string;
    rows: number;
    val: number;
    test: number;
  }>({
    en: ({ file, target, label, rows, val, test }) =>
      `${file}: class '${label}' of '${target}' has ${rowCount(rows)}, too few to be left for training with ${option("val", val)} and ${option("test", test)}. Add rows, leave the class out, or choose smaller fractions.`,
    es: ({ file, target, label, rows, val, test }) =>
      `${file}: la clase '${label}' de '${target}' tiene ${filas(rows)}, demasiado pocas para que queden en el entrenamiento con ${option("val", val)} y ${option("test", test)}. Añade filas, quita la clase, o elige proporciones menores.`,
  }),
  "E-CLI-009": message<{ file: string; line: number; column: string; value: number; mean: number }>({
    en: ({ file, line, column, value, mean }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is ${value}, far outside the range of the training rows (their mean is ${mean}). Correct it, or delete the row.`,
    es: ({ file, line, column, value, mean }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), columna '${column}': ${value} está muy fuera del rango de las filas de entrenamiento (su media es ${mean}). Corrígelo, o borra la fila.`,
  }),
  "E-CLI-015": message<{ file: string; columns: readonly string[] }>({
    en: ({ file, columns }) =>
      `${file}: say which column to predict with ${option("target", "COLUMN")}. The columns are: ${firstOf.en(columns)}.`,
    es: ({ file, columns }) =>
      `${file}: di qué columna hay que predecir con ${option("target", "COLUMNA")}. Las columnas son: ${firstOf.es(columns)}.`,
  }),
  "E-CLI-017": message<{ epoch: number; loss: "loss" | "valLoss"; value: number; lr: number }>({
    en: ({ epoch, loss, value, lr }) =>
      `Training diverged in epoch ${epoch}: the ${loss === "loss" ? "loss" : "validation loss"} became ${Number.isNaN(value) ? "NaN" : "infinite"}, and no model was saved. Choose a smaller ${option("lr")} than ${lr}.`,
    es: ({ epoch, loss, value, lr }) =>
      `El entrenamiento divergió en la época ${epoch}: la pérdida${loss === "loss" ? "" : " de validación"} llegó a ser ${Number.isNaN(value) ? "NaN" : "infinita"}, y no se guardó ningún modelo. Elige un ${option("lr")} menor que ${lr}.`,
  }),
  "E-CLI-019": message<{ told: string; parameters: number; most: number }>({
    en: ({ told, parameters, most }) =>
      `${told} makes a network of ${parameters} parameters: expected at most ${most}. Choose narrower layers.`,
    es: ({ told, parameters, most }) =>
      `${told} hace una red de ${parameters} parámetros: se esperaban como mucho ${most}. Elige capas más estrechas.`,
  }),
  "E-CLI-022": message<{
    file: string;
    missing: readonly string[];
    known: readonly string[];
    suggestion?: string;
  }>({
    en: ({ file, missing, known, suggestion }) =>
      `${file}: the model needs the column${missing.length === 1 ? "" : "s"} ${firstOf.en(missing.map((name) => `'${name}'`))}, which ${missing.length === 1 ? "is" : "are"} missing.${didYouMean.en(suggestion)} The columns are: ${firstOf.en(known)}.`,
    es: ({ file, missing, known, suggestion }) =>
      `${file}: el modelo necesita ${missing.length === 1 ? "la columna" : "las columnas"} ${firstOf.es(missing.map((name) => `'${name}'`))}, que ${missing.length === 1 ? "falta" : "faltan"}.${didYouMean.es(suggestion)} Las columnas son: ${firstOf.es(known)}.`,
  }),
  "E-CLI-024": message<{ file: string; target: string }>({
    en: ({ file, target }) =>
      `${file}: no column is left to learn '${target}' from: the others are empty, hold one value, a different text in every row or identifiers, or were left out. Add columns, drop fewer, or insist on one with ${option("keep", "COLUMN")}.`,
    es: ({ file, target }) =>
      `${file}: no queda ninguna columna de la que aprender '${target}': las demás están vacías, tienen un solo valor, un texto distinto en cada fila o identificadores, o se quitaron. Añade columnas, quita menos, o insiste en una con ${option("keep", "COLUMNA")}.`,
  }),
  "E-CLI-025": message<{ file: string; rows: number; left: number; val: number; test: number }>({
    en: ({ file, rows, left, val, test }) =>
      `${file}: of ${rowCount(rows)}, ${option("val", val)} and ${option("test", test)} leave ${left} to train on: expected at least 2. Add rows, or choose smaller fractions.`,
    es: ({ file, rows, left, val, test }) =>
      `${file}: de ${filas(rows)}, ${option("val", val)} y ${option("test", test)} dejan ${left} para entrenar: se esperaban al menos 2. Añade filas, o elige proporciones menores.`,
  }),
  "E-CLI-026": message<{ file: string; folds: number; rows: number; label: string | null }>({
    en: ({ file, folds, rows, label }) =>
      `${file}: ${option("folds", folds)} needs at least ${folds} rows${label === null ? "" : ` of class '${label}'`} outside the test rows, but there ${rows === 1 ? "is one" : `are ${rows}`}. Choose fewer folds.`,
    es: ({ file, folds, rows, label }) =>
      `${file}: ${option("folds", folds)} necesita al menos ${folds} filas${label === null ? "" : ` de la clase '${label}'`} fuera de las de prueba, pero hay ${rows}. Elige menos particiones.`,
  }),
  "E-CLI-027": message<{ file: string; what: "table" | "command" | "tier"; was: string; is: string }>({
    en: ({ file, what, was, is }) =>
      what === "table"
        ? `${file}: this checkpoint belongs to another table (its SHA-256 is ${was.slice(0, 12)}…, not ${is.slice(0, 12)}…). Give the table it was made of, or train without ${option("resume")}.`
        : what === "tier"
          ? `${file}: this checkpoint was made by the ${was} tier, and this machine computes with the ${is} one, whose last digits differ. Go on where it was made, or train without ${option("resume")}.`
          : `${file}: this checkpoint was made with other options: ${was}. Give the same ones, or train without ${option("resume")}.`,
    es: ({ file, what, was, is }) =>
      what === "table"
        ? `${file}: este punto de control es de otra tabla (su SHA-256 es ${was.slice(0, 12)}…, no ${is.slice(0, 12)}…). Da la tabla con la que se hizo, o entrena sin ${option("resume")}.`
        : what === "tier"
          ? `${file}: este punto de control se hizo con el nivel ${was}, y esta máquina calcula con el ${is}, cuyas últimas cifras difieren. Sigue donde se hizo, o entrena sin ${option("resume")}.`
          : `${file}: este punto de control se hizo con otras opciones: ${was}. Da las mismas, o entrena sin ${option("resume")}.`,
  }),
  "E-CLI-029": message<{ told: string; needs: Phrase }>({
    en: ({ told, needs }) => `${told} needs ${needs}.`,
    es: ({ told, needs }) => `${told} necesita ${needs}.`,
  }),
  "E-CLI-032": message<{
    file: string;
    line: number;
    column: string;
    label: string;
    known: readonly string[];
  }>({
    en: ({ file, line, column, label, known }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is '${label}', a class that is not among those of the model. Its classes are: ${firstOf.en(known)}.`,
    es: ({ file, line, column, label, known }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), columna '${column}': '${label}' es una clase que el modelo no conoce. Sus clases son: ${firstOf.es(known)}.`,
  }),
  "E-CLI-034": message<{ file: string; line: number; column: string; value: string }>({
    en: ({ file, line, column, value }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is '${value}': are these numbers with a decimal comma? Say ${option("decimal", ",")} if they are, or ${option("decimal", ".")} if the comma groups thousands. If they are codes, say ${option("categories", "COLUMN")}`,
    es: ({ file, line, column, value }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), la columna '${column}' es '${value}': ¿son números con coma decimal? Si lo son, di ${option("decimal", ",")} ; si la coma separa los millares, ${option("decimal", ".")} . Si son códigos, di ${option("categories", "COLUMNA")}`,
  }),
  "E-CLI-050": message<{ file: string; line: number; column: string; value: string }>({
    en: ({ file, line, column, value }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is '${value}', expected a date or time as in the other rows. Correct it, leave it empty, or say ${option("categories", "COLUMN")} if the column holds no dates.`,
    es: ({ file, line, column, value }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), columna '${column}': se recibió '${value}'; se esperaba una fecha u hora como en las demás filas. Corrígelo, déjalo vacío, o di ${option("categories", "COLUMNA")} si la columna no contiene fechas.`,
  }),
  "E-CLI-051": message<{ file: string; line: number; column: string; value: string }>({
    en: ({ file, line, column, value }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is '${value}': which number is the day, no row of the file tells. Say ${option("dayfirst", "true")} for day/month/year, or ${option("dayfirst", "false")} for month/day/year.`,
    es: ({ file, line, column, value }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), la columna '${column}' es '${value}': ninguna fila del archivo dice qué número es el día. Di ${option("dayfirst", "true")} para día/mes/año, o ${option("dayfirst", "false")} para mes/día/año.`,
  }),
  "E-CLI-035": message<{ one: string; other: string }>({
    en: ({ one, other }) =>
      `${one} and ${other} do not go together: rows are split in one way. Give one of them.`,
    es: ({ one, other }) =>
      `${one} y ${other} no van juntas: las filas se dividen de una sola manera. Da una de las dos.`,
  }),
  "E-CLI-036": message<{ file: string; line: number; column: string }>({
    en: ({ file, line, column }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is empty, and rows are split by it. Fill it in, or delete the row.`,
    es: ({ file, line, column }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), la columna '${column}' está vacía, y las filas se dividen según ella. Complétala, o borra la fila.`,
  }),
  "E-CLI-037": message<{ file: string; line: number; column: string; value: string }>({
    en: ({ file, line, column, value }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is '${value}': expected a time, as a number or as 2026-05-31 or 2026-05-31 18:30:00.`,
    es: ({ file, line, column, value }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), la columna '${column}' es '${value}': se esperaba un tiempo, como número o como 2026-05-31 o 2026-05-31 18:30:00.`,
  }),
  "E-CLI-038": message<{ file: string; target: string; label: string; column: string }>({
    en: ({ file, target, label, column }) =>
      `${file}: class '${label}' of '${target}' is in none of the rows that train, split by '${column}'. Leave the class out, or choose other fractions.`,
    es: ({ file, target, label, column }) =>
      `${file}: la clase '${label}' de '${target}' no está en ninguna de las filas que entrenan, divididas según '${column}'. Quita la clase, o elige otras proporciones.`,
  }),
  "E-CLI-039": message<{ file: string; told: string; column: string; groups: number; needed: number }>({
    en: ({ file, told, column, groups, needed }) =>
      `${file}: ${told} needs at least ${needed} groups of '${column}', but there ${groups === 1 ? "is one" : `are ${groups}`}. Choose other fractions, or fewer folds.`,
    es: ({ file, told, column, groups, needed }) =>
      `${file}: ${told} necesita al menos ${needed} grupos de '${column}', pero hay ${groups}. Elige otras proporciones, o menos particiones.`,
  }),
  "E-CLI-040": message<{ told: string; target: string }>({
    en: ({ told, target }) =>
      `${told}: '${target}' is the target, which is what shall be predicted. Choose another ${option("target")}, or leave it out of ${option("drop")}.`,
    es: ({ told, target }) =>
      `${told}: '${target}' es el objetivo, que es lo que se va a predecir. Elige otro ${option("target")}, o quítalo de ${option("drop")}.`,
  }),
} as const;
