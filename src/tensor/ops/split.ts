import { noGrad } from "../../autograd/mode.js";
import { checkInteger, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { MAX_ELEMENTS, normalizeDim, numel, type Shape } from "../../core/shape.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { recordSeveral, type SeveralRule } from "../node.js";
import { named } from "../op.js";
import { clone } from "./cast.js";
import { cat, stack } from "./join.js";
import { narrow, select, slice } from "./view.js";

/** A tensor in parts along a dimension, as views. The parts have one derivative: their gradients side by side. */

interface PartsAttrs {
  readonly dim: number;
  readonly shapes: readonly Shape[];
}

/** The gradients of all parts, zeros for those that nothing depends on. */
const filled = (gradients: readonly (Handle | null)[], shapes: readonly Shape[]): Handle[] => {
  const some = gradients.find((g) => g !== null) as Handle;
  return gradients.map((g, i) => g ?? some.spawnNew(some.dtype, shapes[i], numel(shapes[i])));
};

const partsRule = (
  name: string,
  join: (parts: readonly Handle[], dim: number) => Handle,
): SeveralRule<PartsAttrs> => ({
  name,
  saves: [[]],
  backward: (gradients, { attrs: { dim, shapes } }) => [join(filled(gradients, shapes), dim)],
});

const splitRule = /* @__PURE__ */ partsRule("split", cat);
const splitSizesRule = /* @__PURE__ */ partsRule("splitWithSizes", cat);
const unbindRule = /* @__PURE__ */ partsRule("unbind", stack);

function parts<T extends Handle>(rule: SeveralRule<PartsAttrs>, x: T, dim: number, take: () => T[]): T[] {
  const views = noGrad(take);
  recordSeveral(rule, [x], { dim, shapes: views.map(({ sizes }) => sizes) }, views, views.length);
  return views;
}

function dimensionOf(op: string, x: Handle, dim: number): number {
  if (x.sizes.length > 0) return normalizeDim(op, dim, x.sizes.length);
  throw failure("E-SHAPE-006", {
    op,
    expected: say("at least one dimension", "al menos una dimensión"),
    shape: x.sizes,
  });
}

/** Parts of `size` along `dim`, the last one smaller where it does not divide. */
function ofSize<T extends Handle>(x: T, along: number, size: number): T[] {
  const total = x.sizes[along];
  const count = total === 0 || size === 0 ? 1 : Math.ceil(total / size);
  return parts(splitRule, x, along, () =>
    Array.from({ length: count }, (_, i) => slice(x, along, i * size, Math.min(size, total - i * size), 1)),
  );
}

export function split<T extends Handle>(x: T, sizes: number | readonly number[], dim = 0): T[] {
  if (typeof sizes === "object") return splitWithSizes(x, sizes, dim, "split");
  const along = dimensionOf("split", x, dim);
  const total = x.sizes[along];
  checkInteger("split", "splitSize", sizes, total === 0 ? 0 : 1);
  return ofSize(x, along, sizes);
}

export function splitWithSizes<T extends Handle>(
  x: T,
  sizes: readonly number[],
  dim = 0,
  op = "splitWithSizes",
): T[] {
  const along = dimensionOf(op, x, dim);
  const total = x.sizes[along];
  const valid =
    Array.isArray(sizes) &&
    Array.from(sizes).every((n) => Number.isInteger(n) && n >= 0) &&
    sizes.reduce((a, b) => a + b, 0) === total;
  if (!valid) {
    const expected = say(
      `an array of sizes whose sum is ${total}`,
      `un array de tamaños cuya suma es ${total}`,
    );
    throw wrong(op, "splitSizes", expected, sizes);
  }
  let end = 0;
  return parts(splitSizesRule, x, along, () =>
    sizes.map((size) => {
      end += size;
      return slice(x, along, size === 0 ? 0 : end - size, size, 1);
    }),
  );
}

/** At most `chunks` parts of one size along `dim`, the last one smaller where it does not divide. */
export function chunk<T extends Handle>(x: T, chunks: number, dim = 0): T[] {
  const along = dimensionOf("chunk", x, dim);
  checkInteger("chunk", "chunks", chunks, 1, MAX_ELEMENTS);
  const size = Math.ceil(x.sizes[along] / chunks);
  if (size > 0) return ofSize(x, along, size);
  // Nothing in as many parts as were asked for.
  return splitWithSizes(x, new Array<number>(chunks).fill(0), along, "chunk");
}

/** So many parts along `dim`, the first ones larger by one where it does not divide; or parts that end at these positions. */
export function tensorSplit<T extends Handle>(
  x: T,
  sections: number | readonly number[],
  dim = 0,
  op = "tensorSplit",
): T[] {
  const along = dimensionOf(op, x, dim);
  const size = x.sizes[along];
  if (typeof sections === "number") {
    checkInteger(op, "sections", sections, 1, MAX_ELEMENTS);
    const [least, more] = [Math.floor(size / sections), size % sections];
    let start = 0;
    return Array.from({ length: sections }, (_, i) => {
      const length = least + (i < more ? 1 : 0);
      start += length;
      return slice(x, along, length === 0 ? 0 : start - length, length, 1);
    });
  }
  const positions = Array.isArray(sections) ? Array.from(sections) : null;
  if (positions === null || !positions.every(Number.isInteger)) {
    const expected = say(
      "a number of parts, or an array of positions",
      "un número de partes, o un array de posiciones",
    );
    throw wrong(op, "sections", expected, sections);
  }
  const clip = (at: number) => Math.min(Math.max(at < 0 ? at + size : at, 0), size);
  const ends = [...positions.map(clip), size];
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1];
    const length = Math.max(0, end - start);
    return slice(x, along, length === 0 ? 0 : start, length, 1);
  });
}

/** Parts along the dimension that the name says: their number must divide its size. */
function splitAlong<T extends Handle>(
  op: string,
  x: T,
  sections: number | readonly number[],
  dim: number,
  rank: number,
): T[] {
  if (x.sizes.length < rank) {
    const expected = say(`at least ${rank} dimensions`, `al menos ${rank} dimensiones`);
    throw failure("E-SHAPE-006", { op, expected, shape: x.sizes });
  }
  if (typeof sections === "number") {
    checkInteger(op, "sections", sections, 1, MAX_ELEMENTS);
    if (x.sizes[dim] % sections !== 0) {
      const size = x.sizes[dim];
      const expected = say(
        `a number that divides the size ${size} of dimension ${dim}`,
        `un número que divida el tamaño ${size} de la dimensión ${dim}`,
      );
      throw wrong(op, "sections", expected, sections);
    }
  }
  return tensorSplit(x, sections, dim, op);
}

export const hsplit = <T extends Handle>(x: T, sections: number | readonly number[]): T[] =>
  splitAlong("hsplit", x, sections, x.sizes.length === 1 ? 0 : 1, 1);

export const vsplit = <T extends Handle>(x: T, sections: number | readonly number[]): T[] =>
  splitAlong("vsplit", x, sections, 0, 2);

export const dsplit = <T extends Handle>(x: T, sections: number | readonly number[]): T[] =>
  splitAlong("dsplit", x, sections, 2, 3);

/** The slices along `dim`, without it. */
export function unbind<T extends Handle>(x: T, dim = 0): T[] {
  const along = dimensionOf("unbind", x, dim);
  return parts(unbindRule, x, along, () =>
    Array.from({ length: x.sizes[along] }, (_, i) => select(x, along, i)),
  );
}

/** `length` elements along `dim` from `start` on, as a copy. */
export const narrowCopy = <T extends Handle>(x: T, dim: number, start: number, length: number): T =>
  named(clone(narrow(x, dim, start, length)), "narrowCopy");
