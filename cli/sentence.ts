import { CommanderError } from "commander";
import { AntorchaError } from "../src/core/errors.js";
import { failure } from "./messages.js";
import { visible, visibleLines } from "./text.js";

/** What standard error says of an error: one line, whatever names are in it. A bug of ours shows its stack. */
export function sentence(error: unknown): string {
  if (error instanceof AntorchaError) return visible(error.message);
  if (error instanceof CommanderError) {
    const text = visible(error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " "));
    return failure("E-CLI-001", { text: /[.?!)]$/.test(text) ? text : `${text}.` }).message;
  }
  if (error instanceof RangeError && /allocation|array length|string length/i.test(error.message))
    return failure("E-CLI-021", { reason: error.message }).message;
  return visibleLines(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
