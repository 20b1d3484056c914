import type { Phrase } from "../../src/core/messages/language.js";
import { message } from "../../src/core/messages/message.js";
import type { InFile } from "../../src/io/messages/place.js";

/** Opening and writing files. */
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
  "E-FILE-005": message<InFile & { kind: Phrase }>({
    en: ({ file, kind }) =>
      `${file}: there is a file already, and it is not ${kind}. Choose another name, or insist with --force; nothing was changed.`,
    es: ({ file, kind }) =>
      `${file}: ya hay un archivo, y no es ${kind}. Elige otro nombre, o insiste con --force; no ha cambiado nada.`,
  }),
  "E-FILE-006": message<InFile>({
    en: ({ file }) =>
      `${file}: a training that was cut off left this checkpoint. --resume goes on with it; --force begins anew and replaces it.`,
    es: ({ file }) =>
      `${file}: un entrenamiento que se cortó dejó este punto de control. --resume sigue con él; --force empieza de nuevo y lo reemplaza.`,
  }),
} as const;
