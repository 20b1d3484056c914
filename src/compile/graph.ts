import { shapeText } from "../core/messages/message.js";
import { type Shape, sameShape } from "../core/shape.js";
import { isContiguous } from "../core/strides.js";
import type { Operand, Storage, View } from "../engine/engine.js";
import type { Step } from "../engine/recording/step.js";

/** A recorded function as text, after the form of torch.fx. */

/** What a graph is written of. */
export interface GraphParts {
  readonly steps: readonly Step[];
  /** The arguments, in order. */
  readonly inputs: readonly View[];
  /** Tensors from outside by their names. */
  readonly names: ReadonlyMap<Storage, string>;
  readonly results: readonly View[];
}

/** A value: its name, and the shape that it was made with. */
interface Value {
  readonly name: string;
  readonly view: View;
  users: number;
}

export function graphText({ steps, inputs, names, results }: GraphParts): string {
  const values = new Map<Storage, Value>();
  const taken = new Map<string, number>();
  const lines: { value: Value | null; text: string }[] = [];
  const name = (base: string): string => {
    const count = taken.get(base) ?? 0;
    taken.set(base, count + 1);
    return count === 0 ? `%${base}` : `%${base}_${count}`;
  };
  const add = (view: View, base: string, text: string | null): Value => {
    const value = { name: name(base), view, users: 0 };
    values.set(view.storage, value);
    if (text !== null) lines.push({ value, text });
    return value;
  };
  const use = (x: Operand): string => {
    if (typeof x === "number") return String(x);
    let value = values.get(x.storage);
    if (value === undefined) {
      const known = names.get(x.storage);
      const target = known ?? "constant";
      value = add(x, known?.replaceAll(".", "_") ?? "constant", `get_attr[target=${target}]`);
    }
    value.users++;
    return value.name + windowText(x, value.view);
  };
  inputs.forEach((view, i) => {
    add(view, `x${i}`, `placeholder[target=x${i}]`);
  });
  for (const step of steps) {
    if (step.kind === "guard") lines.push({ value: null, text: `guard[](args = (${use(step.view)},))` });
    else if (step.kind === "live") lines.push({ value: null, text: `call_host[target=${step.name}]()` });
    else {
      const { kernel, outs, ins, attrs } = step;
      const args = ins.map(use);
      const text = `call_kernel[target=${kernel}](args = (${tuple(args)}), kwargs = {${attrsText(attrs)}})`;
      if (outs.length === 0) lines.push({ value: null, text });
      else if (values.has(outs[0].storage) || names.has(outs[0].storage))
        lines.push({ value: null, text: `${use(outs[0])} <- ${text}` });
      else {
        add(outs[0], kernel, text);
        for (const out of outs.slice(1)) if (!values.has(out.storage)) add(out, kernel, null);
      }
    }
  }
  const returned = results.map(use);
  const rows = lines.map(({ value, text }) => {
    if (value === null) return `    ${text}`;
    const { dtype, sizes } = value.view;
    return `    ${value.name} : ${dtype}${shapeText(sizes)} [num_users=${value.users}] = ${text}`;
  });
  if (returned.length > 0)
    rows.push(`    return ${returned.length === 1 ? returned[0] : `(${returned.join(", ")})`}`);
  return ["graph():", ...rows].join("\n");
}

const tuple = (items: readonly string[]): string => (items.length === 1 ? `${items[0]},` : items.join(", "));

/** Where a value is read otherwise than it was made: the shape, and the strides where these are not row by row. */
function windowText({ sizes, strides, offset }: View, { sizes: made, offset: from }: View): string {
  const plain = isContiguous(sizes, strides);
  if (plain && offset === from && sameShape(sizes, made as Shape)) return "";
  return `{${shapeText(sizes)}${plain ? "" : ` / ${shapeText(strides)}`}${offset === from ? "" : ` + ${offset - from}`}}`;
}

/** The numbers and names that a kernel is told. */
function attrsText(attrs: object | null): string {
  return Object.entries(attrs ?? {})
    .filter(([, value]) => typeof value !== "function" && value !== null && value !== undefined)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? shapeText(value as number[]) : String(value)}`)
    .join(", ");
}
