import { checkInteger } from "../../core/check.js";

/** How many numbers to draw: a count, or a shape, whose product counts. */
export type Size = number | readonly number[];

/** An array to draw values from. */
export type Choosable = readonly unknown[] | NumberArray;

/** An array that `shuffle` may change. */
export type MutableArray = unknown[] | NumberArray;

type NumberArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** How many numbers a size stands for; one if it is left out. */
export function sizeOf(where: string, size: Size | undefined): number {
  if (size === undefined) return 1;
  const shape = typeof size === "number" ? [size] : size;
  for (const extent of shape) checkInteger(where, "size", extent, 0);
  return shape.reduce((product, extent) => product * extent, 1);
}

/** The values at these places, in an array of the same kind. */
export function take<A extends Choosable>(array: A, places: Int32Array): A;
export function take(array: Choosable, places: Int32Array): Choosable {
  if (Array.isArray(array)) return Array.from(places, (place) => array[place]);
  const values = array as Float64Array;
  const out = new (values.constructor as new (length: number) => Float64Array)(places.length);
  for (let i = 0; i < places.length; i++) out[i] = values[places[i]];
  return out;
}

/** 0, 1, …, count - 1. */
export function range(count: number): Int32Array {
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) out[i] = i;
  return out;
}
