import { wrong } from "../../core/check.js";
import { number, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { checkShape } from "../../core/shape.js";
import { named } from "../../tensor/op.js";
import { positionsLike } from "../../tensor/ops/arrange.js";
import { clone } from "../../tensor/ops/cast.js";
import { indexSelect } from "../../tensor/ops/indexing.js";
import { dense } from "../../tensor/ops/region.js";
import { replace } from "../../tensor/ops/replace.js";
import { constant, elementOf } from "../../tensor/ops/scatter.js";
import { slice } from "../../tensor/ops/view.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "./messages.js";

export interface PadOptions {
  /** What stands in the margins: one value, what is mirrored at the edge, the edge, or the other end. Default "constant". */
  mode?: "constant" | "reflect" | "replicate" | "circular";
  /** The value of "constant". Default 0. */
  value?: number | null;
}

const PAD = /* @__PURE__ */ signature<PadOptions>("pad", {
  mode: /* @__PURE__ */ parameter(
    "constant",
    /* @__PURE__ */ oneOf("constant", "reflect", "replicate", "circular"),
  ),
  value: /* @__PURE__ */ parameter(null, /* @__PURE__ */ number()),
});

/** How much is added before and after a dimension; below 0 it is cut off. */
interface Margin {
  readonly dim: number;
  readonly before: number;
  readonly after: number;
}

/** The margins, the last dimension's first. */
function marginsOf(x: Tensor, pad: readonly number[]): Margin[] {
  const list: unknown[] | null = Array.isArray(pad) ? Array.from(pad) : null;
  const rank = x.sizes.length;
  if (list === null || list.length % 2 !== 0 || list.length > 2 * rank || !list.every(Number.isSafeInteger)) {
    const expected = say(
      `an even number of whole numbers, at most ${2 * rank}`,
      `una cantidad par de números enteros, como mucho ${2 * rank}`,
    );
    throw wrong("pad", "pad", expected, pad);
  }
  const numbers = list as number[];
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    dim: rank - 1 - i,
    before: numbers[2 * i],
    after: numbers[2 * i + 1],
  }));
}

/** Without what margins below 0 cut off. */
function cropped(x: Tensor, margins: readonly Margin[]): Tensor {
  return margins.reduce((y, { dim, before, after }) => {
    const [start, end] = [Math.max(0, -before), y.sizes[dim] - Math.max(0, -after)];
    if (end < start) throw tooMuch(y, dim);
    return before < 0 || after < 0 ? slice(y, dim, start, end - start, 1) : y;
  }, x);
}

const tooMuch = ({ sizes }: Tensor, dim: number) => {
  const expected = say(
    `margins that leave something of dimension ${dim}`,
    `márgenes que dejen algo de la dimensión ${dim}`,
  );
  return failure("E-SHAPE-006", { op: "pad", expected, shape: sizes });
};

function withConstant(x: Tensor, margins: readonly Margin[], value: number): Tensor {
  const inner = cropped(x, margins);
  const shape = [...inner.sizes];
  let offset = 0;
  for (const { dim, before, after } of margins) shape[dim] += Math.max(0, before) + Math.max(0, after);
  checkShape("pad", shape);
  const base = dense(shape);
  for (const { dim, before } of margins) offset += Math.max(0, before) * base.strides[dim];
  const around = constant(inner, elementOf("pad", value, x.dtype), shape);
  const view = { shape: inner.sizes, strides: base.strides, offset: shape.includes(0) ? 0 : offset };
  return named(replace(around, inner, { base, view }), "pad", "ConstantPadNdBackward0");
}

/** Where the element at a position beyond the edges comes from. */
const SOURCES = {
  reflect: (at: number, size: number) => (at < 0 ? -at : at >= size ? 2 * (size - 1) - at : at),
  replicate: (at: number, size: number) => Math.min(Math.max(at, 0), size - 1),
  circular: (at: number, size: number) => ((at % size) + size) % size,
} as const;

const most = { reflect: -1, replicate: Number.POSITIVE_INFINITY, circular: 0 };

function mirrored(x: Tensor, { dim, before, after }: Margin, mode: keyof typeof SOURCES): Tensor {
  const size = x.sizes[dim];
  const limit = size + most[mode];
  if (size === 0 || before > limit || after > limit) {
    const expected = say(
      `margins of at most ${Math.max(0, limit)} in dimension ${dim}`,
      `márgenes de ${Math.max(0, limit)} como mucho en la dimensión ${dim}`,
    );
    throw failure("E-SHAPE-006", { op: "pad", expected, shape: x.sizes });
  }
  const length = size + before + after;
  if (length < 1) throw tooMuch(x, dim);
  checkShape("pad", [length]);
  const places = new Float64Array(length);
  for (let i = 0; i < length; i++) places[i] = SOURCES[mode](i - before, size);
  return indexSelect(x, dim, positionsLike(x, places));
}

/**
 * x with margins: pairs of numbers, before and after the last dimension, then the one before it, and so on. A number below 0 cuts off. With
 * "constant" a value stands there, with "reflect" what is mirrored at the edge, with "replicate" the edge, with "circular" the other end; those
 * three pad the last dimension of two or three, the last two of three or four, or the last three of four or five.
 *
 * x: [*, n]; result: [*, before + n + after].
 *
 * @throws E-ARG-002 for an odd number of margins, or a value without "constant"; E-SHAPE-006 for margins that do not fit
 * @example
 * const x = torch.tensor([[1, 2, 3]]);
 * functional.pad(x, [1, 2]) // tensor([[0., 1., 2., 3., 0., 0.]])
 * functional.pad(x, [1, 1], { value: 9 }) // tensor([[9., 1., 2., 3., 9.]])
 * functional.pad(x, [2, 1], { mode: "reflect" }) // tensor([[3., 2., 1., 2., 3., 2.]])
 * functional.pad(x, [1, 1], "circular") // tensor([[3., 1., 2., 3., 1.]])
 */
export function pad(
  input: Tensor,
  pad: readonly number[],
  ...options: Called<[mode?: PadOptions["mode"], value?: number | null], PadOptions, ["mode", "value"]>
): Tensor {
  checkTensor("pad", "input", input);
  const { mode, value } = PAD.read(options);
  const margins = marginsOf(input, pad);
  if (mode === undefined || mode === "constant")
    return margins.length === 0 ? clone(input) : withConstant(input, margins, value ?? 0);
  if (value !== null && value !== 0) {
    const expected = say(`no value with mode "${mode}"`, `ningún value con mode "${mode}"`);
    throw wrong("pad", "value", expected, value);
  }
  const rank = input.sizes.length;
  if (margins.length === 0 || margins.length > 3 || rank < margins.length + 1 || rank > margins.length + 2) {
    const count = margins.length;
    const expected = say(
      `one or two dimensions more than the ${count} that are padded (1 to 3)`,
      `una o dos dimensiones más que las ${count} que se rellenan (de 1 a 3)`,
    );
    throw failure("E-SHAPE-006", { op: "pad", expected, shape: input.sizes });
  }
  if (mode !== "circular") return margins.reduce((y, margin) => mirrored(y, margin, mode), input);
  const inner = cropped(input, margins);
  return margins.reduce(
    (y, { dim, before, after }) =>
      mirrored(y, { dim, before: Math.max(0, before), after: Math.max(0, after) }, mode),
    inner,
  );
}
