import { pairwiseSum } from "../../numeric/sums.js";

/** How many are not NaN. */
export function countOf(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) count++;
  return count;
}

/** Where values are brought together before they are added up; nothing stays in it. */
let scratch = new Float64Array(0);

function room(length: number): Float64Array<ArrayBuffer> {
  if (scratch.length < length || scratch.length > 4 * length + 65536) scratch = new Float64Array(length);
  return scratch;
}

/** The mean of the values that are there: NumPy's pairwise sum, in which missing ones count as 0, as pandas has it. */
export function mean(values: Float64Array): number {
  const count = countOf(values);
  if (count === values.length) return count === 0 ? Number.NaN : pairwiseSum(values) / count;
  if (count === 0) return Number.NaN;
  const terms = room(values.length);
  for (let i = 0; i < values.length; i++) terms[i] = Number.isNaN(values[i]) ? 0 : values[i];
  return pairwiseSum(terms, 0, values.length) / count;
}

/** The sample standard deviation (by n - 1), as pandas has it; NaN of fewer than two values. */
export function std(values: Float64Array, center = mean(values)): number {
  const count = countOf(values);
  if (count < 2) return Number.NaN;
  const terms = room(values.length);
  for (let i = 0; i < values.length; i++) {
    const distance = center - values[i];
    terms[i] = Number.isNaN(values[i]) ? 0 : distance * distance;
  }
  return Math.sqrt(pairwiseSum(terms, 0, values.length) / (count - 1));
}
