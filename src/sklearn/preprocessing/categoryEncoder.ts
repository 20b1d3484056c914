import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { listed } from "../../core/messages/phrase.js";
import { columnLabel, type Frame } from "../base/frame.js";
import { flag, integerIn, listOf, nullable, scalarValue } from "../base/state.js";
import { ValueTransformer } from "../base/transformer.js";
import { failure } from "../messages.js";
import { type Category, categoryText, indexColumn, printsFloats, sortedCategories } from "./categories.js";

/** Which categories there are: found in the data, or given for each column. */
export type Categories = "auto" | readonly (readonly Category[])[];

/** The numbers of the categories of a column; −1 where the category is unknown. */
export interface Codes {
  readonly codes: Int32Array;
  readonly unknown: boolean;
}

/** The category that infrequent ones are put together in, as scikit-learn names it. */
export const INFREQUENT = "infrequent_sklearn";

/** What the encoders of categories share: which there are, and which of them are put together as infrequent. */
export abstract class CategoryEncoder extends ValueTransformer {
  static override readonly fitted = {
    categories_: listOf(listOf(scalarValue)),
    floatText: listOf(flag),
    infrequentPlaces: listOf(nullable(listOf(integerIn(0)))),
  };
  /** The categories of each feature, in order. Default "auto": found in the data, in their order. */
  declare categories: Categories;
  /** What becomes of categories that `fit` did not see. Default "error". */
  declare handleUnknown: string;
  /** Categories rarer than this number, or share, are put together. Default null. */
  declare minFrequency: number | null;
  /** At most so many categories, the rarest put together as the last. Default null. */
  declare maxCategories: number | null;
  /** The categories of each feature, in their order. */
  categories_: readonly (readonly Category[])[] = [];
  /** Whether whole numbers print as floats, of each feature. */
  protected floatText: readonly boolean[] = [];
  /** The places of the infrequent categories of each feature; `null` where there are none. */
  protected infrequentPlaces: readonly (readonly number[] | null)[] = [];

  override checkState(): boolean {
    const { categories_, floatText, infrequentPlaces, nFeaturesIn_ } = this;
    return (
      [categories_, floatText, infrequentPlaces].every(({ length }) => length === nFeaturesIn_) &&
      categories_.every((categories) => new Set(categories).size === categories.length) &&
      infrequentPlaces.every(
        (places, i) =>
          places === null ||
          (places.length > 0 &&
            places.every((place, k) => place < categories_[i].length && (k === 0 || places[k - 1] < place))),
      )
    );
  }

  /** The infrequent categories of each feature; `null` where there are none. */
  get infrequentCategories_(): (Category[] | null)[] {
    return this.infrequentPlaces.map(
      (places, i) => places?.map((place) => this.categories_[i][place]) ?? null,
    );
  }

  /** Learns the categories of each column. `missing`: whether NaN stays out of the infrequent ones. */
  protected learnCategories(where: string, frame: Frame, missing: boolean): void {
    const { categories: given } = this;
    if (given !== "auto" && given.length !== frame.columns.length) {
      const expected = say(
        `a list of ${frame.columns.length} lists`,
        `una lista de ${frame.columns.length} listas`,
      );
      throw wrong(where, "categories", expected, given.length);
    }
    const floatText = printsFloats(frame);
    const infrequentPlaces: (number[] | null)[] = [];
    const found = frame.columns.map((_, j) => {
      const label = columnLabel(frame, j);
      const { counts } = indexColumn(where, frame, j);
      const categories =
        given === "auto"
          ? sortedCategories(where, label, counts.keys())
          : this.checkGiven(where, label, given[j], counts, floatText[j]);
      infrequentPlaces.push(this.findInfrequent(categories, counts, frame.rows, missing));
      return categories;
    });
    this.categories_ = found;
    this.floatText = floatText;
    this.infrequentPlaces = infrequentPlaces;
  }

  private checkGiven(
    where: string,
    label: string,
    given: readonly Category[],
    counts: ReadonlyMap<Category, number>,
    floats: boolean,
  ): Category[] {
    const refuse = (en: string, es: string) =>
      failure("E-ARG-002", {
        where,
        name: say(`the categories of column ${label}`, `las categorías de la columna ${label}`),
        expected: say(en, es),
        received: listed(given.map((one) => categoryText(one, floats))),
      });
    if (given.slice(0, -1).some((one) => Number.isNaN(one)))
      throw refuse("values with NaN last", "valores de los que NaN sea el último");
    if (new Set(given).size !== given.length) throw refuse("different from each other", "valores distintos");
    const sorted = sortedCategories(where, label, given);
    if (
      typeof given[0] === "number" &&
      sorted.some((one, i) => !Object.is(one, given[i]) && one !== given[i])
    )
      throw refuse("in rising order", "valores en orden creciente");
    if (this.handleUnknown === "error")
      this.refuseUnknown(
        where,
        label,
        [...counts.keys()].filter((one) => !given.includes(one)),
        given,
        floats,
      );
    return [...given];
  }

  private refuseUnknown(
    where: string,
    label: string,
    unknown: readonly Category[],
    known: readonly Category[],
    floats: boolean,
  ): void {
    if (unknown.length === 0) return;
    const texts = (list: readonly Category[]) => list.map((one) => categoryText(one, floats));
    throw failure("E-SKLEARN-104", { where, column: label, values: texts(unknown), known: texts(known) });
  }

  private findInfrequent(
    categories: readonly Category[],
    counts: ReadonlyMap<Category, number>,
    samples: number,
    missing: boolean,
  ): number[] | null {
    const { minFrequency, maxCategories } = this;
    if (minFrequency === null && maxCategories === null) return null;
    const some = missing && Number.isNaN(categories.at(-1)) ? categories.slice(0, -1) : categories;
    const frequency = some.map((category) => counts.get(category) ?? 0);
    const least = minFrequency === null ? 0 : minFrequency < 1 ? samples * minFrequency : minFrequency;
    const infrequent = new Set([...some.keys()].filter((i) => frequency[i] < least));
    if (maxCategories !== null && maxCategories < some.length - infrequent.size + 1) {
      // the rarest, the first of equal ones; one place is for the infrequent category itself
      const rarest = [...some.keys()].sort((a, b) => frequency[a] - frequency[b]);
      for (const place of rarest.slice(0, Math.max(0, some.length - (maxCategories - 1))))
        infrequent.add(place);
    }
    return infrequent.size > 0 ? [...infrequent].sort((a, b) => a - b) : null;
  }

  /** The number of each category once the infrequent ones are put together, last; the one at `apart` does not count. */
  protected grouped(i: number, apart = -1): Int32Array {
    const size = this.categories_[i].length;
    const rare = this.infrequentPlaces[i];
    const places = Int32Array.from({ length: size }, (_, place) => place);
    if (!rare) return places;
    const isRare = new Set(rare);
    let next = 0;
    for (let place = 0; place < size; place++)
      places[place] = isRare.has(place) ? -1 : place === apart ? 0 : next++;
    return places.map((place) => (place < 0 ? next : place));
  }

  /** How many categories are left once the infrequent ones are put together. */
  protected groupedCount(i: number): number {
    const rare = this.infrequentPlaces[i];
    return this.categories_[i].length - (rare ? rare.length - 1 : 0);
  }

  /** The number of each value's category; −1 where it is unknown. @throws E-SKLEARN-104 with handleUnknown "error" */
  protected encodeColumn(where: string, frame: Frame, i: number): Codes {
    const categories = this.categories_[i];
    const { distinct, places } = indexColumn(where, frame, i);
    const known = new Map(categories.map((category, place) => [category, place]));
    const codeOf = Int32Array.from(distinct, (value) => known.get(value) ?? -1);
    const unknown = codeOf.includes(-1);
    if (unknown && this.handleUnknown === "error") {
      const missing = distinct.filter((_, k) => codeOf[k] < 0);
      this.refuseUnknown(where, columnLabel(frame, i), missing, categories, this.floatText[i]);
    }
    const codes = new Int32Array(places.length);
    for (let k = 0; k < codes.length; k++) codes[k] = codeOf[places[k]];
    return { codes, unknown };
  }
}
