import type { Phrase } from "../../core/messages/language.js";
import { didYouMean, firstOf, message } from "../../core/messages/message.js";
import type { InFile } from "./place.js";

/** Files of comma-separated values. */
export const csvMessages = {
  "E-FILE-020": message<InFile & { line: number; zip: boolean; gzip?: boolean }>({
    en: ({ file, line, zip, gzip }) =>
      `${file}: line ${line} is not text: ${gzip ? "the file is compressed with gzip: unpack it first (gunzip)" : zip ? "this looks like a spreadsheet or a zip file: save it as CSV" : "a table must be a text file of comma-separated values"}.`,
    es: ({ file, line, zip, gzip }) =>
      `${file}: la línea ${line} no es texto: ${gzip ? "el archivo está comprimido con gzip: descomprímelo antes (gunzip)" : zip ? "parece una hoja de cálculo o un archivo zip: guárdalo como CSV" : "una tabla debe ser un archivo de texto con valores separados por comas"}.`,
  }),
  "E-FILE-021": message<InFile & { line: number; byte: string; windows: string | null }>({
    en: ({ file, line, byte, windows }) =>
      `${file}: line ${line} is not UTF-8 text (byte ${byte}). ${windows === null ? "Save the file again with the encoding UTF-8, or say its encoding." : `With the encoding windows-1252 it is '${windows}': say so, or save the file again with the encoding UTF-8.`}`,
    es: ({ file, line, byte, windows }) =>
      `${file}: la línea ${line} no es texto UTF-8 (byte ${byte}). ${windows === null ? "Guarda el archivo otra vez con la codificación UTF-8, o di su codificación (encoding)." : `Con la codificación windows-1252 es '${windows}': dilo (encoding), o guarda el archivo otra vez con la codificación UTF-8.`}`,
  }),
  "E-FILE-022": message<InFile>({
    en: ({ file }) =>
      `${file}: the file is empty. Expected a first line with the names of the columns, then rows.`,
    es: ({ file }) =>
      `${file}: el archivo está vacío. Se esperaba una primera línea con los nombres de las columnas, y después filas.`,
  }),
  "E-FILE-023": message<InFile & { columns: number; path?: string }>({
    en: ({ file, columns, path }) =>
      `${file}: the file has a header of ${columns === 1 ? "one column" : `${columns} columns`} and no rows. ${path === undefined ? "Does it lack its data, or its header?" : `'${path}' was read as the text of a file. To read the file of this name, give its bytes, as in Node.js readCsv(readFileSync(path)).`}`,
    es: ({ file, columns, path }) =>
      `${file}: el archivo tiene una cabecera de ${columns === 1 ? "una columna" : `${columns} columnas`} y ninguna fila. ${path === undefined ? "¿Le faltan los datos, o la cabecera?" : `'${path}' se leyó como el texto de un archivo. Para leer el archivo de ese nombre, da sus bytes, como en Node.js readCsv(readFileSync(path)).`}`,
  }),
  "E-FILE-024": message<
    InFile & { line: number; fields: number; columns: number; header?: number | null; spaced?: boolean }
  >({
    en: ({ file, line, fields, columns, header = 1, spaced = false }) =>
      `${file}: line ${line} has ${fields === 1 ? "one field" : `${fields} fields`}, expected ${columns} as in ${header === null ? "the first row, or as there are names" : `the header (line ${header})`}. ${spaced ? "A space stands before its quotes, so that they count for nothing: skipinitialspace takes it away." : "Is a delimiter missing or too many, or a text with a delimiter not quoted?"}`,
    es: ({ file, line, fields, columns, header = 1, spaced = false }) =>
      `${file}: la línea ${line} tiene ${fields === 1 ? "un campo" : `${fields} campos`}; se esperaban ${columns} como en ${header === null ? "la primera fila, o como nombres hay" : `la cabecera (línea ${header})`}. ${spaced ? "Antes de sus comillas hay un espacio, así que no cuentan: skipinitialspace lo quita." : "¿Falta o sobra un separador, o hay un texto con separador sin comillas?"}`,
  }),
  "E-FILE-025": message<InFile & { column: string; first: number; second: number }>({
    en: ({ file, column, first, second }) =>
      `${file}: the header names '${column}' twice, columns ${first} and ${second}. Rename one of them.`,
    es: ({ file, column, first, second }) =>
      `${file}: la cabecera nombra '${column}' dos veces, en las columnas ${first} y ${second}. Cambia el nombre de una.`,
  }),
  "E-FILE-026": message<InFile & { position: number }>({
    en: ({ file, position }) =>
      `${file}: column ${position} has no name in the header (line 1). Name it, or delete the column.`,
    es: ({ file, position }) =>
      `${file}: la columna ${position} no tiene nombre en la cabecera (línea 1). Ponle nombre, o borra la columna.`,
  }),
  "E-FILE-027": message<InFile & { line: number; unclosed: boolean }>({
    en: ({ file, line, unclosed }) =>
      `${file}: line ${line} ${unclosed ? "opens a quote that is never closed" : "has text behind a closing quote"}. A quote inside a quoted text is written twice ("").`,
    es: ({ file, line, unclosed }) =>
      `${file}: la línea ${line} ${unclosed ? "abre unas comillas que nunca se cierran" : "tiene texto detrás de unas comillas de cierre"}. Unas comillas dentro de un texto entre comillas se escriben dobles ("").`,
  }),
  "E-FILE-028": message<InFile & { line: number; column: string; value: string; comma: boolean }>({
    en: ({ file, line, column, value, comma }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is '${value}', expected a number.${comma ? " Write the decimals with a point, or say decimal ','." : ""}`,
    es: ({ file, line, column, value, comma }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), columna '${column}': se recibió '${value}'; se esperaba un número.${comma ? " Escribe los decimales con punto, o di decimal ','." : ""}`,
  }),
  "E-FILE-029": message<InFile & { line: number; column: string; value: string; more?: Phrase }>({
    en: ({ file, line, column, value, more }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is ${value ? `'${value}', a missing value` : "empty"}. Fill it in, or delete the row.${more === undefined ? "" : ` ${more}`}`,
    es: ({ file, line, column, value, more }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), la columna '${column}' ${value ? `es '${value}', un valor ausente` : "está vacía"}. Complétala, o borra la fila.${more === undefined ? "" : ` ${more}`}`,
  }),
  "E-FILE-030": message<InFile & { column: string; known: readonly string[]; suggestion?: string }>({
    en: ({ file, column, known, suggestion }) =>
      `${file}: there is no column '${column}'.${didYouMean.en(suggestion)} The columns are: ${firstOf.en(known)}.`,
    es: ({ file, column, known, suggestion }) =>
      `${file}: no hay ninguna columna '${column}'.${didYouMean.es(suggestion)} Las columnas son: ${firstOf.es(known)}.`,
  }),
  "E-FILE-031": message<InFile>({
    en: ({ file }) =>
      `${file}: the file is UTF-16 text, but broken or cut off. Save it again with the encoding UTF-8.`,
    es: ({ file }) =>
      `${file}: el archivo es texto UTF-16, pero está roto o cortado. Guárdalo otra vez con la codificación UTF-8.`,
  }),
  "E-FILE-032": message<
    InFile & {
      line: number;
      column: string;
      value: string;
      expected: Phrase;
      told: "types" | "parseDates" | null;
    }
  >({
    en: ({ file, line, column, value, expected, told }) =>
      `${file}: line ${line}, column '${column}' is '${value}', expected ${expected}, ${told !== null ? `as ${told} says` : `as in the rows before. Read the column as text with types: { '${column}': 'text' }`}.`,
    es: ({ file, line, column, value, expected, told }) =>
      `${file}: línea ${line}, columna '${column}': se recibió '${value}'; se esperaba ${expected}, ${told !== null ? `como dice ${told}` : `como en las filas anteriores. Lee la columna como texto con types: { '${column}': 'text' }`}.`,
  }),
  "E-FILE-033": message<InFile & { line: number; limit: number }>({
    en: ({ file, line, limit }) =>
      `${file}: the row that begins on line ${line} does not end within ${limit} MB. It opens a quote that is never closed, or the file is not a table of lines.`,
    es: ({ file, line, limit }) =>
      `${file}: la fila que empieza en la línea ${line} no acaba en ${limit} MB. Abre unas comillas que nunca se cierran, o el archivo no es una tabla de líneas.`,
  }),
  "E-FILE-034": message<InFile & { line: number; encoding: string }>({
    en: ({ file, line, encoding }) =>
      `${file}: line ${line} is not text in the encoding ${encoding}. Say another encoding, or save the file again with the encoding UTF-8.`,
    es: ({ file, line, encoding }) =>
      `${file}: la línea ${line} no es texto en la codificación ${encoding}. Di otra codificación (encoding), o guarda el archivo otra vez con la codificación UTF-8.`,
  }),
} as const;
