import { isPlain } from "../core/check.js";
import type { DType } from "../core/dtype.js";
import { type Shape, sameShape } from "../core/shape.js";
import { Tensor } from "../tensor/tensor.js";

/**
 * What a function was called with: tensors by dtype and shape, everything else by itself. Arrays and plain objects are looked
 * into.
 */
export type Pattern =
  | { readonly kind: "tensor"; readonly dtype: DType; readonly sizes: Shape; readonly requiresGrad: boolean }
  | { readonly kind: "array"; readonly items: readonly Pattern[] }
  | { readonly kind: "object"; readonly keys: readonly string[]; readonly items: readonly Pattern[] }
  | { readonly kind: "constant"; readonly value: unknown };

/** The pattern of a value; its tensors, in order, are added to `tensors`. */
export function patternOf(value: unknown, tensors: Tensor[]): Pattern {
  if (value instanceof Tensor) {
    tensors.push(value);
    return { kind: "tensor", dtype: value.dtype, sizes: value.sizes, requiresGrad: value.requiresGrad };
  }
  if (Array.isArray(value)) return { kind: "array", items: value.map((item) => patternOf(item, tensors)) };
  if (isPlain(value)) {
    const keys = Object.keys(value);
    return { kind: "object", keys, items: keys.map((key) => patternOf(value[key], tensors)) };
  }
  return { kind: "constant", value };
}

/** Whether a value has this pattern; its tensors are added to `tensors`. */
export function fits(pattern: Pattern, value: unknown, tensors: Tensor[]): boolean {
  switch (pattern.kind) {
    case "tensor":
      if (!(value instanceof Tensor) || value.dtype !== pattern.dtype) return false;
      if (!sameShape(value.sizes, pattern.sizes) || value.requiresGrad !== pattern.requiresGrad) return false;
      tensors.push(value);
      return true;
    case "array": {
      const { items } = pattern;
      if (!Array.isArray(value) || value.length !== items.length) return false;
      for (let i = 0; i < items.length; i++) if (!fits(items[i], value[i], tensors)) return false;
      return true;
    }
    case "object": {
      const { keys, items } = pattern;
      if (!isPlain(value) || Object.keys(value).length !== keys.length) return false;
      for (let i = 0; i < keys.length; i++) {
        if (!Object.hasOwn(value, keys[i]) || !fits(items[i], value[keys[i]], tensors)) return false;
      }
      return true;
    }
    default:
      return Object.is(value, pattern.value);
  }
}

/** The value with other tensors; arrays and plain objects are made anew. */
export function withTensors(value: unknown, map: (tensor: Tensor) => Tensor): unknown {
  if (value instanceof Tensor) return map(value);
  if (Array.isArray(value)) return value.map((item) => withTensors(item, map));
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTensors(item, map)]));
  }
  return value;
}
