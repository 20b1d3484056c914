/** Values in 80 columns, as Python's `pprint` lays them out in its compact mode and scikit-learn prints estimators. */

const WIDTH = 80;
const MOST_ITEMS = 30;
const MOST_CHARACTERS = 700;

/** A value to be printed: on one line, or as a list of parts on several. */
export type PrintNode =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "group";
      readonly open: string;
      readonly close: string;
      /** Whether the indent counts from behind the opening (an estimator's name). */
      readonly hang: number;
      readonly items: readonly { readonly name: string; readonly value: PrintNode }[];
    };

/** A value on one line, whatever its length. */
export const textNode = (value: string): PrintNode => ({ kind: "text", text: value });

/** A value on one line. */
export function lineOf(node: PrintNode): string {
  if (node.kind === "text") return node.text;
  return node.open + node.items.map(({ name, value }) => name + lineOf(value)).join(", ") + node.close;
}

/**
 * A value within 80 columns, as Python's `pprint` fills lines in its compact mode and scikit-learn does for estimators:
 * `indent` is the column where it begins, `allowance` what must follow on its last line.
 */
export function layOut(node: PrintNode, indent = 0, allowance = 0): string {
  const whole = lineOf(node);
  if (whole.length <= WIDTH - indent - allowance || node.kind === "text") return whole;
  const inner = indent + node.hang + 1;
  const after = allowance + node.close.length;
  const newLine = `,\n${" ".repeat(inner)}`;
  let out = "";
  let delimiter = "";
  let most = WIDTH - inner + 1;
  let width = most;
  for (const [i, { name, value }] of node.items.entries()) {
    if (i === MOST_ITEMS) return `${node.open}${out}, ...${node.close}`;
    const last = i === node.items.length - 1;
    if (last) {
      most -= after;
      width -= after;
    }
    const short = name + lineOf(value);
    const needed = short.length + 2;
    if (width < needed) {
      width = most;
      if (delimiter) delimiter = newLine;
    }
    if (width >= needed) {
      width -= needed;
      out += delimiter + short;
      delimiter = ", ";
      continue;
    }
    out += delimiter + name + layOut(value, inner + name.length, last ? after : 1);
    delimiter = newLine;
  }
  return node.open + out + node.close;
}

const reversed = (value: string): string => Array.from(value).reverse().join("");

/** Leaves out the middle of a text with more than 700 characters that are not blank. */
export function shortened(value: string): string {
  if (value.replace(/\s/g, "").length <= MOST_CHARACTERS) return value;
  const half = `^(?:\\s*\\S){${MOST_CHARACTERS / 2}}`;
  const matched = (pattern: string, where: string) => new RegExp(pattern).exec(where)?.[0].length ?? 0;
  const left = matched(half, value);
  let right = matched(half, reversed(value));
  if (value.slice(left, value.length - right).includes("\n"))
    right = matched(`${half}[^\\n]*\\n`, reversed(value));
  if (left + 3 >= value.length - right) return value;
  return `${value.slice(0, left)}...${value.slice(value.length - right)}`;
}
