import { compareText } from "../../src/text/compare.js";
import { numberRepr, reprFloat } from "../../src/text/numbers.js";
import { PyFloat } from "../../src/text/repr.js";
import { type Plain, Tuple } from "./records.js";
import { itemsOf } from "./rows.js";

/** YAML in the style of PyYAML's `safe_dump`: blocks, keys in order, ASCII; long texts are not folded. */
export const dumpYaml = (value: Plain): string => block(value, 0).replace(/^\n/, "");

function block(value: Plain, depth: number): string {
  const indent = "  ".repeat(depth);
  if (isSequence(value)) {
    const items = itemsOf(value);
    if (items.length === 0) return "[]";
    return items.map((item) => `\n${indent}- ${inner(item, depth)}`).join("");
  }
  if (isMapping(value)) {
    const keys = Object.keys(value).sort(compareText);
    if (keys.length === 0) return "{}";
    return keys
      .map((key) => {
        const item = value[key];
        // A list of a mapping stands no deeper than its key.
        const text = block(item, isSequence(item) ? depth : depth + 1);
        return `\n${indent}${scalar(key)}:${text.startsWith("\n") ? text : ` ${text}`}`;
      })
      .join("");
  }
  return scalar(value);
}

/** An item of a list: its first line follows the dash. */
const inner = (item: Plain, depth: number): string =>
  block(item, depth + 1).replace(new RegExp(`^\\n {${2 * (depth + 1)}}`), "");

const isSequence = (value: Plain): value is Tuple | readonly Plain[] =>
  Array.isArray(value) || value instanceof Tuple;

const isMapping = (value: Plain): value is { readonly [key: string]: Plain } =>
  value !== null && typeof value === "object" && !(value instanceof PyFloat) && !isSequence(value);

function scalar(value: Plain): string {
  if (value === null) return "null";
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (value instanceof PyFloat) return float(reprFloat(value.value));
  if (typeof value === "number") return float(numberRepr(value));
  return text(String(value));
}

function float(repr: string): string {
  const special: Record<string, string> = { nan: ".nan", inf: ".inf", "-inf": "-.inf" };
  // YAML's floats have a dot: 1e-05 is a text to it.
  return special[repr] ?? (repr.includes("e") && !repr.includes(".") ? repr.replace("e", ".0e") : repr);
}

/** What YAML 1.1 would read as another thing than a text. */
const OTHER =
  /^(?:~|null|Null|NULL|yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|=|<<|[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** A text that means itself without quotes. */
function isPlain(value: string): boolean {
  if (value === "" || OTHER.test(value)) return false;
  if (/^[\s#,[\]{}&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/.test(value)) return false;
  return !/:(?:\s|$)|\s#|\s$/.test(value);
}

function text(value: string): string {
  if (/[^\x20-\x7e]/.test(value)) return quoted(value);
  return isPlain(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1b": "\\e",
  "\x85": "\\N",
  "\xa0": "\\_",
  "\u2028": "\\L",
  "\u2029": "\\P",
};

function quoted(value: string): string {
  let out = "";
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (character in SHORT) out += SHORT[character];
    else if (code >= 0x20 && code <= 0x7e) out += character;
    else if (code <= 0xff) out += `\\x${hex.padStart(2, "0")}`;
    else out += code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  }
  return `"${out}"`;
}
