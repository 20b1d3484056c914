import { reprFloat } from "../../text/numbers.js";
import type { Parameters } from "./parameters.js";

/** What printing needs to know of an estimator. */
interface Printable {
  readonly estimatorName: string;
  getParams(options: { deep: boolean }): Record<string, unknown>;
}

/** Python's name of a parameter: `nBins` is `n_bins`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const WIDTH = 80;
const MOST_ITEMS = 30;
const MOST_CHARACTERS = 700;

/** A value to be printed: on one line, or as a list of parts on several. */
type Node =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "group";
      readonly open: string;
      readonly close: string;
      /** Whether the indent counts from behind the opening (an estimator's name). */
      readonly hang: number;
      readonly items: readonly { readonly name: string; readonly value: Node }[];
    };

const text = (value: string): Node => ({ kind: "text", text: value });

function quoted(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
  return quote + (quote === "'" ? escaped.replace(/'/g, "\\'") : escaped) + quote;
}

const isPrintable = (value: object): value is Printable =>
  "estimatorName" in value && typeof Reflect.get(value, "getParams") === "function";

function nodeOf(value: unknown, tuples: 0 | 1 | 2 = 0): Node {
  if (value === null || value === undefined) return text("None");
  if (typeof value === "boolean") return text(value ? "True" : "False");
  if (typeof value === "number") return text(Number.isInteger(value) ? String(value) : reprFloat(value));
  if (typeof value === "string") return text(quoted(value));
  if (typeof value === "function") return text(`<function ${value.name || "<lambda>"}>`);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = Array.from(value as ArrayLike<unknown>);
    const [open, close] = tuples === 1 ? ["(", list.length === 1 ? ",)" : ")"] : ["[", "]"];
    const items = list.map((one) => ({ name: "", value: nodeOf(one, tuples === 2 ? 1 : 0) }));
    return { kind: "group", open, close, hang: 0, items };
  }
  if (typeof value !== "object") return text(String(value));
  if (isPrintable(value)) return estimatorNode(value);
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const items = Object.entries(value).map(([key, one]) => ({
      name: `${quoted(key)}: `,
      value: nodeOf(one),
    }));
    return { kind: "group", open: "{", close: "}", hang: 0, items };
  }
  return text(`${value.constructor?.name ?? "object"}()`);
}

function parameterNode(value: unknown, print: Parameters[string]["print"]): Node {
  if (print === "dtype" && typeof value === "string") return text(`<class 'numpy.${value}'>`);
  return nodeOf(value, print === "tuple" ? 1 : print === "tuples" ? 2 : 0);
}

function estimatorNode(estimator: Printable): Node {
  const declared = (estimator.constructor as unknown as { parameters?: Parameters }).parameters ?? {};
  const items: { name: string; value: Node }[] = [];
  for (const [name, value] of Object.entries(estimator.getParams({ deep: false }))) {
    const known = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const node = parameterNode(value, known?.print);
    const usual = known && "python" in known ? known.python : known?.default;
    const required = known === undefined || typeof known.default === "symbol";
    if (!required && line(parameterNode(usual, known.print)) === line(node)) continue;
    items.push({ name: `${snakeCase(name)}=`, value: node });
  }
  const { estimatorName } = estimator;
  return { kind: "group", open: `${estimatorName}(`, close: ")", hang: estimatorName.length, items };
}

/** A value on one line. */
function line(node: Node): string {
  if (node.kind === "text") return node.text;
  return node.open + node.items.map(({ name, value }) => name + line(value)).join(", ") + node.close;
}

/**
 * A value within 80 columns, as Python's `pprint` fills lines in its compact mode and scikit-learn does for estimators:
 * `indent` is the column where it begins, `allowance` what must follow on its last line.
 */
function layout(node: Node, indent: number, allowance: number): string {
  const whole = line(node);
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
    const short = name + line(value);
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
    out += delimiter + name + layout(value, inner + name.length, last ? after : 1);
    delimiter = newLine;
  }
  return node.open + out + node.close;
}

const reversed = (value: string): string => Array.from(value).reverse().join("");

/** Leaves out the middle of a text with more than 700 characters that are not blank. */
function shortened(value: string): string {
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

/** An estimator as scikit-learn prints it (`print_changed_only`): Python's names and values. */
export const printEstimator = (estimator: Printable): string => shortened(layout(nodeOf(estimator), 0, 0));
