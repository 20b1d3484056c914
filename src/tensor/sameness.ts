import type { TypedArray } from "../core/dtype.js";
import { sameShape } from "../core/shape.js";
import { Handle } from "./handle.js";
import { formatTensor } from "./print.js";
import { readData } from "./read.js";

/**
 * Tensors for what compares objects: test runners, assertions. Two are the same where shape, dtype and every element are,
 * as `Object.is` has it: NaN is NaN, and −0 is not 0. Gradients, and how the elements lie in memory, are no part of it.
 */

/** The bits of the elements row by row, with one NaN. */
function bitsOf(x: Handle): Uint32Array | Uint8Array {
  const data: TypedArray = readData(x);
  if (data instanceof Float32Array || data instanceof Float64Array)
    for (let i = 0; i < data.length; i++) if (Number.isNaN(data[i])) data[i] = Number.NaN;
  const words = data.BYTES_PER_ELEMENT === 1 ? Uint8Array : Uint32Array;
  return new words(data.buffer, data.byteOffset, data.byteLength / words.BYTES_PER_ELEMENT);
}

/** Two hashes of 32 bits over the words (FNV-1a, and another multiplier), as text. */
function digest(words: Uint32Array | Uint8Array): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ words[i], 0x01000193);
    b = Math.imul(b ^ words[i] ^ (a >>> 15), 0x85ebca6b);
  }
  return [a, b].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Printed, and a digest of what print rounds or leaves out. Other shapes print otherwise, but of empty and of long tensors. */
export function tagOf(x: Handle): string {
  try {
    const { dtype, sizes } = x;
    const plain = x.spawn(x.storage, dtype, sizes, x.strides, x.offset); // without what gradients add to the text
    return `${formatTensor(plain)} of ${dtype} [${sizes.join(", ")}], digest ${digest(bitsOf(x))}`;
  } catch {
    return "Tensor"; // an engine whose values come later, or a prototype
  }
}

/** Whether two values are the same, where both are tensors; else undefined: a tester for `expect.addEqualityTesters`. */
export function areSameTensors(a: unknown, b: unknown): boolean | undefined {
  if (!(a instanceof Handle && b instanceof Handle)) return undefined;
  if (a.dtype !== b.dtype || !sameShape(a.sizes, b.sizes)) return false;
  const [x, y] = [bitsOf(a), bitsOf(b)];
  return x.every((word, i) => word === y[i]);
}

/** Where Jest and Vitest keep the testers of `expect`, once they run. */
const RUNNER = Symbol.for("$$jest-matchers-object");

/** In a run of Jest or Vitest, tells `expect` how tensors are compared: by themselves they would be taken for lists. */
export function teachRunner(): void {
  const runner: unknown = Reflect.get(globalThis, RUNNER);
  const testers: unknown = runner && Reflect.get(runner, "customEqualityTesters");
  if (Array.isArray(testers) && !testers.includes(areSameTensors)) testers.push(areSameTensors);
}
