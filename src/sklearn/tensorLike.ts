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

/** The typed array of a tensor of ours, row by row; undefined for what has none. */
export const typedValues = (tensor: TensorLike): unknown =>
  "numpy" in tensor && typeof tensor.numpy === "function" ? tensor.numpy() : undefined;

/** Numbers of int64, from their 32-bit words, without a bigint for each; undefined where one is beyond 2⁵³. */
function fromWords(data: BigInt64Array): number[] | undefined {
  const words = new Int32Array(data.buffer, data.byteOffset, 2 * data.length);
  const out = new Array<number>(data.length);
  for (let i = 0; i < out.length; i++) {
    const high = words[2 * i + 1];
    if (high >= 2 ** 21 || high < -(2 ** 21)) return undefined;
    out[i] = high * 2 ** 32 + (words[2 * i] >>> 0);
  }
  return out;
}

/** The numbers of a tensor of one dimension, from its typed array; undefined where that does not tell all. */
function numbersAlong(tensor: TensorLike): number[] | undefined {
  if (tensor.shape.length !== 1) return undefined;
  if ("dtype" in tensor && tensor.dtype === "bool") return undefined;
  const data = typedValues(tensor);
  if (data instanceof BigInt64Array) return fromWords(data);
  if (!(data instanceof Float32Array || data instanceof Float64Array || data instanceof Int32Array))
    return undefined;
  const out = new Array<number>(data.length);
  for (let i = 0; i < out.length; i++) out[i] = data[i];
  return out;
}

/** The values of a tensor as arrays; anything else as it is. */
export const plain = (value: unknown): unknown =>
  isTensorLike(value) ? (numbersAlong(value) ?? value.toArray()) : value;
