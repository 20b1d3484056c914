import { show } from "../../core/check.js";
import { integer, nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { formula } from "../../core/messages/phrase.js";
import { type Called, keyword, parameter } from "../../core/parameters.js";
import {
  percentileBy,
  QUANTILE_METHODS,
  type QuantileMethod,
  sortedForMethod,
  weightedPercentiles,
} from "../../numeric/quantiles.js";
import { searchRight } from "../../numeric/search.js";
import { linspace } from "../../numeric/spacing.js";
import { seed } from "../../random/numpy/seed.js";
import type { FitOptions } from "../base/fitted.js";
import {
  columnLabel,
  type Frame,
  type NumberColumn,
  type NumberFrame,
  resultFrame,
  takeRows,
} from "../base/frame.js";
import type { Parameter } from "../base/parameters.js";
import { doubles, listOf, number } from "../base/state.js";
import { InvertibleTransformer } from "../base/transformer.js";
import { failure, warn } from "../messages.js";
import { checkRandomState, type RandomStateLike } from "../randomState.js";
import { toWeights } from "../weights.js";
import { kMeans1d } from "./kMeans1d.js";
import { columnExtremes } from "./scale.js";

export interface KBinsDiscretizerOptions {
  /** How many bins: of all features, or of each. Default 5. */
  nBins?: number | readonly number[];
  /**
   * Zeros and ones for each bin ("onehot-dense"), or the bin's number ("ordinal"). Default "onehot-dense", where
   * scikit-learn's is "onehot": the same numbers in a sparse matrix, which is not implemented.
   */
  encode?: "onehot" | "onehot-dense" | "ordinal";
  /** Bins of one width, of as many samples, or around the centers of clusters. Default "quantile". */
  strategy?: "uniform" | "quantile" | "kmeans";
  /** How a quantile between two values is chosen. Default "averaged_inverted_cdf". */
  quantileMethod?: QuantileMethod;
  /** What the numbers are. Default null: as those given. */
  dtype?: "float64" | "float32" | null;
  /** How many samples the bins are learned from; null for all. Default 200000. */
  subsample?: number | null;
  /** The seed of that choice. */
  randomState?: RandomStateLike;
}

const counts = {
  accepts: (value: unknown) =>
    Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 2),
  text: () => say("a list of whole numbers ≥ 2", "una lista de números enteros ≥ 2"),
};
const dtype: Parameter = { ...keyword(null, oneOf("float64", "float32"), nothing), print: "dtype" };

/**
 * Puts the values of each feature into bins (scikit-learn's `KBinsDiscretizer`). `fit` takes `sampleWeight`. NaN is
 * refused.
 *
 * @example
 * new sklearn.KBinsDiscretizer({ nBins: 3, encode: "ordinal", strategy: "uniform" }).fitTransform([[0], [1], [2], [3]]); // [[0], [1], [2], [2]]
 */
export class KBinsDiscretizer extends InvertibleTransformer {
  static override readonly estimatorName = "KBinsDiscretizer";
  static override readonly parameters = {
    nBins: parameter(5, integer(2), counts),
    encode: { ...keyword("onehot-dense", oneOf("onehot", "onehot-dense", "ordinal")), python: "onehot" },
    strategy: keyword("quantile", oneOf("uniform", "quantile", "kmeans")),
    quantileMethod: keyword("averaged_inverted_cdf", oneOf(...QUANTILE_METHODS)),
    dtype,
    subsample: keyword(200_000, integer(1), nothing),
    randomState: keyword(null, seed),
  };
  static override readonly allowsMissing = false;
  static override readonly fitOptions = ["sampleWeight"];
  static override readonly fitted = { binEdges_: listOf(doubles(number)) };
  /** How many bins: of all features, or of each. Default 5. */
  declare nBins: number | readonly number[];
  /**
   * Zeros and ones for each bin ("onehot-dense"), or the bin's number ("ordinal"). Default "onehot-dense", where
   * scikit-learn's is "onehot": the same numbers in a sparse matrix, which is not implemented.
   */
  declare encode: "onehot" | "onehot-dense" | "ordinal";
  /** Bins of one width, of as many samples, or around the centers of clusters. Default "quantile". */
  declare strategy: "uniform" | "quantile" | "kmeans";
  /** How a quantile between two values is chosen. Default "averaged_inverted_cdf". */
  declare quantileMethod: QuantileMethod;
  /** What the numbers are. Default null: as those given. */
  declare dtype: "float64" | "float32" | null;
  /** How many samples the bins are learned from; null for all. Default 200000. */
  declare subsample: number | null;
  /** The seed of that choice. */
  declare randomState: RandomStateLike;
  /** The edges of the bins of each feature: one more than bins; −∞ and ∞ where a feature has one value. */
  binEdges_: readonly Float64Array<ArrayBuffer>[] = [];

  constructor(...args: Called<[nBins?: number | readonly number[]], KBinsDiscretizerOptions, ["nBins"]>) {
    super(...args);
  }

  /** How many bins each feature has. */
  get nBins_(): number[] {
    return this.binEdges_.map((edges) => edges.length - 1);
  }

  override checkState(): boolean {
    const rising = (edges: Float64Array) =>
      edges.length >= 2 && edges.every((edge, i) => !Number.isNaN(edge) && (i === 0 || edges[i - 1] <= edge));
    return this.binEdges_.length === this.nFeaturesIn_ && this.binEdges_.every(rising);
  }

  private refuseSparse(where: string): void {
    if (this.encode !== "onehot") return;
    throw failure("E-NOTIMPL-001", {
      what: formula(`${where}: encode: "onehot"`),
      instead: say(
        'Say "onehot-dense", which gives the same numbers in rows.',
        'Di "onehot-dense", que da los mismos números en filas.',
      ),
    });
  }

  protected override learnNumbers(where: string, frame: NumberFrame, _y: unknown, options: FitOptions): void {
    this.refuseSparse(where);
    const { sampleWeight } = options;
    const given =
      sampleWeight === undefined || sampleWeight === null
        ? null
        : toWeights(where, sampleWeight as ArrayLike<number>, frame.rows);
    const width = frame.columns.length;
    const bins = typeof this.nBins === "number" ? new Array<number>(width).fill(this.nBins) : this.nBins;
    if (bins.length !== width) {
      const expected = say(`a number, or ${width} of them`, `un número, o ${width}`);
      throw failure("E-ARG-002", { where, name: "nBins", expected, received: show(bins.length) });
    }
    const { chosen, weights } = this.sampled(where, frame, given);
    const stepped = ["inverted_cdf", "averaged_inverted_cdf"].includes(this.quantileMethod);
    if (this.strategy === "quantile" && weights && !stepped) {
      const expected = say(
        "'averaged_inverted_cdf' or 'inverted_cdf' with sampleWeight",
        "'averaged_inverted_cdf' o 'inverted_cdf' con sampleWeight",
      );
      throw failure("E-ARG-002", {
        where,
        name: "quantileMethod",
        expected,
        received: show(this.quantileMethod),
      });
    }
    this.binEdges_ = chosen.columns.map((column, j) => this.edges(where, frame, j, column, bins[j], weights));
  }

  /** A sample of the rows, with replacement, where there are more than `subsample`; weights are used up by it. */
  private sampled(where: string, frame: NumberFrame, weights: Float64Array | null) {
    const { subsample } = this;
    if (subsample === null || frame.rows <= subsample) return { chosen: frame, weights };
    const rng = checkRandomState(where, this.randomState);
    const total = weights ? weights.reduce((a, b) => a + b, 0) : 1;
    const p = weights ? weights.map((weight) => weight / total) : undefined;
    const places = rng.choice(frame.rows, subsample, { replace: true, p });
    return { chosen: takeRows(frame, places) as NumberFrame, weights: null };
  }

  private edges(
    where: string,
    frame: Frame,
    j: number,
    column: NumberColumn,
    bins: number,
    weights: Float64Array | null,
  ): Float64Array<ArrayBuffer> {
    const { strategy, quantileMethod } = this;
    const label = columnLabel(frame, j);
    const counted = weights && strategy !== "quantile" ? column.filter((_, i) => weights[i] !== 0) : column;
    const [least, greatest] = columnExtremes(counted as NumberColumn);
    if (least === greatest) {
      warn("W-SKLEARN-103", { where, column: label, reason: "constant" }, `${where} ${label} constant`);
      return Float64Array.of(-Infinity, Infinity);
    }
    const even = linspace(least, greatest, bins + 1) as Float64Array<ArrayBuffer>;
    if (strategy === "uniform") return even;
    let edges: Float64Array<ArrayBuffer>;
    if (strategy === "quantile") {
      const percents = linspace(0, 100, bins + 1);
      if (weights)
        edges = weightedPercentiles(column, weights, percents, quantileMethod === "averaged_inverted_cdf");
      else {
        const sorted = sortedForMethod(column, percents, quantileMethod);
        edges = Float64Array.from(percents, (percent) => percentileBy(sorted, percent, quantileMethod));
      }
    } else {
      const samples = column.length;
      if (samples < bins) {
        const expected = say(
          `at most ${samples} for strategy 'kmeans', as there are samples`,
          `como mucho ${samples} para la estrategia 'kmeans', tantos como muestras`,
        );
        throw failure("E-ARG-002", { where, name: "nBins", expected, received: show(bins) });
      }
      const first = Float64Array.from({ length: bins }, (_, k) => (even[k + 1] + even[k]) * 0.5);
      const centers = kMeans1d(column, first, weights).sort();
      const between = Array.from({ length: bins - 1 }, (_, k) => (centers[k + 1] + centers[k]) * 0.5);
      edges = Float64Array.of(least, ...between, greatest);
    }
    const wide = edges.filter((edge, k) => k === 0 || edge - edges[k - 1] > 1e-8);
    if (wide.length !== edges.length)
      warn("W-SKLEARN-103", { where, column: label, reason: "narrow" }, `${where} ${label} narrow`);
    return wide;
  }

  protected override changeNumbers(where: string, frame: NumberFrame) {
    this.refuseSparse(where);
    const single =
      this.dtype === "float32" || (this.dtype === null && frame.columns[0] instanceof Float32Array);
    const Kind = single ? Float32Array : Float64Array;
    const columns = frame.columns.flatMap((column, j): NumberColumn[] => {
      const edges = this.binEdges_[j];
      // scikit-learn looks values up in the precision of the result
      const values = new Float64Array(single ? new Float32Array(column) : column);
      const places = new Kind(frame.rows);
      for (let i = 0; i < places.length; i++)
        places[i] = searchRight(edges, values[i], 1, edges.length - 1) - 1;
      if (this.encode === "ordinal") return [places];
      const out = Array.from({ length: edges.length - 1 }, () => new Kind(frame.rows));
      for (let i = 0; i < frame.rows; i++) out[places[i]][i] = 1;
      return out;
    });
    return resultFrame(frame.rows, columns, frame.form);
  }

  protected override outputWidth(): number {
    return this.encode === "ordinal" ? this.nFeaturesIn_ : this.nBins_.reduce((a, b) => a + b, 0);
  }

  /** The middle of each value's bin. */
  protected override restoreNumbers(where: string, frame: NumberFrame) {
    let at = 0;
    const columns = this.binEdges_.map((edges, j): NumberColumn => {
      const width = this.encode === "ordinal" ? 1 : edges.length - 1;
      const part = frame.columns.slice(at, at + width);
      at += width;
      const place = (i: number): number => {
        if (this.encode === "ordinal") return Math.trunc(part[0][i]);
        let best = 0;
        let sum = 0;
        for (let k = 0; k < width; k++) {
          sum += part[k][i];
          if (part[k][i] > part[best][i]) best = k;
        }
        return sum === 0 ? -1 : best;
      };
      const Kind = frame.columns[0] instanceof Float32Array ? Float32Array : Float64Array;
      const out = new Kind(frame.rows);
      for (let i = 0; i < frame.rows; i++) {
        const bin = place(i);
        if (!(bin >= 0 && bin < edges.length - 1)) {
          const reason = this.encode === "ordinal" ? "code" : "zeros";
          throw failure("E-SKLEARN-112", { where, row: i, column: String(j), reason });
        }
        out[i] = (edges[bin + 1] + edges[bin]) * 0.5;
      }
      return out;
    });
    return resultFrame(frame.rows, columns, frame.form);
  }

  /** The features, or `feature_bin` for each bin (0.0, 1.0, …). */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    const names = this.inputNames(inputFeatures);
    if (this.encode === "ordinal") return names;
    return names.flatMap((name, j) => Array.from({ length: this.nBins_[j] }, (_, bin) => `${name}_${bin}.0`));
  }
}
