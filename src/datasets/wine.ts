import type { Bunch, LoadOptions } from "./bunch.js";
import { type LoadArguments, loader, parseRows } from "./load.js";
import { WINE } from "./tables/wine.generated.js";

const FEATURE_NAMES = [
  "alcohol",
  "malic_acid",
  "ash",
  "alcalinity_of_ash",
  "magnesium",
  "total_phenols",
  "flavanoids",
  "nonflavanoid_phenols",
  "proanthocyanins",
  "color_intensity",
  "hue",
  "od280/od315_of_diluted_wines",
  "proline",
];

const DESCR = `Wine recognition dataset

178 wines of one region of Italy, from three growers: 59, 71 and 48. Thirteen results of chemical analysis each, on very different
scales (proline from 278 to 1680, hue from 0.48 to 1.71); no value is missing.

Origin: M. Forina et al., PARVUS, Institute of Pharmaceutical and Food Analysis and Technologies, Genoa; S. Aeberhard and M. Forina,
"Wine" [dataset], UCI Machine Learning Repository (1992), https://doi.org/10.24432/C5PC7J; as scikit-learn ships it.
Licence: CC BY 4.0 (UCI Machine Learning Repository); as shipped by scikit-learn, BSD 3-Clause.`;

const LOAD_WINE = loader("loadWine");

/**
 * Wines: 178 × 13 results of chemical analysis, three growers, with scikit-learn's values, order and names. Every call gives fresh
 * arrays.
 *
 * `data`: [178, 13], `target`: [178], numbers.
 *
 * @example
 * const { data, featureNames, targetNames } = datasets.loadWine();
 * [data.length, data[0].length]; // [178, 13]
 * featureNames[0]; // 'alcohol'
 * targetNames; // ['class_0', 'class_1', 'class_2']
 */
export function loadWine(...args: LoadArguments<LoadOptions & { returnXY?: false }>): Bunch;
export function loadWine(...args: LoadArguments<LoadOptions & { returnXY: true }>): [number[][], number[]];
export function loadWine(...args: LoadArguments): Bunch | [number[][], number[]];
export function loadWine(...args: LoadArguments): Bunch | [number[][], number[]] {
  const { returnXY } = LOAD_WINE.read(args);
  const { data, target } = parseRows(WINE);
  if (returnXY) return [data, target];
  const targetNames = ["class_0", "class_1", "class_2"];
  return { data, target, featureNames: [...FEATURE_NAMES], targetNames, DESCR };
}
