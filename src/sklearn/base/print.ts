import { snakeCase } from "../../text/names.js";
import { reprFloat } from "../../text/numbers.js";
import { layOut, lineOf, type PrintNode, shortened, textNode } from "../../text/pprint.js";
import { repr } from "../../text/repr.js";
import type { Parameters } from "./parameters.js";

/** What printing needs to know of an estimator. */
interface Printable {
  readonly estimatorName: string;
  getParams(options: { deep: boolean }): Record<string, unknown>;
}

const isPrintable = (value: object): value is Printable =>
  "estimatorName" in value && typeof Reflect.get(value, "getParams") === "function";

function nodeOf(value: unknown, tuples: 0 | 1 | 2 = 0): PrintNode {
  if (value === null || value === undefined) return textNode("None");
  if (typeof value === "boolean") return textNode(value ? "True" : "False");
  if (typeof value === "number") return textNode(Number.isInteger(value) ? String(value) : reprFloat(value));
  if (typeof value === "string") return textNode(repr(value));
  if (typeof value === "function") return textNode(`<function ${value.name || "<lambda>"}>`);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = Array.from(value as ArrayLike<unknown>);
    const [open, close] = tuples === 1 ? ["(", list.length === 1 ? ",)" : ")"] : ["[", "]"];
    const items = list.map((one) => ({ name: "", value: nodeOf(one, tuples === 2 ? 1 : 0) }));
    return { kind: "group", open, close, hang: 0, items };
  }
  if (typeof value !== "object") return textNode(String(value));
  if (isPrintable(value)) return estimatorNode(value);
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const items = Object.entries(value).map(([key, one]) => ({
      name: `${repr(key)}: `,
      value: nodeOf(one),
    }));
    return { kind: "group", open: "{", close: "}", hang: 0, items };
  }
  return textNode(`${value.constructor?.name ?? "object"}()`);
}

function parameterNode(value: unknown, print: Parameters[string]["print"]): PrintNode {
  if (print === "dtype" && typeof value === "string") return textNode(`<class 'numpy.${value}'>`);
  return nodeOf(value, print === "tuple" ? 1 : print === "tuples" ? 2 : 0);
}

function estimatorNode(estimator: Printable): PrintNode {
  const declared = (estimator.constructor as unknown as { parameters?: Parameters }).parameters ?? {};
  const items: { name: string; value: PrintNode }[] = [];
  for (const [name, value] of Object.entries(estimator.getParams({ deep: false }))) {
    const known = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const node = parameterNode(value, known?.print);
    const usual = known && "python" in known ? known.python : known?.default;
    const required = known === undefined || typeof known.default === "symbol";
    if (!required && lineOf(parameterNode(usual, known.print)) === lineOf(node)) continue;
    items.push({ name: `${snakeCase(name)}=`, value: node });
  }
  const { estimatorName } = estimator;
  return { kind: "group", open: `${estimatorName}(`, close: ")", hang: estimatorName.length, items };
}

/** An estimator as scikit-learn prints it (`print_changed_only`): Python's names and values. */
export const printEstimator = (estimator: Printable): string => shortened(layOut(nodeOf(estimator)));
