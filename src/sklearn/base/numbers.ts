import { show } from "../../core/check.js";
import { failure } from "../messages.js";
import { type Dense, denseOf, type Frame, isTyped, type NumberColumn, type NumberFrame } from "./frame.js";

const scratch = new Float64Array(1024);

/** The numbers of a dense frame as float64, whole rows at a time: all at once, or of float32 in small copies. */
export function inDoubles({ data, width }: Dense, run: (values: Float64Array, length: number) => void): void {
  if (data instanceof Float64Array) {
    run(data, data.length);
    return;
  }
  const room = width > scratch.length ? new Float64Array(width) : scratch;
  const step = room.length - (room.length % width);
  for (let from = 0; from < data.length; from += step) {
    const part = data.subarray(from, from + step);
    room.set(part);
    run(room, part.length);
  }
}

/** Whether all are finite: v − v is 0 of finite numbers alone. */
function areFinite(dense: Dense): boolean {
  let sum = 0;
  inDoubles(dense, (values, length) => {
    let [a, b, c, d] = [0, 0, 0, 0];
    let i = 0;
    for (; i + 4 <= length; i += 4) {
      a += values[i] - values[i];
      b += values[i + 1] - values[i + 1];
      c += values[i + 2] - values[i + 2];
      d += values[i + 3] - values[i + 3];
    }
    for (; i < length; i++) a += values[i] - values[i];
    sum += a + b + c + d;
  });
  return sum === 0;
}

/** What is among numbers: finite ones alone, NaN too, or infinities. */
export type Finding = "finite" | "missing" | "infinite";

export function findingOf(dense: Dense): Finding {
  if (areFinite(dense)) return "finite";
  const { data } = dense;
  return data.includes(Infinity) || data.includes(-Infinity) ? "infinite" : "missing";
}

/** What was found of a frame, so that `fit` and `transform` of the same samples look at them once. */
const checked = new WeakMap<Frame, { readonly numbers: NumberFrame; readonly finite: boolean }>();

function remember(frame: Frame, numbers: NumberFrame, finite: boolean): NumberFrame {
  const found = { numbers, finite };
  checked.set(frame, found);
  checked.set(numbers, found);
  return numbers;
}

/** Whether these numbers were checked, and none is missing. */
export const isComplete = (frame: NumberFrame): boolean => checked.get(frame)?.finite ?? false;

/** What a number column takes for a number: missing values are NaN. */
function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return Number.NaN;
  return typeof value === "boolean" || typeof value === "bigint" ? Number(value) : undefined;
}

/**
 * The columns as numbers; float32 where all are. Booleans are 0 and 1, missing values NaN. `look` says what is among dense
 * numbers ("missing" where NaN may be).
 * @throws E-SKLEARN-012 for a text or an infinity, E-SKLEARN-115 for a missing value where none may be
 */
export function numbersOf(where: string, frame: Frame, missing: boolean, look = findingOf): NumberFrame {
  const before = checked.get(frame);
  if (before && (missing || before.finite)) return before.numbers;
  const dense = denseOf(frame);
  if (dense) {
    const found = look(dense);
    if (found === "finite" || (missing && found === "missing"))
      return remember(frame, frame as NumberFrame, found === "finite");
  }
  const single = frame.columns.every((column) => column instanceof Float32Array);
  const label = (j: number) => (frame.names ? `'${frame.names[j]}'` : j);
  let finite = true;
  const check = (value: number | undefined, given: unknown, row: number, j: number): void => {
    if (value === undefined || Math.abs(value) === Infinity)
      throw failure("E-SKLEARN-012", { where, row, column: label(j), value: show(given) });
    if (!Number.isNaN(value)) return;
    finite = false;
    if (!missing) throw failure("E-SKLEARN-115", { where, row, column: String(label(j)) });
  };
  const columns = frame.columns.map((column, j): NumberColumn => {
    if (isTyped(column)) {
      // v − v is 0 of finite numbers alone
      for (let i = 0; i < column.length; i++)
        if (column[i] - column[i] !== 0) check(column[i], column[i], i, j);
      return single || column instanceof Float64Array ? column : new Float64Array(column);
    }
    const numbers = new Float64Array(frame.rows);
    for (let i = 0; i < frame.rows; i++) {
      const value = toNumber(column[i]);
      check(value, column[i], i, j);
      numbers[i] = value as number;
    }
    return numbers;
  });
  return remember(frame, { ...frame, columns }, finite);
}
