import { message } from "../../core/messages/message.js";
import type { InFile } from "../../io/messages/place.js";
import { getWording } from "../wording.js";

/** Why a file is no model of ours. */
type Reason =
  | "not safetensors"
  | "format"
  | "version"
  | "spec"
  | "parameters"
  | "scaler"
  | { readonly field: string };

const WHY = {
  "not safetensors": "it is not a safetensors file",
  format: "its metadata do not say that it is one",
  version: "its version is not readable",
  spec: "its specification is not a JSON object",
  parameters: "its parameters do not fit its layers",
  scaler: "what its scaler learned does not fit its columns",
} as const;

const POR_QUE: Readonly<Record<keyof typeof WHY, string>> = {
  "not safetensors": "no es un archivo safetensors",
  format: "sus metadatos no dicen que lo sea",
  version: "su versión no se puede leer",
  spec: "su especificación no es un objeto JSON",
  parameters: "sus parámetros no encajan con sus capas",
  scaler: "lo que aprendió su escalador no encaja con sus columnas",
};

/** Model files, and what a model says. */
export const modelMessages = {
  "E-MODEL-001": message<InFile & { reason: Reason }>({
    en: ({ file, reason }) =>
      `${file}: this is not a model file of Antorcha (${typeof reason === "object" ? `its field '${reason.field}' is missing or wrong` : WHY[reason]}). ${getWording() === "flags" ? "antorcha train --model FILE makes one; antorcha predict takes the model first, then the table" : "saveModel and antorcha train --model FILE make one"}.`,
    es: ({ file, reason }) =>
      `${file}: no es un archivo de modelo de Antorcha (${typeof reason === "object" ? `su campo '${reason.field}' falta o está mal` : POR_QUE[reason]}). ${getWording() === "flags" ? "antorcha train --model ARCHIVO crea uno; antorcha predict toma primero el modelo y después la tabla" : "Lo crean saveModel y antorcha train --model ARCHIVO"}.`,
  }),
  "E-MODEL-002": message<InFile>({
    en: ({ file }) =>
      `${file}: the model file is damaged or cut off: its checksum does not fit its contents. Copy it again, or train anew.`,
    es: ({ file }) =>
      `${file}: el archivo de modelo está dañado o cortado: su suma de comprobación no corresponde a su contenido. Cópialo otra vez, o entrena de nuevo.`,
  }),
  "E-MODEL-003": message<InFile & { version: number; known: number }>({
    en: ({ file, version, known }) =>
      `${file}: the model file has version ${version}, and this Antorcha reads up to ${known}. Update with npm install antorcha@latest.`,
    es: ({ file, version, known }) =>
      `${file}: el archivo de modelo tiene la versión ${version}, y este Antorcha lee hasta la ${known}. Actualiza con npm install antorcha@latest.`,
  }),
  "E-MODEL-004": message<InFile & { line: number }>({
    en: ({ file, line }) =>
      `${file}: line ${line} (the header is line 1): the model gives no finite number for it, because its values are too far from the training rows. Correct them, or delete the row.`,
    es: ({ file, line }) =>
      `${file}: línea ${line} (la cabecera es la línea 1): el modelo no da un número finito para ella, porque sus valores están demasiado lejos de las filas de entrenamiento. Corrígelos, o borra la fila.`,
  }),
} as const;
