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

/** The first names of a list that may be long; `more` says how many others there are. */
export function firstOf(names: readonly string[], more: (rest: number) => string, most = 12): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} ${more(rest)}` : names.join(", ");
}
