import { type DType, isFloat, type TypedArray } from "../../core/dtype.js";
import { formatExponent, formatFixed } from "../../text/numbers.js";
import { getPrintOptions } from "./options.js";

/** The text of each element, and the width that the columns are counted with. */
export interface ElementTexts {
  readonly texts: readonly string[];
  readonly width: number;
}

/** The elements of one tensor in one notation, padded to the width of the widest (nan and inf may be wider). */
export function formatElements(data: TypedArray, dtype: DType): ElementTexts {
  if (isFloat(dtype)) return formatFloats(data as Float32Array | Float64Array);
  const whole = dtype === "bool" ? (x: number | bigint) => (x ? "True" : "False") : String;
  const texts = Array.from(data as ArrayLike<number | bigint>, whole);
  const width = widest(texts);
  return { texts: texts.map((text) => text.padStart(width)), width };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 1);
}

/**
 * PyTorch's choice of notation, by the elements that are neither 0 nor nan nor inf: scientific where the largest is
 * over 1e8 or over 1000 times the smallest, or the smallest below 1e-4; else `1.` where all are whole; else fixed.
 */
function formatFloats(data: Float32Array | Float64Array): ElementTexts {
  const { precision, sciMode } = getPrintOptions();
  const telling = Array.from(data).filter((x) => x !== 0 && Number.isFinite(x));
  let [smallest, largest] = [Infinity, 0];
  for (const x of telling) {
    smallest = Math.min(smallest, Math.abs(x));
    largest = Math.max(largest, Math.abs(x));
  }
  const scientific =
    telling.length > 0 && (sciMode ?? (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4));

  const text = scientific
    ? (x: number) => formatExponent(x, precision)
    : telling.every(Number.isInteger)
      ? (x: number) => formatFixed(x, 0) + (Number.isFinite(x) ? "." : "")
      : (x: number) => formatFixed(x, precision);
  const width = widest(telling.map(text));
  return { texts: Array.from(data, (x) => text(x).padStart(width)), width };
}
