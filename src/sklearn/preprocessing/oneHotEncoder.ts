import { show } from "../../core/check.js";
import { boolean, func, integer, list, nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { formula, verbatim } from "../../core/messages/phrase.js";
import { keyword } from "../../core/parameters.js";
import { columnLabel, denseFrame, type Frame, formFor, resultFrame } from "../base/frame.js";
import { numbersOf } from "../base/numbers.js";
import { share } from "../base/parameters.js";
import { integerIn, listOf, nullable } from "../base/state.js";
import type { MixedInput, Value } from "../matrix.js";
import { failure, warn } from "../messages.js";
import { type Category, categoryColumn, categoryText } from "./categories.js";
import { type Categories, CategoryEncoder, INFREQUENT } from "./categoryEncoder.js";

export interface OneHotEncoderOptions {
  /** The categories of each feature, in the order of the columns. Default "auto": found in the data, in their order. */
  categories?: Categories;
  /** Which category of each feature gets no column: the first, the first of two, or these. Default null. */
  drop?: "first" | "if_binary" | readonly Category[] | null;
  /** Rows are dense here: default false, where scikit-learn's is true. */
  sparseOutput?: boolean;
  /** What the numbers are. Default "float64". */
  dtype?: "float64" | "float32";
  /**
   * What becomes of categories that `fit` did not see. Default "error"; "ignore" makes zeros of them,
   * "infrequent_if_exist" the infrequent category if there is one, "warn" the same with a warning.
   */
  handleUnknown?: "error" | "ignore" | "infrequent_if_exist" | "warn";
  /** Categories rarer than this number, or share, are put together. Default null. */
  minFrequency?: number | null;
  /** At most so many categories, the rarest put together as the last. Default null. */
  maxCategories?: number | null;
  /** How columns are named: default "concat", `feature_category`. */
  featureNameCombiner?: "concat" | ((feature: string, category: Category) => string);
}

/**
 * A column of zeros and ones for each category of each feature (scikit-learn's `OneHotEncoder`). The output is dense:
 * `sparseOutput` is false unless given, and true is not implemented.
 *
 * X: [n, features], numbers, texts or booleans; the result is [n, columns], float64 unless `dtype` is given.
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features, E-NOTIMPL-001 for `sparseOutput: true`
 * @example
 * const encoder = new sklearn.OneHotEncoder().fit([["red"], ["blue"], ["red"]]);
 * encoder.transform([["red"], ["blue"]]); // [[0, 1], [1, 0]]
 * encoder.getFeatureNamesOut(["color"]); // ['color_blue', 'color_red']
 */
export class OneHotEncoder extends CategoryEncoder {
  static override readonly estimatorName = "OneHotEncoder";
  static override readonly parameters = {
    categories: keyword("auto", oneOf("auto"), list),
    drop: keyword(null, oneOf("first", "if_binary"), list, nothing),
    sparseOutput: { ...keyword(false, boolean), python: true },
    dtype: { ...keyword("float64", oneOf("float64", "float32")), print: "dtype" as const },
    handleUnknown: keyword("error", oneOf("error", "ignore", "infrequent_if_exist", "warn")),
    minFrequency: keyword(null, integer(1), share, nothing),
    maxCategories: keyword(null, integer(1), nothing),
    featureNameCombiner: keyword("concat", oneOf("concat"), func),
  };
  static override readonly fitted = {
    ...CategoryEncoder.fitted,
    dropped: listOf(nullable(integerIn(0))),
  };
  /** Which category of each feature gets no column: the first, the first of two, or these. Default null. */
  declare drop: "first" | "if_binary" | readonly Category[] | null;
  /** Rows are dense here: default false, where scikit-learn's is true. */
  declare sparseOutput: boolean;
  /** What the numbers are. Default "float64". */
  declare dtype: "float64" | "float32";
  /** How columns are named: default "concat", `feature_category`. */
  declare featureNameCombiner: "concat" | ((feature: string, category: Category) => string);
  /** The number that is dropped of each feature, after the infrequent ones are put together. */
  private dropped: readonly (number | null)[] = [];

  constructor(options?: OneHotEncoderOptions) {
    super(options);
  }

  /** The place in `categories_` of each feature's dropped category; `null` without `drop`. */
  get dropIdx_(): (number | null)[] | null {
    if (this.drop === null) return null;
    return this.dropped.map((place, i) => (place === null ? null : this.grouped(i).indexOf(place)));
  }

  override checkState(): boolean {
    return (
      super.checkState() &&
      this.dropped.length === this.nFeaturesIn_ &&
      this.dropped.every((place, i) => place === null || place < this.groupedCount(i))
    );
  }

  protected override learn(where: string, frame: Frame): void {
    this.refuseSparse(where);
    const before = [this.categories_, this.floatText, this.infrequentPlaces] as const;
    this.learnCategories(where, frame, false);
    try {
      this.dropped = this.findDropped(where, frame);
    } catch (error) {
      [this.categories_, this.floatText, this.infrequentPlaces] = before;
      throw error;
    }
  }

  private refuseSparse(where: string): void {
    if (!this.sparseOutput) return;
    throw failure("E-NOTIMPL-001", {
      what: formula(`${where}: sparseOutput: true`),
      instead: say(
        "Leave sparseOutput out: rows are dense, with the same numbers.",
        "Omite sparseOutput: las filas son densas, con los mismos números.",
      ),
    });
  }

  private findDropped(where: string, frame: Frame): (number | null)[] {
    const { drop, categories_ } = this;
    if (drop === null) return categories_.map(() => null);
    if (drop === "first") return categories_.map(() => 0);
    if (drop === "if_binary") return categories_.map((_, i) => (this.groupedCount(i) === 2 ? 0 : null));
    if (typeof drop === "string" || drop.length !== categories_.length) {
      const expected = say(
        `a list of ${categories_.length} categories`,
        `una lista de ${categories_.length} categorías`,
      );
      throw failure("E-ARG-002", { where, name: "drop", expected, received: show(drop) });
    }
    return drop.map((category, i) => {
      const place = categories_[i].findIndex((one) => one === category || Object.is(one, category));
      const refuse = (reason: "absent" | "infrequent") =>
        failure("E-SKLEARN-113", {
          where,
          column: columnLabel(frame, i),
          value: verbatim(categoryText(category, this.floatText[i])),
          reason,
        });
      if (place < 0) throw refuse("absent");
      if (this.infrequentPlaces[i]?.includes(place)) throw refuse("infrequent");
      return this.grouped(i)[place];
    });
  }

  private get warns(): boolean {
    return this.handleUnknown === "warn" || (this.drop !== null && this.handleUnknown !== "error");
  }

  private get groupsUnknown(): boolean {
    return this.handleUnknown === "infrequent_if_exist" || this.handleUnknown === "warn";
  }

  /** How many columns each feature becomes. */
  private widths(): number[] {
    return this.categories_.map((_, i) => this.groupedCount(i) - (this.dropped[i] === null ? 0 : 1));
  }

  protected override change(where: string, frame: Frame): Frame {
    const Kind = this.dtype === "float32" ? Float32Array : Float64Array;
    const unknownColumns: string[] = [];
    const widths = this.widths();
    const width = widths.reduce((a, b) => a + b, 0);
    const { rows } = frame;
    const data = new Kind(rows * width);
    let first = 0;
    // the column of each code, the unknown one (−1) before all others; −1 where there is none
    const features = widths.map((own, i) => {
      const { codes, unknown } = this.encodeColumn(where, frame, i);
      if (unknown) unknownColumns.push(columnLabel(frame, i));
      const numbers = this.grouped(i);
      const rare = this.infrequentPlaces[i];
      const instead = rare && this.groupsUnknown ? numbers[rare[0]] : -1;
      const drop = this.dropped[i];
      const columns = Int32Array.from([instead, ...numbers], (place) => {
        if (place < 0 || place === drop) return -1;
        return first + (drop !== null && place > drop ? place - 1 : place);
      });
      first += own;
      return { codes, columns };
    });
    for (let k = 0; k < rows; k++)
      for (let i = 0; i < features.length; i++) {
        const { codes, columns } = features[i];
        const column = columns[codes[k] + 1];
        if (column >= 0) data[k * width + column] = 1;
      }
    if (unknownColumns.length > 0 && this.warns) {
      const as = this.groupsUnknown ? "infrequent" : "zeros";
      warn("W-SKLEARN-101", { where, columns: unknownColumns, as }, `${where} ${unknownColumns.join()}`);
    }
    return denseFrame({ data, rows, width }, frame.form);
  }

  /** The categories of a feature with the infrequent ones as one. */
  private groupedCategories(i: number): Category[] {
    const rare = this.infrequentPlaces[i];
    if (!rare) return [...this.categories_[i]];
    return [...this.categories_[i].filter((_, place) => !rare.includes(place)), INFREQUENT];
  }

  /**
   * The category of each row's one: of zeros alone the dropped category, or null where unknown ones become zeros.
   * @throws E-SKLEARN-112 for zeros that mean nothing
   */
  inverseTransform<V extends Value = Value>(x: MixedInput): V[][] {
    this.checkFitted("inverseTransform");
    return this.write(this.inverseFrame(this.read("inverseTransform", x))) as V[][];
  }

  /** @internal */
  inverseFrame(given: Frame): Frame {
    const where = this.where("inverseTransform");
    const frame = numbersOf(where, given, false);
    const widths = this.widths();
    const expected = widths.reduce((a, b) => a + b, 0);
    if (frame.columns.length !== expected)
      throw failure("E-SKLEARN-111", { where, expected, received: frame.columns.length });
    let at = 0;
    const columns = widths.map((width, i) => {
      const part = frame.columns.slice(at, at + width);
      at += width;
      const drop = this.dropped[i];
      const all = this.groupedCategories(i);
      const names = all.filter((_, place) => place !== drop);
      const zeros = this.handleUnknown === "ignore" || (this.groupsUnknown && !this.infrequentPlaces[i]);
      const values = Array.from({ length: frame.rows }, (_, row): Category => {
        if (width === 0) return this.categories_[i][drop as number];
        let best = 0;
        let sum = 0;
        for (let k = 0; k < width; k++) {
          sum += part[k][row];
          if (part[k][row] > part[best][row]) best = k;
        }
        if (sum !== 0) return names[best];
        if (drop !== null) return zeros ? this.categories_[i][drop] : all[drop];
        if (zeros) return null;
        if (this.drop === null)
          throw failure("E-SKLEARN-112", { where, row, column: String(i), reason: "zeros" });
        return names[best];
      });
      return categoryColumn(values);
    });
    return resultFrame(frame.rows, columns, formFor(frame.form, columns));
  }

  /** `feature_category` for each column, or what `featureNameCombiner` makes of both. */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    const combine = this.featureNameCombiner;
    return this.inputNames(inputFeatures).flatMap((feature, i) =>
      this.groupedCategories(i)
        .filter((_, place) => place !== this.dropped[i])
        .map((category) =>
          combine === "concat"
            ? `${feature}_${categoryText(category, this.floatText[i])}`
            : combine(feature, category),
        ),
    );
  }
}
