/** The language of errors and warnings: `ANTORCHA_LANG=es` in the environment, or `setLanguage("es")`. */
export type Language = "en" | "es";

/** `process` where there is one (Node, Deno), without importing a Node module: the core runs in pages too. */
const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;

let current: Language = environment?.ANTORCHA_LANG?.toLowerCase().startsWith("es") ? "es" : "en";

export function setLanguage(language: Language): void {
  current = language;
}

export function getLanguage(): Language {
  return current;
}

/** A piece of a message in the current language: what is put into the placeholders of messages. */
export function say(en: string, es: string): string {
  return current === "es" ? es : en;
}
