import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** Databases, journals and their locks. */
export const storageMessages = {
  "E-STORAGE-001": message<{ what: string }>({
    en: ({ what }) =>
      `The storage failed: ${what}. Is it reachable, writable, and is there space on the disk?`,
    es: ({ what }) =>
      `El almacén falló: ${what}. ¿Se puede acceder a él y escribir, y queda espacio en disco?`,
  }),
  "E-STORAGE-002": message<{ url: string; problem: Phrase }>({
    en: ({ url, problem }) =>
      `'${url}' is no storage URL: ${problem}. Write sqlite:///study.db, postgresql://user:password@host:5432/database or mysql://user:password@host:3306/database.`,
    es: ({ url, problem }) =>
      `'${url}' no es la URL de un almacén: ${problem}. Escribe sqlite:///study.db, postgresql://usuario:clave@host:5432/base o mysql://usuario:clave@host:3306/base.`,
  }),
  "E-STORAGE-003": message<{ what: string }>({
    en: ({ what }) =>
      `This storage needs ${what}, which only Node.js has. In a page, keep the study in memory: createStudy() without storage.`,
    es: ({ what }) =>
      `Este almacén necesita ${what}, que solo existe en Node.js. En una página, guarda el estudio en memoria: createStudy() sin storage.`,
  }),
  "E-STORAGE-004": message<{ found: string; head: string; library: string }>({
    en: ({ found, head, library }) =>
      `The tables of this storage have version ${found} (made by Optuna ${library}); this version reads ${head}. Upgrade them once: antorcha storage upgrade --storage $STORAGE_URL`,
    es: ({ found, head, library }) =>
      `Las tablas de este almacén tienen la versión ${found} (hechas por Optuna ${library}); esta versión lee ${head}. Actualízalas una vez: antorcha storage upgrade --storage $STORAGE_URL`,
  }),
  "E-STORAGE-005": message<{ found: string; head: string }>({
    en: ({ found, head }) =>
      `The tables of this storage have version ${found}, which is newer than ${head}, the last that this version knows. Update antorcha.`,
    es: ({ found, head }) =>
      `Las tablas de este almacén tienen la versión ${found}, más nueva que ${head}, la última que esta versión conoce. Actualiza antorcha.`,
  }),
  "E-STORAGE-006": message<{ name: string; purpose: Phrase }>({
    en: ({ name, purpose }) => `${purpose} needs the package '${name}': npm install ${name}`,
    es: ({ name, purpose }) => `${purpose} necesita el paquete '${name}': npm install ${name}`,
  }),
  "E-STORAGE-007": message<{ file: string }>({
    en: ({ file }) =>
      `This process no longer held the lock ${file} when it released it: another process waited longer than its gracePeriod and broke it. What was written under it is kept; give all processes a longer gracePeriod.`,
    es: ({ file }) =>
      `Este proceso ya no tenía el bloqueo ${file} al soltarlo: otro proceso esperó más que su gracePeriod y lo rompió. Lo escrito bajo él se conserva; da a todos los procesos un gracePeriod más largo.`,
  }),
  "E-STORAGE-008": message<{ file: string; line: number; text: string }>({
    en: ({ file, line, text }) =>
      `Line ${line} of the journal ${file} is not a record: ${text}… Was the file edited, or written without its lock?`,
    es: ({ file, line, text }) =>
      `La línea ${line} del diario ${file} no es un registro: ${text}… ¿Se editó el archivo, o se escribió sin su bloqueo?`,
  }),
  "E-STORAGE-009": message<{ code: string }>({
    en: ({ code }) =>
      `The journal holds an operation of number ${code}, which this version does not know. Was it written by a newer Optuna? Update antorcha.`,
    es: ({ code }) =>
      `El diario contiene una operación de número ${code} que esta versión no conoce. ¿Lo escribió un Optuna más nuevo? Actualiza antorcha.`,
  }),
  "E-STORAGE-010": message<{ line: number; text: string }>({
    en: ({ line, text }) =>
      `Record ${line} of the journal lacks what its operation needs: ${text}… Was the file edited?`,
    es: ({ line, text }) =>
      `Al registro ${line} del diario le falta lo que su operación necesita: ${text}… ¿Se editó el archivo?`,
  }),
  "E-STORAGE-011": message<{ problem: Phrase }>({
    en: ({ problem }) =>
      `The tables cannot be upgraded: ${problem}. Nothing was changed; is this the right database?`,
    es: ({ problem }) =>
      `No se pueden actualizar las tablas: ${problem}. No se ha cambiado nada; ¿es esta la base de datos correcta?`,
  }),
} as const;
