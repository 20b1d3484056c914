import { failure, textOf } from "./errors.js";
import type { MessageParams, WarningCode } from "./messages/catalogue.js";
import { knownWarnings } from "./messages/spoken.js";

/** What a warning handler is given. */
export interface Warning {
  readonly code: WarningCode;
  readonly text: string;
}

const ignored = new Set<string>();
const said = new Set<string>();
const printWarning = ({ text, code }: Warning): void => console.warn(`Antorcha: ${text} [${code}]`);
let handler: (warning: Warning) => void = printWarning;

/**
 * Says a warning once a place. `place` is whatever tells two places apart (a module's path, an optimizer's number);
 * the check is one set lookup, so that a warning that stays true costs a training loop nothing.
 */
export function warn<C extends WarningCode>(code: C, params: MessageParams<C>, place = ""): void {
  const key = `${code} ${place}`;
  if (said.has(key) || ignored.has(code)) return;
  said.add(key);
  handler({ code, text: textOf(code, params) });
}

/** `torch.warnings`: which warnings are said, and where they go. */
export const warnings = {
  /** Silences a warning by its code: `torch.warnings.ignore("W-LOSS-001")`. */
  ignore(code: WarningCode): void {
    const known = knownWarnings();
    if (!known.includes(code)) {
      throw failure("E-ARG-001", { where: "warnings.ignore", key: String(code), known });
    }
    ignored.add(code);
  },
  /** Forgets what was ignored and what was already said. */
  reset(): void {
    ignored.clear();
    said.clear();
  },
  /** Sends warnings to a function of yours; `null` prints them again with `console.warn`. */
  setHandler(next: ((warning: Warning) => void) | null): void {
    handler = next ?? printWarning;
  },
};
