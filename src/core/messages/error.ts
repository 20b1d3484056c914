import { beginAtUser } from "./userStack.js";

/** The stable code of an error. Each room declares its own, in its `messages/`. */
export type ErrorCode = `E-${string}-${string}`;

/**
 * Every error that Antorcha throws on purpose: `code` is stable, `message` is in the user's language and ends with the code.
 *
 * @example
 * torch.ones(2, 3).matmul(torch.ones(2, 3)) // throws E-SHAPE-005
 * try {
 *   torch.ones(2, 3).matmul(torch.ones(2, 3));
 * } catch (error) {
 *   if (error instanceof torch.AntorchaError) console.log(error.code);
 * }
 */
export class AntorchaError extends Error {
  /** Which error it is: `E-SHAPE-005`. A program compares this, never the message. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, text: string) {
    super(`${text} [${code}]`);
    this.name = "AntorchaError";
    this.code = code;
    beginAtUser(this, new.target);
  }
}
