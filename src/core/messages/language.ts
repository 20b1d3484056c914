/** The language of errors and warnings: `ANTORCHA_LANG=es` in the environment, or `setLanguage("es")`. */
export type Language = "en" | "es";

/** `process` where there is one (Node, Deno), without importing a Node module: the core runs in pages too. */
const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;

let current: Language = environment?.ANTORCHA_LANG?.toLowerCase().startsWith("es") ? "es" : "en";

export function setLanguage(language: Language): void {
  current = language;
}

/**
 * The language of errors, warnings and the command line, "en" or "es": what `setLanguage` set last; before that "es" where
 * the environment has `ANTORCHA_LANG=es`, else "en".
 *
 * @example
 * torch.setLanguage("en");
 * torch.getLanguage() // en
 */
export function getLanguage(): Language {
  return current;
}

declare const phrase: unique symbol;

/**
 * Words in the user's language, to stand in a message. `say` makes one, and what is the same in every language the functions
 * of `phrase.ts`: a text that nobody has translated is no `Phrase`, and does not compile where one is expected.
 */
export type Phrase = string & { readonly [phrase]: true };

/** A piece of a message in the current language. */
export function say(en: string, es: string): Phrase {
  return (current === "es" ? es : en) as Phrase;
}
