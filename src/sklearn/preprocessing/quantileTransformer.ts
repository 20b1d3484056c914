import { show } from "../../core/check.js";
import { integer, nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword } from "../../core/parameters.js";
import { normalProbability, normalQuantile } from "../../numeric/normal.js";
import { percentile, present } from "../../numeric/quantiles.js";
import { searchRight } from "../../numeric/search.js";
import { linspace } from "../../numeric/spacing.js";
import { seed } from "../../random/numpy/seed.js";
import { type NumberColumn, type NumberFrame, takeRows } from "../base/frame.js";
import { doubles, finiteOrNaN, integerIn, listOf } from "../base/state.js";
import { InvertibleTransformer, mapColumns } from "../base/transformer.js";
import { failure, warn } from "../messages.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import { rounding } from "./scale.js";

export interface QuantileTransformerOptions {
  /** How many quantiles are learned. Default 1000, or the number of samples. */
  nQuantiles?: number;
  /** How the results are distributed: "uniform" from 0 to 1, or "normal". Default "uniform". */
  outputDistribution?: "uniform" | "normal";
  /** How many samples the quantiles are taken from; null for all. Default 10000. */
  subsample?: number | null;
  /** The seed of that choice. */
  randomState?: RandomStateLike;
}

const THRESHOLD = 1e-7;
const CLIP_LOW = normalQuantile(THRESHOLD - 2 ** -52);
const CLIP_HIGH = normalQuantile(1 - (THRESHOLD - 2 ** -52));

/** `np.interp(x, xs, ys)` where x lies from xs[j] on, before xs[j + 1]. */
function interpolateAt(j: number, x: number, xs: Float64Array, ys: Float64Array): number {
  if (j === xs.length - 1 || xs[j] === x) return ys[j];
  const slope = (ys[j + 1] - ys[j]) / (xs[j + 1] - xs[j]);
  const found = slope * (x - xs[j]) + ys[j];
  if (!Number.isNaN(found)) return found;
  const fromRight = slope * (x - xs[j + 1]) + ys[j + 1];
  return Number.isNaN(fromRight) && ys[j] === ys[j + 1] ? ys[j] : fromRight;
}

/** `np.interp(x, xs, ys)`: linear between points of rising x, constant beyond. */
function interpolate(x: number, xs: Float64Array, ys: Float64Array): number {
  const last = xs.length - 1;
  if (x > xs[last]) return ys[last];
  return x < xs[0] ? ys[0] : interpolateAt(searchRight(xs, x) - 1, x, xs, ys);
}

/**
 * `x => 0.5 * (np.interp(x, xs, ys) - np.interp(-x, -xs[::-1], -ys[::-1]))`: up and down, and the mean of both; where values
 * repeat, each alone finds an end of the step. x is looked up once for both.
 */
function bothWays(xs: Float64Array, ys: Float64Array): (x: number) => number {
  const last = xs.length - 1;
  const [backX, backY] = [mirrored(xs), mirrored(ys)];
  const firstOfEqual = new Int32Array(xs.length);
  for (let j = 1; j <= last; j++) firstOfEqual[j] = xs[j] === xs[j - 1] ? firstOfEqual[j - 1] : j;
  return (x) => {
    if (x > xs[last]) return ys[last];
    if (x < xs[0]) return ys[0];
    const j = searchRight(xs, x) - 1;
    const back = last - (xs[j] === x ? firstOfEqual[j] : j + 1);
    return 0.5 * (interpolateAt(j, x, xs, ys) - interpolateAt(back, -x, backX, backY));
  };
}

/** Values in falling order with the other sign: they rise again. */
const mirrored = (values: Float64Array): Float64Array => values.map((value) => -value).reverse();

/**
 * Maps each feature to a uniform or normal distribution by its quantiles, which outliers leave alone (scikit-learn's
 * `QuantileTransformer`). With the same seed the same samples are chosen. NaN is left out of `fit`, and stays NaN.
 *
 * @example
 * new sklearn.QuantileTransformer({ nQuantiles: 3 }).fitTransform([[1], [5], [100]]); // [[0], [0.5], [1]]
 */
export class QuantileTransformer extends InvertibleTransformer {
  static override readonly estimatorName = "QuantileTransformer";
  static override readonly parameters = {
    nQuantiles: keyword(1000, integer(1)),
    outputDistribution: keyword("uniform", oneOf("uniform", "normal")),
    subsample: keyword(10_000, integer(1), nothing),
    randomState: keyword(null, seed),
  };
  static override readonly fitted = {
    nQuantiles_: integerIn(1),
    quantileColumns: listOf(doubles(finiteOrNaN)),
  };
  /** How many quantiles are learned. Default 1000, or the number of samples. */
  declare nQuantiles: number;
  /** How the results are distributed: "uniform" from 0 to 1, or "normal". Default "uniform". */
  declare outputDistribution: "uniform" | "normal";
  /** How many samples the quantiles are taken from; null for all. Default 10000. */
  declare subsample: number | null;
  /** The seed of that choice. */
  declare randomState: RandomStateLike;
  /** How many quantiles were learned. */
  nQuantiles_ = 0;
  private quantileColumns: readonly Float64Array<ArrayBuffer>[] = [];

  constructor(options?: QuantileTransformerOptions) {
    super(options);
  }

  /** The shares whose quantiles are known: 0 to 1. */
  get references_(): Float64Array<ArrayBuffer> {
    return linspace(0, 1, this.nQuantiles_) as Float64Array<ArrayBuffer>;
  }

  /** The quantiles: one row a share of `references_`, one column a feature. */
  get quantiles_(): number[][] {
    return Array.from({ length: this.nQuantiles_ }, (_, i) =>
      this.quantileColumns.map((column) => column[i]),
    );
  }

  override checkState(): boolean {
    const { quantileColumns, nFeaturesIn_, nQuantiles_ } = this;
    return (
      quantileColumns.length === nFeaturesIn_ &&
      quantileColumns.every(
        (column) =>
          column.length === nQuantiles_ && column.every((value, i) => i === 0 || !(value < column[i - 1])),
      )
    );
  }

  protected override learnNumbers(where: string, frame: NumberFrame): void {
    const { nQuantiles, subsample } = this;
    if (subsample !== null && nQuantiles > subsample) {
      const expected = say(`at most subsample (${subsample})`, `como mucho subsample (${subsample})`);
      throw failure("E-ARG-002", { where, name: "nQuantiles", expected, received: show(nQuantiles) });
    }
    if (nQuantiles > frame.rows)
      warn("W-SKLEARN-105", { where, quantiles: nQuantiles, samples: frame.rows }, where);
    const rng = checkRandomState(where, this.randomState);
    let chosen = frame;
    if (subsample !== null && subsample < frame.rows) {
      const places = Int32Array.from({ length: frame.rows }, (_, i) => i);
      rng.shuffle(places);
      chosen = takeRows(frame, places.subarray(0, subsample)) as NumberFrame;
    }
    const round = rounding(frame);
    this.nQuantiles_ = Math.max(1, Math.min(nQuantiles, frame.rows));
    const references = this.references_;
    this.quantileColumns = chosen.columns.map((column) => {
      const sorted = present(column).sort();
      return references.map((share) => percentile(sorted, share * 100, round));
    });
  }

  private mapped(values: NumberColumn, quantiles: Float64Array, inverse: boolean): void {
    const references = this.references_;
    const normal = this.outputDistribution === "normal";
    const [first, last] = [quantiles[0], quantiles[quantiles.length - 1]];
    const [lowX, highX] = inverse ? [0, 1] : [first, last];
    const [lowY, highY] = inverse ? [first, last] : [0, 1];
    const share = bothWays(quantiles, references);
    for (let i = 0; i < values.length; i++) {
      let x = values[i];
      if (Number.isNaN(x)) continue;
      if (inverse && normal) x = normalProbability(x);
      const below = normal ? x - THRESHOLD < lowX : x === lowX;
      const above = normal ? x + THRESHOLD > highX : x === highX;
      let y = inverse ? interpolate(x, references, quantiles) : share(x);
      if (above) y = highY;
      if (below) y = lowY;
      if (normal && !inverse) y = Math.min(Math.max(normalQuantile(y), CLIP_LOW), CLIP_HIGH);
      values[i] = y;
    }
  }

  protected override changeNumbers(_where: string, frame: NumberFrame) {
    return mapColumns(frame, (values, j) => void this.mapped(values, this.quantileColumns[j], false));
  }

  protected override restoreNumbers(_where: string, frame: NumberFrame) {
    return mapColumns(frame, (values, j) => void this.mapped(values, this.quantileColumns[j], true));
  }
}
