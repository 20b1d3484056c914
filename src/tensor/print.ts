import type { TypedArray } from "../core/dtype.js";
import { numel, type Shape } from "../core/shape.js";
import { currentEngine } from "./currentEngine.js";
import type { Handle } from "./handle.js";
import { formatElements } from "./print/elements.js";
import { getPrintOptions } from "./print/options.js";

const PREFIX = "tensor(";

/**
 * The text of a tensor, character by character as PyTorch prints it (torch/_tensor_str.py): `tensor(`, the elements,
 * then what cannot be seen in them: size, dtype, and how gradients reach the tensor.
 */
export function formatTensor(x: Handle): string {
  const { edgeitems, linewidth } = getPrintOptions();
  const empty = numel(x.sizes) === 0;
  const suffixes: string[] = [];
  if (empty ? x.sizes.length !== 1 : edgeitems === 0) suffixes.push(`size=${tupleText(x.sizes)}`);
  const usual = empty ? ["float32"] : ["float32", "int64", "bool"];
  if (!usual.includes(x.dtype)) suffixes.push(`dtype=torch.${x.dtype}`);
  const maker = gradFnName(x);
  if (maker !== null) suffixes.push(`grad_fn=<${maker}>`);
  else if (x.requiresGrad) suffixes.push("requires_grad=True");

  let text = PREFIX + (empty ? "[]" : elementsText(x));
  // The length of the last line, and one more: PyTorch counts so.
  let length = text.length - text.lastIndexOf("\n") + 1;
  for (const suffix of suffixes) {
    const fits = length + suffix.length + 2 <= linewidth;
    text += fits ? `, ${suffix}` : `,\n${" ".repeat(PREFIX.length)}${suffix}`;
    length = fits ? length + suffix.length + 2 : PREFIX.length + suffix.length;
  }
  return `${text})`;
}

/** PyTorch's name of the operation that made this tensor (`AddBackward0`), null for a leaf. */
export function gradFnName({ edge }: Handle): string | null {
  return edge === null || edge.isLeafEdge ? null : nodeName(edge);
}

/** PyTorch's name of a recorded operation. */
export function nodeName(recorded: { readonly name: string; readonly node?: string | undefined }): string {
  if (recorded.node !== undefined) return recorded.node;
  const name = recorded.name.replace(/_$/, "");
  return `${name[0].toUpperCase()}${name.slice(1)}Backward0`;
}

/** `(2, 3)`, `(2,)`, `()`. */
function tupleText(shape: Shape): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** The elements in nested brackets: all of them, or the first and last of each dimension if there are too many. */
function elementsText(x: Handle): string {
  const { threshold, edgeitems, linewidth } = getPrintOptions();
  const summarised = numel(x.sizes) > threshold;
  const cut = x.sizes.map((size) => summarised && size > 2 * edgeitems);
  const sizes = x.sizes.map((size, d) => (cut[d] ? 2 * edgeitems : size));
  const { texts, width } = formatElements(readEdges(x, cut, edgeitems), x.dtype);
  const rank = sizes.length;

  /** The part from element `start` on, `d` brackets deep, whose bracket opens in column `indent`. */
  const part = (d: number, start: number, indent: number): string => {
    if (d === rank) return texts[start];
    const step = numel(sizes.slice(d + 1));
    const items = Array.from({ length: sizes[d] }, (_, i) => part(d + 1, start + i * step, indent + 1));
    const isVector = d === rank - 1;
    if (cut[d]) items.splice(edgeitems, 0, isVector && edgeitems > 0 ? " ..." : "...");
    const margin = " ".repeat(indent + 1);
    if (!isVector) return `[${items.join(`,${"\n".repeat(rank - d - 1)}${margin}`)}]`;
    const perLine = Math.max(1, Math.floor((linewidth - indent) / (width + 2)));
    const lines: string[] = [];
    for (let i = 0; i < items.length; i += perLine) lines.push(items.slice(i, i + perLine).join(", "));
    return `[${lines.join(`,\n${margin}`)}]`;
  };
  return part(0, 0, PREFIX.length);
}

/**
 * The elements that are shown, row by row; no others are read. A dimension that is cut is read as two: its two ends,
 * and `edge` elements of each.
 */
function readEdges(x: Handle, cut: readonly boolean[], edge: number): TypedArray {
  const { storage, dtype, offset } = x;
  const shape = x.sizes.flatMap((size, d) => (cut[d] ? [2, edge] : [size]));
  const strides = x.strides.flatMap((stride, d) =>
    cut[d] ? [(x.sizes[d] - edge) * stride, stride] : [stride],
  );
  return currentEngine().read({ storage, dtype, sizes: shape, strides, offset });
}
