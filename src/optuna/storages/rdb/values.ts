import type { Cell } from "./client.js";
import type { ValueType } from "./tables.js";

/** What the column of a float holds: null for what is not finite, which its type column tells. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function intermediateType(value: number): ValueType {
  if (Number.isNaN(value)) return "NAN";
  if (Number.isFinite(value)) return "FINITE";
  return value > 0 ? "INF_POS" : "INF_NEG";
}

/** Values of objectives are never NaN. */
export const valueType = intermediateType;

const SPECIAL: Readonly<Record<string, number>> = {
  INF_POS: Infinity,
  INF_NEG: -Infinity,
  NAN: Number.NaN,
};

/** The float of a value column and its type column; NaN for a null that should be a number. */
export function storedValue(value: Cell, type: Cell): number {
  if (type === "FINITE") return value === null ? Number.NaN : Number(value);
  return SPECIAL[type as string];
}

/** `2026-11-20 23:43:24.360000`: naive UTC. MySQL drops the fraction. */
export function timeText(time: Date | null): string | null {
  return time === null ? null : time.toISOString().replace("T", " ").replace("Z", "000");
}

/** Reads a naive UTC time; fractions of a second may be missing. */
export function parseTime(text: Cell): Date | null {
  return text === null ? null : new Date(`${String(text).replace(" ", "T")}Z`);
}
