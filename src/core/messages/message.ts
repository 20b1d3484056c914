import type { Phrase } from "./language.js";

/** One message, in every language that we speak: what was expected, what came, what to do. */
export interface Message<P> {
  readonly en: (params: P) => string;
  readonly es: (params: P) => string;
}

/** Declares a message; both languages get the same parameters, by type. */
export function message<P = Record<never, never>>(texts: Message<P>): Message<P> {
  return texts;
}

/** `[2, 3]`, as PyTorch writes a shape. */
export function shapeText(shape: readonly (number | string)[]): Phrase {
  return `[${shape.join(", ")}]` as Phrase;
}

/** What several messages have in common, in each language. */
interface InBoth<P extends readonly unknown[]> {
  en(...params: P): string;
  es(...params: P): string;
}

const MOST = 12;

/** The names of a list, or the first twelve of a longer one and how many others there are. */
export const firstOf: InBoth<[names: readonly string[]]> = {
  en: (names) => shortened(names, (rest) => `and ${rest} more`),
  es: (names) => shortened(names, (rest) => `y ${rest} más`),
};

function shortened(names: readonly string[], more: (rest: number) => string): string {
  const rest = names.length - MOST;
  return rest > 0 ? `${names.slice(0, MOST).join(", ")} ${more(rest)}` : names.join(", ");
}

/** ` Did you mean 'batchSize'?`; nothing where no known name is near. */
export const didYouMean: InBoth<[word: string | undefined]> = {
  en: (word) => (word ? ` Did you mean '${word}'?` : ""),
  es: (word) => (word ? ` ¿Querías decir '${word}'?` : ""),
};
