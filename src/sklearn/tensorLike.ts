/** A tensor, as far as the functions of this door read it: its shape and its values, nested as the shape says. */
export interface TensorLike {
  readonly shape: readonly number[];
  toArray(): unknown;
}

export const isTensorLike = (value: unknown): value is TensorLike =>
  (typeof value === "object" || typeof value === "function") &&
  value !== null &&
  "toArray" in value &&
  typeof value.toArray === "function" &&
  "shape" in value &&
  Array.isArray(value.shape);

/** The values of a tensor as arrays; anything else as it is. */
export const plain = (value: unknown): unknown => (isTensorLike(value) ? value.toArray() : value);
