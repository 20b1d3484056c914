import type { Kernel } from "../../kernel.js";
import type { KthAttrs, MedianAttrs, ModeAttrs, SearchAttrs, SortAttrs, TopAttrs } from "./attrs.js";
import * as definitions from "./define.js";
import * as trials from "./trials.js";

/** Sorting, selecting and searching along a dimension: places, as int64. NaN is the largest number, 0 equals −0. */

export type { KthAttrs, MedianAttrs, ModeAttrs, SearchAttrs, SortAttrs, TopAttrs };

/** [out] = the places of the elements of [x] along `dim` in order. */
export const sortPlaces: Kernel<SortAttrs> = {
  name: "sortPlaces",
  define: ([out], [x], attrs) => definitions.sortPlaces(out, x, attrs),
  trial: trials.sorting,
};

/** [out] (size k in `dim`) = the places of the k largest (smallest) elements of [x], in PyTorch's order. */
export const topPlaces: Kernel<TopAttrs> = {
  name: "topPlaces",
  define: ([out], [x], attrs) => definitions.topPlaces(out, x, attrs),
  trial: trials.top,
};

/** [out] (size 1 in `dim`) = the place of the k-th smallest element of [x]. */
export const kthPlace: Kernel<KthAttrs> = {
  name: "kthPlace",
  define: ([out], [x], { dim, k }) => definitions.kthPlace(out, x, dim, k),
  trial: trials.kth,
};

/** [out] (size 1 in `dim`) = the place of the median of [x], the lower of two; of the first NaN, unless they are ignored. */
export const medianPlace: Kernel<MedianAttrs> = {
  name: "medianPlace",
  define: ([out], [x], { dim, ignoreNaN }) => definitions.medianPlace(out, x, dim, ignoreNaN),
  trial: trials.median,
};

/** [out] (size 1 in `dim`) = a place of the most frequent element of [x], the smallest of several. */
export const modePlace: Kernel<ModeAttrs> = {
  name: "modePlace",
  define: ([out], [x], { dim }) => definitions.modePlace(out, x, dim),
  trial: trials.mode,
};

/** [out] [r, m] = where each of the values [r, m] belongs in its row of [rows] [r or 1, n], which rise; of [rows, values]. */
export const searchSorted: Kernel<SearchAttrs> = {
  name: "searchSorted",
  define: ([out], [rows, values], { right }) => definitions.searchSorted(out, rows, values, right),
  trial: trials.searching,
};
