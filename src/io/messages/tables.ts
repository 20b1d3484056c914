import type { Phrase } from "../../core/messages/language.js";
import { didYouMean, firstOf, message } from "../../core/messages/message.js";
import type { TablePlace } from "./place.js";

/** Tables in memory. What a file's table says about its lines is under E-FILE. */
export const tableMessages = {
  "E-TABLE-001": message<{ where: string; row: number; received: number; expected: number }>({
    en: ({ where, row, received, expected }) =>
      `${where}: row ${row} has ${received === 1 ? "one value" : `${received} values`}, expected ${expected}, as there are columns. Fill it up with null, or leave the row out.`,
    es: ({ where, row, received, expected }) =>
      `${where}: la fila ${row} tiene ${received === 1 ? "un valor" : `${received} valores`}; se esperaban ${expected}, tantos como columnas. Complétala con null, o quita la fila.`,
  }),
  "E-TABLE-002": message<TablePlace & { value: Phrase; expected: Phrase }>({
    en: ({ row, column, value, expected }) =>
      `row ${row}, column '${column}' is ${value}, expected ${expected}. A column holds values of one type, and null where one is missing.`,
    es: ({ row, column, value, expected }) =>
      `fila ${row}, columna '${column}': se recibió ${value}; se esperaba ${expected}. Una columna contiene valores de un solo tipo, y null donde falta uno.`,
  }),
  "E-TABLE-003": message<TablePlace & { value: Phrase }>({
    en: ({ row, column, value }) =>
      `row ${row}, column '${column}' is ${value}, expected a number. Encode the column, or leave it out with drop(['${column}']).`,
    es: ({ row, column, value }) =>
      `fila ${row}, columna '${column}': se recibió ${value}; se esperaba un número. Codifica la columna, o quítala con drop(['${column}']).`,
  }),
  "E-TABLE-004": message<TablePlace>({
    en: ({ row, column }) =>
      `row ${row}, column '${column}' is missing, expected a number. Fill it with fillna(…), leave such rows out with dropna(), or ask for NaN with { missing: 'nan' }.`,
    es: ({ row, column }) =>
      `fila ${row}, columna '${column}': falta el valor; se esperaba un número. Complétalo con fillna(…), quita esas filas con dropna(), o pide NaN con { missing: 'nan' }.`,
  }),
  "E-TABLE-005": message<{ column: string; length: number; expected: number }>({
    en: ({ column, length, expected }) =>
      `column '${column}' has ${length} values, expected ${expected}, as the columns before it.`,
    es: ({ column, length, expected }) =>
      `la columna '${column}' tiene ${length} valores; se esperaban ${expected}, como en las columnas anteriores.`,
  }),
  "E-TABLE-006": message<{ column: string; known: readonly string[]; suggestion?: string }>({
    en: ({ column, known, suggestion }) =>
      `there is no column '${column}'.${didYouMean.en(suggestion)} The columns are: ${firstOf.en(known)}.`,
    es: ({ column, known, suggestion }) =>
      `no hay ninguna columna '${column}'.${didYouMean.es(suggestion)} Las columnas son: ${firstOf.es(known)}.`,
  }),
  "E-TABLE-007": message<{ column: string }>({
    en: ({ column }) => `there are two columns '${column}'. Rename one of them.`,
    es: ({ column }) => `hay dos columnas '${column}'. Cambia el nombre de una.`,
  }),
  "E-TABLE-008": message<{ where: string }>({
    en: ({ where }) => `${where}: the table has no column of numbers.`,
    es: ({ where }) => `${where}: la tabla no tiene ninguna columna de números.`,
  }),
} as const;
