import { inspect } from "node:util";
import ts from "typescript";

/**
 * Turns an example of a docstring into code that compares. A comment behind a statement, or directly below one, says what it gives:
 *
 *     torch.tensor([1, 2]).sum().item() // 3
 *     const x = torch.eye(2)
 *     // tensor([[1., 0.],
 *     //         [0., 1.]])
 *     x.at(5) // throws E-INDEX-001
 *
 * What is said of it is the value's text, JSON or what `console.log` shows, numbers rounded to the digits that are written; `…` at
 * the end stands for anything. Other comments stand above a statement, after an empty line or at the beginning.
 */
export function comparing(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let out = "";
  let at = 0;
  for (const statement of source.statements) {
    const expected = resultBehind(code, statement.end);
    const text = code.slice(statement.getStart(), statement.end).replace(/;$/, "");
    out += code.slice(at, statement.getStart());
    at = statement.end;
    if (expected === null) out += `${text};`;
    else if (/^throws /.test(expected))
      out += `await throws(async () => { ${text}; }, ${JSON.stringify(expected.slice(7))});`;
    else if (ts.isExpressionStatement(statement)) out += `show(${text}, ${JSON.stringify(expected)});`;
    else if (ts.isVariableStatement(statement)) {
      const { name } = statement.declarationList.declarations[0];
      out += `${text}; show(${name.getText().replace(/^\{|\}$/g, (brace) => (brace === "{" ? "({" : "})"))}, ${JSON.stringify(expected)});`;
    } else out += text;
  }
  return out + code.slice(at);
}

/** The comment on the line where a statement ends, with the comment lines directly below. */
function resultBehind(code: string, end: number): string | null {
  const [first, ...rest] = code.slice(end).replace(/^;/, "").split("\n");
  const lines: string[] = [];
  const behind = /^\s*\/\/ ?(.*)$/.exec(first);
  if (behind !== null) lines.push(behind[1]);
  else if (first.trim() !== "") return null;
  for (const line of rest) {
    const below = /^\s*\/\/ ?(.*)$/.exec(line);
    if (below === null) break;
    lines.push(below[1]);
  }
  return lines.length === 0 ? null : lines.join("\n");
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const squeezed = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/([[({]) /g, "$1")
    .replace(/ ([\])}])/g, "$1")
    .trim();

/** Whether two numbers agree in the digits that the first one shows. */
function agree(shown: string, actual: string): boolean {
  if (shown === actual) return true;
  const [mantissa, exponent = "0"] = shown.toLowerCase().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const tolerance = decimals === 0 ? 0 : 0.501 * 10 ** (Number(exponent) - decimals);
  return Math.abs(Number(shown) - Number(actual)) <= tolerance;
}

function sameText(expected: string, actual: string): boolean {
  const wanted = squeezed(expected);
  const open = wanted.endsWith("…");
  const start = squeezed(open ? wanted.slice(0, -1) : wanted);
  const got = squeezed(actual);
  const wantedNumbers = start.match(NUMBER) ?? [];
  const numbers = (got.match(NUMBER) ?? []).slice(0, open ? wantedNumbers.length : undefined);
  const wantedWords = start.replace(NUMBER, "#");
  const words = got.replace(NUMBER, "#");
  if (open ? !words.startsWith(wantedWords) : words !== wantedWords) return false;
  return (
    wantedNumbers.length === numbers.length && wantedNumbers.every((number, i) => agree(number, numbers[i]))
  );
}

/** The texts that may stand for a value. */
function textsOf(value: unknown): string[] {
  const texts = [inspect(value, { depth: 8, maxArrayLength: 1000, breakLength: 200 })];
  if (typeof value === "string") texts.push(value);
  if (typeof value === "object" && value !== null) {
    texts.push(String(value));
    try {
      texts.push(
        inspect(JSON.parse(JSON.stringify(value)), { depth: 8, breakLength: 200 }),
        JSON.stringify(value),
      );
    } catch {} // a value without JSON has its other texts
  }
  return texts;
}

/** Throws unless the value is what the example says. `logged` is what the example printed last. */
export function compare(value: unknown, expected: string, logged: string | undefined): void {
  const texts = value === undefined && logged !== undefined ? [logged] : textsOf(value);
  if (texts.some((text) => sameText(expected, text))) return;
  throw new Error(`the example says\n${expected}\nbut the value is\n${[...new Set(texts)].join("\nor\n")}`);
}
