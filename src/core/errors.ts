import type { ErrorCode, MessageCode, MessageParams } from "./messages/catalogue.js";
import { getLanguage } from "./messages/language.js";
import { entryOf } from "./messages/spoken.js";

/** Every error that Antorcha throws on purpose: `code` is stable, `message` is in the user's language. */
export class AntorchaError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, text: string) {
    super(`${text} [${code}]`);
    this.name = "AntorchaError";
    this.code = code;
  }
}

/** The text of a message in the current language. */
export function textOf<C extends MessageCode>(code: C, params: MessageParams<C>): string {
  const entry = entryOf(code) as Record<"en" | "es", (p: MessageParams<C>) => string> | undefined;
  // Said without its door's `messages.ts` (test/core/messages.test.ts looks for that): what there is to know.
  if (entry === undefined) return JSON.stringify(params);
  return entry[getLanguage()](params);
}

/**
 * Makes the error of this code; throw it: `throw failure("E-…", {…})`. A door with messages of its own has its own
 * `failure`, in its `messages.ts`.
 */
export function failure<C extends ErrorCode>(code: C, params: MessageParams<C>): AntorchaError {
  return new AntorchaError(code, textOf(code, params));
}
