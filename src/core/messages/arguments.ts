import type { Phrase } from "./language.js";
import { didYouMean, message } from "./message.js";

/** Spanish: a name in words that is plural ("los tensores"); names of parameters count as one thing. */
const isPlural = (name: string): boolean => /^l[ao]s /.test(name);

/** Arguments that a function does not take: options, ranges, types. */
export const argumentMessages = {
  "E-ARG-001": message<{
    where: string;
    key: string;
    known: readonly string[];
    suggestion?: string;
    needless?: boolean;
  }>({
    en: ({ where, key, known, suggestion, needless }) =>
      `${where}: unknown option '${key}'.${needless ? " It is not needed here: leave it out." : didYouMean.en(suggestion)} The options are: ${known.join(", ")}.`,
    es: ({ where, key, known, suggestion, needless }) =>
      `${where}: opción desconocida '${key}'.${needless ? " Aquí no hace falta: quítala." : didYouMean.es(suggestion)} Las opciones son: ${known.join(", ")}.`,
  }),
  "E-ARG-002": message<{ where: string; name: string; expected: Phrase; received: Phrase }>({
    en: ({ where, name, expected, received }) =>
      `${where}: expected ${name} to be ${expected}, received ${received}.`,
    es: ({ where, name, expected, received }) =>
      `${where}: se esperaba que ${name} ${isPlural(name) ? "fueran" : "fuera"} ${expected}; se recibió ${received}.`,
  }),
  "E-ARG-003": message<{ where: string; name: string }>({
    en: ({ where, name }) => `${where}: ${name} is missing.`,
    es: ({ where, name }) => `${where}: falta ${name}.`,
  }),
  "E-ARG-004": message<{ where: string; name: string }>({
    en: ({ where, name }) => `${where}: ${name} is given twice, by position and by name.`,
    es: ({ where, name }) => `${where}: ${name} se da dos veces, por posición y por nombre.`,
  }),
  "E-ARG-005": message<{ where: string; names: readonly string[]; most: number; received: number }>({
    en: ({ where, names, most, received }) =>
      `${where}: expected at most ${most} arguments by position, received ${received}. By name: { ${names.join(", ")} }.`,
    es: ({ where, names, most, received }) =>
      `${where}: se esperaban como mucho ${most} argumentos por posición; se recibieron ${received}. Por nombre: { ${names.join(", ")} }.`,
  }),
  "E-ARG-006": message<{ name: string; instead?: string }>({
    en: ({ name, instead }) =>
      `${name}(…): ${name} is a class, and JavaScript makes an object of a class with new. Write ${instead ?? `new ${name}(…)`}.`,
    es: ({ name, instead }) =>
      `${name}(…): ${name} es una clase, y en JavaScript los objetos de una clase se crean con new. Escribe ${instead ?? `new ${name}(…)`}.`,
  }),
  "E-NOTIMPL-001": message<{ what: Phrase; instead: Phrase }>({
    en: ({ what, instead }) => `${what} is not implemented yet. ${instead}`,
    es: ({ what, instead }) => `${what} todavía no está implementado. ${instead}`,
  }),
} as const;
