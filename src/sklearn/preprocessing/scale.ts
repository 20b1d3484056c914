import {
  type Dense,
  denseFrame,
  denseOf,
  type NumberColumn,
  type NumberFrame,
  resultFrame,
  widthOf,
} from "../base/frame.js";
import { type Finding, inDoubles } from "../base/numbers.js";

const EPSILON = { single: 2 ** -23, double: 2 ** -52 };

/** Whether a frame is computed in float32. */
export const isSingle = (frame: NumberFrame): boolean =>
  (denseOf(frame)?.data ?? frame.columns[0]) instanceof Float32Array;

/** Rounds to the precision of a frame. */
export const rounding = (frame: NumberFrame): ((value: number) => number) =>
  isSingle(frame) ? Math.fround : (value) => value;

/** What nearly is 0 does not divide: 1 in its place (scikit-learn's `_handle_zeros_in_scale`). */
export const nonZero = (scale: number, single: boolean): number =>
  scale < 10 * (single ? EPSILON.single : EPSILON.double) ? 1 : scale;

/** Least and greatest value of a column, NaN left out. */
export function columnExtremes(column: NumberColumn): [least: number, greatest: number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

interface Extremes {
  readonly least: Float64Array<ArrayBuffer>;
  readonly greatest: Float64Array<ArrayBuffer>;
}

const found = new WeakMap<Dense, Extremes>();

function denseExtremes(dense: Dense): Extremes {
  const before = found.get(dense);
  if (before) return before;
  const { width } = dense;
  const least = new Float64Array(width).fill(Infinity);
  const greatest = new Float64Array(width).fill(-Infinity);
  inDoubles(dense, (values, length) => {
    for (let k = 0; k < length; )
      for (let j = 0; j < width; j++, k++) {
        const value = values[k];
        if (value < least[j]) least[j] = value;
        if (value > greatest[j]) greatest[j] = value;
      }
  });
  found.set(dense, { least, greatest });
  return { least, greatest };
}

function columnsExtremes(columns: readonly NumberColumn[]): Extremes {
  const each = columns.map(columnExtremes);
  return {
    least: Float64Array.from(each, ([least]) => least),
    greatest: Float64Array.from(each, ([, greatest]) => greatest),
  };
}

/** What is among the numbers, where NaN may be: an infinity is an extreme. */
export function findingOfExtremes(dense: Dense): Finding {
  const { least, greatest } = denseExtremes(dense);
  return least.includes(-Infinity) || greatest.includes(Infinity) ? "infinite" : "missing";
}

/** Least and greatest value of each column, NaN left out; NaN where there is no other. */
export function extremes(frame: NumberFrame): Extremes {
  const dense = denseOf(frame);
  const all = dense ? denseExtremes(dense) : columnsExtremes(frame.columns);
  const [least, greatest] = [all.least.slice(), all.greatest.slice()];
  for (let j = 0; j < least.length; j++) if (least[j] > greatest[j]) least[j] = greatest[j] = Number.NaN;
  return { least, greatest };
}

/** Goes over numbers row after row, with two numbers for each column. */
type Kernel<A> = (values: A, out: A, first: Float64Array, second: Float64Array) => void;

const shiftAndDivideDoubles: Kernel<Float64Array> = (values, out, offset, divisor) => {
  const width = offset.length;
  for (let k = 0; k < out.length; )
    for (let j = 0; j < width; j++, k++) out[k] = (values[k] - offset[j]) / divisor[j];
};
const shiftAndDivideSingles: Kernel<Float32Array> = (values, out, offset, divisor) => {
  const width = offset.length;
  for (let k = 0; k < out.length; )
    for (let j = 0; j < width; j++, k++) out[k] = Math.fround(values[k] - offset[j]) / divisor[j];
};
const multiplyAndShiftDoubles: Kernel<Float64Array> = (values, out, factor, offset) => {
  const width = factor.length;
  for (let k = 0; k < out.length; )
    for (let j = 0; j < width; j++, k++) out[k] = values[k] * factor[j] + offset[j];
};
const multiplyAndShiftSingles: Kernel<Float32Array> = (values, out, factor, offset) => {
  const width = factor.length;
  for (let k = 0; k < out.length; )
    for (let j = 0; j < width; j++, k++) out[k] = Math.fround(values[k] * factor[j]) + offset[j];
};

/** A kernel over a frame: at once where it stands row after row, else column by column. */
function changed(
  frame: NumberFrame,
  [first, second]: readonly [Float64Array, Float64Array],
  doubles: Kernel<Float64Array>,
  singles: Kernel<Float32Array>,
): NumberFrame {
  const change = (values: NumberColumn, a: Float64Array, b: Float64Array): NumberColumn => {
    if (values instanceof Float32Array) {
      const out = new Float32Array(values.length);
      singles(values, out, a, b);
      return out;
    }
    const out = new Float64Array(values.length);
    doubles(values, out, a, b);
    return out;
  };
  const dense = denseOf(frame);
  if (dense) return denseFrame({ ...dense, data: change(dense.data, first, second) }, frame.form);
  const columns = frame.columns.map((column, j) =>
    change(column, first.subarray(j, j + 1), second.subarray(j, j + 1)),
  );
  return resultFrame(frame.rows, columns, frame.form) as NumberFrame;
}

/** A number for each column: `neutral` where a step is left out. */
const each = (numbers: Float64Array | null, frame: NumberFrame, neutral: number): Float64Array =>
  numbers ?? new Float64Array(widthOf(frame)).fill(neutral);

/** (value − offset) / divisor of each value, rounded as the frame is; null leaves a step out. */
export const shiftAndDivide = (
  frame: NumberFrame,
  offsets: Float64Array | null,
  divisors: Float64Array | null,
): NumberFrame =>
  changed(
    frame,
    [each(offsets, frame, 0), each(divisors, frame, 1)],
    shiftAndDivideDoubles,
    shiftAndDivideSingles,
  );

/** value · factor + offset of each value, rounded as the frame is; null leaves a step out. */
export const multiplyAndShift = (
  frame: NumberFrame,
  factors: Float64Array | null,
  offsets: Float64Array | null,
): NumberFrame =>
  changed(
    frame,
    // −0 is what added to −0 gives −0
    [each(factors, frame, 1), each(offsets, frame, -0)],
    multiplyAndShiftDoubles,
    multiplyAndShiftSingles,
  );

/** Cuts off what a fresh frame of results has below `low` and above `high`. */
export function clip(frame: NumberFrame, low: number, high: number): NumberFrame {
  const cut = (values: NumberColumn) => {
    for (let i = 0; i < values.length; i++)
      if (values[i] < low) values[i] = low;
      else if (values[i] > high) values[i] = high;
  };
  const dense = denseOf(frame);
  if (dense) cut(dense.data);
  else frame.columns.forEach(cut);
  return frame;
}
