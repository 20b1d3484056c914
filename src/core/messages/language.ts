import { variable } from "../environment.js";

/** The language of errors and warnings: `setLanguage("es")`, or that of the environment. */
export type Language = "en" | "es";

/** Variables of an environment. */
type Variables = Readonly<Record<string, string | undefined>>;

/** The language that an environment asks for: by `ANTORCHA_LANG`, else by what POSIX reads for messages, the first that is set. */
export function languageOf({ ANTORCHA_LANG, LC_ALL, LC_MESSAGES, LANG }: Variables): Language {
  const wanted = ANTORCHA_LANG || LC_ALL || LC_MESSAGES || LANG || "";
  return /^es(?![a-z])/i.test(wanted) ? "es" : "en";
}

const VARIABLES = ["ANTORCHA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

let current: Language = languageOf(Object.fromEntries(VARIABLES.map((name) => [name, variable(name)])));

export function setLanguage(language: Language): void {
  current = language;
}

/**
 * The language of errors, warnings and the command line, "en" or "es": what `setLanguage` set last; before that "es" where
 * the environment has `ANTORCHA_LANG=es`, or without it a Spanish locale (`LC_ALL`, `LC_MESSAGES`, `LANG`), else "en".
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
