import { CATALOGUE, type ErrorCode, type MessageCode, type MessageParams } from "./messages/catalogue.js";
import { getLanguage } from "./messages/language.js";

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
  const entry = CATALOGUE[code] as unknown as Record<"en" | "es", (p: MessageParams<C>) => string>;
  return entry[getLanguage()](params);
}

/** Makes the error of this code; throw it: `throw failure("E-…", {…})`. */
export function failure<C extends ErrorCode>(code: C, params: MessageParams<C>): AntorchaError {
  return new AntorchaError(code, textOf(code, params));
}
