import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";
import type { InFile } from "./place.js";

/** Files of tensors. */
export const safetensorsMessages = {
  "E-FILE-040": message<InFile & { size: number; needed: number }>({
    en: ({ file, size, needed }) =>
      `${file}: this is no whole safetensors file: it has ${size} bytes, and its header needs ${needed}. Was the file cut off?`,
    es: ({ file, size, needed }) =>
      `${file}: no es un archivo safetensors completo: tiene ${size} bytes y su cabecera necesita ${needed}. ¿Se cortó el archivo?`,
  }),
  "E-FILE-041": message<InFile & { position: number; expected: Phrase; received: Phrase }>({
    en: ({ file, position, expected, received }) =>
      `${file}: the header of the safetensors file is broken at character ${position}: expected ${expected}, received ${received}.`,
    es: ({ file, position, expected, received }) =>
      `${file}: la cabecera del archivo safetensors está rota en el carácter ${position}: se esperaba ${expected}; se recibió ${received}.`,
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
      `${file}: '${name}' cannot be the name of a tensor: in JavaScript this name changes the prototype of objects. Rename it.`,
    es: ({ file, name }) =>
      `${file}: '${name}' no puede ser el nombre de un tensor: en JavaScript ese nombre cambia el prototipo de los objetos. Cámbialo.`,
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
        `${file}: tensor '${tensor}' is given the bytes ${begin} to ${end} of the data, which has ${size} bytes; expected two offsets inside it in rising order, the first a multiple of ${align}.`,
      es: ({ file, tensor, begin, end, size, align }) =>
        `${file}: al tensor '${tensor}' se le asignan los bytes ${begin} a ${end} de los datos, que tienen ${size} bytes; se esperaban dos posiciones dentro de ellos en orden creciente, la primera múltiplo de ${align}.`,
    },
  ),
  "E-FILE-048": message<InFile & { tensor: string; begin: number; expected: number }>({
    en: ({ file, tensor, begin, expected }) =>
      begin < expected
        ? `${file}: tensor '${tensor}' begins at byte ${begin} of the data, inside the tensor before it, which ends at ${expected}.`
        : `${file}: tensor '${tensor}' begins at byte ${begin} of the data, and the tensor before it ends at ${expected}: the bytes between are of no tensor.`,
    es: ({ file, tensor, begin, expected }) =>
      begin < expected
        ? `${file}: el tensor '${tensor}' empieza en el byte ${begin} de los datos, dentro del tensor anterior, que acaba en ${expected}.`
        : `${file}: el tensor '${tensor}' empieza en el byte ${begin} de los datos, y el tensor anterior acaba en ${expected}: los bytes de en medio no son de ningún tensor.`,
  }),
  "E-FILE-049": message<InFile & { used: number; size: number }>({
    en: ({ file, used, size }) =>
      size > used
        ? `${file}: ${size - used} bytes follow the last tensor and are of no tensor. Was something appended to the file?`
        : `${file}: the data ends at byte ${size}, and the last tensor at ${used}. Was the file cut off?`,
    es: ({ file, used, size }) =>
      size > used
        ? `${file}: ${size - used} bytes siguen al último tensor y no son de ninguno. ¿Se añadió algo al archivo?`
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
