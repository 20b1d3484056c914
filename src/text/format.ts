import { wrong } from "../core/check.js";
import { failure } from "../core/errors.js";
import { type Phrase, say } from "../core/messages/language.js";
import { verbatim } from "../core/messages/phrase.js";
import { formatExponent, formatFixed, formatGeneral, numberText, withCommas } from "./numbers.js";

/** Something that writes itself by a format specification (Python's `__format__`). */
export interface Formattable {
  format(spec: string): string;
}

const SPEC = /^(?:(.)?([<>^=]))?([+\- ])?(0)?(\d+)?(,)?(?:\.(\d+))?([a-zA-Z%])?$/su;

function bad(spec: string, value: unknown): never {
  const name = say(`the format of a ${typeof value}`, `el formato de un ${typeof value}`);
  const expected = say(
    "a format of Python such as '>8', '.3f', '5.2f', '.3g', 'd' or '.0%'",
    "un formato de Python como '>8', '.3f', '5.2f', '.3g', 'd' o '.0%'",
  );
  throw wrong("format", name, expected, spec);
}

/** The digits of a number without its sign, by the type letter of a format specification. */
function magnitude(
  value: number,
  type: string | undefined,
  precision: number | undefined,
): string | undefined {
  const size = Math.abs(value);
  switch (type) {
    case undefined:
      return precision === undefined ? numberText(size) : formatGeneral(size, precision);
    case "d":
      return Number.isInteger(value) && precision === undefined ? numberText(size) : undefined;
    case "n":
    case "g":
    case "G":
      return formatGeneral(size, precision ?? 6);
    case "f":
    case "F":
      return formatFixed(size, precision ?? 6);
    case "e":
    case "E":
      return formatExponent(size, precision ?? 6);
    case "%":
      return `${formatFixed(size * 100, precision ?? 6)}%`;
    default:
      return undefined;
  }
}

/**
 * One value by a format specification of Python, `[[fill]align][sign][0][width][,][.precision][type]`, with the types
 * d, e, f, g, % for numbers and s for text.
 */
export function formatValue(value: unknown, spec: string): string {
  if (
    value !== null &&
    typeof value === "object" &&
    "format" in value &&
    typeof value.format === "function"
  ) {
    return (value as Formattable).format(spec);
  }
  if (typeof value === "number" && spec === "") return numberText(value);
  if (spec === "") return value === null || value === undefined ? "None" : String(value);
  const match = SPEC.exec(spec);
  if (!match) bad(spec, value);
  const [, fillGiven, alignGiven, sign, zero, width, comma, precisionText, type] = match;
  const precision = precisionText === undefined ? undefined : Number(precisionText);
  const fill = fillGiven ?? (zero && !alignGiven ? "0" : " ");
  let head = "";
  let body: string;
  if (typeof value === "number") {
    const digits = magnitude(value, type, precision);
    if (digits === undefined) bad(spec, value);
    head = value < 0 || Object.is(value, -0) ? "-" : sign === "+" || sign === " " ? sign : "";
    if (Object.is(value, -0) && (type === undefined || type === "d")) head = "";
    body = comma ? withCommas(digits) : digits;
    if (type && /[EG]/.test(type)) body = body.toUpperCase();
  } else {
    if (type !== undefined && type !== "s") bad(spec, value);
    const text = value === null || value === undefined ? "None" : String(value);
    body = precision === undefined ? text : Array.from(text).slice(0, precision).join("");
  }
  const align = alignGiven ?? (typeof value === "number" ? (zero ? "=" : ">") : "<");
  const room = Number(width ?? 0) - Array.from(head + body).length;
  if (room <= 0) return head + body;
  const left = align === "^" ? room >> 1 : align === "<" ? 0 : room;
  if (align === "=") return head + fill.repeat(room) + body;
  return fill.repeat(left) + head + body + fill.repeat(room - left);
}

/** `{name}`, `{name:spec}`, `{name[key].part}`, `{{` and `}}`. */
const FIELD = /\{\{|\}\}|\{([A-Za-z_]\w*)((?:\.\w+|\[[^\]]+\])*)(?::([^{}]*))?\}|[{}]/g;

/**
 * Python's `template.format(**values)`.
 * @throws E-ARG-002 where the template names a value that is not there, or a brace is left over
 */
export function formatTemplate(
  where: string,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  return template.replace(FIELD, (token, name?: string, path?: string, spec?: string) => {
    if (token === "{{") return "{";
    if (token === "}}") return "}";
    const refuse = (expected: Phrase) => {
      const whole = say(`the template '${template}'`, `la plantilla '${template}'`);
      return failure("E-ARG-002", { where, name: whole, expected, received: verbatim(token) });
    };
    if (name === undefined) {
      const expected = say(
        "a template with fields like {n} or {rate:.2f}, and {{ for a brace",
        "una plantilla con campos como {n} o {rate:.2f}, y {{ para una llave",
      );
      throw refuse(expected);
    }
    if (!Object.hasOwn(values, name)) {
      const known = Object.keys(values).join(", ");
      throw refuse(say(`a template with the fields ${known}`, `una plantilla con los campos ${known}`));
    }
    let value = values[name];
    for (const [, dotted, bracketed] of (path ?? "").matchAll(/\.(\w+)|\[([^\]]+)\]/g)) {
      const key = dotted ?? bracketed;
      if (value === null || typeof value !== "object" || !Object.hasOwn(value, key))
        throw refuse(say(`a template whose '${key}' exists`, `una plantilla cuyo '${key}' exista`));
      value = (value as Record<string, unknown>)[key];
    }
    return formatValue(value, spec ?? "");
  });
}
