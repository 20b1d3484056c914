import type { Bunch, LoadOptions } from "./bunch.js";
import { type LoadArguments, loader } from "./load.js";

/** Fifty flowers a species, eight digits a flower: its four features in tenths of a centimetre, two digits each. */
const FLOWERS = {
  setosa: `
    51351402 49301402 47321302 46311502 50361402 54391704 46341403 50341502 44291402 49311501
    54371502 48341602 48301401 43301101 58401202 57441504 54391304 51351403 57381703 51381503
    54341702 51371504 46361002 51331705 48341902 50301602 50341604 52351502 52341402 47321602
    48311602 54341504 52411501 55421402 49311502 50321202 55351302 49361401 44301302 51341502
    50351303 45231303 44321302 50351606 51381904 48301403 51381602 46321402 53371502 50331402`,
  versicolor: `
    70324714 64324515 69314915 55234013 65284615 57284513 63334716 49243310 66294613 52273914
    50203510 59304215 60224010 61294714 56293613 67314414 56304515 58274110 62224515 56253911
    59324818 61284013 63254915 61284712 64294313 66304414 68284814 67305017 60294515 57263510
    55243811 55243710 58273912 60275116 54304515 60344516 67314715 63234413 56304113 55254013
    55264412 61304614 58264012 50233310 56274213 57304212 57294213 62294313 51253011 57284113`,
  virginica: `
    63336025 58275119 71305921 63295618 65305822 76306621 49254517 73296318 67255818 72366125
    65325120 64275319 68305521 57255020 58285124 64325323 65305518 77386722 77266923 60225015
    69325723 56284920 77286720 63274918 67335721 72326018 62284818 61304918 64285621 72305816
    74286119 79386420 64285622 63285115 61265614 77306123 63345624 64315518 60304818 69315421
    67315624 69315123 58275119 68325923 67335725 67305223 63255019 65305220 62345423 59305118`,
} as const;

const FEATURE_NAMES = ["sepal length (cm)", "sepal width (cm)", "petal length (cm)", "petal width (cm)"];
const TARGET_NAMES = ["setosa", "versicolor", "virginica"] as const;

const DESCR = `Iris plants dataset

150 flowers, 50 of each of three species: setosa, versicolor and virginica. Four features of each flower, in
centimetres; no value is missing. Setosa can be told from the other two by a straight line; those two overlap.

                min  max  mean    sd  correlation with the class
sepal length    4.3  7.9  5.84  0.83    0.7826
sepal width     2.0  4.4  3.06  0.44   -0.4267
petal length    1.0  6.9  3.76  1.77    0.9490
petal width     0.1  2.5  1.20  0.76    0.9565

Origin: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7 (1936),
pp. 179-188; the flowers were measured by E. Anderson. The values are those of scikit-learn and of R. The file of the
UCI Machine Learning Repository (https://doi.org/10.24432/C56C76) differs from Fisher's in two flowers, the 35th and
the 38th, which are right here.
Licence: CC BY 4.0 (UCI Machine Learning Repository); as shipped by scikit-learn, BSD 3-Clause.`;

/** `51351402` → [5.1, 3.5, 1.4, 0.2]: the quotient by 10 is the number nearest to the decimal. */
function featuresOf(flower: string): number[] {
  return Array.from({ length: 4 }, (_, i) => Number(flower.slice(2 * i, 2 * i + 2)) / 10);
}

const IRIS = loader("loadIris");

/**
 * Fisher's iris flowers: 150 × 4 features in centimetres, three species, with scikit-learn's values, order and names.
 * Every call gives fresh arrays.
 *
 * `data`: [150, 4], `target`: [150], numbers.
 *
 * @example
 * const { data, target, targetNames } = datasets.loadIris();
 * data[0]; // [5.1, 3.5, 1.4, 0.2]
 * targetNames[target[0]]; // 'setosa'
 * const [x, y] = datasets.loadIris({ returnXY: true });
 * [x.length, y.length]; // [150, 150]
 */
export function loadIris(...args: LoadArguments<LoadOptions & { returnXY?: false }>): Bunch;
export function loadIris(...args: LoadArguments<LoadOptions & { returnXY: true }>): [number[][], number[]];
export function loadIris(...args: LoadArguments): Bunch | [number[][], number[]];
export function loadIris(...args: LoadArguments): Bunch | [number[][], number[]] {
  const { returnXY } = IRIS.read(args);
  const data: number[][] = [];
  const target: number[] = [];
  TARGET_NAMES.forEach((species, label) => {
    for (const flower of FLOWERS[species].trim().split(/\s+/)) {
      data.push(featuresOf(flower));
      target.push(label);
    }
  });
  if (returnXY) return [data, target];
  return { data, target, featureNames: [...FEATURE_NAMES], targetNames: [...TARGET_NAMES], DESCR };
}
