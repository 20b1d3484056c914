import type { Phrase } from "../../src/core/messages/language.js";
import { didYouMean, firstOf, message } from "../../src/core/messages/message.js";

/** The command line: what is typed, and how it ends. What the rows allow is said by `antorcha/tabular`, under codes of the same row. */
export const cliMessages = {
  "E-CLI-001": message<{ text: string }>({
    en: ({ text }) => `${text} See antorcha --help.`,
    es: ({ text }) => `${text} Mira antorcha --help.`,
  }),
  "E-CLI-002": message<{ option: string; expected: Phrase; received: string; suggestion?: string }>({
    en: ({ option, expected, received, suggestion }) =>
      `${option}: expected ${expected}, received '${received}'.${didYouMean.en(suggestion)}`,
    es: ({ option, expected, received, suggestion }) =>
      `${option}: se esperaba ${expected}; se recibió '${received}'.${didYouMean.es(suggestion)}`,
  }),
  "E-CLI-010": message<{ command: string; option: string; suggestion?: string }>({
    en: ({ command, option, suggestion }) =>
      `${command}: there is no option '${option}'.${didYouMean.en(suggestion)} See ${command} --help.`,
    es: ({ command, option, suggestion }) =>
      `${command}: no existe la opción '${option}'.${didYouMean.es(suggestion)} Mira ${command} --help.`,
  }),
  "E-CLI-011": message<{ command: string; known: readonly string[]; suggestion?: string }>({
    en: ({ command, known, suggestion }) =>
      `There is no command '${command}'.${didYouMean.en(suggestion)} The commands are: ${known.join(", ")}.`,
    es: ({ command, known, suggestion }) =>
      `No existe el comando '${command}'.${didYouMean.es(suggestion)} Los comandos son: ${known.join(", ")}.`,
  }),
  "E-CLI-012": message<{ command: string; name: string; usage: string }>({
    en: ({ command, name, usage }) => `${command}: <${name}> is missing. Write ${usage}.`,
    es: ({ command, name, usage }) => `${command}: falta <${name}>. Escribe ${usage}.`,
  }),
  "E-CLI-013": message<{ command: string; flags: string }>({
    en: ({ command, flags }) => `${command}: expected a value behind ${flags}, received none.`,
    es: ({ command, flags }) => `${command}: se esperaba un valor detrás de ${flags}; no se recibió ninguno.`,
  }),
  "E-CLI-014": message<{
    command: string;
    expected: number;
    received: readonly string[];
    extra: string;
    suggestion?: string;
  }>({
    en: ({ command, expected, received, extra, suggestion }) =>
      `${command}: expected ${expected === 1 ? "one name" : `${expected} names`}, received ${received.length}; '${extra}' is one too many. ${/^[–—−]/.test(extra) ? "Options begin with two short dashes (--)." : suggestion === undefined ? "Put a name with spaces in quotes." : didYouMean.en(suggestion).trim()}`,
    es: ({ command, expected, received, extra, suggestion }) =>
      `${command}: se ${expected === 1 ? "esperaba un nombre" : `esperaban ${expected} nombres`}, se recibieron ${received.length}; '${extra}' sobra. ${/^[–—−]/.test(extra) ? "Las opciones empiezan con dos guiones cortos (--)." : suggestion === undefined ? "Pon entre comillas un nombre con espacios." : didYouMean.es(suggestion).trim()}`,
  }),
  "E-CLI-016": message<{ output: string; input: string }>({
    en: ({ output, input }) =>
      `${output}: writing there would replace ${output === input ? "the file that is read" : `${input}, which is read`}. Choose another name.`,
    es: ({ output, input }) =>
      `${output}: escribir ahí reemplazaría ${output === input ? "el archivo que se lee" : `${input}, que se lee`}. Elige otro nombre.`,
  }),
  "E-CLI-018": message({
    en: () => "Interrupted: nothing was saved.",
    es: () => "Interrumpido: no se guardó nada.",
  }),
  "E-CLI-020": message<{ reason: string }>({
    en: ({ reason }) => `Standard output cannot be written to (${reason}).`,
    es: ({ reason }) => `No se puede escribir en la salida estándar (${reason}).`,
  }),
  "E-CLI-021": message<{ reason: string }>({
    en: ({ reason }) => `There is not enough memory (${reason}). Choose fewer rows, or narrower layers.`,
    es: ({ reason }) => `No hay memoria suficiente (${reason}). Elige menos filas, o capas más estrechas.`,
  }),
  "E-CLI-028": message<{ epoch: number; best: number; model: string | null }>({
    en: ({ epoch, best, model }) =>
      `Interrupted after epoch ${epoch}: ${model === null ? "nothing was saved" : `${model} has the weights of epoch ${best}, the best so far; --resume goes on`}.`,
    es: ({ epoch, best, model }) =>
      `Interrumpido tras la época ${epoch}: ${model === null ? "no se guardó nada" : `${model} tiene los pesos de la época ${best}, los mejores hasta ahora; --resume sigue`}.`,
  }),
  "E-CLI-030": message<{ file: string; key: string; known: readonly string[]; suggestion?: string }>({
    en: ({ file, key, known, suggestion }) =>
      `${file}: there is no option '${key}'.${didYouMean.en(suggestion)} The options are: ${firstOf.en(known)}.`,
    es: ({ file, key, known, suggestion }) =>
      `${file}: no existe la opción '${key}'.${didYouMean.es(suggestion)} Las opciones son: ${firstOf.es(known)}.`,
  }),
  "E-CLI-031": message<{ file: string; reason: Phrase }>({
    en: ({ file, reason }) =>
      `${file}: expected a JSON object of options, such as { "target": "species", "epochs": 50 }: ${reason}.`,
    es: ({ file, reason }) =>
      `${file}: se esperaba un objeto JSON de opciones, como { "target": "species", "epochs": 50 }: ${reason}.`,
  }),
  "E-CLI-033": message<{ file: string; target: string; first: string; other: string }>({
    en: ({ file, target, first, other }) =>
      `${file} predicts '${target}', and ${first} '${other}': only models of the same task and target can be compared.`,
    es: ({ file, target, first, other }) =>
      `${file} predice '${target}', y ${first} '${other}': solo se comparan modelos de la misma tarea y del mismo objetivo.`,
  }),
} as const;
