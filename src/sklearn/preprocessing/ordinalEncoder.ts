import { show } from "../../core/check.js";
import { integer, list, nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword } from "../../core/parameters.js";
import { nan } from "../arguments.js";
import { type Frame, formFor, resultFrame } from "../base/frame.js";
import { numbersOf } from "../base/numbers.js";
import { share } from "../base/parameters.js";
import type { MixedInput, Value } from "../matrix.js";
import { failure } from "../messages.js";
import { type Category, categoryColumn } from "./categories.js";
import { type Categories, CategoryEncoder, INFREQUENT } from "./categoryEncoder.js";

export interface OrdinalEncoderOptions {
  /** Default "auto": found in the data, in their order. */
  categories?: Categories;
  /** What the numbers are. Default "float64". */
  dtype?: "float64" | "float32";
  /** Default "error"; "use_encoded_value" gives unknown categories `unknownValue`. */
  handleUnknown?: "error" | "use_encoded_value";
  /** A whole number that is not the code of a category, or NaN. */
  unknownValue?: number | null;
  /** What NaN becomes. Default NaN. */
  encodedMissingValue?: number;
  /** Categories rarer than this number, or share, are put together. Default null. */
  minFrequency?: number | null;
  /** At most so many categories, the rarest put together as the last. Default null. */
  maxCategories?: number | null;
}

/**
 * The categories of each feature as numbers from 0, in their order (scikit-learn's `OrdinalEncoder`): numbers by size,
 * texts by code points. NaN stays NaN unless `encodedMissingValue` says otherwise.
 *
 * X: [n, features], numbers, texts or booleans; the result is [n, features], float64 unless `dtype` is given.
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features
 * @example
 * new sklearn.OrdinalEncoder().fitTransform([["small", 1], ["large", 3], ["small", 2]]); // [[1, 0], [0, 2], [1, 1]]
 */
export class OrdinalEncoder extends CategoryEncoder {
  static override readonly estimatorName = "OrdinalEncoder";
  static override readonly parameters = {
    categories: keyword("auto", oneOf("auto"), list),
    dtype: { ...keyword("float64", oneOf("float64", "float32")), print: "dtype" as const },
    handleUnknown: keyword("error", oneOf("error", "use_encoded_value")),
    unknownValue: keyword(null, integer(), nan, nothing),
    encodedMissingValue: keyword(Number.NaN, integer(), nan),
    minFrequency: keyword(null, integer(1), share, nothing),
    maxCategories: keyword(null, integer(1), nothing),
  };
  /** What the numbers are. Default "float64". */
  declare dtype: "float64" | "float32";
  /** A whole number that is not the code of a category, or NaN. */
  declare unknownValue: number | null;
  /** What NaN becomes. Default NaN. */
  declare encodedMissingValue: number;

  constructor(options?: OrdinalEncoderOptions) {
    super(options);
  }

  /** The place of NaN among the categories of a feature; −1 without. */
  private missingPlace(i: number): number {
    const categories = this.categories_[i];
    return Number.isNaN(categories.at(-1)) ? categories.length - 1 : -1;
  }

  protected override learn(where: string, frame: Frame): void {
    const { unknownValue, handleUnknown, encodedMissingValue } = this;
    const uses = handleUnknown === "use_encoded_value";
    if (uses !== (unknownValue !== null)) {
      const expected = uses
        ? say(
            "a whole number or NaN, with handleUnknown 'use_encoded_value'",
            "un número entero o NaN, con handleUnknown 'use_encoded_value'",
          )
        : say(
            "null, without handleUnknown 'use_encoded_value'",
            "null, sin handleUnknown 'use_encoded_value'",
          );
      throw failure("E-ARG-002", { where, name: "unknownValue", expected, received: show(unknownValue) });
    }
    const before = [this.categories_, this.floatText, this.infrequentPlaces] as const;
    this.learnCategories(where, frame, true);
    try {
      for (let i = 0; i < this.categories_.length; i++) {
        const missing = this.missingPlace(i) >= 0;
        const rare = this.infrequentPlaces[i];
        // scikit-learn takes all infrequent categories off here, the one that they become too
        const used = this.categories_[i].length - (rare?.length ?? 0) - (missing ? 1 : 0);
        const taken = (value: number) => value >= 0 && value < used;
        const refuse = (name: string, value: number) => {
          const expected = say(
            `no number of a category (0 to ${used - 1})`,
            `ningún número de una categoría (0 a ${used - 1})`,
          );
          return failure("E-ARG-002", { where, name, expected, received: show(value) });
        };
        if (unknownValue !== null && taken(unknownValue)) throw refuse("unknownValue", unknownValue);
        if (missing && taken(encodedMissingValue)) throw refuse("encodedMissingValue", encodedMissingValue);
      }
    } catch (error) {
      [this.categories_, this.floatText, this.infrequentPlaces] = before;
      throw error;
    }
  }

  protected override change(where: string, frame: Frame): Frame {
    const Kind = this.dtype === "float32" ? Float32Array : Float64Array;
    const columns = frame.columns.map((_, i) => {
      const { codes } = this.encodeColumn(where, frame, i);
      const missing = this.missingPlace(i);
      const numbers = this.grouped(i, missing);
      const out = new Kind(codes.length);
      for (let k = 0; k < codes.length; k++) {
        const code = codes[k];
        if (code < 0) out[k] = this.unknownValue as number;
        else out[k] = code === missing ? this.encodedMissingValue : numbers[code];
      }
      return out;
    });
    return resultFrame(frame.rows, columns, frame.form);
  }

  /**
   * The category of each number; null for `unknownValue`, "infrequent_sklearn" for the infrequent ones.
   * @throws E-SKLEARN-112 for a number that no category has
   */
  inverseTransform<V extends Value = Value>(x: MixedInput): V[][] {
    this.checkFitted("inverseTransform");
    return this.write(this.inverseFrame(this.read("inverseTransform", x))) as V[][];
  }

  /** @internal */
  inverseFrame(given: Frame): Frame {
    const where = this.where("inverseTransform");
    const frame = numbersOf(where, given, true);
    const expected = this.nFeaturesIn_;
    if (frame.columns.length !== expected)
      throw failure("E-SKLEARN-111", { where, expected, received: frame.columns.length });
    const columns = frame.columns.map((labels, i) => {
      const rare = new Set(this.infrequentPlaces[i] ?? []);
      const categories = this.categories_[i].filter((_, place) => !rare.has(place));
      const missing = this.missingPlace(i);
      // NaN is no number of the grouped ones (scikit-learn 1.9.1 counts it here, and finds the wrong category)
      const grouped = categories.length - (missing < 0 ? 0 : 1);
      const infrequent = rare.size > 0 ? grouped : Number.NaN;
      const values = Array.from(labels, (label, row): Category => {
        if (missing >= 0 && Object.is(label, this.encodedMissingValue)) return Number.NaN;
        if (label === infrequent) return INFREQUENT;
        if (this.unknownValue !== null && Object.is(label, this.unknownValue)) return null;
        const place = Math.trunc(label);
        if (!(place >= 0 && place < grouped))
          throw failure("E-SKLEARN-112", { where, row, column: String(i), reason: "code" });
        return categories[place];
      });
      return categoryColumn(values);
    });
    return resultFrame(frame.rows, columns, formFor(frame.form, columns));
  }
}
