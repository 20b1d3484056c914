import { type ArrayOf, bytesOf, type DType, newArray, type TypedArray } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import { contiguousStrides, isContiguous } from "../../core/strides.js";
import { copy } from "../families/copy/define.js";
import { firstOutside as firstOutsideByWalk } from "../host/range.js";
import { ArrayStorage } from "../host/storage.js";
import type { View } from "../view.js";
import type { HeapMemory } from "../wasm/heap/memory.js";
import type { WasmStorage } from "../wasm/heap/storage.js";

/** Values between the host's arrays and the heap. */

const HIGH = 2 ** 32;

/** The array over the whole heap whose elements are those of a dtype. */
function heapArray(memory: HeapMemory, dtype: DType): TypedArray {
  switch (dtype) {
    case "float32":
      return memory.f32;
    case "float64":
      return memory.f64;
    case "int64":
      return memory.i64;
    case "int32":
      return memory.i32;
    default:
      return memory.u8;
  }
}

/** Copies elements from the host into the storage from `offset` on. */
export function write(memory: HeapMemory, storage: WasmStorage, offset: number, data: TypedArray): void {
  const start = storage.address / bytesOf(storage.dtype) + offset;
  heapArray(memory, storage.dtype).set(data as never, start);
}

/** The elements of a view, row by row, in a new array or in `into`. */
export function read<D extends DType>(
  memory: HeapMemory,
  view: View & { readonly dtype: D },
  into?: ArrayOf[D],
): ArrayOf[D] {
  const { dtype, sizes: shape, strides, offset } = view;
  const storage = view.storage as WasmStorage;
  const count = numel(shape);
  const array = into ?? newArray(dtype, count);
  if (count === 0) return array;
  if (!isContiguous(shape, strides)) {
    const target = new ArrayStorage(dtype, count, array);
    copy({ storage: target, dtype, sizes: shape, strides: contiguousStrides(shape), offset: 0 }, view);
    return array;
  }
  const start = storage.address / bytesOf(dtype) + offset;
  const heap = heapArray(memory, dtype);
  if (count === 1) array[0] = heap[start];
  else array.set(heap.subarray(start, start + count) as never);
  return array;
}

/** The first element of an int64 view outside [low, high], or null. */
export function firstOutside(memory: HeapMemory, x: View, low: number, high: number): bigint | null {
  if (!isContiguous(x.sizes, x.strides)) return firstOutsideByWalk(x, low, high);
  const start = (x.storage as WasmStorage).address / 8 + x.offset;
  const count = numel(x.sizes);
  const { i32, i64 } = memory;
  for (let n = start; n < start + count; n++) {
    // As a float64, which is monotonic: no bigint is made for an element that is in range.
    const value = i32[2 * n + 1] * HIGH + (i32[2 * n] >>> 0);
    if (value < low || value > high) return i64[n];
  }
  return null;
}
