import type { Target } from "./target.js";

/** Whether the gaps of a column tell something of the target. */
export interface Gaps {
  /** @param isMissing by the place among the training rows */
  tell(isMissing: ArrayLike<boolean>): boolean;
}

/** Rows on either side below this tell nothing. */
const LEAST = 10;
/** The normal distribution's quantiles for a chance of 1 in 100 that gaps which tell nothing are taken to tell something. */
const ONE_SIDED = 2.3263;
const TWO_SIDED = 2.5758;

/**
 * The target of the training rows. Of classes: Pearson's χ² test of the rows with and without a value against the classes; classes of
 * which fewer than five such rows are expected are put together (Cochran, 1954). Of quantities: Welch's t test of both means, whose
 * distribution is close to the normal one from {@link LEAST} rows on.
 */
export function gapsOf(target: Target, rows: ArrayLike<number>): Gaps {
  const y = Float64Array.from(rows, (row) => target.y[row]);
  return {
    tell(isMissing) {
      let missing = 0;
      for (let i = 0; i < y.length; i++) missing += Number(isMissing[i]);
      if (Math.min(missing, y.length - missing) < LEAST) return false;
      return target.task === "classification"
        ? depend(y, target.classes.length, isMissing, missing)
        : differ(y, isMissing);
    },
  };
}

function depend(y: Float64Array, classes: number, isMissing: ArrayLike<boolean>, missing: number): boolean {
  const [known, gaps] = [new Float64Array(classes), new Float64Array(classes)];
  y.forEach((k, i) => {
    (isMissing[i] ? gaps : known)[k]++;
  });
  const share = missing / y.length;
  const cells: [number, number][] = [];
  const rare: [number, number] = [0, 0];
  for (let k = 0; k < classes; k++) {
    const rows = known[k] + gaps[k];
    if (rows * Math.min(share, 1 - share) >= 5) cells.push([known[k], gaps[k]]);
    else {
      rare[0] += known[k];
      rare[1] += gaps[k];
    }
  }
  if ((rare[0] + rare[1]) * Math.min(share, 1 - share) >= 5) cells.push(rare);
  const freedom = cells.length - 1;
  if (freedom < 1) return false;
  const all = cells.reduce((sum, [a, b]) => sum + a + b, 0);
  const part = cells.reduce((sum, [, b]) => sum + b, 0) / all;
  let statistic = 0;
  for (const [a, b] of cells) {
    const expected = (a + b) * part;
    statistic += (b - expected) ** 2 / expected + (b - expected) ** 2 / (a + b - expected);
  }
  return statistic > chiSquare(freedom);
}

/** The value of χ² that chance exceeds once in 100 times (Wilson and Hilferty, 1931). */
function chiSquare(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + ONE_SIDED * Math.sqrt(spread)) ** 3;
}

function differ(y: Float64Array, isMissing: ArrayLike<boolean>): boolean {
  const [a, b] = [false, true].map((side) => {
    let [n, mean, squares] = [0, 0, 0];
    for (let i = 0; i < y.length; i++) {
      if (isMissing[i] !== side) continue;
      const difference = y[i] - mean;
      mean += difference / ++n;
      squares += difference * (y[i] - mean);
    }
    return { mean, variance: squares / (n - 1) / n };
  });
  const deviation = Math.sqrt(a.variance + b.variance);
  return Math.abs(a.mean - b.mean) > TWO_SIDED * deviation;
}
