import { failure } from "../messages.js";

/** Names of Python that browsers do not know, or take for another encoding: theirs of Latin-1 is Windows-1252. */
const PYTHON: Readonly<Record<string, string>> = {
  "utf-8-sig": "utf-8",
  u8: "utf-8",
  latin: "latin-1",
  latin1: "latin-1",
  "latin-1": "latin-1",
  l1: "latin-1",
  "8859": "latin-1",
  "iso-8859-1": "latin-1",
  "iso8859-1": "latin-1",
  cp819: "latin-1",
  "utf-16": "utf-16",
  utf16: "utf-16",
  u16: "utf-16",
  "utf-16-le": "utf-16le",
  "utf-16-be": "utf-16be",
  "mac-roman": "macintosh",
  macroman: "macintosh",
};

/** An encoding by the name that Python or the Encoding Standard gives it; undefined where nobody knows it. */
export function encodingNamed(name: string): string | undefined {
  const plain = name.trim().toLowerCase().replaceAll("_", "-");
  if (Object.hasOwn(PYTHON, plain)) return PYTHON[plain];
  for (const label of [plain, plain.replace(/^cp-?(?=125\d$)/, "windows-"), plain.replace(/^cp-?/, "ibm")]) {
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // not this one
    }
  }
  return undefined;
}

/**
 * The characters of the bytes 0x80 to 0x9f in Windows-1252, all others are those of Latin-1; a space where there is none, as Python has it.
 * Some versions of Node decode it as Latin-1.
 */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Bytes of Windows-1252 as text; null where one is no character. */
export function windows1252(bytes: Uint8Array): string | null {
  const text = latin1(bytes);
  let isWhole = true;
  const plain = text.replace(/[\x80-\x9f]/g, (character) => {
    const found = WINDOWS[character.charCodeAt(0) - 0x80];
    if (found === " ") isWhole = false;
    return found;
  });
  return isWhole ? plain : null;
}

/** Text of another encoding than UTF-8, in pieces; a byte-order mark is dropped. */
export class PieceDecoder {
  private readonly decoder: InstanceType<typeof TextDecoder> | undefined;
  private readonly encoding: string;
  private readonly file: string;
  private line = 1;

  /** @param encoding a name of the Encoding Standard, or `latin-1` */
  constructor(encoding: string, file: string) {
    if (encoding !== "latin-1" && encoding !== "windows-1252")
      this.decoder = new TextDecoder(encoding, { fatal: true });
    this.encoding = encoding;
    this.file = file;
  }

  /** @throws E-FILE-020 for a NUL, E-FILE-031 for half a character of UTF-16, E-FILE-034 for what no character is written by */
  decode(bytes: Uint8Array, last: boolean): string {
    const text = this.textOf(bytes, last);
    const nul = text.indexOf("\0");
    if (nul >= 0) {
      const line = this.line - 1 + text.slice(0, nul).split("\n").length;
      throw failure("E-FILE-020", { file: this.file, line, zip: false });
    }
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.line++;
    return text;
  }

  private textOf(bytes: Uint8Array, last: boolean): string {
    const { decoder, encoding, file } = this;
    if (encoding === "latin-1") return latin1(bytes);
    if (!decoder) return windows1252(bytes) ?? this.refuse(bytes, (line) => windows1252(line) !== null);
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      if (encoding.startsWith("utf-16")) throw failure("E-FILE-031", { file });
      return this.refuse(bytes, (line) => decodes(line, encoding));
    }
  }

  /** Names the first line that is no text. */
  private refuse(bytes: Uint8Array, isText: (line: Uint8Array) => boolean): never {
    let line = this.line;
    for (let from = 0, end = bytes.indexOf(10); end >= 0; from = end + 1, end = bytes.indexOf(10, from)) {
      if (!isText(bytes.subarray(from, end))) break;
      line++;
    }
    throw failure("E-FILE-034", { file: this.file, line, encoding: this.encoding });
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Each byte is the character of its number. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]);
  return text;
}
