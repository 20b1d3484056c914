import type { Phrase } from "../../src/core/messages/language.js";
import { firstOf, message } from "../../src/core/messages/message.js";

const knownStudies = (names: readonly string[]) =>
  names.length === 0 ? "it has none yet" : `it has ${firstOf.en(names)}`;
const estudiosConocidos = (names: readonly string[]) =>
  names.length === 0 ? "todavía no tiene ninguno" : `tiene ${firstOf.es(names)}`;

/** The command line's studies: what is typed (001–009), and tuning (010–). */
export const tuningMessages = {
  "E-TUNE-001": message({
    en: () =>
      "Say where the studies are: --storage sqlite:///study.db, or another URL, or the environment variable OPTUNA_STORAGE.",
    es: () =>
      "Di dónde están los estudios: --storage sqlite:///study.db, u otra URL, o la variable de entorno OPTUNA_STORAGE.",
  }),
  "E-TUNE-002": message<{ name: string; known: readonly string[] }>({
    en: ({ name, known }) => `There is no study '${name}' in this storage; ${knownStudies(known)}.`,
    es: ({ name, known }) => `No hay ningún estudio '${name}' en este almacén; ${estudiosConocidos(known)}.`,
  }),
  "E-TUNE-003": message<{ known: readonly string[] }>({
    en: ({ known }) =>
      `Say which study with --study-name: the storage holds more than one, or none; ${knownStudies(known)}.`,
    es: ({ known }) =>
      `Di qué estudio con --study-name: el almacén contiene más de uno, o ninguno; ${estudiosConocidos(known)}.`,
  }),
  "E-TUNE-004": message<{ command: string; option: string }>({
    en: ({ command, option }) => `${command}: ${option} is missing.`,
    es: ({ command, option }) => `${command}: falta ${option}.`,
  }),
  "E-TUNE-005": message<{ option: string; problem: Phrase }>({
    en: ({ option, problem }) =>
      `${option}: the text is not what was expected, ${problem}. Mind the quotes of the shell: '{"x": …}'.`,
    es: ({ option, problem }) =>
      `${option}: el texto no es lo que se esperaba, ${problem}. Cuidado con las comillas de la terminal: '{"x": …}'.`,
  }),
  "E-TUNE-006": message<{ one: string; other: string }>({
    en: ({ one, other }) => `${one} and ${other} do not go together: give one of them.`,
    es: ({ one, other }) => `${one} y ${other} no van juntas: da una de las dos.`,
  }),
  "E-TUNE-007": message<{ needing: string; needed: string }>({
    en: ({ needing, needed }) => `${needing} needs ${needed}, which is missing.`,
    es: ({ needing, needed }) => `${needing} necesita ${needed}, que falta.`,
  }),
  "E-TUNE-010": message<{ study: string; setting: Phrase; before: string; now: string }>({
    en: ({ study, setting, before, now }) =>
      `The trials of study '${study}' were made with ${setting} ${before}, and cannot be compared with those of ${setting} ${now}. Give the same ${setting}, or another --study-name.`,
    es: ({ study, setting, before, now }) =>
      `Los trials del estudio '${study}' se hicieron con ${setting} ${before}, y no se pueden comparar con los de ${setting} ${now}. Da el mismo ${setting}, u otro --study-name.`,
  }),
  "E-TUNE-011": message<{ study: string }>({
    en: ({ study }) =>
      `Study '${study}' is not one that antorcha tune can go on with: it has trials of something else, or other directions. Give another --study-name.`,
    es: ({ study }) =>
      `El estudio '${study}' no es uno que antorcha tune pueda continuar: tiene trials de otra cosa, u otras direcciones. Da otro --study-name.`,
  }),
  "E-TUNE-012": message<{ trials: number; kept: Phrase }>({
    en: ({ trials, kept }) =>
      `Interrupted after ${trials} finished trial${trials === 1 ? "" : "s"}; ${kept}.`,
    es: ({ trials, kept }) =>
      `Interrumpido tras ${trials} ${trials === 1 ? "trial terminado" : "trials terminados"}; ${kept}.`,
  }),
  "E-TUNE-013": message<{ times: number; how: Phrase }>({
    en: ({ times, how }) =>
      `A worker process ended ${times} times in a row (${how}) without finishing a trial. Is there enough memory? Try fewer --workers.`,
    es: ({ times, how }) =>
      `Un proceso de trabajo terminó ${times} veces seguidas (${how}) sin acabar ningún trial. ¿Hay bastante memoria? Prueba con menos --workers.`,
  }),
  "E-TUNE-015": message<{ file: string }>({
    en: ({ file }) =>
      `${file} is gone: the study's file was removed or renamed while its trials ran. Put it back, or begin anew with another --storage.`,
    es: ({ file }) =>
      `${file} ya no está: el archivo del estudio se quitó o cambió de nombre mientras corrían sus trials. Devuélvelo a su sitio, o empieza de nuevo con otro --storage.`,
  }),
  "E-TUNE-014": message<{ study: string }>({
    en: ({ study }) =>
      `No trial of study '${study}' was completed, so there is no best one. Give more --trials, or more --timeout.`,
    es: ({ study }) =>
      `Ningún trial del estudio '${study}' se completó, así que no hay uno mejor. Da más --trials, o más --timeout.`,
  }),
} as const;
