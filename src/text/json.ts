import { show } from "../core/check.js";
import { type Phrase, say } from "../core/messages/language.js";
import { setKey } from "../core/record.js";
import { numberRepr, reprFloat } from "./numbers.js";
import { PyFloat } from "./repr.js";

/**
 * JSON as Python's `json` module writes and reads it: ASCII escapes, `", "` and `": "` between values, bare `NaN`, `Infinity`, `-Infinity`
 * (on which `JSON.parse` fails). Optuna's databases and journals hold such texts. Whose room reads them says the errors.
 */
export type JSONValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JSONValue[]
  | { readonly [key: string]: JSONValue };

/** `"spaced"` is Python's default (`", "`, `": "`), `"compact"` its `separators=(",", ":")`, as the journal has it. */
export type Separators = "spaced" | "compact";

const SHORT: Record<string, string> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** All but printable ASCII, by UTF-16 unit: Python escapes astral characters in pairs. */
const ESCAPED = /["\\]|[^ -~]/g;

function quote(text: string): string {
  const escaped = (c: string) => SHORT[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${text.replace(ESCAPED, escaped)}"`;
}

function jsonNumber(text: string): string {
  return { nan: "NaN", inf: "Infinity", "-inf": "-Infinity" }[text] ?? text;
}

/** The errors of a room that keeps such texts. */
export interface JSONErrors {
  /** Of a value that JSON cannot hold: functions, symbols, dates, maps, typed arrays, class instances, circles. */
  unwritable(what: Phrase): Error;
  /** The error of a text that is not JSON: the first wrong character, and the text there. */
  unreadable(at: number, near: string): Error;
}

/**
 * `json.dumps`. A whole number below 2⁵³ is written as an int, every other number as a float (`-0.0`, `9007199254740992.0`, `1e-05`, `NaN`);
 * a `PyFloat` is always a float (`1.0`), a bigint always an int. Keys with the value `undefined` are left out.
 */
export function writeJSON(
  value: unknown,
  separators: Separators,
  unwritable: JSONErrors["unwritable"],
): string {
  const comma = separators === "spaced" ? ", " : ",";
  const colon = separators === "spaced" ? ": " : ":";
  const open = new Set<object>();
  const refuse = (what: Phrase): never => {
    throw unwritable(what);
  };

  const write = (v: unknown): string => {
    if (v === null) return "null";
    if (typeof v === "string") return quote(v);
    if (typeof v === "number") return jsonNumber(numberRepr(v));
    if (typeof v === "boolean" || typeof v === "bigint") return String(v);
    if (v instanceof PyFloat) return jsonNumber(reprFloat(v.value));
    if (typeof v !== "object") return refuse(show(v));
    if (open.has(v))
      return refuse(say("an object that contains itself", "un objeto que se contiene a sí mismo"));
    open.add(v);
    let text: string;
    if (Array.isArray(v)) text = `[${v.map(write).join(comma)}]`;
    else {
      const prototype = Object.getPrototypeOf(v);
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        return refuse(show(v));
      }
      const pairs = Object.entries(v).filter(([, item]) => item !== undefined);
      text = `{${pairs.map(([key, item]) => quote(key) + colon + write(item)).join(comma)}}`;
    }
    open.delete(v);
    return text;
  };
  return write(value);
}

/** What `JSON.parse` cannot read, or would read wrongly: bare constants, whole numbers that may lie beyond 2⁵³, the int `-0`. */
const NEEDS_PARSER = /NaN|Infinity|(?:^|[^.\d])\d{16}|-0(?![.\deE])/;

/** `json.loads`: a whole number beyond 2⁵³ comes back as a bigint, so that nothing is lost; everything else as `JSON.parse` has it. */
export function readJSON(text: string, unreadable: JSONErrors["unreadable"]): JSONValue {
  if (!NEEDS_PARSER.test(text)) {
    try {
      return JSON.parse(text) as JSONValue;
    } catch {
      // The parser below says where the text breaks.
    }
  }
  return new Parser(text, unreadable).parse();
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls end a string, as in Python
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const CONSTANTS: ReadonlyArray<readonly [string, JSONValue]> = [
  ["null", null],
  ["true", true],
  ["false", false],
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
];
/** As deep as a hostile text may nest before it is refused, well below the stack's end. */
const MAX_DEPTH = 1000;

class Parser {
  private at = 0;
  private readonly text: string;
  private readonly unreadable: JSONErrors["unreadable"];

  constructor(text: string, unreadable: JSONErrors["unreadable"]) {
    this.text = text;
    this.unreadable = unreadable;
  }

  parse(): JSONValue {
    const value = this.value(0);
    if (this.at < this.text.length) this.fail();
    return value;
  }

  private fail(): never {
    const near = this.text.slice(Math.max(0, this.at - 10), this.at + 20);
    throw this.unreadable(this.at, near);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    this.match(SPACE);
    return true;
  }

  private string(): string {
    const found = this.match(STRING) ?? this.fail();
    this.match(SPACE);
    return JSON.parse(found[0]) as string;
  }

  private number(): number | bigint {
    const [text, whole, fraction, exponent] = this.match(NUMBER) ?? this.fail();
    if (fraction !== undefined || exponent !== undefined) return Number(text);
    const value = Number(whole);
    return Number.isSafeInteger(value) ? value + 0 : BigInt(whole);
  }

  private value(depth: number): JSONValue {
    this.match(SPACE);
    if (depth > MAX_DEPTH) this.fail();
    const first = this.text[this.at];
    let value: JSONValue;
    if (first === '"') return this.string();
    if (first === "[") value = this.array(depth);
    else if (first === "{") value = this.object(depth);
    else {
      const constant = CONSTANTS.find(([word]) => this.text.startsWith(word, this.at));
      if (constant) this.at += constant[0].length;
      value = constant ? constant[1] : this.number();
    }
    this.match(SPACE);
    return value;
  }

  private array(depth: number): JSONValue {
    const items: JSONValue[] = [];
    this.skip("[");
    if (this.text[this.at] !== "]") {
      do items.push(this.value(depth + 1));
      while (this.skip(","));
    }
    if (this.text[this.at++] !== "]") this.fail();
    return items;
  }

  private object(depth: number): JSONValue {
    const record: Record<string, JSONValue> = {};
    this.skip("{");
    if (this.text[this.at] !== "}") {
      do {
        const key = this.string();
        if (!this.skip(":")) this.fail();
        setKey(record, key, this.value(depth + 1));
      } while (this.skip(","));
    }
    if (this.text[this.at++] !== "}") this.fail();
    return record;
  }
}
