import { quoted, verbatim } from "../core/messages/phrase.js";
import { failure } from "./messages.js";

/** One tensor as the header of a safetensors file describes it: nothing in it is checked against the data yet. */
export interface HeaderEntry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  /** First byte, and the byte after the last, counted from the start of the data. */
  readonly begin: number;
  readonly end: number;
}

export interface Header {
  readonly entries: readonly HeaderEntry[];
  readonly metadata: Map<string, string>;
}

/** No shipped model comes near these; they keep what a hostile header can allocate in proportion to its size. */
const MAX_ENTRIES = 65_536;
const MAX_DIMENSIONS = 64;

const SPACE = /[ \t\n\r]*/y;
const WHOLE = /(?:0|[1-9]\d{0,15})(?![\d.eE])/y;
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const PROTOTYPE = /(?:^|\.)__proto__(?:\.|$)/;

/** A name in an error: a hostile file's may be as long as the file. */
export const clip = (name: string): string => (name.length > 80 ? `${name.slice(0, 77)}…` : name);

/** A name that, used as a key of an ordinary object, would change its prototype: no tensor has such a name. */
export const isPrototypeName = (name: string): boolean => PROTOTYPE.test(name);

/** Whether a text has characters that UTF-8 cannot write. */
export const isBrokenUnicode = (text: string): boolean => LONE_SURROGATE.test(text);

/**
 * Reads the header's JSON in one pass, without `JSON.parse`: that would keep the last of two equal names, and would
 * build whatever objects the file asks for. Only what the format knows is accepted.
 */
export class HeaderReader {
  private readonly text: string;
  private readonly file: string;
  private at = 0;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  /** `{"__metadata__": {"key": "text", …}, "name": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}, …}` */
  read(): Header {
    const entries: HeaderEntry[] = [];
    const metadata = new Map<string, string>();
    if (this.text[0] !== "{") this.broken("'{'");
    this.object("tensors", (name) => {
      if (name === "__metadata__") this.object("metadata", (key) => void metadata.set(key, this.string()));
      else entries.push(this.entry(name));
    });
    this.space();
    if (this.at < this.text.length) this.broken("' '");
    return { entries, metadata };
  }

  private entry(name: string): HeaderEntry {
    if (isPrototypeName(name)) throw failure("E-FILE-044", { file: this.file, name: clip(name) });
    let dtype: string | undefined;
    let shape: number[] | undefined;
    let offsets: number[] | undefined;
    this.object("tensors", (field) => {
      if (field === "dtype") dtype = this.string();
      else if (field === "shape") shape = this.numbers();
      else if (field === "data_offsets") offsets = this.numbers();
      else this.broken("'dtype', 'shape', 'data_offsets'", clip(field));
    });
    if (dtype === undefined || shape === undefined || offsets?.length !== 2)
      this.broken("{'dtype': …, 'shape': […], 'data_offsets': [0, …]}", clip(name));
    return { name, dtype, shape, begin: offsets[0], end: offsets[1] };
  }

  /** Reads `{"key": …, …}`; `member` reads the value of a key. No key comes twice. */
  private object(what: "tensors" | "metadata", member: (key: string) => void): void {
    const keys = new Set<string>();
    this.token("{");
    if (this.skips("}")) return;
    do {
      const key = this.string();
      if (keys.has(key)) throw failure("E-FILE-043", { file: this.file, name: clip(key) });
      if (keys.size >= MAX_ENTRIES)
        throw failure("E-FILE-050", { file: this.file, what, limit: MAX_ENTRIES });
      keys.add(key);
      this.token(":");
      member(key);
    } while (this.skips(","));
    this.token("}");
  }

  private numbers(): number[] {
    const list: number[] = [];
    this.token("[");
    if (this.skips("]")) return list;
    do {
      if (list.length >= MAX_DIMENSIONS)
        throw failure("E-FILE-050", { file: this.file, what: "dimensions", limit: MAX_DIMENSIONS });
      list.push(this.whole());
    } while (this.skips(","));
    this.token("]");
    return list;
  }

  private whole(): number {
    this.space();
    WHOLE.lastIndex = this.at;
    const found = WHOLE.exec(this.text);
    if (!found || !Number.isSafeInteger(Number(found[0]))) this.broken("0, 1, 2, …");
    this.at = WHOLE.lastIndex;
    return Number(found[0]);
  }

  private string(): string {
    this.token('"');
    const start = this.at;
    let end = start;
    for (let code = 0; ; end++) {
      code = this.text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x5c) end++;
      // NaN stands past the end; JSON forbids control characters in a string
      else if (!(code >= 0x20)) this.broken('"…"');
    }
    const raw = this.text.slice(start, end);
    const text = raw.includes("\\") ? this.unescaped(raw) : raw;
    if (isBrokenUnicode(text)) this.broken("Unicode");
    this.at = end + 1;
    return text;
  }

  private unescaped(raw: string): string {
    try {
      return JSON.parse(`"${raw}"`) as string;
    } catch {
      this.broken('\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000');
    }
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private token(token: string): void {
    if (!this.skips(token)) this.broken(`'${token}'`);
  }

  private skips(token: string): boolean {
    this.space();
    if (this.text[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private broken(expected: string, received = this.text.slice(this.at, this.at + 16)): never {
    throw failure("E-FILE-041", {
      file: this.file,
      position: this.at,
      expected: verbatim(expected),
      received: quoted(received),
    });
  }
}
