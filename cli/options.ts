import { nearest } from "../src/core/check.js";
import { say } from "../src/core/messages/language.js";
import { either, joined, quoted, verbatim } from "../src/core/messages/phrase.js";
import { failure } from "./messages.js";

/** Readers of option values: each gives the value or throws what was expected and what came (E-CLI-002). */

export function integer(
  option: string,
  low: number,
  high = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\s*-?\d+\s*$/.test(text) && value >= low && value <= high) return value;
    const range =
      high === Number.MAX_SAFE_INTEGER ? `≥ ${low}` : say(`from ${low} to ${high}`, `de ${low} a ${high}`);
    const expected = say(`a whole number ${range}`, `un número entero ${range}`);
    throw failure("E-CLI-002", { option, expected, received: text });
  };
}

const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** A number in [low, high), or above low where `above`. */
export function real(option: string, low: number, high: number, above = false): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (DECIMAL.test(text) && (above ? value > low : value >= low) && value < high) return value;
    const begin = above ? say(`above ${low}`, `mayor que ${low}`) : say(`from ${low}`, `desde ${low}`);
    const end = high === Infinity ? "" : say(` and below ${high}`, ` y menor que ${high}`);
    const expected = say("a number", "un número");
    const suggestion = /^\s*[+-]?\d*,\d+\s*$/.test(text) ? text.trim().replace(",", ".") : undefined;
    throw failure("E-CLI-002", {
      ...{ option, expected: joined(expected, " ", begin, end), received: text, suggestion },
    });
  };
}

/** Widths of hidden layers: `16,16`; `none` for a model without. */
export function widths(option: string): (text: string) => number[] {
  return (text) => {
    if (text.trim() === "none") return [];
    const values = text.split(",").map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : Number.NaN));
    if (values.every((value) => value >= 1 && value <= 1_000_000)) return values;
    const expected = say(
      "the width of each layer, such as 16,16, or none",
      "la anchura de cada capa, como 16,16, o none",
    );
    throw failure("E-CLI-002", { option, expected, received: text });
  };
}

export function choice<C extends string>(option: string, choices: readonly C[]): (text: string) => C {
  return (text) => {
    const word = text.trim().toLowerCase() as C;
    if (choices.includes(word)) return word;
    // Marks of punctuation would be taken for those of the sentence.
    const shown = choices.map((word) => (/^\w/.test(word) ? verbatim(word as string) : quoted(word)));
    const expected = either(shown);
    throw failure("E-CLI-002", { option, expected, received: text, suggestion: nearest(text, choices) });
  };
}

/** Names of columns: `id,name`; one that has a comma stands in double quotes. */
export function names(option: string): (text: string) => string[] {
  return (text) => {
    const found = Array.from(
      text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g),
      ([, quoted, plain]) => (quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"')),
    );
    // the last match is the empty one at the end of the text, unless the text ends in a comma
    const list = found.slice(0, -1);
    if (list.length > 0 && list.every((name) => name !== "") && !/,\s*$/.test(text)) return list;
    const expected = say("names of columns, such as id,name", "nombres de columnas, como id,nombre");
    throw failure("E-CLI-002", { option, expected, received: text });
  };
}

/** One character that groups digits; `space` for a space. */
export function groupMark(option: string): (text: string) => string {
  return (text) => {
    const one = text === "space" ? " " : text;
    if (/^[^\d+-]$/u.test(one)) return one;
    const expected = say(
      "one character such as , or the word space",
      "un carácter como , o la palabra space",
    );
    throw failure("E-CLI-002", { option, expected, received: text });
  };
}

/** One character that separates the fields; `tab` for a tab. */
export function separator(option: string): (text: string) => string {
  return (text) => {
    const one = text === "tab" || text === "\\t" ? "\t" : text;
    if (/^[^\w\s"'.+-]$/.test(one) || one === "\t") return one;
    const expected = say("one character such as ; or the word tab", "un carácter como ; o la palabra tab");
    throw failure("E-CLI-002", { option, expected, received: text });
  };
}
