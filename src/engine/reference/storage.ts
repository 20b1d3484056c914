import { type DType, newArray, type TypedArray } from "../../core/dtype.js";
import type { Storage, View } from "../engine.js";

/** A storage of the reference engine: an ordinary typed array, freed by the garbage collector. */
export class ArrayStorage implements Storage {
  readonly dtype: DType;
  readonly length: number;
  readonly array: TypedArray;
  version = 0;
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
