/** Dates in local time, as Python's programs write them. */

/** A whole number with at least two digits. */
export const two = (x: number): string => String(x).padStart(2, "0");

/** `2026-11-20` */
export const dayText = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/** `23:43:24` */
export const clockText = (time: Date): string =>
  [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":");
