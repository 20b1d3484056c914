import { firstOf, message, shapeText } from "./message.js";

/** What every message about a file begins with: the name that the caller gave it. */
export interface InFile {
  readonly file: string;
}

/** Files: opening and writing them (001–009), tables of comma-separated values (02x), safetensors (04x). */
export const fileMessages = {
  "E-FILE-001": message<InFile>({
    en: ({ file }) => `${file}: there is no such file. Check the name and the folder you are in.`,
    es: ({ file }) => `${file}: no existe ese archivo. Revisa el nombre y la carpeta en la que estás.`,
  }),
  "E-FILE-002": message<InFile & { reason: string }>({
    en: ({ file, reason }) => `${file}: the file cannot be read (${reason}).`,
    es: ({ file, reason }) => `${file}: no se puede leer el archivo (${reason}).`,
  }),
  "E-FILE-003": message<InFile & { reason: string }>({
    en: ({ file, reason }) =>
      `${file}: the file cannot be written (${reason}). What was there before is unchanged.`,
    es: ({ file, reason }) =>
      `${file}: no se puede escribir el archivo (${reason}). Lo que había antes no ha cambiado.`,
  }),
  "E-FILE-004": message<InFile & { reason: string }>({
    en: ({ file, reason }) =>
      `${file}: the file was written whole, but the disk did not confirm that it is safe from a power failure (${reason}).`,
    es: ({ file, reason }) =>
      `${file}: el archivo se escribió entero, pero el disco no confirmó que esté a salvo de un corte de luz (${reason}).`,
  }),
  "E-FILE-020": message<InFile & { line: number; zip: boolean; gzip?: boolean }>({
    en: ({ file, line, zip, gzip }) =>
      `${file}: line ${line} is not text: ${gzip ? "the file is compressed with gzip: unpack it first (gunzip)" : zip ? "this looks like a spreadsheet or a zip file: save it as CSV" : "a table must be a text file of comma-separated values"}.`,
    es: ({ file, line, zip, gzip }) =>
      `${file}: la línea ${line} no es texto: ${gzip ? "el archivo está comprimido con gzip: descomprímelo antes (gunzip)" : zip ? "parece una hoja de cálculo o un archivo zip: guárdalo como CSV" : "una tabla debe ser un archivo de texto con valores separados por comas"}.`,
  }),
  "E-FILE-021": message<InFile & { line: number; byte: string }>({
    en: ({ file, line, byte }) =>
      `${file}: line ${line} is not UTF-8 text (byte ${byte}). Save the file again with the encoding UTF-8.`,
    es: ({ file, line, byte }) =>
      `${file}: la línea ${line} no es texto UTF-8 (byte ${byte}). Guarda el archivo otra vez con la codificación UTF-8.`,
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
  "E-FILE-024": message<InFile & { line: number; fields: number; columns: number }>({
    en: ({ file, line, fields, columns }) =>
      `${file}: line ${line} has ${fields === 1 ? "one field" : `${fields} fields`}, expected ${columns} as in the header (line 1). Is a delimiter missing or too many, or a text with a delimiter not quoted?`,
    es: ({ file, line, fields, columns }) =>
      `${file}: la línea ${line} tiene ${fields === 1 ? "un campo" : `${fields} campos`}; se esperaban ${columns} como en la cabecera (línea 1). ¿Falta o sobra un separador, o hay un texto con separador sin comillas?`,
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
      `${file}: line ${line} (the header is line 1), column '${column}' is '${value}', expected a number.${comma ? " Write the decimals with a point." : ""}`,
    es: ({ file, line, column, value, comma }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), columna '${column}': se recibió '${value}'; se esperaba un número.${comma ? " Escribe los decimales con punto." : ""}`,
  }),
  "E-FILE-029": message<InFile & { line: number; column: string; value: string }>({
    en: ({ file, line, column, value }) =>
      `${file}: line ${line} (the header is line 1), column '${column}' is ${value ? `'${value}', a missing value` : "empty"}. Fill it in, or delete the row.`,
    es: ({ file, line, column, value }) =>
      `${file}: línea ${line} (la cabecera es la línea 1), la columna '${column}' ${value ? `es '${value}', un valor ausente` : "está vacía"}. Complétala, o borra la fila.`,
  }),
  "E-FILE-030": message<InFile & { column: string; known: readonly string[]; suggestion?: string }>({
    en: ({ file, column, known, suggestion }) =>
      `${file}: there is no column '${column}'.${suggestion ? ` Did you mean '${suggestion}'?` : ""} The columns are: ${firstOf(known, (rest) => `and ${rest} more`)}.`,
    es: ({ file, column, known, suggestion }) =>
      `${file}: no hay ninguna columna '${column}'.${suggestion ? ` ¿Querías decir '${suggestion}'?` : ""} Las columnas son: ${firstOf(known, (rest) => `y ${rest} más`)}.`,
  }),
  "E-FILE-031": message<InFile>({
    en: ({ file }) =>
      `${file}: the file is UTF-16 text, but broken or cut off. Save it again with the encoding UTF-8.`,
    es: ({ file }) =>
      `${file}: el archivo es texto UTF-16, pero está roto o cortado. Guárdalo otra vez con la codificación UTF-8.`,
  }),
  "E-FILE-032": message<
    InFile & { line: number; column: string; value: string; expected: string; told: boolean }
  >({
    en: ({ file, line, column, value, expected, told }) =>
      `${file}: line ${line}, column '${column}' is '${value}', expected ${expected}, ${told ? "as types says" : `as in the rows before. Read the column as text with types: { '${column}': 'text' }`}.`,
    es: ({ file, line, column, value, expected, told }) =>
      `${file}: línea ${line}, columna '${column}': se recibió '${value}'; se esperaba ${expected}, ${told ? "como dice types" : `como en las filas anteriores. Lee la columna como texto con types: { '${column}': 'text' }`}.`,
  }),
  "E-FILE-033": message<InFile & { line: number; limit: number }>({
    en: ({ file, line, limit }) =>
      `${file}: the row that begins on line ${line} does not end within ${limit} MB. It opens a quote that is never closed, or the file is no table of lines.`,
    es: ({ file, line, limit }) =>
      `${file}: la fila que empieza en la línea ${line} no acaba en ${limit} MB. Abre unas comillas que nunca se cierran, o el archivo no es una tabla de líneas.`,
  }),
  "E-FILE-040": message<InFile & { size: number; needed: number }>({
    en: ({ file, size, needed }) =>
      `${file}: this is no whole safetensors file: it has ${size} bytes, and its header needs ${needed}. Was the file cut off?`,
    es: ({ file, size, needed }) =>
      `${file}: no es un archivo safetensors completo: tiene ${size} bytes y su cabecera necesita ${needed}. ¿Se cortó el archivo?`,
  }),
  "E-FILE-041": message<InFile & { position: number; expected: string; received: string }>({
    en: ({ file, position, expected, received }) =>
      `${file}: the header of the safetensors file is broken at character ${position}: expected ${expected}, received ${received}.`,
    es: ({ file, position, expected, received }) =>
      `${file}: la cabecera del archivo safetensors está rota en el carácter ${position}: se esperaba ${expected}, se recibió ${received}.`,
  }),
  "E-FILE-042": message<InFile>({
    en: ({ file }) =>
      `${file}: the header of the safetensors file is not UTF-8 text. Is it another kind of file?`,
    es: ({ file }) =>
      `${file}: la cabecera del archivo safetensors no es texto UTF-8. ¿Es un archivo de otro tipo?`,
  }),
  "E-FILE-043": message<InFile & { name: string }>({
    en: ({ file, name }) =>
      `${file}: the header of the safetensors file says '${name}' twice: which one is meant cannot be known. Write the file anew.`,
    es: ({ file, name }) =>
      `${file}: la cabecera del archivo safetensors dice '${name}' dos veces: no se puede saber cuál vale. Vuelve a escribir el archivo.`,
  }),
  "E-FILE-044": message<InFile & { name: string }>({
    en: ({ file, name }) =>
      `${file}: '${name}' cannot be the name of a tensor: in JavaScript such a name changes what objects are. Rename it.`,
    es: ({ file, name }) =>
      `${file}: '${name}' no puede ser el nombre de un tensor: en JavaScript ese nombre cambia lo que son los objetos. Cámbialo.`,
  }),
  "E-FILE-045": message<InFile & { tensor: string; dtype: string; known: readonly string[] }>({
    en: ({ file, tensor, dtype, known }) =>
      `${file}: tensor '${tensor}' has the dtype ${dtype}, which Antorcha does not read; it reads ${known.join(", ")}. Convert the tensor where the file was made.`,
    es: ({ file, tensor, dtype, known }) =>
      `${file}: el tensor '${tensor}' tiene el dtype ${dtype}, que Antorcha no lee; lee ${known.join(", ")}. Convierte el tensor donde se hizo el archivo.`,
  }),
  "E-FILE-046": message<
    InFile & { tensor: string; shape: readonly number[]; dtype: string; needed: number; size: number }
  >({
    en: ({ file, tensor, shape, dtype, needed, size }) =>
      `${file}: tensor '${tensor}' of shape ${shapeText(shape)} and dtype ${dtype} takes ${needed} bytes, but the file gives it ${size}.`,
    es: ({ file, tensor, shape, dtype, needed, size }) =>
      `${file}: el tensor '${tensor}' de forma ${shapeText(shape)} y dtype ${dtype} ocupa ${needed} bytes, pero el archivo le da ${size}.`,
  }),
  "E-FILE-047": message<InFile & { tensor: string; begin: number; end: number; size: number; align: number }>(
    {
      en: ({ file, tensor, begin, end, size, align }) =>
        `${file}: tensor '${tensor}' says it stands at bytes ${begin} to ${end} of the data, which has ${size} bytes; expected two places in rising order inside it, the first a multiple of ${align}.`,
      es: ({ file, tensor, begin, end, size, align }) =>
        `${file}: el tensor '${tensor}' dice estar en los bytes ${begin} a ${end} de los datos, que tienen ${size} bytes; se esperaban dos lugares en orden creciente dentro de ellos, el primero múltiplo de ${align}.`,
    },
  ),
  "E-FILE-048": message<InFile & { tensor: string; begin: number; expected: number }>({
    en: ({ file, tensor, begin, expected }) =>
      begin < expected
        ? `${file}: tensor '${tensor}' begins at byte ${begin} of the data, inside the tensor before it, which ends at ${expected}.`
        : `${file}: tensor '${tensor}' begins at byte ${begin} of the data, and the tensor before it ends at ${expected}: the bytes between belong to nobody.`,
    es: ({ file, tensor, begin, expected }) =>
      begin < expected
        ? `${file}: el tensor '${tensor}' empieza en el byte ${begin} de los datos, dentro del tensor anterior, que acaba en ${expected}.`
        : `${file}: el tensor '${tensor}' empieza en el byte ${begin} de los datos, y el tensor anterior acaba en ${expected}: los bytes de en medio no son de nadie.`,
  }),
  "E-FILE-049": message<InFile & { used: number; size: number }>({
    en: ({ file, used, size }) =>
      size > used
        ? `${file}: ${size - used} bytes follow the last tensor and belong to nobody. Was something appended to the file?`
        : `${file}: the data ends at byte ${size}, and the last tensor at ${used}. Was the file cut off?`,
    es: ({ file, used, size }) =>
      size > used
        ? `${file}: ${size - used} bytes siguen al último tensor y no son de nadie. ¿Se añadió algo al archivo?`
        : `${file}: los datos acaban en el byte ${size}, y el último tensor en ${used}. ¿Se cortó el archivo?`,
  }),
  "E-FILE-050": message<InFile & { what: "header" | "tensors" | "metadata" | "dimensions"; limit: number }>({
    en: ({ file, what, limit }) =>
      `${file}: more ${{ header: "bytes in the header", tensors: "tensors", metadata: "entries of metadata", dimensions: "dimensions of a tensor" }[what]} than a safetensors file may have here (${limit}).`,
    es: ({ file, what, limit }) =>
      `${file}: más ${{ header: "bytes en la cabecera", tensors: "tensores", metadata: "entradas de metadatos", dimensions: "dimensiones de un tensor" }[what]} de lo que un archivo safetensors puede tener aquí (${limit}).`,
  }),
  "E-FILE-051": message<InFile & { tensor: string; index: number; value: number }>({
    en: ({ file, tensor, index, value }) =>
      `${file}: tensor '${tensor}' is of dtype BOOL, but its element ${index} is ${value}; expected 0 or 1.`,
    es: ({ file, tensor, index, value }) =>
      `${file}: el tensor '${tensor}' es de dtype BOOL, pero su elemento ${index} es ${value}; se esperaba 0 o 1.`,
  }),
} as const;
