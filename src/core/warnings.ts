import { failure } from "./errors.js";
import {
  ignoreWarning,
  knownWarnings,
  resetWarnings,
  setWarningHandler,
  type WarningCode,
  type WarningHandler,
} from "./messages/warning.js";

export type { Warning, WarningCode } from "./messages/warning.js";

const roomOf = (code: string): string => code.slice(0, code.lastIndexOf("-"));

/** Whether a code can be one: a code of a loaded room must be declared there, one of a room that is not loaded must be well-formed. */
function isWarning(code: unknown, known: readonly string[]): boolean {
  if (typeof code !== "string" || !/^W-[A-Z0-9]+-\d{3}$/.test(code)) return false;
  return known.includes(code) || !known.some((other) => roomOf(other) === roomOf(code));
}

/** `torch.warnings`: which warnings are given, and where they go. */
export const warnings = {
  /**
   * Silences a warning by its code.
   *
   * @throws E-ARG-001 a code that no warning has
   * @example
   * torch.warnings.ignore("W-LOSS-002");
   * functional.klDiv(torch.zeros(2), torch.ones(2)).item() // 0
   */
  ignore(code: WarningCode): void {
    const known = knownWarnings();
    if (!isWarning(code, known)) {
      throw failure("E-ARG-001", { where: "warnings.ignore", key: String(code), known });
    }
    ignoreWarning(code);
  },
  /**
   * Forgets what was ignored and what was already said, so that every warning is given once more.
   *
   * @example
   * torch.warnings.reset();
   */
  reset(): void {
    resetWarnings();
  },
  /**
   * Sends warnings to a function of yours, as `{ code, text }`; `null` prints them again with `console.warn`.
   *
   * @example
   * const said: string[] = [];
   * torch.warnings.setHandler(({ code }) => said.push(code));
   * torch.warnings.reset();
   * functional.klDiv(torch.zeros(2), torch.ones(2));
   * torch.warnings.setHandler(null);
   * said // ['W-LOSS-002']
   */
  setHandler(next: WarningHandler | null): void {
    setWarningHandler(next);
  },
};
