import { wrong } from "../../core/check.js";
import { promoteTypes } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { joined } from "../../core/messages/phrase.js";
import { normalizeDim, sameShape } from "../../core/shape.js";
import { contiguousStrides } from "../../core/strides.js";
import { checkTensors } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { cast } from "./cast.js";
import { slice, unsqueeze } from "./view.js";

const sizeAlong = (x: unknown, dim: number) => (x as Handle).sizes[dim];

const catOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "cat",
  torch: "torch.cat(x, dim)",
  shape: (inputs, { dim }) => {
    const total = inputs.reduce<number>((n, x) => n + sizeAlong(x, dim), 0);
    return (inputs[0] as Handle).sizes.map((size, d) => (d === dim ? total : size));
  },
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, inputs, { dim }) => {
    const strides = contiguousStrides(out.sizes);
    let start = 0;
    for (const input of inputs) {
      const x = input as Handle;
      const offset = start * strides[dim];
      engine.copy({ storage: out.storage, dtype: out.dtype, sizes: x.sizes, strides, offset }, x);
      start += x.sizes[dim];
    }
  },
  saves: [[]],
  backward: (g, op) => {
    let start = 0;
    return op.shapes.map((shape, i) => {
      const length = shape[op.attrs.dim];
      start += length;
      return op.needs(i) ? slice(g, op.attrs.dim, start - length, length, 1) : null;
    });
  },
  examples: [
    { inputs: ["2x3", "1x3"], attrs: { dim: 0 } },
    { inputs: ["2x3", "2x1", "2x2"], attrs: { dim: 1 } },
    { inputs: ["3", "0", "2"], attrs: { dim: 0 } },
    { inputs: ["2 int<9", "3 int<9"], attrs: { dim: 0 } },
    { inputs: ["2x3"], attrs: { dim: 1 } },
  ],
  checked: (inputs, { dim }) => cat(inputs as Handle[], dim),
  errors: [
    { inputs: ["2x3", "2x2"], attrs: { dim: 0 }, fails: "E-SHAPE-008" },
    { inputs: ["2x3", "3"], attrs: { dim: 0 }, fails: "E-SHAPE-008" },
    { inputs: ["2", "2"], attrs: { dim: 1 }, fails: "E-SHAPE-002" },
    { inputs: ["", ""], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
    { inputs: [], attrs: { dim: 0 }, fails: "E-ARG-002" },
  ],
});

function checkSome(where: string, tensors: readonly unknown[]): void {
  checkTensors(where, "tensors", tensors);
  if (tensors.length > 0) return;
  const expected = say("at least one tensor", "al menos un tensor");
  throw wrong(where, "tensors", expected, tensors);
}

/** Without those of shape [0]: where a list begins as `torch.tensor([])`, PyTorch passes over it, whatever the others' shape. */
function withoutEmpty<T extends Handle>(tensors: readonly T[]): readonly T[] {
  const filled = tensors.filter(({ sizes: shape }) => shape.length !== 1 || shape[0] !== 0);
  return filled.length === 0 ? tensors : filled;
}

/** The tensors one after the other along `dim`; the other sizes are equal. dtypes are promoted. */
export function cat<T extends Handle>(tensors: readonly T[], dim = 0): T {
  checkSome("cat", tensors);
  const list = withoutEmpty(tensors);
  const first = list[0];
  if (first.sizes.length === 0) {
    throw failure("E-SHAPE-006", {
      op: "cat",
      expected: say("at least one dimension (use stack)", "al menos una dimensión (usa stack)"),
      shape: first.sizes,
    });
  }
  const along = normalizeDim("cat", dim, first.sizes.length);
  for (const other of list) {
    const fits =
      other.sizes.length === first.sizes.length &&
      other.sizes.every((n, d) => d === along || n === first.sizes[d]);
    if (!fits)
      throw failure("E-SHAPE-008", { op: "cat", first: first.sizes, other: other.sizes, dim: along });
  }
  const dtype = tensors.map((x) => x.dtype).reduce(promoteTypes);
  return catOp(
    list.map((x) => cast(x, dtype)),
    { dim: along },
  );
}

/** The tensors along a new dimension; their shapes are equal. */
export function stack<T extends Handle>(tensors: readonly T[], dim = 0): T {
  checkSome("stack", tensors);
  const first = tensors[0].sizes;
  const odd = tensors.find(({ sizes: shape }) => !sameShape(shape, first));
  if (odd !== undefined) {
    const expected = joined(say("tensors of one shape, ", "una misma forma, "), shapeText(first));
    throw failure("E-SHAPE-006", { op: "stack", expected, shape: odd.sizes });
  }
  const along = normalizeDim("stack", dim, first.length + 1);
  const rows = tensors.map((x) => unsqueeze(x, along));
  return named(cat(rows, along), "stack");
}

export const joinOps = { cat: catOp };
