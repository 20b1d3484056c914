import { isPlain } from "../../core/check.js";
import { Tensor } from "../tensor.js";

/** Nested values as JAX and `torch.func` have them: tensors in arrays and plain objects. Whatever is neither stays as it is. */
export interface Tree {
  readonly tensors: readonly Tensor[];
  /** The same structure over other tensors. */
  rebuild(tensors: readonly unknown[]): unknown;
}

/** The deepest nesting: an array that contains itself has no end. */
const DEEPEST = 64;

/** The tensors of a value, in order, and how to build it again. */
export function treeOf(value: unknown, depth = 0): Tree {
  if (value instanceof Tensor) return { tensors: [value], rebuild: ([x]) => x };
  const isList = Array.isArray(value);
  if (depth > DEEPEST || (!isList && !isPlain(value))) return { tensors: [], rebuild: () => value };
  const keys = Object.keys(value);
  const parts = keys.map((key) => treeOf((value as Record<string, unknown>)[key], depth + 1));
  return {
    tensors: parts.flatMap((part) => part.tensors),
    rebuild(tensors) {
      let at = 0;
      const built = parts.map((part) => {
        const mine = tensors.slice(at, at + part.tensors.length);
        at += part.tensors.length;
        return part.rebuild(mine);
      });
      return isList ? built : Object.fromEntries(keys.map((key, i) => [key, built[i]]));
    },
  };
}
