/** The smallest number that is not NaN; NaN when there is none. */
export function nanMin(values: Iterable<number>): number {
  let best = Number.NaN;
  for (const value of values) if (!(value >= best) && !Number.isNaN(value)) best = value;
  return best;
}

/** The largest number that is not NaN; NaN when there is none. */
export function nanMax(values: Iterable<number>): number {
  let best = Number.NaN;
  for (const value of values) if (!(value <= best) && !Number.isNaN(value)) best = value;
  return best;
}
