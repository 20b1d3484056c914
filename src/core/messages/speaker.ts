import { argumentMessages } from "./arguments.js";
import { AntorchaError, type ErrorCode } from "./error.js";
import { getLanguage } from "./language.js";
import type { Message } from "./message.js";
import { shapeMessages } from "./shapes.js";
import { addWarnings, giveWarning, type WarningCode } from "./warning.js";

/** Messages by their codes, as a room declares them in one file of its `messages/`. */
export type Family = Readonly<Record<string, Message<never>>>;

const OWN = [argumentMessages, shapeMessages] as const;
type Own = (typeof OWN)[number];

type KeysOf<F> = F extends F ? keyof F : never;

/** The codes that begin with `prefix`, of these families and of the core's own. */
type Codes<F extends Family, Prefix extends string> = Extract<KeysOf<F | Own>, Prefix>;

/** The parameters that the message of a code needs. */
type Params<F extends Family, C> = C extends string
  ? Extract<F | Own, Record<C, unknown>>[C] extends Message<infer P>
    ? P
    : never
  : never;

/** What a room says its messages with. */
export interface Speaker<F extends Family = never> {
  /** Makes the error of this code; throw it: `throw failure("E-…", {…})`. */
  failure<C extends Codes<F, ErrorCode>>(code: C, params: Params<F, C>): AntorchaError;
  /**
   * Gives a warning once a place. `place` is whatever tells two places apart (a module's path, an optimizer's number);
   * the check is one set lookup, so that a warning that stays true costs a training loop nothing.
   */
  warn<C extends Codes<F, WarningCode>>(code: C, params: Params<F, C>, place?: string): void;
  /** The text of a message in the current language. */
  textOf<C extends Codes<F, string>>(code: C, params: Params<F, C>): string;
}

/** The codes of a speaker's errors, and the parameters of one of them. */
export type ErrorOf<S> = S extends Speaker<infer F> ? Codes<F, ErrorCode> : never;
export type ParamsOf<S, C> = S extends Speaker<infer F> ? Params<F, C> : never;

/**
 * The speaker of a room: the messages of these families, and the core's own (arguments, shapes). A program carries the
 * texts of a family only if it uses a speaker that was made of it.
 */
export function speaker<F extends readonly Family[]>(...families: F): Speaker<F[number]> {
  const messages: Record<string, Message<never>> = Object.assign({}, ...OWN, ...families);
  addWarnings(Object.keys(messages));
  const textOf = (code: string, params: unknown): string => messages[code][getLanguage()](params as never);
  return {
    failure: (code, params) => new AntorchaError(code, textOf(code, params)),
    warn: (code, params, place = "") => giveWarning(code, place, () => textOf(code, params)),
    textOf,
  };
}
