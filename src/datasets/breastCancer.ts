import type { Bunch, LoadOptions } from "./bunch.js";
import { type LoadArguments, loader, parseRows } from "./load.js";
import { BREAST_CANCER } from "./tables/breastCancer.generated.js";

const MEASURES = [
  "radius",
  "texture",
  "perimeter",
  "area",
  "smoothness",
  "compactness",
  "concavity",
  "concave points",
  "symmetry",
  "fractal dimension",
];

const DESCR = `Breast cancer Wisconsin (diagnostic) dataset

569 tumours of the breast: 212 malignant, 357 benign. From a picture of a fine needle aspirate ten measures of the cell nuclei were
taken: of each the mean, the standard error, and the mean of the three largest ("worst"), 30 features; no value is missing.

Origin: W. H. Wolberg, O. L. Mangasarian, W. N. Street and W. Street, "Breast Cancer Wisconsin (Diagnostic)" [dataset], UCI Machine
Learning Repository (1995), https://doi.org/10.24432/C5DW2B; as scikit-learn ships it.
Licence: CC BY 4.0 (UCI Machine Learning Repository); as shipped by scikit-learn, BSD 3-Clause.`;

const LOAD_BREAST_CANCER = loader("loadBreastCancer");

/**
 * Tumours: 569 × 30 measures of cell nuclei, malignant (0) or benign (1), with scikit-learn's values, order and names. Every call
 * gives fresh arrays.
 *
 * `data`: [569, 30], `target`: [569], numbers.
 *
 * @example
 * const { data, target, targetNames } = datasets.loadBreastCancer();
 * [data.length, data[0].length]; // [569, 30]
 * targetNames[target[0]]; // 'malignant'
 */
export function loadBreastCancer(...args: LoadArguments<LoadOptions & { returnXY?: false }>): Bunch;
export function loadBreastCancer(
  ...args: LoadArguments<LoadOptions & { returnXY: true }>
): [number[][], number[]];
export function loadBreastCancer(...args: LoadArguments): Bunch | [number[][], number[]];
export function loadBreastCancer(...args: LoadArguments): Bunch | [number[][], number[]] {
  const { returnXY } = LOAD_BREAST_CANCER.read(args);
  const { data, target } = parseRows(BREAST_CANCER);
  if (returnXY) return [data, target];
  const featureNames = [
    ...MEASURES.map((measure) => `mean ${measure}`),
    ...MEASURES.map((measure) => `${measure} error`),
    ...MEASURES.map((measure) => `worst ${measure}`),
  ];
  return { data, target, featureNames, targetNames: ["malignant", "benign"], DESCR };
}
