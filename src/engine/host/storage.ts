import { type DType, newArray, type TypedArray } from "../../core/dtype.js";
import type { Storage, View } from "../view.js";

/** A storage of the reference engine: an ordinary typed array, freed by the garbage collector. */
export class ArrayStorage implements Storage {
  readonly dtype: DType;
  readonly length: number;
  readonly array: TypedArray;
  version = 0;
  unchecked = 0;
  writtenBy = "";
  saved = 0;
  inner = false;

  constructor(dtype: DType, length: number, array: TypedArray = newArray(dtype, length)) {
    this.dtype = dtype;
    this.length = length;
    this.array = array;
  }
}

export function arrayOf(view: View): TypedArray {
  return (view.storage as ArrayStorage).array;
}

/** Stores a whole number, wrapped around at the width of the dtype. */
export function store(array: TypedArray, dtype: DType, at: number, value: bigint | boolean): void {
  if (typeof value === "boolean") array[at] = Number(value);
  else if (dtype === "int64") (array as BigInt64Array)[at] = value;
  else if (dtype === "bool") array[at] = value === 0n ? 0 : 1;
  else array[at] = Number(BigInt.asIntN(32, value));
}
